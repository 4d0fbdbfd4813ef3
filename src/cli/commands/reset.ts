/** `reset`: starts over, with what was there kept aside; shows first what that would do. */
import { formatUsd } from '../../money.ts';
import { logLine } from '../../report/escape.ts';
import { count } from '../../report/words.ts';
import { type ResetAnswer, resetQueue } from '../../setup/reset.ts';
import { step } from '../connection.ts';
import type { Output } from '../output.ts';
import { heldLines, withOwner } from '../owner.ts';
import type { Command } from './command.ts';

export const reset: Command = (context) =>
  withOwner(context, async ({ connection, place }) => {
    const { invocation, output } = context;
    const apply = invocation.has('yes');
    const answer = await resetQueue(connection, apply);
    output.document({ place, applied: apply, ...answer });
    if (apply) {
      step(output, `The queue is empty; what was in it is kept in the schema ${answer.keptIn}`);
      return 'ok';
    }
    output.lines(`A reset of ${logLine(place)} would take away, and keep aside in a schema of its own:`);
    output.lines(...contentLines(answer));
    output.lines(
      'It would leave: the products with the images that they show, the stored files, caps, pauses, schedules and settings.',
      `${formatUsd(answer.spentTodayUsd)} that was spent today would still count against today's caps.`,
    );
    tellHeld(output, answer);
    output.lines('', 'Nothing was changed. Run "reset --yes" to do it.');
    return 'ok';
  });

export function contentLines(answer: ResetAnswer): string[] {
  return [
    `  ${count(answer.jobs, 'job')}, of which ${answer.waiting} are waiting or being worked on`,
    `  ${count(answer.images, 'record')} of images${answer.unsavedImages > 0 ? `, and the bytes of ${answer.unsavedImages} that no store took yet: they were paid for, so run once more first` : ''}`,
    `  ${count(answer.ledgerRows, 'row')} of the ledger, ${formatUsd(answer.spentUsd)} spent in all`,
    `  ${count(answer.events, 'event')} of the history`,
  ];
}

export function tellHeld(output: Output, { held }: ResetAnswer): void {
  if (held.length === 0) return;
  output.lines(
    `${output.style.red('✘')} Not now: workers hold ${count(held.length, 'job')}. Stop their runs, or wait for the end of their leases.`,
    ...heldLines(held).map((line) => `  ${logLine(line)}`),
  );
}
