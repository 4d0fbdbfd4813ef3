/** A run from its start to its report: it ends in good order, whatever happens in between. */
import { UserError } from '../errors.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../money.ts';
import type { RunStart, StartedRun } from '../queue/contract.ts';
import { onAbort } from '../waiting.ts';
import { fallbackOrder } from './claim/order.ts';
import type { EngineDependencies, RunOptions, RunReport, RunSettings } from './contract.ts';
import { isPaid } from './line/call.ts';
import { STAGES, type Stages } from './line/stages.ts';
import { modelOf } from './pacing/memory.ts';
import { concurrencyOf } from './pacing/pace.ts';
import { Counters } from './report/counters.ts';
import { closeRun, readStatus } from './report/ending.ts';
import { buildReport, settingsOf } from './report/report.ts';
import { createShutdown } from './shutdown.ts';
import { preflight } from './start/preflight.ts';
import { createQueueing } from './start/queueing.ts';
import { recheck } from './start/recheck.ts';
import { toldShownAgain, warnOfSkipped } from './start/told.ts';
import { createStop } from './stop.ts';
import { type Run, workOn } from './work.ts';

/**
 * Works on at most `batchSize` jobs and tells how it went. When `signal` aborts, the run ends within six seconds:
 * what was not paid for goes back, what was paid for is booked.
 * @param stages What a job passes on its way.
 * @throws {UserError} when the run could not begin, or the queue was not usable from the start.
 */
export async function runBatch(
  dependencies: EngineDependencies,
  options: RunOptions,
  signal: AbortSignal,
  stages: Stages = STAGES,
): Promise<RunReport> {
  const { clock, onEvent } = dependencies;
  const startedMs = clock.now();
  const counters = new Counters(dependencies.random);
  const warn = (message: string) => {
    counters.warn(message);
    onEvent({ type: 'warning', message });
  };
  const shutdown = createShutdown(clock);
  const stop = createStop((reason, detail) => onEvent({ type: 'stopping', reason, detail }), shutdown.begin);
  const concurrency = concurrencyOf(dependencies.providers, options);
  const { providers, ways, runId, remembered, hasUnchecked, onPaidJob, ownBudgetMicroUsd } = await begin(
    dependencies,
    options,
    signal,
    warn,
  );
  onEvent({ type: 'started', runId, concurrency });

  const forget = onAbort(signal, () => {
    shutdown.begin();
    stop.halt('interrupted', 'The run was interrupted from outside.');
  });
  const parts = { dependencies, options, stages, providers, ways, runId, remembered, startedMs, concurrency };
  try {
    const queueing = createQueueing(dependencies, options, warn);
    const run = { ...parts, counters, stop, shutdown, warn, onPaidJob, queueing };
    if (hasUnchecked) await recheckFirst(run, signal);
    return await runToItsEnd(run, settingsOf(options, providers, ownBudgetMicroUsd), signal);
  } finally {
    forget();
    shutdown.end();
    await closeAll(dependencies);
  }
}

/** What decodes and what draws ends with the run. */
async function closeAll({ images, providers }: EngineDependencies): Promise<void> {
  const drawing = [...providers.values()].map((provider) => provider.close?.());
  await Promise.all([images.close(), ...drawing]);
}

/** Checks, and the start of the run in the queue. Until then an interruption is an error: there is nothing to report on. */
async function begin(
  dependencies: EngineDependencies,
  options: RunOptions,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<Pick<Run, 'providers' | 'ways' | 'onPaidJob'> & StartedRun> {
  try {
    signal.throwIfAborted();
    const { providers, ways } = await preflight(dependencies, options, signal, warn);
    const started = await dependencies.queue.startRun(runStart(options, providers), signal);
    const { ownBudgetMicroUsd } = started;
    // Jobs that name a paid provider may come where the run's own costs nothing.
    const onPaidJob = onceOnly(() => {
      if (ownBudgetMicroUsd !== null) warn(unbound(ownBudgetMicroUsd));
    });
    if (buys(options, providers)) onPaidJob();
    return { providers, ways, ...started, onPaidJob };
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

/** @throws what stopped the run when that was an error of our own, or a queue that was never usable. */
async function runToItsEnd(run: Run, settings: RunSettings, signal: AbortSignal): Promise<RunReport> {
  const { dependencies, options, runId, startedMs, concurrency, counters, stop, shutdown, warn } = run;
  const { queue, clock, onEvent } = dependencies;
  const { over } = shutdown;
  const { queueing } = run;
  if (!stop.halted.aborted) await enqueueFirst(run, signal);
  const learned = stop.halted.aborted ? [] : await workOn(run);
  // A run that found nothing to do because nothing could be queued has not done well.
  const foundNothing = (stop.reason ?? 'empty') === 'empty' && counters.counts().processed === 0;
  if (queueing.failure !== null && foundNothing) stop.fail(queueing.failure.thrown);
  warnOfSkipped(queueing.skipped, warn);
  if (queueing.shownAgain > 0) warn(toldShownAgain(queueing.shownAgain));
  await closeRun({ queue, counters, stop, learned, over, warn }, runId, options.worker);
  if (stop.error !== null) throw stop.error.thrown;
  const status = await readStatus(queue, over, warn, clock.now());
  const report = buildReport(options, counters, {
    runId,
    startedMs,
    endedMs: clock.now(),
    dryRun: false,
    concurrency,
    settings,
    enqueued: queueing.total,
    estimatedCostMicroUsd: 0,
    stoppedReason: stop.reason ?? 'empty',
    stoppedDetail: stop.detail,
    status,
  });
  onEvent({ type: 'finished', report });
  return report;
}

function buys(options: RunOptions, providers: Run['providers']): boolean {
  return fallbackOrder(providers, options).some((id) => {
    const provider = providers.get(id);
    return provider !== undefined && isPaid(provider);
  });
}

function onceOnly(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

/** Nobody has said what it may spend: a fault must not cost more than a lunch. */
function unbound(budgetMicroUsd: MicroUsd): string {
  return `No budget is set, so this run spends at most ${formatUsd(microUsdToUsd(budgetMicroUsd))}. Set run-budget-usd or daily-budget-usd to spend more or less, or a cap for each day in the table image_generation_provider.`;
}

/** How the queue is told of a run. */
export function runStart(options: RunOptions, providers: Run['providers']): RunStart {
  const {
    runKey,
    door,
    worker,
    runUrl,
    provider,
    batchSize,
    runBudgetMicroUsd,
    dailyBudgetMicroUsd,
    scheduledBy,
    prompts,
  } = options;
  return {
    key: runKey,
    door,
    worker,
    url: runUrl,
    provider,
    batchSize,
    runBudgetMicroUsd,
    dailyBudgetMicroUsd,
    scheduledBy,
    prompts: prompts.version,
    paidProviders: [...providers.values()].filter(isPaid).map(({ id }) => id),
    models: [...providers.values()].map((provider) => ({ provider: provider.id, model: modelOf(provider) })),
  };
}

/** Without the queue nothing can follow. */
async function recheckFirst({ dependencies, stop, warn }: Run, signal: AbortSignal): Promise<void> {
  try {
    await recheck({ ...dependencies, warn }, signal);
  } catch (error) {
    if (!signal.aborted) stop.fail(error);
  }
}

/** Without the queue nothing can follow. */
async function enqueueFirst({ queueing, stop }: Run, signal: AbortSignal): Promise<void> {
  try {
    await queueing.first(signal);
  } catch (error) {
    if (!signal.aborted) stop.fail(error);
  }
}
