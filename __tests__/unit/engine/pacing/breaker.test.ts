import { describe, expect, it } from '@jest/globals';
import { createBreaker } from '../../../../src/engine/pacing/breaker.ts';

const notes = (calls: string) => {
  const breaker = createBreaker();
  return [...calls].map((call) => breaker.note(call === 'x'));
};

describe('the breaker', () => {
  it('opens at the third refusal', () => {
    expect(notes('x.x.x')).toEqual([false, false, false, false, true]);
  });

  it('looks at the last twenty calls only', () => {
    expect(notes(`xx${'.'.repeat(18)}x`)).not.toContain(true);
    expect(notes(`xx${'.'.repeat(17)}x`).at(-1)).toBe(true);
  });

  it('tells how often it was refused, and of how many calls', () => {
    const breaker = createBreaker();
    for (let call = 0; call < 30; call += 1) breaker.note(call === 29);
    expect(breaker).toMatchObject({ refusals: 1, calls: 20 });
  });
});
