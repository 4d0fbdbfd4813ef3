import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LONGEST_PAUSE_MS } from '../../../src/engine/claim/claims.ts';
import { LONGEST_WAIT_MS } from '../../../src/engine/claim/patience.ts';
import { ProviderError } from '../../../src/providers/contract.ts';
import { createMemoryQueue, type MemoryQueue } from '../../support/memory-queue.ts';
import { anImage, createHarness, type Harness } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

/** Jobs for either provider, and for the paid one. */
const byTurns = (at: number) => (at % 2 === 0 ? {} : { requestedProvider: 'paid' });
const slowDown = (retryAfterMs: number) => new ProviderError('rate_limited', 'slow down', { retryAfterMs });
const startsOf = (provider: Harness['free']) => provider.calls.map(({ startMs }) => startMs - h.startedMs);

describe('concurrency', () => {
  it('does not climb where the work is done on this machine', async () => {
    await h.queue.addMany(60);
    h.dependencies.providers = new Map([[h.free.id, Object.assign(h.free, { isLocal: true })]]);
    await h.run({ batchSize: 60, concurrency: 'auto' });
    expect(h.free.peak).toBe(h.free.autoConcurrency);
  });

  it('left to the provider begins with what it suggests and climbs', async () => {
    await h.queue.addMany(100);
    const report = await h.run({ batchSize: 100, concurrency: 'auto' });
    expect(report.concurrency).toBe(4);
    expect(h.free.calls.filter(({ startMs }) => startMs === h.startedMs)).toHaveLength(4);
    expect(h.free.peak).toBeGreaterThan(6);
  });

  it('that is stated is not exceeded, all providers together', async () => {
    await h.queue.addMany(20);
    await h.queue.addMany(20, { requestedProvider: 'paid' });
    const report = await h.run({ batchSize: 40, concurrency: 3 });
    expect(report.succeeded).toBe(40);
    const calls = [...h.free.calls, ...h.paid.calls];
    const running = calls.map(
      ({ startMs }) =>
        calls.filter((other) => other.startMs <= startMs && (other.endMs ?? 0) > startMs).length,
    );
    expect(Math.max(...running)).toBe(3);
  });

  it('that grows has its jobs claimed ahead all the same', async () => {
    await h.queue.addMany(300);
    h.queue.latencyMs = 200;
    await h.run({ batchSize: 300, concurrency: 'auto' });
    // Calls of a second each, one right after the other, in slots that open each half second at first: none ever waits for
    // the second claim.
    expect(new Set(startsOf(h.free).map((time) => time % 500))).toEqual(new Set([400]));
  });
});

it('is the same with the queue in memory that benchmarks simulate hundreds of runs with', async () => {
  const run = async (queue: Pick<Harness['queue'], 'calls' | 'callsOf'> | MemoryQueue) => {
    h.free.calls.length = 0;
    const fromMs = h.clock.now();
    let asked = 0;
    h.free.answer = () => {
      asked += 1;
      if (asked % 10 === 0) throw slowDown(2_000);
      return anImage();
    };
    h.dependencies.queue = queue as Harness['queue'];
    const options = {
      batchSize: null,
      waitForRetriesMs: 60_000,
      concurrency: 'auto',
      runKey: String(fromMs),
    } as const;
    const report = await h.run(options);
    return { succeeded: report.succeeded, starts: h.free.calls.map(({ startMs }) => startMs - fromMs) };
  };
  await h.queue.addMany(60);
  const real = await run(h.queue);
  const memory = createMemoryQueue(h.clock, 0);
  memory.addMany(60);
  const simulated = await run(memory);
  expect(real.succeeded).toBe(60);
  expect(simulated).toEqual(real);
});

describe('images per minute', () => {
  it('are kept in every minute of the run', async () => {
    await h.queue.addMany(60);
    const report = await h.run({ batchSize: 60, concurrency: 'auto', imagesPerMinute: 20 });
    expect(report.succeeded).toBe(60);
    const starts = startsOf(h.free);
    for (const from of starts) {
      expect(starts.filter((time) => time >= from && time < from + 60_000).length).toBeLessThanOrEqual(22);
    }
    expect(report.run.durationMs).toBeLessThan(3 * 60_000);
  });

  it('bind the chosen provider only', async () => {
    await h.queue.addMany(5);
    await h.queue.addMany(5, { requestedProvider: 'paid' });
    await h.run({ batchSize: 10, imagesPerMinute: 5 });
    expect(Math.max(...startsOf(h.paid))).toBeLessThan(5_000);
    expect(startsOf(h.free)).toEqual([0, 12_000, 24_000, 36_000, 48_000]);
  });

  it('are learned from what the provider tells', async () => {
    await h.queue.addMany(20);
    const rateLimit = { limitPerMinute: 10, remaining: 5, resetMs: 30_000 };
    h.free.answer = () => anImage({ rateLimit });
    const report = await h.run({ concurrency: 2 });
    expect(report.succeeded).toBe(20);
    // Five are left; what headers go on saying is left is not taken for more.
    expect(startsOf(h.free).slice(0, 5)).toEqual([0, 0, 1_000, 7_000, 13_000]);
  });
});

describe('a provider that asks to be left alone', () => {
  it('is waited for, with the jobs kept that are in hand', async () => {
    await h.queue.addMany(8);
    const { answer } = h.free;
    h.free.answer = (...args) => {
      if (h.free.calls.length === 1) throw slowDown(60_000);
      return answer(...args);
    };
    const report = await h.run({ batchSize: 8, concurrency: 1 });
    expect(report).toMatchObject({ processed: 8, retried: 0, succeeded: 8, released: 0 });
    expect(startsOf(h.free).slice(0, 3)).toEqual([0, 61_000, 62_000]);
    expect(h.eventsOf('waiting')).toContainEqual({ type: 'waiting', ms: 60_000, why: 'free rests' });
    expect((await h.queue.rows()).every(({ tries }) => tries <= 1)).toBe(true);
  });

  it('is left to a later run when that would take too long', async () => {
    await h.queue.addMany(8);
    h.free.answer = () => {
      throw slowDown(LONGEST_WAIT_MS + 1);
    };
    const report = await h.run({ concurrency: 1 });
    expect(h.free.calls).toHaveLength(1);
    expect(report).toMatchObject({
      processed: 1,
      retried: 1,
      released: 3,
      stoppedReason: 'paused',
      stoppedDetail: 'slow down',
    });
    expect((await h.queue.rows()).map(({ tries }) => tries)).toEqual(Array(8).fill(0));
    expect(report.run.durationMs).toBeLessThan(5_000);
  });

  it('and never gives an image is not waited for without end', async () => {
    await h.queue.addMany(50);
    h.free.answer = () => {
      throw slowDown(10_000);
    };
    const report = await h.run({ batchSize: null, concurrency: 2 });
    expect(report.stoppedReason).toBe('paused');
    expect(report.run.durationMs).toBeLessThanOrEqual(LONGEST_WAIT_MS + 60_000);
    expect(h.free.calls.length).toBeLessThan(70);
  });

  it('is not waited for past the time limit', async () => {
    await h.queue.addMany(8);
    h.free.answer = () => {
      throw slowDown(60_000);
    };
    const report = await h.run({ concurrency: 1, timeLimitMs: 80_000 });
    expect(h.free.calls).toHaveLength(1);
    expect(report).toMatchObject({ stoppedReason: 'paused', released: 3 });
    expect(report.run.durationMs).toBeLessThan(5_000);
  });

  it('does not hold back the others', async () => {
    await h.queue.addMany(4);
    await h.queue.addMany(12, { requestedProvider: 'paid' });
    const { answer } = h.free;
    h.free.answer = (...args) => {
      if (h.free.calls.length <= 4) throw slowDown(100_000);
      return answer(...args);
    };
    const report = await h.run({ batchSize: null, waitForRetriesMs: 600_000, concurrency: 'auto' });
    expect(report).toMatchObject({ succeeded: 16, stoppedReason: 'empty' });
    expect(Math.max(...startsOf(h.paid))).toBeLessThan(20_000);
  });

  it('ends at an interruption of the run', async () => {
    await h.queue.addMany(8);
    h.free.answer = () => {
      throw slowDown(60_000);
    };
    const report = await h.run({ concurrency: 1 }, h.abortAfter(20_000));
    expect(report).toMatchObject({ stoppedReason: 'interrupted', released: 3 });
    expect(report.run.durationMs).toBe(20_000);
  });
});

describe('a pause that another run has caused', () => {
  it('is waited for, however the clocks differ from it in the end', async () => {
    await h.queue.addMany(4);
    await h.queue.pause('free', 'rate limited by the provider', 30);
    const report = await h.run({ batchSize: 4 });
    expect(report.succeeded).toBe(4);
    expect(Math.min(...startsOf(h.free))).toBe(30_000);
    // It is asked when the pause ends, not again and again; in between once for the other provider.
    expect(h.queue.callsOf('claim')).toHaveLength(3);
  });

  it('is noticed at the next claim', async () => {
    await h.queue.addMany(24);
    void h.clock.sleep(1_500).then(() => h.queue.pause('free', 'rate limited by the provider', 60));
    const report = await h.run({ batchSize: 24, concurrency: 2 });
    expect(report.succeeded).toBe(24);
    const during = startsOf(h.free).filter((time) => time > 10_000 && time < 61_500);
    expect(during).toEqual([]);
  });

  it('ends the run when it takes long, as one that a person has made does', async () => {
    await h.queue.addMany(4);
    await h.queue.pause('free', 'lunch', LONGEST_PAUSE_MS / 1_000 + 1);
    const report = await h.run({ batchSize: 4 });
    expect(report).toMatchObject({ processed: 0, stoppedReason: 'paused', remaining: 4 });
    expect(report.run.durationMs).toBe(0);
  });

  it('ends the run when nobody knows its end', async () => {
    await h.queue.addMany(4);
    await h.queue.pause('', 'maintenance', null);
    const report = await h.run({ batchSize: 4 });
    expect(report).toMatchObject({ processed: 0, stoppedReason: 'paused', remaining: 4 });
    expect(report.run.durationMs).toBe(0);
  });

  it('that cannot be looked up is given a moment, and not a storm of claims', async () => {
    await h.queue.addMany(4);
    await h.queue.pause('free', 'rate limited by the provider', 30);
    h.queue.fault = ({ fn }) => (fn === 'status' ? { fail: new Error('no status today') } : null);
    const report = await h.run({ batchSize: 4 });
    expect(report.succeeded).toBe(4);
    expect(h.queue.callsOf('claim').length).toBeLessThanOrEqual(31);
  });
});

describe('a provider that refuses again and again', () => {
  it('is not called any more in this run, and the report says why', async () => {
    await h.queue.addMany(20);
    h.free.answer = () => {
      throw new ProviderError('content_blocked', 'not this');
    };
    const report = await h.run({ concurrency: 1 });
    expect(h.free.calls).toHaveLength(3);
    const why =
      '3 of its last 3 calls were refused for their content, and more requests may get the account closed. The last refusal: not this';
    // Each is asked for in other words later.
    expect(report).toMatchObject({
      failed: 0,
      retried: 3,
      stoppedReason: 'provider-stopped',
      stoppedDetail: why,
    });
    expect(report.warnings).toEqual([`free is not called again in this run: ${why}`]);
  });
});

describe('claims for several providers', () => {
  it('cost no more than one a chunk when jobs are for one of them', async () => {
    await h.queue.addMany(200);
    await h.run({ batchSize: 200, concurrency: 4 });
    expect(h.queue.callsOf('claim')).toHaveLength(13);
  });

  it('bring each its jobs at its own pace', async () => {
    await h.queue.addMany(120, byTurns);
    h.paid.latencyMs = 4_000;
    const report = await h.run({ batchSize: 120, concurrency: 'auto' });
    expect(report.succeeded).toBe(120);
    // The slow one needs its time; the fast one is not kept to its pace.
    expect(Math.max(...startsOf(h.free))).toBeLessThan(Math.max(...startsOf(h.paid)) / 2);
  });

  it('do not lease the jobs of a slow one far ahead', async () => {
    await h.queue.addMany(160, byTurns);
    let most = 0;
    h.free.answer = async () => {
      most = Math.max(most, await h.queue.held('paid'));
      return anImage();
    };
    h.paid.latencyMs = 25_000;
    await h.run({ batchSize: 100, concurrency: 4 });
    expect(most).toBeLessThanOrEqual(16 + 4 + 4);
  });
});

describe('what a run has learned of a provider', () => {
  const DAY_MS = 86_400_000;
  const learned = () =>
    h.queue.sql<Record<string, unknown>>('select * from public.image_generation_learned order by provider');
  const runOf = async (jobs: number, runKey: string, options: Parameters<Harness['run']>[0] = {}) => {
    await h.queue.addMany(jobs);
    h.free.calls.length = 0;
    const fromMs = h.clock.now();
    await h.run({ batchSize: jobs, concurrency: 'auto', runKey, ...options });
    return h.free.calls.map(({ startMs }) => startMs - fromMs);
  };
  const inFirstSeconds = (starts: readonly number[]) => starts.filter((time) => time < 2_000).length;

  it('is where the next one begins: slots, latency and the size of its images', async () => {
    h.free.latencyMs = 5_000;
    const first = await runOf(150, 'first');
    expect(await learned()).toMatchObject([
      { provider: 'free', model: '', per_minute: null, slots: 32, latency_ms: 5_000, image_bytes: 1_000 },
    ]);
    const second = await runOf(40, 'second');
    expect([inFirstSeconds(first), inFirstSeconds(second)]).toEqual([7, 32]);
  });

  it('is believed less the older it is, and is forgotten after a month', async () => {
    h.free.latencyMs = 5_000;
    await runOf(150, 'first');
    await h.clock.sleep(8 * DAY_MS);
    expect(inFirstSeconds(await runOf(1, 'look'))).toBe(1);
    // As the queue itself: by hand it is refused.
    await h.queue.sql("select set_config('search_path', '', false)");
    await h.queue.sql(
      'update public.image_generation_learned set slots = 32, learned_at = public.image_generation_now()',
    );
    await h.queue.sql('reset search_path');
    await h.clock.sleep(8 * DAY_MS);
    expect(inFirstSeconds(await runOf(40, 'second'))).toBeLessThan(20);
    await h.clock.sleep(31 * DAY_MS);
    expect(inFirstSeconds(await runOf(40, 'third'))).toBe(7);
  });

  it('is the rate that its headers told, or that it bore, and costs no call more', async () => {
    h.free.answer = () => anImage({ rateLimit: { limitPerMinute: 60, remaining: 0, resetMs: 1_000 } });
    await runOf(20, 'first', { concurrency: 2 });
    expect(await learned()).toMatchObject([{ per_minute: 60 }]);
    const second = await runOf(12, 'second', { concurrency: 8 });
    for (const [at, time] of second.entries()) {
      if (at > 2) expect(time - (second[at - 1] ?? 0)).toBeGreaterThanOrEqual(900);
    }
    expect(h.queue.callsOf('startRun')).toHaveLength(2);
    expect(h.queue.callsOf('finishRun')).toHaveLength(2);
  });

  it('is added up over the workers of a matrix, each of which bore its part, and once for each', async () => {
    await h.run({ batchSize: 1, runKey: 'matrix' });
    const part = {
      provider: 'free',
      model: 'm',
      isShare: true,
      burst: 2,
      slots: null,
      latencyMs: 900.4,
      imageBytes: 5,
    };
    const counts = { processed: 0, succeeded: 0, failed: 0, retried: 0, skipped: 0, costMicroUsd: 0 };
    const finish = (worker: string, perMinute: number | null, isShare = true) =>
      h.queue.finishRun(1, {
        worker,
        ...counts,
        stoppedReason: 'empty',
        learned: [{ ...part, perMinute, isShare }],
      });
    await finish('a', 15);
    await finish('b', 14);
    await finish('b', 14);
    await finish('c', null);
    expect(await learned()).toMatchObject([{ per_minute: 29, burst: 2, latency_ms: 900 }]);
    await finish('d', 60, false);
    expect(await learned()).toMatchObject([{ per_minute: 60 }]);
  });
});
