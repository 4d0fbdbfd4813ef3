/** Gemini's generateContent on the wire: requests and answers as pure functions. */
import { z } from 'zod';
import { type PriceEstimate, ProviderError } from '../contract.ts';
import { excerpt, type HttpAnswer, imageIn, jsonBody, shorten } from '../shared/answer.ts';
import type { FittedRequest } from '../shared/fit-request.ts';
import type { Http } from '../shared/http.ts';
import { type Cost, estimatedCost, perhapsCost, type TokenPrice } from '../shared/prices.ts';
import { readGeminiError, refusalOf } from './errors.ts';
import { IMAGE_SIZES, qualityOf } from './models.ts';

/** Why no image came, where that is about what was asked for; all other reasons are the model's own. */
const REFUSALS: ReadonlySet<string> = new Set([
  ...['SAFETY', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'SPII', 'RECITATION', 'MODEL_ARMOR', 'LANGUAGE'],
  ...['IMAGE_SAFETY', 'IMAGE_PROHIBITED_CONTENT', 'IMAGE_RECITATION'],
]);

/** Only an image is wanted: words would be paid for. */
export function toRequest(fitted: FittedRequest): object {
  const { prompt, ratio } = fitted;
  const imageConfig = jsonBody({ aspectRatio: ratio, imageSize: IMAGE_SIZES[qualityOf(fitted)] ?? null });
  return {
    contents: [{ role: 'user', parts: [{ text: prompt }] }],
    generationConfig: { responseModalities: ['IMAGE'], imageConfig },
  };
}

const count = z.number().int().nonnegative();
const modalities = z.array(z.looseObject({ modality: z.string(), tokenCount: count.nullish() })).nullish();
const usageSchema = z.looseObject({
  promptTokenCount: count.nullish(),
  candidatesTokenCount: count.nullish(),
  thoughtsTokenCount: count.nullish(),
  candidatesTokensDetails: modalities,
});
const answerSchema = z.looseObject({
  candidates: z
    .array(
      z.looseObject({
        content: z
          .looseObject({
            parts: z
              .array(
                z.looseObject({
                  text: z.string().nullish(),
                  thought: z.boolean().nullish(),
                  inlineData: z.looseObject({ data: z.string() }).nullish(),
                }),
              )
              .nullish(),
          })
          .nullish(),
        finishReason: z.string().nullish(),
        finishMessage: z.string().nullish(),
      }),
    )
    .nullish(),
  promptFeedback: z
    .looseObject({ blockReason: z.string().nullish(), blockReasonMessage: z.string().nullish() })
    .nullish(),
  usageMetadata: z.unknown().optional(),
});

type Candidate = NonNullable<z.output<typeof answerSchema>['candidates']>[number];

/**
 * The image of an answer and what it has cost.
 * @throws {ProviderError} For a success without an image: `content_blocked` when it was refused, else `empty`, with the
 *   reason that it gives.
 */
export function fromAnswer(
  http: Http,
  answer: HttpAnswer,
  tokens: TokenPrice | null,
  price: PriceEstimate,
): { bytes: Uint8Array<ArrayBuffer>; cost: Cost } {
  if (answer.status !== 200) throw refusalOf(http, answer);
  const said = http.json(answer, answerSchema, 'paid');
  const { candidates, promptFeedback, usageMetadata } = said;
  if (!candidates && !promptFeedback) {
    // Gateways answer an error as a success: then it is what it says.
    if (readGeminiError(answer.bytes).words !== null) throw refusalOf(http, answer);
    const words = excerpt(answer.bytes);
    throw http.unusable('paid', `HTTP 200 with neither candidates nor a reason for having none: ${words}`);
  }
  const counted = usageCost(usageMetadata, tokens);
  const data = imageDataOf(candidates?.[0]);
  if (data === undefined) throw withoutImage(http, said, counted, price);
  const cost = counted ?? estimatedCost(price);
  const bytes = imageIn(answer, data);
  if (bytes !== null) return { bytes, cost };
  const words = "the image's base64 is broken or cut.";
  const { failureClass, message, reason } = http.unusable('paid', words, 'broken_image');
  throw new ProviderError(failureClass, message, { ...cost, reason: reason ?? undefined });
}

/** A thinking model draws drafts before the image, and marks now and then the image itself as a thought. */
function imageDataOf(candidate: Candidate | undefined): string | undefined {
  const parts = candidate?.content?.parts ?? [];
  const images = parts.filter(({ inlineData }) => inlineData);
  const part = images.findLast(({ thought }) => thought !== true) ?? images.at(-1);
  return part?.inlineData?.data;
}

/** A refusal may be free and an image that was not drawn may be billed: nobody says. */
function withoutImage(
  http: Http,
  { candidates, promptFeedback }: z.output<typeof answerSchema>,
  counted: Cost | null,
  price: PriceEstimate,
): ProviderError {
  const candidate = candidates?.[0];
  const reasons = [
    promptFeedback?.blockReason,
    promptFeedback?.blockReasonMessage,
    candidate?.finishReason,
    candidate?.finishMessage,
    ...(candidate?.content?.parts ?? []).map(({ text }) => text),
  ].filter(Boolean);
  const words = shorten(http.redact(`no image was made (${reasons.join(': ') || 'without a reason'}).`));
  const isRefused = Boolean(promptFeedback?.blockReason) || REFUSALS.has(candidate?.finishReason ?? '');
  return isRefused
    ? new ProviderError('content_blocked', `gemini: ${words}`, counted ?? {})
    : new ProviderError('empty', `gemini: ${words}`, counted ?? perhapsCost(price));
}

/** null when the answer does not count its tokens, or nobody knows what they cost. */
function usageCost(usage: unknown, tokens: TokenPrice | null): Cost | null {
  const counted = usageSchema.safeParse(usage);
  if (!counted.success || tokens === null) return null;
  const { promptTokenCount, candidatesTokenCount, thoughtsTokenCount, candidatesTokensDetails } =
    counted.data;
  if (promptTokenCount == null) return null;
  const { textIn, out, textOut = out } = tokens;
  const all = candidatesTokenCount ?? 0;
  const details = candidatesTokensDetails ?? [];
  const drawn = details
    .filter(({ modality }) => modality === 'IMAGE')
    .reduce((sum, { tokenCount }) => sum + (tokenCount ?? 0), 0);
  // Without the details all of it may be image.
  const images = details.length === 0 ? all : drawn;
  const texts = Math.max(all - images, 0) + (thoughtsTokenCount ?? 0);
  return {
    costMicroUsd: Math.ceil(promptTokenCount * textIn + images * out + texts * textOut),
    costBasis: 'usage',
  };
}
