/** `queue`: products without an image, or products by name, get a job. */

import { UserError } from '../../errors.ts';
import type { EnqueueAnswer, Queue, Replace } from '../../queue/contract.ts';
import { count, settingsOf, step, withConnection } from '../connection.ts';
import { wholeNumber } from '../parse.ts';
import type { Command } from './command.ts';

/** One call to the database: it has 8 s for a statement. */
const PRODUCTS_A_CALL = 1000;

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
        : await enqueueMissing(connection.queue, { limit, replace: settings.replace, priority }, host.signal);
    const { enqueued, skipped } = answer;
    output.document({ enqueued, skipped });
    step(output, `${count(enqueued, 'product')} queued`);
    if (skipped.failed + skipped.cancelled > 0) {
      output.lines(
        output.style.dim(
          `  ${skipped.failed} failed and ${skipped.cancelled} cancelled before were left alone; "retry" revives them`,
        ),
      );
    }
    return 'ok';
  });
};

/** Chunk by chunk until nothing is left or the limit is reached. */
async function enqueueMissing(
  queueClient: Queue,
  request: { limit: number; replace: Replace; priority: number | null },
  signal: AbortSignal,
): Promise<EnqueueAnswer> {
  let enqueued = 0;
  for (;;) {
    const limit = Math.min(PRODUCTS_A_CALL, request.limit - enqueued);
    const answer = await queueClient.enqueueMissing({ ...request, limit }, signal);
    enqueued += answer.enqueued;
    if (!answer.more || enqueued >= request.limit) return { ...answer, enqueued };
  }
}
