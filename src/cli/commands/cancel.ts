/** `cancel`: waiting jobs, and those in the making. */

import { count, jobsLocked } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { lookUp, tellNamed } from '../named.ts';
import { jobSelection } from '../selection.ts';
import type { Command } from './command.ts';

export const cancel: Command = async (context) => {
  const { invocation, host, output } = context;
  const selection = jobSelection(invocation);
  const reason = invocation.value('reason') || 'cancelled on the command line';
  return withQueue(context, async ({ queue }) => {
    const named = await lookUp(queue, selection, false, host.signal);
    let cancelled = 0;
    let busy = 0;
    for (let more = true; more; ) {
      const answer = await queue.cancel(selection, reason, host.signal);
      cancelled += answer.cancelled;
      busy = answer.busy;
      more = answer.more;
    }
    return tellNamed(output, named, { cancelled }, [
      `${count(cancelled, 'job')} cancelled`,
      ...(busy > 0 ? [jobsLocked(busy)] : []),
    ]);
  });
};
