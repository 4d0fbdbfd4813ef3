import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { suggestedLeaseSeconds } from '../../../src/engine/settle/leases.ts';
import { createHarness, type Harness, PAID_MICRO_USD } from './harness.ts';

let h: Harness;
beforeEach(() => {
  h = createHarness();
});
afterEach(() => h.restore());

describe('heartbeats', () => {
  it('come each third of a lease, one call for all tokens in hand', async () => {
    h.queue.addMany(24);
    h.free.latencyMs = 25_000;
    await h.run({ batchSize: 24, concurrency: 4, leaseSeconds: 30 });
    const beats = h.queue.callsOf('heartbeat');
    const times = beats.map(({ atMs }) => atMs - h.startedMs);
    expect(times.slice(0, 3)).toEqual([10_000, 20_000, 30_000]);
    expect(beats[0]?.args).toEqual([['token-1'], 30]);
    // At 60 s the second chunk is in hand too, while jobs of the first are still at work.
    expect(beats[5]?.args[0]).toEqual(['token-1', 'token-2']);
  });

  it('keep the lease of a job that takes many leases long', async () => {
    const row = h.queue.add();
    h.free.latencyMs = 200_000;
    h.free.timeoutMs = 300_000;
    const report = await h.run({ leaseSeconds: 30 });
    expect(report.succeeded).toBe(1);
    expect(row.attempts).toBe(1);
  });

  it('are not made when no job is in hand', async () => {
    h.queue.add({ status: 'retry', attempts: 1, nextAttemptMs: h.clock.now() + 91_000 });
    const report = await h.run({ batchSize: null, waitForRetriesMs: 200_000, leaseSeconds: 30 });
    expect(report.succeeded).toBe(1);
    expect(h.queue.callsOf('heartbeat')).toEqual([]);
  });
});

describe('a job that is cancelled while it is worked on', () => {
  it('is let go at the next heartbeat', async () => {
    const row = h.queue.add();
    h.free.latencyMs = 25_000;
    void h.clock.sleep(5_000).then(() => h.queue.cancel({ jobIds: [row.id] }, 'not wanted'));
    const report = await h.run({ leaseSeconds: 30 });
    expect(h.free.calls[0]?.endMs).toBe(h.startedMs + 10_000);
    expect(report.jobs[0]).toMatchObject({ result: 'skipped', outcome: 'cancelled' });
    expect(row).toMatchObject({ status: 'cancelled', lease: null });
  });

  it('has its paid call booked', async () => {
    const row = h.queue.add();
    h.paid.latencyMs = 25_000;
    void h.clock.sleep(5_000).then(() => h.queue.cancel({ jobIds: [row.id] }, 'not wanted'));
    const report = await h.run({ leaseSeconds: 30, provider: 'paid' });
    expect(h.queue.spentMicroUsd()).toBe(PAID_MICRO_USD);
    expect(report).toMatchObject({ skipped: 1, costUsd: 0.01 });
  });

  it('is not begun when it still waited for its slot', async () => {
    const rows = h.queue.addMany(3);
    h.free.latencyMs = 25_000;
    void h.clock.sleep(5_000).then(() => h.queue.cancel({ jobIds: [rows[2]?.id ?? 0] }, 'not wanted'));
    const report = await h.run({ leaseSeconds: 30, concurrency: 1 });
    expect(h.free.calls).toHaveLength(2);
    expect(report).toMatchObject({ succeeded: 2, skipped: 1 });
  });
});

describe('a lease that was lost', () => {
  /** The job passes to somebody else at 5 s. */
  function loseLease(row: ReturnType<Harness['queue']['add']>): void {
    void h.clock.sleep(5_000).then(() => {
      const attempt = h.queue.attempts.find(({ jobId }) => jobId === row.id);
      if (attempt) Object.assign(attempt, { outcome: 'expired', costMicroUsd: attempt.reservedMicroUsd });
      row.lease = { token: 'somebody-else', endsAtMs: h.clock.now() + 1_000_000 };
    });
  }

  it('ends the work at the next heartbeat, and nothing is published', async () => {
    const row = h.queue.add();
    loseLease(row);
    h.free.latencyMs = 25_000;
    const report = await h.run({ leaseSeconds: 30 });
    expect(h.free.calls[0]?.endMs).toBe(h.startedMs + 10_000);
    expect(report.jobs[0]).toMatchObject({ result: 'skipped', outcome: 'superseded' });
    expect(row.lease?.token).toBe('somebody-else');
    expect(h.queue.products.get(row.product.id)?.imageUrl).toBeNull();
  });

  it('changes no job with its stale token, and its cost is booked once', async () => {
    const row = h.queue.add();
    loseLease(row);
    h.paid.latencyMs = 8_000;
    const report = await h.run({ leaseSeconds: 30, provider: 'paid' });
    expect(report.jobs[0]).toMatchObject({ result: 'skipped', outcome: 'superseded', imageUrl: null });
    expect(row.status).toBe('processing');
    expect(h.queue.spentMicroUsd()).toBe(PAID_MICRO_USD);
  });
});

describe('a suggested lease', () => {
  it.each([
    { timeoutMs: 30_000, depth: 1, seconds: 90 },
    { timeoutMs: 300_000, depth: 1, seconds: 360 },
    { timeoutMs: 300_000, depth: 3, seconds: 960 },
    { timeoutMs: 1_000, depth: 1, seconds: 90 },
    { timeoutMs: 100_000_000, depth: 1, seconds: 86_400 },
  ])('outlasts $depth call(s) of $timeoutMs ms: $seconds s', ({ timeoutMs, depth, seconds }) => {
    expect(suggestedLeaseSeconds(timeoutMs, depth)).toBe(seconds);
  });
});
