/** The Action's inputs as a layer of settings. */
import {
  environmentLayer,
  kebabCase,
  resolveSettings,
  type Settings,
  type SettingsLayer,
} from '../config/settings.ts';
import { namesOfDoor } from '../config/table.ts';
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
 * @param between Layers below the inputs and above the others.
 * @throws {import('../errors.ts').UserError} `input_invalid`, naming the input or the variable.
 */
export function settingsOf(
  [inputs, ...others]: readonly [SettingsLayer, ...SettingsLayer[]],
  between: readonly SettingsLayer[] = [],
): Settings {
  return resolveSettings([inputs, ...between, ...others], providerNames());
}
