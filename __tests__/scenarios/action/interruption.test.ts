import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordedRequest } from '../../support/gateway.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { resetQueue } from '../../support/queue-scenario.ts';
import type { Running } from '../../support/runner.ts';
import { isTrial } from '../../support/trials.ts';
import { until } from '../../support/until.ts';
import { type ActionRun, annotationsOf, openStage, reportOf, type Stage } from './stage.ts';

const PRODUCTS = 60;
/**
 * From SIGINT to the kill, GitHub gives a step 10 s. The seven that we promise are kept in virtual time, where a busy
 * machine does not count (shutdown.test.ts).
 */
const GONE_WITHIN_MS = 10_000;
const BUCKET = 'hemp-product-images';

/** On its way to the store. */
const isImage = ({ path }: RecordedRequest) =>
  path.startsWith(`/storage/v1/object/${BUCKET}/`) && !isTrial(path);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await insertHempProducts(stage.supabase.database, PRODUCTS);
});
afterAll(() => stage?.close());

async function interrupt(
  running: Running<ActionRun>,
  signals: NodeJS.Signals[],
): Promise<{ run: ActionRun; tookMs: number }> {
  const startedAt = performance.now();
  for (const signal of signals) running.kill(signal);
  const run = await running.finished;
  return { run, tookMs: performance.now() - startedAt };
}

const attempts = (outcome: string) =>
  stage.supabase.database.value<number>(
    'select count(*)::int from public.image_generation_attempts where outcome = $1',
    [outcome],
  );

/** Whatever a run had in hand is either done or back as it was, and it tells the truth about both. */
async function expectGoodOrder(run: ActionRun, doneBefore: number, releasedBefore: number): Promise<void> {
  expect(run).toMatchObject({ exitCode: 1, signal: null, stderr: '' });
  const report = reportOf(run);
  expect(run.outputs).toMatchObject({
    'stopped-reason': 'interrupted',
    succeeded: String(report.succeeded),
    failed: '0',
    retried: '0',
    remaining: String(PRODUCTS - doneBefore - report.succeeded),
  });
  const shown = (await stage.products()).filter(({ imageUrl }) => imageUrl !== null);
  expect(shown).toHaveLength(doneBefore + report.succeeded);
  expect(await stage.jobs()).toEqual({
    completed: shown.length,
    pending: PRODUCTS - shown.length,
  });
  const touched = await stage.supabase.database.value(
    `select count(*)::int from public.image_generation_queue where status = 'pending' and (tries > 0 or lease_token is not null)`,
  );
  expect(touched).toBe(0);
  expect(await attempts('released')).toBe(releasedBefore + report.released);
  expect(report.released).toBeGreaterThan(0);
  expect(run.summary).toContain('stopped: the run was interrupted');
  expect(run.summary).toContain(`${report.released} given back untouched`);
  expect(annotationsOf(run)).toMatchObject([{ level: 'error', title: 'The run was interrupted' }]);
  expect(await stage.queue.verify()).toEqual([]);
}

describe('a run that is interrupted in the middle of its batch', () => {
  it.each([
    ['by SIGTERM', ['SIGTERM']],
    ['by SIGINT and, before it has ended, by SIGTERM too', ['SIGINT', 'SIGTERM']],
  ] as [string, NodeJS.Signals[]][])('leaves in time and in good order %s', async (_how, signals) => {
    const { completed = 0 } = await stage.jobs();
    const released = await attempts('released');
    // One image comes at once, the next after a minute: in between, the run holds jobs.
    const running = await stage.start({ 'batch-size': String(PRODUCTS), 'images-per-minute': '1' });
    await running.saw(/^1 of \d+ done/m);
    const { run, tookMs } = await interrupt(running, signals);
    expect(tookMs).toBeLessThan(GONE_WITHIN_MS);
    expect(reportOf(run).succeeded).toBe(1);
    // Sent at once they arrive in any order; said it is once.
    const said = /^(SIG\w+): stopping\. What was not paid for goes back to the queue\.$/gm;
    expect(
      [...run.log.matchAll(said)].map(([, signal]) => signals.includes(signal as NodeJS.Signals)),
    ).toEqual([true]);
    await expectGoodOrder(run, completed, released);
  });

  it('leaves in time even when the store hangs: what was being stored goes back as well', async () => {
    const { completed = 0 } = await stage.jobs();
    const released = await attempts('released');
    const hanging = stage.supabase.gateway.fault({
      match: isImage,
      kind: 'hang',
      times: Number.POSITIVE_INFINITY,
    });
    const running = await stage.start({ 'batch-size': String(PRODUCTS), concurrency: '2' });
    await running.saw('Took 8 jobs');
    await until(() => hanging.hits >= 2);
    const { run, tookMs } = await interrupt(running, ['SIGINT']);
    hanging.remove();
    expect(tookMs).toBeLessThan(GONE_WITHIN_MS);
    expect(reportOf(run)).toMatchObject({ succeeded: 0 });
    await expectGoodOrder(run, completed, released);
  });

  it('leaves in time even when nothing answers any more; the leases do the rest', async () => {
    // Nor is anything settled before.
    const settling = stage.supabase.gateway.fault({ match: 'image_generation_settle', kind: 'hang' });
    const running = await stage.start({ 'batch-size': String(PRODUCTS) });
    await until(() => settling.hits > 0);
    const hanging = stage.supabase.gateway.fault({
      match: /./,
      kind: 'hang',
      times: Number.POSITIVE_INFINITY,
    });
    const { run, tookMs } = await interrupt(running, ['SIGTERM']);
    hanging.remove();
    expect(tookMs).toBeLessThan(GONE_WITHIN_MS);
    expect(run.exitCode).toBe(1);
    expect(run.outputs['stopped-reason']).toBe('interrupted');
    expect(run.summary).toContain('stopped: the run was interrupted');
    expect(reportOf(run).jobs.every(({ message }) => message?.includes('lease'))).toBe(true);
    expect((await stage.jobs()).processing).toBeGreaterThan(0);
    await endLeases();
  });

  it('says so when it had not begun', async () => {
    const hanging = stage.supabase.gateway.fault({ match: 'image_generation_start_run', kind: 'hang' });
    const running = await stage.start();
    await until(() => hanging.hits > 0);
    const { run, tookMs } = await interrupt(running, ['SIGINT']);
    expect(tookMs).toBeLessThan(GONE_WITHIN_MS);
    expect(run.exitCode).toBe(1);
    expect(annotationsOf(run)).toMatchObject([
      {
        level: 'error',
        title: 'interrupted',
        message: expect.stringContaining('The run was interrupted before it had claimed anything.'),
      },
    ]);
  });
});

/** As if the time had passed. */
async function endLeases(): Promise<void> {
  await stage.supabase.database.query(
    `update public.image_generation_queue set lease_expires_at = now() - interval '1 second'
     where lease_token is not null`,
  );
}

describe('a worker that is killed', () => {
  it('leaves its jobs to a later run, which finishes them: counted, and each made once', async () => {
    const { database, gateway } = stage.supabase;
    const products = 24;
    await resetQueue(database);
    gateway.storage.buckets.get(BUCKET)?.objects.clear();
    gateway.clearRequests();
    await insertHempProducts(database, products);
    // Killed while its second settlement is on the way: that one never arrives. There is one, as the other images wait for the first.
    let uploads = 0;
    const waiting = gateway.fault({
      match: (request) => isImage(request) && ++uploads > 8,
      kind: 'held',
      times: Number.POSITIVE_INFINITY,
      until: until(() => (gateway.calls().image_generation_settle ?? 0) > 0),
    });
    const settling = gateway.fault({
      match: ({ fn }) => fn === 'image_generation_settle' && gateway.calls()[fn] === 2,
      kind: 'hang',
    });
    const running = await stage.start({ 'batch-size': '1000' });
    await until(() => settling.hits > 0);
    running.kill('SIGKILL');
    expect(await running.finished).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
    waiting.remove();

    const held = await database.query<{ id: string; product: string }>(
      `select id::text, product_id as product from public.image_generation_queue as q
       where status = 'processing' order by q.id`,
    );
    const { completed = 0 } = await stage.jobs();
    expect(held.length).toBeGreaterThan(0);
    expect(completed).toBeGreaterThan(0);

    // As long as the leases hold nobody touches these.
    const early = await stage.run({ 'dry-run': 'true', 'batch-size': '1000' });
    const selected = new Set(reportOf(early).jobs.map(({ productId }) => productId));
    expect(held.filter(({ product }) => selected.has(product))).toEqual([]);

    await endLeases();
    const second = await stage.run({ 'batch-size': '1000' });
    expect(second).toMatchObject({
      exitCode: 0,
      outputs: { succeeded: String(products - completed), failed: '0', remaining: '0' },
    });
    expect(await stage.jobs()).toEqual({ completed: products });
    expect((await stage.products()).filter(({ imageUrl }) => imageUrl === null)).toEqual([]);

    const ledger = await database.query(
      `select job_id::text as id, array_agg(attempt_number || ' ' || outcome order by attempt_number) as attempts
       from public.image_generation_attempts as a group by a.job_id having count(*) > 1 order by a.job_id`,
    );
    expect(ledger).toEqual(held.map(({ id }) => ({ id, attempts: ['1 expired', '2 completed'] })));
    // Some were drawn and stored twice, but the same bytes are one object.
    expect(gateway.storage.buckets.get(BUCKET)?.objects.size).toBe(products);
    expect(await stage.queue.verify()).toEqual([]);
  });
});
