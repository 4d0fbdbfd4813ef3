/** Asks whether an image can still be fetched from its URL. Only a definite answer counts: a doubt replaces nothing. */
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { PublicFetch } from '../providers/shared/download.ts';
import { onAbort, sleepUnlessAborted } from '../waiting.ts';
import { NotPublicError } from './public-address.ts';

/** Hosts that are known to serve nothing any more, whatever they answer. */
export const DEAD_HOSTS: ReadonlySet<string> = new Set([
  // The original's placeholders: https://via.placeholder.com no longer resolves.
  'via.placeholder.com',
]);

/** Names that only a private network knows: elsewhere they do not exist, which says nothing of the image. */
const PRIVATE_NAME =
  /^[^.:]+\.?$|\.(?:local|localhost|internal|intranet|lan|home|corp|private|test|home\.arpa)\.?$/;

const GONE_STATUSES: ReadonlySet<number> = new Set([404, 410]);
const HEAD_REFUSED_STATUSES: ReadonlySet<number> = new Set([405, 501]);
/** Supabase Storage refuses with 400, for what is not there too, and tells the true status in the body. */
const STORAGE_PATH = /\/storage\/v1\/object\/public\//;
const storageRefusal = z.object({ statusCode: z.coerce.number() });
const LONGEST_REFUSAL = 10_000;
const MOST_REDIRECTS = 3;
const PROBE_TIMEOUT_MS = 10_000;

/**
 * `unknown`: neither seen nor surely gone (a time-out, a 5xx). `not-asked`: an address that a catalogue must not make us
 * call: this machine, a private network, anything but http and https.
 */
export type UrlAnswer = 'ok' | 'unreachable' | 'unknown' | 'not-asked';
export type UrlProbe = (url: string, signal: AbortSignal) => Promise<UrlAnswer>;

export interface UrlProbeOptions {
  /** For the trusted origin. */
  fetch: typeof globalThis.fetch;
  /** For everything else, redirects of the trusted origin included; null: then nothing else is asked. */
  publicFetch: PublicFetch | null;
  clock: Clock;
  /** May be asked although it is private: the store's own, such as `http://127.0.0.1:54321`. */
  trustedOrigin?: string;
}

/** The probe that doors use: asks for the head of the image and never reads its bytes. */
export function createUrlProbe({ fetch, publicFetch, clock, trustedOrigin }: UrlProbeOptions): UrlProbe {
  let seesNames: Promise<boolean> | undefined;

  async function answerOf(url: URL, signal: AbortSignal): Promise<UrlAnswer> {
    let target = url;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      if (target.protocol !== 'https:' && target.protocol !== 'http:') return 'not-asked';
      const { status, location } = await ask(target, signal);
      if (status < 300 || status > 399 || location === null) return meaningOf(status);
      const next = URL.parse(location, target);
      if (next === null) return 'unknown';
      target = next;
    }
    return 'unknown';
  }

  async function send(url: URL, init: RequestInit): Promise<Response> {
    if (url.origin === trustedOrigin) return fetch(url, init);
    if (publicFetch === null || PRIVATE_NAME.test(url.hostname)) throw new NotPublicError(url.host);
    return publicFetch(url.href, init);
  }

  /**
   * Whether names of the public internet can be looked up here: behind a proxy that does it, no name exists. Asked once,
   * of the project's own host; true where that tells nothing.
   */
  async function canSeeNames(signal: AbortSignal): Promise<boolean> {
    if (trustedOrigin === undefined) return true;
    seesNames ??= (publicFetch ?? fetch)(trustedOrigin, { method: 'HEAD', redirect: 'manual', signal }).then(
      () => true,
      (error) => !isUnknownHost(error),
    );
    return seesNames;
  }

  async function ask(url: URL, signal: AbortSignal): Promise<{ status: number; location: string | null }> {
    const head = await send(url, { method: 'HEAD', redirect: 'manual', signal });
    const hidesStatus = head.status === 400 && STORAGE_PATH.test(url.pathname);
    if (!hidesStatus && !HEAD_REFUSED_STATUSES.has(head.status)) return told(head);
    const get = await send(url, { headers: { range: 'bytes=0-0' }, redirect: 'manual', signal });
    if (hidesStatus && get.status === 400) {
      const refusal = storageRefusal.parse(JSON.parse(await beginningOf(get)));
      return { status: refusal.statusCode, location: null };
    }
    await get.body?.cancel();
    return told(get);
  }

  return async (text, signal) => {
    const url = URL.parse(text.trim());
    if (url === null) return isBrokenUrl(text) ? 'unreachable' : 'not-asked';
    // It is the image itself.
    if (url.protocol === 'data:') return 'ok';
    if (DEAD_HOSTS.has(url.hostname)) return 'unreachable';
    const cut = new AbortController();
    const ended = new AbortController();
    const forget = onAbort(signal, () => cut.abort(signal.reason));
    const timer = sleepUnlessAborted(clock, PROBE_TIMEOUT_MS, ended.signal).then((late) => {
      if (late) cut.abort(new Error('The probe took too long.'));
    });
    try {
      return await answerOf(url, cut.signal);
    } catch (error) {
      if (error instanceof NotPublicError) return 'not-asked';
      return isUnknownHost(error) && (await canSeeNames(cut.signal)) ? 'unreachable' : 'unknown';
    } finally {
      ended.abort();
      await timer;
      forget();
    }
  };
}

function told(response: Response): { status: number; location: string | null } {
  return { status: response.status, location: response.headers.get('location') };
}

/** As much of a body as a refusal can have; a longer one is not read on. */
async function beginningOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > LONGEST_REFUSAL) break;
  }
  return text;
}

/** A web address that cannot be parsed is gone for everybody; a relative one may mean something to the shop. */
function isBrokenUrl(text: string): boolean {
  return /^\s*https?:/i.test(text);
}

function meaningOf(status: number): UrlAnswer {
  if (GONE_STATUSES.has(status)) return 'unreachable';
  return status >= 200 && status <= 299 ? 'ok' : 'unknown';
}

/** Its name does not exist. A resolver that is out of order says EAI_AGAIN instead. `fetch` hides it in the cause. */
function isUnknownHost(error: unknown): boolean {
  return codeOf(error) === 'ENOTFOUND' || (has(error, 'cause') && codeOf(error.cause) === 'ENOTFOUND');
}

function codeOf(error: unknown): unknown {
  return has(error, 'code') ? error.code : null;
}

function has<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}
