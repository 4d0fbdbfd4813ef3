/** What fal's models can be asked for, by the beginnings of their names. */
import type { Capabilities, ImageFormat, SizeRule } from '../contract.ts';

export const DEFAULT_FAL_MODEL = 'fal-ai/flux-2/flash';
export const DEFAULT_SIZE = { width: 1024, height: 1024 };

export interface FalModel {
  /** How the name begins. */
  prefix: string;
  /** How a size is asked for: `image_size: {width, height}`, or `aspect_ratio: "1:1"`. */
  sizeField: 'image_size' | 'aspect_ratio';
  size: SizeRule;
  negativePrompt: boolean;
  formats: readonly ImageFormat[];
}

const ANY_SIZE: SizeRule = {
  kind: 'pixels',
  multipleOf: 16,
  minPixels: 512 * 512,
  maxPixels: 2048 * 2048,
  maxEdge: 2048,
  maxRatio: 4,
};
const RATIOS: SizeRule = {
  kind: 'ratios',
  ratios: ['21:9', '16:9', '3:2', '4:3', '5:4', '1:1', '4:5', '3:4', '2:3', '9:16'],
};
const FEW_RATIOS: SizeRule = { kind: 'ratios', ratios: ['16:9', '4:3', '1:1', '3:4', '9:16'] };
const FORMATS: readonly ImageFormat[] = ['jpeg', 'png'];
const ALL_FORMATS: readonly ImageFormat[] = ['jpeg', 'png', 'webp'];

/** The first that fits; a model that nobody here knows is spoken to as most of them are. */
const FAL_MODELS: readonly FalModel[] = [
  {
    prefix: 'fal-ai/flux-pro/v1.1-ultra',
    sizeField: 'aspect_ratio',
    size: RATIOS,
    negativePrompt: false,
    formats: FORMATS,
  },
  {
    prefix: 'fal-ai/nano-banana',
    sizeField: 'aspect_ratio',
    size: RATIOS,
    negativePrompt: false,
    formats: ALL_FORMATS,
  },
  {
    prefix: 'fal-ai/imagen',
    sizeField: 'aspect_ratio',
    size: FEW_RATIOS,
    negativePrompt: true,
    formats: ALL_FORMATS,
  },
  { prefix: '', sizeField: 'image_size', size: ANY_SIZE, negativePrompt: false, formats: FORMATS },
];

export function traitsOf(model: string): FalModel {
  const traits = FAL_MODELS.find(({ prefix }) => model.startsWith(prefix));
  if (traits === undefined) throw new Error('The table of models ends with a row for all.');
  return traits;
}

export function capabilitiesOf({ size, negativePrompt, formats }: FalModel): Capabilities {
  return {
    negativePrompt,
    seed: true,
    stylePresets: [],
    qualities: [],
    formats,
    maxPromptCharacters: 10_000,
    maxPromptBytes: null,
    size,
  };
}
