/**
 * How many calls at once a provider bears, found by trying as TCP does:
 *
 *   slow start   twice as many within two seconds, or what was borne before, since a refusal comes sooner; then each good call opens one more, so that
 *                they double in the time of a call
 *   afterwards   from the first "too many" on: one more after so many good calls as there are at once
 *
 * Each "too many" leaves three tenths fewer.
 */
import type { Clock } from '../../clock.ts';

const KEPT_AT_A_CUT = 0.7;
/** So long nothing was refused: twice as many as were begun with. Longer than a refusal takes, shorter than an image. */
const QUIET_MS = 2_000;

/** A call, as far as it tells something about the number of calls. */
export interface Trial {
  beganMs: number;
  /** The slots were all in use when it began: otherwise its success proves nothing. */
  full: boolean;
}

export interface Aimd {
  readonly limit: number;
  /** Until one more opens because nothing was refused; null: only a call that ends opens one. */
  readonly opensInMs: number | null;
  /** A call was begun. */
  began(): void;
  /** @param paced A known rate keeps the calls in check: each good one is worth one more. */
  succeeded(trial: Trial, paced: boolean): void;
  /**
   * Cuts once a window: calls that were under way at the last cut tell of the time before it. Answers whether it cut.
   * @param slots How many were open: fewer than the limit when something else held them back.
   */
  rateLimited(trial: Trial, slots: number): boolean;
}

/**
 * From `start` calls at once, never more than `most` and never fewer than one.
 * @param aim So many within two seconds, as long as nothing is refused.
 */
export function createAimd(start: number, most: number, clock: Clock, aim: number = 2 * start): Aimd {
  const steps = aim - start;
  const stepMs = QUIET_MS / steps;
  let opened = Math.min(start, most);
  let good = 0;
  let firstMs: number | null = null;
  let hasWorked = false;
  let hasHitLimit = false;
  let cutMs = Number.NEGATIVE_INFINITY;

  const isSlowStart = () => !hasHitLimit;

  /** Opened because nothing was refused so far. */
  function quietly(): number {
    if (firstMs === null || cutMs > 0) return 0;
    return Math.min(steps, Math.floor((clock.now() - firstMs) / stepMs));
  }
  const limit = () => Math.min(most, opened + quietly());

  return {
    get limit() {
      return limit();
    },
    get opensInMs() {
      if (firstMs === null || cutMs > 0 || quietly() >= steps || limit() >= most) return null;
      return firstMs + Math.ceil((quietly() + 1) * stepMs) - clock.now();
    },
    began() {
      firstMs ??= clock.now();
    },
    succeeded({ beganMs, full }, paced) {
      hasWorked = true;
      if (!full || beganMs <= cutMs) return;
      good += 1;
      if (good < opened && !paced && !isSlowStart()) return;
      good = 0;
      opened = Math.min(most, opened + 1);
    },
    rateLimited({ beganMs }, slots) {
      if (beganMs <= cutMs) return false;
      opened = Math.max(1, Math.floor(Math.min(limit(), slots) * KEPT_AT_A_CUT));
      cutMs = clock.now();
      // Before any image was made it tells of what is taken at once, and nothing of the pace.
      hasHitLimit ||= hasWorked;
      good = 0;
      return true;
    },
  };
}
