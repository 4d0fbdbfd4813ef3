/** The exact count of a large catalogue, which the dashboard shows from then on. A small one is counted at each look. */
import type { Queue } from './contract.ts';

export async function countCatalogue(
  queue: Pick<Queue, 'countCatalogue'>,
  signal: AbortSignal,
): Promise<void> {
  for (let isFirst = true; ; isFirst = false) {
    signal.throwIfAborted();
    if ((await queue.countCatalogue(isFirst, signal)).done) return;
  }
}
