import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aProduct } from '../../support/fixtures.ts';
import { anImage, createHarness, type Harness } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

/** Promise 6: one claim a chunk, at most one settlement a second, a heartbeat each third of a lease. */
describe.each([
  { batch: 20, claims: 2 },
  { batch: 200, claims: 13 },
])('a batch of $batch at concurrency 4', ({ batch, claims }) => {
  it('asks the database no more than promised', async () => {
    await h.queue.addMany(batch + 10);
    const report = await h.run({ batchSize: batch, concurrency: 4, leaseSeconds: 30 });
    expect(report).toMatchObject({ succeeded: batch, stoppedReason: 'batch-done' });

    const seconds = report.run.durationMs / 1000;
    const count = (fn: Parameters<typeof h.queue.callsOf>[0]) => h.queue.callsOf(fn).length;
    // Chunks of 16 until the batch is full.
    expect(count('claim')).toBe(claims);
    expect(count('settle')).toBeLessThanOrEqual(Math.ceil(seconds));
    expect(count('heartbeat')).toBe(Math.floor(seconds / 10));
    expect(count('startRun')).toBe(1);
    expect(count('finishRun')).toBe(1);
    expect(count('status')).toBe(1);
    // Once, whatever the providers.
    expect(count('tryOutPublish')).toBe(1);
    const named = ['claim', 'settle', 'heartbeat', 'startRun', 'finishRun', 'status', 'tryOutPublish'];
    expect(h.queue.calls.filter(({ fn }) => !named.includes(fn))).toEqual([]);
  });

  it('adds one stamp a job when the provider is paid', async () => {
    await h.queue.addMany(batch);
    await h.run({ batchSize: batch, provider: 'paid' });
    expect(h.queue.callsOf('dispatch')).toHaveLength(batch);
    expect(h.queue.callsOf('claim')).toHaveLength(claims);
  });
});

describe('settlements', () => {
  it('are at least a second apart, however fast images come', async () => {
    await h.queue.addMany(300);
    h.free.latencyMs = 30;
    h.store.latencyMs = 5;
    await h.run({ batchSize: 300 });
    const times = h.queue.callsOf('settle').map(({ atMs }) => atMs);
    expect(times.length).toBeGreaterThan(2);
    for (const [index, time] of times.entries()) {
      if (index > 0) expect(time - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
    }
  });

  it('take all results that wait', async () => {
    await h.queue.addMany(250);
    h.free.latencyMs = 1;
    h.store.latencyMs = 1;
    await h.run({ batchSize: 250, concurrency: 8 });
    const sizes = h.queue.callsOf('settle').map(({ args: [results] }) => (results as unknown[]).length);
    expect(Math.max(...sizes)).toBeGreaterThan(100);
    expect(sizes.reduce((a, b) => a + b)).toBe(250);
  });

  it('come within a second after an image is stored, while others are still made', async () => {
    await h.queue.addMany(2);
    const [first] = await h.queue.rows();
    h.free.answer = async (request) => {
      if (request.product.id !== first?.productId) await h.clock.sleep(20_000);
      return anImage();
    };
    await h.run({ concurrency: 2 });
    const stored = h.store.puts[0]?.endMs ?? Number.NaN;
    expect(h.queue.callsOf('settle')[0]?.atMs).toBe(stored + 1_000);
  });
});

describe('the last settlement', () => {
  it('goes at once when nothing that the run holds could go with it', async () => {
    await h.queue.addMany(3);
    await h.run({ batchSize: null, concurrency: 3 });
    const stored = Math.max(...h.store.puts.map(({ endMs }) => endMs ?? Number.NaN));
    expect(h.queue.callsOf('settle').map(({ atMs }) => atMs)).toEqual([stored]);
  });

  it('waits all the same until a second has passed since the one before', async () => {
    await h.queue.addMany(2);
    const [first] = await h.queue.rows();
    h.free.answer = async (request) => {
      if (request.product.id !== first?.productId) await h.clock.sleep(1_500);
      return anImage();
    };
    await h.run({ batchSize: null, concurrency: 2 });
    const times = h.queue.callsOf('settle').map(({ atMs }) => atMs - h.startedMs);
    expect(times).toEqual([2_100, 3_100]);
  });
});

describe('claims', () => {
  it('are made ahead, so that no slot waits for one', async () => {
    await h.queue.addMany(40);
    h.queue.latencyMs = 300;
    await h.run({ batchSize: 40, concurrency: 2 });
    const starts = h.free.calls.map(({ startMs }) => startMs - (h.free.calls[0]?.startMs ?? 0));
    expect(starts).toEqual(Array.from({ length: 40 }, (_, index) => Math.floor(index / 2) * 1_000));
  });

  it('never take more than the batch in all', async () => {
    await h.queue.addMany(100);
    const report = await h.run({ batchSize: 37, concurrency: 5 });
    expect(report).toMatchObject({ processed: 37, stoppedReason: 'batch-done' });
    expect(await h.queue.attempts()).toHaveLength(37);
    expect(report.remaining).toBe(63);
  });

  it('lease no more at once than is soon worked on', async () => {
    await h.queue.addMany(200);
    let most = 0;
    h.free.answer = async () => {
      most = Math.max(most, await h.queue.held());
      return anImage();
    };
    await h.run({ batchSize: 200, concurrency: 4 });
    // A chunk of 16, one job a slot at work, one a slot waiting, and what waits for the next settlement.
    expect(most).toBeLessThanOrEqual(16 + 4 + 4 + 8);
  });
});

describe('stamps', () => {
  it('stand in the ledger before a paid call, for this job alone', async () => {
    await h.queue.addMany(6);
    const stampedAtCall: boolean[] = [];
    const generate = h.paid.generate.bind(h.paid);
    h.paid.generate = async (request, context) => {
      const row = (await h.queue.rows()).find(({ productId }) => productId === request.product.id);
      const attempt = (await h.queue.attempts()).find(({ jobId }) => jobId === row?.id);
      stampedAtCall.push(attempt?.dispatched ?? false);
      return generate(request, context);
    };
    await h.run({ provider: 'paid' });
    expect(stampedAtCall).toEqual(Array.from({ length: 6 }, () => true));
    for (const { args } of h.queue.callsOf('dispatch')) expect(args[0]).toHaveLength(1);
  });

  it('are never made for a free call', async () => {
    await h.queue.addMany(6);
    await h.run();
    expect(h.queue.callsOf('dispatch')).toEqual([]);
  });

  it('are not made for a job that cannot have a prompt', async () => {
    await h.queue.add({ product: aProduct({ name: '\t' }) });
    await h.run({ provider: 'paid' });
    expect(h.queue.callsOf('dispatch')).toEqual([]);
    expect((await h.queue.rows())[0]).toMatchObject({ status: 'failed', failureClass: 'permanent' });
  });

  it('that are refused prevent the call', async () => {
    const row = await h.queue.add();
    h.queue.fault = async ({ fn }) => {
      if (fn === 'dispatch') await h.queue.cancel({ jobIds: [row.id] }, 'not wanted');
      return null;
    };
    const report = await h.run({ provider: 'paid' });
    expect(h.paid.calls).toEqual([]);
    expect(report.jobs[0]).toMatchObject({ result: 'skipped', outcome: 'cancelled', costUsd: 0 });
  });
});
