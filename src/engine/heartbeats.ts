/** Keeps the leases of all jobs in hand: one call for all of them each third of a lease, none when none is in hand. */
import type { Clock } from '../clock.ts';
import type { Queue } from '../queue/contract.ts';
import { onAbort, sleepUnlessAborted, untilAborted } from '../waiting.ts';
import type { Held, Holdings, Withdrawal } from './holdings.ts';

export interface HeartbeatDependencies {
  queue: Queue;
  clock: Clock;
  holdings: Holdings;
  leaseSeconds: number;
  /** The queue could not be reached in time. */
  onLost: (error: unknown) => void;
}

/** Beats until `ended` aborts; rejects only with an error of our own. */
export async function keepLeases(dependencies: HeartbeatDependencies, ended: AbortSignal): Promise<void> {
  const { queue, clock, holdings, leaseSeconds, onLost } = dependencies;
  const leaseMs = leaseSeconds * 1000;
  const thirdMs = leaseMs / 3;
  let nextMs = clock.now() + thirdMs;

  async function beat(tokens: string[]): Promise<void> {
    const startedMs = clock.now();
    try {
      const { cancelled, lost } = await withinMs(thirdMs, (signal) =>
        queue.heartbeat(tokens, leaseSeconds, signal),
      );
      holdings.renew(tokens, startedMs + leaseMs);
      withdraw(cancelled.map(holdings.find), 'cancelled');
      withdraw(lost.map(holdings.find), 'lost');
    } catch (error) {
      if (!ended.aborted) onLost(error);
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
    const tokens = holdings.tokens();
    if (tokens.length > 0) await beat(tokens);
    // Whoever could not extend a lease in time no longer has it.
    const expired = holdings.all().filter(({ leaseEndsAtMs }) => leaseEndsAtMs <= clock.now());
    withdraw(expired, 'lost');
  }
}
