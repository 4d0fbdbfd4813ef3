/** Every image provider by its name. A new adapter is one more row with a factory. */
import type { ImageProvider } from './contract.ts';
import { createPlaceholderProvider } from './placeholder.ts';

/** Which names the setting `provider` may have. */
export interface ProviderNames {
  /** Every accepted spelling, and the provider that it means. */
  available: ReadonlyMap<string, string>;
  /** Spellings of providers that are known but not part of this version. */
  planned: readonly string[];
}

export interface ProviderEntry {
  id: string;
  /** Other spellings that people use for it. */
  aliases: readonly string[];
  /** null: the name is known, but this version has no adapter for it. */
  create: (() => ImageProvider) | null;
}

export const PROVIDERS: readonly ProviderEntry[] = [
  { id: 'placeholder', aliases: [], create: createPlaceholderProvider },
  { id: 'stable_diffusion', aliases: ['stability'], create: null },
  { id: 'openai', aliases: ['dall_e'], create: null },
  { id: 'midjourney', aliases: [], create: null },
];

/** The names that the setting `provider` may have. */
export function providerNames(entries: readonly ProviderEntry[] = PROVIDERS): ProviderNames {
  const available = new Map<string, string>();
  const planned: string[] = [];
  for (const { id, aliases, create } of entries) {
    if (create === null) planned.push(id, ...aliases);
    else for (const name of [id, ...aliases]) available.set(name, id);
  }
  return { available, planned };
}

/** Every provider that this version has, by its id. */
export function createProviders(
  entries: readonly ProviderEntry[] = PROVIDERS,
): ReadonlyMap<string, ImageProvider> {
  return new Map(entries.flatMap(({ id, create }) => (create === null ? [] : [[id, create()] as const])));
}
