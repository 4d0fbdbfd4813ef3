/** Tells the queue of images that a run could only write to a folder: the next run stores and shows them. */
import type { RescuedImage } from '../engine/contract.ts';
import type { FailedSettlement, Queue } from '../queue/contract.ts';
import { type ReadRescued, readRescued } from './rescue-folder.ts';

export interface BroughtIn {
  rescued: number;
  /** The queue had them already. */
  known: number;
  unusable: { file: string; problem: string }[];
}

/** May be repeated. @throws what the queue throws, and when the folder cannot be read. */
export async function bringInRescued(
  queue: Pick<Queue, 'saveUnsaved' | 'settle'>,
  folder: string,
  signal: AbortSignal,
): Promise<BroughtIn> {
  const told: BroughtIn = { rescued: 0, known: 0, unusable: [] };
  for await (const entry of readRescued(folder)) await bringIn(queue, entry, signal, told);
  return told;
}

async function bringIn(
  queue: Pick<Queue, 'saveUnsaved' | 'settle'>,
  entry: ReadRescued,
  signal: AbortSignal,
  told: BroughtIn,
): Promise<void> {
  if ('problem' in entry) {
    told.unusable.push(entry);
    return;
  }
  const { file, image, bytes } = entry;
  const { jobId, token } = image;
  const isNew = await queue.saveUnsaved({ jobId, token }, image, bytes, signal);
  const [answer] = await queue.settle([settlementOf(image)], signal);
  if (answer?.outcome === 'invalid' || answer?.outcome === 'busy')
    told.unusable.push({ file, problem: answer.message ?? 'not settled' });
  else if (isNew) told.rescued += 1;
  else told.known += 1;
}

/** What its worker could not tell. */
function settlementOf(image: RescuedImage): FailedSettlement {
  const { jobId, token, provider, model, costMicroUsd, costBasis, durationMs } = image;
  return {
    status: 'failed',
    ...{ jobId, token, provider, model, costMicroUsd, costBasis, durationMs },
    failureClass: 'not_stored',
    message: 'Neither the store nor the database took the image at first; it was brought in from a file.',
    retryAfterMs: null,
    hasNextWording: false,
  };
}
