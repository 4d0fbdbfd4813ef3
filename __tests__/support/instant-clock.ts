import type { Clock } from '../../src/clock.ts';

/** A clock for code that waits one step at a time: each sleep is over at once, and noted. */
export function instantClock(): Clock & { waits: number[] } {
  const waits: number[] = [];
  let now = 0;
  return {
    waits,
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      waits.push(ms);
      now += ms;
    },
  };
}
