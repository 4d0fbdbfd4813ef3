/**
 * Carries the repository's owner and the version of package.json to every place that names them: workflows,
 * examples and pages. `npm run release` calls it; call it yourself after a change of `repository` in package.json.
 *
 *   npm run stamp              writes what differs
 *   npm run stamp -- --check   writes nothing, fails when something differs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { identityOf } from './release/references.ts';
import { stampedFiles } from './release/stamping.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const differing = stampedFiles(ROOT, identityOf(readFileSync(join(ROOT, 'package.json'), 'utf8')));

if (process.argv.includes('--check')) {
  for (const { path } of differing) {
    process.stderr.write(
      `${path} names another repository or version than package.json: run npm run stamp.\n`,
    );
  }
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  for (const { path, right } of differing) writeFileSync(join(ROOT, path), right);
  process.stdout.write(
    differing.length === 0
      ? 'All references are right.\n'
      : `Wrote ${differing.map(({ path }) => path).join(', ')}.\n`,
  );
}
