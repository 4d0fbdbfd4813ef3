/**
 * Makes the npm package: the command line as JavaScript, in a folder of its own. package.json of this repository stays
 * private, so that only this folder can be published, and only the release workflow does.
 *
 *   npm run package              into package/
 *   npm run package -- FOLDER    into another folder, which is emptied first
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGET = resolve(process.argv[2] ?? join(ROOT, 'package'));
const LIB = join(TARGET, 'lib');
/** The other doors: they are used from the repository (the Action) or deployed from it (the Edge Function). */
const NOT_PACKAGED = ['index.js', 'action', 'edge'];
const COPIED = ['sql', 'README.md', 'CHANGELOG.md', 'LICENSE'];

/** A whole statement at the start of a line, or a call: no text that only speaks of imports. */
const IMPORTS = /^(?:import|export)\b[^'";]*?from '([^']+)';|^import '([^']+)';|\bimport\('([^']+)'\)/gm;

const manifest = z
  .object({
    name: z.string(),
    version: z.string(),
    description: z.string(),
    license: z.string(),
    repository: z.object({ type: z.string(), url: z.string() }),
    type: z.string(),
    engines: z.record(z.string(), z.string()),
    bin: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET, { recursive: true });
compile();
for (const name of NOT_PACKAGED) rmSync(join(LIB, name), { recursive: true, force: true });
for (const name of COPIED) cpSync(join(ROOT, name), join(TARGET, name), { recursive: true });
writeFileSync(
  join(TARGET, 'package.json'),
  `${JSON.stringify({ ...manifest, dependencies: usedDependencies() }, null, 2)}\n`,
);
process.stdout.write(`${manifest.name} ${manifest.version} is in ${TARGET}.\n`);

function compile(): void {
  const { status, error, stdout } = spawnSync(
    join(ROOT, 'node_modules', '.bin', 'tsc'),
    ['-p', join(ROOT, 'tsconfig.build.json'), '--outDir', LIB],
    { encoding: 'utf8' },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`tsc ended with ${status}:\n${stdout}`);
}

/** Those packages that what is left of lib/ imports; the others belong to doors that are not in here. */
function usedDependencies(): Record<string, string> {
  const imported = new Set<string>();
  for (const entry of readdirSync(LIB, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const path = join(entry.parentPath, entry.name);
    for (const [, from, bare, called] of readFileSync(path, 'utf8').matchAll(IMPORTS)) {
      const name = from ?? bare ?? called ?? '';
      if (name.startsWith('.')) {
        assertPackaged(path, name);
      } else if (!name.startsWith('node:') && !builtinModules.includes(name)) {
        imported.add(packageOf(name));
      }
    }
  }
  const missing = [...imported].filter((name) => !(name in manifest.dependencies));
  if (missing.length > 0) throw new Error(`Imported but no dependencies: ${missing.join(', ')}.`);
  return Object.fromEntries(Object.entries(manifest.dependencies).filter(([name]) => imported.has(name)));
}

function assertPackaged(from: string, name: string): void {
  const inside = resolve(from, '..', name).slice(LIB.length + 1);
  const left = NOT_PACKAGED.find((part) => inside === part || inside.startsWith(`${part}/`));
  if (left !== undefined) throw new Error(`${from} imports ${name}, which is not packaged.`);
}

/** "@scope/name" or "name", without the path inside. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
