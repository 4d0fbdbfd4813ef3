import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageChecker } from '../../../src/images/checker/contract.ts';
import { ProviderError } from '../../../src/providers/contract.ts';
import { sleepUnlessAborted } from '../../../src/waiting.ts';
import { INSTANT_CHECKER } from '../../support/images.ts';
import { anImage, createHarness, type Harness, PAID_MICRO_USD } from './harness.ts';

/** GitHub's runner kills ten seconds after it asked; promise 7 leaves three of them. */
const PROMISED_MS = 7_000;
const INTERRUPTED_AT_MS = 2_500;

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

async function interruptedRun(options: Parameters<Harness['run']>[0]) {
  const report = await h.run(options, h.abortAfter(INTERRUPTED_AT_MS));
  return { report, shutdownMs: report.run.durationMs - INTERRUPTED_AT_MS };
}

/** Decodes one image at a time, each for a minute; answers by the structure when it is not waited for. */
function slowDecoder(): ImageChecker {
  let before: Promise<unknown> = Promise.resolve();
  return {
    ...INSTANT_CHECKER,
    async check(bytes, signal = new AbortController().signal) {
      const decoded = before.then(() => sleepUnlessAborted(h.clock, 60_000, signal));
      before = decoded;
      const checkedBy = (await decoded) ? 'pixels' : 'structure';
      return { ...(await INSTANT_CHECKER.check(bytes)), checkedBy };
    },
  };
}

describe('an interrupted run', () => {
  it('gives back what it had not begun and what cost nothing, and settles what was finished', async () => {
    await h.queue.addMany(40);
    const { report, shutdownMs } = await interruptedRun({ batchSize: 40 });
    expect(shutdownMs).toBeLessThan(PROMISED_MS);
    expect(report).toMatchObject({ stoppedReason: 'interrupted', succeeded: 8, failed: 0, retried: 0 });
    expect(report.released).toBe((await h.queue.attempts()).length - 8);
    expect(await h.queue.held()).toBe(0);
    const pending = (await h.queue.rows()).filter(({ status }) => status === 'pending');
    expect(pending).toHaveLength(32);
    expect(pending.every(({ tries }) => tries === 0)).toBe(true);
  });

  it.each(['free', 'paid'] as const)(
    'needs none of the seven seconds when nothing hangs: %s',
    async (provider) => {
      await h.queue.addMany(40);
      const { shutdownMs } = await interruptedRun({ batchSize: 40, provider });
      expect(shutdownMs).toBe(0);
    },
  );

  it('gives all back in a call or two', async () => {
    await h.queue.addMany(40);
    await interruptedRun({ batchSize: 40, concurrency: 8 });
    expect(h.queue.callsOf('release').length).toBeLessThanOrEqual(2);
  });

  it('makes no paid call once it has stopped, although the stamp was under way', async () => {
    await h.queue.addMany(3);
    h.queue.latencyMs = 1_000;
    const report = await h.run({ provider: 'paid' }, h.abortAfter(2_500));
    expect(h.queue.callsOf('dispatch')).toHaveLength(3);
    expect(h.paid.calls).toEqual([]);
    expect(report).toMatchObject({ retried: 3, costUsd: 0 });
    expect(await h.queue.spentMicroUsd()).toBe(0);
  });

  it('books a paid call that it aborted as ambiguous, at the most it can have cost', async () => {
    await h.queue.addMany(20);
    h.paid.latencyMs = 20_000;
    const { report, shutdownMs } = await interruptedRun({ provider: 'paid', concurrency: 3 });
    expect(shutdownMs).toBeLessThan(PROMISED_MS);
    const dispatched = (await h.queue.attempts()).filter((attempt) => attempt.dispatched);
    expect(dispatched).toHaveLength(3);
    for (const { settlement, costMicroUsd } of dispatched) {
      expect(settlement).toMatchObject({ status: 'failed', failureClass: 'ambiguous' });
      expect(costMicroUsd).toBe(PAID_MICRO_USD);
    }
    expect(report).toMatchObject({ retried: 3, released: 9, costUsd: 0.03 });
    expect(await h.queue.reservedMicroUsd()).toBe(0);
    expect(await h.queue.held()).toBe(0);
  });

  it('takes the word of a provider that still tells what the aborted call has cost', async () => {
    await h.queue.add();
    h.paid.generate = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new ProviderError('ambiguous', 'cut', { costMicroUsd: 4_000, costBasis: 'usage' }));
        });
      });
    await interruptedRun({ provider: 'paid' });
    expect((await h.queue.attempts())[0]?.settlement).toMatchObject({
      costMicroUsd: 4_000,
      costBasis: 'usage',
    });
  });

  it('keeps an image that a paid call brings in its last moment', async () => {
    await h.queue.add();
    h.paid.generate = (_, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(anImage({ costMicroUsd: 9_000 })));
      });
    const { report } = await interruptedRun({ provider: 'paid' });
    expect(report).toMatchObject({ succeeded: 1, stoppedReason: 'interrupted', costUsd: 0.009 });
  });

  it('lets images arrive that are being stored', async () => {
    await h.queue.addMany(4);
    h.store.latencyMs = 2_500;
    const { report, shutdownMs } = await interruptedRun({ provider: 'paid' });
    expect(report).toMatchObject({ succeeded: 4 });
    expect(shutdownMs).toBeLessThan(PROMISED_MS);
  });

  it('stores what was paid for and waits for the decoder, which a later run does', async () => {
    await h.queue.addMany(4);
    h.dependencies.images = slowDecoder();
    const { report, shutdownMs } = await interruptedRun({ provider: 'paid' });
    expect(report).toMatchObject({ succeeded: 4, retried: 0, costUsd: 0.04, stoppedReason: 'interrupted' });
    expect(shutdownMs).toBeLessThan(1_000);
    const images = () => h.queue.sql('select distinct checked_by from public.image_generation_images');
    expect(await images()).toEqual([{ checked_by: 'structure' }]);
    h.dependencies.images = INSTANT_CHECKER;
    await h.run({ provider: 'paid', runKey: 'run-2' });
    expect(await images()).toEqual([{ checked_by: 'pixels' }]);
    expect(h.paid.calls).toHaveLength(4);
  });

  it('keeps what was paid for and waits for the decoder when the store hangs', async () => {
    await h.queue.addMany(4);
    h.dependencies.images = slowDecoder();
    h.store.latencyMs = 60_000;
    h.store.listens = false;
    const { shutdownMs } = await interruptedRun({ provider: 'paid' });
    expect(shutdownMs).toBeLessThan(PROMISED_MS);
    expect((await h.queue.status()).unsavedImages).toBe(4);
  });

  it('gives up a store that is too slow, and books what the image has cost', async () => {
    await h.queue.addMany(4);
    h.store.latencyMs = 60_000;
    h.store.listens = false;
    const { report, shutdownMs } = await interruptedRun({ provider: 'paid' });
    expect(shutdownMs).toBeLessThan(PROMISED_MS);
    expect(report).toMatchObject({ succeeded: 0, retried: 4, costUsd: 0.04, stoppedReason: 'interrupted' });
    expect((await h.queue.attempts())[0]?.settlement).toMatchObject({
      failureClass: 'not_stored',
      costBasis: 'reported',
    });
  });

  it('gives a free job back whose image was too slow to store', async () => {
    await h.queue.addMany(2);
    h.store.latencyMs = 60_000;
    const { report } = await interruptedRun({});
    expect(report).toMatchObject({ released: 2, processed: 0 });
  });

  it.each(['paid', 'free'] as const)(
    'does not wait for a %s provider that does not listen',
    async (provider) => {
      await h.queue.addMany(10);
      h[provider].latencyMs = 25_000;
      h[provider].listens = false;
      const { shutdownMs } = await interruptedRun({ provider });
      expect(shutdownMs).toBeLessThan(PROMISED_MS);
      expect(await h.queue.held()).toBe(0);
    },
  );

  it('gives back what a claim brings that was under way', async () => {
    await h.queue.addMany(10);
    h.queue.latencyMs = 2_000;
    const { report, shutdownMs } = await interruptedRun({});
    expect(shutdownMs).toBeLessThan(PROMISED_MS);
    expect(report).toMatchObject({ released: 10, processed: 0 });
    expect(await h.queue.held()).toBe(0);
  });

  it.each(['release', 'settle', 'finishRun', 'status', 'dispatch', 'claim', 'heartbeat'] as const)(
    'ends within seven seconds when %s hangs, and lists every job',
    async (fn) => {
      await h.queue.addMany(30);
      h.queue.fault = (call) => (call.fn === fn ? 'hang' : null);
      const { report, shutdownMs } = await interruptedRun({
        provider: 'paid',
        batchSize: 30,
        leaseSeconds: 6,
      });
      expect(shutdownMs).toBeLessThan(PROMISED_MS);
      expect(report.processed + report.released).toBe((await h.queue.attempts()).length);
      expect(h.eventsOf('job-finished')).toHaveLength((await h.queue.attempts()).length);
    },
  );

  it('says so when it was interrupted before it began', async () => {
    await h.queue.add();
    const controller = new AbortController();
    controller.abort();
    await expect(h.run({}, controller.signal)).rejects.toMatchObject({ code: 'interrupted' });
    expect(h.queue.calls).toEqual([]);
  });

  it('says so when it was interrupted during its checks', async () => {
    h.store.tryOut = (_type, signal) => h.clock.sleep(60_000, signal).then(() => []);
    await expect(h.run({}, h.abortAfter(1_000))).rejects.toMatchObject({ code: 'interrupted' });
  });

  it('reports what it queued when it was interrupted while queueing', async () => {
    await h.queue.addMany(3, { status: 'completed' });
    h.queue.latencyMs = 2_000;
    const report = await h.run({ queueMissing: true }, h.abortAfter(3_000));
    expect(report).toMatchObject({ stoppedReason: 'interrupted', enqueued: 0, processed: 0 });
    expect(h.queue.callsOf('claim')).toEqual([]);
    expect(h.queue.finished[0]?.stoppedReason).toBe('interrupted');
  });

  it('finds all its jobs done by the next run', async () => {
    await h.queue.addMany(40);
    await interruptedRun({ batchSize: 40 });
    const second = await h.run({ batchSize: 40, runKey: 'run-2' });
    expect(second).toMatchObject({ succeeded: 32, remaining: 0 });
    expect((await h.queue.attempts()).filter(({ outcome }) => outcome === 'completed')).toHaveLength(40);
  });
});
