/**
 * What a provider says of itself, all in its own place: src/providers/<id>/provider.ts exports one of these, and the
 * registry lists it. Names, checks, prices, pages and the SQL's aliases are made from it.
 */
import type { MicroUsd } from '../money.ts';
import type { PromptWording } from '../prompts/wording.ts';
import type { ImageAdapter, ImageFormat, ImageOptions, ImageSize } from './contract.ts';
import type { DialectName } from './openai/dialects.ts';
import type { OpenAiExtras } from './openai/wire.ts';
import type { ParameterInputs } from './shared/parameters.ts';
import type { PriceList } from './shared/prices.ts';
import type { ProviderSurroundings } from './shared/service.ts';

/** The settings that providers are made from; a part of all settings. null = not given. */
export interface ProviderSettings extends OpenAiExtras {
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
  /** The most that one image may cost; needed where nobody knows the price. */
  maxPriceMicroUsd: MicroUsd | null;
}

/** A setting without which a provider stays off. */
export interface Need {
  setting: keyof ProviderSettings;
  /** The environment variable that gives it. */
  variable: string;
  /** The input that gives it. */
  input: string;
  /** Not needed where this one is given. */
  unless?: keyof ProviderSettings;
}

/** What a run asks of any provider. */
export interface Wanted {
  options: ImageOptions;
  maxPriceMicroUsd: MicroUsd | null;
}

export interface ProviderDefinition {
  id: string;
  /** Whom it speaks to, for people. */
  service: string;
  /** Other spellings that people use for it, each with what to write now; null = it is as good. */
  aliases: Readonly<Record<string, string | null>>;
  needs: readonly Need[];
  /** Where its model stands in the settings; null = it has no choice. */
  modelSetting: keyof ProviderSettings | null;
  /** Used where the user names none; null = its account's own choice. */
  defaultModel: string | null;
  /** Which inputs send the parameters that its errors name. */
  inputs: ParameterInputs;
  prices: PriceList;
  /** How a prompt is worded for it. */
  wording: PromptWording;
  /** How its images come, for people: "in the answer, as base64". */
  delivery: string;
  /** Headers of its answers that tell nothing about whose account it is, besides the usual ones. */
  harmlessHeaders?: readonly string[];
  /** @throws {UserError} `provider_config` or `input_invalid` when the settings cannot work. */
  create(settings: ProviderSettings, wanted: Wanted, surroundings: ProviderSurroundings): ImageAdapter;
}

/** What has to be set before it can be used, in words for a hint; null = nothing is missing. */
export function missingOf(
  { needs }: Pick<ProviderDefinition, 'needs'>,
  settings: ProviderSettings,
): string | null {
  const isMissing = ({ setting, unless }: Need) =>
    settings[setting] === null && (unless === undefined || settings[unless] === null);
  if (!needs.some(isMissing)) return null;
  const several = needs.length > 1 ? 's' : '';
  const all = (names: string[]) => names.join(' and ');
  // The command line takes no keys as options, so the name that both doors share comes first.
  return `the environment variable${several} ${all(needs.map(({ variable }) => variable))}, or in a workflow the input${several} ${all(needs.map(({ input }) => input))}`;
}
