/** `schedule` and `run --scheduled`, in this process: what a person types, on a project and on the embedded database. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import { openEmbedded } from '../../../src/embedded/database.ts';
import { parseReport } from '../../../src/report/report-json.ts';
import { layEmbedded } from '../../support/embedded.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { connectWorker, resetQueue, type Worker } from '../../support/queue-scenario.ts';
import { startSupabase, type TestSupabase } from '../../support/supabase.ts';
import { processes, typeCommand } from '../../support/typed-command.ts';
import { until } from '../../support/until.ts';

const DEFAULT = 'default_image_generation_schedule';

describe('on a project', () => {
  let project: TestSupabase;
  let worker: Worker;
  let cwd: string;
  const cli = (...args: string[]) =>
    typeCommand(cwd, args, { SUPABASE_URL: project.url, SUPABASE_SECRET_KEY: project.keys.secret });
  const json = async (...args: string[]) => {
    const answer = await cli(...args, '--json');
    expect(answer.stderr).toBe('');
    return JSON.parse(answer.stdout);
  };
  const where = () => `Working on the Supabase project ${new URL(project.url).host}.\n`;
  const makeDue = (...names: string[]) =>
    project.database.query(
      `update image_generation_schedule set next_run = now() - make_interval(mins => array_position($1, schedule_name))
       where schedule_name = any ($1)`,
      [names],
    );
  const rows = () =>
    project.database.query(
      `select schedule_name as name, last_result as result from image_generation_schedule order by id`,
    );

  beforeAll(async () => {
    project = await startSupabase();
    worker = await connectWorker(project.database);
    cwd = mkdtempSync(join(tmpdir(), 'schedules-'));
  });
  beforeEach(() => resetQueue(project.database));
  afterAll(async () => {
    rmSync(cwd, { recursive: true, force: true });
    await project?.stop();
  });

  it('adds, shows, changes, pauses, resumes and removes a schedule', async () => {
    const add = ['schedule', 'add', 'nightly', '--cron', '0 3 * * *', '--time-zone', 'Europe/Berlin'];
    const added = await cli(
      ...add,
      '--batch-size',
      '50',
      '--provider',
      'dall_e',
      '--daily-budget-usd',
      '2.50',
    );
    expect(added).toMatchObject({ exitCode: 0, stderr: where() });
    expect(added.stdout).toMatch(/^✔ Schedule nightly added; next run \d{4}-\d\d-\d\d 0[12]:00 UTC\n$/);

    const list = await cli('schedule');
    expect(list.stdout).toContain('0 3 * * * Europe/Berlin');
    expect(list.stdout).toContain('50 jobs, openai, at most $2.50 a day');
    expect(list.stdout).toContain(DEFAULT);

    expect(await json('schedule', 'add', 'nightly', '--cron', '@hourly')).toMatchObject({
      added: false,
      schedule: { cronExpression: '@hourly', timeZone: 'UTC', batchSize: null, provider: null, error: null },
    });
    expect((await cli('schedule', 'pause', 'nightly')).stdout).toContain('is paused until');
    expect((await cli('schedule', 'list')).stdout).toContain('paused');
    expect((await cli('schedule', 'resume', 'nightly')).stdout).toContain('goes on; next run');
    expect(await json('schedule', 'remove', 'nightly')).toEqual({ removed: 'nightly' });
    expect((await json('schedule')).schedules).toHaveLength(1);
  });

  it('shows when runs are due, in order, in UTC and in local time', async () => {
    await cli('schedule', 'add', 'noon', '--cron', '0 12 * * *', '--time-zone', 'Asia/Kolkata');
    const next = await cli('schedule', 'next', 'noon', '--count', '2');
    expect(next.stdout.match(/06:30 UTC +\d{4}-\d\d-\d\d 12:00 Asia\/Kolkata +noon/g)).toHaveLength(2);
    const { ticks } = await json('schedule', 'next', '--count', '9');
    expect(ticks).toHaveLength(9);
    const times = ticks.map(({ tick }: { tick: string }) => Date.parse(tick));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(ticks.map(({ schedule }: { schedule: string }) => schedule))).toEqual(
      new Set(['noon', DEFAULT]),
    );
  });

  it.each([
    [['schedule', 'ad', 'x'], 'Did you mean add?'],
    [['schedule', 'constructor'], 'Expected one of list, add'],
    [['schedule', 'add'], 'Expected the name of a schedule'],
    [['schedule', 'list', 'x'], 'Expected no name'],
    [['schedule', 'add', 'x'], 'Expected --cron'],
    [['schedule', 'add', 'x', '--cron', '61 * * * *'], 'a cron expression of five fields'],
    [['schedule', 'add', 'x', '--cron', '@daily', '--time-zone', 'Mars'], 'the name of a time zone'],
    [['schedule', 'add', 'x', '--cron', '@daily', '--batch-size', '0'], 'for --batch-size'],
    [['schedule', 'add', 'x', '--cron', '@daily', '--provider', 'paint'], 'for --provider'],
    [['schedule', 'add', 'x'.repeat(201), '--cron', '@daily'], 'Expected a name of 1 to 200 characters'],
    [['schedule', 'pause', 'default_image_generation_schedul'], `Did you mean ${DEFAULT}?`],
    [['schedule', 'remove', 'nobody'], 'There is no schedule "nobody"'],
    [['run', '--scheduled', '--until-empty'], '--scheduled or --until-empty'],
  ])('refuses %j and says why', async (args, expected) => {
    const { exitCode, stdout, stderr } = await cli(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });

  it('is quiet when nothing is due, and says when something will be', async () => {
    const { exitCode, stdout, stderr } = await cli('run', '--scheduled');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: where() });
    expect(stdout).toMatch(new RegExp(`^No schedule is due; the next is ${DEFAULT}, .* UTC\\.\\n$`));
    expect((await json('status')).status.nextRun).not.toBeNull();
  });

  it('runs what is due in turn, each with its own batch, under the options that were given', async () => {
    await insertHempProducts(project.database, 5);
    await cli('schedule', 'add', 'two', '--cron', '@daily', '--batch-size', '2', '--daily-budget-usd', '1');
    await cli('schedule', 'add', 'one', '--cron', '@daily', '--batch-size', '1');
    await makeDue('one', 'two');
    const answer = await json('run', '--scheduled', '--daily-budget-usd', '3', '--out', 'results');
    expect(answer).toMatchObject({
      ran: [
        { schedule: 'two', report: { batchSize: 2, succeeded: 2 }, error: null },
        { schedule: 'one', report: { batchSize: 1, succeeded: 1 }, error: null },
      ],
      left: 0,
    });
    expect(
      await project.database.query(
        'select batch_size, daily_budget_microusd::int as budget from image_generation_runs order by id',
      ),
    ).toEqual([
      { batch_size: 2, budget: 1_000_000 },
      { batch_size: 1, budget: 3_000_000 },
    ]);
    expect(await rows()).toMatchObject([
      { result: null },
      { name: 'two', result: { run_id: 1, processed: 2, succeeded: 2, stopped_reason: 'batch-done' } },
      { name: 'one', result: { run_id: 2, processed: 1, succeeded: 1, stopped_reason: 'batch-done' } },
    ]);
    for (const id of [2, 3]) {
      const path = join(cwd, 'results', 'schedules', String(id), 'report.json');
      expect(parseReport(readFileSync(path, 'utf8')).succeeded).toBe(4 - id);
    }
    expect((await cli('schedule')).stdout).toMatch(/2 of 2 jobs, \$0\.00, batch-done/);

    await makeDue('one');
    expect(await json('run', '--scheduled', '--batch-size', '2')).toMatchObject({
      ran: [{ schedule: 'one', report: { batchSize: 2, succeeded: 2 } }],
    });
    expect(await worker.queue.verify()).toEqual([]);
  });

  it('says of a schedule whose provider is not set up that it is not, and runs the others', async () => {
    await insertHempProducts(project.database, 1);
    await cli('schedule', 'add', 'paid', '--cron', '@daily', '--provider', 'openai');
    await cli('schedule', 'add', 'free', '--cron', '@daily', '--provider', 'placeholder');
    await makeDue('free', 'paid');
    const { exitCode, stdout, stderr } = await cli('run', '--scheduled');
    expect(exitCode).toBe(3);
    expect(stderr).toContain(
      'The schedule "paid" could not be run. The provider openai needs a key. Set the environment variable OPENAI_API_KEY',
    );
    expect(stdout).toContain('1 placeholder made');
    expect(await rows()).toMatchObject([
      {},
      { name: 'paid', result: { stopped_reason: 'error', error: expect.stringContaining('OPENAI_API_KEY') } },
      { name: 'free', result: { stopped_reason: 'empty', succeeded: 1, error: null } },
    ]);
    expect((await cli('schedule')).stdout).toContain('no run: The provider openai needs a key.');
  });

  it('shows what is wrong with a row that somebody wrote by hand, and runs the others', async () => {
    await project.database.query(
      `insert into image_generation_schedule (schedule_name, cron_expression, time_zone, next_run) values
       ('odd', 'now and then', 'UTC', null), ('lost', '@daily', 'Atlantis', now() - interval '1 hour')`,
    );
    await makeDue(DEFAULT);
    const { exitCode, stdout, stderr } = await cli('run', '--scheduled');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`${DEFAULT}, due since`);
    expect(stderr).toContain('The schedule "odd" is never due. Expected a cron expression of five fields');
    expect(stderr).toContain('The schedule "lost" is never due. Expected the name of a time zone');
    expect((await cli('schedule', 'list')).stdout).toContain('Expected a cron expression of five fields');
  });

  it('changes nothing in a dry run', async () => {
    await insertHempProducts(project.database, 2);
    await project.database.query(
      `update image_generation_schedule set ticks_after = now() - interval '1 day'`,
    );
    const before = await project.database.query('select * from image_generation_schedule');
    expect(await json('run', '--scheduled', '--dry-run')).toMatchObject({
      due: [DEFAULT],
      report: { dryRun: true },
    });
    expect(await project.database.query('select * from image_generation_schedule')).toEqual(before);
    await project.database.query('update image_generation_schedule set is_active = false');
    expect(await json('run', '--scheduled', '--dry-run')).toEqual({ due: [], report: null, next: null });
  });

  it('with an interval, wakes up again and again until it is told to stop', async () => {
    const stop = new AbortController();
    await insertHempProducts(project.database, 1);
    await makeDue(DEFAULT);
    const env = { SUPABASE_URL: project.url, SUPABASE_SECRET_KEY: project.keys.secret };
    const going = typeCommand(cwd, ['run', '--scheduled', '--interval', '5', '--json'], env, {
      signal: stop.signal,
    });
    await until(async () => (await rows())[0]?.result !== null);
    const { Interruption } = await import('../../../src/cli/host.ts');
    stop.abort(new Interruption('terminated'));
    const { exitCode, stdout } = await going;
    expect(exitCode).toBe(143);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ ran: [{ schedule: DEFAULT, report: { succeeded: 1 } }] }]);
  });
});

describe('on the embedded database', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'schedules-'));
  const where = `Working on the embedded database in ${join(cwd, '.hemp-images')} (no Supabase settings are given).\n`;
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  it('schedules work too', async () => {
    await layEmbedded(join(cwd, '.hemp-images'));
    // Once a year: no tick may fall between two of the commands below.
    expect(
      await typeCommand(cwd, ['schedule', 'add', 'rarely', '--cron', '@yearly', '--batch-size', '1']),
    ).toMatchObject({
      exitCode: 0,
      stderr: where,
    });
    const embedded = await openEmbedded({
      folder: join(cwd, '.hemp-images'),
      command: 'test',
      since: new Date().toISOString(),
      processes,
      clock: systemClock,
      onStep: () => undefined,
    });
    const { rows: made } = await embedded.db.query<{ id: number }>(
      `update image_generation_schedule set next_run = now() - interval '3 days' where schedule_name = 'rarely'
       returning id`,
    );
    await embedded.db.query(
      `update image_generation_schedule set is_active = false where schedule_name = '${DEFAULT}'`,
    );
    await embedded.close();

    const run = await typeCommand(cwd, ['run', '--scheduled']);
    expect(run).toMatchObject({ exitCode: 0, stderr: where });
    expect(run.stdout).toContain('1 placeholder made');
    expect(existsSync(join(cwd, 'out', 'schedules', String(made[0]?.id), 'index.html'))).toBe(true);
    expect((await typeCommand(cwd, ['run', '--scheduled'])).stdout).toContain(
      'No schedule is due; the next is rarely',
    );
    expect((await typeCommand(cwd, ['schedule'])).stdout).toContain('1 of 1 job');
    expect((await typeCommand(cwd, ['verify'])).exitCode).toBe(0);
  });
});
