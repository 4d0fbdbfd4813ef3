/** The npm package as a stranger gets it: packed, unpacked into an empty folder, and started there. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { runCommand } from '../../support/runner.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NAME = 'hemp-image-generator';

let folder: string;
/** Somebody's project, with the package among its modules. */
let project: string;
/** Every path in the tarball. */
let packed: string[];
const installed = (path: string) => join(project, 'node_modules', NAME, path);

function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  project = join(folder, 'project');
  mkdirSync(installed('.'), { recursive: true });
  run(process.execPath, [join(ROOT, 'scripts', 'package.ts'), join(folder, 'package')], ROOT);
  const told = run('npm', ['pack', join(folder, 'package'), '--json', '--pack-destination', folder], folder);
  const [tarball] = z
    .array(z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }))
    .parse(JSON.parse(told));
  if (tarball === undefined) throw new Error('npm has packed nothing.');
  packed = tarball.files.map(({ path }) => path);
  run('tar', ['-xzf', join(folder, tarball.filename), '--strip-components=1', '-C', installed('.')], folder);
  // As npm does, but from here: what the package does not name as a dependency is not there.
  for (const dependency of Object.keys(manifest().dependencies)) {
    const link = join(project, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', dependency), link);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manifest = () =>
  z
    .object({
      name: z.string(),
      version: z.string(),
      bin: z.record(z.string(), z.string()),
      dependencies: z.record(z.string(), z.string()),
    })
    .loose()
    .parse(JSON.parse(readFileSync(installed('package.json'), 'utf8')));

describe('the npm package', () => {
  it('can be published: it has a name, a version, a licence and a repository, and is not private', () => {
    const { private: isPrivate, scripts, devDependencies, ...rest } = manifest();
    expect([isPrivate, scripts, devDependencies]).toEqual([undefined, undefined, undefined]);
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
    expect(rest).toMatchObject({ name: NAME, version, license: 'MIT', repository: { type: 'git' } });
  });

  it('is published by nobody by mistake: what lies in the repository is private', () => {
    expect(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).toMatchObject({ private: true });
  });

  it('holds the command line, the SQL and what one has to read, and nothing of the other doors or of tests', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'lib/cli/main.js',
        'package.json',
        'sql/catalogues/simple.sql',
      ]),
    );
    expect(packed.filter((path) => !/^(?:lib|sql)\/|^[A-Z]+(?:\.md)?$|^package\.json$/.test(path))).toEqual(
      [],
    );
    expect(packed.filter((path) => /\.ts$|^lib\/(?:index\.js|action\/|edge\/)/.test(path))).toEqual([]);
    expect(Object.keys(manifest().dependencies)).not.toContain('@actions/core');
  });

  it('starts as a command', async () => {
    const { bin, version } = manifest();
    const script = installed(bin[NAME] ?? 'none');
    expect(readFileSync(script, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
    const result = await runCommand({ script, args: ['--help'], cwd: project });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.stdout).toContain('setup');
    expect((await runCommand({ script, args: ['--version'], cwd: project })).stdout).toContain(version);
  });

  it('draws the products of a file on the embedded database, as the preview of a pull request does', async () => {
    writeFileSync(join(project, 'products.csv'), 'id,name\nH-1,Hemp rope\nH-2,Hemp oil\n');
    const result = await runCommand({
      script: installed(manifest().bin[NAME] ?? 'none'),
      args: ['run', '--embedded', '--products', 'products.csv', '--until-empty', '--out', 'out'],
      cwd: project,
      nodeArgs: ['--liftoff-only'],
    });
    expect(result).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/^Working on the embedded database in [^\n]+ \(--embedded\)\.\n$/),
    });
    expect(readdirSync(join(project, 'out', 'images'))).toHaveLength(2);
    expect(readFileSync(join(project, 'out', 'summary.md'), 'utf8')).toContain(
      '2 products got a placeholder',
    );
  });
});
