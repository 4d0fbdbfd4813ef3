/** Brings an image into the store, as often as the brake lets it: until it lies there, or until no store takes it. */
import type { Brake } from './brake.ts';
import type { Checked } from './check.ts';
import { type Exit, type Failed, isExit } from './stage.ts';
import { notStored, type Stored } from './store.ts';

export interface BringContext {
  brake: Pick<Brake, 'holds' | 'failed'>;
  toStore: (image: Checked) => Promise<Stored | Exit>;
  /** The end of the run, or of the job, cuts the upload off: that says nothing about the store. */
  isCut: () => boolean;
}

const NOT_TRIED = new Error('the store did not take other images, and was not waited for any longer.');

/** Answers the failure of the last upload when this image was refused, alone or with all others. */
export async function bring(image: Checked, { brake, toStore, isCut }: BringContext): Promise<Stored | Exit> {
  const { contentType } = image.inspected;
  let last: Failed | null = null;
  let hasFailedAlone = false;
  for (;;) {
    if (!brake.holds(contentType)) {
      const stored = await toStore(image);
      if (!isStoreTrouble(stored) || isCut() || hasFailedAlone) return stored;
      last = stored;
    }
    const cause = last?.failure.message ?? NOT_TRIED.message;
    if ((await brake.failed(contentType, cause)) === 'down') return last ?? notStored(image, NOT_TRIED);
    // The store takes such objects now: once more, then it is this image that it does not take.
    hasFailedAlone = last !== null;
  }
}

/** The store did not take it; a stage before that may have refused it. */
export function isStoreTrouble(stored: Stored | Exit): stored is Failed {
  return isExit(stored) && stored.exit === 'failed' && stored.stage === 'store';
}
