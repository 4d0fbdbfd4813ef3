/** What fal takes for an image, by begun megapixels. */
import type { MicroUsd } from '../../money.ts';
import type { MegapixelPrice, PriceList } from '../shared/prices.ts';

const row = (model: string, microUsd: MicroUsd): MegapixelPrice => ({
  model,
  firstMicroUsd: microUsd,
  furtherMicroUsd: microUsd,
  asOf: '2026-11-22',
  source: "fal's page on the model",
});

export const FAL_PRICES = {
  megapixels: [row('fal-ai/flux-2/flash', 5_000), row('fal-ai/flux-2-flex', 50_000)],
} satisfies PriceList;
