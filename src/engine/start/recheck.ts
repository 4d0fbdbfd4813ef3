/**
 * Decodes images of earlier runs of which only the structure was looked at, since decoding takes too long where they were
 * made (the Edge Function). A broken one is taken back before anything else is made.
 */
import type { Clock } from '../../clock.ts';
import { messageOf } from '../../errors.ts';
import type { ImageChecker } from '../../images/checker/contract.ts';
import { ImageError } from '../../images/errors.ts';
import type { Queue, UncheckedImage } from '../../queue/contract.ts';
import type { ImageStore } from '../../storage/contract.ts';
import { baseOf } from '../../storage/key.ts';

/** A later run goes on with the others. */
const MOST_IMAGES = 100;
const LONGEST_MS = 60_000;

export interface RecheckDependencies {
  queue: Pick<Queue, 'unchecked' | 'recheck'>;
  store: Pick<ImageStore, 'urlOf' | 'get'>;
  images: Pick<ImageChecker, 'decodes' | 'check'>;
  clock: Clock;
  warn: (message: string) => void;
}

/** Rejects when the queue does not answer. */
export async function recheck(
  { queue, store, images, clock, warn }: RecheckDependencies,
  signal: AbortSignal,
): Promise<void> {
  if (!images.decodes) return;
  const untilMs = clock.now() + LONGEST_MS;
  let broken = 0;
  for (const image of await queue.unchecked(baseOf(store), MOST_IMAGES, signal)) {
    if (clock.now() >= untilMs || signal.aborted) break;
    let problem: string | null;
    try {
      problem = await problemOf(image, store, images, signal);
    } catch (error) {
      warn(`Images that were made where they could not be decoded are looked at later: ${messageOf(error)}`);
      break;
    }
    if (!images.decodes) break;
    if ((await queue.recheck(image.id, problem, signal)) === 'broken') broken += 1;
  }
  if (broken > 0) {
    warn(
      `Images of earlier runs that were not fit to be shown: ${broken}. They were made where images cannot be decoded; their products show again what they showed before, and are given new ones.`,
    );
  }
}

/** null: it is whole, and shows something. @throws {StoreError} when it cannot be read. */
async function problemOf(
  { path }: UncheckedImage,
  store: RecheckDependencies['store'],
  images: RecheckDependencies['images'],
  signal: AbortSignal,
): Promise<string | null> {
  const bytes = await store.get(path, signal);
  if (bytes === null) return `The image is gone from the store (${path}).`;
  try {
    const { blank } = await images.check(bytes);
    return blank === null ? null : `The image is not fit to be shown: it is ${blank}.`;
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
    return `The image could not be decoded: ${error.message}`;
  }
}
