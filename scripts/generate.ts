/**
 * Writes everything that is made from other files: what doors, pages and SQL say of settings and providers, then the assets
 * (embed-assets.ts), which the SQL is part of.
 *
 *   npm run generate              writes what differs
 *   npm run generate -- --check   writes nothing, fails when something differs
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownDocs } from '../src/cli/help.ts';
import { actionInputs } from './generate/action-yml.ts';
import { withBlock } from './generate/blocks.ts';
import { jsonSchema } from './generate/json-schema.ts';
import { fileTable, settingsTable } from './generate/pages.ts';
import { aliasTable, namesInSql, priceTable, serviceTable } from './generate/providers.ts';
import { sqlDigest, VERSION_FILE } from './generate/sql-digest.ts';
import { formGiven, formInputs, runGiven, runInputs, runSecrets } from './generate/workflows.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Parts of files, by the names of their blocks. */
const BLOCKS: readonly [path: string, blocks: Readonly<Record<string, () => string>>][] = [
  ['action.yml', { inputs: actionInputs }],
  ['.github/workflows/run.yml', { inputs: runInputs, secrets: runSecrets, given: runGiven }],
  ['.github/workflows/generate-images.yml', { inputs: formInputs, given: formGiven }],
  ['docs/action.md', { inputs: () => settingsTable('action', 'Input'), keys: fileTable }],
  ['docs/edge-function.md', { settings: () => settingsTable('edge', 'Setting') }],
  ['docs/providers.md', { prices: priceTable, aliases: aliasTable, services: serviceTable }],
  ['sql/120_provider_names.sql', { names: namesInSql }],
  // After all other SQL.
  [VERSION_FILE, { digest: () => `    'digest', '${digestNow()}'` }],
  ['src/queue/version.ts', { digest: () => `export const SQL_DIGEST = '${digestNow()}';` }],
];
/** Files that are made whole. */
const FILES: readonly [path: string, make: () => string][] = [
  ['docs/cli.md', markdownDocs],
  ['docs/image-generation.schema.json', jsonSchema],
];

const made = new Map<string, string>();
const read = (path: string) => {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};
for (const [path, blocks] of BLOCKS) {
  const text = Object.entries(blocks).reduce(
    (before, [name, make]) => withBlock(path, before, name, make()),
    read(path),
  );
  made.set(path, text);
}
for (const [path, make] of FILES) made.set(path, make());
const differing = [...made].filter(([path, text]) => read(path) !== text);

function digestNow(): string {
  const paths = readdirSync(join(ROOT, 'sql'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `sql/${name.replaceAll('\\', '/')}`,
  );
  const files = paths.filter((path) => path.endsWith('.sql'));
  return sqlDigest(Object.fromEntries(files.map((path) => [path, made.get(path) ?? read(path)])));
}

if (process.argv.includes('--check')) {
  for (const [path] of differing) {
    process.stderr.write(
      `${path} differs from what the settings and the providers say: run npm run generate.\n`,
    );
  }
  if (differing.length > 0) process.exitCode = 1;
} else {
  for (const [path, text] of differing) writeFileSync(join(ROOT, path), text);
  if (differing.length > 0) process.stdout.write(`Wrote ${differing.map(([path]) => path).join(', ')}.\n`);
}

await import('./embed-assets.ts');
