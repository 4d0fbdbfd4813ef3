/** Workers of a run that have left nothing behind. */
import type { RunReport } from '../engine/contract.ts';
import { workerLabelOf } from './run-context.ts';

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
