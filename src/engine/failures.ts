/** What a failure means to the queue: its class, its words and what it may have cost. */
import { messageOf } from '../errors.ts';
import type { MicroUsd } from '../money.ts';
import { ProviderError } from '../providers/contract.ts';
import type { CostBasis, FailureClass } from '../queue/contract.ts';

export interface Failure {
  failureClass: FailureClass;
  message: string;
  retryAfterMs: number | null;
  costMicroUsd: MicroUsd;
  costBasis: CostBasis;
  /** No server was reached. */
  unreached: boolean;
  /** Our own rules will refuse every answer of this kind. */
  alwaysRefused: boolean;
  /** There is no such model: other models of the same provider may work. */
  isOfModel: boolean;
  /** Why what was made is of no use, in a word of ours; null where nothing was made. */
  reason: string | null;
}

/** As much of a message as the queue keeps (2 kB), so that a server's whole error page is not carried about. */
const LONGEST_MESSAGE = 2_000;

/** No image costs a thousand dollars: such a number is a mistake, and booked it would use up every budget. */
const MOST_BELIEVED_MICRO_USD = 1_000_000_000;

/** True for a cost that can be booked. */
export function isBelieved(costMicroUsd: MicroUsd): boolean {
  return Number.isSafeInteger(costMicroUsd) && costMicroUsd >= 0 && costMicroUsd <= MOST_BELIEVED_MICRO_USD;
}

/** A failure that has cost nothing. */
export function freeFailure(failureClass: FailureClass, message: string): Failure {
  return {
    failureClass,
    message: message.slice(0, LONGEST_MESSAGE),
    retryAfterMs: null,
    costMicroUsd: 0,
    costBasis: 'none',
    unreached: false,
    alwaysRefused: false,
    isOfModel: false,
    reason: null,
  };
}

/** A failure after which nobody knows whether the call was paid for: it is booked at the most it can have cost. */
export function perhapsPaid(message: string, reservedMicroUsd: MicroUsd): Failure {
  return { ...freeFailure('ambiguous', message), ...costUnknown(reservedMicroUsd) };
}

/** What is booked where nobody knows a cost. */
export function costUnknown(reservedMicroUsd: MicroUsd): Pick<Failure, 'costMicroUsd' | 'costBasis'> {
  return { costMicroUsd: reservedMicroUsd, costBasis: 'unknown' };
}

/** A failure after the image was paid for: its cost is known and booked. */
export function paidFailure(
  failureClass: FailureClass,
  message: string,
  cost: { costMicroUsd: MicroUsd; costBasis: CostBasis },
): Failure {
  const { costMicroUsd, costBasis } = cost;
  return { ...freeFailure(failureClass, message), costMicroUsd, costBasis };
}

/**
 * What a provider's error means. The provider's own word counts; what it did not understand may have been paid for
 * when the call was a paid one, and can simply be tried again when it was not.
 */
export function failureOf(error: unknown, paid: boolean, reservedMicroUsd: MicroUsd): Failure {
  const message = messageOf(error) || 'The provider failed without a message.';
  if (!(error instanceof ProviderError)) {
    return paid ? perhapsPaid(message, reservedMicroUsd) : freeFailure('transient', message);
  }
  const { retryAfterMs, unreached, alwaysRefused, reason } = error;
  const isOfModel = error.failureClass === 'config' && error.parameter === 'model';
  const told = { retryAfterMs, unreached, alwaysRefused, isOfModel, reason };
  const isUnpriced =
    error.costMicroUsd === 0 && (error.costBasis === 'none' || error.costBasis === 'unknown');
  // Nothing was paid in this attempt, so nothing can be ambiguous about it.
  if (!paid && error.failureClass === 'ambiguous') {
    return { ...freeFailure('transient', message), ...told };
  }
  if (!paid && isUnpriced) return { ...freeFailure(error.failureClass, message), ...told };
  const { failureClass, costBasis } = error;
  const isPerhapsPaid = failureClass === 'ambiguous' || (failureClass === 'empty' && costBasis === 'unknown');
  const isUnknown = (isUnpriced && isPerhapsPaid) || !isBelieved(error.costMicroUsd);
  const cost = isUnknown ? costUnknown(reservedMicroUsd) : error;
  return { ...paidFailure(error.failureClass, message, cost), ...told };
}

/** The queue took the job from us: nothing more is begun for it. null as long as it is ours. */
export function withdrawalOf(withdrawn: AbortSignal): Failure | null {
  return withdrawn.aborted ? freeFailure('transient', messageOf(withdrawn.reason)) : null;
}
