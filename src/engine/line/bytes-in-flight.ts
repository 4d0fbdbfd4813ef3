/** Bounds the images between a provider's answer and the store's, all together: no two of a provider differ much. */
import { DEFAULT_LIMITS } from '../../images/guards.ts';
import type { Job } from '../../queue/contract.ts';
import { createSemaphore, type Permit, type Semaphore } from '../pacing/semaphore.ts';

export const MOST_BYTES_IN_FLIGHT = 256 * 1024 * 1024;
/** What a call is admitted with before any image of its provider is known. */
const LARGEST_IMAGE_BYTES = DEFAULT_LIMITS.maxBytes;
/** Later calls are admitted with this many times the largest image known. */
const RESERVE = 2;

export class BytesInFlight {
  readonly #room: Semaphore;
  /** By provider. */
  readonly #largest = new Map<string, number>();

  /** Of earlier runs, until one is seen. */
  readonly #known: ReadonlyMap<string, number>;

  /**
   * @param known The largest image of earlier runs, by provider.
   * @param onRoom Called when there may be room for more.
   */
  constructor(known: ReadonlyMap<string, number>, onRoom: () => void) {
    this.#known = known;
    this.#room = createSemaphore(MOST_BYTES_IN_FLIGHT, onRoom);
  }

  /** The largest image of this provider in this run; null = none was seen. */
  largestSeen(provider: string): number | null {
    return this.#largest.get(provider) ?? null;
  }

  /** Whether a new image of this provider would be admitted at once. */
  fits(provider: string): boolean {
    return this.#room.fits(this.#reserve(provider));
  }

  /**
   * Waits until there is room for the image of this job; null when the signal aborts first. How much that is, is asked
   * again whenever room is made: until the image is here, it is what is known by then.
   */
  acquire({ provider, paidImage, unsavedImage }: Job, signal: AbortSignal): Promise<Permit | null> {
    const kept = Math.max(paidImage?.bytes ?? 0, unsavedImage?.bytes ?? 0);
    return this.#room.acquire(() => Math.max(kept, this.#reserve(provider)), signal);
  }

  /** An image of so many bytes was made. */
  seen(provider: string, bytes: number): void {
    this.#largest.set(provider, Math.max(this.#largest.get(provider) ?? 0, bytes));
  }

  #reserve(provider: string): number {
    return Math.min(LARGEST_IMAGE_BYTES, this.expected(provider) ?? LARGEST_IMAGE_BYTES);
  }

  /** Of the next image of this provider; null = none is known yet. */
  expected(provider: string): number | null {
    const largest = Math.max(this.#largest.get(provider) ?? 0, this.#known.get(provider) ?? 0);
    return largest === 0 ? null : largest * RESERVE;
  }
}
