/**
 * Looks at the folder of a run's files before anything is made: what a person has put there is never overwritten. Files of
 * ours are known by what is in them, so that nothing has to be kept about them.
 */
import { access, constants, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { RESCUE_FOLDER } from '../doors/rescue-folder.ts';
import { isOwnList } from '../embedded/export-list.ts';
import { codeOf, messageOf, UserError } from '../errors.ts';
import { foreignFile } from '../own-files.ts';
import { isOwnGallery } from '../report/gallery/gallery.ts';
import { PAGES_FOLDER } from '../report/gallery/pager.ts';

/** Ends the file summary.md; nobody sees it. */
export const SUMMARY_MARK = '<!-- written by hemp-image-generator -->\n';

/** How a file of ours is told from somebody else's. */
const OWN_FILES: Readonly<Record<string, (text: string) => boolean>> = {
  'report.json': (text) => isObjectWith(text, ['schemaVersion', 'run', 'stoppedReason', 'jobs']),
  'summary.md': (text) => text.endsWith(SUMMARY_MARK),
  'index.html': isOwnGallery,
  'catalogue.json': isOwnList,
};
const FILES_OF_A_PROJECT = ['report.json', 'summary.md'];
/** What a run writes in folders of their own. */
const OWN_FOLDERS = ['images', PAGES_FOLDER, RESCUE_FOLDER];

export interface PlannedOutput {
  /** Absolute. */
  folder: string;
  /** Of the embedded database, absolute; null = a project, whose run writes fewer files. */
  dataDir: string | null;
}

/** @throws {UserError} `input_invalid`, with the file or folder that is in the way. */
export async function checkOutputFolder({ folder, dataDir }: PlannedOutput): Promise<void> {
  if (dataDir !== null) await keepApart(folder, dataDir);
  await assertWritable(folder);
  for (const [name, isOurs] of Object.entries(OWN_FILES)) {
    if (dataDir === null && !FILES_OF_A_PROJECT.includes(name)) continue;
    const text = await textOf(join(folder, name));
    if (text !== null && !isOurs(text)) throw foreignFile(join(folder, name));
  }
}

/** The images beside the database are its store: the copies for people must not meet them. */
async function keepApart(folder: string, dataDir: string): Promise<void> {
  const [out, data] = [await realPath(folder), await realPath(dataDir)];
  const isInTheWay = isWithin(out, data) || OWN_FOLDERS.some((name) => isWithin(data, join(out, name)));
  if (!isInTheWay) return;
  throw new UserError(
    'input_invalid',
    `Expected --out beside --data-dir but received ${folder} for --out and ${dataDir} for --data-dir. Nothing was made.`,
    'Choose a folder for --out that does not lie in the folder of the database.',
  );
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return (
    way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\') || resolve(way) === way)
  );
}

/** Also of what does not exist yet: links on the way are followed. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) return path;
    return join(await realPath(dirname(path)), basename(path));
  }
}

/** The folder, or the nearest one above it that exists, can be written: it is made when there is something to write. */
async function assertWritable(folder: string): Promise<void> {
  for (let path = folder; ; path = dirname(path)) {
    try {
      if (!(await stat(path)).isDirectory()) throw unusable(folder, `${path} is not a folder`);
      await access(path, constants.W_OK);
      return;
    } catch (error) {
      if (error instanceof UserError) throw error;
      const isMissing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
      if (!isMissing || dirname(path) === path) throw unusable(folder, messageOf(error), error);
    }
  }
}

function unusable(folder: string, why: string, cause?: unknown): UserError {
  return new UserError(
    'input_invalid',
    `Expected a folder that can be written for --out but received ${folder}: ${why}. Nothing was made.`,
    'Choose another folder with --out.',
    { cause },
  );
}

/** null when there is no such file. */
async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    // A folder, or what may not be read: nothing of ours.
    return '';
  }
}

function isObjectWith(text: string, fields: readonly string[]): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && fields.every((field) => field in value);
  } catch {
    return false;
  }
}
