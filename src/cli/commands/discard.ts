/** `discard`: gives up on images that were paid for and that no store took. */
import { count } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { lookUp, tellNamed } from '../named.ts';
import { jobSelection } from '../selection.ts';
import type { Command } from './command.ts';

export const discard: Command = async (context) => {
  const { invocation, host, output } = context;
  const selection = jobSelection(invocation);
  return withQueue(context, async ({ queue }) => {
    const named = await lookUp(queue, selection, false, host.signal);
    const told = { discarded: 0, bytes: 0 };
    for (let more = true; more; ) {
      const answer = await queue.discard(selection, host.signal);
      told.discarded += answer.discarded;
      told.bytes += answer.bytes;
      more = answer.more;
    }
    const what = count(told.discarded, 'unsaved image');
    return tellNamed(output, named, told, [
      `${what} discarded${told.discarded === 0 ? '' : '; their products are bought for anew'}`,
    ]);
  });
};
