import { beforeEach, describe, expect, it } from '@jest/globals';
import { NOTHING_KNOWN } from '../../../../src/engine/pacing/memory.ts';
import { createThrottle, type Throttle } from '../../../../src/engine/pacing/throttle.ts';
import { createFakeClock, type FakeClock } from '../../../support/fake-clock.ts';

let clock: FakeClock;
beforeEach(() => {
  clock = createFakeClock();
});

/** So many calls that make an image, as soon as each may begin. */
async function work(throttle: Throttle, calls: number, everyMs = 0): Promise<void> {
  for (let made = 0; made < calls; made += 1) {
    await clock.sleep(Math.max(everyMs, throttle.waitMs()));
    throttle.worked(throttle.begin());
  }
}

describe('the throttle of a provider', () => {
  it('does not take a run that had nothing to do for the pace that a provider bears', async () => {
    const throttle = createThrottle(600, clock, NOTHING_KNOWN);
    await work(throttle, 10);
    await clock.sleep(60_000);
    await work(throttle, 50);
    throttle.refused(throttle.begin(), true, 0);
    expect(throttle.perMinute()).toBeCloseTo(0.95 * 600);
  });

  it('leaves a provider that has refused as much as may be begun at once, where nobody named its rate', async () => {
    const throttle = createThrottle(null, clock, NOTHING_KNOWN);
    await work(throttle, 30, 500);
    // Four were begun within two seconds.
    throttle.refused(throttle.begin(), true, 0);
    expect(throttle.learned.burst).toBe(4);
    expect((throttle.waitMs() * (throttle.perMinute() ?? 0)) / 60_000).toBeCloseTo(1 + 2, 1);
  });

  it('leaves nothing at a rate that the user has named', async () => {
    const throttle = createThrottle(60, clock, NOTHING_KNOWN);
    await work(throttle, 30);
    await clock.sleep(throttle.waitMs());
    throttle.refused(throttle.begin(), true, 0);
    expect((throttle.waitMs() * (throttle.perMinute() ?? 0)) / 60_000).toBeCloseTo(1, 1);
  });

  it('counts from a refusal before any image what a provider bears', async () => {
    const throttle = createThrottle(null, clock, NOTHING_KNOWN);
    const steps = [throttle.begin(), throttle.begin(), throttle.begin(), throttle.begin()];
    const [first, second, third, fourth] = steps;
    if (fourth !== undefined) throttle.refused(fourth, true, 0);
    await clock.sleep(8_000);
    for (const step of [first, second, third]) if (step !== undefined) throttle.worked(step);
    for (let made = 0; made < 4; made += 1) {
      throttle.begin();
      await clock.sleep(8_000);
    }
    throttle.refused(throttle.begin(), true, 0);
    // Four in forty seconds, not the seven that were made in all.
    expect(throttle.perMinute()).toBeLessThan(7.5);
  });
});
