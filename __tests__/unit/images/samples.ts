/** Small images written byte by byte, and the ways in which they can be broken. Their structure is whole, their pixels are not. */
import { crc32 } from 'node:zlib';

export const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

export function concat(...parts: (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export const be = (value: number, count: number) =>
  Array.from({ length: count }, (_, i) => Math.floor(value / 256 ** (count - 1 - i)) % 256);
export const le = (value: number, count: number) => be(value, count).reverse();

export function pngChunk(tag: string, data: Uint8Array | readonly number[]): Uint8Array<ArrayBuffer> {
  const body = concat(ascii(tag), data);
  return concat(be(data.length, 4), body, be(crc32(body), 4));
}

export function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  return concat(
    ascii('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', [...be(width, 4), ...be(height, 4), 8, 6, 0, 0, 0]),
    pngChunk('IDAT', [1, 2, 3]),
    pngChunk('IEND', []),
  );
}

/** With an EXIF segment that holds a thumbnail's end marker, as cameras write it, before the frame header. */
export function jpeg(width: number, height: number, frameMarker = 0xc0): Uint8Array<ArrayBuffer> {
  const exif = concat(ascii('Exif\0\0'), [0xff, 0xd8, 0xff, 0xd9]);
  return concat(
    [0xff, 0xd8],
    [0xff, 0xe1, ...be(exif.length + 2, 2)],
    exif,
    [0xff, 0xff, frameMarker, ...be(11, 2), 8, ...be(height, 2), ...be(width, 2), 1, 1, 0x11, 0],
    [0xff, 0xda, ...be(8, 2), 1, 1, 0, 0, 63, 0],
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd9],
  );
}

export const webpChunk = (tag: string, data: Uint8Array | readonly number[]) =>
  concat(ascii(tag), le(data.length, 4), data, data.length % 2 === 1 ? [0] : []);

export const riff = (...chunks: Uint8Array[]) => {
  const body = concat(ascii('WEBP'), ...chunks);
  return concat(ascii('RIFF'), le(body.length, 4), body);
};

export const webpLossy = (width: number, height: number) =>
  riff(webpChunk('VP8 ', [0x10, 0, 0, 0x9d, 0x01, 0x2a, ...le(width, 2), ...le(height, 2), 0]));

export const webpLossless = (width: number, height: number, alpha = false) =>
  riff(webpChunk('VP8L', [0x2f, ...le(width - 1 + (height - 1) * 2 ** 14 + (alpha ? 2 ** 28 : 0), 4), 7]));

export const vp8x = (width: number, height: number, flags: number) =>
  webpChunk('VP8X', [flags, 0, 0, 0, ...le(width - 1, 3), ...le(height - 1, 3)]);

export const webpExtended = (width: number, height: number) =>
  riff(
    vp8x(width, height, 0x10),
    webpChunk('ALPH', [1, 2, 3]),
    webpChunk('VP8 ', [0x10, 0, 0, 0x9d, 0x01, 0x2a, ...le(width, 2), ...le(height, 2)]),
  );

/** A frame of the size of its screen, with a palette of two colours. */
export const gif = (width: number, height: number) =>
  concat(
    ascii('GIF89a'),
    [...le(width, 2), ...le(height, 2), 0x80, 0, 0],
    [0, 0, 0, 255, 255, 255],
    [0x2c, 0, 0, 0, 0, ...le(width, 2), ...le(height, 2), 0],
    [2, 2, 0x4c, 0x01, 0],
    [0x3b],
  );

export const box = (tag: string, ...parts: (Uint8Array | readonly number[])[]) => {
  const body = concat(...parts);
  return concat(be(body.length + 8, 4), ascii(tag), body);
};

export function avif(width: number, height: number): Uint8Array<ArrayBuffer> {
  const extent = (w: number, h: number) => box('ispe', [0, 0, 0, 0], be(w, 4), be(h, 4));
  return concat(
    box('ftyp', ascii('avif'), [0, 0, 0, 0], ascii('mif1')),
    box('meta', [0, 0, 0, 0], box('iprp', box('ipco', extent(64, 64), extent(width, height)))),
    box('mdat', [1, 2, 3, 4]),
  );
}

/** One of each accepted type and of each way to write its size. */
export const SAMPLES = {
  'a PNG': { type: 'png', contentType: 'image/png', extension: 'png', make: png },
  'a baseline JPEG': { type: 'jpeg', contentType: 'image/jpeg', extension: 'jpg', make: jpeg },
  'a progressive JPEG': {
    type: 'jpeg',
    contentType: 'image/jpeg',
    extension: 'jpg',
    make: (w: number, h: number) => jpeg(w, h, 0xc2),
  },
  'a lossy WebP': { type: 'webp', contentType: 'image/webp', extension: 'webp', make: webpLossy },
  'a lossless WebP': { type: 'webp', contentType: 'image/webp', extension: 'webp', make: webpLossless },
  'an extended WebP': { type: 'webp', contentType: 'image/webp', extension: 'webp', make: webpExtended },
  'a GIF': { type: 'gif', contentType: 'image/gif', extension: 'gif', make: gif },
  'an AVIF': { type: 'avif', contentType: 'image/avif', extension: 'avif', make: avif },
} as const;
