import { describe, expect, it } from '@jest/globals';
import { createSample } from '../../../src/engine/report/percentiles.ts';

describe('percentiles', () => {
  it('are those of the nearest rank', () => {
    const sample = createSample(() => 0);
    for (let value = 100; value >= 1; value -= 1) sample.add(value);
    expect([0.5, 0.95, 1].map(sample.percentile)).toEqual([50, 95, 100]);
  });

  it('of nothing are nothing', () => {
    expect(createSample(() => 0).percentile(0.5)).toBeNull();
  });

  it('of one value are that value', () => {
    const sample = createSample(() => 0);
    sample.add(7);
    expect([0.5, 0.95].map(sample.percentile)).toEqual([7, 7]);
  });

  it('of a long stream are close, from a bounded sample', () => {
    // A small linear congruential generator: the same numbers at every run.
    let state = 1;
    const random = () => {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return state / 2 ** 32;
    };
    const sample = createSample(random, 1_000);
    for (let value = 0; value < 100_000; value += 1) sample.add(value);
    expect(Math.abs((sample.percentile(0.5) ?? 0) - 50_000)).toBeLessThan(5_000);
    expect(Math.abs((sample.percentile(0.95) ?? 0) - 95_000)).toBeLessThan(3_000);
  });
});
