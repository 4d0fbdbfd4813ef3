/** How long to wait before repeating a call that failed for the moment. */
import type { Random } from './clock.ts';

export interface Backoff {
  /** The longest wait after the first failure. */
  baseMs: number;
  /** The longest wait after any. */
  longestMs: number;
}

/** `base · 2^(attempt−1)`, capped, of which half is fixed and half is chance ("equal jitter"). In milliseconds. */
export function backoffMs(attempt: number, random: Random, { baseMs, longestMs }: Backoff): number {
  const full = Math.min(longestMs, baseMs * 2 ** (attempt - 1));
  return Math.round(full / 2 + (full / 2) * random());
}
