/** Which files name this repository or its version, and how they have to read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Identity, stamped } from './references.ts';

const FOLDERS: readonly [folder: string, ext: string][] = [
  ['', '.md'],
  ['docs', '.md'],
  ['examples', '.yml'],
  ['.github/workflows', '.yml'],
];

export interface StampedFile {
  path: string;
  right: string;
}

/** Only the files that differ. */
export function stampedFiles(root: string, identity: Identity): StampedFile[] {
  return FOLDERS.flatMap(([folder, ext]) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ext))
      .map((name) => (folder === '' ? name : `${folder}/${name}`)),
  ).flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const right = stamped(text, identity);
    return right === text ? [] : [{ path, right }];
  });
}
