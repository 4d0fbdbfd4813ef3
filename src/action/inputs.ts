/** The Action's inputs as a layer of settings, and what of them the log must never show. */
import { webhookSecrets } from '../config/fields.ts';
import { PROVIDER_SETTINGS } from '../config/provider-settings.ts';
import {
  ENVIRONMENT_NAMES,
  environmentLayer,
  kebabCase,
  resolveSettings,
  SECRET_SETTINGS,
  type SettingName,
  type Settings,
  type SettingsLayer,
} from '../config/settings.ts';
import { providerNames } from '../providers/registry.ts';

/** Settings that action.yml declares as inputs, in kebab-case. */
export const INPUT_SETTINGS = [
  'mode',
  'supabaseUrl',
  'supabaseKey',
  'databaseUrl',
  'catalogue',
  'provider',
  'fallbackProviders',
  'fallbackOnRefusal',
  ...PROVIDER_SETTINGS,
  'batchSize',
  'concurrency',
  'imagesPerMinute',
  'queueMissing',
  'replace',
  'bucket',
  'dailyBudgetUsd',
  'runBudgetUsd',
  'timeLimitMinutes',
  'dryRun',
  'runKey',
  'worker',
  'workers',
  'reportsPath',
  'failOn',
  'notifyWebhook',
  'summary',
] as const satisfies SettingName[];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The layers of an Action's settings, the strongest first.
 * @param getInput Answers the text of an input, empty when it was not given.
 */
export function actionLayers(
  getInput: (name: string) => string,
  environment: Environment,
): [inputs: SettingsLayer, environment: SettingsLayer] {
  const values = Object.fromEntries(INPUT_SETTINGS.map((name) => [name, getInput(kebabCase(name))]));
  return [{ values, spell: kebabCase }, environmentLayer(environment)];
}

/**
 * @param between Layers below the inputs and above the environment.
 * @throws {import('../errors.ts').UserError} `input_invalid`, naming the input or the variable.
 */
export function settingsOf(
  [inputs, environment]: ReturnType<typeof actionLayers>,
  between: readonly SettingsLayer[] = [],
): Settings {
  return resolveSettings([inputs, ...between, environment], providerNames());
}

/** Every text that must be masked: the secret settings wherever they stand, and the passwords inside of them. */
export function secretsOf(layers: readonly SettingsLayer[], environment: Environment): string[] {
  const found = new Set<string>();
  for (const name of SECRET_SETTINGS) {
    const texts = [
      ...layers.map(({ values }) => values[name]),
      // All variables, not only the one that wins: the others are no less secret.
      ...(ENVIRONMENT_NAMES[name] ?? []).map((variable) => environment[variable]),
    ];
    for (const text of texts) {
      const parts = name === 'notifyWebhook' ? webhookSecrets(text ?? '') : passwordsIn(text ?? '');
      for (const secret of [text?.trim(), ...parts]) if (secret) found.add(secret);
    }
  }
  return [...found];
}

/** The password of a connection string, as it is written and decoded. */
function passwordsIn(text: string): string[] {
  const written = URL.parse(text.trim())?.password ?? '';
  if (written === '') return [];
  try {
    return [written, decodeURIComponent(written)];
  } catch {
    // A stray % sign: there is no decoded form.
    return [written];
  }
}
