/** Bounds how much of something is in use at once: bytes of images, or images being stored. First come, first served. */
import { onAbort } from '../../waiting.ts';

/** As it is, or as far as is known at the moment. */
export type Size = number | (() => number);

export interface Permit {
  /** Corrects an estimate once the real size is known; more than the capacity is possible here, never at admission. */
  resize(size: number): void;
  /** Gives everything back; further calls do nothing. */
  release(): void;
}

export interface Semaphore {
  /** Waits until `size` fits, or until nobody else is inside; null when the signal aborts first. */
  acquire(size: Size, signal: AbortSignal): Promise<Permit | null>;
  /** Whether it would be admitted at once. */
  fits(size: Size): boolean;
  readonly inUse: number;
}

/** @param onRoom Called when there may be room for more. */
export function createSemaphore(capacity: number, onRoom: () => void = () => undefined): Semaphore {
  const queue: { size: Size; enter: () => void }[] = [];
  const inside = new Set<{ size: Size }>();

  const now = (size: Size) => (typeof size === 'number' ? size : size());
  const inUse = () => [...inside].reduce((sum, { size }) => sum + now(size), 0);
  const fits = (size: Size) => inside.size === 0 || inUse() + now(size) <= capacity;

  function letIn(): void {
    for (let next = queue[0]; next !== undefined && fits(next.size); next = queue[0]) {
      queue.shift();
      next.enter();
    }
    onRoom();
  }

  function permit(size: Size): Permit {
    const held = { size };
    inside.add(held);
    return {
      resize(actual) {
        if (!inside.has(held)) return;
        held.size = actual;
        letIn();
      },
      release() {
        if (inside.delete(held)) letIn();
      },
    };
  }

  return {
    get inUse() {
      return inUse();
    },
    fits: (size) => queue.length === 0 && fits(size),
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
