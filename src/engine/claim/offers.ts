/**
 * What this run can serve at the moment: the chosen provider, or the fallback that has taken its place, for every job;
 * the others for jobs that name them.
 */
import type { Clock } from '../../clock.ts';
import { UserError } from '../../errors.ts';
import type { MicroUsd } from '../../money.ts';
import type { ImageProvider } from '../../providers/contract.ts';
import type { FailureClass, Job, Offer } from '../../queue/contract.ts';
import type { RunOptions } from '../contract.ts';

/** The shortest rest after a rate limit, and the one when the provider names none; sql/ rests as long. */
export const SHORTEST_COOLDOWN_MS = 5_000;

/**
 * The provider for jobs that ask for none.
 * @throws {UserError} `provider_config` when the run was not given it.
 */
export function chosenProvider(providers: ReadonlyMap<string, ImageProvider>, id: string): ImageProvider {
  const provider = providers.get(id);
  if (provider !== undefined) return provider;
  throw new UserError(
    'provider_config',
    `The provider ${id} is not available in this run.`,
    providers.size === 0
      ? 'Give the key of a provider: none is set up.'
      : `Choose one of: ${[...providers.keys()].join(', ')}. Another one needs its key.`,
  );
}

/**
 * Whoever makes the images of jobs that ask for none, in the order in which they follow each other: the chosen
 * provider and the fallbacks, as far as this run can call them.
 */
export function fallbackOrder(
  providers: ReadonlyMap<string, ImageProvider>,
  { provider, fallbackProviders = [] }: Pick<RunOptions, 'provider' | 'fallbackProviders'>,
): string[] {
  return [...new Set([provider, ...fallbackProviders])].filter((id) => providers.has(id));
}

/** The chosen provider's offer first; no other one takes jobs that asked for none, so nothing is passed off. */
export function offersOf(providers: ReadonlyMap<string, ImageProvider>, chosen: string | undefined): Offer[] {
  const offers = [...providers.values()].map(({ id, unitCostMicroUsd }) => ({
    provider: id,
    unitCostMicroUsd,
    any: false,
  }));
  return offeredTo(offers, chosen);
}

function offeredTo(offers: readonly Offer[], chosen: string | undefined): Offer[] {
  return offers
    .map((offer) => ({ ...offer, any: offer.provider === chosen }))
    .sort((a, b) => Number(b.any) - Number(a.any));
}

/** Why a provider is not called any more in this run. A refusal lets a fallback in only where that was asked for. */
export type StopCause = 'quota' | 'config' | 'refusals';

/** What keeps a provider from being offered. `untilMs` null: for the rest of the run. */
export interface Obstacle {
  reason: 'provider-stopped' | 'paused';
  detail: string;
  untilMs: number | null;
}

export interface Offers {
  /** Those that are neither stopped nor resting. */
  current(): Offer[];
  /** Those that this run may still call, now or later. */
  possible(): Offer[];
  usable(provider: string): boolean;
  /** Not called again in this run: stopped, or to rest for longer than the run waits. */
  isOut(provider: string): boolean;
  isStopped(provider: string): boolean;
  /** Never again in this run: its credits are used up, its settings are wrong, or it refused too often. */
  stop(provider: string, cause: StopCause, detail: string): void;
  /** Who makes the images of jobs that ask for none, as things are: the first in line that nothing lets others pass. */
  readonly standIn: string;
  /** There is more than one in line: what goes back may come again at once, for another one. */
  readonly hasFallback: boolean;
  /** Who is to make the next attempt at a job that failed so, by name; null = whoever stands in, or nobody. */
  fallbackFor(
    job: Pick<Job, 'provider' | 'requestedProvider' | 'fallbackFrom'>,
    failureClass: FailureClass,
  ): string | null;
  /** Not for so long: it asked to be left alone, or the queue pauses it. */
  coolDown(provider: string, ms: number, detail: string): void;
  /** It made an image: its rests so far are forgiven. */
  worked(provider: string): void;
  /** It charged so much for one image: no less is set aside for another one from now on. True when that is news. */
  charged(provider: string, microUsd: MicroUsd): boolean;
  /** What was set aside for this job covers the dearest image so far. */
  covers(job: Pick<Job, 'provider' | 'reservedMicroUsd'>): boolean;
  /** What keeps it from being offered now, or null. */
  obstacleTo(provider: string): Obstacle | null;
  /** Until the first of those that rest may be offered again; null when none rests. */
  cooldownEndsInMs(): number | null;
}

export interface OffersDependencies {
  clock: Clock;
  /** Whether the run waits for a rest until then; `cooledMs` is what it rested since its last image, this included. */
  waitsFor: (provider: string, untilMs: number, cooledMs: number) => boolean;
  /** From `fallbackOrder`: one at least. */
  line: readonly string[];
  fallbackOnRefusal: boolean;
}

/** @param given Its `any` is ignored: it goes to whoever stands in. */
export function createOffers(given: readonly Offer[], dependencies: OffersDependencies): Offers {
  const { clock, waitsFor, line, fallbackOnRefusal } = dependencies;
  const obstacles = new Map<string, Obstacle>();
  const cooledMs = new Map<string, number>();
  /** The dearest image of each whose images cost more than it said. */
  const dearest = new Map<string, MicroUsd>();
  /** Those whose place the next in line takes. */
  const passed = new Set<string>();

  function standIn(): string {
    const id = line.find((candidate) => !passed.has(candidate)) ?? line.at(-1);
    if (id === undefined) throw new Error('A run has nobody to make its images.');
    return id;
  }

  const costOf = ({ provider, unitCostMicroUsd }: Omit<Offer, 'any'>) =>
    Math.max(unitCostMicroUsd, dearest.get(provider) ?? 0);

  const all = () =>
    offeredTo(
      given.map((offer) => ({ ...offer, unitCostMicroUsd: costOf(offer) })),
      standIn(),
    );

  function obstacleTo(provider: string): Obstacle | null {
    const obstacle = obstacles.get(provider);
    if (obstacle === undefined) return null;
    return obstacle.untilMs === null || obstacle.untilMs > clock.now() ? obstacle : null;
  }

  const isOut = (provider: string) => obstacles.get(provider)?.untilMs === null;

  return {
    current: () => all().filter(({ provider }) => obstacleTo(provider) === null),
    possible: () => all().filter(({ provider }) => !isOut(provider)),
    usable: (provider) => obstacleTo(provider) === null,
    isOut,
    isStopped: (provider) => obstacles.get(provider)?.reason === 'provider-stopped',
    stop(provider, cause, detail) {
      obstacles.set(provider, { reason: 'provider-stopped', detail, untilMs: null });
      if (cause !== 'refusals' || fallbackOnRefusal) passed.add(provider);
    },
    get standIn() {
      return standIn();
    },
    get hasFallback() {
      return line.length > 1;
    },
    fallbackFor({ provider, requestedProvider, fallbackFrom }, failureClass) {
      const wished = requestedProvider !== null && fallbackFrom === null;
      if (wished || !line.includes(provider)) return null;
      // What was handed to this one by name has to be handed on by name; other jobs go to whoever stands in.
      const cannotGoOn = (failureClass === 'quota' || failureClass === 'config') && fallbackFrom !== null;
      if (!cannotGoOn && !(failureClass === 'content_blocked' && fallbackOnRefusal)) return null;
      return line.slice(line.indexOf(provider) + 1).find((id) => !isOut(id)) ?? null;
    },
    coolDown(provider, ms, detail) {
      if (isOut(provider)) return;
      const fromMs = obstacleTo(provider)?.untilMs ?? clock.now();
      const untilMs = clock.now() + ms;
      if (untilMs <= fromMs) return;
      const rested = (cooledMs.get(provider) ?? 0) + untilMs - fromMs;
      cooledMs.set(provider, rested);
      const waits = waitsFor(provider, untilMs, rested);
      obstacles.set(provider, { reason: 'paused', detail, untilMs: waits ? untilMs : null });
    },
    worked(provider) {
      cooledMs.delete(provider);
    },
    charged(provider, microUsd) {
      const offer = given.find((candidate) => candidate.provider === provider);
      if (offer === undefined || microUsd <= costOf(offer)) return false;
      dearest.set(provider, microUsd);
      return true;
    },
    covers: ({ provider, reservedMicroUsd }) => reservedMicroUsd >= (dearest.get(provider) ?? 0),
    obstacleTo,
    cooldownEndsInMs() {
      const ends = all().flatMap(({ provider }) => obstacleTo(provider)?.untilMs ?? []);
      return ends.length === 0 ? null : Math.min(...ends) - clock.now();
    },
  };
}
