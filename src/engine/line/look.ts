/** Third stage: trusts no bytes, whoever they came from. They are decoded to the last row before anything is stored. */
import { messageOf } from '../../errors.ts';
import type { CheckedImage, ImageChecker } from '../../images/checker/contract.ts';
import { ImageError } from '../../images/errors.ts';
import { inspectImage } from '../../images/inspect.ts';
import { isNeverKept } from '../../images/sniff.ts';
import type { MicroUsd } from '../../money.ts';
import type { FailureClass } from '../../queue/contract.ts';
import { costUnknown, paidFailure } from '../failures.ts';
import type { Bought } from './buy.ts';
import { type Exit, type Failed, failed } from './stage.ts';

export interface Looked extends Bought {
  inspected: CheckedImage;
}

export interface LookContext {
  images: Pick<ImageChecker, 'check'>;
  /** Then there is no time to decode: what waits for it must still be stored or kept. A later run decodes it. */
  interrupted: AbortSignal;
  /** It was drawn by this process just now: what we have written ourselves need not be decoded. */
  isDrawnHere: boolean;
  /** The job's provider is one that can cost money. */
  isPaid: boolean;
  /** What its call may have cost where it does not say. */
  reservedMicroUsd: MicroUsd;
}

export async function look(bought: Bought, context: LookContext): Promise<Looked | Exit> {
  const { images, interrupted, isDrawnHere } = context;
  const { bytes, provider } = bought;
  try {
    const inspected: CheckedImage = isDrawnHere
      ? { ...inspectImage(bytes), checkedBy: 'pixels', blank: null }
      : await images.check(bytes, interrupted);
    return { ...bought, inspected };
  } catch (error) {
    const cause = messageOf(error);
    const reason = error instanceof ImageError ? error.fault : 'damaged';
    const message = `${provider} returned no usable image: ${cause}`;
    const objection = { reason, message, cause };
    if (!isNeverKept(bytes))
      return turnedDown('look', bought, context, { failureClass: 'empty', ...objection });
    const refused = turnedDown('look', bought, context, { failureClass: 'config', ...objection });
    return { ...refused, failure: { ...refused.failure, alwaysRefused: true } };
  }
}

/** Why an image is not taken. `reason`: in a word of ours; `cause`: in words for people, without the provider. */
interface Objection {
  failureClass: FailureClass;
  reason: string;
  message: string;
  cause: string;
}

/** The provider made something that is not taken: what it has cost is booked, at most what was reserved where it does not say. */
export function turnedDown(
  stage: string,
  { model, costMicroUsd, costBasis }: Bought,
  { isPaid, reservedMicroUsd }: Pick<LookContext, 'isPaid' | 'reservedMicroUsd'>,
  { failureClass, reason, message, cause }: Objection,
): Failed {
  const unpaid = { costMicroUsd: 0, costBasis: 'none' } as const;
  const told = costBasis === 'unknown' ? costUnknown(reservedMicroUsd) : { costMicroUsd, costBasis };
  const failure = { ...paidFailure(failureClass, message, isPaid ? told : unpaid), reason };
  return failed(stage, failure, { cause, model });
}
