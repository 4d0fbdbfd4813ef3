/** Git, as the release uses it. */
import { spawnSync } from 'node:child_process';

/** A bundle is some megabytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/** @throws {Error} with what git said. */
export function git(root: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return stdout;
}

export function tagsOf(root: string): string[] {
  return git(root, ['tag', '--list']).split('\n').filter(Boolean);
}

/** "owner/repo" of the remote origin; null when it is not on GitHub, or there is none. */
export function repositoryOnGitHub(root: string): string | null {
  const [line = ''] = git(root, ['remote', '--verbose']).split('\n');
  return (
    /^origin\s+(?:https:\/\/github\.com\/|git@github\.com:)([\w.-]+\/[\w.-]+?)(?:\.git)?\s/.exec(line)?.[1] ??
    null
  );
}
