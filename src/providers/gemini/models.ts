/** What Gemini's image models can be asked for. */
import { UserError } from '../../errors.ts';
import type { Capabilities, ImageOptions } from '../contract.ts';
import { PAID_PROMPT_BYTES } from './prices.ts';

export const DEFAULT_GEMINI_MODEL = 'gemini-nano-banana-2.1';

/** Names of qualities that other providers have too; the model calls them by the length of an edge. */
export const IMAGE_SIZES: Readonly<Record<string, string>> = { low: '1K', medium: '2K', high: '4K' };
const DEFAULT_QUALITY = 'low';
/** About so many, whatever the ratio. */
export const PIXELS: Readonly<Record<string, number>> = {
  low: 1024 ** 2,
  medium: 2048 ** 2,
  high: 4096 ** 2,
};

const ASPECT_RATIOS = [
  '8:1',
  '4:1',
  '21:9',
  '16:9',
  '3:2',
  '4:3',
  '5:4',
  '1:1',
  '4:5',
  '3:4',
  '2:3',
  '9:16',
  '1:4',
  '1:8',
] as const;

export function unknownModel(model: string): UserError {
  return new UserError(
    'provider_config',
    `Google has no model ${model}, or this key may not use it.`,
    `Set gemini-model to a model that makes images, such as ${DEFAULT_GEMINI_MODEL}.`,
  );
}

/** @param isPriced False where the user states what an image costs: then the length of a prompt does not matter. */
export function capabilitiesOf(isPriced: boolean): Capabilities {
  return {
    negativePrompt: false,
    seed: false,
    stylePresets: [],
    qualities: Object.keys(IMAGE_SIZES),
    formats: [],
    maxPromptCharacters: 32_000,
    maxPromptBytes: isPriced ? PAID_PROMPT_BYTES : null,
    size: { kind: 'ratios', ratios: ASPECT_RATIOS },
  };
}

/** The one that is going to be asked for. */
export function qualityOf({ quality }: Pick<ImageOptions, 'quality'>): string {
  return quality !== null && Object.hasOwn(IMAGE_SIZES, quality) ? quality : DEFAULT_QUALITY;
}
