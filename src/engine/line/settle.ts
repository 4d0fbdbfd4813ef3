/** The end of the line: how a job that has come to it, or left before, is told to the queue. */
import type { CompletedSettlement, FailedSettlement } from '../../queue/contract.ts';
import { type Held, nameOf } from '../claim/held-jobs.ts';
import type { Failed } from './stage.ts';
import type { Stored } from './store.ts';

export function completed(held: Held, stored: Stored): CompletedSettlement {
  const { provider, model, costMicroUsd, costBasis, prompt, image, warnings, recovers } = stored;
  return {
    status: 'completed',
    ...nameOf(held),
    provider,
    model,
    costMicroUsd,
    costBasis,
    durationMs: held.callMs ?? 0,
    prompt,
    image,
    warnings: [...warnings],
    recovers,
  };
}

/**
 * @param fallbackProvider Who is to make the next attempt, at once; null = nobody by name. Who is asked for what others
 * refuse is asked in the full wording first: it makes the better picture.
 */
export function notCompleted(
  held: Held,
  { failure, model, restMs, goesLast, hasNextWording, rejected }: Failed,
  fallbackProvider: string | null,
): FailedSettlement {
  const isReworded = hasNextWording && fallbackProvider === null;
  const next = fallbackProvider === null ? '' : ` ${fallbackProvider} is asked next.`;
  const { failureClass, message, retryAfterMs, costMicroUsd, costBasis } = failure;
  return {
    status: 'failed',
    ...nameOf(held),
    provider: held.job.provider,
    model,
    durationMs: held.callMs ?? 0,
    hasNextWording: isReworded,
    fallbackProvider,
    restMs,
    // Somebody has to mend the setting; should it be this product after all, it stands in nobody's way. And refusals of one
    // product must be far apart: three close together stop the provider for all.
    goesLast: goesLast || isReworded || (failure.failureClass === 'config' && fallbackProvider === null),
    rejected,
    failureClass,
    retryAfterMs,
    costMicroUsd,
    costBasis,
    message: `${message}${next}`,
  };
}
