/** Claims jobs in chunks and hands them to the slots one by one: what is leased is worked on soon. */
import type { Clock, Random } from '../../clock.ts';
import type { ImageProvider } from '../../providers/contract.ts';
import type { ClaimAnswer, ClaimReason, Offer, Queue, QueueStatus } from '../../queue/contract.ts';
import { sleepUnlessAborted, untilAborted } from '../../waiting.ts';
import type { RunOptions, StoppedReason } from '../contract.ts';
import type { Notifier } from '../notifier.ts';
import type { Stop } from '../stop.ts';
import type { Held, HeldJobs } from './held-jobs.ts';
import type { Offers } from './offers.ts';

/** Jobs a claim, for each slot; the next claim is made while there is still one job a slot. */
export const CHUNK_PER_SLOT = 4;
/** What the queue grants at most in one claim. */
const LARGEST_CHUNK = 1_000;
/** So often in a row others may hold all the rows; the waits in between add up to about ten seconds. */
const MOST_BUSY_ANSWERS = 10;
const BUSY_WAIT_MS = 100;
const LONGEST_BUSY_WAIT_MS = 2_000;
/** A retry that is due at once, or a pause that is just over, is given a moment, so that nothing spins. */
const SHORTEST_WAIT_MS = 1_000;
/** Longer pauses of the queue are not waited for: most rate limits take a minute at most, and people pause for more. */
export const LONGEST_PAUSE_MS = 90_000;

export interface ClaimsDependencies {
  queue: Queue;
  clock: Clock;
  random: Random;
  newToken: () => string;
  providers: ReadonlyMap<string, ImageProvider>;
  offers: Offers;
  heldJobs: HeldJobs;
  stop: Stop;
  /** Notifies when anything has changed that a slot may wait for. */
  changed: Notifier;
  over: AbortSignal;
  runId: number;
  startedMs: number;
  /** How many slots a provider may have open now. */
  slotsOf: (provider: string) => number;
  /** How many the run may have open, whatever the provider. */
  mostSlots: number;
  /** null, with a warning, when it cannot be read. */
  readStatus: () => Promise<QueueStatus | null>;
  onClaimed: (jobs: number) => void;
  onWaiting: (ms: number, why: string) => void;
  /** These go back to the queue. */
  onGivenUp: (jobs: Held[]) => void;
  onQueueLost: (error: unknown) => void;
}

export interface Claims {
  /** Waits until there is a job for this provider; false when none will come any more. */
  ready(provider: string): Promise<boolean>;
  /** That job; null when it has gone back meanwhile, or when its call could not end in time. */
  take(provider: string): Held | null;
  /** The provider is not called any more: the jobs that wait for it go back. */
  giveUp(provider: string): void;
  /** Resolves when no claim is under way any more. */
  idle(): Promise<void>;
  /** Jobs claimed and not given back. */
  readonly taken: number;
  /** Jobs that the queue closed on the way because they need no image any more. */
  readonly closed: number;
  /** A job that was counted as taken has gone back. */
  giveBack(count: number): void;
}

export function createClaims(dependencies: ClaimsDependencies, options: RunOptions): Claims {
  const { queue, clock, random, newToken, providers, offers, heldJobs, stop, changed, over } = dependencies;
  const { runId, startedMs, slotsOf, mostSlots, readStatus } = dependencies;
  const { onClaimed, onWaiting, onGivenUp, onQueueLost } = dependencies;
  const { halted } = stop;
  let waiting: Held[] = [];
  /** Those for which the queue had jobs when it was asked last. */
  const fed = new Set<string>();
  let refilling: Promise<void> | null = null;
  let taken = 0;
  let closed = 0;
  let busyAnswers = 0;
  let idleMs = 0;

  const batchLeft = () => (options.batchSize === null ? Number.POSITIVE_INFINITY : options.batchSize - taken);
  const waitingFor = (provider: string) => waiting.filter(({ job }) => job.provider === provider).length;
  /** A provider that has a job waiting for each of its slots needs no others yet. */
  const needed = () => offers.current().filter(({ provider }) => waitingFor(provider) <= slotsOf(provider));

  /** A provider that got nothing of late is asked for together with the others, so that it costs no claims of its own. */
  function isDue(asked: readonly Offer[]): boolean {
    if (asked.length === offers.possible().length || waiting.length === 0) return asked.length > 0;
    return asked.some(({ provider }) => fed.has(provider) || provider === offers.standIn);
  }

  function chunk(asked: readonly Offer[]): number {
    const slots = asked.reduce((sum, { provider }) => sum + slotsOf(provider), 0);
    return Math.min(LARGEST_CHUNK, CHUNK_PER_SLOT * Math.min(slots, mostSlots), batchLeft());
  }

  /** A call is begun only when it can end within the limit. */
  function pastDeadline(provider: string): boolean {
    if (options.timeLimitMs === null) return false;
    const callMs = providers.get(provider)?.timeoutMs ?? 0;
    return clock.now() + callMs > startedMs + options.timeLimitMs;
  }

  function haltAtDeadline(provider: string): void {
    const seconds = Math.round((providers.get(provider)?.timeoutMs ?? 0) / 1000);
    stop.halt('time-limit', `A call of ${provider} may take ${seconds} s, which is more than is left.`);
  }

  async function claim(asked: Offer[]): Promise<ClaimAnswer | null> {
    const askedMs = clock.now();
    const request = {
      token: newToken(),
      runId,
      limit: chunk(asked),
      worker: options.worker,
      leaseSeconds: options.leaseSeconds,
      offers: asked,
    };
    let answer: ClaimAnswer;
    try {
      answer = await untilAborted(queue.claim(request, over), over);
    } catch (error) {
      if (!over.aborted) onQueueLost(error);
      return null;
    }
    closed += answer.closed;
    if (answer.jobs.length > 0) {
      const jobs = heldJobs.add(answer.jobs, askedMs + options.leaseSeconds * 1000);
      taken += jobs.length;
      onClaimed(jobs.length);
      // Meanwhile the run may have stopped, or a provider may be called no more.
      const goesBack = ({ job }: Held) => halted.aborted || offers.isOut(job.provider);
      waiting.push(...jobs.filter((held) => !goesBack(held)));
      const late = jobs.filter(goesBack);
      if (late.length > 0) onGivenUp(late);
    }
    return answer;
  }

  /** One claim, and the wait that its answer asks for. */
  async function refill(): Promise<void> {
    if (pastDeadline(offers.standIn)) return haltAtDeadline(offers.standIn);
    const asked = needed();
    if (!isDue(asked)) return untilOthersAreNeeded(asked, null);
    const answer = await claim(asked);
    if (answer === null) return;
    for (const { provider } of asked) {
      if (answer.jobs.some((job) => job.provider === provider)) fed.add(provider);
      else if (answer.jobs.length === 0) fed.delete(provider);
    }
    if (answer.jobs.length > 0) {
      busyAnswers = 0;
      idleMs = 0;
      return;
    }
    if (answer.closed > 0) return;
    const { reason, detail, nextRetryInMs } = answer;
    if (reason === 'busy') return outlastBusy();
    if (reason === 'paused') return coolDownAsPaused(asked, detail);
    if (asked.length < offers.possible().length) return untilOthersAreNeeded(asked, nextRetryInMs);
    return comesLater(reason ?? 'empty', detail, nextRetryInMs);
  }

  /** Others hold the rows for an instant. */
  async function outlastBusy(): Promise<void> {
    busyAnswers += 1;
    if (busyAnswers > MOST_BUSY_ANSWERS) {
      conclude('empty', 'Other workers hold the jobs that are left.');
      return;
    }
    const full = Math.min(LONGEST_BUSY_WAIT_MS, BUSY_WAIT_MS * 2 ** (busyAnswers - 1));
    await sleepUnlessAborted(clock, full / 2 + (full / 2) * random(), halted);
  }

  /** The queue pauses a provider, for all runs at once: this one waits as long as for a rest of its own. */
  async function coolDownAsPaused(asked: readonly Offer[], detail: string | null): Promise<void> {
    const pauses = (await readStatus())?.pausedProviders ?? [];
    const restMs = (provider: string) =>
      pauses
        .filter((pause) => pause.provider === provider || pause.provider === '')
        .map(({ until }) => (until === null ? Number.POSITIVE_INFINITY : Date.parse(until) - clock.now()));
    const paused = asked.filter(({ provider }) => restMs(provider).length > 0);
    for (const { provider } of paused.length > 0 ? paused : asked) {
      const ms = Math.max(SHORTEST_WAIT_MS, ...restMs(provider));
      const waitedMs = ms > LONGEST_PAUSE_MS ? Number.POSITIVE_INFINITY : ms;
      offers.coolDown(provider, waitedMs, detail ?? `${provider} is paused.`);
      if (offers.isOut(provider)) giveUp(provider);
    }
    changed.notify();
  }

  /** What was asked for has nothing now, but other providers rest or have enough to do: that is not the end. */
  async function untilOthersAreNeeded(asked: readonly Offer[], nextRetryInMs: number | null): Promise<void> {
    const names = (offered: readonly Offer[]) => offered.map(({ provider }) => provider).join();
    const possible = names(offers.possible());
    const retryMs = nextRetryInMs === null ? null : clock.now() + Math.max(SHORTEST_WAIT_MS, nextRetryInMs);
    const same = () => names(needed()) === names(asked) && names(offers.possible()) === possible;
    while (!halted.aborted && stop.reason === null && same()) {
      const ends = [offers.cooldownEndsInMs(), retryMs === null ? null : retryMs - clock.now()];
      const waits = ends.filter((ms) => ms !== null);
      if (waits.some((ms) => ms <= 0)) return;
      await changed.wait(waits.length === 0 ? null : Math.min(...waits), halted);
    }
  }

  /** There is nothing now, for nobody: after the wait that it takes there may be, or the claims are at their end. */
  async function comesLater(
    reason: Exclude<ClaimReason, 'busy' | 'paused'>,
    detail: string | null,
    nextRetryInMs: number | null,
  ): Promise<void> {
    // What is in hand may come back as a retry or for a fallback, or give back money that was only reserved.
    const mayChange = options.batchSize === null || reason === 'budget' || offers.hasFallback;
    if (mayChange && heldJobs.size > 0) return untilHalted(heldJobs.whenEmpty(halted));
    const waitMs = Math.max(SHORTEST_WAIT_MS, nextRetryInMs ?? Number.POSITIVE_INFINITY);
    if (options.batchSize === null && mayWait(waitMs)) {
      onWaiting(waitMs, 'a retry becomes due');
      idleMs += waitMs;
      await sleepUnlessAborted(clock, waitMs, halted);
      return;
    }
    concludeWith(reason, detail);
  }

  function mayWait(ms: number): boolean {
    if (idleMs + ms > options.waitForRetriesMs) return false;
    return options.timeLimitMs === null || clock.now() + ms < startedMs + options.timeLimitMs;
  }

  /** Why the provider for most jobs is out tells more than that nothing is left for the others. */
  function concludeWith(reason: Exclude<ClaimReason, 'busy'>, detail: string | null): void {
    const obstacle = offers.obstacleTo(offers.standIn);
    conclude(obstacle?.reason ?? reason, obstacle?.detail ?? detail);
  }

  function conclude(reason: StoppedReason, detail: string | null): void {
    stop.conclude(reason, detail);
    changed.notify();
  }

  /** One claim at a time, whoever asks for it; never rejects. */
  function refillOnce(): Promise<void> {
    refilling ??= refill()
      .catch(stop.fail)
      .finally(() => {
        refilling = null;
      });
    return refilling;
  }

  async function untilHalted(promise: Promise<void>): Promise<void> {
    try {
      await untilAborted(promise, halted);
    } catch (error) {
      if (!halted.aborted) throw error;
    }
  }

  function giveUp(provider: string): void {
    const jobs = waiting.filter(({ job }) => job.provider === provider);
    waiting = waiting.filter(({ job }) => job.provider !== provider);
    if (jobs.length > 0) onGivenUp(jobs);
    if (offers.possible().length === 0) concludeWith('empty', null);
    changed.notify();
  }

  halted.addEventListener('abort', () => onGivenUp(waiting.splice(0)), { once: true });

  return {
    async ready(provider) {
      while (!halted.aborted && !offers.isOut(provider)) {
        if (waitingFor(provider) > 0) return true;
        const full = batchLeft() <= 0;
        // What waits for other providers may go back, and leave room; so may what a fallback can still make.
        const mayLeaveRoom = waiting.length > 0 || (offers.hasFallback && heldJobs.size > 0);
        if (full && !mayLeaveRoom) conclude('batch-done', null);
        if (refilling === null && stop.reason !== null) return false;
        if (refilling === null && full) await changed.wait(null, halted);
        else await refillOnce();
      }
      return false;
    },
    take(provider) {
      const held = waiting.find(({ job }) => job.provider === provider);
      if (held === undefined) return null;
      if (pastDeadline(provider)) {
        haltAtDeadline(provider);
        return null;
      }
      waiting.splice(waiting.indexOf(held), 1);
      if (stop.reason === null && batchLeft() > 0 && isDue(needed())) void refillOnce();
      changed.notify();
      return held;
    },
    giveUp,
    async idle() {
      while (refilling !== null) await refilling;
    },
    get taken() {
      return taken;
    },
    get closed() {
      return closed;
    },
    giveBack(count) {
      taken -= count;
      changed.notify();
    },
  };
}
