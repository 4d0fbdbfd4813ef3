/** Images of which only the structure was looked at: a broken one is taken back, and made anew. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Job } from '../../../src/queue/contract.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  claimJob,
  completed,
  connectWorker,
  deleteProduct,
  failed,
  held,
  imageOf,
  jobRow,
  paidOffer,
  queueProducts,
  resetQueue,
  setImage,
  startRun,
  storedImage,
  UNIT_COST,
  type Worker,
} from '../../support/queue-scenario.ts';

const PROBLEM = 'The image could not be decoded: its data ends too early.';

let database: TestDatabase;
let worker: Worker;
let runId: number;
beforeAll(async () => {
  database = await createDatabase();
  worker = await connectWorker(database);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await resetQueue(database);
  runId = await startRun(worker.queue);
});
afterEach(async () => {
  expect(await worker.queue.verify()).toEqual([]);
});

/** Claimed, paid for, made and shown. */
async function made(checkedBy: 'pixels' | 'structure' = 'structure'): Promise<{ job: Job; url: string }> {
  const job = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
  await worker.queue.dispatch([held(job)]);
  const image = storedImage(job, { checkedBy });
  expect(await worker.queue.settle([completed(job, { image })])).toMatchObject([{ jobStatus: 'completed' }]);
  return { job, url: image.url };
}

async function enqueueAnew(productId: string): Promise<void> {
  const request = { productIds: [productId], priority: null, provider: null, replace: 'all' as const };
  expect(await worker.queue.enqueueProducts(request)).toMatchObject({ enqueued: 1 });
}

const BASE = 'https://images.example/';
const unchecked = () => worker.queue.unchecked(BASE, 100);

/** Of the only image that is still to be looked at. */
async function broken(problem = PROBLEM): Promise<string> {
  const [image] = await unchecked();
  return worker.queue.recheck(image?.id ?? 0, problem);
}

const states = async () =>
  (await database.query<{ state: string }>('select state from image_generation_images order by id')).map(
    ({ state }) => state,
  );

it('are told by a start of a run, the oldest first, and only those that lie where it stores', async () => {
  await queueProducts(database, worker.queue, 4);
  const start = async () =>
    (
      await worker.queue.startRun({
        key: 'next',
        door: 'cli',
        worker: 'worker-2',
        url: null,
        provider: 'paid',
        batchSize: 1,
        runBudgetMicroUsd: null,
        dailyBudgetMicroUsd: null,
        paidProviders: [],
      })
    ).hasUnchecked;
  await made('pixels');
  expect(await start()).toBe(false);
  const { job } = await made();
  await made();
  expect(await start()).toBe(true);
  expect(await unchecked()).toEqual([
    { id: 2, path: storedImage(job).path },
    { id: 3, path: expect.any(String) },
  ]);
  expect(await worker.queue.unchecked(BASE, 1)).toHaveLength(1);
  expect(await worker.queue.unchecked('https://images.example/another-bucket/', 100)).toEqual([]);
});

it('that are whole stay as they are, and are looked at once', async () => {
  await queueProducts(database, worker.queue, 1);
  const { job, url } = await made();
  const [image] = await unchecked();
  expect(await worker.queue.recheck(image?.id ?? 0, null)).toBe('whole');
  expect(await unchecked()).toEqual([]);
  expect(await worker.queue.recheck(image?.id ?? 0, PROBLEM)).toBe('not_in_use');
  expect(await imageOf(database, job.product.id)).toBe(url);
  expect(await states()).toEqual(['current']);
});

it('that are broken go, and the job makes another, which is not the same one', async () => {
  await queueProducts(database, worker.queue, 1);
  const { job } = await made();
  expect(await broken()).toBe('broken');
  expect(await imageOf(database, job.product.id)).toBeNull();
  expect(await jobRow(database, job.id)).toMatchObject({
    status: 'retry',
    error_class: 'rejected',
    error_message: PROBLEM,
    rejections: 1,
    attempt_count: 0,
    wait_ms: 0,
  });
  expect(await states()).toEqual(['rejected']);
  expect(await worker.queue.recheck(1, PROBLEM)).toBe('not_in_use');

  const again = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
  expect(again).toMatchObject({ id: job.id, paidImage: null, unsavedImage: null, lostCalls: [] });
  await worker.queue.dispatch([held(again)]);
  expect(await worker.queue.settle([completed(again)])).toMatchObject([{ jobStatus: 'completed' }]);
  expect(await imageOf(database, job.product.id)).toBe(storedImage(again).url);
  expect(await states()).toEqual(['rejected', 'current']);
});

it('that are broken are not handed out again from an earlier attempt that had paid for them', async () => {
  await queueProducts(database, worker.queue, 1);
  const lost = await claimJob(worker.queue, runId, { offers: [paidOffer()], leaseSeconds: 1 });
  await worker.queue.dispatch([held(lost)]);
  await worker.setNow(new Date(Date.now() + 3_600_000).toISOString());
  const next = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
  const image = storedImage(lost, { checkedBy: 'structure' });
  expect(await worker.queue.settle([completed(lost, { image })])).toMatchObject([{ outcome: 'superseded' }]);
  await worker.queue.settle([completed(next, { image, costMicroUsd: 0, costBasis: 'none' })]);
  expect(await states()).toEqual(['unused', 'current']);
  expect(await broken()).toBe('broken');
  expect(await states()).toEqual(['rejected', 'rejected']);
  expect(await claimJob(worker.queue, runId, { offers: [paidOffer()] })).toMatchObject({ paidImage: null });
  await worker.setNow(null);
});

it('that are broken give way to what was shown before', async () => {
  const [id = ''] = await queueProducts(database, worker.queue, 1);
  const earlier = await made('pixels');
  await enqueueAnew(id);
  const { job } = await made();
  expect(await broken()).toBe('broken');
  expect(await imageOf(database, id)).toBe(earlier.url);
  expect(await states()).toEqual(['current', 'rejected']);
  expect(await jobRow(database, job.id)).toMatchObject({ status: 'retry' });
  const again = await made('pixels');
  expect(again.job.id).toBe(job.id);
  expect(await states()).toEqual(['replaced', 'rejected', 'current']);
});

it('are nobody’s business any more once a person has set another image, or the product is gone', async () => {
  const [edited = '', deleted = ''] = await queueProducts(database, worker.queue, 2);
  const first = await made();
  await setImage(database, edited, 'https://shop.example/by-hand.jpg');
  expect(await broken()).toBe('broken');
  expect(await imageOf(database, edited)).toBe('https://shop.example/by-hand.jpg');
  expect(await jobRow(database, first.job.id)).toMatchObject({
    status: 'cancelled',
    cancel_reason: 'has_image',
  });

  const second = await made();
  await deleteProduct(database, deleted);
  expect(await broken()).toBe('broken');
  expect(await jobRow(database, second.job.id)).toMatchObject({
    status: 'cancelled',
    cancel_reason: 'product_gone',
  });
});

it('that a later job is about to replace are replaced by that one', async () => {
  const [id = ''] = await queueProducts(database, worker.queue, 1);
  const { job } = await made();
  await enqueueAnew(id);
  expect(await broken()).toBe('broken');
  expect(await imageOf(database, id)).toBeNull();
  expect(await jobRow(database, job.id)).toMatchObject({ status: 'failed', error_class: 'rejected' });
  const later = await made('pixels');
  expect(later.job.id).not.toBe(job.id);
  expect(await imageOf(database, id)).toBe(later.url);
});

it('are not made without end: with the third one a person decides', async () => {
  await queueProducts(database, worker.queue, 1);
  for (const status of ['retry', 'retry', 'failed']) {
    const { job } = await made();
    expect(await broken()).toBe('broken');
    expect(await jobRow(database, job.id)).toMatchObject({ status });
  }
});

it('that the catalogue does not let go of are shown until the next one is made', async () => {
  const [id = ''] = await queueProducts(database, worker.queue, 1);
  const { job, url } = await made();
  await database.query('alter table uses_products alter column image_url set not null');
  try {
    expect(await broken()).toBe('broken');
    expect(await imageOf(database, id)).toBe(url);
    expect(await jobRow(database, job.id)).toMatchObject({ status: 'retry' });
    const again = await made('pixels');
    expect(await imageOf(database, id)).toBe(again.url);
  } finally {
    await database.query('alter table uses_products alter column image_url drop not null');
  }
});

it('that were not fit to be shown have a row, though no store has them', async () => {
  await queueProducts(database, worker.queue, 1);
  const job = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
  await worker.queue.dispatch([held(job)]);
  const { url, path, store, ...image } = storedImage(job, { checkedBy: 'pixels' });
  const rejected = failed(job, {
    failureClass: 'rejected',
    message: 'It is all black.',
    costMicroUsd: UNIT_COST,
    costBasis: 'table',
    rejected: { ...image, prompt: 'hemp rope' },
  });
  expect(await worker.queue.settle([rejected])).toMatchObject([{ jobStatus: 'retry' }]);
  const rows =
    'select state, url, prompt, sha256, width, cost_microusd::int as cost from image_generation_images';
  expect(await database.query(rows)).toEqual([
    { state: 'rejected', url: null, prompt: 'hemp rope', sha256: image.sha256, width: 1024, cost: UNIT_COST },
  ]);
  await database.query('update image_generation_queue set next_attempt_at = now()');
  expect(await claimJob(worker.queue, runId, { offers: [paidOffer()] })).toMatchObject({ paidImage: null });
});
