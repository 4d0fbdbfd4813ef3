/**
 * When the next call of one provider may begin: a slot is free, a token is in the bucket, it is not cooling down, and
 * the run as a whole has room. It learns from how calls end. One call at a time is made
 *
 *   while a paid provider has not shown that an image arrives with these settings, so that wrong ones cost one call,
 *   while it is probed after an outage (health.ts), and
 *   while it is open whether a refusal without a reason is the product's fault (line/refusals.ts).
 */
import type { Clock, Random } from '../../clock.ts';
import type { ImageProvider, RateLimitHint } from '../../providers/contract.ts';
import { OWNER_OF_FAILURE } from '../../queue/contract.ts';
import type { StopCause } from '../claim/obstacles.ts';
import { cooldownMs, type Offers } from '../claim/offers.ts';
import { LONGEST_WAIT_MS, type Patience } from '../claim/patience.ts';
import type { Failure } from '../failures.ts';
import type { Notifier } from '../notifier.ts';
import { type Aimd, createAimd, type Trial } from './aimd.ts';
import { type CallFailure, type Consequence, createHealth, GO_ON, type Health } from './health.ts';
import { createLatency, type Latency } from './latency.ts';
import { type Known, type LearnedPace, NOTHING_KNOWN, ofAll } from './memory.ts';
import { AUTO_CEILING, mostSlots, type Pace } from './pace.ts';
import type { Permit, Semaphore } from './semaphore.ts';
import { createThrottle, type Step, type Throttle } from './throttle.ts';

/** A pause of the queue that is met so soon after a refusal is the one that the refusal has caused. */
const OWN_PAUSE_MS = 10_000;
/** A claim brings four jobs for each of these slots: half a minute's worth of a known rate. */
const AHEAD_MINUTES = 1 / 8;
/** Refused again after fewer images, it is left alone for longer: others ask it as well. */
const FEW_IMAGES = 5;

export interface CallEnding {
  /** null: it made an image. */
  failure: CallFailure | null;
  /** We have cut it off ourselves: that says nothing of the provider. */
  isCut: boolean;
  durationMs: number;
  rateLimit: RateLimitHint | null;
}

export interface CallPermit {
  /**
   * Tells how the call ended; not told of a call that was never made. Answers what that means for the calls that follow:
   * the provider is stopped already, and rests already as far as this run is concerned.
   */
  ended(ending: CallEnding): Consequence;
  /** The slot is free again; further calls do nothing. */
  release(): void;
}

export interface LimiterDependencies {
  clock: Clock;
  random: Random;
  offers: Offers;
  patience: Patience;
  /** Whether the run waits for it until then. */
  mayWait: (untilMs: number) => boolean;
  /** Whether it is open if a refusal without a reason is the product's fault. */
  hasOpenRefusal: () => boolean;
  /** Whether there is room for the bytes of one more image; notifies `changed` when there may be again. */
  hasBytes: () => boolean;
  /** Shared by all limiters of the run: calls at once, all together. */
  room: Semaphore;
  /** Notifies when anything has changed that somebody may wait for. */
  changed: Notifier;
  /** Aborts when nothing further may be begun. */
  halted: AbortSignal;
  onWaiting: (ms: number, why: string) => void;
  /** The provider is not called any more in this run; `detail` tells why. */
  onStopped: (detail: string) => void;
  /** It is to cool down for longer than the run waits, or has failed for longer. */
  onCooldownTooLong: () => void;
}

export class Limiter {
  readonly #provider: ImageProvider;
  readonly #dependencies: LimiterDependencies;
  readonly #isAuto: boolean;
  /** Slots at most. */
  readonly #most: number;
  /** What its answers tell is for all of them together. */
  readonly #workers: number;
  readonly #aimd: Aimd;
  readonly #throttle: Throttle;
  readonly #latency: Latency;
  readonly #health: Health;
  #running = 0;
  #toldUntilMs = 0;
  /** Images since the last refusal, and what is waited after the next one where they are few. */
  #images = 0;
  #againMs = 0;
  #refusedMs = Number.NEGATIVE_INFINITY;

  /** @param known What runs before have learned of it. */
  constructor(
    provider: ImageProvider,
    pace: Pace,
    dependencies: LimiterDependencies,
    known: Known = NOTHING_KNOWN,
  ) {
    this.#provider = provider;
    this.#dependencies = dependencies;
    this.#health = createHealth(dependencies.clock, dependencies.random);
    this.#latency = createLatency(known.latencyMs);
    this.#isAuto = pace.concurrency === 'auto';
    this.#workers = pace.workers;
    // What computes here gains nothing by more slots than it asks for: they would queue for the same cores.
    const isBounded = this.#isAuto && provider.isLocal === true;
    this.#most = isBounded ? provider.autoConcurrency : mostSlots(pace.concurrency);
    const climbs = this.#isAuto && pace.imagesPerMinute === null;
    // What suits it is for all workers together.
    const suggested = Math.ceil(provider.autoConcurrency / pace.workers);
    // What was borne once was not begun all at once.
    const start = climbs ? Math.max(suggested, Math.min(known.burst ?? 0, known.slots ?? 0)) : this.#most;
    const aim = Math.max(2 * start, known.slots ?? 0);
    this.#aimd = createAimd(start, this.#most, dependencies.clock, aim);
    this.#throttle = createThrottle(pace.imagesPerMinute, dependencies.clock, known);
  }

  /** How many slots may be open at once, as things are. */
  get slots(): number {
    if (this.#goesAlone) return 1;
    const perMinute = this.#throttle.perMinute();
    if (!this.#isAuto) return this.#aimd.limit;
    if (perMinute === null) return Math.min(this.#aimd.limit, AUTO_CEILING);
    return Math.min(this.#most, this.#latency.slotsFor(perMinute));
  }

  /** Slots that jobs are claimed ahead for: with a known rate only what it lets begin soon, lest other workers wait for them. */
  get claimedFor(): number {
    const perMinute = this.#throttle.perMinute();
    if (perMinute === null) return this.slots;
    return Math.min(this.slots, Math.max(1, Math.ceil(perMinute * AHEAD_MINUTES)));
  }

  get #goesAlone(): boolean {
    const { offers, hasOpenRefusal } = this.#dependencies;
    const { id, unitCostMicroUsd } = this.#provider;
    const isUnproven = unitCostMicroUsd > 0 && !offers.isProven(id);
    return isUnproven || this.#health.isProbing || hasOpenRefusal();
  }

  /** null as long as it made no image. */
  get learned(): LearnedPace | null {
    const { recentMs } = this.#latency;
    if (recentMs === null) return null;
    const { perMinute } = this.#throttle;
    const slots = this.#isAuto && perMinute() === null ? Math.min(this.#aimd.limit, AUTO_CEILING) : null;
    return ofAll({ ...this.#throttle.learned, slots, latencyMs: recentMs }, this.#workers);
  }

  /** The queue pauses it: probe when that is over, unless this run's own refusal has just made it rest. */
  probe(): void {
    if (this.#dependencies.clock.now() - this.#refusedMs < OWN_PAUSE_MS) return;
    this.#health.probe();
  }

  /** Waits until one more call may begin; null when none may in this run. */
  async admit(): Promise<CallPermit | null> {
    const { room, changed, halted, offers } = this.#dependencies;
    while (!halted.aborted && !offers.isOut(this.#provider.id)) {
      const ms = this.#waitMs();
      if (ms === 0) {
        const place = await room.acquire(1, halted);
        if (place === null) return null;
        // Waiting for room may have taken time.
        if (this.#waitMs() === 0 && !offers.isOut(this.#provider.id)) return this.#begin(place);
        place.release();
      } else {
        this.#tellOfCooldown();
        await changed.wait(ms, halted);
      }
    }
    return null;
  }

  /** Until the next call may begin; 0 = now, null = not before a call has ended. */
  #waitMs(): number | null {
    if (this.#running >= this.slots) return this.#goesAlone ? null : this.#aimd.opensInMs;
    const { clock, hasBytes } = this.#dependencies;
    if (!hasBytes()) return null;
    return Math.max(0, this.#coolsUntilMs() - clock.now(), this.#throttle.waitMs());
  }

  #coolsUntilMs(): number {
    return this.#dependencies.offers.obstacleTo(this.#provider.id)?.untilMs ?? 0;
  }

  #tellOfCooldown(): void {
    const untilMs = this.#coolsUntilMs();
    if (untilMs <= this.#toldUntilMs) return;
    this.#toldUntilMs = untilMs;
    const { clock, onWaiting } = this.#dependencies;
    onWaiting(untilMs - clock.now(), `${this.#provider.id} rests`);
  }

  #begin(place: Permit): CallPermit {
    this.#running += 1;
    const { changed } = this.#dependencies;
    this.#aimd.began();
    const trial: Trial & Step = { ...this.#throttle.begin(), full: this.#running >= this.slots };
    let called = false;
    let open = true;
    return {
      ended: (ending) => {
        called = true;
        const consequence = this.#learn(ending, trial);
        changed.notify();
        return consequence;
      },
      release: () => {
        if (!open) return;
        open = false;
        this.#running -= 1;
        if (!called) this.#throttle.undo(trial);
        place.release();
        changed.notify();
      },
    };
  }

  #learn({ failure, isCut, durationMs, rateLimit }: CallEnding, trial: Trial & Step): Consequence {
    if (rateLimit !== null) this.#heed(rateLimit, trial);
    if (failure === null) this.#learnFromImage(durationMs, trial);
    else if (!isCut) return this.#learnFromFailure(failure, trial);
    return GO_ON;
  }

  #learnFromImage(durationMs: number, trial: Trial & Step): void {
    const { offers, patience } = this.#dependencies;
    this.#latency.add(durationMs);
    this.#health.worked();
    offers.worked(this.#provider.id);
    patience.worked();
    this.#throttle.worked(trial);
    this.#images += 1;
    if (!this.#latency.strained) this.#aimd.succeeded(trial, this.#throttle.perMinute() !== null);
  }

  #learnFromFailure(call: CallFailure, trial: Trial & Step): Consequence {
    const { failure } = call;
    const { patience } = this.#dependencies;
    if (OWNER_OF_FAILURE[failure.failureClass] === 'provider')
      patience.failed(trial.beganMs, !failure.unreached);
    if (failure.failureClass === 'rate_limited') this.#learnFromRefusal(failure, trial);
    const consequence = this.#health.failed(call, trial.beganMs);
    if (consequence.do === 'stop') this.stop(consequence.cause, consequence.detail);
    if (consequence.do === 'rest') this.#rest(consequence, failure.message);
    return consequence;
  }

  #learnFromRefusal({ retryAfterMs, message }: Failure, trial: Trial & Step): void {
    const isNews = this.#aimd.rateLimited(trial, this.slots);
    this.#throttle.refused(trial, isNews, this.#latency.perMinuteOfOneSlot);
    if (isNews)
      this.#againMs = this.#images < FEW_IMAGES ? Math.min(cooldownMs(null), 2 * this.#againMs || 1_000) : 0;
    if (isNews) this.#images = 0;
    this.#refusedMs = this.#dependencies.clock.now();
    this.#coolDown(Math.max(cooldownMs(retryAfterMs), this.#againMs), message);
  }

  /** What the provider's headers say. */
  #heed({ limitPerMinute, remaining, resetMs }: RateLimitHint, trial: Step): void {
    if (limitPerMinute !== null && limitPerMinute > 0) this.#throttle.told(limitPerMinute / this.#workers);
    if (remaining === null || this.#throttle.left(remaining / this.#workers, trial)) return;
    if (remaining === 0 && resetMs !== null) {
      this.#coolDown(resetMs, `${this.#provider.id} takes no more for ${Math.ceil(resetMs / 1000)} s.`);
    }
  }

  #coolDown(ms: number, detail: string): void {
    const { offers, onCooldownTooLong } = this.#dependencies;
    const wasOut = offers.isOut(this.#provider.id);
    offers.coolDown(this.#provider.id, ms, detail);
    if (!wasOut && offers.isOut(this.#provider.id)) onCooldownTooLong();
  }

  /** The provider fails: the run waits for it, as long as it has patience. */
  #rest({ ms, isAsked }: Extract<Consequence, { do: 'rest' }>, message: string): void {
    const { clock, offers, patience, mayWait, onCooldownTooLong } = this.#dependencies;
    const { id } = this.#provider;
    const what = isAsked
      ? `asks to be left alone for ${Math.ceil(ms / 1000)} s`
      : 'fails with one product after the other';
    const detail = `${id} ${what}: ${message}`;
    if (offers.isOut(id)) return;
    if (mayWait(clock.now() + ms)) {
      offers.rest(id, ms, detail);
      return;
    }
    const minutes = LONGEST_WAIT_MS / 60_000;
    const waited = `The run waits ${minutes} minutes at most without an image, and never past its time limit.`;
    if (patience.isCutOff) {
      offers.giveUp(
        id,
        'network',
        `No server could be reached. Check the network, DNS and any proxy. ${waited} ${message}`,
      );
    } else offers.giveUp(id, 'outage', `${detail} ${waited}`);
    onCooldownTooLong();
  }

  /** It is not called again in this run. */
  stop(cause: StopCause, detail: string): void {
    const { offers, onStopped } = this.#dependencies;
    if (offers.isStopped(this.#provider.id)) return;
    offers.stop(this.#provider.id, cause, detail);
    onStopped(detail);
  }
}
