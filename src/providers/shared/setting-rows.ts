/** The kinds of settings that providers have of their own. */
import { keyText } from '../../config/fields.ts';
import { modelName } from '../../config/image-fields.ts';
import { type Door, kebabCase, type Setting, setting } from '../../config/setting.ts';

/** All doors that run providers. At the Action such a setting comes from the settings file or the environment. */
export const PROVIDER_DOORS: readonly Door[] = ['cli:run', 'cli:doctor', 'cli:setup', 'edge'];
/** For what is secret, which is an input of the Action too: it can stand in no file. */
export const SECRET_DOORS: readonly Door[] = ['action', 'workflow', ...PROVIDER_DOORS];

/** A key of an image service; the command line takes it from the environment alone. */
export function keySetting<const Name extends string>(name: Name, variable: string, whose: string) {
  return setting({
    name,
    schema: keyText('a key'),
    environment: [variable],
    secret: true,
    doors: SECRET_DOORS,
    group: 'provider',
    unset: 'none',
    sentence: `Key of ${whose}; keep it in a secret.`,
  });
}

/** @param unset The model that is used without it. */
export function modelSetting<const Name extends string>(name: Name, unset: string, sentence: string) {
  return setting({
    name,
    schema: modelName(),
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset,
    sentence,
    providerKey: 'model',
  });
}

/** How a setting is named to people: "flux-api-key (or BFL_API_KEY)". */
export function spelled({ name, environment }: Pick<Setting, 'name' | 'environment'>): string {
  return `${kebabCase(name)} (or ${environment.join(' or ')})`;
}
