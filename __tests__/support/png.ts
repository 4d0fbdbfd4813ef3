/** A PNG of any number of bytes that decodes: what providers answer in tests and benchmarks. */
import { constants, crc32, deflateRawSync } from 'node:zlib';

const WIDTH = 1024;
const HEIGHT = 768;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Deflate's block of nothing, and the same as the last one. */
const NOTHING = [0, 0, 0, 0xff, 0xff];
const LAST = [1, 0, 0, 0xff, 0xff];
const STORED_BYTES = 65_535;
/** Signature, three chunks of the format and one for the seed, zlib's header, last block and checksum. */
const FRAME_BYTES = 8 + 25 + 12 + 12 + 16 + 2 + LAST.length + 4;
/** Where the seed lies, and where the chunk with it ends. */
const SEED_AT = 41;
export const SEEDED_BYTES = 49;

/** Pixels that fill more and more bytes: bits a channel and PNG's colour type, the largest first. */
const PIXELS = [
  { bits: 16, colourType: 2, rowBytes: WIDTH * 6 },
  { bits: 8, colourType: 2, rowBytes: WIDTH * 3 },
  { bits: 8, colourType: 0, rowBytes: WIDTH },
  { bits: 1, colourType: 0, rowBytes: WIDTH / 8 },
] as const;

interface Picture {
  bits: number;
  colourType: number;
  /** Deflate blocks, none of them the last. */
  blocks: Uint8Array;
  checksum: number;
}

/** Rows of noise, the same in each row, so that even a small file holds them. */
function rowsOf(rowBytes: number): Uint8Array {
  const row = new Uint8Array(1 + rowBytes);
  let state = 1;
  for (let i = 1; i < row.length; i += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    row[i] = state >>> 24;
  }
  const rows = new Uint8Array(row.length * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) rows.set(row, y * row.length);
  return rows;
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

function stored(raw: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < raw.length; at += STORED_BYTES) {
    const piece = raw.subarray(at, at + STORED_BYTES);
    const header = Buffer.alloc(5);
    header.writeUInt16LE(piece.length, 1);
    header.writeUInt16LE(piece.length ^ 0xffff, 3);
    pieces.push(header, piece);
  }
  return Buffer.concat(pieces);
}

const pictures = new Map<string, Picture>();

/** The largest picture that fits, uncompressed; where none does, the smallest one, compressed. */
function pictureFor(bytes: number): Picture {
  const fits = PIXELS.find(({ rowBytes }) => FRAME_BYTES + 1.001 * (1 + rowBytes) * HEIGHT < bytes);
  const { bits, colourType, rowBytes } = fits ?? PIXELS[3];
  const key = `${bits}/${colourType}/${fits !== undefined}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const raw = rowsOf(rowBytes);
  const compressed = () => deflateRawSync(raw, { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
  const picture = { bits, colourType, blocks: fits ? stored(raw) : compressed(), checksum: adler32(raw) };
  pictures.set(key, picture);
  return picture;
}

/**
 * A PNG of 1024 × 768 with so many bytes, or with the fewest that it can have. What differs for each `seed` is a chunk at
 * its beginning.
 */
export function pngOf(bytes: number, seed: number = 0): Uint8Array {
  const { bits, colourType, blocks, checksum } = pictureFor(bytes);
  const spare = Math.max(0, bytes - FRAME_BYTES - blocks.length);
  const png = Buffer.alloc(FRAME_BYTES + blocks.length + spare);
  png.set(SIGNATURE);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([bits, colourType], 8);
  writeChunk(png, 8, 'IHDR', header);
  seedPng(png, seed);
  // Blocks of nothing fill up what is left.
  const data = Buffer.alloc(2 + blocks.length + LAST.length + 4 + spare - (spare % NOTHING.length));
  data.set([0x78, 0x01]);
  data.set(blocks, 2);
  let at = 2 + blocks.length;
  for (; at < data.length - LAST.length - 4; at += NOTHING.length) data.set(NOTHING, at);
  data.set(LAST, at);
  data.writeUInt32BE(checksum, data.length - 4);
  const end = writeChunk(png, SEEDED_BYTES, 'IDAT', data);
  // Up to four bytes are left: zeros after the end.
  writeChunk(png, end, 'IEND', Buffer.alloc(0));
  return png;
}

/** Makes another image of a PNG of `pngOf`; only its first bytes change. */
export function seedPng(png: Uint8Array, seed: number): void {
  const data = Buffer.alloc(4);
  data.writeUInt32BE(seed);
  writeChunk(png, SEED_AT - 8, 'seEd', data);
}

function writeChunk(png: Uint8Array, offset: number, tag: string, data: Uint8Array): number {
  const view = new DataView(png.buffer, png.byteOffset);
  png.set(new TextEncoder().encode(tag), offset + 4);
  png.set(data, offset + 8);
  view.setUint32(offset, data.length);
  view.setUint32(offset + 8 + data.length, crc32(png.subarray(offset + 4, offset + 8 + data.length)));
  return offset + 12 + data.length;
}
