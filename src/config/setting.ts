/**
 * The row of the one table of settings. Everything that a door shows or takes of a setting is made from its row: the
 * inputs of the Action and of the workflows, options and help, the fields of the Edge Function, the settings file and
 * the tables in docs/. A new setting is one more row (rows.ts, or the provider's own), and the place that uses it.
 */
import type { z } from 'zod';
import type { ProviderNames } from '../providers/registry.ts';

/** Headings under which people find a setting. */
export const GROUPS = {
  run: 'What a run does',
  project: 'Project',
  provider: 'Provider',
  limits: 'Limits',
  images: 'Images',
  workers: 'Several workers',
  report: 'Reports',
} as const;
export type SettingGroup = keyof typeof GROUPS;

/** Commands of the command line that read settings. */
export type SettingCommand = 'setup' | 'preview' | 'run' | 'doctor' | 'reset' | 'uninstall';

/**
 * Where a setting can be given:
 * - `action`: an input in action.yml; `workflow`: an input or a secret of run.yml; `form`: "Run workflow" of generate-images.yml
 * - `cli:…`: a command reads it, as an option unless `flag` is false, and from the environment
 * - `edge`: the Edge Function reads it from its environment; `call`: a field in the body of a request to it
 */
export type Door = 'action' | 'workflow' | 'form' | `cli:${SettingCommand}` | 'edge' | 'call';

/** Raw text in, a typed value out. Names of providers are known only where the registry is. */
export type SettingSchema<Output = unknown> =
  | z.ZodType<Output>
  | ((names: ProviderNames) => z.ZodType<Output>);

export interface Setting<
  Name extends string = string,
  Output = unknown,
  Default extends string | null = string | null,
> {
  /** In camelCase; the doors spell it in kebab-case. */
  name: Name;
  schema: SettingSchema<Output>;
  /** Variables of the environment, at every door, the strongest first. */
  environment: readonly string[];
  /** Its text may never be shown, nor stand in a file. */
  secret: boolean;
  doors: readonly Door[];
  /** Whether the command line has an option for it: what is secret comes from the environment. */
  flag: boolean;
  group: SettingGroup;
  /** As text, as people would write it; null: none, and `unset` says what holds then. */
  default: Default;
  /** What happens without it, where there is no default, for people: "Default: …". */
  unset: string | null;
  /** One plain sentence, with its full stop. What may be given is added from the schema. */
  sentence: string;
  /** Stands for the value in help, where the schema's own word says too little. */
  placeholder: string | null;
  /** Its name in the provider's part of the settings file; null: it is no provider's own. */
  providerKey: string | null;
}

type Given<Name extends string, Output, Default extends string | null> = Pick<
  Setting<Name, Output, Default>,
  'name' | 'group' | 'doors' | 'sentence'
> & { schema: SettingSchema<Output> } & (Default extends string ? { default: Default } : { default?: null }) &
  Partial<
    Pick<
      Setting<Name, Output, Default>,
      'environment' | 'secret' | 'flag' | 'unset' | 'placeholder' | 'providerKey'
    >
  >;

/** A row: what is not given is what most settings have. */
export function setting<const Name extends string, Output, const Default extends string | null = null>(
  given: Given<Name, Output, Default>,
): Setting<Name, Output, Default> {
  const secret = given.secret ?? false;
  return {
    environment: [variableOf(given.name)],
    flag: !secret,
    unset: null,
    placeholder: null,
    providerKey: null,
    ...given,
    secret,
    default: (given.default ?? null) as Default,
  };
}

/** `batchSize` → `IMAGE_GENERATION_BATCH_SIZE`. */
export function variableOf(name: string): string {
  return `IMAGE_GENERATION_${kebabCase(name).replaceAll('-', '_').toUpperCase()}`;
}

/** `batchSize` → `batch-size`: how the Action, files and, after two hyphens, the command line spell it. */
export function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What a row's schema makes of text; null where nothing is given and there is no default. */
type ValueOf<Row> =
  Row extends Setting<string, infer Output, infer Default>
    ? Default extends string
      ? Output
      : Output | null
    : never;
/** Money is told in dollars and counted in micro-dollars: the name of a parsed value says so. */
type ParsedName<Name extends string> = Name extends `${infer Base}Usd` ? `${Base}MicroUsd` : Name;

/** The parsed values of rows, by their names. */
export type ValuesOf<Row extends Setting> = {
  [Each in Row as ParsedName<Each['name']>]: ValueOf<Each>;
};

/** `dailyBudgetUsd` → `dailyBudgetMicroUsd`. */
export function parsedName(name: string): string {
  return name.replace(/Usd$/, 'MicroUsd');
}
