import type { Dimensions } from './dimensions.ts';
import { readDimensions } from './dimensions.ts';
import { readAvif } from './formats/avif.ts';
import { readGif } from './formats/gif.ts';
import { readJpeg } from './formats/jpeg.ts';
import { readPng } from './formats/png.ts';
import { readWebp } from './formats/webp.ts';
import { DEFAULT_LIMITS, guardBytes, guardDimensions, type ImageLimits } from './guards.ts';
import { createReader, type Reader } from './reader.ts';
import { sniffImage } from './sniff.ts';
import { IMAGE_TYPES, type ImageType } from './types.ts';

export interface InspectedImage extends Dimensions {
  type: ImageType;
  contentType: string;
  /** Without a dot. */
  extension: string;
}

const READERS: Readonly<Record<ImageType, (r: Reader) => Dimensions>> = {
  png: readPng,
  jpeg: readJpeg,
  webp: readWebp,
  gif: readGif,
  avif: readAvif,
};

/**
 * What every image has to pass first, whoever made it: its true type, its size, and its structure to the last byte.
 * No pixel is decoded: `checker/` does that.
 * @throws {ImageError} that says what was expected and what came.
 */
export function inspectImage(bytes: Uint8Array, limits: ImageLimits = DEFAULT_LIMITS): InspectedImage {
  guardBytes(bytes.length, limits);
  const type = sniffImage(bytes);
  guardDimensions(readDimensions(bytes, type), limits);
  const { width, height } = READERS[type](createReader(bytes, type));
  const { contentType, extension } = IMAGE_TYPES[type];
  return { type, contentType, extension, width, height };
}
