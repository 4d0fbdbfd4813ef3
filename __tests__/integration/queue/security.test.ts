/** Who may do what: service_role what it needs, everybody else nothing, whatever a catalogue file granted. */

import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { systemClock } from '../../../src/clock.ts';
import { createQueue } from '../../../src/queue/client.ts';
import { createSupabaseRpc } from '../../../src/queue/supabase.ts';
import { withRetries } from '../../../src/queue/transport.ts';
import { assertSupported } from '../../../src/queue/version.ts';
import { applySql } from '../../../src/setup/apply.ts';
import type { DoctorDependencies } from '../../../src/setup/checks.ts';
import { doctor } from '../../../src/setup/doctor.ts';
import { catalogueSql } from '../../../src/setup/script.ts';
import { createSupabase } from '../../../src/supabase/client.ts';
import { hempProduct, insertHempProducts } from '../../support/hemp-schema.ts';
import { createPgRpc } from '../../support/pg-rpc.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import { claimJobs, connectWorker, resetQueue, startRun, type Worker } from '../../support/queue-scenario.ts';
import { startSupabase, type TestSupabase } from '../../support/supabase.ts';

const OUTSIDERS = ['anon', 'authenticated'] as const;

/**
 * As a careless person writes it: everything for everybody, in every way that Postgres has. What is called
 * `image_generation_my_…` is that person's own.
 */
const GENEROUS = `${catalogueSql('hemp')}
  create table if not exists public.image_generation_my_notes (id int generated always as identity, note text);
  create materialized view if not exists public.image_generation_my_summary as
    select count(*) as n from public.image_generation_my_notes;
  create sequence if not exists public.image_generation_my_numbers;
  create or replace function public.image_generation_my_peek() returns bigint
    language sql security definer set search_path = '' as 'select count(*) from public.image_generation_my_notes';
  create or replace procedure public.image_generation_my_chore() language sql set search_path = '' as 'select 1';
  grant all on all tables in schema public to public, anon, authenticated;
  grant all on all sequences in schema public to public, anon, authenticated;
  grant all on all routines in schema public to public, anon, authenticated;
  grant select (status, prompt), update (status) on public.image_generation_queue to anon, authenticated;
  grant insert (note) on public.image_generation_my_notes to authenticated;
  grant all on all tables in schema public to anon with grant option;
  alter default privileges in schema public grant all on tables to anon, authenticated;
  alter default privileges in schema public grant all on sequences to anon, authenticated;
  alter default privileges in schema public grant all on routines to anon, authenticated;
`;

const A_LOCK = 'lock table public.image_generation_my_notes in access share mode';

async function apply(client: pg.Client, catalogue: string) {
  await applySql(
    { query: (text, params) => client.query(text, params), exec: (text) => client.query(text) },
    { catalogue },
  );
}

const ours = (name: string) => `${name} ~ '^image_generation_' and ${name} !~ '^image_generation_my_'`;
const RELATIONS_SQL = `
  select c.relname as name, c.relkind as kind
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and ${ours('c.relname')}
    and c.relkind in ('r', 'v', 'm', 'S')
  order by 1`;
/** A catalogue file may have one. */
async function writers(database: TestDatabase): Promise<string[]> {
  const there = await database.value(
    "select to_regprocedure('public.image_generation_write_products(jsonb)') is not null",
  );
  return there ? ['image_generation_write_products'] : [];
}

const ROUTINES_SQL = `
  select p.oid::regprocedure::text as signature, p.proname as name,
    coalesce(p.proargnames[1:p.pronargs], '{}') as args
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace and ${ours('p.proname')}
  order by 1`;

/** What this role may do with anything of the queue: told by Postgres and not by us. */
async function rightsOf(database: TestDatabase, role: string): Promise<string[]> {
  return database.value(
    `select coalesce(array_agg(what order by what), '{}')
     from (
       select c.relname || ': ' || p.privilege as what
       from pg_class c
       cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as p (privilege)
       where c.relnamespace = 'public'::regnamespace and ${ours('c.relname')} and c.relkind in ('r', 'v', 'm')
         and has_table_privilege($1, c.oid, p.privilege)
       union all
       select c.relname || '.' || a.attname || ': ' || p.privilege
       from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       cross join unnest(array['select', 'insert', 'update', 'references']) as p (privilege)
       where c.relnamespace = 'public'::regnamespace and ${ours('c.relname')} and c.relkind in ('r', 'v', 'm')
         and has_column_privilege($1, c.oid, a.attnum, p.privilege) and not has_table_privilege($1, c.oid, p.privilege)
       union all
       select c.relname || ': ' || p.privilege
       from pg_class c
       cross join unnest(array['usage', 'select', 'update']) as p (privilege)
       where c.relnamespace = 'public'::regnamespace and ${ours('c.relname')} and c.relkind = 'S'
         and has_sequence_privilege($1, c.oid, p.privilege)
       union all
       select p.oid::regprocedure || ': execute'
       from pg_proc p
       where p.pronamespace = 'public'::regnamespace and ${ours('p.proname')}
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
        // A null that the planner sees through would be the answer of a strict function, without a call.
        const args = types ? types.split(',').map((type) => `(select null::${type})`) : [];
        const code = await codeOf(`select public.${name}(${args.join(', ')})`);
        // Trigger functions and procedures cannot be called so by anybody.
        if (!['42501', '0A000', '42809'].includes(code)) open.push(`${signature}: ${code}`);
      }
      expect(open).toEqual([]);
    },
  );

  // Both keys are the role that all the rest has just been refused to: one key tries everything at the more generous door.
  it.each(['publishable', 'legacyAnon'] as const)(
    'the %s key reads and executes nothing through the API',
    async (kind) => {
      const headers = { apikey: project.keys[kind], 'content-type': 'application/json' };
      const relations = await database.query<{ name: string; kind: string }>(RELATIONS_SQL);
      const routines = await database.query<{ name: string; args: string[] }>(ROUTINES_SQL);
      const every = kind === 'publishable' && catalogue === GENEROUS ? 1 : 8;
      for (const { name } of relations.filter(({ kind }, at) => kind !== 'S' && at % every === 0)) {
        const answer = await fetch(`${project.url}/rest/v1/${name}?limit=1`, { headers });
        expect([name, answer.status]).toEqual([name, 401]);
      }
      for (const { name, args } of routines.filter((_, at) => at % every === 0)) {
        const answer = await fetch(`${project.url}/rest/v1/rpc/${name}`, {
          method: 'POST',
          headers,
          body: JSON.stringify(Object.fromEntries(args.map((arg) => [arg, null]))),
        });
        // 401 refused, 404 not offered, which a trigger's function never is: never carried out.
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

  it('service_role executes every function but those that change triggers and products, and cannot rewrite history', async () => {
    const rights = await rightsOf(database, 'service_role');
    const routines = await database.query<{ name: string; signature: string }>(ROUTINES_SQL);
    const closed = routines.filter(({ signature }) => !rights.includes(`${signature}: execute`));
    expect(closed.map(({ name }) => name)).toEqual([
      'image_generation_import_products',
      'image_generation_unwatch_products',
      'image_generation_watch_products',
      ...(await writers(database)),
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

describe("a user's own objects whose names begin likewise", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase({ withSql: false });
    await database.query(`
      create table public.image_generation_my_notes (id int generated always as identity, note text);
      create view public.image_generation_monitor as select count(*) as n from public.image_generation_my_notes;
      create sequence public.image_generation_my_numbers;
      create function public.image_generation_my_peek() returns int language sql as 'select 1';
      create procedure public.image_generation_my_chore() language sql as 'select 1';
      -- Our name with arguments of their own.
      create function public.image_generation_status(p_of text) returns int language sql as 'select 1';
      grant all on public.image_generation_my_notes, public.image_generation_monitor to anon, authenticated;
      grant all on sequence public.image_generation_my_numbers to anon;
    `);
  });
  afterAll(() => database.drop());

  it('keep every right, and are not locked, at the first setup and at the next', async () => {
    const acls = () =>
      database.query(`
        select c.oid::regclass::text as name, c.relacl::text as acl, c.relrowsecurity as rls from pg_class c
        where c.relname ~ '^image_generation_(my_|monitor)'
        union all
        select p.oid::regprocedure::text, p.proacl::text, null from pg_proc p
        where p.proname ~ '^image_generation_my_' or p.oid = to_regprocedure('public.image_generation_status(text)')
        order by 1`);
    const before = await acls();
    expect(before).toHaveLength(7);
    const reader = await database.connect();
    await reader.query(`begin; ${A_LOCK}`);
    const client = await database.connect();
    for (const round of [1, 2]) {
      await apply(client, catalogueSql('hemp'));
      expect([round, await acls()]).toEqual([round, before]);
    }
    await reader.query('rollback');
    expect(
      await database.value(
        `select has_function_privilege('anon', 'public.image_generation_status()', 'execute')`,
      ),
    ).toBe(false);
  });
});

describe('what doctor says of missing rights', () => {
  let project: TestSupabase;
  let rights: { kind: string; name: string; privilege: string }[];
  beforeAll(async () => {
    project = await startSupabase();
    rights = await project.database.query('select * from public.image_generation_rights()');
  });
  afterAll(() => project.stop());

  const STORE = {
    id: 'fake',
    preflight: async () => ({ place: 'a bucket', contentTypes: null, maxBytes: null }),
    tryOut: async () => [],
    urlOf: (key: string) => `https://images.example/${key}`,
  };

  async function grants() {
    const { url, keys } = project;
    const rpc = createSupabaseRpc(createSupabase({ url, key: keys.secret, fetch }));
    const queue = createQueue(withRetries(rpc, { clock: systemClock, random: () => 0 }));
    const dependencies: DoctorDependencies = {
      url: () => url,
      key: () => 'a secret key',
      connect: () => ({ queue, store: STORE }),
      assertSupported,
      provider: () => ({
        ...{ id: 'placeholder', model: 'placeholder-3', unitCostMicroUsd: 0 },
        price: { microUsd: 0, maxMicroUsd: 0, basis: 'free', asOf: null, source: 'it is drawn here' },
      }),
      fallbacks: () => [],
    };
    const results = await doctor(dependencies, new AbortController().signal);
    return results.find(({ name }) => name === 'Grants');
  }

  it('is nothing after setup', async () => {
    expect(rights.length).toBeGreaterThan(150);
    expect(await grants()).toMatchObject({
      status: 'ok',
      detail: 'the key may do everything that a run needs',
    });
  });

  it('is each right of a run by name, when it alone is missing', async () => {
    const worker = await connectWorker(project.database);
    const untold: unknown[] = [];
    const kinds = new Set<string>();
    for (const { kind, name, privilege } of rights) {
      await project.database.query(`revoke ${privilege} on ${kind} ${name} from service_role`);
      const bare = name.replace('public.', '').replace(/\(.*/, '');
      // Without the right to look, it is the refusal that names it.
      const told = await worker.queue.missingRights().catch((error: Error) => [error.message]);
      if (told.length !== 1 || !told[0]?.includes(bare)) untold.push([privilege, name, told]);
      // Through the API, and in words: one of each kind.
      if (!kinds.has(`${privilege} ${kind}`)) {
        kinds.add(`${privilege} ${kind}`);
        const found = await grants();
        if (found?.status !== 'fail' || !`${found.detail}`.includes(bare))
          untold.push([privilege, name, found]);
      }
      await project.database.query(`grant ${privilege} on ${kind} ${name} to service_role`);
    }
    expect(untold).toEqual([]);
    expect(kinds.size).toBeGreaterThan(4);
    expect((await grants())?.status).toBe('ok');
  });

  it('counts every function that the program calls', () => {
    const sources = ['client', 'schedules']
      .map((name) => readFileSync(`src/queue/${name}.ts`, 'utf8'))
      .join();
    const called = [...sources.matchAll(/call\(\s*[\w.()]+,\s*'(\w+)'/g)].map(
      ([, name]) => `public.image_generation_${name}`,
    );
    expect(called.length).toBeGreaterThan(30);
    const granted = rights.map(({ name }) => name.replace(/\(.*/, ''));
    expect(called.filter((name) => !granted.includes(name))).toEqual([]);
  });
});

describe('the form of the objects', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('is known to setup by name and signature, without exception', async () => {
    expect(
      await database.query(`
        with own as (select public.image_generation_objects() as list),
        listed as (
          select to_regclass(r)::text as name from own, jsonb_array_elements_text(list -> 'relations') as r
          union all select to_regprocedure(r)::text from own, jsonb_array_elements_text(list -> 'routines') as r
          union all select to_regtype(r)::text from own, jsonb_array_elements_text(list -> 'types') as r
        ),
        there as (
          select oid::regclass::text as name from pg_class
          where relnamespace = 'public'::regnamespace and relname ~ '^image_generation_' and relkind in ('r', 'v', 'm', 'p', 'f')
          union all select oid::regprocedure::text from pg_proc
          where pronamespace = 'public'::regnamespace and proname ~ '^image_generation_'
          union all select t.oid::regtype::text from pg_type t join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
          where t.typnamespace = 'public'::regnamespace and t.typname ~ '^image_generation_'
        )
        select listed.name as listed, there.name as there from listed full join there using (name)
        where listed.name is null or there.name is null`),
    ).toEqual([]);
  });

  it('has row-level security on every table, and only the policy that closes it', async () => {
    expect(
      await database.query(
        `select relname from pg_class
         where relnamespace = 'public'::regnamespace and relname like 'image\\_generation\\_%' and relkind = 'r'
           and not relrowsecurity`,
      ),
    ).toEqual([]);
    expect(
      await database.query(
        `select distinct policyname, permissive, roles::text[], cmd, qual, with_check from pg_policies
         where tablename like 'image\\_generation\\_%'`,
      ),
    ).toEqual([
      {
        policyname: 'image_generation_closed',
        permissive: 'PERMISSIVE',
        roles: ['anon', 'authenticated'],
        cmd: 'ALL',
        qual: 'false',
        with_check: null,
      },
    ]);
  });

  it('has an empty search_path in every function, and one function a name', async () => {
    expect(
      await database.query(
        `select proname from pg_proc
         where pronamespace = 'public'::regnamespace and proname like 'image\\_generation\\_%'
           and not coalesce('search_path=""' = any (proconfig), false)`,
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

  it("has its owner's rights in three functions only: those that prune and mask history, and the trigger", async () => {
    expect(
      await database.value(
        `select array_agg(proname::text order by proname) from pg_proc
         where pronamespace = 'public'::regnamespace and proname like 'image\\_generation\\_%' and prosecdef`,
      ),
    ).toEqual([
      'image_generation_mask_history',
      'image_generation_prune',
      'image_generation_queue_new_products',
    ]);
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
    // Before 16 it is the role, and not the grant, that says whether rights come along.
    const isOld =
      (await database.value<number>(`select current_setting('server_version_num')::int`)) < 160_000;
    const join = isOld
      ? `alter role anon inherit; grant ${role} to anon`
      : `grant ${role} to anon with inherit true`;
    const catalogue = `${catalogueSql('hemp')}; ${join}; ${grant};`;
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
