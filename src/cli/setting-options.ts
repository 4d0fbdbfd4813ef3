/** The options that are settings, made from the one table. */
import { kebabCase, type SettingCommand } from '../config/setting.ts';
import {
  ownerOf,
  SETTINGS,
  type SettingName,
  type SettingRow,
  settingsOfDoor,
  shapeOfSetting,
} from '../config/table.ts';
import { defaultOf, describeSetting, ownVariables } from '../config/words.ts';
import { providerNames } from '../providers/registry.ts';
import type { OptionSpec } from './specs.ts';

/** Every option that is a setting, by its name without the two hyphens. */
export const SETTING_OPTIONS: ReadonlyMap<string, SettingName> = new Map(
  SETTINGS.filter(isOption).map(({ name }) => [kebabCase(name), name]),
);

/** What the price of an image depends on: what is asked of it, a provider's own settings, and the most that it may cost. */
export const PRICE_SETTINGS: readonly SettingName[] = settingsOfDoor('cli:run')
  .filter(({ name, group, secret }) => !secret && (group === 'images' || ownerOf(name) !== null))
  .map(({ name }) => name)
  .concat('maxPriceUsd', 'configFile');

function isOption({ flag, doors }: SettingRow): boolean {
  return flag && doors.some((door) => door.startsWith('cli:'));
}

/** `--batch-size`; null: the command line takes the setting from the environment alone. */
export function optionOf(name: SettingName): string | null {
  const option = kebabCase(name);
  return SETTING_OPTIONS.has(option) ? `--${option}` : null;
}

/** The options of a command that are settings. */
export function settingOptions(command: SettingCommand): OptionSpec[] {
  return settingsOfDoor(`cli:${command}`).filter(isOption).map(optionSpec);
}

/** Every option that is a setting, of whatever command. */
export function allSettingOptions(): OptionSpec[] {
  return SETTINGS.filter(isOption).map(optionSpec);
}

export function optionSpec(row: SettingRow): OptionSpec {
  const names = providerNames();
  const { placeholder } = shapeOfSetting(row, names);
  const advice = row.secret ? ' Prefer the environment: other users of the machine may read options.' : '';
  const variables = ownVariables(row);
  return {
    name: kebabCase(row.name),
    summary: `${placeholder === null ? row.sentence : describeSetting(row, names)}${advice}`,
    ...(placeholder === null ? { negatable: true } : { value: placeholder }),
    fallback: variables.length === 0 ? defaultOf(row) : `${variables.join(' or ')}, else ${defaultOf(row)}`,
  };
}
