/** What a run would take now, each job with the provider that is to make it by the owner's routes. */
import type { ImageProvider } from '../../providers/contract.ts';
import type { PeekAnswer, PeekedJob, PeekRequest, Queue } from '../../queue/contract.ts';
import { fallbackOrder } from '../claim/order.ts';
import type { RunOptions } from '../contract.ts';
import { goesTo, type Routes, standInFor } from '../routing.ts';

/** The queue tells only then whose jobs caps and budgets cover; each look may bring others. */
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
  const products = new Map<string, string[]>();
  for (let looks = 1; ; looks += 1) {
    const offers = request.offers.map((offer) => {
      const routed = products.get(offer.provider);
      return routed === undefined ? offer : { ...offer, products: routed };
    });
    const answer = await queue.peek({ ...request, offers }, signal);
    const moving = answer.jobs.flatMap((job) => {
      const to = makerOf(job);
      return to === null ? [] : [{ job, to }];
    });
    if (moving.length === 0 || looks === MOST_LOOKS)
      return { answer, jobs: withMakers(answer, request, makerOf) };
    for (const { job, to } of moving) {
      products.set(to, [...(products.get(to) ?? []), job.product.id]);
    }
  }
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
