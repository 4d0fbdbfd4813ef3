import { readDimensions } from './dimensions.ts';
import { DEFAULT_LIMITS, guardBytes, guardDimensions, type ImageLimits } from './guards.ts';
import { IMAGE_TYPES, type ImageType, sniffImage } from './sniff.ts';

export interface InspectedImage {
  type: ImageType;
  contentType: string;
  /** Without a dot. */
  extension: string;
  width: number;
  height: number;
}

/**
 * What every image has to pass before it is stored, whoever made it: its true type, its size, its end.
 * @throws {ImageError} that says what was expected and what came.
 */
export function inspectImage(bytes: Uint8Array, limits: ImageLimits = DEFAULT_LIMITS): InspectedImage {
  guardBytes(bytes.length, limits);
  const type = sniffImage(bytes);
  const dimensions = readDimensions(bytes, type);
  guardDimensions(dimensions, limits);
  return { type, ...IMAGE_TYPES[type], ...dimensions };
}
