/**
 * A provider with several of its models: the settings name one, rows of `prompts.routes` may name others. To the queue it is one
 * provider, with one cap, one pause and one rate, so that what is reserved for an image covers the dearest model.
 */
import { UserError } from '../errors.ts';
import { type Route, rowName } from '../prompts/routes.ts';
import type { Allowance } from '../queue/contract.ts';
import type { ImageAdapter, ImageProvider } from './contract.ts';
import type { ProviderDefinition } from './definition.ts';

/** A row that names a provider. */
export interface NamingRow {
  row: string;
  model: string | null;
}

/** The rows that name this provider, in their order. */
export function rowsNaming(id: string, routes: readonly Route[]): NamingRow[] {
  return routes.flatMap(({ provider, model = null }, at) =>
    provider === id ? [{ row: rowName(at), model }] : [],
  );
}

/**
 * The provider with the models that rows name. Where rows alone name it, each with a model, its own is asked for by nobody but jobs
 * that name the provider themselves: it adds nothing to what is reserved for the others, and need not be made.
 * @param isChosen A setting names it as well: what is wrong with its own model is no row's.
 * @param make Makes it with these settings.
 * @throws {UserError} as `make` does, naming the row for which it is made.
 */
export function withModels<Values extends object>(
  definition: Pick<ProviderDefinition, 'id' | 'settings'>,
  values: Values,
  rows: readonly NamingRow[],
  isChosen: boolean,
  make: (values: Values) => ImageAdapter,
): ImageAdapter {
  const unnamed = rows.find(({ model }) => model === null);
  if (isChosen || rows.length === 0 || unnamed !== undefined) {
    const inItsRow = isChosen || unnamed === undefined ? null : unnamed.row;
    const own = inItsRow === null ? make(values) : inRow(inItsRow, () => make(values));
    return together(own, new Map([[null, own], ...named(definition, values, rows, make, own)]), own, rows);
  }
  const own = unlessWrong(() => make(values));
  const models = new Map(named(definition, values, rows, make, own));
  const [first] = models.values();
  if (first === undefined) throw new Error(`No row names a model of ${definition.id}.`);
  return together(first, models, own ?? first, rows);
}

function named<Values extends object>(
  definition: Pick<ProviderDefinition, 'id' | 'settings'>,
  values: Values,
  rows: readonly NamingRow[],
  make: (values: Values) => ImageAdapter,
  own: ImageAdapter | null,
): [string, ImageAdapter][] {
  const models = new Map<string, ImageAdapter>();
  for (const { row, model } of rows) {
    if (model === null || models.has(model)) continue;
    const made = inRow(row, () => make({ ...values, [modelSetting(definition, row, model)]: model }));
    models.set(model, made.model === own?.model ? own : made);
  }
  return [...models];
}

/** What this provider asks with that model: the same, where it has no others. @param model null: that of its own setting. */
export function withModel(provider: ImageProvider, model: string | null): ImageProvider {
  const { models, byWish } = provider;
  return models?.get(model) ?? models?.get(null) ?? byWish ?? provider;
}

/** All that this provider may ask by itself, each once: one for each model, its own first. */
export function variantsOf<Provider extends ImageProvider>(provider: Provider): ImageProvider[] {
  return provider.models === undefined ? [provider] : [...new Set(provider.models.values())];
}

/** The provider with each of its models changed alike. */
export function eachModel(
  provider: ImageProvider,
  change: (one: ImageProvider) => ImageProvider,
): ImageProvider {
  if (provider.models === undefined) return change(provider);
  const models = new Map([...provider.models].map(([name, one]) => [name, change(one)]));
  const { byWish } = provider;
  return { ...change(provider), models, ...(byWish === undefined ? {} : { byWish: change(byWish) }) };
}

/** @param byWish What is asked by a job that names the provider itself. */
function together(
  first: ImageAdapter,
  models: ReadonlyMap<string | null, ImageAdapter>,
  byWish: ImageAdapter,
  rows: readonly NamingRow[],
): ImageAdapter {
  const asked = [...new Set(models.values())];
  const all = [...new Set([...asked, byWish])];
  if (all.length === 1) return first;
  const allowance = dearest(all.flatMap((one) => one.allowance ?? []));
  return {
    ...first,
    models,
    ...(models.has(null) ? {} : { byWish }),
    unitCostMicroUsd: Math.max(...asked.map((one) => one.unitCostMicroUsd)),
    timeoutMs: Math.max(...all.map((one) => one.timeoutMs)),
    ...(allowance === null ? {} : { allowance }),
    preflight: (signal) => preflightOf(asked, (one) => rowOf(one, models, rows), signal),
    async close() {
      await Promise.all(all.map((one) => one.close?.()));
    },
  };
}

/** Where one of them does not work, the others do all the same: then it is a warning, and the call of its first job tells more. */
async function preflightOf(
  asked: readonly ImageAdapter[],
  rowFor: (one: ImageAdapter) => string | null,
  signal: AbortSignal,
): Promise<string[]> {
  const warnings: string[] = [];
  const wrong: UserError[] = [];
  for (const one of asked) {
    try {
      warnings.push(...((await one.preflight?.(signal)) ?? []));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      wrong.push(error);
      const row = rowFor(one);
      warnings.push(`${row === null ? '' : `${row}: `}${error.message} ${error.hint}`);
    }
  }
  const [first] = wrong;
  if (first !== undefined && wrong.length === asked.length) throw first;
  return [...new Set(warnings)];
}

/** The first row that names this model; null: a setting does. */
function rowOf(
  one: ImageAdapter,
  models: ReadonlyMap<string | null, ImageAdapter>,
  rows: readonly NamingRow[],
): string | null {
  return rows.find(({ model }) => model !== null && models.get(model) === one)?.row ?? null;
}

function dearest(allowances: readonly Allowance[]): Allowance | null {
  return allowances.toSorted((a, b) => b.units - a.units)[0] ?? null;
}

function modelSetting(
  { id, settings }: Pick<ProviderDefinition, 'id' | 'settings'>,
  row: string,
  model: string,
): string {
  const setting = settings.find(({ providerKey }) => providerKey === 'model');
  if (setting !== undefined) return setting.name;
  throw new UserError(
    'provider_config',
    `${row} names the model ${model} of ${id}, which has no models to choose from.`,
    'Leave model out of the row.',
  );
}

/** null where its settings are wrong. */
function unlessWrong(make: () => ImageAdapter): ImageAdapter | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function inRow<T>(row: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, `${row}: ${error.message}`, error.hint, { cause: error });
  }
}
