/**
 * What a provider says of itself, all in its own place: src/providers/<id>/provider.ts exports one of these, and the
 * registry lists it. Names, settings, checks, prices, pages and the SQL's aliases are made from it.
 */
import { kebabCase, type Setting, type ValuesOf } from '../config/setting.ts';
import type { MicroUsd } from '../money.ts';
import type { PromptWording } from '../prompts/wording.ts';
import type { ImageAdapter, ImageOptions } from './contract.ts';
import type { ParameterInputs } from './shared/parameters.ts';
import type { PriceList } from './shared/prices.ts';
import type { ProviderSurroundings } from './shared/service.ts';

/** A setting of its own without which a provider stays off. */
export interface Need {
  setting: string;
  /** Not needed where this one is given. */
  unless?: string;
}

/** What a run asks of any provider. */
export interface Wanted {
  options: ImageOptions;
  maxPriceMicroUsd: MicroUsd | null;
}

export interface ProviderDefinition<Rows extends readonly Setting[] = readonly Setting[]> {
  id: string;
  /** Whom it speaks to, for people. */
  service: string;
  /** Other spellings that people use for it, each with what to write now; null = it is as good. */
  aliases: Readonly<Record<string, string | null>>;
  /** Those that are its own; what is asked of every image stands in src/config/rows/. */
  settings: Rows;
  needs: readonly Need[];
  /** Used where the user names none; null = its account's own choice. */
  defaultModel: string | null;
  /** Which inputs send the parameters that its errors name. */
  inputs: ParameterInputs;
  prices: PriceList;
  /** How a prompt is worded for it. */
  wording: PromptWording;
  /** How its images come, for people: "in the answer, as base64". */
  delivery: string;
  /** Headers of its answers that tell nothing about whose account it is, besides the usual ones. */
  harmlessHeaders?: readonly string[];
  /** @throws {UserError} `provider_config` or `input_invalid` when the settings cannot work. */
  create(settings: ValuesOf<Rows[number]>, wanted: Wanted, surroundings: ProviderSurroundings): ImageAdapter;
}

/** Keeps the names and types of its settings. */
export function defineProvider<const Rows extends readonly Setting[]>(
  definition: ProviderDefinition<Rows>,
): ProviderDefinition<Rows> {
  return definition;
}

/** The rows of the settings that it cannot do without. */
export function neededRows({ settings, needs }: Pick<ProviderDefinition, 'settings' | 'needs'>): Setting[] {
  return settings.filter(({ name }) => needs.some(({ setting }) => setting === name));
}

const isGiven = (values: object, name: string) => (Reflect.get(values, name) ?? null) !== null;

function lackedBy({ needs }: Pick<ProviderDefinition, 'needs'>, values: object): Need[] {
  return needs.filter(
    ({ setting, unless }) => !isGiven(values, setting) && (unless === undefined || !isGiven(values, unless)),
  );
}

/** Stands for a key that was not given: no service takes it, and nothing is ever sent with it. */
const NO_KEY = 'no-key-was-given';

/**
 * The settings with a stand-in for each secret that it needs and lacks: enough to know its price, never to call it. What
 * else is missing stays so.
 */
export function withKeysStoodIn<Values extends object>(
  definition: Pick<ProviderDefinition, 'settings' | 'needs'>,
  values: Values,
): Values {
  const secrets = neededRows(definition).filter(({ secret }) => secret);
  const lacked = lackedBy(definition, values).map(({ setting }) => setting);
  const names = secrets.map(({ name }) => name).filter((name) => lacked.includes(name));
  return { ...values, ...Object.fromEntries(names.map((name) => [name, NO_KEY])) };
}

/** "a key", or in a word what else it cannot do without. */
export function needOf(definition: Pick<ProviderDefinition, 'settings' | 'needs'>): string {
  return neededRows(definition).some(({ secret }) => secret) ? 'a key' : 'settings of its own';
}

/** What has to be set before it can be used, in words for a hint; null = nothing is missing. */
export function missingOf(
  definition: Pick<ProviderDefinition, 'id' | 'settings' | 'needs'>,
  values: object,
): string | null {
  if (lackedBy(definition, values).length === 0) return null;
  const rows = neededRows(definition);
  const inputs = rows.filter(({ doors }) => doors.includes('action')).map(({ name }) => kebabCase(name));
  const keys = rows
    .filter(({ secret }) => !secret)
    .map(({ name, providerKey }) => `providers.${definition.id}.${providerKey ?? kebabCase(name)}`);
  const elsewhere = [
    inputs.length === 0 ? null : `in a workflow the ${named('input', inputs)}`,
    keys.length === 0 ? null : `in the settings file ${keys.join(' and ')}`,
  ].filter((part) => part !== null);
  // The command line takes no keys as options, so the name that both doors share comes first.
  const variables = rows.map(({ environment }) => environment[0] ?? '');
  return `the ${named('environment variable', variables)}, or ${elsewhere.join(' and ')}`;
}

function named(what: string, names: readonly string[]): string {
  return `${what}${names.length > 1 ? 's' : ''} ${names.join(' and ')}`;
}
