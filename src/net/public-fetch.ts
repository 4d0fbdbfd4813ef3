/**
 * Node's way to fetch from an address that came from outside: only public unicast addresses are connected to. The
 * judgement is made on the very address that the socket connects to, so a name that answers differently when it is
 * looked up again (DNS rebinding) gains nothing.
 */
import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { codeOf, messageOf } from '../errors.ts';
import type { PublicFetch } from '../providers/shared/download.ts';
import { TransferError } from '../providers/shared/transfer.ts';
import { type ProxyFor, tunnel } from './proxy.ts';
import { isPublicAddress, NotPublicError } from './public-address.ts';

export interface PublicFetchOptions {
  /** For tests. */
  lookup?: (
    hostname: string,
    options: { all: true },
    done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
  ) => void;
  /** For tests. */
  isPublic?: (address: string) => boolean;
  /** None unless given. */
  proxyFor?: ProxyFor;
}

/**
 * Redirects are answered as they are; nothing of the process's own (cookies, credentials) goes along. A proxy is asked for the
 * very address that was looked up and judged here, never for the name.
 */
export function createPublicFetch({
  lookup = systemLookup,
  isPublic = isPublicAddress,
  proxyFor = () => null,
}: PublicFetchOptions = {}): PublicFetch {
  const guardedLookup: LookupFunction = (hostname, options, done) => {
    lookup(hostname, { all: true }, (error, addresses) => {
      if (error !== null) return done(error, []);
      const wanted = addresses.filter(({ family }) => !options.family || family === options.family);
      // One private address among public ones is a trap, not a choice.
      if (wanted.length === 0 || !wanted.every(({ address }) => isPublic(address))) {
        return done(new NotPublicError(hostname), []);
      }
      if (options.all) return done(null, wanted);
      done(null, wanted[0]?.address ?? '', wanted[0]?.family);
    });
  };

  const addressOf = (host: string): Promise<string> =>
    new Promise((resolve, reject) => {
      guardedLookup(host, { all: true }, (error, addresses) => {
        if (error !== null || typeof addresses === 'string') return reject(error);
        resolve((addresses.find(({ family }) => family === 4) ?? addresses[0])?.address ?? '');
      });
    });

  return async (text, { method = 'GET', body, signal, headers }) => {
    const url = new URL(text);
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    // A literal address is never looked up.
    if (isIP(literal) !== 0 && !isPublic(literal)) throw new NotPublicError(literal);
    // A connection of its own, whatever proxy or pool the process has.
    let connection: RequestOptions = { lookup: guardedLookup, agent: false };
    const proxy = proxyFor(url);
    if (proxy !== null) {
      const address = isIP(literal) === 0 ? await addressOf(literal).catch(notLookedUp(literal)) : literal;
      const socket = await tunnel(proxy, { url, address, signal: signal ?? undefined });
      connection = { createConnection: () => socket };
    }
    return new Promise((resolve, reject) => {
      const options: RequestOptions = {
        method,
        // The host as its URL has it: of a connection that was made for it, Node would add a port, which no signature covers.
        headers: {
          ...Object.fromEntries(new Headers(headers)),
          host: url.host,
          'accept-encoding': 'identity',
        },
        ...connection,
        ...(signal ? { signal } : {}),
      };
      const request = url.protocol === 'http:' ? httpRequest : httpsRequest;
      const asked = request(url, options, (answer) => {
        try {
          resolve(responseOf(answer, method));
        } catch (error) {
          answer.destroy();
          reject(error);
        }
      });
      asked.on('error', reject);
      // A GET has none; what is sent elsewhere is text.
      asked.end(typeof body === 'string' ? body : undefined);
    });
  };
}

/** Behind a proxy a machine may know no names: what is wrong then is here and not with the host. */
function notLookedUp(host: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof TransferError) throw error;
    throw new TransferError(
      'not-sent',
      `The name of ${host} could not be looked up on this machine (${codeOf(error) ?? messageOf(error)}). Results are fetched from addresses that were resolved and checked here, also through a proxy: let this machine resolve names.`,
      { cause: error },
    );
  };
}

/** Statuses whose answers have no body by definition. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

function responseOf(answer: IncomingMessage, method: string): Response {
  const { statusCode: status = 0, headers, rawHeaders } = answer;
  const isWithoutBody = method === 'HEAD' || WITHOUT_BODY.has(status);
  const encoding = headers['content-encoding'];
  if (!isWithoutBody && encoding !== undefined && encoding !== 'identity') {
    throw new TransferError(
      'unsendable',
      `The image came compressed (${encoding}), which was not asked for.`,
    );
  }
  const list: [string, string][] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) list.push([rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '']);
  if (isWithoutBody) {
    answer.resume();
    return new Response(null, { status, headers: list });
  }
  return new Response(Readable.toWeb(answer) as ReadableStream<Uint8Array>, { status, headers: list });
}
