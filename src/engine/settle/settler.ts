/**
 * Books how jobs ended: gathers what comes and sends it together, at most once a second. What could not be booked is
 * kept and tried again until the leases have ended or the run is over. What somebody else keeps locked waits apart (`busy.ts`),
 * and so does what takes too long, once it is found among the others (`slices.ts`).
 */
import type { Clock } from '../../clock.ts';
import type { Queue, SettleAnswer, Settlement } from '../../queue/contract.ts';
import { isStatementTimeout, isTimeout } from '../../queue/transport.ts';
import { onAbort, sleepUnlessAborted, untilAborted } from '../../waiting.ts';
import { type Held, keyOf } from '../claim/held-jobs.ts';
import { createWaker, type Waker } from '../notifier.ts';
import { Busy, type Entry, type HeldUpBy } from './busy.ts';
import { Slices } from './slices.ts';

/** Promise 6: at most one settlement a second. */
export const SETTLE_INTERVAL_MS = 1_000;
const LONGEST_RETRY_WAIT_MS = 8_000;

export interface SettlerDependencies {
  queue: Queue;
  clock: Clock;
  leaseMs: number;
  /** How many jobs the run holds, those that wait for their settlement included. */
  inHand: () => number;
  /** A settlement that the queue has answered. */
  onSettled: (held: Held, settlement: Settlement, answer: SettleAnswer) => void;
  /** Its rows stayed locked, or it stayed slow: it is left to its lease. */
  onLeft: (held: Held, why: HeldUpBy) => void;
  /** The queue could not be reached, or did not answer for everything. Called at each failure. */
  onLost: (error: unknown) => void;
  /** When the run's time is over; Infinity = never. */
  endsMs: number;
  /** Aborts when nothing further is begun: then nobody waits for locks. */
  halted: AbortSignal;
  /** Aborts in haste: then the pace of one a second gives way. */
  hurry: AbortSignal;
  /** Aborts when nothing is waited for any more. */
  over: AbortSignal;
}

export class Settler {
  readonly #dependencies: SettlerDependencies;
  readonly #waker: Waker;
  /** By job and token: a job that was lost and came back to us is settled under both. */
  readonly #pending = new Map<string, Entry>();
  readonly #busy: Busy;
  readonly #slices = new Slices();
  #pendingSinceMs = 0;
  #lastCallMs = Number.NEGATIVE_INFINITY;
  /** Since when nothing has come back in time, not even an error of the database. */
  #silentSinceMs: number | null = null;
  #closed = false;

  constructor(dependencies: SettlerDependencies) {
    this.#dependencies = dependencies;
    this.#waker = createWaker(dependencies.clock);
    this.#busy = new Busy(dependencies);
    const { halted, hurry, over } = dependencies;
    for (const signal of [halted, hurry, over]) onAbort(signal, () => this.#waker.wake());
  }

  add(held: Held, settlement: Settlement): void {
    held.settlement = settlement;
    if (this.#pending.size === 0) this.#pendingSinceMs = this.#dependencies.clock.now();
    this.#pending.set(keyOf(settlement), { held, settlement, busySinceMs: null, why: null });
    this.#waker.wake();
  }

  /** Nothing more comes: `run` ends once everything is booked or has to be left. */
  close(): void {
    this.#closed = true;
    this.#waker.wake();
  }

  /** Works until `close`; rejects only with an error of our own. */
  async run(): Promise<void> {
    const { clock, over } = this.#dependencies;
    while (!over.aborted) {
      for (const entry of this.#busy.takeDue()) this.#pending.set(keyOf(entry.settlement), entry);
      if (this.#pending.size === 0 && this.#busy.size === 0) {
        if (this.#closed) return;
        await this.#waker.wait(null);
        continue;
      }
      const waitMs = Math.min(this.#dueAtMs(), this.#busy.dueAtMs) - clock.now();
      if (waitMs > 0) await this.#waker.wait(waitMs);
      else if (!(await this.#sendUntilBooked())) return;
    }
  }

  /** When the next call is due; what comes until then goes with it. */
  #dueAtMs(): number {
    const { clock, hurry, inHand } = this.#dependencies;
    if (this.#pending.size === 0) return Number.POSITIVE_INFINITY;
    const earliest = this.#lastCallMs + SETTLE_INTERVAL_MS;
    if (hurry.aborted) return clock.now();
    // Nothing that the run holds could still go with it, or no more would.
    const whole =
      this.#closed || this.#pending.size >= Math.min(this.#slices.most, inHand() - this.#busy.size);
    if (whole) return earliest;
    return Math.max(earliest, this.#pendingSinceMs + SETTLE_INTERVAL_MS);
  }

  /** Sends what is pending until a call was answered whole; false when what is left has to be left. */
  async #sendUntilBooked(): Promise<boolean> {
    const { clock, leaseMs, onLost, over } = this.#dependencies;
    const failingSinceMs = this.#silentSinceMs ?? clock.now();
    let waitMs = SETTLE_INTERVAL_MS;
    for (;;) {
      const problem = await this.#send();
      if (problem === null) return true;
      if (over.aborted) return false;
      onLost(problem.error);
      // By then the jobs are somebody else's, and the queue has booked what they may have cost.
      if (this.#closed && clock.now() - failingSinceMs >= leaseMs) return false;
      await sleepUnlessAborted(clock, waitMs, over);
      if (over.aborted) return false;
      waitMs = Math.min(LONGEST_RETRY_WAIT_MS, waitMs * 2);
    }
  }

  /** What keeps the next settlements from being booked; null when it is nothing, or only that they were too many. */
  async #send(): Promise<{ error: unknown } | null> {
    const { queue, clock, over } = this.#dependencies;
    this.#lastCallMs = clock.now();
    const entries = this.#slices.next([...this.#pending.values()]);
    let answers: SettleAnswer[];
    try {
      const settlements = entries.map(({ settlement }) => settlement);
      answers = await untilAborted(queue.settle(settlements, over), over);
    } catch (error) {
      return !over.aborted && this.#isDivided(entries, error) ? null : { error };
    }
    this.#silentSinceMs = null;
    this.#slices.answered(entries.length);
    this.#book(answers);
    if (entries.every((entry) => this.#pending.get(keyOf(entry.settlement)) !== entry)) return null;
    return { error: new Error('The queue did not answer for every settled job.') };
  }

  /** Whether to go on with fewer at once. What took too long alone is held up; where nothing answers it is no result's fault. */
  #isDivided(entries: readonly Entry[], error: unknown): boolean {
    if (!isTimeout(error)) return false;
    const isKnown = entries.every(({ why }) => why === 'slow');
    if (!isKnown && this.#isSilent(error)) return false;
    this.#slices.timedOut(entries.length);
    if (entries.length > 1) return true;
    for (const { settlement } of entries) this.#pending.delete(keyOf(settlement));
    this.#busy.add(entries, 'slow');
    return true;
  }

  /** Whether nothing has come back for a lease. */
  #isSilent(timeout: unknown): boolean {
    const { clock, leaseMs } = this.#dependencies;
    this.#silentSinceMs = isStatementTimeout(timeout) ? null : (this.#silentSinceMs ?? this.#lastCallMs);
    return this.#silentSinceMs !== null && clock.now() - this.#silentSinceMs >= leaseMs;
  }

  /** Books what the queue answered for; what it did not answer for stays pending. */
  #book(answers: readonly SettleAnswer[]): void {
    const { clock, onSettled } = this.#dependencies;
    this.#pendingSinceMs = clock.now();
    const booked = answers.flatMap((answer) => {
      const entry = this.#pending.get(keyOf(answer));
      this.#pending.delete(keyOf(answer));
      return entry === undefined ? [] : [{ ...entry, answer }];
    });
    this.#busy.add(
      booked.filter(({ answer }) => answer.outcome === 'busy'),
      'locked',
    );
    for (const { held, settlement, answer } of booked) {
      if (answer.outcome !== 'busy') onSettled(held, settlement, answer);
    }
  }
}
