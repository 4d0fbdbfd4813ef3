/** `setup --move`: from the Python system's queue to ours, whole or not at all. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { type ApplyOptions, applySql } from '../../src/setup/apply.ts';
import type { OriginalFacts } from '../../src/setup/original/facts.ts';
import { planOf } from '../../src/setup/original/plan.ts';
import { catalogueSql } from '../../src/setup/script.ts';
import { uninstallScript } from '../../src/setup/uninstall-script.ts';
import { DEAD, installOriginal } from '../support/original.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { claimJobs, connectWorker, startRun } from '../support/queue-scenario.ts';

const BACK = readFileSync(new URL('../../sql/original/back.sql', import.meta.url), 'utf8');

const databases: TestDatabase[] = [];
async function original(products?: number): Promise<TestDatabase> {
  const database = await createDatabase({ withSql: false });
  databases.push(database);
  await installOriginal(database, products);
  return database;
}
afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop();
});

const connectionOf = (client: pg.Client) => ({
  query: (text: string, params?: unknown[]) => client.query(text, params),
  exec: (text: string) => client.query(text),
});

async function setUp(database: TestDatabase, options: Partial<ApplyOptions> = {}) {
  return applySql(connectionOf(await database.connect()), { catalogue: catalogueSql('hemp'), ...options });
}

/** Every row of every table that was there, whatever it is called now, and what each product shows. */
async function rowsOf(database: TestDatabase, suffix = ''): Promise<unknown> {
  const tables = ['image_generation_queue', 'image_generation_history', 'image_generation_schedule'];
  const sums: Record<string, unknown> = {};
  for (const table of [...tables.map((name) => name + suffix), 'ai_generation_costs', 'ai_provider_config']) {
    sums[table.replace(suffix, '')] = await database.value(
      `select count(*) || ' ' || md5(string_agg(t::text, '|' order by t::text)) from public.${table} t`,
    );
  }
  return sums;
}

/** Names and definitions of what stands in `public`. */
const objectsOf = (database: TestDatabase) =>
  database.value<string[]>(`
    select jsonb_agg(what order by what) from (
      select c.relkind::text || ' ' || c.relname as what from pg_class c where c.relnamespace = 'public'::regnamespace
        and c.relname <> 'image_generation_uses_products_id_idx'
      union all
      select p.oid::regprocedure || ' ' || md5(p.prosrc) from pg_proc p where p.pronamespace = 'public'::regnamespace
      union all
      select t.tgname || ' ' || t.tgenabled::text || ' ' || t.tgrelid::regclass from pg_trigger t where not t.tgisinternal
      union all
      select c.conname || ' ' || pg_get_constraintdef(c.oid) from pg_constraint c
      where c.connamespace = 'public'::regnamespace and c.contype <> 'n'
    ) as o`);

/** Waits until the backend has been seen so often with changes of its own, or `isOver`. */
async function seenAtWork(
  watcher: pg.Client,
  pid: number,
  times: number,
  isOver: () => boolean,
): Promise<void> {
  for (let seen = 0; seen < times && !isOver(); ) {
    const { rows } = await watcher.query(
      'select from pg_stat_activity where pid = $1 and backend_xid is not null',
      [pid],
    );
    seen += rows.length;
  }
}

const statesOf = (database: TestDatabase) =>
  database.value<Record<string, number>>(
    'select jsonb_object_agg(status, n) from (select status, count(*)::int as n from image_generation_queue group by 1) s',
  );

describe('a database of the Python system', () => {
  it('is told with a plan, and changed by nothing but a move', async () => {
    const database = await original();
    const before = await rowsOf(database);
    let facts: OriginalFacts | null = null;
    await expect(
      setUp(database, {
        onOriginal: (found) => {
          facts = found;
        },
      }),
    ).rejects.toMatchObject({
      code: 'original_schema',
      hint: expect.stringMatching(/^Nothing was changed\. "setup --move"/),
    });
    expect(await rowsOf(database)).toEqual(before);
    expect(planOf(facts as unknown as OriginalFacts)).toMatchSnapshot();
  });

  it('is moved with every row, shows what it had made, and is worked on', async () => {
    const database = await original();
    const before = await rowsOf(database);
    const showing = () =>
      database.value<number>(
        `select count(*)::int from uses_products where image_url like 'https://images.example/%'`,
      );
    const shownBefore = await showing();
    let facts: OriginalFacts | null = null;
    await setUp(database, {
      move: true,
      onOriginal: (found) => {
        facts = found;
      },
    });

    expect(await rowsOf(database, '_before_move')).toEqual(before);
    expect(await database.value('select image_generation_verify()')).toEqual([]);
    const { rows, to_be_shown: toBeShown } = facts as unknown as OriginalFacts;
    expect(await showing()).toBe(shownBefore + toBeShown);
    expect(toBeShown).toBeGreaterThan(15);
    // Every old row is accounted for, as the plan said.
    const became = await database.query<{ was: string; becomes: string; count: number }>(
      `select coalesce(nullif(q.status, ''), 'pending') as was, l.became as becomes, count(*)::int as count
       from image_generation_legacy_jobs l join image_generation_queue_before_move q on q.id::text = l.legacy_id
       group by 1, 2 order by 1, 2`,
    );
    expect(became).toEqual(rows);
    // What it cost stands in the books, by the day.
    expect(
      await database.value(`select sum(spent_microusd)::int from image_generation_daily where provider = ''`),
    ).toBe((facts as unknown as OriginalFacts).spent.microusd);
    // What shows a stand-in or nothing waits; a real image is bought for nowhere.
    const worker = await connectWorker(database);
    const runId = await startRun(worker.queue);
    const claimed = await claimJobs(worker.queue, runId, { limit: 200 });
    const shown = new Set(
      (
        await database.query<{ id: string }>(
          `select id::text from uses_products where image_url <> '' and image_url not like '%via.placeholder.com%'`,
        )
      ).map(({ id }) => id),
    );
    expect(claimed.length).toBeGreaterThan(50);
    expect(claimed.filter(({ product }) => shown.has(product.id))).toEqual([]);
    // A product that comes now disturbs nobody.
    await database.query(
      `insert into uses_products (name, description, plant_part_id) select 'New', 'New', min(id) from plant_parts`,
    );
    expect(await statesOf(database)).toMatchSnapshot();
  });

  it('is moved once, and set up again like any other', async () => {
    const database = await original(20);
    await setUp(database, { move: true });
    const states = await statesOf(database);
    await setUp(database);
    await setUp(database, { move: true });
    expect(await statesOf(database)).toEqual(states);
  });

  it.each([
    [
      'its trigger renamed and its views dropped',
      'drop view image_generation_dashboard, image_generation_progress; alter trigger auto_queue_images_trigger on uses_products rename to on_new',
    ],
    [
      'columns, tables and views of somebody else over the queue',
      `alter table image_generation_queue add column metadata jsonb default '{"a": 1}';
       alter table image_generation_queue drop constraint image_generation_queue_priority_check;
       alter table image_generation_queue alter column priority type text using 'high';
       create table image_generations (id serial, queue_id uuid references image_generation_queue (id));
       create table image_generation_notes (id int);
       create view image_generation_monitor as select status, count(*) from image_generation_queue group by 1;
       create materialized view slow as select * from image_generation_dashboard;
       alter table image_generation_queue enable row level security`,
    ],
    [
      'no queue, but a history and a schedule',
      'drop table image_generation_queue cascade; drop view if exists image_generation_dashboard, image_generation_progress',
    ],
    [
      'a queue without rows',
      'truncate image_generation_queue, image_generation_history, ai_generation_costs',
    ],
  ])('is moved with %s', async (_, sql) => {
    const database = await original(32);
    await database.query(sql);
    await setUp(database, { move: true });
    expect(await database.value('select image_generation_verify()')).toEqual([]);
    await database.query(
      `insert into uses_products (name, description, plant_part_id) select 'New', 'New', min(id) from plant_parts`,
    );
  });

  it('goes back as it was', async () => {
    const database = await original(48);
    const before = { rows: await rowsOf(database), objects: await objectsOf(database) };
    const showing = await database.value('select count(*) from uses_products where image_url is not null');
    await setUp(database, { move: true });
    const client = await database.connect();
    await expect(client.query(BACK)).rejects.toThrow('uninstall --yes');
    await client.query('rollback');
    await client.query(uninstallScript({ keepHistory: true }));
    await client.query(BACK);
    expect({ rows: await rowsOf(database), objects: await objectsOf(database) }).toEqual(before);
    expect(await database.value('select count(*) from uses_products where image_url is not null')).toBe(
      showing,
    );
    // Its own trigger works again.
    await database.query(
      `insert into uses_products (name, description, plant_part_id) select 'New', 'New', min(id) from plant_parts`,
    );
    await expect(client.query(BACK)).rejects.toThrow('Nothing was put aside');
  });

  it('is old or new, and never between, wherever its connection is cut', async () => {
    const database = await original(32);
    const before = await rowsOf(database);
    const watcher = await database.connect('supabase_admin');
    let cuts = 0;
    for (let cut = 0; cut < 10; cut += 1) {
      const client = await database.connect();
      client.on('error', () => undefined);
      const { rows } = await client.query('select pg_backend_pid() as pid');
      let isOver = false;
      const move = applySql(connectionOf(client), { catalogue: catalogueSql('hemp'), move: true })
        .then(
          () => 'new',
          () => 'old',
        )
        .finally(() => {
          isOver = true;
        });
      await seenAtWork(watcher, rows[0].pid, 1 + cut * 20, () => isOver);
      await watcher.query('select pg_terminate_backend($1)', [rows[0].pid]);
      if ((await move) === 'new') break;
      cuts += 1;
      expect(await rowsOf(database)).toEqual(before);
      expect(
        await database.value(`select to_regprocedure('public.image_generation_objects()')::text`),
      ).toBeNull();
    }
    expect(cuts).toBeGreaterThan(0);
    if ((await database.value(`select to_regclass('image_generation_queue_before_move')::text`)) === null)
      await setUp(database, { move: true });
    expect(await database.value('select image_generation_verify()')).toEqual([]);
    expect(await rowsOf(database, '_before_move')).toEqual(before);
  });

  it('takes products that come before, meanwhile and after', async () => {
    const database = await original(32);
    const inserter = await database.connect();
    const insert = () =>
      inserter.query(
        `insert into uses_products (name, description, plant_part_id) select 'New', 'New', min(id) from plant_parts returning id`,
      );
    await insert();
    const move = setUp(database, { move: true }).then(() => 'moved');
    let inserted = 0;
    while ((await Promise.race([move, insert().then(() => 'inserted')])) === 'inserted') inserted += 1;
    await insert();
    expect(await move).toBe('moved');
    expect(inserted).toBeGreaterThan(0);
    expect(await database.value('select image_generation_verify()')).toEqual([]);
    expect(
      await database.value(`select count(*)::int from uses_products where name = 'New'`),
    ).toBeGreaterThanOrEqual(inserted + 2);
  });

  it.each([
    [
      'a queue of another version',
      `alter table image_generation_history drop column queue_id; alter table ai_generation_costs drop column queue_id;
       alter table image_generation_queue drop column id cascade; alter table image_generation_queue add column id serial`,
      'public.image_generation_queue has an id of type integer',
    ],
    [
      'an earlier move',
      'create table image_generation_queue_before_move ()',
      'image_generation_queue_before_move',
    ],
  ])('is refused by name where it holds %s', async (_, sql, told) => {
    const database = await original(5);
    await database.query(sql);
    const before = await database.value('select count(*)::int from image_generation_queue');
    await expect(setUp(database, { move: true })).rejects.toMatchObject({
      code: 'original_schema',
      message: expect.stringContaining(told),
    });
    expect(await database.value('select count(*)::int from image_generation_queue')).toBe(before);
    expect(DEAD).toContain('via.placeholder.com');
  });
});
