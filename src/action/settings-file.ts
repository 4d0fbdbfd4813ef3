/** The settings file at the Action: from the workspace, else as the run's commit has it, through the server's API. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SettingsFile } from '../config/file.ts';
import { CONFIG_FILE } from '../config/rows/run.ts';
import { codeOf, messageOf, UserError } from '../errors.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { decodeTextFile } from '../text-file.ts';
import { type FileAnswer, fileOf, RepositoryError, type RepositorySource } from './repository.ts';

export interface FileSource extends RepositorySource {
  /** The workspace; a run that checked nothing out has an empty one. */
  folder: string;
  /** The run's commit. */
  commit: string;
}

const PERMISSION = 'Give the job the permission "contents: read"';

/**
 * What the file says; null: there is none.
 * @param given The input `config-file`; empty when it was not given: then the file may be missing.
 * @throws {UserError} `input_invalid`, naming the line, or a file that was named and cannot be had.
 */
export async function settingsFile(
  given: string,
  source: FileSource,
  names: ProviderNames,
): Promise<SettingsFile | null> {
  const path = given === '' ? CONFIG_FILE : given;
  const bytes = (await fromWorkspace(path, source.folder)) ?? (await fromApi(path, given !== '', source));
  if (bytes === null) return null;
  const text = decodeTextFile(bytes);
  if (text === null) throw unusable(path, 'it is neither UTF-8 nor UTF-16', 'Save it as UTF-8.');
  // Here, so that a run without such a file loads no YAML.
  const { parseSettingsFile } = await import('../config/file.ts');
  return parseSettingsFile(text, path, names);
}

async function fromWorkspace(path: string, folder: string): Promise<Uint8Array | null> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw unusable(path, messageOf(error), 'Make it a readable file.', error);
  }
}

async function fromApi(path: string, isNamed: boolean, source: FileSource): Promise<Uint8Array | null> {
  const missing = (why: string, remedy: string) => {
    if (isNamed) throw unusable(path, why, remedy);
    return null;
  };
  if (source.token.trim() === '') {
    return missing('it is not in the workspace', 'Check the repository out first, or give github-token.');
  }
  const answer = await asked(path, source, source.commit);
  if (answer.kind === 'file') return answer.bytes;
  if (answer.kind === 'absent') {
    return missing(`commit ${source.commit} has no such file`, 'Correct config-file, or commit the file.');
  }
  // It may hold a budget: whoever goes on without it spends what its owner has forbidden.
  throw unusable(
    path,
    'the job may not read the repository (the permission "contents: read" is missing), so nobody knows whether there is such a file',
    `${PERMISSION}, or check the repository out first. Where there is no such file, github-token: "" asks for none.`,
  );
}

async function asked(path: string, source: FileSource, ref: string | null): Promise<FileAnswer> {
  try {
    return await fileOf(source, path, ref);
  } catch (error) {
    if (!(error instanceof RepositoryError)) throw error;
    const why = `GitHub could not be asked for it (${error.message})`;
    throw unusable(path, why, 'Run it again, or check the repository out first.', error);
  }
}

function unusable(path: string, why: string, remedy: string, cause?: unknown): UserError {
  return new UserError('input_invalid', `The settings file ${path} cannot be used: ${why}.`, remedy, {
    cause,
  });
}
