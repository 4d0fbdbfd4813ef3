/**
 * Looks whether a pushed tag may become a release: version, repository, changelog. Prints what is wrong, or writes the
 * release's notes and tells which major tag moves.
 *
 *   npm run release-check -- --tag v1.2.3 --repository owner/repo --notes notes.md
 *
 * On GitHub it sets the output `major-tag`, which is empty when a newer release of the major exists.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { problemsOf, releaseNotes, tagToMove } from './release/check.ts';
import { identityOf } from './release/references.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

const { values } = parseArgs({
  options: { tag: { type: 'string' }, repository: { type: 'string' }, notes: { type: 'string' } },
});
const { tag, repository, notes } = values;
if (!tag || !repository || !notes) {
  throw new Error('Expected --tag v1.2.3 --repository owner/repo --notes FILE.');
}

const git = spawnSync('git', ['tag', '--list'], { cwd: ROOT, encoding: 'utf8' });
if (git.status !== 0) throw new Error(`git tag ended with ${git.status}: ${git.stderr}`);

const release = {
  tag,
  repository,
  identity: identityOf(read('package.json')),
  changelog: read('CHANGELOG.md'),
  tags: git.stdout.split('\n').filter((line) => line !== ''),
};
const problems = problemsOf(release);
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) {
  process.exitCode = 1;
} else {
  const major = tagToMove(release) ?? '';
  writeFileSync(notes, `${releaseNotes(release.changelog, release.identity.version)}\n`);
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `major-tag=${major}\n`);
  process.stdout.write(
    `${tag} may be released. ${major === '' ? 'A newer release of its major exists, so no tag moves.' : `${major} moves to it.`}\n`,
  );
}
