/** Jobs that their owner's routes give to a provider: written by a worker, nobody's wish, and undone by whatever is a wish. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Job } from '../../../src/queue/contract.ts';
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
  expect(await worker.queue.verify()).toEqual([]);
});

const OFFERS = [paidOffer(), offer({ provider: 'other', any: true })];

interface Row {
  asks: string | null;
  routed: boolean;
  from: string | null;
  status: string;
  tries: number;
}
const rowOf = async ({ id }: Pick<Job, 'id'>) => {
  const [row] = await database.query<Row>(
    `select requested_provider as asks, is_routed as routed, fallback_from as from, status, tries
     from image_generation_queue where id = $1`,
    [id],
  );
  return row;
};

/** A job that was claimed for `paid` and given back for `other`. */
async function routedJob(): Promise<Job> {
  await queueProducts(database, worker.queue, 1);
  const job = await claimJob(worker.queue, runId, { offers: OFFERS });
  expect(await worker.queue.release([{ ...held(job), route: 'other' }])).toEqual([held(job)]);
  return job;
}

describe('a job that is given back for another provider', () => {
  it('is claimed for that one, with nothing used up and nothing reserved', async () => {
    const job = await routedJob();
    expect(await rowOf(job)).toEqual({
      asks: 'other',
      routed: true,
      from: null,
      status: 'pending',
      tries: 0,
    });
    // Told again, as after a lost answer.
    expect(await worker.queue.release([{ ...held(job), route: 'third' }])).toEqual([held(job)]);
    expect(
      await database.value('select reserved_microusd::int from image_generation_runs where id = $1', [runId]),
    ).toBe(0);
    const again = await claimJob(worker.queue, runId, { offers: OFFERS });
    expect(again).toMatchObject({
      id: job.id,
      provider: 'other',
      requestedProvider: 'other',
      isRouted: true,
      attemptNumber: 1,
      reservedMicroUsd: 0,
    });
  });

  it('goes to the next provider in line after a refusal, and is not routed any more', async () => {
    await routedJob();
    const job = await claimJob(worker.queue, runId, { offers: OFFERS });
    const refused = failed(job, { failureClass: 'content_blocked', fallbackProvider: 'paid' });
    expect(await worker.queue.settle([refused])).toMatchObject([{ outcome: 'ok', jobStatus: 'pending' }]);
    expect(await rowOf(job)).toMatchObject({ asks: 'paid', routed: false, from: 'other' });
    const next = await claimJob(worker.queue, runId, { offers: OFFERS });
    await worker.queue.release([{ ...held(next), route: 'other' }]);
    expect(await rowOf(job)).toMatchObject({ asks: 'paid', routed: false, from: 'other' });
  });

  it.each([
    ['is retried by command', () => worker.queue.retryFailed({ all: true }, { includeCancelled: true })],
    [
      'is set to pending by hand',
      () => database.query(`update image_generation_queue set status = 'pending'`),
    ],
  ])('asks for nobody when it has failed and %s', async (_, revive) => {
    await routedJob();
    const job = await claimJob(worker.queue, runId, { offers: OFFERS });
    await worker.queue.settle([failed(job, { failureClass: 'policy' })]);
    expect(await rowOf(job)).toMatchObject({ status: 'failed', asks: 'other', routed: true });
    await revive();
    expect(await rowOf(job)).toMatchObject({ status: 'pending', asks: null, routed: false });
  });

  it.each(['pending', 'processing'])(
    'is a wish when somebody names a provider by hand (%s)',
    async (status) => {
      const job = await routedJob();
      if (status === 'processing') await claimJob(worker.queue, runId, { offers: OFFERS });
      await database.query(`update image_generation_queue set requested_provider = 'flux'`);
      expect(await rowOf(job)).toMatchObject({ status, asks: 'flux', routed: false });
    },
  );

  it('keeps its route through other edits, and nobody routes by hand', async () => {
    const job = await routedJob();
    await database.query('update image_generation_queue set priority = 9');
    expect(await rowOf(job)).toMatchObject({ asks: 'other', routed: true });
    for (const edit of [
      'update image_generation_queue set is_routed = false',
      `insert into image_generation_queue (product_id, variation, requested_provider, is_routed)
       select product_id, 1, 'flux', true from image_generation_queue`,
    ]) {
      await expect(database.query(edit)).rejects.toThrow(/is_routed/);
    }
  });

  it('stays what a person has asked of a provider by name', async () => {
    await queueProducts(database, worker.queue, 1);
    await database.query(`update image_generation_queue set requested_provider = 'paid'`);
    const job = await claimJob(worker.queue, runId, { offers: OFFERS });
    await worker.queue.release([{ ...held(job), route: 'other' }]);
    expect(await rowOf(job)).toMatchObject({ asks: 'paid', routed: false, status: 'pending' });
  });

  it('is cancelled all the same when somebody cancels it meanwhile', async () => {
    await queueProducts(database, worker.queue, 1);
    const job = await claimJob(worker.queue, runId, { offers: OFFERS });
    await worker.queue.cancel({ jobIds: [job.id] }, 'no');
    await worker.queue.release([{ ...held(job), route: 'other' }]);
    expect(await rowOf(job)).toMatchObject({ status: 'cancelled', asks: null, routed: false });
  });
});

describe('jobs that are routed to a provider which a worker does not have', () => {
  const unroute = (known: string[], after = 0, limit = 10) => worker.queue.unroute({ known, after, limit });

  it('wait for nobody in particular again when nothing else is left, each once', async () => {
    await queueProducts(database, worker.queue, 5);
    const jobs = await claimJobs(worker.queue, runId, { offers: OFFERS });
    const routes = ['other', 'third', 'other', 'third', 'paid'];
    await worker.queue.release(jobs.map((job, at) => ({ ...held(job), route: routes[at] ?? null })));
    const ids = jobs.map(({ id }) => id);
    const none = await worker.queue.claim(claimRequest(runId, { offers: [offer({ provider: 'fourth' })] }));
    expect(none).toMatchObject({ jobs: [], reason: 'no-provider' });

    expect(await unroute(['other', 'third', 'paid'])).toEqual({ unrouted: 0, lastId: null });
    // In the order of their ids, whoever they were routed to.
    expect(await unroute(['paid'], 0, 2)).toEqual({ unrouted: 2, lastId: ids[1] });
    expect(await unroute(['paid'], ids[1], 3)).toEqual({ unrouted: 2, lastId: ids[3] });
    expect(await unroute(['paid'], ids[3], 3)).toEqual({ unrouted: 0, lastId: null });
    const asks = await Promise.all(jobs.map(async (job) => (await rowOf(job))?.asks));
    expect(asks).toEqual([null, null, null, null, 'paid']);
  });

  it('are none that a person has asked of it', async () => {
    await queueProducts(database, worker.queue, 1);
    await database.query(`update image_generation_queue set requested_provider = 'third'`);
    expect(await unroute([])).toEqual({ unrouted: 0, lastId: null });
  });

  it('is refused an unbounded number', async () => {
    await expect(unroute([], 0, 0)).rejects.toMatchObject({ code: 'IG001' });
  });
});

describe('a look at what a run would take', () => {
  it('goes by the routes that offers tell of, under their caps, and changes nothing', async () => {
    const ids = await queueProducts(database, worker.queue, 4);
    const [first = '', second = '', third = '', fourth = ''] = ids;
    await worker.queue.setCap('other', 2 * UNIT_COST);
    const offers = [
      paidOffer({ unitCostMicroUsd: 1 }),
      offer({ provider: 'other', unitCostMicroUsd: UNIT_COST, any: true, products: [first, second, fourth] }),
    ];
    const bounds = { runBudgetMicroUsd: null, dailyBudgetMicroUsd: null };
    const peeked = await worker.queue.peek({ limit: 10, offers, enqueue: null, ...bounds });
    expect(peeked.jobs.map(({ product, provider }) => [product.id, provider])).toEqual([
      [first, 'other'],
      [second, 'other'],
      [third, 'paid'],
    ]);
    expect(await database.value('select count(*)::int from image_generation_queue where is_routed')).toBe(0);
  });

  it('shows what was routed to somebody else, last', async () => {
    const job = await routedJob();
    const bounds = { runBudgetMicroUsd: null, dailyBudgetMicroUsd: null };
    const offers = [offer({ provider: 'fourth' })];
    const { jobs } = await worker.queue.peek({ limit: 10, offers, enqueue: null, ...bounds });
    expect(jobs).toMatchObject([{ id: job.id, provider: 'fourth' }]);
    expect(await rowOf(job)).toMatchObject({ asks: 'other', routed: true });
  });
});

describe('the record of an image', () => {
  const MADE = { role: 'detail', promptsHash: 'c'.repeat(64) };
  const records = () =>
    database.query<{ state: string; role: string | null; hash: string | null }>(
      'select state, role, prompts_hash as hash from image_generation_images order by state',
    );

  it('tells its role and the version of the prompts, shown, rejected and unsaved', async () => {
    await queueProducts(database, worker.queue, 3);
    const [shown, rejected, unsaved] = await claimJobs(worker.queue, runId, { offers: OFFERS });
    if (!shown || !rejected || !unsaved) throw new Error('Three jobs were queued.');
    const done = completed(shown);
    await worker.queue.dispatch([held(shown), held(unsaved)]);
    await worker.queue.settle([
      { ...done, image: { ...done.image, ...MADE } },
      failed(rejected, {
        failureClass: 'rejected',
        rejected: { ...done.image, ...MADE, prompt: 'a mouse' },
      }),
    ]);
    const bytes = new TextEncoder().encode('an image');
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    await worker.queue.saveUnsaved(
      held(unsaved),
      {
        ...{ ...done.image, ...MADE, sha256 },
        ...{ provider: 'paid', model: 'm', prompt: null, warnings: [] },
        costMicroUsd: 1,
      },
      bytes,
    );
    expect(await records()).toEqual([
      { state: 'current', role: 'detail', hash: MADE.promptsHash },
      { state: 'rejected', role: 'detail', hash: MADE.promptsHash },
      { state: 'unsaved', role: 'detail', hash: MADE.promptsHash },
    ]);
    await worker.queue.settle([
      failed(unsaved, { failureClass: 'not_stored', costMicroUsd: 1, costBasis: 'reported' }),
    ]);
    await worker.setNow(new Date(Date.now() + 3_600_000).toISOString());
    const again = await claimJob(worker.queue, runId, { offers: OFFERS });
    await worker.setNow(null);
    expect(again.unsavedImage).toMatchObject({ promptsHash: MADE.promptsHash });
  });

  it('that is found again after its worker died has the version of the run that asked for it', async () => {
    const prompts = { hash: MADE.promptsHash, said: { routes: [] } };
    const first = await startRun(worker.queue, { prompts });
    await queueProducts(database, worker.queue, 1);
    const job = await claimJob(worker.queue, first, { offers: OFFERS });
    await worker.queue.dispatch([held(job)]);
    await worker.setNow(new Date(Date.now() + 3_600_000).toISOString());
    await claimJobs(worker.queue, runId, { offers: OFFERS }).catch(() => []);
    await worker.setNow(new Date(Date.now() + 2 * 3_600_000).toISOString());
    const again = await claimJob(worker.queue, runId, { offers: OFFERS });
    await worker.queue.release([held(again)]);
    await worker.setNow(null);
    expect(again.lostCalls).toMatchObject([{ token: job.token, promptsHash: MADE.promptsHash }]);
  });

  it('names no role that is none', async () => {
    await queueProducts(database, worker.queue, 1);
    const job = await claimJob(worker.queue, runId, { offers: OFFERS });
    const done = completed(job);
    expect(await worker.queue.settle([{ ...done, image: { ...done.image, role: 'Main!' } }])).toMatchObject([
      { outcome: 'invalid' },
    ]);
    await worker.queue.release([held(job)]);
  });
});
