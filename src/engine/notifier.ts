/** How loops sleep until something happens: one loop with its waker, several with a notifier. */
import type { Clock } from '../clock.ts';
import { onAbort, sleepUnlessAborted } from '../waiting.ts';

export interface Waker {
  /** Ends the wait that goes on, or the next one. */
  wake(): void;
  /** Waits for `wake`, but no longer than `ms` (null: as long as it takes). */
  wait(ms: number | null): Promise<void>;
}

/** Lets one loop sleep until something happens. */
export function createWaker(clock: Clock): Waker {
  let woken = false;
  let wakeUp: (() => void) | null = null;
  return {
    wake() {
      woken = true;
      wakeUp?.();
    },
    async wait(ms) {
      if (!woken) {
        const cut = new AbortController();
        const called = new Promise<void>((resolve) => {
          wakeUp = resolve;
        });
        await (ms === null ? called : Promise.race([called, sleepUnlessAborted(clock, ms, cut.signal)]));
        cut.abort();
        wakeUp = null;
      }
      woken = false;
    },
  };
}

export interface Notifier {
  /** Wakes all who wait. */
  notify(): void;
  /** Waits until it notifies, but no longer than `ms` (null: as long as it takes), or until the signal aborts. */
  wait(ms: number | null, signal: AbortSignal): Promise<void>;
}

/** Lets several loops sleep until something has changed that each of them looks at anew. */
export function createNotifier(clock: Clock): Notifier {
  let waiting: (() => void)[] = [];
  return {
    notify() {
      const called = waiting;
      waiting = [];
      for (const wake of called) wake();
    },
    async wait(ms, signal) {
      const woken = new AbortController();
      const wake = () => woken.abort();
      const forget = onAbort(signal, wake);
      waiting.push(wake);
      if (ms === null) await new Promise<void>((resolve) => onAbort(woken.signal, resolve));
      else await sleepUnlessAborted(clock, ms, woken.signal);
      forget();
      waiting = waiting.filter((other) => other !== wake);
    },
  };
}
