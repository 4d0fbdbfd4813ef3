/** `queue`: products without an image, or products by name, get a job. */

import { parseWhere, productsWhere } from '../../doors/where.ts';
import { enqueue } from '../../engine/start/enqueue.ts';
import { toldShownAgain } from '../../engine/start/told.ts';
import { UserError } from '../../errors.ts';
import type { EnqueueAnswer, EnqueueProducts, OwnWording, Queue } from '../../queue/contract.ts';
import { count } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { settingsOf, step } from '../connection.ts';
import { lookUp, tellNamed } from '../named.ts';
import { type Invocation, wholeNumber } from '../parse.ts';
import { probedText } from '../run-display.ts';
import type { Command } from './command.ts';

export const queue: Command = async (context) => {
  const { invocation, host, output } = context;
  const settings = settingsOf(context, []);
  if (settings.replace === 'outdated') {
    throw new UserError(
      'input_invalid',
      'Expected --replace none, placeholders, unreachable or all for queue but received outdated.',
      'Which images are outdated depends on the settings of a run: use run --replace outdated, first with --dry-run.',
    );
  }
  const priority = wholeNumber(invocation, 'priority', { min: 1, max: 10 }) ?? null;
  const limit = wholeNumber(invocation, 'limit', { min: 1, max: 1_000_000_000 }) ?? Number.POSITIVE_INFINITY;
  const given = invocation.values('product');
  const where = parseWhere(invocation.values('where'));
  if (where !== null && given.length > 0) {
    throw new UserError(
      'input_invalid',
      'Expected --product or --where but received both.',
      'Name the products, or say what they must be.',
    );
  }
  const provider = invocation.has('provider') ? settings.provider : null;
  if (provider !== null && given.length === 0 && where === null) {
    throw new UserError(
      'input_invalid',
      'Expected --product or --where with --provider but received none.',
      'Say which products with --product or --where, or leave --provider out: a run chooses the provider.',
    );
  }
  const wording = wordingOf(invocation);
  if (wording !== null && given.length === 0) {
    throw new UserError(
      'input_invalid',
      'Expected --product with --prompt, --negative-prompt or --style but received none.',
      'Name the products with --product: nobody wants the same prompt for the whole catalogue.',
    );
  }
  return withQueue(context, async (connection) => {
    // Chosen ones come from the catalogue, so none of them is unknown.
    const products =
      where === null ? given : await productsWhere(connection.images, where, limit, host.signal);
    const named = await lookUp(
      connection.queue,
      given.length > 0 ? { productIds: given } : { all: true },
      true,
      host.signal,
    );
    const answer: Pick<EnqueueAnswer, 'enqueued' | 'skipped' | 'shownAgain'> & { worded?: number } =
      given.length > 0 || where !== null
        ? await enqueueNamed(
            connection.queue,
            {
              productIds: products,
              priority,
              provider,
              replace: settings.replace === 'none' ? 'all' : settings.replace,
            },
            wording,
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
    const { enqueued, skipped, worded, shownAgain = 0 } = answer;
    if (shownAgain > 0) output.warn(toldShownAgain(shownAgain));
    const leftAlone = `left alone: ${skipped.failed} whose last job failed, ${skipped.cancelled} whose last job was cancelled; retry revives them`;
    // Whoever names a product gets a job for it, unless it has one.
    const others = named.unknown.length + enqueued + skipped.failed + skipped.cancelled;
    const waiting = products.length === 0 ? 0 : new Set(products).size - others;
    const fit = where === null ? {} : { fit: products.length };
    const told = { enqueued, skipped, ...(worded === undefined ? {} : { worded }), ...fit };
    return tellNamed(output, named, told, [
      `${where === null ? '' : `${count(products.length, 'product')} ${products.length === 1 ? 'fits' : 'fit'}, `}${count(enqueued, 'product')} queued`,
      ...(worded === undefined ? [] : [wordedTold(worded, new Set(products).size - named.unknown.length)]),
      ...(skipped.failed + skipped.cancelled > 0 ? [leftAlone] : []),
      ...(waiting > 0 && worded === undefined
        ? [`left alone: ${waiting} with a job that waits or is in the making`]
        : []),
    ]);
  });
};

/** As much as a row of the queue takes, whatever the characters. */
const LONGEST = { prompt: 8_000, 'negative-prompt': 2_000, style: 50 };

/** What a person says of the image; null: nothing. */
function wordingOf(invocation: Invocation): OwnWording | null {
  const given = (name: keyof typeof LONGEST): string | null => {
    const text = invocation.value(name)?.trim();
    if (text === undefined) return null;
    if (text !== '' && text.length <= LONGEST[name]) return text;
    throw new UserError(
      'input_invalid',
      `Expected 1 to ${LONGEST[name]} characters for --${name} but received ${text.length}.`,
      `Set --${name} to such a text, or leave it out.`,
    );
  };
  const wording = {
    prompt: given('prompt'),
    negativePrompt: given('negative-prompt'),
    stylePreset: given('style'),
  };
  return Object.values(wording).every((text) => text === null) ? null : wording;
}

const PRODUCTS_A_CALL = 1_000;

async function enqueueNamed(
  queue: Queue,
  request: EnqueueProducts,
  wording: OwnWording | null,
  signal: AbortSignal,
): Promise<Pick<EnqueueAnswer, 'enqueued' | 'skipped' | 'shownAgain'> & { worded?: number }> {
  if (wording !== null) return queue.enqueueWorded({ ...request, wording }, signal);
  const sum = { enqueued: 0, skipped: { failed: 0, cancelled: 0 }, shownAgain: 0 };
  for (let from = 0; from < request.productIds.length; from += PRODUCTS_A_CALL) {
    const productIds = request.productIds.slice(from, from + PRODUCTS_A_CALL);
    const {
      enqueued,
      skipped,
      shownAgain = 0,
    } = await queue.enqueueProducts({ ...request, productIds }, signal);
    sum.enqueued += enqueued;
    sum.skipped.failed += skipped.failed;
    sum.skipped.cancelled += skipped.cancelled;
    sum.shownAgain += shownAgain;
  }
  return sum;
}

function wordedTold(worded: number, named: number): string {
  const inHand = named - worded;
  const rest =
    inHand > 0 ? `; ${inHand} in the making now: made in the old words, queue again afterwards` : '';
  return `${count(worded, 'product')} to be asked for in your words${rest}`;
}
