/** How fast a run may go, by the user's word. */
import type { ImageProvider } from '../../providers/contract.ts';
import { chosenProvider } from '../claim/order.ts';
import type { RunOptions } from '../contract.ts';
import { createLatency } from './latency.ts';

/** `auto` climbs no higher by trying: beyond this a single process gains little, and its images fill the memory. */
export const AUTO_CEILING = 32;
/** Where a rate is known, `auto` opens as many as that needs. */
const MOST_FOR_A_RATE = 128;

export interface Pace {
  concurrency: RunOptions['concurrency'];
  /** null = what the provider's answers tell. */
  imagesPerMinute: number | null;
  /** Among how many what the provider bears is shared, this worker included. */
  workers: number;
}

/** The pace of one of the run's providers: a rate that was asked for is the chosen one's. */
export function paceOf(options: RunOptions, provider: string): Pace {
  const { concurrency, imagesPerMinute, workers } = options;
  return { concurrency, imagesPerMinute: provider === options.provider ? imagesPerMinute : null, workers };
}

/** Calls at once at most, of all providers together. */
export function mostSlots(concurrency: RunOptions['concurrency']): number {
  return concurrency === 'auto' ? MOST_FOR_A_RATE : concurrency;
}

/**
 * Slots to begin with. A stated rate tells how many are of use, and the bucket keeps them in check; without one,
 * `auto` begins carefully and climbs.
 */
export function startingSlots(provider: ImageProvider, { concurrency, imagesPerMinute }: Pace): number {
  const most = mostSlots(concurrency);
  if (concurrency !== 'auto') return most;
  const useful =
    imagesPerMinute === null ? provider.autoConcurrency : createLatency().slotsFor(imagesPerMinute);
  return Math.min(most, useful);
}

/** Slots that a run begins with. @throws {UserError} `provider_config` when its provider is not available. */
export function concurrencyOf(providers: ReadonlyMap<string, ImageProvider>, options: RunOptions): number {
  return startingSlots(chosenProvider(providers, options.provider), paceOf(options, options.provider));
}
