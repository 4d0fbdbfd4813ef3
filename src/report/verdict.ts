/** Whether a run counts as failed: one table for every door, each of which says it its own way. */
import type { FailOn } from '../config/settings.ts';
import type { RunReport } from '../engine/contract.ts';
import { isRunFailure, type RunFailure } from '../engine/report/why-stopped.ts';

const FAILS: Record<FailOn, (report: RunReport) => boolean> = {
  'any-failure': ({ failed, retried }) => failed + retried > 0,
  'all-failed': ({ succeeded, failed, retried }) => succeeded === 0 && failed + retried > 0,
  never: () => false,
};

export interface Verdict {
  fails: boolean;
  /** Why the run itself could not go on; null when it could. */
  runFailure: RunFailure | null;
}

export function verdictOf(report: RunReport, failOn: FailOn): Verdict {
  const runFailure = isRunFailure(report.stoppedReason) ? report.stoppedReason : null;
  return { fails: runFailure !== null || FAILS[failOn](report), runFailure };
}
