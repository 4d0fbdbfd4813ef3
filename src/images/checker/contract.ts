/** Whoever looks at an image before it is stored: doors choose how thoroughly that can be done where they run. */
import type { InspectedImage } from '../inspect.ts';

/**
 * How far an image was looked at: `pixels` = decoded to its last row; `structure` = its parts and checksums only, because
 * decoding was not possible where it was made. The latter is decoded by whoever reads it next where that is possible.
 */
export type CheckedBy = 'pixels' | 'structure';

export interface CheckedImage extends InspectedImage {
  checkedBy: CheckedBy;
  /** What it is instead of a picture, as in "the image is all black"; null = it shows something, as far as was looked. */
  blank: string | null;
}

export interface ImageChecker {
  /** Whether it can find out more than the structure of an image. */
  readonly decodes: boolean;
  /** @throws {ImageError} when these are no bytes of an image that we keep. Nothing else is thrown. */
  check(bytes: Uint8Array): Promise<CheckedImage>;
  /** Ends what was started for it; a later check starts it again. */
  close(): Promise<void>;
}
