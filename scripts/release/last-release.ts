/** The release before this one, as git keeps it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestRelease } from './check.ts';
import type { Version } from './compatibility.ts';
import { git } from './git.ts';

/** The newest release tag that leads to HEAD and is not HEAD itself; null when there was no release yet. */
export function lastReleaseTag(root: string): string | null {
  const merged = git(root, ['tag', '--list', '--merged', 'HEAD']).split('\n');
  const here = new Set(git(root, ['tag', '--list', '--points-at', 'HEAD']).split('\n'));
  return newestRelease(merged.filter((tag) => !here.has(tag)));
}

/** Reads what `ref` holds, and puts its bundle below `folder`. */
export function readVersion(root: string, ref: string, folder: string): Version {
  const show = (path: string) => git(root, ['show', `${ref}:${path}`]);
  const list = (folder: string) =>
    git(root, ['ls-tree', '-r', '--name-only', ref, '--', folder]).trim().split('\n');
  const dist = join(folder, 'dist');
  mkdirSync(dist, { recursive: true });
  // All that it runs on; the licences are for people.
  for (const path of list('dist').filter((name) => /\.(js|json)$/.test(name))) {
    writeFileSync(join(folder, path), show(path));
  }
  return {
    name: ref,
    sql: Object.fromEntries(list('sql').map((path) => [path, show(path)])),
    action: show('action.yml'),
    queuePage: show('docs/queue.md'),
    dist,
  };
}
