/** GIF, block by block to its end: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
import type { Dimensions } from '../dimensions.ts';
import { animated, damaged, ImageError } from '../errors.ts';
import { guardEnd, guardMetadata, type Reader } from '../reader.ts';

/** What is needed to read the pixels. */
export interface GifLayout extends Dimensions {
  frame: Dimensions;
  /** Red, green, blue of each entry. */
  palette: Uint8Array;
  /** The entry that shows nothing; null = none. */
  transparentIndex: number | null;
  /** Bits of the first codes. */
  codeBits: number;
  /** The compressed pixels, piece by piece. */
  data: readonly Uint8Array[];
}

const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const HEADER_BYTES = 13;

/** The logical screen. */
export function readGifSize(r: Reader): Dimensions {
  return { width: r.u16le(6), height: r.u16le(8) };
}

function paletteAt(r: Reader, flags: number, at: number): Uint8Array {
  const end = at + ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  r.need(end);
  return r.bytes.subarray(at, end);
}

function subBlocks(r: Reader, at: number): { blocks: Uint8Array[]; bytes: number; end: number } {
  const blocks: Uint8Array[] = [];
  let bytes = 0;
  let offset = at;
  for (let size = r.u8(offset); size > 0; size = r.u8(offset)) {
    r.need(offset + 1 + size);
    blocks.push(r.bytes.subarray(offset + 1, offset + 1 + size));
    bytes += size;
    offset += 1 + size;
  }
  return { blocks, bytes, end: offset + 1 };
}

type Picture = Omit<GifLayout, 'width' | 'height' | 'transparentIndex'>;

function readPicture(
  r: Reader,
  at: number,
  screen: Dimensions,
  shared: Uint8Array,
): { picture: Picture; end: number } {
  const frame = { width: r.u16le(at + 5), height: r.u16le(at + 7) };
  const flags = r.u8(at + 9);
  const own = paletteAt(r, flags, at + 10);
  const palette = own.length > 0 ? own : shared;
  const codeBits = r.u8(at + 10 + own.length);
  const { blocks: data, end } = subBlocks(r, at + 11 + own.length);
  if (palette.length === 0) throw damaged('gif', 'its palette is missing');
  if (codeBits < 1 || codeBits > 8) throw damaged('gif', `its codes begin with ${codeBits} bits`);
  if (data.length === 0) throw damaged('gif', 'it holds no pixels');
  const [right, bottom] = [r.u16le(at + 1) + frame.width, r.u16le(at + 3) + frame.height];
  if (right > screen.width || bottom > screen.height) throw damaged('gif', 'its picture leaves its screen');
  // A frame that covers only a corner belongs to an animation, or claims a size that it does not have.
  if (2 * frame.width * frame.height < screen.width * screen.height) {
    throw new ImageError(
      'metadata',
      `Expected a gif image that fills its ${screen.width} × ${screen.height} but its picture has ${frame.width} × ${frame.height}.`,
    );
  }
  return { picture: { frame, palette, codeBits, data }, end };
}

/** @throws {ImageError} for whatever is not in order. */
export function readGif(r: Reader): GifLayout {
  const screen = readGifSize(r);
  const shared = paletteAt(r, r.u8(10), HEADER_BYTES);
  let picture: Picture | null = null;
  let transparentIndex: number | null = null;
  let metadataBytes = 0;
  let offset = HEADER_BYTES + shared.length;
  while (true) {
    const kind = r.u8(offset);
    if (kind === TRAILER) break;
    if (kind === IMAGE) {
      if (picture !== null) throw animated('gif', 'it has more than one');
      const read = readPicture(r, offset, screen, shared);
      picture = read.picture;
      offset = read.end;
    } else if (kind === EXTENSION) {
      const { blocks, bytes, end } = subBlocks(r, offset + 2);
      const [control] = blocks;
      if (r.u8(offset + 1) === GRAPHIC_CONTROL && control?.length === 4 && picture === null) {
        transparentIndex = ((control[0] as number) & 1) === 0 ? null : (control[3] as number);
      }
      metadataBytes += bytes;
      offset = end;
    } else {
      throw damaged('gif', `byte ${offset} begins no block`);
    }
  }
  guardEnd(r, offset + 1);
  guardMetadata('gif', metadataBytes);
  if (picture === null) throw damaged('gif', 'it holds no picture');
  return { ...screen, ...picture, transparentIndex };
}
