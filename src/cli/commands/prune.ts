/** `prune`: old history goes. */
import { withQueue } from '../connect.ts';
import { step } from '../connection.ts';
import { wholeNumber } from '../parse.ts';
import type { Command } from './command.ts';

const DAYS_KEPT = 90;
/** Lost answers are looked up in the last week, so the database keeps that. */
const FEWEST_DAYS = 7;

export const prune: Command = async (context) => {
  const { invocation, host, output } = context;
  const days = wholeNumber(invocation, 'older-than-days', { min: FEWEST_DAYS, max: 36_500 }) ?? DAYS_KEPT;
  return withQueue(context, async ({ queue }) => {
    const pruned = { history: 0, claims: 0 };
    for (let more = true; more; ) {
      const answer = await queue.prune(days, host.signal);
      pruned.history += answer.history;
      pruned.claims += answer.claims;
      more = answer.more;
    }
    output.document({ olderThanDays: days, pruned });
    step(output, `Older than ${days} days: ${pruned.history} events and ${pruned.claims} claims deleted`);
    return 'ok';
  });
};
