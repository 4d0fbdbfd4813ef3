/** A provider and a store as the makespan benchmark imagines them: known latencies, a known rate limit. */
import type { Clock } from '../src/clock.ts';
import { ProviderError, type RateLimitHint } from '../src/providers/contract.ts';

/** What image models take, roughly: the median, the spread of its logarithm, and an upload a tenth of it. */
export const MEDIAN_MS = 8_000;
export const SPREAD = 0.4;
export const UPLOAD_MS = 800;
/** A refusal is quick. */
const REFUSAL_MS = 200;

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Latency {
  medianMs: number;
  /** Of its logarithm; 0 = all take equally long. */
  spread: number;
}

export const USUAL_LATENCY: Latency = { medianMs: MEDIAN_MS, spread: SPREAD };

/** So many latencies in milliseconds, lognormal (Box–Muller). */
export function latencies(
  count: number,
  seed: number,
  { medianMs, spread }: Latency = USUAL_LATENCY,
): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return medianMs * Math.exp(spread * normal);
  });
}

export interface Limit {
  perMinute: number;
  /** What the provider takes at once after a pause. */
  burst: number;
  /** Whether its answers tell of the limit. */
  tells: boolean;
}

export interface ModelProvider {
  /** Takes the next latency; answers what the headers tell. @throws {ProviderError} `rate_limited` */
  call(clock: Clock, signal?: AbortSignal): Promise<RateLimitHint | null>;
  readonly calls: number;
  /** Calls that were answered with 429. */
  readonly refused: number;
}

/** How long each call is under way before it is counted: by chance, up to `jitterMs`. */
export interface Network {
  jitterMs: number;
  random: () => number;
}
const NO_NETWORK: Network = { jitterMs: 0, random: () => 0 };

export function createModelProvider(
  latencyMs: readonly number[],
  limit: Limit | null,
  { jitterMs, random }: Network = NO_NETWORK,
): ModelProvider {
  let calls = 0;
  let refused = 0;
  let accepted = 0;
  let tokens = limit?.burst ?? 0;
  let countedMs: number | null = null;

  function count(nowMs: number, { perMinute, burst }: Limit): void {
    tokens = Math.min(burst, tokens + ((nowMs - (countedMs ?? nowMs)) * perMinute) / 60_000);
    countedMs = nowMs;
  }

  function hint({ perMinute, burst, tells }: Limit): RateLimitHint | null {
    if (!tells) return null;
    const resetMs = Math.ceil(((burst - tokens) * 60_000) / perMinute);
    return { limitPerMinute: perMinute, remaining: Math.max(0, Math.floor(tokens)), resetMs };
  }

  return {
    async call(clock, signal) {
      calls += 1;
      if (jitterMs > 0) await clock.sleep(jitterMs * random(), signal);
      let rateLimit: RateLimitHint | null = null;
      if (limit !== null) {
        count(clock.now(), limit);
        if (tokens < 1) {
          refused += 1;
          // Whole seconds, as the header has them.
          const retryAfterMs = Math.ceil(((1 - tokens) * 60) / limit.perMinute) * 1000;
          rateLimit = hint(limit);
          await clock.sleep(REFUSAL_MS, signal);
          throw new ProviderError('rate_limited', '429', { retryAfterMs, rateLimit: rateLimit ?? undefined });
        }
        tokens -= 1;
        rateLimit = hint(limit);
      }
      const ms = latencyMs[accepted % latencyMs.length] ?? MEDIAN_MS;
      accepted += 1;
      await clock.sleep(ms, signal);
      return rateLimit;
    },
    get calls() {
      return calls;
    },
    get refused() {
      return refused;
    },
  };
}

/** No schedule ends before this, in milliseconds; uploads run beside the calls, as many at once. */
export function lowerBoundMs(
  latencyMs: readonly number[],
  slots: number,
  limit: Limit | null,
  uploadMs = UPLOAD_MS,
): number {
  const sum = latencyMs.reduce((total, ms) => total + ms, 0);
  const mean = sum / latencyMs.length;
  const ratePerMs = limit === null ? Number.POSITIVE_INFINITY : limit.perMinute / 60_000;
  return Math.max(
    sum / slots,
    ...latencyMs,
    (latencyMs.length - (limit?.burst ?? 0)) / ratePerMs + (limit === null ? 0 : mean),
    (latencyMs.length * uploadMs) / slots,
  );
}
