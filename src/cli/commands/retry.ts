/** `retry`: failed jobs get new attempts. */

import { count, jobsLocked } from '../../report/words.ts';
import { step, withConnection } from '../connection.ts';
import { jobSelection } from '../selection.ts';
import type { Command } from './command.ts';

export const retry: Command = async (context) => {
  const { invocation, host, output } = context;
  const selection = jobSelection(invocation);
  const includeCancelled = invocation.has('include-cancelled');
  return withConnection(context, async ({ queue }) => {
    let revived = 0;
    let busy = 0;
    for (let more = true; more; ) {
      const answer = await queue.retryFailed(selection, { includeCancelled }, host.signal);
      revived += answer.revived;
      busy = answer.busy;
      more = answer.more;
    }
    output.document({ revived });
    step(output, `${count(revived, 'job')} revived${revived === 0 ? '' : '; "run" works on them'}`);
    if (busy > 0) step(output, jobsLocked(busy));
    return 'ok';
  });
};
