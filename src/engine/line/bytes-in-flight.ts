/** Bounds the images between a provider's answer and the store's, all together: no two of a provider differ much. */
import { DEFAULT_LIMITS } from '../../images/guards.ts';
import type { Job } from '../../queue/contract.ts';
import { createSemaphore, type Permit } from '../pacing/semaphore.ts';

export const MOST_BYTES_IN_FLIGHT = 256 * 1024 * 1024;
/** What a call is admitted with before any image has been seen. */
const LARGEST_IMAGE_BYTES = DEFAULT_LIMITS.maxBytes;
/** Later calls are admitted with this many times the largest image seen. */
const RESERVE = 2;

export class BytesInFlight {
  readonly #room = createSemaphore(MOST_BYTES_IN_FLIGHT);
  #largestSeen = 0;

  /** Waits until there is room for the image of this job; null when the signal aborts first. */
  acquire({ paidImage, unsavedImage }: Job, signal: AbortSignal): Promise<Permit | null> {
    const kept = Math.max(paidImage?.bytes ?? 0, unsavedImage?.bytes ?? 0);
    return this.#room.acquire(
      Math.max(kept, Math.min(LARGEST_IMAGE_BYTES, this.expected ?? LARGEST_IMAGE_BYTES)),
      signal,
    );
  }

  /** An image of so many bytes was made. */
  seen(bytes: number): void {
    this.#largestSeen = Math.max(this.#largestSeen, bytes);
  }

  /** Of the next image; null = none was seen yet. */
  get expected(): number | null {
    return this.#largestSeen === 0 ? null : this.#largestSeen * RESERVE;
  }
}
