/**
 * Takes in images that were made elsewhere: each passes the stages of the line that follow a purchase (look, check, refine,
 * store), and one SQL function makes its job, its ledger row and its settlement. Nothing is bought. What is killed between the
 * store and the settlement leaves an object that nobody shows; the next import finds it there and goes on.
 */
import type { Clock } from '../../clock.ts';
import { type Exit, isExit } from '../../engine/line/stage.ts';
import { STAGES } from '../../engine/line/stages.ts';
import type { Stored } from '../../engine/line/store.ts';
import type { ImageRecords, Imported, ImportState } from '../../queue/images.ts';
import type { ImageStore } from '../../storage/contract.ts';
import { sha256Hex } from '../../storage/key.ts';
import { causeOf, type LookDependencies, look } from './look.ts';
import type { Candidate, Sources } from './sources.ts';

export interface ImportDependencies extends LookDependencies {
  images: Pick<ImageRecords, 'importStates' | 'importImage'>;
  store: ImageStore;
  clock: Clock;
  /** A fresh UUID. */
  newToken: () => string;
}

export interface ImportOptions {
  /** Also for products that show a real image. */
  replace: boolean;
  /** Everything is looked at, and nothing is stored or changed. */
  dryRun: boolean;
}

/** What became of an image. */
export interface Told {
  productId: string | null;
  source: string;
  /** Why it was left alone, or what is wrong; null: it was taken in. */
  reason: string | null;
  imageUrl: string | null;
}

export interface ImportEnd {
  /** In a dry run: those that would be. */
  imported: Told[];
  /** Nothing was to be done, or somebody else's image or job stays. */
  skipped: Told[];
  /** They cannot be used, or could not be had. */
  failed: Told[];
  /** Why it ended before its end; null: it came to it. */
  stopped: string | null;
}

const PRODUCTS_A_CALL = 500;
const AT_ONCE = 4;
/** So many in a row that the store does not take: it takes none. */
const MOST_UNSTORED = 5;
const BUSY_WAITS_MS = [500, 2_000, 5_000];

/** @throws {UserError} when the store cannot work; what the queue throws, or the signal's reason. */
export async function importImages(
  dependencies: ImportDependencies,
  sources: Sources,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<ImportEnd> {
  const end: ImportEnd = {
    imported: [],
    skipped: sources.skipped.map((skipped) => ({ ...skipped, imageUrl: null })),
    failed: [],
    stopped: null,
  };
  if (!options.dryRun) await dependencies.store.preflight(signal);
  const candidates = firstOfEach(sources.candidates, end);
  let unstored = 0;
  for (let from = 0; from < candidates.length && end.stopped === null; from += PRODUCTS_A_CALL) {
    const chunk = candidates.slice(from, from + PRODUCTS_A_CALL);
    const states = await dependencies.images.importStates(
      chunk.map(({ productId }) => productId),
      signal,
    );
    const byProduct = new Map(states.map((state) => [state.productId, state]));
    const waiting = chunk.values();
    const work = async () => {
      for (const candidate of waiting) {
        signal.throwIfAborted();
        if (end.stopped !== null) return;
        const { list, told, isUnstored } = await takeIn(
          candidate,
          byProduct.get(candidate.productId),
          dependencies,
          options,
          signal,
        );
        end[list].push(told);
        unstored = isUnstored ? unstored + 1 : list === 'imported' ? 0 : unstored;
        if (unstored >= MOST_UNSTORED) end.stopped = told.reason;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
  return end;
}

/** One image a product, the first one. */
function firstOfEach(candidates: readonly Candidate[], end: ImportEnd): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ productId, source }) => {
    const isFirst = !seen.has(productId);
    seen.add(productId);
    if (!isFirst) {
      end.skipped.push({
        productId,
        source,
        reason: 'another image of this product came first',
        imageUrl: null,
      });
    }
    return isFirst;
  });
}

interface Taken {
  list: 'imported' | 'skipped' | 'failed';
  told: Told;
  isUnstored: boolean;
}

async function takeIn(
  candidate: Candidate,
  state: ImportState | undefined,
  dependencies: ImportDependencies,
  { replace, dryRun }: ImportOptions,
  signal: AbortSignal,
): Promise<Taken> {
  const { productId, source } = candidate;
  const tell = (list: Taken['list'], reason: string | null, imageUrl: string | null = null): Taken => ({
    list,
    told: { productId, source, reason, imageUrl },
    isUnstored: false,
  });
  if (state === undefined || !state.isKnown) return tell('failed', 'the catalogue has no such product');
  const obstacle = obstacleOf(state, candidate, replace);
  if (obstacle !== null) return tell('skipped', obstacle);
  const checked = await look(candidate, dependencies, signal);
  if ('problem' in checked) return tell('failed', checked.problem);
  if (dryRun) {
    const isThere = state.sha256 === (await sha256Hex(checked.bytes));
    return isThere ? tell('skipped', ALREADY) : tell('imported', null);
  }
  const { store, clock } = dependencies;
  const stored: Stored | Exit = await STAGES.toStore.run(checked, { store, clock, cut: [signal] });
  signal.throwIfAborted();
  if (isExit(stored)) return { ...tell('failed', causeOf(stored)), isUnstored: true };
  if (stored.image.sha256 === state.sha256) return tell('skipped', ALREADY);
  const imported = await settle(candidate, state, stored, dependencies, signal);
  return tell(...endOf(imported, stored.image.url));
}

const ALREADY = 'the product shows this very image already';

/** Why the product is left alone; null: it is not. */
function obstacleOf(state: ImportState, { isShown }: Candidate, replace: boolean): string | null {
  const { isReal, jobId, jobStatus, hasPaidImage } = state;
  if (jobStatus === 'processing' || jobStatus === 'submitted' || jobStatus === 'review')
    return `its job ${jobId} is ${jobStatus}`;
  if (hasPaidImage && jobStatus !== 'completed')
    return `an image that was paid for waits for its job ${jobId}: the next run shows it`;
  return isReal && !replace && !isShown ? 'the product shows a real image (--replace takes this one)' : null;
}

async function settle(
  { productId, source, madeAt }: Candidate,
  { imageUrl }: ImportState,
  { image, provider, model, prompt, warnings }: Stored,
  { images, newToken, clock }: ImportDependencies,
  signal: AbortSignal,
): Promise<Imported> {
  // The same image, however often the call is repeated.
  const token = newToken();
  const request = {
    ...{ productId, token, expectedUrl: imageUrl },
    image: { ...image, provider, model, prompt, warnings, source, madeAt },
  };
  let told = await images.importImage(request, signal);
  for (const waitMs of BUSY_WAITS_MS) {
    if (told.answer !== 'busy') return told;
    await clock.sleep(waitMs, signal);
    told = await images.importImage(request, signal);
  }
  return told;
}

function endOf(
  { answer, message }: Imported,
  url: string,
): [list: Taken['list'], reason: string | null, imageUrl: string | null] {
  switch (answer) {
    case 'shown':
      return ['imported', null, url];
    case 'kept':
    case 'in_hand':
    case 'paid_image':
      return ['skipped', message, null];
    case 'waiting':
      return ['failed', `kept for the next run, as the catalogue does not take it now: ${message}`, url];
    case 'gone':
    case 'failed':
    case 'busy':
      return ['failed', message, null];
  }
}
