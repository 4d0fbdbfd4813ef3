/** Fetches the bytes of an image from an address that a person or a catalogue names: public addresses, and the project's own. */
import type { Clock } from '../clock.ts';
import { MAX_IMAGE_BYTES } from '../providers/shared/answer.ts';
import { decodeDataUrl } from '../providers/shared/base64.ts';
import type { PublicFetch } from '../providers/shared/download.ts';
import { transfer } from '../providers/shared/transfer.ts';

export interface FetchImageOptions {
  /** For the trusted origin. */
  fetch: typeof globalThis.fetch;
  publicFetch: PublicFetch | null;
  clock: Clock;
  /** May be private: the project's own store. */
  trustedOrigin: string | null;
}

/** @throws an error in words for people: refused by our rules, not there, too large. */
export type FetchImage = (address: string, signal: AbortSignal) => Promise<Uint8Array>;

const MOST_REDIRECTS = 3;
/** For one answer. */
const DEADLINE_MS = 60_000;

export function createFetchImage({
  fetch,
  publicFetch,
  clock,
  trustedOrigin,
}: FetchImageOptions): FetchImage {
  return async (address, signal) => {
    if (/^data:/i.test(address)) {
      const bytes = decodeDataUrl(address);
      if (bytes === null || bytes.byteLength === 0) throw new Error('the data: address is broken');
      return bytes;
    }
    let url = URL.parse(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      if (url === null || !/^https?:$/.test(url.protocol)) throw new Error('it is no web address');
      const isTrusted = url.origin === trustedOrigin;
      if (!isTrusted && publicFetch === null) throw new Error('addresses are not fetched from here');
      const answer = await transfer({
        fetch: isTrusted || publicFetch === null ? fetch : publicFetch,
        clock,
        url: url.href,
        init: { method: 'GET' },
        signal,
        deadlineMs: DEADLINE_MS,
        maxBytes: MAX_IMAGE_BYTES,
      });
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status > 399 || location === null) {
        if (answer.status === 200 && answer.bytes.byteLength > 0) return answer.bytes;
        throw new Error(
          answer.status === 200
            ? 'the address answers without an image'
            : `the address answers ${answer.status}`,
        );
      }
      url = URL.parse(location, url);
    }
    throw new Error(`the address leads to another more than ${MOST_REDIRECTS} times`);
  };
}
