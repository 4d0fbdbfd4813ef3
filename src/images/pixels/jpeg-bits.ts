/** The bits of a JPEG's scan, and its Huffman codes: ITU T.81, annexes C and F. */
import { damaged, ImageError } from '../errors.ts';
import { isRestart } from '../formats/jpeg.ts';

/** Codes of up to so many bits are found at once; longer ones are rare. */
const QUICK_BITS = 9;

export interface HuffmanTable {
  /** By the next nine bits: length × 256 + symbol; 0 = the code is longer. */
  quick: Uint16Array;
  /** By length: the greatest code of it, or -1. */
  greatest: Int32Array;
  /** By length: what turns a code into the index of its symbol. */
  offset: Int32Array;
  symbols: Uint8Array;
}

/** @param counts How many codes there are of each length from 1 to 16. */
export function createHuffmanTable(counts: Uint8Array, symbols: Uint8Array): HuffmanTable {
  const quick = new Uint16Array(1 << QUICK_BITS);
  const greatest = new Int32Array(17).fill(-1);
  const offset = new Int32Array(17);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= 16; length += 1) {
    offset[length] = index - code;
    for (let n = counts[length - 1] as number; n > 0; n -= 1) {
      if (code >= 1 << length) throw damaged('jpeg', 'a Huffman table holds too many codes');
      if (length <= QUICK_BITS) {
        const first = code << (QUICK_BITS - length);
        quick.fill((length << 8) | (symbols[index] as number), first, first + (1 << (QUICK_BITS - length)));
      }
      greatest[length] = code;
      code += 1;
      index += 1;
    }
    code <<= 1;
  }
  return { quick, greatest, offset, symbols };
}

/** Beyond the data of a scan it gives zeros, and knows that it does. */
export class ScanBits {
  readonly #bytes: Uint8Array;
  /** Of the next byte. */
  #at: number;
  #held = 0;
  #count = 0;
  /** How many of the last bits held are not from the file. */
  #invented = 0;

  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#at = from;
  }

  #fill(): void {
    const bytes = this.#bytes;
    while (this.#count <= 24) {
      let byte = 0;
      if (this.#at >= bytes.length) {
        this.#invented += 8;
      } else {
        byte = bytes[this.#at] as number;
        if (byte !== 0xff) {
          this.#at += 1;
        } else if (bytes[this.#at + 1] === 0) {
          this.#at += 2;
        } else {
          byte = 0;
          this.#invented += 8;
        }
      }
      this.#held = (this.#held << 8) | byte;
      this.#count += 8;
    }
  }

  /** @param count At most 16. */
  read(count: number): number {
    if (count === 0) return 0;
    if (this.#count < count) this.#fill();
    this.#count -= count;
    return (this.#held >>> this.#count) & ((1 << count) - 1);
  }

  /** A signed number of so many bits, as differences and coefficients are written. */
  readSigned(count: number): number {
    const value = this.read(count);
    return count > 0 && value < 1 << (count - 1) ? value - (1 << count) + 1 : value;
  }

  readSymbol({ quick, greatest, offset, symbols }: HuffmanTable): number {
    if (this.#count < 16) this.#fill();
    const found = quick[(this.#held >>> (this.#count - QUICK_BITS)) & ((1 << QUICK_BITS) - 1)] as number;
    if (found !== 0) {
      this.#count -= found >> 8;
      return found & 255;
    }
    for (let length = QUICK_BITS + 1; length <= 16; length += 1) {
      const code = (this.#held >>> (this.#count - length)) & ((1 << length) - 1);
      if (code > (greatest[length] as number)) continue;
      this.#count -= length;
      return symbols[code + (offset[length] as number)] as number;
    }
    this.guardEnough();
    throw damaged('jpeg', 'its pixel data has a code that no table knows');
  }

  /** @throws {ImageError} `truncated` when bits were read that the file does not have. */
  guardEnough(): void {
    if (this.#count >= this.#invented) return;
    throw new ImageError(
      'truncated',
      'Expected a whole jpeg image but its pixel data ends before its last row.',
    );
  }

  /**
   * The end of a scan, or of its part up to a restart marker: nothing but the rest of a byte may be left.
   * @returns Where the marker is.
   */
  end(): number {
    this.guardEnough();
    const { length } = this.#bytes;
    let at = this.#at;
    // The last byte may be all rest, and a scan may be filled up with 0xff.
    while (at + 1 < length && this.#bytes[at] === 0xff && this.#bytes[at + 1] === 0xff) at += 1;
    if (this.#count - this.#invented >= 8 || (at < length && this.#bytes[at] !== 0xff)) {
      throw damaged('jpeg', 'bytes are left over in its pixel data');
    }
    return at;
  }

  /** Passes over the restart marker that has to come now. @param number 0–7, in turn. */
  restart(number: number): void {
    const at = this.end();
    const marker = this.#bytes[at + 1] ?? 0;
    if (!isRestart(marker)) {
      throw new ImageError(
        'truncated',
        'Expected a whole jpeg image but its pixel data ends before its last row.',
      );
    }
    if ((marker & 7) !== number) throw damaged('jpeg', 'its restart markers are not in order');
    this.#at = at + 2;
    this.#held = 0;
    this.#count = 0;
    this.#invented = 0;
  }
}
