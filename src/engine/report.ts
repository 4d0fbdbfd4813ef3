/** Puts a run's report together. */
import { microUsdToUsd } from '../money.ts';
import type { QueueStatus } from '../queue/contract.ts';
import type { RunOptions, RunReport, StoppedReason } from './contract.ts';
import type { Tally } from './tally.ts';

export interface ReportParts {
  runId: number | null;
  startedMs: number;
  endedMs: number;
  dryRun: boolean;
  concurrency: number;
  enqueued: number;
  estimatedCostMicroUsd: number;
  stoppedReason: StoppedReason;
  stoppedDetail: string | null;
  status: QueueStatus | null;
}

export function buildReport(options: RunOptions, tally: Tally, parts: ReportParts): RunReport {
  return {
    schemaVersion: 1,
    run: {
      id: parts.runId,
      key: options.runKey,
      door: options.door,
      worker: options.worker,
      url: options.runUrl,
      startedAt: new Date(parts.startedMs).toISOString(),
      endedAt: new Date(parts.endedMs).toISOString(),
      durationMs: parts.endedMs - parts.startedMs,
    },
    dryRun: parts.dryRun,
    provider: options.provider,
    batchSize: options.batchSize,
    concurrency: parts.concurrency,
    enqueued: parts.enqueued,
    ...tally.counts(),
    released: tally.count('released'),
    remaining: remainingJobs(parts.status, tally),
    costUsd: microUsdToUsd(tally.costMicroUsd),
    ambiguous: tally.ambiguous.calls,
    ambiguousUsd: microUsdToUsd(tally.ambiguous.microUsd),
    estimatedCostUsd: microUsdToUsd(parts.estimatedCostMicroUsd),
    stoppedReason: parts.stoppedReason,
    stoppedDetail: parts.stoppedDetail,
    providers: tally.providers(),
    jobs: tally.jobs(),
    status: parts.status,
    warnings: [...tally.warnings],
  };
}

/** Without the queue's own word: at least what this run has sent back to it. */
function remainingJobs(status: QueueStatus | null, tally: Tally): number {
  if (status === null) return tally.count('retried') + tally.count('released');
  return status.pending + status.retry + status.processing + status.submitted;
}
