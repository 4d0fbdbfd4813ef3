/** Claims jobs in chunks and hands them to the lanes one by one: what is leased is worked on soon. */
import type { Clock, Random } from '../clock.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type { ClaimAnswer, Queue } from '../queue/contract.ts';
import type { RunOptions, StoppedReason } from './contract.ts';
import type { Held, Holdings } from './holdings.ts';
import type { Offers } from './offers.ts';
import type { Stop } from './stop.ts';
import { sleepUnlessAborted, untilAborted } from './waiting.ts';

/** Jobs a claim, for each lane; the next claim is made while there is still one job a lane. */
export const CHUNK_PER_LANE = 4;
/** What the queue grants at most in one claim. */
const LARGEST_CHUNK = 1_000;
/** So often in a row others may hold all the rows; the waits in between add up to about ten seconds. */
const MOST_BUSY_ANSWERS = 10;
const BUSY_WAIT_MS = 100;
const LONGEST_BUSY_WAIT_MS = 2_000;
/** A retry that is due at once is given a moment, so that nothing spins. */
const SHORTEST_WAIT_MS = 1_000;

export interface ClaimsDependencies {
  queue: Queue;
  clock: Clock;
  random: Random;
  newToken: () => string;
  providers: ReadonlyMap<string, ImageProvider>;
  offers: Offers;
  holdings: Holdings;
  stop: Stop;
  over: AbortSignal;
  runId: number;
  startedMs: number;
  concurrency: number;
  onClaimed: (jobs: number) => void;
  onWaiting: (ms: number, why: string) => void;
  /** These go back to the queue. */
  onGivenUp: (jobs: Held[]) => void;
  onQueueLost: (error: unknown) => void;
}

export interface Claims {
  /** The next job for a lane; null when the lane may end. */
  next(): Promise<Held | null>;
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
  const { queue, clock, random, newToken, providers, offers, holdings, stop, over } = dependencies;
  const { runId, startedMs, concurrency, onClaimed, onWaiting, onGivenUp, onQueueLost } = dependencies;
  const chunk = Math.min(LARGEST_CHUNK, concurrency * CHUNK_PER_LANE);
  const waiting: Held[] = [];
  let refilling: Promise<void> | null = null;
  let taken = 0;
  let closed = 0;
  let busyAnswers = 0;
  let idleMs = 0;

  const batchLeft = () => (options.batchSize === null ? Number.POSITIVE_INFINITY : options.batchSize - taken);

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

  async function claim(limit: number): Promise<ClaimAnswer | null> {
    const askedMs = clock.now();
    const request = {
      token: newToken(),
      runId,
      limit,
      worker: options.worker,
      leaseSeconds: options.leaseSeconds,
      offers: offers.current(),
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
      const jobs = holdings.add(answer.jobs, askedMs + options.leaseSeconds * 1000);
      taken += jobs.length;
      onClaimed(jobs.length);
      if (stop.halted.aborted) onGivenUp(jobs);
      else waiting.push(...jobs);
    }
    return answer;
  }

  /** Claims until there are jobs, or until it is clear that there will be none. */
  async function refill(): Promise<void> {
    while (stop.reason === null && !stop.halted.aborted) {
      const limit = Math.min(chunk, batchLeft());
      if (limit <= 0) return;
      if (pastDeadline(options.provider)) return haltAtDeadline(options.provider);
      if (offers.current().length === 0) {
        if (!(await comesLater('empty', null, null))) return;
        continue;
      }
      const answer = await claim(limit);
      if (answer === null) return;
      if (answer.jobs.length > 0) {
        busyAnswers = 0;
        idleMs = 0;
        return;
      }
      if (answer.closed > 0) continue;
      const { reason, detail, nextRetryInMs } = answer;
      const again =
        reason === 'busy' ? await outlastBusy() : await comesLater(reason ?? 'empty', detail, nextRetryInMs);
      if (!again) return;
    }
  }

  /** Others hold the rows for an instant: true when it is worth asking again. */
  async function outlastBusy(): Promise<boolean> {
    busyAnswers += 1;
    if (busyAnswers > MOST_BUSY_ANSWERS) {
      stop.conclude('empty', 'Other workers hold the jobs that are left.');
      return false;
    }
    const full = Math.min(LONGEST_BUSY_WAIT_MS, BUSY_WAIT_MS * 2 ** (busyAnswers - 1));
    return sleepUnlessAborted(clock, full / 2 + (full / 2) * random(), stop.halted);
  }

  /** There is nothing now: true when it is worth asking again, after the wait that it takes. */
  async function comesLater(
    reason: Exclude<ClaimAnswer['reason'], 'busy' | null>,
    detail: string | null,
    nextRetryInMs: number | null,
  ): Promise<boolean> {
    // What is in hand may come back as a retry, or give back money that was only reserved.
    const mayChange = options.batchSize === null || reason === 'budget';
    if (mayChange && holdings.size > 0) {
      await untilHalted(holdings.whenEmpty(stop.halted));
      return true;
    }
    const obstacle = offers.obstacle();
    const restMs = obstacle?.untilMs == null ? null : obstacle.untilMs - clock.now();
    const dueMs = [nextRetryInMs, restMs].filter((ms) => ms !== null);
    const waitMs = Math.max(SHORTEST_WAIT_MS, Math.min(...dueMs));
    if (options.batchSize === null && dueMs.length > 0 && mayWait(waitMs)) {
      onWaiting(waitMs, restMs === waitMs ? `${options.provider} rests` : 'a retry becomes due');
      idleMs += waitMs;
      return sleepUnlessAborted(clock, waitMs, stop.halted);
    }
    // Why the chosen provider is out tells more than that nothing is left for the others.
    const why: StoppedReason = obstacle?.reason ?? reason;
    stop.conclude(why, obstacle?.detail ?? detail);
    return false;
  }

  function mayWait(ms: number): boolean {
    if (idleMs + ms > options.waitForRetriesMs) return false;
    return options.timeLimitMs === null || clock.now() + ms < startedMs + options.timeLimitMs;
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
      await untilAborted(promise, stop.halted);
    } catch (error) {
      if (!stop.halted.aborted) throw error;
    }
  }

  /** Claims ahead while the lanes are still at work. */
  function claimAhead(): void {
    if (waiting.length > concurrency || batchLeft() <= 0 || stop.reason !== null) return;
    void refillOnce();
  }

  stop.halted.addEventListener('abort', () => onGivenUp(waiting.splice(0)), { once: true });

  return {
    async next() {
      while (!stop.halted.aborted) {
        const held = waiting.shift();
        if (held === undefined) {
          if (batchLeft() <= 0) stop.conclude('batch-done', null);
          if (stop.reason !== null) return null;
          await untilHalted(refillOnce());
        } else if (pastDeadline(held.job.provider)) {
          waiting.unshift(held);
          haltAtDeadline(held.job.provider);
        } else {
          claimAhead();
          return held;
        }
      }
      return null;
    },
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
    },
  };
}
