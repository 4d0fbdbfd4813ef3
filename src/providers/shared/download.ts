/**
 * Fetches an image from the address that a provider's answer names. Such an address comes from outside: https only,
 * on the provider's own hosts, to a public address of the internet, without redirects, and no secret goes along. A
 * `data:` address is the image itself.
 */
import type { Clock } from '../../clock.ts';
import { describeValue } from '../../errors.ts';
import { createForeignRedactor } from '../../redact.ts';
import { ProviderError, type ProviderErrorDetails, type ResultPlaces } from '../contract.ts';
import { excerpt, MAX_IMAGE_BYTES, MAX_IMAGE_JSON_BYTES, shorten } from './answer.ts';
import { decodeDataUrl } from './base64.ts';
import { type HostPattern, objectionTo, trustedOriginOf } from './hosts.ts';
import { TransferError, transfer, type WholeAnswer } from './transfer.ts';

/**
 * A fetch that connects to public unicast addresses only, judged at the moment of connecting, so that a name which
 * resolves differently a second time gains nothing. Each platform brings its own: src/net/public-fetch.ts is Node's.
 */
export type PublicFetch = (url: string, init: RequestInit) => Promise<Response>;

export interface DownloadDependencies {
  /** The provider's id, for messages. */
  provider: string;
  /** null: this platform cannot tell where a connection goes, so nothing is downloaded. */
  publicFetch: PublicFetch | null;
  /** For `origins` only. */
  fetch: typeof globalThis.fetch;
  clock: Clock;
  /** Never shown in a message. */
  secrets: readonly string[];
  /** Where this provider keeps its results. */
  hosts: readonly HostPattern[];
  /** Origins that the user has named (a gateway of one's own), which may be private, and the API's own. */
  origins?: readonly string[];
  /** Where the API begins: what a relative address is relative to. */
  base?: string;
}

export interface Download {
  url: string;
  signal: AbortSignal;
  /** For all tries together. */
  deadlineMs: number;
  /** What the image has cost: a failure from here on carries it. */
  cost: Required<Pick<ProviderErrorDetails, 'costMicroUsd' | 'costBasis'>>;
  /** The image is an earlier attempt's: when its address leads nowhere any more, it has to be made anew. */
  resumed?: boolean;
}

export interface Downloader {
  /** Whether what is fetched from there can be had at all, known before the first purchase. */
  places: ResultPlaces;
  /**
   * @throws {ProviderError} With the cost, since the image was paid for and could not be had: `config` with
   *   `alwaysRefused` when our own rules forbid such an address, `empty` when what lies there is too large or is broken,
   *   else `ambiguous`.
   */
  download(download: Download): Promise<Uint8Array<ArrayBuffer>>;
}

/** What is said of an address that no rule of ours ever lets through. */
const NEVER = 'Such an address is never fetched from.';

interface Fetching extends Pick<Download, 'signal' | 'deadlineMs'> {
  url: string;
  get: (url: string, init: RequestInit) => Promise<Response>;
}

type FetchEnd =
  | { bytes: Uint8Array<ArrayBuffer> }
  /** `isForbidden`: by our own rules, now and later. `isTooLarge`: it is there, and is of no use. */
  | { words: string; isExpired: boolean; isForbidden: boolean; isTooLarge: boolean };

/** Before each further try. The address is signed and expires, so there is no better time than now. */
const WAITS_MS = [500, 2_000];

export function createDownloader(dependencies: DownloadDependencies): Downloader {
  const { provider, publicFetch, fetch, clock, secrets, hosts, origins = [], base } = dependencies;
  const redact = createForeignRedactor(secrets);

  async function download({ url: named, ...call }: Download): Promise<Uint8Array<ArrayBuffer>> {
    const { cost } = call;
    if (/^\s*data:/i.test(named)) return ofDataUrl(named.trim(), call);
    const { url, isTrusted } = placeOf(named);
    const place = describeValue(URL.parse(url)?.host);
    const failure = (words: string, details: ProviderErrorDetails = {}) =>
      new ProviderError(
        details.alwaysRefused ? 'config' : details.reason === undefined ? 'ambiguous' : 'empty',
        `${provider}: the image was made, but could not be fetched from ${place}: ${shorten(redact(words))}`,
        { ...cost, ...details },
      );
    const never = (words: string) => failure(`${words} ${NEVER}`, { alwaysRefused: true });
    const objection = objectionTo(url, { hosts, origins });
    if (objection !== null) throw never(`${objection}.`);
    if (!isTrusted && publicFetch === null) {
      throw never('here nobody can tell whether an address is a public one.');
    }
    const ended = await fetchImage({
      ...call,
      url,
      get: isTrusted || publicFetch === null ? fetch : publicFetch,
    });
    if ('bytes' in ended) return ended.bytes;
    // Its words say what is forbidden, or what to do about a proxy.
    if (ended.isForbidden) throw failure(ended.words, { alwaysRefused: true });
    throw failure(ended.words, {
      remoteLost: (ended.isExpired || ended.isTooLarge) && call.resumed === true,
      reason: ended.isTooLarge ? 'too_large' : undefined,
    });
  }

  function ofDataUrl(
    url: string,
    { cost, resumed = false }: Pick<Download, 'cost' | 'resumed'>,
  ): Uint8Array<ArrayBuffer> {
    // Before it is decoded: four letters are three bytes.
    const isTooLarge = url.length > MAX_IMAGE_JSON_BYTES;
    const bytes = isTooLarge ? null : decodeDataUrl(url);
    if (bytes !== null && bytes.byteLength > 0 && bytes.byteLength <= MAX_IMAGE_BYTES) return bytes;
    const reason = isTooLarge || bytes?.byteLength ? 'too_large' : 'broken_image';
    const why = reason === 'too_large' ? `larger than ${MAX_IMAGE_BYTES} bytes` : 'broken or cut';
    const words = `${provider}: the image in a data: address is ${why}.`;
    throw new ProviderError('empty', words, { ...cost, reason, remoteLost: resumed });
  }

  /** The whole address, at a trusted origin in the spelling that the user gave. */
  function placeOf(named: string): { url: string; isTrusted: boolean } {
    const url = URL.parse(named, base);
    const origin = url === null ? null : trustedOriginOf(url, origins);
    if (url === null || origin === null) return { url: url?.href ?? named, isTrusted: false };
    return { url: url.href.replace(url.origin, origin), isTrusted: true };
  }

  /** Tries again what may be gone a moment later. */
  async function fetchImage({ url, signal, deadlineMs, get }: Fetching): Promise<FetchEnd> {
    const untilMs = clock.now() + deadlineMs;
    let words = '';
    let isExpired = false;
    const end = { isForbidden: false, isTooLarge: false };
    for (const waitMs of [0, ...WAITS_MS]) {
      const leftMs = untilMs - clock.now() - waitMs;
      if (leftMs <= 0 || signal.aborted) break;
      try {
        if (waitMs > 0) await clock.sleep(waitMs, signal);
        const answer = await transfer({
          fetch: get,
          clock,
          url,
          init: { method: 'GET' },
          signal,
          deadlineMs: leftMs,
          maxBytes: MAX_IMAGE_BYTES,
        });
        if (answer.status === 200 && answer.bytes.byteLength > 0) return { bytes: answer.bytes };
        words = describe(answer);
        isExpired = EXPIRED.has(answer.status);
        if (isRedirect(answer.status)) return { ...end, words, isExpired, isForbidden: true };
        if (answer.status >= 400 && answer.status <= 499 && answer.status !== 429) break;
      } catch (error) {
        if (!(error instanceof TransferError) && !signal.aborted) throw error;
        words = error instanceof TransferError ? error.message : 'the call was given up.';
        if (!(error instanceof TransferError)) continue;
        if (error.fault === 'unsendable') return { ...end, words, isExpired, isForbidden: true };
        if (error.fault === 'too-large') return { ...end, words, isExpired, isTooLarge: true };
        if (!PASSING.has(error.fault)) break;
      }
    }
    return { ...end, words: words || 'the time was up.', isExpired };
  }

  const ownHosts = origins.flatMap((origin) => URL.parse(origin)?.hostname ?? []);
  return {
    places: {
      hosts: [...new Set([...hosts, ...ownHosts])],
      // What lies at the API's own origin needs no look at where the connection goes.
      isReachable:
        (hosts.length === 0 || publicFetch !== null) &&
        origins.every((origin) => objectionTo(`${origin}/image`, { hosts, origins }) === null),
    },
    download,
  };
}

/** Faults that may be gone a moment later. */
const PASSING: ReadonlySet<TransferError['fault']> = new Set(['not-sent', 'cut']);

/** What storages answer to a signed address whose time is over, and of what they no longer hold. */
const EXPIRED: ReadonlySet<number> = new Set([403, 404, 410]);

/** A browser's fetch shows a redirect as status 0. */
function isRedirect(status: number): boolean {
  return status === 0 || (status >= 300 && status <= 399);
}

function describe({ status, bytes }: WholeAnswer): string {
  if (isRedirect(status)) return `a redirect (HTTP ${status}), which is never followed.`;
  return `HTTP ${status} ${excerpt(bytes)}`.trim();
}
