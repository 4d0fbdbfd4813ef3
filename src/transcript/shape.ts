/**
 * What may be shown of a recorded exchange: the shape of everything, the words of requests and errors, and no secret. Images
 * become their type and length, long texts are cut, addresses lose their queries, and of headers only harmless ones keep
 * their values. A text is redacted before it is cut: half a secret is still half a secret.
 */

import { knownKind } from '../images/sniff.ts';
import { PROVIDERS } from '../providers/registry.ts';
import { decodeBase64 } from '../providers/shared/base64.ts';
import type { Exchange } from './record.ts';

export type Redact = (text: string) => string;

/** An exchange as it is shown. */
export interface ShownExchange {
  method: string;
  /** Without the values of its query. */
  url: string;
  headers: Record<string, string>;
  body: unknown;
  /** null: no answer came. */
  status: number | null;
  answerHeaders: Record<string, string>;
  answer: unknown;
  error: string | null;
  startedMs: number;
  answeredMs: number | null;
  endedMs: number | null;
}

const LONGEST_TEXT = 2_000;
const LONGEST_HEADER = 300;
const MOST_ITEMS = 20;
const DEEPEST = 12;
/** Shorter texts of such letters are names and ids. */
const SHORTEST_BASE64 = 256;

const HIDDEN = '(hidden)';

/** Headers whose values tell nothing about whose account it is. Whatever is not here is hidden. */
const HARMLESS: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'allow',
  'cache-control',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'finish-reason',
  'location',
  'request-id',
  'retry-after',
  'retry-after-ms',
  'server',
  'transfer-encoding',
  'user-agent',
  'via',
  'x-request-id',
  ...PROVIDERS.flatMap(({ harmlessHeaders = [] }) => harmlessHeaders),
]);
const HARMLESS_PREFIXES = /^(?:x-)?ratelimit-/;

/** Keys of bodies whose texts are secrets by their names. */
const SECRET_KEYS =
  /(?:^|[_-])(?:api[_-]?key|key|token|secret|password|authorization|signature|credential)s?$/i;

export function shown(exchange: Exchange, redact: Redact): ShownExchange {
  const { method, url, headers, body, status, answerHeaders, answer, error } = exchange;
  const { startedMs, answeredMs, endedMs } = exchange;
  const clean = cleaner(redact);
  return {
    method,
    url: clean(shownUrl(url)),
    headers: shownHeaders(headers, clean),
    body: shownRequestBody(body, clean),
    status,
    answerHeaders: shownHeaders(answerHeaders, clean),
    answer: shownBytes(answer, clean),
    error: error === null ? null : clean(error),
    startedMs,
    answeredMs,
    endedMs,
  };
}

function cleaner(redact: Redact): Redact {
  return (text) => cut(redact(text).replace(/https?:\/\/[^\s"'<>\\]+/g, shownUrl), LONGEST_TEXT);
}

/** The names in a query stay, and show what was signed; their values may be the signature. */
function shownUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null) return text.replace(/[?#].*$/s, '?…');
  const names = [...new Set(url.searchParams.keys())].map((name) => `${encodeURIComponent(name)}=…`);
  return `${url.protocol}//${url.host}${url.pathname}${names.length === 0 ? '' : `?${names.join('&')}`}`;
}

function shownHeaders(headers: Exchange['headers'], clean: Redact): Record<string, string> {
  return Object.fromEntries(
    headers.map(([name, value]) => {
      const isHarmless = HARMLESS.has(name) || HARMLESS_PREFIXES.test(name);
      return [clean(name), isHarmless ? cut(clean(value), LONGEST_HEADER) : HIDDEN];
    }),
  );
}

function shownRequestBody(body: Exchange['body'], clean: Redact): unknown {
  if (body === null || body === undefined) return null;
  if (typeof body === 'string') return shownText(body, clean);
  if (body instanceof FormData) {
    return Object.fromEntries(
      [...body].map(([name, value]) => [
        clean(name),
        typeof value === 'string' ? shownValue(value, clean, name, 0) : `(a file of ${value.size} bytes)`,
      ]),
    );
  }
  if (body instanceof Uint8Array) return shownBytes(body, clean);
  return '(a body of another kind)';
}

function shownBytes(bytes: Uint8Array, clean: Redact): unknown {
  if (bytes.byteLength === 0) return null;
  const kind = knownKind(bytes);
  if (kind !== null) return `(${kind}, ${bytes.byteLength} bytes)`;
  const text = new TextDecoder('utf-8').decode(bytes);
  return /[\0\ufffd]/.test(text.slice(0, LONGEST_TEXT))
    ? `(${bytes.byteLength} bytes that are no text)`
    : shownText(text, clean);
}

function shownText(text: string, clean: Redact): unknown {
  try {
    return shownValue(JSON.parse(text), clean, '', 0);
  } catch {
    return shownValue(text, clean, '', 0);
  }
}

function shownValue(value: unknown, clean: Redact, key: string, depth: number): unknown {
  if (typeof value === 'string') return SECRET_KEYS.test(key) ? HIDDEN : shownString(value, clean);
  if (value === null || typeof value !== 'object') return value;
  if (depth === DEEPEST) return '(deeper)';
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ITEMS).map((item) => shownValue(item, clean, key, depth + 1));
    return value.length > MOST_ITEMS ? [...items, `(and ${value.length - MOST_ITEMS} more)`] : items;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [clean(name), shownValue(item, clean, name, depth + 1)]),
  );
}

function shownString(text: string, clean: Redact): string {
  const isDataUrl = /^\s*data:/i.test(text);
  if (text.length < SHORTEST_BASE64 && !isDataUrl) return clean(text);
  const letters = isDataUrl ? text.slice(text.indexOf(',') + 1) : text;
  if (!isDataUrl && !/^[A-Za-z0-9+/_=\s-]+$/.test(letters.slice(0, SHORTEST_BASE64))) return clean(text);
  if (/ \w+ /.test(letters.slice(0, SHORTEST_BASE64))) return clean(text);
  const beginning = decodeBase64(letters.replace(/\s+/g, '').slice(0, 64));
  const kind = beginning === null ? null : knownKind(beginning);
  const what = isDataUrl ? 'data: URL' : 'base64';
  return `(${what}${kind === null ? '' : ` of ${kind}`}, ${text.length} characters)`;
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).toWellFormed()}… (${text.length} characters)` : text;
}
