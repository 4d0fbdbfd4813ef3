/** Whoever looks at an image before it is stored: doors choose how thoroughly that can be done where they run. */
import type { InspectedImage } from '../inspect.ts';

/**
 * How far an image was looked at: `pixels` = decoded to its last row; `structure` = its parts and checksums only, because
 * it could not be decoded: not where it was made, or not at that time. The latter is decoded by whoever reads it next
 * where that is possible.
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
  /**
   * @param signal Once it aborts nothing is decoded: the answer is what the structure tells, and comes at once.
   * @throws {ImageError} when these are no bytes of an image that we keep. A decoder that fails is no fault of the image,
   * which is answered by its structure then.
   */
  check(bytes: Uint8Array, signal?: AbortSignal): Promise<CheckedImage>;
  /** Ends what was started for it; a later check starts it again. */
  close(): Promise<void>;
}
