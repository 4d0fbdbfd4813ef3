/** Whom the next claim asks for, and for how many jobs. */
import type { Job, Offer } from '../../queue/contract.ts';
import type { Batch } from './bounds.ts';
import type { Offers } from './offers.ts';
import type { Stock } from './stock.ts';

/** Jobs a claim, for each slot; the next claim is made while there is still one job a slot. */
export const CHUNK_PER_SLOT = 4;
/**
 * Where most of a claim goes back for other providers, so many times as much is claimed at most, of a batch's last jobs too: it is
 * handed on at once, and what stays beyond the batch goes back with it.
 */
const WIDEST = 8;
/** What the queue grants at most in one claim. */
const LARGEST_CHUNK = 1_000;

export interface DemandDependencies {
  offers: Offers;
  stock: Stock;
  batch: Batch;
  /** How many slots a provider may have open now. */
  slotsOf: (provider: string) => number;
  /** How many the run may have open, whatever the provider. */
  mostSlots: number;
}

export interface Demand {
  /** The offers of those that need jobs: one that has a job waiting for each of its slots needs no others yet. */
  needed(): Offer[];
  /** Whether these are worth a claim now. */
  isDue(asked: readonly Offer[]): boolean;
  /** Jobs to claim for them. */
  chunk(asked: readonly Offer[]): number;
  /** What a claim for these has brought. */
  note(asked: readonly Offer[], jobs: readonly Job[]): void;
  /** Of so many jobs of a claim that nobody had looked at before, these went back for others. */
  routed(providers: readonly string[], of: number): void;
}

export function createDemand({ offers, stock, batch, slotsOf, mostSlots }: DemandDependencies): Demand {
  /** Those for which the queue had jobs when it was asked last. */
  const fed = new Set<string>();
  let wider = 1;
  return {
    needed: () => offers.current().filter(({ provider }) => stock.countOf(provider) <= slotsOf(provider)),
    // A provider that got nothing of late is asked for together with the others, so that it costs no claims of its own.
    isDue(asked) {
      if (asked.length === offers.possible().length || stock.size === 0) return asked.length > 0;
      return asked.some(({ provider }) => fed.has(provider) || provider === offers.standIn);
    },
    chunk(asked) {
      const slots = asked.reduce((sum, { provider }) => sum + slotsOf(provider), 0);
      return Math.min(LARGEST_CHUNK, wider * CHUNK_PER_SLOT * Math.min(slots, mostSlots), wider * batch.left);
    },
    note(asked, jobs) {
      for (const { provider } of asked) {
        if (jobs.some((job) => job.provider === provider)) fed.add(provider);
        else if (jobs.length === 0) fed.delete(provider);
      }
    },
    routed(providers, of) {
      for (const provider of providers) fed.add(provider);
      if (of > 0) wider = 2 * providers.length > of ? Math.min(2 * wider, WIDEST) : 1;
    },
  };
}
