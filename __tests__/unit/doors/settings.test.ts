/** What is given at a door arrives in the settings: each input, option, variable and field by itself. */
import { describe, expect, it } from '@jest/globals';
import { actionLayers, settingsOf as actionSettings, INPUT_SETTINGS } from '../../../src/action/inputs.ts';
import { settingsOf as cliSettings, RUN_SETTINGS } from '../../../src/cli/connection.ts';
import { parseCommandLine } from '../../../src/cli/parse.ts';
import { COMMANDS, type CommandName, optionsOf } from '../../../src/cli/specs.ts';
import {
  ENVIRONMENT_NAMES,
  kebabCase,
  type SettingName,
  type Settings,
  settingsSchema,
} from '../../../src/config/settings.ts';
import { EDGE_SETTINGS, edgeSettings, variableOf } from '../../../src/edge/settings.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import { DEFAULTS, fieldOf, SETTING_NAMES, TEXT_OF, VALUES } from '../../support/every-setting.ts';
import { createTerminal } from '../cli/terminal-host.ts';

const VARIABLES = (Object.entries(ENVIRONMENT_NAMES) as [SettingName, string[]][]).flatMap(
  ([name, variables]) => variables.map((variable): [string, SettingName] => [variable, name]),
);

/** This setting, and no other one, has the value that its text means. */
function expectGiven(settings: Settings, name: SettingName, others: Partial<Settings> = {}): void {
  const field = fieldOf(name);
  expect(settings).toEqual({ ...DEFAULTS, ...others, [field]: VALUES[field] });
}

describe('the settings that these tests give', () => {
  it('are all that there are, each with another value than its default', () => {
    expect(SETTING_NAMES).toEqual(Object.keys(settingsSchema(providerNames()).shape));
    const same = SETTING_NAMES.map(fieldOf).filter(
      (field) => JSON.stringify(VALUES[field]) === JSON.stringify(DEFAULTS[field]),
    );
    expect(same).toEqual([]);
  });
});

describe('the Action', () => {
  it.each(SETTING_NAMES)('takes the input for %s', (name) => {
    const inputs = (input: string) => (input === kebabCase(name) ? TEXT_OF[name] : '');
    expectGiven(actionSettings(actionLayers(inputs, {})), name);
    expect(INPUT_SETTINGS).toContain(name);
  });

  it.each(VARIABLES)('takes the variable %s', (variable, name) => {
    expectGiven(actionSettings(actionLayers(() => '', { [variable]: TEXT_OF[name] })), name);
  });
});

/** Options that are no settings, by command: what they do is the command's own. */
const OWN_OPTIONS: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  setup: ['print', 'products'],
  queue: ['product', 'priority', 'limit', 'products'],
  run: ['until-empty', 'scheduled', 'interval', 'max-runs', 'out', 'products'],
  watch: ['interval', 'count'],
  status: ['limit'],
  retry: ['product', 'all', 'include-cancelled'],
  cancel: ['product', 'all', 'reason'],
  pause: ['minutes', 'reason'],
  schedule: ['cron', 'time-zone', 'count'],
  discard: ['product', 'all'],
  prune: ['older-than-days'],
  doctor: ['buy-one', 'product', 'transcript'],
  preview: ['product', 'products', 'limit', 'html'],
  repair: ['yes'],
  reset: ['yes'],
  uninstall: ['yes', 'print', 'keep-history'],
};
const OPTIONS_OF_ALL = ['embedded', 'data-dir', 'json', 'help'];

const SETTING_OPTIONS = COMMANDS.flatMap((spec) => {
  const own = [...OPTIONS_OF_ALL, ...(OWN_OPTIONS[spec.name] ?? [])];
  return optionsOf(spec)
    .filter(({ name }) => !own.includes(name))
    .map(({ name, value }): [CommandName, string, boolean] => [spec.name, name, value !== undefined]);
});

describe('the command line', () => {
  function settingsOf(argv: readonly string[], env: Record<string, string> = {}): Settings {
    const parsed = parseCommandLine(argv);
    if (parsed.kind !== 'command') throw new Error('Expected a command.');
    return cliSettings(
      { invocation: parsed.invocation, host: createTerminal(false, { env }).host },
      RUN_SETTINGS,
    );
  }

  it.each(SETTING_OPTIONS)('%s takes --%s', (command, option, hasValue) => {
    const name = SETTING_NAMES.find((setting) =>
      [kebabCase(setting), `no-${kebabCase(setting)}`].includes(option),
    );
    if (name === undefined) throw new Error(`--${option} is no setting: name it in OWN_OPTIONS.`);
    expectGiven(settingsOf([command, `--${option}`, ...(hasValue ? [TEXT_OF[name]] : [])]), name);
  });

  it('run takes every setting of a run, or says here why not', () => {
    const taken = SETTING_OPTIONS.filter(([command]) => command === 'run').map(([, option]) =>
      option.replace(/^no-/, ''),
    );
    const elsewhere = SETTING_NAMES.filter((name) => !taken.includes(kebabCase(name)));
    expect(elsewhere).toEqual([
      // The command says what is to be done.
      'mode',
      // Secrets, and what goes with them, come from the environment.
      'supabaseUrl',
      'supabaseKey',
      'databaseUrl',
      // Of setup.
      'catalogue',
      'openaiApiKey',
      'stabilityApiKey',
      'falApiKey',
      'fluxApiKey',
      'geminiApiKey',
      'midjourneyGatewaySecret',
      // Of workers that share a run.
      'runKey',
      'worker',
      'workers',
      'reportsPath',
      // A job summary is the runner's.
      'summary',
    ]);
  });

  it.each(VARIABLES.filter(([, name]) => name !== 'databaseUrl'))(
    'run takes the variable %s',
    (variable, name) => {
      expectGiven(settingsOf(['run'], { [variable]: TEXT_OF[name] }), name);
    },
  );

  it('setup takes the connection string from the environment', () => {
    const { host } = createTerminal(false, { env: { DATABASE_URL: TEXT_OF.databaseUrl } });
    const parsed = parseCommandLine(['setup']);
    if (parsed.kind !== 'command') throw new Error('Expected a command.');
    expectGiven(cliSettings({ ...parsed, host }, ['databaseUrl']), 'databaseUrl');
  });
});

describe('the Edge Function', () => {
  const usual = { supabaseKey: 'key', batchSize: 10 };
  const settingsOf = (order: object, environment: Record<string, string> = {}) =>
    edgeSettings({ background: false, ...order }, 'key', environment, providerNames());

  it('takes every setting of a run, or says here why not', () => {
    expect(SETTING_NAMES.filter((name) => !(EDGE_SETTINGS as readonly SettingName[]).includes(name))).toEqual(
      [
        'mode',
        // The caller shows it.
        'supabaseKey',
        // Of setup.
        'databaseUrl',
        'catalogue',
        // A worker's life decides.
        'timeLimitMinutes',
        'dryRun',
        // Of workers that share a run.
        'runKey',
        'worker',
        'workers',
        'reportsPath',
        // A job summary is the runner's.
        'summary',
      ],
    );
  });

  it.each(EDGE_SETTINGS.map((name): [string, SettingName] => [variableOf(name), name]))(
    'takes the variable %s',
    (variable, name) => {
      expectGiven(settingsOf({}, { [variable]: TEXT_OF[name] }), name, usual);
    },
  );

  it('takes the fields of the body before the variables', () => {
    const variables = { IMAGE_GENERATION_BATCH_SIZE: '9', IMAGE_GENERATION_PROVIDER: 'placeholder' };
    expect(settingsOf({ batchSize: 7, provider: 'flux' }, variables)).toEqual({
      ...DEFAULTS,
      ...usual,
      batchSize: 7,
      provider: 'flux',
    });
  });
});
