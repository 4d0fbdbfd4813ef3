/** What is folded away: every number and every job. */
import type { JobReport, RunReport } from '../../engine/contract.ts';
import { WHY_STOPPED } from '../../engine/report/why-stopped.ts';
import { formatUsd } from '../../money.ts';
import { markdownText, safeHttpsUrl, shownName } from '../escape.ts';
import { count, formatDuration, identifierInWords, number } from '../words.ts';
import { folded, type Rows } from './blocks.ts';

const LONGEST_REASON = 500;
const LONGEST_PROMPT = 300;

export function counts(report: RunReport): Rows {
  const { enqueued, processed, succeeded, placeholders, failed, retried, skipped, released } = report;
  return folded('This run in numbers', {
    before: [
      '| Queued | Processed | Real images | Placeholders | Failed | To try again | Skipped | Given back | Cost |',
      '|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ].join('\n'),
    rows: [
      `| ${[enqueued, processed, succeeded - placeholders, placeholders, failed, retried, skipped, released].map(number).join(' | ')} | ${formatUsd(report.costUsd)} |`,
    ],
    after: '',
    omitted: () => '',
  });
}

export function toTryAgain(report: RunReport, limit: number): Rows | null {
  const jobs = report.jobs.filter(({ result }) => result === 'retried' || result === 'handed-on');
  if (jobs.length === 0) return null;
  const endedAt = Date.parse(report.run.endedAt);
  const hidden = Math.max(0, jobs.length - limit);
  const more = (rows: number) => `\n<sub>…and ${count(rows, 'more failure')} in the report.</sub>`;
  return folded(`${count(jobs.length, 'try', 'tries')} that did not succeed yet`, {
    before: ['| Product | Reason | Provider | Attempt | Next try |', '|:--|:--|:--|--:|:--|'].join('\n'),
    rows: jobs.slice(0, jobs.length - hidden).map((job) => {
      const kind =
        job.failureClass === null
          ? ''
          : `<strong>${markdownText(identifierInWords(job.failureClass))}</strong>: `;
      return `| ${product(job)} | ${kind}${markdownText(job.message, LONGEST_REASON)} | ${markdownText(job.provider)} | ${job.attempt} | ${nextTry(job, endedAt)} |`;
    }),
    after: hidden === 0 ? '' : more(hidden),
    omitted: (rows) => more(rows + hidden),
  });
}

function nextTry({ result, nextAttemptAt }: JobReport, endedAt: number): string {
  if (result === 'handed-on') return 'in this run, by a fallback';
  if (nextAttemptAt === null) return 'when it is due';
  const wait = Date.parse(nextAttemptAt) - endedAt;
  return wait <= 0 ? 'at the next run' : `in ${formatDuration(Math.ceil(wait / 1000) * 1000)}`;
}

export function providers(report: RunReport): Rows | null {
  if (report.providers.length === 0) return null;
  return folded('Providers', {
    before: ['| Provider | Calls | OK | Failed | p50 | p95 | Cost |', '|:--|--:|--:|--:|--:|--:|--:|'].join(
      '\n',
    ),
    rows: report.providers.map(
      ({ provider, calls, ok, failed, p50Ms, p95Ms, costUsd }) =>
        `| ${markdownText(provider)} | ${number(calls)} | ${number(ok)} | ${number(failed)} | ${time(p50Ms)} | ${time(p95Ms)} | ${formatUsd(costUsd)} |`,
    ),
    after: '',
    omitted: (rows) => `\n<sub>…and ${count(rows, 'more provider')} in the report.</sub>`,
  });
}

/** Not folded: of several workers one may have fared badly. */
export function workers(reports: readonly RunReport[]): Rows | null {
  if (reports.length < 2) return null;
  return {
    before: [
      '### Workers',
      '',
      '| Worker | Processed | Succeeded | Failed | To try again | Time | Cost | Stopped because |',
      '|:--|--:|--:|--:|--:|--:|--:|:--|',
    ].join('\n'),
    rows: reports.map(
      ({ run, processed, succeeded, failed, retried, costUsd, stoppedReason }) =>
        `| ${markdownText(run.worker)} | ${number(processed)} | ${number(succeeded)} | ${number(failed)} | ${number(retried)} | ${formatDuration(run.durationMs)} | ${formatUsd(costUsd)} | ${WHY_STOPPED[stoppedReason].because} |`,
    ),
    after: '',
    omitted: (rows) => `\n<sub>…and ${count(rows, 'more worker')}.</sub>`,
  };
}

const RESULT_ICONS: Record<JobReport['result'], string> = {
  succeeded: '✅ succeeded',
  failed: '❌ failed',
  retried: '🔁 to try again',
  'handed-on': '🔀 handed to a fallback',
  skipped: '⏭️ skipped',
  released: '↩️ given back',
  planned: '🧪 would be made',
};

export function everyJob(report: RunReport): Rows | null {
  if (report.jobs.length === 0) return null;
  return folded(`All ${count(report.jobs.length, 'job')}, with their prompts`, {
    before: [
      '| Product | Result | Provider | Attempt | Time | Cost | Prompt |',
      '|:--|:--|:--|--:|--:|--:|:--|',
    ].join('\n'),
    rows: report.jobs.map(
      (job) =>
        `| ${product(job)} | ${resultOf(job)} | ${markdownText(job.provider)} | ${job.attempt} | ${time(job.durationMs)} | ${formatUsd(job.costUsd)} | ${markdownText(job.prompt, LONGEST_PROMPT)} |`,
    ),
    after: '',
    omitted: (rows) => `\n<sub>…and ${count(rows, 'more job')} in the report.</sub>`,
  });
}

function resultOf({ result, isPlaceholder }: JobReport): string {
  return isPlaceholder ? '🟨 placeholder' : RESULT_ICONS[result];
}

function product(job: JobReport): string {
  const name = markdownText(shownName(job.productName, job.productId));
  const url = safeHttpsUrl(job.imageUrl);
  return url === null ? name : `<a href="${url}">${name}</a>`;
}

function time(ms: number | null): string {
  return ms === null ? '–' : formatDuration(ms);
}
