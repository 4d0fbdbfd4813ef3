/**
 * When several products in a row fail without their own fault, the provider is out, whatever each of the failures says:
 *
 *   well      calls succeed, or too few different products have failed since the last one that did
 *   resting   nobody calls it until the rest is over; the queue is told with the settlement, for all workers
 *   probing   the rest is over: one call at a time, until one is answered; each that fails means a longer rest
 *
 * An answer that is no image but blames the product or its content counts as one: the provider is there.
 */
import type { Clock, Random } from '../../clock.ts';

/** Different products in a row that rest the provider. */
export const PRODUCTS_TO_REST = 3;
/** The same for calls that may have been billed: each further one can cost money. */
export const PAID_PRODUCTS_TO_REST = 2;
const FIRST_REST_MS = 5_000;
const LONGEST_REST_MS = 60_000;

export interface FailedCall {
  productId: string;
  /** It may have been billed. */
  isPaid: boolean;
  beganMs: number;
}

export interface Outage {
  /** One call at a time. */
  readonly isProbing: boolean;
  /** For how long the provider is to rest now; null = it is not. */
  failed(call: FailedCall): number | null;
  /** The provider did its work. */
  answered(): void;
  /** It rests for another reason, or another worker has made it rest: probe when that is over. */
  probe(): void;
}

export function createOutage(clock: Clock, random: Random): Outage {
  const products = new Set<string>();
  const paidProducts = new Set<string>();
  let isProbing = false;
  let rests = 0;
  let restedMs = Number.NEGATIVE_INFINITY;

  return {
    get isProbing() {
      return isProbing;
    },
    failed({ productId, isPaid, beganMs }) {
      products.add(productId);
      if (isPaid) paidProducts.add(productId);
      // Those that were under way when the rest began tell of the time before it.
      if (beganMs <= restedMs) return null;
      const isOut = products.size >= PRODUCTS_TO_REST || paidProducts.size >= PAID_PRODUCTS_TO_REST;
      if (!isOut && !isProbing) return null;
      isProbing = true;
      restedMs = clock.now();
      const ms = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** rests);
      rests += 1;
      return Math.round(ms / 2 + (ms / 2) * random());
    },
    answered() {
      products.clear();
      paidProducts.clear();
      isProbing = false;
      rests = 0;
    },
    probe() {
      isProbing = true;
    },
  };
}
