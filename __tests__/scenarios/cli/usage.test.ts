import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { typeCommand } from '../../support/typed-command.ts';
import { newFolder, removeFolder, runCli } from './command-line.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

describe('the command line', () => {
  let cwd: string;
  beforeAll(() => {
    cwd = newFolder();
    writeFileSync(join(cwd, 'broken.csv'), 'id,name\n1,"never closed');
    writeFileSync(join(cwd, 'half.sql'), 'select 1;');
  });
  afterAll(() => removeFolder(cwd));

  it('shows its version and its help', async () => {
    expect((await runCli(cwd, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await typeCommand(cwd, []);
    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    expect(help.stdout).toContain('Usage: npm run cli -- <command> [options]');
    expect((await typeCommand(cwd, ['run', '--help'])).stdout).toContain('--until-empty');
    expect(JSON.parse((await typeCommand(cwd, ['help', 'run', '--json'])).stdout).name).toBe('run');
  });

  it('says which Node.js it needs to one that cannot read TypeScript', () => {
    const launch = (...args: string[]) =>
      spawnSync(process.execPath, [...args, join(ROOT, 'src/cli/launch.js'), '--version'], {
        encoding: 'utf8',
      });
    expect(launch('--no-strip-types')).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringMatching(
        /^error: A Node\.js that reads TypeScript is needed \(24 or newer\), but this is v.+\n→ Install it from /,
      ),
    });
    expect(launch()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it.each([
    [['stauts'], 'Did you mean status?'],
    [['run', '--bath-size', '3'], 'Did you mean --batch-size?'],
    [['run', '--batch-size', '0'], 'a whole number from 1 to 1000 for --batch-size'],
    [['run', '--batch-size', '-1'], 'for --batch-size but received "-1"'],
    [['run', '--provider', 'paintbrush'], 'for --provider but received "paintbrush"'],
    [['run', '--until-empty', '--batch-size', '3'], '--until-empty or --batch-size but received both'],
    [['run', '--samples', '--batch-size', '3'], '--samples or --batch-size but received both'],
    [['run', '--max-runs', '3'], 'Expected --interval with --max-runs'],
    [['run', '--fail-on', 'sometimes'], 'for --fail-on'],
    [['run', '--daily-budget-usd', 'lots'], 'for --daily-budget-usd'],
    [['retry'], 'Expected job numbers, --product or --all'],
    [['cancel', '--all', '7'], 'more than one of them'],
    [['retry', 'seven'], 'Expected the number of a job'],
    [['prune', '--older-than-days', '0'], 'for --older-than-days'],
    [['queue', '--provider', 'placeholder'], 'Expected --product or --where with --provider'],
    [['queue', '--where', 'colour=red'], 'Expected NAME=VALUE for --where'],
    [['queue', '--where', 'part=Seed', '--product', 'p1'], 'Expected --product or --where but received both'],
    [['images', 'p1', '--beside', 'new.html'], 'Expected a product or --beside for images but received both'],
    [['queue', '--prompt', 'a tin'], 'Expected --product with --prompt'],
    [['queue', '--product', 'p1', '--style', ' '], 'Expected 1 to 50 characters for --style'],
    [['setup', '--catalogue', 'nowhere.sql', '--print'], 'for --catalogue'],
    [['run', '--products', 'broken.csv'], 'line 2, column 3: the quote that opens here is never closed'],
    [['run', '--products', 'nowhere.csv'], 'cannot be read'],
    [['run', '--prune'], 'Expected --products with --prune but received none.'],
    [['help', 'rnu'], 'Did you mean run?'],
    [['preview', '--product', 'no-such-product'], 'Look up its id.'],
  ])('refuses %j with exit code 2 and says why', async (args, expected) => {
    // In this process: what a process of its own adds is shown by the others here.
    const { exitCode, stdout, stderr } = await typeCommand(cwd, args);
    expect(stderr).toContain(expected);
    expect(stderr).toMatch(/\n→ /);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
    // Nothing was begun: a wrong command line leaves nothing behind.
    expect(readdirSync(cwd).sort()).toEqual(['broken.csv', 'half.sql']);
  });

  it('tells errors as JSON to who asks for JSON', async () => {
    const { exitCode, stdout } = await runCli(cwd, ['run', '--batch-size', 'many', '--json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout).error).toMatchObject({
      code: 'input_invalid',
      hint: expect.stringContaining('Set'),
    });
  });

  it('prints one SQL script, of a bundled catalogue or of one from a file', async () => {
    const printed = await typeCommand(cwd, ['setup', '--print']);
    expect(printed.exitCode).toBe(0);
    expect(printed.stdout.startsWith('begin;')).toBe(true);
    expect(printed.stdout.includes('from public.uses_products')).toBe(true);
    const own = await typeCommand(cwd, ['setup', '--print', '--catalogue', 'half.sql']);
    expect(own.stdout.includes('select 1;')).toBe(true);
    expect(own.stdout.includes('from public.uses_products')).toBe(false);
  });

  describe('with Supabase settings', () => {
    const project = { SUPABASE_URL: 'https://abcdefghijklmnopqrst.supabase.co' };

    it('names the setting that is missing', async () => {
      const { exitCode, stderr } = await typeCommand(cwd, ['status'], project);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('SUPABASE_SECRET_KEY was not given');
    });

    it('refuses a key that is none for the queue, and does not show it', async () => {
      const key = 'sb_publishable_0123456789abcdefghijkl';
      const { exitCode, stderr } = await typeCommand(cwd, ['status'], {
        ...project,
        SUPABASE_SECRET_KEY: key,
      });
      expect(exitCode).toBe(3);
      expect(stderr).toContain('key_not_secret');
      expect(stderr).not.toContain(key);
    });

    it('reads them from .env, where the environment wins', async () => {
      const folder = newFolder();
      try {
        writeFileSync(
          join(folder, '.env'),
          'SUPABASE_URL=nonsense\nSUPABASE_SECRET_KEY=sb_secret_0123456789abcdef\n',
        );
        const fromFile = await runCli(folder, ['status']);
        expect(fromFile.exitCode).toBe(2);
        expect(fromFile.stderr).toContain('nonsense');
        const overruled = await runCli(folder, ['status'], { SUPABASE_URL: 'ftp://elsewhere.example' });
        expect(overruled.stderr).toContain('ftp:');
      } finally {
        removeFolder(folder);
      }
    });

    it('does not let options of the embedded database be lost on a project', async () => {
      const { exitCode, stderr } = await typeCommand(cwd, ['run', '--products', 'broken.csv'], project);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('Add --embedded');
    });
  });
});
