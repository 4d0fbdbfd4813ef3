/**
 * A JSON body with images in it as base64, read while it arrives: each of them becomes bytes at once, and the JSON that
 * is left is small. `JSON.parse` of the whole would hold an image of 3 MB as a text of 4 MB beside the body of 4 MB.
 *
 * What is left is JSON exactly when the body was: only whole strings are replaced, by strings.
 */
import { type Base64Decoder, concatBytes, createBase64Decoder } from './base64.ts';

export interface DecodedBody {
  /** The body, with a name in place of each text that was taken out. An empty text stays. */
  bytes: Uint8Array<ArrayBuffer>;
  /** What these names stand for; null where the text was no base64. */
  decoded: ReadonlyMap<string, Uint8Array<ArrayBuffer> | null>;
}

export interface BodyReader {
  write(chunk: Uint8Array): void;
  end(): DecodedBody;
}

/** A body that is kept as it is. */
export function createPlainBody(): BodyReader {
  const chunks: Uint8Array[] = [];
  return {
    write: (chunk) => void chunks.push(chunk),
    end: () => ({ bytes: concatBytes(chunks), decoded: new Map() }),
  };
}

/** More than a service would send; what comes after them stays a text. A hostile body could hold millions. */
const MOST_DECODED = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const LETTER_U = 0x75;
/** Below are control characters, which may not stand in a string. */
const SPACE = 0x20;
const WHITE_SPACE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);
/** What the letter after a backslash means. */
const ESCAPES: ReadonlyMap<number, number> = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }).map(
    ([letter, meaning]) => [letter.charCodeAt(0), meaning.charCodeAt(0)],
  ),
);
/** Every letter of a key may be written as six: `\u0062`. */
const LONGEST_LETTER = '\\u0062'.length;
/** No JSON: it makes a string that was none stay one. */
const BAD_ESCAPE = new TextEncoder().encode('\\x');

/** @param field The key whose texts are taken out, wherever in the body they stand. */
export function createBase64Body(field: string): BodyReader {
  const rest = createBuffer();
  const decoded = new Map<string, Uint8Array<ArrayBuffer> | null>();
  const longestKey = field.length * LONGEST_LETTER;

  let place: 'between' | 'string' | 'taken' = 'between';
  /** The last string as it was written, when it may be a key; null when it is none or too long. */
  let text: string | null = null;
  /** What stands now is the value of the key. */
  let isWanted = false;
  /** Within a string, after a backslash: the digits of `\u` so far. null when there was none. */
  let spelled: string | null = null;
  let decoder: Base64Decoder = createBase64Decoder();
  let isEmpty = true;

  const isField = (raw: string | null) => raw === field || (raw?.includes('\\') && unescaped(raw) === field);

  /** Up to the next byte that means something; what was passed belongs to the rest. */
  function passBetween(chunk: Uint8Array, from: number): number {
    let at = from;
    while (at < chunk.length) {
      const code = chunk[at] ?? 0;
      at += 1;
      if (code === QUOTE) {
        place = isWanted && decoded.size < MOST_DECODED ? 'taken' : 'string';
        text = '';
        if (place === 'taken') decoder = createBase64Decoder();
        isEmpty = true;
        isWanted = false;
        break;
      }
      if (code === COLON) isWanted = isField(text) === true;
      else if (!WHITE_SPACE.has(code)) isWanted = false;
      if (!WHITE_SPACE.has(code)) text = null;
    }
    rest.append(chunk.subarray(from, at));
    return at;
  }

  /** A string that stays: its end is looked for, and its text kept while it may be a key. */
  function passString(chunk: Uint8Array, from: number): number {
    let at = from;
    while (at < chunk.length && place === 'string') {
      const code = chunk[at] ?? 0;
      at += 1;
      if (spelled === null && code === QUOTE) {
        place = 'between';
        break;
      }
      spelled = spelled === null && code === BACKSLASH ? '' : null;
      if (text !== null) text = text.length < longestKey ? text + String.fromCharCode(code) : null;
    }
    rest.append(chunk.subarray(from, at));
    return at;
  }

  /** A string that is taken out: runs of letters go to the decoder as they are. */
  function take(chunk: Uint8Array, from: number): number {
    let at = from;
    if (spelled !== null) return takeEscape(chunk, at);
    while (at < chunk.length) {
      const code = chunk[at] ?? 0;
      if (code === QUOTE || code === BACKSLASH || code < SPACE) break;
      at += 1;
    }
    if (at > from) {
      isEmpty = false;
      decoder.write(chunk.subarray(from, at));
    }
    if (at === chunk.length) return at;
    const code = chunk[at] ?? 0;
    if (code === BACKSLASH) spelled = '\\';
    else if (code === QUOTE) endTaken();
    // It makes the body no JSON, and has to go on doing so.
    else rest.append(chunk.subarray(at, at + 1));
    return at + 1;
  }

  function takeEscape(chunk: Uint8Array, at: number): number {
    const code = chunk[at] ?? 0;
    if (spelled === '\\' && code === LETTER_U) {
      spelled = '\\u';
      return at + 1;
    }
    if (spelled === '\\') {
      takeMeaning(ESCAPES.get(code) ?? null);
      return at + 1;
    }
    const digits = `${spelled ?? ''}${String.fromCharCode(code)}`;
    if (!/^\\u[0-9a-f]{1,4}$/i.test(digits)) {
      takeMeaning(null);
      // What stands in place of a digit may be the string's end.
      return at;
    }
    spelled = digits;
    if (digits.length === LONGEST_LETTER) takeMeaning(Number.parseInt(digits.slice(2), 16));
    return at + 1;
  }

  /** @param code null for an escape that JSON does not have. */
  function takeMeaning(code: number | null): void {
    spelled = null;
    isEmpty = false;
    if (code === null) rest.append(BAD_ESCAPE);
    // Any byte that is no letter stands for what is none.
    else decoder.write(Uint8Array.of(code < 128 ? code : 255));
  }

  function endTaken(): void {
    place = 'between';
    text = null;
    let name = '';
    if (!isEmpty) {
      name = `base64:${decoded.size}`;
      decoded.set(name, decoder.end());
    }
    rest.append(new TextEncoder().encode(`${name}"`));
  }

  const steps = { between: passBetween, string: passString, taken: take };

  return {
    write(chunk) {
      let at = 0;
      while (at < chunk.length) at = steps[place](chunk, at);
    },
    end: () => ({ bytes: rest.end(), decoded }),
  };
}

/** Bytes that become more in many small parts. */
function createBuffer() {
  let buffer = new Uint8Array(1024);
  let length = 0;
  return {
    append(part: Uint8Array): void {
      const needed = length + part.length;
      if (needed > buffer.length) {
        const larger = new Uint8Array(Math.max(2 * buffer.length, needed));
        larger.set(buffer.subarray(0, length));
        buffer = larger;
      }
      buffer.set(part, length);
      length = needed;
    },
    end: () => buffer.slice(0, length),
  };
}

/** The text of a string by its inner letters; null when they are none. */
function unescaped(raw: string): string | null {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return null;
  }
}
