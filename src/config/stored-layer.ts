/** The settings that are active in the database, as a layer. Loaded by whoever goes by them: their schema takes time to make. */
import { UserError } from '../errors.ts';
import type { ProviderNames } from '../providers/registry.ts';
import type { ActiveSettings } from '../queue/settings.ts';
import { fileSchema, promptsIn, valuesIn } from './file-schema.ts';
import { kebabCase } from './setting.ts';
import type { SettingsLayer } from './settings.ts';
import { pathInFile, type SettingName, settingRow } from './table.ts';

/**
 * The layer of a version that the database keeps. It was parsed when it was applied, maybe by another version of this program.
 * @throws {UserError} `input_invalid` for what this version of the program does not know.
 */
export function storedLayer(
  { hash, settings }: Pick<ActiveSettings, 'hash' | 'settings'>,
  names: ProviderNames,
): SettingsLayer {
  const where = `the active settings (version ${hash.slice(0, 12)})`;
  const parsed = fileSchema(names).safeParse(settings);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const key = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].join(
      '.',
    );
    throw new UserError(
      'input_invalid',
      `This version of the program does not know what ${where} say of ${key}. Nothing was done.`,
      'Update the program (for the Edge Function: deploy it again), or apply a file that it knows with "config apply".',
    );
  }
  const [values, prompts] = [valuesIn(parsed.data), promptsIn(parsed.data)];
  return { values, prompts, spell: (name) => `${keyOf(name)} in ${where}` };
}

function keyOf(name: SettingName): string {
  return (pathInFile(settingRow(name)) ?? [kebabCase(name)]).join('.');
}
