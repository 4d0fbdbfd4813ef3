/** What Cloudflare gives away each day, and what neurons cost beyond that. */
import { hashText } from '../../images/placeholder/seed.ts';
import type { MicroUsd } from '../../money.ts';
import type { Allowance } from '../../queue/contract.ts';
import type { PriceEstimate } from '../contract.ts';
import { NEURONS_LOOKED_UP } from './models.ts';

/** Of each account, until 00:00 UTC. Source: Cloudflare's price list of Workers AI, 2026-08-28. */
export const FREE_NEURONS_PER_DAY = 10_000;
/** $0.011 a thousand. Source: the same. */
const MICRO_USD_PER_NEURON = 11;

/** null for a model that takes none. */
export function allowanceOf(account: string, neurons: number): Allowance | null {
  if (neurons === 0) return null;
  // A hash, so that no table tells whose account it is.
  const name = `cloudflare:${hashText(account).toString(16).padStart(8, '0')}`;
  return { name, unit: 'neurons', units: neurons, perDay: FREE_NEURONS_PER_DAY };
}

/**
 * What an image costs: nothing, as long as the free neurons of the day last; beyond them only where that is allowed.
 * @param paysBeyond Then the price is reserved for each call, and given back for those that the free neurons cover.
 */
export function priceOfImage(neurons: number, paysBeyond: boolean): PriceEstimate {
  const { asOf, source } = NEURONS_LOOKED_UP;
  if (paysBeyond && neurons > 0) {
    const microUsd: MicroUsd = neurons * MICRO_USD_PER_NEURON;
    const told = `${neurons} neurons at $0.011 a thousand, nothing for the first ${FREE_NEURONS_PER_DAY} a day: ${source}`;
    return { microUsd, maxMicroUsd: microUsd, basis: 'table', asOf, source: told };
  }
  const told =
    neurons === 0
      ? 'a model in beta, at no price'
      : `${neurons} of the ${FREE_NEURONS_PER_DAY} neurons that are free each day`;
  return { microUsd: 0, maxMicroUsd: 0, basis: 'free', asOf, source: `${told}: ${source}` };
}
