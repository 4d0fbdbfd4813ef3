/** A version of the settings file: what it said, under the hash of it, as the database keeps it. */
import { canonical, hashOf } from '../canonical-hash.ts';

export interface SettingsVersion {
  hash: string;
  settings: Readonly<Record<string, unknown>>;
}

/** @param data What a file says, as `fileSchema` has it. */
export function versionOf(data: Readonly<Record<string, unknown>>): SettingsVersion {
  return { hash: hashOf(data), settings: canonical(data) as Record<string, unknown> };
}
