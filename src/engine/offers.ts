/** What this run can serve at the moment: the chosen provider for every job, the others for jobs that name them. */
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type { Offer } from '../queue/contract.ts';

/** The shortest rest after a rate limit, and the one when the provider names none; sql/ rests as long. */
export const SHORTEST_REST_MS = 5_000;

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

/** The chosen provider's offer first; no other one takes jobs that asked for none, so nothing is passed off. */
export function offersOf(providers: ReadonlyMap<string, ImageProvider>, chosen: string): Offer[] {
  return [...providers.values()]
    .map(({ id, unitCostMicroUsd }) => ({ provider: id, unitCostMicroUsd, any: id === chosen }))
    .sort((a, b) => Number(b.any) - Number(a.any));
}

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
  stop(provider: string, detail: string): void;
  /** Not for so long: it asked to be left alone, or the queue pauses it. */
  rest(provider: string, ms: number, detail: string): void;
  /** It made an image: its rests so far are forgiven. */
  worked(provider: string): void;
  /** What keeps it from being offered now, or null. */
  obstacleTo(provider: string): Obstacle | null;
  /** Until the first of those that rest may be offered again; null when none rests. */
  restEndsInMs(): number | null;
}

export interface OffersDependencies {
  clock: Clock;
  /** Whether the run waits for a rest until then; `restedMs` is what it rested since its last image, this included. */
  waitsFor: (provider: string, untilMs: number, restedMs: number) => boolean;
}

export function createOffers(all: readonly Offer[], { clock, waitsFor }: OffersDependencies): Offers {
  const obstacles = new Map<string, Obstacle>();
  const restedMs = new Map<string, number>();

  function obstacleTo(provider: string): Obstacle | null {
    const obstacle = obstacles.get(provider);
    if (obstacle === undefined) return null;
    return obstacle.untilMs === null || obstacle.untilMs > clock.now() ? obstacle : null;
  }

  const isOut = (provider: string) => obstacles.get(provider)?.untilMs === null;

  return {
    current: () => all.filter(({ provider }) => obstacleTo(provider) === null),
    possible: () => all.filter(({ provider }) => !isOut(provider)),
    usable: (provider) => obstacleTo(provider) === null,
    isOut,
    isStopped: (provider) => obstacles.get(provider)?.reason === 'provider-stopped',
    stop(provider, detail) {
      obstacles.set(provider, { reason: 'provider-stopped', detail, untilMs: null });
    },
    rest(provider, ms, detail) {
      if (isOut(provider)) return;
      const fromMs = obstacleTo(provider)?.untilMs ?? clock.now();
      const untilMs = clock.now() + ms;
      if (untilMs <= fromMs) return;
      const rested = (restedMs.get(provider) ?? 0) + untilMs - fromMs;
      restedMs.set(provider, rested);
      const waits = waitsFor(provider, untilMs, rested);
      obstacles.set(provider, { reason: 'paused', detail, untilMs: waits ? untilMs : null });
    },
    worked(provider) {
      restedMs.delete(provider);
    },
    obstacleTo,
    restEndsInMs() {
      const ends = all.flatMap(({ provider }) => obstacleTo(provider)?.untilMs ?? []);
      return ends.length === 0 ? null : Math.min(...ends) - clock.now();
    },
  };
}
