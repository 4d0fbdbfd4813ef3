/** Jobs that were claimed and wait for a slot. */
import type { Held } from './held-jobs.ts';

export interface Stock {
  readonly size: number;
  add(jobs: readonly Held[]): void;
  /** How many wait for this provider. */
  countOf(provider: string): number;
  /** The next one for this provider, which stays; null when none waits. */
  next(provider: string): Held | null;
  remove(held: Held): void;
  /** Takes all for this provider out, or all there are. */
  clear(provider?: string): Held[];
  /** Takes these out. */
  takeOut(is: (held: Held) => boolean): Held[];
}

export function createStock(): Stock {
  let waiting: Held[] = [];
  const isFor = (provider: string) => (held: Held) => held.job.provider === provider;
  function takeOut(is: (held: Held) => boolean): Held[] {
    const taken = waiting.filter(is);
    waiting = waiting.filter((held) => !is(held));
    return taken;
  }
  return {
    get size() {
      return waiting.length;
    },
    add(jobs) {
      waiting.push(...jobs);
    },
    countOf: (provider) => waiting.filter(isFor(provider)).length,
    next: (provider) => waiting.find(isFor(provider)) ?? null,
    remove(held) {
      waiting.splice(waiting.indexOf(held), 1);
    },
    clear: (provider) => takeOut(provider === undefined ? () => true : isFor(provider)),
    takeOut,
  };
}
