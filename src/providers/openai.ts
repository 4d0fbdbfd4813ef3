/**
 * OpenAI's image API through its own package, and servers that speak it in a dialect. The package is loaded with the
 * first call: a run without it does not wait for it.
 */
import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import type { MicroUsd } from '../money.ts';
import { decodeBase64 } from './base64.ts';
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
import { createDownloader, type PublicFetch } from './download.ts';
import type { FailureTable } from './failure-table.ts';
import { type FittedRequest, fitRequest, sizeText, sizeWarnings } from './fit-request.ts';
import { mayCarrySecrets } from './hosts.ts';
import {
  createHttp,
  fetchThrough,
  type Http,
  type HttpAnswer,
  type HttpRequest,
  MAX_IMAGE_JSON_BYTES,
  MAX_JSON_BYTES,
  parseJson,
  type Refusal,
} from './http.ts';
import { DIALECTS, type Dialect, type DialectName, dialectOf, sizeFields } from './openai-dialects.ts';
import {
  ALL_QUALITIES,
  checkShutdown,
  DEFAULT_OPENAI_FORMAT,
  DEFAULT_OPENAI_MODEL,
  DEFAULT_OPENAI_QUALITY,
  DEFAULT_OPENAI_SIZE,
  LIVING_MODELS,
  openAiCapabilities,
  traitsOf,
} from './openai-models.ts';
import { estimatePrice, type TokenPrice, tokenPriceOf } from './prices.ts';
import { rateLimitHint } from './retry-after.ts';

type GenerateBody = OpenAI.Images.ImageGenerateParamsNonStreaming;

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';

/** Node's own fetch gives up on the first byte after five minutes; a 4K image of the best quality takes two. */
const TIMEOUT_MS = 300_000;
const LOOK_MS = 15_000;
/** The package's own timer must never be the first: our clock is the one that tests own. */
const PACKAGE_TIMEOUT_MS = 2 * TIMEOUT_MS;

/** So much of a prompt is covered by what is reserved; ours has some 400 bytes. */
const PAID_PROMPT_BYTES = 3_000;
/** Byte-pair tokens of natural text hold three bytes and more; two is on the safe side. */
const FEWEST_BYTES_A_TOKEN = 2;
const USUAL_PROMPT_TOKENS = 120;
/** The token counts of the table are measured, not promised. */
const RESERVE_FACTOR = 1.25;

export interface OpenAiSettings {
  /** null: for a server of one's own that wants none. */
  apiKey: string | null;
  /** null: OpenAI itself. */
  baseUrl: string | null;
  /** null: recognised by the host. */
  dialect: DialectName | null;
  model: string | null;
  maxPriceMicroUsd: MicroUsd | null;
  options: ImageOptions;
  background: 'transparent' | 'opaque' | null;
  /** Per cent, for webp and jpeg. */
  compression: number | null;
  moderation: 'auto' | 'low' | null;
  complexity: 'low' | 'medium' | 'high' | null;
}

export interface OpenAiDependencies {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  publicFetch: PublicFetch | null;
}

/** What the codes, types and statuses of this API mean. Codes as seen in answers; 401 and 403 often have none. */
export const OPENAI_FAILURES: FailureTable = {
  codes: {
    moderation_blocked: 'content_blocked',
    content_policy_violation: 'content_blocked',
    content_filter: 'content_blocked',
    contentFilter: 'content_blocked',
    ResponsibleAIPolicyViolation: 'content_blocked',
    insufficient_quota: 'quota',
    billing_hard_limit_reached: 'quota',
    billing_not_active: 'quota',
    credit_balance_exhausted: 'quota',
    invalid_api_key: 'config',
    account_deactivated: 'config',
    invalid_organization: 'config',
    mismatched_organization: 'config',
    model_not_found: 'config',
    DeploymentNotFound: 'config',
    unsupported_country_region_territory: 'config',
    rate_limit_exceeded: 'rate_limited',
    slow_down: 'rate_limited',
    server_overloaded: 'transient',
    engine_overloaded: 'transient',
  },
  types: {
    insufficient_quota: 'quota',
    authentication_error: 'config',
    permission_error: 'config',
    rate_limit_error: 'rate_limited',
    requests: 'rate_limited',
    tokens: 'rate_limited',
    server_overloaded: 'transient',
  },
  // An unknown model or a base URL without the API behind it.
  statuses: { 404: 'config' },
};

/** @throws {UserError} `provider_config` or `input_invalid` when these settings cannot work. */
export function createOpenAiProvider(
  settings: OpenAiSettings,
  dependencies: OpenAiDependencies,
): ImageAdapter {
  const { fetch, clock, publicFetch } = dependencies;
  const base = parseBaseUrl(settings.baseUrl ?? OPENAI_BASE_URL);
  const dialectName = settings.dialect ?? dialectOf(base.hostname);
  const dialect = DIALECTS[dialectName];
  const model = settings.model ?? modelOf(dialect);
  const capabilities = capabilitiesOf(model, dialect, settings);
  const options = withDefaults(settings.options, dialect);
  const price = priceOfImage(model, dialect, settings, options);

  const effect = price.maxMicroUsd === 0 ? 'free' : 'paid';

  const secrets = settings.apiKey === null ? [] : [settings.apiKey];
  const trusted = { hosts: [], origins: [base.origin] };
  const http = createHttp({ provider: 'openai', fetch, clock, secrets, trusted });
  const downloader = createDownloader({
    provider: 'openai',
    publicFetch,
    fetch,
    clock,
    secrets,
    hosts: [],
    origins: trusted.origins,
  });

  /** A client whose errors and answers are seen before the package wraps them. */
  async function connect(limits: Pick<HttpRequest, 'deadlineMs' | 'maxBytes' | 'effect'>) {
    const { OpenAI: Client } = await import(/* webpackMode: "eager" */ 'openai');
    const seen: { failure: unknown; answer: HttpAnswer | null } = { failure: null, answer: null };
    const client = new Client({
      apiKey: settings.apiKey ?? 'none',
      baseURL: base.href,
      // Given, so that the package does not look for them in the environment.
      organization: null,
      project: null,
      adminAPIKey: null,
      webhookSecret: null,
      logLevel: 'off',
      // Its retries pay twice: it repeats calls that timed out.
      maxRetries: 0,
      timeout: PACKAGE_TIMEOUT_MS,
      fetch: fetchThrough(
        http,
        limits,
        (error) => {
          seen.failure = error;
        },
        (answer) => {
          seen.answer = answer;
        },
      ),
    });
    return { client, seen };
  }

  async function generate(request: ImageRequest, { signal }: ProviderContext): Promise<GeneratedImage> {
    const fitted = fitRequest('openai', request, options, capabilities);
    const { body, warnings } = toRequest(model, fitted, settings, dialect);
    const { client, seen } = await connect({
      deadlineMs: TIMEOUT_MS,
      maxBytes: MAX_IMAGE_JSON_BYTES,
      effect,
    });
    let data: unknown;
    try {
      data = await client.images.generate(body, { signal, maxRetries: 0 });
    } catch {
      throw failureOf(http, seen, effect);
    }
    const { image, cost } = fromResponse(http, data, dialect, tokenPriceFor(model, dialect), price);
    const bytes = image.bytes ?? (await downloadFrom(image.url, signal, cost));
    const rateLimit = seen.answer === null ? null : rateLimitHint(seen.answer.headers);
    return {
      bytes,
      model,
      ...cost,
      digitalSourceType: 'trainedAlgorithmicMedia',
      warnings: [...fitted.warnings, ...warnings, ...sizeWarnings('openai', bytes, fitted)],
      ...(rateLimit === null ? {} : { rateLimit }),
    };
  }

  function downloadFrom(url: string, signal: AbortSignal, cost: Cost) {
    return downloader.download({ url, signal, deadlineMs: 60_000, cost });
  }

  /** The model's end by our table; then, at OpenAI itself, whether key and model are good, which costs nothing. */
  async function preflight(signal: AbortSignal): Promise<string[]> {
    if (!dialect.official) return [];
    const known = checkShutdown(model, clock.now(), null);
    const { client, seen } = await connect({ deadlineMs: LOOK_MS, maxBytes: MAX_JSON_BYTES, effect: 'free' });
    try {
      const found = modelSchema.parse(await client.models.retrieve(model, { signal, maxRetries: 0 }));
      const warning = checkShutdown(model, clock.now(), found.shutdown_date ?? null);
      return [warning].filter((text) => text !== null);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof UserError) throw error;
      const warning = notChecked(http, seen, model);
      return [known, warning].filter((text) => text !== null);
    }
  }

  return {
    id: 'openai',
    model,
    capabilities,
    price,
    unitCostMicroUsd: price.maxMicroUsd,
    timeoutMs: TIMEOUT_MS,
    // The lowest paid tier allows five images a minute, and one takes ten seconds to a minute.
    autoConcurrency: dialectName === 'compatible' ? 1 : 4,
    preflight,
    generate,
  };
}

/** @throws {UserError} `input_invalid` */
function parseBaseUrl(text: string): URL {
  const url = URL.parse(text.replace(/\/+$/, ''));
  if (
    url !== null &&
    mayCarrySecrets(url) &&
    url.username === '' &&
    url.password === '' &&
    url.search === ''
  ) {
    return url;
  }
  throw new UserError(
    'input_invalid',
    'Expected an https URL without user name, password and query for openai-base-url.',
    'Set openai-base-url to where the API begins, such as https://api.openai.com/v1; http only works within a private network.',
  );
}

/** @throws {UserError} `provider_config` for a server whose models nobody here knows. */
function modelOf({ official }: Dialect): string {
  if (official) return DEFAULT_OPENAI_MODEL;
  throw new UserError(
    'provider_config',
    'The server of openai-base-url needs the name of one of its models.',
    'Set openai-model.',
  );
}

function capabilitiesOf(model: string, dialect: Dialect, { maxPriceMicroUsd }: OpenAiSettings): Capabilities {
  const known = dialect.official && maxPriceMicroUsd === null;
  const own = openAiCapabilities(model, known ? PAID_PROMPT_BYTES : null);
  return {
    ...own,
    negativePrompt: dialect.negativePromptField !== null,
    seed: dialect.seedField !== null,
    qualities: dialect.knows.includes('quality') ? (dialect.official ? own.qualities : ALL_QUALITIES) : [],
    formats: dialect.formats,
    size: dialect.sizes ?? own.size,
  };
}

/** What is asked for when the user has not said: at other servers as little as possible, since each knows less. */
function withDefaults(options: ImageOptions, { official, knows, formats, sizes }: Dialect): ImageOptions {
  const quality = options.quality ?? (official && knows.includes('quality') ? DEFAULT_OPENAI_QUALITY : null);
  const format = options.format ?? (formats.includes(DEFAULT_OPENAI_FORMAT) ? DEFAULT_OPENAI_FORMAT : null);
  const size = options.size ?? (sizes?.kind === 'ratios' ? { width: 1, height: 1 } : DEFAULT_OPENAI_SIZE);
  return { ...options, quality, format, size };
}

function priceOfImage(
  model: string,
  dialect: Dialect,
  { maxPriceMicroUsd }: OpenAiSettings,
  { quality, size }: ImageOptions,
): PriceEstimate {
  // Other servers have prices of their own, whatever their models are called.
  const provider = dialect.official ? 'openai' : 'openai-base-url';
  const tokens = tokenPriceFor(model, dialect);
  const prompt = tokens?.textIn ?? 0;
  return estimatePrice({ provider, model, quality, size }, maxPriceMicroUsd, {
    usualMicroUsd: USUAL_PROMPT_TOKENS * prompt,
    maxMicroUsd: (PAID_PROMPT_BYTES / FEWEST_BYTES_A_TOKEN) * prompt,
    factor: RESERVE_FACTOR,
  });
}

function tokenPriceFor(model: string, { official }: Dialect): TokenPrice | null {
  return official ? tokenPriceOf('openai', model) : null;
}

/** The request's body, held to the package's types; what only a dialect has is added beside them. */
export function toRequest(
  model: string,
  fitted: FittedRequest,
  settings: Pick<OpenAiSettings, 'background' | 'compression' | 'moderation' | 'complexity'>,
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
  let background = known('background', settings.background);
  if (background === 'transparent' && format === 'jpeg') {
    background = leaveOut('background', 'jpeg cannot be transparent');
  }
  let compression = known('compression', settings.compression);
  if (compression !== null && format !== 'webp' && format !== 'jpeg') {
    compression = leaveOut('compression', 'only webp and jpeg have one');
  }
  const moderation = known('moderation', settings.moderation);
  let complexity = known('complexity', settings.complexity);
  if (complexity !== null && dialect.official && !traitsOf(model).complexity) {
    complexity = leaveOut('complexity', `${model} has none`);
  }
  const quality = ALL_QUALITIES.find((name) => name === fitted.quality) ?? null;
  // gpt-image models refuse `response_format` and `style`: neither stands here.
  const own = {
    model,
    prompt: fitted.prompt,
    n: 1,
    ...(quality === null ? {} : { quality }),
    ...(format === null ? {} : { output_format: format }),
    ...(background === null ? {} : { background }),
    ...(compression === null ? {} : { output_compression: compression }),
    ...(moderation === null ? {} : { moderation }),
    ...(complexity === null ? {} : { complexity }),
    ...(dialect.size === 'size' && fitted.size !== null ? { size: sizeText(fitted.size) } : {}),
  } satisfies GenerateBody;
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
  data: z
    .array(z.object({ b64_json: z.string().nullish(), url: z.string().nullish() }))
    .min(1, { error: 'no image' }),
  usage: z.unknown(),
});
const modelSchema = z.object({ id: z.string(), shutdown_date: z.string().nullish() });

export type Cost = Pick<GeneratedImage, 'costMicroUsd' | 'costBasis'>;
type ImageInAnswer = { bytes: Uint8Array<ArrayBuffer>; url: null } | { bytes: null; url: string };

/**
 * The image of an answer and what it has cost.
 * @throws {ProviderError} `ambiguous`, with the cost where it is known, when there is no image in it.
 */
export function fromResponse(
  http: Pick<Http, 'unusable'>,
  data: unknown,
  dialect: Dialect,
  tokens: TokenPrice | null,
  price: PriceEstimate,
): { image: ImageInAnswer; cost: Cost } {
  const answer = answerSchema.safeParse(data);
  if (!answer.success) {
    const kind =
      typeof data === 'string' ? `text that begins with ${JSON.stringify(data.slice(0, 80))}` : 'JSON';
    const issue = answer.error.issues[0];
    throw http.unusable(
      'paid',
      `the answer holds no image: ${kind}; ${issue?.path.join('.')}: ${issue?.message}`,
    );
  }
  const cost = costOf(answer.data.usage, dialect, tokens, price);
  const [first] = answer.data.data;
  if (first?.b64_json) {
    const bytes = decodeBase64(first.b64_json);
    if (bytes !== null && bytes.byteLength > 0) return { image: { bytes, url: null }, cost };
    throw priced(http.unusable('paid', "the image's base64 is broken or cut."), cost);
  }
  if (first?.url) return { image: { bytes: null, url: first.url }, cost };
  throw priced(http.unusable('paid', 'the answer names an image and does not hold it.'), cost);
}

function priced(error: ProviderError, cost: Cost): ProviderError {
  return new ProviderError(error.failureClass, error.message, cost);
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

/** Of whatever shape: `{error: {code, type, message}}`, `{error: "words"}`, `{code, error}`, `{message}`, `{detail}`. */
const errorBodySchema = z.looseObject({
  error: z
    .union([
      z.string(),
      z.looseObject({
        code: z.union([z.string(), z.number()]).nullish(),
        type: z.string().nullish(),
        message: z.string().nullish(),
      }),
    ])
    .nullish(),
  code: z.union([z.string(), z.number()]).nullish(),
  type: z.string().nullish(),
  message: z.string().nullish(),
  detail: z.string().nullish(),
});

export function readOpenAiError(bytes: Uint8Array): Refusal {
  const body = errorBodySchema.safeParse(parseJson(bytes));
  if (!body.success) return { code: null, type: null, words: null };
  const { error, ...outer } = body.data;
  const inner = typeof error === 'object' && error !== null ? error : outer;
  const words = (typeof error === 'string' ? error : inner.message) ?? outer.message ?? outer.detail ?? null;
  return { code: inner.code == null ? null : String(inner.code), type: inner.type ?? null, words };
}

/** What a call that the package ended with an error really was. */
function failureOf(
  http: Http,
  { failure, answer }: { failure: unknown; answer: HttpAnswer | null },
  effect: HttpRequest['effect'],
): unknown {
  if (failure !== null) return failure;
  if (answer === null) {
    return new ProviderError('transient', 'openai: the call was not made: it had been given up.');
  }
  if (answer.status >= 400) return http.refusal(answer, readOpenAiError(answer.bytes), OPENAI_FAILURES);
  return http.unusable(effect, `HTTP ${answer.status} with an answer that cannot be read.`);
}

/** A key may be good for images and not for looking at models. */
const MAY_NOT_LOOK = /missing scopes|insufficient permissions/i;

/**
 * What a failed look at the model means: a warning when images may work all the same.
 * @throws {UserError} `provider_config` when they cannot.
 */
function notChecked(
  http: Http,
  seen: { failure: unknown; answer: HttpAnswer | null },
  model: string,
): string | null {
  const failure = failureOf(http, seen, 'free');
  if (!(failure instanceof ProviderError)) throw failure;
  const { message, failureClass } = failure;
  if (seen.answer?.status === 404) {
    throw new UserError(
      'provider_config',
      `OpenAI has no model ${model}, or this key may not use it.`,
      `Set openai-model to one of: ${LIVING_MODELS.join(', ')}.`,
    );
  }
  if (MAY_NOT_LOOK.test(message)) return null;
  if (failureClass === 'config') {
    throw new UserError(
      'provider_config',
      message,
      'Check openai-api-key (or OPENAI_API_KEY) and openai-base-url.',
    );
  }
  return `The model ${model} could not be looked up (${message}); the run goes on.`;
}
