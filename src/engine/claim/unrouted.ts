/** Frees jobs that other routes than this run's gave to providers that it does not have: else nobody would ever make them. */
import type { Queue } from '../../queue/contract.ts';
import type { Offers } from './offers.ts';
import type { StoppedModels } from './stopped-models.ts';

export interface Unrouted {
  /** Whether there were any, at most so many: they wait for nobody in particular now. Each job is freed once in a run. */
  free(limit: number): Promise<boolean>;
}

/** @param stopped What waits for a model that this run asks for no more stays where it is. */
export function createUnrouted(
  queue: Pick<Queue, 'unroute'>,
  offers: Offers,
  stopped: Pick<StoppedModels, 'places'>,
  over: AbortSignal,
): Unrouted {
  /** So far was looked; null: to their end. */
  let after: number | null = 0;
  let known: readonly string[] = [];
  return {
    async free(limit) {
      const awaited = [...offers.awaited(), ...stopped.places];
      // Whoever cannot go on any more has jobs that wait: all are looked at anew.
      if (known.some((id) => !awaited.includes(id))) after = 0;
      known = awaited;
      if (after === null) return false;
      const { unrouted, lastId } = await queue.unroute({ known: awaited, after, limit }, over);
      after = lastId;
      return unrouted > 0;
    },
  };
}
