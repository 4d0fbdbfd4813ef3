/** OpenAI's image API on the wire: requests and answers as pure functions, and what its errors mean. */
import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { MicroUsd } from '../../money.ts';
import { type PriceEstimate, ProviderError } from '../contract.ts';
import { excerpt, type HttpAnswer, imageIn, jsonBody, shorten } from '../shared/answer.ts';
import { readErrorBody } from '../shared/error-body.ts';
import type { FailureTable } from '../shared/failure-table.ts';
import { type FittedRequest, sizeText } from '../shared/fit-request.ts';
import type { Http } from '../shared/http.ts';
import { type Cost, perhapsCost, type TokenPrice } from '../shared/prices.ts';
import { type Dialect, sizeFields } from './dialects.ts';
import { ALL_QUALITIES, traitsOf } from './models.ts';

export type GenerateBody = OpenAI.Images.ImageGenerateParamsNonStreaming;

/** So that a field which the package does not have, or has with other values, does not compile. */
type FieldsOf<Body> = { [K in keyof Body]?: Exclude<Body[K], undefined> | null };

/** What OpenAI has and others do not; null = its own default. */
export interface OpenAiExtras {
  background: 'transparent' | 'opaque' | null;
  /** Per cent, for webp and jpeg. */
  compression: number | null;
  moderation: 'auto' | 'low' | null;
  complexity: 'low' | 'medium' | 'high' | null;
}

/** What only this API says; the rest is in failure-codes.ts. */
export const OPENAI_FAILURES: FailureTable = {
  codes: {},
  types: {
    // What was counted, at 429.
    requests: 'rate_limited',
    tokens: 'rate_limited',
  },
};

/** The request's body, held to the package's types; what only a dialect has is added beside them. */
export function toRequest(
  model: string,
  fitted: FittedRequest,
  extras: OpenAiExtras,
  dialect: Dialect,
): { body: GenerateBody; warnings: string[] } {
  const warnings: string[] = [];
  const leaveOut = (what: string, why: string) => {
    warnings.push(`openai: ${what} was left out: ${why}.`);
    return null;
  };
  const known = <T>(what: Dialect['knows'][number], value: T | null): T | null => {
    if (value === null || dialect.knows.includes(what)) return value;
    return leaveOut(what, 'this server does not know it');
  };
  const { format } = fitted;
  let background = known('background', extras.background);
  if (background === 'transparent' && format === 'jpeg') {
    background = leaveOut('background', 'jpeg cannot be transparent');
  }
  let compression = known('compression', extras.compression);
  if (compression !== null && format !== 'webp' && format !== 'jpeg') {
    compression = leaveOut('compression', 'only webp and jpeg have one');
  }
  const moderation = known('moderation', extras.moderation);
  let complexity = known('complexity', extras.complexity);
  if (complexity !== null && dialect.official && !traitsOf(model).complexity) {
    complexity = leaveOut('complexity', `${model} has none`);
  }
  const quality = ALL_QUALITIES.find((name) => name === fitted.quality) ?? null;
  // gpt-image models refuse `response_format` and `style`: neither stands here.
  const fields: FieldsOf<GenerateBody> = {
    quality,
    output_format: format,
    background,
    output_compression: compression,
    moderation,
    complexity,
    size: dialect.size === 'size' && fitted.size !== null ? sizeText(fitted.size) : null,
  };
  const own: GenerateBody = { model, prompt: fitted.prompt, n: 1, ...jsonBody(fields) };
  return { body: { ...own, ...dialectFields(fitted, dialect) }, warnings };
}

function dialectFields(fitted: FittedRequest, dialect: Dialect): Record<string, unknown> {
  const { responseFormat, negativePromptField, seedField, extraBody } = dialect;
  return {
    ...(dialect.size === 'size' ? {} : sizeFields(dialect, fitted)),
    ...(responseFormat === null ? {} : { response_format: responseFormat }),
    ...(negativePromptField === null || fitted.negativePrompt === null
      ? {}
      : { [negativePromptField]: fitted.negativePrompt }),
    ...(seedField === null || fitted.seed === null ? {} : { [seedField]: fitted.seed }),
    ...extraBody,
  };
}

const count = z.number().int().nonnegative();
const usageSchema = z.object({
  input_tokens: count,
  output_tokens: count,
  input_tokens_details: z.object({ text_tokens: count.nullish(), image_tokens: count.nullish() }).nullish(),
});
const answerSchema = z.object({
  data: z.array(
    z.object({
      b64_json: z.string().nullish(),
      url: z.string().nullish(),
      /** xAI's word for an image that it holds back. */
      respect_moderation: z.boolean().nullish().catch(null),
    }),
  ),
  usage: z.unknown().optional(),
});

type ImageInAnswer = { bytes: Uint8Array<ArrayBuffer> } | { url: string };

/** Where the image of an answer stands, in every dialect. */
export const IMAGE_FIELD = 'b64_json';

/**
 * The image of an answer and what it has cost.
 * @param answer Whose `b64_json` was decoded.
 * @param data Its JSON.
 * @throws {ProviderError} `empty`, with what it may have cost, when there is no image in it or it cannot be read; a success that holds an error instead, as gateways send, is what its code says.
 */
export function fromResponse(
  http: Pick<Http, 'redact' | 'refusal' | 'unusable'>,
  answer: HttpAnswer,
  data: unknown,
  dialect: Dialect,
  tokens: TokenPrice | null,
  price: PriceEstimate,
): { image: ImageInAnswer; cost: Cost } {
  const parsed = answerSchema.safeParse(data);
  if (!parsed.success) {
    const refusal = readErrorBody(answer.bytes);
    if (refusal.code !== null || refusal.words !== null) {
      throw http.refusal(answer, refusal, OPENAI_FAILURES);
    }
    const issue = parsed.error.issues[0];
    const where = `${issue?.path.join('.') || 'it'}: ${issue?.message}`;
    throw http.unusable('paid', `the answer holds no image (${where}): ${excerpt(answer.bytes)}`);
  }
  const cost = costOf(parsed.data.usage, dialect, tokens, price);
  const [first] = parsed.data.data;
  if (first?.b64_json) {
    const bytes = imageIn(answer, first.b64_json);
    if (bytes !== null) return { image: { bytes }, cost };
    throw priced(http.unusable('paid', "the image's base64 is broken or cut.", 'broken_image'), cost);
  }
  if (first?.url) return { image: { url: first.url }, cost };
  if (first?.respect_moderation === false) {
    throw new ProviderError('content_blocked', 'openai: the image was held back by the moderation.', cost);
  }
  const words = shorten(http.redact(`the answer holds no image: ${excerpt(answer.bytes)}`));
  const counted = cost.costBasis === 'usage' || cost.costBasis === 'reported';
  throw new ProviderError('empty', `openai: ${words}`, counted ? cost : perhapsCost(price));
}

function priced({ failureClass, message, reason }: ProviderError, cost: Cost): ProviderError {
  return new ProviderError(failureClass, message, { ...cost, reason: reason ?? undefined });
}

/** By the answer's own word, else by its tokens, else by the table; a stated price is all that is left without them. */
function costOf(usage: unknown, dialect: Dialect, tokens: TokenPrice | null, price: PriceEstimate): Cost {
  const told = z.record(z.string(), z.unknown()).safeParse(usage);
  const reported = told.success ? (dialect.reportedCost?.(told.data) ?? null) : null;
  if (reported !== null) return { costMicroUsd: reported, costBasis: 'reported' };
  const counted = usageSchema.safeParse(usage);
  if (counted.success && tokens !== null) {
    return { costMicroUsd: usageCost(counted.data, tokens), costBasis: 'usage' };
  }
  if (price.basis === 'table') return { costMicroUsd: price.microUsd, costBasis: 'table' };
  if (price.basis === 'free') return { costMicroUsd: 0, costBasis: 'none' };
  return { costMicroUsd: price.maxMicroUsd, costBasis: 'unknown' };
}

/** All that comes out is priced alike; what goes in counts as text unless it is said to be an image. */
function usageCost(usage: z.output<typeof usageSchema>, { textIn, imageIn, out }: TokenPrice): MicroUsd {
  const images = Math.min(usage.input_tokens_details?.image_tokens ?? 0, usage.input_tokens);
  const texts = usage.input_tokens - images;
  return Math.ceil(texts * textIn + images * imageIn + usage.output_tokens * out);
}
