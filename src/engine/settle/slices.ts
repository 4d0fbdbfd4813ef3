/**
 * Which results one call settles. A call that takes longer than the database or the API allows settles none of its results: the
 * next ones take half as many, down to one, until the quick ones are settled and a slow one is found alone.
 */
import { type Entry, isLast } from './busy.ts';

/** What the queue takes in one call: everything that waits, as long as calls are quick enough. */
export const SETTLE_AT_ONCE = 1_000;

export class Slices {
  #most = SETTLE_AT_ONCE;
  /** The first half of a call that took too long says nothing about the other half. */
  #isSecondHalfOpen = false;

  /** How many results a call takes at most. */
  get most(): number {
    return this.#most;
  }

  /**
   * What was locked goes first, rarely, and in a call of its own: it may have to wait again, for two seconds. What was too slow
   * alone goes alone, and only when nothing else waits; to be kept unshown is quick.
   */
  next(entries: readonly Entry[]): Entry[] {
    const slow = entries.filter(({ settlement, why }) => why === 'slow' && !isLast(settlement));
    const locked = entries.filter((entry) => entry.why !== null && !slow.includes(entry));
    if (locked.length > 0) return locked.slice(0, this.#most);
    const fresh = entries.filter(({ why }) => why === null);
    return fresh.length > 0 ? fresh.slice(0, this.#most) : slow.slice(0, 1);
  }

  answered(size: number): void {
    if (size >= this.#most && !this.#isSecondHalfOpen) this.#most = Math.min(SETTLE_AT_ONCE, this.#most * 2);
    this.#isSecondHalfOpen = false;
  }

  timedOut(size: number): void {
    this.#isSecondHalfOpen = size > 1;
    if (size > 1) this.#most = Math.floor(size / 2);
  }
}
