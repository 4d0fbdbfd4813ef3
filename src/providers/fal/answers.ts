/** What fal's answers tell of a request: that it waits, is at work, has failed, or its image. */
import { z } from 'zod';
import { type PriceEstimate, ProviderError } from '../contract.ts';
import { type HttpAnswer, shorten } from '../shared/answer.ts';
import { classify } from '../shared/failure-table.ts';
import type { Http } from '../shared/http.ts';
import { type Cost, estimatedCost, perhapsCost } from '../shared/prices.ts';
import { failedPoll, type PollResult } from '../shared/submit-and-poll.ts';
import { FAL_FAILURES, FAL_RESULT_FAILURES, readFalError } from './errors.ts';
import type { FalTask } from './task.ts';

export interface FalResult {
  url: string;
}

type FalEnd = Extract<PollResult<FalTask, FalResult>, { state: 'failed' | 'unknown' | 'running' }>;
type FalStatus = FalEnd | { state: 'queued' } | { state: 'completed' };

const statusSchema = z.object({
  status: z.string(),
  error: z.unknown().optional(),
  error_type: z.string().nullish(),
});

/** @throws {ProviderError} when nothing can be told of the task. */
export function fromStatus(http: Http, answer: HttpAnswer, price: PriceEstimate): FalStatus {
  if (answer.status === 404) return { state: 'unknown' };
  if (answer.status < 200 || answer.status > 299) {
    throw failedPoll(http, answer, readFalError(answer), FAL_FAILURES);
  }
  const { status, error, error_type: type } = http.json(answer, statusSchema, 'free');
  if (status === 'IN_QUEUE') return { state: 'queued' };
  if (status !== 'COMPLETED') return { state: 'running' };
  if (!type) return { state: 'completed' };
  const failureClass = classify({ code: type, type: null, status: 500 }, FAL_RESULT_FAILURES);
  const words = `the request ended as ${type}${typeof error === 'string' ? `: ${error}` : ''}`;
  return {
    state: 'failed',
    error: withCost(new ProviderError(failureClass, `fal: ${shorten(http.redact(words))}`), price),
  };
}

const imageSchema = z.object({ url: z.string().min(1) });
const resultSchema = z
  .object({
    images: z.array(imageSchema).nullish(),
    image: imageSchema.nullish(),
    has_nsfw_concepts: z.union([z.boolean(), z.array(z.boolean())]).nullish(),
  })
  .transform(({ images, image, has_nsfw_concepts: nsfw }) => ({
    url: (images?.[0] ?? image)?.url ?? null,
    isBlackened: [nsfw ?? false].flat()[0] === true,
  }));

/** @throws {ProviderError} when nothing can be told of the task. */
export function fromResult(
  http: Http,
  answer: HttpAnswer,
  price: PriceEstimate,
): Extract<PollResult<FalTask, FalResult>, { state: 'done' | 'failed' | 'unknown' }> {
  if (answer.status === 404) return { state: 'unknown' };
  if (answer.status < 200 || answer.status > 299) {
    const refusal = readFalError(answer);
    // A key or a limit, and an answer without words of fal's own, say nothing of the task.
    if (refusal.words === null || [401, 403, 429].includes(answer.status))
      throw failedPoll(http, answer, refusal, FAL_FAILURES);
    return {
      state: 'failed',
      error: withCost(http.refusal(answer, refusal, FAL_RESULT_FAILURES), price),
    };
  }
  const { url, isBlackened } = http.json(answer, resultSchema, 'free');
  if (isBlackened) {
    const words = 'fal: the safety checker blackened the image (has_nsfw_concepts); it was not kept.';
    return { state: 'failed', error: new ProviderError('content_blocked', words, estimatedCost(price)) };
  }
  if (url !== null) return { state: 'done', result: { url } };
  const words = 'fal: the request was carried out, and its answer holds no image.';
  return { state: 'failed', error: new ProviderError('empty', words, perhapsCost(price)) };
}

/** What a request cost that a server of fal's failed at: nothing. What a model refused may have been billed. */
function withCost(error: ProviderError, { microUsd }: PriceEstimate): ProviderError {
  const { failureClass, message, retryAfterMs, parameter } = error;
  const unbilled = failureClass === 'transient' || failureClass === 'rate_limited';
  const cost: Cost = unbilled
    ? { costMicroUsd: 0, costBasis: 'none' }
    : { costMicroUsd: microUsd, costBasis: 'unknown' };
  return new ProviderError(failureClass, message, {
    ...cost,
    retryAfterMs: retryAfterMs ?? undefined,
    parameter: parameter ?? undefined,
  });
}
