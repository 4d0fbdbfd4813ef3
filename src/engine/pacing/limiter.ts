/**
 * When the next call of one provider may begin: a slot is free, a token is in the bucket, nobody asked for a rest, and
 * the run as a whole has room. It learns from how calls end.
 */
import type { Clock } from '../../clock.ts';
import type { ImageProvider, RateLimitHint } from '../../providers/contract.ts';
import { type Offers, SHORTEST_COOLDOWN_MS, type StopCause } from '../claim/offers.ts';
import type { Failure } from '../failures.ts';
import type { Notifier } from '../notifier.ts';
import { createAimd, type Trial } from './aimd.ts';
import { createBreaker } from './breaker.ts';
import { createLatency } from './latency.ts';
import { mostSlots, type Pace } from './pace.ts';
import { createRate } from './rate.ts';
import type { Permit, Semaphore } from './semaphore.ts';
import { createTokenBucket } from './token-bucket.ts';

export interface CallEnding {
  /** null: it made an image. */
  failure: Failure | null;
  durationMs: number;
  rateLimit: RateLimitHint | null;
}

export interface CallPermit {
  /** Tells how the call ended; not told of a call that was never made. */
  ended(ending: CallEnding): void;
  /** The slot is free again; further calls do nothing. */
  release(): void;
}

export interface Limiter {
  /** How many slots may be open at once, as things are. */
  readonly slots: number;
  /** Waits until one more call may begin; null when none may in this run. */
  admit(): Promise<CallPermit | null>;
}

export interface LimiterDependencies {
  clock: Clock;
  offers: Offers;
  /** Shared by all limiters of the run: calls at once, all together. */
  room: Semaphore;
  /** Notifies when anything has changed that somebody may wait for. */
  changed: Notifier;
  /** Aborts when nothing further may be begun. */
  halted: AbortSignal;
  onWaiting: (ms: number, why: string) => void;
  /** The provider is not called any more in this run; `detail` tells why. */
  onStopped: (detail: string) => void;
  /** It is to rest for longer than the run waits. */
  onCooldownTooLong: () => void;
}

export function createLimiter(
  provider: ImageProvider,
  pace: Pace,
  dependencies: LimiterDependencies,
): Limiter {
  const { clock, offers, room, changed, halted, onWaiting, onStopped, onCooldownTooLong } = dependencies;
  // What computes here gains nothing by more slots than it asks for: they would queue for the same cores.
  const most =
    pace.concurrency === 'auto' && provider.isLocal === true
      ? provider.autoConcurrency
      : mostSlots(pace.concurrency);
  const climbs = pace.concurrency === 'auto' && pace.imagesPerMinute === null;
  const aimd = createAimd(climbs ? provider.autoConcurrency : most, most);
  const rate = createRate(pace.imagesPerMinute, clock);
  const bucket = createTokenBucket(rate.perMinute, clock);
  const latency = createLatency();
  const breaker = createBreaker();
  let running = 0;
  let begun = 0;
  let toldUntilMs = 0;

  function slots(): number {
    const perMinute = rate.perMinute();
    const useful = perMinute === null || pace.concurrency !== 'auto' ? most : latency.slotsFor(perMinute);
    return Math.min(aimd.limit, useful);
  }

  /** Until the next call may begin; 0 = now, null = not before a call has ended. */
  function waitMs(): number | null {
    if (running >= slots()) return null;
    const coolsUntilMs = offers.obstacleTo(provider.id)?.untilMs ?? 0;
    return Math.max(0, coolsUntilMs - clock.now(), bucket.waitMs());
  }

  function tellOfCooldown(): void {
    const untilMs = offers.obstacleTo(provider.id)?.untilMs ?? 0;
    if (untilMs <= toldUntilMs) return;
    toldUntilMs = untilMs;
    onWaiting(untilMs - clock.now(), `${provider.id} rests`);
  }

  async function admit(): Promise<CallPermit | null> {
    while (!halted.aborted && !offers.isOut(provider.id)) {
      const ms = waitMs();
      if (ms === 0) {
        const place = await room.admit(1, halted);
        if (place === null) return null;
        // Waiting for room may have taken time.
        if (waitMs() === 0 && !offers.isOut(provider.id)) return begin(place);
        place.release();
      } else {
        tellOfCooldown();
        await changed.wait(ms, halted);
      }
    }
    return null;
  }

  function begin(place: Permit): CallPermit {
    running += 1;
    begun += 1;
    bucket.take();
    rate.began();
    const trial: Trial = { beganMs: clock.now(), full: running >= slots() };
    const begunThen = begun;
    let called = false;
    let open = true;
    return {
      ended(ending) {
        called = true;
        learn(ending, trial, begun - begunThen);
        changed.notify();
      },
      release() {
        if (!open) return;
        open = false;
        running -= 1;
        if (!called) {
          bucket.giveBack();
          rate.undone();
        }
        place.release();
        changed.notify();
      },
    };
  }

  function learn({ failure, durationMs, rateLimit }: CallEnding, trial: Trial, begunSince: number): void {
    if (rateLimit !== null) heed(rateLimit, trial, begunSince);
    if (failure === null) {
      latency.add(durationMs);
      offers.worked(provider.id);
      if (!latency.strained) aimd.succeeded(trial, rate.trusted);
    } else if (failure.failureClass === 'rate_limited') {
      rate.undone();
      if (aimd.rateLimited(trial, slots(), clock.now())) rate.overrun(latency.perMinuteOfOneSlot);
      bucket.cap(0);
      rest(Math.max(failure.retryAfterMs ?? 0, SHORTEST_COOLDOWN_MS), failure.message);
    }
    if (failure?.failureClass === 'quota' || failure?.failureClass === 'config') {
      stop(failure.failureClass, failure.message);
    }
    if (breaker.note(failure?.failureClass === 'content_blocked')) {
      stop('refusals', refusalsIn(failure?.message ?? ''));
    }
  }

  /** What the provider's headers say. What is left was counted when the call arrived, so what came since is added. */
  function heed(
    { limitPerMinute, remaining, resetMs }: RateLimitHint,
    trial: Trial,
    begunSince: number,
  ): void {
    if (limitPerMinute !== null && limitPerMinute > 0) rate.told(limitPerMinute);
    if (remaining === null) return;
    const perMinute = rate.perMinute();
    if (perMinute !== null) {
      const refilled = ((clock.now() - trial.beganMs) * perMinute) / 60_000;
      bucket.cap(remaining + refilled - begunSince);
    } else if (remaining === 0 && resetMs !== null) {
      rest(resetMs, `${provider.id} takes no more for ${Math.ceil(resetMs / 1000)} s.`);
    }
  }

  function rest(ms: number, detail: string): void {
    const wasOut = offers.isOut(provider.id);
    offers.coolDown(provider.id, ms, detail);
    if (!wasOut && offers.isOut(provider.id)) onCooldownTooLong();
  }

  function stop(cause: StopCause, detail: string): void {
    if (offers.isStopped(provider.id)) return;
    offers.stop(provider.id, cause, detail);
    onStopped(detail);
  }

  function refusalsIn(message: string): string {
    return `${breaker.refusals} of its last ${breaker.calls} calls were refused for their content, and an account that goes on asking may be closed. The last refusal: ${message}`;
  }

  return {
    get slots() {
      return slots();
    },
    admit,
  };
}
