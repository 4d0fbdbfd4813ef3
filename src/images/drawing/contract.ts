/** Whoever draws placeholders: doors choose where that is done. */
import type { PlaceholderSubject } from '../placeholder/draw.ts';

export interface Drawing {
  /** How many are worth asking for at once: some are drawn while others are being stored. */
  readonly atOnce: number;
  /** A marked WebP file: the same bytes for the same subject everywhere. Rejects with the signal's reason once it aborts. */
  draw(subject: PlaceholderSubject, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** Ends what was started for it; a later drawing starts it again. */
  close(): Promise<void>;
}
