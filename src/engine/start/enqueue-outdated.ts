/** With `replace: outdated`: jobs for the products whose images would be asked for differently now. */
import type { EngineDependencies } from '../contract.ts';
import { both, type Enqueued, type EnqueueOptions, type Skipped } from './enqueue.ts';
import { COMPARED_A_RUN, type OutdatedOptions, outdatedPages } from './outdated.ts';

/** @throws what the queue throws, or the signal's reason. */
export async function enqueueOutdated(
  { queue, providers, onEvent }: Pick<EngineDependencies, 'queue' | 'providers' | 'onEvent'>,
  options: OutdatedOptions & Pick<EnqueueOptions, 'priority' | 'limit'>,
  signal: AbortSignal,
): Promise<Omit<Enqueued, 'shownAgain'>> {
  const { priority, limit } = options;
  let enqueued = 0;
  let skipped: Skipped = { failed: 0, cancelled: 0 };
  for await (const page of outdatedPages({ queue, providers }, options, COMPARED_A_RUN, signal)) {
    const productIds = page.outdated.slice(0, limit - enqueued).map(({ shown }) => shown.product.id);
    const isCut = productIds.length < page.outdated.length;
    const after = (isCut ? productIds.at(-1) : undefined) ?? page.after;
    const answer = await queue.enqueueOutdated({ productIds, after, priority }, signal);
    enqueued += answer.enqueued;
    skipped = both(skipped, answer.skipped);
    if (answer.enqueued > 0) onEvent({ type: 'enqueued', count: answer.enqueued, total: enqueued });
    if (isCut || enqueued >= limit) break;
  }
  return { enqueued, skipped };
}
