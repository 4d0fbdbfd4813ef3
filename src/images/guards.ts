import type { Dimensions } from './dimensions.ts';
import { ImageError } from './errors.ts';

export interface ImageLimits {
  maxBytes: number;
  /** Width times height. */
  maxPixels: number;
}

/** What a run on a whole machine takes; a 4096 × 4096 PNG is some 20 MB, and no provider makes more. */
export const DEFAULT_LIMITS: ImageLimits = { maxBytes: 25 * 1024 * 1024, maxPixels: 40_000_000 };

/** @throws {ImageError} when there are more bytes than allowed. */
export function guardBytes(byteLength: number, limits: ImageLimits): void {
  if (byteLength > limits.maxBytes) {
    throw new ImageError(
      'too_large',
      `Expected an image of at most ${limits.maxBytes} bytes but received ${byteLength}.`,
    );
  }
}

/** @throws {ImageError} when a side is zero or there are more pixels than allowed. */
export function guardDimensions({ width, height }: Dimensions, limits: ImageLimits): void {
  if (width < 1 || height < 1) {
    throw new ImageError(
      'damaged',
      `Expected an image with pixels but received one of ${width} × ${height}.`,
    );
  }
  if (width * height > limits.maxPixels) {
    throw new ImageError(
      'too_large',
      `Expected an image of at most ${limits.maxPixels} pixels but received ${width} × ${height}.`,
    );
  }
}
