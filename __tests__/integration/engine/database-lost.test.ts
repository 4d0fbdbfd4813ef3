import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { createHarness, type Harness } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

const lost = new UserError('host_unreachable', 'The server could not be reached.', 'Check the network.');

/** From this moment on, until the other one, no call to the database works. */
function outage(fromMs: number, untilMs: number = Number.POSITIVE_INFINITY): void {
  h.queue.fault = ({ atMs }) => {
    const time = atMs - h.startedMs;
    return time >= fromMs && time < untilMs ? { fail: lost } : null;
  };
}

describe('a database that is lost in mid-run', () => {
  it('ends the claims; all that is in hand is told honestly', async () => {
    await h.queue.addMany(60);
    outage(3_500);
    const report = await h.run({ batchSize: 60, provider: 'paid', leaseSeconds: 30 });
    expect(report).toMatchObject({
      stoppedReason: 'database-lost',
      stoppedDetail: 'The server could not be reached. Check the network.',
      status: null,
    });
    expect(report.processed + report.released).toBe((await h.queue.attempts()).length);
    expect(new Set(report.jobs.map(({ jobId }) => jobId)).size).toBe((await h.queue.attempts()).length);
    const left = report.jobs.filter(({ outcome, result }) => outcome === null && result === 'retried');
    expect(left.length).toBeGreaterThan(0);
    for (const { message } of left) {
      expect(message).toContain('could not be told to the queue. The queue takes the job back');
    }
  });

  it('does not have the money forgotten that was paid meanwhile', async () => {
    await h.queue.addMany(8);
    outage(500);
    const report = await h.run({ provider: 'paid', leaseSeconds: 30 });
    expect(h.paid.calls).toHaveLength(4);
    expect(report.costUsd).toBe(0.04);
    const stored = report.jobs.filter(({ message }) => message?.includes('Its image is stored at'));
    expect(stored).toHaveLength(4);
  });

  it('is asked again until the leases would have ended, and no longer', async () => {
    await h.queue.addMany(4);
    outage(500);
    const report = await h.run({ leaseSeconds: 30 });
    const settles = h.queue.callsOf('settle');
    expect(settles.length).toBeGreaterThan(3);
    expect((settles.at(-1)?.atMs ?? 0) - (settles[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(22_000);
    expect(report.run.durationMs).toBeLessThan(45_000);
  });

  it('and comes back in time has everything booked; the run ends there all the same', async () => {
    await h.queue.addMany(40);
    outage(3_500, 12_000);
    const report = await h.run({ batchSize: 40, leaseSeconds: 30 });
    expect(report.stoppedReason).toBe('database-lost');
    expect(report.jobs.filter(({ outcome }) => outcome === null && report.status === null)).toEqual([]);
    expect(report.succeeded).toBe(h.store.puts.length);
    expect(report.released).toBe((await h.queue.attempts()).length - report.succeeded);
    const images = [...(await h.queue.images()).values()].filter((url) => url !== null);
    expect(images).toHaveLength(report.succeeded);
  });

  it('ends the claims when a heartbeat is lost', async () => {
    await h.queue.addMany(40);
    h.free.latencyMs = 8_000;
    h.queue.fault = ({ fn }) => (fn === 'heartbeat' ? { fail: lost } : null);
    const report = await h.run({ batchSize: 40, concurrency: 2, leaseSeconds: 30 });
    expect(report).toMatchObject({ stoppedReason: 'database-lost', succeeded: 4 });
    expect(report.released).toBe((await h.queue.attempts()).length - 4);
  });

  it('ends the work on jobs whose lease could not be kept', async () => {
    await h.queue.add();
    h.free.latencyMs = 200_000;
    h.free.timeoutMs = 300_000;
    h.queue.fault = ({ fn }) => (fn === 'heartbeat' ? { fail: lost } : null);
    await h.run({ leaseSeconds: 30 });
    expect(h.free.calls[0]?.endMs).toBe(h.startedMs + 30_000);
  });

  it('and takes heartbeats without an answer is lost as well', async () => {
    await h.queue.addMany(40);
    h.free.latencyMs = 8_000;
    h.queue.fault = ({ fn }) => (fn === 'heartbeat' ? 'hang' : null);
    const report = await h.run({ batchSize: 40, concurrency: 2, leaseSeconds: 30 });
    expect(report.stoppedReason).toBe('database-lost');
    expect(report.stoppedDetail).toBe('The queue did not answer a heartbeat within 10000 ms.');
  });

  it('pays for nothing that could not be stamped', async () => {
    await h.queue.addMany(20);
    h.queue.fault = ({ fn }) => (fn === 'dispatch' ? { loseAnswer: lost } : null);
    const report = await h.run({ provider: 'paid' });
    expect(h.paid.calls).toEqual([]);
    expect(report).toMatchObject({ stoppedReason: 'database-lost', costUsd: 0 });
    expect(await h.queue.spentMicroUsd()).toBe(0);
  });

  it('that books a settlement but loses the answer counts it once', async () => {
    await h.queue.addMany(4);
    h.queue.fault = ({ fn }, before) => (fn === 'settle' && before === 0 ? { loseAnswer: lost } : null);
    const report = await h.run({ provider: 'paid' });
    expect(report).toMatchObject({ succeeded: 4, costUsd: 0.04 });
    expect(await h.queue.spentMicroUsd()).toBe(40_000);
  });

  it('that answers for a part of a settlement is asked for the rest', async () => {
    await h.queue.addMany(4);
    const settle = h.queue.settle.bind(h.queue);
    let calls = 0;
    h.queue.settle = async (results, signal) => {
      calls += 1;
      return (await settle(results, signal)).slice(0, calls === 1 ? 2 : undefined);
    };
    const report = await h.run();
    expect(report.succeeded).toBe(4);
    expect(calls).toBe(2);
  });
});

describe('a queue that is not usable from the start', () => {
  it.each([{ fn: 'startRun' }, { fn: 'claim' }] as const)(
    'rejects the run with its own error: $fn',
    async ({ fn }) => {
      await h.queue.addMany(3);
      const noGrant = new UserError('no_grant', 'permission denied', 'Grant it.');
      h.queue.fault = (call) => (call.fn === fn ? { fail: noGrant } : null);
      await expect(h.run({ queueMissing: true })).rejects.toBe(noGrant);
    },
  );

  it('has a run that was started closed', async () => {
    await h.queue.addMany(3);
    h.queue.fault = ({ fn }) => (fn === 'claim' ? { fail: lost } : null);
    await expect(h.run({ queueMissing: true, batchSize: 3 })).rejects.toBe(lost);
    expect(h.queue.finished).toMatchObject([{ processed: 0, stoppedReason: 'error' }]);
  });
});

describe('a run that cannot queue what lacks an image', () => {
  it('works on what is queued, and says so', async () => {
    await h.queue.addMany(3);
    h.queue.fault = ({ fn }) => (fn === 'enqueueMissing' ? { fail: lost } : null);
    const report = await h.run({ queueMissing: true, batchSize: null });
    expect(report).toMatchObject({ succeeded: 3, enqueued: 0, stoppedReason: 'empty' });
    expect(report.warnings).toEqual([
      'Not all products that need an image could be queued: The server could not be reached. This run works on what is queued; the next run queues the others.',
    ]);
  });

  it('works on those that it has queued before, and counts them', async () => {
    await h.queue.addMany(3);
    const answer = { enqueued: 3, more: true, skipped: { failed: 0, cancelled: 0 } };
    let calls = 0;
    h.queue.enqueueMissing = async () => {
      calls += 1;
      if (calls === 1) return answer;
      throw lost;
    };
    expect(await h.run({ queueMissing: true })).toMatchObject({ succeeded: 3, enqueued: 3 });
  });

  it('fails with the reason when it finds nothing to work on, and is closed', async () => {
    h.queue.fault = ({ fn }) => (fn === 'enqueueMissing' ? { fail: lost } : null);
    await expect(h.run({ queueMissing: true, batchSize: null })).rejects.toBe(lost);
    expect(h.queue.finished).toMatchObject([{ processed: 0, stoppedReason: 'error' }]);
  });
});
