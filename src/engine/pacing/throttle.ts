/**
 * How fast one provider's calls follow each other: images a minute, and how many of them at once. It begins with a second's
 * worth at once: providers enforce a minute's limit over less. More at once it has to show, by what its headers say is left,
 * or by what it took before it first refused; each refusal leaves half.
 */
import type { Clock } from '../../clock.ts';
import type { Known, LearnedPace } from './memory.ts';
import { createRate } from './rate.ts';
import { createTokenBucket } from './token-bucket.ts';

const SECONDS_A_MINUTE = 60;
/** What is begun within two seconds counts as begun at once. */
const AT_ONCE_MS = 2_000;
/** What a header says is left is not taken for more than six seconds' worth at once, and ten seconds' in all. */
const MOST_BURST_MINUTES = 0.1;
const MOST_AHEAD_MINUTES = 1 / 6;

/** A refusal so soon after the first call tells that it takes less at once. */
const REST_MS = 5_000;

/** What a call tells, once it has ended. */
export interface Step {
  beganMs: number;
  /** Calls that were begun at once with it, itself included. */
  atOnce: number;
  /** No known rate held them back. */
  isFree: boolean;
  /** How many were begun in all, itself included. */
  begun: number;
}

export interface Throttle {
  /** Images a minute as far as is known now; null: nothing is. */
  perMinute(): number | null;
  /** Until one more may begin, in milliseconds; 0 = now. */
  waitMs(): number;
  begin(): Step;
  /** It was never made. */
  undo(step: Step): void;
  worked(step: Step): void;
  /**
   * It was refused. @param isNews Whether it tells of more than the refusals before.
   * @param atLeast Images a minute, lest a long cooldown be taken for a slow pace.
   */
  refused(step: Step, isNews: boolean, atLeast: number): void;
  /** The provider names its limit. */
  told(limitPerMinute: number): void;
  /** It says how many were left when a call arrived. False when no rate is known that it could be counted by. */
  left(remaining: number, step: Step): boolean;
  readonly learned: Pick<LearnedPace, 'perMinute' | 'isShare' | 'burst'>;
}

/** @param asked The most that the user wants; null = no word. */
export function createThrottle(asked: number | null, clock: Clock, known: Known): Throttle {
  const rate = createRate(asked, clock, known);
  /** What it has shown to take at once; null = nothing yet. */
  let shown = asked === null ? known.burst : null;
  /** What it takes at once after a pause: before a first refusal. */
  let rested = shown;
  let refusals = 0;
  /** The most that a header said was left. */
  let mostLeft = 0;
  let hasWorked = false;
  let latest: number[] = [];
  let begun = 0;
  let firstMs = 0;

  const second = () => (rate.perMinute() ?? 0) / SECONDS_A_MINUTE;
  const burst = () => Math.max(1, shown ?? second());
  const bucket = createTokenBucket(rate.perMinute, burst, clock, rate.idled);

  return {
    perMinute: rate.perMinute,
    waitMs: bucket.waitMs,
    begin() {
      const beganMs = clock.now();
      const isFree = rate.perMinute() === null;
      bucket.take();
      if (begun === 0) firstMs = beganMs;
      begun += 1;
      latest = [...latest.filter((time) => beganMs - time < AT_ONCE_MS), beganMs];
      rate.began({ beganMs, begun });
      return { beganMs, atOnce: latest.length, isFree, begun };
    },
    undo(step) {
      bucket.giveBack();
      rate.undone(step);
    },
    worked({ atOnce, isFree }) {
      hasWorked = true;
      if (refusals > 0 || !isFree) return;
      shown = Math.max(shown ?? 0, atOnce);
      rested = shown;
    },
    refused(step, isNews, atLeast) {
      rate.undone(step);
      if (isNews) {
        // Before any image was made it tells of what is taken at once, and nothing of the pace.
        if (hasWorked || rate.perMinute() !== null) rate.overrun(step, atLeast);
        else rate.drained(step);
        shown = Math.max(1, Math.floor(burst() / 2));
        if (refusals === 0 && clock.now() - firstMs < REST_MS) rested = shown;
        refusals += 1;
      }
      // Below nothing: what is left to a provider that keeps its own rate is taken later, and takes up what chance brings.
      const spare = isNews && asked === null ? Math.floor(burst()) : 0;
      bucket.cap(-spare);
    },
    told: rate.told,
    left(remaining, step) {
      const perMinute = rate.perMinute();
      if (perMinute === null) return false;
      const refilled = ((clock.now() - step.beganMs) * perMinute) / 60_000;
      const since = begun - step.begun;
      bucket.cap(remaining + refilled - since);
      mostLeft = Math.max(mostLeft, remaining);
      // What the user has said is a limit too, and one that was refused is not believed any more.
      if (asked !== null || !rate.trusted) return true;
      shown = Math.max(burst(), Math.min(mostLeft, perMinute * MOST_BURST_MINUTES));
      rested = shown;
      // At least so many: it holds no more than it has shown, and those begun just before may have arrived after this one.
      const atLeast = Math.min(remaining + refilled, mostLeft) - since - step.atOnce;
      // Whatever headers say, no more in all than the rate and what was left at first.
      const ahead = Math.min(mostLeft, perMinute * MOST_AHEAD_MINUTES);
      const inAll = ahead + ((clock.now() - firstMs) * perMinute) / 60_000 - begun;
      bucket.raise(Math.min(atLeast, inAll));
      return true;
    },
    get learned() {
      return { perMinute: null, isShare: false, ...rate.learned, burst: rested };
    },
  };
}
