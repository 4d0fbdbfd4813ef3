/** What the two threads of the decoder say to each other. */
import type { ImageFault } from '../errors.ts';
import type { DecodedImage } from '../pixels/decode.ts';

/** The first message tells that the thread works; each further one answers the image that was sent. */
export type FromDecoder =
  | { kind: 'ready' }
  | ({ kind: 'decoded'; image: DecodedImage } & Returned)
  | ({ kind: 'refused'; fault: ImageFault; message: string } & Returned);

interface Returned {
  startedCodecs: readonly string[];
  /** What the image came in. */
  buffer: ArrayBuffer;
}

export interface ToDecoder {
  bytes: Uint8Array<ArrayBuffer>;
}
