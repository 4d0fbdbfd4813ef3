/** The names under which images lie in a store: made from their content alone, so nothing from outside gets in. */
import { invalidInput } from '../errors.ts';

const SHA256 = /^[0-9a-f]{64}$/;
const EXTENSION = /^[a-z0-9]{2,5}$/;
const KEY = /^([0-9a-f]{2})\/\1[0-9a-f]{30}\.[a-z0-9]{2,5}$/;

/**
 * `<sha256[0:2]>/<sha256[0:32]>.<extension>`: 128 bits of the hash tell contents apart, and 256 folders keep
 * listings short.
 * @param sha256 64 lower-case hex digits.
 * @param extension Without the dot.
 * @throws {UserError} `input_invalid` for anything else.
 */
export function imageKey(sha256: string, extension: string): string {
  if (!SHA256.test(sha256)) throw invalidInput('sha256', '64 lower-case hex digits', sha256);
  if (!EXTENSION.test(extension)) {
    throw invalidInput('extension', '2 to 5 lower-case letters or digits', extension);
  }
  return `${sha256.slice(0, 2)}/${sha256.slice(0, 32)}.${extension}`;
}

/** True for what `imageKey` makes, and for nothing that could leave its folder. */
export function isImageKey(key: string): boolean {
  return KEY.test(key);
}
