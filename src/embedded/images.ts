/** Whether an image of the embedded store is still on disk. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProbeUrl } from '../engine/contract.ts';
import { codeOf } from '../errors.ts';
import { isImageKey } from '../storage/key.ts';

/** What the local store answers as URL: see storage/local.ts. */
const PREFIX = 'images/';

/** Looks at the disk for images of the local store, and asks `other` about every other URL. */
export function fileProbe(folder: string, other: ProbeUrl): ProbeUrl {
  return async (url, signal) => {
    if (!url.startsWith(PREFIX) || !isImageKey(url.slice(PREFIX.length))) return other(url, signal);
    try {
      await stat(join(folder, url));
      return 'ok';
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? 'unreachable' : 'unknown';
    }
  };
}
