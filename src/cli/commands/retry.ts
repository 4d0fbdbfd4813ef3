/** `retry`: failed jobs get new attempts. */

import { count, jobsLocked } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { lookUp, tellNamed } from '../named.ts';
import { jobSelection } from '../selection.ts';
import type { Command } from './command.ts';

export const retry: Command = async (context) => {
  const { invocation, host, output } = context;
  const selection = jobSelection(invocation);
  const includeCancelled = invocation.has('include-cancelled');
  return withQueue(context, async ({ queue }) => {
    const named = await lookUp(queue, selection, true, host.signal);
    let revived = 0;
    let busy = 0;
    for (let more = true; more; ) {
      const answer = await queue.retryFailed(selection, { includeCancelled }, host.signal);
      revived += answer.revived;
      busy = answer.busy;
      more = answer.more;
    }
    return tellNamed(output, named, { revived }, [
      `${count(revived, 'job')} revived${revived === 0 ? '' : '; "run" works on them'}`,
      ...(busy > 0 ? [jobsLocked(busy)] : []),
    ]);
  });
};
