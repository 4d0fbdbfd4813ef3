/** The settings of the Edge Function: its environment, where a project's secrets stand, and what a call asks for. */
import { integer } from '../config/fields.ts';
import {
  environmentLayer,
  kebabCase,
  only,
  resolveSettings,
  type Settings,
  type SettingsLayer,
} from '../config/settings.ts';
import { namesOfDoor } from '../config/table.ts';
import { invalidInput } from '../errors.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { WALL_CLOCK_SECONDS } from './limits.ts';
import { type Order, orderLayer } from './order.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What differs from the other doors: the function has always worked on ten jobs unless told otherwise. */
const EDGE_DEFAULTS: SettingsLayer = { values: { batchSize: '10' }, spell: (name) => name };

/**
 * @param key The caller's, which drives the queue.
 * @param active What the settings file says that is active in the database; null: none is.
 * @throws {UserError} `input_invalid`, naming the variable.
 */
export function edgeSettings(
  order: Order,
  key: string,
  environment: Environment,
  providers: ProviderNames,
  active: SettingsLayer | null,
): Settings {
  const taken = namesOfDoor('edge');
  const caller: SettingsLayer = { values: { supabaseKey: key }, spell: kebabCase };
  const stored = active === null ? [] : [only(active, taken)];
  const layers = [
    orderLayer(order),
    caller,
    only(environmentLayer(environment), taken),
    ...stored,
    EDGE_DEFAULTS,
  ];
  return resolveSettings(layers, providers);
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
