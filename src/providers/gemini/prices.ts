/** What Google takes for an image: tokens of the prompt, of the model's thoughts and of the picture. */
import type { MicroUsd } from '../../money.ts';
import type { PriceEstimate } from '../contract.ts';
import { estimatePrice, type ImagePrice, type PriceList, type TokenPrice } from '../shared/prices.ts';

const MODEL = 'gemini-nano-banana-2.1';

/** `low`, `medium` and `high` are Gemini's 1K, 2K and 4K. */
const row = (quality: string, microUsd: MicroUsd): ImagePrice => ({
  model: MODEL,
  quality,
  size: null,
  microUsd,
  asOf: '2026-11-22',
  source: "Google's price list as others quote it",
});

export const GEMINI_PRICES = {
  images: [row('low', 33_600), row('medium', 50_400), row('high', 113_000)],
  tokens: [
    {
      family: MODEL,
      textIn: 1.5,
      imageIn: 1.5,
      out: 30,
      textOut: 7.5,
      asOf: '2026-11-22',
      source:
        "Google's prices as others quote them: text in $1.50, image out $30, text out $7.50 a million tokens",
    },
  ],
} satisfies PriceList;

/** So much of a prompt is covered by what is reserved; ours has some 800 bytes, at most 1,500 characters. */
export const PAID_PROMPT_BYTES = 3_000;
/** A token is about four characters of natural text; two is on the safe side. */
const FEWEST_BYTES_A_TOKEN = 2;
const USUAL_PROMPT_TOKENS = 120;
/** The model thinks in words before it draws, some hundred tokens as a rule. */
const USUAL_THOUGHT_TOKENS = 300;
const MOST_THOUGHT_TOKENS = 4_000;
/** The token counts of the table are measured, not promised. */
const RESERVE_FACTOR = 1.25;

/** @throws {UserError} `provider_config` when the price is not known, or too high. */
export function priceOfImage(
  model: string,
  tokens: TokenPrice | null,
  quality: string,
  maxPriceMicroUsd: MicroUsd | null,
): PriceEstimate {
  const { textIn = 0, textOut = 0 } = tokens ?? {};
  const query = { provider: 'gemini', prices: GEMINI_PRICES, model, quality };
  return estimatePrice(query, maxPriceMicroUsd, {
    usualMicroUsd: USUAL_PROMPT_TOKENS * textIn + USUAL_THOUGHT_TOKENS * textOut,
    maxMicroUsd: (PAID_PROMPT_BYTES / FEWEST_BYTES_A_TOKEN) * textIn + MOST_THOUGHT_TOKENS * textOut,
    factor: RESERVE_FACTOR,
  });
}
