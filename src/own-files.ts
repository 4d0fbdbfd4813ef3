/** Files that a run writes into folders of people: whole or not there, and never over a file of somebody else. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from './errors.ts';

/** Writes beside the file and puts it in place by one rename: whatever instant a kill comes at, no half of it is left. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.tmp`);
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** A file that a run would overwrite and that no run has written. */
export function foreignFile(path: string): UserError {
  return new UserError(
    'input_invalid',
    `The file ${path} was not written by a run, and a run would overwrite it.`,
    'Move it away, or choose another folder with --out.',
  );
}
