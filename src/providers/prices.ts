/**
 * What an image costs, as data: looked up, never computed from a neighbour, since prices do not rise evenly with size
 * or quality. A price that is not here has to be stated by the user before anything is paid.
 */
import { UserError } from '../errors.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../money.ts';
import type { GeneratedImage, ImageSize, PriceEstimate } from './contract.ts';

/** The price of one image of a model. */
export interface ImagePrice {
  provider: string;
  model: string;
  /** null: the price is the same for every quality, or size. */
  quality: string | null;
  size: string | null;
  microUsd: MicroUsd;
  /** ISO day on which it was looked up. */
  asOf: string;
  source: string;
}

/** The price of a model that bills tokens, in micro-dollars a token (= dollars a million tokens). */
export interface TokenPrice {
  provider: string;
  /** The model's name, or what stands before its next hyphen. */
  family: string;
  textIn: number;
  imageIn: number;
  /** Image tokens that come out; text tokens cost the same where nothing else is said. */
  out: number;
  textOut?: number;
  asOf: string;
  source: string;
}

/** A Stability credit costs a cent. */
export const MICRO_USD_PER_CREDIT = 10_000;
const OPENAI_OUT = 30;
const OPENAI_TOKENS = {
  provider: 'openai',
  textIn: 5,
  imageIn: 8,
  out: OPENAI_OUT,
  asOf: '2026-11-22',
  source: "OpenAI's price list: text in $5, image in $8, out $30 a million tokens",
};

export const TOKEN_PRICES: readonly TokenPrice[] = [
  { ...OPENAI_TOKENS, family: 'gpt-image-2' },
  { ...OPENAI_TOKENS, family: 'gpt-image-2.5' },
  { ...OPENAI_TOKENS, family: 'gpt-image-2.6' },
  {
    provider: 'gemini',
    family: 'gemini-nano-banana-2.1',
    textIn: 1.5,
    imageIn: 1.5,
    out: 30,
    textOut: 7.5,
    asOf: '2026-11-22',
    source:
      "Google's prices as others quote them: text in $1.50, image out $30, text out $7.50 a million tokens",
  },
];

/** Tokens of one 1024 × 1024 image, as others have measured them; the calls themselves are priced by their usage. */
const flare = (quality: string, tokens: number): ImagePrice => ({
  provider: 'openai',
  model: 'gpt-image-2.5-flare',
  quality,
  size: '1024x1024',
  microUsd: tokens * OPENAI_OUT,
  asOf: '2026-11-22',
  source: `${tokens} output tokens at $30 a million`,
});

const stability = (model: string, credits: number): ImagePrice => ({
  provider: 'stable_diffusion',
  model,
  quality: null,
  size: null,
  microUsd: credits * MICRO_USD_PER_CREDIT,
  asOf: '2026-11-22',
  source: `Stability AI's price list: ${credits} credits`,
});

/** `low`, `medium` and `high` are Gemini's 1K, 2K and 4K. */
const nanoBanana = (quality: string, microUsd: MicroUsd): ImagePrice => ({
  provider: 'gemini',
  model: 'gemini-nano-banana-2.1',
  quality,
  size: null,
  microUsd,
  asOf: '2026-11-22',
  source: "Google's price list as others quote it",
});

export const IMAGE_PRICES: readonly ImagePrice[] = [
  flare('low', 196),
  flare('medium', 439),
  flare('high', 1756),
  stability('core', 3),
  stability('ultra', 8),
  stability('sd3.5-large', 6.5),
  stability('sd3.5-large-turbo', 4),
  stability('sd3.5-medium', 3.5),
  stability('sd3.5-flash', 2.5),
  nanoBanana('low', 33_600),
  nanoBanana('medium', 50_400),
  nanoBanana('high', 113_000),
];

/** The price of a model that bills begun megapixels: a vendor's own formula, so any size can be looked up in it. */
export interface MegapixelPrice {
  provider: string;
  model: string;
  firstMicroUsd: MicroUsd;
  furtherMicroUsd: MicroUsd;
  asOf: string;
  source: string;
}

/** 1024 × 1024 counts as one. */
const PIXELS_PER_MEGAPIXEL = 1024 * 1024;

const flux = (model: string, firstMicroUsd: MicroUsd, furtherMicroUsd: MicroUsd): MegapixelPrice => ({
  provider: 'flux',
  model,
  firstMicroUsd,
  furtherMicroUsd,
  asOf: '2026-11-22',
  source: "Black Forest Labs' price list",
});

const fal = (model: string, microUsd: MicroUsd): MegapixelPrice => ({
  provider: 'fal',
  model,
  firstMicroUsd: microUsd,
  furtherMicroUsd: microUsd,
  asOf: '2026-11-22',
  source: "fal's page on the model",
});

export const MEGAPIXEL_PRICES: readonly MegapixelPrice[] = [
  flux('flux-2-klein-4b', 14_000, 1_000),
  flux('flux-2-klein-9b', 15_000, 2_000),
  flux('flux-2-pro', 30_000, 15_000),
  flux('flux-2-max', 70_000, 30_000),
  flux('flux-2-flex', 50_000, 50_000),
  fal('fal-ai/flux-2/flash', 5_000),
  fal('fal-ai/flux-2-flex', 50_000),
];

export interface PriceQuery {
  provider: string;
  model: string;
  quality?: string | null;
  size?: ImageSize | null;
  /** A server or account of the user's own, which may cost nothing an image: then `max-price-usd: 0` says so. */
  mayBeFree?: boolean;
}

/** The row for exactly this image, a dated snapshot (`-2026-09-08`) counting as its model; null when there is none. */
export function priceOf(query: PriceQuery): ImagePrice | null {
  const model = query.model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
  const size = query.size ? `${query.size.width}x${query.size.height}` : null;
  const row = IMAGE_PRICES.find(
    (candidate) =>
      candidate.provider === query.provider &&
      candidate.model === model &&
      (candidate.quality === null || candidate.quality === query.quality) &&
      (candidate.size === null || candidate.size === size),
  );
  return row ?? (query.size ? byMegapixels(query.provider, model, query.size) : null);
}

function byMegapixels(provider: string, model: string, { width, height }: ImageSize): ImagePrice | null {
  const row = MEGAPIXEL_PRICES.find(
    (candidate) => candidate.provider === provider && candidate.model === model,
  );
  if (row === undefined) return null;
  const { firstMicroUsd, furtherMicroUsd, asOf, source } = row;
  const further = Math.ceil((width * height) / PIXELS_PER_MEGAPIXEL) - 1;
  const microUsd = firstMicroUsd + further * furtherMicroUsd;
  return { provider, model, quality: null, size: `${width}x${height}`, microUsd, asOf, source };
}

/** The token prices of a model, or null when its family is not known. */
export function tokenPriceOf(provider: string, model: string): TokenPrice | null {
  const row = TOKEN_PRICES.find(
    ({ provider: owner, family }) =>
      owner === provider && (model === family || model.startsWith(`${family}-`)),
  );
  return row ?? null;
}

/** What comes on top of a table's row. */
export interface Surcharge {
  /** What is usually added for the prompt, and at most. */
  usualMicroUsd: MicroUsd;
  maxMicroUsd: MicroUsd;
  /** The most that one image can cost, as a multiple of the row's price. */
  factor: number;
}

const NO_SURCHARGE: Surcharge = { usualMicroUsd: 0, maxMicroUsd: 0, factor: 1 };

/**
 * What one image is going to cost, and what is reserved for it.
 * @param statedMicroUsd `max-price-usd`: the most that the user wants to pay for one image; null = not stated.
 * @throws {UserError} `provider_config` when nobody knows the price, or when it is higher than was stated.
 */
export function estimatePrice(
  query: PriceQuery,
  statedMicroUsd: MicroUsd | null,
  surcharge: Surcharge = NO_SURCHARGE,
): PriceEstimate {
  const row = priceOf(query);
  const what = [query.model, query.quality, query.size && `${query.size.width}x${query.size.height}`]
    .filter(Boolean)
    .join(', ');
  if (row === null) {
    if (statedMicroUsd === null) {
      throw new UserError(
        'provider_config',
        `Nobody here knows what an image of ${query.provider} (${what}) costs.`,
        'Set max-price-usd to the most that one image may cost; that much is reserved for each.',
      );
    }
    if (statedMicroUsd === 0 && query.mayBeFree !== true) {
      throw new UserError(
        'provider_config',
        `An image of ${query.provider} (${what}) is not free, which max-price-usd: 0 says.`,
        'Set max-price-usd to the most that one image may cost; that much is reserved for each.',
      );
    }
    if (statedMicroUsd === 0) {
      return { microUsd: 0, maxMicroUsd: 0, basis: 'free', asOf: null, source: 'max-price-usd is 0' };
    }
    return {
      microUsd: statedMicroUsd,
      maxMicroUsd: statedMicroUsd,
      basis: 'stated',
      asOf: null,
      source: 'max-price-usd',
    };
  }
  const maxMicroUsd = Math.ceil(row.microUsd * surcharge.factor) + surcharge.maxMicroUsd;
  if (statedMicroUsd !== null && statedMicroUsd < maxMicroUsd) {
    throw new UserError(
      'provider_config',
      `An image of ${query.provider} (${what}) can cost ${usd(maxMicroUsd)}, more than max-price-usd allows (${usd(statedMicroUsd)}).`,
      'Raise max-price-usd, or choose a cheaper model or quality.',
    );
  }
  return {
    microUsd: row.microUsd + surcharge.usualMicroUsd,
    maxMicroUsd,
    basis: 'table',
    asOf: row.asOf,
    source: row.source,
  };
}

/** What an image has cost whose provider does not tell: the table's price; of a stated one nobody knows. */
export function estimatedCost({
  basis,
  microUsd,
  maxMicroUsd,
}: PriceEstimate): Pick<GeneratedImage, 'costMicroUsd' | 'costBasis'> {
  if (basis === 'table') return { costMicroUsd: microUsd, costBasis: 'table' };
  return { costMicroUsd: maxMicroUsd, costBasis: basis === 'free' ? 'none' : 'unknown' };
}

/** What a call that brought no image may have cost: all that is reserved for one. */
export function perhapsCost({
  basis,
  maxMicroUsd,
}: PriceEstimate): Pick<GeneratedImage, 'costMicroUsd' | 'costBasis'> {
  return { costMicroUsd: maxMicroUsd, costBasis: basis === 'free' ? 'none' : 'unknown' };
}

function usd(microUsd: MicroUsd): string {
  return formatUsd(microUsdToUsd(microUsd));
}
