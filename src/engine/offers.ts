/** What this run can serve at the moment: the chosen provider for every job, the others for jobs that name them. */
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type { Offer } from '../queue/contract.ts';
import type { RunOptions } from './contract.ts';

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
    `Choose one of: ${[...providers.keys()].join(', ') || 'none is set up'}.`,
  );
}

/** How many lanes a run has. @throws {UserError} `provider_config` when its provider is not available. */
export function concurrencyOf(
  providers: ReadonlyMap<string, ImageProvider>,
  { provider, concurrency }: Pick<RunOptions, 'provider' | 'concurrency'>,
): number {
  const { autoConcurrency } = chosenProvider(providers, provider);
  return concurrency === 'auto' ? autoConcurrency : concurrency;
}

/** The chosen provider's offer first; no other one takes jobs that asked for none, so nothing is passed off. */
export function offersOf(providers: ReadonlyMap<string, ImageProvider>, chosen: string): Offer[] {
  return [...providers.values()]
    .map(({ id, unitCostMicroUsd }) => ({ provider: id, unitCostMicroUsd, any: id === chosen }))
    .sort((a, b) => Number(b.any) - Number(a.any));
}

/** What keeps the chosen provider from being offered. `untilMs` null: for the rest of the run. */
export interface Obstacle {
  reason: 'provider-stopped' | 'paused';
  detail: string;
  untilMs: number | null;
}

export interface Offers {
  /** Those that are neither stopped nor resting. */
  current(): Offer[];
  usable(provider: string): boolean;
  /** Never again in this run: its credits are used up or its settings are wrong. */
  stop(provider: string, detail: string): void;
  /** Not before this time: it asked to be left alone. */
  rest(provider: string, ms: number | null, detail: string): void;
  /** What keeps the chosen provider from being offered now, or null. */
  obstacle(): Obstacle | null;
}

export function createOffers(all: readonly Offer[], chosen: string, clock: Clock): Offers {
  const obstacles = new Map<string, Obstacle>();

  function obstacleOf(provider: string): Obstacle | null {
    const obstacle = obstacles.get(provider);
    if (obstacle === undefined) return null;
    return obstacle.untilMs === null || obstacle.untilMs > clock.now() ? obstacle : null;
  }

  return {
    current: () => all.filter(({ provider }) => obstacleOf(provider) === null),
    usable: (provider) => obstacleOf(provider) === null,
    stop(provider, detail) {
      obstacles.set(provider, { reason: 'provider-stopped', detail, untilMs: null });
    },
    rest(provider, ms, detail) {
      const before = obstacleOf(provider);
      if (before?.untilMs === null) return;
      const untilMs = clock.now() + Math.max(ms ?? 0, SHORTEST_REST_MS);
      if (before !== null && before.untilMs >= untilMs) return;
      obstacles.set(provider, { reason: 'paused', detail, untilMs });
    },
    obstacle: () => obstacleOf(chosen),
  };
}
