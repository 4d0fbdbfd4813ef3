/** Who makes the images: the chosen provider, those that follow it, and what each is offered for. */
import { UserError } from '../../errors.ts';
import type { ImageProvider } from '../../providers/contract.ts';
import type { Offer } from '../../queue/contract.ts';
import type { Way } from '../../way-home/way.ts';
import type { RunOptions } from '../contract.ts';

/**
 * The provider for jobs that ask for none.
 * @throws {UserError} `provider_config` when the run was not given it.
 */
export function chosenProvider<Provider extends ImageProvider>(
  providers: ReadonlyMap<string, Provider>,
  id: string,
): Provider {
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

/**
 * The chosen provider's offer first; no other one but those that routes name takes jobs that asked for none, so nothing is passed off.
 * @param ways Those that have to be proven before many jobs go them, by provider.
 */
export function offersOf(
  providers: ReadonlyMap<string, ImageProvider>,
  chosen: string | undefined,
  ways: ReadonlyMap<string, Way> = new Map(),
  routed: ReadonlySet<string> = new Set(),
): Offer[] {
  const offers = [...providers.values()].map(({ id, unitCostMicroUsd, timeoutMs, allowance }): Offer => {
    const offer: Offer = { provider: id, unitCostMicroUsd, any: false };
    const given = allowance === undefined ? offer : { ...offer, allowance, callTimeoutMs: timeoutMs };
    const way = ways.get(id);
    if (way === undefined) return given;
    return { ...given, way: way.key, wayDescription: way.description, callTimeoutMs: timeoutMs };
  });
  return offeredTo(offers, chosen, routed);
}

/**
 * With `any` for this one, in front, and for those that routes name: the queue gives jobs that ask for none to the first of
 * them that nothing stands in the way of, and whoever takes one looks whose it is.
 */
export function offeredTo(
  offers: readonly Offer[],
  chosen: string | undefined,
  routed: ReadonlySet<string> = new Set(),
): Offer[] {
  const rank = ({ provider }: Offer) => (provider === chosen ? 2 : Number(routed.has(provider)));
  return offers.map((offer) => ({ ...offer, any: rank(offer) > 0 })).sort((a, b) => rank(b) - rank(a));
}
