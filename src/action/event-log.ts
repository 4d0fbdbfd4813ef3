/** The engine's events as a log: a folded group for each job, written when it ends, then a line of progress. */
import type { EngineEvent, JobReport, RunProgress } from '../engine/contract.ts';
import { WHY_STOPPED } from '../engine/report/why-stopped.ts';
import { formatUsd, microUsdToUsd } from '../money.ts';
import { shownName } from '../report/escape.ts';
import type { SelectedJob } from '../report/summary/dry-run.ts';
import { count, formatDuration } from '../report/words.ts';
import type { ActionHost } from './host.ts';

export interface EventLog {
  onEvent: (event: EngineEvent) => void;
  /** What a dry run has selected so far. */
  readonly selection: readonly SelectedJob[];
}

const MARKS: Record<JobReport['result'], string> = {
  succeeded: '✓',
  failed: '✗',
  retried: '↻',
  'handed-on': '⇢',
  skipped: '–',
  released: '↩',
  planned: '·',
};

export function createEventLog(host: Pick<ActionHost, 'info' | 'group'>): EventLog {
  const selection: SelectedJob[] = [];
  /** Prompts of the jobs under way, until their group is written. */
  const prompts = new Map<number, string>();

  const onEvent = (event: EngineEvent): void => {
    switch (event.type) {
      case 'started':
        host.info(`Started with ${count(event.concurrency, 'lane')}.`);
        return;
      case 'enqueued':
        host.info(`Queued ${count(event.total, 'product')} without an image.`);
        return;
      case 'probed':
        host.info(
          `Looked at ${count(event.checked, 'image')}, of which ${event.unreachable} cannot be reached.`,
        );
        return;
      case 'claimed':
        host.info(`Took ${count(event.jobs, 'job')} from the queue.`);
        return;
      case 'waiting':
        host.info(`Waiting ${formatDuration(event.ms)}: ${event.why}`);
        return;
      case 'job-started':
        prompts.set(event.job.id, event.prompt);
        return;
      case 'job-finished': {
        const { report, progress } = event;
        const prompt = report.jobId === null ? undefined : prompts.get(report.jobId);
        if (report.jobId !== null) prompts.delete(report.jobId);
        // Nothing was done, so there is nothing to unfold and no progress.
        if (report.result === 'released') {
          host.info(`${MARKS.released} ${nameOf(report)}: ${report.message ?? ''}`);
          return;
        }
        host.group(titleOf(report), detailsOf(report, prompt));
        host.info(progressLine(progress));
        return;
      }
      case 'would-process': {
        const costUsd = microUsdToUsd(event.job.reservedMicroUsd);
        selection.push({ job: event.job, prompt: event.prompt, costUsd });
        const { product, provider, attemptNumber } = event.job;
        host.group(
          `· ${selection.length}. ${shownName(product.name, product.id)}: ${provider}, at most ${formatUsd(costUsd)}`,
          [`product ${product.id}, attempt ${attemptNumber}`, `prompt: ${event.prompt}`],
        );
        return;
      }
      case 'warning':
        host.info(`Warning: ${event.message}`);
        return;
      case 'stopping':
        host.info(
          `Taking no more jobs: ${WHY_STOPPED[event.reason].because}${event.detail === null ? '' : ` (${event.detail})`}`,
        );
        return;
      // A warning has told of it.
      case 'provider-stopped':
      case 'finished':
        return;
    }
  };
  return { onEvent, selection };
}

function nameOf({ productName, productId }: JobReport): string {
  return shownName(productName, productId);
}

function titleOf(report: JobReport): string {
  const facts = [
    report.provider,
    report.durationMs === null ? null : formatDuration(report.durationMs),
    report.costUsd > 0 ? formatUsd(report.costUsd) : null,
  ].filter((fact) => fact !== null);
  const reason = report.result === 'succeeded' || report.message === null ? '' : `: ${report.message}`;
  return `${MARKS[report.result]} ${nameOf(report)} (${facts.join(', ')})${reason}`;
}

function detailsOf(report: JobReport, prompt: string | undefined): string[] {
  const lines: [string, string | number | null | undefined][] = [
    ['product', report.productId],
    ['job', report.jobId],
    ['attempt', report.attempt],
    ['prompt', prompt],
    ['image', report.imageUrl],
    ['size', report.width === null || report.height === null ? null : `${report.width} × ${report.height}`],
    ['failure', report.failureClass],
    ['message', report.message],
    ['next try', report.nextAttemptAt],
    ['queue', report.outcome === 'ok' ? null : report.outcome],
    ...report.warnings.map((warning): [string, string] => ['warning', warning]),
  ];
  return lines.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name}: ${value}`],
  );
}

function progressLine({
  processed,
  succeeded,
  failed,
  retried,
  skipped,
  costUsd,
  expected,
}: RunProgress): string {
  const parts = [
    `${processed}${expected === null ? '' : ` of ${expected}`} done`,
    `${succeeded} succeeded`,
    failed > 0 ? `${failed} failed` : null,
    retried > 0 ? `${retried} to try again` : null,
    skipped > 0 ? `${skipped} skipped` : null,
    formatUsd(costUsd),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
