/** Puts owner, version and date of a release into the files that tell them, and commits and tags the result. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.ts';
import { identityOf } from './references.ts';
import { stampedFiles } from './stamping.ts';

export interface ReleasePlan {
  /** "1.2.3". */
  version: string;
  /** "owner/repo". */
  repository: string;
  /** "2026-11-30". */
  date: string;
}

/**
 * The paths of the files that it changed.
 * @throws {Error} when the changelog has nothing to say.
 */
export function prepareRelease(root: string, { version, repository, date }: ReleasePlan): string[] {
  const changed: string[] = [];
  const write = (path: string, right: string) => {
    if (readFileSync(join(root, path), 'utf8') === right) return;
    writeFileSync(join(root, path), right);
    changed.push(path);
  };
  const rewrite = (path: string, change: (text: string) => string) =>
    write(path, change(readFileSync(join(root, path), 'utf8')));

  rewrite('package.json', (text) => manifestOf(text, version, repository));
  rewrite('package-lock.json', (text) => lockfileOf(text, version));
  rewrite('CHANGELOG.md', (text) => changelogOf(text, version, date));
  const identity = identityOf(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const { path, right } of stampedFiles(root, identity)) write(path, right);
  return changed;
}

function manifestOf(text: string, version: string, repository: string): string {
  const manifest = JSON.parse(text);
  manifest.version = version;
  manifest.repository = { ...manifest.repository, url: `git+https://github.com/${repository}.git` };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function lockfileOf(text: string, version: string): string {
  const lockfile = JSON.parse(text);
  lockfile.version = version;
  lockfile.packages[''].version = version;
  return `${JSON.stringify(lockfile, null, 2)}\n`;
}

/** What stands under Unreleased becomes the version's section, unless somebody has written one. */
export function changelogOf(text: string, version: string, date: string): string {
  if (text.includes(`## [${version}] - `)) return text;
  const heading = '## [Unreleased]\n';
  const at = text.indexOf(heading);
  const rest = text.slice(at + heading.length);
  const end = rest.search(/^(?:## |\[[^\]]+\]: )/m);
  const entries = (end === -1 ? rest : rest.slice(0, end)).trim();
  if (at === -1 || entries === '') {
    throw new Error(
      'Expected entries under "## [Unreleased]" in CHANGELOG.md: a release says what has changed.',
    );
  }
  const older = end === -1 ? '' : `\n${rest.slice(end)}`;
  return `${text.slice(0, at)}${heading}\n## [${version}] - ${date}\n\n${entries}\n${older}`;
}

/** The commit of the release. @param identity Options of git that say who commits; none: as git is set up. */
export function commitRelease(root: string, version: string, identity: readonly string[] = []): string {
  git(root, ['add', '--all']);
  git(root, [...identity, 'commit', '--quiet', '--message', `Release ${version}`]);
  git(root, [...identity, 'tag', '--annotate', `v${version}`, '--message', `Release ${version}`]);
  return git(root, ['rev-parse', 'HEAD']).trim();
}
