/** Width and height of an image from its header alone. */
import { readAvifSize } from './formats/avif.ts';
import { readGifSize } from './formats/gif.ts';
import { readJpegSize } from './formats/jpeg.ts';
import { readPngSize } from './formats/png.ts';
import { readWebpSize } from './formats/webp.ts';
import { createReader, type Reader } from './reader.ts';
import type { ImageType } from './types.ts';

export interface Dimensions {
  width: number;
  height: number;
}

const READERS: Readonly<Record<ImageType, (r: Reader) => Dimensions>> = {
  png: readPngSize,
  jpeg: readJpegSize,
  webp: readWebpSize,
  gif: readGifSize,
  avif: readAvifSize,
};

/**
 * In stored pixels: nothing is decoded, so a small file that would unpack to gigabytes costs nothing. A JPEG's EXIF
 * orientation does not change them.
 * @throws {ImageError} `truncated` where the header's end is missing, `damaged` where it makes no sense.
 */
export function readDimensions(bytes: Uint8Array, type: ImageType): Dimensions {
  return READERS[type](createReader(bytes, type));
}
