import { describe, expect, it } from '@jest/globals';
import {
  environmentLayer,
  kebabCase,
  requireSettings,
  resolveSettings,
  type SettingName,
  type SettingsLayer,
} from '../../../src/config/settings.ts';
import { SETTINGS } from '../../../src/config/table.ts';
import { UserError } from '../../../src/errors.ts';
import { DEFAULT_SETTINGS } from '../../../src/prompts/settings.ts';
import type { ProviderNames } from '../../../src/providers/registry.ts';

const PROVIDERS: ProviderNames = {
  available: new Map([
    ['placeholder', 'placeholder'],
    ['painter', 'painter'],
    ['brush', 'painter'],
  ]),
  planned: ['openai', 'dall_e', 'stable_diffusion', 'midjourney'],
};

const inputs = (values: SettingsLayer['values']): SettingsLayer => ({ values, spell: kebabCase });
const resolve = (...layers: SettingsLayer[]) => resolveSettings(layers, PROVIDERS);

function errorOf(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('expected a UserError');
}

describe('defaults', () => {
  it('apply where no layer gives a setting', () => {
    expect(resolve()).toEqual({
      prompts: DEFAULT_SETTINGS,
      mode: 'run',
      move: false,
      configFile: '.github/image-generation.yml',
      supabaseUrl: null,
      supabaseKey: null,
      databaseUrl: null,
      catalogue: 'hemp',
      provider: 'placeholder',
      fallbackProviders: null,
      fallbackOnRefusal: false,
      batchSize: 20,
      concurrency: 'auto',
      imagesPerMinute: null,
      queueMissing: true,
      replace: 'none',
      bucket: 'hemp-product-images',
      dailyBudgetMicroUsd: null,
      runBudgetMicroUsd: null,
      timeLimitMinutes: null,
      dryRun: false,
      runKey: null,
      worker: null,
      workers: 1,
      reportsPath: 'reports',
      notifyWebhook: null,
      failOn: 'all-failed',
      summary: 'full',
      // Every provider has defaults of its own.
      ...Object.fromEntries(
        SETTINGS.filter(({ name }) => name !== 'maxPriceUsd')
          .filter(({ group }) => ['provider', 'images'].includes(group))
          .filter((row) => row.default === null)
          .map(({ name }) => [name, null]),
      ),
      maxPriceMicroUsd: null,
      providerNote: null,
    });
  });

  it.each(Object.keys(resolve()).map((name) => name.replace('MicroUsd', 'Usd') as SettingName))(
    'also apply where %s is an empty or blank string',
    (name) => {
      expect(resolve(inputs({ [name]: '' }), inputs({ [name]: ' \t\n ' }))).toEqual(resolve());
    },
  );
});

describe('precedence', () => {
  const file: SettingsLayer = { values: { batchSize: '30', bucket: 'from-file' }, spell: (name) => name };

  it('takes the explicit input before the file, and the file before the environment', () => {
    const environment = environmentLayer({
      IMAGE_GENERATION_PROVIDER: 'painter',
      SUPABASE_URL: 'https://e.co',
    });
    const settings = resolve(inputs({ batchSize: '5', supabaseUrl: 'https://i.co' }), file, environment);
    expect(settings).toMatchObject({
      batchSize: 5,
      bucket: 'from-file',
      provider: 'painter',
      supabaseUrl: 'https://i.co',
    });
  });

  it('falls through an empty input to what stands behind it', () => {
    expect(resolve(inputs({ batchSize: '  ' }), file).batchSize).toBe(30);
    const environment = environmentLayer({ IMAGE_GENERATION_PROVIDER: 'painter' });
    expect(resolve(inputs({ provider: '' }), environment).provider).toBe('painter');
  });

  it('reads the current name of an environment variable before the legacy one', () => {
    const key = (environment: Record<string, string>) => resolve(environmentLayer(environment)).supabaseKey;
    expect(key({ SUPABASE_SERVICE_ROLE_KEY: 'old' })).toBe('old');
    expect(key({ SUPABASE_SECRET_KEY: 'new', SUPABASE_SERVICE_ROLE_KEY: 'old' })).toBe('new');
    expect(key({ SUPABASE_SECRET_KEY: '', SUPABASE_SERVICE_ROLE_KEY: 'old' })).toBe('old');
  });

  it('reads DATABASE_URL before SUPABASE_DB_URL', () => {
    const one = 'postgresql://u:p@one:5432/postgres';
    const two = 'postgres://u:p@two:5432/postgres';
    expect(resolve(environmentLayer({ SUPABASE_DB_URL: two })).databaseUrl).toBe(two);
    expect(resolve(environmentLayer({ DATABASE_URL: one, SUPABASE_DB_URL: two })).databaseUrl).toBe(one);
  });
});

describe('good values', () => {
  it.each<[SettingName, string, string, unknown]>([
    ['batchSize', ' 20 ', 'batchSize', 20],
    ['batchSize', '1', 'batchSize', 1],
    ['batchSize', '1000', 'batchSize', 1000],
    ['concurrency', 'auto', 'concurrency', 'auto'],
    ['concurrency', '128', 'concurrency', 128],
    ['imagesPerMinute', '5', 'imagesPerMinute', 5],
    ['queueMissing', 'FALSE', 'queueMissing', false],
    ['dryRun', 'True', 'dryRun', true],
    ['dailyBudgetUsd', '0', 'dailyBudgetMicroUsd', 0],
    ['dailyBudgetUsd', '2.5', 'dailyBudgetMicroUsd', 2_500_000],
    ['runBudgetUsd', '0.000001', 'runBudgetMicroUsd', 1],
    ['runBudgetUsd', '1000000', 'runBudgetMicroUsd', 1_000_000_000_000],
    ['provider', 'Placeholder', 'provider', 'placeholder'],
    ['provider', 'brush', 'provider', 'painter'],
    ['fallbackProviders', 'Brush, placeholder,painter', 'fallbackProviders', ['painter', 'placeholder']],
    ['fallbackProviders', 'painter', 'fallbackProviders', ['painter']],
    ['fallbackOnRefusal', 'true', 'fallbackOnRefusal', true],
    ['bucket', 'My.bucket_2', 'bucket', 'My.bucket_2'],
    ['timeLimitMinutes', '30', 'timeLimitMinutes', 30],
    ['runKey', 'images-2', 'runKey', 'images-2'],
    ['workers', '20', 'workers', 20],
    ...[
      'https://hooks.example/x',
      'https://8.8.8.8/x',
      'https://10.example/x',
      'http://127.0.0.1:8080/x',
    ].map((url): [SettingName, string, string, unknown] => ['notifyWebhook', url, 'notifyWebhook', url]),
  ])('%s accepts %j', (name, raw, field, value) => {
    expect(resolve(inputs({ [name]: raw }))).toMatchObject({ [field]: value });
  });

  it('keeps money exact where floating point would not', () => {
    expect(resolve(inputs({ runBudgetUsd: '4.35' })).runBudgetMicroUsd).toBe(4_350_000);
    expect(resolve(inputs({ runBudgetUsd: '8.202571' })).runBudgetMicroUsd).toBe(8_202_571);
  });
});

describe('bad values', () => {
  it.each<[SettingName, string]>([
    ['batchSize', '0'],
    ['batchSize', '-1'],
    ['batchSize', '1.5'],
    ['batchSize', 'abc'],
    ['batchSize', '1001'],
    ['batchSize', '1e2'],
    ['batchSize', '0x10'],
    ['batchSize', '٣'],
    ['concurrency', '0'],
    ['concurrency', '129'],
    ['concurrency', 'many'],
    ['imagesPerMinute', '0'],
    ['imagesPerMinute', '10001'],
    ['queueMissing', 'yes'],
    ['dryRun', '1'],
    ['dryRun', 'yes'],
    ['replace', 'everything'],
    ['mode', 'nightly'],
    ['failOn', 'always'],
    ['summary', 'long'],
    ['bucket', '../escape'],
    ['bucket', 'a/b'],
    ['dailyBudgetUsd', '-1'],
    ['dailyBudgetUsd', '$5'],
    ['runBudgetUsd', '5 €'],
    ['dailyBudgetUsd', '1.0000001'],
    ['runBudgetUsd', '1000000.1'],
    ['runBudgetUsd', 'Infinity'],
    ['timeLimitMinutes', '0'],
    ['timeLimitMinutes', '7201'],
    ['runKey', 'a/b'],
    ['worker', 'number one'],
    ['workers', '21'],
    ['provider', 'banana'],
    ['fallbackProviders', 'painter, banana'],
    ['fallbackProviders', ','],
    ['fallbackOnRefusal', 'sometimes'],
  ])('%s refuses %j, saying what was expected, what came and what to do', (name, raw) => {
    const error = errorOf(() => resolve(inputs({ [name]: raw })));
    expect(error.code).toBe('input_invalid');
    expect(error.message).toMatch(/^Expected .+ for .+ but received .+\.$/);
    expect(error.message).toContain(`for ${kebabCase(name)} but received ${JSON.stringify(raw)}`);
    expect(error.hint).toContain(kebabCase(name));
  });

  it.each([
    'http://hooks.example/x',
    'https://user@hooks.example/x',
    'https://10.0.0.1/x',
    'https://0xa000001/x',
    'https://192.168.1.1:8443/x',
    'https://169.254.169.254/x',
    'https://127.0.0.1/x',
    'https://localhost/x',
    'https://LOCALHOST./x',
    'https://a.localhost/x',
    'http://localhost:8080/x',
    'http://10.0.0.1/x',
    'https://[::1]/x',
    'https://[fd00::1]/x',
    'https://[::ffff:10.0.0.1]/x',
  ])('notifyWebhook refuses %s, and does not show it', (url) => {
    const error = errorOf(() => resolve(inputs({ notifyWebhook: url })));
    expect(error.code).toBe('input_invalid');
    expect(error.message).toMatch(
      /^Expected an https address of the public internet, .+ for notify-webhook but/,
    );
    expect(`${error.message} ${error.hint}`).not.toContain(url);
  });

  it('names the known providers, and tells those apart that are only not part of this version', () => {
    const choice = 'Set provider to one of placeholder, painter.';
    expect(errorOf(() => resolve(inputs({ provider: 'banana' })))).toMatchObject({
      message: 'Expected one of placeholder, painter for provider but received "banana".',
      hint: `${choice} All but placeholder need a key or an address of their own; doctor names what is missing.`,
    });
    expect(errorOf(() => resolve(inputs({ provider: 'dall-e' })))).toMatchObject({
      message: 'Expected one of placeholder, painter for provider but received "dall-e".',
      hint: `${choice} dall_e is not part of this version, but may be of a newer one.`,
    });
  });

  it('spells a setting as the layer that gave it does', () => {
    const flags: SettingsLayer = { values: { batchSize: '0' }, spell: (name) => `--${kebabCase(name)}` };
    expect(errorOf(() => resolve(flags)).message).toContain('for --batch-size but');
    const environment = environmentLayer({ IMAGE_GENERATION_PROVIDER: 'banana' });
    expect(errorOf(() => resolve(environment)).message).toContain('for IMAGE_GENERATION_PROVIDER but');
  });

  it.each([
    ['a database URL', { databaseUrl: 'mysql://root:hunter2@db.example/x' }, 'hunter2'],
    ['a database URL that is none', { databaseUrl: 'hunter2' }, 'hunter2'],
    ['a database URL as a catalogue', { catalogue: 'postgres://u:hunter2@db.example/x' }, 'hunter2'],
    ['a key in the wrong place', { batchSize: 'sb_secret_abcdefgh' }, 'abcdefgh'],
    ['a token as a mode', { mode: 'eyJhbGciOiJIUzI1NiJ9.e30.sig' }, 'eyJ'],
    ['a token in the wrong place', { bucket: 'eyJhbGciOiJIUzI1NiJ9.e30.sig' }, 'eyJ'],
    ['a connection string in the wrong place', { provider: 'postgres://u:hunter2@h/db' }, 'hunter2'],
  ])('never shows %s', (_what, values, secret) => {
    const error = errorOf(() => resolve(inputs(values)));
    expect(`${error.message} ${error.hint}`).not.toContain(secret);
    expect(error.message).toContain('not shown');
  });
});

describe('required settings', () => {
  it('are named as the door spells them, with the environment variables that would do', () => {
    const error = errorOf(() => requireSettings(resolve(), ['supabaseUrl'], kebabCase));
    expect(error.code).toBe('input_missing');
    expect(error.message).toBe('supabase-url was not given.');
    expect(error.hint).toBe('Set supabase-url, or the environment variable SUPABASE_URL.');
  });

  it('are told once where a door takes them from the environment alone', () => {
    const error = errorOf(() => requireSettings(resolve(), ['supabaseKey'], () => 'SUPABASE_SECRET_KEY'));
    expect(error.hint).toBe('Set SUPABASE_SECRET_KEY or SUPABASE_SERVICE_ROLE_KEY in the environment.');
  });

  it('pass when they are given', () => {
    const settings = resolve(inputs({ supabaseUrl: 'https://p.supabase.co' }));
    expect(requireSettings(settings, ['supabaseUrl'], kebabCase).supabaseUrl).toBe('https://p.supabase.co');
  });
});
