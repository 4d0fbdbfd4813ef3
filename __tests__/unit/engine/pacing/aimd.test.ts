import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Aimd, createAimd, type Trial } from '../../../../src/engine/pacing/aimd.ts';
import { createFakeClock, type FakeClock } from '../../../support/fake-clock.ts';

let clock: FakeClock;
let startedMs: number;
beforeEach(() => {
  clock = createFakeClock(0);
  startedMs = clock.now();
});

/** Past its slow start: an image was made, and then one call too many. */
function steady(limit: number, most: number): Aimd {
  const aimd = createAimd(Math.ceil(limit / 0.7), Math.max(most, Math.ceil(limit / 0.7)), clock);
  aimd.succeeded({ beganMs: -2, full: false }, false);
  aimd.rateLimited(at(-1), 1_000);
  return aimd;
}

const at = (beganMs: number): Trial => ({ beganMs, full: true });

function succeed(aimd: Aimd, times: number, trial: Trial = at(0), paced = false): void {
  for (let call = 0; call < times; call += 1) aimd.succeeded(trial, paced);
}

describe('the number of calls at once', () => {
  it('doubles in the time of a call, until the first 429', () => {
    const aimd = createAimd(4, 32, clock);
    succeed(aimd, 4);
    expect(aimd.limit).toBe(8);
    succeed(aimd, 8);
    expect(aimd.limit).toBe(16);
    aimd.rateLimited(at(1), 16);
    expect(aimd.limit).toBe(11);
    succeed(aimd, 10, at(2));
    expect(aimd.limit).toBe(11);
  });

  it('doubles once in the first two seconds, as a refusal would have come by then', async () => {
    const aimd = createAimd(4, 32, clock);
    expect(aimd.opensInMs).toBeNull();
    aimd.began();
    const limits: number[] = [];
    while (aimd.opensInMs !== null) {
      await clock.sleep(aimd.opensInMs);
      limits.push(aimd.limit);
    }
    expect(limits).toEqual([5, 6, 7, 8]);
    expect(clock.now() - startedMs).toBe(2_000);
  });

  it('opens as many as were borne before in the same time', async () => {
    const aimd = createAimd(4, 32, clock, 24);
    aimd.began();
    expect(aimd.limit).toBe(4);
    await clock.sleep(1_000);
    expect(aimd.limit).toBe(14);
    await clock.sleep(5_000);
    expect(aimd.limit).toBe(24);
  });

  it('does not open more that way after a refusal', async () => {
    const aimd = createAimd(4, 32, clock);
    aimd.began();
    await clock.sleep(600);
    aimd.rateLimited(at(1), 5);
    expect(aimd.opensInMs).toBeNull();
    await clock.sleep(5_000);
    expect(aimd.limit).toBe(3);
  });

  it('goes on doubling after a refusal before any image: that tells of what is taken at once', () => {
    const aimd = createAimd(4, 32, clock);
    aimd.rateLimited(at(1), 4);
    expect(aimd.limit).toBe(2);
    succeed(aimd, 2, at(2));
    expect(aimd.limit).toBe(4);
  });

  it('grows by one after as many good calls as there are at once, from then on', () => {
    const aimd = steady(4, 32);
    succeed(aimd, 3, at(1));
    expect(aimd.limit).toBe(4);
    succeed(aimd, 1, at(1));
    expect(aimd.limit).toBe(5);
    succeed(aimd, 5, at(1));
    expect(aimd.limit).toBe(6);
  });

  it('grows with every good call while a known rate keeps them in check', () => {
    const aimd = steady(4, 32);
    succeed(aimd, 4, at(1), true);
    expect(aimd.limit).toBe(8);
  });

  it('never grows above its ceiling', () => {
    const aimd = createAimd(3, 4, clock);
    succeed(aimd, 100);
    expect(aimd.limit).toBe(4);
  });

  it('learns nothing from calls that began while slots were free', () => {
    const aimd = createAimd(2, 32, clock);
    succeed(aimd, 100, { beganMs: 0, full: false });
    expect(aimd.limit).toBe(2);
  });

  it('loses three tenths at a 429', () => {
    const aimd = createAimd(10, 32, clock);
    expect(aimd.rateLimited(at(0), 10)).toBe(true);
    expect(aimd.limit).toBe(7);
  });

  it('loses them of what was really in use', () => {
    const aimd = createAimd(32, 32, clock);
    aimd.rateLimited(at(0), 10);
    expect(aimd.limit).toBe(7);
  });

  it('is cut once for all the calls of a window', async () => {
    const aimd = createAimd(10, 32, clock);
    await clock.sleep(1_000);
    aimd.rateLimited(at(0), 10);
    expect(aimd.rateLimited(at(900), 7)).toBe(false);
    expect(aimd.limit).toBe(7);
    expect(aimd.rateLimited(at(1_100), 7)).toBe(true);
    expect(aimd.limit).toBe(4);
  });

  it('is never less than one', async () => {
    const aimd = createAimd(2, 32, clock);
    for (let cut = 1; cut < 5; cut += 1) {
      await clock.sleep(10);
      aimd.rateLimited(at(clock.now()), 2);
    }
    expect(aimd.limit).toBe(1);
  });

  it('does not grow by calls from before the last cut', async () => {
    const aimd = steady(10, 32);
    await clock.sleep(1_000);
    succeed(aimd, 9, at(1));
    aimd.rateLimited(at(1), 10);
    succeed(aimd, 50, at(900));
    expect(aimd.limit).toBe(7);
    succeed(aimd, 7, at(1_100));
    expect(aimd.limit).toBe(8);
  });
});
