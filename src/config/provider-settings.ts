/** The settings of image providers: keys, models, and what is asked of every image. All may be left out. */
import type { z } from 'zod';
import { IMAGE_FORMATS, type ImageSize } from '../providers/contract.ts';
import { MAX_SEED } from '../providers/fit-request.ts';
import { DIALECT_NAMES } from '../providers/openai-dialects.ts';
import { choice, dollars, integer, keyText, looksSecret, text } from './fields.ts';

const MIN_EDGE = 64;
const MAX_EDGE = 8192;

export const BACKGROUND_CHOICES = ['opaque', 'transparent'] as const;
export const MODERATION_CHOICES = ['auto', 'low'] as const;
export const COMPLEXITY_CHOICES = ['low', 'medium', 'high'] as const;

function modelName() {
  const expected = 'the name of a model';
  return text(expected)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,99}$/, { error: expected })
    .refine((value) => !looksSecret(value), { error: expected });
}

/** `auto` is refused: nobody can say beforehand what it costs. */
function qualityName() {
  const expected =
    'the name of a quality, such as low, medium or high (auto has no price that could be reserved)';
  return text(expected)
    .regex(/^[a-z][a-z0-9-]{0,19}$/, { error: expected })
    .refine((value) => value !== 'auto', { error: expected });
}

function presetName() {
  const expected = 'the name of a style preset, such as photographic';
  return text(expected).regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/, { error: expected });
}

function imageSize() {
  const expected = `a size in pixels from ${MIN_EDGE}x${MIN_EDGE} to ${MAX_EDGE}x${MAX_EDGE}, such as 1024x1024`;
  return text(expected)
    .regex(/^\d{2,4}x\d{2,4}$/i, { error: expected })
    .transform((value): ImageSize => {
      const [width = 0, height = 0] = value.toLowerCase().split('x').map(Number);
      return { width, height };
    })
    .refine(({ width, height }) => [width, height].every((edge) => edge >= MIN_EDGE && edge <= MAX_EDGE), {
      error: expected,
    });
}

const orNull = <T extends z.ZodType>(schema: T) => schema.optional().transform((value) => value ?? null);

/** In the order in which action.yml declares them. */
export const providerFields = {
  openaiApiKey: orNull(keyText('a key')),
  openaiModel: orNull(modelName()),
  /** Parsed by src/providers/openai.ts. */
  openaiBaseUrl: orNull(text('a URL')),
  openaiDialect: orNull(choice(DIALECT_NAMES)),
  stabilityApiKey: orNull(keyText('a key')),
  stabilityModel: orNull(modelName()),
  falApiKey: orNull(keyText('a key')),
  falModel: orNull(modelName()),
  fluxApiKey: orNull(keyText('a key')),
  fluxModel: orNull(modelName()),
  geminiApiKey: orNull(keyText('a key')),
  geminiModel: orNull(modelName()),
  /** Parsed by src/providers/midjourney.ts. */
  midjourneyGatewayUrl: orNull(text('a URL')),
  midjourneyGatewaySecret: orNull(keyText('a secret')),
  midjourneyModel: orNull(modelName()),
  midjourneyUpscale: orNull(integer(1, 4)),
  size: orNull(imageSize()),
  imageFormat: orNull(choice(IMAGE_FORMATS)),
  quality: orNull(qualityName()),
  stylePreset: orNull(presetName()),
  seed: orNull(integer(0, MAX_SEED)),
  background: orNull(choice(BACKGROUND_CHOICES)),
  compression: orNull(integer(0, 100)),
  moderation: orNull(choice(MODERATION_CHOICES)),
  complexity: orNull(choice(COMPLEXITY_CHOICES)),
  maxPriceUsd: orNull(dollars()),
};

export type ProviderSettingName = keyof typeof providerFields;
export const PROVIDER_SETTINGS = Object.keys(providerFields) as ProviderSettingName[];

export const SECRET_PROVIDER_SETTINGS = [
  'openaiApiKey',
  'stabilityApiKey',
  'falApiKey',
  'fluxApiKey',
  'geminiApiKey',
  'midjourneyGatewaySecret',
] as const satisfies ProviderSettingName[];

export const PROVIDER_ENVIRONMENT_NAMES = {
  openaiApiKey: ['OPENAI_API_KEY'],
  openaiBaseUrl: ['OPENAI_BASE_URL'],
  stabilityApiKey: ['STABILITY_API_KEY'],
  falApiKey: ['FAL_KEY'],
  fluxApiKey: ['BFL_API_KEY'],
  geminiApiKey: ['GEMINI_API_KEY'],
  midjourneyGatewayUrl: ['MIDJOURNEY_GATEWAY_URL'],
  midjourneyGatewaySecret: ['MIDJOURNEY_GATEWAY_SECRET'],
} as const satisfies Partial<Record<ProviderSettingName, readonly string[]>>;

/** Those that may stand where others can read them, on a command line for instance. */
export type OpenProviderSettingName = Exclude<ProviderSettingName, (typeof SECRET_PROVIDER_SETTINGS)[number]>;
