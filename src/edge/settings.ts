/** The settings of the Edge Function: its environment, where a project's secrets stand, and what a call asks for. */
import { integer } from '../config/fields.ts';
import { PROVIDER_SETTINGS } from '../config/provider-settings.ts';
import {
  ENVIRONMENT_NAMES,
  environmentLayer,
  resolveSettings,
  type SettingName,
  type Settings,
  type SettingsLayer,
} from '../config/settings.ts';
import { invalidInput } from '../errors.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { WALL_CLOCK_SECONDS } from './limits.ts';
import { type Order, orderLayer } from './order.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings that a secret of the project may give; docs/edge-function.md lists them. */
export const EDGE_SETTINGS = [
  'supabaseUrl',
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
  'failOn',
  'notifyWebhook',
] as const satisfies SettingName[];

/** What differs from the other doors: the function has always worked on ten jobs unless told otherwise. */
const EDGE_DEFAULTS: SettingsLayer = { values: { batchSize: '10' }, spell: (name) => name };

/** The variable that gives a setting: the one of all doors where there is one. */
export function variableOf(name: SettingName): string {
  return ENVIRONMENT_NAMES[name]?.[0] ?? ownVariable(name);
}

/** `batchSize` → `IMAGE_GENERATION_BATCH_SIZE`. */
function ownVariable(name: string): string {
  return `IMAGE_GENERATION_${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/**
 * @param key The caller's, which drives the queue.
 * @throws {UserError} `input_invalid`, naming the variable.
 */
export function edgeSettings(
  order: Order,
  key: string,
  environment: Environment,
  providers: ProviderNames,
): Settings {
  const shared = environmentLayer(environment);
  const values: Partial<Record<SettingName, string | undefined>> = { supabaseKey: key };
  for (const name of EDGE_SETTINGS) {
    values[name] =
      ENVIRONMENT_NAMES[name] === undefined ? environment[ownVariable(name)] : shared.values[name];
  }
  const layer: SettingsLayer = {
    values,
    spell: (name) => (ENVIRONMENT_NAMES[name] === undefined ? ownVariable(name) : shared.spell(name)),
  };
  return resolveSettings([orderLayer(order), layer, EDGE_DEFAULTS], providers);
}

export const WALL_CLOCK_VARIABLE = 'IMAGE_GENERATION_WALL_CLOCK_SECONDS';

/**
 * How long the platform lets a worker live, in milliseconds.
 * @throws {UserError} `input_invalid`
 */
export function wallClockMs(environment: Environment): number {
  const text = environment[WALL_CLOCK_VARIABLE]?.trim() || String(WALL_CLOCK_SECONDS.usual);
  const { least, most } = WALL_CLOCK_SECONDS;
  const parsed = integer(least, most).safeParse(text);
  if (parsed.success) return parsed.data * 1000;
  throw invalidInput(WALL_CLOCK_VARIABLE, `a whole number of seconds from ${least} to ${most}`, text);
}
