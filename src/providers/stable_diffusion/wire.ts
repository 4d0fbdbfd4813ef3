/** Stability AI's API on the wire: requests and answers as pure functions, and what its errors mean. */
import { z } from 'zod';
import { ProviderError } from '../contract.ts';
import { excerpt, type HttpAnswer, parseJson } from '../shared/answer.ts';
import { readErrorBody } from '../shared/error-body.ts';
import type { FailureTable } from '../shared/failure-table.ts';
import type { FittedRequest } from '../shared/fit-request.ts';
import type { Http, Refusal } from '../shared/http.ts';
import type { StabilityModel } from './models.ts';

/** By `name` of the error body. A failed generation costs nothing. */
export const STABILITY_FAILURES: FailureTable = { codes: { public_figure: 'content_blocked' } };

/** Who sends more than 150 requests in ten seconds is shut out for a minute, and for longer if he goes on. */
const BAN_MS = 60_000;

/** Native form data: fetch writes the content type with its boundary. */
export function toForm({ field }: Pick<StabilityModel, 'field'>, fitted: FittedRequest): FormData {
  const form = new FormData();
  const fields: Record<string, string | number | null> = {
    prompt: fitted.prompt,
    negative_prompt: fitted.negativePrompt,
    aspect_ratio: fitted.ratio,
    seed: fitted.seed,
    style_preset: fitted.stylePreset,
    output_format: fitted.format,
    model: field,
  };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== null) form.set(name, String(value));
  }
  return form;
}

/**
 * The image of an answer.
 * @throws {ProviderError} for everything else, a blurred image that the filter made among it: that comes as a 200 too.
 */
export function fromAnswer(
  http: Pick<Http, 'refusal' | 'unusable'>,
  answer: HttpAnswer,
): Uint8Array<ArrayBuffer> {
  if (answer.status !== 200) throw refusalOf(http, answer);
  const reason = answer.headers.get('finish-reason');
  if (reason === 'SUCCESS' && answer.bytes.byteLength > 0) return answer.bytes;
  if (reason === 'CONTENT_FILTERED') {
    throw new ProviderError(
      'content_blocked',
      'stable_diffusion: the content filter blurred the image (CONTENT_FILTERED); it was not kept.',
    );
  }
  // Gateways answer an error as a success: then it is what it says.
  if (reason === null && readStabilityError(answer).words !== null) throw refusalOf(http, answer);
  // Without the word of success nobody can tell an image from one that the filter blurred.
  throw http.unusable(
    'paid',
    `HTTP 200 with finish-reason ${reason ?? 'missing'} where SUCCESS was expected: ${excerpt(answer.bytes)}`,
  );
}

const errorSchema = z.looseObject({ name: z.string(), errors: z.array(z.string()) });

export function readStabilityError({ bytes }: HttpAnswer): Refusal {
  const body = errorSchema.safeParse(parseJson(bytes));
  if (!body.success) return readErrorBody(bytes);
  const { name, errors } = body.data;
  return { code: name, type: null, words: errors.join(' ') || null };
}

export function refusalOf(http: Pick<Http, 'refusal'>, answer: HttpAnswer): ProviderError {
  return http.refusal(answer, readStabilityError(answer), STABILITY_FAILURES, BAN_MS);
}

export const balanceSchema = z.object({ credits: z.number() });
