/** What a catalogue would take by `prompts.routes`: each provider and model with its share of the products. */
import type { Settings } from '../config/settings.ts';
import type { MicroUsd } from '../money.ts';
import { type Routable, routeOf } from '../prompts/routes.ts';
import { PROVIDERS } from '../providers/registry.ts';
import type { ProviderSurroundings } from '../providers/shared/service.ts';
import { type Estimate, estimatesOf } from './estimate.ts';

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
 * One for each provider and model, the largest share first; none without routes that name a provider.
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
  const makers = new Map<string, { maker: Maker; count: number }>();
  for (const job of sample) {
    const { provider, model } = makerOf(job, settings);
    const key = `${provider} ${model ?? ''}`;
    makers.set(key, { maker: { provider, model }, count: (makers.get(key)?.count ?? 0) + 1 });
  }
  return [...makers.values()]
    .sort((a, b) => b.count - a.count)
    .flatMap(({ maker, count }) => {
      const products = Math.round((count / sample.length) * total);
      const found = estimateFor(maker, products, settings, surroundings);
      return found === null ? [] : [{ ...found, products }];
    });
}
