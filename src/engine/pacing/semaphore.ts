/** Bounds how much of something is in use at once: bytes of images, or images being stored. First come, first served. */
import { onAbort } from '../../waiting.ts';

export interface Permit {
  /** Corrects an estimate once the real size is known; more than the capacity is possible here, never at admission. */
  resize(size: number): void;
  /** Gives everything back; further calls do nothing. */
  release(): void;
}

export interface Semaphore {
  /** Waits until `size` fits, or until nobody else is inside; null when the signal aborts first. */
  acquire(size: number, signal: AbortSignal): Promise<Permit | null>;
  readonly inUse: number;
}

export function createSemaphore(capacity: number): Semaphore {
  const queue: { size: number; enter: () => void }[] = [];
  let inUse = 0;

  const fits = (size: number) => inUse === 0 || inUse + size <= capacity;

  function letIn(): void {
    for (let next = queue[0]; next !== undefined && fits(next.size); next = queue[0]) {
      queue.shift();
      next.enter();
    }
  }

  function permit(size: number): Permit {
    let held = size;
    let released = false;
    inUse += size;
    return {
      resize(actual) {
        if (released) return;
        inUse += actual - held;
        held = actual;
        letIn();
      },
      release() {
        if (released) return;
        released = true;
        inUse -= held;
        letIn();
      },
    };
  }

  return {
    get inUse() {
      return inUse;
    },
    acquire(size, signal) {
      if (signal.aborted) return Promise.resolve(null);
      if (queue.length === 0 && fits(size)) return Promise.resolve(permit(size));
      return new Promise((resolve) => {
        const waiting = {
          size,
          enter: () => {
            forget();
            resolve(permit(size));
          },
        };
        queue.push(waiting);
        const forget = onAbort(signal, () => {
          queue.splice(queue.indexOf(waiting), 1);
          resolve(null);
          letIn();
        });
      });
    },
  };
}
