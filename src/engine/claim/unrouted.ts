/** Frees jobs that other routes than this run's gave to providers that it does not have: else nobody would ever make them. */
import type { Queue } from '../../queue/contract.ts';
import type { Offers } from './offers.ts';

export interface Unrouted {
  /** Whether there were any, at most so many: they wait for nobody in particular now. Each job is freed once in a run. */
  free(limit: number): Promise<boolean>;
}

export function createUnrouted(queue: Pick<Queue, 'unroute'>, offers: Offers, over: AbortSignal): Unrouted {
  /** So far was looked; null: to their end. */
  let after: number | null = 0;
  return {
    async free(limit) {
      if (after === null) return false;
      const { unrouted, lastId } = await queue.unroute({ known: offers.awaited(), after, limit }, over);
      after = lastId;
      return unrouted > 0;
    },
  };
}
