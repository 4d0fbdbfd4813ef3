/** All settings: the table that every door, file and page is made from. */
import type { z } from 'zod';
import { PROVIDERS, type ProviderNames, type ProviderRow } from '../providers/registry.ts';
import { type Shape, shapeOf } from './field-shape.ts';
import { COMMON_ROWS } from './rows.ts';
import { type Door, kebabCase, type Setting, type ValuesOf } from './setting.ts';

type Row = (typeof COMMON_ROWS)[number] | ProviderRow;
export type SettingName = Row['name'];
export type SettingValues = ValuesOf<Row>;
export type SettingRow = Setting<SettingName>;

export const SETTINGS: readonly SettingRow[] = [
  ...COMMON_ROWS,
  // Of each provider in the registry, which knows the names that the type has.
  ...PROVIDERS.flatMap(({ settings }) => settings as readonly SettingRow[]),
];

const BY_NAME = new Map<string, SettingRow>(SETTINGS.map((row) => [row.name, row]));
const OWNERS = new Map(PROVIDERS.flatMap(({ id, settings }) => settings.map(({ name }) => [name, id])));

/** @throws {Error} for a name that is in no row; the type forbids it. */
export function settingRow(name: SettingName): SettingRow {
  const row = BY_NAME.get(name);
  if (row === undefined) throw new Error(`There is no setting ${name}.`);
  return row;
}

/** The provider whose own setting it is; null: it belongs to none. */
export function ownerOf(name: SettingName): string | null {
  return OWNERS.get(name) ?? null;
}

/** The settings that a door takes, in the table's order. */
export function settingsOfDoor(door: Door): readonly SettingRow[] {
  return SETTINGS.filter(({ doors }) => doors.includes(door));
}

export function namesOfDoor(door: Door): readonly SettingName[] {
  return settingsOfDoor(door).map(({ name }) => name);
}

export function schemaOf({ schema }: Setting, names: ProviderNames): z.ZodType {
  return typeof schema === 'function' ? schema(names) : schema;
}

export function shapeOfSetting(row: Setting, names: ProviderNames): Shape {
  const shape = shapeOf(schemaOf(row, names));
  return row.placeholder === null ? shape : { ...shape, placeholder: row.placeholder };
}

/** Settings whose text may never be shown. */
export const SECRET_SETTINGS: ReadonlySet<SettingName> = new Set(
  SETTINGS.filter(({ secret }) => secret).map(({ name }) => name),
);

/** The key of the settings file's part for providers. */
export const PROVIDERS_KEY = 'providers';

/** The way to a setting in the file; null: it may not stand there. */
export function pathInFile(row: SettingRow): readonly string[] | null {
  if (row.secret || row.name === 'configFile') return null;
  const owner = ownerOf(row.name);
  return owner === null
    ? [kebabCase(row.name)]
    : [PROVIDERS_KEY, owner, row.providerKey ?? kebabCase(row.name)];
}
