/** `gc`: finds what lies in the store and is nobody's, and takes it away when told to. */
import { collectGarbage } from '../../doors/gc.ts';
import { logLine } from '../../report/escape.ts';
import { count, megabytes } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { step } from '../connection.ts';
import type { Command } from './command.ts';

const MOST_SHOWN = 20;

export const gc: Command = (context) =>
  withQueue(context, async ({ queue, images, store }) => {
    const { invocation, host, output } = context;
    const apply = invocation.has('yes');
    const end = await collectGarbage({ queue, images, store, clock: host.clock }, apply, host.signal);
    output.document({ applied: apply, ...end });
    const { objects, foreign, young, orphans, removed, failed, stopped } = end;
    const bytes = orphans.reduce((sum, orphan) => sum + (orphan.bytes ?? 0), 0);
    const { red } = output.style;
    output.lines(
      `${count(objects, 'object')} in the store, of which ${count(orphans.length, 'orphan')} (${megabytes(bytes)})`,
      ...(foreign > 0 ? [`  ${count(foreign, 'object')} of other names: left alone`] : []),
      ...(young > 0 ? [`  ${count(young, 'object')} without a record, younger than a day: left alone`] : []),
      ...orphans.slice(0, MOST_SHOWN).map(({ key }) => `  ${logLine(key, 100)}`),
      ...(orphans.length > MOST_SHOWN ? [`  and ${orphans.length - MOST_SHOWN} more`] : []),
    );
    if (!apply) {
      if (orphans.length > 0) output.lines('', 'Nothing was removed. Run "gc --yes" to remove the orphans.');
      return 'ok';
    }
    step(output, `${count(removed, 'orphan')} removed`);
    if (stopped !== null) output.lines(`${red('✘')} Stopped: ${logLine(stopped, 300)}`);
    for (const { key, problem } of failed.slice(0, MOST_SHOWN)) {
      output.lines(`${red('✘')} ${logLine(key, 100)}: ${logLine(problem, 300)}`);
    }
    return stopped !== null || failed.length > 0 ? 'failed' : 'ok';
  });
