/** What a schedule decides of a run's settings. */
import type { SettingsLayer } from '../config/settings.ts';
import type { MicroUsd } from '../money.ts';
import type { Schedule } from '../queue/schedules.ts';

/** The layer that stands below explicit inputs and above the environment. The budget is not in it: see below. */
export function scheduleLayer(schedule: Pick<Schedule, 'name' | 'batchSize' | 'provider'>): SettingsLayer {
  return {
    values: {
      batchSize: schedule.batchSize === null ? undefined : String(schedule.batchSize),
      provider: schedule.provider ?? undefined,
    },
    spell: (name) => `the ${NAMES[name] ?? name} of the schedule ${JSON.stringify(schedule.name)}`,
  };
}

const NAMES: Partial<Record<string, string>> = { batchSize: 'batch size' };

/** The lower of two budgets, of which null is none at all: a budget can only ever lower another one. */
export function lowerBudget(one: MicroUsd | null, other: MicroUsd | null): MicroUsd | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
