/** What OpenAI takes for an image: tokens of the prompt and of the picture. */
import type { MicroUsd } from '../../money.ts';
import type { Capabilities, ImageOptions, PriceEstimate } from '../contract.ts';
import { fitSize } from '../shared/fit-request.ts';
import {
  estimatePrice,
  type ImagePrice,
  NO_PRICES,
  type PriceList,
  type TokenPrice,
  tokenPriceOf,
} from '../shared/prices.ts';
import { DIALECTS, type Dialect } from './dialects.ts';
import { DEFAULT_OPENAI_MODEL, defaultQuality } from './models.ts';

const OUT = 30;
const TOKENS = {
  textIn: 5,
  imageIn: 8,
  out: OUT,
  asOf: '2026-11-22',
  source: "OpenAI's price list: text in $5, image in $8, out $30 a million tokens",
};

/** Tokens of one 1024 × 1024 image, as others have measured them; the calls themselves are priced by their usage. */
const flare = (quality: string, tokens: number, asOf = '2026-11-22'): ImagePrice => ({
  model: DEFAULT_OPENAI_MODEL,
  quality,
  size: '1024x1024',
  microUsd: tokens * OUT,
  asOf,
  source: `${tokens} output tokens at $30 a million`,
});

export const OPENAI_PRICES = {
  images: [
    flare('low', 196),
    flare('medium', 439),
    flare('high', 1756),
    flare('xhigh', 3122, '2026-11-27'),
    flare('max', 7024, '2026-11-27'),
  ],
  tokens: [
    { ...TOKENS, family: 'gpt-image-2' },
    { ...TOKENS, family: 'gpt-image-2.5' },
    { ...TOKENS, family: 'gpt-image-2.6' },
  ],
} satisfies PriceList;

/** So much of a prompt is covered by what is reserved; ours has some 800 bytes, at most 1,500 characters. */
export const PAID_PROMPT_BYTES = 3_000;
/** Byte-pair tokens of natural text hold three bytes and more; two is on the safe side. */
const FEWEST_BYTES_A_TOKEN = 2;
const USUAL_PROMPT_TOKENS = 220;
/** The token counts of the table are measured, not promised. */
const RESERVE_FACTOR = 1.25;

/** @throws {UserError} `provider_config` when the price is not known, or too high. */
export function priceOfImage(
  model: string,
  dialect: Dialect,
  maxPriceMicroUsd: MicroUsd | null,
  options: ImageOptions,
  { qualities, size: sizes }: Capabilities,
): PriceEstimate {
  // Of what is really going to be asked for.
  const quality =
    options.quality !== null && qualities.includes(options.quality)
      ? options.quality
      : defaultQuality(dialect);
  const { size } = fitSize(options.size, sizes);
  // Other servers have prices of their own, whatever their models are called.
  const provider = dialect.official ? 'openai' : 'the server of openai-base-url';
  const prices = dialect.official ? OPENAI_PRICES : NO_PRICES;
  const tokens = tokenPriceFor(model, dialect);
  const prompt = tokens?.textIn ?? 0;
  const mayBeFree = dialect === DIALECTS.compatible;
  return estimatePrice({ provider, prices, model, quality, size, mayBeFree }, maxPriceMicroUsd, {
    usualMicroUsd: USUAL_PROMPT_TOKENS * prompt,
    maxMicroUsd: (PAID_PROMPT_BYTES / FEWEST_BYTES_A_TOKEN) * prompt,
    factor: RESERVE_FACTOR,
  });
}

export function tokenPriceFor(model: string, { official }: Dialect): TokenPrice | null {
  return official ? tokenPriceOf(OPENAI_PRICES, model) : null;
}
