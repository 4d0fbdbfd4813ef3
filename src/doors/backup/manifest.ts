/** What a backup is on disk: `images/<key>` for each image, and `manifest.ndjson` with a record a line. */
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { codeOf, messageOf, UserError } from '../../errors.ts';
import { IMAGE_STATES, type ImageRecord } from '../../queue/images.ts';
import { isImageKey, sha256Hex } from '../../storage/key.ts';

const MANIFEST = 'manifest.ndjson';

const text = z.string().nullable();
const number = z.number().nullable();
const entryShape = z.object({
  id: z.number(),
  jobId: z.number(),
  productId: z.string(),
  variation: z.number(),
  state: z.enum(IMAGE_STATES),
  provider: z.string(),
  model: text,
  prompt: text,
  url: text,
  store: text,
  path: text,
  sha256: text,
  bytes: number,
  contentType: text,
  width: number,
  height: number,
  isPlaceholder: z.boolean(),
  digitalSourceType: z.string(),
  costMicroUsd: z.number(),
  replacedUrl: text,
  createdAt: z.string(),
  chosenAt: text,
  // A backup of an earlier version has none of these.
  role: text.default(null),
  promptsHash: text.default(null),
}) satisfies z.ZodType<ImageRecord>;

/** An image that has bytes of its own under a key of ours. */
export type BackedUp = ImageRecord & { path: string; sha256: string };

export function hasFile(record: ImageRecord): record is BackedUp {
  return record.path !== null && record.sha256 !== null && isImageKey(record.path);
}

export interface Backup {
  /** Whether these very bytes are there. */
  holds(record: BackedUp): Promise<boolean>;
  /** Null: there is no such file, or it has other bytes. */
  read(record: BackedUp): Promise<Uint8Array | null>;
  write(record: BackedUp, bytes: Uint8Array): Promise<void>;
}

/** @throws {UserError} `storage_failed` when the folder cannot be written. */
export function openBackup(folder: string): Backup {
  const fileOf = ({ path }: BackedUp) => join(folder, 'images', path);
  const read: Backup['read'] = async (record) => {
    try {
      const bytes = new Uint8Array(await readFile(fileOf(record)));
      return (await sha256Hex(bytes)) === record.sha256 ? bytes : null;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw unusable(folder, error);
    }
  };
  return {
    read,
    holds: async (record) => (await read(record)) !== null,
    async write(record, bytes) {
      const file = fileOf(record);
      try {
        // Whole or not at all.
        await mkdir(dirname(file), { recursive: true });
        await writeFile(`${file}.part`, bytes);
        await rename(`${file}.part`, file);
      } catch (error) {
        throw unusable(folder, error);
      }
    },
  };
}

/** Writes the manifest beside the old one, which it replaces at the end. */
export async function writeManifest(
  folder: string,
  pages: AsyncIterable<readonly ImageRecord[]>,
): Promise<void> {
  const file = join(folder, MANIFEST);
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(`${file}.part`, 'w');
    try {
      for await (const page of pages) {
        await handle.appendFile(page.map((record) => `${JSON.stringify(record)}\n`).join(''));
      }
    } finally {
      await handle.close();
    }
    await rename(`${file}.part`, file);
  } catch (error) {
    throw codeOf(error) === undefined ? error : unusable(folder, error);
  }
}

/** @throws {UserError} `input_invalid` when there is no backup, or its manifest is damaged. */
export async function* readManifest(folder: string): AsyncGenerator<ImageRecord> {
  const file = join(folder, MANIFEST);
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let at = 0;
  try {
    for await (const line of lines) {
      at += 1;
      if (line.trim() !== '') yield entryShape.parse(JSON.parse(line));
    }
  } catch (error) {
    const words = at === 0 ? messageOf(error) : `line ${at} is damaged`;
    throw new UserError(
      'input_invalid',
      `${file} cannot be read: ${words}.`,
      'Name the folder that "backup" has written.',
      { cause: error },
    );
  }
}

function unusable(folder: string, cause: unknown): UserError {
  return new UserError(
    'storage_failed',
    `The backup in ${folder} cannot be read or written: ${messageOf(cause)}.`,
    'Choose another folder, or make room.',
    { cause },
  );
}
