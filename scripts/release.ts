/**
 * Makes a release ready to be pushed: owner and version in every file, the changelog's section, dist/ built, one commit,
 * one tag. What follows on GitHub (release.yml) is shown as far as it can be done here: notes, package, what is attested,
 * which major tag moves.
 *
 *   npm run release -- 1.2.3              commits and tags; you push
 *   npm run release -- 1.2.3 --dry-run    does all of it in a clone of HEAD and shows it; nothing here changes
 *
 *   --repository OWNER/REPO   when the remote origin is not on GitHub
 *   --keep FOLDER             where the clone of a dry run stays; else it is deleted
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { newestRelease, problemsOf, type Release, releaseNotes, tagToMove } from './release/check.ts';
import { git, repositoryOnGitHub, tagsOf } from './release/git.ts';
import { commitRelease, prepareRelease } from './release/prepare.ts';
import { identityOf } from './release/references.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOMEBODY = [
  '-c',
  'user.name=Dry run',
  '-c',
  'user.email=dry-run@example.com',
  '-c',
  'commit.gpgsign=false',
  '-c',
  'tag.gpgsign=false',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, repository: { type: 'string' }, keep: { type: 'string' } },
});
const [version = ''] = positionals;
const isDry = values['dry-run'] === true;
const say = (text: string) => process.stdout.write(`${text}\n`);

function release(): void {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error('Expected a version: npm run release -- 1.2.3 [--dry-run]');
  checkStart();
  const repository = repositoryName();
  const root = isDry ? cloneOf(ROOT) : ROOT;
  try {
    say(`Release ${version} of ${repository}${isDry ? `: a dry run in ${root}` : ''}`);
    const changed = prepareRelease(root, {
      version,
      repository,
      date: new Date().toISOString().slice(0, 10),
    });
    say(`1. Owner and version stand in ${changed.length} files: ${changed.join(', ')}`);
    run(root, 'scripts/build.ts');
    const differs = git(root, ['status', '--porcelain', '--', 'dist']).trim() !== '';
    const how = differs
      ? 'and differs from the last commit: the release has the new one'
      : 'and is what the last commit has';
    say(`2. dist/ is built, ${how}:\n${files(root, 'dist').join('\n')}`);
    const commit = commitRelease(root, version, isDry ? SOMEBODY : []);
    say(
      `3. Commit ${commit.slice(0, 12)} has the tag v${version}: ${git(root, ['show', '--shortstat', '--format=', 'HEAD']).trim()}`,
    );
    run(root, 'scripts/stamp.ts', '--check');
    const checked = check(root, repository);
    say(
      `4. The tag agrees with package.json, repository and changelog. The notes:\n${indented(checked.notes)}`,
    );
    run(root, 'scripts/package.ts', join(root, 'package'));
    call(root, 'npm', ['pack', './package', '--silent']);
    say(
      `5. The npm package:\n${files(root, '.')
        .filter((line) => line.includes('.tgz'))
        .join('\n')}`,
    );
    say(`6. release.yml attests these files:\n${subjects(root).join('\n')}`);
    say(
      checked.major === null
        ? '7. No major tag moves: a newer release of this major exists.'
        : `7. Then release.yml publishes to npm, makes the release, and moves the tag ${checked.major} to ${commit.slice(0, 12)} in a job that can be repeated by itself.`,
    );
    say(
      isDry ? 'A dry run: nothing was pushed, and nothing here has changed.' : `Now: git push --follow-tags`,
    );
  } finally {
    if (isDry && values.keep === undefined) rmSync(root, { recursive: true, force: true });
  }
}

/** @throws {Error} when a release cannot be made of what is here. */
function checkStart(): void {
  const changes = git(ROOT, ['status', '--porcelain']).trim();
  if (!isDry && changes !== '') throw new Error(`Commit or stash these first:\n${changes}`);
  if (isDry && changes !== '') say('There are changes that are not committed: the dry run is without them.');
  const tags = tagsOf(ROOT);
  if (tags.includes(`v${version}`))
    throw new Error(`There is a tag v${version} already: a version is released once.`);
  const newest = newestRelease(tags);
  const older = newestRelease([`v${version}`, ...(newest === null ? [] : [newest])]) !== `v${version}`;
  if (older) say(`${newest} is newer, so this is a release of an older line.`);
}

/** @throws {Error} when nobody says whose repository it is. */
function repositoryName(): string {
  const found = values.repository ?? repositoryOnGitHub(ROOT);
  if (found !== null) return found;
  const { repository } = identityOf(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (!repository.startsWith('OWNER/')) return repository;
  const [, name] = repository.split('/');
  if (!isDry) throw new Error(`Nobody says who the owner is: add --repository owner/${name}.`);
  say(
    `The remote origin is not on GitHub, so example-owner stands for the owner (--repository owner/${name} names it).`,
  );
  return `example-owner/${name}`;
}

function cloneOf(source: string): string {
  const folder = values.keep === undefined ? mkdtempSync(join(tmpdir(), 'release-')) : resolve(values.keep);
  git(source, ['clone', '--quiet', '--no-hardlinks', source, folder]);
  // The same packages; a link is no folder to .gitignore.
  symlinkSync(join(source, 'node_modules'), join(folder, 'node_modules'));
  appendFileSync(join(folder, '.git', 'info', 'exclude'), 'node_modules\n*.tgz\n');
  return folder;
}

/** @throws {Error} with what keeps the tag from becoming a release. */
function check(root: string, repository: string): { notes: string; major: string | null } {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const candidate: Release = {
    tag: `v${version}`,
    repository,
    identity: identityOf(read('package.json')),
    changelog: read('CHANGELOG.md'),
    tags: tagsOf(root),
  };
  const problems = problemsOf(candidate);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { notes: releaseNotes(candidate.changelog, version) ?? '', major: tagToMove(candidate) };
}

/** What release.yml names as the subjects of its attestation, with their digests. */
function subjects(root: string): string[] {
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  const [, list = ''] = /subject-path: \|\n((?: {12}\S+\n)+)/.exec(workflow) ?? [];
  const paths = list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (paths.length === 0) throw new Error('release.yml names nothing that is attested.');
  return paths.flatMap((path) => {
    const found = path.includes('*') ? readdirSync(root).filter((name) => name.endsWith('.tgz')) : [path];
    return found.map((name) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex');
      return `   ${name} sha256:${digest}`;
    });
  });
}

function files(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `   ${name} ${statSync(join(root, folder, name)).size} bytes`);
}

const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '   ');

function run(root: string, script: string, ...args: string[]): void {
  call(root, process.execPath, [join(root, script), ...args]);
}

function call(root: string, command: string, args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
}

try {
  release();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
