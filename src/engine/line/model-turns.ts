/**
 * A provider that is asked for several models is proven by any of them. So that a model that brings nothing costs one call, each
 * makes one call at a time until it has made an image in this run.
 */
import type { ImageProvider } from '../../providers/contract.ts';
import { createSemaphore, type Permit, type Semaphore } from '../pacing/semaphore.ts';
import { isPaid } from './call.ts';

const FREE: Permit = { resize: () => undefined, release: () => undefined };

export class ModelTurns {
  readonly #turns = new Map<string, Semaphore>();
  readonly #worked = new Set<string>();

  /**
   * Waits until this model may be called; null when the run has stopped meanwhile.
   * @param group The provider with all its models.
   * @param asked The same with the one that is asked for.
   */
  async begin(group: ImageProvider, asked: ImageProvider, halted: AbortSignal): Promise<Permit | null> {
    const key = keyOf(asked);
    if (!isPaid(asked) || group.models === undefined || this.#worked.has(key)) return FREE;
    const turns = this.#turns.get(key) ?? createSemaphore(1);
    this.#turns.set(key, turns);
    const turn = await turns.acquire(1, halted);
    if (turn === null || !this.#worked.has(key)) return turn;
    turn.release();
    return FREE;
  }

  /** It has made an image. */
  worked(asked: ImageProvider): void {
    this.#worked.add(keyOf(asked));
  }

  hasWorked(asked: ImageProvider): boolean {
    return this.#worked.has(keyOf(asked));
  }
}

/** A provider, or one of its models where it is asked for several. */
export function keyOf({ id, asks, settings }: Pick<ImageProvider, 'id' | 'asks' | 'settings'>): string {
  return `${id} ${asks?.model ?? settings?.model ?? ''}`;
}
