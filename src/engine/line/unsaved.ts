/** Keeps images that were paid for and that no store took: with the queue, or where that is away too, on disk. */
import type { Clock } from '../../clock.ts';
import { messageOf } from '../../errors.ts';
import type { ImageToSave, Queue } from '../../queue/contract.ts';
import { sha256Hex } from '../../storage/key.ts';
import { type Held, nameOf } from '../claim/held-jobs.ts';
import type { Rescue } from '../contract.ts';
import type { Shutdown } from '../shutdown.ts';
import { askInTime } from './ask-store.ts';
import type { Looked } from './look.ts';

/** Base64 of 25 MB over a slow line, and the repeats of the queue's own. */
const LONGEST_SAVE_MS = 60_000;
/** After an interruption: then there is still time to write a file. */
const HURRIED_MS = 2_000;

export interface UnsavedDependencies {
  queue: Pick<Queue, 'saveUnsaved'>;
  /** null where there is no disk. */
  rescue: Rescue | null;
  clock: Clock;
  shutdown: Pick<Shutdown, 'calls' | 'stores' | 'over'>;
  onQueueLost: (error: unknown) => void;
  warn: (message: string) => void;
}

/** Keeps the image and answers where, for people. */
export type KeepUnsaved = (held: Held, image: Looked) => Promise<string>;

export function createKeepUnsaved({
  queue,
  rescue,
  clock,
  shutdown,
  onQueueLost,
  warn,
}: UnsavedDependencies): KeepUnsaved {
  async function rescued(held: Held, image: Looked, saved: ImageToSave, why: string): Promise<string> {
    const lost = `The image is lost: the database does not take it (${why})`;
    if (rescue === null) return `${lost}, and this run has no folder.`;
    const { job, callMs } = held;
    const details = { ...nameOf(held), productId: job.product.id, durationMs: callMs ?? 0 };
    const { extension } = image.inspected;
    try {
      const { costBasis } = image;
      const path = await rescue.keep({ ...details, ...saved, costBasis, extension }, image.bytes);
      const told = `The image of product ${job.product.id} was written to ${path}: bring it in with the command "rescue".`;
      warn(told);
      return told;
    } catch (error) {
      return `${lost}, and no file could be written: ${messageOf(error)}`;
    }
  }

  return async (held, image) => {
    const saved = await imageToSave(image);
    const isHurried = shutdown.calls.aborted;
    // What was under way when the interruption came has had as long by then, and blocks others that wait.
    const cut = isHurried ? shutdown.over : shutdown.stores;
    try {
      const isKept = await askInTime(
        clock,
        [cut],
        (signal) => queue.saveUnsaved(nameOf(held), saved, image.bytes, signal),
        isHurried ? HURRIED_MS : LONGEST_SAVE_MS,
        'database',
      );
      return isKept
        ? 'The image is kept in the database; the next run stores it.'
        : 'The database has it already, or its job needs it no more.';
    } catch (error) {
      if (!cut.aborted) onQueueLost(error);
      return rescued(held, image, saved, messageOf(error));
    }
  };
}

async function imageToSave(image: Looked): Promise<ImageToSave> {
  const {
    bytes,
    inspected,
    provider,
    model,
    prompt,
    fingerprint,
    promptsHash,
    role,
    digitalSourceType,
    warnings,
    costMicroUsd,
  } = image;
  const { contentType, width, height } = inspected;
  const made = { provider, model, prompt, fingerprint, digitalSourceType, warnings, costMicroUsd };
  return { ...made, promptsHash, role, sha256: await sha256Hex(bytes), contentType, width, height };
}
