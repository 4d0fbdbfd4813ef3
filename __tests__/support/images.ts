/** Looks at images as the engine's tests need it: without another thread, which virtual time cannot see. */
import type { ImageChecker } from '../../src/images/checker/contract.ts';
import type { Drawing } from '../../src/images/drawing/contract.ts';
import { inspectImage } from '../../src/images/inspect.ts';

/** For what makes providers and draws nothing. */
export const NO_DRAWING: Drawing = {
  atOnce: 2,
  draw: async () => {
    throw new Error('Nothing may be drawn.');
  },
  close: async () => undefined,
};

export const INSTANT_CHECKER: ImageChecker = {
  decodes: true,
  check: async (bytes) => ({ ...inspectImage(bytes), checkedBy: 'pixels', blank: null }),
  close: async () => undefined,
};
