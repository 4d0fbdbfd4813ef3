/**
 * OpenAI's image API through its own package, and servers that speak it in a dialect. The package is loaded with the
 * first call: a run without it does not wait for it.
 */
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import type { MicroUsd } from '../money.ts';
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
import { readErrorBody } from './error-body.ts';
import { EMPTY_REQUEST, fitRequest, fitSize, pixelsOf, sizeWarnings } from './fit-request.ts';
import { mayCarrySecrets } from './hosts.ts';
import {
  createHttp,
  fetchThrough,
  type Http,
  type HttpAnswer,
  type HttpRequest,
  MAX_IMAGE_JSON_BYTES,
  MAX_JSON_BYTES,
} from './http.ts';
import { DIALECTS, type Dialect, type DialectName, dialectOf } from './openai-dialects.ts';
import {
  ALL_QUALITIES,
  checkShutdown,
  DEFAULT_OPENAI_FORMAT,
  DEFAULT_OPENAI_MODEL,
  DEFAULT_OPENAI_QUALITY,
  DEFAULT_OPENAI_SIZE,
  LIVING_MODELS,
  openAiCapabilities,
} from './openai-models.ts';
import {
  type Cost,
  fromResponse,
  IMAGE_FIELD,
  OPENAI_FAILURES,
  type OpenAiExtras,
  toRequest,
} from './openai-wire.ts';
import { estimatePrice, type TokenPrice, tokenPriceOf } from './prices.ts';
import { rateLimitHint } from './retry-after.ts';

export const OPENAI_BASE_URL = 'https://api.openai.com/v1';

/** Node's own fetch gives up on the first byte after five minutes; a 4K image of the best quality takes two. */
const TIMEOUT_MS = 300_000;
const LOOK_MS = 15_000;
/** The package's own timer must never be the first: our clock is the one that tests own. */
const PACKAGE_TIMEOUT_MS = 2 * TIMEOUT_MS;

/** So much of a prompt is covered by what is reserved; ours has some 800 bytes, at most 1,500 characters. */
const PAID_PROMPT_BYTES = 3_000;
/** Byte-pair tokens of natural text hold three bytes and more; two is on the safe side. */
const FEWEST_BYTES_A_TOKEN = 2;
const USUAL_PROMPT_TOKENS = 220;
/** The token counts of the table are measured, not promised. */
const RESERVE_FACTOR = 1.25;

export interface OpenAiSettings extends OpenAiExtras {
  /** null: for a server of one's own that wants none. */
  apiKey: string | null;
  /** null: OpenAI itself. */
  baseUrl: string | null;
  /** null: recognised by the host. */
  dialect: DialectName | null;
  model: string | null;
  maxPriceMicroUsd: MicroUsd | null;
  options: ImageOptions;
}

export interface OpenAiDependencies {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  publicFetch: PublicFetch | null;
}

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
  const price = priceOfImage(model, dialect, settings, options, capabilities);
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
    base: `${base.href.replace(/\/+$/, '')}/`,
  });

  /** A client whose errors and answers are seen before the package wraps them. */
  async function connect(limits: Pick<HttpRequest, 'deadlineMs' | 'maxBytes' | 'base64Field' | 'effect'>) {
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

  /** The request's body, with what it was made of. */
  function ask(request: ImageRequest) {
    const fitted = fitRequest('openai', request, options, capabilities);
    fitted.quality ??= defaultQuality(dialect);
    return { fitted, ...toRequest(model, fitted, settings, dialect) };
  }

  async function generate(request: ImageRequest, { signal }: ProviderContext): Promise<GeneratedImage> {
    const { fitted, body, warnings } = ask(request);
    const { client, seen } = await connect({
      deadlineMs: TIMEOUT_MS,
      maxBytes: MAX_IMAGE_JSON_BYTES,
      base64Field: IMAGE_FIELD,
      effect,
    });
    let data: unknown;
    try {
      data = await client.images.generate(body, { signal, maxRetries: 0 });
    } catch {
      throw failureOf(http, seen, effect, signal);
    }
    const { answer } = seen;
    // The package has parsed an answer, so one was seen.
    if (answer === null) throw failureOf(http, seen, effect, signal);
    const { image, cost } = fromResponse(http, answer, data, dialect, tokenPriceFor(model, dialect), price);
    const bytes = image.bytes ?? (await downloadFrom(image.url, signal, cost));
    const rateLimit = rateLimitHint(answer.headers);
    return {
      bytes,
      model,
      ...cost,
      digitalSourceType: 'trainedAlgorithmicMedia',
      askedSize: fitted.size,
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
      const warning = notChecked(http, seen, model, signal);
      return [known, warning].filter((text) => text !== null);
    }
  }

  const { body: sent, fitted } = ask(EMPTY_REQUEST);
  return {
    id: 'openai',
    asks: {
      address: base.href,
      model,
      sent: { ...sent },
      format: fitted.format,
      pixels: pixelsOf(fitted),
      results: dialect.official ? 'in-answer' : downloader.places,
    },
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
    url.search === '' &&
    // What is put behind it would be no path.
    url.hash === ''
  ) {
    return url;
  }
  throw new UserError(
    'input_invalid',
    'Expected an https URL without user name, password, query and fragment for openai-base-url.',
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
function withDefaults(options: ImageOptions, dialect: Dialect): ImageOptions {
  const { formats, sizes } = dialect;
  const quality = options.quality ?? defaultQuality(dialect);
  const format = options.format ?? (formats.includes(DEFAULT_OPENAI_FORMAT) ? DEFAULT_OPENAI_FORMAT : null);
  const size = options.size ?? (sizes?.kind === 'ratios' ? { width: 1, height: 1 } : DEFAULT_OPENAI_SIZE);
  return { ...options, quality, format, size };
}

/** Left to OpenAI it would be `auto`, which has no price. */
function defaultQuality({ official }: Dialect): string | null {
  return official ? DEFAULT_OPENAI_QUALITY : null;
}

function priceOfImage(
  model: string,
  dialect: Dialect,
  { maxPriceMicroUsd }: OpenAiSettings,
  options: ImageOptions,
  { qualities, size: sizes }: Capabilities,
): PriceEstimate {
  // Of what is really going to be asked for.
  const quality =
    options.quality !== null && qualities.includes(options.quality)
      ? options.quality
      : defaultQuality(dialect);
  const { size } = fitSize(options.size, sizes);
  // Other servers have prices of their own, whatever their models are called.
  const provider = dialect.official ? 'openai' : 'the server of openai-base-url';
  const tokens = tokenPriceFor(model, dialect);
  const prompt = tokens?.textIn ?? 0;
  const mayBeFree = dialect === DIALECTS.compatible;
  return estimatePrice({ provider, model, quality, size, mayBeFree }, maxPriceMicroUsd, {
    usualMicroUsd: USUAL_PROMPT_TOKENS * prompt,
    maxMicroUsd: (PAID_PROMPT_BYTES / FEWEST_BYTES_A_TOKEN) * prompt,
    factor: RESERVE_FACTOR,
  });
}

function tokenPriceFor(model: string, { official }: Dialect): TokenPrice | null {
  return official ? tokenPriceOf('openai', model) : null;
}

/** What a call that the package ended with an error really was. */
function failureOf(
  http: Http,
  { failure, answer }: { failure: unknown; answer: HttpAnswer | null },
  effect: HttpRequest['effect'],
  signal: AbortSignal,
): unknown {
  if (failure !== null) return failure;
  if (answer === null) {
    return signal.aborted
      ? new ProviderError('transient', 'openai: the call was not made: it had been given up.')
      : // The package could not even write the request; its error may hold the key.
        new ProviderError('config', 'openai: the key holds characters that cannot be sent. Copy it again.');
  }
  if (answer.status >= 400) return http.refusal(answer, readErrorBody(answer.bytes), OPENAI_FAILURES);
  return http.unusable(effect, `HTTP ${answer.status} with an answer that cannot be read.`);
}

const modelSchema = z.object({ id: z.string(), shutdown_date: z.string().nullish() });

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
  signal: AbortSignal,
): string | null {
  const failure = failureOf(http, seen, 'free', signal);
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
