/** Last stage before the settlement: brings the bytes into the store under the name that their content gives them. */
import type { Clock } from '../../clock.ts';
import { messageOf } from '../../errors.ts';
import type { StoredImage } from '../../queue/contract.ts';
import type { ImageStore } from '../../storage/contract.ts';
import { imageKey, sha256Hex } from '../../storage/key.ts';
import { askInTime, folderOf } from './ask-store.ts';
import type { Refined } from './refine.ts';
import { type Exit, type Failed, refused } from './stage.ts';

export interface Stored extends Refined {
  image: StoredImage;
}

/** What an upload may take at least, and so many bytes a second more: one that takes longer hangs. */
const UPLOAD_TIMEOUT_MS = 30_000;
const SLOWEST_BYTES_A_MS = 256;

export interface StoreContext {
  store: ImageStore;
  clock: Clock;
  /** The first that aborts ends the storing. */
  cut: readonly AbortSignal[];
}

export async function store(refined: Refined, context: StoreContext): Promise<Stored | Exit> {
  const { bytes, inspected, liesAt, digitalSourceType, fingerprint, role, promptsHash } = refined;
  const { contentType, width, height, checkedBy } = inspected;
  try {
    const sha256 = await sha256Hex(bytes);
    // These very bytes may lie there already: then they keep their address.
    const { url, path } = liesAt?.sha256 === sha256 ? liesAt : await put(refined, sha256, context);
    const at = { url, path, store: context.store.id, sha256, bytes: bytes.byteLength };
    const made = { contentType, width, height, digitalSourceType, checkedBy, fingerprint };
    return { ...refined, image: { ...at, ...made, role, promptsHash } };
  } catch (error) {
    return notStored(refined, error);
  }
}

/** The store's fault, or that of the way to it: never the product's. */
export function notStored(image: Refined, error: unknown): Failed {
  const cause = messageOf(error);
  return { ...refused('store', image, 'not_stored', `The image could not be stored: ${cause}`), cause };
}

async function put(
  { bytes, inspected: { contentType, extension }, paidBy }: Refined,
  sha256: string,
  { store, clock, cut }: StoreContext,
): Promise<Pick<StoredImage, 'url' | 'path'>> {
  const path = imageKey(sha256, extension, paidBy === null ? null : await folderOf(paidBy));
  const { url } = await askInTime(
    clock,
    cut,
    (signal) => store.put({ bytes, key: path, contentType }, signal),
    UPLOAD_TIMEOUT_MS + bytes.byteLength / SLOWEST_BYTES_A_MS,
  );
  return { url, path };
}
