import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  newestRelease,
  problemsOf,
  type Release,
  releaseNotes,
  tagToMove,
} from '../../../scripts/release/check.ts';
import { lastReleaseTag, readVersion } from '../../../scripts/release/last-release.ts';
import { changelogOf } from '../../../scripts/release/prepare.ts';
import { identityOf } from '../../../scripts/release/references.ts';
import { RELEASE, read, workflow } from './files.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-11-30

### Added

- A door.

## [1.2.2] - 2026-11-22

- Older.

[1.2.3]: https://example.com
`;

const release = (overrides: Partial<Release> = {}): Release => ({
  tag: 'v1.2.3',
  repository: 'acme/hemp-image-generator',
  identity: { repository: 'acme/hemp-image-generator', name: 'hemp-image-generator', version: '1.2.3' },
  changelog: CHANGELOG,
  tags: ['v1', 'v1.2.2', 'v1.2.3'],
  ...overrides,
});

describe('a tag', () => {
  it('may be released when version, repository and changelog agree with it', () => {
    expect(problemsOf(release())).toEqual([]);
    expect(releaseNotes(CHANGELOG, '1.2.3')).toBe('### Added\n\n- A door.');
  });

  it.each<[string, Partial<Release>, RegExp]>([
    [
      'has another version than package.json',
      { tag: 'v1.2.4' },
      /^The tag is v1\.2\.4, but package\.json has version 1\.2\.3/,
    ],
    [
      'is in another repository',
      { repository: 'fork/hemp-image-generator' },
      /^This is fork\/.+set repository\.url/,
    ],
    [
      'has no section',
      { changelog: CHANGELOG.replace('[1.2.3]', '[1.2.9]') },
      /^CHANGELOG\.md has no section "## \[1\.2\.3\]/,
    ],
    [
      'has a section without a date',
      { changelog: CHANGELOG.replace(' - 2026-11-30', '') },
      /^CHANGELOG\.md has no section/,
    ],
    [
      'has an empty section',
      { changelog: CHANGELOG.replace('### Added\n\n- A door.', '') },
      /^CHANGELOG\.md has no section/,
    ],
    [
      'leaves something unreleased',
      { changelog: CHANGELOG.replace('[Unreleased]\n', '[Unreleased]\n\n- Forgotten.\n') },
      /^CHANGELOG\.md has entries under Unreleased/,
    ],
  ])('that %s may not, and is told why', (_what, overrides, problem) => {
    expect(problemsOf(release(overrides))).toEqual([expect.stringMatching(problem)]);
  });

  it('moves the tag of its major version, unless a newer release of it exists', () => {
    expect(tagToMove(release())).toBe('v1');
    expect(tagToMove(release({ tags: ['v1.2.3', 'v2.0.0', 'v0.9.0'] }))).toBe('v1');
    expect(tagToMove(release({ tags: ['v1.2.3', 'v1.10.0'] }))).toBeNull();
    expect(tagToMove(release({ tags: [] }))).toBe('v1');
  });

  it('is newest by its numbers, not by its letters', () => {
    expect(newestRelease(['v1.9.0', 'v1.10.0', 'v1', 'v2.0.0-beta.1', 'nightly'])).toBe('v1.10.0');
    expect(newestRelease(['v1', 'latest'])).toBeNull();
  });
});

describe('the changelog of a release', () => {
  const unreleased =
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A window.\n\n## [1.2.2] - 2026-11-22\n\n- Older.\n';

  it('has what stood under Unreleased, and nothing is left there', () => {
    const right = changelogOf(unreleased, '1.2.3', '2026-11-30');
    expect(releaseNotes(right, '1.2.3')).toBe('### Added\n\n- A window.');
    expect(releaseNotes(right, '1.2.2')).toBe('- Older.');
    expect(problemsOf(release({ changelog: right }))).toEqual([]);
  });

  it('is the first one, too', () => {
    const first = '## [Unreleased]\n\n- All of it.\n';
    expect(releaseNotes(changelogOf(first, '0.9.0', '2026-11-30'), '0.9.0')).toBe('- All of it.');
  });

  it('stays as it is where somebody has written the section', () => {
    expect(changelogOf(CHANGELOG, '1.2.3', '2026-12-01')).toBe(CHANGELOG);
  });

  it.each([
    ['there are no entries', '## [Unreleased]\n\n## [1.2.2] - 2026-11-22\n\n- Older.\n'],
    ['there is no such heading', '# Changelog\n'],
  ])('cannot be made when %s', (_what, text) => {
    expect(() => changelogOf(text, '1.2.3', '2026-11-30')).toThrow('Expected entries under');
  });
});

describe('package.json', () => {
  it('tells the repository and the version', () => {
    expect(identityOf(read('package.json'))).toMatchObject({ name: 'hemp-image-generator' });
  });

  it.each([
    ['no full version', { version: '1.2' }],
    ['another address', { repository: { url: 'https://gitlab.example/a/b' } }],
  ])('with %s is refused', (_what, part) => {
    const manifest = {
      name: 'x',
      version: '1.2.3',
      repository: { url: 'git+https://github.com/a/b.git' },
      ...part,
    };
    expect(() => identityOf(JSON.stringify(manifest))).toThrow(/Expected/);
  });
});

describe('the last release', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'releases-'));
    git('init', '--quiet');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function git(...args: string[]): void {
    const identity = [
      '-c',
      'user.name=test',
      '-c',
      'user.email=test@example.com',
      '-c',
      'commit.gpgsign=false',
    ];
    const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }
  function commit(files: Record<string, string>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    git('add', '.');
    git('commit', '--quiet', '--message', 'change');
  }
  const files = (text: string) => ({
    'sql/100_tables.sql': text,
    'sql/catalogues/hemp.sql': `${text} hemp`,
    'action.yml': 'inputs: {}',
    'docs/queue.md': '## Functions',
    'dist/index.js': `// ${text}`,
    'dist/package.json': '{"type":"module"}',
  });

  it('is none before the first tag, whatever other tags there are', () => {
    commit(files('one'));
    git('tag', 'v1');
    expect(lastReleaseTag(root)).toBeNull();
  });

  it('is not the one that is being made, nor one of another branch', () => {
    commit(files('one'));
    git('tag', 'v1.0.0');
    commit(files('two'));
    git('tag', 'v1.1.0');
    git('branch', 'newer');
    commit(files('three'));
    git('tag', 'v1.1.1');
    expect(lastReleaseTag(root)).toBe('v1.1.0');
    git('checkout', '--quiet', 'newer');
    expect(lastReleaseTag(root)).toBe('v1.0.0');
  });

  it('is read with its SQL, its Action and its bundle', () => {
    commit(files('one'));
    git('tag', 'v1.0.0');
    commit(files('two'));
    const version = readVersion(root, 'v1.0.0', join(root, 'last'));
    expect(version).toEqual({
      name: 'v1.0.0',
      sql: { 'sql/100_tables.sql': 'one', 'sql/catalogues/hemp.sql': 'one hemp' },
      action: 'inputs: {}',
      queuePage: '## Functions',
      dist: join(root, 'last', 'dist'),
    });
  });

  it('that does not exist is an error, not an empty one', () => {
    commit(files('one'));
    expect(() => readVersion(root, 'v9.9.9', join(root, 'last'))).toThrow(/v9\.9\.9/);
  });
});

describe('release.yml', () => {
  const { on, jobs } = workflow(RELEASE);

  it('starts for full versions only', () => {
    expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } });
  });

  it('checks everything before it makes anything', () => {
    const ancestorsOf = (job: string): string[] =>
      (jobs[job]?.needs ?? []).flatMap((one) => [one, ...ancestorsOf(one)]);
    for (const job of ['package', 'attest', 'publish', 'release']) {
      expect(ancestorsOf(job)).toEqual(expect.arrayContaining(['check', 'ci']));
    }
    // A version that npm did not take has no release, and nothing points to it.
    expect(ancestorsOf('release')).toContain('publish');
  });

  it('publishes with provenance and without a token', () => {
    const publish = JSON.stringify(jobs.publish);
    expect(publish).toContain('--provenance');
    expect(publish).not.toMatch(/secrets\.|NODE_AUTH_TOKEN/);
  });

  it('never moves a full version, only the tag of its major', () => {
    const scriptsOf = (job: string) => (jobs[job]?.steps ?? []).map(({ run = '' }) => run).join('\n');
    expect(scriptsOf('release')).toContain('--verify-tag');
    expect(scriptsOf('release')).not.toContain('force=true');
    expect(scriptsOf('major-tag').match(/force=true/g)).toHaveLength(1);
    expect(scriptsOf('major-tag')).toContain('PATCH "$refs/tags/$MAJOR"');
  });

  it('moves that tag in a job of its own, which can be repeated when it alone has failed', () => {
    expect(jobs['major-tag']?.needs).toEqual(['check', 'release']);
    expect(jobs['major-tag']?.steps).toHaveLength(1);
    expect(Object.values(jobs).filter(({ needs = [] }) => needs.includes('major-tag'))).toEqual([]);
  });

  it('attests the bundle and the package', () => {
    const attest = JSON.stringify(jobs.attest);
    expect(attest).toContain('dist/*.js');
    expect(attest).toContain('.tgz');
  });
});
