/** Free checks before anything is claimed: better a clear error now than a batch of failed jobs. */
import { messageOf } from '../errors.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type { EngineDependencies, RunOptions } from './contract.ts';
import { chosenProvider } from './offers.ts';

/**
 * The providers that this run can offer. The store and the chosen provider have to work; another provider that
 * does not is left out with a warning, and jobs that name it wait.
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
  for (const warning of (await chosen.preflight?.(signal)) ?? []) warn(warning);

  const usable = new Map([[chosen.id, chosen]]);
  for (const provider of providers.values()) {
    if (provider.id === chosen.id) continue;
    try {
      for (const warning of (await provider.preflight?.(signal)) ?? []) warn(warning);
      usable.set(provider.id, provider);
    } catch (error) {
      signal.throwIfAborted();
      warn(`Jobs that ask for ${provider.id} wait: ${messageOf(error)}`);
    }
  }
  return usable;
}
