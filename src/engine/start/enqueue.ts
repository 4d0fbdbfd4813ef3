/** A job for each product that lacks an image, or whose image is to be replaced: a page of the catalogue a call. */
import type { EnqueueAnswer, Queue, Replace } from '../../queue/contract.ts';
import { plainText } from '../../text.ts';
import type { EngineDependencies } from '../contract.ts';
import { findUnreachable, type Probed } from './unreachable.ts';

/** Products a call: well under the API's statement time-out of 8 s. */
export const MISSING_AT_ONCE = 5_000;
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
}

/** Products left out because of how their latest job ended. */
export type Skipped = EnqueueAnswer['skipped'];

export interface Enqueued {
  /** Jobs made. */
  enqueued: number;
  skipped: Skipped;
  shownAgain: number;
}

/** A way through the whole catalogue, a page a call. */
export interface Pages {
  readonly isOver: boolean;
  readonly skipped: Skipped;
  /** Products that show the image again that they had lost. */
  readonly shownAgain: number;
  /** @param limit Jobs to make at most. */
  next(limit: number, signal: AbortSignal): Promise<EnqueueAnswer>;
}

/** @param fromStart Otherwise it begins where the last one stopped, whoever that was, and ends after a round. */
export function createPages(
  queue: Pick<Queue, 'enqueueMissing'>,
  { replace, priority, fromStart }: Pick<EnqueueOptions, 'replace' | 'priority'> & { fromStart: boolean },
  warn: (message: string) => void,
): Pages {
  let pages = 0;
  let ends = 0;
  let endsOfARound = 1;
  let empty = 0;
  let isOver = false;
  let skipped: Skipped = { failed: 0, cancelled: 0 };
  let shownAgain = 0;
  return {
    get isOver() {
      return isOver;
    },
    get skipped() {
      return skipped;
    },
    get shownAgain() {
      return shownAgain;
    },
    async next(limit, signal) {
      const isFirst = pages === 0;
      const request = {
        limit: Math.min(MISSING_AT_ONCE, limit),
        replace,
        priority,
        fromStart: fromStart && isFirst,
      };
      const answer = await queue.enqueueMissing(request, signal);
      pages += 1;
      shownAgain += answer.shownAgain ?? 0;
      if (isFirst && answer.fromStart === false) endsOfARound = 2;
      skipped = {
        failed: skipped.failed + answer.skipped.failed,
        cancelled: skipped.cancelled + answer.skipped.cancelled,
      };
      if (!answer.more) ends += 1;
      isOver = ends === endsOfARound;
      // From the start on, all of them are met once more.
      if (!answer.more && !isOver) skipped = { failed: 0, cancelled: 0 };
      empty = answer.enqueued === 0 && (answer.lookedAt ?? 0) === 0 ? empty + 1 : 0;
      if (!isOver && empty === MOST_EMPTY_ANSWERS) {
        warn('Products without an image could not be queued, although the queue says that some are left.');
        isOver = true;
      }
      return answer;
    },
  };
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
  const { limit } = options;
  const unreachable = await enqueueUnreachable(dependencies, options, signal, warn);
  let total = unreachable.enqueued;
  const pages = createPages(queue, { ...options, fromStart: true }, warn);
  while (!pages.isOver && total < limit) {
    signal.throwIfAborted();
    const { enqueued } = await pages.next(limit - total, signal);
    total += enqueued;
    if (enqueued > 0) onEvent({ type: 'enqueued', count: enqueued, total });
  }
  const { shownAgain } = pages;
  return { enqueued: total, skipped: both(unreachable.skipped, pages.skipped), shownAgain };
}

/** With `replace: 'unreachable'`: those products first. */
export async function enqueueUnreachable(
  dependencies: EnqueueDependencies,
  { replace, priority, limit }: EnqueueOptions,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<Omit<Enqueued, 'shownAgain'>> {
  let total = 0;
  let skipped: Skipped = { failed: 0, cancelled: 0 };
  const gone = inQueueOrder(await unreachableProducts(dependencies, replace, signal, warn));
  for (let start = 0; start < gone.length && total < limit; ) {
    const productIds = gone.slice(start, start + Math.min(NAMED_AT_ONCE, limit - total));
    start += productIds.length;
    const request = { productIds, priority, provider: null, replace };
    const answer = await dependencies.queue.enqueueProducts(request, signal);
    total += answer.enqueued;
    skipped = both(skipped, answer.skipped);
    if (answer.enqueued > 0) dependencies.onEvent({ type: 'enqueued', count: answer.enqueued, total });
  }
  return { enqueued: total, skipped };
}

export function both(one: Skipped, other: Skipped): Skipped {
  return { failed: one.failed + other.failed, cancelled: one.cancelled + other.cancelled };
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
