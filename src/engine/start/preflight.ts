/** Free checks before anything is claimed: better a clear error now than a batch of failed jobs. */
import { messageOf, UserError } from '../../errors.ts';
import type { ImageProvider } from '../../providers/contract.ts';
import { chosenProvider } from '../claim/order.ts';
import type { EngineDependencies, RunOptions } from '../contract.ts';

/**
 * The providers that this run can offer. The store and the chosen provider, or a fallback, have to work; another
 * provider that does not is left out with a warning, and jobs that name it wait.
 * @throws {UserError} when the run cannot work.
 */
export async function preflight(
  { store, providers }: EngineDependencies,
  options: RunOptions,
  signal: AbortSignal,
  warn: (message: string) => void,
): Promise<ReadonlyMap<string, ImageProvider>> {
  const chosen = chosenProvider(providers, options.provider);
  for (const warning of await store.preflight(signal)) warn(warning);
  const usable = new Map<string, ImageProvider>();
  let obstacle: { error: unknown } | null = null;
  for (const provider of [chosen, ...[...providers.values()].filter((other) => other !== chosen)]) {
    try {
      for (const warning of (await provider.preflight?.(signal)) ?? []) warn(warning);
      usable.set(provider.id, provider);
    } catch (error) {
      signal.throwIfAborted();
      if (provider === chosen) {
        // Without a fallback there is nothing to go on with; an error of our own is nothing to go on with either.
        if (fallbacksOf(options).length === 0 || !(error instanceof UserError)) throw error;
        obstacle = { error };
      } else {
        warn(`Jobs that ask for ${provider.id} wait: ${messageOf(error)}`);
      }
    }
  }
  if (obstacle === null) return usable;
  const standIn = fallbacksOf(options).find((id) => usable.has(id));
  if (standIn === undefined) throw obstacle.error;
  warn(insteadOf(chosen.id, standIn, messageOf(obstacle.error)));
  return usable;
}

/** A schedule may have chosen one of them. */
function fallbacksOf({ provider, fallbackProviders = [] }: RunOptions): string[] {
  return fallbackProviders.filter((id) => id !== provider);
}

/** How a run says that a fallback has taken a provider's place. */
export function insteadOf(provider: string, standIn: string, why: string): string {
  return `${provider} is not called in this run, ${standIn} takes its place: ${why}`;
}
