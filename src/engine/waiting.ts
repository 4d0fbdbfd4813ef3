/** The few ways in which the engine waits: all of them by the clock that it was given, all of them abortable. */
import type { Clock } from '../clock.ts';

/** Settles as `promise` does, or rejects with the signal's reason once that aborts; the promise is left alone then. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Sleeps; answers false when the signal cut it short. */
export async function sleepUnlessAborted(clock: Clock, ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await clock.sleep(ms, signal);
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
}

/** Calls `listener` once when the signal aborts, at once when it has. Returns what takes the listener back. */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  if (signal.aborted) {
    listener();
    return () => undefined;
  }
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}

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

export interface Bell {
  /** Wakes all who wait. */
  ring(): void;
  /** Waits until it rings, but no longer than `ms` (null: as long as it takes), or until the signal aborts. */
  wait(ms: number | null, signal: AbortSignal): Promise<void>;
}

/** Lets several loops sleep until something has changed that each of them looks at anew. */
export function createBell(clock: Clock): Bell {
  let waiting: (() => void)[] = [];
  return {
    ring() {
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
