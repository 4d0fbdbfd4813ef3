/** What each provider would take for a catalogue, from the price tables: nothing is sent, and no key is needed. */
import type { Settings } from '../config/settings.ts';
import { UserError } from '../errors.ts';
import type { MicroUsd } from '../money.ts';
import { withoutMakers } from '../prompts/routes.ts';
import { freeImagesADay, type ImageAdapter, type PriceEstimate } from '../providers/contract.ts';
import type { ProviderDefinition } from '../providers/definition.ts';
import { createProviders, PROVIDERS } from '../providers/registry.ts';
import type { ProviderSurroundings } from '../providers/shared/service.ts';
import type { Allowance } from '../queue/contract.ts';

export interface Estimate {
  provider: string;
  /** null = the account's own choice. */
  model: string | null;
  /** null = nobody knows. */
  price: PriceEstimate | null;
  /** What one image usually costs, for each product. */
  totalMicroUsd: MicroUsd | null;
  /** What would be reserved for all of them. */
  mostMicroUsd: MicroUsd | null;
  /** As many a day cost nothing; null = there is no such number. */
  freeImagesADay: number | null;
  /** What these come from; null = it gives nothing away. */
  allowance: Allowance | null;
  /** Why these settings do not go with it; null = they do. */
  problem: string | null;
}

/**
 * One for each provider, the cheapest first, those whose price nobody knows last.
 * @param products How many would get an image.
 */
export function estimatesOf(
  settings: Settings,
  products: number,
  surroundings: ProviderSurroundings,
  definitions: readonly ProviderDefinition[] = PROVIDERS,
): Estimate[] {
  const costOf = ({ price }: Estimate) => price?.microUsd ?? Number.POSITIVE_INFINITY;
  return definitions
    .map((definition) => estimateOf(definition, settings, products, surroundings))
    .sort((a, b) => (costOf(a) === costOf(b) ? 0 : costOf(a) - costOf(b)));
}

function estimateOf(
  definition: ProviderDefinition,
  settings: Settings,
  products: number,
  surroundings: ProviderSurroundings,
): Estimate {
  const asked = made(definition, settings, surroundings);
  // One that is dearer than max-price-usd has a price all the same.
  const priced =
    asked instanceof UserError
      ? made(definition, { ...settings, maxPriceMicroUsd: null }, surroundings)
      : asked;
  const problem = asked instanceof UserError ? `${asked.message} ${asked.hint}` : null;
  if (priced instanceof UserError) {
    const own = modelOf(definition, settings);
    return {
      provider: definition.id,
      model: own,
      price: null,
      totalMicroUsd: null,
      mostMicroUsd: null,
      freeImagesADay: null,
      allowance: null,
      problem,
    };
  }
  const { model, price, allowance = null } = priced;
  const free = freeImagesADay(priced);
  return {
    provider: definition.id,
    model: model === '' ? null : model,
    price,
    ...totals(price, products, free),
    freeImagesADay: free,
    allowance,
    problem,
  };
}

/** All in one day: on several, each has its free ones. @param free As many cost nothing; null = none. */
export function totals(
  price: PriceEstimate | null,
  products: number,
  free: number | null,
): Pick<Estimate, 'totalMicroUsd' | 'mostMicroUsd'> {
  if (price === null) return { totalMicroUsd: null, mostMicroUsd: null };
  const paid = Math.max(0, products - (free ?? 0));
  return { totalMicroUsd: price.microUsd * paid, mostMicroUsd: price.maxMicroUsd * paid };
}

function made(
  definition: ProviderDefinition,
  settings: Settings,
  surroundings: ProviderSurroundings,
): ImageAdapter | UserError {
  const { id } = definition;
  const prompts = withoutMakers(settings.prompts);
  const chosen = { ...settings, prompts, provider: id, fallbackProviders: null, providerNote: null };
  try {
    const providers = createProviders(chosen, surroundings, { isTrial: true, definitions: [definition] });
    const adapter = providers.get(id);
    if (adapter === undefined) throw new Error(`The provider ${id} was not made.`);
    return adapter;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function modelOf({ settings: rows, defaultModel }: ProviderDefinition, settings: Settings): string | null {
  const name = rows.find(({ providerKey }) => providerKey === 'model')?.name;
  const given: unknown = name === undefined ? null : Reflect.get(settings, name);
  return typeof given === 'string' ? given : defaultModel;
}
