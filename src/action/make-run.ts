/** One run of the engine for the Action: settings and context in; a redacted report, and a log that people follow, out. */
import type { Settings } from '../config/settings.ts';
import { notifying } from '../doors/notify.ts';
import { checkVersion, type Engine } from '../doors/project.ts';
import { type OwnOptions, runOptions } from '../doors/run-options.ts';
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
  engine: Engine,
  dependencies: Pick<ActionDependencies, 'host' | 'context' | 'redact' | 'runBatch' | 'dryRun'>,
  signal: AbortSignal,
  given: Partial<OwnOptions> = {},
): Promise<ToldRun> {
  const { host, redact } = dependencies;
  const { runKey, worker, runUrl, scheduledBy } = dependencies.context;
  const log = createEventLog(host);
  const own: OwnOptions = { door: 'action', runKey, worker, runUrl, scheduledBy, ...given };
  const options = runOptions(settings, engine.providers, own);
  if (settings.dryRun) host.info('DRY RUN: this shows what a run would do, and changes nothing.');
  const start = settings.dryRun
    ? dependencies.dryRun
    : notifying(dependencies.runBatch, settings, engine.notices);
  const report = await start({ ...engine, onEvent: log.onEvent }, options, signal);
  return { report: redactDeep(report, redact), selection: redactDeep(log.selection, redact) };
}

/** As `checkVersion`; what it warns of goes into the log at once. */
export async function warnIfOutdated(
  queue: Engine['queue'],
  host: ActionHost,
  signal: AbortSignal,
): Promise<string | null> {
  const outdated = await checkVersion(queue, signal);
  if (outdated !== null) host.info(`Warning: ${outdated}`);
  return outdated;
}
