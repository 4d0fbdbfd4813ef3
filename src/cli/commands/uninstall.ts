/** `uninstall`: takes the queue out of a database; shows first what that would do. */
import { logLine } from '../../report/escape.ts';
import { count } from '../../report/words.ts';
import { planUninstall, type UninstallPlan, uninstallQueue } from '../../setup/uninstall.ts';
import { uninstallScript } from '../../setup/uninstall-script.ts';
import { type CommandContext, step } from '../connection.ts';
import { type Owned, withOwner } from '../owner.ts';
import type { Command } from './command.ts';
import { contentLines, tellHeld } from './reset.ts';

const BACKUP =
  'pg_dump "$DATABASE_URL" --schema=public --table="public.image_generation_*" --file=image-queue.sql';

export const uninstall: Command = async (context) => {
  const { invocation, host, output } = context;
  const keepHistory = invocation.has('keep-history');
  if (invocation.has('print')) {
    const script = uninstallScript({ keepHistory });
    output.document({ script });
    if (!output.json) host.stdout.write(script);
    return 'ok';
  }
  return withOwner(context, async (owned) => {
    const { connection, place } = owned;
    const plan = await planUninstall(connection);
    const apply = invocation.has('yes');
    if (apply) await uninstallQueue(connection, { keepHistory });
    output.document({ place, applied: apply, keepHistory, plan });
    if (!apply) {
      showPlan(context, plan, owned);
      return 'ok';
    }
    const kept = keepHistory ? '; what was in it is kept in a schema of its own' : '';
    step(output, `The queue is gone from ${logLine(place)}${kept}`);
    output.lines('Products and their images are as they were. "setup" installs the queue anew.');
    return 'ok';
  });
};

function showPlan({ output, invocation }: CommandContext, plan: UninstallPlan, owned: Owned): void {
  const { place, isEmbedded } = owned;
  const keepHistory = invocation.has('keep-history');
  const list = (title: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`  ${title}: ${names.map((name) => logLine(name)).join(', ')}`];
  const earlier = list('what earlier resets have kept', plan.keptAside);
  output.lines(
    `An uninstall from ${logLine(place)} would ${keepHistory ? 'keep aside, and then drop' : 'drop for good'}:`,
    ...contentLines(plan.contents),
    `  ${count(plan.tables, 'table')}, ${count(plan.views, 'view')}, ${count(plan.functions, 'function')}`,
    ...list('triggers', plan.triggers),
    ...list('cron jobs', plan.cronJobs),
    ...(keepHistory ? [] : earlier),
    ...(isEmbedded
      ? ['It would leave: the products, and the files of their images.']
      : [
          'It would leave: the products with the images that they show, the column of their address, the rights of service_role on',
          'your product tables, the bucket with its files, and the two secrets of sql/cron.sql in the vault.',
        ]),
    ...list('yours, though named alike', plan.foreign),
    ...(keepHistory ? earlier : []),
    '',
    keepHistory
      ? 'With --keep-history all tables are copied into a schema of their own first.'
      : 'Nothing of the ledger is kept. Keep it with --keep-history, or make a backup first:',
    ...(keepHistory ? [] : [isEmbedded ? `  a copy of the folder ${logLine(place)}` : `  ${BACKUP}`]),
  );
  tellHeld(output, plan.contents);
  output.lines('', 'Nothing was changed. Run "uninstall --yes" to do it.');
}
