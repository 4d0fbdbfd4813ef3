/** Base64 to bytes without a copy on the way: `atob` would make a string of the whole image first. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NONE = 255;

/** The value of each character code below 128; URL-safe letters count too. */
const VALUES: Readonly<Uint8Array> = (() => {
  const values = new Uint8Array(128).fill(NONE);
  for (const [value, letter] of [...ALPHABET].entries()) values[letter.charCodeAt(0)] = value;
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  return values;
})();

/** The bytes of a base64 text, which may be a `data:` URL; null when it is none, or cut in the middle of a byte. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const begin = text.startsWith('data:') ? text.indexOf(',') + 1 : 0;
  let end = text.length;
  while (end > begin && text.charCodeAt(end - 1) === 61 && text.length - end < 2) end -= 1;
  const letters = end - begin;
  if (letters % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((letters * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (let i = begin; i < end; i += 1) {
    const value = VALUES[text.charCodeAt(i)] ?? NONE;
    if (value === NONE) return null;
    buffer = (buffer << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (buffer >> bits) & 255;
    at += 1;
    buffer &= (1 << bits) - 1;
  }
  return bytes;
}
