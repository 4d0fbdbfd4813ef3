/** FLUX by its makers, Black Forest Labs: a task with an address to look at, and a result that lasts ten minutes. */
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { MicroUsd } from '../money.ts';
import { type Account, judgeBalance, judgeFailedLook } from './balance.ts';
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
import type { FailureTable } from './failure-table.ts';
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
  jsonBody,
  MAX_IMAGE_JSON_BYTES,
  MAX_JSON_BYTES,
  parseJson,
  shorten,
} from './http.ts';
import { estimatedCost, estimatePrice } from './prices.ts';
import { type Cost, failedPoll, type PollResult, submitAndPoll } from './submit-and-poll.ts';

export const FLUX_URL = 'https://api.bfl.ai';
export const DEFAULT_FLUX_MODEL = 'flux-2-pro';
/** Regions have hosts of their own, such as api.eu.bfl.ai to look at and delivery-eu.bfl.ai to fetch from. */
export const FLUX_HOSTS = ['*.bfl.ai'] as const;
/** Source: docs.bfl.ai, pricing. */
export const MICRO_USD_PER_FLUX_CREDIT = 10_000;

const POLL_MS = 240_000;
const DOWNLOAD_MS = 60_000;
const REQUEST_MS = 30_000;
const LOOK_MS = 15_000;
const ACCOUNT: Account = {
  service: 'Black Forest Labs',
  keySetting: 'flux-api-key (or BFL_API_KEY)',
  shop: 'dashboard.bfl.ai',
  microUsdPerCredit: MICRO_USD_PER_FLUX_CREDIT,
};
const PACE = { firstMs: 1_000, growth: 1.3, longestMs: 5_000 };

const DEFAULT_SIZE = { width: 1024, height: 1024 };

interface FluxModel {
  /** How the name begins. */
  prefix: string;
  size: SizeRule;
}

const pixels = (multipleOf: number, minEdge: number, maxEdge: number): SizeRule => ({
  kind: 'pixels',
  multipleOf,
  minPixels: minEdge * minEdge,
  maxPixels: maxEdge * maxEdge,
  maxEdge,
  maxRatio: maxEdge / minEdge,
});
const RATIOS: SizeRule = {
  kind: 'ratios',
  ratios: ['21:9', '16:9', '3:2', '4:3', '1:1', '3:4', '2:3', '9:16', '9:21'],
};
const FORMATS: readonly ImageFormat[] = ['jpeg', 'png'];

/** The first that fits; a model that nobody here knows is taken for one of the newest. */
const FLUX_MODELS: readonly FluxModel[] = [
  { prefix: 'flux-pro-1.1-ultra', size: RATIOS },
  { prefix: 'flux-kontext', size: RATIOS },
  { prefix: 'flux-pro-1.1', size: pixels(32, 256, 1440) },
  { prefix: 'flux-dev', size: pixels(32, 256, 1440) },
  { prefix: '', size: pixels(16, 512, 2048) },
];

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

export interface FluxSettings {
  apiKey: string;
  model: string | null;
  maxPriceMicroUsd: MicroUsd | null;
  options: ImageOptions;
}

export interface FluxDependencies {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  publicFetch: PublicFetch | null;
  /** For tests. */
  baseUrl?: string;
}

/** @throws {UserError} `provider_config` when the price is not known, or too high. */
export function createFluxProvider(
  settings: FluxSettings,
  { fetch, clock, publicFetch, baseUrl = FLUX_URL }: FluxDependencies,
): ImageAdapter {
  const model = settings.model ?? DEFAULT_FLUX_MODEL;
  const capabilities = capabilitiesOf(model);
  const options = { ...settings.options, size: settings.options.size ?? DEFAULT_SIZE };
  const { size } = fitSize(options.size, capabilities.size);
  const price = estimatePrice({ provider: 'flux', model, size }, settings.maxPriceMicroUsd);
  const secrets = [settings.apiKey];
  const trusted: HostRules = { hosts: FLUX_HOSTS, origins: [new URL(baseUrl).origin] };
  const http = createHttp({ provider: 'flux', fetch, clock, secrets, trusted });
  const downloader = createDownloader({
    provider: 'flux',
    publicFetch,
    fetch,
    clock,
    secrets,
    hosts: FLUX_HOSTS,
    origins: trusted.origins,
    base: baseUrl,
  });
  const headers = { 'x-key': settings.apiKey, accept: 'application/json' };

  /** The image may stand in the answer itself, as a `data:` address. */
  const lookAt = (url: string, signal: AbortSignal, deadlineMs: number, maxBytes = MAX_JSON_BYTES) =>
    http.send({
      url,
      method: 'GET',
      headers,
      signal,
      deadlineMs,
      maxBytes,
      effect: 'free',
    });

  async function generate(request: ImageRequest, context: ProviderContext): Promise<GeneratedImage> {
    const { signal } = context;
    const fitted = fitRequest('flux', request, options, capabilities);
    const { result, cost } = await submitAndPoll<FluxTask, FluxResult>({
      provider: 'flux',
      clock,
      context,
      redact: http.redact,
      deadlineMs: POLL_MS,
      pace: PACE,
      format: formatTask,
      parse: (remoteId) => parseTask(remoteId, trusted),
      nameOf: ({ id }) => id,
      costOf: (task) => costOf(task, price),
      async submit() {
        const answer = await http.send({
          url: `${baseUrl}/v1/${model}`,
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(toRequest(fitted)),
          signal,
          deadlineMs: REQUEST_MS,
          maxBytes: MAX_JSON_BYTES,
          effect: 'paid',
        });
        return fromSubmit(http, answer, trusted);
      },
      poll: async (task, either) =>
        fromPoll(
          http,
          await lookAt(task.pollingUrl, either, REQUEST_MS, MAX_IMAGE_JSON_BYTES),
          costOf(task, price),
        ),
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
      warnings: [...fitted.warnings, ...sizeWarnings('flux', bytes, fitted)],
    };
  }

  /** Key and balance, which cost nothing to look at. */
  async function preflight(signal: AbortSignal): Promise<string[]> {
    try {
      const answer = await lookAt(`${baseUrl}/v1/credits`, signal, LOOK_MS);
      if (answer.status !== 200) throw http.refusal(answer, readErrorBody(answer.bytes), FLUX_FAILURES);
      return judgeBalance(ACCOUNT, http.json(answer, creditsSchema, 'free').credits, price);
    } catch (error) {
      signal.throwIfAborted();
      return judgeFailedLook(error, ACCOUNT, 'The balance at Black Forest Labs');
    }
  }

  const fitted = fitRequest('flux', EMPTY_REQUEST, options, capabilities);
  return {
    id: 'flux',
    asks: {
      address: baseUrl,
      model,
      sent: toRequest(fitted),
      format: fitted.format,
      pixels: pixelsOf(fitted),
      results: downloader.places,
    },
    model,
    capabilities,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: POLL_MS + DOWNLOAD_MS + REQUEST_MS,
    // 24 tasks may be open at a time.
    autoConcurrency: 8,
    preflight,
    generate,
  };
}

function capabilitiesOf(model: string): Capabilities {
  const traits = FLUX_MODELS.find(({ prefix }) => model.startsWith(prefix));
  return {
    negativePrompt: false,
    seed: true,
    stylePresets: [],
    qualities: [],
    formats: FORMATS,
    maxPromptCharacters: 32_000,
    maxPromptBytes: null,
    size: traits?.size ?? { kind: 'fixed' },
  };
}

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

function formatTask({ id, pollingUrl }: FluxTask): string {
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

const creditsSchema = z.object({ credits: z.number() });
