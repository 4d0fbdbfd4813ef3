/**
 * One suite for every way to the queue: what the contract promises holds whatever carries the calls. Another driver
 * is one line in DRIVERS.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import { KEY_SHAPES, MASKED } from '../../../src/key-shapes.ts';
import { NAMED_SECRETS } from '../../../src/named-secrets.ts';
import { createQueue } from '../../../src/queue/client.ts';
import type { Job, Queue, RunStart } from '../../../src/queue/contract.ts';
import { createImageRecords } from '../../../src/queue/images.ts';
import { createPgliteRpc } from '../../../src/queue/pglite.ts';
import { createSettingsVersions } from '../../../src/queue/settings.ts';
import { createSupabaseRpc } from '../../../src/queue/supabase.ts';
import { type Rpc, RpcError, withRetries } from '../../../src/queue/transport.ts';
import { BUNDLED_SQL } from '../../../src/queue/version.ts';
import { createSupabase } from '../../../src/supabase/client.ts';
import { openEmbedded } from '../../support/embedded.ts';
import { createPgRpc } from '../../support/pg-rpc.ts';
import { createDatabase } from '../../support/postgres.ts';
import {
  asQueue,
  claimJob,
  claimJobs,
  claimRequest,
  completed,
  failed,
  held,
  PLACEHOLDER,
  paidOffer,
  resetQueue,
  startRun,
  storedImage,
  UNIT_COST,
} from '../../support/queue-scenario.ts';
import { startSupabase } from '../../support/supabase.ts';

interface Driver {
  rpc: Rpc;
  /** As the database's owner, for what no function does. */
  query<Row = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

async function throughApi(): Promise<Driver> {
  const project = await startSupabase({ catalogue: 'simple' });
  const supabase = createSupabase({ url: project.url, key: project.keys.secret, fetch });
  return {
    rpc: createSupabaseRpc(supabase),
    query: (sql, params) => project.database.query(sql, params) as never,
    stop: () => project.stop(),
  };
}

async function overConnection(): Promise<Driver> {
  const database = await createDatabase({ catalogue: 'simple' });
  const client = await database.connect('authenticator');
  await client.query('set role service_role');
  return {
    rpc: createPgRpc(client),
    query: (sql, params) => database.query(sql, params) as never,
    stop: () => database.drop(),
  };
}

async function embedded(): Promise<Driver> {
  const db = await openEmbedded();
  return {
    rpc: createPgliteRpc(db),
    query: async (sql, params) =>
      (params ? await db.query(sql, params) : (await db.exec(sql)).at(-1))?.rows as never,
    stop: () => db.close(),
  };
}

const DRIVERS: [string, () => Promise<Driver>][] = [
  // A legacy service_role key comes to the same: supabase/rpc.test.ts.
  ['supabase-js with a secret key', throughApi],
  ['a Postgres connection', overConnection],
  ['PGlite', embedded],
];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

describe.each(DRIVERS)('the queue over %s', (way, start) => {
  let driver: Driver;
  let queue: Queue;
  let runId: number;

  beforeAll(async () => {
    driver = await start();
    queue = createQueue(driver.rpc);
  });
  afterAll(() => driver.stop());
  beforeEach(async () => {
    await resetQueue(driver, 'public.products');
    runId = await startRun(queue);
  });
  afterEach(async () => {
    expect(await queue.verify()).toEqual([]);
  });

  it('keeps each version of the settings file once, and tells which is active, since when and by whom', async () => {
    const versions = createSettingsVersions(driver.rpc);
    const one = { hash: '1'.repeat(64), settings: { size: '512x512', 'batch-size': 5 } };
    const two = { hash: '2'.repeat(64), settings: { providers: { openai: { quality: 'high' } } } };
    const from = { appliedBy: 'octocat/shop run 1.1', sourceCommit: 'abcdef0', file: 'settings.yml' };
    expect(await versions.active()).toBeNull();
    expect(await versions.apply({ ...one, ...from })).toBe(true);
    // Said again, as every run does.
    expect(await versions.apply({ ...one, ...from, appliedBy: 'another run' })).toBe(false);
    expect(await versions.active()).toEqual({ ...one, ...from, appliedAt: expect.any(String) });
    expect(await versions.apply({ ...two, ...from, sourceCommit: null })).toBe(true);
    expect(await versions.active()).toMatchObject({ ...two, sourceCommit: null });
    // Back to the first: the version is known, the history tells all three.
    expect(await versions.apply({ ...one, ...from })).toBe(true);
    expect(
      await driver.query(
        `select (select count(*)::int from public.image_generation_settings) as versions,
           (select count(*)::int from public.image_generation_history where action = 'settings_applied') as events`,
      ),
    ).toEqual([{ versions: 2, events: 3 }]);
  });

  it('notes with which version of the prompts a run writes, which leads from an image to it', async () => {
    const version = { hash: 'a'.repeat(64), said: { 'brand-terms': ['Acme'] } };
    const worded = await startRun(queue, { key: 'worded', prompts: version });
    expect(await startRun(queue, { key: 'worded', prompts: { ...version, hash: 'b'.repeat(64) } })).toBe(
      worded,
    );
    expect(
      await driver.query(
        `select p.run_id::int as run, s.hash, s.settings from public.image_generation_run_prompts p
         join public.image_generation_settings s using (hash)`,
      ),
    ).toEqual([{ run: worded, hash: version.hash, settings: version.said }]);
  });

  it.each([
    ['another text under a known hash', '1', { size: '64x64' }],
    ['something like a secret', '3', { note: `sb_secret_${'a1B2'.repeat(6)}` }],
    ['something like a secret by its name', '4', { password: 'hunter2-hunter2' }],
  ])('refuses %s as settings, and changes nothing', async (_what, digit, settings) => {
    const versions = createSettingsVersions(driver.rpc);
    const from = { appliedBy: 'a test', sourceCommit: null, file: 'settings.yml' };
    const first = { hash: '1'.repeat(64), settings: { size: '512x512' }, ...from };
    await versions.apply(first);
    await expect(versions.apply({ hash: digit.repeat(64), settings, ...from })).rejects.toThrow(
      'Nothing was changed',
    );
    expect(await versions.active()).toMatchObject(first);
  });

  async function insertProducts(count: number): Promise<string[]> {
    const ids = Array.from({ length: count }, (_, index) => `p${index + 1}`);
    await driver.query(
      `insert into public.products (id, name, industry) select id, 'Product ' || id, 'Textiles' from unnest($1::text[]) as id`,
      [ids],
    );
    return ids;
  }
  async function queueAll(count: number): Promise<string[]> {
    const ids = await insertProducts(count);
    await queue.enqueueMissing({ limit: 5000, replace: 'none', priority: null });
    return ids;
  }
  async function value(sql: string, params?: unknown[]): Promise<unknown> {
    const [row] = await driver.query(sql, params);
    return Object.values(row ?? {})[0];
  }
  const endLeases = () =>
    driver.query(`update image_generation_queue set lease_expires_at = now() where lease_token is not null`);

  it('tells its version', async () => {
    expect(await queue.version()).toEqual(BUNDLED_SQL);
  });

  it('starts a run once for a key, and a later start can only lower its budget', async () => {
    const key = `run/${randomUUID()}`;
    const first = await startRun(queue, { key, runBudgetMicroUsd: 500 });
    expect(await startRun(queue, { key, runBudgetMicroUsd: 900 })).toBe(first);
    expect(
      await value(`select run_budget_microusd::int from image_generation_runs where id = ${first}`),
    ).toBe(500);
    expect(await startRun(queue, { key, runBudgetMicroUsd: 200 })).toBe(first);
    expect(
      await value(`select run_budget_microusd::int from image_generation_runs where id = ${first}`),
    ).toBe(200);
    expect(await startRun(queue, { key: `${key}/other` })).not.toBe(first);
  });

  it('lets a run that nothing bounds spend five dollars, and leaves others as they are', async () => {
    const started = async (bounds: Partial<RunStart>) => {
      const runId = await startRun(queue, bounds);
      return value(`select run_budget_microusd::int from image_generation_runs where id = ${runId}`);
    };
    const capOf = (provider: string, cap: number | null) =>
      driver.query(
        `insert into image_generation_provider (provider, daily_cap_microusd) values ($1, $2)
         on conflict (provider) do update set daily_cap_microusd = excluded.daily_cap_microusd`,
        [provider, cap],
      );
    const paid = { paidProviders: ['paid', 'other'] };

    expect(await started(paid)).toBe(5_000_000);
    expect(await started({ paidProviders: [] })).toBeNull();
    expect(await started({ ...paid, runBudgetMicroUsd: 9_000_000 })).toBe(9_000_000);
    expect(await started({ ...paid, dailyBudgetMicroUsd: 9_000_000 })).toBeNull();
    await capOf('paid', 9_000_000);
    expect(await started(paid)).toBe(5_000_000);
    await capOf('other', 0);
    expect(await started(paid)).toBeNull();
    await capOf('other', null);
    await capOf('', 9_000_000);
    expect(await started(paid)).toBeNull();
    await capOf('', null);

    // A worker that joins a run with a budget does not lower it by having none.
    const key = `run/${randomUUID()}`;
    await startRun(queue, { key, runBudgetMicroUsd: 9_000_000 });
    expect(await started({ key, ...paid })).toBe(9_000_000);
    expect(await started({ key, ...paid, runBudgetMicroUsd: 2_000_000 })).toBe(2_000_000);
    // The first that can buy brings it, whoever came before.
    const late = `run/${randomUUID()}`;
    expect(await started({ key: late, paidProviders: [] })).toBeNull();
    expect(await started({ key: late, ...paid })).toBe(5_000_000);
    expect(await started({ key: late, paidProviders: [] })).toBe(5_000_000);
  });

  it('notes how each worker of a run ended, as often as it is told', async () => {
    const finish = {
      processed: 3,
      succeeded: 2,
      failed: 1,
      retried: 0,
      skipped: 0,
      costMicroUsd: 7,
      stoppedReason: 'empty',
    };
    await queue.finishRun(runId, { worker: 'a', ...finish });
    await queue.finishRun(runId, { worker: 'a', ...finish });
    await queue.finishRun(runId, { worker: 'b', ...finish, processed: 0 });
    const [row] = await driver.query<{ workers: Record<string, unknown> }>(
      `select workers from image_generation_runs where id = ${runId}`,
    );
    expect(Object.keys(row?.workers ?? {}).toSorted()).toEqual(['a', 'b']);
    expect(row?.workers.a).toMatchObject({ processed: 3, cost_microusd: 7, stopped_reason: 'empty' });
  });

  it('queues what lacks an image and says how it went', async () => {
    await insertProducts(3);
    await driver.query(`update products set image_url = 'https://x/y.png' where id = 'p2'`);
    const request = { limit: 1, replace: 'none' as const, priority: 7 };
    expect(await queue.enqueueMissing(request)).toEqual({
      enqueued: 1,
      more: true,
      skipped: { failed: 0, cancelled: 0 },
      lookedAt: 0,
      shownAgain: 0,
      fromStart: true,
    });
    expect(await queue.enqueueMissing({ ...request, limit: 10 })).toMatchObject({ enqueued: 1, more: false });
    expect(await queue.enqueueMissing({ ...request, limit: 10 })).toMatchObject({ enqueued: 0, more: false });
    expect(
      await queue.enqueueProducts({
        productIds: ['p2', 'p2', 'p1'],
        priority: null,
        provider: 'paid',
        replace: 'all',
      }),
    ).toEqual({ enqueued: 1, more: false, skipped: { failed: 0, cancelled: 0 } });
    expect(
      await queue.enqueueProducts({ productIds: [], priority: null, provider: null, replace: 'all' }),
    ).toMatchObject({
      enqueued: 0,
    });
  });

  it('hands out a job with its product, word for word', async () => {
    const product = {
      id: 'ид-1/ü',
      name: 'Κάνναβη "Öl" 麻 🌿 \\ \u2028 <b>',
      description: 'Line one\nline two\ttab',
      industry: null,
      sub_industry: '',
      plant_part: 'Hemp Seed',
      attributes: { benefits: ['a', 'b'], weight: 1.5, nested: { ok: true } },
      image_url: null,
    };
    await driver.query(
      `insert into products (id, name, description, industry, sub_industry, plant_part, attributes) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        product.id,
        product.name,
        product.description,
        product.industry,
        product.sub_industry,
        product.plant_part,
        JSON.stringify(product.attributes),
      ],
    );
    await queue.enqueueMissing({ limit: 10, replace: 'none', priority: 3 });
    await driver.query(`update image_generation_queue set prompt = 'my own', negative_prompt = 'no text'`);

    const job = await claimJob(queue, runId, { offers: [paidOffer()] });

    expect(job).toEqual({
      id: expect.any(Number),
      token: expect.stringMatching(UUID),
      variation: 0,
      priority: 3,
      prompt: 'my own',
      negativePrompt: 'no text',
      stylePreset: 'product_photography',
      requestedProvider: null,
      fallbackFrom: null,
      isRouted: false,
      provider: 'paid',
      isCanary: null,
      attemptNumber: 1,
      maxAttempts: 3,
      wordingStep: 0,
      take: 0,
      reservedMicroUsd: UNIT_COST,
      remoteId: null,
      paidImage: null,
      unsavedImage: null,
      lostCalls: [],
      shownImages: [],
      product: {
        id: product.id,
        name: product.name,
        description: product.description,
        industry: null,
        subIndustry: '',
        plantPart: 'Hemp Seed',
        attributes: product.attributes,
        imageUrl: null,
      },
    });
  });

  it('answers a repeated claim with the same jobs, and with none once they are finished', async () => {
    await queueAll(5);
    const request = claimRequest(runId, { limit: 3 });
    const first = await queue.claim(request);
    expect(first).toMatchObject({ reason: null, detail: null, closed: 0, nextRetryInMs: null });
    expect(first.jobs).toHaveLength(3);
    expect(await queue.claim(request)).toEqual(first);

    await queue.settle(first.jobs.slice(1).map((job) => completed(job)));
    expect((await queue.claim(request)).jobs).toEqual(first.jobs.slice(0, 1));
    await queue.release(first.jobs.slice(0, 1).map(held));
    expect((await queue.claim(request)).jobs).toEqual([]);
    expect(await value(`select count(*)::int from image_generation_attempts`)).toBe(3);
  });

  it('says why a claim brings nothing: empty, paused, budget, no-provider', async () => {
    expect(await queue.claim(claimRequest(runId))).toEqual({
      jobs: [],
      reason: 'empty',
      detail: null,
      waitMs: null,
      closed: 0,
      nextRetryInMs: null,
    });

    await queueAll(2);
    await queue.pause('placeholder', 'under repair', 600);
    const paused = await queue.claim(claimRequest(runId));
    expect(paused).toMatchObject({ jobs: [], reason: 'paused' });
    expect(paused.detail).toMatch(/^placeholder is paused until .* UTC: under repair$/);
    expect(await queue.resume('placeholder')).toEqual({ wasPaused: true });

    await queue.pause('', 'holiday', null);
    expect(await queue.claim(claimRequest(runId))).toMatchObject({
      reason: 'paused',
      detail: 'All providers are paused until resumed: holiday',
    });
    expect(await queue.resume('')).toEqual({ wasPaused: true });
    expect(await queue.resume('')).toEqual({ wasPaused: false });

    const poor = await startRun(queue, { runBudgetMicroUsd: UNIT_COST - 1 });
    expect(await queue.claim(claimRequest(poor, { offers: [paidOffer()] }))).toMatchObject({
      jobs: [],
      reason: 'budget',
      detail: 'The budget of this run ($0.039999) has $0.039999 left, and an image of paid may cost $0.04',
    });

    await driver.query(`update image_generation_queue set requested_provider = 'elsewhere'`);
    expect(await queue.claim(claimRequest(runId))).toMatchObject({
      jobs: [],
      reason: 'no-provider',
      detail: 'Jobs wait for: elsewhere',
    });
  });

  it('answers a repeated empty claim the same, though jobs have come meanwhile', async () => {
    const request = claimRequest(runId);
    const first = await queue.claim(request);
    await queueAll(1);
    expect(await queue.claim(request)).toMatchObject({ jobs: [], reason: first.reason });
    expect(await claimJobs(queue, runId)).toHaveLength(1);
  });

  it('matches jobs and offers by who is asked for', async () => {
    await queueAll(3);
    await driver.query(
      `update image_generation_queue set requested_provider = 'paid' where product_id = 'p2'`,
    );
    const jobs = await claimJobs(queue, runId, { offers: [PLACEHOLDER, paidOffer({ any: false })] });
    expect(jobs.map((job) => [job.product.id, job.requestedProvider, job.provider])).toEqual([
      ['p1', null, 'placeholder'],
      ['p2', 'paid', 'paid'],
      ['p3', null, 'placeholder'],
    ]);
  });

  it('shows in a peek what the next claim takes', async () => {
    await queueAll(2);
    await insertMore();
    const peeked = await queue.peek({
      limit: 3,
      offers: [PLACEHOLDER],
      enqueue: { replace: 'none', productIds: null },
      runBudgetMicroUsd: null,
      dailyBudgetMicroUsd: null,
    });
    expect(peeked).toMatchObject({ reason: null, detail: null, wouldEnqueue: 2 });
    expect(peeked.jobs.map(({ id, product }) => [id === null, product.id])).toEqual([
      [false, 'p1'],
      [false, 'p2'],
      [true, 'x1'],
    ]);
    expect(
      await queue.peek({
        limit: 1,
        offers: [paidOffer()],
        enqueue: null,
        runBudgetMicroUsd: 0,
        dailyBudgetMicroUsd: null,
      }),
    ).toMatchObject({ jobs: [], reason: 'budget', wouldEnqueue: 0 });
    expect(await value(`select count(*)::int from image_generation_queue`)).toBe(2);

    function insertMore() {
      return driver.query(`insert into products (id, name) values ('x1', 'X'), ('x2', 'X')`);
    }
  });

  it('stamps jobs before they are paid for, as often as it is asked', async () => {
    await queueAll(2);
    const [one, two] = (await claimJobs(queue, runId, { offers: [paidOffer()] })) as [Job, Job];
    const stranger = { jobId: two.id, token: randomUUID() };
    const stamp = [{ ...held(one), isFree: false }];
    expect(await queue.dispatch([held(one), stranger])).toEqual(stamp);
    const stampedAt = await value(`select max(dispatched_at)::text from image_generation_attempts`);
    expect(await queue.dispatch([held(one)])).toEqual(stamp);
    expect(await value(`select max(dispatched_at)::text from image_generation_attempts`)).toBe(stampedAt);
    expect(await queue.dispatch([])).toEqual([]);

    await queue.submitted(held(one), 'remote/é-1');
    await queue.submitted(held(one), 'remote/é-1');
    expect(await value(`select remote_id from image_generation_attempts where job_id = ${one.id}`)).toBe(
      'remote/é-1',
    );
  });

  it('tells in a heartbeat what was cancelled and what was lost', async () => {
    await queueAll(3);
    const [kept, cancelled, lost] = [
      await claimJob(queue, runId),
      await claimJob(queue, runId),
      await claimJob(queue, runId),
    ];
    await queue.cancel({ jobIds: [cancelled.id] }, 'no');
    await driver.query(`update image_generation_queue set lease_expires_at = now() where id = ${lost.id}`);
    await queue.claim(claimRequest(runId));
    const tokens = [kept.token, cancelled.token, lost.token];
    const answer = await queue.heartbeat(tokens, 600);
    expect(answer).toEqual({ cancelled: [held(cancelled)], lost: [held(lost)], busy: [] });
    expect(await queue.heartbeat(tokens, 600)).toEqual(answer);
    expect(await queue.heartbeat([], 600)).toEqual({ cancelled: [], lost: [], busy: [] });
    expect(
      await value(
        `select (lease_expires_at > now() + interval '590 seconds') from image_generation_queue where id = ${kept.id}`,
      ),
    ).toBe(true);
  });

  it('settles once, however often it is told', async () => {
    await queueAll(4);
    const [good, bad, slow, gone] = (await claimJobs(queue, runId, { offers: [paidOffer()] })) as [
      Job,
      Job,
      Job,
      Job,
    ];
    await queue.dispatch([good, bad, slow, gone].map(held));
    await driver.query(`delete from products where id = '${gone.product.id}'`);
    const results = [
      completed(good, { model: 'model-1', costBasis: 'reported', warnings: ['size ignored'] }),
      failed(bad, { failureClass: 'permanent', message: 'no', costMicroUsd: 5 }),
      failed(slow, { retryAfterMs: 90_000 }),
      completed(gone),
    ];

    const answers = await queue.settle(results);

    expect(answers).toEqual([
      {
        jobId: good.id,
        token: good.token,
        outcome: 'ok',
        already: false,
        jobStatus: 'completed',
        nextAttemptInMs: null,
        message: null,
      },
      {
        jobId: bad.id,
        token: bad.token,
        outcome: 'ok',
        already: false,
        jobStatus: 'failed',
        nextAttemptInMs: null,
        message: 'no',
      },
      {
        jobId: slow.id,
        token: slow.token,
        outcome: 'ok',
        already: false,
        jobStatus: 'retry',
        nextAttemptInMs: 90_000,
        message: 'The provider did not answer.',
      },
      {
        jobId: gone.id,
        token: gone.token,
        outcome: 'product_gone',
        already: false,
        jobStatus: 'cancelled',
        nextAttemptInMs: null,
        message: 'The product is no longer in the catalogue.',
      },
    ]);
    const repeated = await queue.settle(results);
    expect(repeated.map(({ nextAttemptInMs: _, ...rest }) => rest)).toEqual(
      answers.map(({ nextAttemptInMs: _, ...rest }) => ({ ...rest, already: true })),
    );
    expect(repeated[2]?.nextAttemptInMs).toBeGreaterThan(80_000);
    expect(repeated[2]?.nextAttemptInMs).toBeLessThanOrEqual(90_000);
    expect(await value(`select spent_microusd::int from image_generation_runs where id = ${runId}`)).toBe(
      2 * UNIT_COST + 5,
    );
    expect(await value(`select image_url from products where id = 'p1'`)).toBe(completed(good).image.url);
    expect(await value(`select warnings->>0 from image_generation_images where state = 'current'`)).toBe(
      'size ignored',
    );
    expect(await queue.settle([])).toEqual([]);
  });

  it('releases once, however often it is told', async () => {
    await queueAll(2);
    const jobs = await claimJobs(queue, runId, { offers: [paidOffer()] });
    expect(await queue.release(jobs.map(held))).toEqual(jobs.map(held));
    expect(await queue.release(jobs.map(held))).toEqual(jobs.map(held));
    expect(await value(`select reserved_microusd::int from image_generation_runs where id = ${runId}`)).toBe(
      0,
    );
    expect(await value(`select count(*)::int from image_generation_queue where tries = 0`)).toBe(2);
    expect(await queue.release([])).toEqual([]);
  });

  it('gives jobs back that another provider is to make, and frees those of one that nobody has', async () => {
    await queueAll(2);
    const jobs = await claimJobs(queue, runId, { offers: [paidOffer()] });
    const back = jobs.map((job) => ({ ...held(job), route: 'other' }));
    expect(await queue.release(back)).toEqual(jobs.map(held));
    expect(await queue.release(back)).toEqual(jobs.map(held));
    expect(await queue.claim(claimRequest(runId))).toMatchObject({ jobs: [], reason: 'no-provider' });
    const other = { provider: 'other', unitCostMicroUsd: 0, any: false };
    expect(await claimJob(queue, runId, { offers: [other] })).toMatchObject({
      ...{ provider: 'other', requestedProvider: 'other', isRouted: true, attemptNumber: 1 },
    });
    const [, second] = jobs;
    const freed = { unrouted: 1, lastId: second?.id };
    expect(await queue.unroute({ known: ['placeholder'], after: 0, limit: 5 })).toEqual(freed);
    expect(await claimJob(queue, runId)).toMatchObject({ id: second?.id, isRouted: false });
  });

  it('takes back what a dead worker held', async () => {
    await queueAll(1);
    const job = await claimJob(queue, runId);
    await endLeases();
    const again = await claimJob(queue, runId);
    expect(again).toMatchObject({ id: job.id, attemptNumber: 2 });
    expect(await queue.settle([completed(job)])).toMatchObject([
      { outcome: 'superseded', jobStatus: 'processing' },
    ]);
    expect(await queue.settle([completed(again)])).toMatchObject([{ outcome: 'ok' }]);
  });

  it('cancels and revives by job, by product and all at once', async () => {
    const ids = await queueAll(4);
    expect(await queue.cancel({ productIds: ids.slice(0, 1) }, 'a')).toEqual({
      cancelled: 1,
      busy: 0,
      more: false,
    });
    const [job] = (await queue.claim(claimRequest(runId, { limit: 1 }))).jobs as [Job];
    expect(await queue.cancel({ jobIds: [job.id] }, 'b')).toEqual({ cancelled: 1, busy: 0, more: false });
    expect(await queue.cancel({ all: true }, 'c')).toEqual({ cancelled: 2, busy: 0, more: false });
    expect(await queue.cancel({ all: true }, 'c')).toEqual({ cancelled: 0, busy: 0, more: false });
    await queue.release([held(job)]);

    expect(await queue.retryFailed({ jobIds: [job.id] }, { includeCancelled: true })).toEqual({
      revived: 1,
      busy: 0,
      more: false,
    });
    expect(await queue.retryFailed({ all: true }, { includeCancelled: false })).toEqual({
      revived: 0,
      busy: 0,
      more: false,
    });
    expect(await queue.retryFailed({ all: true }, { includeCancelled: true })).toEqual({
      revived: 3,
      busy: 0,
      more: false,
    });
    expect(await claimJobs(queue, runId)).toHaveLength(4);
  });

  it('revives no job whose product is gone, and goes on behind it', async () => {
    await queueAll(3);
    const jobs = await claimJobs(queue, runId);
    await queue.cancel({ all: true }, 'a');
    await queue.release(jobs.map(held));
    const [gone, ...others] = jobs as [Job, Job, Job];
    await driver.query(`delete from products where id = '${gone.product.id}'`);
    const jobIds = jobs.map(({ id }) => id);
    expect(await queue.unknown({ jobIds }, { toQueue: false })).toEqual([]);
    expect(await queue.unknown({ jobIds }, { toQueue: true })).toEqual([String(gone.id)]);
    const none = { revived: 0, busy: 0, more: false };
    const cancelled = { includeCancelled: true };
    expect(await queue.retryFailed({ productIds: [gone.product.id] }, cancelled)).toEqual(none);
    expect(await queue.retryFailed({ jobIds: [gone.id] }, cancelled)).toEqual(none);
    expect(await queue.retryFailed({ all: true }, cancelled)).toEqual({ ...none, revived: 2 });
    expect((await claimJobs(queue, runId)).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  });

  it('knows which names stand for nothing, of jobs, of products, and of providers', async () => {
    const ids = await queueAll(4);
    const [job] = (await queue.claim(claimRequest(runId, { limit: 1 }))).jobs as [Job];
    const any = { toQueue: false };
    expect(await queue.unknown({ jobIds: [7_000_001, job.id, 7_000_000, 7_000_001] }, any)).toEqual([
      '7000001',
      '7000000',
    ]);
    await driver.query(`delete from products where id = '${ids[1]}'`);
    const productIds = ['P1', ids[0] ?? '', ids[1] ?? '', ''];
    // What has left the catalogue may be cancelled, but not queued.
    expect(await queue.unknown({ productIds }, any)).toEqual(['P1', '']);
    expect(await queue.unknown({ productIds }, { toQueue: true })).toEqual(['P1', ids[1], '']);
    expect(await queue.unknown({ all: true }, any)).toEqual([]);

    const before = await queue.providers();
    expect(before).not.toContain('waited_for');
    expect(before).not.toContain('');
    await queue.cancel({ productIds: ids.slice(2) }, 'to be queued for somebody');
    const wish = { priority: null, replace: 'all' as const };
    await queue.enqueueProducts({ ...wish, productIds: ids.slice(2, 3), provider: 'waited_for' });
    await queue.enqueueProducts({ ...wish, productIds: ids.slice(3), provider: 'zz_last' });
    await queue.pause('paused_one', 'lunch', null);
    expect(await queue.providers()).toEqual(
      [...new Set([...before, 'paused_one', 'waited_for', 'zz_last'])].toSorted(),
    );
  });

  it('prunes old history and old answers, never the last week and never the books', async () => {
    await queueAll(1);
    const job = await claimJob(queue, runId);
    await queue.settle([failed(job, { failureClass: 'permanent' })]);
    await expect(queue.prune(6)).rejects.toMatchObject({ code: 'IG001' });
    expect(await queue.prune(7)).toEqual({ history: 0, claims: 0, more: false });

    await driver.query(
      asQueue(`update image_generation_history set created_at = now() - interval '30 days'`),
    );
    await driver.query(asQueue(`update image_generation_claims set created_at = now() - interval '30 days'`));
    expect(await queue.prune(31)).toEqual({ history: 0, claims: 0, more: false });
    expect(await queue.prune(29)).toEqual({ history: 2, claims: 1, more: false });
    expect(await queue.prune(29)).toEqual({ history: 0, claims: 0, more: false });
    expect(await value(`select action from image_generation_history`)).toBe('pruned');
    expect(await value(`select count(*)::int from image_generation_attempts`)).toBe(1);
  });

  it('tells its status in one reading', async () => {
    await queueAll(4);
    const [done, broken] = (await claimJobs(queue, runId, { limit: 3, offers: [paidOffer()] })) as [
      Job,
      Job,
      Job,
    ];
    await queue.dispatch([held(done)]);
    await queue.settle([
      completed(done, {
        durationMs: 2_500,
        image: storedImage(done, { digitalSourceType: 'algorithmicMedia' }),
      }),
      failed(broken, { failureClass: 'permanent' }),
    ]);
    await queue.pause('paid', 'why not', 3600);

    expect(await queue.status()).toEqual({
      totalProducts: 4,
      productsWithImages: 1,
      productsWithoutImages: 3,
      productsWithRealImages: 0,
      productsWithPlaceholders: 1,
      completionPercentage: 25,
      pending: 1,
      retry: 0,
      processing: 1,
      submitted: 0,
      review: 0,
      completed: 1,
      failed: 1,
      cancelled: 0,
      failedByClass: { permanent: 1 },
      oldestPendingSeconds: expect.any(Number),
      lastHourProcessed: 2,
      lastHourCompleted: 1,
      avgProcessingSeconds: 2.5,
      pausedProviders: [{ provider: 'paid', reason: 'why not', until: expect.any(String) }],
      spentTodayUsd: 0.04,
      reservedTodayUsd: 0.04,
      ambiguousToday: 0,
      ambiguousTodayUsd: 0,
      dailyCapUsd: null,
      caps: [{ provider: '', capUsd: null, spentUsd: 0.04, reservedUsd: 0.04, leftUsd: null }],
      costPerImageUsd: UNIT_COST / 1_000_000,
      remainingCostUsd: (4 * UNIT_COST) / 1_000_000,
      lastRun: expect.any(String),
      nextRun: null,
      suspects: 0,
      unsavedImages: 0,
      unsavedBytes: 0,
      unqueued: 0,
      catalogueCountedAt: expect.any(String),
    });
  });

  it('lists failures, latest first, with their reasons', async () => {
    await queueAll(3);
    const jobs = await claimJobs(queue, runId);
    for (const job of jobs) {
      await queue.settle([failed(job, { failureClass: 'permanent', message: `no ${job.product.id}` })]);
    }
    const failures = await queue.failures(2);
    expect(failures).toEqual([
      {
        jobId: jobs[2]?.id,
        productId: 'p3',
        status: 'failed',
        errorClass: 'permanent',
        errorMessage: 'no p3',
        attemptCount: 1,
        tries: 1,
        paidCalls: 0,
        updatedAt: expect.any(String),
      },
      expect.objectContaining({ productId: 'p2' }),
    ]);
  });

  it('pages through the images that products show', async () => {
    await insertProducts(5);
    await driver.query(`update products set image_url = 'https://x/' || id where id <> 'p3'`);
    const first = await queue.imagesPage({ after: null, limit: 3 });
    expect(first.map(({ productId }) => productId)).toEqual(['p1', 'p2', 'p4']);
    expect(await queue.imagesPage({ after: 'p4', limit: 3 })).toEqual([
      { productId: 'p5', imageUrl: 'https://x/p5' },
    ]);
    expect(await queue.imagesPage({ after: 'p5', limit: 3 })).toEqual([]);
  });

  it('pages through what every product shows', async () => {
    await insertProducts(4);
    await queue.enqueueProducts({
      productIds: ['p1', 'p2'],
      priority: null,
      provider: null,
      replace: 'none',
    });
    const [one, two] = await claimJobs(queue, runId, { limit: 2 });
    if (one === undefined || two === undefined) throw new Error('Expected two jobs.');
    const drawn = storedImage(two, { digitalSourceType: 'algorithmicMedia' });
    await queue.settle([completed(one), completed(two, { image: drawn })]);
    await driver.query(`update products set image_url = ' https://x/3 ' where id = 'p3'`);
    const { url, sha256 } = storedImage(one);
    const first = await queue.coveragePage({ after: null, limit: 2 });
    expect(first).toEqual([
      {
        productId: 'p1',
        name: expect.any(String),
        imageUrl: url,
        isPlaceholder: false,
        width: 1024,
        height: 1024,
        sha256,
      },
      expect.objectContaining({ productId: 'p2', imageUrl: drawn.url, isPlaceholder: true }),
    ]);
    const none = { isPlaceholder: false, width: null, height: null, sha256: null };
    expect(await queue.coveragePage({ after: 'p2', limit: 9 })).toEqual([
      expect.objectContaining({ productId: 'p3', imageUrl: 'https://x/3', ...none }),
      expect.objectContaining({ productId: 'p4', imageUrl: null, ...none }),
    ]);
  });

  it('tells the images of a product, and shows an earlier one again', async () => {
    const images = createImageRecords(driver.rpc);
    await insertProducts(1);
    for (const replace of ['none', 'all'] as const) {
      await queue.enqueueProducts({ productIds: ['p1'], priority: null, provider: null, replace });
      const job = await claimJob(queue, runId);
      const image = storedImage(job, { role: 'main', promptsHash: 'f'.repeat(64) });
      await queue.settle([completed(job, { model: 'm', prompt: 'a bar of soap', image })]);
    }
    const before = await images.ofProduct('p1', 10);
    expect(before).toMatchObject({
      product: { name: expect.any(String) },
      job: { id: 2, status: 'completed' },
    });
    expect(before.images).toEqual([
      {
        ...{ productId: 'p1', variation: 0, digitalSourceType: 'trainedAlgorithmicMedia' },
        ...{
          id: 2,
          jobId: 2,
          state: 'current',
          provider: 'placeholder',
          model: 'm',
          prompt: 'a bar of soap',
        },
        ...{ url: before.product?.imageUrl, store: 'local', path: expect.any(String) },
        ...{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: 12_345, contentType: 'image/webp' },
        ...{ width: 1024, height: 1024, isPlaceholder: false, costMicroUsd: 0 },
        ...{ replacedUrl: before.images[1]?.url, createdAt: expect.any(String), chosenAt: null },
        ...{ role: 'main', promptsHash: 'f'.repeat(64) },
      },
      expect.objectContaining({ id: 1, state: 'replaced', replacedUrl: null }),
    ]);
    expect(await images.ofProduct('p1', 1)).toMatchObject({ images: [{ id: 2 }] });
    expect(await images.ofProduct('nobody', 1)).toEqual({ product: null, job: null, images: [] });

    const earlier = before.images[1]?.url;
    const back = { productId: 'p1', imageId: 1, expectedUrl: null };
    expect(await images.revert(back)).toEqual({ answer: 'shown', message: null, shownUrl: earlier });
    expect(await images.revert(back)).toEqual({ answer: 'already', message: null, shownUrl: earlier });
    expect(await images.ofProduct('p1', 10)).toMatchObject({
      product: { imageUrl: earlier },
      images: [
        { id: 2, state: 'replaced', chosenAt: null },
        { id: 1, state: 'current', chosenAt: expect.any(String) },
      ],
    });
  });

  it('carries caps of any size, and none', async () => {
    await queue.setCap('', 1);
    expect(await queue.setCap('paid', 1_000_000_000_000)).toMatchObject([
      { provider: '', capUsd: 0.000001, leftUsd: 0.000001 },
      { provider: 'paid', capUsd: 1_000_000 },
    ]);
    expect(await queue.setCap('paid', null)).toHaveLength(1);
    expect(await queue.setCap('', null)).toMatchObject([{ provider: '', capUsd: null, leftUsd: null }]);
    await expect(queue.setCap('', -1)).rejects.toMatchObject({
      name: 'RpcError',
      code: 'IG001',
      retryable: false,
    });
  });

  it('finds what is wrong with its books', async () => {
    await queueAll(1);
    await driver.query(
      asQueue(
        `insert into image_generation_daily (day, provider, spent_microusd) values ('2031-01-01', 'paid', 7)`,
      ),
    );
    expect(await queue.verify()).toEqual([
      {
        rule: 'spending of a day that the ledger does not hold',
        detail: '2031-01-01 paid: 7 booked, 0 in the ledger',
        count: 1,
      },
    ]);
    await driver.query(asQueue(`delete from image_generation_daily where day = '2031-01-01'`));
  });

  it('refuses what it cannot make sense of, by code', async () => {
    const refused = { name: 'RpcError', code: 'IG001', retryable: false };
    await expect(queue.claim(claimRequest(runId, { limit: 0 }))).rejects.toMatchObject(refused);
    await expect(queue.claim(claimRequest(runId, { limit: 1001 }))).rejects.toMatchObject(refused);
    await expect(queue.claim(claimRequest(runId, { leaseSeconds: 0 }))).rejects.toMatchObject(refused);
    await expect(queue.claim(claimRequest(runId, { offers: [] }))).rejects.toMatchObject(refused);
    await expect(
      queue.claim(claimRequest(runId, { offers: [paidOffer({ unitCostMicroUsd: -1 })] })),
    ).rejects.toMatchObject(refused);
    await expect(
      queue.claim(claimRequest(runId, { offers: [paidOffer(), paidOffer({ any: false })] })),
    ).rejects.toMatchObject(refused);
    await expect(
      queue.enqueueMissing({ limit: 10_001, replace: 'none', priority: null }),
    ).rejects.toMatchObject(refused);
    await expect(queue.claim(claimRequest(999_999))).rejects.toMatchObject({ code: 'IG002' });
    await expect(queue.enqueueMissing({ limit: 1, replace: 'none', priority: 11 })).resolves.toMatchObject({
      enqueued: 0,
    });
    await insertProducts(1);
    await expect(queue.enqueueMissing({ limit: 1, replace: 'none', priority: 11 })).rejects.toMatchObject({
      code: '23514',
    });
    expect(
      (await queue.claim(claimRequest(999_999)).catch((error: unknown) => error)) instanceof RpcError,
    ).toBe(true);
  });

  it('takes no call after it was told to stop', async () => {
    const reason = new Error('enough');
    await expect(queue.status(AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  describe('with text that is not fit for a database', () => {
    const NUL = '\u0000';
    const LONE = '\ud83c';

    it('keeps what can be kept, and neighbours are settled as usual', async () => {
      await queueAll(3);
      const [one, two, three] = (await claimJobs(queue, runId)) as [Job, Job, Job];
      const answers = await queue.settle([
        failed(one, { failureClass: 'permanent', message: `a${NUL}b${LONE}c${LONE}` }),
        completed(two, { prompt: `p${NUL}`, warnings: [`w${LONE}${NUL}`], model: `m${NUL}` }),
        completed(three),
      ]);
      expect(answers.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok']);
      expect(await queue.failures(1)).toMatchObject([{ errorMessage: 'a\uFFFDb\uFFFDc\uFFFD' }]);
      expect(await value(`select prompt from image_generation_images where model is not null`)).toBe(
        'p\uFFFD',
      );
    });

    it.each([
      ['ASCII', 'x', 2048],
      ['two-byte letters', 'ж', 2048],
      ['emoji', '🌿', 2048],
    ])('cuts a message of a megabyte of %s at a character', async (_, character, mostBytes) => {
      await queueAll(1);
      const job = await claimJob(queue, runId);
      const message = character.repeat(1_048_576 / Buffer.byteLength(character));
      await queue.settle([failed(job, { failureClass: 'permanent', message })]);
      const [kept] = await queue.failures(1);
      const text = kept?.errorMessage ?? '';
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
      expect(Buffer.byteLength(text)).toBeGreaterThanOrEqual(mostBytes / 2 - 4);
      expect(text).toBe(character.repeat([...text].length));
    });

    it('masks what the program masks', async () => {
      const samples = [...KEY_SHAPES, ...NAMED_SECRETS].flatMap((shape) => shape.samples);
      const mask = (texts: string[]) =>
        value(
          'select array_agg(public.image_generation_mask_secrets(t) order by n) from unnest($1::text[]) with ordinality as x (t, n)',
          [texts],
        );
      const masked = samples.map(({ text, secret }) => text.replace(secret, () => MASKED));
      expect(await mask(samples.map(({ text }) => text))).toEqual(masked);
      expect(await mask(masked)).toEqual(masked);
      const together = samples.map(({ text }) => text).join(' | ');
      expect(await mask([together])).toEqual([masked.join(' | ')]);
    });

    it('keeps no key that a message quotes, wherever the message is cut', async () => {
      const key = `sk-${'a1B2'.repeat(12)}`;
      for (const filler of [1_990, 2_040, 6_130]) {
        const short = await value('select public.image_generation_short_text($1)', [
          `${'x '.repeat(filler / 2)}${key}`,
        ]);
        expect(short).not.toContain('a1B2a1B2');
        expect(Buffer.byteLength(String(short))).toBeLessThanOrEqual(2048);
      }
      const manyKeys = `${key} `.repeat(200);
      expect(await value('select public.image_generation_short_text($1)', [manyKeys])).not.toMatch(/a1B2/);
    });

    it('keeps no key in any row, by whichever door it comes', async () => {
      const key = `sk-${'a1B2'.repeat(12)}`;
      const quoted = `the server said: ${key}`;
      await queueAll(4);
      const [one, two, three, four] = (await claimJobs(queue, runId)) as [Job, Job, Job, Job];
      await queue.submitted(held(three), `https://api.example/task?token=${key}`);
      await queue.settle([
        failed(one, { failureClass: 'permanent', message: quoted }),
        completed(two, { warnings: [quoted] }),
        failed(three, { failureClass: 'transient', message: quoted, restMs: 1_000 }),
      ]);
      await queue.cancel({ jobIds: [four.id] }, quoted);
      await queue.pause('paid', quoted, 1);
      await startRun(queue, { key: 'another', url: `https://x.example/?key=${key}` });
      await queue.finishRun(runId, {
        worker: quoted,
        processed: 1,
        succeeded: 0,
        failed: 0,
        retried: 0,
        skipped: 0,
        costMicroUsd: 0,
        stoppedReason: quoted,
      });
      const tables = [
        'queue',
        'attempts',
        'images',
        'history',
        'runs',
        'claims',
        'provider',
        'ways',
        'unsaved',
      ];
      for (const table of tables) {
        const rows = String(
          await value(`select coalesce(json_agg(t), '[]')::text from image_generation_${table} t`),
        );
        expect([table, rows.includes('a1B2')]).toEqual([table, false]);
      }
      expect(await queue.failures(1)).toMatchObject([{ errorMessage: `the server said: ${MASKED}` }]);
    });

    it('says what is wrong with a run key that is too long', async () => {
      await expect(startRun(queue, { key: 'k'.repeat(301) })).rejects.toThrow(
        'Expected a run key of 1 to 300 characters but received 301',
      );
    });

    it('in every other argument does no harm either', async () => {
      await queueAll(2);
      const hostile = `x${NUL}${LONE}\u2028'; drop table products; --`;
      const worker = hostile.repeat(100);
      const job = await claimJob(queue, runId, { worker });
      await queue.submitted(held(job), hostile);
      await queue.cancel({ productIds: [hostile] }, hostile);
      await queue.cancel({ jobIds: [job.id] }, hostile);
      await queue.unknown({ productIds: [hostile] }, { toQueue: true });
      await queue.pause('placeholder', hostile, 1);
      await startRun(queue, { key: hostile, url: hostile, provider: hostile });
      await queue.finishRun(runId, {
        worker,
        processed: 1,
        succeeded: 0,
        failed: 0,
        retried: 0,
        skipped: 0,
        costMicroUsd: 0,
        stoppedReason: hostile,
      });
      await queue.enqueueProducts({ productIds: [hostile], priority: null, provider: null, replace: 'all' });
      await queue.imagesPage({ after: hostile, limit: 1 });
      await queue.release([held(job)]);
      expect(await value('select count(*)::int from products')).toBe(2);
    });
  });

  // As many as the API gives rows at most; no other way has such a bound.
  const most = way.startsWith('supabase-js') ? 1000 : 100;
  it(`carries ${most} jobs in one answer`, async () => {
    await queueAll(most);
    const jobs = await claimJobs(queue, runId, { limit: most });
    expect(jobs).toHaveLength(most);
    const answers = await queue.settle(jobs.map((job) => completed(job)));
    expect(answers.filter(({ outcome }) => outcome === 'ok')).toHaveLength(most);
    expect(await queue.imagesPage({ after: null, limit: most })).toHaveLength(most);
  });
});

describe('answers that are lost on the way through the API', () => {
  let project: Awaited<ReturnType<typeof startSupabase>>;
  let queue: Queue;
  beforeAll(async () => {
    project = await startSupabase({ catalogue: 'simple' });
    const supabase = createSupabase({ url: project.url, key: project.keys.secret, fetch });
    const clock = { ...systemClock, sleep: async () => undefined };
    queue = createQueue(withRetries(createSupabaseRpc(supabase), { clock, random: () => 0.5 }));
  });
  afterAll(() => project.stop());
  afterEach(async () => {
    expect(await queue.verify()).toEqual([]);
  });

  it.each(['lost-answer', 'half-answer'] as const)(
    'are asked for again, and nothing happens twice (%s)',
    async (kind) => {
      const { database, gateway } = project;
      await resetQueue(database, 'public.products');
      await database.query(
        `insert into products (id, name) select 'p' || n, 'P' from generate_series(1, 5) as n`,
      );
      const strike = (fn: string) => gateway.fault({ match: `image_generation_${fn}`, kind, times: 2 });

      const faults = [
        'start_run',
        'enqueue_missing',
        'claim',
        'dispatch',
        'heartbeat',
        'release',
        'settle',
      ].map(strike);
      const runId = await startRun(queue, { key: 'the one run' });
      await queue.enqueueMissing({ limit: 100, replace: 'none', priority: null });
      const jobs = await claimJobs(queue, runId, { limit: 4, offers: [paidOffer()] });
      const [back, ...rest] = jobs as [Job, ...Job[]];
      await queue.heartbeat([back.token], 60);
      expect(await queue.release([held(back)])).toEqual([held(back)]);
      expect(await queue.dispatch(rest.map(held))).toEqual(
        rest.map((job) => ({ ...held(job), isFree: false })),
      );
      const settled = await queue.settle(rest.map((job) => completed(job)));

      expect(faults.map(({ hits }) => hits)).toEqual(faults.map(() => 2));
      expect(settled.map(({ outcome, already }) => [outcome, already])).toEqual(rest.map(() => ['ok', true]));
      const [row] = await database.query(
        `select (select count(*)::int from image_generation_runs) as runs,
         (select count(*)::int from image_generation_queue) as jobs,
         (select count(*)::int from image_generation_attempts) as attempts,
         (select count(*)::int from image_generation_images) as images,
         (select spent_microusd::int from image_generation_runs) as spent`,
      );
      expect(row).toEqual({ runs: 1, jobs: 5, attempts: 4, images: 3, spent: 3 * UNIT_COST });
      gateway.clearFaults();
    },
  );

  it('nor does a large catalogue run into the time-out of eight seconds', async () => {
    const { database } = project;
    await resetQueue(database, 'public.products');
    await database.query(
      `insert into products (id, name) select 'p' || n, 'P' from generate_series(1, 12000) as n`,
    );
    const enqueued: number[] = [];
    for (let more = true; more; ) {
      const answer = await queue.enqueueMissing({ limit: 5000, replace: 'none', priority: null });
      enqueued.push(answer.enqueued);
      more = answer.more;
    }
    expect(enqueued.reduce((sum, count) => sum + count, 0)).toBe(12_000);
    expect((await queue.status()).pending).toBe(12_000);
  });
});
