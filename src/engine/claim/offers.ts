/**
 * What this run can serve at the moment: the chosen provider, or the fallback that has taken its place, for every job;
 * the others for jobs that name them.
 */
import type { Clock } from '../../clock.ts';
import type { MicroUsd } from '../../money.ts';
import type { FailureClass, Job, Offer } from '../../queue/contract.ts';
import { isOpen, standInFor } from '../routing.ts';
import type { Obstacle, StopCause } from './obstacles.ts';
import { offeredTo } from './order.ts';

/** The shortest cooldown after a rate limit, and the one when the provider names none; sql/321_waits.sql waits as long. */
const SHORTEST_COOLDOWN_MS = 1_000;
const COOLDOWN_MS = 5_000;

/** How long a provider cools down after a rate limit. @param retryAfterMs By its own word; null = it named no wait. */
export function cooldownMs(retryAfterMs: number | null): number {
  return retryAfterMs === null ? COOLDOWN_MS : Math.max(retryAfterMs, SHORTEST_COOLDOWN_MS);
}

export interface OffersDependencies {
  clock: Clock;
  /** Whether the run waits for a cooldown until then; `cooledMs` is what it waited since its last image, this included. */
  waitsFor: (provider: string, untilMs: number, cooledMs: number) => boolean;
  /** From `fallbackOrder`: one at least. */
  order: readonly string[];
  /** Those that follow whoever is routed to, in their order. */
  fallbacks: readonly string[];
  /** Those that routes name. */
  routed: ReadonlySet<string>;
  fallbackOnRefusal: boolean;
}

export class Offers {
  readonly #given: readonly Offer[];
  readonly #dependencies: OffersDependencies;
  readonly #obstacles = new Map<string, Obstacle>();
  readonly #cooledMs = new Map<string, number>();
  /** The dearest image of each whose images cost more than it said. */
  readonly #dearest = new Map<string, MicroUsd>();
  /** Those whose place the next in order takes. */
  readonly #passed = new Set<string>();
  readonly #proven = new Set<string>();

  /** @param given Its `any` is ignored: it goes to whoever stands in. */
  constructor(given: readonly Offer[], dependencies: OffersDependencies) {
    this.#given = given;
    this.#dependencies = dependencies;
  }

  /** Those that are neither stopped nor cooling down. */
  current(): Offer[] {
    return this.#all().filter(({ provider }) => this.usable(provider));
  }

  /** Those that this run may still call, now or later. */
  possible(): Offer[] {
    return this.#all().filter(({ provider }) => !this.isOut(provider));
  }

  usable(provider: string): boolean {
    return this.obstacleTo(provider) === null;
  }

  /** Not called again in this run: stopped, or to cool down for longer than the run waits. */
  isOut(provider: string): boolean {
    return this.#obstacles.get(provider)?.untilMs === null;
  }

  isStopped(provider: string): boolean {
    return this.#obstacles.get(provider)?.reason === 'provider-stopped';
  }

  /** Never again in this run. A fallback takes its place where it cannot go on (docs/decisions/011). */
  stop(provider: string, cause: StopCause, detail: string): void {
    this.#obstacles.set(provider, { reason: 'provider-stopped', detail, untilMs: null });
    const cannotGoOn = cause === 'quota' || cause === 'config';
    const isRefusal = cause === 'refusals' && this.#dependencies.fallbackOnRefusal;
    if (cannotGoOn || isRefusal) this.#passed.add(provider);
  }

  /** It fails, and is not called for so long. */
  rest(provider: string, ms: number, detail: string): void {
    const untilMs = this.#dependencies.clock.now() + ms;
    if (this.isOut(provider) || untilMs <= (this.obstacleTo(provider)?.untilMs ?? 0)) return;
    this.#obstacles.set(provider, { reason: 'paused', detail, untilMs });
  }

  /** It has failed for longer than the run waits. */
  giveUp(provider: string, reason: 'outage' | 'network', detail: string): void {
    if (!this.isOut(provider)) this.#obstacles.set(provider, { reason, detail, untilMs: null });
  }

  /** With the settings of this run it has made an image within the last day. */
  isProven(provider: string): boolean {
    return this.#proven.has(provider);
  }

  /** The queue says so. */
  proven(provider: string): void {
    this.#proven.add(provider);
  }

  /** Who makes the images of jobs that ask for none, as things are: the first in order that nothing lets others pass. */
  get standIn(): string {
    const { order } = this.#dependencies;
    const id = order.find((candidate) => !this.#passed.has(candidate)) ?? order.at(-1);
    if (id === undefined) throw new Error('A run has nobody to make its images.');
    return id;
  }

  /** Who makes what is routed to this provider: itself, or the first fallback when it cannot go on. */
  makerFor(provider: string): string {
    const isHere = (id: string) => this.#given.some((offer) => offer.provider === id);
    return standInFor(provider, this.#dependencies.fallbacks, (id) => isHere(id) && !this.#passed.has(id));
  }

  /** Whom this run routes jobs to: what other rules gave to anybody else is looked at anew, also where this run has that one. */
  awaited(): string[] {
    const { order, fallbacks, routed } = this.#dependencies;
    return [...new Set([...order, ...fallbacks, ...routed])].filter((id) => this.makerFor(id) === id);
  }

  /** There is more than one in order: what goes back may come again at once, for another one. */
  get hasFallback(): boolean {
    return this.#dependencies.order.length > 1;
  }

  /** Who is to make the next attempt at a job that failed so, by name; null = whoever stands in, or nobody. */
  fallbackFor(
    {
      provider,
      requestedProvider,
      fallbackFrom,
      isRouted,
    }: Pick<Job, 'provider' | 'requestedProvider' | 'fallbackFrom' | 'isRouted'>,
    failureClass: FailureClass,
  ): string | null {
    const { fallbackOnRefusal } = this.#dependencies;
    if (!isOpen({ requestedProvider, fallbackFrom, isRouted })) return null;
    // What was handed to this one by name has to be handed on by name; other jobs go to whoever stands in.
    const isNamed = fallbackFrom !== null || isRouted;
    const cannotGoOn = (failureClass === 'quota' || failureClass === 'config') && isNamed;
    if (!cannotGoOn && !(failureClass === 'content_blocked' && fallbackOnRefusal)) return null;
    return this.#after(provider).find((id) => !this.isOut(id)) ?? null;
  }

  #after(provider: string): readonly string[] {
    const { order, fallbacks, routed } = this.#dependencies;
    if (order.includes(provider)) return order.slice(order.indexOf(provider) + 1);
    return routed.has(provider) ? fallbacks : [];
  }

  /** Not for so long: it asked to be left alone, or the queue pauses it. */
  coolDown(provider: string, ms: number, detail: string): void {
    if (this.isOut(provider)) return;
    const { clock, waitsFor } = this.#dependencies;
    const fromMs = this.obstacleTo(provider)?.untilMs ?? clock.now();
    const untilMs = clock.now() + ms;
    if (untilMs <= fromMs) return;
    const cooledMs = (this.#cooledMs.get(provider) ?? 0) + untilMs - fromMs;
    this.#cooledMs.set(provider, cooledMs);
    const waits = waitsFor(provider, untilMs, cooledMs);
    this.#obstacles.set(provider, { reason: 'paused', detail, untilMs: waits ? untilMs : null });
  }

  /** It made an image: its cooldowns so far are forgiven. */
  worked(provider: string): void {
    this.#cooledMs.delete(provider);
    this.#proven.add(provider);
  }

  /** It charged so much for one image: no less is set aside for another one from now on. True when that is news. */
  charged(provider: string, microUsd: MicroUsd): boolean {
    const offer = this.#given.find((candidate) => candidate.provider === provider);
    if (offer === undefined || microUsd <= this.#costOf(offer)) return false;
    this.#dearest.set(provider, microUsd);
    return true;
  }

  /** What was set aside for this job covers the dearest image so far. */
  covers({ provider, reservedMicroUsd }: Pick<Job, 'provider' | 'reservedMicroUsd'>): boolean {
    return reservedMicroUsd >= (this.#dearest.get(provider) ?? 0);
  }

  /** What keeps it from being offered now, or null. */
  obstacleTo(provider: string): Obstacle | null {
    const obstacle = this.#obstacles.get(provider);
    if (obstacle === undefined) return null;
    return obstacle.untilMs === null || obstacle.untilMs > this.#dependencies.clock.now() ? obstacle : null;
  }

  /** Until the first of those that cool down may be offered again; null when none does. */
  cooldownEndsInMs(): number | null {
    const ends = this.#given.flatMap(({ provider }) => this.obstacleTo(provider)?.untilMs ?? []);
    return ends.length === 0 ? null : Math.min(...ends) - this.#dependencies.clock.now();
  }

  #costOf({ provider, unitCostMicroUsd }: Offer): MicroUsd {
    return Math.max(unitCostMicroUsd, this.#dearest.get(provider) ?? 0);
  }

  #all(): Offer[] {
    const offers = this.#given.map((offer) => ({ ...offer, unitCostMicroUsd: this.#costOf(offer) }));
    // For as long as the chosen one only cools down, what asks for nobody waits for it.
    const cools = this.obstacleTo(this.standIn)?.untilMs != null;
    return offeredTo(offers, this.standIn, cools ? undefined : this.#dependencies.routed);
  }
}
