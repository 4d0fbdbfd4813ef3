import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ProviderError } from '../../../src/providers/contract.ts';
import { createHarness, type Harness, PAID_MICRO_USD } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

describe('a budget', () => {
  it('is never passed, and ends the run with the queue’s words', async () => {
    await h.queue.addMany(20);
    const report = await h.run({ provider: 'paid', runBudgetMicroUsd: 5 * PAID_MICRO_USD });
    expect(report).toMatchObject({
      succeeded: 5,
      costUsd: 0.05,
      remaining: 15,
      stoppedReason: 'budget',
      stoppedDetail: 'The budget of this run ($0.05) has $0.00 left, and an image of paid may cost $0.01',
    });
  });

  it('of the day is passed on as well', async () => {
    await h.queue.addMany(20);
    const report = await h.run({ provider: 'paid', dailyBudgetMicroUsd: 2 * PAID_MICRO_USD });
    expect(report).toMatchObject({
      succeeded: 2,
      stoppedReason: 'budget',
      stoppedDetail:
        'The daily budget of this run ($0.02) has $0.00 left, and an image of paid may cost $0.01',
      settings: { dailyBudgetUsd: 0.02, providers: [{ provider: 'paid', unitCostUsd: 0.01 }, {}] },
    });
    const { costPerImageUsd, remainingCostUsd, totalProducts } = report.status ?? {};
    expect([costPerImageUsd, remainingCostUsd, totalProducts]).toEqual([0.01, 0.18, 20]);
  });

  it('goes further when images cost less than was reserved for them', async () => {
    await h.queue.addMany(20);
    const answer = h.paid.answer;
    h.paid.answer = async (...args) => ({ ...(await answer(...args)), costMicroUsd: PAID_MICRO_USD / 2 });
    const report = await h.run({ provider: 'paid', runBudgetMicroUsd: 4 * PAID_MICRO_USD });
    expect(report.succeeded).toBe(7);
    expect(report.costUsd).toBeLessThanOrEqual(0.04);
  });
});

describe('a claim that brings nothing', () => {
  it('because jobs wait for other providers ends the run as no-provider', async () => {
    await h.queue.addMany(2, { requestedProvider: 'midjourney' });
    const report = await h.run();
    expect(report).toMatchObject({ stoppedReason: 'no-provider', processed: 0, remaining: 2 });
  });

  it('because the provider is paused ends the run as paused', async () => {
    await h.queue.addMany(2);
    await h.queue.pause('free', 'maintenance', null);
    const report = await h.run();
    expect(report).toMatchObject({
      stoppedReason: 'paused',
      stoppedDetail: 'free is paused until resumed: maintenance',
    });
  });

  it('because others hold the rows is repeated after a moment', async () => {
    await h.queue.addMany(2);
    h.queue.scriptedClaims.push({ reason: 'busy' }, { reason: 'busy' });
    const report = await h.run();
    expect(report.succeeded).toBe(2);
    const [first, second, third] = h.queue.callsOf('claim').map(({ atMs }) => atMs - h.startedMs);
    // Equal jitter at a random number of one half: three quarters of 100 ms, then of 200 ms.
    expect([first, second, third]).toEqual([0, 75, 225]);
  });

  it.each([null, 20])(
    'because others hold the rows for ever does not go on for ever (batch %p)',
    async (batchSize) => {
      h.queue.scriptedClaims.push(...Array.from({ length: 100 }, () => ({ reason: 'busy' as const })));
      const report = await h.run({ batchSize });
      expect(h.queue.callsOf('claim')).toHaveLength(11);
      expect(report).toMatchObject({
        stoppedReason: 'empty',
        stoppedDetail: 'Other workers hold the jobs that are left.',
      });
    },
  );

  it('because it closed what it met is repeated at once', async () => {
    await h.queue.addMany(2);
    h.queue.scriptedClaims.push({ reason: 'busy', closed: 500 }, { reason: 'busy', closed: 3 });
    const report = await h.run();
    expect(report.succeeded).toBe(2);
    expect(report.warnings).toEqual([
      'Jobs closed unworked, as their product is gone or has an image by now: 503.',
    ]);
    expect(h.queue.callsOf('claim')[2]?.atMs).toBe(h.startedMs);
  });

  it('while retries keep failing does not wait longer than it may', async () => {
    h.queue.scriptedClaims.push(
      ...Array.from({ length: 100 }, () => ({ reason: 'empty' as const, nextRetryInMs: 0 })),
    );
    const report = await h.run({ batchSize: null, waitForRetriesMs: 5_000 });
    expect(report.stoppedReason).toBe('empty');
    expect(h.queue.callsOf('claim')).toHaveLength(6);
    expect(report.run.durationMs).toBe(5_000);
  });

  it('in a run with a batch size ends it, whatever becomes due later', async () => {
    await h.queue.add({ status: 'retry', tries: 1, nextAttemptMs: h.clock.now() + 5_000 });
    const report = await h.run({ batchSize: 5, waitForRetriesMs: 60_000 });
    expect(report).toMatchObject({ processed: 0, stoppedReason: 'empty', remaining: 1 });
  });
});

describe('a job that may kill its worker', () => {
  it.each([3, null])('is worked on with nothing else in hand, in a run of %s', async (batchSize) => {
    const [suspect, ...others] = await h.queue.addMany(3);
    await h.queue.sql('update image_generation_queue set is_suspect = true where id = $1', [suspect?.id]);
    h.free.latencyMs = 5_000;
    const report = await h.run({ batchSize, concurrency: 4 });
    expect(report).toMatchObject({ succeeded: 3 });
    const callOf = (id?: string) => h.free.calls.find(({ request }) => request.product.id === id);
    const startMs = callOf(suspect?.product.id)?.startMs ?? 0;
    for (const { product } of others) expect(callOf(product.id)?.endMs).toBeLessThan(startMs);
    expect(await h.queue.held()).toBe(0);
  });
});

describe('a way that somebody else is proving', () => {
  it('is waited for, asked for every three seconds, and never as the end of a run', async () => {
    await h.queue.addMany(3);
    const proving = { reason: 'proving' as const, waitMs: 60_000 };
    h.queue.scriptedClaims.push(proving, proving, { reason: 'proving', waitMs: 10 });
    const report = await h.run({ batchSize: 3 });
    expect(report).toMatchObject({ succeeded: 3, stoppedReason: 'batch-done' });
    const times = h.queue.callsOf('claim').map(({ atMs }) => atMs - h.startedMs);
    expect(times).toEqual([0, 3_000, 6_000, 7_000]);
  });
});

describe('a way that this run is proving', () => {
  it('is gone by others as soon as the first image is shown', async () => {
    await h.queue.addMany(4);
    h.queue.isProven = false;
    const asks = {
      address: null,
      model: 'sketch',
      sent: {},
      format: null,
      pixels: null,
      results: 'in-answer',
    };
    Object.assign(h.paid, { asks });
    const report = await h.run({ provider: 'paid', batchSize: 4, concurrency: 4 });
    expect(report).toMatchObject({ succeeded: 4 });
    const [first, ...others] = h.paid.calls;
    const shownMs = h.queue.callsOf('settle')[0]?.atMs ?? 0;
    expect(shownMs).toBeGreaterThan(first?.endMs ?? 0);
    for (const { startMs } of others) expect(startMs).toBe(shownMs);
  });
});

describe('a run without a batch size', () => {
  it('goes on until the queue is empty', async () => {
    await h.queue.addMany(150);
    const report = await h.run({ batchSize: null });
    expect(report).toMatchObject({ succeeded: 150, batchSize: null, stoppedReason: 'empty', remaining: 0 });
  });

  it('tells how far it can get', async () => {
    await h.queue.addMany(30);
    await h.run({ batchSize: null });
    const finished = h.eventsOf('job-finished');
    expect(finished[0]?.progress).toMatchObject({ expected: 30 });
    expect(finished.at(-1)?.progress).toMatchObject({ processed: 30, expected: 30 });
  });

  it('goes on with jobs that come while it works', async () => {
    await h.queue.addMany(2);
    void h.clock.sleep(500).then(() => h.queue.addMany(3));
    const report = await h.run({ batchSize: null });
    expect(report.succeeded).toBe(5);
  });
});

describe('a time limit', () => {
  it('lets the last call end in time, and gives back what was not begun', async () => {
    await h.queue.addMany(60);
    h.free.timeoutMs = 5_000;
    const report = await h.run({ batchSize: 60, timeLimitMs: 10_000 });
    // A call may begin until 5 s have gone.
    expect(report).toMatchObject({ stoppedReason: 'time-limit', succeeded: 24 });
    expect(h.free.calls.every(({ startMs }) => startMs - h.startedMs <= 5_000)).toBe(true);
    expect(report.released).toBe((await h.queue.attempts()).length - 24);
    expect(await h.queue.held()).toBe(0);
  });

  it('that no call fits into claims nothing and says why', async () => {
    await h.queue.addMany(3);
    const report = await h.run({ timeLimitMs: 20_000 });
    expect(report).toMatchObject({
      processed: 0,
      stoppedReason: 'time-limit',
      stoppedDetail: 'A call of free may take 30 s, which is more than is left.',
    });
    expect(h.queue.callsOf('claim')).toEqual([]);
  });

  it('is not waited away for a retry', async () => {
    await h.queue.add({ status: 'retry', tries: 1, nextAttemptMs: h.clock.now() + 50_000 });
    const report = await h.run({ batchSize: null, waitForRetriesMs: 600_000, timeLimitMs: 45_000 });
    expect(report).toMatchObject({ processed: 0, stoppedReason: 'empty' });
    expect(report.run.durationMs).toBe(0);
  });
});

describe('a call for whose image there is no room yet', () => {
  it('is not begun when it could not end in time any more: its job goes back as it came', async () => {
    const [job] = await h.queue.addMany(1);
    await h.queue.sql(
      `create or replace function image_generation_most_unsaved(out all_bytes bigint, out image_bytes bigint)
       language sql immutable as 'select 1, 26214400'`,
    );
    try {
      h.paid.timeoutMs = 20_000;
      const report = await h.run({ provider: 'paid', timeLimitMs: 40_000 });
      expect(report).toMatchObject({ stoppedReason: 'time-limit', processed: 0, remaining: 1 });
      expect(h.paid.calls).toEqual([]);
      expect((await h.queue.rows())[0]).toMatchObject({ id: job?.id, status: 'pending', tries: 0 });
    } finally {
      await h.queue.sql(
        `create or replace function image_generation_most_unsaved(out all_bytes bigint, out image_bytes bigint)
         language sql immutable as 'select 104857600, 26214400'`,
      );
    }
  });
});

describe('a batch', () => {
  it('counts the jobs that were worked on: what was given back leaves room for others', async () => {
    await h.queue.addMany(4, { priority: 9 });
    await h.queue.addMany(9, { requestedProvider: 'paid' });
    h.free.answer = () => {
      throw new ProviderError('quota', 'no credits');
    };
    const report = await h.run({ batchSize: 5, concurrency: 1 });
    expect(report).toMatchObject({ processed: 5, retried: 1, succeeded: 4, released: 3 });
  });

  it('has that room for a provider that had nothing to do meanwhile', async () => {
    await h.queue.addMany(8, { priority: 9 });
    await h.queue.addMany(8, { requestedProvider: 'paid' });
    h.free.answer = () => {
      throw new ProviderError('quota', 'no credits');
    };
    h.free.autoConcurrency = 2;
    // It has answered before there is a third slot.
    h.free.latencyMs = 900;
    const report = await h.run({ batchSize: 8, concurrency: 'auto' });
    expect(report).toMatchObject({ processed: 8, retried: 2, succeeded: 6, released: 6 });
  });
});
