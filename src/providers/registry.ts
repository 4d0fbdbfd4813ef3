/** Every image provider by its name. A new one is one more line of the list. */
import { messageOf, UserError } from '../errors.ts';
import type { MicroUsd } from '../money.ts';
import { ANY_PROVIDER } from '../prompts/prompt.ts';
import type { PromptSettings } from '../prompts/settings.ts';
import type { PromptLimits } from '../prompts/wording.ts';
import { cloudflare } from './cloudflare/provider.ts';
import { comfyui } from './comfyui/provider.ts';
import {
  type ImageAdapter,
  type ImageFormat,
  type ImageOptions,
  type ImageSize,
  ProviderError,
} from './contract.ts';
import { missingOf, needOf, type ProviderDefinition, withKeysStoodIn } from './definition.ts';
import { fal } from './fal/provider.ts';
import { flux } from './flux/provider.ts';
import { gemini } from './gemini/provider.ts';
import { midjourney } from './midjourney/provider.ts';
import { openai } from './openai/provider.ts';
import { placeholder } from './placeholder/provider.ts';
import { type NamingRow, rowsNaming, withModels } from './routed.ts';
import type { ProviderSurroundings } from './shared/service.ts';
import { stableDiffusion } from './stable_diffusion/provider.ts';

/** In the order in which people are shown them. */
const ALL = [
  placeholder,
  cloudflare,
  comfyui,
  stableDiffusion,
  openai,
  gemini,
  flux,
  fal,
  midjourney,
] as const;

export const PROVIDERS: readonly ProviderDefinition[] = ALL;

/** A row of the settings that belong to one of them. */
export type ProviderRow = (typeof ALL)[number]['settings'][number];

/** What is read of the settings here: what runs ask of any provider, and what providers have of their own. */
export interface ProviderSettings {
  /** The provider for jobs that ask for none. */
  provider: string;
  /** Those that take its place when it cannot go on; none unless given. */
  fallbackProviders?: readonly string[] | null;
  /** What is to be said of the way in which it was spelled. */
  providerNote: string | null;
  size: ImageSize | null;
  imageFormat: ImageFormat | null;
  quality: string | null;
  stylePreset: string | null;
  seed: number | null;
  /** The most that one image may cost; needed where nobody knows the price. */
  maxPriceMicroUsd: MicroUsd | null;
  /** Who makes which image; nobody in particular unless given. */
  prompts?: Pick<PromptSettings, 'routes'>;
}

/** Which names the setting `provider` may have. */
export interface ProviderNames {
  /** Every accepted spelling, and the provider that it means. */
  available: ReadonlyMap<string, string>;
  /** Spellings of providers that are known but not part of this version. */
  planned: readonly string[];
  /** What is to be said of a spelling that is still accepted. */
  notes?: ReadonlyMap<string, string>;
}

function optionsOf({ size, imageFormat, quality, stylePreset, seed }: ProviderSettings): ImageOptions {
  return { size, format: imageFormat, quality, stylePreset, seed };
}

/** The names that the setting `provider` may have. */
export function providerNames(
  definitions: readonly ProviderDefinition[] = PROVIDERS,
): Required<ProviderNames> {
  const available = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const { id, aliases } of definitions) {
    available.set(id, id);
    for (const [alias, note] of Object.entries(aliases)) {
      available.set(alias, id);
      if (note !== null) notes.set(alias, note);
    }
  }
  return { available, planned: [], notes };
}

/** How a prompt is worded for a provider, with its model by default and whether or not there is a key. */
export function limitsOf(provider: string): PromptLimits {
  const wording = PROVIDERS.find(({ id }) => id === provider)?.wording ?? ANY_PROVIDER.wording;
  return { ...ANY_PROVIDER, wording };
}

/** How the providers of a run are made. */
export interface Making {
  /** Nothing will be called, as in a dry run: one that was named may lack its key. */
  isTrial?: boolean;
  definitions?: readonly ProviderDefinition[];
}

/**
 * The providers that these settings have keys for, by id, each with all models that routes name. One that was not named and cannot
 * be made is left out, and the chosen one's preflight says so.
 * @throws {UserError} `provider_config` or `input_invalid` when the chosen one, a fallback or one that a route names cannot be
 * made: before anything is claimed.
 */
export function createProviders(
  settings: ProviderSettings,
  surroundings: ProviderSurroundings,
  { isTrial = false, definitions = PROVIDERS }: Making = {},
): ReadonlyMap<string, ImageAdapter> {
  const providers = new Map<string, ImageAdapter>();
  const warnings = settings.providerNote === null ? [] : [settings.providerNote];
  const wanted = { options: optionsOf(settings), maxPriceMicroUsd: settings.maxPriceMicroUsd };
  for (const definition of definitions) {
    const { id } = definition;
    const rows = rowsNaming(id, settings.prompts?.routes ?? []);
    const chosen = id === settings.provider || settings.fallbackProviders?.includes(id) === true;
    const named = chosen || rows.length > 0;
    const missing = missingOf(definition, settings);
    const values = isTrial && named ? withKeysStoodIn(definition, settings) : settings;
    if (missingOf(definition, values) !== null) {
      if (!named) continue;
      throw new UserError('provider_config', lacking(definition, chosen, rows), `Set ${missing}.`);
    }
    const make = (own: ProviderSettings): ImageAdapter => {
      const provider = definition.create({ ...own }, wanted, surroundings);
      const made = { ...provider, settings: sentBy(provider, wanted.options) };
      return missing === null ? made : withoutKey(made, missing);
    };
    try {
      providers.set(id, withModels(definition, values, rows, chosen, make));
    } catch (error) {
      if (named || !(error instanceof UserError)) throw error;
      warnings.push(`Jobs that ask for ${id} wait: ${messageOf(error)} ${error.hint}`);
    }
  }
  const chosen = providers.get(settings.provider);
  if (chosen !== undefined && warnings.length > 0) providers.set(chosen.id, withWarnings(chosen, warnings));
  return providers;
}

function lacking(definition: ProviderDefinition, chosen: boolean, [first]: readonly NamingRow[]): string {
  const need = needOf(definition);
  return chosen || first === undefined
    ? `The provider ${definition.id} needs ${need}.`
    : `${first.row} names the provider ${definition.id}, which needs ${need}.`;
}

function sentBy({ model }: ImageAdapter, { size, format, quality, stylePreset, seed }: ImageOptions) {
  const given = {
    model,
    size: size && `${size.width}x${size.height}`,
    format,
    quality,
    style: stylePreset,
    seed: seed === null ? null : String(seed),
  };
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** Its price and its limits can be told; it asks no server, and makes nothing. */
function withoutKey(provider: ImageAdapter, missing: string): ImageAdapter {
  const { id } = provider;
  return {
    ...provider,
    preflight: async () => [
      `No key for ${id} was given, so nothing was tried with it. A run needs ${missing}.`,
    ],
    generate: async () => {
      throw new ProviderError('config', `No key for ${id} was given: set ${missing}.`);
    },
  };
}

function withWarnings(provider: ImageAdapter, warnings: readonly string[]): ImageAdapter {
  return {
    ...provider,
    preflight: async (signal) => [...warnings, ...((await provider.preflight?.(signal)) ?? [])],
  };
}
