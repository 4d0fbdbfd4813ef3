/** A file with an image, as far as it may be one. */
import { readFile, stat } from 'node:fs/promises';
import { codeOf, messageOf } from '../../errors.ts';
import { DEFAULT_LIMITS } from '../../images/guards.ts';
import { megabytes } from '../../report/words.ts';

/** @throws an error in words for people. */
export async function readImageFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > DEFAULT_LIMITS.maxBytes) {
      throw new Error(`the file is larger than ${megabytes(DEFAULT_LIMITS.maxBytes)}`);
    }
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw codeOf(error) === 'ENOENT'
      ? new Error('there is no such file')
      : new Error(messageOf(error), { cause: error });
  }
}
