import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Call } from '../../../../src/engine/pacing/accepted.ts';
import { createRate, type Rate } from '../../../../src/engine/pacing/rate.ts';
import { createFakeClock, type FakeClock } from '../../../support/fake-clock.ts';

let clock: FakeClock;
let begun: number;
beforeEach(() => {
  clock = createFakeClock();
  begun = 0;
});

function call(rate: Rate): Call {
  begun += 1;
  const one = { beganMs: clock.now(), begun };
  rate.began(one);
  return one;
}

/** So many calls, evenly in so many seconds; and then one too many. */
async function runInto(rate: Rate, calls: number, seconds: number, atLeast = 0): Promise<void> {
  for (let made = 0; made < calls; made += 1) {
    call(rate);
    await clock.sleep((seconds * 1000) / calls);
  }
  if (calls === 0) await clock.sleep(seconds * 1000);
  const refused = call(rate);
  rate.undone(refused);
  rate.overrun(refused, atLeast);
}

const remembered = (perMinute: number, quietTerms = 0, isPart = false) =>
  createRate(null, clock, { perMinute, quietTerms, isPart });

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

  it('is at a first refusal what was accepted, less eight seconds’ worth that it had in store', async () => {
    const rate = createRate(null, clock);
    await runInto(rate, 38, 30);
    expect(rate.perMinute()).toBeCloseTo(60);
  });

  it('is at a first refusal that of the stretch that took most: slots open slowly', async () => {
    const rate = createRate(null, clock);
    call(rate);
    await clock.sleep(60_000);
    await runInto(rate, 38, 30);
    expect(rate.perMinute()).toBeCloseTo(60);
  });

  it('is between two refusals what was accepted, and a fiftieth less is kept', async () => {
    const rate = createRate(null, clock);
    await runInto(rate, 40, 30);
    await runInto(rate, 30, 30);
    expect(rate.perMinute()).toBeCloseTo(0.98 * 60);
  });

  it('is counted without calls that were refused late, and with those that began after the refused one', async () => {
    const rate = createRate(null, clock);
    await runInto(rate, 40, 30);
    const early = call(rate);
    const refused = call(rate);
    call(rate);
    await clock.sleep(1);
    rate.undone(refused);
    rate.overrun(refused, 0);
    rate.undone(early);
    await runInto(rate, 30, 30);
    expect(rate.perMinute()).toBeCloseTo(0.98 * 62, 1);
  });

  it('is what was accepted from a refusal on that came before any image', async () => {
    const rate = createRate(null, clock);
    for (let made = 0; made < 3; made += 1) call(rate);
    const refused = call(rate);
    rate.undone(refused);
    rate.drained(refused);
    // Two calls tell nothing.
    await runInto(rate, 2, 4);
    expect(rate.perMinute()).toBeNull();
    await runInto(rate, 6, 28);
    expect(rate.perMinute()).toBeCloseTo((0.98 * 8 * 60) / 32);
  });

  it('is below what was told, once that has shown to be too much', async () => {
    const rate = createRate(null, clock);
    rate.told(100);
    expect(rate.trusted).toBe(true);
    await runInto(rate, 30, 60);
    expect(rate.perMinute()).toBeCloseTo(0.98 * 30);
    expect(rate.trusted).toBe(false);
  });

  it('is cut by a twentieth when a few calls were refused at a rate that somebody has named', async () => {
    const rate = createRate(60, clock);
    await runInto(rate, 1, 1);
    expect(rate.perMinute()).toBeCloseTo(57);
    await runInto(rate, 1, 2);
    expect(rate.perMinute()).toBeCloseTo(54.2, 1);
    // Together they are enough to tell.
    await runInto(rate, 1, 3);
    expect(rate.perMinute()).toBeCloseTo((0.98 * 60 * 3) / 6, 1);
  });

  it('is not thought lower by a few unlucky calls than they tell together with those before', async () => {
    const rate = createRate(null, clock);
    await runInto(rate, 38, 30);
    await runInto(rate, 1, 2);
    expect(rate.perMinute()).toBeGreaterThan(55);
  });

  it('is not thought lower by time in which nothing was asked for', async () => {
    const rate = createRate(600, clock);
    await clock.sleep(30_000);
    rate.idled(30_000);
    await runInto(rate, 100, 10);
    expect(rate.perMinute()).toBeCloseTo(0.95 * 600);
  });

  it('that twenty calls tell is tried half as boldly as one that fewer tell', async () => {
    const triedAfter = async (calls: number) => {
      const rate = createRate(null, clock);
      await runInto(rate, 190, 30);
      await runInto(rate, calls, calls);
      await clock.sleep(2 * 60_000);
      return rate.perMinute();
    };
    expect(await triedAfter(19)).toBeCloseTo(0.98 * 60 * (1 + 0.02 * (2 ** (2 * 0.98) - 1)));
    expect(await triedAfter(20)).toBeCloseTo(0.98 * 60 * (1 + 0.02 * (2 ** 0.98 - 1)));
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

  it('is tried a little higher as images are made, and more and more boldly', async () => {
    const rate = remembered(60);
    const tried: (number | null)[] = [];
    for (let minute = 0; minute < 6; minute += 1) {
      tried.push(rate.perMinute());
      await clock.sleep(60_000);
    }
    expect(tried.map((perMinute) => Number(perMinute?.toFixed(1)))).toEqual([60, 61.2, 63.6, 68.4, 78, 97.2]);
  });

  it.each([
    [15, 4],
    [60, 1],
    [120, 0.5],
    [5, 4],
    [600, 0.5],
  ])('of %d a minute is tried higher every %d minutes', async (perMinute, minutes) => {
    const rate = remembered(perMinute);
    await clock.sleep(minutes * 60_000);
    expect(rate.perMinute()).toBeCloseTo(perMinute * 1.02);
  });

  it('begins with what was remembered, and the more boldly the longer ago that was', () => {
    const begunAfter = (quietTerms: number) => remembered(60, quietTerms).perMinute();
    expect(begunAfter(0)).toBe(60);
    expect(begunAfter(1)).toBeCloseTo(61.2);
    expect(begunAfter(7)).toBeGreaterThan(200);
  });

  it('that was remembered gives way to what the provider names, higher or lower', () => {
    const rate = remembered(60);
    rate.told(120);
    expect(rate.perMinute()).toBe(120);
    expect(rate.learned).toEqual({ perMinute: 120, isShare: false });
  });

  it('is worth remembering once it is named or was refused, and not when the user has said it', async () => {
    const rate = createRate(90, clock);
    expect(rate.learned).toBeNull();
    await runInto(rate, 60, 60);
    expect(rate.learned).toEqual({ perMinute: expect.closeTo(0.98 * 60), isShare: true });
  });

  it('that is a worker’s part is told again though nothing was refused, higher where more was taken', async () => {
    const idle = remembered(15, 0, true);
    const busy = remembered(15, 0, true);
    for (let made = 0; made < 320; made += 1) {
      call(busy);
      await clock.sleep(3_000);
    }
    expect(idle.learned).toEqual({ perMinute: 15, isShare: true });
    // Twenty a minute were taken, and in four terms about a third more was tried.
    expect(busy.learned?.perMinute).toBeCloseTo(15 * (1 + 0.02 * (2 ** 4 - 1)));
    expect(remembered(15).learned).toBeNull();
  });

  it('is never tried higher than it is allowed to be', async () => {
    const rate = createRate(65, clock);
    await runInto(rate, 60, 60);
    await clock.sleep(600_000);
    expect(rate.perMinute()).toBe(65);
  });
});
