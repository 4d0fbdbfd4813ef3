/** Schedules in memory, with a clock of their own: what sql/340_schedules.sql does, without a database. */
import type {
  Schedule,
  ScheduleList,
  ScheduleResult,
  Schedules,
  TakeRequest,
} from '../../../src/queue/schedules.ts';

export interface FakeSchedules extends Schedules {
  rows: Map<number, Schedule & { token: string | null }>;
  /** What time it is there. */
  now: string;
  calls: string[];
}

export function schedule(overrides: Partial<Schedule> = {}): Schedule {
  return {
    id: 1,
    name: 'nightly',
    cronExpression: '0 3 * * *',
    timeZone: 'UTC',
    isActive: true,
    batchSize: null,
    provider: null,
    dailyBudgetMicroUsd: null,
    ticksAfter: '2026-11-20T12:00:00+00:00',
    nextRun: '2026-11-21T03:00:00+00:00',
    isDue: false,
    error: null,
    lastRun: null,
    lastWorker: null,
    lastResult: null,
    ...overrides,
  };
}

export function createFakeSchedules(
  rows: readonly Schedule[],
  now = '2026-11-22T12:00:00+00:00',
): FakeSchedules {
  const never = async (): Promise<never> => {
    throw new Error('Nobody who wakes up does this.');
  };
  const fake: FakeSchedules = {
    rows: new Map(rows.map((row) => [row.id, { ...row, token: null }])),
    now,
    calls: [],
    async list(signal): Promise<ScheduleList> {
      signal?.throwIfAborted();
      fake.calls.push('list');
      const schedules = [...fake.rows.values()].map(({ token: _, ...row }) => ({
        ...row,
        isDue: row.isActive && row.nextRun !== null && Date.parse(row.nextRun) <= Date.parse(fake.now),
      }));
      const time = ({ nextRun }: Schedule) =>
        nextRun === null ? Number.POSITIVE_INFINITY : Date.parse(nextRun);
      return { now: fake.now, schedules: schedules.sort((a, b) => time(a) - time(b) || a.id - b.id) };
    },
    async plan({ id }, planned) {
      fake.calls.push(`plan ${id}`);
      Object.assign(fake.rows.get(id) ?? {}, planned);
    },
    async take({ id, token, nextRun, following, worker }: TakeRequest) {
      fake.calls.push(`take ${id}`);
      const row = fake.rows.get(id);
      if (row === undefined || row.nextRun !== nextRun) return false;
      Object.assign(row, {
        nextRun: following,
        lastRun: fake.now,
        lastWorker: worker,
        lastResult: null,
        token,
      });
      return true;
    },
    async finish(id: number, token: string, result: ScheduleResult) {
      fake.calls.push(`finish ${id}`);
      const row = fake.rows.get(id);
      if (row?.token === token) row.lastResult = result;
    },
    save: never,
    activate: never,
    remove: never,
  };
  return fake;
}
