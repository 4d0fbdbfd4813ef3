/**
 * Brings a backup back: objects that the store has lost are uploaded again, and products that show nothing show their image again.
 * What a product shows now always stays.
 */
import { messageOf } from '../../errors.ts';
import type { ImageRecords, ImageState, ImportState } from '../../queue/images.ts';
import type { ListableStore } from '../../storage/contract.ts';
import { type BackedUp, type Backup, hasFile, openBackup, readManifest } from './manifest.ts';

export interface RestoreDependencies {
  images: Pick<ImageRecords, 'importStates' | 'importImage' | 'showLost'>;
  store: Pick<ListableStore, 'id' | 'preflight' | 'list' | 'put' | 'urlOf'>;
  /** A fresh UUID. */
  newToken: () => string;
}

export interface RestoreEnd {
  /** Objects of images in the backup. */
  images: number;
  /** Objects that the store has. */
  inStore: number;
  /** Uploaded again; when nothing is to be changed: those that would be. */
  uploaded: number;
  /** Products that show their image again, or would. */
  shown: string[];
  /** Products that show nothing and are left so, and images that could not be brought back. */
  failed: { productId: string; problem: string }[];
}

const PRODUCTS_A_CALL = 500;
const IMAGES_A_CALL = 100;
/** Their objects are of use. */
const WANTED: ReadonlySet<ImageState> = new Set(['current', 'replaced', 'alternative', 'review', 'unused']);

/** @param apply Whether anything is changed. @throws {UserError} for the folder or the store; what the queue throws. */
export async function restore(
  { images, store, newToken }: RestoreDependencies,
  folder: string,
  apply: boolean,
  signal: AbortSignal,
): Promise<RestoreEnd> {
  const end: RestoreEnd = { images: 0, inStore: 0, uploaded: 0, shown: [], failed: [] };
  const backup = openBackup(folder);
  if (apply) await store.preflight(signal);
  const keys = new Set<string>();
  for await (const { key } of store.list(signal)) keys.add(key);

  // Several records may have one object.
  const seen = new Set<string>();
  const current = new Map<string, BackedUp>();
  for await (const record of readManifest(folder)) {
    signal.throwIfAborted();
    if (!hasFile(record) || !WANTED.has(record.state)) continue;
    const { path, productId } = record;
    if (!seen.has(path)) {
      seen.add(path);
      end.images += 1;
      if (keys.has(path)) end.inStore += 1;
      else {
        const problem = await bringObject(record, backup, store, apply, signal);
        if (problem === null) {
          end.uploaded += 1;
          keys.add(path);
        } else end.failed.push({ productId, problem });
      }
    }
    if (!keys.has(path)) continue;
    if (record.state === 'current' && record.variation === 0) current.set(productId, record);
  }

  const products = [...current.keys()];
  for (let from = 0; from < products.length; from += PRODUCTS_A_CALL) {
    const states = await images.importStates(products.slice(from, from + PRODUCTS_A_CALL), signal);
    await showAgain(states.filter(isBare), current, { images, store, newToken }, apply, end, signal);
  }
  return end;
}

/** Uploads the object of a record, and answers what stands in the way; null: nothing. */
async function bringObject(
  record: BackedUp,
  backup: Backup,
  store: Pick<ListableStore, 'put'>,
  apply: boolean,
  signal: AbortSignal,
): Promise<string | null> {
  const { path, contentType } = record;
  const bytes = await backup.read(record);
  if (bytes === null || contentType === null) return `${path} is in neither the store nor the backup`;
  try {
    if (apply) await store.put({ bytes, key: path, contentType }, signal);
    return null;
  } catch (error) {
    signal.throwIfAborted();
    return messageOf(error);
  }
}

/** The catalogue has the product, and it shows nothing. */
function isBare({ isKnown, imageUrl }: ImportState): boolean {
  return isKnown && (imageUrl ?? '').trim() === '';
}

async function showAgain(
  states: readonly ImportState[],
  current: ReadonlyMap<string, BackedUp>,
  { images, store, newToken }: Pick<RestoreDependencies, 'images' | 'store' | 'newToken'>,
  apply: boolean,
  end: RestoreEnd,
  signal: AbortSignal,
): Promise<void> {
  const known: { imageId: number; productId: string }[] = [];
  for (const { productId, currentId, currentSha256 } of states) {
    const record = current.get(productId);
    if (record === undefined) continue;
    if (currentId !== null) {
      // The record is the newer word: of an image that the backup lacks it cannot tell whether it is there.
      if (currentSha256 === record.sha256) known.push({ imageId: currentId, productId });
      else
        end.failed.push({
          productId,
          problem: 'its latest image is not in this backup; "revert" shows an earlier one',
        });
    } else if (apply) {
      const { answer, message } = await images.importImage(
        { productId, token: newToken(), expectedUrl: null, image: imageOf(record, store) },
        signal,
      );
      if (answer === 'shown') end.shown.push(productId);
      else end.failed.push({ productId, problem: message ?? answer });
    } else {
      end.shown.push(productId);
    }
  }
  for (let from = 0; from < known.length; from += IMAGES_A_CALL) {
    const chunk = known.slice(from, from + IMAGES_A_CALL);
    const answers = apply
      ? await images.showLost(
          chunk.map(({ imageId }) => imageId),
          signal,
        )
      : [];
    const byId = new Map(answers.map(({ imageId, answer }) => [imageId, answer]));
    for (const { imageId, productId } of chunk) {
      const answer = apply ? byId.get(imageId) : 'published';
      if (answer === 'published') end.shown.push(productId);
      else end.failed.push({ productId, problem: `its address was not taken (${answer})` });
    }
  }
}

/** As the image of a database that does not know it: its bytes are those that were stored once, and a run decodes them again. */
function imageOf(record: BackedUp, store: Pick<ListableStore, 'id' | 'urlOf'>) {
  const { path, sha256, bytes, contentType, width, height, digitalSourceType } = record;
  const { provider, model, prompt, createdAt } = record;
  return {
    ...{ url: store.urlOf(path), path, store: store.id, sha256, digitalSourceType },
    ...{
      bytes: bytes ?? 1,
      contentType: contentType ?? 'image/webp',
      width: width ?? 1,
      height: height ?? 1,
    },
    ...{ checkedBy: 'structure' as const, provider, model, prompt, warnings: [] },
    ...{ source: 'a backup', madeAt: createdAt },
  };
}
