/** The Action's inputs as a layer of settings. */

import { CONFIG_FILE } from '../config/rows/run.ts';
import {
  environmentLayer,
  kebabCase,
  resolveSettings,
  type Settings,
  type SettingsLayer,
} from '../config/settings.ts';
import { namesOfDoor, pathInFile, SETTINGS } from '../config/table.ts';
import { UserError } from '../errors.ts';
import { providerNames } from '../providers/registry.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The layers of an Action's settings, the strongest first.
 * @param getInput Answers the text of an input, empty when it was not given.
 */
export function actionLayers(
  getInput: (name: string) => string,
  environment: Environment,
): [inputs: SettingsLayer, environment: SettingsLayer] {
  const values = Object.fromEntries(namesOfDoor('action').map((name) => [name, getInput(kebabCase(name))]));
  return [{ values, spell: kebabCase }, environmentLayer(environment)];
}

/** What the input or the variable says of the settings file; empty when none does. */
export function givenFile(layers: readonly SettingsLayer[]): string {
  return layers.map(({ values }) => values.configFile?.trim() ?? '').find((text) => text !== '') ?? '';
}

/**
 * GitHub only warns of an input that an action does not have; a limit that is given there and holds nowhere must not go unseen.
 * @param file What `givenFile` answers.
 * @throws {UserError} `input_invalid` for settings that stand in the file and not in the workflow.
 */
export function refuseOtherInputs(environment: Environment, file: string): void {
  const inputs = namesOfDoor('action');
  const found = SETTINGS.filter(
    ({ name }) => !inputs.includes(name) && (environment[variableOfInput(name)] ?? '').trim() !== '',
  );
  if (found.length === 0) return;
  const names = found.map(({ name }) => kebabCase(name));
  const keys = found.map((row) => (pathInFile(row) ?? []).join('.'));
  const variables = found.map((row) => row.environment[0] ?? '');
  const them = found.length === 1 ? 'it' : 'them';
  throw new UserError(
    'input_invalid',
    `The Action has no input ${names.join(', ')}. Nothing was done.`,
    `Write ${them} into the settings file ${file || CONFIG_FILE} as ${keys.join(', ')}, or set ${variables.join(', ')} in the env of the step.`,
  );
}

/** As the runner names it. */
function variableOfInput(name: string): string {
  return `INPUT_${kebabCase(name).toUpperCase()}`;
}

/**
 * @param between Layers below the inputs and above the others.
 * @throws {import('../errors.ts').UserError} `input_invalid`, naming the input or the variable.
 */
export function settingsOf(
  [inputs, ...others]: readonly [SettingsLayer, ...SettingsLayer[]],
  between: readonly SettingsLayer[] = [],
): Settings {
  return resolveSettings([inputs, ...between, ...others], providerNames());
}
