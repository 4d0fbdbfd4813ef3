/** Whole pictures of every type, made by encoders: of pixels that show something, unless said otherwise. */
import { deflateSync } from 'node:zlib';
import { avif, type ImageDataLike, jpeg, webp } from 'icodec/node';
import { ascii, be, concat, le, pngChunk } from './samples.ts';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, alpha. */
  data: Uint8ClampedArray;
}

export type Paint = (x: number, y: number) => readonly [number, number, number, number];

export function paint(width: number, height: number, colour: Paint): Pixels {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.set(colour(x, y), 4 * (y * width + x));
  }
  return { width, height, data };
}

/** Noise that is the same every time. */
export function noise(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Stripes, a gradient and grain: something in every block. */
export function picture(width = 97, height = 61): Pixels {
  const random = noise();
  return paint(width, height, (x, y) => [
    (255 * x) / width,
    128 + 90 * Math.sin(x / 3) + 30 * random(),
    (255 * y) / height,
    255,
  ]);
}

/** Compiled once for all tests of a file. */
export async function loadEncoders(): Promise<void> {
  await Promise.all([avif.loadEncoder(), jpeg.loadEncoder(), webp.loadEncoder()]);
}

const asImage = (pixels: Pixels) => ({ ...pixels, depth: 8 }) as unknown as ImageDataLike;

// What the encoders answer lies in their own memory.
export const jpegOf = (pixels: Pixels, options: object = {}) =>
  Uint8Array.from(jpeg.encode(asImage(pixels), options));
export const webpOf = (pixels: Pixels, options: object = {}) =>
  Uint8Array.from(webp.encode(asImage(pixels), options));
export const avifOf = (pixels: Pixels, options: object = {}) =>
  Uint8Array.from(avif.encode(asImage(pixels), { speed: 10, ...options }));

export interface PngOptions {
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  colourType?: number;
  bits?: number;
  isInterlaced?: boolean;
  /** The filter of each row. */
  filter?: number;
  /** Changes the rows before they are compressed. */
  rows?: (rows: Uint8Array) => Uint8Array;
  /** Changes the pixel data after it was compressed. */
  data?: (data: Uint8Array) => Uint8Array;
  /** Chunks before the pixel data and after it. */
  before?: Uint8Array[];
  after?: Uint8Array[];
}

const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
/** Which of red, green, blue and alpha each colour type holds. */
const SOURCES: Record<number, readonly number[]> = {
  0: [1],
  2: [0, 1, 2],
  3: [1],
  4: [1, 3],
  6: [0, 1, 2, 3],
};

export function pngOf(pixels: Pixels, options: PngOptions = {}): Uint8Array<ArrayBuffer> {
  const { colourType = 6, bits = 8, isInterlaced = false, filter = 0, before = [], after = [] } = options;
  const { width, height, data } = pixels;
  const sources = SOURCES[colourType] ?? [];
  const channels = sources.length;
  const pixelBytes = Math.max(1, (channels * bits) / 8);
  const rows: Uint8Array[] = [];
  for (const [x0, y0, dx, dy] of isInterlaced ? ADAM7 : [[0, 0, 1, 1] as const]) {
    let above: Uint8Array | null = null;
    for (let y = y0; y < height; y += dy) {
      const columns = Math.ceil((width - x0) / dx);
      if (columns <= 0) break;
      const row = new Uint8Array(Math.ceil((columns * channels * bits) / 8));
      for (let i = 0; i < columns; i += 1) {
        const at = 4 * (y * width + x0 + i * dx);
        for (let channel = 0; channel < channels; channel += 1) {
          putBits(row, (i * channels + channel) * bits, bits, data[at + (sources[channel] ?? 0)] ?? 0);
        }
      }
      rows.push(filtered(row, above, filter, pixelBytes));
      above = row;
    }
  }
  const raw = options.rows?.(concat(...rows)) ?? concat(...rows);
  const compressed = deflateSync(raw);
  const palette = Array.from({ length: 3 * 2 ** Math.min(8, bits) }, (_, i) => (i * 37) % 256);
  return concat(
    ascii('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', [...be(width, 4), ...be(height, 4), bits, colourType, 0, 0, isInterlaced ? 1 : 0]),
    ...(colourType === 3 ? [pngChunk('PLTE', palette)] : []),
    ...before,
    pngChunk('IDAT', options.data?.(compressed) ?? compressed),
    ...after,
    pngChunk('IEND', []),
  );
}

function putBits(row: Uint8Array, at: number, bits: number, value: number): void {
  const byte = at >> 3;
  if (bits >= 8) row[byte] = value;
  else row[byte] = (row[byte] ?? 0) | ((value >> (8 - bits)) << (8 - bits - (at & 7)));
}

/** https://www.w3.org/TR/png-3/#9Filters */
function filtered(row: Uint8Array, above: Uint8Array | null, filter: number, pixelBytes: number): Uint8Array {
  const line = new Uint8Array(1 + row.length);
  line[0] = filter;
  if (filter === 0) line.set(row, 1);
  if (filter === 0) return line;
  for (const [i, value] of row.entries()) {
    const left = i < pixelBytes ? 0 : (row[i - pixelBytes] ?? 0);
    const up = above?.[i] ?? 0;
    const corner = i < pixelBytes ? 0 : (above?.[i - pixelBytes] ?? 0);
    const near = left + up - corner;
    const [a, b, c] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)];
    const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
    line[1 + i] = value - ([0, left, up, (left + up) >> 1, paeth][filter] ?? 0);
  }
  return line;
}

export interface OwnJpegOptions {
  /** Sampling of each component: three for YCbCr, four for CMYK. */
  sampling?: readonly (readonly [h: number, v: number])[];
  /** Units between restart markers; 0 = none. */
  restartInterval?: number;
  /** Changes the scan before its end marker is added. */
  scan?: (scan: number[]) => number[];
  /** Segments that are left out, by their marker. */
  without?: number;
  /** Segments after the start marker. */
  extra?: Uint8Array;
  height?: number;
  frameMarker?: number;
  bits?: number;
}

const segment = (marker: number, ...content: number[]) => [
  0xff,
  marker,
  ...be(content.length + 2, 2),
  ...content,
];

/** A JPEG of flat blocks, as no common encoder writes them: any sampling, four inks, restart markers, and faults. */
export function ownJpeg(
  width: number,
  height: number,
  options: OwnJpegOptions = {},
): Uint8Array<ArrayBuffer> {
  const { sampling = [[1, 1]], restartInterval = 0, without, extra, bits = 8, frameMarker = 0xc0 } = options;
  const hMax = Math.max(...sampling.map(([h]) => h));
  const vMax = Math.max(...sampling.map(([, v]) => v));
  const scan: number[] = [];
  let [held, count] = [0, 0];
  const put = (value: number, size: number) => {
    for (let bit = size - 1; bit >= 0; bit -= 1) {
      held = (held << 1) | ((value >> bit) & 1);
      count += 1;
      if (count < 8) continue;
      scan.push(held);
      if (held === 0xff) scan.push(0);
      [held, count] = [0, 0];
    }
  };
  const pad = () => {
    while (count > 0) put(1, 1);
  };
  const across = sampling.length === 1 ? Math.ceil(width / 8) : Math.ceil(width / (8 * hMax));
  const down = sampling.length === 1 ? Math.ceil(height / 8) : Math.ceil(height / (8 * vMax));
  const random = noise();
  let before = sampling.map(() => 0);
  for (let unit = 0; unit < across * down; unit += 1) {
    if (restartInterval > 0 && unit > 0 && unit % restartInterval === 0) {
      pad();
      scan.push(0xff, 0xd0 + ((unit / restartInterval - 1) % 8));
      before = sampling.map(() => 0);
    }
    for (const [component, [h, v]] of sampling.entries()) {
      for (let block = 0; block < (sampling.length === 1 ? 1 : h * v); block += 1) {
        const mean = Math.floor(100 * (random() - 0.5));
        const difference = mean - (before[component] ?? 0);
        before[component] = mean;
        const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
        put(size, 4);
        put(difference < 0 ? difference + 2 ** size - 1 : difference, size);
        put(0, 1);
      }
    }
  }
  pad();
  const ids = sampling.map((_, i) => i + 1);
  const frame = [bits, ...be(options.height ?? height, 2), ...be(width, 2), sampling.length];
  const parts: [number, number[]][] = [
    [0xdb, segment(0xdb, 0, ...Array.from({ length: 64 }, () => 8))],
    [
      frameMarker,
      segment(frameMarker, ...frame, ...sampling.flatMap(([h, v], i) => [i + 1, (h << 4) | v, 0])),
    ],
    // Twelve sizes of means in codes of four bits; the end of a block in one bit.
    [0xc4, segment(0xc4, 0, 0, 0, 0, 12, ...Array(12).fill(0), ...Array.from({ length: 12 }, (_, i) => i))],
    [0xc4, segment(0xc4, 0x10, 1, ...Array(15).fill(0), 0)],
    [0xdd, restartInterval > 0 ? segment(0xdd, ...be(restartInterval, 2)) : []],
    [0xda, segment(0xda, ids.length, ...ids.flatMap((id) => [id, 0]), 0, 63, 0)],
  ];
  const kept = parts.filter(([marker]) => marker !== without).map(([, bytes]) => bytes);
  return concat([0xff, 0xd8], extra ?? [], ...kept, options.scan?.(scan) ?? scan, [0xff, 0xd9]);
}

export interface GifOptions {
  /** Changes the entries of the palette that the pixels name. */
  indices?: (indices: number[]) => number[];
  /** Changes the compressed pixels. */
  data?: (data: number[]) => number[];
  /** Blocks before the picture and after it. */
  before?: Uint8Array;
  after?: Uint8Array;
  hasPalette?: boolean;
  frame?: { width: number; height: number };
  codeBits?: number;
  trailer?: boolean;
}

/** A GIF of four greys, whose codes stay three bits long: it clears its table before they would grow. */
export function gifOf({ width, height, data }: Pixels, options: GifOptions = {}): Uint8Array<ArrayBuffer> {
  const { hasPalette = true, frame = { width, height }, codeBits = 2, trailer = true } = options;
  const found = Array.from({ length: width * height }, (_, i) => (data[4 * i + 1] ?? 0) >> 6);
  const indices = options.indices?.(found) ?? found;
  const bits: number[] = [];
  const put = (code: number) => bits.push(code & 1, (code >> 1) & 1, (code >> 2) & 1);
  for (const [i, index] of indices.entries()) {
    if (i % 2 === 0) put(4);
    put(index);
  }
  put(5);
  const bytes: number[] = [];
  for (let i = 0; i < bits.length; i += 8) {
    bytes.push(bits.slice(i, i + 8).reduce((byte, bit, at) => byte | (bit << at), 0));
  }
  const compressed = options.data?.(bytes) ?? bytes;
  const blocks: number[] = [];
  for (let i = 0; i < compressed.length; i += 255) {
    const block = compressed.slice(i, i + 255);
    blocks.push(block.length, ...block);
  }
  return concat(
    ascii('GIF89a'),
    [...le(width, 2), ...le(height, 2), hasPalette ? 0x81 : 0x01, 0, 0],
    hasPalette ? [0, 0, 0, 80, 90, 70, 170, 160, 180, 255, 255, 255] : [],
    options.before ?? [],
    [0x2c, 0, 0, 0, 0, ...le(frame.width, 2), ...le(frame.height, 2), 0, codeBits],
    blocks,
    [0],
    options.after ?? [],
    trailer ? [0x3b] : [],
  );
}
