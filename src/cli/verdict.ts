/** How a run's end becomes an exit code. */
import type { FailOn } from '../config/settings.ts';
import type { RunReport } from '../engine/contract.ts';
import { type RunFailure, verdictOf } from '../report/verdict.ts';
import type { ExitName } from './exit-codes.ts';

const EXIT_OF_FAILURE: Record<Exclude<RunFailure, 'interrupted'>, ExitName> = {
  'provider-stopped': 'failed',
  'store-failed': 'failed',
  'database-lost': 'setup',
};

/** `interruption`: how the process was asked to end, if it was. */
export function exitOf(report: RunReport, failOn: FailOn, interruption: ExitName): ExitName {
  const { fails, runFailure } = verdictOf(report, failOn);
  if (runFailure === 'interrupted') return interruption;
  if (runFailure !== null) return EXIT_OF_FAILURE[runFailure];
  return fails ? 'failed' : 'ok';
}
