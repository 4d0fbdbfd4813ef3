/** How a run's end becomes an exit code. */
import type { FailOn } from '../config/settings.ts';
import type { RunReport, StoppedReason } from '../engine/contract.ts';
import type { ExitName } from './exit-codes.ts';

/** Ends that no --fail-on forgives: the run itself could not go on. */
const RUN_ERRORS: Partial<Record<StoppedReason, ExitName>> = {
  'provider-stopped': 'failed',
  'store-failed': 'failed',
  'database-lost': 'setup',
};

const FAILS: Record<FailOn, (report: RunReport) => boolean> = {
  'any-failure': ({ failed, retried }) => failed + retried > 0,
  'all-failed': ({ succeeded, failed, retried }) => succeeded === 0 && failed + retried > 0,
  never: () => false,
};

/** `interruption`: how the process was asked to end, if it was. */
export function exitOf(report: RunReport, failOn: FailOn, interruption: ExitName): ExitName {
  if (report.stoppedReason === 'interrupted') return interruption;
  return RUN_ERRORS[report.stoppedReason] ?? (FAILS[failOn](report) ? 'failed' : 'ok');
}
