/**
 * How many calls at once a provider bears, found by trying: one more after so many good calls as there are at once,
 * three tenths fewer when it says "too many". The control of TCP (additive increase, multiplicative decrease).
 */

const KEPT_AT_A_CUT = 0.7;

/** A call, as far as it tells something about the number of calls. */
export interface Trial {
  beganMs: number;
  /** The slots were all in use when it began: otherwise its success proves nothing. */
  full: boolean;
}

export interface Aimd {
  readonly limit: number;
  /** @param paced A known rate keeps the calls in check: each good one is worth one more. */
  succeeded(trial: Trial, paced: boolean): void;
  /**
   * Cuts once a window: calls that were under way at the last cut tell of the time before it. Answers whether it cut.
   * @param slots How many were open: fewer than the limit when something else held them back.
   */
  rateLimited(trial: Trial, slots: number, nowMs: number): boolean;
}

/** From `start` calls at once, never more than `most` and never fewer than one. */
export function createAimd(start: number, most: number): Aimd {
  let limit = Math.min(start, most);
  let good = 0;
  let cutMs = Number.NEGATIVE_INFINITY;

  return {
    get limit() {
      return limit;
    },
    succeeded({ beganMs, full }, paced) {
      if (!full || beganMs <= cutMs) return;
      good += 1;
      if (good < limit && !paced) return;
      good = 0;
      limit = Math.min(most, limit + 1);
    },
    rateLimited({ beganMs }, slots, nowMs) {
      if (beganMs <= cutMs) return false;
      cutMs = nowMs;
      good = 0;
      limit = Math.max(1, Math.floor(Math.min(limit, slots) * KEPT_AT_A_CUT));
      return true;
    },
  };
}
