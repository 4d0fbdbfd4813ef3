/** Free checks before anything is claimed: better a clear error now than a batch of failed jobs. */
import { messageOf, UserError } from '../../errors.ts';
import type { ImageProvider } from '../../providers/contract.ts';
import { demandsOf } from '../../way-home/demand.ts';
import { type Way, wayOf, wayOfAll } from '../../way-home/way.ts';
import { openWayHome, proveWayHome, type WayHome } from '../../way-home/way-home.ts';
import { chosenProvider } from '../claim/order.ts';
import type { EngineDependencies, RunOptions } from '../contract.ts';

export interface Preflight {
  /** The providers that this run can offer. */
  providers: ReadonlyMap<string, ImageProvider>;
  /** Of those that cost something, by provider. */
  ways: ReadonlyMap<string, Way>;
}

/**
 * The way home has to be whole, and the chosen provider, or a fallback, has to work; another provider that does not is
 * left out with a warning, and jobs that name it wait.
 * @throws {UserError} when the run cannot work, or would lose an image that it pays for.
 */
export async function preflight(
  { store, queue, providers, onEvent }: EngineDependencies,
  options: RunOptions,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<Preflight> {
  const chosen = chosenProvider(providers, options.provider);
  const home = openWayHome(() => ({ store, queue }));
  await home.rules(signal);
  const usable = new Map<string, ImageProvider>();
  let obstacle: { error: unknown } | null = null;
  for (const provider of [chosen, ...[...providers.values()].filter((other) => other !== chosen)]) {
    try {
      for (const warning of (await provider.preflight?.(signal)) ?? []) warn(warning);
    } catch (error) {
      signal.throwIfAborted();
      if (provider === chosen) {
        // Without a fallback there is nothing to go on with; an error of our own is nothing to go on with either.
        if (fallbacksOf(options).length === 0 || !(error instanceof UserError)) throw error;
        obstacle = { error };
      } else {
        warnOfWaiting(provider, error, warn);
      }
      continue;
    }
    try {
      for (const demand of demandsOf(provider)) {
        for (const warning of await proveWayHome(home, demand, signal)) warn(warning);
      }
      usable.set(provider.id, provider);
    } catch (error) {
      signal.throwIfAborted();
      // Whoever was named has to be able to bring its images home.
      if (provider === chosen || fallbacksOf(options).includes(provider.id)) throw error;
      warnOfWaiting(provider, error, warn);
    }
  }
  if (obstacle !== null) {
    const standIn = fallbacksOf(options).find((id) => usable.has(id));
    if (standIn === undefined) throw obstacle.error;
    const detail = messageOf(obstacle.error);
    warn(insteadOf(chosen.id, standIn, detail));
    onEvent({ type: 'provider-stopped', provider: chosen.id, detail, standIn });
  }
  return { providers: usable, ways: await waysOf(home, usable, signal) };
}

async function waysOf(
  home: WayHome,
  providers: ReadonlyMap<string, ImageProvider>,
  signal: AbortSignal,
): Promise<Map<string, Way>> {
  const ways = new Map<string, Way>();
  for (const provider of providers.values()) {
    const ofModels: Way[] = [];
    for (const demand of demandsOf(provider).filter(({ isPaid }) => isPaid)) {
      const { definitions } = await home.publish(demand, signal);
      const way = await wayOf(demand, home.store(), definitions);
      if (way !== null) ofModels.push(way);
    }
    const way = await wayOfAll(provider.id, ofModels);
    if (way !== null) ways.set(provider.id, way);
  }
  return ways;
}

function warnOfWaiting({ id }: ImageProvider, error: unknown, warn: (message: string) => void): void {
  warn(`Jobs that ask for ${id} wait: ${messageOf(error)}`);
}

/** A schedule may have chosen one of them. */
function fallbacksOf({ provider, fallbackProviders = [] }: RunOptions): string[] {
  return fallbackProviders.filter((id) => id !== provider);
}

/** How a run says that a fallback has taken a provider's place. */
export function insteadOf(provider: string, standIn: string, why: string): string {
  return `${provider} is not called in this run, ${standIn} takes its place: ${why}`;
}
