import { ImageError } from './errors.ts';
import type { ImageType } from './sniff.ts';

export interface Dimensions {
  width: number;
  height: number;
}

/** Reads numbers and tags, and fails as truncated where the bytes end too early. */
interface Reader {
  readonly length: number;
  u8(offset: number): number;
  u16(offset: number): number;
  u24le(offset: number): number;
  u32(offset: number): number;
  u32le(offset: number): number;
  u16le(offset: number): number;
  tag(offset: number): string;
}

function createReader(bytes: Uint8Array, type: ImageType): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const need = (offset: number, count: number) => {
    if (offset + count > bytes.length) throw truncated(type, bytes.length, offset + count);
    return offset;
  };
  return {
    length: bytes.length,
    u8: (o) => view.getUint8(need(o, 1)),
    u16: (o) => view.getUint16(need(o, 2)),
    u16le: (o) => view.getUint16(need(o, 2), true),
    u24le: (o) => view.getUint16(need(o, 3), true) | (view.getUint8(o + 2) << 16),
    u32: (o) => view.getUint32(need(o, 4)),
    u32le: (o) => view.getUint32(need(o, 4), true),
    tag: (o) => String.fromCharCode(...bytes.subarray(need(o, 4), o + 4)),
  };
}

function truncated(type: ImageType, received: number, expected: number): ImageError {
  return new ImageError(
    'truncated',
    `Expected a whole ${type} image of at least ${expected} bytes but it ends after ${received}.`,
  );
}

function damaged(type: ImageType, what: string): ImageError {
  return new ImageError('damaged', `Expected a valid ${type} image but ${what}.`);
}

/** https://www.w3.org/TR/png-3/#11IHDR; chunks are walked by their lengths to the end, without reading them. */
function readPng(r: Reader): Dimensions {
  if (r.u32(8) !== 13 || r.tag(12) !== 'IHDR') throw damaged('png', 'it does not begin with its header');
  const dimensions = { width: r.u32(16), height: r.u32(20) };
  let hasPixels = false;
  let offset = 33;
  while (true) {
    const length = r.u32(offset);
    const tag = r.tag(offset + 4);
    const end = offset + 12 + length;
    if (end > r.length) throw truncated('png', r.length, end);
    hasPixels ||= tag === 'IDAT';
    if (tag === 'IEND') break;
    offset = end;
  }
  if (!hasPixels) throw damaged('png', 'it holds no pixels');
  return dimensions;
}

const isFrameHeader = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** Markers that stand alone: TEM, RST0–7 and SOI have no length. */
const isBareMarker = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** ITU T.81, annex B: segments up to the first scan; the frame header holds height before width. */
function readJpeg(r: Reader): Dimensions {
  let offset = 2;
  let dimensions: Dimensions | null = null;
  while (true) {
    if (r.u8(offset) !== 0xff) throw damaged('jpeg', `byte ${offset} is not a marker`);
    const marker = r.u8(offset + 1);
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    if (isBareMarker(marker)) {
      offset += 2;
      continue;
    }
    if (marker === 0xd9) throw damaged('jpeg', 'it ends before its first scan');
    const length = r.u16(offset + 2);
    if (length < 2) throw damaged('jpeg', `a segment claims a length of ${length}`);
    if (isFrameHeader(marker)) dimensions ??= { height: r.u16(offset + 5), width: r.u16(offset + 7) };
    offset += 2 + length;
    if (marker === 0xda) break;
  }
  if (!dimensions) throw damaged('jpeg', 'it has no frame header');
  if (!hasEndOfImage(r, offset)) {
    throw new ImageError(
      'truncated',
      `Expected a whole jpeg image but its ${r.length} bytes have no end marker.`,
    );
  }
  return dimensions;
}

/** Looks backwards, since the marker is among the last bytes of a whole file; scan data cannot hold it. */
function hasEndOfImage(r: Reader, from: number): boolean {
  for (let i = r.length - 2; i >= from; i -= 1) {
    if (r.u8(i) === 0xff && r.u8(i + 1) === 0xd9) return true;
  }
  return false;
}

/** RFC 9649: the size is in the extended header, or else in the first frame of either codec. */
function readWebp(r: Reader): Dimensions {
  const size = r.u32le(4) + 8;
  if (size > r.length) throw truncated('webp', r.length, size);
  const chunk = r.tag(12);
  if (chunk === 'VP8X') return { width: r.u24le(24) + 1, height: r.u24le(27) + 1 };
  if (chunk === 'VP8L') {
    if (r.u8(20) !== 0x2f) throw damaged('webp', 'its lossless frame lacks the signature byte');
    const bits = r.u32le(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk === 'VP8 ') {
    if (r.u24le(23) !== 0x2a019d) throw damaged('webp', 'its lossy frame lacks the start code');
    return { width: r.u16le(26) & 0x3fff, height: r.u16le(28) & 0x3fff };
  }
  throw damaged('webp', `its first chunk is ${JSON.stringify(chunk)}`);
}

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt, section 18: the logical screen. */
function readGif(r: Reader): Dimensions {
  const dimensions = { width: r.u16le(6), height: r.u16le(8) };
  let last = r.length - 1;
  while (last > 13 && r.u8(last) === 0) last -= 1;
  if (last <= 13 || r.u8(last) !== 0x3b) {
    throw new ImageError(
      'truncated',
      `Expected a whole gif image but its ${r.length} bytes have no trailer.`,
    );
  }
  return dimensions;
}

/** The only path of boxes in boxes that leads to a picture's extent, and the bytes before a box's first child. */
const CONTAINERS: Readonly<Record<string, { parent: string; skipped: number }>> = {
  meta: { parent: '', skipped: 4 },
  iprp: { parent: 'meta', skipped: 0 },
  ipco: { parent: 'iprp', skipped: 0 },
};

/** ISO/IEC 23008-12: the largest `ispe` is the picture's; thumbnails and the tiles of a grid are smaller. */
function readAvif(r: Reader): Dimensions {
  const extents: Dimensions[] = [];
  let hasData = false;
  const walk = (from: number, to: number, parent: string) => {
    let offset = from;
    while (offset < to) {
      const short = r.u32(offset);
      const tag = r.tag(offset + 4);
      const header = short === 1 ? 16 : 8;
      const long = short === 1 ? r.u32(offset + 8) * 2 ** 32 + r.u32(offset + 12) : short;
      const size = short === 0 ? to - offset : long;
      if (size < header) throw damaged('avif', `its box ${JSON.stringify(tag)} claims a size of ${size}`);
      if (offset + size > to) {
        if (parent === '') throw truncated('avif', r.length, offset + size);
        throw damaged('avif', `its box ${JSON.stringify(tag)} leaves its parent`);
      }
      hasData ||= tag === 'mdat' || tag === 'idat';
      const container = CONTAINERS[tag];
      if (container?.parent === parent) walk(offset + header + container.skipped, offset + size, tag);
      if (tag === 'ispe' && parent === 'ipco') {
        extents.push({ width: r.u32(offset + header + 4), height: r.u32(offset + header + 8) });
      }
      offset += size;
    }
  };
  walk(0, r.length, '');
  const area = ({ width, height }: Dimensions) => width * height;
  const [largest] = extents.sort((a, b) => area(b) - area(a));
  if (!largest) throw damaged('avif', 'it does not tell its size');
  if (!hasData) {
    throw new ImageError(
      'truncated',
      `Expected a whole avif image but its ${r.length} bytes hold no picture data.`,
    );
  }
  return largest;
}

const READERS: Readonly<Record<ImageType, (r: Reader) => Dimensions>> = {
  png: readPng,
  jpeg: readJpeg,
  webp: readWebp,
  gif: readGif,
  avif: readAvif,
};

/**
 * Width and height in stored pixels from the header alone: nothing is decoded, so a small file that would unpack to
 * gigabytes costs nothing. A JPEG's EXIF orientation does not change them.
 * @throws {ImageError} `truncated` where the end is missing, `damaged` where the header makes no sense.
 */
export function readDimensions(bytes: Uint8Array, type: ImageType): Dimensions {
  return READERS[type](createReader(bytes, type));
}
