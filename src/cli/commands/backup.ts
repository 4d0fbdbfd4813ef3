/** `backup` and `restore`: every stored image in a folder, and back. */
import { resolve } from 'node:path';
import { backUp } from '../../doors/backup/backup.ts';
import { restore as restoreBackup } from '../../doors/backup/restore.ts';
import { UserError } from '../../errors.ts';
import { logLine } from '../../report/escape.ts';
import { count } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { type CommandContext, step } from '../connection.ts';
import type { Command } from './command.ts';

const MOST_SHOWN = 10;

export const backup: Command = async (context) => {
  const { host, output } = context;
  const folder = folderOf(context);
  return withQueue(context, async (connection) => {
    const end = await backUp(connection, folder, host.signal);
    output.document({ folder, ...end });
    step(
      output,
      `${count(end.images, 'record')} of images in ${logLine(folder, 300)}: ${count(end.copied, 'file')} copied, ${end.kept} there already`,
    );
    if (end.elsewhere > 0) {
      output.lines(`  ${count(end.elsewhere, 'image')} of another store or host: only the record is kept`);
    }
    return tellFailed(
      context,
      end.failed.map(({ path, problem }) => `${path}: ${problem}`),
    );
  });
};

export const restore: Command = async (context) => {
  const { invocation, host, output } = context;
  const folder = folderOf(context);
  const apply = invocation.has('yes');
  return withQueue(context, async ({ images, store }) => {
    const end = await restoreBackup({ images, store, newToken: host.newToken }, folder, apply, host.signal);
    output.document({ folder, applied: apply, ...end });
    const lines = [
      `${count(end.uploaded, 'image')} ${apply ? '' : 'would be '}uploaded again; the store has ${end.inStore} of ${end.images}`,
      `${count(end.shown.length, 'product')} ${apply ? 'show' : 'would show'}${apply && end.shown.length === 1 ? 's' : ''} an image again`,
    ];
    if (apply) for (const line of lines) step(output, line);
    else output.lines(...lines, '', 'Nothing was changed. Run it with --yes to do it.');
    return tellFailed(
      context,
      end.failed.map(({ productId, problem }) => `product ${productId}: ${problem}`),
    );
  });
};

function tellFailed({ output }: CommandContext, problems: readonly string[]): 'ok' | 'failed' {
  if (problems.length === 0) return 'ok';
  const shown = problems.slice(0, MOST_SHOWN).map((problem) => `  ${logLine(problem, 300)}`);
  const more = problems.length - shown.length;
  output.lines(
    `${output.style.red('✘')} ${count(problems.length, 'image')} could not be brought along:`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
  );
  return 'failed';
}

function folderOf({ invocation, host }: CommandContext): string {
  const { command, operands } = invocation;
  const [given] = operands;
  if (given !== undefined && given !== '') return resolve(host.cwd, given);
  throw new UserError(
    'input_invalid',
    `Expected a folder for ${command} but received nothing.`,
    `Write ${command} FOLDER.`,
  );
}
