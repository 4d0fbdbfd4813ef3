import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BYTES_IN_FLIGHT } from '../../../src/engine/line/line.ts';
import { createSemaphore } from '../../../src/engine/pacing/semaphore.ts';
import { pngOf } from '../../support/fixtures.ts';
import { anImage, createHarness, type Harness } from './harness.ts';

const never = new AbortController().signal;

describe('a semaphore', () => {
  it('admits what fits and lets the rest wait in turn', async () => {
    const semaphore = createSemaphore(10);
    const order: string[] = [];
    const first = await semaphore.admit(6, never);
    const second = semaphore.admit(6, never).then((permit) => {
      order.push('second');
      return permit;
    });
    const third = semaphore.admit(1, never).then((permit) => {
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
    const first = await semaphore.admit(10, never);
    const second = semaphore.admit(5, never);
    first?.resize(3);
    expect(await second).not.toBeNull();
    expect(semaphore.inUse).toBe(8);
  });

  it('admits what is larger than all of it when nobody is inside', async () => {
    const semaphore = createSemaphore(10);
    expect(await semaphore.admit(50, never)).not.toBeNull();
  });

  it('gives room back once, however often it is asked', async () => {
    const semaphore = createSemaphore(10);
    const permit = await semaphore.admit(4, never);
    await semaphore.admit(4, never);
    permit?.release();
    permit?.release();
    permit?.resize(9);
    expect(semaphore.inUse).toBe(4);
  });

  it('lets go who waits when told to, and who waits behind', async () => {
    const semaphore = createSemaphore(10);
    await semaphore.admit(5, never);
    const controller = new AbortController();
    const large = semaphore.admit(8, controller.signal);
    const small = semaphore.admit(5, never);
    controller.abort();
    expect(await large).toBeNull();
    expect(await small).not.toBeNull();
    expect(await semaphore.admit(1, controller.signal)).toBeNull();
  });
});

describe('the images in flight', () => {
  let h: Harness;
  beforeEach(() => {
    h = createHarness();
  });
  afterEach(() => h.restore());

  it('are never more than 256 MB, whatever the concurrency', async () => {
    const imageBytes = 20 * 1024 * 1024;
    const bytes = pngOf(imageBytes);
    h.queue.addMany(30);
    h.store.latencyMs = 5_000;
    let most = 0;
    h.free.answer = () => {
      const stored = h.store.puts.filter(({ endMs }) => endMs !== null).length;
      const answered = h.free.calls.filter(({ endMs }) => endMs !== null).length + 1;
      most = Math.max(most, (answered - stored) * imageBytes);
      return anImage({ bytes });
    };
    const report = await h.run({ batchSize: 30, concurrency: 30 });
    expect(report.succeeded).toBe(30);
    expect(most).toBeLessThanOrEqual(BYTES_IN_FLIGHT);
    expect(most).toBeGreaterThan(BYTES_IN_FLIGHT / 2);
  });

  it('do not hold small ones back, not even while a slow store has them', async () => {
    h.queue.addMany(64);
    h.store.latencyMs = 20_000;
    await h.run({ batchSize: 64, concurrency: 32 });
    expect(h.free.peak).toBe(32);
    // The first calls are admitted as if their images were as large as can be; the others need not wait for the store.
    const begun = h.free.calls.filter(({ startMs }) => startMs - h.startedMs < 5_000);
    expect(begun).toHaveLength(64);
  });
});
