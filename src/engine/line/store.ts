/** Brings bytes into the store under the name that their content gives them, and finds what a dead worker stored. */
import type { Clock } from '../../clock.ts';
import { messageOf } from '../../errors.ts';
import { sha256Hex } from '../../images/hash.ts';
import { type InspectedImage, inspectImage } from '../../images/inspect.ts';
import type { GeneratedImage } from '../../providers/contract.ts';
import type { HeldJob, Job, PaidImage, StoredImage } from '../../queue/contract.ts';
import { type ImageStore, StoreError } from '../../storage/contract.ts';
import { callFolder, imageKey } from '../../storage/key.ts';
import { onAbort, sleepUnlessAborted, untilAborted } from '../../waiting.ts';

/** A store repeats what fails by itself; one that takes longer than this hangs. */
const STORE_TIMEOUT_MS = 120_000;

/**
 * @param paidBy The attempt that paid for the image: its store key then leads from the attempt to the image.
 * @throws {StoreError} when the store did not take the image in time, or at all; the reason of a signal of `cut`
 * when that aborts first.
 */
export async function storeImage(
  store: ImageStore,
  image: GeneratedImage,
  inspected: InspectedImage,
  paidBy: HeldJob | null,
  clock: Clock,
  cut: readonly AbortSignal[],
): Promise<StoredImage> {
  const sha256 = await sha256Hex(image.bytes);
  const path = imageKey(sha256, inspected.extension, paidBy === null ? null : await folderOf(paidBy));
  const { bytes } = image;
  const { contentType } = inspected;
  const { url } = await inTime(clock, cut, (signal) => store.put({ bytes, key: path, contentType }, signal));
  return storedImage(store, { url, path, sha256 }, bytes, inspected, image.digitalSourceType);
}

export interface RecoveredImage {
  image: PaidImage;
  /** Of the attempt that had paid for it. */
  token: string;
}

/**
 * The image that an earlier attempt paid for and stored before its worker died; null when the store has none.
 * @throws {StoreError} when that could not be found out; the reason of a signal of `cut` when that aborts first.
 */
export async function findLostImage(
  store: ImageStore,
  { id, lostCalls }: Job,
  clock: Clock,
  cut: readonly AbortSignal[],
): Promise<RecoveredImage | null> {
  for (const { token, provider } of lostCalls) {
    const folder = await folderOf({ token, jobId: id });
    const found = await inTime(clock, cut, (signal) => store.find(folder, signal));
    if (found === null) continue;
    const { bytes, key: path, url } = found;
    const inspected = inspectImage(bytes);
    const sha256 = await sha256Hex(bytes);
    if (path !== imageKey(sha256, inspected.extension, folder)) {
      throw new StoreError(`${path} is not what its name says: take it away, then retry the job.`, false);
    }
    // Only paid calls are lost: what is drawn here costs nothing.
    const stored = storedImage(store, { url, path, sha256 }, bytes, inspected, 'trainedAlgorithmicMedia');
    return { token, image: { ...stored, provider, model: null, prompt: null } };
  }
  return null;
}

/** A call is named by its attempt. */
async function folderOf({ token, jobId }: HeldJob): Promise<string> {
  return callFolder(await sha256Hex(new TextEncoder().encode(`${token}/${jobId}`)));
}

function storedImage(
  store: ImageStore,
  at: Pick<StoredImage, 'url' | 'path' | 'sha256'>,
  bytes: Uint8Array,
  { contentType, width, height }: InspectedImage,
  digitalSourceType: GeneratedImage['digitalSourceType'],
): StoredImage {
  return { ...at, store: store.id, bytes: bytes.byteLength, contentType, width, height, digitalSourceType };
}

/** Gives up when the store takes too long, or when a signal of `cut` aborts, whether the store listens or not. */
async function inTime<T>(
  clock: Clock,
  cut: readonly AbortSignal[],
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  const answered = new AbortController();
  const forget = cut.map((signal) => onAbort(signal, () => abort.abort(signal.reason)));
  const timer = sleepUnlessAborted(clock, STORE_TIMEOUT_MS, answered.signal).then((late) => {
    if (!late) return;
    abort.abort(new StoreError(`The store did not answer within ${STORE_TIMEOUT_MS / 1000} s.`, true));
  });
  try {
    return await untilAborted(ask(abort.signal), abort.signal);
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
