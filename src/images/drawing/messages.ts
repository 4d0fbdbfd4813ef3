/** What the main thread and those that draw say to each other. */
import type { FromThread } from '../../work-thread.ts';
import type { PlaceholderSubject } from '../placeholder/draw.ts';

/** Tells the program that it runs as one of our threads. */
export const DRAWING_THREAD = 'drawing';

export interface ToDrawer {
  subject: PlaceholderSubject;
}

/** Answers with the file. */
export type FromDrawer = FromThread<Uint8Array<ArrayBuffer>>;
