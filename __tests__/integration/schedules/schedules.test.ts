/** Schedules in the database: what holds whatever carries the calls, and however many wake up at once. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createQueue } from '../../../src/queue/client.ts';
import { createPgliteRpc } from '../../../src/queue/pglite.ts';
import {
  createSchedules,
  type NewSchedule,
  type Schedule,
  type ScheduleResult,
  type Schedules,
} from '../../../src/queue/schedules.ts';
import { createSupabaseRpc } from '../../../src/queue/supabase.ts';
import type { Rpc } from '../../../src/queue/transport.ts';
import { createSupabase } from '../../../src/supabase/client.ts';
import { openEmbedded } from '../../support/embedded.ts';
import { createPgRpc } from '../../support/pg-rpc.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import { resetQueue } from '../../support/queue-scenario.ts';
import { startSupabase } from '../../support/supabase.ts';

interface Driver {
  rpc: Rpc;
  query<Row = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

async function throughApi(): Promise<Driver> {
  const project = await startSupabase({ catalogue: 'simple' });
  return {
    rpc: createSupabaseRpc(createSupabase({ url: project.url, key: project.keys.secret, fetch })),
    query: (sql, params) => project.database.query(sql, params) as never,
    stop: () => project.stop(),
  };
}

async function embedded(): Promise<Driver> {
  const db = await openEmbedded();
  return {
    rpc: createPgliteRpc(db),
    query: async (sql, params) =>
      (params ? await db.query(sql, params) : (await db.exec(sql)).at(-1))?.rows as never,
    stop: () => db.close(),
  };
}

const DRIVERS: [string, () => Promise<Driver>][] = [
  ['the API of a project', throughApi],
  ['PGlite', embedded],
];

const DEFAULT = 'default_image_generation_schedule';
const NIGHTLY: NewSchedule = {
  name: 'nightly',
  cronExpression: '0 3 * * *',
  timeZone: 'Europe/Berlin',
  batchSize: 50,
  provider: 'openai',
  dailyBudgetMicroUsd: 2_500_000,
};
const RESULT: ScheduleResult = {
  runId: 7,
  processed: 5,
  succeeded: 3,
  failed: 1,
  retried: 1,
  skipped: 0,
  costMicroUsd: 120_000,
  stoppedReason: 'batch-done',
  error: null,
};

async function named(schedules: Schedules, name: string): Promise<Schedule> {
  const found = (await schedules.list()).schedules.find((schedule) => schedule.name === name);
  if (!found) throw new Error(`There is no schedule ${name}.`);
  return found;
}

describe.each(DRIVERS)('schedules over %s', (_, start) => {
  let driver: Driver;
  let schedules: Schedules;
  beforeAll(async () => {
    driver = await start();
    schedules = createSchedules(driver.rpc);
  });
  afterAll(() => driver?.stop());
  beforeEach(() => resetQueue(driver, 'public.products'));
  afterEach(async () => {
    // What the same SQL leaves behind is the same under either: it is looked at where that is cheap.
    if (start === throughApi) expect(await createQueue(driver.rpc).verify()).toEqual([]);
  });

  const makeDue = (name: string) =>
    driver.query(
      `update image_generation_schedule set next_run = now() - interval '90 seconds' where schedule_name = $1`,
      [name],
    );
  const take = (schedule: Schedule, overrides: { token?: string; following?: string | null } = {}) =>
    schedules.take({
      id: schedule.id,
      token: randomUUID(),
      worker: 'worker-1',
      nextRun: schedule.nextRun ?? '',
      following: '2100-01-01T00:00:00Z',
      ...overrides,
    });

  it('begin with one that setup has made, every six hours, its next run not worked out', async () => {
    expect((await schedules.list()).schedules).toEqual([
      {
        id: 1,
        name: DEFAULT,
        cronExpression: '17 */6 * * *',
        timeZone: 'UTC',
        isActive: true,
        batchSize: null,
        provider: null,
        dailyBudgetMicroUsd: null,
        ticksAfter: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        nextRun: null,
        isDue: false,
        error: null,
        lastRun: null,
        lastWorker: null,
        lastResult: null,
      },
    ]);
  });

  it('are added once by name, and changed when saved again', async () => {
    expect(await schedules.save(NIGHTLY)).toBe(true);
    expect(await named(schedules, 'nightly')).toMatchObject(NIGHTLY);
    const changed = { ...NIGHTLY, batchSize: null, dailyBudgetMicroUsd: 1 };
    expect(await schedules.save(changed)).toBe(false);
    expect(await named(schedules, 'nightly')).toMatchObject(changed);
    expect(await schedules.remove('nightly')).toBe(true);
    expect(await schedules.remove('nightly')).toBe(false);
    expect((await schedules.list()).schedules).toHaveLength(1);
  });

  it('keep a next run that was worked out, until their time, zone or pause changes', async () => {
    const plan = async () => {
      const row = await named(schedules, 'nightly');
      await schedules.plan(row, { nextRun: '2100-01-01T02:00:00Z', error: null });
      return (await named(schedules, 'nightly')).nextRun;
    };
    await schedules.save(NIGHTLY);
    expect(new Date((await plan()) ?? '').toISOString()).toBe('2100-01-01T02:00:00.000Z');
    await schedules.save({ ...NIGHTLY, batchSize: 1, provider: null });
    expect((await named(schedules, 'nightly')).nextRun).not.toBeNull();
    for (const change of [{ cronExpression: '0 4 * * *' }, { timeZone: 'UTC' }]) {
      await schedules.save({ ...NIGHTLY, ...change });
      expect((await named(schedules, 'nightly')).nextRun).toBeNull();
      await plan();
    }
    await schedules.activate('nightly', false);
    expect((await named(schedules, 'nightly')).nextRun).not.toBeNull();
    await schedules.activate('nightly', true);
    expect((await named(schedules, 'nightly')).nextRun).toBeNull();
    expect(await schedules.activate('no such', true)).toBe(false);
  });

  it('take no plan that was made for what a row said before', async () => {
    await schedules.save(NIGHTLY);
    const before = await named(schedules, 'nightly');
    await driver.query(
      `update image_generation_schedule set cron_expression = '0 9 * * *' where schedule_name = 'nightly'`,
    );
    await schedules.plan(before, { nextRun: '2100-01-01T02:00:00Z', error: null });
    expect(await named(schedules, 'nightly')).toMatchObject({ nextRun: null, error: null });
  });

  it('show what is wrong with a row, until it is mended', async () => {
    await driver.query(
      `insert into image_generation_schedule (schedule_name, cron_expression, next_run) values ('odd', 'now and then', now())`,
    );
    await schedules.plan(await named(schedules, 'odd'), { nextRun: null, error: 'No cron expression.' });
    expect(await named(schedules, 'odd')).toMatchObject({
      error: 'No cron expression.',
      nextRun: null,
      isDue: false,
    });
    await schedules.save({ ...NIGHTLY, name: 'odd' });
    expect((await named(schedules, 'odd')).error).toBeNull();
  });

  it('give a tick to the first who takes it, and to nobody after', async () => {
    await makeDue(DEFAULT);
    const row = await named(schedules, DEFAULT);
    expect(row.isDue).toBe(true);
    expect(await take(row)).toBe(true);
    expect(await take(row)).toBe(false);
    expect(await named(schedules, DEFAULT)).toMatchObject({
      isDue: false,
      lastRun: expect.any(String),
      lastWorker: 'worker-1',
      lastResult: null,
    });
  });

  it('tell the one who took it so again when its answer was lost', async () => {
    await makeDue(DEFAULT);
    const row = await named(schedules, DEFAULT);
    const token = randomUUID();
    expect([await take(row, { token }), await take(row, { token })]).toEqual([true, true]);
    const taken = `select count(*)::int as times from image_generation_history where action = 'schedule_taken'`;
    expect(await driver.query(taken)).toEqual([{ times: 1 }]);
  });

  it('keep what is not due, was paused or changed from being taken', async () => {
    await driver.query(`update image_generation_schedule set next_run = now() + interval '1 hour'`);
    expect(await take(await named(schedules, DEFAULT))).toBe(false);
    await makeDue(DEFAULT);
    const row = await named(schedules, DEFAULT);
    await schedules.activate(DEFAULT, false);
    expect(await take(row)).toBe(false);
    await schedules.activate(DEFAULT, true);
    expect(await take(row)).toBe(false);
  });

  it('note the result of the last tick alone', async () => {
    await makeDue(DEFAULT);
    const [first, second] = [randomUUID(), randomUUID()];
    await take(await named(schedules, DEFAULT), { token: first });
    const { id } = await named(schedules, DEFAULT);
    await schedules.finish(id, first, RESULT);
    await schedules.finish(id, first, RESULT);
    expect((await named(schedules, DEFAULT)).lastResult).toEqual(RESULT);

    await makeDue(DEFAULT);
    await take(await named(schedules, DEFAULT), { token: second });
    await schedules.finish(id, first, RESULT);
    expect((await named(schedules, DEFAULT)).lastResult).toBeNull();
    await schedules.finish(id, second, { ...RESULT, runId: 8 });
    expect((await named(schedules, DEFAULT)).lastResult?.runId).toBe(8);
  });

  it('are read whatever people have written into them', async () => {
    await driver.query(
      `insert into image_generation_schedule (schedule_name, cron_expression, time_zone, next_run, last_result)
       values ('odd', '', 'x', 'infinity', '{"a": [1]}'), ('older', '@daily', 'utc', '-infinity', '3')`,
    );
    const { schedules: rows } = await schedules.list();
    expect(rows.map(({ name, isDue, lastResult }) => [name, isDue, lastResult])).toEqual([
      ['older', true, null],
      ['odd', false, null],
      [DEFAULT, false, null],
    ]);
  });

  it('are on the dashboard: when one ran last, when one runs next', async () => {
    await driver.query(`update image_generation_schedule set next_run = '2100-01-01T00:00:00Z'`);
    expect((await createQueue(driver.rpc).status()).nextRun).toContain('2100-01-01');
  });

  it('refuse a batch of none or too large, no name of a provider, a budget below nothing, no time zone', async () => {
    const changes = ['batch_size = 0', 'batch_size = 1001', `provider = 'Open AI'`, 'daily_budget_usd = -1'];
    for (const change of [...changes, `time_zone = ''`]) {
      await expect(driver.query(`update image_generation_schedule set ${change}`)).rejects.toMatchObject({
        code: 'IG010',
        message: expect.stringContaining('Instead: write '),
      });
    }
  });
});

describe('twenty who wake up at once', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database?.drop());

  it('run each tick exactly once, whatever order they come in', async () => {
    const schedules = createSchedules(createPgRpc(database.pool));
    for (let tick = 0; tick < 10; tick += 1) {
      await database.query(`update image_generation_schedule set next_run = now() - interval '1 day'`);
      const row = await named(schedules, DEFAULT);
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, worker) =>
          schedules.take({
            id: row.id,
            token: randomUUID(),
            worker: `worker-${worker}`,
            nextRun: row.nextRun ?? '',
            following: '2100-01-01T00:00:00Z',
          }),
        ),
      );
      expect(taken.filter((mine) => mine)).toHaveLength(1);
    }
    expect(
      await database.value(
        `select count(*)::int from image_generation_history where action = 'schedule_taken'`,
      ),
    ).toBe(10);
  });
});
