/** What fal takes of an account: its price list by API. Source: fal's platform API, `GET /v1/models/pricing`. */
import { z } from 'zod';
import type { ImageSize } from '../contract.ts';
import type { HttpAnswer } from '../shared/answer.ts';
import { readErrorBody } from '../shared/error-body.ts';
import type { Http } from '../shared/http.ts';
import { FAL_FAILURES } from './errors.ts';

const pricingSchema = z.looseObject({
  prices: z.array(
    z.looseObject({
      endpoint_id: z.string(),
      unit_price: z.number().nonnegative(),
      unit: z.string(),
      currency: z.string().default('USD'),
    }),
  ),
});
type Priced = z.output<typeof pricingSchema>['prices'][number];

/** @throws {ProviderError} */
export function fromPricing(http: Http, answer: HttpAnswer): Priced[] {
  if (answer.status !== 200) throw http.refusal(answer, readErrorBody(answer.bytes), FAL_FAILURES);
  return http.json(answer, pricingSchema, 'free').prices;
}

const PIXELS_PER_MEGAPIXEL = 1024 * 1024;

/** How many of these units an image is; null when that cannot be said. */
export function unitsOf(unit: string, size: ImageSize | null): number | null {
  const name = unit.toLowerCase().replace(/s$/, '');
  if (name === 'image') return 1;
  if (name !== 'megapixel' || size === null) return null;
  return Math.ceil((size.width * size.height) / PIXELS_PER_MEGAPIXEL);
}
