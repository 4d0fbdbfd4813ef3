/** What is given at a door arrives in the settings: each input, option, variable and field by itself. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { actionLayers, settingsOf as actionSettings } from '../../../src/action/inputs.ts';
import { settingsOf as cliSettings, PROJECT_SETTINGS } from '../../../src/cli/connection.ts';
import { parseCommandLine } from '../../../src/cli/parse.ts';
import { settingOptions } from '../../../src/cli/setting-options.ts';
import { COMMANDS, optionsOf } from '../../../src/cli/specs.ts';
import type { Door, SettingCommand } from '../../../src/config/setting.ts';
import { kebabCase, type SettingName, type Settings } from '../../../src/config/settings.ts';
import { namesOfDoor, SETTINGS, settingsOfDoor } from '../../../src/config/table.ts';
import { edgeSettings } from '../../../src/edge/settings.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import { DEFAULTS, fieldOf, SETTING_NAMES, TEXT_OF, VALUES } from '../../support/every-setting.ts';
import { createTerminal } from '../cli/terminal-host.ts';

/** Each variable that a door reads, with its setting. */
const variablesOf = (door: Door) =>
  settingsOfDoor(door).flatMap(({ name, environment }) =>
    environment.map((variable): [string, SettingName] => [variable, name]),
  );
const ACTION_VARIABLES = SETTINGS.flatMap(({ name, environment }) =>
  environment.map((variable): [string, SettingName] => [variable, name]),
);

/** This setting, and no other one, has the value that its text means. */
function expectGiven(settings: Settings, name: SettingName, others: Partial<Settings> = {}): void {
  const field = fieldOf(name);
  expect(settings).toEqual({ ...DEFAULTS, ...others, [field]: VALUES[field] });
}

describe('the settings that these tests give', () => {
  it('are all that there are, each with another value than its default', () => {
    expect([...SETTING_NAMES].sort()).toEqual(SETTINGS.map(({ name }) => name).sort());
    const same = SETTING_NAMES.map(fieldOf).filter(
      (field) => JSON.stringify(VALUES[field]) === JSON.stringify(DEFAULTS[field]),
    );
    expect(same).toEqual([]);
  });
});

describe('the Action', () => {
  it.each(namesOfDoor('action'))('takes the input for %s', (name) => {
    const inputs = (input: string) => (input === kebabCase(name) ? TEXT_OF[name] : '');
    expectGiven(actionSettings(actionLayers(inputs, {})), name);
  });

  it.each(ACTION_VARIABLES)('takes the variable %s', (variable, name) => {
    expectGiven(actionSettings(actionLayers(() => '', { [variable]: TEXT_OF[name] })), name);
  });
});

const CLI_COMMANDS = [
  'setup',
  'preview',
  'run',
  'doctor',
  'reset',
  'uninstall',
] as const satisfies SettingCommand[];
/** Options as a person writes them; preview has its own words for its provider. */
const CLI_OPTIONS = CLI_COMMANDS.flatMap((command) =>
  settingOptions(command).map(({ name, value }): [SettingCommand, string, boolean] => [
    command,
    name,
    value !== undefined,
  ]),
);

describe('the command line', () => {
  // The setting that names a file needs one; it holds nothing.
  const cwd = mkdtempSync(join(tmpdir(), 'cli-settings-'));
  writeFileSync(join(cwd, TEXT_OF.configFile), '');
  afterAll(() => rmSync(cwd, { recursive: true }));

  function settingsOf(
    argv: readonly string[],
    env: Record<string, string> = {},
    door: SettingCommand = 'run',
  ): Settings {
    const parsed = parseCommandLine(argv);
    if (parsed.kind !== 'command') throw new Error('Expected a command.');
    return cliSettings(
      { invocation: parsed.invocation, host: { ...createTerminal(false, { env }).host, cwd } },
      namesOfDoor(`cli:${door}`),
    );
  }
  const settingOf = (option: string) => {
    const name = SETTING_NAMES.find((setting) => kebabCase(setting) === option);
    if (name === undefined) throw new Error(`--${option} is no setting.`);
    return name;
  };

  it.each(CLI_OPTIONS)('%s takes --%s', (command, option, hasValue) => {
    const name = settingOf(option);
    const text = hasValue
      ? [`--${option}`, TEXT_OF[name]]
      : [`--${TEXT_OF[name] === 'true' ? '' : 'no-'}${option}`];
    expectGiven(settingsOf([command, ...text]), name);
  });

  it('turns a switch off that the environment turns on, and shows no command both', () => {
    const env = { IMAGE_GENERATION_DRY_RUN: 'true' };
    expect(settingsOf(['run'], env).dryRun).toBe(true);
    expect(settingsOf(['run', '--no-dry-run'], env).dryRun).toBe(false);
    expect(() => settingsOf(['run', '--no-batch-size', '3'])).toThrow('--no-batch-size');
    for (const spec of COMMANDS) {
      const names = optionsOf(spec).map(({ name }) => name);
      expect([spec.name, names.length]).toEqual([spec.name, new Set(names).size]);
    }
  });

  it('takes no key as an option', () => {
    const shown = CLI_OPTIONS.map(([, option]) => settingOf(option));
    expect(
      SETTINGS.filter(({ name, secret }) => secret && shown.includes(name)).map(({ name }) => name),
    ).toEqual(['databaseUrl', 'notifyWebhook']);
  });

  it.each(CLI_COMMANDS.flatMap((door) => variablesOf(`cli:${door}`).map((row) => [door, ...row] as const)))(
    '%s takes the variable %s',
    (door, variable, name) => {
      expectGiven(settingsOf([door], { [variable]: TEXT_OF[name] }, door), name);
    },
  );

  it('works on the project that the variables of every command name', () => {
    for (const door of ['setup', 'run', 'doctor'] as const)
      expect(namesOfDoor(`cli:${door}`)).toEqual(expect.arrayContaining([...PROJECT_SETTINGS]));
  });
});

describe('the Edge Function', () => {
  const usual = { supabaseKey: 'key', batchSize: 10 };
  const settingsOf = (values: object, environment: Record<string, string> = {}) =>
    edgeSettings({ background: false, values }, 'key', environment, providerNames(), null);

  it('takes every setting of a run, or says here why not', () => {
    expect(SETTINGS.map(({ name }) => name).filter((name) => !namesOfDoor('edge').includes(name))).toEqual([
      'mode',
      // There is no repository beside it.
      'configFile',
      'dryRun',
      // The caller shows it.
      'supabaseKey',
      // Of setup.
      'databaseUrl',
      'catalogue',
      'move',
      // A worker's life decides.
      'timeLimitMinutes',
      // Of workers that share a run.
      'runKey',
      'worker',
      'workers',
      'reportsPath',
      // A job summary is the runner's.
      'summary',
    ]);
  });

  it.each(variablesOf('edge'))('takes the variable %s', (variable, name) => {
    expectGiven(settingsOf({}, { [variable]: TEXT_OF[name] }), name, usual);
  });

  it('takes the fields of the body before the variables', () => {
    const variables = { IMAGE_GENERATION_BATCH_SIZE: '9', IMAGE_GENERATION_PROVIDER: 'placeholder' };
    expect(settingsOf({ batchSize: '7', provider: 'flux' }, variables)).toEqual({
      ...DEFAULTS,
      ...usual,
      batchSize: 7,
      provider: 'flux',
    });
  });
});
