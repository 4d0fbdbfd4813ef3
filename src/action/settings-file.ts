/** The settings file at the Action: from the workspace, else as the run's commit has it, through GitHub's API. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileLayer } from '../config/file.ts';
import { CONFIG_FILE } from '../config/rows.ts';
import type { SettingsLayer } from '../config/settings.ts';
import { codeOf, messageOf, UserError } from '../errors.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { decodeTextFile } from '../text-file.ts';

export interface FileSource {
  fetch: typeof fetch;
  /** The workspace; a run that checked nothing out has an empty one. */
  folder: string;
  apiUrl: string;
  /** "owner/name" */
  repository: string;
  /** The run's commit. */
  commit: string;
  /** Empty: GitHub is not asked. */
  token: string;
  warn: (message: string) => void;
}

/**
 * The layer that the file gives; null: there is none.
 * @param given The input `config-file`; empty when it was not given: then the file may be missing.
 * @throws {UserError} `input_invalid`, naming the line, or a file that was named and cannot be had.
 */
export async function settingsFile(
  given: string,
  source: FileSource,
  names: ProviderNames,
): Promise<SettingsLayer | null> {
  const path = given.trim() === '' ? CONFIG_FILE : given.trim();
  const bytes =
    (await fromWorkspace(path, source.folder)) ?? (await fromApi(path, given.trim() !== '', source));
  if (bytes === null) return null;
  const text = decodeTextFile(bytes);
  if (text === null) throw unusable(path, 'it is neither UTF-8 nor UTF-16', 'Save it as UTF-8.');
  return fileLayer(text, path, names);
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
  const { fetch, apiUrl, repository, commit, token, warn } = source;
  const missing = (why: string, remedy: string) => {
    if (isNamed) throw unusable(path, why, remedy);
    return null;
  };
  if (token.trim() === '') {
    return missing('it is not in the workspace', 'Check the repository out first, or give github-token.');
  }
  const file = path.split('/').map(encodeURIComponent).join('/');
  const url = `${apiUrl}/repos/${repository}/contents/${file}?ref=${encodeURIComponent(commit)}`;
  const headers = { accept: 'application/vnd.github.raw+json', authorization: `Bearer ${token.trim()}` };
  const response = await fetch(url, {
    headers,
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  }).catch((error: unknown) => {
    throw unusable(path, `GitHub could not be asked for it (${messageOf(error)})`, 'Run it again.', error);
  });
  if (response.ok) return new Uint8Array(await response.arrayBuffer());
  await response.body?.cancel();
  if (response.status === 404) {
    return missing(`commit ${commit} has no such file`, 'Correct config-file, or commit the file.');
  }
  const permission = 'Give the job the permission "contents: read", or check the repository out first.';
  if (response.status === 401 || response.status === 403) {
    const why = 'the job may not read the repository (the permission "contents: read" is missing)';
    if (isNamed) throw unusable(path, why, permission);
    warn(`The settings file ${path} was not looked for: ${why}. ${permission}`);
    return null;
  }
  throw unusable(
    path,
    `GitHub answered ${response.status}`,
    'Run it again, or check the repository out first.',
  );
}

function unusable(path: string, why: string, remedy: string, cause?: unknown): UserError {
  return new UserError('input_invalid', `The settings file ${path} cannot be used: ${why}.`, remedy, {
    cause,
  });
}
