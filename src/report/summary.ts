/**
 * A run told in Markdown: the job summary of the Action and `summary.md` of the command line. GitHub-flavoured
 * Markdown and the HTML that GitHub lets through; all text from outside is escaped.
 */
import type { JobReport, RunReport } from '../engine/contract.ts';
import { WHY_STOPPED } from '../engine/report/why-stopped.ts';
import { formatUsd } from '../money.ts';
import type { PeekedJob } from '../queue/contract.ts';
import { markdownText, safeHttpsUrl, shownName } from './escape.ts';
import { estimateEta } from './eta.ts';
import { count, formatDuration, megabytes } from './words.ts';

/** A step's summary may have 1 MiB; beyond it GitHub drops the whole of it while the job stays green. */
export const MAX_SUMMARY_BYTES = 900 * 1024;
const MAX_THUMBNAILS = 12;
const THUMBNAILS_PER_ROW = 6;
/** Six of them with their cells fit into the width of GitHub's page. */
const THUMBNAIL_WIDTH = 116;
const MAX_CAPTION_LENGTH = 40;
const MAX_WARNINGS = 20;
const COMPACT_FAILURES = 5;
const BAR_CELLS = 25;
/** What a person can do stands at its end. */
const LONGEST_REASON = 500;

export interface SummaryOptions {
  level: 'compact' | 'full';
  /** How often a schedule starts a run, for the estimate; null when that is not known. */
  runsPerDay: number | null;
  /** False when the address of the store is a masked secret: every picture would be broken. */
  thumbnails: boolean;
  /** What a dry run selected, in order; empty otherwise. */
  selection: readonly SelectedJob[];
  /** The reports of which this one was joined; none when one worker did it all. */
  workers?: readonly RunReport[];
  maxBytes?: number;
}

/** A job that a dry run selected, with what would be sent and the most that it would cost. */
export interface SelectedJob {
  job: PeekedJob;
  prompt: string;
  costUsd: number;
}

/** A stretch of Markdown, or a table that may lose rows at its end when the summary grows too long. */
type Block = string | Table;
interface Table {
  before: string;
  rows: string[];
  after: string;
  /** Says that rows are missing. */
  omitted: (rows: number) => string;
}

/** Markdown of at most `maxBytes` bytes (900 KiB unless told), cut at whole rows. */
export function renderSummary(report: RunReport, options: SummaryOptions): string {
  const full = options.level === 'full';
  const blocks: (Block | null)[] = [
    heading(report),
    catalogue(report, full),
    report.dryRun ? selection(report, options) : null,
    report.dryRun ? null : failures(report, full ? Number.POSITIVE_INFINITY : COMPACT_FAILURES),
    report.dryRun ? null : skippedByPolicy(report, full ? Number.POSITIVE_INFINITY : COMPACT_FAILURES),
    full && !report.dryRun ? counts(report) : null,
    remaining(report, options.runsPerDay),
    full && !report.dryRun ? providers(report) : null,
    workers(options.workers ?? []),
    full && options.thumbnails ? thumbnails(report) : null,
    full && !report.dryRun ? everyJob(report) : null,
    warnings(report),
    footer(report),
  ];
  return cutToSize(
    blocks.filter((block) => block !== null),
    options.maxBytes ?? MAX_SUMMARY_BYTES,
  );
}

function heading(report: RunReport): string {
  const { succeeded, failed, retried, processed } = report;
  if (report.dryRun) {
    const selected = count(report.jobs.length, 'product');
    return [
      `## 🧪 DRY RUN: ${selected} would get an image`,
      `Nothing was changed and nothing was paid. A run would cost at most **${formatUsd(report.estimatedCostUsd)}**.`,
    ].join('\n\n');
  }
  const bad = failed + retried;
  const icon = processed === 0 ? '🌿' : bad === 0 ? '✅' : succeeded === 0 ? '❌' : '⚠️';
  const title =
    processed === 0
      ? 'No product was processed'
      : `${succeeded === processed ? count(succeeded, 'product') : `${number(succeeded)} of ${count(processed, 'product')}`} got an image`;
  const facts = [
    failed > 0 ? `**${number(failed)} failed**` : null,
    retried > 0 ? `**${number(retried)}** will be tried again` : null,
    report.skipped > 0 ? `${number(report.skipped)} skipped` : null,
    report.released > 0 ? `${number(report.released)} given back untouched` : null,
    `${formatUsd(report.costUsd)} in ${formatDuration(report.run.durationMs)}`,
    report.ambiguous > 0
      ? `**${formatUsd(report.ambiguousUsd)} of it ambiguous** (${count(report.ambiguous, 'call')} that may have been charged and brought no image)`
      : null,
    `stopped: ${WHY_STOPPED[report.stoppedReason].because}${detailOf(report)}`,
  ];
  return `## ${icon} ${title}\n\n${facts.filter((fact) => fact !== null).join(' · ')}`;
}

function detailOf(report: RunReport): string {
  return report.stoppedDetail === null ? '' : ` (${markdownText(report.stoppedDetail, 300)})`;
}

function catalogue(report: RunReport, full: boolean): string {
  const { status } = report;
  if (status === null) return '### Catalogue\n\nIts progress could not be read.';
  if (status.totalProducts === 0) return '### Catalogue\n\nIt has no products.';
  const parts = [
    { square: '🟩', label: 'Real image', short: 'real', count: status.productsWithRealImages },
    { square: '🟨', label: 'Placeholder', short: 'placeholder', count: status.productsWithPlaceholders },
    { square: '⬜', label: 'No image yet', short: 'without', count: status.productsWithoutImages },
  ];
  // Rounded down, so that 100 % means every single one.
  const percent = Math.floor((status.productsWithImages / status.totalProducts) * 1000) / 10;
  const progress = `### Catalogue\n\n${bar(parts)} **${percent} %** of ${count(status.totalProducts, 'product')} have an image`;
  if (!full) {
    return `${progress}\n\n${parts.map(({ square, short, count }) => `${square} ${number(count)} ${short}`).join(' · ')}`;
  }
  return [
    progress,
    '',
    `| ${parts.map(({ square, label }) => `${square} ${label}`).join(' | ')} | Products |`,
    '|--:|--:|--:|--:|',
    `| ${parts.map(({ count }) => number(count)).join(' | ')} | ${number(status.totalProducts)} |`,
  ].join('\n');
}

/** A row of squares in proportion; whatever exists at all has at least one of them. */
function bar(parts: readonly { square: string; count: number }[]): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  const cells = parts.map(({ square, count }) => {
    const ideal = (count / total) * BAR_CELLS;
    return { square, ideal, shown: count === 0 ? 0 : Math.max(1, Math.floor(ideal)) };
  });
  const shown = () => cells.reduce((sum, cell) => sum + cell.shown, 0);
  const neediest = () => cells.reduce((a, b) => (b.ideal - b.shown > a.ideal - a.shown ? b : a));
  const excess = ({ shown, ideal }: (typeof cells)[number]) =>
    shown > 1 ? shown - ideal : Number.NEGATIVE_INFINITY;
  const richest = () => cells.reduce((a, b) => (excess(b) > excess(a) ? b : a));
  while (shown() < BAR_CELLS) neediest().shown++;
  while (shown() > BAR_CELLS) richest().shown--;
  return cells.map(({ square, shown: times }) => square.repeat(times)).join('');
}

function counts(report: RunReport): string {
  return [
    '### This run',
    '',
    '| Queued | Processed | Succeeded | Failed | To try again | Skipped | Given back | Cost |',
    '|--:|--:|--:|--:|--:|--:|--:|--:|',
    `| ${[report.enqueued, report.processed, report.succeeded, report.failed, report.retried, report.skipped, report.released].map(number).join(' | ')} | ${formatUsd(report.costUsd)} |`,
  ].join('\n');
}

const WENT_WRONG: readonly JobReport['result'][] = ['failed', 'retried', 'handed-on'];

function failures(report: RunReport, limit: number): Table | null {
  const failed = report.jobs.filter(({ result }) => WENT_WRONG.includes(result));
  if (failed.length === 0) return null;
  const endedAt = Date.parse(report.run.endedAt);
  const hidden = Math.max(0, failed.length - limit);
  return {
    before: [
      '### What went wrong',
      '',
      '| Product | Reason | Provider | Attempt | Next try |',
      '|:--|:--|:--|--:|:--|',
    ].join('\n'),
    rows: failed.slice(0, failed.length - hidden).map((job) => {
      const kind =
        job.failureClass === null ? '' : `<strong>${markdownText(words(job.failureClass))}</strong>: `;
      return `| ${product(job)} | ${kind}${markdownText(job.message, LONGEST_REASON)} | ${markdownText(job.provider)} | ${job.attempt} | ${nextTry(job, endedAt)} |`;
    }),
    after: hidden === 0 ? '' : `\n<sub>…and ${count(hidden, 'more failure')} in the report.</sub>`,
    omitted: (rows) => `\n<sub>…and ${count(rows, 'more failure')} in the report.</sub>`,
  };
}

/** Products that no provider was asked for, and why. */
function skippedByPolicy(report: RunReport, limit: number): Table | null {
  const skipped = report.jobs.filter(
    ({ result, failureClass }) => result === 'skipped' && failureClass === 'policy',
  );
  if (skipped.length === 0) return null;
  const hidden = Math.max(0, skipped.length - limit);
  return {
    before: [
      `### Skipped: ${count(skipped.length, 'product')} that providers forbid`,
      '',
      '| Product | Reason |',
      '|:--|:--|',
    ].join('\n'),
    rows: skipped
      .slice(0, skipped.length - hidden)
      .map((job) => `| ${product(job)} | ${markdownText(job.message, LONGEST_REASON)} |`),
    after: hidden === 0 ? '' : `\n<sub>…and ${count(hidden, 'more product')} in the report.</sub>`,
    omitted: (rows) => `\n<sub>…and ${count(rows, 'more product')} in the report.</sub>`,
  };
}

function nextTry(job: JobReport, endedAt: number): string {
  if (job.result === 'failed') return 'none: it waits for a person';
  if (job.result === 'handed-on') return 'in this run, by a fallback';
  if (job.nextAttemptAt === null) return 'when it is due';
  const wait = Date.parse(job.nextAttemptAt) - endedAt;
  return wait <= 0 ? 'at the next run' : `in ${formatDuration(Math.ceil(wait / 1000) * 1000)}`;
}

function selection(report: RunReport, options: SummaryOptions): Table | string {
  if (options.selection.length === 0)
    return `Nothing would be done${report.stoppedDetail === null ? '.' : `: ${markdownText(report.stoppedDetail, 300)}`}`;
  return {
    before: [
      '### What a run would do',
      '',
      '| # | Product | Provider | Prompt | At most |',
      '|--:|:--|:--|:--|--:|',
    ].join('\n'),
    rows: options.selection.map(
      ({ job, prompt, costUsd }, index) =>
        `| ${index + 1} | ${markdownText(shownName(job.product.name, job.product.id))} | ${markdownText(job.provider)} | ${markdownText(prompt, 400)} | ${formatUsd(costUsd)} |`,
    ),
    after: '',
    omitted: (rows) => `\n<sub>…and ${count(rows, 'more product')} in the log.</sub>`,
  };
}

function remaining(report: RunReport, perDay: number | null): string | null {
  const { status } = report;
  const lines: string[] = [];
  if (report.remaining > 0) {
    const eta = estimateEta({
      remaining: report.remaining,
      batchSize: report.batchSize,
      runsPerDay: perDay,
      dailyCapUsd: status?.dailyCapUsd ?? null,
      costPerImageUsd: report.succeeded > 0 ? report.costUsd / report.succeeded : null,
      msPerImage: report.succeeded > 0 ? report.run.durationMs / report.succeeded : null,
    });
    const runs =
      report.batchSize === null ? null : count(Math.ceil(report.remaining / report.batchSize), 'more run');
    const outlook = [runs, eta?.text].filter((part) => part).join(', ');
    lines.push(
      `⏳ **${count(report.remaining, 'job')} still waiting**${outlook === '' ? '' : `: ${outlook}`}.`,
    );
  } else if (status !== null && status.productsWithoutImages === 0 && status.totalProducts > 0) {
    lines.push('🎉 **Every product has an image.**');
  } else if (!report.dryRun) {
    lines.push('⏳ **No job is waiting.**');
  }
  if (status !== null) {
    if (status.failed > 0) {
      lines.push(
        `🧑‍🔧 **${count(status.failed, 'job')} failed for good**${classes(status.failedByClass)} and ${status.failed === 1 ? 'waits' : 'wait'} for a person: mend the cause, then \`retry\`.`,
      );
    }
    if (status.unsavedImages > 0) {
      lines.push(
        `💾 **${count(status.unsavedImages, 'image')} that no store took** (${megabytes(status.unsavedBytes)}) are kept in the database: paid for, and stored by the next run whose store works.`,
      );
    }
    for (const { provider, reason, until } of status.pausedProviders.slice(0, MAX_WARNINGS)) {
      const which = provider === '' ? 'Every provider' : markdownText(provider);
      lines.push(
        `⏸️ **${which} is paused**${until === null ? '' : ` until ${markdownText(until)}`}: ${markdownText(reason, 300)}`,
      );
    }
    if (status.dailyCapUsd !== null || status.spentTodayUsd > 0) {
      const cap = status.dailyCapUsd === null ? '' : ` of ${formatUsd(status.dailyCapUsd)}`;
      const reserved = status.reservedTodayUsd > 0 ? `, ${formatUsd(status.reservedTodayUsd)} reserved` : '';
      const ambiguous =
        status.ambiguousToday > 0
          ? `, ${formatUsd(status.ambiguousTodayUsd)} of it ambiguous: ${count(status.ambiguousToday, 'call')} that may have been charged and brought no image`
          : '';
      lines.push(
        `💰 **Today (UTC):** ${formatUsd(status.spentTodayUsd)}${cap} spent${reserved}${ambiguous}.`,
      );
    }
  }
  return lines.length === 0 ? null : `### What remains\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function classes(byClass: Record<string, number>): string {
  const parts = Object.entries(byClass)
    .filter(([, jobs]) => jobs > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 10)
    .map(([name, jobs]) => `${number(jobs)} ${markdownText(words(name))}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function providers(report: RunReport): Table | null {
  if (report.providers.length === 0) return null;
  return {
    before: [
      '### Providers',
      '',
      '| Provider | Calls | OK | Failed | p50 | p95 | Cost |',
      '|:--|--:|--:|--:|--:|--:|--:|',
    ].join('\n'),
    rows: report.providers.map(
      ({ provider, calls, ok, failed, p50Ms, p95Ms, costUsd }) =>
        `| ${markdownText(provider)} | ${number(calls)} | ${number(ok)} | ${number(failed)} | ${time(p50Ms)} | ${time(p95Ms)} | ${formatUsd(costUsd)} |`,
    ),
    after: '',
    omitted: (rows) => `\n<sub>…and ${count(rows, 'more provider')} in the report.</sub>`,
  };
}

function workers(reports: readonly RunReport[]): Table | null {
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

function thumbnails(report: RunReport): string | null {
  const shown = report.jobs
    .filter(({ result }) => result === 'succeeded')
    .map((job) => ({ job, url: safeHttpsUrl(job.imageUrl) }))
    .filter(({ url }) => url !== null)
    .slice(0, MAX_THUMBNAILS);
  if (shown.length === 0) return null;
  const cells = shown.map(({ job, url }) => {
    const name = markdownText(shownName(job.productName, job.productId), MAX_CAPTION_LENGTH);
    return `<td align="center" valign="top" width="${THUMBNAIL_WIDTH}"><a href="${url}"><img src="${url}" width="${THUMBNAIL_WIDTH}" alt="${name}"></a><br><sub>${name}</sub></td>`;
  });
  const rows: string[] = [];
  for (let index = 0; index < cells.length; index += THUMBNAILS_PER_ROW) {
    rows.push(`<tr>\n${cells.slice(index, index + THUMBNAILS_PER_ROW).join('\n')}\n</tr>`);
  }
  return `### New images\n\n<table>\n${rows.join('\n')}\n</table>`;
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

function everyJob(report: RunReport): Table | null {
  if (report.jobs.length === 0) return null;
  return {
    before: [
      `<details><summary>All ${count(report.jobs.length, 'job')}</summary>`,
      '',
      '| Product | Result | Provider | Attempt | Time | Cost |',
      '|:--|:--|:--|--:|--:|--:|',
    ].join('\n'),
    rows: report.jobs.map(
      (job) =>
        `| ${product(job)} | ${RESULT_ICONS[job.result]} | ${markdownText(job.provider)} | ${job.attempt} | ${time(job.durationMs)} | ${formatUsd(job.costUsd)} |`,
    ),
    after: '\n</details>',
    omitted: (rows) => `\n<sub>…and ${count(rows, 'more job')} in the report.</sub>\n\n</details>`,
  };
}

function product(job: JobReport): string {
  const name = markdownText(shownName(job.productName, job.productId));
  const url = safeHttpsUrl(job.imageUrl);
  return url === null ? name : `<a href="${url}">${name}</a>`;
}

function warnings(report: RunReport): string | null {
  if (report.warnings.length === 0) return null;
  const shown = report.warnings.slice(0, MAX_WARNINGS).map((text) => `- ⚠️ ${markdownText(text, 500)}`);
  const hidden = report.warnings.length - shown.length;
  if (hidden > 0) shown.push(`- …and ${count(hidden, 'more warning')} in the report.`);
  return `### Warnings\n\n${shown.join('\n')}`;
}

function footer(report: RunReport): string {
  const { run } = report;
  const url = safeHttpsUrl(run.url);
  const name = run.id === null ? markdownText(run.worker) : `run ${run.id} by ${markdownText(run.worker)}`;
  const parts = [
    url === null ? name : `<a href="${url}">${name}</a>`,
    `started ${markdownText(run.startedAt.slice(0, 16).replace('T', ' '))} UTC`,
    `provider ${markdownText(report.provider)}`,
    report.dryRun ? null : `${count(report.concurrency, 'lane')}`,
  ];
  return `<sub>${parts.filter((part) => part !== null).join(' · ')}</sub>`;
}

/** Joins the blocks; where they are too long, the last tables lose rows first. */
function cutToSize(blocks: readonly Block[], maxBytes: number): string {
  const newline = 1;
  let left = maxBytes;
  for (const block of blocks) {
    left -= bytesOf(
      typeof block === 'string'
        ? `${block}\n\n`
        : `${block.before}\n${block.after}${block.omitted(block.rows.length)}\n\n`,
    );
  }
  const written = blocks.map((block) => {
    if (typeof block === 'string') return block;
    const rows: string[] = [];
    for (const row of block.rows) {
      const size = bytesOf(row) + newline;
      if (size > left) break;
      left -= size;
      rows.push(row);
    }
    const missing = block.rows.length - rows.length;
    return [block.before, ...rows].join('\n') + (missing > 0 ? `\n${block.omitted(missing)}` : tail(block));
  });
  return `${written.join('\n\n')}\n`;
}

function tail(table: Table): string {
  return table.after === '' ? '' : `\n${table.after}`;
}

const encoder = new TextEncoder();
function bytesOf(text: string): number {
  return encoder.encode(text).byteLength;
}

function time(ms: number | null): string {
  return ms === null ? '–' : formatDuration(ms);
}

function words(identifier: string): string {
  return identifier.replaceAll('_', ' ');
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
