import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { suggestedLeaseSeconds } from '../../../src/engine/settle/leases.ts';
import { createHarness, type FakeProvider, type Harness, PAID_MICRO_USD, tokenOf } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

const SOMEBODY_ELSE = tokenOf(999);

async function jobOf({ id }: { id: number }) {
  return (await h.queue.rows()).find((row) => row.id === id);
}

describe('heartbeats', () => {
  it('come each third of a lease, one call for all tokens in hand', async () => {
    await h.queue.addMany(24);
    h.free.latencyMs = 25_000;
    await h.run({ batchSize: 24, concurrency: 4, leaseSeconds: 30 });
    const beats = h.queue.callsOf('heartbeat');
    const times = beats.map(({ atMs }) => atMs - h.startedMs);
    expect(times.slice(0, 3)).toEqual([10_000, 20_000, 30_000]);
    expect(beats[0]?.args).toEqual([[tokenOf(1)], 30]);
    // At 60 s the second chunk is in hand too, while jobs of the first are still at work.
    expect(beats[5]?.args[0]).toEqual([tokenOf(1), tokenOf(2)]);
  });

  it('keep the lease of a job that takes many leases long', async () => {
    const row = await h.queue.add();
    h.free.latencyMs = 200_000;
    h.free.timeoutMs = 300_000;
    const report = await h.run({ leaseSeconds: 30 });
    expect(report.succeeded).toBe(1);
    expect(await jobOf(row)).toMatchObject({ tries: 1 });
  });

  it('come again after 5 s for a job that somebody keeps locked, until it is extended too', async () => {
    await h.queue.add();
    h.free.latencyMs = 40_000;
    h.free.timeoutMs = 60_000;
    const { heartbeat } = h.queue;
    h.dependencies.queue = {
      ...h.dependencies.queue,
      heartbeat: async (tokens, ...rest) => {
        const answer = await heartbeat(tokens, ...rest);
        const isLocked = h.clock.now() < h.startedMs + 24_000;
        return { ...answer, busy: isLocked ? tokens.map((token) => ({ token, jobId: 1 })) : [] };
      },
    };
    const report = await h.run({ leaseSeconds: 30 });
    const times = h.queue.callsOf('heartbeat').map(({ atMs }) => atMs - h.startedMs);
    expect(times).toEqual([10_000, 15_000, 20_000, 25_000, 35_000]);
    expect(report.succeeded).toBe(1);
  });

  it('are not made when no job is in hand', async () => {
    await h.queue.add({ status: 'retry', tries: 1, nextAttemptMs: h.clock.now() + 91_000 });
    const report = await h.run({ batchSize: null, waitForRetriesMs: 200_000, leaseSeconds: 30 });
    expect(report.succeeded).toBe(1);
    expect(h.queue.callsOf('heartbeat')).toEqual([]);
  });
});

describe('a job that is cancelled while it is worked on', () => {
  it('is let go at the next heartbeat', async () => {
    const row = await h.queue.add();
    h.free.latencyMs = 25_000;
    void h.clock.sleep(5_000).then(() => h.queue.cancel({ jobIds: [row.id] }, 'not wanted'));
    const report = await h.run({ leaseSeconds: 30 });
    expect(h.free.calls[0]?.endMs).toBe(h.startedMs + 10_000);
    expect(report.jobs[0]).toMatchObject({ result: 'skipped', outcome: 'cancelled' });
    expect(await jobOf(row)).toMatchObject({ status: 'cancelled', leaseToken: null });
  });

  it('has its paid call booked', async () => {
    const row = await h.queue.add();
    h.paid.latencyMs = 25_000;
    void h.clock.sleep(5_000).then(() => h.queue.cancel({ jobIds: [row.id] }, 'not wanted'));
    const report = await h.run({ leaseSeconds: 30, provider: 'paid' });
    expect(await h.queue.spentMicroUsd()).toBe(PAID_MICRO_USD);
    expect(report).toMatchObject({ skipped: 1, costUsd: 0.01 });
  });

  it('is not begun when it still waited for its slot', async () => {
    const rows = await h.queue.addMany(3);
    h.free.latencyMs = 25_000;
    void h.clock.sleep(5_000).then(() => h.queue.cancel({ jobIds: [rows[2]?.id ?? 0] }, 'not wanted'));
    const report = await h.run({ leaseSeconds: 30, concurrency: 1 });
    expect(h.free.calls).toHaveLength(2);
    expect(report).toMatchObject({ succeeded: 2, skipped: 1 });
  });
});

describe('a lease that was lost', () => {
  /** At 5 s the job's lease ends, its worker believed dead, and somebody else takes it. */
  function loseLease({ id: provider, unitCostMicroUsd }: FakeProvider): void {
    void h.clock.sleep(5_000).then(async () => {
      await h.queue.sql(
        `update public.image_generation_queue set lease_expires_at = created_at - interval '1 s'`,
      );
      const { jobs } = await h.queue.claim({
        token: SOMEBODY_ELSE,
        runId: 1,
        limit: 1,
        worker: 'worker-2',
        leaseSeconds: 1_000,
        offers: [{ provider, unitCostMicroUsd, any: true }],
      });
      expect(jobs).toHaveLength(1);
    });
  }

  it('ends the work at the next heartbeat, and nothing is published', async () => {
    const row = await h.queue.add();
    loseLease(h.free);
    h.free.latencyMs = 25_000;
    const report = await h.run({ leaseSeconds: 30 });
    expect(h.free.calls[0]?.endMs).toBe(h.startedMs + 10_000);
    expect(report.jobs[0]).toMatchObject({ result: 'skipped', outcome: 'superseded' });
    expect(await jobOf(row)).toMatchObject({ leaseToken: SOMEBODY_ELSE });
    expect((await h.queue.images()).get(row.product.id)).toBeNull();
  });

  it('changes no job with its stale token, and its cost is booked once', async () => {
    const row = await h.queue.add();
    loseLease(h.paid);
    h.paid.latencyMs = 8_000;
    const report = await h.run({ leaseSeconds: 30, provider: 'paid' });
    expect(report.jobs[0]).toMatchObject({ result: 'skipped', outcome: 'superseded', imageUrl: null });
    expect(await jobOf(row)).toMatchObject({ status: 'processing' });
    expect(await h.queue.spentMicroUsd()).toBe(PAID_MICRO_USD);
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
