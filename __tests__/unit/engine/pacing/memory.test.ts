import { describe, expect, it } from '@jest/globals';
import { knownOf, ofAll } from '../../../../src/engine/pacing/memory.ts';

const remembered = {
  provider: 'one',
  model: 'm',
  perMinute: 60,
  burst: 10,
  slots: 32,
  latencyMs: 8_000,
  imageBytes: 1_000,
  ageMs: 0,
  perMinuteAgeMs: 0,
};

describe('what is remembered of a provider', () => {
  it('is shared by the workers of a run, at least one call at once each', () => {
    expect(knownOf(remembered, 1)).toMatchObject({ perMinute: 60, burst: 10, slots: 32, isPart: false });
    expect(knownOf(remembered, 4)).toMatchObject({ perMinute: 15, burst: 2, slots: 8, isPart: true });
    expect(knownOf(remembered, 20)).toMatchObject({ perMinute: 3, burst: 1, slots: 1 });
    expect(knownOf({ ...remembered, perMinute: null }, 4).perMinute).toBeNull();
  });

  it('says of all workers what one of them learned; their parts of a rate are added up by the queue', () => {
    const learned = { burst: 2, slots: 8, latencyMs: 900 };
    expect(ofAll({ ...learned, perMinute: 15, isShare: false }, 4)).toEqual({
      perMinute: 60,
      isShare: false,
      burst: 8,
      slots: 32,
      latencyMs: 900,
    });
    expect(ofAll({ ...learned, perMinute: 14, isShare: true }, 4)).toMatchObject({ perMinute: 14, burst: 8 });
  });
});
