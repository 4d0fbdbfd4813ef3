/** WebP and AVIF, decoded by their own libraries: each is started when its first image comes. */
import { startAvifDecoder } from '../../assets/generated/avif-decoder.ts';
import { avifDecoderWasm } from '../../assets/generated/avif-decoder-wasm.ts';
import { startWebpDecoder } from '../../assets/generated/webp-decoder.ts';
import { webpDecoderWasm } from '../../assets/generated/webp-decoder-wasm.ts';
import { type EmbeddedAsset, inflateAsset } from '../../assets/inflate.ts';
import { messageOf } from '../../errors.ts';
import type { Dimensions } from '../dimensions.ts';
import { damaged } from '../errors.ts';
import { type PixelSample, sampleRgba } from './sample.ts';

/** A wasm memory never shrinks: a decoder that has grown beyond this is not kept for the next image. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;

/** What libavif answers when it gets no memory: every other answer of a library is about the image. */
const OUT_OF_MEMORY = 'Out of memory';

interface WasmDecoder {
  decode(bytes: Uint8Array): object | string | null;
  HEAPU8: Uint8Array;
}

const CODECS = {
  webp: { start: startWebpDecoder, wasm: webpDecoderWasm },
  avif: { start: startAvifDecoder, wasm: avifDecoderWasm },
} as const satisfies Record<
  string,
  { start: (options: { wasmBinary: Uint8Array }) => Promise<WasmDecoder>; wasm: EmbeddedAsset }
>;
export type WasmType = keyof typeof CODECS;

interface Pixels extends Dimensions {
  sample: PixelSample;
}

/**
 * The libraries' bindings call a global of this name with what they have decoded, and keep it from its first use on. They
 * work without a pause, so what they leave here belongs to the call under way.
 */
const HANDED_OVER: { pixels: Pixels | null } = { pixels: null };
function takePixels(data: Uint8ClampedArray, width: number, height: number, depth: number): object {
  const sample = sampleRgba(depth === 8 ? data : eightBits(data, depth), width, height);
  HANDED_OVER.pixels = { width, height, sample };
  return HANDED_OVER;
}

export interface WasmDecoders {
  /** @throws {ImageError} for what is wrong with the image, any other error for a library that failed. */
  decode(type: WasmType, bytes: Uint8Array, size: Dimensions): Promise<PixelSample>;
  /** Those that have been started so far. */
  readonly started: readonly WasmType[];
}

export function createWasmDecoders(): WasmDecoders {
  const running: Partial<Record<WasmType, WasmDecoder>> = {};
  const started = new Set<WasmType>();

  async function decoderOf(type: WasmType): Promise<WasmDecoder> {
    const { start, wasm } = CODECS[type];
    (globalThis as { _icodec_ImageData?: typeof takePixels })._icodec_ImageData = takePixels;
    started.add(type);
    const quiet = () => undefined;
    const decoder =
      running[type] ?? (await start({ wasmBinary: await inflateAsset(wasm), print: quiet, printErr: quiet }));
    running[type] = decoder;
    return decoder;
  }

  return {
    async decode(type, bytes, size) {
      const decoder = await decoderOf(type);
      HANDED_OVER.pixels = null;
      let answer: object | string | null;
      try {
        answer = decoder.decode(bytes);
      } catch (error) {
        // What has thrown in the middle of its work cannot be trusted with the next image.
        delete running[type];
        throw new Error(`The ${type} library failed: ${messageOf(error) || 'no reason given'}`);
      }
      if (decoder.HEAPU8.byteLength > MOST_KEPT_BYTES) delete running[type];
      if (answer === OUT_OF_MEMORY) throw new Error(`The ${type} library failed: ${answer}`);
      const decoded = HANDED_OVER.pixels as Pixels | null;
      if (decoded === null || answer === null || typeof answer === 'string') {
        throw damaged(
          type,
          `it cannot be decoded (${typeof answer === 'string' ? answer : 'no reason given'})`,
        );
      }
      guardSize(type, size, decoded);
      return decoded.sample;
    },
    get started() {
      return [...started];
    },
  };
}

function guardSize(type: WasmType, claimed: Dimensions, decoded: Dimensions): void {
  const text = ({ width, height }: Dimensions) => `${width} × ${height}`;
  // A rotation that the file asks for is done in decoding.
  const [a, b] = [claimed, decoded].map(({ width, height }) => [width, height].sort((x, y) => x - y).join());
  if (a !== b) throw damaged(type, `it claims ${text(claimed)} and decodes to ${text(decoded)}`);
}

/** The high bits of samples of two bytes. */
function eightBits(data: Uint8ClampedArray, depth: number): Uint8Array {
  const wide = new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2);
  return Uint8Array.from(wide, (value) => value >> (depth - 8));
}
