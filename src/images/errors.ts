import type { ImageType } from './types.ts';

/** Why bytes are not an image that we keep. */
export type ImageFault =
  | 'not_an_image'
  | 'unsupported_type'
  | 'truncated'
  | 'damaged'
  | 'checksum'
  | 'animated'
  | 'trailing_data'
  | 'metadata'
  | 'too_large';

/** Bytes that came as an image and cannot be used as one; the message says what was expected and what came. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
  readonly fault: ImageFault;

  constructor(fault: ImageFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** The end is missing. @param expected At least so many bytes were needed, as far as they tell. */
export function truncated(type: ImageType, received: number, expected: number): ImageError {
  return new ImageError(
    'truncated',
    `Expected a whole ${type} image of at least ${expected} bytes but it ends after ${received}.`,
  );
}

/** Its parts do not fit together. @param what Goes on after "but". */
export function damaged(type: ImageType, what: string): ImageError {
  return new ImageError('damaged', `Expected a valid ${type} image but ${what}.`);
}

export function animated(type: ImageType, what: string): ImageError {
  return new ImageError('animated', `Expected a ${type} image with one picture but ${what}.`);
}

export function unsupported(type: ImageType, what: string): ImageError {
  return new ImageError('unsupported_type', `Expected a ${type} image that browsers show but ${what}.`);
}
