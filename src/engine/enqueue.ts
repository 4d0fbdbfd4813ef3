/** The step before the work: a job for each product that lacks an image, or whose image is to be replaced. */
import type { EngineDependencies, RunOptions } from './contract.ts';
import { findUnreachable } from './probe.ts';

/** Products a call: well under the API's statement time-out of 8 s. */
const MISSING_AT_ONCE = 5_000;
const NAMED_AT_ONCE = 500;
/** Another caller may be quicker and leave a call nothing to make; so often in a row it is no accident. */
const MOST_EMPTY_ANSWERS = 3;

/**
 * Enqueues what the options ask for; answers how many jobs were made.
 * @throws what the queue throws, or the signal's reason.
 */
export async function enqueue(
  dependencies: EngineDependencies,
  options: RunOptions,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<number> {
  if (!options.queueMissing) return 0;
  const { queue, onEvent } = dependencies;
  let total = 0;
  const add = (count: number) => {
    total += count;
    if (count > 0) onEvent({ type: 'enqueued', count, total });
  };

  const gone = inQueueOrder(await unreachableProducts(dependencies, options, signal));
  for (let start = 0; start < gone.length; start += NAMED_AT_ONCE) {
    const productIds = gone.slice(start, start + NAMED_AT_ONCE);
    const request = { productIds, priority: null, provider: null, replace: options.replace };
    add((await queue.enqueueProducts(request, signal)).enqueued);
  }

  let empty = 0;
  for (let more = true; more; ) {
    signal.throwIfAborted();
    const request = { limit: MISSING_AT_ONCE, replace: options.replace, priority: null };
    const answer = await queue.enqueueMissing(request, signal);
    add(answer.enqueued);
    more = answer.more;
    if (!more) warnOfSkipped(answer.skipped, warn);
    empty = answer.enqueued === 0 ? empty + 1 : 0;
    if (more && empty === MOST_EMPTY_ANSWERS) {
      warn('Products without an image could not be queued, although the queue says that some are left.');
      more = false;
    }
  }
  return total;
}

/** As the queue orders what it is given at once, so that a dry run, which gives it all at once, selects the same. */
function inQueueOrder(productIds: string[]): string[] {
  return productIds.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

/** With `replace: 'unreachable'`: the products whose image is gone; otherwise none. Changes nothing. */
export async function unreachableProducts(
  dependencies: EngineDependencies,
  options: RunOptions,
  signal: AbortSignal,
): Promise<string[]> {
  if (options.replace !== 'unreachable') return [];
  const { queue, clock, random, probeUrl, onEvent } = dependencies;
  const onProbed = (checked: number, unreachable: number) =>
    onEvent({ type: 'probed', checked, unreachable });
  return findUnreachable({ queue, clock, random, probeUrl, onProbed }, signal);
}

function warnOfSkipped(
  skipped: { failed: number; cancelled: number },
  warn: (message: string) => void,
): void {
  const states = [
    { count: skipped.failed, state: 'failed' },
    { count: skipped.cancelled, state: 'was cancelled' },
  ].filter(({ count }) => count > 0);
  for (const { count, state } of states) {
    const products = count === 1 ? '1 product without an image is' : `${count} products without an image are`;
    warn(`${products} left out because the last job ${state}. Use retry to bring them back.`);
  }
}
