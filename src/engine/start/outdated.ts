/**
 * Products whose images would be asked for differently now: another template, preset, model or setting, or a product that
 * has changed. Nothing is bought again for that alone; `replace: outdated` does it.
 */
import { microUsdToUsd } from '../../money.ts';
import { routeOf } from '../../prompts/routes.ts';
import type { PromptSettings } from '../../prompts/settings.ts';
import type { ImageProvider } from '../../providers/contract.ts';
import { withModel } from '../../providers/routed.ts';
import type { Queue, ShownProduct } from '../../queue/contract.ts';
import { plainText } from '../../text.ts';
import { fallbackOrder } from '../claim/order.ts';
import type { OutdatedReport, RunOptions } from '../contract.ts';
import { requestFor, type WordedRequest } from '../line/prompt.ts';
import { isExit } from '../line/stage.ts';

export const COMPARED_A_PAGE = 500;
/** More are counted and not told one by one. */
const MOST_TOLD = 1_000;
/** A run looks at so many products at most; the next one goes on where it stopped. */
export const COMPARED_A_RUN = 20_000;
/** An image of a softer wording is not outdated because the full one is asked for first. */
const WORDING_STEPS = 4;
/** Another picture was asked for, and is not there yet, so the shown one is of an earlier take: so many are tried. */
const TAKES = 20;
/** What the table says of a job for which nobody chose a style. */
const NO_STYLE = 'product_photography';

export interface OutdatedDependencies {
  queue: Pick<Queue, 'shownPage'>;
  providers: ReadonlyMap<string, ImageProvider>;
}

export type OutdatedOptions = Pick<RunOptions, 'provider' | 'fallbackProviders' | 'prompts'>;

/** A product with the request that would be made now. */
export interface Outdated {
  shown: ShownProduct;
  now: WordedRequest;
  provider: ImageProvider;
}

export interface OutdatedPage {
  outdated: Outdated[];
  /** So far has been looked; '' = to the end. */
  after: string;
}

/**
 * A page of the catalogue at a time, from where the last run stopped and round again.
 * @param most Products to look at.
 * @throws what the queue throws, or the signal's reason.
 */
export async function* outdatedPages(
  { queue, providers }: OutdatedDependencies,
  options: OutdatedOptions,
  most: number,
  signal: AbortSignal,
): AsyncGenerator<OutdatedPage> {
  const [chosen] = fallbackOrder(providers, options);
  if (chosen === undefined) return;
  let after: string | null = null;
  let endsLeft = 2;
  for (let looked = 0; looked < most && endsLeft > 0; looked += COMPARED_A_PAGE) {
    signal.throwIfAborted();
    const page = await queue.shownPage({ after, limit: COMPARED_A_PAGE }, signal);
    if (after === null && page.isFirst) endsLeft = 1;
    if (page.isLast) endsLeft -= 1;
    const outdated: Outdated[] = [];
    for (const shown of page.shown) {
      const now = await requestIfOutdated(shown, providers, options);
      if (now !== null) outdated.push(now);
    }
    after = page.isLast ? '' : (page.lastId ?? '');
    yield { outdated, after };
  }
}

/** The request that would be made now; null where the image is what would be asked for, or nobody would ask. */
async function requestIfOutdated(
  shown: ShownProduct,
  providers: OutdatedDependencies['providers'],
  options: OutdatedOptions,
): Promise<Outdated | null> {
  // What a person has worded is theirs to ask for again.
  if (shown.prompt !== null || shown.negativePrompt !== null) return null;
  if (shown.stylePreset !== null && shown.stylePreset !== NO_STYLE) return null;
  const askable = whoWouldBeAsked(shown, providers, options);
  if (askable === null) return null;
  const { prompts } = options;
  if (await isUpToDate(shown, askable, prompts)) return null;
  const provider = askable[0];
  if (provider === undefined || provider.isLocal === true) return null;
  const now = await requestFor(wished(shown, shown.take, 0), { provider, prompts });
  return isExit(now) ? null : { shown, now, provider };
}

/** Who would make it now, the first one first, then the fallbacks; null: whom it names or is routed to, this run does not have. */
function whoWouldBeAsked(
  { product, stylePreset, requestedProvider: named }: ShownProduct,
  providers: OutdatedDependencies['providers'],
  options: OutdatedOptions,
): ImageProvider[] | null {
  if (named !== null && !providers.has(named)) return null;
  const order = fallbackOrder(providers, options);
  const { maker } = named === null ? routeOf({ product, stylePreset }, options.prompts) : { maker: null };
  if (maker === null) {
    return [...order, ...(named === null ? [] : [named])].flatMap((id) => providers.get(id) ?? []);
  }
  const routed = providers.get(maker.provider);
  if (routed === undefined) return null;
  const fallbacks = (options.fallbackProviders ?? []).filter((id) => id !== maker.provider);
  return [withModel(routed, maker.model), ...fallbacks.flatMap((id) => providers.get(id) ?? [])];
}

/** Whoever made it, in whichever wording and take: as long as that would be asked for in the same way. */
async function isUpToDate(
  shown: ShownProduct,
  providers: readonly ImageProvider[],
  prompts: PromptSettings,
): Promise<boolean> {
  const { image, take } = shown;
  for (const provider of providers.filter(({ id }) => id === image.provider)) {
    for (let earlier = take; earlier >= Math.max(0, take - TAKES); earlier -= 1) {
      for (let step = 0, hasNext = true; hasNext && step < WORDING_STEPS; step += 1) {
        const asked = await requestFor(wished(shown, earlier, step), { provider, prompts });
        if (isExit(asked)) return true;
        if (asked.fingerprint === image.fingerprint) return true;
        hasNext = asked.hasNextWording;
      }
    }
  }
  return false;
}

function wished(
  { product, prompt, negativePrompt, stylePreset }: ShownProduct,
  take: number,
  wordingStep: number,
) {
  return { product, variation: 0, prompt, negativePrompt, stylePreset, take, wordingStep };
}

/** What a dry run tells of them. */
export function outdatedReport(found: readonly Outdated[]): OutdatedReport {
  const usual = ({ provider }: Outdated) => provider.price?.microUsd ?? provider.unitCostMicroUsd;
  return {
    products: found.length,
    estimatedCostUsd: microUsdToUsd(found.reduce((sum, one) => sum + usual(one), 0)),
    changes: found.slice(0, MOST_TOLD).map(({ shown: { product, image }, now, provider }) => ({
      productId: product.id,
      productName: plainText(product.name),
      prompt: { before: image.prompt, after: now.request.prompt },
      model: { before: named(image.provider, image.model), after: named(provider.id, modelOf(provider)) },
    })),
  };
}

const modelOf = ({ asks, settings }: ImageProvider): string | null => asks?.model ?? settings?.model ?? null;
const named = (provider: string, model: string | null): string =>
  model === null ? provider : `${provider} (${model})`;
