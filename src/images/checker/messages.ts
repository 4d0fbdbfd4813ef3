/** What the two threads of the decoder say to each other. */
import type { ImageFault } from '../errors.ts';
import type { DecodedImage } from '../pixels/decode.ts';

/** Answers the image that was sent. */
export type FromDecoder = (
  | { kind: 'decoded'; image: DecodedImage }
  | { kind: 'refused'; fault: ImageFault; message: string }
) & {
  startedCodecs: readonly string[];
  /** What the image came in. */
  buffer: ArrayBuffer;
};

export interface ToDecoder {
  bytes: Uint8Array<ArrayBuffer>;
}
