import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { settingsOf as cliSettings } from '../../../src/cli/connection.ts';
import { parseCommandLine } from '../../../src/cli/parse.ts';
import { parseSettingsFile } from '../../../src/config/file.ts';
import { resolveSettings, type SettingName } from '../../../src/config/settings.ts';
import { pathInFile, SETTINGS } from '../../../src/config/table.ts';
import { UserError } from '../../../src/errors.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import { DEFAULTS, fieldOf, TEXT_OF, VALUES } from '../../support/every-setting.ts';
import { blocks, page } from '../../support/pages.ts';
import { createTerminal } from '../cli/terminal-host.ts';

const names = providerNames();
const resolve = (text: string) => resolveSettings([parseSettingsFile(text, 'file.yml', names).layer], names);

async function errorOf(act: () => unknown): Promise<UserError> {
  try {
    await act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('Expected a UserError.');
}

const IN_FILE = SETTINGS.flatMap((row): [SettingName, readonly string[]][] => {
  const path = pathInFile(row);
  return path === null ? [] : [[row.name, path]];
});

describe('the settings file', () => {
  it('may hold every setting that is no secret, and nothing that is one', () => {
    const open = SETTINGS.filter(({ secret, name }) => !secret && name !== 'configFile');
    expect(IN_FILE.map(([name]) => name)).toEqual(open.map(({ name }) => name));
  });

  it.each(IN_FILE)('gives %s', (name, path) => {
    const text = path.map((key, depth) => `${'  '.repeat(depth)}${key}:`).join('\n');
    const field = fieldOf(name);
    expect(resolve(`${text} ${TEXT_OF[name]}\n`)).toEqual({ ...DEFAULTS, [field]: VALUES[field] });
  });

  it('takes values with types, lists, and names without a value', () => {
    const { dailyBudgetMicroUsd, fallbackProviders, seed, midjourneyModel, quality } = resolve(
      'daily-budget-usd: 2.5\nfallback-providers: [gemini, fal]\nseed: 7\nquality:\nproviders:\n  midjourney:\n    model: 7\n  openai:\n',
    );
    expect({ dailyBudgetMicroUsd, fallbackProviders, seed, midjourneyModel, quality }).toEqual({
      dailyBudgetMicroUsd: 2_500_000,
      fallbackProviders: ['gemini', 'fal'],
      seed: 7,
      midjourneyModel: '7',
      quality: null,
    });
    for (const empty of ['', '# nothing\n', '---\n']) expect(resolve(empty)).toEqual(DEFAULTS);
  });

  it.each([
    [
      'batch-size: 0',
      'Expected a whole number from 1 to 1000 for batch-size in file.yml, line 2 but received 0 (number).',
    ],
    [
      'batch-size: many',
      'Expected a whole number from 1 to 1000 for batch-size in file.yml, line 2 but received "many".',
    ],
    ['dry-run: maybe', 'Expected true or false for dry-run in file.yml, line 2 but received "maybe".'],
    ['size: 1x1', 'for size in file.yml, line 2 but received "1x1".'],
    ['provider: banana', 'for provider in file.yml, line 2 but received "banana".'],
    [
      'providers:\n  openai:\n    dialect: loud',
      'for providers.openai.dialect in file.yml, line 4 but received "loud".',
    ],
    [
      'batchsize: 3',
      'Expected the name of a setting for a key of file.yml, line 2 but received "batchsize".',
    ],
    [
      'providers:\n  openai:\n    size: 3',
      'for a key of providers.openai in file.yml, line 4 but received "size".',
    ],
    ['- batch-size', 'Expected names and values, one a line for the file in file.yml, line 2 but'],
    ['batch-size: 1\nbatch-size: 2', 'Expected plain YAML in file.yml, line 3 but received something else: '],
    ['size: *none', 'Expected plain YAML in file.yml but received something else: it has an alias'],
    ['a: [', 'Expected plain YAML in file.yml, line'],
  ])('refuses %j with file, line, key, what was expected and what came', async (text, message) => {
    const error = await errorOf(() => resolve(`# a comment\n${text}\n`));
    expect([error.code, error.message]).toEqual(['input_invalid', expect.stringContaining(message)]);
  });

  it.each([
    ['openai-api-key: sk-0123456789abcdef', 'openai-api-key'],
    ['providers:\n  openai:\n    api-key: sk-0123456789abcdef', 'api-key'],
    ['batch-size: sb_secret_0123456789', 'not shown'],
    ['bucket: sb_secret_0123456789', 'not shown'],
  ])('refuses the secret in %j and does not show it', async (text, told) => {
    const { message, hint } = await errorOf(() => resolve(text));
    expect(message).toContain(told);
    expect(`${message} ${hint}`).not.toContain('0123456789');
  });

  it('has a JSON Schema and an example that it takes', () => {
    const schema = JSON.parse(page('docs/image-generation.schema.json'));
    for (const [, [first = '', ...rest]] of IN_FILE) {
      const [owner, key] = rest;
      expect(JSON.stringify(schema.properties[first])).toContain(
        key === undefined ? 'Default: ' : `"${owner}"`,
      );
    }
    const example =
      blocks(page('docs/action.md'), 'yaml').find((block) => block.includes('providers:')) ?? '';
    expect(resolve(example)).toMatchObject({ batchSize: 50, openaiModel: 'gpt-image-2.5-flare' });
  });
});

describe('the settings file at the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-file-'));
  writeFileSync(join(folder, 'here.yml'), 'batch-size: 3\nsize: 512x512\n');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read from its folder, below options and environment', async () => {
    const of = (argv: string[], env: Record<string, string> = {}) => {
      const parsed = parseCommandLine(argv);
      if (parsed.kind !== 'command') throw new Error('Expected a command.');
      const { host } = createTerminal(false, { env });
      return cliSettings({ ...parsed, host: { ...host, cwd: folder } }, ['batchSize', 'size', 'configFile']);
    };
    expect(of(['run']).batchSize).toBe(20);
    expect(of(['run', '--config-file', 'here.yml']).batchSize).toBe(3);
    expect(of(['run'], { IMAGE_GENERATION_CONFIG_FILE: 'here.yml' }).batchSize).toBe(3);
    expect(of(['run', '--config-file', 'here.yml', '--batch-size', '8']).batchSize).toBe(8);
    expect((await errorOf(() => of(['run', '--config-file', 'gone.yml']))).message).toContain('gone.yml');
  });
});
