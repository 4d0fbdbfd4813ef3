/** `repair`: mends what `verify` finds; shows first what it would do. */
import { repairAll } from '../../doors/repair-all.ts';
import type { Mending } from '../../queue/contract.ts';
import { count } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { type CommandContext, step } from '../connection.ts';
import { renderTable } from '../table.ts';
import type { Command } from './command.ts';

export const repair: Command = (context) =>
  withQueue(context, async ({ queue }) => {
    const { invocation, host, output } = context;
    const apply = invocation.has('yes');
    const { mendings, left } = apply
      ? await repairAll(queue, host.signal)
      : { mendings: await queue.repair(false, host.signal), left: [] };
    output.document({ applied: apply, mendings, violations: left });
    if (mendings.length === 0) {
      step(output, 'Nothing to repair: every invariant holds');
      return 'ok';
    }
    output.lines(...table(context, mendings));
    if (!apply) {
      output.lines(
        '',
        'Nothing was changed. Run "repair --yes" to do this; money that was spent is never lowered.',
      );
      return 'failed';
    }
    if (left.length > 0) {
      output.lines(
        '',
        `${output.style.red('✘')} ${count(left.length, 'rule')} still broken. Run "repair --yes" again; if it stays so, please report this.`,
      );
      return 'failed';
    }
    step(output, 'Repaired: every invariant holds');
    return 'ok';
  });

function table({ output, invocation }: CommandContext, mendings: readonly Mending[]): string[] {
  const done = invocation.has('yes') ? 'what was done' : 'what would be done';
  return renderTable(
    [
      { title: 'rule', flexible: true },
      { title: 'cases', align: 'right' },
      { title: 'such as' },
      { title: done, flexible: true },
    ],
    mendings.map(({ rule, count: cases, detail, action }) => [
      rule,
      String(cases),
      detail,
      action ?? 'nothing: somebody keeps it locked, or it needs a person',
    ]),
    { style: output.style, width: output.width, indent: '  ' },
  );
}
