import { beforeEach, describe, expect, it } from '@jest/globals';
import { Offers } from '../../../../src/engine/claim/offers.ts';
import { createPatience } from '../../../../src/engine/claim/patience.ts';
import { freeFailure } from '../../../../src/engine/failures.ts';
import { createNotifier, type Notifier } from '../../../../src/engine/notifier.ts';
import { type CallEnding, Limiter } from '../../../../src/engine/pacing/limiter.ts';
import type { Pace } from '../../../../src/engine/pacing/pace.ts';
import { createSemaphore } from '../../../../src/engine/pacing/semaphore.ts';
import type { ImageProvider, RateLimitHint } from '../../../../src/providers/contract.ts';
import type { FailureClass } from '../../../../src/queue/contract.ts';
import { sleepUnlessAborted } from '../../../../src/waiting.ts';
import { createFakeClock, type FakeClock } from '../../../support/fake-clock.ts';
import { aProduct } from '../../../support/fixtures.ts';

let clock: FakeClock;
let changed: Notifier;
let halt: AbortController;
let stopped: string[];
let hasBytes: boolean;
beforeEach(() => {
  hasBytes = true;
  clock = createFakeClock();
  changed = createNotifier(clock);
  halt = new AbortController();
  stopped = [];
});

const provider: ImageProvider = {
  id: 'one',
  unitCostMicroUsd: 0,
  timeoutMs: 30_000,
  autoConcurrency: 4,
  generate: () => Promise.reject(new Error('The limiter calls nobody.')),
};

function limiterOf(pace: Partial<Pace> = {}, room = createSemaphore(32)) {
  const offers = new Offers([{ provider: 'one', unitCostMicroUsd: 0, any: true }], {
    clock,
    waitsFor: (_provider, _untilMs, cooledMs) => cooledMs <= 60_000,
    order: ['one'],
    fallbacks: [],
    routed: new Set(),
    fallbackOnRefusal: false,
  });
  const limiter = new Limiter(
    provider,
    { concurrency: 'auto', imagesPerMinute: null, workers: 1, ...pace },
    {
      clock,
      random: () => 0.5,
      offers,
      patience: createPatience(clock),
      mayWait: () => true,
      hasOpenRefusal: () => false,
      hasBytes: () => hasBytes,
      room,
      changed,
      halted: halt.signal,
      onWaiting: () => undefined,
      onStopped: (detail) => stopped.push(detail),
      onCooldownTooLong: () => stopped.push('cooldown'),
    },
  );
  return { limiter, offers };
}

const ending = (failure: CallEnding['failure'], rateLimit: RateLimitHint | null = null): CallEnding => ({
  failure,
  isCut: false,
  durationMs: 1_000,
  rateLimit,
});
const failed = (failureClass: FailureClass, retryAfterMs: number | null = null): CallEnding =>
  ending({
    product: aProduct(),
    failure: { ...freeFailure(failureClass, 'the words of the provider'), retryAfterMs },
    stopsModelOnly: false,
    unusable: null,
  });

/** Makes calls of a second each for so long; answers when each began, in seconds. */
async function callFor(
  seconds: number,
  limiter: Limiter,
  endOf: (call: number) => CallEnding = () => ending(null),
): Promise<number[]> {
  const startMs = clock.now();
  const times: number[] = [];
  const end = clock.sleep(seconds * 1000).then(() => halt.abort());
  for (let permit = await limiter.admit(); permit !== null; permit = await limiter.admit()) {
    const call = times.push((clock.now() - startMs) / 1000);
    const { ended, release } = permit;
    void clock.sleep(1_000).then(() => {
      ended(endOf(call));
      release();
    });
  }
  if (!halt.signal.aborted) halt.abort();
  await end;
  return times;
}
const during = (times: readonly number[], fromS: number, toS: number) =>
  times.filter((time) => time >= fromS && time < toS).length;

describe('slots', () => {
  it('are as many as the provider suggests at the start, and more as calls go well', async () => {
    const { limiter } = limiterOf();
    expect(limiter.slots).toBe(4);
    const times = await callFor(10, limiter);
    expect(times.filter((time) => time === 0)).toHaveLength(4);
    expect(during(times, 8, 9)).toBe(32);
  });

  it('wait for room for the bytes of their images, before they take their part of the rate', async () => {
    const { limiter } = limiterOf({ imagesPerMinute: 60 });
    hasBytes = false;
    void clock.sleep(5_000).then(() => {
      hasBytes = true;
      changed.notify();
    });
    expect((await callFor(8, limiter)).slice(0, 3)).toEqual([5, 6, 7]);
  });

  it('are more than thirty-two where a known rate needs them', async () => {
    const { limiter } = limiterOf({ imagesPerMinute: 500 }, createSemaphore(128));
    expect(limiter.slots).toBe(128);
  });

  it('are never more than a stated number', async () => {
    const { limiter } = limiterOf({ concurrency: 3 });
    const times = await callFor(20, limiter);
    expect(times).toHaveLength(60);
  });

  it('are never more than thirty-two', async () => {
    const { limiter } = limiterOf();
    await callFor(300, limiter);
    expect(limiter.slots).toBe(32);
  });

  it('are not multiplied when that only makes calls slower', async () => {
    const { limiter } = limiterOf();
    await callFor(120, limiter, (call) => ({ ...ending(null), durationMs: call > 20 ? 3_000 : 1_000 }));
    // As many as twenty quick calls opened, and the few more until it showed.
    expect(limiter.slots).toBeLessThan(20);
  });

  it('are fewer after a 429, and come back one by one', async () => {
    const { limiter } = limiterOf({ concurrency: 10 });
    const times = await callFor(20, limiter, (call) => (call <= 10 ? failed('rate_limited') : ending(null)));
    // The ten calls of the first second are one window: cut once. Five seconds of cooldown follow.
    expect(during(times, 0, 6)).toBe(10);
    expect(during(times, 6, 7)).toBeLessThanOrEqual(7);
    expect(limiter.slots).toBeGreaterThan(7);
    expect(limiter.slots).toBeLessThanOrEqual(10);
  });

  it('of all providers together are bounded by the room of the run', async () => {
    const { limiter } = limiterOf({ concurrency: 8 }, createSemaphore(2));
    const times = await callFor(10, limiter);
    expect(times).toHaveLength(20);
  });
});

describe('a rate that the user states', () => {
  it('is kept, whatever the number of slots', async () => {
    const { limiter } = limiterOf({ imagesPerMinute: 30, concurrency: 8 });
    const times = await callFor(120, limiter);
    expect(during(times, 0, 60)).toBe(30);
    expect(during(times, 60, 120)).toBe(30);
  });

  it('opens the slots that it needs at once, and closes those that it does not', async () => {
    const { limiter } = limiterOf({ imagesPerMinute: 20 });
    expect(limiter.slots).toBe(15);
    await callFor(600, limiter);
    // Calls of a second: one in three seconds.
    expect(limiter.slots).toBe(1);
  });
});

describe('a rate that the provider’s answers tell', () => {
  const hint = (overrides: Partial<RateLimitHint>): RateLimitHint => ({
    limitPerMinute: 60,
    remaining: 50,
    resetMs: 10_000,
    ...overrides,
  });

  it('is kept from the first answer on', async () => {
    const { limiter } = limiterOf();
    const times = await callFor(60, limiter, () => ending(null, hint({ limitPerMinute: 30 })));
    expect(during(times, 0, 1)).toBe(5);
    // Fifty are left, it says: ten seconds' worth is believed.
    expect(during(times, 0, 60)).toBeLessThanOrEqual(5 + 30);
  });

  it('lets others have their part: no more is sent than is left', async () => {
    const { limiter } = limiterOf({ imagesPerMinute: 60, concurrency: 1 });
    const times = await callFor(10, limiter, (call) =>
      ending(null, call === 1 ? hint({ remaining: -4 }) : null),
    );
    // Four below zero when the first call arrived: five more seconds until there is one.
    expect(times.slice(0, 3)).toEqual([0, 5, 6]);
  });

  it('is not throttled by old news: what has been refilled since the call arrived counts', async () => {
    const { limiter } = limiterOf({ imagesPerMinute: 60, concurrency: 30 });
    const times = await callFor(60, limiter, () => ending(null, hint({ remaining: 0 })));
    expect(during(times, 10, 60)).toBeGreaterThan(47);
  });

  it('without a limit: nothing left means waiting until there is', async () => {
    const { limiter } = limiterOf({ concurrency: 1 });
    const nothing = hint({ limitPerMinute: null, remaining: 0, resetMs: 20_000 });
    const times = await callFor(30, limiter, (call) => ending(null, call === 1 ? nothing : null));
    expect(times.slice(0, 2)).toEqual([0, 21]);
  });

  it('shares what the provider names with the other workers, and remembers it whole', async () => {
    const { limiter } = limiterOf({ workers: 4 });
    const permit = await limiter.admit();
    permit?.ended(ending(null, { limitPerMinute: 60, remaining: 40, resetMs: null }));
    permit?.release();
    expect(limiter.claimedFor).toBe(2);
    expect(limiter.learned).toMatchObject({ perMinute: 60, isShare: false });
  });
});

describe('workers that share a run', () => {
  it.each([
    [1, 4],
    [2, 2],
    [3, 2],
    [8, 1],
  ])('of %d each begins with %d of the four slots that suit the provider', (workers, slots) => {
    expect(limiterOf({ workers }).limiter.slots).toBe(slots);
  });
});

describe('a 429', () => {
  it('is followed by the wait that the provider names', async () => {
    const { limiter } = limiterOf({ concurrency: 1 });
    const times = await callFor(30, limiter, (call) =>
      call === 1 ? failed('rate_limited', 20_000) : ending(null),
    );
    expect(times.slice(0, 2)).toEqual([0, 21]);
  });

  it('is followed by five seconds when it names none', async () => {
    const { limiter } = limiterOf({ concurrency: 1 });
    const times = await callFor(10, limiter, (call) => (call === 1 ? failed('rate_limited') : ending(null)));
    expect(times.slice(0, 2)).toEqual([0, 6]);
  });

  it('teaches the rate that the provider bears', async () => {
    let tokens = 10;
    const { limiter } = limiterOf({ concurrency: 8 });
    void (async () => {
      while (await sleepUnlessAborted(clock, 500, halt.signal)) tokens = Math.min(10, tokens + 1);
    })();
    let refused = 0;
    const times = await callFor(600, limiter, () => {
      tokens -= 1;
      if (tokens >= 0) return ending(null);
      tokens = 0;
      refused += 1;
      return failed('rate_limited');
    });
    expect(refused / times.length).toBeLessThan(0.015);
    // Two a second are borne, of eight that the slots could make.
    expect((times.length - refused) / 600).toBeGreaterThan(1.8);
  });
});

describe('an end of the calls', () => {
  it.each(['quota', 'config'] as const)('comes at once with %s', async (failureClass) => {
    const { limiter, offers } = limiterOf({ concurrency: 1 });
    const times = await callFor(10, limiter, () => failed(failureClass));
    expect(times).toEqual([0]);
    expect(offers.obstacleTo('one')).toEqual({
      reason: 'provider-stopped',
      detail: 'the words of the provider',
      untilMs: null,
    });
    expect(stopped).toEqual(['the words of the provider']);
  });

  it('comes with the third refusal of late, and tells why', async () => {
    const { limiter } = limiterOf({ concurrency: 1 });
    const times = await callFor(60, limiter, (call) =>
      call % 4 === 0 ? failed('content_blocked') : ending(null),
    );
    expect(times).toHaveLength(12);
    expect(stopped).toEqual([
      '3 of its last 12 calls were refused for their content, and more requests may get the account closed. The last refusal: the words of the provider',
    ]);
  });

  it('comes when it would have to cool down for longer than the run waits', async () => {
    const { limiter, offers } = limiterOf({ concurrency: 1 });
    await callFor(300, limiter, () => failed('rate_limited', 25_000));
    expect(stopped).toEqual(['cooldown']);
    expect(offers.obstacleTo('one')).toMatchObject({ reason: 'paused', untilMs: null });
  });

  it('does not come as long as images come between the cooldowns', async () => {
    const { limiter } = limiterOf({ concurrency: 1 });
    await callFor(600, limiter, (call) => (call % 2 === 0 ? failed('rate_limited', 25_000) : ending(null)));
    expect(stopped).toEqual([]);
  });
});

describe('a slot that made no call', () => {
  it('gives its token back', async () => {
    const { limiter } = limiterOf({ imagesPerMinute: 5, concurrency: 1 });
    const startMs = clock.now();
    (await limiter.admit())?.release();
    const permit = await limiter.admit();
    expect(clock.now()).toBe(startMs);
    permit?.ended(ending(null));
    permit?.release();
    await limiter.admit();
    expect(clock.now()).toBe(startMs + 12_000);
  });

  it('gives its place back once, however often it is asked', async () => {
    const { limiter } = limiterOf({ concurrency: 2 });
    const first = await limiter.admit();
    await limiter.admit();
    first?.release();
    first?.release();
    expect(await limiter.admit()).not.toBeNull();
    void clock.sleep(100).then(() => halt.abort());
    expect(await limiter.admit()).toBeNull();
  });
});
