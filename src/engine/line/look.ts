/** Third stage: trusts no bytes, whoever they came from. Sniffs and measures what is to be an image. */
import { messageOf } from '../../errors.ts';
import { type InspectedImage, inspectImage } from '../../images/inspect.ts';
import type { MicroUsd } from '../../money.ts';
import { freeFailure, perhapsPaid } from '../failures.ts';
import type { Bought } from './buy.ts';
import { type Exit, failed, refused } from './stage.ts';

export interface Looked extends Bought {
  inspected: InspectedImage;
}

export interface LookContext {
  /** The job's provider is one that can cost money. */
  isPaid: boolean;
  /** What its call may have cost where it does not say. */
  reservedMicroUsd: MicroUsd;
}

export async function look(
  bought: Bought,
  { isPaid, reservedMicroUsd }: LookContext,
): Promise<Looked | Exit> {
  try {
    return { ...bought, inspected: inspectImage(bought.bytes) };
  } catch (error) {
    const cause = messageOf(error);
    const message = `${bought.provider} returned no usable image: ${cause}`;
    const { model, costBasis } = bought;
    if (!isPaid) return failed('look', freeFailure('transient', message), { cause, model });
    if (costBasis === 'unknown')
      return failed('look', perhapsPaid(message, reservedMicroUsd), { cause, model });
    return { ...refused('look', bought, 'ambiguous', message), cause };
  }
}
