/** `import`: takes in images that were made elsewhere; nothing is bought. */
import { resolve } from 'node:path';
import { type ImportEnd, importImages, type Told } from '../../doors/import/import.ts';
import { parseColumns, readSources, shownElsewhere } from '../../doors/import/sources.ts';
import { UserError } from '../../errors.ts';
import { createFetchImage } from '../../net/fetch-image.ts';
import { logLine } from '../../report/escape.ts';
import { count } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { type CommandContext, step, surroundingsOf } from '../connection.ts';
import type { Command } from './command.ts';

/** Of each reason. */
const MOST_SHOWN = 10;

export const importCommand: Command = async (context) => {
  const { invocation, host, output } = context;
  const [given] = invocation.operands;
  const isShown = invocation.has('shown');
  if ((given === undefined) !== isShown) {
    throw new UserError(
      'input_invalid',
      `Expected a folder, a list or --shown for import but received ${isShown ? 'two of them' : 'none of them'}.`,
      'Name the folder with the images, or the list of products and images.',
    );
  }
  const columns = parseColumns(invocation.values('column'));
  const named = given === undefined ? null : await readSources(resolve(host.cwd, given), columns);
  const dryRun = invocation.has('dry-run');
  return withQueue(context, async ({ queue, images, store }) => {
    const sources = named ?? (await shownElsewhere(queue, host.signal));
    const surroundings = surroundingsOf(context);
    const { fetch, publicFetch, clock, newToken, images: checker } = surroundings;
    const trustedOrigin = URL.parse(store.urlOf('any.png'))?.origin ?? null;
    const fetchImage = createFetchImage({ fetch, publicFetch, clock, trustedOrigin });
    let end: ImportEnd;
    try {
      end = await importImages(
        { images, store, checker, fetchImage, clock, newToken },
        sources,
        { replace: invocation.has('replace'), dryRun },
        host.signal,
      );
    } finally {
      await checker.close();
    }
    output.document({ dryRun, ...end });
    tell(context, end, dryRun);
    return end.failed.length > 0 || end.stopped !== null ? 'failed' : 'ok';
  });
};

function tell(
  { output }: CommandContext,
  { imported, skipped, failed, stopped }: ImportEnd,
  dryRun: boolean,
): void {
  const { style } = output;
  step(
    output,
    `${count(imported.length, 'image')} ${dryRun ? 'would be taken in' : 'taken in'}; nothing was bought`,
  );
  if (skipped.length > 0)
    output.lines(`  ${count(skipped.length, 'image')} left alone:`, ...reasonsOf(skipped));
  if (failed.length > 0) {
    output.lines(
      `${style.red('✘')} ${count(failed.length, 'image')} could not be used:`,
      ...reasonsOf(failed),
    );
  }
  if (stopped !== null) output.lines(`${style.red('✘')} Stopped: ${logLine(stopped, 300)}`);
  if (dryRun) output.lines('', 'Nothing was changed. Leave out --dry-run to do it.');
}

/** A line for each reason, with the first images that it is about. */
function reasonsOf(told: readonly Told[]): string[] {
  const byReason = Map.groupBy(told, ({ reason }) => reason ?? '');
  return [...byReason].map(([reason, all]) => {
    const shown = all
      .slice(0, MOST_SHOWN)
      .map(({ source, productId }) =>
        productId === null || source.includes(productId)
          ? logLine(source, 80)
          : `${logLine(source, 80)} (${logLine(productId, 60)})`,
      );
    const more = all.length - shown.length;
    return `  ${logLine(reason, 300)}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  });
}
