/** Brings bytes into the store under the name that their content gives them. */
import type { Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import { sha256Hex } from '../images/hash.ts';
import type { InspectedImage } from '../images/inspect.ts';
import type { GeneratedImage } from '../providers/contract.ts';
import type { StoredImage } from '../queue/contract.ts';
import { type ImageStore, StoreError } from '../storage/contract.ts';
import { imageKey } from '../storage/key.ts';
import { onAbort, sleepUnlessAborted, untilAborted } from './waiting.ts';

/** A store repeats what fails by itself; one that takes longer than this hangs. */
const STORE_TIMEOUT_MS = 120_000;

/**
 * @throws {StoreError} when the store did not take the image in time, or at all; the reason of a signal of `cut`
 * when that aborts first.
 */
export async function storeImage(
  store: ImageStore,
  image: GeneratedImage,
  inspected: InspectedImage,
  clock: Clock,
  cut: readonly AbortSignal[],
): Promise<StoredImage> {
  const sha256 = await sha256Hex(image.bytes);
  const path = imageKey(sha256, inspected.extension);
  const abort = new AbortController();
  const answered = new AbortController();
  const forget = cut.map((signal) => onAbort(signal, () => abort.abort(signal.reason)));
  const timer = sleepUnlessAborted(clock, STORE_TIMEOUT_MS, answered.signal).then((late) => {
    if (!late) return;
    abort.abort(new StoreError(`The store did not answer within ${STORE_TIMEOUT_MS / 1000} s.`, true));
  });
  try {
    const put = store.put(
      { bytes: image.bytes, key: path, contentType: inspected.contentType },
      abort.signal,
    );
    const { url } = await untilAborted(put, abort.signal);
    return {
      url,
      path,
      store: store.id,
      sha256,
      bytes: image.bytes.byteLength,
      contentType: inspected.contentType,
      width: inspected.width,
      height: inspected.height,
      digitalSourceType: image.digitalSourceType,
    };
  } finally {
    answered.abort();
    await timer;
    for (const takeBack of forget) takeBack();
  }
}

/** What a failed store means for the job: nobody knows a strange error, so it may be tried again. */
export function storeFailure(error: unknown): { failureClass: 'transient' | 'permanent'; message: string } {
  const lasting = error instanceof StoreError && !error.retryable;
  return {
    failureClass: lasting ? 'permanent' : 'transient',
    message: `The image could not be stored: ${messageOf(error)}`,
  };
}
