/**
 * A provider's service as its adapter uses it: one way to send with its key, and one way to end with an image (fetch it,
 * look at its size, answer).
 */
import type { Clock } from '../../clock.ts';
import type { Drawing } from '../../images/drawing/contract.ts';
import type { MicroUsd } from '../../money.ts';
import type { GeneratedImage, ImageOptions, RateLimitHint, ResultPlaces } from '../contract.ts';
import { type HttpAnswer, MAX_JSON_BYTES } from './answer.ts';
import { createDownloader, type Downloader, type PublicFetch } from './download.ts';
import { type FittedRequest, sizeWarnings } from './fit-request.ts';
import type { HostPattern, HostRules } from './hosts.ts';
import { createHttp, type Http, type HttpRequest } from './http.ts';
import type { ParameterInputs } from './parameters.ts';
import type { Cost } from './prices.ts';

/** What the door gives to whoever calls a service. */
export interface ServiceSurroundings {
  fetch: typeof globalThis.fetch;
  clock: Clock;
  /** null: images cannot be fetched from addresses that a provider names. */
  publicFetch: PublicFetch | null;
  /** Reads a file that a setting names, as text; null or left out: there are no files. Throws a `UserError`. */
  readText?: ((path: string) => string) | null;
}

/** What the door gives. */
export interface ProviderSurroundings extends ServiceSurroundings {
  /** Draws placeholders. */
  drawing: Drawing;
}

/** The same for an adapter: what it does not need may be left out. */
export interface AdapterSurroundings extends Pick<ServiceSurroundings, 'fetch' | 'clock' | 'readText'> {
  publicFetch?: PublicFetch | null;
  /** For tests: where the service is. */
  baseUrl?: string;
}

/** The settings of a service that is reached by a key alone. */
export interface KeyedSettings {
  apiKey: string;
  /** null: the provider's default. */
  model: string | null;
  maxPriceMicroUsd: MicroUsd | null;
  options: ImageOptions;
}

export interface ServiceAddress {
  /** The provider's id, for messages. */
  provider: string;
  /** Where the API begins, without a slash at its end. */
  baseUrl: string;
  /** Hosts that the key may go to besides that of the base URL. */
  hosts?: readonly HostPattern[];
  /** Where results lie besides the base URL's own host. Not given: images come in answers only. */
  resultHosts?: readonly HostPattern[];
  /** Headers that authorise a request. */
  authorization: Readonly<Record<string, string>>;
  /** Never shown in a message. */
  secrets: readonly string[];
  inputs?: ParameterInputs;
}

/** A request with the key. What is not given is as for a look: 30 s, 1 MB of JSON. */
export interface Call extends Pick<HttpRequest, 'url' | 'signal' | 'effect' | 'base64Field'> {
  /** Not given: POST with a body, else GET. */
  method?: HttpRequest['method'];
  /** A form as it is, everything else as JSON. */
  body?: unknown;
  /** What is asked for: JSON, if not given. */
  accept?: string;
  deadlineMs?: number;
  maxBytes?: number;
}

/** An image as an adapter has found it in an answer. */
export interface Made {
  image: { bytes: Uint8Array<ArrayBuffer> } | { url: string };
  model: string;
  fitted: Pick<FittedRequest, 'size' | 'ratio' | 'warnings'>;
  cost: Cost;
  signal: AbortSignal;
  /** Besides those of the request. */
  warnings?: readonly string[];
  rateLimit?: RateLimitHint | null;
  /** The image is an earlier attempt's. */
  resumed?: boolean;
}

export interface Service {
  http: Http;
  /** Whom the key may go to. */
  trusted: HostRules;
  /** Where images come from. */
  results: 'in-answer' | ResultPlaces;
  /** @throws {ProviderError} when there is no answer, or when it is a redirect. */
  send(call: Call): Promise<HttpAnswer>;
  /** @throws {ProviderError} with the cost, when the image lies at an address and cannot be had. */
  finish(made: Made): Promise<GeneratedImage>;
}

export const REQUEST_MS = 30_000;
export const DOWNLOAD_MS = 60_000;
/** Of a look at a key, a model or a balance. */
export const LOOK_MS = 15_000;

export function connectService(
  address: ServiceAddress,
  { fetch, clock, publicFetch = null }: AdapterSurroundings,
): Service {
  const { provider, baseUrl, hosts = [], resultHosts, authorization, secrets, inputs = {} } = address;
  const trusted: HostRules = { hosts, origins: [new URL(baseUrl).origin] };
  const http = createHttp({ provider, fetch, clock, secrets, trusted, inputs });
  const downloader: Downloader | null =
    resultHosts === undefined
      ? null
      : createDownloader({
          provider,
          publicFetch,
          fetch,
          clock,
          secrets,
          hosts: resultHosts,
          origins: trusted.origins,
          base: `${baseUrl}/`,
        });

  async function send(call: Call): Promise<HttpAnswer> {
    const { url, signal, effect, base64Field, body, accept = 'application/json' } = call;
    const isJson = body !== undefined && !(body instanceof FormData);
    return http.send({
      url,
      method: call.method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...authorization, accept, ...(isJson ? { 'content-type': 'application/json' } : {}) },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      signal,
      deadlineMs: call.deadlineMs ?? REQUEST_MS,
      maxBytes: call.maxBytes ?? MAX_JSON_BYTES,
      ...(base64Field === undefined ? {} : { base64Field }),
      effect,
    });
  }

  async function bytesOf({ image, signal, cost, resumed = false }: Made): Promise<Uint8Array<ArrayBuffer>> {
    if ('bytes' in image) return image.bytes;
    if (downloader === null) throw new Error(`${provider} has no place where results lie.`);
    return downloader.download({ url: image.url, signal, deadlineMs: DOWNLOAD_MS, cost, resumed });
  }

  async function finish(made: Made): Promise<GeneratedImage> {
    const { model, fitted, cost, warnings = [], rateLimit = null } = made;
    const bytes = await bytesOf(made);
    return {
      bytes,
      model,
      ...cost,
      digitalSourceType: 'trainedAlgorithmicMedia',
      askedSize: fitted.size,
      warnings: [...fitted.warnings, ...warnings, ...sizeWarnings(provider, bytes, fitted)],
      ...(rateLimit === null ? {} : { rateLimit }),
    };
  }

  return { http, trusted, results: downloader?.places ?? 'in-answer', send, finish };
}
