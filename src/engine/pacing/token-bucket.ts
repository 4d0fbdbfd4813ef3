/** Images a minute: a bucket that fills steadily, so that a provider's limit is kept instead of being run into. */
import type { Clock } from '../../clock.ts';

/** What may be asked for at once after a pause: six seconds' worth. Providers enforce a minute's limit over less. */
const BURST_MINUTES = 0.1;
/** Sums of fractions of tokens miss a whole one by less than this. */
const ROUNDING = 1e-6;

export interface TokenBucket {
  /** Images a minute; null: no limit is known, and nothing ever waits. */
  readonly perMinute: number | null;
  /** Until one more image may be asked for; 0 = now. */
  waitMs(): number;
  take(): void;
  /** What was taken was not used. */
  giveBack(): void;
  /** No more than so many are left, whatever was counted here; below zero others have used them. */
  cap(tokens: number): void;
  /** The limit that the provider names; the one that was asked for stays the upper bound. */
  learn(perMinute: number): void;
}

/** @param asked Images a minute at most, by the user's word; null = none was given. */
export function createTokenBucket(asked: number | null, clock: Clock): TokenBucket {
  let perMinute = asked;
  let tokens = capacity();
  let countedMs = clock.now();

  function capacity(): number {
    return perMinute === null ? 0 : Math.max(1, perMinute * BURST_MINUTES);
  }

  function fill(): void {
    const nowMs = clock.now();
    if (perMinute !== null)
      tokens = Math.min(capacity(), tokens + ((nowMs - countedMs) * perMinute) / 60_000);
    countedMs = nowMs;
  }

  return {
    get perMinute() {
      return perMinute;
    },
    waitMs() {
      fill();
      if (perMinute === null || tokens >= 1 - ROUNDING) return 0;
      return Math.ceil(((1 - tokens) * 60_000) / perMinute);
    },
    take() {
      fill();
      tokens -= 1;
    },
    giveBack() {
      fill();
      tokens = Math.min(capacity(), tokens + 1);
    },
    cap(most) {
      fill();
      tokens = Math.min(tokens, most);
    },
    learn(limit) {
      fill();
      const known = perMinute !== null;
      perMinute = Math.min(asked ?? Number.POSITIVE_INFINITY, limit);
      tokens = known ? Math.min(tokens, capacity()) : capacity();
    },
  };
}
