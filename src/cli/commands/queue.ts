/** `queue`: products without an image, or products by name, get a job. */

import { enqueue } from '../../engine/start/enqueue.ts';
import { UserError } from '../../errors.ts';
import { count } from '../../report/words.ts';
import { settingsOf, step, withConnection } from '../connection.ts';
import { lookUp, tellNamed } from '../named.ts';
import { wholeNumber } from '../parse.ts';
import { probedText } from '../run-display.ts';
import type { Command } from './command.ts';

export const queue: Command = async (context) => {
  const { invocation, host, output } = context;
  const settings = settingsOf(context, []);
  const priority = wholeNumber(invocation, 'priority', { min: 1, max: 10 }) ?? null;
  const limit = wholeNumber(invocation, 'limit', { min: 1, max: 1_000_000_000 }) ?? Number.POSITIVE_INFINITY;
  const products = invocation.values('product');
  const provider = invocation.has('provider') ? settings.provider : null;
  if (provider !== null && products.length === 0) {
    throw new UserError(
      'input_invalid',
      'Expected --product with --provider but received none.',
      'Name the products with --product, or leave --provider out: a run chooses the provider.',
    );
  }
  return withConnection(context, async (connection) => {
    const named = await lookUp(
      connection.queue,
      products.length > 0 ? { productIds: products } : { all: true },
      true,
      host.signal,
    );
    const answer =
      products.length > 0
        ? await connection.queue.enqueueProducts(
            {
              productIds: products,
              priority,
              provider,
              replace: settings.replace === 'none' ? 'all' : settings.replace,
            },
            host.signal,
          )
        : await enqueue(
            {
              ...connection,
              clock: host.clock,
              random: host.random,
              // How many were queued is told once, at the end.
              onEvent: (event) => {
                if (event.type === 'probed') step(output, probedText(event));
              },
            },
            { limit, replace: settings.replace, priority },
            host.signal,
            output.warn,
          );
    const { enqueued, skipped } = answer;
    const leftAlone = `left alone: ${skipped.failed} whose last job failed, ${skipped.cancelled} whose last job was cancelled; retry revives them`;
    // Whoever names a product gets a job for it, unless it has one.
    const others = named.unknown.length + enqueued + skipped.failed + skipped.cancelled;
    const waiting = products.length === 0 ? 0 : new Set(products).size - others;
    return tellNamed(output, named, { enqueued, skipped }, [
      `${count(enqueued, 'product')} queued`,
      ...(skipped.failed + skipped.cancelled > 0 ? [leftAlone] : []),
      ...(waiting > 0 ? [`left alone: ${waiting} with a job that waits or is in the making`] : []),
    ]);
  });
};
