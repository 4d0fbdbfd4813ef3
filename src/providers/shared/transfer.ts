/**
 * One HTTP exchange with an end: a deadline on our own clock, no redirects, and a cap on the bytes that are read,
 * counted after decompression and while they arrive. Whoever speaks HTTP for an adapter goes through here.
 */
import type { Clock } from '../../clock.ts';

/** As much of an error's body as is looked at: enough for any JSON error, and for the title of an HTML page. */
const MAX_ERROR_BYTES = 64 * 1024;

/**
 * How an exchange failed. `not-sent`: the server never saw the request · `cut`: the server may have seen it and its
 * answer did not arrive whole · `late`: the deadline passed · `aborted`: the caller gave up · `too-large` ·
 * `unsendable`: the request itself cannot be sent, or not safely, now or later.
 */
export type TransferFault = 'not-sent' | 'unsendable' | 'cut' | 'late' | 'aborted' | 'too-large';

export class TransferError extends Error {
  override readonly name = 'TransferError';
  readonly fault: TransferFault;

  constructor(fault: TransferFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}

/** An answer that was read to its end; of one that is no success only the first 64 kB. */
export interface WholeAnswer {
  status: number;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Transfer {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  clock: Clock;
  url: string;
  init: RequestInit;
  signal: AbortSignal;
  deadlineMs: number;
  maxBytes: number;
}

/** @throws {TransferError} whose message may hold whatever the network or the request held: redact it. */
export async function transfer(request: Transfer): Promise<WholeAnswer> {
  const { fetch, clock, url, init, signal, deadlineMs, maxBytes } = request;
  if (signal.aborted) throw new TransferError('not-sent', 'The call was not made: it had been given up.');
  const late = new AbortController();
  const ended = new AbortController();
  const either = AbortSignal.any([signal, late.signal]);
  void clock.sleep(deadlineMs, ended.signal).then(
    () => late.abort(),
    () => {},
  );
  try {
    // Not every fetch that is handed in keeps to its signal; the deadline holds all the same.
    const asked = fetch(url, { ...init, redirect: 'manual', credentials: 'omit', signal: either });
    const response = await orAborted(asked, either);
    const succeeded = response.status >= 200 && response.status <= 299;
    const bytes = await (succeeded ? readWhole(response, maxBytes, either) : readBeginning(response, either));
    return { status: response.status, headers: response.headers, bytes };
  } catch (error) {
    if (error instanceof TransferError) throw error;
    if (signal.aborted) throw new TransferError('aborted', 'The call was given up while it was under way.');
    if (late.signal.aborted) {
      throw new TransferError('late', `No whole answer came within ${deadlineMs / 1000} s.`);
    }
    throw networkError(error);
  } finally {
    ended.abort();
  }
}

async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let forget = () => {};
  const aborted = new Promise<never>((_, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    forget = () => signal.removeEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    forget();
  }
}

async function readWhole(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new TransferError('too-large', `The answer is larger than ${maxBytes} bytes.`);
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await letGo(response.body);
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  await read(response.body, signal, (chunk, total) => {
    if (total > maxBytes) throw tooLarge();
    chunks.push(chunk);
    return 'more';
  });
  return concatBytes(chunks);
}

/** The status has told what happened: nothing that goes wrong from here on may hide it. */
async function readBeginning(response: Response, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  try {
    await read(response.body, signal, (chunk, total) => {
      chunks.push(chunk);
      return total >= MAX_ERROR_BYTES ? 'enough' : 'more';
    });
  } catch {
    // What has come until here is the body.
  }
  return concatBytes(chunks);
}

export function concatBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((total, { byteLength }) => total + byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** Hands on what arrives until the end, or until it is enough. */
async function read(
  body: ReadableStream<Uint8Array> | null,
  signal: AbortSignal,
  take: (chunk: Uint8Array, totalBytes: number) => 'more' | 'enough',
): Promise<void> {
  if (body === null) return;
  const reader = body.getReader();
  let total = 0;
  try {
    while (true) {
      const { done, value } = await orAborted(reader.read(), signal);
      if (done) return;
      total += value.byteLength;
      if (take(value, total) === 'enough') return;
    }
  } finally {
    // After the end this does nothing; before it, it closes the connection.
    void reader.cancel().catch(() => {});
  }
}

async function letGo(body: ReadableStream<Uint8Array> | null): Promise<void> {
  await body?.cancel().catch(() => {});
}

/** Error codes of Node's sockets, resolver and undici that can only come before a request was written. */
const NOT_SENT_CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The connection was refused',
  ENOTFOUND: 'The name of the host does not exist',
  EAI_AGAIN: 'The name of the host could not be looked up',
  EAI_FAIL: 'The name of the host could not be looked up',
  EAI_NODATA: 'The name of the host has no address',
  EHOSTUNREACH: 'There is no way to the host',
  EHOSTDOWN: 'The host is down',
  ENETUNREACH: 'There is no way to the network',
  ENETDOWN: 'The network is down',
  EADDRNOTAVAIL: 'This machine has no free address to connect from',
  UND_ERR_CONNECT_TIMEOUT: 'The connection could not be made in time',
};
/** Deno and Bun put it in words: `error sending request …: client error (Connect): …`. */
const NOT_SENT_WORDS = /client error \(connect\)|dns error|failed to lookup|unable to connect/i;
/** What fetch itself refuses to do. */
const REFUSED_WORDS = /^(?:bad port|unknown scheme|invalid url)/i;
/** The server is not the one that the address names, or nobody vouches for it. */
const TLS_CODES = /^(?:ERR_TLS_|CERT_|ERR_SSL_)|SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY|GET_ISSUER)/;
const TLS_WORDS = /invalid peer certificate/i;

function networkError(error: unknown): TransferError {
  const { code, syscall, words } = innermost(error);
  if (TLS_CODES.test(code) || TLS_WORDS.test(words)) {
    return new TransferError('unsendable', `The server's certificate was not accepted (${code || words}).`);
  }
  if (Object.hasOwn(NOT_SENT_CODES, code)) {
    return new TransferError('not-sent', `${NOT_SENT_CODES[code]} (${code}).`);
  }
  if (REFUSED_WORDS.test(words)) {
    return new TransferError('unsendable', `The request could not be sent: ${words}.`);
  }
  if (syscall === 'connect' || NOT_SENT_WORDS.test(words)) {
    return new TransferError('not-sent', `The connection could not be made (${code || words}).`);
  }
  // fetch names a network failure in a cause; a TypeError without one is about its arguments.
  if (textOf(error, 'name') === 'TypeError' && causeOf(error) === undefined && !CUT_BODY_WORDS.test(words)) {
    return new TransferError('unsendable', `The request could not be sent: ${words}`);
  }
  return new TransferError('cut', `The connection broke before the answer was whole (${code || words}).`);
}

/** undici says `terminated` of a body that was cut, with a cause; other runtimes have their own words and none. */
const CUT_BODY_WORDS = /terminated|body|decod|reading|closed|reset/i;

/** Deep enough for every runtime, and an end for a cause that is its own. */
const DEEPEST_CAUSE = 5;

/** What fetch hides in causes and, where several addresses were tried, in a list of errors. */
function innermost(error: unknown): { code: string; syscall: string; words: string } {
  let inner = error;
  for (let depth = 0; depth < DEEPEST_CAUSE; depth += 1) {
    const next = causeOf(inner);
    if (next === undefined) break;
    inner = next;
  }
  return {
    code: textOf(inner, 'code'),
    syscall: textOf(inner, 'syscall'),
    words: textOf(inner, 'message') || String(inner),
  };
}

/** By its shape: an error may come from another realm, where `instanceof` does not know it. */
function causeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  const errors: unknown = Reflect.get(error, 'errors');
  return Reflect.get(error, 'cause') ?? (Array.isArray(errors) ? errors[0] : undefined);
}

function textOf(value: unknown, key: string): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof text === 'string' ? text : '';
}
