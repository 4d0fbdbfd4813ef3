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

export const MODES = ['run', 'setup', 'doctor'] as const;
export const REPLACE_CHOICES = ['none', 'placeholders', 'unreachable', 'all'] as const satisfies Replace[];
export const FAIL_ON_CHOICES = ['any-failure', 'all-failed', 'never'] as const;
export const SUMMARY_LEVELS = ['off', 'compact', 'full'] as const;

export const MAX_BATCH_SIZE = 1000;
export const MAX_CONCURRENCY = 64;
/** Five days: the longest that a job may take on a runner of one's own. */
export const MAX_TIME_LIMIT_MINUTES = 7200;
export const MAX_BUDGET_USD = 1_000_000;

/** A zod message here says what was expected; `resolveSettings` builds the whole error around it. */
const text = (expected: string) => z.string({ error: expected });

function choice<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  return z.enum(choices, { error: `one of ${choices.join(', ')}` });
}

function integer(min: number, max: number) {
  const expected = `a whole number from ${min} to ${max}`;
  return text(expected)
    .regex(/^\d{1,9}$/, { error: expected })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error: expected });
}

/** YAML 1.2's core schema, the spellings that GitHub's own `getBooleanInput` takes. */
function boolean() {
  const expected = 'true or false';
  return text(expected)
    .regex(/^(?:true|True|TRUE|false|False|FALSE)$/, { error: expected })
    .transform((value) => value.toLowerCase() === 'true');
}

/** Decimal dollars, turned into micro-dollars digit by digit: no floating point touches money. */
function dollars() {
  const expected = `an amount in dollars from 0 to ${MAX_BUDGET_USD} with at most 6 decimals, such as 2.50`;
  return text(expected)
    .regex(/^\d{1,7}(?:\.\d{1,6})?$/, { error: expected })
    .transform((value): MicroUsd => {
      const [whole = '', decimals = ''] = value.split('.');
      return Number(whole) * 1_000_000 + Number(decimals.padEnd(6, '0'));
    })
    .refine((microUsd) => microUsd <= MAX_BUDGET_USD * 1_000_000, { error: expected });
}

/** The characters that need no escaping in a URL; storage itself allows more. A key pasted here would fit too. */
function bucketName() {
  const expected = 'a bucket name of 1 to 100 letters, digits, dots, hyphens and underscores';
  return text(expected)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, { error: expected })
    .refine((value) => !looksSecret(value), { error: expected });
}

function postgresUrl() {
  const expected = 'a Postgres connection string, postgresql://user:password@host:5432/postgres,';
  return text(expected).refine((value) => /^postgres(?:ql)?:$/.test(protocolOf(value) ?? ''), {
    error: expected,
  });
}

function protocolOf(url: string): string | null {
  return URL.parse(url)?.protocol ?? null;
}

function providerName(names: ProviderNames) {
  const known = [...new Set(names.available.values())].join(', ');
  return text(`one of ${known}`).transform((value, context) => {
    const wanted = value.toLowerCase().replaceAll('-', '_');
    const id = names.available.get(wanted);
    if (id !== undefined) return id;
    const message = names.planned.includes(wanted)
      ? `a provider of this version (${known}; ${wanted} is not available yet)`
      : `one of ${known}`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
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
    provider: providerName(providers).default('placeholder'),
    batchSize: integer(1, MAX_BATCH_SIZE).default(20),
    concurrency: z
      .union([z.literal('auto'), integer(1, MAX_CONCURRENCY)], {
        error: `auto or a whole number from 1 to ${MAX_CONCURRENCY}`,
      })
      .default('auto'),
    queueMissing: boolean().default(true),
    replace: choice(REPLACE_CHOICES).default('none'),
    bucket: bucketName().default('hemp-product-images'),
    dailyBudgetUsd: orNull(dollars()),
    runBudgetUsd: orNull(dollars()),
    timeLimitMinutes: orNull(integer(1, MAX_TIME_LIMIT_MINUTES)),
    dryRun: boolean().default(false),
    failOn: choice(FAIL_ON_CHOICES).default('all-failed'),
    summary: choice(SUMMARY_LEVELS).default('full'),
  });
}

type ParsedSettings = z.output<ReturnType<typeof settingsSchema>>;
export type SettingName = keyof ParsedSettings;
export type FailOn = (typeof FAIL_ON_CHOICES)[number];
export type SummaryLevel = (typeof SUMMARY_LEVELS)[number];

/** The settings of a run, typed and trusted. */
export type Settings = Omit<ParsedSettings, 'dailyBudgetUsd' | 'runBudgetUsd'> & {
  dailyBudgetMicroUsd: MicroUsd | null;
  runBudgetMicroUsd: MicroUsd | null;
};

/** Settings whose text may never be shown. */
export const SECRET_SETTINGS: ReadonlySet<SettingName> = new Set(['supabaseKey', 'databaseUrl']);

/** Environment variables that give a setting, the strongest first. */
export const ENVIRONMENT_NAMES: Partial<Record<SettingName, readonly string[]>> = {
  supabaseUrl: ['SUPABASE_URL'],
  supabaseKey: ['SUPABASE_SECRET_KEY', 'SUPABASE_SERVICE_ROLE_KEY'],
  databaseUrl: ['DATABASE_URL', 'SUPABASE_DB_URL'],
  provider: ['IMAGE_GENERATION_PROVIDER'],
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
    );
  }
  const { dailyBudgetUsd, runBudgetUsd, ...settings } = parsed.data;
  return { ...settings, dailyBudgetMicroUsd: dailyBudgetUsd, runBudgetMicroUsd: runBudgetUsd };
}

function settingError(spelled: string, name: SettingName, expected: string, received?: string): UserError {
  const shape = expected.replace(/,$/, '');
  if (!SECRET_SETTINGS.has(name) && !looksSecret(received ?? '')) {
    return invalidInput(spelled, shape, received);
  }
  return new UserError(
    'input_invalid',
    `Expected ${shape} for ${spelled} but received ${received ? 'something else (not shown, as it may be a secret)' : describeValue(received)}.`,
    `Set ${spelled} to ${shape}.`,
  );
}

/** Keys and connection strings that were put into the wrong setting must not be echoed either. */
function looksSecret(value: string): boolean {
  return /sb_secret_|\beyJ[\w-]{10,}\.|\bsk-[\w-]{10,}|:\/\/[^/\s]*:[^/\s]*@/.test(value);
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
    const variables = ENVIRONMENT_NAMES[name];
    throw new UserError(
      'input_missing',
      `${spell(name)} was not given.`,
      variables === undefined
        ? `Set ${spell(name)}.`
        : `Set ${spell(name)}, or the environment variable ${variables.join(' or ')}.`,
    );
  }
  return settings as Settings & { [K in Name]: NonNullable<Settings[K]> };
}

function given(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed === '' ? undefined : trimmed;
}
