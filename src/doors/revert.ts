/** Shows an earlier image of a product again: chosen, looked at, then published by compare-and-set. */
import type { ProbeUrl } from '../engine/contract.ts';
import { describeValue, messageOf, UserError } from '../errors.ts';
import type { ImageRecord, ImageRecords, ImagesOfProduct, Reverted } from '../queue/images.ts';
import type { ImageStore } from '../storage/contract.ts';
import { sha256Hex } from '../storage/key.ts';

export interface RevertDependencies {
  images: Pick<ImageRecords, 'ofProduct' | 'revert'>;
  store: Pick<ImageStore, 'id' | 'urlOf' | 'get'>;
  probeUrl: ProbeUrl;
}

export interface RevertRequest {
  productId: string;
  /** null: the image that the product showed before the one that it shows. */
  imageId: number | null;
  /** Also in the place of an image that was set by hand. */
  isForced: boolean;
}

export interface RevertEnd extends Reverted {
  image: ImageRecord;
  /** What it showed when this began. */
  earlierUrl: string | null;
}

/** As many as an answer of the queue has. */
export const MOST_IMAGES = 1_000;

/** @throws {UserError} `input_invalid` when there is nothing to go back to; `storage_failed` when the image is not there. */
export async function revert(
  { images, store, probeUrl }: RevertDependencies,
  { productId, imageId, isForced }: RevertRequest,
  signal: AbortSignal,
): Promise<RevertEnd> {
  const found = await images.ofProduct(productId, MOST_IMAGES, signal);
  const { product } = found;
  if (product === null && found.images.length === 0) {
    throw new UserError(
      'input_invalid',
      `There is no product ${describeValue(productId)}. Nothing was changed.`,
      'Use the id of the product as the catalogue has it; capitals and blanks count.',
    );
  }
  const image = chosen(found, productId, imageId);
  // What the database refuses anyway need not be looked at.
  if (image.state === 'current' || image.state === 'replaced') {
    const problem = await problemOf(image, { store, probeUrl }, signal);
    if (problem !== null) {
      throw new UserError(
        'storage_failed',
        `Image ${image.id} of product ${describeValue(productId)} cannot be shown: ${problem}. Nothing was changed.`,
        'Choose another one that "images" lists, or bring its file back with "restore".',
      );
    }
  }
  const earlierUrl = product?.imageUrl ?? null;
  const expectedUrl = isForced ? earlierUrl : null;
  const told = await images.revert({ productId, imageId: image.id, expectedUrl }, signal);
  return { ...told, image, earlierUrl };
}

function chosen({ images }: ImagesOfProduct, productId: string, imageId: number | null): ImageRecord {
  if (imageId !== null) {
    const named = images.find(({ id }) => id === imageId);
    if (named !== undefined) return named;
    throw noImage(`Product ${describeValue(productId)} has no image ${imageId}.`);
  }
  const current = images.find(({ state }) => state === 'current');
  const isEarlier = ({ id, state }: ImageRecord) =>
    state === 'replaced' && (current === undefined || id < current.id);
  const earlier = images.find(isEarlier);
  if (earlier !== undefined) return earlier;
  throw noImage(`Product ${describeValue(productId)} has no earlier image.`);
}

function noImage(message: string): UserError {
  return new UserError(
    'input_invalid',
    `${message} Nothing was changed.`,
    'Name one that "images" lists for the product with --to.',
  );
}

/** What keeps the image from being seen; null: nothing. */
async function problemOf(
  { url, store: lies, path, sha256 }: ImageRecord,
  { store, probeUrl }: Pick<RevertDependencies, 'store' | 'probeUrl'>,
  signal: AbortSignal,
): Promise<string | null> {
  if (url === null) return 'no store has it';
  if (lies !== store.id || path === null || store.urlOf(path) !== url) {
    const answer = await probeUrl(url, signal);
    if (answer === 'ok') return null;
    return answer === 'unreachable' ? `${url} answers no more` : `${url} could not be looked at from here`;
  }
  let bytes: Uint8Array | null;
  try {
    bytes = await store.get(path, signal);
  } catch (error) {
    signal.throwIfAborted();
    return `the store could not be asked for it: ${messageOf(error).replace(/\.$/, '')}`;
  }
  if (bytes === null) return `it is gone from the store (${path})`;
  return (await sha256Hex(bytes)) === sha256 ? null : `other bytes lie at ${path}`;
}
