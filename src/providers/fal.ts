/** fal's queue: hundreds of image models behind one protocol. The addresses of a task are told, never built. */
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { MicroUsd } from '../money.ts';
import type {
  Capabilities,
  GeneratedImage,
  ImageAdapter,
  ImageFormat,
  ImageOptions,
  ImageRequest,
  PriceEstimate,
  ProviderContext,
  SizeRule,
} from './contract.ts';
import { ProviderError } from './contract.ts';
import { createDownloader, type PublicFetch } from './download.ts';
import { readErrorBody } from './error-body.ts';
import { classify, type FailureTable } from './failure-table.ts';
import {
  EMPTY_REQUEST,
  type FittedRequest,
  fitRequest,
  fitSize,
  pixelsOf,
  sizeWarnings,
} from './fit-request.ts';
import { type HostRules, objectionTo } from './hosts.ts';
import {
  createHttp,
  type Http,
  type HttpAnswer,
  type HttpRequest,
  jsonBody,
  MAX_IMAGE_JSON_BYTES,
  MAX_JSON_BYTES,
  parseJson,
  type Refusal,
  shorten,
} from './http.ts';
import { estimatedCost, estimatePrice, perhapsCost } from './prices.ts';
import { type Cost, failedPoll, type PollResult, submitAndPoll } from './submit-and-poll.ts';

export const FAL_URL = 'https://queue.fal.run';
export const DEFAULT_FAL_MODEL = 'fal-ai/flux-2/flash';
/** Where results lie. */
export const FAL_RESULT_HOSTS = ['fal.media', '*.fal.media'] as const;

/** Five minutes in the queue and at work; most images take some seconds. */
const POLL_MS = 300_000;
const DOWNLOAD_MS = 60_000;
const REQUEST_MS = 30_000;
/** What is left of a call that is given up is about a second. */
const CANCEL_MS = 800;
const PACE = { firstMs: 1_000, growth: 1.3, longestMs: 8_000 };

const DEFAULT_SIZE = { width: 1024, height: 1024 };

interface FalModel {
  /** How the name begins. */
  prefix: string;
  /** How a size is asked for: `image_size: {width, height}`, or `aspect_ratio: "1:1"`. */
  sizeField: 'image_size' | 'aspect_ratio';
  size: SizeRule;
  negativePrompt: boolean;
  formats: readonly ImageFormat[];
}

const ANY_SIZE: SizeRule = {
  kind: 'pixels',
  multipleOf: 16,
  minPixels: 512 * 512,
  maxPixels: 2048 * 2048,
  maxEdge: 2048,
  maxRatio: 4,
};
const RATIOS: SizeRule = {
  kind: 'ratios',
  ratios: ['21:9', '16:9', '3:2', '4:3', '5:4', '1:1', '4:5', '3:4', '2:3', '9:16'],
};
const FEW_RATIOS: SizeRule = { kind: 'ratios', ratios: ['16:9', '4:3', '1:1', '3:4', '9:16'] };
const FORMATS: readonly ImageFormat[] = ['jpeg', 'png'];
const ALL_FORMATS: readonly ImageFormat[] = ['jpeg', 'png', 'webp'];

/** The first that fits; a model that nobody here knows is spoken to as most of them are. */
const FAL_MODELS: readonly FalModel[] = [
  {
    prefix: 'fal-ai/flux-pro/v1.1-ultra',
    sizeField: 'aspect_ratio',
    size: RATIOS,
    negativePrompt: false,
    formats: FORMATS,
  },
  {
    prefix: 'fal-ai/nano-banana',
    sizeField: 'aspect_ratio',
    size: RATIOS,
    negativePrompt: false,
    formats: ALL_FORMATS,
  },
  {
    prefix: 'fal-ai/imagen',
    sizeField: 'aspect_ratio',
    size: FEW_RATIOS,
    negativePrompt: true,
    formats: ALL_FORMATS,
  },
  { prefix: '', sizeField: 'image_size', size: ANY_SIZE, negativePrompt: false, formats: FORMATS },
];

/** By `detail[].type` of models and `error_type` of the platform, which are common codes. */
export const FAL_FAILURES: FailureTable = { codes: {} };

/** The same for a request that was carried out and failed: whatever happens at the servers is not billed. */
export const FAL_RESULT_FAILURES: FailureTable = {
  codes: FAL_FAILURES.codes,
  statuses: { 408: 'transient', 500: 'transient', 502: 'transient', 503: 'transient', 504: 'transient' },
};

export interface FalSettings {
  apiKey: string;
  /** As on fal's pages: `fal-ai/flux-2-flex`. */
  model: string | null;
  maxPriceMicroUsd: MicroUsd | null;
  options: ImageOptions;
}

export interface FalDependencies {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  publicFetch: PublicFetch | null;
  /** For tests. */
  baseUrl?: string;
}

/** @throws {UserError} `provider_config` when the price is not known, or too high. */
export function createFalProvider(
  settings: FalSettings,
  { fetch, clock, publicFetch, baseUrl = FAL_URL }: FalDependencies,
): ImageAdapter {
  const model = settings.model ?? DEFAULT_FAL_MODEL;
  const traits = traitsOf(model);
  const capabilities = capabilitiesOf(traits);
  const options = { ...settings.options, size: settings.options.size ?? DEFAULT_SIZE };
  const { size } = fitSize(options.size, traits.size);
  const price = estimatePrice({ provider: 'fal', model, size }, settings.maxPriceMicroUsd);
  const secrets = [settings.apiKey];
  const trusted: HostRules = { hosts: [], origins: [new URL(baseUrl).origin] };
  const http = createHttp({ provider: 'fal', fetch, clock, secrets, trusted });
  const downloader = createDownloader({
    provider: 'fal',
    publicFetch,
    fetch,
    clock,
    secrets,
    hosts: FAL_RESULT_HOSTS,
    origins: trusted.origins,
    base: baseUrl,
  });

  const send = (
    request: Pick<HttpRequest, 'url' | 'method' | 'signal' | 'effect'> & {
      body?: unknown;
      deadlineMs?: number;
      maxBytes?: number;
    },
  ) => {
    const { url, method, signal, effect, body, deadlineMs = REQUEST_MS, maxBytes = MAX_JSON_BYTES } = request;
    return http.send({
      url,
      method,
      headers: {
        authorization: `Key ${settings.apiKey}`,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal,
      deadlineMs,
      maxBytes,
      effect,
    });
  };

  async function generate(request: ImageRequest, context: ProviderContext): Promise<GeneratedImage> {
    const { signal } = context;
    const fitted = fitRequest('fal', request, options, capabilities);
    let isQueued = true;

    const { result, cost } = await submitAndPoll<FalTask, FalResult>({
      provider: 'fal',
      clock,
      context,
      redact: http.redact,
      deadlineMs: POLL_MS,
      pace: PACE,
      format: (task) => JSON.stringify(task),
      parse: (remoteId) => parseTask(remoteId, trusted),
      nameOf: (task) => task.request_id,
      costOf: () => estimatedCost(price),
      async submit() {
        const url = `${baseUrl}/${model}`;
        const body = toRequest(traits, fitted);
        return fromSubmit(http, await send({ url, method: 'POST', body, signal, effect: 'paid' }), trusted);
      },
      async poll(task, either) {
        const free = { method: 'GET', signal: either, effect: 'free' } as const;
        const status = fromStatus(http, await send({ ...free, url: task.status_url }), price);
        isQueued = status.state === 'queued';
        if (status.state === 'queued') return { state: 'running' };
        if (status.state !== 'completed') return status;
        // The image may stand in the answer itself, as a `data:` address.
        const whole = { ...free, url: task.response_url, maxBytes: MAX_IMAGE_JSON_BYTES };
        return fromResult(http, { ...(await send(whole)), asked: [fitted.prompt] }, price);
      },
      /** Only what has not begun: what is at work is paid for, and a later attempt fetches it. */
      async cancel(task) {
        if (!isQueued || task.cancel_url === null) return false;
        const url = task.cancel_url;
        const { signal: own } = new AbortController();
        try {
          const answer = await send({
            url,
            method: 'PUT',
            signal: own,
            effect: 'free',
            deadlineMs: CANCEL_MS,
          });
          return wasRemoved(answer);
        } catch (error) {
          // Then it may run, and that is what is told.
          if (error instanceof ProviderError) return false;
          throw error;
        }
      },
    });

    const resumed = context.remoteId !== null;
    const bytes = await downloader.download({
      url: result.url,
      signal,
      deadlineMs: DOWNLOAD_MS,
      cost,
      resumed,
    });
    return {
      bytes,
      model,
      ...cost,
      digitalSourceType: 'trainedAlgorithmicMedia',
      askedSize: fitted.size,
      warnings: [...fitted.warnings, ...sizeWarnings('fal', bytes, fitted)],
    };
  }

  const fitted = fitRequest('fal', EMPTY_REQUEST, options, capabilities);
  return {
    id: 'fal',
    asks: {
      address: baseUrl,
      model,
      sent: toRequest(traits, fitted),
      format: fitted.format,
      pixels: pixelsOf(fitted),
      results: downloader.places,
    },
    model,
    capabilities,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: POLL_MS + DOWNLOAD_MS + REQUEST_MS,
    // A new account has two at work at a time; what is more waits in fal's queue.
    autoConcurrency: 2,
    generate,
  };
}

function traitsOf(model: string): FalModel {
  const traits = FAL_MODELS.find(({ prefix }) => model.startsWith(prefix));
  if (traits === undefined) throw new Error('The table of models ends with a row for all.');
  return traits;
}

function capabilitiesOf({ size, negativePrompt, formats }: FalModel): Capabilities {
  return {
    negativePrompt,
    seed: true,
    stylePresets: [],
    qualities: [],
    formats,
    maxPromptCharacters: 10_000,
    maxPromptBytes: null,
    size,
  };
}

/** What most models take; those that do not know a field leave it aside. */
export function toRequest(
  { sizeField }: Pick<FalModel, 'sizeField'>,
  { prompt, negativePrompt, seed, format, size, ratio }: FittedRequest,
): Record<string, unknown> {
  return jsonBody({
    prompt,
    negative_prompt: negativePrompt,
    num_images: 1,
    image_size: sizeField === 'image_size' ? size : null,
    aspect_ratio: sizeField === 'aspect_ratio' ? ratio : null,
    seed,
    output_format: format,
  });
}

/** All of them together fit into what the queue keeps of an id (2 kB). */
const address = z.string().max(400);
const taskSchema = z.object({
  request_id: z.string().min(1).max(100),
  status_url: address,
  response_url: address,
  cancel_url: address.nullish().transform((url) => url ?? null),
});
export type FalTask = z.output<typeof taskSchema>;

/** The first address that leads where the key must not go, with the reason; null when all are well. */
function objectionToTask(
  { status_url, response_url, cancel_url }: FalTask,
  trusted: HostRules,
): string | null {
  for (const url of [status_url, response_url, cancel_url]) {
    const objection = url === null ? null : objectionTo(url, trusted);
    if (objection !== null) return objection;
  }
  return null;
}

/** @throws {ProviderError} for everything that is no task. */
export function fromSubmit(http: Http, answer: HttpAnswer, trusted: HostRules): FalTask {
  if (answer.status < 200 || answer.status > 299) {
    throw http.refusal(answer, readFalError(answer), FAL_FAILURES);
  }
  const task = http.json(answer, taskSchema, 'paid');
  const objection = objectionToTask(task, trusted);
  if (objection === null) return task;
  throw http.unusable(
    'paid',
    `the task ${task.request_id} has an address that cannot be used: ${objection}.`,
  );
}

export function parseTask(remoteId: string, trusted: HostRules): FalTask | null {
  const task = taskSchema.safeParse(parseJson(new TextEncoder().encode(remoteId)));
  return task.success && objectionToTask(task.data, trusted) === null ? task.data : null;
}

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
  const { failureClass, message, retryAfterMs } = error;
  const unbilled = failureClass === 'transient' || failureClass === 'rate_limited';
  const cost: Cost = unbilled
    ? { costMicroUsd: 0, costBasis: 'none' }
    : { costMicroUsd: microUsd, costBasis: 'unknown' };
  return new ProviderError(failureClass, message, { ...cost, retryAfterMs: retryAfterMs ?? undefined });
}

/** Models answer a list of details, the platform a text with an `error_type`, which a header repeats. */
export function readFalError({ bytes, headers }: HttpAnswer): Refusal {
  const refusal = readErrorBody(bytes);
  return { ...refusal, code: refusal.code ?? refusal.type ?? headers.get('x-fal-error-type') };
}

const cancelSchema = z.looseObject({ status: z.string() });

/** `OK`: it was taken out of the queue. Every other word leaves it open whether it was carried out. */
function wasRemoved({ status, bytes }: HttpAnswer): boolean {
  const body = cancelSchema.safeParse(parseJson(bytes));
  return status === 200 && body.success && body.data.status === 'OK';
}
