/** The tables of settings in docs/. */
import { type Door, kebabCase } from '../../src/config/setting.ts';
import { type SettingRow, settingsOfDoor } from '../../src/config/table.ts';
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
  return [
    row([heading, 'What it does', 'Default', 'Variable']),
    row(['---', '---', '---', '---']),
    ...settingsOfDoor(door).map(settingLine),
  ].join('\n');
}

function settingLine(setting: SettingRow): string {
  const fallback = setting.default === null ? cell(defaultOf(setting)) : code(setting.default);
  return row([
    code(kebabCase(setting.name)),
    cell(describeSetting(setting, providerNames())),
    fallback,
    setting.environment.map(code).join(', '),
  ]);
}
