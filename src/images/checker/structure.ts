/** Looks at images where there is neither a second thread nor the time to decode: the Edge. Web APIs only. */
import { readPng } from '../formats/png.ts';
import { inspectImage } from '../inspect.ts';
import { checkPngRows } from '../pixels/png.ts';
import { createReader } from '../reader.ts';
import type { CheckedImage, ImageChecker } from './contract.ts';

/** Unpacking more takes too much of the CPU time of a call; such a PNG is checked by its chunks and their checksums. */
const MOST_UNPACKED_PIXELS = 8_000_000;

/** @throws {ImageError} */
export async function checkStructure(bytes: Uint8Array): Promise<CheckedImage> {
  const inspected = inspectImage(bytes);
  if (inspected.type === 'png' && inspected.width * inspected.height <= MOST_UNPACKED_PIXELS) {
    await checkPngRows(readPng(createReader(bytes, 'png')));
  }
  return { ...inspected, checkedBy: 'structure', blank: null };
}

export function createStructureChecker(): ImageChecker {
  return { decodes: false, check: checkStructure, close: async () => undefined };
}
