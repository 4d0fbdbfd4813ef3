/** How long a provider wants to be left alone, and what its headers tell of its limits. */
import type { RateLimitHint } from './contract.ts';

/** No provider's ban is longer than a day; a wilder number is a mistake or a date in another unit. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** "Please try again in 6m0s." */
const WAIT_IN_WORDS =
  /\b(?:try|retry)(?: again)? (?:in|after) ((?:\d+(?:\.\d+)? ?(?:ms|seconds|second|sec|s|minutes|minute|min|m|hours|hour|h) ?)+)/i;

/** The wait that the answer names: by its headers, else in its words; null when it names none. */
export function retryAfterMs(headers: Headers, nowMs: number, words = ''): number | null {
  const milliseconds = positive(headers.get('retry-after-ms'));
  if (milliseconds !== null) return clamp(milliseconds);
  const after = headers.get('retry-after');
  const seconds = positive(after);
  if (seconds !== null) return clamp(seconds * 1000);
  // By its month: `Date.parse` takes bare numbers for years.
  const date = after !== null && /[a-z]{3}/i.test(after) ? Date.parse(after) : Number.NaN;
  if (!Number.isNaN(date)) return clamp(date - nowMs);
  const named = WAIT_IN_WORDS.exec(words);
  return named?.[1] === undefined ? null : durationMs(named[1]);
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
  if (bare !== null) return clamp(bare * 1000);
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
  return total === 0 ? null : clamp(total);
}

function positive(text: string | null): number | null {
  return text !== null && /^\s*\d{1,12}(?:\.\d{1,9})?\s*$/.test(text) ? Number(text) : null;
}

function clamp(ms: number): number {
  return Math.min(Math.max(Math.ceil(ms), 0), LONGEST_WAIT_MS);
}
