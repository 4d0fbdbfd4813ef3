/** Why bytes are not an image that we keep. */
export type ImageFault = 'not_an_image' | 'unsupported_type' | 'truncated' | 'damaged' | 'too_large';

/** Bytes that came as an image and cannot be used as one; the message says what was expected and what came. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
  readonly fault: ImageFault;

  constructor(fault: ImageFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
