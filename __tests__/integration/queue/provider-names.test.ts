/** Providers that people name by hand, and jobs that are handed from one provider to the next. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PROVIDERS } from '../../../src/providers/registry.ts';
import type { FailedSettlement, Job } from '../../../src/queue/contract.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  claimJob,
  claimRequest,
  completed,
  connectWorker,
  failed,
  held,
  jobRow,
  offer,
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

const paid = (provider: string) => offer({ provider, unitCostMicroUsd: UNIT_COST, any: false });

describe('a provider that is named by hand', () => {
  const SPELLINGS = PROVIDERS.flatMap(({ id, aliases }) =>
    [id, ...Object.keys(aliases)].map((name) => ({ name, id })),
  );

  it.each(SPELLINGS)('as $name is $id, whatever its case, blanks and hyphens', async ({ name, id }) => {
    const spellings = [
      name,
      ` ${name.toUpperCase()}\n`,
      name.replaceAll('_', '-'),
      name.replaceAll('_', ' '),
    ];
    const found = await Promise.all(
      spellings.map((text) => database.value('select image_generation_provider_name($1)', [text])),
    );
    expect(found).toEqual([id, id, id, id]);
  });

  it.each([
    ['somebody-elses.model', 'somebody-elses.model'],
    [' My_Model ', 'my_model'],
    ['', ''],
    [null, null],
  ])('as %j, which nobody here knows, is %j', async (name, expected) => {
    expect(await database.value('select image_generation_provider_name($1)', [name])).toBe(expected);
  });

  it('gets the job that asks for it, however the row was written', async () => {
    const ids = await queueProducts(database, worker.queue, 3);
    await database.query(
      `update image_generation_queue set requested_provider = 'DALL-E' where product_id = $1`,
      [ids[0]],
    );
    await database.query(`update image_generation_queue set requested_provider = ' ' where product_id = $1`, [
      ids[1],
    ]);
    await database.query(
      `insert into image_generation_queue (product_id, variation, requested_provider) values ($1, 1, 'Stability')`,
      [ids[2]],
    );
    const { jobs } = await worker.queue.claim(
      claimRequest(runId, { offers: [paid('openai'), paid('stable_diffusion')] }),
    );
    expect(jobs.map(({ provider, requestedProvider }) => [provider, requestedProvider])).toEqual([
      ['openai', 'openai'],
      ['stable_diffusion', 'stable_diffusion'],
    ]);
  });

  it('gets the job that is queued for it by an alias', async () => {
    const [id = ''] = await queueProducts(database, worker.queue, 1);
    await worker.queue.cancel({ all: true }, 'anew');
    await worker.queue.enqueueProducts({ productIds: [id], priority: 9, provider: 'dall_e', replace: 'all' });
    expect(await claimJob(worker.queue, runId, { offers: [paid('openai')] })).toMatchObject({
      requestedProvider: 'openai',
    });
  });

  it('is bound by the cap that stands under its alias', async () => {
    await queueProducts(database, worker.queue, 1);
    await database.query(
      `insert into image_generation_provider (provider, daily_cap_microusd) values ('Dall-E', 0)`,
    );
    const offers = [{ ...paid('openai'), any: true }];
    expect(await worker.queue.claim(claimRequest(runId, { offers }))).toMatchObject({ reason: 'budget' });
  });

  it('is paused and resumed under its alias', async () => {
    await queueProducts(database, worker.queue, 1);
    await worker.queue.pause('dall_e', 'credits', null);
    const offers = [{ ...paid('openai'), any: true }];
    expect(await worker.queue.claim(claimRequest(runId, { offers }))).toMatchObject({ reason: 'paused' });
    await worker.queue.resume('DALL_E');
    expect((await worker.queue.claim(claimRequest(runId, { offers }))).jobs).toHaveLength(1);
  });
});

describe('a job that is handed to a fallback', () => {
  const refused = (job: Job, overrides: Partial<FailedSettlement> = {}) =>
    failed(job, {
      failureClass: 'content_blocked',
      message: 'refused',
      fallbackProvider: 'second',
      ...overrides,
    });
  const first = [offer({ provider: 'first', unitCostMicroUsd: UNIT_COST })];

  async function claimed(provider: string | null = null): Promise<Job> {
    await queueProducts(database, worker.queue, 1);
    if (provider !== null)
      await database.query(`update image_generation_queue set requested_provider = $1`, [provider]);
    const job = await claimJob(worker.queue, runId, { offers: first });
    await worker.queue.dispatch([held(job)]);
    return job;
  }

  it('waits for that one, at once, and not for the one that refused', async () => {
    const job = await claimed();
    expect(
      await worker.queue.settle([refused(job, { costMicroUsd: 7, costBasis: 'reported' })]),
    ).toMatchObject([{ outcome: 'ok', jobStatus: 'pending', nextAttemptInMs: null }]);
    expect(await worker.queue.claim(claimRequest(runId, { offers: first }))).toMatchObject({
      reason: 'no-provider',
      detail: 'Jobs wait for: second',
    });
    const next = await claimJob(worker.queue, runId, { offers: [paid('second')] });
    expect(next).toMatchObject({
      id: job.id,
      provider: 'second',
      attemptNumber: 2,
      fallbackFrom: 'first',
      reservedMicroUsd: UNIT_COST,
    });
    await worker.queue.dispatch([held(next)]);
    await worker.queue.settle([completed(next)]);
    expect(
      await database.query(
        `select provider, outcome, cost_microusd::int as cost from image_generation_attempts order by id`,
      ),
    ).toEqual([
      { provider: 'first', outcome: 'failed', cost: 7 },
      { provider: 'second', outcome: 'completed', cost: UNIT_COST },
    ]);
    expect(await database.value('select generation_provider from image_generation_queue')).toBe('second');
    expect(
      await database.query(
        `select details ->> 'next_provider' as next from image_generation_history where action = 'fallback'`,
      ),
    ).toEqual([{ next: 'second' }]);
  });

  it('is reserved for that one, and not handed out where money is short', async () => {
    await worker.queue.settle([refused(await claimed())]);
    const poor = await startRun(worker.queue, { runBudgetMicroUsd: UNIT_COST - 1 });
    expect(await worker.queue.claim(claimRequest(poor, { offers: [paid('second')] }))).toMatchObject({
      jobs: [],
      reason: 'budget',
    });
  });

  it('is never handed on when its row asked for the one that refused', async () => {
    const job = await claimed('first');
    await worker.queue.settle([refused(job)]);
    expect(await jobRow(database, job.id)).toMatchObject({
      status: 'failed',
      error_class: 'content_blocked',
    });
  });

  it.each(['transient', 'ambiguous', 'rate_limited', 'permanent'] as const)(
    'is not handed on for a failure of the class %s',
    async (failureClass) => {
      await worker.queue.settle([refused(await claimed(), { failureClass })]);
      expect(await database.value('select requested_provider from image_generation_queue')).toBeNull();
    },
  );

  it('has three attempts in all, whoever is asked', async () => {
    let job = await claimed();
    for (const fallbackProvider of ['second', 'third']) {
      await worker.queue.settle([refused(job, { fallbackProvider })]);
      job = await claimJob(worker.queue, runId, { offers: [paid(fallbackProvider)] });
    }
    expect(job).toMatchObject({ attemptNumber: 3, fallbackFrom: 'second' });
    await worker.queue.settle([refused(job, { fallbackProvider: 'fourth' })]);
    expect(await jobRow(database, job.id)).toMatchObject({ status: 'failed', attempt_count: 3 });
  });

  it('keeps its attempt when the fallback itself cannot go on, and is handed on', async () => {
    await worker.queue.settle([refused(await claimed())]);
    const job = await claimJob(worker.queue, runId, { offers: [paid('second')] });
    await worker.queue.settle([refused(job, { failureClass: 'quota', fallbackProvider: 'third' })]);
    expect(await claimJob(worker.queue, runId, { offers: [paid('third')] })).toMatchObject({
      attemptNumber: 2,
    });
  });

  it('begins anew for any provider when a person retries it', async () => {
    const job = await claimed();
    await worker.queue.settle([refused(job)]);
    await worker.queue.cancel({ all: true }, 'enough');
    await worker.queue.retryFailed({ all: true }, { includeCancelled: true });
    expect(await claimJob(worker.queue, runId, { offers: first })).toMatchObject({
      requestedProvider: null,
      fallbackFrom: null,
    });
  });

  it('is refused alone when its fallback has no name', async () => {
    const job = await claimed();
    const [answer] = await worker.queue.settle([refused(job, { fallbackProvider: 'no name!' })]);
    expect(answer).toMatchObject({ outcome: 'invalid' });
  });
});
