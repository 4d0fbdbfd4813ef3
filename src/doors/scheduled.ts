/** Runs that schedules ask for: what a schedule decides of them, and how all of a wake-up share its limits. */
import type { Settings, SettingsLayer } from '../config/settings.ts';
import type { RunOptions, RunReport } from '../engine/contract.ts';
import type { MicroUsd } from '../money.ts';
import type { Schedule, Schedules } from '../queue/schedules.ts';
import { type Limits, shareLimits } from '../schedule/limits.ts';
import {
  type TakenTick,
  type WakeUp,
  type WakeUpDependencies,
  wakeUp,
  withNextRuns,
} from '../schedule/wake-up.ts';
import { limitsOf } from './run-options.ts';

/**
 * The settings with a layer between what is explicit and the environment, and one below all others. May throw a `UserError`.
 * @param row null: without a schedule. @param active null: none.
 */
export type SettingsWith = (row: SettingsLayer | null, active: SettingsLayer | null) => Settings;

export interface DueRuns extends Omit<WakeUpDependencies, 'run' | 'hasTime'> {
  /** Of the wake-up: its time limit and its budget are those of all its runs together. */
  settings: Settings;
  settingsWith: (row: SettingsLayer) => Settings;
  onTaken: (taken: TakenTick) => void;
  run: (
    taken: TakenTick,
    settings: Settings,
    own: Limits & Pick<RunOptions, 'runKey' | 'scheduledBy'>,
  ) => Promise<RunReport>;
}

/**
 * Runs what is due, each schedule once.
 * @throws {UserError} when nothing could be begun; what happens later is told with what was done by then.
 */
export function runDue(
  { settings, settingsWith, onTaken, run, ...dependencies }: DueRuns,
  signal: AbortSignal,
): Promise<WakeUp> {
  const limits = shareLimits(limitsOf(settings), dependencies.clock);
  const runTick = async (taken: TakenTick) => {
    onTaken(taken);
    const { schedule, token } = taken;
    const own = settingsFor(schedule, settingsWith);
    // Not the run of whoever wakes up: the worker that takes the next tick must not join this run.
    const scheduledBy = `schedule/${schedule.id}`;
    const report = await run(taken, own, {
      ...limits.left(),
      scheduledBy,
      runKey: `${scheduledBy}/${token}`,
    });
    limits.spend(report);
    return report;
  };
  return wakeUp({ ...dependencies, run: runTick, hasTime: limits.hasTime }, signal);
}

export interface DueNow {
  /** Every schedule, nothing noted. */
  schedules: Schedule[];
  /** What would run first, with its settings; null when nothing is due. */
  first: { schedule: Schedule; settings: Settings } | null;
  /** They would go on with what the first one leaves. */
  others: Schedule[];
}

/** What is due now. Changes nothing. */
export async function lookAtDue(
  schedules: Pick<Schedules, 'list'>,
  settingsWith: (row: SettingsLayer) => Settings,
  signal: AbortSignal,
): Promise<DueNow> {
  const all = withNextRuns(await schedules.list(signal));
  const [schedule, ...others] = all.filter(({ isDue }) => isDue);
  const first = schedule === undefined ? null : { schedule, settings: settingsFor(schedule, settingsWith) };
  return { schedules: all, first, others };
}

/** What is explicit, then what the schedule says, then the rest; of two budgets the lower one. */
function settingsFor(schedule: Schedule, settingsWith: (row: SettingsLayer) => Settings): Settings {
  const settings = settingsWith(scheduleLayer(schedule));
  return {
    ...settings,
    dailyBudgetMicroUsd: lowerBudget(settings.dailyBudgetMicroUsd, schedule.dailyBudgetMicroUsd),
    // A tick is for one worker: no other one has a share of `images-per-minute`.
    workers: 1,
  };
}

const NAMES: Partial<Record<string, string>> = { batchSize: 'batch size' };

/** The budget is not in it, as it can only lower the one that is explicit. */
export function scheduleLayer({ name, batchSize, provider }: Schedule): SettingsLayer {
  return {
    values: {
      batchSize: batchSize === null ? undefined : String(batchSize),
      provider: provider ?? undefined,
    },
    spell: (setting) => `the ${NAMES[setting] ?? setting} of the schedule ${JSON.stringify(name)}`,
  };
}

/** The lower of two budgets, of which null is none at all. */
export function lowerBudget(one: MicroUsd | null, other: MicroUsd | null): MicroUsd | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
