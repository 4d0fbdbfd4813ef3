/** The queue and the catalogue beside it: people change products while jobs wait and while they are worked on. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Job, Offer, PeekRequest, Replace, Settlement } from '../../../src/queue/contract.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  asQueue,
  claimJob,
  claimJobs,
  claimRequest,
  completed,
  connectWorkers,
  deleteProduct,
  failed,
  held,
  imageOf,
  jobRow,
  offer,
  PLACEHOLDER,
  paidOffer,
  queueProducts,
  resetQueue,
  setImage,
  snapshot,
  startRun,
  storedImage,
  UNIT_COST,
  type Worker,
} from '../../support/queue-scenario.ts';
import { until } from '../../support/until.ts';

const BY_HAND = 'https://shop.example/by-hand.jpg';
const START = Date.parse('2031-05-05T10:00:00Z');

let database: TestDatabase;
let one: Worker;
let other: Worker;
let runId: number;

async function at(ms: number): Promise<void> {
  const iso = new Date(START + ms).toISOString();
  await Promise.all([one.setNow(iso), other.setNow(iso)]);
}

const enqueueMissing = (replace: Replace = 'none', limit = 1000) =>
  one.queue.enqueueMissing({ limit, replace, priority: null });

beforeAll(async () => {
  database = await createDatabase();
  [one, other] = (await connectWorkers(database, 2)) as [Worker, Worker];
});
afterAll(() => database.drop());
beforeEach(async () => {
  await resetQueue(database);
  await at(0);
  runId = await startRun(one.queue);
});
afterEach(async () => {
  expect(await one.queue.verify()).toEqual([]);
});

describe('a product that changes while its job waits', () => {
  it('and is deleted has its job closed, and another takes its place in the same claim', async () => {
    const [gone, kept] = (await queueProducts(database, one.queue, 2)) as [string, string];
    await deleteProduct(database, gone);

    const answer = await one.queue.claim(claimRequest(runId, { limit: 1 }));

    expect(answer.jobs.map((job) => job.product.id)).toEqual([kept]);
    expect(answer.closed).toBe(1);
    expect(await jobRow(database, 1)).toMatchObject({ status: 'cancelled', cancel_reason: 'product_gone' });
  });

  it('and gets an image by hand has its job closed; once the image is removed it is queued anew', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    await setImage(database, productId, BY_HAND);

    expect(await one.queue.claim(claimRequest(runId))).toMatchObject({ jobs: [], closed: 1 });
    expect(await one.queue.claim(claimRequest(runId))).toMatchObject({
      jobs: [],
      reason: 'empty',
      closed: 0,
    });
    expect(await jobRow(database, 1)).toMatchObject({ status: 'cancelled', cancel_reason: 'has_image' });
    expect(await imageOf(database, productId)).toBe(BY_HAND);
    expect(await enqueueMissing()).toMatchObject({ enqueued: 0 });

    await setImage(database, productId, null);
    expect(await enqueueMissing()).toMatchObject({ enqueued: 1 });
    expect(await claimJobs(one.queue, runId)).toHaveLength(1);
  });

  it('and comes back under its id is queued anew', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    await database.query('create temporary table kept as select * from uses_products');
    const [product] = await database.query('select to_jsonb(p) as row from uses_products p');
    await deleteProduct(database, productId);
    await one.queue.claim(claimRequest(runId));
    await database.query(
      'insert into uses_products select * from jsonb_populate_record(null::uses_products, $1)',
      [product?.row],
    );
    expect(await enqueueMissing()).toMatchObject({ enqueued: 1 });
  });

  it('in its texts reaches the worker as it is now', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    await database.query(`update uses_products set name = 'Renamed' where id = $1`, [productId]);
    expect(await claimJob(one.queue, runId)).toMatchObject({ product: { id: productId, name: 'Renamed' } });
  });

  it('in hundreds at once is closed in bounded steps that ask to be called again', async () => {
    await queueProducts(database, one.queue, 700);
    await database.query('delete from uses_products');
    const reasons: (string | null)[] = [];
    let closed = 0;
    for (let call = 0; call < 20; call += 1) {
      const answer = await one.queue.claim(claimRequest(runId, { limit: 100 }));
      closed += answer.closed;
      reasons.push(answer.reason);
      expect(answer.closed).toBeLessThan(700);
      if (answer.reason === 'empty') break;
    }
    expect(closed).toBe(700);
    expect(new Set(reasons)).toEqual(new Set(['busy', 'empty']));
  });
});

describe('a claim and a look that only close jobs', () => {
  it('tell what stands in the way of the others', async () => {
    const [gone, left] = (await insertHempProducts(database, 2)).map(String) as [string, string];
    const request = { priority: null, replace: 'none' } as const;
    await one.queue.enqueueProducts({ ...request, productIds: [gone], provider: 'free' });
    await one.queue.enqueueProducts({ ...request, productIds: [left], provider: null });
    await deleteProduct(database, gone);
    await database.query('update image_generation_provider set daily_cap_microusd = 0');
    const offers = [paidOffer(), offer({ provider: 'free', any: false })];

    const looked = await other.queue.peek({
      limit: 5,
      offers,
      enqueue: null,
      runBudgetMicroUsd: null,
      dailyBudgetMicroUsd: null,
    });
    expect(looked).toMatchObject({ jobs: [], reason: 'budget' });
    expect(await one.queue.claim(claimRequest(runId, { offers }))).toMatchObject({
      jobs: [],
      closed: 1,
      reason: 'budget',
      detail: looked.detail,
    });
  });
});

describe('a product that changes while its job is worked on', () => {
  it('and is deleted: the image is kept as unused and the job is closed', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    const job = await claimJob(one.queue, runId, { offers: [paidOffer()] });
    await one.queue.dispatch([held(job)]);
    await deleteProduct(database, productId);

    expect(await one.queue.settle([completed(job)])).toMatchObject([
      { outcome: 'product_gone', jobStatus: 'cancelled', already: false },
    ]);
    expect(await one.queue.settle([completed(job)])).toMatchObject([
      { outcome: 'product_gone', jobStatus: 'cancelled', already: true },
    ]);
    expect(await jobRow(database, job.id)).toMatchObject({
      status: 'cancelled',
      cancel_reason: 'product_gone',
    });
    expect(
      await database.query('select state, cost_microusd::int as cost from image_generation_images'),
    ).toEqual([{ state: 'unused', cost: UNIT_COST }]);
  });

  it('and gets an image by hand keeps that one; removed again, the product is queued anew', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    const job = await claimJob(one.queue, runId);
    await setImage(database, productId, BY_HAND);

    expect(await one.queue.settle([completed(job)])).toMatchObject([
      { outcome: 'kept_existing', jobStatus: 'cancelled' },
    ]);
    expect(await imageOf(database, productId)).toBe(BY_HAND);
    expect(await jobRow(database, job.id)).toMatchObject({ status: 'cancelled', cancel_reason: 'has_image' });

    await setImage(database, productId, '');
    expect(await enqueueMissing()).toMatchObject({ enqueued: 1 });
    const again = await claimJob(one.queue, runId);
    expect(await one.queue.settle([completed(again)])).toMatchObject([{ outcome: 'ok' }]);
    expect(await imageOf(database, productId)).toBe(completed(again).image.url);
  });

  it('by somebody who has not committed yet: the settlement waits for the decision', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    const job = await claimJob(one.queue, runId);
    const person = await database.connect();
    await person.query('begin');
    await person.query('update uses_products set image_url = $1 where id = $2', [BY_HAND, productId]);

    const settling = one.queue.settle([completed(job)]);
    await waitUntilBlocked(one);
    await person.query('commit');

    expect(await settling).toMatchObject([{ outcome: 'kept_existing' }]);
    expect(await imageOf(database, productId)).toBe(BY_HAND);
  });

  it('and keeps an image that was being replaced until the new one is there', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    const first = await claimJob(one.queue, runId);
    await one.queue.settle([completed(first)]);
    await one.queue.enqueueProducts({
      productIds: [productId],
      priority: null,
      provider: null,
      replace: 'all',
    });
    const second = await claimJob(one.queue, runId);
    expect(await imageOf(database, productId)).toBe(completed(first).image.url);

    expect(await one.queue.settle([completed(second)])).toMatchObject([{ outcome: 'ok' }]);

    expect(await imageOf(database, productId)).toBe(completed(second).image.url);
    expect(await database.query('select state from image_generation_images order by id')).toEqual([
      { state: 'replaced' },
      { state: 'current' },
    ]);
  });

  async function waitUntilBlocked(worker: Worker) {
    const pid = (worker.client as unknown as { processID: number }).processID;
    for (;;) {
      const [row] = await database.query('select cardinality(pg_blocking_pids($1)) as blockers', [pid]);
      if (row?.blockers > 0) return;
    }
  }
});

describe('a publish function', () => {
  const SIGNATURE =
    'public.image_generation_publish_image(p_product_id text, p_image_url text, p_expected_url text, p_details jsonb)';
  let original: string;

  beforeAll(async () => {
    original = await database.value(`select pg_get_functiondef('image_generation_publish_image'::regproc)`);
  });
  afterEach(async () => {
    await database.query(original);
  });

  const redefine = (body: string) =>
    database.query(
      `create or replace function ${SIGNATURE} returns text language plpgsql set search_path = '' as $$ begin ${body} end $$`,
    );

  it.each([
    ['raises', `raise exception 'no room for %', p_product_id;`, 'no room for 1'],
    ['says published and shows nothing', `return 'published';`, 'the catalogue shows no image'],
    ['answers something else', `return 'maybe';`, 'answered maybe'],
    ['answers nothing', 'return null;', 'answered null'],
  ])('that %s leaves the job for another try, whenever that is', async (_, body, told) => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    await redefine(body);
    for (const attempt of [1, 2, 3, 4]) {
      const job = await claimJob(one.queue, runId);
      expect(job.attemptNumber).toBe(attempt);
      const [answer] = await one.queue.settle([completed(job)]);
      expect(answer).toMatchObject({
        outcome: 'publish_failed',
        jobStatus: 'retry',
      });
      expect(answer?.message).toContain(told);
      await at(attempt * 3_600_000);
    }
    expect(await imageOf(database, productId)).toBeNull();
    expect(await database.value('select error_class from image_generation_queue')).toBe('not_published');
    expect(await database.query('select distinct state from image_generation_images')).toEqual([
      { state: 'unused' },
    ]);
  });

  it('that fails for one product costs its neighbours nothing', async () => {
    await queueProducts(database, one.queue, 20);
    await database.query(
      original.replace(/\bBEGIN\b/i, `begin if p_product_id = '7' then raise exception 'seven'; end if;`),
    );
    const jobs = await claimJobs(one.queue, runId);
    const answers = await one.queue.settle(jobs.map((job) => completed(job)));
    expect(answers.filter(({ outcome }) => outcome === 'ok')).toHaveLength(19);
    expect(answers.filter(({ outcome }) => outcome === 'publish_failed')).toMatchObject([
      { jobStatus: 'retry', message: expect.stringContaining('seven') },
    ]);
  });
});

describe('a poisoned result among fifty', () => {
  const poisons: [string, (job: Job) => unknown][] = [
    ['is no object', () => 'poison'],
    ['is null', () => null],
    ['has no id', (job) => ({ ...row(job), id: undefined })],
    ['has an id that is no number', (job) => ({ ...row(job), id: 'one' })],
    ['has an id beyond bigint', (job) => ({ ...row(job), id: 1e30 })],
    ['is about a job that does not exist', (job) => ({ ...row(job), id: 999_999 })],
    ['has a token that is none', (job) => ({ ...row(job), token: 'x' })],
    [
      'has a token that never claimed the job',
      (job) => ({ ...row(job), token: '00000000-0000-4000-8000-000000000000' }),
    ],
    ['has an unknown status', (job) => ({ ...row(job), status: 'done' })],
    ['has no image', (job) => ({ ...row(job), image: null })],
    ['has an image without a URL', (job) => ({ ...row(job), image: { ...image(job), url: null } })],
    ['has an image that is a text', (job) => ({ ...row(job), image: 'https://x' })],
    ['has a hash that is none', (job) => ({ ...row(job), image: { ...image(job), sha256: 'abc' } })],
    ['has an image of no bytes', (job) => ({ ...row(job), image: { ...image(job), bytes: 0 } })],
    [
      'has a URL of 3 kB',
      (job) => ({ ...row(job), image: { ...image(job), url: `https://x/${'y'.repeat(3000)}` } }),
    ],
    [
      'has a content type that is none',
      (job) => ({ ...row(job), image: { ...image(job), content_type: 'text/html' } }),
    ],
    ['has a negative cost', (job) => ({ ...row(job), cost_microusd: -1 })],
    ['has no cost', (job) => ({ ...row(job), cost_microusd: null })],
    ['has a cost that is a text', (job) => ({ ...row(job), cost_microusd: 'free' })],
    ['has a duration beyond reason', (job) => ({ ...row(job), duration_ms: 1e25 })],
    ['has a prompt of 40 kB', (job) => ({ ...row(job), prompt: 'p'.repeat(40_000) })],
    [
      'is of an unknown failure class',
      (job) => ({ ...row(job), status: 'failed', failure_class: 'bad luck', message: 'x' }),
    ],
    [
      'fails without a message',
      (job) => ({ ...row(job), status: 'failed', failure_class: 'transient', message: '' }),
    ],
    [
      'waits for a time beyond reason',
      (job) => ({
        ...row(job),
        status: 'failed',
        failure_class: 'transient',
        message: 'x',
        retry_after_ms: 1e25,
      }),
    ],
  ];

  function row(job: Job) {
    return {
      id: job.id,
      token: job.token,
      status: 'completed',
      provider: job.provider,
      model: null,
      cost_microusd: 0,
      cost_basis: 'none',
      duration_ms: 10,
      prompt: 'p',
      warnings: [],
      image: image(job),
    };
  }
  function image(job: Job) {
    const { contentType, digitalSourceType, ...rest } = storedImage(job);
    return { ...rest, content_type: contentType, digital_source_type: digitalSourceType };
  }

  it.each(poisons)('that %s leaves its neighbours alone', async (_, poison) => {
    const ids = await queueProducts(database, one.queue, 50);
    const jobs = await claimJobs(one.queue, runId, { limit: 50 });
    const victim = jobs[17] as Job;
    const results = jobs.map((job) => (job === victim ? poison(job) : row(job)));

    const answers = (await one.rpc('image_generation_settle', { p_results: results })) as {
      id: unknown;
      outcome: string;
      message: string | null;
    }[];

    expect(answers).toHaveLength(50);
    expect(answers.filter(({ outcome }) => outcome === 'ok')).toHaveLength(49);
    const [bad] = answers.filter(({ outcome }) => outcome !== 'ok');
    expect(bad).toMatchObject({ outcome: 'invalid', message: expect.stringMatching(/./) });
    expect(await jobRow(database, victim.id)).toMatchObject({ status: 'processing' });
    expect(await database.value('select count(*)::int from uses_products where image_url is not null')).toBe(
      ids.length - 1,
    );

    // Put right, it is settled as if nothing had been.
    const again = (await one.rpc('image_generation_settle', { p_results: jobs.map(row) })) as {
      outcome: string;
    }[];
    expect(again.every(({ outcome }) => outcome === 'ok')).toBe(true);
  });

  it('said twice is settled once', async () => {
    await queueProducts(database, one.queue, 3);
    const [first, ...rest] = (await claimJobs(one.queue, runId)) as [Job, Job, Job];
    const results: Settlement[] = [completed(first), ...rest.map((job) => completed(job)), failed(first)];
    const answers = await one.queue.settle(results);
    expect(answers.map(({ outcome, already }) => [outcome, already])).toEqual([
      ['ok', false],
      ['ok', true],
      ['ok', false],
      ['ok', false],
    ]);
    expect(await jobRow(database, first.id)).toMatchObject({ status: 'completed' });
  });
});

describe('queueing what lacks an image', () => {
  /** One product of each kind that `replace` tells apart; answers their ids by kind. */
  async function kinds() {
    const [bare, blank, real, placeholder, foreign] = (await insertHempProducts(database, 5)).map(String) as [
      string,
      string,
      string,
      string,
      string,
    ];
    await setImage(database, blank, '   ');
    await setImage(database, real, BY_HAND);
    await setImage(database, foreign, 'https://via.placeholder.com/1024x1024.png?text=Hemp');
    await one.queue.enqueueProducts({
      productIds: [placeholder],
      priority: null,
      provider: null,
      replace: 'none',
    });
    const job = await claimJob(one.queue, runId);
    await one.queue.settle([
      completed(job, { image: storedImage(job, { digitalSourceType: 'algorithmicMedia' }) }),
    ]);
    return { bare, blank, real, placeholder, foreign };
  }
  const queued = () =>
    database.value<string[]>(
      `select array_agg(product_id order by id) from image_generation_queue where status = 'pending'`,
    );

  it('takes products without an image and leaves every other alone', async () => {
    const { bare, blank } = await kinds();
    expect(await enqueueMissing()).toMatchObject({ enqueued: 2, more: false });
    expect(await queued()).toEqual([bare, blank]);
  });

  it('with `placeholders` also takes drawn and dead stand-ins', async () => {
    const { bare, blank, placeholder, foreign } = await kinds();
    await enqueueMissing('placeholders');
    expect(await queued()).toEqual([bare, blank, placeholder, foreign]);
  });

  it('with `all` takes every product, and each is replaced once its new image is there', async () => {
    const everyKind = await kinds();
    expect(await enqueueMissing('all')).toMatchObject({ enqueued: 5 });
    const jobs = await claimJobs(one.queue, runId);
    await one.queue.settle(jobs.map((job) => completed(job)));
    for (const id of Object.values(everyKind)) {
      expect(await imageOf(database, id)).toMatch(/^https:\/\/images\.example\//);
    }
  });

  it('replaces only the image that it was made to replace', async () => {
    const { real } = await kinds();
    await one.queue.enqueueProducts({
      productIds: [real],
      priority: 10,
      provider: null,
      replace: 'unreachable',
    });
    await setImage(database, real, 'https://shop.example/new-by-hand.jpg');
    const answer = await one.queue.claim(claimRequest(runId, { limit: 1 }));
    expect(answer).toMatchObject({ jobs: [], closed: 1 });
    expect(await imageOf(database, real)).toBe('https://shop.example/new-by-hand.jpg');
  });

  it('does not pay again in every run for an unreachable image that cannot be made', async () => {
    const { real } = await kinds();
    const queueUnreachable = () =>
      one.queue.enqueueProducts({
        productIds: [real],
        priority: 10,
        provider: null,
        replace: 'unreachable',
      });
    const wouldEnqueue = async () =>
      (
        await one.queue.peek({
          limit: 1,
          offers: claimRequest(runId).offers,
          enqueue: { replace: 'unreachable', productIds: [real] },
          runBudgetMicroUsd: null,
          dailyBudgetMicroUsd: null,
        })
      ).wouldEnqueue;
    const bare = (await wouldEnqueue()) - 1;
    expect(await queueUnreachable()).toMatchObject({ enqueued: 1 });
    const job = await claimJob(one.queue, runId);
    await one.queue.settle([failed(job, { failureClass: 'permanent' })]);

    expect(await queueUnreachable()).toMatchObject({ enqueued: 0, skipped: { failed: 1, cancelled: 0 } });
    expect(await wouldEnqueue()).toBe(bare);

    await one.queue.retryFailed({ jobIds: [job.id] }, { includeCancelled: false });
    expect(await claimJob(one.queue, runId)).toMatchObject({ id: job.id });
  });

  it('goes in chunks, in the order of the products, until nothing is left', async () => {
    await insertHempProducts(database, 25);
    const answers = [];
    do answers.push(await enqueueMissing('none', 10));
    while (answers.at(-1)?.more);
    expect(answers.map(({ enqueued }) => enqueued)).toEqual([10, 10, 5]);
    const ids = await database.value<string[]>(
      'select array_agg(product_id order by id) from image_generation_queue',
    );
    expect(ids).toEqual(Array.from({ length: 25 }, (_, index) => String(index + 1)));
  });

  /** 2,006 products in the order of their ids as texts: the last six are 994 to 999. */
  async function aPageAndSix() {
    await insertHempProducts(database, 2_006);
    const page = { enqueued: 2_000, more: true, lookedAt: 2_000, fromStart: true };
    expect(await enqueueMissing('none', 2_000)).toMatchObject(page);
    await database.query(asQueue('truncate image_generation_queue, image_generation_counts cascade'));
  }

  it('goes on where the last call stopped, and begins again at the end', async () => {
    await aPageAndSix();
    expect(await enqueueMissing('none', 4)).toMatchObject({ enqueued: 4, more: true, fromStart: false });
    expect(await queued()).toEqual(['994', '995', '996', '997']);
    expect(await enqueueMissing('none', 4)).toMatchObject({ enqueued: 4, more: true });
    expect(await queued()).toEqual(['994', '995', '996', '997', '1', '2', '998', '999']);
    expect(await enqueueMissing('none', 4)).toMatchObject({ enqueued: 4, fromStart: true });
  });

  it('begins at the start when it is asked to, and from there goes on', async () => {
    await aPageAndSix();
    const request = { limit: 2, replace: 'none', priority: null } as const;
    const fromStart = await one.queue.enqueueMissing({ ...request, fromStart: true });
    expect(fromStart).toMatchObject({ enqueued: 2, fromStart: true });
    await one.queue.enqueueMissing(request);
    expect(await queued()).toEqual(['1', '2', '3', '4']);
  });

  it('finds a product that loses its image behind it within a round', async () => {
    await insertHempProducts(database, 2_006);
    await database.query(`update uses_products set image_url = 'https://shop.example/' || id`);
    await setImage(database, '1', null);
    await setImage(database, '999', null);
    const calls = [await enqueueMissing('none', 1)];
    expect(await queued()).toEqual(['1']);
    await setImage(database, '10', null);
    for (let round = 0; round < 2; round += 1) {
      do calls.push(await enqueueMissing('none', 1));
      while (calls.at(-1)?.more);
    }
    expect(await queued()).toEqual(['1', '999', '10']);
    expect(calls.length).toBeLessThan(6);
  });

  it('with `all` asks for each product once in a round, though each has its image by the next call', async () => {
    await insertHempProducts(database, 7);
    const asked: string[] = [];
    for (let call = 0; call < 4; call += 1) {
      await enqueueMissing('all', 2);
      const jobs = await claimJobs(one.queue, runId);
      await one.queue.settle(jobs.map((job) => completed(job)));
      asked.push(...jobs.map(({ product }) => product.id));
    }
    // The next round begins with the last call.
    expect(asked).toEqual(['1', '2', '3', '4', '5', '6', '1', '7']);
  });

  it('waits for nobody who keeps the row of a round locked, and reads the same again', async () => {
    await insertHempProducts(database, 3);
    await enqueueMissing('all', 1);
    const person = await database.connect();
    await person.query('begin');
    await person.query('select from image_generation_rounds for update');
    expect(await enqueueMissing('all', 1)).toMatchObject({ enqueued: 1 });
    expect(await enqueueMissing('all', 1)).toMatchObject({ enqueued: 1 });
    await person.end();
    expect(await queued()).toEqual(['1', '2', '3']);
  });

  it('takes new and changed products first, wherever the round is', async () => {
    const old = (await insertHempProducts(database, 5)).map(String);
    expect(await enqueueMissing('none', 1)).toMatchObject({ enqueued: 1 });
    const job = await claimJob(one.queue, runId);
    await one.queue.settle([failed(job, { failureClass: 'permanent' })]);
    const [fresh] = (await insertHempProducts(database, 1)).map(String);
    await at(7_200_000);
    const stamp = new Date(START + 3_600_000).toISOString();
    await database.query(`update uses_products set created_at = $1 where id = $2`, [stamp, fresh]);
    await database.query(
      `update uses_products set description = 'Now with a picture of it.', updated_at = $1 where id = $2`,
      [stamp, old[0]],
    );
    expect(await enqueueMissing('none', 3)).toMatchObject({ enqueued: 3, more: true });
    expect(await queued()).toEqual([old[0], fresh, old[1]]);
    expect((await claimJobs(one.queue, runId, { limit: 2 })).map(({ product }) => product.id)).toEqual([
      old[0],
      fresh,
    ]);
  });

  it('gives a failed product another try when it has changed, and only then', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    const job = await claimJob(one.queue, runId);
    await one.queue.settle([failed(job, { failureClass: 'permanent' })]);
    expect(await enqueueMissing()).toMatchObject({ enqueued: 0, skipped: { failed: 1, cancelled: 0 } });

    await database.query(`update uses_products set description = 'Now with a picture of it.' where id = $1`, [
      productId,
    ]);
    expect(await enqueueMissing()).toMatchObject({ enqueued: 1, skipped: { failed: 0, cancelled: 0 } });
    const again = await claimJob(one.queue, runId);
    await one.queue.settle([failed(again, { failureClass: 'permanent' })]);
    expect(await enqueueMissing()).toMatchObject({ enqueued: 0, skipped: { failed: 1, cancelled: 0 } });
  });

  it('counts a change before the attempt as tried, and a change after it as new', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    await database.query(`update uses_products set name = 'Before' where id = $1`, [productId]);
    const job = await claimJob(one.queue, runId);
    await one.queue.settle([failed(job, { failureClass: 'permanent' })]);
    expect(await enqueueMissing()).toMatchObject({ enqueued: 0 });

    await one.queue.retryFailed({ all: true }, { includeCancelled: false });
    const revived = await claimJob(one.queue, runId);
    await database.query(`update uses_products set name = 'After' where id = $1`, [productId]);
    await one.queue.settle([failed(revived, { failureClass: 'permanent' })]);
    expect(await enqueueMissing()).toMatchObject({ enqueued: 1 });
  });

  it('by name makes a job whatever came before, but never a second active one', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    const force = () =>
      one.queue.enqueueProducts({
        productIds: [productId, 'nobody'],
        priority: 9,
        provider: 'paid',
        replace: 'all',
      });
    expect(await force()).toMatchObject({ enqueued: 0 });
    await one.queue.cancel({ all: true }, 'no');
    expect(await force()).toMatchObject({ enqueued: 1 });
    expect(await force()).toMatchObject({ enqueued: 0 });
    expect(await claimJob(one.queue, runId, { offers: [paidOffer({ any: false })] })).toMatchObject({
      requestedProvider: 'paid',
      priority: 9,
    });
  });

  it('by name leaves the last job of a product that needs none as it is', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    const job = await claimJob(one.queue, runId);
    await one.queue.settle([completed(job)]);
    const before = await snapshot(database);
    expect(
      await one.queue.enqueueProducts({
        productIds: [productId],
        priority: null,
        provider: null,
        replace: 'none',
      }),
    ).toMatchObject({ enqueued: 0 });
    expect(await snapshot(database)).toEqual(before);
  });
});

describe('peek', () => {
  /** A repeatable sequence of numbers in [0, 1) (mulberry32). */
  function seeded(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    };
  }

  /** A queue in some disorder: every kind of job that a claim has to tell apart, in numbers that chance decides. */
  async function disorder(chance: () => number): Promise<void> {
    const upTo = (most: number) => Math.floor(chance() * (most + 1));
    const ids = (await insertHempProducts(database, 30)).map(String);
    for (const [index, provider] of ['paid', 'other', null, null].entries()) {
      await one.queue.enqueueProducts({
        productIds: ids.slice(index * 5, index * 5 + upTo(5)),
        priority: 1 + upTo(9),
        provider,
        replace: 'none',
      });
    }
    // Some expire, some fail and are due or not, some are released, some stay with their worker.
    const offers = [PLACEHOLDER, paidOffer({ any: false }), paidOffer({ provider: 'other', any: false })];
    const { jobs } = await one.queue.claim(
      claimRequest(runId, { limit: 1 + upTo(8), leaseSeconds: 60, offers }),
    );
    await one.queue.dispatch(jobs.filter(() => chance() < 0.4).map(held));
    await one.queue.settle(
      jobs
        .filter(() => chance() < 0.4)
        .map((job) => failed(job, { retryAfterMs: chance() < 0.5 ? 600_000 : null })),
    );
    await one.queue.release(jobs.filter(() => chance() < 0.2).map(held));
    await at(chance() < 0.5 ? 61_000 : 30_000);
    if (chance() < 0.3) await one.queue.pause(chance() < 0.5 ? 'paid' : 'placeholder', 'a test', 3600);
    if (chance() < 0.3) {
      await database.query(
        `insert into image_generation_provider (provider, daily_cap_microusd) values ('other', $1)
         on conflict (provider) do update set daily_cap_microusd = excluded.daily_cap_microusd`,
        [upTo(4) * UNIT_COST],
      );
    }
    for (const id of ids) {
      const dice = chance();
      if (dice < 0.1) await deleteProduct(database, id);
      else if (dice < 0.3) {
        await setImage(database, id, dice < 0.2 ? BY_HAND : 'https://via.placeholder.com/300');
      }
    }
  }

  it.each(Array.from({ length: 30 }, (_, index) => index + 1))(
    'tells what the next claim takes and changes nothing (situation %i)',
    async (seed) => {
      const chance = seeded(seed);
      await disorder(chance);
      const offers: Offer[] = [
        { provider: 'placeholder', unitCostMicroUsd: 0, any: chance() < 0.7 },
        paidOffer({ any: chance() < 0.5 }),
      ];
      if (chance() < 0.5) offers.push(paidOffer({ provider: 'other', any: chance() < 0.5 }));
      const named = await database.value<string[]>(
        'select array_agg(id::text order by id desc) from uses_products',
      );
      const replace: Replace = (['none', 'placeholders', 'all'] as const)[Math.floor(chance() * 3)] ?? 'none';
      const request: PeekRequest = {
        limit: 1 + Math.floor(chance() * 12),
        offers,
        enqueue:
          chance() < 0.7
            ? { replace, productIds: chance() < 0.4 ? named.filter(() => chance() < 0.3) : null }
            : null,
        runBudgetMicroUsd: chance() < 0.4 ? Math.floor(chance() * 5) * UNIT_COST : null,
        dailyBudgetMicroUsd: chance() < 0.3 ? Math.floor(chance() * 5) * UNIT_COST : null,
      };
      const before = await snapshot(database);

      const peeked = await other.queue.peek(request);
      expect(await snapshot(database)).toEqual(before);
      expect(await other.queue.peek(request)).toEqual(peeked);

      // What a run does.
      const lastId = await database.value<number>(
        'select coalesce(max(id), 0)::int from image_generation_queue',
      );
      const run = await startRun(one.queue, {
        runBudgetMicroUsd: request.runBudgetMicroUsd,
        dailyBudgetMicroUsd: request.dailyBudgetMicroUsd,
      });
      let enqueued = 0;
      if (request.enqueue) {
        const { productIds, replace } = request.enqueue;
        if (productIds) {
          const named = { productIds, priority: null, provider: null, replace };
          enqueued += (await one.queue.enqueueProducts(named)).enqueued;
        }
        enqueued += (await enqueueMissing(replace)).enqueued;
      }
      const claimed = await one.queue.claim(claimRequest(run, { limit: request.limit, offers }));

      expect(peeked.wouldEnqueue).toBe(enqueued);
      expect(peeked.reason).toBe(claimed.reason);
      expect(peeked.detail).toBe(claimed.detail);
      expect(peeked.jobs).toEqual(
        claimed.jobs.map(({ token: _token, ...job }) => ({ ...job, id: job.id > lastId ? null : job.id })),
      );
    },
  );

  it('covers jobs, every reason for none, and products that are to be queued first', async () => {
    // The situations above are worth something only if they differ.
    const seen = new Set<string>();
    const expected = ['budget', 'jobs', 'no-provider', 'queued first'];
    for (let seed = 1; seed <= 30 && !expected.every((what) => seen.has(what)); seed += 1) {
      const chance = seeded(seed * 7);
      await resetQueue(database);
      await at(0);
      runId = await startRun(one.queue);
      await disorder(chance);
      const answer = await one.queue.peek({
        limit: 5,
        offers: chance() < 0.5 ? [paidOffer({ any: false })] : [PLACEHOLDER],
        enqueue: chance() < 0.3 ? { replace: 'none', productIds: null } : null,
        runBudgetMicroUsd: chance() < 0.4 ? 0 : null,
        dailyBudgetMicroUsd: null,
      });
      seen.add(answer.reason ?? 'jobs');
      if (answer.jobs.some(({ id }) => id === null)) seen.add('queued first');
    }
    expect([...seen]).toEqual(expect.arrayContaining(expected));
  });
});

describe('a publication that is tried out', () => {
  const imageUrls = ['a', 'b'].map(
    (name) => `https://ref.supabase.co/storage/v1/object/public/images/5a/${name}.webp`,
  );
  const tryOut = () => one.queue.tryOutPublish({ provider: 'openai', model: 'a-model', imageUrls });
  const rows = async () => {
    const sequences = await database.query('select sequencename, last_value from pg_sequences order by 1');
    return { rows: await snapshot(database), sequences };
  };
  const publishing = `create or replace function public.image_generation_publish_image(
    p_product_id text, p_image_url text, p_expected_url text, p_details jsonb
  ) returns text language plpgsql set search_path = '' as`;
  const refusing = (returns: string) =>
    `create function public.refuse() returns trigger language plpgsql as $$ begin ${returns} end $$;`;
  const untrigger = 'drop trigger refuse on uses_products; drop function refuse';
  let mended = '';
  const publishAgain = () => mended;
  beforeAll(async () => {
    mended = await database.value(
      `select pg_get_functiondef('public.image_generation_publish_image'::regproc)`,
    );
  });

  it.each<[string, number]>([
    ['on a job', 2],
    ['on a product', 0],
  ])('%s is well and leaves no trace', async (_where, queued) => {
    if (queued > 0) await queueProducts(database, one.queue, queued);
    else await insertHempProducts(database, 1);
    await database.query(
      'update uses_products set image_url = $1 where id = (select max(id) from uses_products)',
      [BY_HAND],
    );
    const before = await rows();
    const { definitions, ...trial } = await tryOut();
    expect(trial).toEqual({ triedOn: 'product', refusal: null });
    expect(definitions).toMatch(/^[0-9a-f]{64}$/);
    expect((await tryOut()).definitions).toBe(definitions);
    expect(await rows()).toEqual(before);
  });

  it('is well when one product refuses every change, and others do not', async () => {
    const [broken] = await queueProducts(database, one.queue, 1);
    await insertHempProducts(database, 2);
    await database.query(
      `${refusing(`if old.id::text = '${broken}' then raise exception 'Not this one.'; end if; return new;`)}
       create trigger refuse before update on uses_products for each row execute function refuse()`,
    );
    try {
      expect(await tryOut()).toMatchObject({ triedOn: 'product', refusal: null });
    } finally {
      await database.query(untrigger);
    }
  });

  const faults: [string, string, string | (() => string), string, RegExp][] = [
    [
      'no right to update',
      'revoke update on uses_products from service_role',
      'grant update on uses_products to service_role',
      '42501',
      /permission denied for table uses_products/,
    ],
    [
      'a check of the address',
      `alter table uses_products add constraint ours check (image_url like 'https://cdn.example/%')`,
      'alter table uses_products drop constraint ours',
      '23514',
      /violates check constraint "ours"/,
    ],
    [
      'a trigger that raises',
      `${refusing("raise exception 'Ask the owner first.';")}
       create trigger refuse before update on uses_products for each row execute function refuse()`,
      untrigger,
      'P0001',
      /Ask the owner first/,
    ],
    [
      'a trigger that raises when all is over',
      `${refusing("raise exception 'Not at the end either.';")}
       create constraint trigger refuse after update on uses_products deferrable initially deferred
       for each row execute function refuse()`,
      untrigger,
      'P0001',
      /Not at the end either/,
    ],
    [
      'a trigger that undoes it silently',
      `${refusing('new.image_url := old.image_url; return new;')}
       create trigger refuse before update on uses_products for each row execute function refuse()`,
      untrigger,
      'IG001',
      /answered "published", but the catalogue shows no image/,
    ],
    [
      'a trigger that writes where nobody may',
      `create table secret_log (url text);
       ${refusing('insert into public.secret_log values (new.image_url); return new;')}
       create trigger refuse after update on uses_products for each row execute function refuse()`,
      `${untrigger}; drop table secret_log`,
      '42501',
      /permission denied for table secret_log/,
    ],
    [
      'a column that is too short',
      `create table short (id text, url varchar(50)); insert into short select id::text from uses_products;
       grant select, update on short to service_role;
       ${publishing} $$ begin update public.short set url = p_image_url where id = p_product_id; return 'published'; end $$`,
      () => `${publishAgain()}; drop table short`,
      '22001',
      /value too long for type character varying\(50\)/,
    ],
    [
      'a column that is generated',
      `create table made (id int, url text generated always as ('x') stored);
       grant select, update on made to service_role;
       ${publishing} $$ begin update public.made set url = p_image_url; return 'published'; end $$`,
      () => `${publishAgain()}; drop table made`,
      '428C9',
      /can only be updated to DEFAULT/,
    ],
    [
      'a view that cannot be written',
      `create view readable as select distinct id, image_url from uses_products;
       grant select, update on readable to service_role;
       ${publishing} $$ begin update public.readable set image_url = p_image_url; return 'published'; end $$`,
      () => `${publishAgain()}; drop view readable`,
      '55000',
      /cannot update view "readable"/,
    ],
    [
      'an expectation that is not heeded',
      `${publishing} $$ begin
         update public.uses_products set image_url = p_image_url where id::text = p_product_id; return 'published';
       end $$`,
      publishAgain,
      'IG001',
      /answered "published" where another image than the expected one is shown/,
    ],
    [
      'an answer that keeps everything',
      `${publishing} $$ begin return 'kept'; end $$`,
      publishAgain,
      'IG001',
      /answered "kept" for a product that shows the image it expected/,
    ],
    [
      'an answer that is none',
      `${publishing} $$ begin return 'done'; end $$`,
      publishAgain,
      'IG001',
      /answered done, expected published, kept or gone/,
    ],
  ];
  it.each(faults)('finds %s, and its definitions differ', async (_what, broken, mend, code, message) => {
    await insertHempProducts(database, 1);
    const well = await tryOut();
    await database.query(broken);
    try {
      const before = await rows();
      const trial = await tryOut();
      expect(trial.refusal).toMatchObject({ code, message: expect.stringMatching(message) });
      expect(trial.definitions).not.toBe(well.definitions);
      expect(await rows()).toEqual(before);
    } finally {
      await database.query(typeof mend === 'string' ? mend : mend());
    }
    expect(await tryOut()).toEqual(well);
  });

  it('lets a unique column pass: no two images have one address', async () => {
    await insertHempProducts(database, 3);
    await database.query('create unique index one_each on uses_products (image_url)');
    const { refusal } = await tryOut();
    await database.query('drop index one_each');
    expect(refusal).toBeNull();
  });

  it('finds a missing right in a catalogue without products, and nothing in a good one', async () => {
    const before = await rows();
    expect(await tryOut()).toMatchObject({ triedOn: 'nothing', refusal: null });
    await database.query('revoke update on uses_products from service_role');
    const { refusal } = await tryOut();
    await database.query('grant update on uses_products to service_role');
    expect(refusal).toMatchObject({ code: '42501' });
    expect(await rows()).toEqual(before);
  });

  it('tries another product where somebody has one in hand, and says so where all are', async () => {
    const [first] = await insertHempProducts(database, 2);
    const person = await database.connect();
    await person.query('begin');
    await person.query('update uses_products set description = description where id = $1', [first]);
    expect((await tryOut()).refusal).toBeNull();
    await person.query('lock table uses_products in exclusive mode');
    expect((await tryOut()).refusal).toMatchObject({ code: '55P03' });
    await person.query('rollback');
  });

  it('looks again at a product that got its image from somebody else meanwhile', async () => {
    const [only] = await insertHempProducts(database, 1);
    const patient = (text: string) =>
      database.query(
        `alter function image_generation_try_out_product(text, text, jsonb, text[]) set lock_timeout = '${text}'`,
      );
    await patient('60s');
    const other = await database.connect();
    await other.query('begin');
    await other.query('update uses_products set image_url = $2 where id = $1', [only, BY_HAND]);
    const trial = tryOut();
    // The trial has looked the product up, and waits for its row.
    await until(() =>
      database.value<boolean>(
        `select count(*) > 0 from pg_locks l join pg_stat_activity a using (pid)
         where not l.granted and a.datname = current_database()`,
      ),
    );
    await other.query('commit');
    expect(await trial).toMatchObject({ triedOn: 'product', refusal: null });
    await patient('500ms');
  });
});
