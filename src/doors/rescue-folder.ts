/**
 * The folder for images that neither the store nor the database took: beside each image a file with all that is needed
 * to bring it in later. `rescue` reads it.
 */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Rescue, RescuedImage } from '../engine/contract.ts';
import { messageOf } from '../errors.ts';
import { sha256Hex } from '../storage/key.ts';

/** Beside the report. */
export const RESCUE_FOLDER = 'rescue';

const rescuedImage = z.object({
  jobId: z.int().positive(),
  token: z.uuid(),
  productId: z.string(),
  provider: z.string(),
  model: z.string().nullable(),
  prompt: z.string().nullable(),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish(),
  promptsHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish(),
  role: z.string().nullish(),
  costMicroUsd: z.int().nonnegative(),
  costBasis: z.enum(['reported', 'usage', 'table', 'unknown', 'none']),
  durationMs: z.number().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  contentType: z.string(),
  extension: z.string().regex(/^[a-z0-9]{2,5}$/),
  width: z.int().positive(),
  height: z.int().positive(),
  digitalSourceType: z.string(),
  warnings: z.array(z.string()),
}) satisfies z.ZodType<RescuedImage>;

function nameOf({ jobId, token }: RescuedImage): string {
  return `${jobId}-${token}`;
}

export function createRescueFolder(folder: string): Rescue {
  return {
    async keep(image, bytes) {
      await mkdir(folder, { recursive: true });
      const path = join(folder, nameOf(image));
      const file = `${path}.${image.extension}`;
      // Whole or not at all; the description last, so that one that is there has its image.
      await writeFile(`${file}.tmp`, bytes);
      await rename(`${file}.tmp`, file);
      await writeFile(`${path}.json`, `${JSON.stringify(image, null, 2)}\n`);
      return file;
    },
  };
}

export type ReadRescued =
  | { file: string; image: RescuedImage; bytes: Uint8Array }
  | { file: string; problem: string };

/** One after the other, since images are large. @throws when the folder cannot be read. */
export async function* readRescued(folder: string): AsyncGenerator<ReadRescued> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  for (const name of names) {
    const file = join(folder, name);
    try {
      const image = rescuedImage.parse(JSON.parse(await readFile(file, 'utf8')));
      const bytes = new Uint8Array(await readFile(file.replace(/json$/, image.extension)));
      const isWhole = (await sha256Hex(bytes)) === image.sha256;
      yield isWhole ? { file, image, bytes } : { file, problem: 'its image has other bytes than it says' };
    } catch (error) {
      yield { file, problem: messageOf(error).split('\n')[0] ?? '' };
    }
  }
}
