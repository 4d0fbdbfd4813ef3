/**
 * What Supabase's own linters look for: `supabase db advisors` (github.com/supabase/splinter) and `supabase db lint`
 * (plpgsql_check). Each rule of the first that is about objects like ours is held here by its number, in words of our
 * own. Not held: 0005 (indexes that were not used yet) and 0020 (bloat), which are statistics of a database at work and
 * tell of every new one; 0012, 0022 and 0025, which are about a project's settings.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createQueue } from '../../../src/queue/client.ts';
import { type CatalogueName, catalogueSql, setupSteps } from '../../../src/setup/script.ts';
import {
  type DebianPostgres,
  hasDebianPostgres,
  startDebianPostgres,
} from '../../support/debian-postgres.ts';
import { insertHempProducts, installProductTables } from '../../support/hemp-schema.ts';
import { createPgRpc } from '../../support/pg-rpc.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import { claimJobs, completed, failed, held, paidOffer, startRun } from '../../support/queue-scenario.ts';

const RULES: readonly [rule: string, violations: string][] = [
  [
    '0001: every foreign key is covered by an index',
    `select k.conname from pg_constraint k join own on own.oid = k.conrelid
     where k.contype = 'f' and not exists (
       select from pg_index i
       where i.indrelid = k.conrelid and i.indisvalid
         and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] = k.conkey
     )`,
  ],
  [
    '0002: no view reads the users of the project',
    `select own.oid::regclass::text from own where pg_get_viewdef(own.oid) ~ '\\mauth\\.'`,
  ],
  [
    '0003, 0015: no policy asks who is signed in, once for every row',
    `select p.polname from pg_policy p join own on own.oid = p.polrelid
     where pg_get_expr(p.polqual, p.polrelid) ~ 'auth\\.|current_setting'
       or pg_get_expr(p.polwithcheck, p.polrelid) ~ 'auth\\.|current_setting'`,
  ],
  [
    '0004: every table has a primary key',
    `select own.oid::regclass::text from own
     where own.kind = 'r' and not exists (select from pg_index i where i.indrelid = own.oid and i.indisprimary)`,
  ],
  [
    '0006: one policy a table',
    `select p.polrelid::regclass::text from pg_policy p join own on own.oid = p.polrelid group by 1 having count(*) > 1`,
  ],
  [
    '0007, 0008, 0013, 0023: every table has row-level security, and a policy',
    `select own.oid::regclass::text from own join pg_class c on c.oid = own.oid
     where own.kind = 'r'
       and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = own.oid))`,
  ],
  [
    '0009: no index is there twice',
    `select i.indrelid::regclass::text from pg_index i join own on own.oid = i.indrelid
     group by i.indrelid, i.indkey::text, i.indclass::text, i.indoption::text,
       pg_get_expr(i.indexprs, i.indrelid), pg_get_expr(i.indpred, i.indrelid)
     having count(*) > 1`,
  ],
  [
    "0010: every view has its reader's rights",
    `select own.oid::regclass::text from own join pg_class c on c.oid = own.oid
     where own.kind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)`,
  ],
  [
    '0011: every function has a search_path of its own',
    `select p.oid::regprocedure::text from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.proname ~ '^image_generation_'
       and not coalesce('search_path=""' = any (p.proconfig), false)`,
  ],
  [
    // A setting holds for all that is called within. PostgreSQL compiles what it expects to be dear, and what is not to be
    // sorted or scanned counts as very dear: a claim took 253 ms where LLVM is, 18 without it.
    'no function that a run calls has its statements compiled',
    `select p.oid::regprocedure::text from pg_proc p
     where p.pronamespace = 'public'::regnamespace and not coalesce('jit=off' = any (p.proconfig), false)
       and p.proname = any (array(select 'image_generation_' || name from unnest(array[
         'start_run', 'claim', 'dispatch', 'submitted', 'free_canary', 'heartbeat', 'settle', 'release', 'save_unsaved',
         'unsaved_bytes', 'unsaved_room', 'unchecked', 'recheck', 'finish_run', 'enqueue_missing', 'enqueue_products',
         'images_page', 'peek', 'count_catalogue', 'catalogue_now'
       ]) as name))`,
  ],
  [
    '0014: no extension is in public',
    `select extname from pg_extension where extnamespace = 'public'::regnamespace`,
  ],
  [
    '0016, 0017: no materialized view and no foreign table',
    `select oid::regclass::text from own where kind in ('m', 'f')`,
  ],
  [
    '0018: no column of a type that an upgrade of the server cannot move',
    `select a.attname from pg_attribute a join own on own.oid = a.attrelid and own.kind = 'r'
     where a.attnum > 0 and a.atttypid::regtype::text ~ '^reg' and a.atttypid <> all ('{regclass,regrole,regtype}'::regtype[])`,
  ],
  [
    '0021: nothing hangs on the users of the project',
    `select k.conname from pg_constraint k join own on own.oid = k.conrelid
     join pg_class c on c.oid = k.confrelid where c.relnamespace = to_regnamespace('auth')`,
  ],
  [
    '0024: no policy lets everybody pass',
    `select p.polname from pg_policy p join own on own.oid = p.polrelid
     where coalesce(pg_get_expr(p.polqual, p.polrelid), 'true') = 'true' or pg_get_expr(p.polwithcheck, p.polrelid) = 'true'`,
  ],
  [
    '0026, 0027: others read nothing',
    `select own.oid::regclass::text from own, unnest('{anon,authenticated}'::text[]) as r (role)
     where has_table_privilege(r.role, own.oid, 'select')`,
  ],
  [
    "0028, 0029: others execute nothing that has its owner's rights",
    `select p.oid::regprocedure::text from pg_proc p, unnest('{anon,authenticated}'::text[]) as r (role)
     where p.pronamespace = 'public'::regnamespace and p.prosecdef and has_function_privilege(r.role, p.oid, 'execute')`,
  ],
];

describe.each<CatalogueName>(['hemp', 'simple'])('the advisors, with the catalogue %s', (catalogue) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase({ catalogue });
  });
  afterAll(() => database.drop());

  it.each(RULES)('%s', async (_, violations) => {
    const own = `with own as (
      select oid, relkind as kind from pg_class
      where relnamespace = 'public'::regnamespace and relname ~ '^image_generation_' and relkind in ('r', 'v', 'm', 'f')
    )`;
    expect(await database.query(`${own} ${violations}`)).toEqual([]);
  });
});

/** Each function that is written in PL/pgSQL, a trigger's with the table and the transition tables that it gets. */
const LINT_SQL = `
  select p.oid::regprocedure::text as fn, r.level, r.lineno, r.message, r.detail
  from pg_proc p
  join pg_language l on l.oid = p.prolang and l.lanname = 'plpgsql'
  left join lateral (
    select * from pg_trigger t where t.tgfoid = p.oid limit 1
  ) as t on p.prorettype = 'trigger'::regtype
  cross join lateral lint.plpgsql_check_function_tb(
    p.oid, coalesce(t.tgrelid, 0), newtable => t.tgnewtable, oldtable => t.tgoldtable, fatal_errors => false,
    other_warnings => true, extra_warnings => true, performance_warnings => true
  ) as r
  where p.pronamespace = 'public'::regnamespace and p.proname ~ '^image_generation_'
  order by 1`;

/** A hint on speed, which counts neither a lock that a query takes nor an exception as an effect. */
const ONLY_LOCKS = /^routine is marked as VOLATILE/;

if (!hasDebianPostgres) {
  process.stderr.write(
    'SKIPPED: supabase db lint (plpgsql_check): the packages postgresql-15 and postgresql-15-plpgsql-check are not installed.\n',
  );
}

(hasDebianPostgres ? describe : describe.skip)("the linter of PL/pgSQL, on Debian's PostgreSQL 15", () => {
  let server: DebianPostgres;
  beforeAll(async () => {
    server = await startDebianPostgres();
    await installProductTables(server.client, 'hemp');
    for (const { text } of setupSteps(catalogueSql('hemp'))) await server.client.query(text);
    await server.client.query(`select public.image_generation_watch_products('public.uses_products', 'id')`);
    await server.client.query('create schema lint; create extension plpgsql_check schema lint');
  });
  afterAll(() => server?.stop());

  const lint = async () => {
    const { rows } = await server.client.query<{ fn: string; message: string }>(LINT_SQL);
    return rows.filter(({ message }) => !ONLY_LOCKS.test(message));
  };

  it('finds nothing', async () => {
    expect(await lint()).toEqual([]);
  });

  it('compiles nothing in the calls of a run, whatever they are expected to cost', async () => {
    const { client } = server;
    const queue = createQueue(createPgRpc(client));
    const ids = await insertHempProducts(
      {
        query: (sql, params) => client.query(sql, params),
        value: async (sql, params) => Object.values((await client.query(sql, params)).rows[0])[0] as never,
      },
      3,
    );
    const runId = await startRun(queue);
    await queue.enqueueProducts({
      productIds: ids.map(String),
      priority: null,
      provider: null,
      replace: 'none',
    });
    const compiled: string[] = [];
    const note = ({ message, where }: { message?: string | undefined; where?: string | undefined }) => {
      // The statement of the call itself stands in no function, and is none of ours.
      if (message?.includes('JIT:') && where) compiled.push(where);
    };
    client.on('notice', note);
    await client.query(
      `load 'auto_explain'; set jit_above_cost = 0; set auto_explain.log_min_duration = 0;
       set auto_explain.log_nested_statements = on; set auto_explain.log_analyze = on; set auto_explain.log_level = notice`,
    );
    const [job, other, ...rest] = await claimJobs(queue, runId, { offers: [paidOffer()] });
    if (!job || !other) throw new Error('Two jobs were to be claimed.');
    await queue.dispatch([held(job), held(other)]);
    await queue.heartbeat([job.token], 300);
    await queue.settle([completed(job), failed(other)]);
    await queue.release(rest.map(held));
    expect(compiled).toEqual([]);

    // As it would be without the setting.
    await client.query('alter function public.image_generation_claim reset jit');
    await claimJobs(queue, runId, { offers: [paidOffer()] });
    expect(compiled).not.toEqual([]);
    client.off('notice', note);
    await client.query(
      'alter function public.image_generation_claim set jit = off; set auto_explain.log_min_duration = -1',
    );
  });

  it('would find what is wrong', async () => {
    await server.client.query(`create function public.image_generation_wrong() returns jsonb language plpgsql as
      $$ declare v_count integer; begin select * into v_count from public.nowhere; return '{}'; end $$`);
    expect((await lint()).map(({ fn }) => fn)).toContain('image_generation_wrong()');
  });
});
