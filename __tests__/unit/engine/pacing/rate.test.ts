import { beforeEach, describe, expect, it } from '@jest/globals';
import { createRate, type Rate } from '../../../../src/engine/pacing/rate.ts';
import { createFakeClock, type FakeClock } from '../../../support/fake-clock.ts';

let clock: FakeClock;
beforeEach(() => {
  clock = createFakeClock();
});

/** So many calls in so many seconds, and then one too many. */
async function runInto(rate: Rate, calls: number, seconds: number, atLeast = 0): Promise<void> {
  for (let call = 0; call < calls; call += 1) rate.began();
  await clock.sleep(seconds * 1000);
  rate.began();
  rate.undone();
  rate.overrun(atLeast, 0);
}

describe('the rate of a provider', () => {
  it('is not known without any word', () => {
    expect(createRate(null, clock).perMinute()).toBeNull();
  });

  it('is the lower one of what the user wants and what the provider tells', () => {
    const rate = createRate(20, clock);
    expect(rate.perMinute()).toBe(20);
    rate.told(50);
    expect(rate.perMinute()).toBe(20);
    rate.told(5);
    expect(rate.perMinute()).toBe(5);
    rate.told(500);
    expect(rate.perMinute()).toBe(20);
  });

  it('is what was accepted up to a refusal', async () => {
    const rate = createRate(null, clock);
    await runInto(rate, 45, 30);
    expect(rate.perMinute()).toBe(90);
  });

  it('is exact from the second refusal on, when the first had a burst in it', async () => {
    const rate = createRate(null, clock);
    await runInto(rate, 40, 30);
    await runInto(rate, 30, 30);
    expect(rate.perMinute()).toBe(60);
  });

  it('is below what was told, once that has shown to be too much', async () => {
    const rate = createRate(null, clock);
    rate.told(100);
    expect(rate.trusted).toBe(true);
    await runInto(rate, 30, 60);
    expect(rate.perMinute()).toBe(30);
    expect(rate.trusted).toBe(false);
  });

  it('is cut by a twentieth when a few calls were refused at a rate that somebody has named', async () => {
    const rate = createRate(60, clock);
    await runInto(rate, 2, 2);
    expect(rate.perMinute()).toBeCloseTo(57);
    await runInto(rate, 1, 2);
    expect(rate.perMinute()).toBeCloseTo(54.2, 1);
    // Together they are enough to tell.
    await runInto(rate, 3, 20);
    expect(rate.perMinute()).toBeCloseTo((60 * 6) / 24, 1);
  });

  it('leaves out what was left from before the first call', async () => {
    const rate = createRate(null, clock);
    for (let call = 0; call < 28; call += 1) rate.began();
    await clock.sleep(20_000);
    rate.overrun(0, 8);
    expect(rate.perMinute()).toBe(60);
  });

  it('that was confirmed is tried higher less boldly', async () => {
    const rate = createRate(null, clock);
    for (let time = 0; time < 3; time += 1) await runInto(rate, 60, 60);
    await clock.sleep(4 * 60_000);
    expect(rate.perMinute()).toBeLessThan(60 * 1.02);
  });

  it('is not taken to be less than one slot brings', async () => {
    const rate = createRate(null, clock);
    await runInto(rate, 1, 60, 4);
    expect(rate.perMinute()).toBe(4);
  });

  it('is not concluded from a provider that took nothing', async () => {
    const rate = createRate(null, clock);
    await runInto(rate, 0, 60, 4);
    expect(rate.perMinute()).toBeNull();
  });

  it('is tried a little higher as time goes by, and more and more boldly', async () => {
    const rate = createRate(null, clock);
    await runInto(rate, 90, 60);
    await runInto(rate, 60, 60);
    const tried: (number | null)[] = [];
    for (let minute = 0; minute < 6; minute += 1) {
      tried.push(rate.perMinute());
      await clock.sleep(60_000);
    }
    expect(tried.map((perMinute) => Number(perMinute?.toFixed(1)))).toEqual([60, 61.2, 63.6, 68.4, 78, 97.2]);
  });

  it('begins with what was remembered, and the more boldly the longer ago that was', () => {
    const begunAfter = (quietMinutes: number) =>
      createRate(null, clock, { perMinute: 60, quietMinutes, isPart: false }).perMinute();
    expect(begunAfter(0)).toBe(60);
    expect(begunAfter(1)).toBeCloseTo(61.2);
    expect(begunAfter(7)).toBeGreaterThan(200);
  });

  it('that was remembered gives way to what the provider names, higher or lower', () => {
    const rate = createRate(null, clock, { perMinute: 60, quietMinutes: 0, isPart: false });
    rate.told(120);
    expect(rate.perMinute()).toBe(120);
    expect(rate.learned).toEqual({ perMinute: 120, isShare: false });
  });

  it('is worth remembering once it is named or was refused, and not when the user has said it', async () => {
    const rate = createRate(90, clock);
    expect(rate.learned).toBeNull();
    await runInto(rate, 60, 60);
    expect(rate.learned).toEqual({ perMinute: 60, isShare: true });
  });

  it('that is a worker’s part is told again though nothing was refused, higher where more was taken', async () => {
    const quiet = (perMinute: number) =>
      createRate(null, clock, { perMinute, quietMinutes: 0, isPart: true });
    const idle = quiet(15);
    const busy = quiet(15);
    for (let call = 0; call < 80; call += 1) {
      busy.began();
      await clock.sleep(3_000);
    }
    expect(idle.learned).toEqual({ perMinute: 15, isShare: true });
    // Twenty a minute were taken, and in four minutes about a fifth more was tried.
    expect(busy.learned?.perMinute).toBeCloseTo(15 * (1 + 0.02 * (2 ** 4 - 1)));
    expect(createRate(null, clock, { perMinute: 15, quietMinutes: 0, isPart: false }).learned).toBeNull();
  });

  it('is never tried higher than it is allowed to be', async () => {
    const rate = createRate(65, clock);
    await runInto(rate, 60, 60);
    await clock.sleep(600_000);
    expect(rate.perMinute()).toBe(65);
  });
});
