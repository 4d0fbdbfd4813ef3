/** A local folder as the store: what a newcomer without any account gets. Runs on Node only. */
import { randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import {
  access,
  constants,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { invalidInput, messageOf, UserError } from '../errors.ts';
import { type ListableStore, StoreError } from './contract.ts';
import { isCallFolder, isImageKey } from './key.ts';
import { trialImage } from './trial.ts';

export interface LocalStoreOptions {
  /** Where the images lie; made when it does not exist. */
  directory: string;
  /** What a product shows for a key; unless given `images/<key>`, relative to the folder above the images. */
  urlFor?: (key: string) => string;
}

/** System errors that another try cannot cure, and what a person does about each. */
const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room, then run again.',
  EDQUOT: 'The disk quota is used up: make room, then run again.',
  EACCES: 'The folder may not be written by this user: change its permissions or choose another one.',
  EPERM: 'The folder may not be written by this user: change its permissions or choose another one.',
  EROFS: 'The folder lies on a read-only file system: choose another one.',
  ENOTDIR: 'A part of its path is a file: move that file or choose another folder.',
  EEXIST: 'A file stands where the folder should be: move that file or choose another folder.',
};

/** A store that writes each image whole or not at all; bytes that are there already are not written again. */
export function createLocalStore(options: LocalStoreOptions): ListableStore {
  const { directory, urlFor = (key) => `images/${key}` } = options;
  return {
    id: 'local',

    async preflight(signal) {
      signal.throwIfAborted();
      try {
        await mkdir(directory, { recursive: true });
        await access(directory, constants.W_OK);
      } catch (error) {
        throw new UserError(
          'storage_failed',
          `Images cannot be stored in ${directory}: ${messageOf(error)}`,
          HINTS[codeOf(error)] ?? 'Choose another folder.',
          { cause: error },
        );
      }
      return { place: `the folder ${directory}`, contentTypes: null, maxBytes: null };
    },

    async tryOut(contentType, signal) {
      const image = await trialImage(contentType);
      const path = join(directory, image.key);
      try {
        await this.put(image, signal);
        const read = await this.get(image.key, signal);
        if (read?.byteLength === image.bytes.byteLength) return [];
        throw new StoreError(`${path} was written, but cannot be read again.`, false);
      } finally {
        // What cannot be removed was not written, or is a pixel in a folder of its own.
        await rm(path, { force: true }).catch(() => undefined);
        await removeEmpty(dirname(path));
        await removeEmpty(dirname(dirname(path)));
      }
    },

    async put({ key, bytes }, signal) {
      if (!isImageKey(key)) throw invalidInput('image key', 'a key made by imageKey', key);
      const path = join(directory, key);
      const temporary = `${path}.${randomUUID()}.tmp`;
      let begun = false;
      try {
        signal.throwIfAborted();
        if ((await sizeOf(path)) !== bytes.byteLength) {
          await mkdir(dirname(path), { recursive: true });
          begun = true;
          await writeFile(temporary, bytes, { signal });
          await rename(temporary, path);
        }
      } catch (error) {
        if (begun) await rm(temporary, { force: true });
        signal.throwIfAborted();
        throw notWritten(path, error);
      }
      return { url: urlFor(key) };
    },

    async find(folder, signal) {
      if (!isCallFolder(folder)) throw invalidInput('folder', 'a folder of a call', folder);
      const path = join(directory, folder);
      try {
        signal.throwIfAborted();
        // What a killed worker had not written to its end has another name.
        const key = (await namesIn(path)).map((name) => `${folder}/${name}`).find(isImageKey);
        if (key === undefined) return null;
        const bytes = new Uint8Array(await readFile(join(directory, key), { signal }));
        return { key, bytes, url: urlFor(key) };
      } catch (error) {
        signal.throwIfAborted();
        throw notRead(path, error);
      }
    },

    async *list(signal) {
      let entries: Dirent[];
      try {
        entries = await readdir(directory, { recursive: true, withFileTypes: true });
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return;
        throw notRead(directory, error);
      }
      for (const entry of entries) {
        signal.throwIfAborted();
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        const found = await stat(path).catch(() => null);
        if (found === null) continue;
        const key = relative(directory, path).split(sep).join('/');
        yield { key, bytes: found.size, writtenMs: Math.max(found.mtimeMs, found.ctimeMs) };
      }
    },

    async remove(key, signal) {
      if (!isImageKey(key)) throw invalidInput('image key', 'a key made by imageKey', key);
      const path = join(directory, key);
      try {
        signal.throwIfAborted();
        await rm(path, { force: true });
      } catch (error) {
        signal.throwIfAborted();
        throw new StoreError(`${path} could not be removed: ${messageOf(error)}.`, false, { cause: error });
      }
      await removeEmpty(dirname(path));
      await removeEmpty(dirname(dirname(path)));
    },

    urlOf: urlFor,

    async get(key, signal) {
      if (!isImageKey(key)) throw invalidInput('image key', 'a key made by imageKey', key);
      const path = join(directory, key);
      try {
        signal.throwIfAborted();
        return new Uint8Array(await readFile(path, { signal }));
      } catch (error) {
        signal.throwIfAborted();
        if (codeOf(error) === 'ENOENT') return null;
        throw notRead(path, error);
      }
    },
  };
}

function notWritten(path: string, error: unknown): StoreError {
  const hint = HINTS[codeOf(error)];
  return new StoreError(
    [`${path} could not be written: ${messageOf(error)}.`, hint].filter(Boolean).join(' '),
    hint === undefined,
    { cause: error },
  );
}

/** Leaves a folder that others use too. */
async function removeEmpty(path: string): Promise<void> {
  await rmdir(path).catch(() => undefined);
}

function notRead(path: string, error: unknown): StoreError {
  return new StoreError(`${path} could not be read: ${messageOf(error)}.`, true, { cause: error });
}

/** None when there is no such folder. */
async function namesIn(path: string): Promise<string[]> {
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** null when there is no such file. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
