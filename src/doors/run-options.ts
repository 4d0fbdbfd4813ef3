/** From settings to the options of a run: once, for all doors. */
import type { Settings } from '../config/settings.ts';
import { chosenProvider } from '../engine/claim/order.ts';
import type { EngineDependencies, RunOptions, RunReport } from '../engine/contract.ts';
import { suggestedLeaseSeconds } from '../engine/settle/leases.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type { Limits } from '../schedule/limits.ts';

/** The engine as doors drive it: a run, or what one would do. */
export type Start = (
  dependencies: EngineDependencies,
  options: RunOptions,
  signal: AbortSignal,
) => Promise<RunReport>;

export interface Starts {
  runBatch: Start;
  dryRun: Start;
}

/** What only a door knows of its run, and the settings on which some doors have the last word. */
export type OwnOptions = Pick<RunOptions, 'door' | 'runKey' | 'worker' | 'runUrl'> &
  Partial<Pick<RunOptions, 'batchSize' | 'concurrency' | 'waitForRetriesMs' | 'scheduledBy' | keyof Limits>>;

/**
 * @param own Whatever stands in it wins over the settings.
 * @throws {import('../errors.ts').UserError} when the chosen provider is not among them.
 */
export function runOptions(
  settings: Settings,
  providers: ReadonlyMap<string, ImageProvider>,
  own: OwnOptions,
): RunOptions {
  const { imagesPerMinute, workers } = settings;
  return {
    provider: settings.provider,
    fallbackProviders: settings.fallbackProviders ?? [],
    fallbackOnRefusal: settings.fallbackOnRefusal,
    batchSize: settings.batchSize,
    concurrency: settings.concurrency,
    // What the provider bears is shared by all workers of the run.
    imagesPerMinute: imagesPerMinute === null ? null : imagesPerMinute / workers,
    workers,
    queueMissing: settings.queueMissing,
    replace: settings.replace,
    prompts: settings.prompts,
    dailyBudgetMicroUsd: settings.dailyBudgetMicroUsd,
    ...limitsOf(settings),
    waitForRetriesMs: 0,
    scheduledBy: null,
    leaseSeconds: suggestedLeaseSeconds(chosenProvider(providers, settings.provider).timeoutMs),
    ...own,
  };
}

/** What bounds a run, or all the runs of a wake-up together. */
export function limitsOf({ timeLimitMinutes, runBudgetMicroUsd }: Settings): Limits {
  return {
    timeLimitMs: timeLimitMinutes === null ? null : timeLimitMinutes * 60_000,
    runBudgetMicroUsd,
  };
}
