/** The licences of the packages that a build carries: ncc writes those of one file only where it makes several. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const FOLDER_OF_PACKAGE = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/;
const LICENCE_FILE = /^licen[cs]e/i;

const source = z.object({ nameForCondition: z.string().nullish() });
/** What webpack tells of a build, in as far as it is read: a module that was left out is in no chunk. */
const stats = z.object({
  modules: z.array(source.extend({ chunks: z.array(z.unknown()), modules: z.array(source).default([]) })),
});
const manifest = z.object({ name: z.string(), license: z.string() });

/** Name, kind and words of each package, in the order of the names. @param statsFiles As `ncc --stats-out` writes them. */
export function licencesOf(statsFiles: readonly string[]): string {
  const folders = new Set(statsFiles.flatMap(packageFolders));
  const texts = new Set([...folders].map(licenceOf));
  return [...texts].sort().join('\n');
}

function packageFolders(statsFile: string): string[] {
  const { modules } = stats.parse(JSON.parse(readFileSync(statsFile, 'utf8')));
  return modules
    .filter(({ chunks }) => chunks.length > 0)
    .flatMap((module) => [module, ...module.modules])
    .flatMap(({ nameForCondition }) => FOLDER_OF_PACKAGE.exec(nameForCondition ?? '')?.[0] ?? []);
}

function licenceOf(folder: string): string {
  const { name, license } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const words = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name}\n${license}\n${words}\n`;
}
