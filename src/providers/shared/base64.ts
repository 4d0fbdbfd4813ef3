/** Base64 in answers: images of megabytes that must not become texts of megabytes on their way. */
import { concatBytes } from './transfer.ts';

export interface LiftedBody {
  /** The body, with a name in place of each text that was lifted out of it. */
  bytes: Uint8Array<ArrayBuffer>;
  /** What these names stand for. */
  lifted: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** More than a service would send; what comes after them stays a text. A hostile body could hold millions. */
const MOST_LIFTED = 64;

const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
/** JSON's white space. */
const SPACES: readonly (number | undefined)[] = [0x20, 0x09, 0x0a, 0x0d];
/** White space before or after a colon; a text with more of it is not lifted. */
const MOST_SPACES = 64;

/**
 * Takes base64 out of a JSON body before that is parsed: `JSON.parse` would hold an image of 3 MB as a text of 4 MB
 * until the garbage is collected. A body with images in it is used up. Only plain letters are lifted, as every service
 * writes them; whatever is spelled otherwise (escapes, lines, a `data:` URL) stays a text for `decodeBase64`.
 *
 * What is left is JSON exactly when the body was: only whole strings are replaced, by strings.
 * @param field The key whose texts are lifted, wherever in the body they stand.
 */
export function liftBase64(body: Uint8Array<ArrayBuffer>, field: string): LiftedBody {
  const encoder = new TextEncoder();
  const key = encoder.encode(`"${field}"`);
  const lifted = new Map<string, Uint8Array<ArrayBuffer>>();
  const rest: Uint8Array[] = [];
  let restFrom = 0;
  for (let at = body.indexOf(QUOTE); at >= 0; at = body.indexOf(QUOTE, Math.max(at + 1, restFrom))) {
    // Within a string, a quote has a backslash before it.
    if (body[at - 1] === BACKSLASH || !isAt(body, at, key)) continue;
    const from = beginOfText(body, at + key.length);
    if (from === null) continue;
    const to = body.indexOf(QUOTE, from);
    const bytes = to > from ? decodeLetters(body.subarray(from, to)) : null;
    if (bytes === null) continue;
    const name = `base64:${lifted.size}`;
    lifted.set(name, bytes);
    rest.push(body.subarray(restFrom, from), encoder.encode(name));
    restFrom = to;
    if (lifted.size === MOST_LIFTED) break;
  }
  if (lifted.size === 0) return { bytes: body, lifted };
  const bytes = concatBytes([...rest, body.subarray(restFrom)]);
  // Frees the body at once, not with the next collection.
  body.buffer.transfer(0);
  return { bytes, lifted };
}

function isAt(body: Uint8Array, at: number, bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i += 1) if (body[at + i] !== bytes[i]) return false;
  return true;
}

/** Where the text of a key begins whose end is here; null when there is none. */
function beginOfText(body: Uint8Array, keyEnd: number): number | null {
  const colon = pastSpaces(body, keyEnd);
  if (body[colon] !== COLON) return null;
  const quote = pastSpaces(body, colon + 1);
  return body[quote] === QUOTE ? quote + 1 : null;
}

function pastSpaces(body: Uint8Array, from: number): number {
  let at = from;
  while (at < from + MOST_SPACES && SPACES.includes(body[at])) at += 1;
  return at;
}

/**
 * Takes base64 with or without padding, in both alphabets, in lines (as MIME has it), and as a `data:` URL; nothing
 * else.
 * @returns null when the text is no base64, or cut in the middle of a byte.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const comma = text.startsWith('data:') ? text.indexOf(',') : 0;
  if (comma < 0) return null;
  const letters = text.slice(comma === 0 ? 0 : comma + 1).replace(/[ \t\n\f\r]+/g, '');
  return decodeLetters(new TextEncoder().encode(letters));
}

/**
 * The bytes of a `data:` URL, in base64 or percent-encoded.
 * @returns null when it is none, or broken.
 */
export function decodeDataUrl(url: string): Uint8Array<ArrayBuffer> | null {
  const head = /^data:[^,]{0,200},/i.exec(url)?.[0];
  if (head === undefined) return null;
  if (/;\s*base64\s*,$/i.test(head)) return decodeBase64(decodedPercent(url.slice(head.length)) ?? '');
  const text = url.slice(head.length);
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1, length += 1) {
    const code = text.charCodeAt(at);
    const hex = code === PERCENT ? /^%([\da-f]{2})/i.exec(text.slice(at, at + 3))?.[1] : undefined;
    if (code > 127 || (code === PERCENT && hex === undefined)) return null;
    bytes[length] = hex === undefined ? code : Number.parseInt(hex, 16);
    if (hex !== undefined) at += 2;
  }
  return bytes.slice(0, length);
}

const PERCENT = 0x25;

/** Base64 in a URL may have its `+`, `/` and `=` percent-encoded. */
function decodedPercent(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PADDING = '='.charCodeAt(0);
const NONE = 255;
/** The value of each letter by its code; URL-safe letters count too. */
const VALUES: Readonly<Uint8Array> = (() => {
  const values = new Uint8Array(256).fill(NONE);
  for (const [value, letter] of [...ALPHABET].entries()) values[letter.charCodeAt(0)] = value;
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  return values;
})();

/** Plain letters and their padding; null when there is anything else. */
function decodeLetters(source: Uint8Array): Uint8Array<ArrayBuffer> | null {
  let end = source.length;
  while (end > source.length - 2 && source[end - 1] === PADDING) end -= 1;
  if (end % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((end * 3) / 4));
  let seen = 0;
  for (let at = 0, to = 0; at < end; at += 4, to += 3) {
    const a = VALUES[source[at] ?? 0] ?? NONE;
    const b = VALUES[source[at + 1] ?? 0] ?? NONE;
    const c = at + 2 < end ? (VALUES[source[at + 2] ?? 0] ?? NONE) : 0;
    const d = at + 3 < end ? (VALUES[source[at + 3] ?? 0] ?? NONE) : 0;
    seen |= a | b | c | d;
    bytes[to] = (a << 2) | (b >> 4);
    // What would stand beyond the end is dropped.
    bytes[to + 1] = (b << 4) | (c >> 2);
    bytes[to + 2] = (c << 6) | d;
  }
  return seen > 63 ? null : bytes;
}
