/**
 * Fetches an image from the address that a provider's answer names. Such an address comes from outside: https only,
 * on the provider's own hosts, to a public address of the internet, without redirects, and no secret goes along.
 */
import type { Clock } from '../clock.ts';
import { describeValue } from '../errors.ts';
import { createRedactor } from '../redact.ts';
import { ProviderError, type ProviderErrorDetails } from './contract.ts';
import { type HostPattern, objectionTo } from './hosts.ts';
import { excerpt, MAX_IMAGE_BYTES, shorten } from './http.ts';
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
  /** Origins that the user has named (a gateway of one's own), which may be private. */
  origins?: readonly string[];
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
  /** @throws {ProviderError} `ambiguous`, with the cost: the image was paid for and could not be had. */
  download(download: Download): Promise<Uint8Array<ArrayBuffer>>;
}

/** Before each further try. The address is signed and expires, so there is no better time than now. */
const WAITS_MS = [500, 2_000];

export function createDownloader(dependencies: DownloadDependencies): Downloader {
  const { provider, publicFetch, fetch, clock, secrets, hosts, origins = [] } = dependencies;
  const redact = createRedactor(secrets);

  async function download(download: Download): Promise<Uint8Array<ArrayBuffer>> {
    const { url, signal, deadlineMs, cost, resumed = false } = download;
    const place = describeValue(URL.parse(url)?.host);
    let expired = false;
    const failure = (words: string) =>
      new ProviderError(
        'ambiguous',
        `${provider}: the image was made, but could not be fetched from ${place}: ${shorten(redact(words))}`,
        { ...cost, remoteLost: expired && resumed },
      );
    const objection = objectionTo(url, { hosts, origins });
    if (objection !== null) throw failure(`${objection}.`);
    const trusted = origins.includes(new URL(url).origin);
    if (!trusted && publicFetch === null) {
      throw failure('here nobody can tell whether an address is a public one.');
    }
    const get = trusted || publicFetch === null ? fetch : publicFetch;

    const untilMs = clock.now() + deadlineMs;
    let words = '';
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
        if (answer.status === 200 && answer.bytes.byteLength > 0) return answer.bytes;
        words = describe(answer);
        expired = EXPIRED.has(answer.status);
        if (answer.status >= 300 && answer.status <= 499 && answer.status !== 429) break;
      } catch (error) {
        if (!(error instanceof TransferError) && !signal.aborted) throw error;
        words = error instanceof TransferError ? error.message : 'the call was given up.';
        if (error instanceof TransferError && !PASSING.has(error.fault)) break;
      }
    }
    throw failure(words || 'the time was up.');
  }

  return { download };
}

/** Faults that may be gone a moment later. */
const PASSING: ReadonlySet<TransferError['fault']> = new Set(['not-sent', 'cut']);

/** What storages answer to a signed address whose time is over, and of what they no longer hold. */
const EXPIRED: ReadonlySet<number> = new Set([403, 404, 410]);

function describe({ status, bytes }: WholeAnswer): string {
  if (status >= 300 && status <= 399) return `a redirect (HTTP ${status}), which is never followed.`;
  return `HTTP ${status} ${excerpt(bytes)}`.trim();
}
