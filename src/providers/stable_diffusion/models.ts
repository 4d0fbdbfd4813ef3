/** Which models Stability AI has, and what they can be asked for. */
import { UserError } from '../../errors.ts';
import type { Capabilities, ImageFormat } from '../contract.ts';

export const DEFAULT_STABILITY_MODEL = 'core';

export interface StabilityModel {
  /** Last part of the path. */
  endpoint: 'core' | 'ultra' | 'sd3';
  /** `model` field; only sd3 has one. */
  field: string | null;
  formats: readonly ImageFormat[];
}

const ALL_FORMATS: readonly ImageFormat[] = ['webp', 'png', 'jpeg'];
const SD3_FORMATS: readonly ImageFormat[] = ['png', 'jpeg'];
const sd3 = (field: string): StabilityModel => ({ endpoint: 'sd3', field, formats: SD3_FORMATS });

export const STABILITY_MODELS: Readonly<Record<string, StabilityModel>> = {
  core: { endpoint: 'core', field: null, formats: ALL_FORMATS },
  ultra: { endpoint: 'ultra', field: null, formats: ALL_FORMATS },
  'sd3.5-large': sd3('sd3.5-large'),
  'sd3.5-large-turbo': sd3('sd3.5-large-turbo'),
  'sd3.5-medium': sd3('sd3.5-medium'),
  'sd3.5-flash': sd3('sd3.5-flash'),
};

/** Whatever the ratio: Core makes 1.5 megapixels, the others one. */
export const MOST_PIXELS = 1_600_000;

export const STYLE_PRESETS = [
  'enhance',
  'anime',
  'photographic',
  'digital-art',
  'comic-book',
  'fantasy-art',
  'line-art',
  'analog-film',
  'neon-punk',
  'isometric',
  'low-poly',
  'origami',
  'modeling-compound',
  'cinematic',
  '3d-model',
  'pixel-art',
  'tile-texture',
] as const;

export const ASPECT_RATIOS = ['21:9', '16:9', '3:2', '5:4', '1:1', '4:5', '2:3', '9:16', '9:21'] as const;

/** @throws {UserError} `provider_config`: a path with an unknown model in it leads nowhere. */
export function traitsOf(model: string): StabilityModel {
  const traits = Object.hasOwn(STABILITY_MODELS, model) ? STABILITY_MODELS[model] : undefined;
  if (traits !== undefined) return traits;
  throw new UserError(
    'provider_config',
    `Stability AI has no model ${JSON.stringify(model)} that this version knows.`,
    `Set stability-model to one of: ${Object.keys(STABILITY_MODELS).join(', ')}.`,
  );
}

export function capabilitiesOf({ formats }: StabilityModel): Capabilities {
  return {
    negativePrompt: true,
    seed: true,
    stylePresets: STYLE_PRESETS,
    qualities: [],
    formats,
    maxPromptCharacters: 10_000,
    maxPromptBytes: null,
    size: { kind: 'ratios', ratios: ASPECT_RATIOS },
  };
}
