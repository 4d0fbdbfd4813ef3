import type { Clock } from '../../src/clock.ts';
import { givingUp } from './giving-up.ts';

export interface FakeClock extends Clock {
  /** Time stands still until this settles: for work that goes on outside of this clock. */
  hold<T>(work: Promise<T>): Promise<T>;
}

interface Sleeper {
  atMs: number;
  /** What it asked for. */
  ms: number;
  wake: () => void;
  refuse: () => void;
}

/** 2026-11-22T12:00:00Z */
const START_MS = Date.UTC(2026, 10, 22, 12);

/** Ten times what the longest test needs: code that is woken more often is woken for ever. */
const MOST_WAKES = 100_000;
const MOST_MS = 400 * 86_400_000;

/**
 * Virtual time that moves by itself: as soon as everybody waits, it jumps to the next one who wants to wake. An hour
 * takes a moment, and every wait takes exactly as long as it says.
 *
 * @param fail What is done when code is woken for ever: the running test fails, unless given.
 */
export function createFakeClock(startMs: number = START_MS, fail?: (error: Error) => void): FakeClock {
  const end = givingUp(fail);
  const sleepers: Sleeper[] = [];
  let nowMs = startMs;
  let held = 0;
  let armed = false;
  let wakes = 0;

  /** All that can go on without time has gone on by the next turn of the event loop. */
  function arm(): void {
    if (armed || held > 0 || sleepers.length === 0) return;
    armed = true;
    setImmediate(() => {
      armed = false;
      if (held > 0) return;
      const next = sleepers.reduce<Sleeper | null>((a, b) => (a === null || b.atMs < a.atMs ? b : a), null);
      if (next === null) return;
      nowMs = Math.max(nowMs, next.atMs);
      wakes += 1;
      if (wakes > MOST_WAKES || nowMs - startMs > MOST_MS) return giveUp(next);
      next.wake();
      arm();
    });
  }

  function giveUp({ ms }: Sleeper): void {
    const days = Math.round((nowMs - startMs) / 86_400_000);
    end.giveUp(
      `Virtual time was moved on ${wakes} times, by ${days} days, the last time for a wait of ${ms} ms: ` +
        'what is tested here is woken for ever.',
    );
    for (const { refuse } of [...sleepers]) refuse();
  }

  return {
    now: () => nowMs,
    sleep(ms, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason);
      if (end.hasGivenUp) return end.refuse();
      return new Promise((resolve, reject) => {
        const forget = () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1);
          signal?.removeEventListener('abort', abort);
        };
        const abort = () => {
          forget();
          reject(signal?.reason);
        };
        const wake = () => {
          forget();
          resolve();
        };
        const refuse = () => {
          forget();
          end.refuse().catch(reject);
        };
        const sleeper = { atMs: nowMs + Math.max(0, ms), ms, wake, refuse };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', abort, { once: true });
        arm();
      });
    },
    async hold(work) {
      held += 1;
      try {
        return await work;
      } finally {
        held -= 1;
        arm();
      }
    },
  };
}

/** Web Crypto digests on another thread, which virtual time cannot see: hold it meanwhile. Returns what undoes it. */
export function holdWhileDigesting(clock: FakeClock): () => void {
  const { subtle } = crypto;
  const digest = subtle.digest.bind(subtle);
  subtle.digest = (algorithm, data) => clock.hold(digest(algorithm, data));
  return () => {
    subtle.digest = digest;
  };
}
