/** One run of the engine for the Action: settings and context in; a redacted report, and a log that people follow, out. */
import type { Settings } from '../config/settings.ts';
import { chosenProvider } from '../engine/claim/offers.ts';
import type { EngineDependencies, RunOptions } from '../engine/contract.ts';
import { suggestedLeaseSeconds } from '../engine/settle/leases.ts';
import { assertSupported } from '../queue/version.ts';
import { redactDeep } from '../redact.ts';
import type { ActionDependencies, ToldRun } from './contract.ts';
import { createEventLog } from './event-log.ts';
import type { ActionHost } from './host.ts';

/**
 * @param given What differs from the settings and the workflow run's context.
 * @throws {import('../errors.ts').UserError} when the run itself could not be made.
 */
export async function makeRun(
  settings: Settings,
  engine: Omit<EngineDependencies, 'onEvent'>,
  dependencies: Pick<ActionDependencies, 'host' | 'context' | 'redact' | 'runBatch' | 'dryRun'>,
  signal: AbortSignal,
  given: Partial<RunOptions> = {},
): Promise<ToldRun> {
  const { host, context, redact } = dependencies;
  const log = createEventLog(host);
  const options: RunOptions = {
    runKey: context.runKey,
    door: 'action',
    worker: context.worker,
    runUrl: context.runUrl,
    provider: settings.provider,
    fallbackProviders: settings.fallbackProviders ?? [],
    fallbackOnRefusal: settings.fallbackOnRefusal,
    batchSize: settings.batchSize,
    concurrency: settings.concurrency,
    // What the provider bears is shared by all workers of the run.
    imagesPerMinute: settings.imagesPerMinute === null ? null : settings.imagesPerMinute / settings.workers,
    queueMissing: settings.queueMissing,
    replace: settings.replace,
    runBudgetMicroUsd: settings.runBudgetMicroUsd,
    dailyBudgetMicroUsd: settings.dailyBudgetMicroUsd,
    timeLimitMs: settings.timeLimitMinutes === null ? null : settings.timeLimitMinutes * 60_000,
    waitForRetriesMs: 0,
    leaseSeconds: suggestedLeaseSeconds(chosenProvider(engine.providers, settings.provider).timeoutMs),
    ...given,
  };
  if (settings.dryRun) host.info('DRY RUN: this shows what a run would do, and changes nothing.');
  const start = settings.dryRun ? dependencies.dryRun : dependencies.runBatch;
  const report = await start({ ...engine, onEvent: log.onEvent }, options, signal);
  return { report: redactDeep(report, redact), selection: redactDeep(log.selection, redact) };
}

/**
 * Before anything is claimed: SQL that this program cannot drive must not be driven.
 * @returns A warning for older SQL, null when all is well.
 * @throws {import('../errors.ts').UserError} `sql_unsupported`
 */
export async function checkVersion(
  queue: EngineDependencies['queue'],
  host: ActionHost,
  signal: AbortSignal,
): Promise<string | null> {
  const outdated = assertSupported(await queue.version(signal));
  if (outdated !== null) host.info(`Warning: ${outdated}`);
  return outdated;
}
