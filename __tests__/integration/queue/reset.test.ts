/** Starting over, and taking the queue away: what goes, what stays, and when neither happens. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applySql, type SqlConnection } from '../../../src/setup/apply.ts';
import { resetQueue } from '../../../src/setup/reset.ts';
import { catalogueSql } from '../../../src/setup/script.ts';
import { planUninstall, uninstallQueue } from '../../../src/setup/uninstall.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  claimJob,
  claimJobs,
  claimRequest,
  completed,
  connectWorker,
  failed,
  held,
  offer,
  paidOffer,
  queueProducts,
  startRun,
  storedImage,
  UNIT_COST,
  type Worker,
} from '../../support/queue-scenario.ts';

const CAP = 5 * UNIT_COST;
const KEPT = /^image_generation_before_(reset|uninstall)_\d{14}$/;
const END_LEASES = `update image_generation_queue set lease_expires_at = now() - interval '1 second' where lease_token is not null`;

async function ownerOf(database: TestDatabase): Promise<SqlConnection> {
  const client = await database.connect();
  return { query: (text, params) => client.query(text, params), exec: (text) => client.query(text) };
}

/** Two images for $0.08, one job in hand that may have cost $0.04, one that failed, two that wait. */
async function useQueue(database: TestDatabase, worker: Worker): Promise<void> {
  await database.query('update image_generation_provider set daily_cap_microusd = $1', [CAP]);
  await queueProducts(database, worker.queue, 6);
  const runId = await startRun(worker.queue);
  const jobs = await claimJobs(worker.queue, runId, { limit: 4, offers: [paidOffer()] });
  await worker.queue.dispatch(jobs.map(held));
  const [first, second, third] = jobs;
  if (!first || !second || !third) throw new Error('Too few jobs.');
  await worker.queue.settle([
    completed(first),
    completed(second),
    failed(third, { failureClass: 'permanent' }),
  ]);
}

const shown = (database: TestDatabase) =>
  database.query('select id::text, image_url from uses_products order by id');

describe('reset', () => {
  let database: TestDatabase;
  let worker: Worker;
  let owner: SqlConnection;
  beforeAll(async () => {
    database = await createDatabase();
    worker = await connectWorker(database);
    owner = await ownerOf(database);
    await useQueue(database, worker);
  });
  afterAll(() => database.drop());

  it('says first what it would take away, and changes nothing', async () => {
    const before = await database.query('select * from image_generation_queue order by id');
    expect(await resetQueue(owner, false)).toMatchObject({
      jobs: 6,
      waiting: 3,
      images: 2,
      ledgerRows: 4,
      spentUsd: 0.08,
      spentTodayUsd: 0.12,
      held: [{ jobId: 4, worker: 'worker-1' }],
      keptIn: null,
    });
    expect(await database.query('select * from image_generation_queue order by id')).toEqual(before);
  });

  it('is refused while a worker holds a job, and names it', async () => {
    await expect(resetQueue(owner, true)).rejects.toMatchObject({
      code: 'jobs_held',
      message: expect.stringMatching(/^Workers hold 1 job\(s\): job 4 of worker-1 until /),
    });
    expect(await database.value('select count(*)::int from image_generation_queue')).toBe(6);
  });

  it('is refused to whoever is not the owner', async () => {
    await database.query(END_LEASES);
    await expect(worker.client.query('select image_generation_reset(true)')).rejects.toMatchObject({
      code: '42501',
    });
    expect(await database.value('select count(*)::int from image_generation_queue')).toBe(6);
  });

  it('keeps everything aside, where nobody else can read it', async () => {
    const images = await shown(database);
    const { keptIn: schema } = await resetQueue(owner, true);
    expect(schema).toMatch(KEPT);
    expect(await database.value(`select count(*)::int from ${schema}.queue`)).toBe(6);
    expect(await database.value(`select sum(cost_microusd)::int from ${schema}.attempts`)).toBe(
      2 * UNIT_COST,
    );
    expect(await database.value(`select count(*)::int from ${schema}.images`)).toBe(2);
    expect(
      await database.value(
        `select bool_and(c.relrowsecurity and not has_table_privilege(r, c.oid, 'select, insert, update, delete'))
           and not bool_or(has_schema_privilege(r, c.relnamespace, 'usage'))
         from pg_class c, unnest(array['anon', 'authenticated', 'service_role']) as r
         where c.relnamespace = '${schema}'::regnamespace and c.relkind = 'r'`,
      ),
    ).toBe(true);
    expect(await shown(database)).toEqual(images);
  });

  it('leaves the queue as setup does, and today’s money spent', async () => {
    expect(await worker.queue.verify()).toEqual([]);
    expect(await database.value('select count(*)::int from image_generation_queue')).toBe(0);
    expect(await database.query('select action from image_generation_history')).toEqual([
      { action: 'reset' },
    ]);
    // Of the cap of five images, three are spent: two remain.
    await worker.queue.enqueueMissing({ limit: 100, replace: 'none', priority: null });
    expect(await database.value('select count(*)::int from image_generation_queue')).toBe(4);
    const runId = await startRun(worker.queue);
    const jobs = await claimJobs(worker.queue, runId, { limit: 4, offers: [paidOffer()] });
    expect(jobs).toHaveLength(2);
    await worker.queue.dispatch(jobs.map(held));
    expect(await worker.queue.settle(jobs.map((job) => completed(job)))).toMatchObject([
      { outcome: 'ok' },
      { outcome: 'ok' },
    ]);
    expect(await worker.queue.claim(claimRequest(runId, { offers: [paidOffer()] }))).toMatchObject({
      reason: 'budget',
    });
    expect(await worker.queue.verify()).toEqual([]);
  });

  it('counts what only the row of all together knows of as spent, too', async () => {
    const admin = await database.connect('supabase_admin');
    await admin.query(
      `set session_replication_role = replica; delete from image_generation_daily where provider <> '';
       update image_generation_daily set spent_microusd = ${CAP} + 7`,
    );
    // The second one of this second would have the same name.
    await database.query(`alter schema ${await keptSchema(database)} rename to kept`);
    expect(await resetQueue(owner, true)).toMatchObject({ spentTodayUsd: (CAP + 7) / 1_000_000 });
    expect(await worker.queue.verify()).toEqual([]);
  });

  it('remembers which images are placeholders', async () => {
    await worker.queue.enqueueMissing({ limit: 100, replace: 'none', priority: null });
    const jobs = await claimJobs(worker.queue, await startRun(worker.queue), { limit: 4, offers: [offer()] });
    const drawn = { digitalSourceType: 'algorithmicMedia' };
    await worker.queue.settle(jobs.map((job) => completed(job, { image: storedImage(job, drawn) })));
    await database.query(`alter schema ${await keptSchema(database)} rename to kept_too`);
    await resetQueue(owner, true);
    expect(jobs).toHaveLength(2);
    expect(await worker.queue.status()).toMatchObject({ productsWithPlaceholders: 2 });
    expect(
      await database.value('select products_with_placeholders::int from image_generation_catalogue_progress'),
    ).toBe(2);
    const replaced = { limit: 100, replace: 'placeholders' as const, priority: null };
    expect(await worker.queue.enqueueMissing(replaced)).toMatchObject({ enqueued: 2 });
    expect(await worker.queue.verify()).toEqual([]);
  });
});

const keptSchema = (database: TestDatabase) =>
  database.value<string>(
    `select max(nspname::text) from pg_namespace where nspname ~ '^image_generation_before_'`,
  );

/** Everything in `public`, but for what belongs to something else. */
const objectsIn = (database: TestDatabase) =>
  database.value<string[]>(`
    select array_agg(what order by what) from (
      select 'relation ' || oid::regclass as what from pg_class where relnamespace = 'public'::regnamespace and relkind <> 'c'
      union select 'function ' || oid::regprocedure from pg_proc where pronamespace = 'public'::regnamespace
      union select 'type ' || oid::regtype from pg_type where typnamespace = 'public'::regnamespace and typtype = 'c'
      union select 'trigger ' || tgname || ' on ' || tgrelid::regclass from pg_trigger where not tgisinternal
      union select 'schema ' || nspname from pg_namespace where nspname like 'image%'
    ) as o`);

/** As a person has them beside the queue. */
const OF_THE_USER = `
  create table image_generation_my_notes (id bigint primary key, note text);
  create function image_generation_my_count() returns bigint language sql as 'select count(*) from public.image_generation_my_notes';
  create view image_generation_my_view as select 1 as one;
  create schema cron;
  create table cron.job (jobid bigint, jobname text, command text);
  create function cron.unschedule(bigint) returns boolean language sql as 'delete from cron.job where jobid = $1 returning true';
  insert into cron.job values
    (1, 'image-generation', 'select net.http_post(url := ''…/functions/v1/hemp-image-generator'')'),
    (2, 'image-generation-tidy', 'delete from cron.job_run_details where true'),
    (3, 'image-generation-mine', 'select 1'),
    (4, 'nightly', 'select 2')`;

describe('uninstall', () => {
  let database: TestDatabase;
  let owner: SqlConnection;
  let before: string[];
  beforeAll(async () => {
    database = await createDatabase({ withSql: false });
    owner = await ownerOf(database);
    await database.query(OF_THE_USER);
    before = await objectsIn(database);
  });
  afterAll(() => database.drop());

  const install = () => applySql(owner, { catalogue: catalogueSql('hemp') });

  it('says that there is nothing when nothing is installed', async () => {
    await expect(planUninstall(owner)).rejects.toMatchObject({ code: 'sql_missing' });
    await expect(uninstallQueue(owner, { keepHistory: false })).rejects.toMatchObject({
      code: 'sql_missing',
    });
  });

  it('says what it would do, with what stays', async () => {
    await install();
    await useQueue(database, await connectWorker(database));
    await database.query(`select image_generation_watch_products('public.uses_products', 'id')`);
    const installed = await objectsIn(database);
    expect(await planUninstall(owner)).toMatchObject({
      contents: { jobs: 6, images: 2, held: [{ jobId: 4 }] },
      triggers: ['image_generation_new_products on uses_products'],
      cronJobs: ['image-generation', 'image-generation-tidy'],
      keptAside: [],
      foreign: ['image_generation_my_count()', 'image_generation_my_notes', 'image_generation_my_view'],
    });
    expect(await objectsIn(database)).toEqual(installed);
  });

  it('is refused while a worker holds a job, and while something of the user depends on it', async () => {
    const installed = await objectsIn(database);
    await expect(uninstallQueue(owner, { keepHistory: false })).rejects.toMatchObject({ code: 'jobs_held' });
    await database.query(`${END_LEASES}; create view my_report as select status from image_generation_queue`);
    await expect(uninstallQueue(owner, { keepHistory: true })).rejects.toMatchObject({
      code: 'setup_failed',
      message: expect.stringContaining('my_report'),
    });
    await database.query('drop view my_report');
    expect(await objectsIn(database)).toEqual(installed);
  });

  it('takes away what setup made and nothing else; setup works anew', async () => {
    const images = await shown(database);
    await uninstallQueue(owner, { keepHistory: false });
    expect(await objectsIn(database)).toEqual(before);
    expect(await shown(database)).toEqual(images);
    expect(await database.query('select jobname from cron.job order by jobid')).toEqual([
      { jobname: 'image-generation-mine' },
      { jobname: 'nightly' },
    ]);
    // A product can be added: no trigger is left behind.
    await insertHempProducts(database, 1);

    await install();
    const worker = await connectWorker(database);
    await worker.queue.enqueueMissing({ limit: 100, replace: 'none', priority: null });
    // Two of the seven show an image.
    expect(await database.value('select count(*)::int from image_generation_queue')).toBe(5);
    const job = await claimJob(worker.queue, await startRun(worker.queue));
    expect(await worker.queue.settle([completed(job)])).toMatchObject([{ outcome: 'ok' }]);
    expect(await worker.queue.verify()).toEqual([]);
  });

  it('keeps the ledger when asked, and drops it at the next time', async () => {
    await uninstallQueue(owner, { keepHistory: true });
    const schema = await keptSchema(database);
    expect(schema).toMatch(KEPT);
    expect(await database.value(`select count(*)::int from ${schema}.attempts`)).toBe(1);
    expect(await objectsIn(database)).toEqual([...before, `schema ${schema}`].sort());
    await install();
    expect(await planUninstall(owner)).toMatchObject({ keptAside: [schema] });
    await uninstallQueue(owner, { keepHistory: false });
    expect(await objectsIn(database)).toEqual(before);
  });
});
