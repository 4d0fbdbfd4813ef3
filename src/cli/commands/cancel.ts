/** `cancel`: waiting jobs, and those in the making. */

import { count, jobsLocked } from '../../report/words.ts';
import { step, withConnection } from '../connection.ts';
import { jobSelection } from '../selection.ts';
import type { Command } from './command.ts';

export const cancel: Command = async (context) => {
  const { invocation, host, output } = context;
  const selection = jobSelection(invocation);
  const reason = invocation.value('reason') || 'cancelled on the command line';
  return withConnection(context, async ({ queue }) => {
    let cancelled = 0;
    let busy = 0;
    for (let more = true; more; ) {
      const answer = await queue.cancel(selection, reason, host.signal);
      cancelled += answer.cancelled;
      busy = answer.busy;
      more = answer.more;
    }
    output.document({ cancelled });
    step(output, `${count(cancelled, 'job')} cancelled`);
    if (busy > 0) step(output, jobsLocked(busy));
    return 'ok';
  });
};
