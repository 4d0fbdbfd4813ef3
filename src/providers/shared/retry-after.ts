/** How long a provider wants to be left alone, and what its headers tell of its limits. */
import type { RateLimitHint } from '../contract.ts';

/** A wait up to here is kept. What is longer, and what is no wait at all, is replaced by `INSTEAD_MS`, and told. */
export const LONGEST_WAIT_MS = 60 * 60 * 1000;
export const INSTEAD_MS = 15 * 60 * 1000;

/** So far may two clocks differ: a date that has just passed means now. */
const CLOCK_DIFFERENCE_MS = 60 * 60 * 1000;

export interface Wait {
  ms: number;
  /** What is to be said when it is not the wait that was asked for. */
  note: string | null;
}

/** "Please try again in 6m0s." */
const WAIT_IN_WORDS =
  /\b(?:try|retry)(?: again)? (?:in|after) ((?:\d+(?:\.\d+)? ?(?:ms|seconds|second|sec|s|minutes|minute|min|m|hours|hour|h) ?)+)/i;

/**
 * The wait that an answer names: by its headers, else by its body (`bodyMs`), else in its words; null when it names
 * none. An hour at most.
 */
export function readWait(
  headers: Headers,
  nowMs: number,
  words = '',
  bodyMs: number | null = null,
): Wait | null {
  const milliseconds = positive(headers.get('retry-after-ms'));
  if (milliseconds !== null) return bounded(milliseconds);
  const after = headers.get('retry-after')?.trim() ?? null;
  if (after !== null && after !== '') return waitOf(after, nowMs);
  const named = bodyMs ?? durationMs(WAIT_IN_WORDS.exec(words)?.[1] ?? '');
  return named === null ? null : bounded(named);
}

function waitOf(after: string, nowMs: number): Wait {
  const seconds = positive(after);
  if (seconds !== null) return bounded(seconds * 1000);
  // By its month: `Date.parse` takes bare numbers for years.
  const ms = /[a-z]{3}/i.test(after) ? Date.parse(after) - nowMs : Number.NaN;
  if (Number.isNaN(ms) || ms < -CLOCK_DIFFERENCE_MS) {
    return {
      ms: INSTEAD_MS,
      note: `It asked for a wait that is none (${JSON.stringify(after.slice(0, 40))}); waiting 15 minutes.`,
    };
  }
  return bounded(ms);
}

function bounded(ms: number): Wait {
  if (ms <= LONGEST_WAIT_MS) return { ms: Math.max(Math.ceil(ms), 0), note: null };
  return {
    ms: INSTEAD_MS,
    note: `It asked for a wait of ${lengthOf(ms)}; waiting 15 minutes, as nothing over an hour is kept.`,
  };
}

/** Rounded up, so that it is more than an hour in words too. */
function lengthOf(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.ceil(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.ceil(hours / 24)} days`;
}

/** OpenAI's `x-ratelimit-*-requests`, which others copy; null when there are none. */
export function rateLimitHint(headers: Headers): RateLimitHint | null {
  const read = (what: string) =>
    headers.get(`x-ratelimit-${what}-requests`) ?? headers.get(`x-ratelimit-${what}`);
  const reset = read('reset');
  const hint: RateLimitHint = {
    limitPerMinute: positive(read('limit')),
    remaining: positive(read('remaining')),
    resetMs: reset === null ? null : durationMs(reset),
  };
  return hint.limitPerMinute === null && hint.remaining === null ? null : hint;
}

const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  sec: 1000,
  second: 1000,
  seconds: 1000,
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  minutes: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  hours: 3_600_000,
};

/** "6m0s", "20ms", "1.5 s", or bare seconds; null when it is nothing of that. */
export function durationMs(text: string): number | null {
  const bare = positive(text);
  if (bare !== null) return Math.ceil(bare * 1000);
  let total = 0;
  let rest = text.trim();
  while (rest !== '') {
    const part = /^(\d+(?:\.\d+)?) ?(ms|seconds|second|sec|s|minutes|minute|min|m|hours|hour|h)\s*/i.exec(
      rest,
    );
    if (part === null) return null;
    total += Number(part[1]) * (UNIT_MS[(part[2] ?? '').toLowerCase()] ?? 0);
    rest = rest.slice(part[0].length);
  }
  return total === 0 ? null : Math.ceil(total);
}

function positive(text: string | null): number | null {
  return text !== null && /^\s*\d{1,12}(?:\.\d{1,9})?\s*$/.test(text) ? Number(text) : null;
}
