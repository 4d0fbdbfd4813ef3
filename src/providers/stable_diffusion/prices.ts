/** What Stability AI takes for an image, in credits of a cent. */
import type { ImagePrice, PriceList } from '../shared/prices.ts';

export const MICRO_USD_PER_CREDIT = 10_000;

const row = (model: string, credits: number): ImagePrice => ({
  model,
  quality: null,
  size: null,
  microUsd: credits * MICRO_USD_PER_CREDIT,
  asOf: '2026-11-22',
  source: `Stability AI's price list: ${credits} credits`,
});

export const STABILITY_PRICES = {
  images: [
    row('core', 3),
    row('ultra', 8),
    row('sd3.5-large', 6.5),
    row('sd3.5-large-turbo', 4),
    row('sd3.5-medium', 3.5),
    row('sd3.5-flash', 2.5),
  ],
} satisfies PriceList;
