/** The settings file at the command line, from the folder in which it is called. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSettingsFile, type SettingsFile } from '../config/file.ts';
import { CONFIG_FILE } from '../config/rows/run.ts';
import { versionOf } from '../config/version.ts';
import { codeOf, messageOf, UserError } from '../errors.ts';
import { providerNames } from '../providers/registry.ts';
import type { AppliedSettings } from '../queue/settings.ts';
import { decodeTextFile } from '../text-file.ts';
import type { Host } from './host.ts';

/**
 * @param given Its path; undefined: the usual one, which may be missing.
 * @throws {UserError} `input_invalid`
 */
export function readSettingsFile(given: string | undefined, { cwd }: Pick<Host, 'cwd'>): SettingsFile | null {
  const path = given?.trim() || CONFIG_FILE;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(cwd, path));
  } catch (error) {
    if (given === undefined && ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return null;
    throw unusable(path, messageOf(error), error);
  }
  const text = decodeTextFile(bytes);
  if (text === null) throw unusable(path, 'it is neither UTF-8 nor UTF-16');
  return parseSettingsFile(text, path, providerNames());
}

/**
 * The file as a version that becomes active; null: there is none.
 * @throws {UserError} `input_invalid`
 */
export function versionInFile(
  given: string | undefined,
  host: Pick<Host, 'cwd' | 'processes'>,
): AppliedSettings | null {
  const file = readSettingsFile(given, host);
  if (file === null) return null;
  const path = given?.trim() || CONFIG_FILE;
  // What the folder holds need not be what any commit has.
  const origin = { appliedBy: `a command line on ${host.processes.host}`, sourceCommit: null, file: path };
  return { ...versionOf(file.data), ...origin };
}

function unusable(path: string, why: string, cause?: unknown): UserError {
  return new UserError(
    'input_invalid',
    `The settings file ${path} cannot be read: ${why}.`,
    'Correct --config-file, or leave it out.',
    { cause },
  );
}
