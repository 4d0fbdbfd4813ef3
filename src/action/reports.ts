/** The report.json files that the workers of a run have left in a folder, and who has left none. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { RunReport } from '../engine/contract.ts';
import { messageOf, UserError } from '../errors.ts';
import { parseReport } from '../report/report-json.ts';
import { workerLabelOf } from './run-context.ts';

const NAME = 'report.json';

/**
 * Reads every `report.json` below the folder, in the order of their paths. A folder that is not there has none:
 * nothing was downloaded into it.
 * @param from Where a relative path begins: the job's workspace.
 * @throws {UserError} `reports_unusable` when one of them is no report of this schema.
 */
export async function readReports(folder: string, from: string): Promise<RunReport[]> {
  const root = resolve(from, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unusable(root, error);
  });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name === NAME)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => {
      try {
        return parseReport(await readFile(path, 'utf8'));
      } catch (error) {
        throw unusable(join(folder, relative(root, path)), error);
      }
    }),
  );
}

function unusable(path: string, error: unknown): UserError {
  return new UserError(
    'reports_unusable',
    `${path} cannot be read as a report: ${messageOf(error).slice(0, 300)}`,
    'Let all workers and this step use the same version of the Action, and put nothing else named report.json there.',
    { cause: error },
  );
}

/**
 * A sentence that tells how many of so many workers left no report; null when each has left one. Reports of an earlier
 * attempt of the same worker are one worker's: they must not stand for another one that is lost.
 */
export function missingWorkers(reports: readonly Pick<RunReport, 'run'>[], workers: number): string | null {
  const labels = reports.map(({ run }) => workerLabelOf(run.worker));
  const labelled = new Set(labels.filter((label) => label !== null));
  // Without a label a worker is named by its runner, which may have had two of them in turn.
  const unlabelled = labels.filter((label) => label === null).length;
  const missing = workers - labelled.size - unlabelled;
  if (missing <= 0) return null;
  const numbers = Array.from({ length: workers }, (_, index) => String(index + 1));
  const absent = numbers.filter((number) => !labelled.has(number));
  // Only where they are numbered from 1 on, as the reusable workflow numbers them, is it known which ones they are.
  const which = absent.length === missing ? ` (${absent.join(', ')})` : '';
  return `${missing} of ${workers} workers left no report${which}: look at their jobs.`;
}
