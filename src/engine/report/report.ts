/** Puts a run's report together. */
import { type MicroUsd, microUsdToUsd } from '../../money.ts';
import { freeImagesADay, type ImageProvider } from '../../providers/contract.ts';
import { variantsOf } from '../../providers/routed.ts';
import type { QueueStatus } from '../../queue/contract.ts';
import { fallbackOrder } from '../claim/order.ts';
import type { OutdatedReport, RunOptions, RunReport, RunSettings, StoppedReason } from '../contract.ts';
import type { Counters } from './counters.ts';

export interface ReportParts {
  runId: number | null;
  startedMs: number;
  endedMs: number;
  dryRun: boolean;
  concurrency: number;
  settings: RunSettings;
  enqueued: number;
  estimatedCostMicroUsd: number;
  /** Left out by a run. */
  outdated?: OutdatedReport | null;
  stoppedReason: StoppedReason;
  stoppedDetail: string | null;
  status: QueueStatus | null;
}

export function buildReport(options: RunOptions, counters: Counters, parts: ReportParts): RunReport {
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
    settings: parts.settings,
    enqueued: parts.enqueued,
    ...counters.counts(),
    placeholders: counters.placeholders,
    released: counters.count('released'),
    remaining: remainingProducts(options, parts.status, counters),
    costUsd: microUsdToUsd(counters.costMicroUsd),
    ambiguous: counters.ambiguous.calls,
    ambiguousUsd: microUsdToUsd(counters.ambiguous.microUsd),
    estimatedCostUsd: microUsdToUsd(parts.estimatedCostMicroUsd),
    outdated: parts.outdated ?? null,
    stoppedReason: parts.stoppedReason,
    stoppedDetail: parts.stoppedDetail,
    providers: counters.providers(),
    jobs: counters.jobs(),
    status: parts.status,
    warnings: [...counters.warnings],
  };
}

/** @param ownBudgetMicroUsd The budget that the queue has given to a run without one. */
export function settingsOf(
  options: RunOptions,
  providers: ReadonlyMap<string, ImageProvider>,
  ownBudgetMicroUsd: MicroUsd | null,
): RunSettings {
  const inOrder = new Set([...fallbackOrder(providers, options), ...providers.keys()]);
  return {
    providers: [...inOrder].map((provider) => ({
      provider,
      unitCostUsd: microUsdToUsd(providers.get(provider)?.unitCostMicroUsd ?? 0),
      freeImagesADay: freeImagesADay(providers.get(provider) ?? {}),
      settings: settingsOfAll(providers.get(provider)),
    })),
    runBudgetUsd: dollars(options.runBudgetMicroUsd ?? ownBudgetMicroUsd),
    dailyBudgetUsd: dollars(options.dailyBudgetMicroUsd),
    replace: options.replace,
  };
}

/** Of several models of a provider all are named. */
function settingsOfAll(provider: ImageProvider | undefined): Record<string, string> {
  if (provider === undefined) return {};
  const models = variantsOf(provider).flatMap(({ settings }) => settings?.model ?? []);
  return { ...provider.settings, ...(models.length > 1 ? { model: models.join(', ') } : {}) };
}

function dollars(microUsd: MicroUsd | null): number | null {
  return microUsd === null ? null : microUsdToUsd(microUsd);
}

/** Without the queue's own word: at least what this run has sent back to it. */
function remainingProducts(
  { queueMissing }: Pick<RunOptions, 'queueMissing'>,
  status: QueueStatus | null,
  counters: Counters,
): number {
  if (status === null) return counters.count('retried') + counters.count('released');
  const queued = status.pending + status.retry + status.processing + status.submitted;
  return queued + (queueMissing ? (status.unqueued ?? 0) : 0);
}
