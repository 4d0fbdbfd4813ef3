/** Google's Gemini image models ("Nano Banana"), by generateContent: the image comes in the answer. */
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import type { MicroUsd } from '../money.ts';
import { judgeFailedLook } from './balance.ts';
import type {
  Capabilities,
  GeneratedImage,
  ImageAdapter,
  ImageOptions,
  ImageRequest,
  PriceEstimate,
  ProviderContext,
} from './contract.ts';
import { ProviderError } from './contract.ts';
import type { FailureTable } from './failure-table.ts';
import { EMPTY_REQUEST, type FittedRequest, fitRequest, sizeWarnings } from './fit-request.ts';
import {
  createHttp,
  excerpt,
  type Http,
  type HttpAnswer,
  imageIn,
  jsonBody,
  MAX_IMAGE_JSON_BYTES,
  MAX_JSON_BYTES,
  parseJson,
  type Refusal,
  shorten,
} from './http.ts';
import { estimatedCost, estimatePrice, perhapsCost, type TokenPrice, tokenPriceOf } from './prices.ts';
import { durationMs } from './retry-after.ts';

export const GEMINI_URL = 'https://generativelanguage.googleapis.com';
export const DEFAULT_GEMINI_MODEL = 'gemini-nano-banana-2.1';

/** A 4K image takes a minute; the API itself gives up after some. */
const TIMEOUT_MS = 240_000;
const LOOK_MS = 15_000;

/** Names of qualities that other providers have too; the model calls them by the length of an edge. */
const IMAGE_SIZES: Readonly<Record<string, string>> = { low: '1K', medium: '2K', high: '4K' };
const DEFAULT_QUALITY = 'low';
/** About so many, whatever the ratio. */
const PIXELS: Readonly<Record<string, number>> = { low: 1024 ** 2, medium: 2048 ** 2, high: 4096 ** 2 };

const ASPECT_RATIOS = [
  '8:1',
  '4:1',
  '21:9',
  '16:9',
  '3:2',
  '4:3',
  '5:4',
  '1:1',
  '4:5',
  '3:4',
  '2:3',
  '9:16',
  '1:4',
  '1:8',
] as const;

/** So much of a prompt is covered by what is reserved; ours has some 800 bytes, at most 1,500 characters. */
const PAID_PROMPT_BYTES = 3_000;
/** A token is about four characters of natural text; two is on the safe side. */
const FEWEST_BYTES_A_TOKEN = 2;
const USUAL_PROMPT_TOKENS = 120;
/** The model thinks in words before it draws, some hundred tokens as a rule. */
const USUAL_THOUGHT_TOKENS = 300;
const MOST_THOUGHT_TOKENS = 4_000;
/** The token counts of the table are measured, not promised. */
const RESERVE_FACTOR = 1.25;

/** By `error.details[].reason`, or by what a used-up quota is counted over, else by `error.status`. */
export const GEMINI_FAILURES: FailureTable = {
  codes: {
    API_KEY_INVALID: 'config',
    API_KEY_EXPIRED: 'config',
    BILLING_DISABLED: 'quota',
    // Counted until midnight Pacific: nothing that a run could wait for.
    quota_per_day: 'quota',
    quota_of_zero: 'quota',
  },
  types: {
    UNAUTHENTICATED: 'config',
    PERMISSION_DENIED: 'config',
    // The API is not open to this place or this account without billing.
    FAILED_PRECONDITION: 'config',
    NOT_FOUND: 'config',
    RESOURCE_EXHAUSTED: 'rate_limited',
    UNAVAILABLE: 'transient',
  },
};

/** Why no image came, where that is about what was asked for; all other reasons are the model's own. */
const REFUSALS: ReadonlySet<string> = new Set([
  ...['SAFETY', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'SPII', 'RECITATION', 'MODEL_ARMOR', 'LANGUAGE'],
  ...['IMAGE_SAFETY', 'IMAGE_PROHIBITED_CONTENT', 'IMAGE_RECITATION'],
]);

export interface GeminiSettings {
  apiKey: string;
  model: string | null;
  maxPriceMicroUsd: MicroUsd | null;
  options: ImageOptions;
}

export interface GeminiDependencies {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  /** For tests. */
  baseUrl?: string;
}

/** @throws {UserError} `provider_config` when the price is not known, or too high. */
export function createGeminiProvider(
  settings: GeminiSettings,
  { fetch, clock, baseUrl = GEMINI_URL }: GeminiDependencies,
): ImageAdapter {
  const model = settings.model ?? DEFAULT_GEMINI_MODEL;
  const tokens = tokenPriceOf('gemini', model);
  const price = priceOfImage(model, tokens, qualityOf(settings.options), settings.maxPriceMicroUsd);
  const capabilities = capabilitiesOf(settings.maxPriceMicroUsd === null);
  const http = createHttp({
    provider: 'gemini',
    fetch,
    clock,
    secrets: [settings.apiKey],
    trusted: { hosts: [], origins: [new URL(baseUrl).origin] },
  });
  const path = `${baseUrl}/v1beta/models/${encodeURIComponent(model)}`;
  /** In a header: an address ends up in logs. */
  const headers = { 'x-goog-api-key': settings.apiKey, accept: 'application/json' };

  async function generate(request: ImageRequest, { signal }: ProviderContext): Promise<GeneratedImage> {
    const fitted = fitRequest('gemini', request, settings.options, capabilities);
    const answer = await http.send({
      url: `${path}:generateContent`,
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(toRequest(fitted)),
      signal,
      deadlineMs: TIMEOUT_MS,
      maxBytes: MAX_IMAGE_JSON_BYTES,
      base64Field: 'data',
      effect: 'paid',
    });
    const { bytes, cost } = fromAnswer(http, answer, tokens, price);
    return {
      bytes,
      model,
      ...cost,
      digitalSourceType: 'trainedAlgorithmicMedia',
      askedSize: fitted.size,
      warnings: [...fitted.warnings, ...sizeWarnings('gemini', bytes, fitted)],
    };
  }

  /** Key and model, which cost nothing to look at. */
  async function preflight(signal: AbortSignal): Promise<string[]> {
    try {
      const answer = await http.send({
        url: path,
        method: 'GET',
        headers,
        signal,
        deadlineMs: LOOK_MS,
        maxBytes: MAX_JSON_BYTES,
        effect: 'free',
      });
      if (answer.status === 404) throw unknownModel(model);
      if (answer.status !== 200) throw refusalOf(http, answer);
      return [];
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof UserError) throw error;
      const keySetting = 'gemini-api-key (or GEMINI_API_KEY)';
      return judgeFailedLook(error, { keySetting }, `The model ${model}`);
    }
  }

  const fitted = fitRequest('gemini', EMPTY_REQUEST, settings.options, capabilities);
  return {
    id: 'gemini',
    asks: {
      address: baseUrl,
      model,
      sent: { ...toRequest(fitted) },
      format: fitted.format,
      pixels: PIXELS[qualityOf(fitted)] ?? null,
      results: 'in-answer',
    },
    model,
    capabilities,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: TIMEOUT_MS,
    // The lowest paid tier allows some ten images a minute, and one takes ten seconds and more.
    autoConcurrency: 3,
    preflight,
    generate,
  };
}

function unknownModel(model: string): UserError {
  return new UserError(
    'provider_config',
    `Google has no model ${model}, or this key may not use it.`,
    `Set gemini-model to a model that makes images, such as ${DEFAULT_GEMINI_MODEL}.`,
  );
}

function capabilitiesOf(isPriced: boolean): Capabilities {
  return {
    negativePrompt: false,
    seed: false,
    stylePresets: [],
    qualities: Object.keys(IMAGE_SIZES),
    formats: [],
    maxPromptCharacters: 32_000,
    maxPromptBytes: isPriced ? PAID_PROMPT_BYTES : null,
    size: { kind: 'ratios', ratios: ASPECT_RATIOS },
  };
}

function priceOfImage(
  model: string,
  tokens: TokenPrice | null,
  quality: string,
  maxPriceMicroUsd: MicroUsd | null,
): PriceEstimate {
  const { textIn = 0, textOut = 0 } = tokens ?? {};
  return estimatePrice({ provider: 'gemini', model, quality }, maxPriceMicroUsd, {
    usualMicroUsd: USUAL_PROMPT_TOKENS * textIn + USUAL_THOUGHT_TOKENS * textOut,
    maxMicroUsd: (PAID_PROMPT_BYTES / FEWEST_BYTES_A_TOKEN) * textIn + MOST_THOUGHT_TOKENS * textOut,
    factor: RESERVE_FACTOR,
  });
}

/** The one that is going to be asked for. */
function qualityOf({ quality }: Pick<ImageOptions, 'quality'>): string {
  return quality !== null && Object.hasOwn(IMAGE_SIZES, quality) ? quality : DEFAULT_QUALITY;
}

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
type Cost = Pick<GeneratedImage, 'costMicroUsd' | 'costBasis'>;

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

const errorSchema = z.looseObject({
  error: z.looseObject({
    status: z.string().nullish(),
    message: z.string().nullish(),
    details: z
      .array(
        z.looseObject({
          reason: z.string().nullish(),
          retryDelay: z.string().nullish(),
          metadata: z.record(z.string(), z.unknown()).nullish().catch(null),
          fieldViolations: z
            .array(z.looseObject({ field: z.string().nullish() }))
            .nullish()
            .catch(null),
          violations: z
            .array(
              z.looseObject({
                quotaId: z.string().nullish(),
                quotaValue: z.union([z.string(), z.number()]).nullish().catch(null),
              }),
            )
            .nullish()
            .catch(null),
        }),
      )
      .nullish()
      .catch(null),
  }),
});

/** What the error says, and how long it wants us to wait. */
export function readGeminiError(bytes: Uint8Array): Refusal {
  const parsed = parseJson(bytes);
  // Some ways into the API wrap it into a list.
  const body = errorSchema.safeParse(Array.isArray(parsed) ? parsed[0] : parsed);
  if (!body.success) return { code: null, type: null, words: null };
  const { status, message, details } = body.data.error;
  const all = details ?? [];
  const quotas = all.flatMap(({ violations }) => violations ?? []);
  const limits = [
    ...quotas.map(({ quotaValue }) => quotaValue),
    ...all.map(({ metadata }) => metadata?.quota_limit_value),
  ];
  const used = limits.some((limit) => limit !== null && limit !== undefined && String(limit) === '0')
    ? 'quota_of_zero'
    : quotas.some(({ quotaId }) => quotaId?.includes('PerDay'))
      ? 'quota_per_day'
      : null;
  const delay = all.find(({ retryDelay }) => retryDelay)?.retryDelay ?? '';
  return {
    code: used ?? all.find(({ reason }) => reason)?.reason ?? null,
    type: status ?? null,
    param:
      all.flatMap(({ fieldViolations }) => fieldViolations ?? []).find(({ field }) => field)?.field ?? null,
    words: message ?? null,
    waitMs: durationMs(delay),
  };
}

function refusalOf(http: Http, answer: HttpAnswer): ProviderError {
  return http.refusal(answer, readGeminiError(answer.bytes), GEMINI_FAILURES);
}
