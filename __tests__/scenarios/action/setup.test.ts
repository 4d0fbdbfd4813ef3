import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import type { TestDatabase } from '../../support/postgres.ts';
import { snapshot } from '../../support/queue-scenario.ts';
import { type ActionRun, annotationsOf, openStage, type Stage } from './stage.ts';

const PRODUCTS = 5;
const BUCKET = 'hemp-product-images';

/** Every relation, function and trigger of ours or in our way, and the rows of the tables. */
async function schemaOf(database: TestDatabase): Promise<unknown> {
  const tables = await database.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
  );
  const columns = await database.query(
    `select attrelid::regclass::text, attname, atttypid::regtype::text from pg_attribute
     where attrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace) and attnum > 0
     order by 1, 2`,
  );
  const functions = await database.query(
    `select oid::regprocedure::text, md5(prosrc), proacl::text from pg_proc
     where pronamespace = 'public'::regnamespace order by 1`,
  );
  const triggers = await database.query(
    'select tgname, tgrelid::regclass::text from pg_trigger order by 1, 2',
  );
  const rows: Record<string, unknown> = {};
  for (const { name } of tables)
    rows[name] = await database.query(`select t::text from ${name} as t order by 1`);
  return { tables, columns, functions, triggers, rows };
}

const OWN_CATALOGUE = `
  grant select, update (picture) on public.shop_items to service_role;
  create or replace view public.image_generation_catalogue with (security_invoker = true) as
  select sku::text as product_id, title::text as name, null::text as description, null::text as industry,
    null::text as sub_industry, null::text as plant_part, '{}'::jsonb as attributes, picture::text as image_url
  from public.shop_items;
  create or replace function public.image_generation_publish_image(
    p_product_id text, p_image_url text, p_expected_url text, p_details jsonb
  ) returns text language plpgsql set search_path = '' as $$
  begin
    update public.shop_items set picture = p_image_url
    where sku = p_product_id and picture is not distinct from p_expected_url;
    if found then return 'published'; end if;
    perform 1 from public.shop_items where sku = p_product_id;
    return case when found then 'kept' else 'gone' end;
  end $$;`;

describe('mode setup', () => {
  let stage: Stage;
  let early: ActionRun;
  let first: ActionRun[];
  const setUp = (inputs: Record<string, string> = {}) =>
    stage.run({ mode: 'setup', 'database-url': stage.supabase.database.url, ...inputs });
  beforeAll(async () => {
    stage = await openStage({ withSql: false, bucket: null });
    await insertHempProducts(stage.supabase.database, PRODUCTS);
    early = await stage.run();
    // Two at once, as happens when a workflow is started twice.
    first = await Promise.all([setUp(), setUp()]);
  });
  afterAll(() => stage?.close());

  it('is what a run on a project without the SQL asks for', () => {
    expect(early.exitCode).toBe(1);
    expect(annotationsOf(early)).toMatchObject([
      {
        level: 'error',
        title: 'sql_missing',
        message: expect.stringMatching(
          /^The queue's SQL is not installed in this project.+\nRun setup \(`npm run cli -- setup`, or `mode: setup`/,
        ),
      },
    ]);
  });

  it('makes a bare hemp database a queue, even twice at once', () => {
    for (const run of first) {
      expect(run).toMatchObject({ exitCode: 0, stderr: '', outputs: { 'stopped-reason': 'setup' } });
      expect(annotationsOf(run)).toEqual([]);
      const steps = run.log.split('\n').filter((line) => line !== '');
      expect(steps).toEqual([
        expect.stringMatching(/^The SQL of the queue is in place \(contract 1, revision \d+\)\.$/),
        "The project's API sees the new functions.",
        expect.stringMatching(/^The storage bucket (was created|is there)\.$/),
        'An image would come home: upload and publication were tried and undone.',
        expect.stringMatching(/^Queued \d products without an image\.$/),
        'The catalogue has 5 products, 5 without an image; 5 jobs are waiting.',
      ]);
      expect(run.summary).toMatch(/^## ✅ The queue is set up$/m);
      for (const step of steps.slice(1, 2)) expect(run.summary).toContain(step.replace("'", '&#39;'));
    }
    const queued = first.map(({ log }) => Number(/^Queued (\d) products? without/m.exec(log)?.[1]));
    expect(queued.reduce((sum, count) => sum + count)).toBe(PRODUCTS);
    expect(stage.supabase.gateway.storage.buckets.get(BUCKET)).toMatchObject({ public: true });
  });

  it('changes nothing when it is repeated', async () => {
    const before = await schemaOf(stage.supabase.database);
    const again = await setUp();
    expect(again.exitCode).toBe(0);
    expect(again.log).toContain('Queued 0 products without an image.');
    expect(await schemaOf(stage.supabase.database)).toEqual(before);
  });

  it('sets up the database alone where only its address is given', async () => {
    const run = await setUp({ 'supabase-url': '', 'supabase-key': '' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'stopped-reason': 'setup' } });
    expect(run.summary.match(/^- /gm)).toHaveLength(1);
  });

  it('leaves a project in which a run makes every image', async () => {
    expect(await stage.run()).toMatchObject({ exitCode: 0, outputs: { succeeded: '5', remaining: '0' } });
    expect(await stage.queue.verify()).toEqual([]);
  });

  it.each<[string, (url: URL) => void, string, RegExp]>([
    [
      'a wrong password',
      (url) => {
        url.password = 'wr0ng-passw0rd';
      },
      'unauthorized',
      /password authentication failed .+\nThe password is wrong\. Reset it/,
    ],
    [
      'a database that is not there',
      (url) => {
        url.pathname = '/nowhere';
      },
      'host_unreachable',
      /\nThere is no such database; Supabase calls it/,
    ],
  ])('tells what to do about %s, and never the password', async (_what, change, code, message) => {
    const url = new URL(stage.supabase.database.url.replace(/^postgres:/, 'http:'));
    change(url);
    const run = await setUp({ 'database-url': url.href.replace(/^http:/, 'postgres:') });
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'stopped-reason': 'error' } });
    expect(annotationsOf(run)).toMatchObject([
      { level: 'error', title: code, message: expect.stringMatching(message) },
    ]);
    const said = run.stdout.replaceAll(/^::add-mask::.*$/gm, '') + run.stderr + run.summary;
    expect(said).not.toContain('wr0ng-passw0rd');
  });
});

describe('mode setup beside tables that are there', () => {
  let stage: Stage;
  let workspace: string;
  const setUp = (inputs: Record<string, string> = {}) =>
    stage.run({ mode: 'setup', 'database-url': stage.supabase.database.url, ...inputs }, { cwd: workspace });
  beforeAll(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'hemp-workspace-'));
    stage = await openStage({
      withSql: false,
      bucket: null,
      prepare: (database) =>
        database.query(`
          create table public.shop_items (sku text, title text, picture text);
          insert into public.shop_items values ('S-1', 'Hemp rope', null)`),
    });
  });
  afterAll(async () => {
    await stage?.close();
    await rm(workspace, { recursive: true, force: true });
  });

  it('refuses those of the Python system, and touches nothing', async () => {
    const { database, gateway } = stage.supabase;
    await database.query(`
      create table public.image_generation_queue (
        id uuid primary key default gen_random_uuid(), product_id uuid, status text default 'pending');
      create table public.image_generation_history (id uuid primary key default gen_random_uuid(), action text);
      insert into public.image_generation_queue (status) values ('pending'), ('completed');`);
    const before = await schemaOf(database);
    const run = await setUp();
    expect(run.exitCode).toBe(1);
    expect(annotationsOf(run)).toMatchObject([
      {
        level: 'error',
        title: 'original_schema',
        message: expect.stringMatching(
          /: image_generation_history, image_generation_queue\.\nNothing was changed\. "setup --move" \(in a workflow the input move: true\)/,
        ),
      },
    ]);
    expect(await schemaOf(database)).toEqual(before);
    expect(gateway.storage.buckets.size).toBe(0);
    await database.query('drop table public.image_generation_queue, public.image_generation_history');
  });

  it('reads a catalogue file from the workspace, and refuses one that is not there before it touches anything', async () => {
    const { database } = stage.supabase;
    const before = await schemaOf(database);
    const missing = await setUp({ catalogue: 'my-shop.sql' });
    expect(annotationsOf(missing)).toMatchObject([
      {
        title: 'input_invalid',
        message: expect.stringMatching(/for catalogue but "my-shop\.sql" cannot be read/),
      },
    ]);
    expect(await schemaOf(database)).toEqual(before);

    await writeFile(join(workspace, 'my-shop.sql'), OWN_CATALOGUE);
    const run = await setUp({ catalogue: 'my-shop.sql' });
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.log).toContain(', 1 without an image');
  });
});

describe('mode doctor', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await insertHempProducts(stage.supabase.database, PRODUCTS);
  });
  afterAll(() => stage?.close());

  async function examine(inputs: Record<string, string> = {}): Promise<ActionRun> {
    const { database, gateway } = stage.supabase;
    const state = async () => ({
      rows: await snapshot(database),
      objects: [...gateway.storage.buckets].map(([name, { objects }]) => [name, ...objects.keys()]),
    });
    const before = await state();
    const run = await stage.run({ mode: 'doctor', ...inputs });
    expect(await state()).toEqual(before);
    expect(run.outputs).toEqual({ 'stopped-reason': 'doctor' });
    return run;
  }

  /** What the log says of each check. */
  const statesOf = ({ log }: ActionRun) =>
    Object.fromEntries(
      [...log.matchAll(/^(OK|WARN|FAIL|SKIPPED) ([^:]+): /gm)].map(([, state, name]) => [name, state]),
    );
  const HEALTHY = {
    'Project URL': 'OK',
    'Secret key': 'OK',
    'Server reachable': 'OK',
    'Key accepted': 'OK',
    Grants: 'OK',
    'Queue SQL': 'OK',
    Catalogue: 'OK',
    Provider: 'OK',
    Prices: 'OK',
    Bucket: 'OK',
    Upload: 'OK',
    Publishing: 'OK',
    'Result addresses': 'OK',
  };

  it('finds a healthy project healthy, and changes nothing', async () => {
    const run = await examine();
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(statesOf(run)).toEqual(HEALTHY);
    expect(annotationsOf(run)).toEqual([]);
    expect(run.log).toContain('OK Catalogue: 5 products, 5 without an image, 0 jobs waiting');
    expect(run.summary).toMatch(/^## ✅ Everything that a run needs is there$/m);
    expect(run.summary.match(/^\| ✅ \|/gm)).toHaveLength(13);
  });

  it('warns of what does not keep a run from being made', async () => {
    await stage.queue.pause('placeholder', 'maintenance', 600);
    const run = await examine();
    await stage.queue.resume('placeholder');
    expect(run.exitCode).toBe(0);
    expect(statesOf(run)).toEqual({ ...HEALTHY, Catalogue: 'WARN' });
    expect(run.log).toContain('→ placeholder is paused: maintenance.');
  });

  const needsConnection = {
    'Server reachable': 'SKIPPED',
    'Key accepted': 'SKIPPED',
    Grants: 'SKIPPED',
    'Queue SQL': 'SKIPPED',
    Catalogue: 'SKIPPED',
    Bucket: 'SKIPPED',
    Upload: 'SKIPPED',
    Publishing: 'SKIPPED',
    Prices: 'SKIPPED',
  };
  it.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    [
      'no settings',
      { 'supabase-url': '', 'supabase-key': '' },
      { 'Project URL': 'FAIL', 'Secret key': 'FAIL', ...needsConnection },
      /^Project URL: supabase-url was not given\. Set supabase-url, or .+\nSecret key: supabase-key was not given/,
    ],
    [
      'a key that the project does not know',
      { 'supabase-key': 'sb_secret_of_another_project' },
      {
        'Key accepted': 'FAIL',
        Grants: 'SKIPPED',
        'Queue SQL': 'SKIPPED',
        Catalogue: 'SKIPPED',
        Bucket: 'SKIPPED',
        Upload: 'SKIPPED',
        Publishing: 'SKIPPED',
        Prices: 'SKIPPED',
      },
      /^Key accepted: The project refused the key/,
    ],
    [
      'no bucket',
      { bucket: 'elsewhere' },
      { Bucket: 'FAIL', Upload: 'SKIPPED' },
      /^Bucket: The bucket "elsewhere" does not exist/,
    ],
  ])('fails with %s, and says what to do in one annotation', async (_what, inputs, states, message) => {
    const run = await examine(inputs);
    expect(run.exitCode).toBe(1);
    expect(statesOf(run)).toEqual({ ...HEALTHY, ...states });
    const failed = Object.values(states).filter((state) => state === 'FAIL').length;
    expect(annotationsOf(run)).toMatchObject([
      { level: 'error', title: `${failed} of 13 checks failed`, message: expect.stringMatching(message) },
    ]);
    expect(run.summary).toMatch(new RegExp(`^## ❌ ${failed} of 13 checks failed$`, 'm'));
  });

  it('tells what a database lacks', async () => {
    const { database } = stage.supabase;
    const installed = await database.value<string>(
      `select pg_get_functiondef('public.image_generation_version()'::regprocedure)`,
    );
    await database.query('drop function public.image_generation_version()');
    await database.query(`notify pgrst, 'reload schema'`);
    const run = await stage.run({ mode: 'doctor' });
    await database.query(installed);
    expect(run.exitCode).toBe(1);
    expect(statesOf(run)).toEqual({
      ...HEALTHY,
      'Queue SQL': 'FAIL',
      Grants: 'SKIPPED',
      Catalogue: 'SKIPPED',
      Publishing: 'SKIPPED',
      Prices: 'SKIPPED',
    });
    expect(run.log).toMatch(
      /^FAIL Queue SQL: The queue's SQL is not installed in this project.+ → Run setup/m,
    );
  });
});
