import { describe, expect, it } from '@jest/globals';
import { createTokenBucket } from '../../../../src/engine/pacing/token-bucket.ts';
import { createFakeClock } from '../../../support/fake-clock.ts';

/** Takes as many as it can for so long; answers when each was taken, in seconds. */
async function takeFor(seconds: number, perMinute: number, burst = 1): Promise<number[]> {
  const clock = createFakeClock();
  const startMs = clock.now();
  const bucket = createTokenBucket(
    () => perMinute,
    () => burst,
    clock,
  );
  const times: number[] = [];
  for (;;) {
    await clock.sleep(bucket.waitMs());
    const time = (clock.now() - startMs) / 1000;
    if (time > seconds) return times;
    bucket.take();
    times.push(time);
  }
}

describe('a token bucket', () => {
  it('spaces images evenly when a minute allows few', async () => {
    expect(await takeFor(60, 5)).toEqual([0, 12, 24, 36, 48, 60]);
  });

  it('lets through at once what it holds, and the rate from then on', async () => {
    const times = await takeFor(60, 60, 6);
    expect(times.slice(0, 8)).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
    expect(times).toHaveLength(6 + 60);
  });

  it('keeps nobody waiting while no limit is known', async () => {
    const clock = createFakeClock();
    const bucket = createTokenBucket(
      () => null,
      () => 1,
      clock,
    );
    for (let call = 0; call < 1_000; call += 1) bucket.take();
    expect(bucket.waitMs()).toBe(0);
  });

  it('keeps a limit that becomes known later', async () => {
    const clock = createFakeClock();
    let limit: number | null = null;
    const bucket = createTokenBucket(
      () => limit,
      () => 6,
      clock,
    );
    limit = 60;
    for (let call = 0; call < 6; call += 1) bucket.take();
    expect(bucket.waitMs()).toBe(1_000);
  });

  it('tells for how long it was full and nobody took anything', async () => {
    const clock = createFakeClock();
    const idle: number[] = [];
    const bucket = createTokenBucket(
      () => 60,
      () => 2,
      clock,
      (ms) => idle.push(ms),
    );
    bucket.take();
    bucket.take();
    bucket.waitMs();
    await clock.sleep(5_000);
    // Two seconds filled it.
    bucket.take();
    await clock.sleep(500);
    bucket.take();
    expect(idle).toEqual([3_000]);
  });

  it('takes back what was not used, and never holds more than fits', async () => {
    const clock = createFakeClock();
    const bucket = createTokenBucket(
      () => 10,
      () => 1,
      clock,
    );
    bucket.take();
    expect(bucket.waitMs()).toBe(6_000);
    bucket.giveBack();
    expect(bucket.waitMs()).toBe(0);
    bucket.giveBack();
    bucket.take();
    expect(bucket.waitMs()).toBe(6_000);
  });

  it('believes that less is left, and never that more is', async () => {
    const clock = createFakeClock();
    const bucket = createTokenBucket(
      () => 60,
      () => 6,
      clock,
    );
    bucket.cap(100);
    bucket.cap(-2);
    expect(bucket.waitMs()).toBe(3_000);
    await clock.sleep(3_000);
    expect(bucket.waitMs()).toBe(0);
  });

  it('is filled up when more is known to be left, as far as it holds that', async () => {
    const clock = createFakeClock();
    const bucket = createTokenBucket(
      () => 60,
      () => 3,
      clock,
    );
    for (let call = 0; call < 3; call += 1) bucket.take();
    bucket.raise(10);
    for (let call = 0; call < 3; call += 1) bucket.take();
    expect(bucket.waitMs()).toBe(1_000);
    bucket.raise(-5);
    expect(bucket.waitMs()).toBe(1_000);
  });
});
