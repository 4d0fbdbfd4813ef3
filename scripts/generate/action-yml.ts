/** The inputs of action.yml. */
import { kebabCase } from '../../src/config/setting.ts';
import { type SettingRow, settingsOfDoor } from '../../src/config/table.ts';
import { defaultOf, describeSetting, ownVariables } from '../../src/config/words.ts';
import { providerNames } from '../../src/providers/registry.ts';
import { wrapped } from './blocks.ts';

/** No input has a default: an empty text means "not given", and then the environment or a file may give it. */
export function actionInputs(): string {
  return settingsOfDoor('action')
    .flatMap((row) => [
      `  ${kebabCase(row.name)}:`,
      '    description: >-',
      ...wrapped(longDescription(row), ' '.repeat(6), 118),
      '    required: false',
    ])
    .join('\n');
}

/** With what holds otherwise, for places that have no column for it. */
export function longDescription(row: SettingRow): string {
  const variables = ownVariables(row);
  const environment =
    variables.length === 0 ? '' : `the environment variable ${variables.join(' or ')}, else `;
  return `${describeSetting(row, providerNames())} Default: ${environment}${defaultOf(row)}.`;
}
