/** Every image provider by its name. A new adapter is one more row. */
import type { Clock } from '../clock.ts';
import { messageOf, UserError } from '../errors.ts';
import type { MicroUsd } from '../money.ts';
import type { ImageAdapter, ImageFormat, ImageOptions, ImageSize } from './contract.ts';
import type { PublicFetch } from './download.ts';
import { createFalProvider } from './fal.ts';
import { createFluxProvider } from './flux.ts';
import { createGeminiProvider } from './gemini.ts';
import { createMidjourneyProvider } from './midjourney.ts';
import { createOpenAiProvider, type OpenAiSettings } from './openai.ts';
import type { DialectName } from './openai-dialects.ts';
import { createPlaceholderProvider } from './placeholder.ts';
import { createStableDiffusionProvider } from './stable-diffusion.ts';

/** Which names the setting `provider` may have. */
export interface ProviderNames {
  /** Every accepted spelling, and the provider that it means. */
  available: ReadonlyMap<string, string>;
  /** Spellings of providers that are known but not part of this version. */
  planned: readonly string[];
  /** What is to be said of a spelling that is still accepted. */
  notes?: ReadonlyMap<string, string>;
}

/** The settings that providers are made from; a part of all settings. null = not given. */
export interface ProviderSettings {
  /** The provider for jobs that ask for none. */
  provider: string;
  /** Those that take its place when it cannot go on; none unless given. */
  fallbackProviders?: readonly string[] | null;
  /** What is to be said of the way in which it was spelled. */
  providerNote: string | null;
  openaiApiKey: string | null;
  openaiModel: string | null;
  openaiBaseUrl: string | null;
  openaiDialect: DialectName | null;
  stabilityApiKey: string | null;
  stabilityModel: string | null;
  falApiKey: string | null;
  falModel: string | null;
  fluxApiKey: string | null;
  fluxModel: string | null;
  geminiApiKey: string | null;
  geminiModel: string | null;
  midjourneyGatewayUrl: string | null;
  midjourneyGatewaySecret: string | null;
  midjourneyModel: string | null;
  /** Which of the four images of a sheet is made large. */
  midjourneyUpscale: number | null;
  size: ImageSize | null;
  imageFormat: ImageFormat | null;
  quality: string | null;
  stylePreset: string | null;
  seed: number | null;
  background: OpenAiSettings['background'];
  compression: number | null;
  moderation: OpenAiSettings['moderation'];
  complexity: OpenAiSettings['complexity'];
  /** The most that one image may cost; needed where nobody knows the price. */
  maxPriceMicroUsd: MicroUsd | null;
}

/** What the door gives. */
export interface ProviderSurroundings {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  /** null: images cannot be fetched from addresses that a provider names. */
  publicFetch: PublicFetch | null;
}

export interface ProviderEntry {
  id: string;
  /** Other spellings that people use for it, each with what is to be said of it. */
  aliases: Readonly<Record<string, string | null>>;
  /** What has to be set before it can be used, in words for a hint; null = nothing is missing. */
  missing: (settings: ProviderSettings) => string | null;
  /** Throws a `UserError` when the settings cannot work. null: this version has no adapter for the name. */
  create: ((settings: ProviderSettings, surroundings: ProviderSurroundings) => ImageAdapter) | null;
}

const nothing = () => null;

/** The command line takes no keys as options, so the name that both doors share comes first. */
const keyNamed = (variable: string, input: string) =>
  `the environment variable ${variable}, or in a workflow the input ${input}`;

export const PROVIDERS: readonly ProviderEntry[] = [
  { id: 'placeholder', aliases: {}, missing: nothing, create: createPlaceholderProvider },
  {
    id: 'stable_diffusion',
    aliases: { stability: null },
    missing: ({ stabilityApiKey }) =>
      stabilityApiKey === null ? keyNamed('STABILITY_API_KEY', 'stability-api-key') : null,
    create: (settings, surroundings) =>
      createStableDiffusionProvider(
        {
          // `missing` has made sure of it.
          apiKey: settings.stabilityApiKey ?? '',
          model: settings.stabilityModel,
          maxPriceMicroUsd: settings.maxPriceMicroUsd,
          options: optionsOf(settings),
        },
        surroundings,
      ),
  },
  {
    id: 'openai',
    aliases: {
      dall_e: 'dall_e now means openai: DALL·E was shut down on 2026-05-12, and GPT Image took its place.',
    },
    // A server of one's own may want no key.
    missing: ({ openaiApiKey, openaiBaseUrl }) =>
      openaiApiKey === null && openaiBaseUrl === null ? keyNamed('OPENAI_API_KEY', 'openai-api-key') : null,
    create: (settings, surroundings) =>
      createOpenAiProvider(
        {
          apiKey: settings.openaiApiKey,
          baseUrl: settings.openaiBaseUrl,
          dialect: settings.openaiDialect,
          model: settings.openaiModel,
          maxPriceMicroUsd: settings.maxPriceMicroUsd,
          options: optionsOf(settings),
          background: settings.background,
          compression: settings.compression,
          moderation: settings.moderation,
          complexity: settings.complexity,
        },
        surroundings,
      ),
  },
  {
    id: 'gemini',
    aliases: { nano_banana: null },
    missing: ({ geminiApiKey }) =>
      geminiApiKey === null ? keyNamed('GEMINI_API_KEY', 'gemini-api-key') : null,
    create: (settings, surroundings) =>
      createGeminiProvider(
        {
          apiKey: settings.geminiApiKey ?? '',
          model: settings.geminiModel,
          maxPriceMicroUsd: settings.maxPriceMicroUsd,
          options: optionsOf(settings),
        },
        surroundings,
      ),
  },
  {
    id: 'flux',
    aliases: { bfl: null },
    missing: ({ fluxApiKey }) => (fluxApiKey === null ? keyNamed('BFL_API_KEY', 'flux-api-key') : null),
    create: (settings, surroundings) =>
      createFluxProvider(
        {
          apiKey: settings.fluxApiKey ?? '',
          model: settings.fluxModel,
          maxPriceMicroUsd: settings.maxPriceMicroUsd,
          options: optionsOf(settings),
        },
        surroundings,
      ),
  },
  {
    id: 'fal',
    aliases: {},
    missing: ({ falApiKey }) => (falApiKey === null ? keyNamed('FAL_KEY', 'fal-api-key') : null),
    create: (settings, surroundings) =>
      createFalProvider(
        {
          apiKey: settings.falApiKey ?? '',
          model: settings.falModel,
          maxPriceMicroUsd: settings.maxPriceMicroUsd,
          options: optionsOf(settings),
        },
        surroundings,
      ),
  },
  {
    id: 'midjourney',
    aliases: {},
    // Both, or it stays off: nobody is to drive an account by accident.
    missing: ({ midjourneyGatewayUrl, midjourneyGatewaySecret }) =>
      midjourneyGatewayUrl === null || midjourneyGatewaySecret === null
        ? 'the environment variables MIDJOURNEY_GATEWAY_URL and MIDJOURNEY_GATEWAY_SECRET, or in a workflow the inputs midjourney-gateway-url and midjourney-gateway-secret'
        : null,
    create: (settings, surroundings) =>
      createMidjourneyProvider(
        {
          gatewayUrl: settings.midjourneyGatewayUrl ?? '',
          gatewaySecret: settings.midjourneyGatewaySecret ?? '',
          model: settings.midjourneyModel,
          upscaleIndex: settings.midjourneyUpscale ?? 1,
          maxPriceMicroUsd: settings.maxPriceMicroUsd,
          options: optionsOf(settings),
        },
        surroundings,
      ),
  },
];

function optionsOf({ size, imageFormat, quality, stylePreset, seed }: ProviderSettings): ImageOptions {
  return { size, format: imageFormat, quality, stylePreset, seed };
}

/** The names that the setting `provider` may have. */
export function providerNames(entries: readonly ProviderEntry[] = PROVIDERS): Required<ProviderNames> {
  const available = new Map<string, string>();
  const planned: string[] = [];
  const notes = new Map<string, string>();
  for (const { id, aliases, create } of entries) {
    const names = [id, ...Object.keys(aliases)];
    if (create === null) planned.push(...names);
    else for (const name of names) available.set(name, id);
    for (const [alias, note] of Object.entries(aliases)) if (note !== null) notes.set(alias, note);
  }
  return { available, planned, notes };
}

/**
 * The providers that these settings have keys for, by id. One that was not named and cannot be made is left out, and
 * the chosen one's preflight says so.
 * @throws {UserError} `provider_config` or `input_invalid` when the chosen one or a fallback cannot be made: before
 * anything is claimed.
 */
export function createProviders(
  settings: ProviderSettings,
  surroundings: ProviderSurroundings,
  entries: readonly ProviderEntry[] = PROVIDERS,
): ReadonlyMap<string, ImageAdapter> {
  const providers = new Map<string, ImageAdapter>();
  const warnings = settings.providerNote === null ? [] : [settings.providerNote];
  for (const { id, missing, create } of entries) {
    if (create === null) continue;
    const named = id === settings.provider || settings.fallbackProviders?.includes(id) === true;
    const lacking = missing(settings);
    if (lacking !== null) {
      if (!named) continue;
      throw new UserError('provider_config', `The provider ${id} needs a key.`, `Set ${lacking}.`);
    }
    try {
      const provider = create(settings, surroundings);
      providers.set(id, { ...provider, settings: sentBy(provider, optionsOf(settings)) });
    } catch (error) {
      if (named || !(error instanceof UserError)) throw error;
      warnings.push(`Jobs that ask for ${id} wait: ${messageOf(error)} ${error.hint}`);
    }
  }
  const chosen = providers.get(settings.provider);
  if (chosen !== undefined && warnings.length > 0) providers.set(chosen.id, withWarnings(chosen, warnings));
  return providers;
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

function withWarnings(provider: ImageAdapter, warnings: readonly string[]): ImageAdapter {
  return {
    ...provider,
    preflight: async (signal) => [...warnings, ...((await provider.preflight?.(signal)) ?? [])],
  };
}
