/** What a command did to the jobs or products that were named, and which of them there are none of. */
import { describeValue, UserError } from '../errors.ts';
import type { JobSelection, Queue } from '../queue/contract.ts';
import { step } from './connection.ts';
import type { ExitName } from './exit-codes.ts';
import type { Output } from './output.ts';

const MOST_SHOWN = 10;

export interface Named {
  selection: JobSelection;
  /** What nothing could be made for counts as unknown. */
  toQueue: boolean;
  /** Of those that were named, what nothing has. */
  unknown: readonly string[];
  /** Not one of what was named is there. */
  isAllUnknown: boolean;
}

/** Looks the names up. A product that is to be queued, or whose job is revived, must be in the catalogue. */
export async function lookUp(
  queue: Pick<Queue, 'unknown'>,
  selection: JobSelection,
  toQueue: boolean,
  signal: AbortSignal,
): Promise<Named> {
  if ('all' in selection) return { selection, toQueue, unknown: [], isAllUnknown: false };
  const given = new Set<unknown>('jobIds' in selection ? selection.jobIds : selection.productIds);
  const unknown = await queue.unknown(selection, { toQueue }, signal);
  return { selection, toQueue, unknown, isAllUnknown: unknown.length === given.size };
}

/**
 * Tells what was done. Names that nothing has are an error: what was done to the others is told all the same.
 * @param done Lines of which the first is what was done.
 */
export function tellNamed(
  output: Output,
  named: Named,
  answer: Record<string, unknown>,
  [done, ...details]: readonly [string, ...string[]],
): ExitName {
  const { unknown, isAllUnknown } = named;
  if (!isAllUnknown) {
    step(output, done);
    output.lines(...details.map((line) => output.style.dim(`  ${line}`)));
  }
  if (unknown.length === 0) {
    output.document(answer);
    return 'ok';
  }
  output.error(notFound(named), { ...answer, unknown });
  return 'usage';
}

function notFound({ selection, toQueue, unknown, isAllUnknown }: Named): UserError {
  const isJobs = 'jobIds' in selection;
  const shown = unknown.slice(0, MOST_SHOWN).map((name) => (isJobs ? name : describeValue(name)));
  const rest = unknown.length - shown.length;
  const list = `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  const what = `${isJobs ? 'job' : 'product'}${unknown.length === 1 ? '' : 's'}`;
  const where = isJobs && toQueue ? ' of a product that the catalogue has' : '';
  return new UserError(
    'input_invalid',
    `There ${unknown.length === 1 ? 'is' : 'are'} no ${what} ${list}${where}. ${isAllUnknown ? 'Nothing was done.' : 'The others were done as asked.'}`,
    isJobs
      ? 'Use numbers that "status" lists, or --product with the id of a product.'
      : 'Use the ids of products as the catalogue has them; capitals and blanks count.',
  );
}
