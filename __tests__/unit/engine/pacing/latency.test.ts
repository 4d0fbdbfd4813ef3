import { describe, expect, it } from '@jest/globals';
import { createLatency } from '../../../../src/engine/pacing/latency.ts';

function measured(calls: readonly number[]) {
  const latency = createLatency();
  for (const ms of calls) latency.add(ms);
  return latency;
}
const times = (count: number, ms: number) => Array.from({ length: count }, () => ms);

describe('the latency of calls', () => {
  it('tells how many slots keep up a rate, with half as many to spare', () => {
    // One image a second, about ten seconds each.
    expect(measured(times(200, 9_900)).slotsFor(60)).toBe(15);
  });

  it('is taken to be long until calls have ended', () => {
    expect(measured([]).slotsFor(60)).toBe(45);
    expect(measured([2_000]).slotsFor(60)).toBeGreaterThan(40);
  });

  it('asks for one slot at least', () => {
    expect(measured(times(100, 10)).slotsFor(1)).toBe(1);
  });

  it('tells what one slot brings', () => {
    expect(measured(times(200, 10_000)).perMinuteOfOneSlot).toBeCloseTo(6, 1);
  });

  it('shows strain when calls take half as long again as the first ones', () => {
    const latency = measured(times(10, 1_000));
    expect(latency.strained).toBe(false);
    for (const ms of times(5, 2_000)) latency.add(ms);
    expect(latency.strained).toBe(false);
    for (const ms of times(5, 2_000)) latency.add(ms);
    expect(latency.strained).toBe(true);
    for (const ms of times(20, 1_000)) latency.add(ms);
    expect(latency.strained).toBe(false);
  });
});
