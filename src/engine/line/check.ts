/** Fourth stage: whether the image is fit to be shown. What shows nothing, or is a speck, is rejected. */
import type { RejectedImage } from '../../queue/contract.ts';
import { sha256Hex } from '../../storage/key.ts';
import type { LookContext, Looked } from './look.ts';
import { turnedDown } from './look.ts';
import type { Exit } from './stage.ts';

/** An image that may be shown. */
export type Checked = Looked;

export type CheckContext = Pick<LookContext, 'isPaid' | 'reservedMicroUsd'>;

/** No model makes anything smaller, and nobody can show it. */
const SMALLEST_SIDE = 16;
/** Models round sizes and some halve them; less than a quarter of the pixels is another picture than was asked for. */
const SMALLEST_SHARE = 1 / 4;

export async function check(looked: Looked, context: CheckContext): Promise<Checked | Exit> {
  const unfit = unfitness(looked);
  if (unfit === null) return looked;
  const cause = `it is ${unfit.words}`;
  const message = `${looked.provider} returned an image that is not fit to be shown: ${cause}.`;
  const { reason } = unfit;
  const failed = turnedDown('check', looked, context, { failureClass: 'rejected', reason, message, cause });
  return { ...failed, rejected: await rejectedImage(looked) };
}

async function rejectedImage({
  bytes,
  prompt,
  digitalSourceType,
  fingerprint,
  promptsHash,
  role,
  inspected,
}: Looked): Promise<RejectedImage> {
  const { contentType, width, height, checkedBy } = inspected;
  const made = { sha256: await sha256Hex(bytes), bytes: bytes.byteLength, contentType, width, height };
  return { ...made, digitalSourceType, checkedBy, fingerprint, promptsHash, role, prompt };
}

interface Unfit {
  reason: 'blank' | 'too_small';
  words: string;
}

/** What it is instead of a picture that may be shown; null = it may. */
function unfitness({ inspected, askedSize }: Looked): Unfit | null {
  const { width, height, blank } = inspected;
  if (blank !== null) return { reason: 'blank', words: blank };
  const size = `only ${width} × ${height} pixels`;
  if (Math.min(width, height) < SMALLEST_SIDE) return { reason: 'too_small', words: size };
  if (askedSize === null || width * height >= SMALLEST_SHARE * askedSize.width * askedSize.height)
    return null;
  const words = `${size}, where ${askedSize.width} × ${askedSize.height} were asked for`;
  return { reason: 'too_small', words };
}
