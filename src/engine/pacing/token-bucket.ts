/** Images a minute: a bucket that fills steadily, so that a provider's limit is kept instead of being run into. */
import type { Clock } from '../../clock.ts';

/** Sums of fractions of tokens miss a whole one by less than this. */
const ROUNDING = 1e-6;

export interface TokenBucket {
  /** Until one more image may be asked for, in milliseconds; 0 = now. */
  waitMs(): number;
  take(): void;
  /** What was taken was not used. */
  giveBack(): void;
  /** No more than so many are left, whatever was counted here; below zero others have used them. */
  cap(tokens: number): void;
  /** So many are left at least, as far as it holds them. */
  raise(tokens: number): void;
}

/**
 * @param perMinute The limit as it is now; null = none is known, and nothing waits.
 * @param burst How many it holds: what may be asked for at once after a pause.
 * @param onFull Told for how long, in milliseconds, it was full and nobody took anything.
 */
export function createTokenBucket(
  perMinute: () => number | null,
  burst: () => number,
  clock: Clock,
  onFull: (ms: number) => void = () => undefined,
): TokenBucket {
  let tokens = Number.POSITIVE_INFINITY;
  let countedMs = clock.now();

  function fill(): void {
    const nowMs = clock.now();
    const rate = perMinute();
    const capacity = rate === null ? Number.POSITIVE_INFINITY : Math.max(1, burst());
    const gained = rate === null ? Number.POSITIVE_INFINITY : ((nowMs - countedMs) * rate) / 60_000;
    const over = Math.min(gained, tokens + gained - capacity);
    if (rate !== null && over > 0) onFull((over * 60_000) / rate);
    tokens = Math.min(capacity, tokens + gained);
    countedMs = nowMs;
  }

  return {
    waitMs() {
      fill();
      const rate = perMinute();
      if (rate === null || tokens >= 1 - ROUNDING) return 0;
      return Math.ceil(((1 - tokens) * 60_000) / rate);
    },
    take() {
      fill();
      tokens -= 1;
    },
    giveBack() {
      tokens += 1;
      fill();
    },
    cap(most) {
      fill();
      tokens = Math.min(tokens, most);
    },
    raise(least) {
      tokens = Math.max(tokens, least);
      fill();
    },
  };
}
