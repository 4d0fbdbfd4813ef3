/** The step before the work: a job for each product that lacks an image, or whose image is to be replaced. */
import type { Replace } from '../../queue/contract.ts';
import { plainText } from '../../text.ts';
import type { EngineDependencies } from '../contract.ts';
import { findUnreachable, type Probed } from './unreachable.ts';

/** Products a call: well under the API's statement time-out of 8 s. */
const MISSING_AT_ONCE = 5_000;
/** A run that has a batch size queues as many jobs, and this many at least: the next runs begin with what is left of them. */
const FEWEST_OF_A_RUN = 1_000;
/** … and looks at so many pages at most: the next run goes on where it stopped. */
const PAGES_OF_A_RUN = 10;
const NAMED_AT_ONCE = 500;
/** Another caller may be quicker and leave a call nothing to make; so often in a row it is no accident. */
const MOST_EMPTY_ANSWERS = 3;

/** What looking for products and queueing them takes; `onEvent` hears of `probed` and `enqueued`. */
export type EnqueueDependencies = Pick<
  EngineDependencies,
  'queue' | 'clock' | 'random' | 'probeUrl' | 'onEvent'
>;

export interface EnqueueOptions {
  replace: Replace;
  /** null = the queue's own default. */
  priority: number | null;
  /** Jobs to make at most; `Infinity` = for every product that needs one. */
  limit: number;
  /** Pages of the catalogue to look at, at most; null = all of them, from the first one. */
  pages?: number | null;
}

/** What a run queues at its start: what it needs, or everything when it is to end only once nothing is left. */
export function needsOf(batchSize: number | null): { limit: number; pages: number | null } {
  if (batchSize === null) return { limit: Number.POSITIVE_INFINITY, pages: null };
  return { limit: Math.max(batchSize, FEWEST_OF_A_RUN), pages: PAGES_OF_A_RUN };
}

export interface Enqueued {
  /** Jobs made. */
  enqueued: number;
  /** Products left out because of how their latest job ended. */
  skipped: { failed: number; cancelled: number };
}

/**
 * Queues every product that lacks an image or whose image is to be replaced; products that another caller queues at
 * the same time count for one of the two.
 * @throws what the queue throws, or the signal's reason.
 */
export async function enqueue(
  dependencies: EnqueueDependencies,
  options: EnqueueOptions,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<Enqueued> {
  const { queue, onEvent } = dependencies;
  const { replace, priority, limit, pages = null } = options;
  let total = 0;
  const add = (count: number) => {
    total += count;
    if (count > 0) onEvent({ type: 'enqueued', count, total });
  };

  const skipped = { failed: 0, cancelled: 0 };
  const leaveOut = (products: Enqueued['skipped']) => {
    skipped.failed += products.failed;
    skipped.cancelled += products.cancelled;
  };

  const gone = inQueueOrder(await unreachableProducts(dependencies, replace, signal, warn));
  for (let start = 0; start < gone.length && total < limit; ) {
    const productIds = gone.slice(start, start + Math.min(NAMED_AT_ONCE, limit - total));
    start += productIds.length;
    const answer = await queue.enqueueProducts({ productIds, priority, provider: null, replace }, signal);
    add(answer.enqueued);
    leaveOut(answer.skipped);
  }

  let empty = 0;
  let page = 0;
  for (let more = true; more && total < limit && (pages === null || page < pages); page += 1) {
    signal.throwIfAborted();
    const fromStart = pages === null && page === 0;
    const request = { limit: Math.min(MISSING_AT_ONCE, limit - total), replace, priority, fromStart };
    const answer = await queue.enqueueMissing(request, signal);
    add(answer.enqueued);
    more = answer.more;
    leaveOut(answer.skipped);
    empty = answer.enqueued === 0 && (answer.lookedAt ?? 0) === 0 ? empty + 1 : 0;
    if (more && empty === MOST_EMPTY_ANSWERS) {
      warn('Products without an image could not be queued, although the queue says that some are left.');
      more = false;
    }
  }
  return { enqueued: total, skipped };
}

/** As the queue orders what it is given at once, so that a dry run, which gives it all at once, selects the same. */
function inQueueOrder(productIds: string[]): string[] {
  return productIds.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** With `replace: 'unreachable'`: the products whose image is gone; otherwise none. Changes nothing. */
export async function unreachableProducts(
  dependencies: EnqueueDependencies,
  replace: Replace,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<string[]> {
  if (replace !== 'unreachable') return [];
  const { queue, clock, random, probeUrl, onEvent } = dependencies;
  const onProbed = (checked: number, unreachable: number) =>
    onEvent({ type: 'probed', checked, unreachable });
  const { gone, notAsked } = await findUnreachable({ queue, clock, random, probeUrl, onProbed }, signal);
  if (notAsked.count > 0) warn(leftAlone(notAsked));
  return gone;
}

function leftAlone({ count, example }: Probed['notAsked']): string {
  const [images, their] =
    count === 1 ? ['1 image', 'its address is'] : [`${count} images`, 'their addresses are'];
  const host = URL.parse(example?.imageUrl ?? '')?.host;
  const place = host ? `, at ${plainText(host)}` : '';
  return (
    `${images} could not be looked at and stayed: ${their} not on the public internet ` +
    `(product ${plainText(example?.productId ?? '')}${place}). ` +
    'Correct the address in the catalogue, or replace such an image with queue --product ID.'
  );
}

/** Says why a run that ends with nothing left to do leaves products without an image. */
export function warnOfSkipped({ skipped }: Enqueued, warn: (message: string) => void): void {
  const states = [
    { count: skipped.failed, state: 'failed' },
    { count: skipped.cancelled, state: 'was cancelled' },
  ].filter(({ count }) => count > 0);
  for (const { count, state } of states) {
    const products = count === 1 ? '1 product is' : `${count} products are`;
    warn(`${products} left out because the last job ${state}. Use retry to bring them back.`);
  }
}
