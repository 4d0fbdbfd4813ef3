/** What the settings file may hold: each setting that is no secret under its own name, a provider's own below `providers`. */
import { z } from 'zod';
import type { PromptSettings } from '../prompts/settings.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { textsOf } from './field-shape.ts';
import { type PromptsInFile, promptSchema, promptSettingsOf } from './prompt-schema.ts';
import type { SettingsLayer } from './settings.ts';
import { PROVIDERS_KEY, pathInFile, SETTINGS, type SettingName, shapeOfSetting } from './table.ts';
import { defaultOf, describeSetting } from './words.ts';

/** The key of the part that is about prompts. */
const PROMPTS = 'prompts';

export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => Reflect.get(Object(value ?? {}), key), data);
}

/** The settings of a run in what a file says, as the texts that every door gives. */
export function valuesIn(data: unknown): SettingsLayer['values'] {
  const found = SETTINGS.flatMap((row): [SettingName, unknown][] => {
    const path = pathInFile(row);
    return path === null ? [] : [[row.name, valueAt(data, path)]];
  });
  return textsOf(Object.fromEntries(found));
}

/** What a file says of prompts; null: nothing. @param data What `fileSchema` has parsed. */
export function promptsIn(data: unknown): PromptSettings | null {
  const said = valueAt(data, [PROMPTS]);
  return said === undefined || said === null ? null : promptSettingsOf(said as PromptsInFile);
}

/** As a schema of zod; the JSON Schema is made from it. */
export function fileSchema(names: ProviderNames): z.ZodType<Record<string, unknown>> {
  const common: Record<string, z.ZodType> = {};
  const providers: Record<string, Record<string, z.ZodType>> = {};
  for (const row of SETTINGS) {
    const [first, owner, key] = pathInFile(row) ?? [];
    if (first === undefined) continue;
    const { typed } = shapeOfSetting(row, names);
    const field = typed.nullish().describe(`${describeSetting(row, names)} Default: ${defaultOf(row)}.`);
    if (owner === undefined || key === undefined) common[first] = field;
    else providers[owner] = { ...providers[owner], [key]: field };
  }
  const error = 'names and values, one a line';
  const parts = Object.entries(providers).map(([id, fields]) => [
    id,
    z.strictObject(fields, { error }).nullish(),
  ]);
  return z.strictObject(
    {
      ...common,
      [PROMPTS]: promptSchema(names).nullish(),
      [PROVIDERS_KEY]: z.strictObject(Object.fromEntries(parts), { error }).nullish(),
    },
    { error },
  );
}
