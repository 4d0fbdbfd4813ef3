import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fault, RecordedRequest } from '../../support/gateway.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { resetQueue } from '../../support/queue-scenario.ts';
import { isTrial } from '../../support/trials.ts';
import { until } from '../../support/until.ts';
import { type ActionRun, openStage, reportOf, type Stage } from './stage.ts';

const BUCKET = 'hemp-product-images';
/** Of an image: each run tries the bucket first. */
const UPLOAD = ({ path }: RecordedRequest) =>
  path.startsWith(`/storage/v1/object/${BUCKET}/`) && !isTrial(path);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
afterEach(() => stage.supabase.gateway.clearFaults());

/** Runs on so many fresh products while these faults strike; each of them has to strike as often as it says. */
async function runThrough(products: number, faults: Fault[]): Promise<ActionRun> {
  const { database, gateway } = stage.supabase;
  await resetQueue(database);
  gateway.storage.buckets.get(BUCKET)?.objects.clear();
  await insertHempProducts(database, products);
  const handles = faults.map((fault) => gateway.fault(fault));
  const run = await stage.run();
  const expected = faults.map(({ times = 1 }) => (Number.isFinite(times) ? times : expect.any(Number)));
  expect(handles.map(({ hits }) => hits)).toEqual(expected);
  return run;
}

/** Every product shows its image; nothing was done twice, nothing was lost, and the books agree. */
async function expectEverythingOnce(run: ActionRun, products: number): Promise<void> {
  expect(run).toMatchObject({
    exitCode: 0,
    stderr: '',
    outputs: {
      processed: `${products}`,
      succeeded: `${products}`,
      failed: '0',
      retried: '0',
      remaining: '0',
    },
  });
  expect(await stage.jobs()).toEqual({ completed: products });
  const { database, gateway } = stage.supabase;
  const counts = await database.query(
    `select
       (select count(*)::int from public.image_generation_runs) as runs,
       (select count(*)::int from public.image_generation_attempts) as attempts,
       (select count(*)::int from public.image_generation_attempts where outcome = 'completed') as completed,
       (select count(*)::int from public.image_generation_images) as images,
       (select count(*)::int from public.image_generation_history where action = 'completed') as told,
       (select count(distinct image_url)::int from public.uses_products) as shown`,
  );
  expect(counts).toEqual([
    { runs: 1, attempts: products, completed: products, images: products, told: products, shown: products },
  ]);
  expect(gateway.storage.buckets.get(BUCKET)?.objects.size).toBe(products);
  expect(await stage.queue.verify()).toEqual([]);
}

describe('a run through a bad network', () => {
  it('does nothing twice when the answers of what was done get lost', async () => {
    const lost = (fn: string): Fault => ({ match: `image_generation_${fn}`, kind: 'lost-answer' });
    const run = await runThrough(4, [
      lost('version'),
      lost('start_run'),
      lost('enqueue_missing'),
      lost('claim'),
      { match: UPLOAD, kind: 'lost-answer', times: 2 },
      lost('settle'),
      lost('finish_run'),
      lost('status'),
    ]);
    await expectEverythingOnce(run, 4);
    expect(run.log).toMatch(/^Warning: image_generation_settle: .+; trying again in \d+ ms\.$/m);
  });

  it('does nothing twice when answers are cut in half or cannot be read', async () => {
    const run = await runThrough(4, [
      { match: 'image_generation_claim', kind: 'half-answer' },
      { match: 'image_generation_settle', kind: 'half-answer' },
      { match: 'image_generation_settle', kind: 'garbage' },
      { match: UPLOAD, kind: 'half-answer' },
    ]);
    await expectEverythingOnce(run, 4);
  });

  it('outlasts bursts of a proxy’s error pages, rate limits and cut connections', async () => {
    const run = await runThrough(4, [
      { match: 'image_generation_claim', kind: 'html-502', times: 2 },
      { match: 'image_generation_settle', kind: 'html-503' },
      { match: 'image_generation_settle', kind: 'too-many-requests' },
      { match: 'image_generation_enqueue_missing', kind: 'reset', times: 2 },
      { match: new RegExp(`^/storage/v1/bucket/${BUCKET}`), kind: 'html-502' },
      { match: UPLOAD, kind: 'html-502', times: 2 },
      { match: UPLOAD, kind: 'reset' },
      { match: UPLOAD, kind: 'too-many-requests' },
    ]);
    await expectEverythingOnce(run, 4);
  });

  it('outlasts a server that goes away in the middle and comes back', async () => {
    const { database, gateway } = stage.supabase;
    await resetQueue(database);
    gateway.storage.buckets.get(BUCKET)?.objects.clear();
    await insertHempProducts(database, 9);
    // In the middle: its settlement is under way.
    const settling = gateway.fault({ match: 'image_generation_settle', kind: 'hang' });
    const running = await stage.start();
    await until(() => settling.hits > 0);
    const comeBack = gateway.goDown();
    await running.saw(/image_generation_\w+: .+; trying again/);
    comeBack();
    const run = await running.finished;
    await expectEverythingOnce(run, 9);
  });
});

describe('a store that does not take one image', () => {
  it('leaves its product to be tried again, tells why, and harms no other', async () => {
    const { gateway } = stage.supabase;
    // Whichever image comes first, recognised by its key: others are taken.
    let unlucky = '';
    const run = await runThrough(4, [
      {
        match: (request) => {
          const { path } = request;
          if (request.method !== 'POST' || !UPLOAD(request)) return false;
          unlucky ||= path;
          return path === unlucky;
        },
        kind: 'html-502',
        times: Number.POSITIVE_INFINITY,
      },
    ]);
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { processed: '4', succeeded: '3', failed: '0', retried: '1', remaining: '1' },
    });
    const [retried] = reportOf(run).jobs;
    expect(retried).toMatchObject({
      result: 'retried',
      failureClass: 'not_stored',
      message: expect.stringContaining('The image could not be stored'),
      imageUrl: null,
    });
    expect(Date.parse(retried?.nextAttemptAt ?? '')).toBeGreaterThan(Date.parse(reportOf(run).run.startedAt));
    expect((await stage.products()).filter(({ imageUrl }) => imageUrl === null)).toHaveLength(1);
    expect(gateway.storage.buckets.get(BUCKET)?.objects.size).toBe(3);
    expect(await stage.queue.verify()).toEqual([]);

    // Not before its time.
    gateway.clearFaults();
    expect(await stage.run()).toMatchObject({ exitCode: 0, outputs: { processed: '0', remaining: '1' } });
    await stage.supabase.database.query(
      `update public.image_generation_queue set next_attempt_at = now() where status = 'retry'`,
    );
    expect(await stage.run()).toMatchObject({ exitCode: 0, outputs: { succeeded: '1', remaining: '0' } });
    expect(await stage.queue.verify()).toEqual([]);
  });
});

describe('what changes while a run is under way', () => {
  it('an image set by hand stays, a product deleted stays away, a job cancelled stays so', async () => {
    const { database, gateway } = stage.supabase;
    await resetQueue(database);
    await insertHempProducts(database, 8);
    // The first settlement waits, so that everything below comes before it.
    const done = Promise.withResolvers<void>();
    const settling = gateway.fault({ match: 'image_generation_settle', kind: 'held', until: done.promise });
    const running = await stage.start();
    await running.saw('Took 8 jobs');
    await database.query(
      `update public.uses_products set image_url = 'https://shop.example/own.jpg' where id = 1`,
    );
    await database.query('delete from public.uses_products where id = 2');
    await stage.queue.cancel({ productIds: ['3'] }, 'changed my mind');
    done.resolve();
    const run = await running.finished;
    expect(settling.hits).toBe(1);
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { processed: '8', succeeded: '5', failed: '0', skipped: '3', remaining: '0' },
    });
    const outcomes = Object.fromEntries(
      reportOf(run).jobs.map(({ productId, outcome }) => [productId, outcome]),
    );
    expect(outcomes).toMatchObject({ 1: 'kept_existing', 2: 'product_gone', 3: 'cancelled', 4: 'ok' });
    expect((await stage.products()).map(({ id, imageUrl }) => [id, imageUrl !== null])).toEqual([
      ['1', true],
      ['3', false],
      ...['4', '5', '6', '7', '8'].map((id) => [id, true]),
    ]);
    expect((await stage.products())[0]?.imageUrl).toBe('https://shop.example/own.jpg');
    expect(await stage.queue.verify()).toEqual([]);
  });
});

describe('two runs at once', () => {
  it('share the work: every product once, by one of them', async () => {
    const { database, gateway } = stage.supabase;
    await resetQueue(database);
    gateway.storage.buckets.get(BUCKET)?.objects.clear();
    await insertHempProducts(database, 10);
    const runs = await Promise.all([1, 2].map(() => stage.run({ 'batch-size': '5' })));
    for (const run of runs)
      expect(run).toMatchObject({ exitCode: 0, outputs: { succeeded: '5', failed: '0' } });
    const made = runs.flatMap((run) => reportOf(run).jobs.map(({ productId }) => productId));
    expect(new Set(made).size).toBe(10);
    expect(made).toHaveLength(10);
    expect(await stage.jobs()).toEqual({ completed: 10 });
    expect(await stage.queue.verify()).toEqual([]);
  });
});
