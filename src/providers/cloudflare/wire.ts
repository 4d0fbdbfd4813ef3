/** Workers AI on the wire: requests and answers as pure functions, and what its errors mean. */
import { z } from 'zod';
import type { ProviderError } from '../contract.ts';
import { type HttpAnswer, imageIn, jsonBody } from '../shared/answer.ts';
import { readErrorBody } from '../shared/error-body.ts';
import type { FailureTable } from '../shared/failure-table.ts';
import type { FittedRequest } from '../shared/fit-request.ts';
import type { Http, Refusal } from '../shared/http.ts';
import type { CloudflareModel } from './models.ts';

/**
 * By `errors[].code`. Three of them look alike to whoever only sees the status. Source: Cloudflare's page on the errors of
 * Workers AI, 2026-11-28; 4006, 3030 and 5035 as users report them.
 */
export const CLOUDFLARE_FAILURES: FailureTable = {
  codes: {
    // The free neurons of the day are used up, in two spellings.
    3036: 'quota',
    4006: 'quota',
    // No room anywhere for the moment.
    3040: 'transient',
    // Of the paid plan only; not this account, not these terms.
    5035: 'config',
    ...{ 3023: 'config', 5016: 'config', 5018: 'config', 3041: 'config' },
    // No such model, no such account, no such token.
    ...{ 5007: 'config', 3042: 'config', 5005: 'config', 7000: 'config', 7003: 'config' },
    ...{ 9106: 'config', 9109: 'config', 10000: 'config', 10001: 'config' },
    // Its filter for prompts and images.
    3030: 'content_blocked',
    3006: 'permanent',
    // It had begun.
    ...{ 3007: 'ambiguous', 3008: 'ambiguous' },
  },
};

/** What to do, where its own words do not say so. */
const ADVICE: Readonly<Record<string, string>> = {
  3036: 'They begin anew at 00:00 UTC. Others may use the same account: this queue counts its own calls alone.',
  5035: 'Choose another cloudflare-model, or get the Workers Paid plan.',
  3040: 'It has no capacity for the moment; that is no limit of your account.',
};
const SAME_AS: Readonly<Record<string, string>> = { 4006: '3036' };

function fieldsOf({ steps }: CloudflareModel, fitted: FittedRequest) {
  const { prompt, negativePrompt, seed, size } = fitted;
  return jsonBody({
    prompt,
    negative_prompt: negativePrompt,
    width: size?.width ?? null,
    height: size?.height ?? null,
    ...(steps === null ? {} : { [steps.field]: steps.count }),
    seed,
  });
}

/** Native form data for the FLUX.2 models, also where there is nothing but a prompt; JSON for all others. */
export function toRequest(model: CloudflareModel, fitted: FittedRequest): FormData | Record<string, unknown> {
  const fields = fieldsOf(model, fitted);
  if (model.request === 'json') return fields;
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  return form;
}

/** The same to be shown. */
export function sentBy(model: CloudflareModel, fitted: FittedRequest): Record<string, unknown> {
  return fieldsOf(model, fitted);
}

const answerSchema = z.looseObject({
  success: z.boolean().nullish(),
  result: z.looseObject({ image: z.string() }),
});

/**
 * The image of an answer: as base64 in JSON, or as bytes, as the model likes.
 * @throws {ProviderError} for everything else.
 */
export function fromAnswer(http: Http, answer: HttpAnswer): Uint8Array<ArrayBuffer> {
  if (answer.status !== 200) throw refusalOf(http, answer);
  if (/^image\//i.test(answer.headers.get('content-type') ?? '')) {
    if (answer.bytes.byteLength > 0) return answer.bytes;
    throw http.unusable('paid', 'HTTP 200 with an image of no bytes.', 'broken_image');
  }
  if (readCloudflareError(answer).code !== null) throw refusalOf(http, answer);
  const bytes = imageIn(answer, http.json(answer, answerSchema, 'paid').result.image);
  if (bytes === null) throw http.unusable('paid', 'the base64 of the image is broken.', 'broken_image');
  return bytes;
}

const errorSchema = z.looseObject({
  errors: z.array(z.looseObject({ code: z.number(), message: z.string().nullish() })).min(1),
});

/** Its own code, or the one that stands in the words of what is behind it: "AiError: 3036: …". */
function codeIn(code: number, words: string): string {
  const inner = /\b(\d{4,5}):/.exec(words)?.[1];
  const known = [inner, String(code)].find(
    (candidate) => candidate !== undefined && Object.hasOwn(CLOUDFLARE_FAILURES.codes, candidate),
  );
  return known ?? String(code);
}

export function readCloudflareError({ bytes, status }: HttpAnswer): Refusal {
  const text = new TextDecoder('utf-8').decode(bytes);
  const body = errorSchema.safeParse(jsonOf(text));
  const first = body.success ? body.data.errors[0] : undefined;
  if (first === undefined)
    return status === 200 ? { code: null, type: null, words: null } : readErrorBody(bytes);
  const words = first.message ?? '';
  const code = codeIn(first.code, words);
  const advice = ADVICE[SAME_AS[code] ?? code] ?? '';
  return { code, type: null, words: [words, advice].filter(Boolean).join(' ') };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function refusalOf(http: Pick<Http, 'refusal'>, answer: HttpAnswer): ProviderError {
  return http.refusal(answer, readCloudflareError(answer), CLOUDFLARE_FAILURES);
}

/** Of the account's models whose names have these words in them. */
export const modelsSchema = z.looseObject({ result: z.array(z.looseObject({ name: z.string() })) });
