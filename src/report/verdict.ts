/** Whether a run counts as failed: one table for every door, each of which says it its own way. */
import type { FailOn } from '../config/settings.ts';
import type { RunReport, StoppedReason } from '../engine/contract.ts';

/** Ends that no `fail-on` forgives: the run itself could not go on. */
const RUN_FAILURES = [
  'provider-stopped',
  'store-failed',
  'database-lost',
  'interrupted',
] as const satisfies StoppedReason[];
export type RunFailure = (typeof RUN_FAILURES)[number];

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
  const runFailure = RUN_FAILURES.find((reason) => reason === report.stoppedReason) ?? null;
  return { fails: runFailure !== null || FAILS[failOn](report), runFailure };
}
