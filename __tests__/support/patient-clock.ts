import type { Clock } from '../../src/clock.ts';

/** Waits up to this are over at once; longer ones are deadlines, which pass only when the test says so. */
const SHORT_MS = 10_000;
/** Since short waits take no time, code that goes round in circles would do so for ever. */
const MOST_WAITS = 2_000;

export interface PatientClock extends Clock {
  /** Lets every deadline pass that somebody waits for now. */
  expire(): void;
  /** Waits that were over at once. */
  waits: number[];
}

/** For code that waits for a real server: short waits take no time, and no deadline comes of itself. */
export function createPatientClock(startMs: number = Date.UTC(2026, 10, 22, 12)): PatientClock {
  let deadlines: (() => void)[] = [];
  const waits: number[] = [];
  let nowMs = startMs;
  return {
    waits,
    now: () => nowMs,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      if (ms <= SHORT_MS) {
        if (waits.length >= MOST_WAITS) throw new Error(`More than ${MOST_WAITS} waits: does this ever end?`);
        waits.push(ms);
        nowMs += ms;
        await new Promise((resolve) => setImmediate(resolve));
        return;
      }
      await new Promise<void>((resolve, reject) => {
        deadlines.push(() => {
          nowMs += ms;
          resolve();
        });
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    },
    expire() {
      const due = deadlines;
      deadlines = [];
      for (const pass of due) pass();
    },
  };
}
