/**
 * What an image costs, from the price list of its provider: looked up, never computed from a neighbour, since prices do
 * not rise evenly with size or quality. A price that is not listed has to be stated by the user before anything is paid.
 */
import { UserError } from '../../errors.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../../money.ts';
import type { GeneratedImage, ImageSize, PriceEstimate } from '../contract.ts';

/** When and where a price was looked up. */
export interface Looked {
  /** ISO day. */
  asOf: string;
  source: string;
}

/** The price of one image of a model. */
export interface ImagePrice extends Looked {
  model: string;
  /** null: the price is the same for every quality, or size. */
  quality: string | null;
  size: string | null;
  microUsd: MicroUsd;
}

/** The price of a model that bills tokens, in micro-dollars a token (= dollars a million tokens). */
export interface TokenPrice extends Looked {
  /** The model's name, or what stands before its next hyphen. */
  family: string;
  textIn: number;
  imageIn: number;
  /** Image tokens that come out; text tokens cost the same where nothing else is said. */
  out: number;
  textOut?: number;
}

/** The price of a model that bills begun megapixels: a vendor's own formula, so any size can be looked up in it. */
export interface MegapixelPrice extends Looked {
  model: string;
  firstMicroUsd: MicroUsd;
  furtherMicroUsd: MicroUsd;
}

/** What a provider says of its prices. */
export interface PriceList {
  images?: readonly ImagePrice[];
  tokens?: readonly TokenPrice[];
  megapixels?: readonly MegapixelPrice[];
}

/** What a call has cost, as images and errors tell it. */
export type Cost = Pick<GeneratedImage, 'costMicroUsd' | 'costBasis'>;

/** Of a provider whose prices nobody knows, and of one that costs nothing. */
export const NO_PRICES: PriceList = {};

/** 1024 × 1024 counts as one. */
const PIXELS_PER_MEGAPIXEL = 1024 * 1024;

export interface PriceQuery {
  /** Whose image it is, for messages. */
  provider: string;
  prices: PriceList;
  model: string;
  quality?: string | null;
  size?: ImageSize | null;
  /** A server or account of the user's own, which may cost nothing an image: then `max-price-usd: 0` says so. */
  mayBeFree?: boolean;
}

/** The row for exactly this image, a dated snapshot (`-2026-09-08`) counting as its model; null when there is none. */
export function priceOf({
  prices,
  quality,
  size,
  ...query
}: Omit<PriceQuery, 'provider'>): ImagePrice | null {
  const model = query.model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
  const asked = size ? `${size.width}x${size.height}` : null;
  const row = prices.images?.find(
    (candidate) =>
      candidate.model === model &&
      (candidate.quality === null || candidate.quality === quality) &&
      (candidate.size === null || candidate.size === asked),
  );
  return row ?? (size ? byMegapixels(prices, model, size) : null);
}

function byMegapixels({ megapixels = [] }: PriceList, model: string, size: ImageSize): ImagePrice | null {
  const row = megapixels.find((candidate) => candidate.model === model);
  if (row === undefined) return null;
  const { firstMicroUsd, furtherMicroUsd, asOf, source } = row;
  const further = Math.ceil((size.width * size.height) / PIXELS_PER_MEGAPIXEL) - 1;
  const microUsd = firstMicroUsd + further * furtherMicroUsd;
  return { model, quality: null, size: `${size.width}x${size.height}`, microUsd, asOf, source };
}

/** The token prices of a model, or null when its family is not known. */
export function tokenPriceOf({ tokens = [] }: PriceList, model: string): TokenPrice | null {
  return tokens.find(({ family }) => model === family || model.startsWith(`${family}-`)) ?? null;
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
export function estimatedCost({ basis, microUsd, maxMicroUsd }: PriceEstimate): Cost {
  if (basis === 'table') return { costMicroUsd: microUsd, costBasis: 'table' };
  return { costMicroUsd: maxMicroUsd, costBasis: basis === 'free' ? 'none' : 'unknown' };
}

/** What a call that brought no image may have cost: all that is reserved for one. */
export function perhapsCost({ basis, maxMicroUsd }: PriceEstimate): Cost {
  return { costMicroUsd: maxMicroUsd, costBasis: basis === 'free' ? 'none' : 'unknown' };
}

function usd(microUsd: MicroUsd): string {
  return formatUsd(microUsdToUsd(microUsd));
}
