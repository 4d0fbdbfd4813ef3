/** Decodes an image of any type on the list to its last row, and tells whether it shows anything. */

import { readGif } from '../formats/gif.ts';
import { readPng } from '../formats/png.ts';
import type { ImageLimits } from '../guards.ts';
import { type InspectedImage, inspectImage } from '../inspect.ts';
import { createReader } from '../reader.ts';
import { blankness } from './blank.ts';
import { decodeGif } from './gif.ts';
import { decodeJpeg } from './jpeg.ts';
import { decodePng } from './png.ts';
import type { PixelSample } from './sample.ts';
import { createWasmDecoders, type WasmType } from './wasm.ts';

export interface DecodedImage extends InspectedImage {
  /** What it is instead of a picture, as in "the image is all black"; null = it shows something. */
  blank: string | null;
}

export interface Decoder {
  /** One image at a time. @throws {ImageError} */
  decode(bytes: Uint8Array, limits?: ImageLimits): Promise<DecodedImage>;
  /** The codecs that have been started so far. */
  readonly startedCodecs: readonly WasmType[];
}

export function createDecoder(): Decoder {
  const wasm = createWasmDecoders();

  function sampleOf(bytes: Uint8Array, image: InspectedImage): PixelSample | Promise<PixelSample> {
    const { type } = image;
    const reader = createReader(bytes, type);
    switch (type) {
      case 'png':
        return decodePng(readPng(reader));
      case 'jpeg':
        return decodeJpeg(reader);
      case 'gif':
        return decodeGif(readGif(reader));
      case 'webp':
      case 'avif':
        return wasm.decode(type, bytes, image);
    }
  }

  return {
    async decode(bytes, limits) {
      const inspected = inspectImage(bytes, limits);
      const sample = await sampleOf(bytes, inspected);
      return { ...inspected, blank: blankness(sample.data) };
    },
    get startedCodecs() {
      return wasm.started;
    },
  };
}
