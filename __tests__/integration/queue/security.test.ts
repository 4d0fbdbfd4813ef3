/** Who may do what: service_role what it needs, everybody else nothing, whatever a catalogue file granted. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { createQueue } from '../../../src/queue/client.ts';
import { applySql } from '../../../src/setup/apply.ts';
import { catalogueSql } from '../../../src/setup/script.ts';
import { hempProduct, insertHempProducts } from '../../support/hemp-schema.ts';
import { createPgRpc } from '../../support/pg-rpc.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import { claimJobs, connectWorker, resetQueue, startRun, type Worker } from '../../support/queue-scenario.ts';
import { startSupabase, type TestSupabase } from '../../support/supabase.ts';

const OUTSIDERS = ['anon', 'authenticated'] as const;

/** As a careless person writes it: everything for everybody, in every way that Postgres has. */
const GENEROUS = `${catalogueSql('hemp')}
  create table if not exists public.image_generation_extra (id int, note text);
  create materialized view if not exists public.image_generation_extra_summary as
    select count(*) as n from public.image_generation_extra;
  create sequence if not exists public.image_generation_extra_numbers;
  create or replace function public.image_generation_extra_peek() returns bigint
    language sql security definer set search_path = '' as 'select count(*) from public.image_generation_queue';
  create or replace procedure public.image_generation_extra_do() language sql set search_path = '' as 'select 1';
  grant all on all tables in schema public to public, anon, authenticated;
  grant all on all sequences in schema public to public, anon, authenticated;
  grant all on all routines in schema public to public, anon, authenticated;
  grant select (status, prompt), update (status) on public.image_generation_queue to anon, authenticated;
  grant insert (note) on public.image_generation_extra to authenticated;
  grant all on all tables in schema public to anon with grant option;
  alter default privileges in schema public grant all on tables to anon, authenticated;
  alter default privileges in schema public grant all on sequences to anon, authenticated;
  alter default privileges in schema public grant all on routines to anon, authenticated;
`;

async function apply(client: pg.Client, catalogue: string) {
  await applySql(
    { query: (text, params) => client.query(text, params), exec: (text) => client.query(text) },
    { catalogue },
  );
}

const RELATIONS_SQL = `
  select c.relname as name, c.relkind as kind
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relname like 'image\\_generation\\_%'
    and c.relkind in ('r', 'v', 'm', 'S')
  order by 1`;
const ROUTINES_SQL = `
  select p.oid::regprocedure::text as signature, p.proname as name
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace and p.proname like 'image\\_generation\\_%'
  order by 1`;

/** What this role may do with anything of the queue: told by Postgres and not by us. */
async function rightsOf(database: TestDatabase, role: string): Promise<string[]> {
  return database.value(
    `select coalesce(array_agg(what order by what), '{}')
     from (
       select c.relname || ': ' || p.privilege as what
       from pg_class c
       cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as p (privilege)
       where c.relnamespace = 'public'::regnamespace and c.relname like 'image\\_generation\\_%' and c.relkind in ('r', 'v', 'm')
         and has_table_privilege($1, c.oid, p.privilege)
       union all
       select c.relname || '.' || a.attname || ': ' || p.privilege
       from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       cross join unnest(array['select', 'insert', 'update', 'references']) as p (privilege)
       where c.relnamespace = 'public'::regnamespace and c.relname like 'image\\_generation\\_%' and c.relkind in ('r', 'v', 'm')
         and has_column_privilege($1, c.oid, a.attnum, p.privilege) and not has_table_privilege($1, c.oid, p.privilege)
       union all
       select c.relname || ': ' || p.privilege
       from pg_class c
       cross join unnest(array['usage', 'select', 'update']) as p (privilege)
       where c.relnamespace = 'public'::regnamespace and c.relname like 'image\\_generation\\_%' and c.relkind = 'S'
         and has_sequence_privilege($1, c.oid, p.privilege)
       union all
       select p.oid::regprocedure || ': execute'
       from pg_proc p
       where p.pronamespace = 'public'::regnamespace and p.proname like 'image\\_generation\\_%'
         and has_function_privilege($1, p.oid, 'execute')
     ) as held`,
    [role],
  );
}

describe.each([
  ['the catalogue that comes with the program', catalogueSql('hemp')],
  ['a catalogue that granted everything to everybody', GENEROUS],
])('after setup with %s', (_, catalogue) => {
  let project: TestSupabase;
  let database: TestDatabase;
  beforeAll(async () => {
    project = await startSupabase({
      withSql: false,
      prepare: async (prepared) => apply(await prepared.connect(), catalogue),
    });
    database = project.database;
  });
  afterAll(() => project.stop());
  afterEach(async () => {
    expect(await database.value('select image_generation_verify()')).toEqual([]);
  });

  it.each(OUTSIDERS)('%s has no right to anything, as Postgres tells', async (role) => {
    expect(await rightsOf(database, role)).toEqual([]);
  });

  it.each(OUTSIDERS)(
    '%s is refused by every table, view, sequence and function when it tries',
    async (role) => {
      const relations = await database.query<{ name: string; kind: string }>(RELATIONS_SQL);
      const routines = await database.query<{ name: string; signature: string }>(ROUTINES_SQL);
      expect(relations.length).toBeGreaterThan(15);
      expect(routines.length).toBeGreaterThan(30);
      const client = await database.connect('authenticator');
      await client.query(`set role ${role}`);
      const codeOf = (sql: string) =>
        client.query(sql).then(
          () => 'allowed',
          (error: { code: string }) => error.code,
        );

      const open: string[] = [];
      for (const { name, kind } of relations) {
        const tries =
          kind === 'S'
            ? [`select nextval('public.${name}')`, `select * from public.${name}`]
            : [
                `select from public.${name}`,
                `select count(*) from public.${name}`,
                `delete from public.${name}`,
              ];
        for (const sql of tries) {
          // 55000: a view or a materialized view that cannot be written at all.
          if (!['42501', '55000', '42809'].includes(await codeOf(sql))) open.push(sql);
        }
        if (kind !== 'S' && (await codeOf(`select from public.${name}`)) !== '42501')
          open.push(`read ${name}`);
      }
      for (const { signature } of routines) {
        const [, name, types] = /^(?:public\.)?([a-z_]+)\((.*)\)$/.exec(signature) ?? [];
        const args = types ? types.split(',').map((type) => `null::${type}`) : [];
        const code = await codeOf(`select public.${name}(${args.join(', ')})`);
        // Trigger functions and procedures cannot be called so by anybody.
        if (!['42501', '0A000', '42809'].includes(code)) open.push(`${signature}: ${code}`);
      }
      expect(open).toEqual([]);
    },
  );

  it.each(['publishable', 'legacyAnon'] as const)(
    'the %s key reads and executes nothing through the API',
    async (kind) => {
      const headers = { apikey: project.keys[kind], 'content-type': 'application/json' };
      const relations = await database.query<{ name: string; kind: string }>(RELATIONS_SQL);
      const routines = await database.query<{ name: string }>(ROUTINES_SQL);
      for (const { name } of relations.filter(({ kind }) => kind !== 'S')) {
        const answer = await fetch(`${project.url}/rest/v1/${name}?limit=1`, { headers });
        expect([name, answer.status]).toEqual([name, 401]);
      }
      for (const { name } of routines) {
        const answer = await fetch(`${project.url}/rest/v1/rpc/${name}`, {
          method: 'POST',
          headers,
          body: '{}',
        });
        // 401 refused, 404 not offered with these arguments: never carried out.
        expect([401, 404]).toContain(answer.status);
      }
      const status = await fetch(`${project.url}/rest/v1/rpc/image_generation_status`, {
        method: 'POST',
        headers,
        body: '{}',
      });
      expect(status.status).toBe(401);
      expect(((await status.json()) as { code: string }).code).toBe('42501');
    },
  );

  it('service_role executes every function but the two that change triggers, and cannot rewrite history', async () => {
    const rights = await rightsOf(database, 'service_role');
    const routines = await database.query<{ name: string; signature: string }>(ROUTINES_SQL);
    const closed = routines.filter(({ signature }) => !rights.includes(`${signature}: execute`));
    expect(closed.map(({ name }) => name)).toEqual([
      'image_generation_unwatch_products',
      'image_generation_watch_products',
    ]);
    expect(rights.filter((right) => right.startsWith('image_generation_history:'))).toEqual([
      'image_generation_history: insert',
      'image_generation_history: select',
    ]);
    const dangerous = rights.filter((right) => /: (truncate|trigger|references)$/.test(right));
    expect(dangerous).toEqual([]);
    const deletable = rights.filter((right) => right.endsWith(': delete'));
    expect(deletable).toEqual([
      'image_generation_counts: delete',
      'image_generation_schedule: delete',
      // Bytes that a store has taken by now.
      'image_generation_unsaved: delete',
    ]);
  });

  it('service_role is refused when it tries to rewrite history or the ledger', async () => {
    const worker = await connectWorker(database);
    for (const sql of [
      `update image_generation_history set action = 'x'`,
      'delete from image_generation_history',
      'delete from image_generation_attempts',
      'delete from image_generation_images',
      'delete from image_generation_queue',
      'delete from image_generation_claims',
      'truncate image_generation_queue',
    ]) {
      await expect(worker.client.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('both keys of the service work through the API', async () => {
    for (const kind of ['secret', 'legacyService'] as const) {
      const answer = await fetch(`${project.url}/rest/v1/rpc/image_generation_version`, {
        method: 'POST',
        headers: { apikey: project.keys[kind], 'content-type': 'application/json' },
        body: '{}',
      });
      expect(await answer.json()).toMatchObject({ contract: 1 });
    }
  });
});

describe('the form of the objects', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('has row-level security on every table, without a policy that opens one', async () => {
    expect(
      await database.query(
        `select relname from pg_class
         where relnamespace = 'public'::regnamespace and relname like 'image\\_generation\\_%' and relkind = 'r'
           and not relrowsecurity`,
      ),
    ).toEqual([]);
    expect(
      await database.query(`select * from pg_policies where tablename like 'image\\_generation\\_%'`),
    ).toEqual([]);
  });

  it('has an empty search_path in every function, and one function a name', async () => {
    expect(
      await database.query(
        `select proname from pg_proc
         where pronamespace = 'public'::regnamespace and proname like 'image\\_generation\\_%'
           -- The names in a body that was parsed when it was made are resolved for good.
           and not coalesce('search_path=""' = any (proconfig), false) and prosqlbody is null`,
      ),
    ).toEqual([]);
    expect(
      await database.query(
        `select proname from pg_proc
         where pronamespace = 'public'::regnamespace and proname like 'image\\_generation\\_%'
         group by proname having count(*) > 1`,
      ),
    ).toEqual([]);
  });

  it("has its owner's rights in two functions only: the one that prunes and the trigger", async () => {
    expect(
      await database.value(
        `select array_agg(proname::text order by proname) from pg_proc
         where pronamespace = 'public'::regnamespace and proname like 'image\\_generation\\_%' and prosecdef`,
      ),
    ).toEqual(['image_generation_prune', 'image_generation_queue_new_products']);
  });

  it("reads views with the caller's rights", async () => {
    expect(
      await database.query(
        `select relname from pg_class
         where relnamespace = 'public'::regnamespace and relname like 'image\\_generation\\_%' and relkind = 'v'
           and not coalesce('security_invoker=true' = any (reloptions), false)`,
      ),
    ).toEqual([]);
  });

  it('says of every table, view and function what it is for', async () => {
    expect(
      await database.query(
        `select c.relname as name from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relname like 'image\\_generation\\_%'
           and c.relkind in ('r', 'v') and obj_description(c.oid, 'pg_class') is null
         union all
         select p.proname from pg_proc p
         where p.pronamespace = 'public'::regnamespace and p.proname like 'image\\_generation\\_%'
           and p.prorettype <> 'trigger'::regtype and obj_description(p.oid, 'pg_proc') is null`,
      ),
    ).toEqual([]);
  });
});

describe('rights that come through another role', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  const role = `friends_${process.pid}`;
  beforeAll(async () => {
    database = await createDatabase({ withSql: false });
    admin = await database.connect('supabase_admin');
    await admin.query(`create role ${role} nologin; grant ${role} to postgres with admin option`);
  });
  afterAll(async () => {
    await admin.query(`drop owned by ${role}; drop role ${role}`);
    await database.drop();
  });

  it.each([
    ['a table', `grant select on public.image_generation_queue to ${role}`],
    ['a column', `grant select (prompt) on public.image_generation_queue to ${role}`],
    ['the catalogue', `grant select on public.image_generation_catalogue to ${role}`],
    ['a sequence', `grant usage on sequence public.image_generation_queue_id_seq to ${role}`],
    [
      'a function',
      `grant execute on function public.image_generation_cancel(jsonb, text, integer) to ${role}`,
    ],
  ])('to %s make setup fail, with everything as it was', async (what, grant) => {
    const catalogue = `${catalogueSql('hemp')}; grant ${role} to anon with inherit true; ${grant};`;
    const outcome = apply(await database.connect(), catalogue);
    await expect(outcome).rejects.toMatchObject({
      code: 'catalogue_invalid',
      message: expect.stringContaining('anon can '),
    });
    expect(await database.value(`select to_regclass('public.image_generation_queue')::text`)).toBeNull();
    expect(await database.value(`select pg_has_role('anon', $1, 'member')`, [role])).toBe(false);
    expect(what).toBeTruthy();
  });
});

describe('the new-product trigger', () => {
  let database: TestDatabase;
  let worker: Worker;
  let member: pg.Client;
  const warnings: string[] = [];

  beforeAll(async () => {
    database = await createDatabase();
    worker = await connectWorker(database);
    await database.query(`select image_generation_watch_products('public.uses_products', 'id')`);
    member = await database.connect('authenticator');
    await member.query('set role authenticated');
    member.on('notice', (notice) => warnings.push(`${notice.severity}: ${notice.message}`));
  });
  afterAll(() => database.drop());
  afterEach(async () => {
    expect(await worker.queue.verify()).toEqual([]);
    await resetQueue(database);
    warnings.length = 0;
  });

  /** As somebody who is signed in to the shop does it. */
  async function insertAsMember(count: number): Promise<number> {
    const result = await member.query(
      `insert into public.uses_products (name, description, plant_part_id)
       select n, n, 1 from unnest($1::text[]) as n`,
      [Array.from({ length: count }, (_, index) => hempProduct(index).name)],
    );
    return result.rowCount ?? 0;
  }
  const queued = () =>
    database.query(`select product_id, priority, status from image_generation_queue order by id`);

  it('queues a product that a signed-in user adds, before all others', async () => {
    await insertHempProducts(database, 1);
    await resetQueue(database);
    expect(await insertAsMember(1)).toBe(1);
    expect(await queued()).toEqual([{ product_id: '1', priority: 8, status: 'pending' }]);
    expect(warnings).toEqual([]);
    const runId = await startRun(worker.queue);
    const [job] = await claimJobs(worker.queue, runId);
    expect(job).toMatchObject({ priority: 8, product: { id: '1' } });
    await worker.queue.release([{ jobId: job?.id ?? 0, token: job?.token ?? '' }]);
  });

  it('queues many products of one statement in one go', async () => {
    expect(await insertAsMember(50)).toBe(50);
    expect(await queued()).toHaveLength(50);
  });

  it('costs a product that always fails three attempts like any other', async () => {
    await insertAsMember(1);
    const runId = await startRun(worker.queue);
    const [job] = await claimJobs(worker.queue, runId);
    await worker.queue.settle([
      {
        status: 'failed',
        token: job?.token ?? '',
        jobId: job?.id ?? 0,
        provider: 'placeholder',
        model: null,
        costMicroUsd: 0,
        costBasis: 'none',
        durationMs: 1,
        failureClass: 'permanent',
        message: 'never',
        retryAfterMs: null,
        hasNextWording: false,
      },
    ]);
    expect(await worker.queue.enqueueMissing({ limit: 10, replace: 'none', priority: null })).toMatchObject({
      enqueued: 0,
      skipped: { failed: 1 },
    });
  });

  it('respects that a person cancelled its job before anybody worked on it', async () => {
    await insertAsMember(1);
    await worker.queue.cancel({ all: true }, 'no picture, please');
    expect(await worker.queue.enqueueMissing({ limit: 10, replace: 'none', priority: null })).toMatchObject({
      enqueued: 0,
      skipped: { cancelled: 1 },
    });
  });

  it('lets the user see nothing of the queue', async () => {
    await insertAsMember(1);
    await expect(member.query('select * from image_generation_queue')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(member.query('select image_generation_queue_new_products()')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('warns and lets the insert through while somebody has the queue locked', async () => {
    const blocker = await database.connect();
    await blocker.query('begin; lock table image_generation_queue in access exclusive mode');
    expect(await insertAsMember(1)).toBe(1);
    const settings = await database.value<string[]>(
      `select proconfig from pg_proc where proname = 'image_generation_queue_new_products'`,
    );
    expect(settings).toContain('lock_timeout=2s');
    await blocker.query('rollback');
    expect(warnings).toEqual([
      expect.stringContaining('WARNING: The new products were not queued for images'),
    ]);
    expect(await queued()).toEqual([]);
    expect(await worker.queue.enqueueMissing({ limit: 10, replace: 'none', priority: null })).toMatchObject({
      enqueued: 1,
    });
  });

  it('warns and lets the insert through when the queue refuses the job', async () => {
    await database.query('alter table image_generation_queue add constraint broken check (priority < 8)');
    expect(await insertAsMember(3)).toBe(3);
    await database.query('alter table image_generation_queue drop constraint broken');
    expect(warnings).toEqual([
      expect.stringContaining('WARNING: The new products were not queued for images'),
    ]);
  });

  it('warns and lets the insert through when the queue is gone', async () => {
    const blocker = await database.connect();
    await blocker.query('alter table image_generation_queue rename to image_generation_queue_gone');
    expect(await insertAsMember(2)).toBe(2);
    await blocker.query('alter table image_generation_queue_gone rename to image_generation_queue');
    expect(warnings).toEqual([
      expect.stringContaining('WARNING: The new products were not queued for images'),
    ]);
  });

  it('can be switched on twice and off twice', async () => {
    for (const call of ['watch_products($1, $2)', 'watch_products($1, $2)']) {
      await database.query(`select image_generation_${call}`, ['public.uses_products', 'id']);
    }
    expect(await insertAsMember(1)).toBe(1);
    expect(await queued()).toHaveLength(1);
    for (let call = 0; call < 2; call += 1) {
      await database.query(`select image_generation_unwatch_products('public.uses_products')`);
    }
    await insertAsMember(1);
    expect(await queued()).toHaveLength(1);
    await database.query(`select image_generation_watch_products('public.uses_products', 'id')`);
  });

  it('is not for service_role to switch', async () => {
    const queue = createQueue(createPgRpc(worker.client));
    expect(await queue.version()).toMatchObject({ contract: 1 });
    await expect(
      worker.client.query(`select image_generation_watch_products('public.uses_products', 'id')`),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
