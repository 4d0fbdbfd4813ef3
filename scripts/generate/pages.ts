/** The tables of settings in docs/. */

import { type Door, kebabCase } from '../../src/config/setting.ts';
import { pathInFile, SETTINGS, type SettingRow, settingsOfDoor } from '../../src/config/table.ts';
import { defaultOf, describeSetting } from '../../src/config/words.ts';
import { providerNames } from '../../src/providers/registry.ts';

/** What readers see in a table's cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/https?:\/\/[^\s,;)]*[^\s,;).…]/g, (url) => `\`${url}\``);
}

const code = (text: string) => `\`${text}\``;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Every setting of a door: its name, what it does, what holds otherwise, and its variables. */
export function settingsTable(door: Door, heading: string): string {
  return table(heading, settingsOfDoor(door), ({ name }) => kebabCase(name));
}

/** What the settings file may hold besides the inputs of the Action. */
export function fileTable(): string {
  const inputs = settingsOfDoor('action');
  const others = SETTINGS.filter((setting) => !inputs.includes(setting) && pathInFile(setting) !== null);
  return table('Key', others, (setting) => (pathInFile(setting) ?? []).join('.'));
}

function table(
  heading: string,
  settings: readonly SettingRow[],
  nameOf: (setting: SettingRow) => string,
): string {
  return [
    row([heading, 'What it does', 'Default', 'Variable']),
    row(['---', '---', '---', '---']),
    ...settings.map((setting) => settingLine(setting, nameOf(setting))),
  ].join('\n');
}

function settingLine(setting: SettingRow, name: string): string {
  const fallback = setting.default === null ? cell(defaultOf(setting)) : code(setting.default);
  return row([
    code(name),
    cell(describeSetting(setting, providerNames())),
    fallback,
    setting.environment.map(code).join(', '),
  ]);
}
