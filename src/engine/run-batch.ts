/**
 * A run: claims jobs, works on them in lanes, settles them, keeps their leases, and ends in good order whatever
 * happens. Here the parts are put together; each part has a file of its own.
 */
import { messageOf, UserError } from '../errors.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type { QueueStatus } from '../queue/contract.ts';
import { createClaims } from './claims.ts';
import type { EngineDependencies, JobReport, RunOptions, RunReport } from './contract.ts';
import { enqueue } from './enqueue.ts';
import { keepLeases } from './heartbeats.ts';
import { createHoldings, type Held, heldJob } from './holdings.ts';
import { createWorkshop } from './job.ts';
import { leftReport, releasedReport, settledReport } from './job-report.ts';
import { runLanes } from './lanes.ts';
import { concurrencyOf, createOffers, offersOf } from './offers.ts';
import { preflight } from './preflight.ts';
import { createReleases } from './releases.ts';
import { buildReport } from './report.ts';
import { createSettler } from './settler.ts';
import { createShutdown, type Shutdown } from './shutdown.ts';
import { createStop, type Stop } from './stop.ts';
import { createTally, type Tally } from './tally.ts';
import { onAbort, untilAborted } from './waiting.ts';

/** What every part of one run shares. */
interface Run {
  dependencies: EngineDependencies;
  options: RunOptions;
  providers: ReadonlyMap<string, ImageProvider>;
  runId: number;
  startedMs: number;
  concurrency: number;
  tally: Tally;
  stop: Stop;
  shutdown: Shutdown;
  warn: (message: string) => void;
}

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
  const tally = createTally(random);
  const shutdown = createShutdown(clock);
  const warn = (message: string) => {
    tally.warn(message);
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

  const run = {
    dependencies,
    options,
    providers,
    runId,
    startedMs,
    concurrency,
    tally,
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
    const status = await finish(run);
    if (stop.error !== null) throw stop.error.thrown;
    const report = buildReport(options, tally, {
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
  let total = 0;
  const onEvent: EngineDependencies['onEvent'] = (event) => {
    if (event.type === 'enqueued') total = event.total;
    dependencies.onEvent(event);
  };
  try {
    await enqueue({ ...dependencies, onEvent }, options, signal, warn);
  } catch (error) {
    if (!signal.aborted) stop.fail(error);
  }
  return total;
}

/** Claims, lanes, stores, settlements and heartbeats, until nothing is in hand any more. */
async function workOn(run: Run): Promise<void> {
  const { dependencies, options, providers, runId, startedMs, concurrency, tally, stop, shutdown, warn } =
    run;
  const { queue, store, clock, random, newToken, onEvent } = dependencies;
  const holdings = createHoldings();
  const offers = createOffers(offersOf(providers, options.provider), options.provider, clock);
  const ended = new AbortController();
  const waitingAtStart = options.batchSize === null ? await waitingJobs(run) : null;

  /** A job ends once: what is told after the run's time was over comes too late. */
  function done(held: Held, report: JobReport, costMicroUsd: number): void {
    if (holdings.find(heldJob(held)) === null) return;
    holdings.remove(held);
    tally.job(report, costMicroUsd);
    onEvent({ type: 'job-finished', report, progress: tally.progress(expected()) });
  }

  /** Once claims have ended, what was taken is all that there will be. */
  function expected(): number | null {
    if (stop.reason !== null || stop.halted.aborted) return claims.taken;
    if (options.batchSize !== null) return options.batchSize;
    return waitingAtStart === null ? null : Math.max(waitingAtStart, claims.taken);
  }

  function onQueueLost(error: unknown): void {
    const hint = error instanceof UserError ? ` ${error.hint}` : '';
    // A queue that never gave a job is not lost: it was not usable, and its error is the run's.
    if (claims.taken === 0 && tally.progress(null).processed === 0 && holdings.size === 0) stop.fail(error);
    else stop.halt('database-lost', `${messageOf(error)}${hint}`);
  }

  function giveBack(jobs: readonly Held[]): void {
    claims.giveBack(jobs.length);
    releases.add(jobs);
  }

  const settler = createSettler({
    queue,
    clock,
    leaseMs: options.leaseSeconds * 1000,
    onSettled: (held, settlement, answer) =>
      done(held, settledReport(held, settlement, answer, clock), settlement.costMicroUsd),
    onLost: onQueueLost,
    hurry: shutdown.calls,
    over: shutdown.over,
  });
  const releases = createReleases({
    queue,
    onReleased: (held, back) => done(held, releasedReport(held, back ? GIVEN_BACK : NOT_CONFIRMED), 0),
    onLost: onQueueLost,
    over: shutdown.over,
  });
  const claims = createClaims(
    {
      queue,
      clock,
      random,
      newToken,
      providers,
      offers,
      holdings,
      stop,
      over: shutdown.over,
      runId,
      startedMs,
      concurrency,
      onClaimed: (jobs) => onEvent({ type: 'claimed', jobs }),
      onWaiting: (ms, why) => onEvent({ type: 'waiting', ms, why }),
      onGivenUp: giveBack,
      onQueueLost,
    },
    options,
  );
  const workshop = createWorkshop({
    queue,
    store,
    providers,
    clock,
    offers,
    shutdown,
    halted: stop.halted,
    concurrency,
    onStarted: (job, prompt) => onEvent({ type: 'job-started', job, prompt }),
    onCalled: tally.call,
    onDone: settler.add,
    onUntouched: (held) => giveBack([held]),
    onProviderStopped: (provider, message) => warn(`${provider} is not called again in this run: ${message}`),
    onStoreFailing: (message) => stop.halt('store-failed', message),
    onQueueLost,
    onError: stop.fail,
  });

  const settling = settler.run().catch(stop.fail);
  const beating = keepLeases(
    { queue, clock, holdings, leaseSeconds: options.leaseSeconds, onLost: onQueueLost },
    ended.signal,
  ).catch(stop.fail);

  // Each of these ends by itself soon after a shutdown; what hangs is left behind when its time is over.
  await unlessOver(shutdown, async () => {
    await runLanes(concurrency, claims.next, workshop.work, stop.fail);
    await claims.idle();
    await workshop.storesIdle();
    await releases.idle().catch(stop.fail);
  });
  settler.close();
  await unlessOver(shutdown, () => settling);
  ended.abort();
  await unlessOver(shutdown, () => beating);

  for (const held of holdings.all()) {
    const { report, costMicroUsd } = leftReport(
      held,
      'How this attempt ended could not be told to the queue.',
    );
    done(held, report, costMicroUsd);
  }
  if (claims.closed > 0) {
    warn(`Jobs closed unworked, as their product is gone or has an image by now: ${claims.closed}.`);
  }
}

const GIVEN_BACK = 'Given back untouched.';
const NOT_CONFIRMED =
  'Not begun; the queue did not confirm that it has the job back, so it waits until the lease ends.';

/** How many jobs a run without a batch size can expect; null when that cannot be told. */
async function waitingJobs({ dependencies: { queue }, shutdown, warn }: Run): Promise<number | null> {
  const status = await readStatus(queue, shutdown, warn);
  return status === null ? null : status.pending + status.retry;
}

async function readStatus(
  queue: EngineDependencies['queue'],
  { over }: Shutdown,
  warn: (message: string) => void,
): Promise<QueueStatus | null> {
  try {
    return await untilAborted(queue.status(over), over);
  } catch (error) {
    warn(`The state of the queue could not be read: ${messageOf(error)}`);
    return null;
  }
}

async function unlessOver({ over }: Shutdown, work: () => Promise<unknown>): Promise<void> {
  try {
    await untilAborted(work(), over);
  } catch (error) {
    if (!over.aborted) throw error;
  }
}

/** Closes the run in the queue and reads its state: both are worth a warning only when they fail. */
async function finish({
  dependencies,
  runId,
  tally,
  stop,
  shutdown,
  warn,
}: Run): Promise<QueueStatus | null> {
  const { queue } = dependencies;
  const { processed, succeeded, failed, retried, skipped } = tally.progress(null);
  const stoppedReason = stop.error === null ? (stop.reason ?? 'empty') : 'error';
  try {
    const finished = queue.finishRun(
      runId,
      {
        worker: options.worker,
        processed,
        succeeded,
        failed,
        retried,
        skipped,
        costMicroUsd: tally.costMicroUsd,
        stoppedReason,
      },
      shutdown.over,
    );
    await untilAborted(finished, shutdown.over);
  } catch (error) {
    warn(`The end of the run could not be noted: ${messageOf(error)}`);
  }
  return readStatus(queue, shutdown, warn);
}
