/** `verify`: the invariants of the queue, checked in the database. */

import { count } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { step } from '../connection.ts';
import { renderTable } from '../table.ts';
import type { Command } from './command.ts';

export const verify: Command = (context) =>
  withQueue(context, async ({ queue }) => {
    const { host, output } = context;
    const violations = await queue.verify(host.signal);
    output.document({ violations });
    if (violations.length === 0) {
      step(output, 'Every invariant holds');
      return 'ok';
    }
    output.lines(
      `${output.style.red('✘')} ${count(violations.length, 'invariant')} broken; "repair" shows how to mend it`,
      ...renderTable(
        [{ title: 'rule' }, { title: 'cases', align: 'right' }, { title: 'such as', flexible: true }],
        violations.map(({ rule, count: cases, detail }) => [rule, String(cases), detail]),
        { style: output.style, width: output.width, indent: '  ' },
      ),
    );
    return 'failed';
  });
