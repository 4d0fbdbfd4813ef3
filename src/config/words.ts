/** How a setting is described to people, from its row. */
import type { ProviderNames } from '../providers/registry.ts';
import { variableOf } from './setting.ts';
import { type SettingRow, shapeOfSetting } from './table.ts';

/** "Jobs to work on in this run (1 to 1000)." */
export function describeSetting(row: SettingRow, names: ProviderNames): string {
  const { accepts } = shapeOfSetting(row, names);
  return accepts === null ? row.sentence : `${row.sentence.replace(/\.$/, '')} (${accepts}).`;
}

/** What holds when nothing gives it. */
export function defaultOf({ default: value, unset }: SettingRow): string {
  return value ?? unset ?? 'none';
}

/** Variables that do not follow from the setting's name, and that people have to be told. */
export function ownVariables({ name, environment }: SettingRow): string[] {
  return environment.filter((variable) => variable !== variableOf(name));
}
