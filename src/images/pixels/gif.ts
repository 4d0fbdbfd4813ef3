/** The pixels of a GIF: https://www.w3.org/Graphics/GIF/spec-gif89a.txt, appendix F. */
import { damaged, ImageError } from '../errors.ts';
import type { GifLayout } from '../formats/gif.ts';
import { PixelSample } from './sample.ts';

const MOST_CODES = 4096;

/** The codes, which begin anywhere in a byte and get longer. */
class Codes {
  readonly #pieces: readonly Uint8Array[];
  #piece = 0;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(pieces: readonly Uint8Array[]) {
    this.#pieces = pieces;
  }

  /** null where the data ends. */
  read(bits: number): number | null {
    while (this.#count < bits) {
      const byte = this.#next();
      if (byte === null) return null;
      this.#held |= byte << this.#count;
      this.#count += 8;
    }
    const code = this.#held & ((1 << bits) - 1);
    this.#held >>>= bits;
    this.#count -= bits;
    return code;
  }

  #next(): number | null {
    const piece = this.#pieces[this.#piece];
    if (piece === undefined) return null;
    const byte = piece[this.#at] as number;
    this.#at += 1;
    if (this.#at === piece.length) {
      this.#piece += 1;
      this.#at = 0;
    }
    return byte;
  }

  /** True when more than the rest of a byte is left. */
  get hasMore(): boolean {
    return this.#pieces[this.#piece] !== undefined;
  }
}

/**
 * Unpacks all pixels as entries of the palette.
 * @throws {ImageError}
 */
function unpack({ frame, codeBits, data }: GifLayout): Uint8Array {
  const pixels = new Uint8Array(frame.width * frame.height);
  const prefixes = new Int16Array(MOST_CODES);
  const suffixes = new Uint8Array(MOST_CODES);
  const lengths = new Uint16Array(MOST_CODES);
  const clear = 1 << codeBits;
  const end = clear + 1;
  for (let code = 0; code < clear; code += 1) [suffixes[code], lengths[code]] = [code, 1];
  const codes = new Codes(data);
  let bits = codeBits + 1;
  let next = end + 1;
  let before = -1;
  let filled = 0;
  let first = 0;
  while (true) {
    const code = codes.read(bits);
    if (code === null || code === end) break;
    if (code === clear) {
      [bits, next, before] = [codeBits + 1, end + 1, -1];
      continue;
    }
    if (code > next || (code === next && before < 0))
      throw damaged('gif', 'its pixel data has an unknown code');
    // A code that is only just being made is the one before, with its own first pixel once more.
    const isNew = code === next;
    const source = isNew ? before : code;
    const length = lengths[source] as number;
    if (filled + length + (isNew ? 1 : 0) > pixels.length)
      throw damaged('gif', 'it has more pixels than its size');
    for (let at = filled + length - 1, step = source; at >= filled; at -= 1) {
      first = suffixes[step] as number;
      pixels[at] = first;
      step = prefixes[step] as number;
    }
    filled += length;
    if (isNew) {
      pixels[filled] = first;
      filled += 1;
    }
    if (before >= 0 && next < MOST_CODES) {
      prefixes[next] = before;
      suffixes[next] = first;
      lengths[next] = (lengths[before] as number) + 1;
      next += 1;
      if (next === 1 << bits && bits < 12) bits += 1;
    }
    before = code;
  }
  if (filled < pixels.length) {
    throw new ImageError(
      'truncated',
      'Expected a whole gif image but its pixel data ends before its last row.',
    );
  }
  if (codes.hasMore) throw damaged('gif', 'bytes are left over in its pixel data');
  return pixels;
}

/** @throws {ImageError} */
export function decodeGif(layout: GifLayout): PixelSample {
  const { frame, palette, transparentIndex } = layout;
  const pixels = unpack(layout);
  const colours = palette.length / 3;
  if (pixels.some((index) => index >= colours)) {
    throw damaged('gif', 'a pixel has a colour that is not in its palette');
  }
  const sample = new PixelSample(pixels.length);
  for (let y = 0; y < frame.height; y += sample.step) {
    for (let x = sample.startOf(y); x < frame.width; x += sample.step) {
      const index = pixels[y * frame.width + x] as number;
      const [red = 0, green = 0, blue = 0] = palette.subarray(3 * index, 3 * index + 3);
      sample.add(red, green, blue, index === transparentIndex ? 0 : 255);
    }
  }
  return sample;
}
