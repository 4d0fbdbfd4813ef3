/** `revert`: shows an earlier image of a product again. */
import { type RevertEnd, revert as revertImage } from '../../doors/revert.ts';
import { describeValue, UserError } from '../../errors.ts';
import { logLine } from '../../report/escape.ts';
import { withQueue } from '../connect.ts';
import { step } from '../connection.ts';
import { wholeNumber } from '../parse.ts';
import type { Command } from './command.ts';
import { productOf } from './images.ts';

export const revert: Command = (context) => {
  const { invocation, host, output } = context;
  const productId = productOf(invocation);
  const imageId = wholeNumber(invocation, 'to', { min: 1, max: Number.MAX_SAFE_INTEGER }) ?? null;
  const isForced = invocation.has('force');
  return withQueue(context, async (connection) => {
    const end = await revertImage(connection, { productId, imageId, isForced }, host.signal);
    const { answer, image, earlierUrl, shownUrl } = end;
    if (answer !== 'shown' && answer !== 'already') throw refusal(end, productId);
    output.document({ productId, answer, imageId: image.id, shownUrl, earlierUrl });
    const product = logLine(productId, 100);
    if (answer === 'already') {
      step(output, `Product ${product} shows image ${image.id} already, and keeps it`);
      return 'ok';
    }
    step(output, `Product ${product} shows image ${image.id} again: ${logLine(shownUrl ?? '', 300)}`);
    if (earlierUrl !== null) output.lines(`  It showed ${logLine(earlierUrl, 300)}`);
    output.lines(
      output.style.dim(
        '  Only "queue --product", replace: all, or the loss of its file replaces it from now on.',
      ),
    );
    return 'ok';
  });
};

const HINTS: Partial<Record<RevertEnd['answer'], string>> = {
  kept: 'Look at what it shows with "images"; --force puts the earlier image in its place.',
  refused: '"images" lists what can be shown; "cancel --product ID" cancels a job.',
  busy: 'Try again in a moment.',
};

function refusal({ answer, message, shownUrl }: RevertEnd, productId: string): UserError {
  const shows = answer === 'kept' && shownUrl !== null ? ` It is ${shownUrl}` : '';
  return new UserError(
    answer === 'failed' ? 'catalogue_refuses' : answer === 'busy' ? 'jobs_held' : 'input_invalid',
    `The image of product ${describeValue(productId)} was not changed. ${message ?? ''}${shows}`.trim(),
    HINTS[answer] ?? 'Look at the catalogue, then try again.',
  );
}
