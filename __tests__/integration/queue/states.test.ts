/** States that no worker of this version brings about yet: the tables hold them, and everything else treats them right. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FAILURE_OWNERS, type Job, OWNER_OF_FAILURE } from '../../../src/queue/contract.ts';
import { outlookOf } from '../../../src/report/eta.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  asQueue,
  claimJob,
  claimRequest,
  completed,
  connectWorker,
  failed,
  held,
  jobRow,
  paidOffer,
  queueProducts,
  resetQueue,
  startRun,
  UNIT_COST,
  type Worker,
} from '../../support/queue-scenario.ts';

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
  await worker.setNow(null);
  expect(await worker.queue.verify()).toEqual([]);
});

const money = () =>
  database.query(
    `select reserved_microusd::int as reserved, spent_microusd::int as spent
     from image_generation_daily where provider = ''`,
  );

describe('a request that is with its provider', () => {
  let job: Job;
  beforeEach(async () => {
    await queueProducts(database, worker.queue, 1);
    job = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
    await worker.queue.dispatch([held(job)]);
    await worker.queue.submitted(held(job), 'batch-1');
    await database.query(
      asQueue(`update image_generation_queue
        set status = 'submitted', submitted_until = now() + interval '1 day', lease_token = null, lease_expires_at = null
        where id = ${job.id}`),
    );
  });

  it('is active: not claimed, not queued again, and told in the dashboard', async () => {
    expect(await worker.queue.claim(claimRequest(runId, { offers: [paidOffer()] }))).toMatchObject({
      jobs: [],
      reason: 'empty',
    });
    expect(await worker.queue.enqueueMissing({ limit: 10, replace: 'all', priority: null })).toMatchObject({
      enqueued: 0,
    });
    const again = { productIds: [job.product.id], priority: null, provider: null, replace: 'all' } as const;
    expect(await worker.queue.enqueueProducts({ ...again, productIds: [...again.productIds] })).toMatchObject(
      {
        enqueued: 0,
      },
    );
    expect(await worker.queue.status()).toMatchObject({ pending: 0, processing: 0, submitted: 1, review: 0 });
    expect(await money()).toEqual([{ reserved: UNIT_COST, spent: 0 }]);
  });

  it('is taken back when nobody found its result within its day, and booked as perhaps paid', async () => {
    await worker.setNow(new Date(Date.now() + 86_400_000 + 60_000).toISOString());
    const { jobs } = await worker.queue.claim(claimRequest(runId, { offers: [paidOffer()] }));
    expect(jobs).toMatchObject([{ id: job.id, attemptNumber: 2, remoteId: 'batch-1' }]);
    await worker.queue.release(jobs.map(held));
    const [row] = await database.query(
      `select outcome, failure_class, cost_microusd::int as cost from image_generation_attempts where token = $1`,
      [job.token],
    );
    expect(row).toEqual({ outcome: 'expired', failure_class: 'ambiguous', cost: UNIT_COST });
  });

  it('that a person cancels is booked as perhaps paid: nobody will ask for its result', async () => {
    expect(await worker.queue.cancel({ jobIds: [job.id] }, 'no')).toMatchObject({ cancelled: 1 });
    expect((await jobRow(database, job.id)).status).toBe('cancelled');
    expect(await money()).toEqual([{ reserved: 0, spent: UNIT_COST }]);
  });

  it('without an end is refused by the table', async () => {
    await expect(
      database.query(
        asQueue(`update image_generation_queue set submitted_until = null where id = ${job.id}`),
      ),
    ).rejects.toMatchObject({ code: '23514', constraint: 'submitted_has_its_end' });
  });
});

describe('an image that waits to be looked at', () => {
  let job: Job;
  beforeEach(async () => {
    await queueProducts(database, worker.queue, 2);
    job = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
    await worker.queue.dispatch([held(job)]);
    await worker.queue.settle([completed(job)]);
    await database.query(
      asQueue(`update image_generation_queue set status = 'review', completed_at = null where id = ${job.id};
        update image_generation_images set state = 'review' where job_id = ${job.id};
        update public.uses_products set image_url = null where id::text = '${job.product.id}'`),
    );
  });

  it('keeps its job active: it is not made a second time, and its end is still to come', async () => {
    expect(await worker.queue.enqueueMissing({ limit: 10, replace: 'all', priority: null })).toMatchObject({
      enqueued: 0,
    });
    const status = await worker.queue.status();
    expect(status).toMatchObject({ pending: 1, review: 1, completed: 0 });
    // Its image is still to come, as that of the job that waits.
    expect(outlookOf(status)).toContain('about 2 h');
  });

  it('is kept for the next attempt when its job is cancelled', async () => {
    await worker.queue.cancel({ jobIds: [job.id] }, 'not now');
    await worker.queue.retryFailed({ jobIds: [job.id] }, { includeCancelled: true });
    const again = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
    expect(again).toMatchObject({ id: job.id, paidImage: { url: completed(job).image.url } });
    await worker.queue.settle([completed(again, { costMicroUsd: 0, image: completed(job).image })]);
  });
});

describe('an image', () => {
  it('has a place exactly when a store has taken it', async () => {
    await queueProducts(database, worker.queue, 1);
    const job = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
    await worker.queue.dispatch([held(job)]);
    await worker.queue.settle([completed(job)]);
    await expect(
      database.query(asQueue(`update image_generation_images set state = 'unsaved'`)),
    ).rejects.toMatchObject({ constraint: 'stored_has_its_place' });
    await expect(
      database.query(asQueue(`update image_generation_images set url = null`)),
    ).rejects.toMatchObject({
      constraint: 'stored_has_its_place',
    });
  });

  it('that is current is the only one of its product; others may be as many as there are', async () => {
    await queueProducts(database, worker.queue, 1);
    const job = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
    await worker.queue.dispatch([held(job)]);
    await worker.queue.settle([completed(job)]);
    const copy = (state: string) =>
      database.query(
        asQueue(`insert into image_generation_images (job_id, attempt_id, product_id, variation, state, provider, url, store,
           path, sha256, bytes, content_type, width, height, digital_source_type, is_placeholder)
         select job_id, attempt_id, product_id, variation, '${state}', provider, url, store, path, sha256, bytes,
           content_type, width, height, digital_source_type, is_placeholder
         from image_generation_images limit 1`),
      );
    for (const state of ['replaced', 'alternative', 'review', 'rejected', 'unused']) await copy(state);
    await expect(copy('current')).rejects.toMatchObject({ code: '23505' });
    await database.query(asQueue(`delete from image_generation_images where state = 'review'`));
  });
});

describe('the failure classes', () => {
  it('are those of the workers, each with its owner', async () => {
    const rows = await database.query<{ failure_class: keyof typeof OWNER_OF_FAILURE; owner: string }>(
      'select failure_class, owner from image_generation_failure_classes',
    );
    expect(Object.fromEntries(rows.map(({ failure_class, owner }) => [failure_class, owner]))).toEqual(
      OWNER_OF_FAILURE,
    );
    expect(FAILURE_OWNERS).toEqual(expect.arrayContaining([...new Set(rows.map(({ owner }) => owner))]));
  });

  it('are refused where they are not in the table, and neighbours are settled', async () => {
    await queueProducts(database, worker.queue, 2);
    const { jobs } = await worker.queue.claim(claimRequest(runId));
    const [one, two] = jobs as [Job, Job];
    const answers = await worker.queue.settle([
      failed(one, { failureClass: 'bad_luck' as 'permanent' }),
      completed(two),
    ]);
    expect(answers).toMatchObject([
      { jobId: one.id, outcome: 'invalid', message: expect.stringContaining('a known class') },
      { jobId: two.id, outcome: 'ok' },
    ]);
    await worker.queue.release([held(one)]);
  });
});

describe('a job that was lost and came back', () => {
  it('is settled under both of its tokens in one call', async () => {
    await queueProducts(database, worker.queue, 1);
    const first = await claimJob(worker.queue, runId, { offers: [paidOffer()], leaseSeconds: 60 });
    await worker.queue.dispatch([held(first)]);
    await worker.setNow(new Date(Date.now() + 61_000).toISOString());
    const second = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
    await worker.queue.dispatch([held(second)]);

    const results = [completed(first), completed(second)];
    const answers = await worker.queue.settle(results);
    const told = ({ token, outcome, already, jobStatus }: (typeof answers)[number]) => [
      token,
      outcome,
      already,
      jobStatus,
    ];
    expect(answers.map(told)).toEqual([
      [first.token, 'superseded', false, 'completed'],
      [second.token, 'ok', false, 'completed'],
    ]);
    expect((await worker.queue.settle(results)).map(told)).toEqual([
      [first.token, 'superseded', true, 'completed'],
      [second.token, 'ok', true, 'completed'],
    ]);
    expect(await money()).toEqual([{ reserved: 0, spent: 2 * UNIT_COST }]);
  });
});
