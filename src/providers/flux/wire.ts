/** Black Forest Labs' API on the wire: requests and answers as pure functions, and what its states mean. */
import { z } from 'zod';
import { type PriceEstimate, ProviderError } from '../contract.ts';
import { type HttpAnswer, jsonBody, parseJson, shorten } from '../shared/answer.ts';
import { readErrorBody } from '../shared/error-body.ts';
import type { FailureTable } from '../shared/failure-table.ts';
import type { FittedRequest } from '../shared/fit-request.ts';
import { type HostRules, objectionTo } from '../shared/hosts.ts';
import type { Http } from '../shared/http.ts';
import { type Cost, estimatedCost } from '../shared/prices.ts';
import { failedPoll, type PollResult } from '../shared/submit-and-poll.ts';
import { MICRO_USD_PER_FLUX_CREDIT } from './prices.ts';

/** Nothing of its own: answers tell their failures by status, place and words. */
export const FLUX_FAILURES: FailureTable = { codes: {} };

/** What the states of a task mean; every other one is on its way. */
const ENDS: Readonly<Record<string, 'ready' | 'unknown' | 'content_blocked' | 'ambiguous'>> = {
  Ready: 'ready',
  'Task not found': 'unknown',
  'Request Moderated': 'content_blocked',
  'Content Moderated': 'content_blocked',
  // Nobody says whether what failed is billed.
  Error: 'ambiguous',
  Failed: 'ambiguous',
};

export function toRequest({ prompt, seed, format, size, ratio }: FittedRequest): Record<string, unknown> {
  return jsonBody({
    prompt,
    width: size?.width ?? null,
    height: size?.height ?? null,
    aspect_ratio: ratio,
    seed,
    output_format: format,
  });
}

/** `costCredits`: what the submission said; null when it said nothing, or an earlier attempt heard it. */
export interface FluxTask {
  id: string;
  pollingUrl: string;
  costCredits: number | null;
}

const submitSchema = z.object({
  id: z.string().min(1).max(200),
  polling_url: z.string().max(1_000),
  // A price that cannot be one must not lose the task that it came with.
  cost: z.number().nonnegative().nullish().catch(null),
});

/** @throws {ProviderError} for everything that is no task. */
export function fromSubmit(http: Http, answer: HttpAnswer, trusted: HostRules): FluxTask {
  if (answer.status < 200 || answer.status > 299) {
    throw http.refusal(answer, readErrorBody(answer.bytes), FLUX_FAILURES);
  }
  const { id, polling_url: pollingUrl, cost } = http.json(answer, submitSchema, 'paid');
  const objection = objectionTo(pollingUrl, trusted);
  if (objection === null) return { id, pollingUrl, costCredits: cost ?? null };
  throw http.unusable('paid', `the task ${id} has an address that cannot be used: ${objection}.`);
}

const noteSchema = z.object({ id: z.string().min(1), polling_url: z.string() });

export function formatTask({ id, pollingUrl }: FluxTask): string {
  return JSON.stringify({ id, polling_url: pollingUrl });
}

export function parseTask(remoteId: string, trusted: HostRules): FluxTask | null {
  const note = noteSchema.safeParse(parseJson(new TextEncoder().encode(remoteId)));
  if (!note.success || objectionTo(note.data.polling_url, trusted) !== null) return null;
  return { id: note.data.id, pollingUrl: note.data.polling_url, costCredits: null };
}

export function costOf({ costCredits }: Pick<FluxTask, 'costCredits'>, price: PriceEstimate): Cost {
  if (costCredits === null) return estimatedCost(price);
  return { costMicroUsd: Math.ceil(costCredits * MICRO_USD_PER_FLUX_CREDIT), costBasis: 'reported' };
}

export interface FluxResult {
  url: string;
}

const lookSchema = z.looseObject({
  status: z.string(),
  result: z.looseObject({ sample: z.string().nullish() }).nullish(),
  details: z.unknown().optional(),
});

/** @throws {ProviderError} when nothing can be told of the task. */
export function fromPoll(http: Http, answer: HttpAnswer, cost: Cost): PollResult<FluxTask, FluxResult> {
  if (answer.status === 404) return { state: 'unknown' };
  if (answer.status < 200 || answer.status > 299) {
    throw failedPoll(http, answer, readErrorBody(answer.bytes), FLUX_FAILURES);
  }
  const { status, result, details } = http.json(answer, lookSchema, 'free');
  const end = Object.hasOwn(ENDS, status) ? ENDS[status] : undefined;
  if (end === undefined) return { state: 'running' };
  if (end === 'unknown') return { state: 'unknown' };
  const failed = (failureClass: 'content_blocked' | 'ambiguous' | 'empty', words: string) => ({
    state: 'failed' as const,
    error: new ProviderError(failureClass, `flux: ${shorten(http.redact(words))}`, {
      costMicroUsd: cost.costMicroUsd,
      // The price was told for an image; nobody says what a task without one costs.
      costBasis: 'unknown',
    }),
  });
  if (end !== 'ready') return failed(end, [status, wordsOf(details)].filter(Boolean).join(': '));
  if (result?.sample) return { state: 'done', result: { url: result.sample } };
  return failed('empty', 'the task is ready, and its answer holds no image.');
}

function wordsOf(details: unknown): string {
  return details === undefined || details === null ? '' : JSON.stringify(details);
}

export const creditsSchema = z.object({ credits: z.number() });
