/** PNG, chunk by chunk to its end, with every checksum: https://www.w3.org/TR/png-3/ */
import { crc32 } from '../crc32.ts';
import type { Dimensions } from '../dimensions.ts';
import { animated, damaged, ImageError } from '../errors.ts';
import { guardEnd, guardMetadata, type Reader } from '../reader.ts';

/** What is needed to read the pixels. */
export interface PngLayout extends Dimensions {
  bitDepth: number;
  colourType: number;
  isInterlaced: boolean;
  /** Red, green, blue of each entry; null without a palette. */
  palette: Uint8Array | null;
  /** The content of tRNS; null without. */
  transparency: Uint8Array | null;
  /** The pixel data, piece by piece. */
  data: readonly Uint8Array[];
}

/** https://www.w3.org/TR/png-3/#table111 */
const BIT_DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
export const PALETTE = 3;
const HEADER_END = 33;

export function readPngSize(r: Reader): Dimensions {
  if (r.u32(8) !== 13 || r.tag(12) !== 'IHDR') throw damaged('png', 'it does not begin with its header');
  return { width: r.u32(16), height: r.u32(20) };
}

interface Chunk {
  tag: string;
  data: Uint8Array;
  end: number;
}

function readChunk(r: Reader, offset: number): Chunk {
  const length = r.u32(offset);
  const tag = r.tag(offset + 4);
  if (!/^[A-Za-z]{4}$/.test(tag)) throw damaged('png', `a chunk at byte ${offset} has no valid name`);
  const end = offset + 12 + length;
  r.need(end);
  if (crc32(r.bytes.subarray(offset + 4, end - 4)) !== r.u32(end - 4)) {
    throw new ImageError(
      'checksum',
      `Expected a valid png image but the checksum of its chunk ${tag} at byte ${offset} is wrong.`,
    );
  }
  return { tag, data: r.bytes.subarray(offset + 8, end - 4), end };
}

function readHeader(
  r: Reader,
): Pick<PngLayout, 'width' | 'height' | 'bitDepth' | 'colourType' | 'isInterlaced'> {
  const size = readPngSize(r);
  readChunk(r, 8);
  const [bitDepth, colourType, compression, filter, interlace] = [24, 25, 26, 27, 28].map(r.u8) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (!BIT_DEPTHS[colourType]?.includes(bitDepth)) {
    throw damaged('png', `its header has colour type ${colourType} with ${bitDepth} bits`);
  }
  if (compression !== 0 || filter !== 0 || interlace > 1) {
    throw damaged('png', 'its header names an unknown compression, filter or interlacing');
  }
  return { ...size, bitDepth, colourType, isInterlaced: interlace === 1 };
}

/** @throws {ImageError} for whatever is not in order. */
export function readPng(r: Reader): PngLayout {
  const header = readHeader(r);
  const data: Uint8Array[] = [];
  let palette: Uint8Array | null = null;
  let transparency: Uint8Array | null = null;
  let metadataBytes = 0;
  let before = 'IHDR';
  let offset = HEADER_END;
  while (before !== 'IEND') {
    const chunk = readChunk(r, offset);
    if (chunk.tag === 'IDAT') {
      if (data.length > 0 && before !== 'IDAT') throw damaged('png', 'its pixel data is not in one piece');
      data.push(chunk.data);
    } else if (chunk.tag === 'PLTE') {
      if (palette !== null || data.length > 0) throw damaged('png', 'its palette is not in its place');
      palette = chunk.data;
    } else {
      if (chunk.tag === 'tRNS') transparency = chunk.data;
      else metadataBytes += chunk.data.length;
      judgeOther(chunk);
    }
    before = chunk.tag;
    offset = chunk.end;
  }
  guardEnd(r, offset);
  guardMetadata('png', metadataBytes);
  if (data.length === 0) throw damaged('png', 'it holds no pixels');
  if (palette !== null && (palette.length === 0 || palette.length % 3 !== 0 || palette.length > 768)) {
    throw damaged('png', `its palette has ${palette.length} bytes`);
  }
  if (header.colourType === PALETTE && palette === null) throw damaged('png', 'its palette is missing');
  return { ...header, palette, transparency, data };
}

function judgeOther({ tag, data }: Chunk): void {
  if (tag === 'acTL' || tag === 'fdAT') throw animated('png', 'it is animated');
  if (tag === 'IEND') {
    if (data.length > 0) throw damaged('png', 'its end is not empty');
    return;
  }
  // A small letter in front: a reader that does not know the chunk may leave it out.
  if (tag.charCodeAt(0) < 0x61) throw damaged('png', `it has an unknown chunk ${tag}`);
}
