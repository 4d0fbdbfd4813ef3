/** A run from its start to its report: it ends in good order, whatever happens in between. */
import { UserError } from '../errors.ts';
import { onAbort } from '../waiting.ts';
import type { EngineDependencies, RunOptions, RunReport } from './contract.ts';
import { concurrencyOf } from './pacing/pace.ts';
import { createCounters } from './report/counters.ts';
import { closeRun, readStatus } from './report/ending.ts';
import { buildReport } from './report/report.ts';
import type { Run } from './run-parts.ts';
import { createShutdown } from './shutdown.ts';
import { enqueue, warnOfSkipped } from './start/enqueue.ts';
import { preflight } from './start/preflight.ts';
import { createStop } from './stop.ts';
import { workOn } from './work.ts';

/**
 * Works on at most `batchSize` jobs and tells how it went. When `signal` aborts, the run ends within six seconds:
 * what was not paid for goes back, what was paid for is booked.
 * @throws {UserError} when the run could not begin, or the queue was not usable from the start.
 */
export async function runBatch(
  dependencies: EngineDependencies,
  options: RunOptions,
  signal: AbortSignal,
): Promise<RunReport> {
  const { queue, clock, random, onEvent } = dependencies;
  const startedMs = clock.now();
  const counters = createCounters(random);
  const shutdown = createShutdown(clock);
  const warn = (message: string) => {
    counters.warn(message);
    onEvent({ type: 'warning', message });
  };
  const stop = createStop((reason, detail) => onEvent({ type: 'stopping', reason, detail }), shutdown.begin);

  const concurrency = concurrencyOf(dependencies.providers, options);
  const { providers, runId } = await unlessInterrupted(signal, async () => {
    const usable = await preflight(dependencies, options, signal, warn);
    const started = await queue.startRun(runStart(options), signal);
    return { providers: usable, runId: started.runId };
  });
  onEvent({ type: 'started', runId, concurrency });

  const run: Run = {
    dependencies,
    options,
    providers,
    runId,
    startedMs,
    concurrency,
    counters,
    stop,
    shutdown,
    warn,
  };
  const forget = onAbort(signal, () => {
    shutdown.begin();
    stop.halt('interrupted', 'The run was interrupted from outside.');
  });
  try {
    const enqueued = await enqueueFirst(run, signal);
    if (!stop.halted.aborted) await workOn(run);
    await closeRun(run);
    if (stop.error !== null) throw stop.error.thrown;
    const status = await readStatus(run);
    const report = buildReport(options, counters, {
      runId,
      startedMs,
      endedMs: clock.now(),
      dryRun: false,
      concurrency,
      enqueued,
      estimatedCostMicroUsd: 0,
      stoppedReason: stop.reason ?? 'empty',
      stoppedDetail: stop.detail,
      status,
    });
    onEvent({ type: 'finished', report });
    return report;
  } finally {
    forget();
    shutdown.end();
  }
}

function runStart(options: RunOptions) {
  const { runKey, door, worker, runUrl, provider, batchSize, runBudgetMicroUsd, dailyBudgetMicroUsd } =
    options;
  return {
    key: runKey,
    door,
    worker,
    url: runUrl,
    provider,
    batchSize,
    runBudgetMicroUsd,
    dailyBudgetMicroUsd,
  };
}

/** Before the run has begun, an interruption is an error: there is nothing to report on. */
async function unlessInterrupted<T>(signal: AbortSignal, begin: () => Promise<T>): Promise<T> {
  try {
    signal.throwIfAborted();
    return await begin();
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new UserError(
      'interrupted',
      'The run was interrupted before it had claimed anything.',
      'Nothing was changed: start it again.',
      { cause: error },
    );
  }
}

/** Answers how many jobs were made; without the queue nothing can follow. */
async function enqueueFirst(
  { dependencies, options, stop, warn }: Run,
  signal: AbortSignal,
): Promise<number> {
  if (!options.queueMissing) return 0;
  const request = { replace: options.replace, priority: null, limit: Number.POSITIVE_INFINITY };
  let total = 0;
  const onEvent: EngineDependencies['onEvent'] = (event) => {
    if (event.type === 'enqueued') total = event.total;
    dependencies.onEvent(event);
  };
  try {
    warnOfSkipped(await enqueue({ ...dependencies, onEvent }, request, signal, warn), warn);
  } catch (error) {
    if (!signal.aborted) stop.fail(error);
  }
  return total;
}
