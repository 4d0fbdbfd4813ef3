import type { Clock } from '../../src/clock.ts';
import { givingUp } from './giving-up.ts';

/** Since waits take no time, code that goes round in circles would do so for ever. */
const MOST_WAITS = 10_000;

/** A clock for code that waits one step at a time: each sleep is over at once, and noted. */
export function instantClock(fail?: (error: Error) => void): Clock & { waits: number[] } {
  const end = givingUp(fail);
  const waits: number[] = [];
  let now = 0;
  return {
    waits,
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      if (end.hasGivenUp) return end.refuse();
      waits.push(ms);
      now += ms;
      if (waits.length < MOST_WAITS) return;
      end.giveUp(`${MOST_WAITS} waits, the last of ${ms} ms: what is tested here waits for ever.`);
      return end.refuse();
    },
  };
}
