/** Has an image from elsewhere, and whether it may be shown: the stages of the line that follow a purchase. */
import type { Bought } from '../../engine/line/buy.ts';
import type { Checked } from '../../engine/line/check.ts';
import { type Exit, isExit } from '../../engine/line/stage.ts';
import { STAGES } from '../../engine/line/stages.ts';
import { messageOf } from '../../errors.ts';
import type { ImageChecker } from '../../images/checker/contract.ts';
import type { FetchImage } from '../../net/fetch-image.ts';
import { providerNames } from '../../providers/registry.ts';
import { readImageFile } from './read-file.ts';
import type { Candidate } from './sources.ts';

export interface LookDependencies {
  checker: Pick<ImageChecker, 'check'>;
  fetchImage: FetchImage;
}

/** The image, decoded and fit to be shown, or what is wrong with it. Rejects with the signal's reason only. */
export async function look(
  candidate: Candidate,
  { checker, fetchImage }: LookDependencies,
  signal: AbortSignal,
): Promise<Checked | { problem: string }> {
  const { at, prompt, model } = candidate;
  let bytes: Uint8Array;
  try {
    bytes = 'file' in at ? await readImageFile(at.file) : await fetchImage(at.address, signal);
  } catch (error) {
    signal.throwIfAborted();
    return { problem: messageOf(error) };
  }
  const { provider, digitalSourceType } = originOf(candidate.provider);
  const found: Bought = {
    ...{ bytes, provider, model, prompt: prompt ?? '', digitalSourceType },
    ...{ promptsHash: null, role: null },
    ...{ fingerprint: null, costMicroUsd: 0, costBasis: 'none', askedSize: null, warnings: [] },
    ...{ call: null, paidBy: null, liesAt: null, recovers: null, isSaved: false },
  };
  const checked = await STAGES.toLook.run(found, {
    ...{ images: checker, interrupted: signal, isDrawnHere: false, isPaid: false, reservedMicroUsd: 0 },
  });
  signal.throwIfAborted();
  return isExit(checked) ? { problem: causeOf(checked) } : checked;
}

/** Who is named by its owner; `unknown` where nobody is, or by a name that the queue does not take. */
function originOf(told: string | null): { provider: string; digitalSourceType: string } {
  const name = (told ?? '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const known = providerNames().available.get(name);
  if (known === 'placeholder') return { provider: known, digitalSourceType: 'algorithmicMedia' };
  if (known !== undefined) return { provider: known, digitalSourceType: 'trainedAlgorithmicMedia' };
  const provider = /^[a-z0-9][a-z0-9_.-]{0,63}$/.test(name) ? name : 'unknown';
  return { provider, digitalSourceType: 'unknown' };
}

/** Why it goes no further, for people. */
export function causeOf(exit: Exit): string {
  return exit.exit === 'failed' ? exit.cause : 'it was not looked at';
}
