import { startWebpEncoder } from '../assets/generated/webp-encoder.ts';
import { webpEncoderWasm } from '../assets/generated/webp-encoder-wasm.ts';
import { inflateAsset } from '../assets/inflate.ts';

/** Pixels as red, green, blue, alpha bytes, row by row. */
export interface RgbaImage {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Hides which library writes the files. */
export interface WebpEncoder {
  /** @param quality 0–100, lossy. @throws {Error} with the encoder's own words. */
  encode(image: RgbaImage, quality: number): Uint8Array<ArrayBuffer>;
}

/**
 * libwebp's configuration (https://developers.google.com/speed/webp/docs/api#advanced_encoding_api), which its
 * binding wants whole. `method` 2 takes 49 ms for a placeholder of 43 KB, where the default 4 takes 91 ms for 42 KB.
 */
const LIBWEBP_CONFIG = {
  lossless: false,
  nearLossless: 100,
  targetSize: 0,
  targetPSNR: 0,
  method: 2,
  snsStrength: 50,
  filterStrength: 60,
  filterSharpness: 0,
  filterType: true,
  segments: 4,
  pass: 1,
  sharpYUV: false,
  preprocessing: 0,
  autofilter: false,
  partitionLimit: 0,
  alphaCompression: 1,
  alphaFiltering: 1,
  alphaQuality: 100,
  exact: false,
  emulateJpegSize: false,
  lowMemory: false,
  partitions: 0,
  showCompressed: 0,
  imageHint: 0,
  threadLevel: 0,
  useDeltaPalette: 0,
  bitDepth: 8,
};

/** Starts an encoder of its own; its memory is that of its largest image. */
export async function createWebpEncoder(): Promise<WebpEncoder> {
  const libwebp = await startWebpEncoder({ wasmBinary: await inflateAsset(webpEncoderWasm) });
  return {
    encode({ data, width, height }, quality) {
      const encoded = libwebp.encode(data, width, height, { ...LIBWEBP_CONFIG, quality });
      if (encoded === null || typeof encoded === 'string') {
        throw new Error(
          `The WebP encoder refused an image of ${width} × ${height}: ${encoded ?? 'no reason given'}.`,
        );
      }
      return Uint8Array.from(encoded);
    },
  };
}
