/** Stability AI's v2beta API: Stable Image Core and Ultra, and the Stable Diffusion 3.5 family. One image a call. */
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import type { MicroUsd } from '../money.ts';
import { type Account, judgeBalance, judgeFailedLook } from './balance.ts';
import type {
  Capabilities,
  GeneratedImage,
  ImageAdapter,
  ImageFormat,
  ImageOptions,
  ImageRequest,
  ProviderContext,
} from './contract.ts';
import { ProviderError } from './contract.ts';
import { readErrorBody } from './error-body.ts';
import type { FailureTable } from './failure-table.ts';
import { EMPTY_REQUEST, type FittedRequest, fitRequest, sizeWarnings } from './fit-request.ts';
import {
  createHttp,
  excerpt,
  type Http,
  type HttpAnswer,
  MAX_IMAGE_BYTES,
  MAX_JSON_BYTES,
  parseJson,
  type Refusal,
} from './http.ts';
import { estimatedCost, estimatePrice, MICRO_USD_PER_CREDIT } from './prices.ts';
import { rateLimitHint } from './retry-after.ts';

export const STABILITY_URL = 'https://api.stability.ai';
export const DEFAULT_STABILITY_MODEL = 'core';

/** Ultra takes some 20 s; the API itself gives up after a minute or two. */
const TIMEOUT_MS = 180_000;
const LOOK_MS = 15_000;
/** Who sends more than 150 requests in ten seconds is shut out for a minute, and for longer if he goes on. */
const BAN_MS = 60_000;

const ACCOUNT: Account = {
  service: 'Stability AI',
  keySetting: 'stability-api-key (or STABILITY_API_KEY)',
  shop: 'platform.stability.ai',
  microUsdPerCredit: MICRO_USD_PER_CREDIT,
};

interface StabilityModel {
  /** Last part of the path. */
  endpoint: 'core' | 'ultra' | 'sd3';
  /** `model` field; only sd3 has one. */
  field: string | null;
  formats: readonly ImageFormat[];
}

const ALL_FORMATS: readonly ImageFormat[] = ['webp', 'png', 'jpeg'];
const SD3_FORMATS: readonly ImageFormat[] = ['png', 'jpeg'];
const sd3 = (field: string): StabilityModel => ({ endpoint: 'sd3', field, formats: SD3_FORMATS });

export const STABILITY_MODELS: Readonly<Record<string, StabilityModel>> = {
  core: { endpoint: 'core', field: null, formats: ALL_FORMATS },
  ultra: { endpoint: 'ultra', field: null, formats: ALL_FORMATS },
  'sd3.5-large': sd3('sd3.5-large'),
  'sd3.5-large-turbo': sd3('sd3.5-large-turbo'),
  'sd3.5-medium': sd3('sd3.5-medium'),
  'sd3.5-flash': sd3('sd3.5-flash'),
};

/** Whatever the ratio: Core makes 1.5 megapixels, the others one. */
const MOST_PIXELS = 1_600_000;

export const STYLE_PRESETS = [
  'enhance',
  'anime',
  'photographic',
  'digital-art',
  'comic-book',
  'fantasy-art',
  'line-art',
  'analog-film',
  'neon-punk',
  'isometric',
  'low-poly',
  'origami',
  'modeling-compound',
  'cinematic',
  '3d-model',
  'pixel-art',
  'tile-texture',
] as const;

export const ASPECT_RATIOS = ['21:9', '16:9', '3:2', '5:4', '1:1', '4:5', '2:3', '9:16', '9:21'] as const;

/** By `name` of the error body. A failed generation costs nothing. */
export const STABILITY_FAILURES: FailureTable = { codes: { public_figure: 'content_blocked' } };

export interface StabilitySettings {
  apiKey: string;
  model: string | null;
  maxPriceMicroUsd: MicroUsd | null;
  options: ImageOptions;
}

export interface StabilityDependencies {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  /** For tests. */
  baseUrl?: string;
}

/** @throws {UserError} `provider_config` when there is no such model or its price is too high. */
export function createStableDiffusionProvider(
  settings: StabilitySettings,
  { fetch, clock, baseUrl = STABILITY_URL }: StabilityDependencies,
): ImageAdapter {
  const model = settings.model ?? DEFAULT_STABILITY_MODEL;
  const traits = traitsOf(model);
  const price = estimatePrice({ provider: 'stable_diffusion', model }, settings.maxPriceMicroUsd);
  const capabilities = capabilitiesOf(traits);
  const format = settings.options.format ?? traits.formats[0] ?? null;
  const options = { ...settings.options, format };
  const http = createHttp({
    provider: 'stable_diffusion',
    fetch,
    clock,
    secrets: [settings.apiKey],
    trusted: { hosts: [], origins: [new URL(baseUrl).origin] },
  });
  const authorization = `Bearer ${settings.apiKey}`;

  async function generate(request: ImageRequest, { signal }: ProviderContext): Promise<GeneratedImage> {
    const fitted = fitRequest('stable_diffusion', request, options, capabilities);
    const answer = await http.send({
      url: `${baseUrl}/v2beta/stable-image/generate/${traits.endpoint}`,
      method: 'POST',
      headers: { authorization, accept: 'image/*' },
      body: toForm(traits, fitted),
      signal,
      deadlineMs: TIMEOUT_MS,
      maxBytes: MAX_IMAGE_BYTES,
      effect: 'paid',
    });
    const bytes = fromAnswer(http, answer);
    const rateLimit = rateLimitHint(answer.headers);
    return {
      bytes,
      model,
      ...estimatedCost(price),
      digitalSourceType: 'trainedAlgorithmicMedia',
      askedSize: fitted.size,
      warnings: [...fitted.warnings, ...sizeWarnings('stable_diffusion', bytes, fitted)],
      ...(rateLimit === null ? {} : { rateLimit }),
    };
  }

  /** Key and balance, which cost nothing to look at. */
  async function preflight(signal: AbortSignal): Promise<string[]> {
    try {
      const answer = await http.send({
        url: `${baseUrl}/v1/user/balance`,
        method: 'GET',
        headers: { authorization, accept: 'application/json' },
        signal,
        deadlineMs: LOOK_MS,
        maxBytes: MAX_JSON_BYTES,
        effect: 'free',
      });
      if (answer.status !== 200) throw refusalOf(http, answer);
      const { credits } = http.json(answer, balanceSchema, 'free');
      return judgeBalance(ACCOUNT, credits, price);
    } catch (error) {
      signal.throwIfAborted();
      return judgeFailedLook(error, ACCOUNT, 'The balance at Stability AI');
    }
  }

  const fitted = fitRequest('stable_diffusion', EMPTY_REQUEST, options, capabilities);
  return {
    id: 'stable_diffusion',
    asks: {
      address: baseUrl,
      model,
      sent: { endpoint: traits.endpoint, ...Object.fromEntries(toForm(traits, fitted)) },
      format: fitted.format,
      pixels: MOST_PIXELS,
      results: 'in-answer',
    },
    model,
    capabilities,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: TIMEOUT_MS,
    // Far below 150 requests in ten seconds, at three seconds and more an image.
    autoConcurrency: 8,
    preflight,
    generate,
  };
}

/** @throws {UserError} `provider_config`: a path with an unknown model in it leads nowhere. */
function traitsOf(model: string): StabilityModel {
  const traits = Object.hasOwn(STABILITY_MODELS, model) ? STABILITY_MODELS[model] : undefined;
  if (traits !== undefined) return traits;
  throw new UserError(
    'provider_config',
    `Stability AI has no model ${JSON.stringify(model)} that this version knows.`,
    `Set stability-model to one of: ${Object.keys(STABILITY_MODELS).join(', ')}.`,
  );
}

function capabilitiesOf({ formats }: StabilityModel): Capabilities {
  return {
    negativePrompt: true,
    seed: true,
    stylePresets: STYLE_PRESETS,
    qualities: [],
    formats,
    maxPromptCharacters: 10_000,
    maxPromptBytes: null,
    size: { kind: 'ratios', ratios: ASPECT_RATIOS },
  };
}

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

function refusalOf(http: Pick<Http, 'refusal'>, answer: HttpAnswer): ProviderError {
  return http.refusal(answer, readStabilityError(answer), STABILITY_FAILURES, BAN_MS);
}

const balanceSchema = z.object({ credits: z.number() });
