/** What people look at: the numbers are those of the tables, whatever lies in them. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { JOB_STATUSES, type Job, type Replace } from '../../../src/queue/contract.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  asQueue,
  claimJob,
  claimJobs,
  claimRequest,
  completed,
  connectWorker,
  failed,
  held,
  paidOffer,
  queueProducts,
  resetQueue,
  setImage,
  startRun,
  storedImage,
  UNIT_COST,
  type Worker,
} from '../../support/queue-scenario.ts';

const START = Date.parse('2031-05-05T10:00:00Z');
const MINUTE = 60_000;

let database: TestDatabase;
let worker: Worker;
let runId: number;

const at = (ms: number) => worker.setNow(new Date(START + ms).toISOString());

beforeAll(async () => {
  database = await createDatabase();
  worker = await connectWorker(database);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await resetQueue(database);
  await at(0);
  runId = await startRun(worker.queue);
});
afterEach(async () => {
  expect(await worker.queue.verify()).toEqual([]);
  expect(await noted()).toEqual(await counted());
});

/** One row, with the worker's clock; big numbers as numbers. */
async function row(view: string): Promise<Record<string, unknown>> {
  const { rows } = await worker.client.query(`select to_jsonb(v) as row from ${view} v`);
  expect(rows).toHaveLength(1);
  return rows[0].row;
}
const dashboard = () => row('image_generation_dashboard');
const progress = () => row('image_generation_progress');

/** Counts the catalogue to its end. */
async function countAll(fromStart = true) {
  while (!(await worker.queue.countCatalogue(fromStart)).done) fromStart = false;
}

/** The counts by state, as the dashboard tells them and as they are. */
async function noted() {
  const told = await dashboard();
  return Object.fromEntries(JOB_STATUSES.map((state) => [state, told[`${state}_count`]]));
}
async function counted() {
  const found = await database.query<{ status: string; jobs: number }>(
    'select status, count(*)::int as jobs from image_generation_queue group by status',
  );
  const zero = {
    pending: 0,
    retry: 0,
    processing: 0,
    submitted: 0,
    review: 0,
    completed: 0,
    failed: 0,
    cancelled: 0,
  };
  return { ...zero, ...Object.fromEntries(found.map(({ status, jobs }) => [status, jobs])) };
}

describe('the dashboard', () => {
  /** Calls until no more is told; what each has queued, and what has no job after it. Each has time for the least alone. */
  async function inShortCalls(replace: Replace): Promise<[number, number | null][]> {
    const calls: [number, number | null][] = [];
    await worker.client.query(`set image_generation.page_time = '0'`);
    for (let more = true; more; ) {
      const answer = await worker.queue.enqueueMissing({ limit: 5_000, replace, priority: null });
      more = answer.more;
      calls.push([answer.enqueued, (await worker.queue.status()).unqueued]);
    }
    await worker.client.query(`set image_generation.page_time = '1 hour'`);
    return calls;
  }

  it('counts what a call had no time to queue until a later one has queued it', async () => {
    await insertHempProducts(database, 2_050);
    await countAll();
    expect(await inShortCalls('none')).toEqual([
      [500, 1_550],
      [500, 1_050],
      [500, 550],
      [500, 50],
      [50, 0],
    ]);
    expect(await noted()).toMatchObject({ pending: 2_050 });
  });

  it('counts nothing as queued before its time where images are replaced, each page of which is queued whole', async () => {
    await insertHempProducts(database, 2_050);
    await countAll();
    expect(await inShortCalls('all')).toEqual([
      [2_000, 50],
      [50, 0],
    ]);
    expect(await noted()).toMatchObject({ pending: 2_050 });
  });

  it('shows the last count of a large catalogue and what was made since, and a new one when asked', async () => {
    await insertHempProducts(database, 2_050);
    expect(await worker.queue.status()).toMatchObject({ totalProducts: 2_050, unqueued: null });
    await countAll();
    await worker.queue.enqueueMissing({ limit: 1_000, replace: 'none', priority: null });
    expect(await worker.queue.status()).toMatchObject({ productsWithoutImages: 2_050, unqueued: 1_050 });

    await at(5 * MINUTE);
    const jobs = await claimJobs(worker.queue, runId, { limit: 3 });
    await worker.queue.settle(jobs.map((job) => completed(job)));
    await setImage(database, '2050', 'https://shop.example/by-hand.jpg');
    const { catalogueCountedAt, ...status } = await worker.queue.status();
    expect(Date.parse(catalogueCountedAt ?? '')).toBe(START);
    expect(status).toMatchObject({ productsWithImages: 3, productsWithRealImages: 3, unqueued: 1_050 });

    await countAll();
    expect(await worker.queue.status()).toMatchObject({ productsWithImages: 4, unqueued: 1_049 });
    expect(await row('image_generation_catalogue_progress')).toMatchObject({ products_with_images: 4 });

    // A placeholder that was drawn since the count is no real image.
    await at(6 * MINUTE);
    const [drawn, real] = await claimJobs(worker.queue, runId, { limit: 2 });
    if (drawn === undefined || real === undefined) throw new Error('Two jobs were to be claimed.');
    const image = storedImage(drawn, { digitalSourceType: 'algorithmicMedia' });
    await worker.queue.settle([completed(drawn, { image }), completed(real)]);
    const expected = { productsWithImages: 6, productsWithRealImages: 5, productsWithPlaceholders: 1 };
    expect(await worker.queue.status()).toMatchObject(expected);
    await countAll();
    expect(await worker.queue.status()).toMatchObject(expected);
  });

  it("has the original's columns and ours, in one row, from the first day", async () => {
    const told = await dashboard();
    expect(Object.keys(told)).toEqual(
      expect.arrayContaining([
        // By the names of the Python system.
        ...['total_products', 'products_with_images', 'products_without_images', 'completion_percentage'],
        ...['pending_generation', 'currently_processing', 'completed_generation', 'failed_generation'],
        ...['pending_count', 'processing_count', 'completed_count', 'failed_count', 'retry_count'],
        ...['avg_processing_time_seconds', 'last_hour_processed', 'last_hour_completed'],
        ...['last_run', 'next_run', 'estimated_completion'],
        // Ours.
        ...[
          'products_with_real_images',
          'products_with_placeholders',
          'oldest_pending_seconds',
          'failed_by_class',
        ],
        ...['paused_providers', 'spent_today_usd', 'reserved_today_usd', 'daily_budget_usd'],
      ]),
    );
    expect(Object.keys(await progress())).toEqual(
      expect.arrayContaining([
        ...['total_products', 'products_with_images', 'products_without_images', 'completion_percentage'],
        ...['pending_generation', 'currently_processing', 'completed_generation', 'failed_generation'],
      ]),
    );
  });

  it('is one row of zeros over an empty catalogue, and nothing is divided by it', async () => {
    expect(await dashboard()).toMatchObject({
      total_products: 0,
      products_with_images: 0,
      products_without_images: 0,
      completion_percentage: 0,
      pending_generation: 0,
      oldest_pending_seconds: null,
      estimated_completion: null,
      avg_processing_time_seconds: null,
      failed_by_class: {},
      paused_providers: [],
      daily_budget_usd: null,
    });
    expect(await progress()).toMatchObject({ total_products: 0, completion_percentage: 0 });
  });

  it('stays one row whatever schedules there are, none included', async () => {
    await insertHempProducts(database, 3);
    await database.query(
      `insert into image_generation_schedule (schedule_name, cron_expression, is_active, last_run, next_run)
       select 'copy ' || n, '*/15 * * * *', n <> 3, timestamptz '2031-05-05 08:00Z' + n * interval '1 minute',
         timestamptz '2031-05-05 12:00Z' + n * interval '1 minute'
       from generate_series(1, 3) as n`,
    );
    expect(await dashboard()).toMatchObject({ total_products: 3, next_run: '2031-05-05T12:01:00+00:00' });
    await database.query('delete from image_generation_schedule');
    expect(await dashboard()).toMatchObject({ total_products: 3, next_run: null });
    expect(await progress()).toMatchObject({ total_products: 3 });
  });

  it('counts products and not jobs: many jobs for a product change nothing', async () => {
    const [one, two] = (await queueProducts(database, worker.queue, 2)) as [string, string];
    for (let round = 0; round < 4; round += 1) {
      const job = await claimJob(worker.queue, runId);
      await worker.queue.settle([completed(job)]);
      await worker.queue.enqueueProducts({ productIds: [one], priority: 10, provider: null, replace: 'all' });
    }
    expect(await dashboard()).toMatchObject({
      total_products: 2,
      products_with_images: 1,
      products_without_images: 1,
      completion_percentage: 50,
      completed_count: 4,
      pending_count: 2,
    });
    expect(await progress()).toMatchObject({
      total_products: 2,
      completed_generation: 4,
      pending_generation: 2,
    });
    expect(two).toBeTruthy();
  });

  it('tells real images from placeholders: ours, and those of services that are no more', async () => {
    const ids = await queueProducts(database, worker.queue, 6);
    const [drawn, real] = (await claimJobs(worker.queue, runId, { limit: 2 })) as [Job, Job];
    await worker.queue.settle([
      completed(drawn, { image: storedImage(drawn, { digitalSourceType: 'algorithmicMedia' }) }),
      completed(real),
    ]);
    await setImage(
      database,
      ids[2] as string,
      'https://via.placeholder.com/1024x1024/228B22/FFFFFF?text=Hemp',
    );
    await setImage(database, ids[3] as string, 'https://shop.example/by-hand.jpg');
    await setImage(database, ids[4] as string, '  ');

    expect(await dashboard()).toMatchObject({
      total_products: 6,
      products_with_images: 4,
      products_without_images: 2,
      products_with_real_images: 2,
      products_with_placeholders: 2,
      completion_percentage: 66.67,
    });

    // Once a person puts another image in its place, a placeholder is one no more.
    await setImage(database, ids[0] as string, 'https://shop.example/better.jpg');
    expect(await dashboard()).toMatchObject({ products_with_real_images: 3, products_with_placeholders: 1 });
  });

  it.each([
    ['https://via.placeholder.com/300', true],
    ['HTTP://VIA.PLACEHOLDER.COM:80/300x300.png', true],
    ['https://placehold.co/600x400', true],
    ['https://dummyimage.com/300', true],
    ['https://via.placeholder.com', true],
    ['https://picsum.photos?random=1', true],
    ['https://placehold.it#x', true],
    ['ftps://x/via.placeholder.com', false],
    ['/a/b/picsum.photos', false],
    ['https://via.placeholder.com.evil.example/300', false],
    ['https://shop.example/via.placeholder.com/300', false],
    ['https://shop.example/?u=https://via.placeholder.com', false],
    ['/local/placeholder.png', false],
    ['', false],
  ])('takes %j for a placeholder: %s', async (url, expected) => {
    await insertHempProducts(database, 1);
    await database.query('update public.uses_products set image_url = $1', [url]);
    const judged = ['image_generation_candidates', 'image_generation_catalogue_progress'].map((view) =>
      database.value(
        view === 'image_generation_candidates'
          ? `select has_placeholder from ${view}`
          : `select products_with_placeholders = 1 from ${view}`,
      ),
    );
    expect(await Promise.all(judged)).toEqual([expected, expected]);
  });

  it('begins anew when the owner empties the queue', async () => {
    await queueProducts(database, worker.queue, 3);
    expect(await noted()).toMatchObject({ pending: 3 });
    await database.query(asQueue('truncate image_generation_queue cascade'));
    expect(await noted()).toMatchObject({ pending: 0 });
    await insertHempProducts(database, 1);
    await worker.queue.enqueueMissing({ limit: 10, replace: 'none', priority: null });
    expect(await noted()).toMatchObject({ pending: 4 });
  });

  it('follows every step of a job', async () => {
    await queueProducts(database, worker.queue, 6);
    expect(await noted()).toMatchObject({ pending: 6 });
    const jobs = await claimJobs(worker.queue, runId, { limit: 5, leaseSeconds: 60 });
    expect(await noted()).toMatchObject({ pending: 1, processing: 5 });
    const [done, again, broken, dropped] = jobs as [Job, Job, Job, Job];
    await worker.queue.settle([
      completed(done),
      failed(again),
      failed(broken, { failureClass: 'permanent' }),
    ]);
    await worker.queue.cancel({ jobIds: [dropped.id] }, 'no');
    expect(await noted()).toEqual({
      pending: 1,
      processing: 1,
      submitted: 0,
      review: 0,
      retry: 1,
      completed: 1,
      failed: 1,
      cancelled: 1,
    });
    await at(2 * MINUTE);
    const swept = await worker.queue.claim(claimRequest(runId, { limit: 1 }));
    expect(await noted()).toEqual({
      pending: 2,
      processing: 1,
      submitted: 0,
      review: 0,
      retry: 0,
      completed: 1,
      failed: 1,
      cancelled: 1,
    });
    await worker.queue.release(swept.jobs.map(held));
    await worker.queue.retryFailed({ all: true }, { includeCancelled: true });
    expect(await noted()).toEqual({
      pending: 5,
      processing: 0,
      submitted: 0,
      review: 0,
      retry: 0,
      completed: 1,
      failed: 0,
      cancelled: 0,
    });
    // What is added up now and then stays the same sum.
    await worker.client.query('select image_generation_fold_counts(0)');
    expect(await database.value('select count(*)::int from image_generation_counts')).toBeLessThanOrEqual(6);
    expect(await noted()).toMatchObject({ pending: 5, completed: 1 });
  });

  it('has its counts added up by one claim of 32', async () => {
    await queueProducts(database, worker.queue, 5);
    const fill = `insert into image_generation_counts (status, jobs) select 'pending', 0 from generate_series(1, 500)`;
    const counts = () => database.value<number>('select count(*)::int from image_generation_counts');
    const tokenOf = (rest: string) =>
      database.value<string>(
        `select t from (select gen_random_uuid()::text as t from generate_series(1, 2000)) as x
         where hashtext(t) % 32 ${rest} limit 1`,
      );
    await database.query(asQueue(fill));
    await worker.queue.claim(claimRequest(runId, { token: await tokenOf('<> 0'), limit: 1 }));
    expect(await counts()).toBeGreaterThan(500);
    await worker.queue.claim(claimRequest(runId, { token: await tokenOf('= 0'), limit: 1 }));
    expect(await counts()).toBeLessThan(10);
    expect(await noted()).toMatchObject({ pending: 3, processing: 2 });
  });

  it('keeps its counts right when a person changes and deletes jobs by hand', async () => {
    await queueProducts(database, worker.queue, 5);
    await database.query(
      `update image_generation_queue set status = 'cancelled', cancel_reason = 'operator' where id < 3`,
    );
    await database.query(`delete from image_generation_queue where id = 3`);
    expect(await noted()).toMatchObject({ pending: 2, cancelled: 2 });
  });

  it('names the failures by class and the providers that rest', async () => {
    await queueProducts(database, worker.queue, 4);
    const jobs = (await claimJobs(worker.queue, runId)) as [Job, Job, Job, Job];
    await worker.queue.settle([
      failed(jobs[0], { failureClass: 'permanent' }),
      failed(jobs[1], { failureClass: 'permanent' }),
      failed(jobs[2], { failureClass: 'content_blocked' }),
      failed(jobs[3], { failureClass: 'rate_limited', retryAfterMs: 45_000 }),
    ]);
    await worker.queue.pause('paid', 'by hand', null);
    await worker.queue.pause('past', 'over', 10);
    await at(20_000);
    expect(await dashboard()).toMatchObject({
      failed_by_class: { permanent: 2, content_blocked: 1 },
      paused_providers: [
        { provider: 'paid', reason: 'by hand', until: null },
        {
          provider: 'placeholder',
          reason: 'rate limited by the provider',
          until: '2031-05-05T10:00:45+00:00',
        },
      ],
    });
  });

  it('knows the oldest job that waits, whatever its priority and its provider', async () => {
    await queueProducts(database, worker.queue, 1, 2);
    await at(5 * MINUTE);
    const [named] = (await queueProducts(database, worker.queue, 1, 9)) as [string];
    await database.query(
      `update image_generation_queue set requested_provider = 'paid' where product_id = $1`,
      [named],
    );
    await at(7 * MINUTE);
    expect(await dashboard()).toMatchObject({ oldest_pending_seconds: 420 });
    await claimJob(worker.queue, runId);
    expect(await dashboard()).toMatchObject({ oldest_pending_seconds: 120 });
    await claimJob(worker.queue, runId, { offers: [paidOffer()] });
    expect(await dashboard()).toMatchObject({ oldest_pending_seconds: null });
  });

  it('tells the pace of the last hour, from which the program forecasts', async () => {
    await queueProducts(database, worker.queue, 30);
    await at(10 * MINUTE);
    const jobs = await claimJobs(worker.queue, runId, { limit: 10 });
    await worker.queue.settle(jobs.map((job) => completed(job, { durationMs: 3_000 })));
    await at(20 * MINUTE);
    expect(await dashboard()).toMatchObject({
      last_hour_processed: 10,
      last_hour_completed: 10,
      avg_processing_time_seconds: 3,
      estimated_completion: null,
    });
    await at(71 * MINUTE);
    expect(await dashboard()).toMatchObject({ last_hour_completed: 0 });
  });

  it('does not count as processed what was given back', async () => {
    await queueProducts(database, worker.queue, 2);
    const jobs = await claimJobs(worker.queue, runId);
    await worker.queue.release(jobs.map(held));
    expect(await dashboard()).toMatchObject({ last_hour_processed: 0 });
  });

  it("shows today's money against today's budget, and begins anew at midnight in UTC", async () => {
    await database.query(
      `update image_generation_provider set daily_cap_microusd = 1000000 where provider = ''`,
    );
    await queueProducts(database, worker.queue, 3);
    const [paid, open] = (await claimJobs(worker.queue, runId, { limit: 2, offers: [paidOffer()] })) as [
      Job,
      Job,
    ];
    await worker.queue.dispatch([held(paid)]);
    await worker.queue.settle([completed(paid)]);
    expect(await dashboard()).toMatchObject({
      spent_today_usd: UNIT_COST / 1_000_000,
      reserved_today_usd: open.reservedMicroUsd / 1_000_000,
      daily_budget_usd: 1,
      cost_per_image_usd: UNIT_COST / 1_000_000,
      remaining_cost_usd: (2 * UNIT_COST) / 1_000_000,
    });
    await worker.setNow('2031-05-06T00:00:00Z');
    expect(await dashboard()).toMatchObject({
      spent_today_usd: 0,
      reserved_today_usd: 0,
      daily_budget_usd: 1,
    });
    await at(0);
    await worker.queue.release([held(open)]);
  });

  it('knows the last run, be it of a schedule or of a person', async () => {
    expect(await dashboard()).toMatchObject({ last_run: '2031-05-05T10:00:00+00:00' });
    await database.query(`update image_generation_schedule set last_run = '2031-05-05T11:00:00Z'`);
    expect(await dashboard()).toMatchObject({ last_run: '2031-05-05T11:00:00+00:00' });
  });

  it('has a health view that tells of long transactions and dead rows', async () => {
    const sleeper = await database.connect();
    await sleeper.query('begin; select 1');
    const { rows } = await worker.client.query('select * from image_generation_health');
    await sleeper.query('rollback');
    expect(rows.map(({ table_name }) => table_name)).toEqual(
      expect.arrayContaining(['image_generation_queue']),
    );
    expect(rows[0]).toHaveProperty('oldest_transaction_seconds');
    expect(rows[0]).toHaveProperty('dead_rows');
  });
});

describe('the caps of the day', () => {
  const ofOne = (cap: number | null, spent = 0, reserved = 0) => ({
    capUsd: cap,
    spentUsd: spent,
    reservedUsd: reserved,
    leftUsd: cap === null ? null : Number(Math.max(0, cap - spent - reserved).toFixed(6)),
  });
  const all = (...args: Parameters<typeof ofOne>) => ({ provider: '', ...ofOne(...args) });
  const setCap = (provider: unknown, usd: unknown) =>
    worker.client.query('select image_generation_set_cap($1, $2) as caps', [provider, usd]);
  const UNIT_USD = UNIT_COST / 1_000_000;

  it('are none at first, and are set, lowered and taken away by name', async () => {
    const { queue } = worker;
    expect(await queue.caps()).toEqual([all(null)]);
    expect(await queue.setCap('', 20_000_000)).toEqual([all(20)]);
    expect(await queue.setCap('DALL-E', 5_000_001)).toEqual([
      all(20),
      { provider: 'openai', ...ofOne(5.000001) },
    ]);
    expect(await queue.setCap('openai', 0)).toEqual([all(20), { provider: 'openai', ...ofOne(0) }]);
    expect(await queue.caps()).toEqual((await queue.status()).caps);
    expect(await queue.setCap('openai', null)).toEqual([all(20)]);
    expect((await setCap(null, null)).rows[0].caps).toMatchObject([{ provider: '', cap_usd: null }]);
  });

  it('bind the next claim, and tell what is spent, reserved and left today', async () => {
    const { queue } = worker;
    await queueProducts(database, queue, 4);
    await queue.setCap('', 1_000_000);
    await queue.setCap('paid', 2 * UNIT_COST);
    const jobs = await claimJobs(queue, runId, { limit: 4, offers: [paidOffer()] });
    expect(jobs).toHaveLength(2);
    await queue.dispatch(jobs.map(held));
    await queue.settle(jobs.slice(0, 1).map((job) => completed(job)));
    const used = [UNIT_USD, UNIT_USD] as const;
    expect(await queue.caps()).toEqual([
      all(1, ...used),
      { provider: 'paid', ...ofOne(2 * UNIT_USD, ...used) },
    ]);
    expect(await queue.claim(claimRequest(runId, { offers: [paidOffer()] }))).toMatchObject({
      reason: 'budget',
    });
    // Lowered below what is bound: nothing is left, and nothing is owed.
    expect(await queue.setCap('paid', UNIT_COST)).toMatchObject([{}, { leftUsd: 0 }]);
    await queue.settle(jobs.slice(1).map((job) => completed(job)));
    await at(24 * 60 * MINUTE);
    expect(await queue.caps()).toMatchObject([all(1), { provider: 'paid', spentUsd: 0, reservedUsd: 0 }]);
  });

  it('leave an event of each change, and none of what was so before', async () => {
    for (const usd of [3, 3, null, null]) await setCap('openai', usd);
    await setCap('never_seen', null);
    const told = await database.query(
      `select details from image_generation_history where action = 'cap_set' order by id`,
    );
    expect(told.map(({ details }) => details)).toEqual([
      { provider: 'openai', cap_usd: 3, before_usd: null },
      { provider: 'openai', cap_usd: null, before_usd: 3 },
    ]);
    expect(await worker.queue.providers()).not.toContain('never_seen');
  });

  it.each([
    [
      '',
      -1,
      'Expected dollars from 0 to 1000000 with at most 6 decimals, or null for no cap, but received -1',
    ],
    ['', 'NaN', /^Expected dollars .* but received NaN$/],
    ['', 'Infinity', /^Expected dollars .* but received Infinity$/],
    ['', 1_000_001, /^Expected dollars .* but received 1000001$/],
    ['openai', 0.0000001, /^Expected dollars .* but received 0\.0000001$/],
    ['no name!', 1, "Expected the name of a provider, or '' for all together, but received no name!"],
  ])('are not set to nonsense: %j, %j', async (provider, usd, message) => {
    await expect(setCap(provider, usd)).rejects.toMatchObject({
      code: 'IG001',
      message: expect.stringMatching(message),
    });
    expect(await worker.queue.caps()).toEqual([all(null)]);
  });
});
