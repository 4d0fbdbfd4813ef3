import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aProduct } from '../../support/fixtures.ts';
import { snapshot } from '../../support/queue-scenario.ts';
import { createHarness, type Harness, PAID_MICRO_USD } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

async function fillQueue(): Promise<void> {
  await h.queue.addMany(6);
  await h.queue.addMany(2, { priority: 9 });
  await h.queue.addMany(2, { requestedProvider: 'paid', priority: 7 });
  await h.queue.addMany(2, { requestedProvider: 'midjourney', priority: 10 });
  await h.queue.addProducts(aProduct({ id: 'new', name: 'New' }));
}

describe('a dry run', () => {
  it.each([
    { batchSize: 5, queueMissing: true },
    { batchSize: 50, queueMissing: true },
    { batchSize: 50, queueMissing: false },
    { batchSize: 50, queueMissing: true, provider: 'paid', runBudgetMicroUsd: 3 * PAID_MICRO_USD },
  ])('selects what a run then does: %p', async (options) => {
    await fillQueue();
    const planned = await h.dryRun(options);
    const done = await h.run(options);
    const products = (jobs: { productId: string }[]) => jobs.map(({ productId }) => productId).sort();
    expect(products(planned.jobs)).toEqual(products(done.jobs));
    expect(planned.jobs.length).toBe(done.processed);
    expect(planned.enqueued).toBe(done.enqueued);
  });

  it('changes nothing', async () => {
    await fillQueue();
    const database = { query: h.queue.sql } as Parameters<typeof snapshot>[0];
    const before = await snapshot(database, 'public.products');
    await h.dryRun({ queueMissing: true });
    expect(await snapshot(database, 'public.products')).toEqual(before);
    expect(h.queue.calls.map(({ fn }) => fn)).toEqual(['tryOutPublish', 'peek', 'status']);
    expect(h.free.calls).toEqual([]);
    expect(h.store.puts).toEqual([]);
  });

  it('shows each job with its prompt, and what all would cost at most', async () => {
    await fillQueue();
    const report = await h.dryRun({ provider: 'paid', batchSize: 4 });
    expect(report).toMatchObject({
      dryRun: true,
      run: { id: null },
      stoppedReason: 'dry-run',
      processed: 0,
      costUsd: 0,
      estimatedCostUsd: 0.04,
    });
    const shown = h.eventsOf('would-process');
    expect(shown).toHaveLength(4);
    for (const { job, prompt } of shown) expect(prompt).toContain(job.product.name);
    expect(report.jobs[0]).toMatchObject({ result: 'planned', provider: 'paid', costUsd: 0.01 });
    expect(h.events.at(-1)).toEqual({ type: 'finished', report });
  });

  it('shows a job without a possible prompt, with the reason and without its cost', async () => {
    await h.queue.add({ product: aProduct({ id: 'nameless', name: '' }) });
    const report = await h.dryRun({ provider: 'paid' });
    expect(report.estimatedCostUsd).toBe(0);
    expect(report.jobs[0]?.message).toContain('Product nameless has no name');
  });

  it('says why nothing is selected', async () => {
    await h.queue.addMany(2, { requestedProvider: 'midjourney' });
    const report = await h.dryRun();
    expect(report).toMatchObject({ jobs: [], stoppedDetail: 'Jobs wait for: midjourney' });
  });

  it('makes the checks of a run', async () => {
    h.store.preflight = () => Promise.reject(new Error('no bucket'));
    await expect(h.dryRun()).rejects.toThrow('no bucket');
  });

  it('looks for unreachable images like a run, and tells the queue which they are', async () => {
    for (const id of ['a', 'b']) {
      await h.queue.addProducts(aProduct({ id, imageUrl: `https://shop.example/${id}.png` }));
    }
    h.dependencies.probeUrl = async (url) => (url.endsWith('a.png') ? 'unreachable' : 'ok');
    await h.dryRun({ queueMissing: true, replace: 'unreachable' });
    expect(h.queue.callsOf('peek')[0]?.args[0]).toMatchObject({
      enqueue: { replace: 'unreachable', productIds: ['a'] },
    });
  });

  it('without a batch size shows the first thousand and says so', async () => {
    await h.queue.addMany(1_001);
    const report = await h.dryRun({ batchSize: null });
    expect(report.jobs).toHaveLength(1_000);
    expect(report.warnings).toEqual([
      'Only the first 1000 jobs are shown and priced; a run would go on until none is left.',
    ]);
  });
});
