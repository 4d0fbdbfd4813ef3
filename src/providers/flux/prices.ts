/** What Black Forest Labs takes for an image, by begun megapixels. */
import type { MicroUsd } from '../../money.ts';
import type { MegapixelPrice, PriceList } from '../shared/prices.ts';

/** Source: docs.bfl.ai, pricing. */
export const MICRO_USD_PER_FLUX_CREDIT = 10_000;

const row = (model: string, firstMicroUsd: MicroUsd, furtherMicroUsd: MicroUsd): MegapixelPrice => ({
  model,
  firstMicroUsd,
  furtherMicroUsd,
  asOf: '2026-11-22',
  source: "Black Forest Labs' price list",
});

export const FLUX_PRICES = {
  megapixels: [
    row('flux-2-klein-4b', 14_000, 1_000),
    row('flux-2-klein-9b', 15_000, 2_000),
    row('flux-2-pro', 30_000, 15_000),
    row('flux-2-max', 70_000, 30_000),
    row('flux-2-flex', 50_000, 50_000),
  ],
} satisfies PriceList;
