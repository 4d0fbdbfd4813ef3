/**
 * Every setting that any door takes, parsed once. A door hands over layers of raw text, the strongest first
 * (explicit input, then schedule row, config file, environment); the first layer that gives a setting wins, and
 * an empty or blank string means "not given". A default applies when no layer gives one.
 */
import { z } from 'zod';
import { describeValue, invalidInput, UserError } from '../errors.ts';
import type { MicroUsd } from '../money.ts';
import type { ProviderNames } from '../providers/registry.ts';
import type { Replace } from '../queue/contract.ts';
import {
  boolean,
  bucketName,
  catalogueName,
  choice,
  dollars,
  integer,
  label,
  looksSecret,
  postgresUrl,
  text,
  webhookSecrets,
  webhookUrl,
} from './fields.ts';
import { PROVIDER_ENVIRONMENT_NAMES, providerFields, SECRET_PROVIDER_SETTINGS } from './provider-settings.ts';

export const MODES = ['run', 'scheduled', 'summary', 'setup', 'doctor'] as const;
export const REPLACE_CHOICES = ['none', 'placeholders', 'unreachable', 'all'] as const satisfies Replace[];
export const FAIL_ON_CHOICES = ['any-failure', 'all-failed', 'never'] as const;
export const SUMMARY_LEVELS = ['off', 'compact', 'full'] as const;

export const MAX_BATCH_SIZE = 1000;
export const MAX_CONCURRENCY = 64;
export const MAX_IMAGES_PER_MINUTE = 10_000;
/** So many jobs GitHub runs at once for a free account; .github/workflows/run.yml counts up to here, too. */
export const MAX_WORKERS = 20;
/** Five days: the longest that a job may take on a runner of one's own. */
export const MAX_TIME_LIMIT_MINUTES = 7200;

function providerName(names: ProviderNames) {
  const known = [...new Set(names.available.values())].join(', ');
  return text(`one of ${known}`).transform((value, context) => {
    const wanted = normalName(value);
    const id = names.available.get(wanted);
    if (id !== undefined) return id;
    const advice = names.planned.includes(wanted)
      ? `${wanted} is not part of this version, but may be of a newer one.`
      : 'All but placeholder need a key or an address of their own; doctor names what is missing.';
    context.addIssue({ code: 'custom', message: `one of ${known}`, params: { advice } });
    return z.NEVER;
  });
}

/** Names of providers with commas or blanks between them, each kept once. */
function providerList(names: ProviderNames) {
  const known = [...new Set(names.available.values())].join(', ');
  const expected = `a list of some of ${known}`;
  return text(expected).transform((value, context) => {
    const ids = value
      .split(/[\s,]+/)
      .filter((name) => name !== '')
      .map((name) => names.available.get(normalName(name)));
    if (ids.length > 0 && ids.every((id) => id !== undefined)) return [...new Set(ids)];
    context.addIssue({
      code: 'custom',
      message: expected,
      params: { advice: 'They are asked in this order, with commas between them.' },
    });
    return z.NEVER;
  });
}

function normalName(provider: string): string {
  return provider.toLowerCase().replaceAll('-', '_');
}

/** The one schema of all doors: raw text in, typed settings out. null = not given, and no default makes sense. */
export function settingsSchema(providers: ProviderNames) {
  const orNull = <T extends z.ZodType>(schema: T) => schema.optional().transform((value) => value ?? null);
  return z.object({
    mode: choice(MODES).default('run'),
    /** Parsed by src/supabase/url.ts, which knows what a project's address looks like. */
    supabaseUrl: orNull(text('a URL')),
    /** Judged by src/supabase/keys.ts. */
    supabaseKey: orNull(text('a key')),
    databaseUrl: orNull(postgresUrl()),
    /** Read by src/setup/script.ts. */
    catalogue: catalogueName().default('hemp'),
    provider: providerName(providers).default('placeholder'),
    fallbackProviders: orNull(providerList(providers)),
    fallbackOnRefusal: boolean().default(false),
    ...providerFields,
    batchSize: integer(1, MAX_BATCH_SIZE).default(20),
    concurrency: z
      .union([z.literal('auto'), integer(1, MAX_CONCURRENCY)], {
        error: `auto or a whole number from 1 to ${MAX_CONCURRENCY}`,
      })
      .default('auto'),
    imagesPerMinute: orNull(integer(1, MAX_IMAGES_PER_MINUTE)),
    queueMissing: boolean().default(true),
    replace: choice(REPLACE_CHOICES).default('none'),
    bucket: bucketName().default('hemp-product-images'),
    dailyBudgetUsd: orNull(dollars()),
    runBudgetUsd: orNull(dollars()),
    timeLimitMinutes: orNull(integer(1, MAX_TIME_LIMIT_MINUTES)),
    dryRun: boolean().default(false),
    runKey: orNull(label()),
    worker: orNull(label()),
    workers: integer(1, MAX_WORKERS).default(1),
    /** Read by src/action/reports.ts. */
    reportsPath: text('a folder').default('reports'),
    failOn: choice(FAIL_ON_CHOICES).default('all-failed'),
    notifyWebhook: orNull(webhookUrl()),
    summary: choice(SUMMARY_LEVELS).default('full'),
  });
}

type ParsedSettings = z.output<ReturnType<typeof settingsSchema>>;
export type SettingName = keyof ParsedSettings;
export type FailOn = (typeof FAIL_ON_CHOICES)[number];
export type SummaryLevel = (typeof SUMMARY_LEVELS)[number];

/** The settings of a run, typed and trusted. */
export type Settings = Omit<ParsedSettings, 'dailyBudgetUsd' | 'runBudgetUsd' | 'maxPriceUsd'> & {
  dailyBudgetMicroUsd: MicroUsd | null;
  runBudgetMicroUsd: MicroUsd | null;
  maxPriceMicroUsd: MicroUsd | null;
  /** What is to be said of the way in which `provider` was spelled; null = nothing. */
  providerNote: string | null;
};

/** Settings whose text may never be shown. */
export const SECRET_SETTINGS: ReadonlySet<SettingName> = new Set([
  'supabaseKey',
  'databaseUrl',
  'notifyWebhook',
  ...SECRET_PROVIDER_SETTINGS,
] as const);

/** The texts of these settings that may never be shown. */
export function secretsIn(settings: Settings): string[] {
  const { supabaseKey, databaseUrl, notifyWebhook } = settings;
  const keys = SECRET_PROVIDER_SETTINGS.map((name) => settings[name]);
  const webhook = notifyWebhook === null ? [] : webhookSecrets(notifyWebhook);
  return [supabaseKey, databaseUrl, ...webhook, ...keys].filter((secret) => secret !== null);
}

/** Environment variables that give a setting, the strongest first. */
export const ENVIRONMENT_NAMES: Partial<Record<SettingName, readonly string[]>> = {
  supabaseUrl: ['SUPABASE_URL'],
  supabaseKey: ['SUPABASE_SECRET_KEY', 'SUPABASE_SERVICE_ROLE_KEY'],
  databaseUrl: ['DATABASE_URL', 'SUPABASE_DB_URL'],
  provider: ['IMAGE_GENERATION_PROVIDER'],
  fallbackProviders: ['IMAGE_GENERATION_FALLBACK_PROVIDERS'],
  fallbackOnRefusal: ['IMAGE_GENERATION_FALLBACK_ON_REFUSAL'],
  notifyWebhook: ['IMAGE_GENERATION_NOTIFY_WEBHOOK'],
  ...PROVIDER_ENVIRONMENT_NAMES,
};

/** Raw settings of one origin. */
export interface SettingsLayer {
  values: Readonly<Partial<Record<SettingName, string | undefined>>>;
  /** How this origin spells a setting, for messages: `batch-size`, `--batch-size`, `SUPABASE_URL`. */
  spell: (name: SettingName) => string;
}

/** `batchSize` → `batch-size`: how the Action and, after two hyphens, the command line spell it. */
export function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The layer that the environment gives. Doors pass `process.env`; nothing below them reads it. */
export function environmentLayer(environment: Readonly<Record<string, string | undefined>>): SettingsLayer {
  const values: Partial<Record<SettingName, string>> = {};
  const spelling = new Map<SettingName, string>();
  for (const [setting, variables] of Object.entries(ENVIRONMENT_NAMES) as [SettingName, string[]][]) {
    const variable = variables.find((candidate) => given(environment[candidate]) !== undefined);
    if (variable === undefined) continue;
    values[setting] = environment[variable] ?? '';
    spelling.set(setting, variable);
  }
  return { values, spell: (name) => spelling.get(name) ?? ENVIRONMENT_NAMES[name]?.[0] ?? kebabCase(name) };
}

/**
 * The settings that the layers give together, the strongest layer first.
 * @throws {UserError} `input_invalid`, naming the setting as the layer that gave it spells it.
 */
export function resolveSettings(layers: readonly SettingsLayer[], providers: ProviderNames): Settings {
  const schema = settingsSchema(providers);
  const raw: Partial<Record<SettingName, string>> = {};
  const origin = new Map<SettingName, SettingsLayer>();
  for (const name of Object.keys(schema.shape) as SettingName[]) {
    const layer = layers.find((candidate) => given(candidate.values[name]) !== undefined);
    if (layer === undefined) continue;
    raw[name] = given(layer.values[name]) ?? '';
    origin.set(name, layer);
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = issue?.path[0] as SettingName;
    throw settingError(
      origin.get(name)?.spell(name) ?? kebabCase(name),
      name,
      issue?.message ?? '',
      raw[name],
      issue?.code === 'custom' ? issue.params : undefined,
    );
  }
  const { dailyBudgetUsd, runBudgetUsd, maxPriceUsd, ...settings } = parsed.data;
  return {
    ...settings,
    dailyBudgetMicroUsd: dailyBudgetUsd,
    runBudgetMicroUsd: runBudgetUsd,
    maxPriceMicroUsd: maxPriceUsd,
    providerNote: providers.notes?.get(normalName(raw.provider ?? '')) ?? null,
  };
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
    const variables = ENVIRONMENT_NAMES[name] ?? [];
    throw new UserError('input_missing', `${spell(name)} was not given.`, howToSet(spell(name), variables));
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
