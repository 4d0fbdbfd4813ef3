/** The size that an AV1 picture was coded in: https://aomediacodec.github.io/av1-spec/#sequence-header-obu-syntax */
import type { Dimensions } from '../dimensions.ts';

const SEQUENCE_HEADER = 1;
const TEMPORAL_DELIMITER = 2;

class Bits {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Zeros beyond the end. */
  read(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i += 1, this.#at += 1) {
      value = 2 * value + ((((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1) as number);
    }
    return value;
  }
}

/** @returns null when the data does not begin with a picture whose header is a simple one. */
export function readCodedSize(data: Uint8Array): Dimensions | null {
  let at = 0;
  while (at + 2 < data.length) {
    const header = data[at] as number;
    const type = (header >> 3) & 15;
    const [hasExtension, hasSize] = [(header & 4) !== 0, (header & 2) !== 0];
    const start = at + 1 + (hasExtension ? 1 : 0);
    const { value, bytes } = hasSize ? leb128(data, start) : { value: data.length - start, bytes: 0 };
    const from = start + bytes;
    if (type === SEQUENCE_HEADER) return sequenceSize(new Bits(data.subarray(from, from + value)));
    if (type !== TEMPORAL_DELIMITER) return null;
    at = from + value;
  }
  return null;
}

function leb128(data: Uint8Array, at: number): { value: number; bytes: number } {
  let value = 0;
  for (let i = 0; i < 4; i += 1) {
    const byte = data[at + i] ?? 0;
    value |= (byte & 127) << (7 * i);
    if (byte < 128) return { value, bytes: i + 1 };
  }
  return { value, bytes: 4 };
}

function sequenceSize(bits: Bits): Dimensions | null {
  bits.read(4); // profile, still picture
  if (bits.read(1) === 1) {
    bits.read(5); // level
  } else {
    // Timing is for films; a still picture has none.
    if (bits.read(1) === 1) return null;
    const hasDelay = bits.read(1) === 1;
    for (let points = bits.read(5) + 1; points > 0; points -= 1) {
      bits.read(12);
      if (bits.read(5) > 7) bits.read(1);
      if (hasDelay && bits.read(1) === 1) bits.read(4);
    }
  }
  const [widthBits, heightBits] = [bits.read(4) + 1, bits.read(4) + 1];
  return { width: bits.read(widthBits) + 1, height: bits.read(heightBits) + 1 };
}
