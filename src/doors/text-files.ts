/** Files that settings name, for doors that have files. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { decodeTextFile } from '../text-file.ts';

/**
 * @param folder Where a path begins that does not begin at the root.
 * @returns Reads a file. @throws {UserError} `input_invalid` when it cannot be read, or is no text.
 */
export function textFileReader(folder: string): (path: string) => string {
  return (path) => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(resolve(folder, path));
    } catch (error) {
      throw unreadable(path, messageOf(error), error);
    }
    const text = decodeTextFile(bytes);
    if (text === null) throw unreadable(path, 'it is neither UTF-8 nor UTF-16');
    return text;
  };
}

function unreadable(path: string, why: string, cause?: unknown): UserError {
  return new UserError(
    'input_invalid',
    `The file ${path} cannot be read: ${why}.`,
    'Correct its path. In a workflow, it is there after actions/checkout.',
    { cause },
  );
}
