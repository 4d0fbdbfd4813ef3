/**
 * Books how jobs ended: gathers what comes and sends it together, at most once a second. What could not be booked is
 * kept and tried again until the leases have ended or the run is over.
 */
import type { Clock } from '../../clock.ts';
import type { Queue, SettleAnswer, Settlement } from '../../queue/contract.ts';
import { sleepUnlessAborted, untilAborted } from '../../waiting.ts';
import type { Held } from '../claim/held-jobs.ts';
import { createWaker } from '../notifier.ts';

/** Promise 6: at most one settlement a second. */
export const SETTLE_INTERVAL_MS = 1_000;
export const SETTLE_AT_ONCE = 100;
const LONGEST_RETRY_WAIT_MS = 8_000;

export interface SettlerDependencies {
  queue: Queue;
  clock: Clock;
  leaseMs: number;
  /** How many jobs the run holds, those that wait for their settlement included. */
  inHand: () => number;
  onSettled: (held: Held, settlement: Settlement, answer: SettleAnswer) => void;
  /** The queue could not be reached, or did not answer for everything. Called at each failure. */
  onLost: (error: unknown) => void;
  /** Aborts in haste: then the pace of one a second gives way. */
  hurry: AbortSignal;
  /** Aborts when nothing is waited for any more. */
  over: AbortSignal;
}

export interface Settler {
  add(held: Held, settlement: Settlement): void;
  /** Works until `close`; rejects only with an error of our own. */
  run(): Promise<void>;
  /** Nothing more comes: `run` ends once everything is booked or has to be left. */
  close(): void;
}

interface Entry {
  held: Held;
  settlement: Settlement;
}

export function createSettler(dependencies: SettlerDependencies): Settler {
  const { queue, clock, leaseMs, inHand, onSettled, onLost, hurry, over } = dependencies;
  const waker = createWaker(clock);
  let pending: Entry[] = [];
  let pendingSinceMs = 0;
  let lastCallMs = Number.NEGATIVE_INFINITY;
  let closed = false;

  /** When the next call is due; what comes until then goes with it. */
  function dueAtMs(): number {
    const rested = lastCallMs + SETTLE_INTERVAL_MS;
    if (hurry.aborted) return clock.now();
    // Nothing that the run holds could still go with it, or no more would.
    const whole = closed || pending.length >= Math.min(SETTLE_AT_ONCE, inHand());
    if (whole) return rested;
    return Math.max(rested, pendingSinceMs + SETTLE_INTERVAL_MS);
  }

  /** A job that came back to us under another token waits for the next call: answers name the job only. */
  function nextChunk(): Entry[] {
    const ids = new Set<number>();
    return pending.filter(({ settlement: { jobId } }) => {
      if (ids.size >= SETTLE_AT_ONCE || ids.has(jobId)) return false;
      ids.add(jobId);
      return true;
    });
  }

  /** Books what the queue answered for; what it did not answer for stays pending. */
  function book(chunk: readonly Entry[], answers: readonly SettleAnswer[]): void {
    const byJob = new Map(answers.map((answer) => [answer.jobId, answer]));
    const answered = chunk.flatMap((entry) => {
      const answer = byJob.get(entry.settlement.jobId);
      return answer === undefined ? [] : [{ entry, answer }];
    });
    const booked = new Set(answered.map(({ entry }) => entry));
    pending = pending.filter((entry) => !booked.has(entry));
    pendingSinceMs = clock.now();
    for (const { entry, answer } of answered) onSettled(entry.held, entry.settlement, answer);
  }

  /** What keeps the chunk from being booked whole, or null. */
  async function send(chunk: readonly Entry[]): Promise<{ error: unknown } | null> {
    lastCallMs = clock.now();
    const settlements = chunk.map(({ settlement }) => settlement);
    let answers: SettleAnswer[];
    try {
      answers = await untilAborted(queue.settle(settlements, over), over);
    } catch (error) {
      return { error };
    }
    book(chunk, answers);
    if (chunk.every((entry) => !pending.includes(entry))) return null;
    return { error: new Error('The queue did not answer for every settled job.') };
  }

  async function run(): Promise<void> {
    let failingSinceMs: number | null = null;
    let retryWaitMs = SETTLE_INTERVAL_MS;
    while (!over.aborted) {
      if (pending.length === 0) {
        if (closed) return;
        await waker.wait(null);
        continue;
      }
      const waitMs = dueAtMs() - clock.now();
      if (waitMs > 0) {
        await waker.wait(waitMs);
        continue;
      }
      const startedMs = clock.now();
      const problem = await send(nextChunk());
      if (problem === null) {
        failingSinceMs = null;
        retryWaitMs = SETTLE_INTERVAL_MS;
        continue;
      }
      if (over.aborted) return;
      onLost(problem.error);
      failingSinceMs ??= startedMs;
      // By then the jobs are somebody else's, and the queue has booked what they may have cost.
      if (closed && clock.now() - failingSinceMs >= leaseMs) return;
      await sleepUnlessAborted(clock, retryWaitMs, over);
      retryWaitMs = Math.min(LONGEST_RETRY_WAIT_MS, retryWaitMs * 2);
    }
  }

  hurry.addEventListener('abort', () => waker.wake(), { once: true });
  over.addEventListener('abort', () => waker.wake(), { once: true });

  return {
    add(held, settlement) {
      held.settlement = settlement;
      if (pending.length === 0) pendingSinceMs = clock.now();
      pending.push({ held, settlement });
      waker.wake();
    },
    run,
    close() {
      closed = true;
      waker.wake();
    },
  };
}
