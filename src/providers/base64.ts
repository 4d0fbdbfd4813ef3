/** Base64 to bytes while it arrives: a text of the whole image is never made. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NONE = 255;
const PADDING = '='.charCodeAt(0);
const WHITE_SPACE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0c, 0x0d]);

/** The value of each letter by its code; URL-safe letters count too. */
const VALUES: Readonly<Uint8Array> = (() => {
  const values = new Uint8Array(256).fill(NONE);
  for (const [value, letter] of [...ALPHABET].entries()) values[letter.charCodeAt(0)] = value;
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  return values;
})();

/** What a `data:` URL begins with; from there to the comma stands the type. */
const SCHEME: Readonly<Uint8Array> = new TextEncoder().encode('data:');
const COMMA = ','.charCodeAt(0);

/** A short text takes little; from here it doubles. */
const FIRST_BYTES = 256;

export interface Base64Decoder {
  /** The next letters, as bytes of ASCII. */
  write(letters: Uint8Array): void;
  /** What was decoded; null when the text is no base64, or cut in the middle of a byte. */
  end(): Uint8Array<ArrayBuffer> | null;
}

/**
 * Takes base64 with or without padding, in both alphabets, in lines (as MIME has it), and as a `data:` URL; nothing
 * else.
 */
export function createBase64Decoder(): Base64Decoder {
  let bytes = new Uint8Array(FIRST_BYTES);
  let length = 0;
  /** Of letters that do not make three bytes yet. */
  let group = 0;
  let held = 0;
  let padding = 0;
  let isBroken = false;
  let part: 'scheme' | 'type' | 'letters' = 'scheme';
  let matched = 0;

  /** Past what a `data:` URL has in front. */
  function skipPrefix(text: Uint8Array): number {
    let at = 0;
    while (part === 'scheme' && at < text.length) {
      if (text[at] === SCHEME[matched]) {
        at += 1;
        matched += 1;
        if (matched === SCHEME.length) part = 'type';
      } else {
        beginLetters();
      }
    }
    while (part === 'type' && at < text.length) {
      if (text[at] === COMMA) part = 'letters';
      at += 1;
    }
    return at;
  }

  /** It was no `data:` URL: what looked like one are letters. */
  function beginLetters(): void {
    part = 'letters';
    if (matched > 0) decode(SCHEME, 0, matched);
  }

  function decode(text: Readonly<Uint8Array>, from: number, to: number): void {
    let at = from;
    while (at < to && !isBroken) {
      if (length + 3 > bytes.length) resize(2 * bytes.length);
      if (held === 0 && padding === 0) at = decodeGroups(text, at, to);
      if (at < to && length + 3 <= bytes.length) {
        takeLetter(text[at] ?? NONE);
        at += 1;
      }
    }
  }

  /** The many letters of an image: four at a time, up to the first that is none or to the end of the room. */
  function decodeGroups(text: Readonly<Uint8Array>, from: number, to: number): number {
    let at = from;
    while (at + 4 <= to && length + 3 <= bytes.length) {
      const a = VALUES[text[at] ?? 0] ?? NONE;
      const b = VALUES[text[at + 1] ?? 0] ?? NONE;
      const c = VALUES[text[at + 2] ?? 0] ?? NONE;
      const d = VALUES[text[at + 3] ?? 0] ?? NONE;
      if ((a | b | c | d) > 63) break;
      bytes[length] = (a << 2) | (b >> 4);
      bytes[length + 1] = (b << 4) | (c >> 2);
      bytes[length + 2] = (c << 6) | d;
      length += 3;
      at += 4;
    }
    return at;
  }

  function takeLetter(code: number): void {
    if (WHITE_SPACE.has(code)) return;
    if (code === PADDING) {
      padding += 1;
      isBroken = padding > 2;
      return;
    }
    const value = VALUES[code] ?? NONE;
    isBroken = value === NONE || padding > 0;
    if (isBroken) return;
    group = (group << 6) | value;
    held += 1;
    if (held === 4) takeGroup(3);
  }

  /** The first so many bytes of 24 bits. */
  function takeGroup(count: number): void {
    for (let shift = 16; shift > 16 - 8 * count; shift -= 8) {
      bytes[length] = group >> shift;
      length += 1;
    }
    group = 0;
    held = 0;
  }

  /** By a transfer, which frees what it leaves at once: otherwise it would lie about until the garbage is collected. */
  function resize(size: number): void {
    bytes = new Uint8Array(bytes.buffer.transfer(size));
  }

  return {
    write(letters) {
      if (!isBroken) decode(letters, part === 'letters' ? 0 : skipPrefix(letters), letters.length);
    },
    end() {
      if (part === 'scheme') beginLetters();
      if (isBroken || held === 1 || part === 'type') return null;
      if (held > 1) {
        group <<= 6 * (4 - held);
        takeGroup(held - 1);
      }
      resize(length);
      return bytes;
    },
  };
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
