/** The names under which images lie in a store: made from hashes alone, so nothing from outside gets in. */

import { invalidInput } from '../errors.ts';
import type { ImageStore } from './contract.ts';

const SHA256 = /^[0-9a-f]{64}$/;
const EXTENSION = /^[a-z0-9]{2,5}$/;
const KEY = /^([0-9a-f]{2})\/(?:\1[0-9a-f]{30}|[0-9a-f]{30}\/[0-9a-f]{32})\.[a-z0-9]{2,5}$/;
const FOLDER = /^[0-9a-f]{2}\/[0-9a-f]{30}$/;

/** The SHA-256 of some bytes in lower-case hex. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * `<sha256[0:2]>/<sha256[0:32]>.<extension>`: 128 bits of the hash tell contents apart, and 256 folders keep
 * listings short. In a folder of its own (see `callFolder`): `<folder>/<sha256[0:32]>.<extension>`.
 * @param sha256 64 lower-case hex digits.
 * @param extension Without the dot.
 * @throws {UserError} `input_invalid` for anything else.
 */
export function imageKey(sha256: string, extension: string, folder: string | null = null): string {
  if (!SHA256.test(sha256)) throw invalidInput('sha256', '64 lower-case hex digits', sha256);
  if (!EXTENSION.test(extension)) {
    throw invalidInput('extension', '2 to 5 lower-case letters or digits', extension);
  }
  if (folder !== null && !FOLDER.test(folder)) throw invalidInput('folder', 'a folder of a call', folder);
  return `${folder ?? sha256.slice(0, 2)}/${sha256.slice(0, 32)}.${extension}`;
}

/**
 * Where the image of one paid call lies: a worker that knows the call can find it there, even when the one that made
 * it died before it could tell anybody.
 * @param callHash The SHA-256 of what names the call; 64 lower-case hex digits.
 */
export function callFolder(callHash: string): string {
  if (!SHA256.test(callHash)) throw invalidInput('callHash', '64 lower-case hex digits', callHash);
  return `${callHash.slice(0, 2)}/${callHash.slice(2, 32)}`;
}

/** True for what `imageKey` makes, and for nothing that could leave its folder. */
export function isImageKey(key: string): boolean {
  return KEY.test(key);
}

/** True for what `callFolder` makes. */
export function isCallFolder(folder: string): boolean {
  return FOLDER.test(folder);
}

/** How the addresses of all images in a store begin: its project, its bucket. */
export function baseOf({ urlOf }: Pick<ImageStore, 'urlOf'>): string {
  const key = 'any.png';
  return urlOf(key).slice(0, -key.length);
}
