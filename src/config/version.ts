/** A version of the settings file: what it said, under the hash of it, as the database keeps it. */
import { canonical, hashOf } from '../canonical-hash.ts';
import { UserError } from '../errors.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { fileSchema, pathInFile, promptsIn, valuesIn } from './file-schema.ts';
import { kebabCase } from './setting.ts';
import type { SettingsLayer } from './settings.ts';
import { type SettingName, settingRow } from './table.ts';

export interface SettingsVersion {
  hash: string;
  settings: Readonly<Record<string, unknown>>;
}

/** @param data What a file says, as `fileSchema` has it. */
export function versionOf(data: Readonly<Record<string, unknown>>): SettingsVersion {
  return { hash: hashOf(data), settings: canonical(data) as Record<string, unknown> };
}

/**
 * The layer of a version that the database keeps. It was parsed when it was applied, maybe by another version of this program.
 * @throws {UserError} `input_invalid` for what this version of the program does not know.
 */
export function storedLayer({ hash, settings }: SettingsVersion, names: ProviderNames): SettingsLayer {
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
