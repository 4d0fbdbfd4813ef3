/** What needs a person: what failed for good or was skipped, grouped by why, each with what to do about it. */
import type { JobReport, RunReport } from '../../engine/contract.ts';
import { markdownText, safeHttpsUrl, shownName } from '../escape.ts';
import { count, identifierInWords } from '../words.ts';
import type { Block, Rows } from './blocks.ts';

/** What a person can do stands at its end. */
const LONGEST_REASON = 500;
const LONGEST_PROMPT = 300;

/** @param docsUrl Where docs/ lies; null = only the page is named. */
export function needsPerson(report: RunReport, limit: number, docsUrl: string | null): Block[] {
  const groups = new Map<string, JobReport[]>();
  for (const job of report.jobs.filter(waitsForPerson)) {
    const group = groups.get(job.failureClass ?? 'unknown') ?? [];
    group.push(job);
    groups.set(job.failureClass ?? 'unknown', group);
  }
  const total = [...groups.values()].reduce((sum, jobs) => sum + jobs.length, 0);
  if (total === 0) return [];
  const inOrder = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return [
    `### Needs a person: ${count(total, 'product')}`,
    ...inOrder.map(([failureClass, jobs]) => group(failureClass, jobs, limit, docsUrl)),
  ];
}

function waitsForPerson({ result, failureClass }: JobReport): boolean {
  return result === 'failed' || (result === 'skipped' && failureClass === 'policy');
}

function group(
  failureClass: string,
  jobs: readonly JobReport[],
  limit: number,
  docsUrl: string | null,
): Rows {
  const shown = jobs.slice(0, limit);
  const hidden = jobs.length - shown.length;
  const more = (rows: number) => `\n<sub>…and ${count(rows, 'more product')} in the report.</sub>`;
  return {
    before: `**${markdownText(identifierInWords(failureClass))}** (${jobs.length}) · ${page(failureClass, docsUrl)}\n`,
    rows: shown.map((job) => `- ${product(job)}: ${markdownText(job.message, LONGEST_REASON)}${asked(job)}`),
    after: hidden === 0 ? '' : more(hidden),
    omitted: (rows) => more(rows + hidden),
  };
}

function page(failureClass: string, docsUrl: string | null): string {
  const page = `failures.md#${failureClass.replaceAll('_', '-')}`;
  const url = safeHttpsUrl(docsUrl === null ? null : `${docsUrl}/${page}`);
  return url === null ? `what to do: docs/${markdownText(page)}` : `<a href="${url}">what to do</a>`;
}

function product({ productName, productId, jobId }: JobReport): string {
  const job = jobId === null ? '' : `, job ${jobId}`;
  return `<strong>${markdownText(shownName(productName, productId))}</strong> (product <code>${markdownText(productId)}</code>${job})`;
}

function asked({ prompt }: JobReport): string {
  return prompt === null ? '' : ` <br>Asked for: ${markdownText(prompt, LONGEST_PROMPT)}`;
}
