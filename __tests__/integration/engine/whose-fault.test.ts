/** Whose fault is it? Outages are the provider's, refusals that explain nothing the settings' or the product's. */
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { LONGEST_WAIT_MS } from '../../../src/engine/claim/patience.ts';
import { ProviderError, type ProviderErrorDetails } from '../../../src/providers/contract.ts';
import { createHttp } from '../../../src/providers/shared/http.ts';
import type { FailureClass } from '../../../src/queue/contract.ts';
import { INSTANT_CHECKER } from '../../support/images.ts';
import { anImage, createHarness, type FakeProvider, type Harness, PAID_MICRO_USD } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
  h.queue.isProven = false;
  // As every adapter has: then the queue knows its way to a product, which one image has to prove.
  const asks = { address: null, model: 'sketch', sent: {}, format: null, pixels: null, results: 'in-answer' };
  Object.assign(h.paid, { asks });
});
afterEach(() => h.restore());

const elapsedMs = () => h.clock.now() - h.startedMs;

/** How many attempts of each product count, by the order of the jobs. */
async function countedAttempts(): Promise<number[]> {
  const rows = await h.queue.sql<{ counted: number }>(
    'select attempt_count::int as counted from public.image_generation_queue order by id',
  );
  return rows.map(({ counted }) => counted);
}

/** Fails as long as `fails` says so. */
function failing(
  provider: FakeProvider,
  fails: (productId: string) => boolean,
  failureClass: FailureClass,
  words: string,
  details: ProviderErrorDetails = {},
): void {
  const { answer } = provider;
  provider.answer = (request, context) => {
    if (fails(request.product.id)) throw new ProviderError(failureClass, words, details);
    return answer(request, context);
  };
}

/** Calls that had not ended when another one began, of those that began from then on. */
function mostAtOnce({ calls }: FakeProvider, fromMs: number): number {
  const late = calls.filter(({ startMs }) => startMs - h.startedMs >= fromMs);
  const others = ({ startMs }: (typeof calls)[number]) =>
    late.filter((other) => other.startMs <= startMs && (other.endMs ?? Number.POSITIVE_INFINITY) > startMs);
  return Math.max(...late.map((call) => others(call).length));
}

describe('an outage', () => {
  const OUT_MS = 75_000;

  it('of 75 s costs a hundred products nothing', async () => {
    await h.queue.addMany(100);
    failing(h.paid, () => elapsedMs() < OUT_MS, 'transient', 'HTTP 503: overloaded');
    const report = await h.run({ provider: 'paid', batchSize: 100, concurrency: 8 });
    expect(report).toMatchObject({ succeeded: 100, processed: 100, retried: 0, failed: 0 });
    expect(report.stoppedReason).toBe('batch-done');
    expect(h.paid.calls.filter(({ endMs }) => (endMs ?? 0) - h.startedMs < OUT_MS).length).toBeLessThan(12);
    const rows = await h.queue.rows();
    expect(rows.filter(({ status }) => status === 'completed')).toHaveLength(100);
    expect(Math.max(...(await countedAttempts()))).toBeLessThanOrEqual(1);
    expect(report.costUsd).toBe((100 * PAID_MICRO_USD) / 1e6);
  });

  it('in mid-run is probed by one call at a time, and the others begin again after it', async () => {
    await h.queue.addMany(60);
    failing(h.free, () => elapsedMs() > 3_500 && elapsedMs() < 60_000, 'transient', 'HTTP 503: overloaded');
    const report = await h.run({ batchSize: 60, concurrency: 8 });
    expect(report).toMatchObject({ succeeded: 60, retried: 0, stoppedReason: 'batch-done' });
    const probes = h.free.calls.filter(
      ({ startMs }) => startMs - h.startedMs > 5_000 && startMs - h.startedMs < 60_000,
    );
    expect(probes.length).toBeGreaterThan(1);
    expect(probes.length).toBeLessThan(8);
    for (const [at, probe] of probes.entries()) {
      if (at > 0) expect(probe.startMs).toBeGreaterThanOrEqual(probes[at - 1]?.endMs ?? Number.NaN);
    }
    expect(mostAtOnce(h.free, 61_000)).toBe(8);
  });

  it('of a provider that four workers share costs few calls', async () => {
    await h.queue.addMany(100);
    failing(h.free, () => elapsedMs() < OUT_MS, 'transient', 'HTTP 503: overloaded');
    const runs = ['a', 'b', 'c', 'd'].map((worker) => h.run({ worker, batchSize: 25, concurrency: 4 }));
    const reports = await Promise.all(runs);
    expect(reports.reduce((sum, { succeeded }) => sum + succeeded, 0)).toBe(100);
    // Of each worker: its slots until the third product has failed, and then one probe after each rest.
    const during = h.free.calls.filter(({ endMs }) => (endMs ?? 0) - h.startedMs < OUT_MS);
    expect(during.length).toBeLessThanOrEqual(4 * (4 + 2 + 4));
  });

  it('is told to workers that come later: they call nobody until the rest is over, and then probe', async () => {
    await h.queue.addMany(40);
    failing(h.free, () => elapsedMs() < OUT_MS, 'transient', 'HTTP 503: overloaded');
    const first = h.run({ worker: 'a', batchSize: 20, concurrency: 4 });
    await h.clock.sleep(35_000);
    const before = h.free.calls.length;
    const [lastBefore] = h.free.calls.slice(-1);
    const second = h.run({ worker: 'b', batchSize: 20, concurrency: 4 });
    const reports = await Promise.all([first, second]);
    expect(reports.map(({ succeeded }) => succeeded)).toEqual([20, 20]);
    const during = h.free.calls.slice(before).filter(({ endMs }) => (endMs ?? 0) - h.startedMs < OUT_MS);
    // A rest of half a minute goes on when the second one comes; then each makes one call, and the second one another
    // after its own first, short rest.
    expect(Math.min(...during.map(({ startMs }) => startMs))).toBeGreaterThan(
      (lastBefore?.endMs ?? 0) + 15_000,
    );
    expect(during.length).toBeLessThanOrEqual(3);
  });

  it('of a call that may have been billed rests the provider after two', async () => {
    await h.queue.addMany(20);
    h.queue.isProven = true;
    failing(h.paid, () => true, 'ambiguous', 'HTTP 500: it broke');
    const report = await h.run({ provider: 'paid', batchSize: 20, concurrency: 1, timeLimitMs: 33_500 });
    expect(h.paid.calls).toHaveLength(2);
    expect(report).toMatchObject({ stoppedReason: 'outage', failed: 0 });
    expect(report.stoppedDetail).toContain('HTTP 500: it broke');
    const [settled] = await h.queue.sql<{ paused: boolean }>(
      `select paused_until > image_generation_now() as paused from public.image_generation_provider
       where provider = 'paid'`,
    );
    expect(settled?.paused).toBe(true);
  });

  it.each([
    { unreached: true, stoppedReason: 'network', words: 'No server could be reached. Check the network' },
    { unreached: false, stoppedReason: 'outage', words: 'paid fails with one product after the other' },
  ])(
    'without an end (unreached: $unreached) ends the run within ten minutes, and no attempt is lost',
    async ({ unreached, stoppedReason, words }) => {
      await h.queue.addMany(40);
      failing(h.paid, () => true, 'transient', 'The name of the host could not be looked up', { unreached });
      const report = await h.run({ provider: 'paid', batchSize: 40 });
      expect(report).toMatchObject({ succeeded: 0, failed: 0, stoppedReason, remaining: 40 });
      expect(report.stoppedDetail).toContain(words);
      expect(report.stoppedDetail).toContain('could not be looked up');
      expect(report.run.durationMs).toBeLessThanOrEqual(LONGEST_WAIT_MS);
      expect(report.run.durationMs).toBeGreaterThan(LONGEST_WAIT_MS - 90_000);
      expect(await countedAttempts()).toEqual(Array(40).fill(0));
      expect(await h.queue.held()).toBe(0);
      expect(h.paid.calls.length).toBeLessThan(25);
    },
  );

  it('with a wait that the provider names rests it after one call, for all workers, and then is probed', async () => {
    await h.queue.addMany(40);
    const words = 'HTTP 503: come back later';
    failing(h.paid, () => elapsedMs() < 50_000, 'transient', words, { retryAfterMs: 60_000 });
    const first = h.run({ provider: 'paid', worker: 'a', batchSize: 20, concurrency: 4 });
    await h.clock.sleep(10_000);
    const second = h.run({ provider: 'paid', worker: 'b', batchSize: 20, concurrency: 4 });
    const reports = await Promise.all([first, second]);
    expect(reports.map(({ succeeded }) => succeeded)).toEqual([20, 20]);
    expect(h.paid.calls.filter(({ startMs }) => startMs - h.startedMs < 60_000)).toHaveLength(1);
    expect(Math.max(...(await countedAttempts()))).toBeLessThanOrEqual(1);
  });

  it('with a wait that is shorter than its rest rests for the longer of the two', async () => {
    await h.queue.addMany(40);
    failing(h.free, () => elapsedMs() < 60_000, 'transient', 'HTTP 503', { retryAfterMs: 1_000 });
    const report = await h.run({ batchSize: 40, concurrency: 1 });
    expect(report).toMatchObject({ succeeded: 40, retried: 0 });
    const during = h.free.calls.filter(({ endMs }) => (endMs ?? 0) - h.startedMs < 60_000);
    expect(during.length).toBeLessThan(10);
  });

  it('of one product alone does not rest the provider, and it comes back in the same run', async () => {
    await h.queue.addMany(10);
    let tries = 0;
    const isFirst = (id: string) => {
      if (id === 'p1') tries += 1;
      return id === 'p1' && tries <= 2;
    };
    failing(h.free, isFirst, 'transient', 'HTTP 502');
    const report = await h.run({ batchSize: 10, concurrency: 2 });
    expect(report).toMatchObject({ succeeded: 10, retried: 0, stoppedReason: 'batch-done' });
    expect(h.eventsOf('waiting').filter(({ why }) => why === 'free rests')).toEqual([]);
  });
});

describe('a request that is refused without a reason', () => {
  const WORDS = 'HTTP 400: Bad Request';

  it.each([1, 8])(
    'for every product is the settings’ fault: two calls, none failed (%i)',
    async (concurrency) => {
      await h.queue.addMany(60);
      h.paid = Object.assign(h.paid, { settings: { model: 'model-1', size: '1024x1024' } });
      failing(h.paid, () => true, 'bad_request', WORDS);
      const report = await h.run({ provider: 'paid', batchSize: 60, concurrency });
      expect(h.paid.calls).toHaveLength(2);
      // The second one is not kept waiting by the first, whose verdict is open.
      expect(elapsedMs()).toBeLessThan(10_000);
      expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped', remaining: 60 });
      expect(report.stoppedDetail).toContain(WORDS);
      expect(report.stoppedDetail).toContain('Sent: model model-1, size 1024x1024.');
      expect((await h.queue.rows()).every(({ status }) => status === 'pending')).toBe(true);
      expect(await countedAttempts()).toEqual(Array(60).fill(0));
    },
  );

  it.each([1, 8])('for one product of sixty is that product’s fault (%i)', async (concurrency) => {
    await h.queue.addMany(60);
    failing(h.paid, (id) => id === 'p1', 'bad_request', WORDS);
    const report = await h.run({ provider: 'paid', batchSize: 60, concurrency });
    expect(report).toMatchObject({ succeeded: 59, failed: 0, retried: 1 });
    const [first] = await h.queue.rows();
    expect(first?.failureClass).toBe('bad_request');
    expect((await countedAttempts())[0]).toBe(1);
    expect(['retry', 'pending']).toContain(first?.status);
  });

  it('after a success is the product’s fault at once', async () => {
    await h.queue.addMany(10);
    failing(h.paid, (id) => id === 'p4' || id === 'p5', 'bad_request', WORDS);
    const report = await h.run({ provider: 'paid', batchSize: 10, concurrency: 1 });
    expect(report).toMatchObject({ succeeded: 8, retried: 2, stoppedReason: 'batch-done' });
    expect((await countedAttempts()).slice(3, 5)).toEqual([1, 1]);
  });

  it('for two products that stand in front lets a third one through in the next run', async () => {
    await h.queue.addMany(10);
    failing(h.paid, (id) => id === 'p1' || id === 'p2', 'bad_request', WORDS);
    const options = { provider: 'paid', batchSize: 10, concurrency: 8 };
    const first = await h.run({ ...options, runKey: 'run-1' });
    expect(first).toMatchObject({ succeeded: 0, failed: 0, stoppedReason: 'provider-stopped' });
    const second = await h.run({ ...options, runKey: 'run-2' });
    expect(second).toMatchObject({ succeeded: 8, retried: 2, stoppedReason: 'batch-done' });
  });

  it('for a product that is alone in the queue costs it an attempt', async () => {
    await h.queue.add();
    failing(h.paid, () => true, 'bad_request', WORDS);
    const report = await h.run({ provider: 'paid' });
    expect(report).toMatchObject({ retried: 1, stoppedReason: 'empty' });
    expect((await h.queue.rows())[0]).toMatchObject({ failureClass: 'bad_request' });
    expect(await countedAttempts()).toEqual([1]);
  });

  it('for a product beside which another one only waits for a later run costs it nothing', async () => {
    await h.queue.add();
    await h.queue.add({ status: 'retry', tries: 1, nextAttemptMs: h.clock.now() + 3_600_000 });
    failing(h.paid, () => true, 'bad_request', WORDS);
    await h.run({ provider: 'paid' });
    expect((await h.queue.rows())[0]).toMatchObject({ failureClass: 'transient' });
    expect((await countedAttempts())[0]).toBe(0);
  });

  it('is nobody’s fault when the run ends before another product tells', async () => {
    await h.queue.addMany(3);
    failing(h.paid, () => true, 'bad_request', WORDS);
    const report = await h.run({ provider: 'paid', batchSize: 1 });
    expect(report).toMatchObject({ retried: 1, failed: 0, stoppedReason: 'batch-done' });
    expect((await h.queue.rows())[0]).toMatchObject({ failureClass: 'transient' });
    expect((await countedAttempts())[0]).toBe(0);
  });

  it('whose lease goes on ends with an interruption', async () => {
    await h.queue.addMany(3);
    h.paid.latencyMs = 200_000;
    h.paid.timeoutMs = 600_000;
    failing(h.paid, () => true, 'bad_request', WORDS);
    const report = await h.run({ provider: 'paid', concurrency: 1 }, h.abortAfter(390_000));
    expect(report).toMatchObject({ failed: 0, stoppedReason: 'interrupted' });
    expect(await countedAttempts()).toEqual([0, 0, 0]);
    expect(await h.queue.held()).toBe(0);
  });

  it('whose settings are explained costs one call, whatever the concurrency', async () => {
    await h.queue.addMany(60);
    failing(h.paid, () => true, 'config', 'HTTP 400 unknown_parameter: quality');
    const report = await h.run({ provider: 'paid', batchSize: 60, concurrency: 8 });
    expect(h.paid.calls).toHaveLength(1);
    expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped', remaining: 60 });
  });
});

it('is not blamed on the settings for ever: what a product gets alone stands in nobody’s way', async () => {
  await h.queue.addMany(20);
  failing(h.paid, (id) => id === 'p1', 'config', 'HTTP 400: size');
  const first = await h.run({ provider: 'paid', runKey: 'run-1' });
  expect(first).toMatchObject({ succeeded: 0, failed: 0, stoppedReason: 'provider-stopped' });
  const second = await h.run({ provider: 'paid', runKey: 'run-2' });
  expect(second).toMatchObject({ succeeded: 19, failed: 0 });
  expect((await countedAttempts())[0]).toBe(0);
});

describe('a provider that is out', () => {
  it.each([2, 20, null])('is not waited for by what failed before (batch of %s)', async (batchSize) => {
    await h.queue.addMany(2);
    let calls = 0;
    h.paid.answer = () => {
      calls += 1;
      throw new ProviderError(calls === 1 ? 'transient' : 'config', 'HTTP 503, then a wrong key');
    };
    const run = { provider: 'paid', batchSize, concurrency: 1, waitForRetriesMs: 600_000 };
    const report = await h.run(run);
    expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped', remaining: 2 });
    expect(h.paid.calls).toHaveLength(2);
    expect(elapsedMs()).toBeLessThan(5_000);
  });
});

describe('answers that cannot be used', () => {
  it('and never will be, by our own rules, stop the provider after one', async () => {
    await h.queue.addMany(20);
    failing(h.paid, () => true, 'empty', 'The image lies at http://10.0.0.1/', {
      alwaysRefused: true,
      costMicroUsd: PAID_MICRO_USD,
      costBasis: 'unknown',
    });
    const report = await h.run({ provider: 'paid', batchSize: 20, concurrency: 8 });
    expect(h.paid.calls).toHaveLength(1);
    expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped', costUsd: 0.01 });
  });

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['HEIC', '\0\0\0\x18ftypheic'],
    ['JPEG XL', '\xff\x0a\0\0'],
    ['BMP', 'BM\x46\0\0\0\0\0\0\0'],
  ])('because of their type (%s) stop it after one, which is paid and nobody’s attempt', async (_, text) => {
    await h.queue.addMany(20);
    h.queue.isProven = true;
    h.paid.answer = () =>
      anImage({ bytes: Buffer.from(text, 'latin1'), costMicroUsd: 9_000, costBasis: 'usage' });
    const report = await h.run({ provider: 'paid', batchSize: 20, concurrency: 1 });
    expect(h.paid.calls).toHaveLength(1);
    expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped', costUsd: 0.009 });
    expect(await countedAttempts()).toEqual(Array(20).fill(0));
  });

  it('and were paid for stop it after two products in a row, for the same reason', async () => {
    await h.queue.addMany(20);
    h.queue.isProven = true;
    const bytes = new TextEncoder().encode('<html>Bad gateway</html>');
    h.paid.answer = () => anImage({ bytes, costMicroUsd: 9_000, costBasis: 'usage' });
    const report = await h.run({ provider: 'paid', batchSize: 20, concurrency: 1 });
    expect(h.paid.calls).toHaveLength(2);
    expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped', costUsd: 0.018 });
    expect(report.stoppedDetail).toContain('Two products in a row were paid for');
  });

  it('came whole and cannot be read: perhaps paid, and two stop it', async () => {
    await h.queue.addMany(60);
    h.queue.isProven = true;
    const trusted = { hosts: [], origins: [] };
    const http = createHttp({ provider: 'paid', fetch, clock: h.clock, secrets: [], trusted });
    h.paid.answer = ({ product }) => {
      const answer = { status: 200, headers: new Headers(), lifted: new Map() };
      const bytes = new TextEncoder().encode(`<html>Sorry, no ${product.name} today.</html>`);
      throw http.json({ ...answer, bytes }, z.object({ data: z.string() }), 'paid');
    };
    const report = await h.run({ provider: 'paid', batchSize: 60, concurrency: 1 });
    expect(h.paid.calls).toHaveLength(2);
    expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped', costUsd: 0.02 });
    expect(await h.queue.spentMicroUsd()).toBe(2 * PAID_MICRO_USD);
    expect((await h.queue.rows())[0]).toMatchObject({ failureClass: 'empty' });
  });

  it('stop it whatever the words of each are: the reason is ours', async () => {
    await h.queue.addMany(20);
    h.queue.isProven = true;
    h.paid.answer = ({ product }) => {
      const words = `no image was made (STOP: I cannot draw ${product.name}, but here is ${'x'.repeat(h.paid.calls.length)}).`;
      throw new ProviderError('empty', words, { costMicroUsd: 9_000, costBasis: 'usage' });
    };
    const report = await h.run({ provider: 'paid', batchSize: 20, concurrency: 1 });
    expect(h.paid.calls).toHaveLength(2);
    expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped', costUsd: 0.018 });
  });

  it('for different reasons in turn do not, and the provider rests', async () => {
    await h.queue.addMany(20);
    h.queue.isProven = true;
    h.paid.answer = () => {
      const reason = h.paid.calls.length % 2 === 0 ? 'no_image' : 'broken_image';
      throw new ProviderError('empty', 'Nothing.', { costMicroUsd: 9_000, costBasis: 'usage', reason });
    };
    const report = await h.run({ provider: 'paid', batchSize: 20, concurrency: 1, timeLimitMs: 33_500 });
    expect(report).toMatchObject({ failed: 0, stoppedReason: 'outage' });
  });

  describe('because they are not fit to be shown', () => {
    /** Images of these products are all black. */
    function blacken(isBlack: (productId: string) => boolean): void {
      const { answer } = h.paid;
      const black = new Set<number>();
      h.paid.answer = async (request, context) => {
        const image = await answer(request, context);
        if (isBlack(request.product.id)) black.add(crc32(image.bytes));
        return image;
      };
      h.dependencies.images = {
        ...INSTANT_CHECKER,
        check: async (bytes) => ({
          ...(await INSTANT_CHECKER.check(bytes)),
          blank: black.has(crc32(bytes)) ? 'all black' : null,
        }),
      };
    }
    const rejections = async () => {
      const rows = await h.queue.sql<{ rejections: number }>(
        'select rejections::int as rejections from public.image_generation_queue order by id',
      );
      return rows.map((row) => row.rejections);
    };

    it.each([
      { isProven: false, concurrency: 8 },
      { isProven: true, concurrency: 1 },
    ])('stop it after two products (proven: $isProven), and fail none', async ({ isProven, concurrency }) => {
      await h.queue.addMany(60);
      h.queue.isProven = isProven;
      blacken(() => true);
      for (let run = 1; run <= 4; run += 1) {
        const report = await h.run({ provider: 'paid', runKey: `run-${run}`, batchSize: 60, concurrency });
        expect(h.paid.calls).toHaveLength(2 * run);
        expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped', costUsd: 0.02 });
        expect(report.stoppedDetail).toContain('it is all black');
        // The second one is not kept waiting by the first, whose verdict is open.
        if (!isProven) expect(report.run.durationMs).toBeLessThan(10_000);
        await h.clock.sleep(3_600_000);
      }
      expect(await rejections()).toEqual(Array(60).fill(0));
      // Those that were bought for went behind the others.
      expect(new Set(h.paid.calls.map(({ request }) => request.product.id)).size).toBe(8);
    });

    it('stop it when calls are under way too, and none of those counts', async () => {
      await h.queue.addMany(60);
      h.queue.isProven = true;
      blacken(() => true);
      const report = await h.run({ provider: 'paid', batchSize: 60, concurrency: 8 });
      expect(h.paid.calls.length).toBeLessThanOrEqual(2 + 8);
      expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped' });
      expect(await rejections()).toEqual(Array(60).fill(0));
    });

    it('for one product only are that product’s: three of them, and it fails', async () => {
      await h.queue.addMany(12);
      blacken((id) => id === 'p1');
      for (let run = 1; run <= 4; run += 1) {
        await h.run({ provider: 'paid', runKey: `run-${run}`, batchSize: 12, concurrency: 4 });
        await h.clock.sleep(3_600_000);
      }
      const rows = await h.queue.rows();
      expect(rows.filter(({ status }) => status === 'completed')).toHaveLength(11);
      expect(rows[0]).toMatchObject({ status: 'failed', failureClass: 'rejected' });
      expect((await rejections())[0]).toBe(3);
      expect(h.paid.calls).toHaveLength(11 + 3);
    });
  });

  it('now and then do not', async () => {
    await h.queue.addMany(12);
    const bytes = new TextEncoder().encode('<html>Bad gateway</html>');
    const { answer } = h.paid;
    h.paid.answer = (...args) => {
      if (h.paid.calls.length % 3 !== 0) return answer(...args);
      return anImage({ bytes, costMicroUsd: 9_000, costBasis: 'usage' });
    };
    const report = await h.run({ provider: 'paid', batchSize: 12, concurrency: 1 });
    expect(report).toMatchObject({ succeeded: 12, stoppedReason: 'batch-done' });
  });
});

describe('a catalogue that begins to refuse what is made', () => {
  const REFUSES = `create or replace function public.image_generation_publish_image(
      p_product_id text, p_image_url text, p_expected_url text, p_details jsonb
    ) returns text language plpgsql set search_path = '' as
    $$ begin raise exception 'permission denied for table products (%)', p_product_id; end $$`;
  let original = '';
  beforeEach(async () => {
    const [row] = await h.queue.sql<{ source: string }>(
      `select pg_get_functiondef('public.image_generation_publish_image'::regproc) as source`,
    );
    original = row?.source ?? '';
    // It was well when the run began.
    const { startRun } = h.queue;
    h.queue.startRun = async (run, signal) => {
      await h.queue.sql(REFUSES);
      return startRun(run, signal);
    };
  });
  afterEach(async () => {
    await h.queue.sql(original);
  });

  it('for two different products in a row, alike, stops every paid provider', async () => {
    await h.queue.addMany(20);
    const report = await h.run({ provider: 'paid', batchSize: 20, concurrency: 1 });
    // What was under way when the second refusal was told is stored, and kept.
    expect(h.paid.calls.length).toBeLessThanOrEqual(4);
    expect(report).toMatchObject({
      failed: 0,
      succeeded: 0,
      stoppedReason: 'provider-stopped',
      remaining: 20,
    });
    expect(report.stoppedDetail).toContain('Two products in a row could not be shown');
  });

  it('stops nobody who costs nothing', async () => {
    await h.queue.addMany(6);
    const report = await h.run({ batchSize: 6, concurrency: 1 });
    expect(h.free.calls).toHaveLength(6);
    expect(report.stoppedReason).toBe('batch-done');
  });

  it('is found before anything is claimed when it refused already', async () => {
    await h.queue.addMany(6);
    await h.queue.sql(REFUSES);
    await expect(h.run({ provider: 'paid' })).rejects.toMatchObject({
      code: 'catalogue_refuses',
      message: expect.stringMatching(
        /permission denied for table products .+ Nothing was claimed or bought\.$/,
      ),
    });
    expect(h.queue.calls.map(({ fn }) => fn)).toEqual(['tryOutPublish']);
    expect(h.paid.calls).toEqual([]);
  });
});
