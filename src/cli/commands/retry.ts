/** `retry`: failed jobs get new attempts. */

import { count } from '../../report/words.ts';
import { step, withConnection } from '../connection.ts';
import { jobSelection } from '../selection.ts';
import type { Command } from './command.ts';

export const retry: Command = async (context) => {
  const { invocation, host, output } = context;
  const selection = jobSelection(invocation);
  const includeCancelled = invocation.has('include-cancelled');
  return withConnection(context, async ({ queue }) => {
    let revived = 0;
    for (let more = true; more; ) {
      const answer = await queue.retryFailed(selection, { includeCancelled }, host.signal);
      revived += answer.revived;
      more = answer.more;
    }
    output.document({ revived });
    step(output, `${count(revived, 'job')} revived${revived === 0 ? '' : '; "run" works on them'}`);
    return 'ok';
  });
};
