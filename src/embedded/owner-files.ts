/**
 * The files that say who owns a folder: `owner-<n>.json`, with a number that only grows. A file appears whole, by a
 * link that the file system grants to exactly one of those who try.
 */
import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOf, messageOf, UserError } from '../errors.ts';

const ownerSchema = z.object({
  pid: z.int().positive(),
  /** Tells a process from a later one with the same pid; null where the system does not say. */
  processStart: z.string().nullable(),
  host: z.string(),
  /** ISO time. */
  since: z.string(),
  /** What the owner is doing, for people. */
  command: z.string(),
  released: z.boolean(),
  /** It owns the folder only to look, and leaves it to one who needs it alone. */
  makesRoom: z.boolean().default(false),
});
export type Owner = z.infer<typeof ownerSchema>;

const OWNER_FILE = /^owner-(\d{1,15})\.json$/;

/** The numbers of the owner files, ascending. */
export async function generations(folder: string): Promise<number[]> {
  return (await readdir(folder))
    .flatMap((name) => OWNER_FILE.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

export const ownerPath = (folder: string, generation: number) => join(folder, `owner-${generation}.json`);

/** null when the file has been superseded and removed, or does not hold what we write. */
export async function readOwner(folder: string, generation: number): Promise<Owner | null> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(ownerPath(folder, generation), 'utf8')));
  } catch (error) {
    // A damaged file can only come from outside: files appear whole, by link.
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError)
      return null;
    throw error;
  }
}

/** False when somebody else was faster. The file appears with its whole content or not at all. */
export async function createOwner(folder: string, generation: number, owner: Owner): Promise<boolean> {
  const draft = join(folder, `owner-draft-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, `${JSON.stringify(owner)}\n`);
  } catch (error) {
    throw unusable(folder, error);
  }
  try {
    await link(draft, ownerPath(folder, generation));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new UserError(
      'setup_failed',
      `The folder ${folder} cannot be locked: ${messageOf(error)}.`,
      'Choose a folder on a disk whose file system knows hard links, with --data-dir.',
      { cause: error },
    );
  } finally {
    await rm(draft, { force: true });
  }
}

export async function replaceOwner(folder: string, generation: number, owner: Owner): Promise<void> {
  await writeFile(ownerPath(folder, generation), `${JSON.stringify(owner)}\n`);
}

export async function forgetOlder(folder: string, generation: number): Promise<void> {
  for (const older of await generations(folder)) {
    if (older < generation) await rm(ownerPath(folder, older), { force: true });
  }
}

/** A file in the way, no permission, a full disk. */
export function unusable(folder: string, cause: unknown): UserError {
  return new UserError(
    'input_invalid',
    `Expected a folder that can be made and written for the embedded database but received ${folder}: ${messageOf(cause)}.`,
    'Choose another folder with --data-dir.',
    { cause },
  );
}
