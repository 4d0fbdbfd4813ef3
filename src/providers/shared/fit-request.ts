/**
 * Makes a request fit a model: what the model cannot do is left out or brought to the nearest thing that it can, and
 * the job is told so. Nothing here is an error: an image without a style is better than none.
 */
import { readDimensions } from '../../images/dimensions.ts';
import { ImageError } from '../../images/errors.ts';
import { sniffImage } from '../../images/sniff.ts';
import type {
  Capabilities,
  ImageFormat,
  ImageOptions,
  ImageRequest,
  ImageSize,
  SizeRule,
} from '../contract.ts';

/** What an adapter puts into its request; null = leave it to the provider. */
export interface FittedRequest {
  prompt: string;
  negativePrompt: string | null;
  stylePreset: string | null;
  seed: number | null;
  quality: string | null;
  format: ImageFormat | null;
  /** For models that take pixels. */
  size: ImageSize | null;
  /** For models that take a ratio: one of theirs. */
  ratio: string | null;
  warnings: string[];
}

/** A request for no product in particular: what an adapter makes of it are its settings. */
export const EMPTY_REQUEST: ImageRequest = {
  product: {
    id: '',
    name: '',
    description: null,
    industry: null,
    subIndustry: null,
    plantPart: null,
    attributes: {},
    imageUrl: null,
  },
  prompt: '',
  negativePrompt: null,
  stylePreset: null,
  variation: 0,
};

/** Width times height of what was asked for; null where the model chooses it. */
export function pixelsOf({ size }: Pick<FittedRequest, 'size'>): number | null {
  return size === null ? null : size.width * size.height;
}

/** Seeds are 32-bit numbers wherever there are any; the largest is kept by some for "random". */
export const MAX_SEED = 4_294_967_294;
/** Two ratios this close look alike: 1:1 and 1:1.02. */
const SAME_RATIO = 0.03;

export function fitRequest(
  provider: string,
  request: ImageRequest,
  options: ImageOptions,
  capabilities: Capabilities,
): FittedRequest {
  const warnings: string[] = [];
  const warn = (words: string) => warnings.push(`${provider} ${words}`);
  const oneOf = <T extends string>(wanted: T | null, possible: readonly T[], what: string): T | null => {
    if (wanted === null || possible.includes(wanted)) return wanted;
    const instead = possible.length === 0 ? 'it cannot be chosen' : `it has ${possible.join(', ')}`;
    warn(`has no ${what} ${JSON.stringify(wanted)} (${instead}), so its default was used.`);
    return null;
  };

  const prompt = fitPrompt(request.prompt, capabilities);
  if (prompt !== request.prompt) {
    warn(
      `was given the first ${prompt.length} of the prompt's ${request.prompt.length} characters: ${limitOf(capabilities)}.`,
    );
  }
  const { negativePrompt } = request;
  const takesNegative = capabilities.negativePrompt;
  if (negativePrompt !== null && !takesNegative && request.negativePromptOrigin !== 'ours') {
    warn('takes no negative prompt, so it was left out.');
  }
  if (options.seed !== null && !capabilities.seed) warn('takes no seed, so it was left out.');
  const style = request.stylePreset ?? options.stylePreset;

  return {
    prompt,
    negativePrompt: takesNegative && negativePrompt ? negativePrompt : null,
    stylePreset: oneOf(style === null ? null : presetName(style), capabilities.stylePresets, 'style preset'),
    seed: capabilities.seed ? seedOf(options.seed, request) : null,
    quality: oneOf(options.quality, capabilities.qualities, 'quality'),
    format: oneOf(options.format, capabilities.formats, 'image format'),
    ...fitSize(options.size, capabilities.size, warn),
    warnings,
  };
}

/** "Digital Art" and "digital_art" are the preset `digital-art`. */
function presetName(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** There are no more variations than this of one take. */
const SEEDS_A_TAKE = 100;

/** Variations and takes of a product are to differ, also under one seed for all. */
function seedOf(seed: number | null, { variation, take = 0 }: ImageRequest): number | null {
  return seed === null ? null : (seed + variation + SEEDS_A_TAKE * take) % (MAX_SEED + 1);
}

function fitPrompt(prompt: string, { maxPromptCharacters, maxPromptBytes }: Capabilities): string {
  let fitting = prompt.slice(0, maxPromptCharacters).toWellFormed();
  if (fitting.length === prompt.length) fitting = prompt;
  if (maxPromptBytes === null) return fitting;
  const { read } = new TextEncoder().encodeInto(fitting, new Uint8Array(maxPromptBytes));
  return fitting.slice(0, read);
}

function limitOf({ maxPromptCharacters, maxPromptBytes }: Capabilities): string {
  return maxPromptBytes === null
    ? `it takes ${maxPromptCharacters}`
    : `it takes ${maxPromptCharacters}, and the price reserved for an image covers ${maxPromptBytes} bytes`;
}

/** The size or ratio that a model is asked for, which its price may hang on. */
export function fitSize(
  wanted: ImageSize | null,
  rule: SizeRule,
  warn: (words: string) => void = () => {},
): { size: ImageSize | null; ratio: string | null } {
  if (wanted === null) return { size: null, ratio: null };
  const asked = sizeText(wanted);
  if (rule.kind === 'fixed') {
    warn(`chooses the size itself, so ${asked} could not be asked for.`);
    return { size: null, ratio: null };
  }
  if (rule.kind === 'ratios') {
    const ratio = nearest(rule.ratios, (candidate) => ratioDistance(wanted, ratioSize(candidate)));
    if (ratio !== null && ratioDistance(wanted, ratioSize(ratio)) > SAME_RATIO) {
      warn(`takes aspect ratios only: for ${asked} it was asked for ${ratio}, the nearest that it has.`);
    }
    return { size: null, ratio };
  }
  const size =
    rule.kind === 'list'
      ? nearest(
          rule.sizes,
          (candidate) => 1000 * ratioDistance(wanted, candidate) + areaDistance(wanted, candidate),
        )
      : withinLimits(wanted, rule);
  if (size !== null && sizeText(size) !== asked) {
    warn(`cannot make ${asked}: it was asked for ${sizeText(size)}, the nearest that it can.`);
  }
  return { size, ratio: null };
}

/** The wanted shape within the limits; rounding to the grid never leads out of them again. */
function withinLimits(wanted: ImageSize, rule: Extract<SizeRule, { kind: 'pixels' }>): ImageSize {
  const { multipleOf, minPixels, maxPixels, maxEdge, maxRatio } = rule;
  const wide = wanted.width >= wanted.height;
  const ratio = Math.min(ratioNumber(wide ? wanted : turned(wanted)), maxRatio);
  const pixels = Math.min(Math.max(wanted.width * wanted.height, minPixels), maxPixels);
  const onGrid = (value: number) => Math.max(Math.round(value / multipleOf), 1) * multipleOf;
  const edge = Math.min(Math.sqrt(pixels * ratio), maxEdge);
  let long = onGrid(edge);
  let short = onGrid(edge / ratio);
  while (long > maxEdge || long * short > maxPixels) long -= multipleOf;
  while (long * short < minPixels || long / short > maxRatio) short += multipleOf;
  if (short > long) [long, short] = [short, long];
  return wide ? { width: long, height: short } : { width: short, height: long };
}

function nearest<T>(candidates: readonly T[], distance: (candidate: T) => number): T | null {
  let best: T | null = null;
  for (const candidate of candidates) {
    if (best === null || distance(candidate) < distance(best)) best = candidate;
  }
  return best;
}

/** "16:9" as a size of that shape. */
function ratioSize(ratio: string): ImageSize {
  const [width = 1, height = 1] = ratio.split(':').map(Number);
  return { width, height };
}

const ratioNumber = ({ width, height }: ImageSize) => width / height;
const turned = ({ width, height }: ImageSize): ImageSize => ({ width: height, height: width });
const ratioDistance = (a: ImageSize, b: ImageSize) => Math.abs(Math.log(ratioNumber(a) / ratioNumber(b)));
const areaDistance = (a: ImageSize, b: ImageSize) =>
  Math.abs(Math.log((a.width * a.height) / (b.width * b.height)));

export function sizeText({ width, height }: ImageSize): string {
  return `${width}x${height}`;
}

/**
 * A warning when the bytes have another size than was asked for: providers ignore sizes without a word. Bytes that
 * are no image are judged elsewhere.
 */
export function sizeWarnings(
  provider: string,
  bytes: Uint8Array,
  { size, ratio }: Pick<FittedRequest, 'size' | 'ratio'>,
): string[] {
  const made = dimensionsOf(bytes);
  if (made === null) return [];
  if (size !== null && sizeText(made) !== sizeText(size)) {
    return [`${provider} was asked for ${sizeText(size)} and made ${sizeText(made)}.`];
  }
  if (ratio !== null && ratioDistance(made, ratioSize(ratio)) > SAME_RATIO) {
    return [`${provider} was asked for ${ratio} and made ${sizeText(made)}.`];
  }
  return [];
}

function dimensionsOf(bytes: Uint8Array): ImageSize | null {
  try {
    const { width, height } = readDimensions(bytes, sniffImage(bytes));
    return width > 0 && height > 0 ? { width, height } : null;
  } catch (error) {
    if (error instanceof ImageError) return null;
    throw error;
  }
}
