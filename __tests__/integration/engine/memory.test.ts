import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MOST_BYTES_IN_FLIGHT } from '../../../src/engine/line/bytes-in-flight.ts';
import { createSemaphore } from '../../../src/engine/pacing/semaphore.ts';
import { sha256Hex } from '../../../src/storage/key.ts';
import { pngOf } from '../../support/fixtures.ts';
import { anImage, createHarness, type Harness } from './harness.ts';

const never = new AbortController().signal;

describe('a semaphore', () => {
  it('admits what fits and lets the rest wait in turn', async () => {
    const semaphore = createSemaphore(10);
    const order: string[] = [];
    const first = await semaphore.acquire(6, never);
    const second = semaphore.acquire(6, never).then((permit) => {
      order.push('second');
      return permit;
    });
    const third = semaphore.acquire(1, never).then((permit) => {
      order.push('third');
      return permit;
    });
    await null;
    expect(order).toEqual([]);
    first?.release();
    await Promise.all([second, third]);
    expect(order).toEqual(['second', 'third']);
    expect(semaphore.inUse).toBe(7);
  });

  it('lets others in when something turns out smaller', async () => {
    const semaphore = createSemaphore(10);
    const first = await semaphore.acquire(10, never);
    const second = semaphore.acquire(5, never);
    first?.resize(3);
    expect(await second).not.toBeNull();
    expect(semaphore.inUse).toBe(8);
  });

  it('admits what is larger than all of it when nobody is inside', async () => {
    const semaphore = createSemaphore(10);
    expect(await semaphore.acquire(50, never)).not.toBeNull();
  });

  it('looks again at what is only expected whenever room is made', async () => {
    let expected = 10;
    const semaphore = createSemaphore(20);
    const first = await semaphore.acquire(() => expected, never);
    await semaphore.acquire(() => expected, never);
    const third = semaphore.acquire(() => expected, never);
    expect(semaphore.fits(1)).toBe(false);
    expected = 4;
    first?.resize(4);
    expect(await third).not.toBeNull();
    expect(semaphore.inUse).toBe(12);
  });

  it('gives room back once, however often it is asked', async () => {
    const semaphore = createSemaphore(10);
    const permit = await semaphore.acquire(4, never);
    await semaphore.acquire(4, never);
    permit?.release();
    permit?.release();
    permit?.resize(9);
    expect(semaphore.inUse).toBe(4);
  });

  it('lets go who waits when told to, and who waits behind', async () => {
    const semaphore = createSemaphore(10);
    await semaphore.acquire(5, never);
    const controller = new AbortController();
    const large = semaphore.acquire(8, controller.signal);
    const small = semaphore.acquire(5, never);
    controller.abort();
    expect(await large).toBeNull();
    expect(await small).not.toBeNull();
    expect(await semaphore.acquire(1, controller.signal)).toBeNull();
  });
});

describe('the images in flight', () => {
  let h: Harness;
  beforeEach(async () => {
    h = await createHarness();
  });
  afterEach(() => h.restore());

  it('are never more than 256 MB, whatever the concurrency', async () => {
    const imageBytes = 20 * 1024 * 1024;
    const bytes = pngOf(imageBytes);
    await h.queue.addMany(16);
    h.store.latencyMs = 5_000;
    let most = 0;
    h.free.answer = () => {
      const stored = h.store.puts.filter(({ endMs }) => endMs !== null).length;
      const answered = h.free.calls.filter(({ endMs }) => endMs !== null).length + 1;
      most = Math.max(most, (answered - stored) * imageBytes);
      return anImage({ bytes });
    };
    const report = await h.run({ batchSize: 16, concurrency: 16 });
    expect(report.succeeded).toBe(16);
    expect(most).toBeLessThanOrEqual(MOST_BYTES_IN_FLIGHT);
    expect(most).toBeGreaterThan(MOST_BYTES_IN_FLIGHT / 2);
  });

  it('are as many when they are read back from the store', async () => {
    const imageBytes = 20 * 1024 * 1024;
    const bytes = pngOf(imageBytes);
    const path = `aa/${'b'.repeat(32)}.png`;
    h.store.objects.set(path, bytes);
    const paidImage = {
      url: `https://images.example/${path}`,
      path,
      store: 'fake',
      sha256: await sha256Hex(bytes),
      bytes: imageBytes,
      contentType: 'image/png',
      width: 1024,
      height: 768,
      digitalSourceType: 'trainedAlgorithmicMedia',
      provider: 'free',
      model: null,
      prompt: null,
    };
    await h.queue.addMany(14);
    const { queue } = h.dependencies;
    h.dependencies.queue = {
      ...queue,
      claim: async (...args) => {
        const found = await queue.claim(...args);
        return { ...found, jobs: found.jobs.map((job) => ({ ...job, paidImage })) };
      },
    };
    h.store.latencyMs = 5_000;
    let read = 0;
    let most = 0;
    h.store.checkGet = () => {
      most = Math.max(most, (h.store.gets.length - read) * imageBytes);
      read += 1;
    };
    const report = await h.run({ batchSize: 14, concurrency: 14 });
    expect(report.succeeded).toBe(14);
    expect(h.free.calls).toEqual([]);
    expect(most).toBeLessThanOrEqual(MOST_BYTES_IN_FLIGHT);
    expect(most).toBeGreaterThan(MOST_BYTES_IN_FLIGHT / 2);
  });

  it('are expected to be as large as can be only until the first has come, whoever waits by then', async () => {
    await h.queue.addMany(60);
    h.free.latencyMs = 5_000;
    await h.run({ batchSize: 60, concurrency: 30 });
    const begun = (fromMs: number, toMs: number) =>
      h.free.calls.filter(({ startMs }) => startMs - h.startedMs >= fromMs && startMs - h.startedMs < toMs);
    expect(begun(0, 5_000)).toHaveLength(10);
    expect(begun(5_000, 10_000)).toHaveLength(30);
  });

  it('do not hold small ones back, not even while a slow store has them', async () => {
    await h.queue.addMany(64);
    h.store.latencyMs = 20_000;
    await h.run({ batchSize: 64, concurrency: 32 });
    expect(h.free.peak).toBe(32);
    // The first calls are admitted as if their images were as large as can be; the others need not wait for the store.
    const begun = h.free.calls.filter(({ startMs }) => startMs - h.startedMs < 5_000);
    expect(begun).toHaveLength(64);
  });
});
