/** What a catalogue would take by `prompts.routes`: each provider and model with its share of the products. */
import type { Settings } from '../config/settings.ts';
import type { MicroUsd } from '../money.ts';
import { type Routable, routeOf } from '../prompts/routes.ts';
import { PROVIDERS } from '../providers/registry.ts';
import type { ProviderSurroundings } from '../providers/shared/service.ts';
import { type Estimate, estimatesOf, totals } from './estimate.ts';

/** Whoever makes an image; `model` null: that of its own setting. */
export interface Maker {
  provider: string;
  model: string | null;
}

export interface RoutedEstimate extends Estimate {
  /** Its share of all products. */
  products: number;
}

/** Who makes a job's image. */
export function makerOf(job: Routable, { provider, prompts }: Pick<Settings, 'provider' | 'prompts'>): Maker {
  return routeOf(job, prompts).maker ?? { provider, model: null };
}

/** What this provider and model would take for so many products. */
export function estimateFor(
  { provider, model }: Maker,
  products: number,
  settings: Settings,
  surroundings: ProviderSurroundings,
): Estimate | null {
  const definition = PROVIDERS.find(({ id }) => id === provider);
  if (definition === undefined) return null;
  const setting = definition.settings.find(({ providerKey }) => providerKey === 'model');
  const values = model === null || setting === undefined ? settings : { ...settings, [setting.name]: model };
  return estimatesOf(values, products, surroundings, [definition])[0] ?? null;
}

/** What one image of it usually costs; null = nobody knows. */
export function usualPrice(
  maker: Maker,
  settings: Settings,
  surroundings: ProviderSurroundings,
): MicroUsd | null {
  return estimateFor(maker, 1, settings, surroundings)?.price?.microUsd ?? null;
}

/**
 * One for each provider and model, the largest share first; none without routes that name a provider. What an account is given
 * each day is shared by all models that are asked for with it.
 * @param sample Products that a run would take first: the others are taken to be like them.
 * @param total All that would get an image.
 */
export function routedEstimates(
  settings: Settings,
  sample: readonly Routable[],
  total: number,
  surroundings: ProviderSurroundings,
): RoutedEstimate[] {
  if (settings.prompts.routes.every(({ provider }) => provider === undefined)) return [];
  const shares = new Map<string, { estimate: Estimate; count: number }>();
  for (const { maker, count } of makersIn(sample, settings)) {
    const estimate = estimateFor(maker, 0, settings, surroundings);
    if (estimate === null) continue;
    // A row may name the model that is the provider's own.
    const key = `${estimate.provider} ${estimate.model ?? ''}`;
    shares.set(key, { estimate, count: (shares.get(key)?.count ?? 0) + count });
  }
  const routed = [...shares.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ estimate, count }) => ({ ...estimate, products: Math.round((count / sample.length) * total) }));
  return routed.map((one) => {
    const free = freeOf(one, routed);
    return { ...one, freeImagesADay: free, ...totals(one.price, one.products, free) };
  });
}

function makersIn(sample: readonly Routable[], settings: Settings): { maker: Maker; count: number }[] {
  const makers = new Map<string, { maker: Maker; count: number }>();
  for (const job of sample) {
    const { provider, model } = makerOf(job, settings);
    const key = `${provider} ${model ?? ''}`;
    makers.set(key, { maker: { provider, model }, count: (makers.get(key)?.count ?? 0) + 1 });
  }
  return [...makers.values()];
}

/** Of each model that is asked for with the same account as large a part of its images is free, in whole images. */
function freeOf(
  { allowance, products, freeImagesADay }: RoutedEstimate,
  all: readonly RoutedEstimate[],
): number | null {
  if (allowance === null) return freeImagesADay;
  const needed = all.reduce(
    (sum, one) => sum + (one.allowance?.name === allowance.name ? one.allowance.units * one.products : 0),
    0,
  );
  return needed === 0 ? freeImagesADay : Math.floor((allowance.perDay * products) / needed);
}
