/** Ways of images to products: one job goes first, as long as none has brought an image. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ClaimRequest, Job, Offer } from '../../../src/queue/contract.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  claimJob,
  claimJobs,
  claimRequest,
  completed,
  connectWorkers,
  deleteProduct,
  failed,
  held,
  offer,
  paidOffer,
  queueProducts,
  resetQueue,
  startRun,
  UNIT_COST,
  type Worker,
} from '../../support/queue-scenario.ts';

const START = Date.parse('2031-05-05T10:00:00Z');
const SECOND = 1000;
const HOUR = 3_600_000;
const WAY = 'a1b2c3';
const CALL_MS = 120_000;
const GRACE_MS = 60_000;

let database: TestDatabase;
let one: Worker;
let other: Worker;
let runId: number;
let nowMs: number;

async function pass(ms: number): Promise<void> {
  nowMs += ms;
  const iso = new Date(START + nowMs).toISOString();
  await Promise.all([one.setNow(iso), other.setNow(iso)]);
}

beforeAll(async () => {
  database = await createDatabase();
  [one, other] = (await connectWorkers(database, 2)) as [Worker, Worker];
});
afterAll(() => database.drop());
beforeEach(async () => {
  await resetQueue(database);
  nowMs = 0;
  await pass(0);
  runId = await startRun(one.queue);
});
afterEach(async () => {
  expect(await one.queue.verify()).toEqual([]);
});

const wayOffer = (overrides: Partial<Offer> = {}) =>
  paidOffer({ way: WAY, callTimeoutMs: CALL_MS, wayDescription: { model: 'm-1' }, ...overrides });
const asking = (overrides: Partial<ClaimRequest> = {}) =>
  claimRequest(runId, { offers: [wayOffer()], ...overrides });
const asOther = { worker: 'worker-2' };

/** The job that goes first, stamped. */
async function canary(overrides: Partial<ClaimRequest> = {}): Promise<Job> {
  const jobs = await claimJobs(one.queue, runId, { offers: [wayOffer()], ...overrides });
  expect(jobs).toMatchObject([{ isCanary: true }]);
  await one.queue.dispatch(jobs.map(held));
  return jobs[0] as Job;
}

async function prove(): Promise<void> {
  await one.queue.settle([completed(await canary())]);
}

describe('a way that is not proven', () => {
  it('is for one job over all workers, of which its image frees it for the others', async () => {
    await queueProducts(database, one.queue, 30);
    const [mine, theirs] = await Promise.all([one.queue.claim(asking()), other.queue.claim(asking(asOther))]);
    const [first, second] = mine.jobs.length > 0 ? [mine, theirs] : [theirs, mine];
    expect(first.jobs).toMatchObject([{ isCanary: true, reservedMicroUsd: UNIT_COST }]);
    expect(second).toMatchObject({
      jobs: [],
      reason: 'proving',
      detail: 'One image of paid is made first, to prove that its way to a product is free.',
      waitMs: CALL_MS + GRACE_MS,
    });
    await pass(20 * SECOND);
    expect(await one.queue.claim(asking())).toMatchObject({
      reason: 'proving',
      waitMs: CALL_MS + GRACE_MS - 20 * SECOND,
    });

    const [job] = first.jobs as [Job];
    await one.queue.dispatch([held(job)]);
    await one.queue.settle([completed(job)]);
    const jobs = await claimJobs(other.queue, runId, { ...asOther, offers: [wayOffer()] });
    expect(jobs).toHaveLength(20);
    expect(jobs.every(({ isCanary }) => !isCanary)).toBe(true);
  });

  it('lets free work and other providers go on meanwhile, within the budget', async () => {
    await queueProducts(database, one.queue, 3);
    await queueProducts(database, one.queue, 3, 1);
    await database.query(
      `update image_generation_queue set requested_provider = case when id % 2 = 0 then 'free' else 'proven' end
       where priority = 1`,
    );
    const poor = await startRun(one.queue, { runBudgetMicroUsd: 2 * UNIT_COST });
    const offers = [
      wayOffer(),
      offer({ provider: 'free', any: false }),
      paidOffer({ provider: 'proven', any: false }),
    ];
    const made = async (worker: string) => {
      const jobs = await claimJobs(other.queue, poor, { offers, worker });
      return jobs.map(({ provider, isCanary }) => [provider, isCanary]);
    };
    expect(await made('worker-1')).toEqual([
      ['paid', true],
      ['free', null],
      ['proven', null],
      ['free', null],
    ]);
    expect(await other.queue.claim(claimRequest(poor, { offers, worker: 'worker-2' }))).toMatchObject({
      jobs: [],
    });
  });

  it.each<[string, (job: Job) => Promise<unknown>]>([
    ['fails', (job) => one.queue.settle([failed(job, { failureClass: 'config' })])],
    ['is released', (job) => one.queue.release([held(job)])],
    ['is never heard of again', () => pass(301 * SECOND)],
    [
      'is not published',
      async (job) => {
        await database.query('alter table uses_products add constraint shut check (image_url is null)');
        await one.queue.settle([completed(job)]);
        await database.query('alter table uses_products drop constraint shut');
      },
    ],
    [
      'is for a product that is gone',
      async (job) => {
        await deleteProduct(database, job.product.id);
        await one.queue.settle([completed(job)]);
      },
    ],
    [
      'shows what an earlier attempt had paid for',
      (job) => one.queue.settle([completed(job, { costMicroUsd: 0, costBasis: 'none' })]),
    ],
    ['takes longer than a call may', () => pass(CALL_MS + GRACE_MS)],
  ])('is for the next job alone when the first one %s', async (end, endIt) => {
    await queueProducts(database, one.queue, 5);
    const [job] = (await claimJobs(one.queue, runId, { offers: [wayOffer()] })) as [Job];
    if (['fails', 'is not published', 'is for a product that is gone'].includes(end))
      await one.queue.dispatch([held(job)]);
    expect(await other.queue.claim(asking(asOther))).toMatchObject({ reason: 'proving' });
    await endIt(job);
    expect(await claimJobs(other.queue, runId, { ...asOther, offers: [wayOffer()] })).toMatchObject([
      { isCanary: true },
    ]);
    expect(await one.queue.claim(asking({ worker: 'worker-3' }))).toMatchObject({ reason: 'proving' });
  });

  it('is answered the same when a claim is asked again', async () => {
    await queueProducts(database, one.queue, 2);
    const first = asking();
    const answer = await one.queue.claim(first);
    expect(await one.queue.claim(first)).toEqual(answer);
    const second = asking(asOther);
    const none = await other.queue.claim(second);
    expect(await other.queue.claim(second)).toEqual(none);
  });

  it('is named in hex, or the claim is refused', async () => {
    await expect(one.queue.claim(asking({ offers: [wayOffer({ way: 'not hex' })] }))).rejects.toThrow(
      'a way in hex',
    );
  });
});

describe('a way that is proven', () => {
  it('stays so for a day after its last image, and is recorded with attempts and images', async () => {
    await queueProducts(database, one.queue, 30);
    await prove();
    await pass(23 * HOUR);
    const [job, ...rest] = (await claimJobs(one.queue, runId, { offers: [wayOffer()], limit: 5 })) as [Job];
    await one.queue.release(rest.map(held));
    await one.queue.dispatch([held(job)]);
    await one.queue.settle([completed(job)]);
    await pass(23 * HOUR);
    const jobs = await claimJobs(one.queue, runId, { offers: [wayOffer()], limit: 5 });
    expect(jobs).toHaveLength(5);
    await one.queue.release(jobs.map(held));
    await pass(HOUR);
    await canary();
    expect(
      await database.query(
        `select w.way, w.provider, w.description, count(distinct a.id)::int as attempts, count(distinct m.id)::int as images
         from image_generation_ways w
         join image_generation_attempts a using (way) join image_generation_images m using (way)
         group by w.way`,
      ),
    ).toEqual([{ way: WAY, provider: 'paid', description: { model: 'm-1' }, attempts: 12, images: 2 }]);
  });

  it('is proven anew after its provider had to rest, one call at a time', async () => {
    await queueProducts(database, one.queue, 30);
    await prove();
    const jobs = (await claimJobs(one.queue, runId, { offers: [wayOffer()], limit: 4 })) as [Job, Job, Job];
    await one.queue.settle([failed(jobs[0], { restMs: 40 * SECOND })]);
    expect(await other.queue.claim(asking(asOther))).toMatchObject({ reason: 'paused' });
    await pass(40 * SECOND);
    const probe = await claimJob(other.queue, runId, { ...asOther, offers: [wayOffer()], limit: 20 });
    expect(probe.isCanary).toBe(true);
    expect(await one.queue.claim(asking())).toMatchObject({ jobs: [], reason: 'proving' });
    await other.queue.settle([failed(probe, { restMs: 80 * SECOND })]);
    await pass(80 * SECOND);
    await prove();
    expect(await claimJobs(other.queue, runId, { ...asOther, offers: [wayOffer()] })).toHaveLength(20);
  });

  it('says nothing of another way of the same provider', async () => {
    await queueProducts(database, one.queue, 30);
    await prove();
    await canary({ offers: [wayOffer({ way: 'ffff' })] });
    expect(await claimJobs(other.queue, runId, { ...asOther, offers: [wayOffer()] })).toHaveLength(20);
  });

  it('is not written to for each image: settlements would wait for each other', async () => {
    await queueProducts(database, one.queue, 30);
    await prove();
    const noted = () => database.value('select xmin::text from image_generation_ways');
    const before = await noted();
    await pass(HOUR / 2);
    const jobs = await claimJobs(one.queue, runId, { offers: [wayOffer()] });
    await one.queue.dispatch(jobs.map(held));
    await one.queue.settle(jobs.map((job) => completed(job)));
    expect(await noted()).toBe(before);
  });
});
