/** How long a lease should be, and what keeps those of all jobs in hand: one call for all each third of a lease. */
import type { Clock } from '../../clock.ts';
import type { Queue } from '../../queue/contract.ts';
import { onAbort, sleepUnlessAborted, untilAborted } from '../../waiting.ts';
import type { Held, HeldJobs, Withdrawal } from '../claim/held-jobs.ts';

/** Storing an image, settling it and the queue's own retries. */
const MARGIN_MS = 60_000;
/** Until jobs are asked for again that somebody else keeps locked: their leases must be extended once they are free. */
const LOCKED_BEAT_MS = 5_000;
const SHORTEST_LEASE_SECONDS = 90;
/** What the queue takes at most. */
const LONGEST_LEASE_SECONDS = 86_400;

/**
 * A lease that outlasts `depth` provider calls, one after another, with a margin. Heartbeats renew the leases of
 * waiting jobs as well, so one call is the depth that counts; it matters when the database cannot be reached: a
 * call that was paid for just before can still be booked. Longer than needed only delays what a crash left behind.
 * @param timeoutMs The longest that one call may take.
 * @returns Seconds.
 */
export function suggestedLeaseSeconds(timeoutMs: number, depth: number = 1): number {
  const seconds = Math.ceil((timeoutMs * depth + MARGIN_MS) / 1000);
  return Math.min(LONGEST_LEASE_SECONDS, Math.max(SHORTEST_LEASE_SECONDS, seconds));
}

export interface HeartbeatDependencies {
  queue: Queue;
  clock: Clock;
  heldJobs: HeldJobs;
  leaseSeconds: number;
  /** The queue could not be reached in time. */
  onLost: (error: unknown) => void;
}

/** Beats until `ended` aborts, but not while no job is in hand; rejects only with an error of our own. */
export async function keepLeases(dependencies: HeartbeatDependencies, ended: AbortSignal): Promise<void> {
  const { queue, clock, heldJobs, leaseSeconds, onLost } = dependencies;
  const leaseMs = leaseSeconds * 1000;
  const thirdMs = leaseMs / 3;
  let nextMs = clock.now() + thirdMs;

  /** Answers whether some of their jobs are locked. */
  async function beat(tokens: string[]): Promise<boolean> {
    const startedMs = clock.now();
    try {
      const { cancelled, lost, busy } = await withinMs(thirdMs, (signal) =>
        queue.heartbeat(tokens, leaseSeconds, signal),
      );
      // What is locked stays ours for now: nobody else can take it.
      heldJobs.renew(tokens, startedMs + leaseMs);
      withdraw(cancelled.map(heldJobs.find), 'cancelled');
      withdraw(lost.map(heldJobs.find), 'lost');
      return busy.length > 0;
    } catch (error) {
      if (!ended.aborted) onLost(error);
      return false;
    }
  }

  function withdraw(jobs: readonly (Held | null)[], why: Withdrawal): void {
    for (const held of jobs) held?.withdraw(why);
  }

  /** A call that hangs counts as one that failed. */
  async function withinMs<T>(ms: number, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const cut = new AbortController();
    const answered = new AbortController();
    const forget = onAbort(ended, () => cut.abort(new Error('The run is at its end.')));
    const timer = sleepUnlessAborted(clock, ms, answered.signal).then((late) => {
      if (late) cut.abort(new Error(`The queue did not answer a heartbeat within ${Math.round(ms)} ms.`));
    });
    try {
      return await untilAborted(call(cut.signal), cut.signal);
    } finally {
      answered.abort();
      await timer;
      forget();
    }
  }

  while (await sleepUnlessAborted(clock, Math.max(0, nextMs - clock.now()), ended)) {
    nextMs = Math.max(nextMs + thirdMs, clock.now());
    const tokens = heldJobs.tokens();
    if (tokens.length > 0 && (await beat(tokens))) nextMs = Math.min(nextMs, clock.now() + LOCKED_BEAT_MS);
    // Whoever could not extend a lease in time no longer has it.
    const expired = heldJobs.all().filter(({ leaseEndsAtMs }) => leaseEndsAtMs <= clock.now());
    withdraw(expired, 'lost');
  }
}
