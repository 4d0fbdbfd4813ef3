/**
 * Every setting that any door takes, parsed once. A door hands over layers of raw text, the strongest first
 * (explicit input, then schedule row, config file, environment); the first layer that gives a setting wins, and
 * an empty or blank string means "not given". A default applies when no layer gives one.
 */
import type { z } from 'zod';
import { describeValue, invalidInput, UserError } from '../errors.ts';
import { DEFAULT_SETTINGS, type PromptSettings } from '../prompts/settings.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { looksSecret } from './fields.ts';
import { normalName } from './provider-fields.ts';
import type { FAIL_ON_CHOICES, SUMMARY_LEVELS } from './rows/report.ts';
import { kebabCase, parsedName } from './setting.ts';
import {
  SECRET_SETTINGS,
  SETTINGS,
  type SettingName,
  type SettingValues,
  schemaOf,
  settingRow,
} from './table.ts';

export { FAIL_ON_CHOICES } from './rows/report.ts';
export { MAX_BATCH_SIZE, REPLACE_CHOICES } from './rows/run.ts';
export { MAX_WORKERS } from './rows/workers.ts';
export { kebabCase } from './setting.ts';
export { SECRET_SETTINGS, type SettingName } from './table.ts';

export type FailOn = (typeof FAIL_ON_CHOICES)[number];
export type SummaryLevel = (typeof SUMMARY_LEVELS)[number];

/** The settings of a run, typed and trusted. null = not given, and no default makes sense. */
export type Settings = SettingValues & {
  /** What is to be said of the way in which `provider` was spelled; null = nothing. */
  providerNote: string | null;
  /** What the settings file says of prompts; ours where it says nothing. */
  prompts: PromptSettings;
};

/** Raw settings of one origin. */
export interface SettingsLayer {
  values: Readonly<Partial<Record<SettingName, string | undefined>>>;
  /** How this origin spells a setting, for messages: `batch-size`, `--batch-size`, `SUPABASE_URL`. */
  spell: (name: SettingName) => string;
  /** What it says of prompts, which only files do. */
  prompts?: PromptSettings | null;
}

/** The layer that the environment gives. Doors pass `process.env`; nothing below them reads it. */
export function environmentLayer(environment: Readonly<Record<string, string | undefined>>): SettingsLayer {
  const values: Partial<Record<SettingName, string>> = {};
  const spelling = new Map<SettingName, string>();
  for (const { name, environment: variables } of SETTINGS) {
    const variable = variables.find((candidate) => given(environment[candidate]) !== undefined);
    if (variable === undefined) continue;
    values[name] = environment[variable] ?? '';
    spelling.set(name, variable);
  }
  return { values, spell: (name) => spelling.get(name) ?? firstVariable(name) };
}

/** The same layer with these settings alone. */
export function only(layer: SettingsLayer, names: readonly SettingName[]): SettingsLayer {
  return { ...layer, values: Object.fromEntries(names.map((name) => [name, layer.values[name]])) };
}

/** The variable that is named to whoever has given none. */
export function firstVariable(name: SettingName): string {
  return settingRow(name).environment[0] ?? kebabCase(name);
}

/**
 * The settings that the layers give together, the strongest layer first.
 * @throws {UserError} `input_invalid`, naming the setting as the layer that gave it spells it.
 */
export function resolveSettings(layers: readonly SettingsLayer[], providers: ProviderNames): Settings {
  const values: Record<string, unknown> = {};
  for (const row of SETTINGS) {
    const layer = layers.find((candidate) => given(candidate.values[row.name]) !== undefined);
    const text = given(layer?.values[row.name]) ?? row.default;
    const spelled = layer?.spell(row.name) ?? kebabCase(row.name);
    values[parsedName(row.name)] =
      text === null ? null : parsed(row.name, schemaOf(row, providers), text, spelled);
  }
  const provider = layers.map((layer) => given(layer.values.provider)).find((text) => text !== undefined);
  values.providerNote = providers.notes?.get(normalName(provider ?? '')) ?? null;
  values.prompts = layers.find(({ prompts }) => prompts)?.prompts ?? DEFAULT_SETTINGS;
  // Each name has the value that its own row's schema has made.
  return values as Settings;
}

function parsed(name: SettingName, schema: z.ZodType, text: string, spelled: string): unknown {
  const result = schema.safeParse(text);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const details = issue?.code === 'custom' ? issue.params : undefined;
  throw settingError(spelled, name, issue?.message ?? '', text, details);
}

/** @param advice What to do besides setting it to what was expected. @param mistake What a secret has that it should not. */
function settingError(
  spelled: string,
  name: SettingName,
  expected: string,
  received?: string,
  { advice, mistake }: { advice?: string; mistake?: string } = {},
): UserError {
  const shape = expected.replace(/,$/, '');
  const remedy = `Set ${spelled} to ${shape}.`;
  if (!SECRET_SETTINGS.has(name) && !looksSecret(received ?? '')) {
    return invalidInput(spelled, shape, received, advice === undefined ? remedy : `${remedy} ${advice}`);
  }
  return new UserError(
    'input_invalid',
    `Expected ${shape} for ${spelled} but received ${received ? `${mistake ? `one with ${mistake}` : 'something else'} (not shown, as it may be a secret)` : describeValue(received)}.`,
    remedy,
  );
}

/**
 * The settings, once those named are known to be given.
 * @throws {UserError} `input_missing`, naming the first that is not.
 */
export function requireSettings<Name extends SettingName & keyof Settings>(
  settings: Settings,
  names: readonly Name[],
  spell: (name: SettingName) => string,
): Settings & { [K in Name]: NonNullable<Settings[K]> } {
  for (const name of names) {
    if (settings[name] !== null) continue;
    const { environment } = settingRow(name);
    throw new UserError('input_missing', `${spell(name)} was not given.`, howToSet(spell(name), environment));
  }
  return settings as Settings & { [K in Name]: NonNullable<Settings[K]> };
}

function howToSet(spelled: string, variables: readonly string[]): string {
  if (variables.length === 0) return `Set ${spelled}.`;
  // The command line takes some settings from the environment alone.
  return variables.includes(spelled)
    ? `Set ${variables.join(' or ')} in the environment.`
    : `Set ${spelled}, or the environment variable ${variables.join(' or ')}.`;
}

function given(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}
