/** Setup: whole or not at all, as often as one likes, and never over somebody else's tables. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { rpcErrorOf } from '../../../src/queue/transport.ts';
import { BUNDLED_SQL } from '../../../src/queue/version.ts';
import { applySql } from '../../../src/setup/apply.ts';
import { catalogueSql, printableScript } from '../../../src/setup/script.ts';
import { openEmbedded } from '../../support/embedded.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { createDatabase, type DatabaseOptions, type TestDatabase } from '../../support/postgres.ts';
import {
  claimJobs,
  claimRequest,
  completed,
  connectWorker,
  connectWorkers,
  failed,
  queueProducts,
  snapshot,
  startRun,
} from '../../support/queue-scenario.ts';

const databases: TestDatabase[] = [];
async function newDatabase(options: DatabaseOptions = {}): Promise<TestDatabase> {
  const database = await createDatabase({ withSql: false, ...options });
  databases.push(database);
  return database;
}
afterEach(async () => {
  for (const database of databases.splice(0)) {
    if (await database.value(`select to_regproc('public.image_generation_verify')::text`)) {
      expect(await database.value('select public.image_generation_verify()')).toEqual([]);
    }
    await database.drop();
  }
});

function apply(client: pg.Client, catalogue = catalogueSql('hemp')) {
  return applySql(
    { query: (text, params) => client.query(text, params), exec: (text) => client.query(text) },
    { catalogue },
  );
}

/** Everything that Postgres knows of the objects in `public`, in words that do not depend on object ids. */
const OBJECTS_SQL = `
  select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
    || case when a.attnotnull then ' not null' else '' end || ' ' || a.attidentity::text || ' '
    || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' || coalesce(col_description(c.oid, a.attnum), '') as what
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace
  union all
  select 'relation ' || c.relname || ' ' || c.relkind::text || ' ' || c.relrowsecurity || ' ' || coalesce(c.reloptions::text, '')
    || ' ' || coalesce((select string_agg(acl::text, ' ' order by acl::text) from unnest(c.relacl) as acl), '')
    || ' ' || pg_get_userbyid(c.relowner) || ' ' || coalesce(obj_description(c.oid, 'pg_class'), '')
    || ' ' || case c.relkind when 'v' then pg_get_viewdef(c.oid) when 'i' then pg_get_indexdef(c.oid) else '' end
  from pg_class c
  where c.relnamespace = 'public'::regnamespace
  union all
  select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
  from pg_constraint where connamespace = 'public'::regnamespace
  union all
  select 'routine ' || pg_get_functiondef(p.oid) || ' '
    || coalesce((select string_agg(acl::text, ' ' order by acl::text) from unnest(p.proacl) as acl), '')
    || ' ' || coalesce(obj_description(p.oid, 'pg_proc'), '')
  from pg_proc p where p.pronamespace = 'public'::regnamespace
  union all
  select 'trigger ' || pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
  union all
  select 'policy ' || to_jsonb(p)::text from pg_policies p where schemaname = 'public'
  order by 1`;

async function objects(database: TestDatabase): Promise<string[]> {
  return (await database.query<{ what: string }>(OBJECTS_SQL)).map(({ what }) => what);
}

async function forgetHeads(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select public.image_generation_objects() - 'heads' as list`);
  await client.query(
    `create or replace function public.image_generation_objects() returns jsonb language sql immutable
     as $$ select '${JSON.stringify(rows[0]?.list)}'::jsonb $$`,
  );
}

describe('setup', () => {
  it('answers the version that this program brings', async () => {
    const database = await newDatabase();
    expect(await apply(await database.connect())).toEqual(BUNDLED_SQL);
  });

  it('applied twice changes nothing, neither objects nor rows of a queue at work', async () => {
    const database = await newDatabase();
    const client = await database.connect();
    await apply(client);
    const worker = await connectWorker(database);
    await queueProducts(database, worker.queue, 6);
    const runId = await startRun(worker.queue, { runBudgetMicroUsd: 1_000_000 });
    const [done, broken, ...open] = await claimJobs(worker.queue, runId, { limit: 4 });
    if (!done || !broken) throw new Error('Too few jobs.');
    await worker.queue.settle([completed(done), failed(broken)]);
    await worker.queue.pause('', 'a test', 3600);
    await database.query('update image_generation_schedule set is_active = false');
    const before = { objects: await objects(database), rows: await snapshot(database) };

    await apply(client);
    await apply(client);

    expect(await objects(database)).toEqual(before.objects);
    expect(await snapshot(database)).toEqual(before.rows);
    expect(before.objects.length).toBeGreaterThan(200);
    expect(await worker.queue.settle(open.map((job) => completed(job)))).toMatchObject([
      { outcome: 'ok' },
      { outcome: 'ok' },
    ]);
  });

  it('may be started by eight people at once', async () => {
    const database = await newDatabase();
    const clients = await Promise.all(Array.from({ length: 8 }, () => database.connect()));
    expect(await Promise.all(clients.map((client) => apply(client)))).toEqual(Array(8).fill(BUNDLED_SQL));
  });

  it('may run while workers are at it: what they lose is only ever to be repeated', async () => {
    const database = await newDatabase();
    const client = await database.connect();
    await apply(client);
    const workers = await connectWorkers(database, 4);
    const [first] = workers;
    if (!first) throw new Error('No worker.');
    await queueProducts(database, first.queue, 400);
    const runId = await startRun(first.queue);
    let applied = false;
    let settled = 0;
    const lost: unknown[] = [];
    const working = workers.map(async ({ queue }) => {
      while (!applied) {
        try {
          const { jobs } = await queue.claim(claimRequest(runId, { limit: 3, leaseSeconds: 1 }));
          settled += (await queue.settle(jobs.map((job) => completed(job)))).length;
        } catch (error) {
          lost.push(error);
        }
      }
    });

    const versions: unknown[] = [];
    try {
      while (versions.length < 4 || settled === 0) {
        // As if another build had been there, of which nothing can be replaced in its place.
        if (versions.length % 2 === 1) await forgetHeads(client);
        versions.push(await apply(client));
      }
    } finally {
      applied = true;
      await Promise.all(working);
    }
    expect(versions).toEqual(versions.map(() => BUNDLED_SQL));
    expect(settled).toBeGreaterThan(0);
    expect(lost.filter((error) => !rpcErrorOf(error)?.retryable)).toEqual([]);
  });

  it('may be switched from one catalogue to another', async () => {
    const database = await newDatabase();
    const client = await database.connect();
    await apply(client, catalogueSql('simple'));
    await database.query(`insert into products (id, name) values ('a', 'Rope')`);
    const worker = await connectWorker(database);
    expect(await worker.queue.enqueueMissing({ limit: 10, replace: 'none', priority: null })).toMatchObject({
      enqueued: 1,
    });

    await apply(client, catalogueSql('hemp'));
    const [productId] = await insertHempProducts(database, 1);
    await worker.queue.enqueueMissing({ limit: 10, replace: 'none', priority: null });
    const runId = await startRun(worker.queue);
    const answer = await worker.queue.claim(claimRequest(runId));
    expect(answer.jobs.map(({ product }) => product.id)).toEqual([String(productId)]);
    // The job of the shop that is no longer read.
    expect(answer.closed).toBe(1);
    expect(await worker.queue.settle(answer.jobs.map((job) => completed(job)))).toMatchObject([
      { outcome: 'ok' },
    ]);
  });

  it('printed as a script works as one paste, also twice', async () => {
    const pasted = await newDatabase();
    const script = printableScript(catalogueSql('hemp'));
    const client = await pasted.connect();
    await client.query(script);
    await client.query(script);

    const applied = await newDatabase();
    await apply(await applied.connect());
    expect(await objects(pasted)).toEqual(await objects(applied));
  });

  it('printed as a script is applied whole or not at all', async () => {
    const database = await newDatabase();
    const before = await objects(database);
    const client = await database.connect();
    await expect(client.query(printableScript('select 1 / 0;'))).rejects.toMatchObject({ code: '22012' });
    await client.query('rollback');
    expect(await objects(database)).toEqual(before);
  });
});

describe('a catalogue file that cannot be used', () => {
  const view = (columns: string) => `
    create view public.image_generation_catalogue as select ${columns};
    create function public.image_generation_publish_image(text, text, text, jsonb) returns text
      language sql as $$ select 'gone' $$;`;

  it.each([
    ['is no SQL', 'creat view', 'setup_failed', /syntax error/],
    ['raises', `do $$ begin raise exception 'not here'; end $$`, 'setup_failed', /the catalogue: not here/],
    ['is empty', '', 'catalogue_invalid', /There is no view public.image_generation_catalogue/],
    [
      'has no publish function',
      catalogueSql('hemp').replaceAll('image_generation_publish_image', 'image_generation_show_image'),
      'catalogue_invalid',
      /There is no function public.image_generation_publish_image/,
    ],
    [
      'lacks columns or gives them another type',
      view(
        `1 as product_id, 'x' as name, null::text as description, null::text as industry, '{}'::json as attributes`,
      ),
      'catalogue_invalid',
      /lacks: attributes jsonb, image_url text, plant_part text, product_id text, sub_industry text/,
    ],
  ])('because it %s leaves the database as it was', async (_, catalogue, code, message) => {
    const database = await newDatabase();
    const before = await objects(database);
    await expect(apply(await database.connect(), catalogue)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    expect(await objects(database)).toEqual(before);
  });

  it('leaves an installed queue as it was, and its connection usable', async () => {
    const database = await newDatabase();
    const client = await database.connect();
    await apply(client);
    const before = await objects(database);
    await expect(apply(client, 'drop view public.image_generation_catalogue cascade')).rejects.toMatchObject({
      code: 'catalogue_invalid',
    });
    expect(await objects(database)).toEqual(before);
    expect(await apply(client)).toEqual(BUNDLED_SQL);
  });
});

describe("the Python system's own tables", () => {
  /** By its published names and types. */
  const ORIGINAL = {
    queue: `create table public.image_generation_queue (
      id uuid primary key default gen_random_uuid(), product_id bigint references public.uses_products (id),
      status text default 'pending', prompt text, style_preset text default 'product_photography', negative_prompt text,
      attempt_count int default 0, max_attempts int default 3, error_message text, generated_image_url text,
      generation_provider text default 'placeholder', priority int default 5 check (priority between 1 and 10),
      created_at timestamp default now(), updated_at timestamp default now(), completed_at timestamp);
      create index idx_image_queue_status on public.image_generation_queue (status)`,
    history: `create table public.image_generation_history (
      id uuid primary key default gen_random_uuid(), queue_id uuid, product_id bigint, action text, details jsonb,
      created_at timestamp default now())`,
    schedule: `create table public.image_generation_schedule (
      id serial primary key, schedule_name text, cron_expression text default '*/15 * * * *', is_active boolean default true,
      last_run timestamp, next_run timestamp, created_at timestamp default now());
      insert into public.image_generation_schedule (schedule_name) values
        ('default_image_generation_schedule'), ('default_image_generation_schedule')`,
    views: `create view public.image_generation_progress as select count(*) as total_products from public.uses_products;
      create view public.image_generation_dashboard as select total_products, 0 as pending_count from public.image_generation_progress`,
    trigger: `create function public.auto_queue_image_generation() returns trigger language plpgsql as $$
        begin insert into public.image_generation_queue (product_id, priority) values (new.id, 8); return new; end $$;
      create trigger auto_queue_images_trigger after insert on public.uses_products
        for each row execute function public.auto_queue_image_generation()`,
  };
  const { queue, history, schedule, views, trigger } = ORIGINAL;

  it.each([
    ['all of them', [queue, history, schedule, views, trigger], 'image_generation_queue'],
    ['the queue', [queue], 'image_generation_queue'],
    ['the history', [history], 'image_generation_history'],
    ['the schedule', [schedule], 'image_generation_schedule'],
    ['the trigger', [trigger], 'auto_queue_images_trigger on public.uses_products'],
    [
      'the trigger under another name',
      [trigger, 'alter trigger auto_queue_images_trigger on public.uses_products rename to on_new_product'],
      'on_new_product on public.uses_products',
    ],
  ])('are recognised by %s, refused and left untouched', async (_, statements, told) => {
    const database = await newDatabase();
    for (const sql of statements) await database.query(sql);
    const products = statements.includes(trigger) && !statements.includes(queue) ? 0 : 3;
    if (products > 0) await insertHempProducts(database, products);
    const rows = () =>
      database.query(
        `select query_to_xml('select * from public.uses_products', true, false, '')::text as products`,
      );
    const before = { objects: await objects(database), rows: await rows() };

    const outcome = apply(await database.connect());

    await expect(outcome).rejects.toMatchObject({
      code: 'original_schema',
      message: expect.stringContaining(told),
      hint: expect.stringContaining('Nothing was changed'),
    });
    expect({ objects: await objects(database), rows: await rows() }).toEqual(before);
    if (statements.includes(queue) && products > 0 && statements.includes(trigger)) {
      expect(await database.value('select count(*)::int from image_generation_queue')).toBe(products);
    }
  });
});

describe('the trigger of the Python system', () => {
  it('is told of at an update too, and is not what is only called like it or switched off', async () => {
    const database = await newDatabase();
    const client = await database.connect();
    await database.query(`
      create function public.mine() returns trigger language plpgsql as 'begin return new; end';
      create trigger auto_queue_images_trigger after insert on public.uses_products
        for each row execute function public.mine();
      create function public.auto_queue_image_generation() returns trigger language plpgsql as 'begin return new; end';
      create trigger theirs after insert on public.uses_products
        for each row execute function public.auto_queue_image_generation();
      alter table public.uses_products disable trigger theirs`);
    expect(await apply(client)).toEqual(BUNDLED_SQL);
    await database.query('alter table public.uses_products enable trigger theirs');
    await expect(apply(client)).rejects.toMatchObject({
      code: 'original_schema',
      message: expect.stringContaining('theirs on public.uses_products'),
    });
  });
});

describe('a database that is no Supabase project', () => {
  it('is refused by the names of the roles that it lacks, and nothing is left in it', async () => {
    const plain = await openEmbedded();
    await plain.exec(
      `drop schema public cascade;
       create schema public;
       drop owned by authenticated, service_role;
       drop role authenticated, service_role`,
    );
    await expect(applySql(plain, { catalogue: catalogueSql('simple') })).rejects.toMatchObject({
      code: 'setup_failed',
      message: expect.stringContaining('lacks the role(s) authenticated, service_role'),
    });
    const { rows } = await plain.query(`select 1 from pg_class where relname like 'image\\_generation%'`);
    expect(rows).toEqual([]);
    await plain.close();
  });
});
