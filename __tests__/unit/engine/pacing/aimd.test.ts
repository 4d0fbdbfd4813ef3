import { describe, expect, it } from '@jest/globals';
import { type Aimd, createAimd, type Trial } from '../../../../src/engine/pacing/aimd.ts';

const at = (beganMs: number): Trial => ({ beganMs, full: true });

function succeed(aimd: Aimd, times: number, trial: Trial = at(0), paced = false): void {
  for (let call = 0; call < times; call += 1) aimd.succeeded(trial, paced);
}

describe('the number of calls at once', () => {
  it('grows by one after as many good calls as there are at once', () => {
    const aimd = createAimd(4, 32);
    succeed(aimd, 3);
    expect(aimd.limit).toBe(4);
    succeed(aimd, 1);
    expect(aimd.limit).toBe(5);
    succeed(aimd, 5);
    expect(aimd.limit).toBe(6);
  });

  it('grows with every good call while a known rate keeps them in check', () => {
    const aimd = createAimd(4, 32);
    succeed(aimd, 4, at(0), true);
    expect(aimd.limit).toBe(8);
  });

  it('never grows above its ceiling', () => {
    const aimd = createAimd(3, 4);
    succeed(aimd, 100);
    expect(aimd.limit).toBe(4);
  });

  it('learns nothing from calls that began while slots were free', () => {
    const aimd = createAimd(2, 32);
    succeed(aimd, 100, { beganMs: 0, full: false });
    expect(aimd.limit).toBe(2);
  });

  it('loses three tenths at a 429', () => {
    const aimd = createAimd(10, 32);
    expect(aimd.rateLimited(at(0), 10, 1_000)).toBe(true);
    expect(aimd.limit).toBe(7);
  });

  it('loses them of what was really in use', () => {
    const aimd = createAimd(32, 32);
    aimd.rateLimited(at(0), 10, 1_000);
    expect(aimd.limit).toBe(7);
  });

  it('is cut once for all the calls of a window', () => {
    const aimd = createAimd(10, 32);
    aimd.rateLimited(at(0), 10, 1_000);
    expect(aimd.rateLimited(at(900), 7, 1_200)).toBe(false);
    expect(aimd.limit).toBe(7);
    expect(aimd.rateLimited(at(1_100), 7, 2_000)).toBe(true);
    expect(aimd.limit).toBe(4);
  });

  it('is never less than one', () => {
    const aimd = createAimd(2, 32);
    for (let cut = 1; cut < 5; cut += 1) aimd.rateLimited(at(cut * 10), 2, cut * 10 + 5);
    expect(aimd.limit).toBe(1);
  });

  it('does not grow by calls from before the last cut', () => {
    const aimd = createAimd(10, 32);
    succeed(aimd, 9);
    aimd.rateLimited(at(0), 10, 1_000);
    succeed(aimd, 50, at(900));
    expect(aimd.limit).toBe(7);
    succeed(aimd, 7, at(1_100));
    expect(aimd.limit).toBe(8);
  });
});
