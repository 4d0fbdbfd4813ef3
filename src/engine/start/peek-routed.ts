/** What a run would take now, each job with the provider that is to make it by the owner's routes. */
import type { ImageProvider } from '../../providers/contract.ts';
import type { Offer, PeekAnswer, PeekedJob, PeekRequest, Queue } from '../../queue/contract.ts';
import { fallbackOrder } from '../claim/order.ts';
import type { RunOptions } from '../contract.ts';
import { goesTo, type Routes, standInFor } from '../routing.ts';

/** As many jobs as a look may hold. */
const LEARNED_FROM = 1_000;
/** Jobs that only the last look has brought may be somebody else's, too. */
const MOST_LOOKS = 3;

export interface Peeked {
  answer: PeekAnswer;
  /** Those of the answer, without what waits for a provider that this run does not have. */
  jobs: PeekedJob[];
}

/** @throws what the queue throws. */
export async function peekRouted(
  queue: Pick<Queue, 'peek'>,
  request: PeekRequest,
  given: { providers: ReadonlyMap<string, ImageProvider>; routes: Routes; options: RunOptions },
  signal: AbortSignal,
): Promise<Peeked> {
  const makerOf = makerIn(given);
  const products: Makers =
    given.routes.providers.size === 0 ? new Map() : await learned(queue, request, makerOf, signal);
  for (let looks = 1; ; looks += 1) {
    const answer = await queue.peek({ ...request, offers: routing(request.offers, products) }, signal);
    const moving = answer.jobs.filter((job) => makerOf(job) !== null);
    if (moving.length === 0 || looks === MOST_LOOKS) {
      return { answer, jobs: withMakers(answer, request, makerOf) };
    }
    for (const job of moving) products.set(job.product.id, makerOf(job) ?? job.provider);
  }
}

/** By product, who makes its image. */
type Makers = Map<string, string>;

/**
 * Whose the next jobs are, whatever money there is: a claim takes jobs that ask for nobody for one provider, and those that it
 * has no money for hide those of others.
 */
async function learned(
  queue: Pick<Queue, 'peek'>,
  request: PeekRequest,
  makerOf: (job: PeekedJob) => string | null,
  signal: AbortSignal,
): Promise<Makers> {
  const offers = request.offers.map(({ provider, any }) => ({ provider, any, unitCostMicroUsd: 0 }));
  const unbound = { offers, limit: LEARNED_FROM, runBudgetMicroUsd: null, dailyBudgetMicroUsd: null };
  const { jobs } = await queue.peek({ ...request, ...unbound }, signal);
  return new Map(jobs.map((job) => [job.product.id, makerOf(job) ?? job.provider]));
}

function routing(offers: readonly Offer[], makers: Makers): Offer[] {
  return offers.map((offer) => {
    const products = [...makers].flatMap(([id, provider]) => (provider === offer.provider ? [id] : []));
    return products.length === 0 ? offer : { ...offer, products };
  });
}

function makerIn({
  providers,
  routes,
  options,
}: {
  providers: ReadonlyMap<string, ImageProvider>;
  routes: Routes;
  options: RunOptions;
}): (job: PeekedJob) => string | null {
  const [chosen] = fallbackOrder(providers, options);
  const fallbacks = options.fallbackProviders.filter((id) => providers.has(id));
  const makerFor = (provider: string) => standInFor(provider, fallbacks, (id) => providers.has(id));
  return (job) => (chosen === undefined ? null : goesTo(job, routes, chosen, makerFor));
}

/** Whose jobs are left where the last look still brought some: priced as their providers are. */
function withMakers(
  { jobs }: PeekAnswer,
  { offers }: PeekRequest,
  makerOf: (job: PeekedJob) => string | null,
): PeekedJob[] {
  return jobs.flatMap((job) => {
    const to = makerOf(job);
    if (to === null) return [job];
    const offer = offers.find(({ provider }) => provider === to);
    return offer === undefined ? [] : [{ ...job, provider: to, reservedMicroUsd: offer.unitCostMicroUsd }];
  });
}
