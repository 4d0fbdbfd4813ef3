/** Limits of a whole wake-up, shared out among its runs in the order in which they come. */
import type { Clock } from '../clock.ts';
import type { RunReport } from '../engine/contract.ts';
import { type MicroUsd, usdToMicroUsd } from '../money.ts';

export interface Limits {
  timeLimitMs: number | null;
  runBudgetMicroUsd: MicroUsd | null;
}

export interface SharedLimits {
  /** False when a further run would have no minute to work in. */
  hasTime(): boolean;
  /** What is left for the next run. */
  left(): Limits;
  /** Takes what a run has cost from it. */
  spend(report: Pick<RunReport, 'costUsd'>): void;
}

const SHORTEST_RUN_MS = 60_000;

export function shareLimits(all: Limits, clock: Clock): SharedLimits {
  const startedMs = clock.now();
  let spent: MicroUsd = 0;
  const timeLeft = () =>
    all.timeLimitMs === null ? null : Math.max(0, all.timeLimitMs - (clock.now() - startedMs));
  return {
    hasTime: () => (timeLeft() ?? Number.POSITIVE_INFINITY) >= SHORTEST_RUN_MS,
    left: () => ({
      timeLimitMs: timeLeft(),
      runBudgetMicroUsd: all.runBudgetMicroUsd === null ? null : Math.max(0, all.runBudgetMicroUsd - spent),
    }),
    spend: ({ costUsd }) => {
      spent += usdToMicroUsd(costUsd);
    },
  };
}
