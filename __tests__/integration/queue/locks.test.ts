/** Locks that somebody else keeps, as whoever edits a row and goes for lunch: what hangs on that row waits, the others go on. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import type { Job, Settlement } from '../../../src/queue/contract.ts';
import { rpcErrorOf } from '../../../src/queue/transport.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  claimJob,
  claimJobs,
  claimRequest,
  completed,
  connectWorkers,
  failed,
  held,
  imageOf,
  jobRow,
  paidOffer,
  queueProducts,
  resetQueue,
  startRun,
  UNIT_COST,
  type Worker,
} from '../../support/queue-scenario.ts';

/** What is promised of a call that meets locks. */
const LONGEST_MS = 5_000;
const JOBS = 50;

let database: TestDatabase;
let worker: Worker;
let other: Worker;
/** Keeps transactions open. */
let stranger: pg.Client;

beforeAll(async () => {
  database = await createDatabase();
  [worker, other] = (await connectWorkers(database, 2)) as [Worker, Worker];
  stranger = await database.connect();
  // A trigger of the shop's own, which touches a row of its own.
  await database.query(
    `create table stock (product_id text primary key, images integer not null default 0);
     grant select, update on stock to service_role;
     create function count_image() returns trigger language plpgsql as $$
     begin
       update public.stock set images = images + 1 where product_id = new.id::text;
       return new;
     end $$;
     create trigger count_image after update of image_url on uses_products for each row execute function count_image()`,
  );
});
afterAll(() => database.drop());
beforeEach(async () => {
  await resetQueue(database);
  await database.query('truncate stock');
  await stranger.query('begin');
});
afterEach(async () => {
  await stranger.query('rollback');
  await worker.setNow(null);
  expect(await worker.queue.verify()).toEqual([]);
});

async function paidJobs(count: number): Promise<Job[]> {
  await queueProducts(database, worker.queue, count);
  const runId = await startRun(worker.queue, { runBudgetMicroUsd: 100 * UNIT_COST });
  const jobs = await claimJobs(worker.queue, runId, { limit: count, offers: [paidOffer()] });
  await stamp(jobs);
  return jobs;
}

/** Their images are small: there is room for all of them. */
const stamp = (jobs: readonly Job[]) =>
  worker.queue.dispatch(jobs.map(held), undefined, { home: [], expectedBytes: 1 });

/** The outcome for each job, and how long that took. */
async function settled(settlements: Settlement[]): Promise<{ outcomes: Map<number, string>; ms: number }> {
  const beganMs = performance.now();
  const answers = await worker.queue.settle(settlements);
  const ms = performance.now() - beganMs;
  return { outcomes: new Map(answers.map(({ jobId, outcome }) => [jobId, outcome])), ms };
}

/** Those that must be there. */
function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`There is no item ${index}.`);
  return item;
}

const holding = (sql: string, params: unknown[] = []) => stranger.query(sql, params);
const holdProduct = ({ product }: Job) =>
  holding('update uses_products set description = description where id::text = $1', [product.id]);
const holdJob = ({ id }: Job) =>
  holding('update image_generation_queue set priority = 1 where id = $1', [id]);
const holdAttempt = ({ id }: Job) =>
  holding('select 1 from image_generation_attempts where job_id = $1 for update', [id]);

describe('a settlement', () => {
  it('of 50 settles those that nobody holds, and answers busy for a product, a row behind it, a job and a ledger row', async () => {
    const poisoned = 40;
    const jobs = await paidJobs(JOBS);
    const locked = [3, 14, 25, 36].map((index) => at(jobs, index));
    await database.query('insert into stock (product_id) select id::text from uses_products');
    await holdProduct(at(locked, 0));
    await holding('update stock set images = 7 where product_id = $1', [at(locked, 1).product.id]);
    await holdJob(at(locked, 2));
    await holdAttempt(at(locked, 3));
    const rows = `select q::text || a::text as row from image_generation_queue q
      join image_generation_attempts a on a.job_id = q.id where q.id = any ($1) order by q.id`;
    const ids = locked.map(({ id }) => id);
    const before = await database.query(rows, [ids]);

    const { outcomes, ms } = await settled(
      jobs.map((job, index) => completed(job, index === poisoned ? { costMicroUsd: -1 } : {})),
    );
    expect(ms).toBeLessThan(LONGEST_MS);
    expect(jobs.filter(({ id }) => outcomes.get(id) === 'busy').map(({ id }) => id)).toEqual(ids);
    expect([...outcomes.values()].filter((outcome) => outcome === 'ok')).toHaveLength(
      JOBS - locked.length - 1,
    );
    expect(outcomes.get(at(jobs, poisoned).id)).toBe('invalid');
    expect(await database.query(rows, [ids])).toEqual(before);
    expect(await imageOf(database, at(locked, 0).product.id)).toBeNull();

    await stranger.query('rollback');
    const later = await settled([...locked, at(jobs, poisoned)].map((job) => completed(job)));
    expect([...later.outcomes.values()]).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    expect(await imageOf(database, at(locked, 0).product.id)).toBe(completed(at(locked, 0)).image.url);
    const spent = 'select sum(spent_microusd)::int from image_generation_runs';
    expect(await database.value(spent)).toBe(JOBS * UNIT_COST);
  });

  it('of 50 that a bulk update has locked answers busy for all of them', async () => {
    const jobs = await paidJobs(JOBS);
    await holding('update uses_products set description = description');
    const { outcomes, ms } = await settled(jobs.map((job) => completed(job)));
    expect(ms).toBeLessThan(LONGEST_MS);
    expect([...outcomes.values()]).toEqual(jobs.map(() => 'busy'));
    await stranger.query('rollback');
    expect(new Set((await settled(jobs.map((job) => completed(job)))).outcomes.values())).toEqual(
      new Set(['ok']),
    );
  });

  it('whose worker cannot wait any longer keeps the image, which the next attempt gets', async () => {
    const [job] = await paidJobs(1);
    if (job === undefined) throw new Error('One job was claimed.');
    await holdProduct(job);
    const why = 'its product is locked by another transaction.';
    expect(await worker.queue.settle([completed(job, { unshown: why })])).toMatchObject([
      {
        outcome: 'publish_failed',
        jobStatus: 'retry',
        message: `The catalogue did not take the image: ${why}`,
      },
    ]);
    await stranger.query('rollback');
    expect(await imageOf(database, job.product.id)).toBeNull();
    await worker.setNow(new Date(Date.now() + 3_600_000).toISOString());
    const runId = await startRun(worker.queue, { runBudgetMicroUsd: UNIT_COST });
    const again = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
    expect(again.paidImage).toMatchObject({ sha256: completed(job).image.sha256 });
    const adopted = completed(again, { image: completed(job).image, costMicroUsd: 0, costBasis: 'none' });
    expect(await worker.queue.settle([adopted])).toMatchObject([{ outcome: 'ok', jobStatus: 'completed' }]);
    expect(await imageOf(database, job.product.id)).toBe(completed(job).image.url);
  });
});

describe('a job that somebody keeps locked', () => {
  it('lets a heartbeat extend the others, and is named to be asked for again', async () => {
    const jobs = await paidJobs(3);
    await holdJob(at(jobs, 1));
    const leases = `select (extract(epoch from lease_expires_at - now()) > 1000) as is_long
      from image_generation_queue order by id`;
    const tokens = [at(jobs, 0).token];
    expect(await worker.queue.heartbeat(tokens, 3_000)).toMatchObject({
      busy: [held(at(jobs, 1))],
      lost: [],
    });
    expect(await database.query(leases)).toEqual([{ is_long: true }, { is_long: false }, { is_long: true }]);
    await stranger.query('rollback');
    expect(await worker.queue.heartbeat(tokens, 3_000)).toMatchObject({ busy: [] });
    expect(await database.query(leases)).toEqual(jobs.map(() => ({ is_long: true })));
  });

  it.each([
    ['row', holdJob],
    ['ledger row', holdAttempt],
  ])('gets no stamp for its call, and others get theirs meanwhile (its %s)', async (_what, hold) => {
    await queueProducts(database, worker.queue, 2);
    const runId = await startRun(worker.queue, { runBudgetMicroUsd: 10 * UNIT_COST });
    const jobs = await claimJobs(worker.queue, runId, { offers: [paidOffer()] });
    const [locked, free] = [at(jobs, 0), at(jobs, 1)];
    await hold(locked);
    const [refused, stamped] = await Promise.allSettled([
      worker.queue.dispatch([held(locked)]),
      other.queue.dispatch([held(free)]),
    ]);
    expect(stamped).toEqual({ status: 'fulfilled', value: [{ ...held(free), isFree: false }] });
    expect(refused.status === 'rejected' && rpcErrorOf(refused.reason)?.code).toBe('55P03');
    expect(await worker.queue.dispatch(jobs.map(held))).toEqual([{ ...held(free), isFree: false }]);
    await stranger.query('rollback');
    expect(await worker.queue.dispatch([held(locked)])).toEqual([{ ...held(locked), isFree: false }]);
  });

  it.each([
    ['row', holdJob],
    ['ledger row', holdAttempt],
  ])('is not given back, while others are (its %s)', async (_what, hold) => {
    await queueProducts(database, worker.queue, 3);
    const runId = await startRun(worker.queue, { runBudgetMicroUsd: 10 * UNIT_COST });
    const jobs = await claimJobs(worker.queue, runId, { offers: [paidOffer()] });
    await hold(at(jobs, 0));
    expect(await worker.queue.release(jobs.map(held))).toEqual(jobs.slice(1).map(held));
    await stranger.query('rollback');
    expect(await worker.queue.release([held(at(jobs, 0))])).toEqual([held(at(jobs, 0))]);
  });

  it('is not cancelled or retried, while others are', async () => {
    const jobs = await paidJobs(3);
    await holdJob(at(jobs, 1));
    expect(await other.queue.cancel({ all: true }, 'no')).toEqual({ cancelled: 2, busy: 1, more: false });
    await stranger.query('rollback');
    expect((await jobRow(database, at(jobs, 1).id)).status).toBe('processing');
    await worker.queue.settle(jobs.map((job) => failed(job, { failureClass: 'permanent' })));
    await stranger.query('begin');
    await holdJob(at(jobs, 1));
    const retried = await other.queue.retryFailed({ all: true }, { includeCancelled: true });
    expect(retried).toEqual({ revived: 2, busy: 1, more: false });
  });

  it('stops no claim: expired leases, due retries, new products and waiting jobs beside it are taken', async () => {
    await worker.setNow(new Date(Date.now() - 3_600_000).toISOString());
    const jobs = await paidJobs(6);
    const retried = [at(jobs, 4), at(jobs, 5)];
    await worker.queue.settle(retried.map((job) => failed(job)));
    await queueProducts(database, worker.queue, 2);
    await worker.setNow(null);
    await holdJob(at(jobs, 0));
    await holdAttempt(at(jobs, 1));
    await holdJob(at(jobs, 4));
    await holding(
      'select 1 from image_generation_queue where id = (select max(id) from image_generation_queue) for update',
    );
    // Each is the suspect of a dead worker, handed out alone; what waits is taken first.
    const runId = await startRun(worker.queue, { runBudgetMicroUsd: 100 * UNIT_COST });
    const taken = await claimJobs(worker.queue, runId, { offers: [paidOffer()] });
    expect(taken.map(({ id }) => id)).toEqual([at(jobs, 5).id, 7]);
    await stamp(taken);
    await worker.queue.settle(taken.map((job) => completed(job)));
    const suspects = 'select id::int from image_generation_queue where is_suspect order by id';
    expect(await database.query(suspects)).toEqual([{ id: at(jobs, 2).id }, { id: at(jobs, 3).id }]);
    await stranger.query('rollback');
    await other.queue.claim(claimRequest(runId, { offers: [paidOffer()] }));
    expect(await database.query(`${suspects} limit 2`)).toEqual([
      { id: at(jobs, 0).id },
      { id: at(jobs, 1).id },
    ]);
  });

  it('keeps no other product from being queued', async () => {
    const jobs = await paidJobs(3);
    await worker.queue.settle(jobs.map((job) => completed(job)));
    await holdJob(at(jobs, 0));
    const productIds = jobs.map(({ product }) => product.id);
    const request = { productIds, priority: null, provider: null, replace: 'all' } as const;
    expect(await other.queue.enqueueProducts(request)).toMatchObject({ enqueued: 2 });
    await stranger.query('rollback');
    expect(await other.queue.enqueueProducts(request)).toMatchObject({ enqueued: 1 });
  });

  it('or whose product is, is looked at again later', async () => {
    const [job] = await paidJobs(1);
    if (job === undefined) throw new Error('One job was claimed.');
    const image = { ...completed(job).image, checkedBy: 'structure' } as const;
    await worker.queue.settle([completed(job, { image })]);
    await holdProduct(job);
    expect(await worker.queue.recheck(1, 'It is black.')).toBe('busy');
    await stranger.query('rollback');
    expect(await worker.queue.recheck(1, 'It is black.')).toBe('broken');
  });
});

describe('a row that everybody needs', () => {
  it('is waited for a while, then the error names the process that keeps it locked', async () => {
    const jobs = await paidJobs(2);
    const runId = await startRun(worker.queue, { runBudgetMicroUsd: 100 * UNIT_COST });
    await queueProducts(database, worker.queue, 1);
    await holding('select 1 from image_generation_daily for update');
    const { rows } = await stranger.query('select pg_backend_pid() as pid');
    const calls = await Promise.allSettled([
      other.queue.claim(claimRequest(runId, { offers: [paidOffer()] })),
      worker.queue.settle(jobs.map((job) => completed(job))),
    ]);
    for (const call of calls) {
      const error = call.status === 'rejected' ? rpcErrorOf(call.reason) : null;
      expect(error).toMatchObject({ code: '55P03', retryable: true });
      expect(error?.message).toContain(
        `(process ${rows[0].pid}) holds a lock on a row of image_generation_daily`,
      );
      expect(error?.hint).toContain(`select pg_terminate_backend(${rows[0].pid})`);
    }
    await stranger.query('rollback');
    expect((await other.queue.claim(claimRequest(runId, { offers: [paidOffer()] }))).jobs).toHaveLength(1);
    const answers = await worker.queue.settle(jobs.map((job) => completed(job)));
    expect(answers).toMatchObject([{ outcome: 'ok' }, { outcome: 'ok' }]);
  });
});

it('a job that somebody is about to insert keeps no others from being queued', async () => {
  const ids = (await insertHempProducts(database, 5)).map(String);
  await holding('insert into image_generation_queue (product_id) values ($1)', [ids[2]]);
  const beganMs = performance.now();
  const { enqueued } = await worker.queue.enqueueMissing({ limit: 100, replace: 'none', priority: null });
  expect(performance.now() - beganMs).toBeLessThan(LONGEST_MS);
  expect(enqueued).toBe(4);
});

it('a deferred trigger of the shop that refuses one product refuses that one alone', async () => {
  const jobs = await paidJobs(5);
  const refused = at(jobs, 2);
  await database.query(`
    create function refuse() returns trigger language plpgsql as $$
    begin if new.id::text = '${refused.product.id}' then raise exception 'not this one'; end if; return null; end $$;
    create constraint trigger refuse after update on uses_products deferrable initially deferred
      for each row execute function refuse()`);
  try {
    const { outcomes } = await settled(jobs.map((job) => completed(job)));
    expect([...outcomes].filter(([, outcome]) => outcome !== 'ok')).toEqual([[refused.id, 'publish_failed']]);
    expect(await imageOf(database, at(jobs, 0).product.id)).toBe(completed(at(jobs, 0)).image.url);
  } finally {
    await database.query('drop trigger refuse on uses_products; drop function refuse()');
  }
});
