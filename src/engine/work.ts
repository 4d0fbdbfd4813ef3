/** The working part of a run: here its rooms are wired together, each of which has a file of its own. */
import { messageOf, UserError } from '../errors.ts';
import { formatUsd, microUsdToUsd } from '../money.ts';
import type { FailedSettlement, Job, SettleAnswer, Settlement } from '../queue/contract.ts';
import { untilAborted } from '../waiting.ts';
import { createClaims } from './claim/claims.ts';
import { createHeldJobs, type Held, heldJob } from './claim/held-jobs.ts';
import { createOffers, fallbackOrder, offersOf } from './claim/offers.ts';
import type { JobReport } from './contract.ts';
import { createWorkshop } from './line/line.ts';
import { createNotifier } from './notifier.ts';
import { createLimiter } from './pacing/limiter.ts';
import { mostSlots, paceOf } from './pacing/pace.ts';
import { createSemaphore } from './pacing/semaphore.ts';
import { runSlots } from './pacing/slots.ts';
import { readStatus } from './report/ending.ts';
import { createFallbacks } from './report/fallbacks.ts';
import { leftReport, releasedReport, settledReport } from './report/job-report.ts';
import type { Run } from './run-parts.ts';
import { keepLeases } from './settle/leases.ts';
import { createReleases } from './settle/releases.ts';
import { createSettler } from './settle/settler.ts';
import type { Shutdown } from './shutdown.ts';
import { insteadOf } from './start/preflight.ts';

/** So long the run waits for a provider that rests, from its last image on; then it is left to a later run. */
export const LONGEST_COOLDOWN_MS = 5 * 60_000;

/** Claims, slots, stores, settlements and heartbeats, until nothing is in hand any more. */
export async function workOn(run: Run): Promise<void> {
  const { dependencies, options, providers, runId, startedMs, counters, stop, shutdown, warn } = run;
  const { queue, store, clock, random, newToken, onEvent } = dependencies;
  const heldJobs = createHeldJobs();
  const offers = createOffers(offersOf(providers, options.provider), {
    clock,
    waitsFor,
    line: fallbackOrder(providers, options),
    fallbackOnRefusal: options.fallbackOnRefusal ?? false,
  });
  const fallbacks = createFallbacks(options.provider);
  const most = mostSlots(options.concurrency);
  const room = createSemaphore(most);
  const changed = createNotifier(clock);
  const ended = new AbortController();
  const statusAtStart = options.batchSize === null ? await readStatus(run) : null;

  /** A job ends once: what is told after the run's time was over comes too late. */
  function done(held: Held, report: JobReport, costMicroUsd: number): void {
    if (heldJobs.find(heldJob(held)) === null) return;
    heldJobs.remove(held);
    fallbacks.note(held.job, report);
    counters.job(report, costMicroUsd);
    onEvent({ type: 'job-finished', report, progress: counters.progress(expected()) });
    changed.notify();
  }

  /** A job that goes to a fallback at once is still part of this batch. */
  function settled(held: Held, settlement: Settlement, answer: SettleAnswer): void {
    const report = settledReport(held, settlement, answer, clock);
    const isHandedOn =
      settlement.status === 'failed' && answer.jobStatus === 'pending' && comesAgain(held.job, settlement);
    if (isHandedOn) claims.giveBack(1);
    done(held, isHandedOn ? { ...report, result: 'handed-on' } : report, settlement.costMicroUsd);
  }

  function comesAgain({ requestedProvider }: Job, { fallbackProvider }: FailedSettlement): boolean {
    if (fallbackProvider != null) return true;
    return requestedProvider === null && offers.hasFallback && !offers.isOut(offers.standIn);
  }

  /** Once claims have ended, what was taken is all that there will be. */
  function expected(): number | null {
    if (stop.reason !== null || stop.halted.aborted) return claims.taken;
    if (options.batchSize !== null) return options.batchSize;
    if (statusAtStart === null) return null;
    return Math.max(statusAtStart.pending + statusAtStart.retry, claims.taken);
  }

  const onWaiting = (ms: number, why: string) => onEvent({ type: 'waiting', ms, why });

  function onQueueLost(error: unknown): void {
    const hint = error instanceof UserError ? ` ${error.hint}` : '';
    // A queue that never gave a job is not lost: it was not usable, and its error is the run's.
    if (claims.taken === 0 && counters.progress(null).processed === 0 && heldJobs.size === 0)
      stop.fail(error);
    else stop.halt('database-lost', `${messageOf(error)}${hint}`);
  }

  function giveBack(jobs: readonly Held[]): void {
    claims.giveBack(jobs.length);
    releases.add(jobs);
  }

  function waitsFor(provider: string, untilMs: number, cooledMs: number): boolean {
    if (cooledMs > Math.max(LONGEST_COOLDOWN_MS, options.waitForRetriesMs)) return false;
    const callMs = providers.get(provider)?.timeoutMs ?? 0;
    return options.timeLimitMs === null || untilMs + callMs <= startedMs + options.timeLimitMs;
  }

  const settler = createSettler({
    queue,
    clock,
    leaseMs: options.leaseSeconds * 1000,
    inHand: () => heldJobs.size,
    onSettled: settled,
    onLost: onQueueLost,
    hurry: shutdown.calls,
    over: shutdown.over,
  });
  const releases = createReleases({
    queue,
    onReleased: (held, back) => done(held, releasedReport(held, back ? GIVEN_BACK : NOT_CONFIRMED), 0),
    onLost: onQueueLost,
    onError: stop.fail,
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
      heldJobs,
      stop,
      changed,
      over: shutdown.over,
      runId,
      startedMs,
      slotsOf: (provider) => limiters.get(provider)?.slots ?? 0,
      mostSlots: most,
      readStatus: () => readStatus(run),
      onClaimed: (jobs) => onEvent({ type: 'claimed', jobs }),
      onWaiting,
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
    mostSlots: most,
    onStarted: (job, prompt) => onEvent({ type: 'job-started', job, prompt }),
    onCalled: counters.call,
    onDone: settler.add,
    onUntouched: (held) => giveBack([held]),
    onDearer: (provider, costMicroUsd, reservedMicroUsd) => {
      const [cost, reserved] = [costMicroUsd, reservedMicroUsd].map((sum) => formatUsd(microUsdToUsd(sum)));
      warn(
        `${provider} charged ${cost} for an image, more than the ${reserved} that were set aside for it; from here on so much is set aside for each. If max-price-usd is set, raise it.`,
      );
    },
    onStoreFailing: (message) => stop.halt('store-failed', message),
    onQueueLost,
    onError: stop.fail,
  });

  const limiters = new Map(
    [...providers.values()].map((provider) => {
      const { id } = provider;
      const limiter = createLimiter(provider, paceOf(options, id), {
        clock,
        offers,
        room,
        changed,
        halted: stop.halted,
        onWaiting,
        onStopped(detail) {
          const { standIn } = offers;
          const passedOn = standIn !== id && !offers.isOut(standIn);
          warn(
            passedOn ? insteadOf(id, standIn, detail) : `${id} is not called again in this run: ${detail}`,
          );
          claims.giveUp(id);
        },
        onCooldownTooLong: () => claims.giveUp(id),
      });
      return [id, limiter];
    }),
  );

  const settling = settler.run().catch(stop.fail);
  const beating = keepLeases(
    { queue, clock, heldJobs, leaseSeconds: options.leaseSeconds, onLost: onQueueLost },
    ended.signal,
  ).catch(stop.fail);

  // Each of these ends by itself soon after a shutdown; what hangs is left behind when its time is over.
  await unlessOver(shutdown, async () => {
    const slots = [...limiters].map(([provider, limiter]) =>
      runSlots(
        {
          ready: () => claims.ready(provider),
          admit: limiter.admit,
          take: () => claims.take(provider),
        },
        workshop.work,
        stop.fail,
      ),
    );
    await Promise.all(slots);
    await claims.idle();
    await workshop.storesIdle();
    await releases.idle();
  });
  settler.close();
  await unlessOver(shutdown, () => settling);
  ended.abort();
  await unlessOver(shutdown, () => beating);

  for (const held of heldJobs.all()) {
    const { report, costMicroUsd } = leftReport(
      held,
      'How this attempt ended could not be told to the queue.',
    );
    done(held, report, costMicroUsd);
  }
  for (const told of fallbacks.told()) warn(told);
  if (claims.closed > 0) {
    warn(`Jobs closed unworked, as their product is gone or has an image by now: ${claims.closed}.`);
  }
}

const GIVEN_BACK = 'Given back untouched.';
const NOT_CONFIRMED =
  'Not begun; the queue did not confirm that it has the job back, so it waits until the lease ends.';

async function unlessOver({ over }: Shutdown, work: () => Promise<unknown>): Promise<void> {
  try {
    await untilAborted(work(), over);
  } catch (error) {
    if (!over.aborted) throw error;
  }
}
