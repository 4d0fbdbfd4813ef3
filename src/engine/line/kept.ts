/**
 * Images that are paid for already, read back: they join the line after `buy`. One that no store took comes from the queue,
 * one that lies in the store is adopted; what a worker that died may have stored is recovered. And what the product has
 * shown before for the same request is shown again.
 */
import type { Clock } from '../../clock.ts';
import { messageOf } from '../../errors.ts';
import type { HeldJob, Job, LostCall, PaidImage, UnsavedImage } from '../../queue/contract.ts';
import { type ImageStore, StoreError } from '../../storage/contract.ts';
import { sha256Hex } from '../../storage/key.ts';
import { type Failure, freeFailure } from '../failures.ts';
import { askInTime, folderOf } from './ask-store.ts';
import type { Bought } from './buy.ts';
import { type Exit, failed } from './stage.ts';

const NOT_BOUGHT_AGAIN = 'An earlier attempt had paid for this image; it was not bought again.';
const SHOWN_BEFORE =
  'The same request was paid for before: its image is shown again, and nothing was bought.';
const KNOWN_UNREAD =
  'An earlier attempt had paid for an image of this job, and the store could not be asked for it';
const UNSAVED_UNREAD =
  'An earlier attempt had paid for an image that no store took, and the queue could not be asked for it';
const UNKNOWN_LOSS =
  'An earlier call of this job may have been paid for and its image stored, and the store could not be asked';

/** Its cost was booked with the attempt that paid for it. */
const FREE = {
  costMicroUsd: 0,
  costBasis: 'none',
  call: null,
  paidBy: null,
  askedSize: null,
  isSaved: false,
  warnings: [NOT_BOUGHT_AGAIN],
} as const;

export interface KeptContext {
  store: ImageStore;
  /** What an image of this job is for, as this run's routes say; null = they say nothing. */
  role: string | null;
  /** Of an image that no store took; null when it waits no more. */
  unsavedBytes: (job: HeldJob) => Promise<Uint8Array | null>;
  /** Of the request that would be sent; null: nothing would be bought. */
  fingerprint: () => Promise<string | null>;
  clock: Clock;
  /** The first that aborts ends the asking. */
  cut: readonly AbortSignal[];
  /** Why the job is no longer ours, or null. */
  withdrawal: () => Failure | null;
}

/** An image that an earlier attempt has paid for and that is not there to be shown; `missing` tells why. */
export interface Missing {
  missing: string;
}

/**
 * One after the other, the likeliest first; none when nothing was paid before. As long as the store cannot be asked,
 * nothing may be bought a second time: then the job leaves the line.
 */
export async function* keptImages(job: Job, context: KeptContext): AsyncGenerator<Bought | Missing | Exit> {
  const { unsavedImage, paidImage, lostCalls } = job;
  if (unsavedImage !== null) {
    yield await unlessUnread(UNSAVED_UNREAD, context, () => unsaved(job.id, unsavedImage, context));
  }
  if (paidImage !== null) yield await unlessUnread(KNOWN_UNREAD, context, () => adopted(paidImage, context));
  for (const call of lostCalls) {
    const found = await unlessUnread(UNKNOWN_LOSS, context, () => recovered(job.id, call, context));
    if (found !== null) yield found;
  }
  const same = await sameRequest(job, context);
  if (same !== null) {
    yield await unlessUnread(KNOWN_UNREAD, context, async () => {
      const found = await adopted(same, context);
      return 'missing' in found ? found : { ...found, warnings: [SHOWN_BEFORE] };
    });
  }
}

/** What the product has shown for the very request that this job is about to make; null without one. */
export async function sameRequest(
  { shownImages }: Pick<Job, 'shownImages'>,
  { fingerprint }: Pick<KeptContext, 'fingerprint'>,
): Promise<PaidImage | null> {
  if (shownImages.length === 0) return null;
  const wanted = await fingerprint();
  return shownImages.find((image) => wanted !== null && image.fingerprint === wanted) ?? null;
}

/** How a job tells of an image that was paid for and is lost. */
export function lostImage(why: string): string {
  return `An earlier attempt had paid for an image that ${why}; another one was bought.`;
}

async function unsaved(
  jobId: number,
  { token, sha256, provider, model, prompt, digitalSourceType, ...known }: UnsavedImage,
  { unsavedBytes, role }: KeptContext,
): Promise<Bought | Missing> {
  const bytes = await unsavedBytes({ jobId, token });
  if (bytes === null) return { missing: 'was discarded before any store took it' };
  if ((await sha256Hex(bytes)) !== sha256) return { missing: 'is not what was kept of it' };
  const made = { provider, model, prompt: prompt ?? '', digitalSourceType, ...askedWith(known), role };
  return { ...FREE, ...made, bytes, liesAt: null, recovers: token, isSaved: true };
}

async function adopted(
  image: PaidImage,
  { store, clock, cut, role }: KeptContext,
): Promise<Bought | Missing> {
  const { provider, model, prompt, url, path, sha256, store: lies, digitalSourceType } = image;
  if (lies !== store.id) {
    throw new StoreError(`it lies in the store "${lies}", and this run stores in "${store.id}"`, false);
  }
  const bytes = await askInTime(clock, cut, (signal) => store.get(path, signal));
  // In another bucket it is still there, and paid for.
  if (bytes === null && store.urlOf(path) !== url) {
    throw new StoreError(`it lies at ${url}, which is not where this run stores: name its bucket`, false);
  }
  if (bytes === null) return { missing: `is gone from the store (${path})` };
  if ((await sha256Hex(bytes)) !== sha256) {
    return { missing: `is gone from the store: other bytes lie at ${path}` };
  }
  const liesAt = { url, path, sha256 };
  const made = { provider, model, prompt: prompt ?? '', digitalSourceType, ...askedWith(image), role };
  return { ...FREE, ...made, bytes, liesAt, recovers: null };
}

/** What is known of the request that made it. */
function askedWith({
  fingerprint = null,
  promptsHash = null,
}: Pick<LostCall, 'fingerprint' | 'promptsHash'>) {
  return { fingerprint, promptsHash };
}

/** null when the store has nothing of this call. */
async function recovered(
  jobId: number,
  { token, provider, ...known }: LostCall,
  { store, clock, cut, role }: KeptContext,
): Promise<Bought | null> {
  const folder = await folderOf({ token, jobId });
  const found = await askInTime(clock, cut, (signal) => store.find(folder, signal));
  if (found === null) return null;
  const { bytes, key, url } = found;
  const sha256 = await sha256Hex(bytes);
  if (!key.startsWith(`${folder}/${sha256.slice(0, 32)}.`)) {
    throw new StoreError(`${key} is not what its name says: take it away, then retry the job.`, false);
  }
  // Only paid calls are lost: what is drawn here costs nothing.
  const digitalSourceType = 'trainedAlgorithmicMedia';
  const liesAt = { url, path: key, sha256 };
  const made = { provider, model: null, prompt: '', digitalSourceType, ...askedWith(known), role };
  return { ...FREE, ...made, bytes, liesAt, recovers: token };
}

/** Whoever asks the store in vain gets a failure: what was paid for may lie there all the same. */
async function unlessUnread<T>(
  what: string,
  { withdrawal }: KeptContext,
  ask: () => Promise<T>,
): Promise<T | Exit> {
  const stage = 'kept';
  try {
    const answer = await ask();
    const obstacle = withdrawal();
    return obstacle === null ? answer : failed(stage, obstacle);
  } catch (error) {
    return failed(stage, withdrawal() ?? freeFailure('not_stored', `${what}: ${messageOf(error)}`));
  }
}
