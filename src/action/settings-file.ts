/** The settings file at the Action: from the workspace, else as the run's commit has it, through GitHub's API. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_FILE } from '../config/rows/run.ts';
import type { SettingsLayer } from '../config/settings.ts';
import { codeOf, messageOf, UserError } from '../errors.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { decodeTextFile } from '../text-file.ts';

const RAW = 'application/vnd.github.raw+json';
const JSON_ANSWER = 'application/vnd.github+json';

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
  // Here, so that a run without such a file loads no YAML.
  const { fileLayer } = await import('../config/file.ts');
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
  const { commit, token, warn } = source;
  const missing = (why: string, remedy: string) => {
    if (isNamed) throw unusable(path, why, remedy);
    return null;
  };
  if (token.trim() === '') {
    return missing('it is not in the workspace', 'Check the repository out first, or give github-token.');
  }
  const name = path.split('/').map(encodeURIComponent).join('/');
  const file = await ask(`contents/${name}?ref=${encodeURIComponent(commit)}`, RAW, path, source);
  if (file.ok) return new Uint8Array(await file.arrayBuffer());
  await file.body?.cancel();
  // A private repository that may not be read answers as if nothing were there: then the commit is not there either.
  if (file.status === 404 && (await isReadable(path, source))) {
    return missing(`commit ${commit} has no such file`, 'Correct config-file, or commit the file.');
  }
  const permission = 'Give the job the permission "contents: read", or check the repository out first.';
  if ([401, 403, 404].includes(file.status)) {
    const why = 'the job may not read the repository (the permission "contents: read" is missing)';
    if (isNamed) throw unusable(path, why, permission);
    warn(`The settings file ${path} was not looked for: ${why}. ${permission}`);
    return null;
  }
  throw unusable(path, `GitHub answered ${file.status}`, 'Run it again, or check the repository out first.');
}

/** Whether the job may read the run's commit. */
async function isReadable(path: string, source: FileSource): Promise<boolean> {
  const commit = await ask(`git/commits/${source.commit}`, JSON_ANSWER, path, source);
  await commit.body?.cancel();
  return commit.ok;
}

/** @param what Of the repository. @param path The settings file, for errors. */
async function ask(what: string, accept: string, path: string, source: FileSource): Promise<Response> {
  const { fetch, apiUrl, repository, token } = source;
  const headers = { accept, authorization: `Bearer ${token.trim()}` };
  const signal = AbortSignal.timeout(30_000);
  try {
    return await fetch(`${apiUrl}/repos/${repository}/${what}`, { headers, redirect: 'error', signal });
  } catch (error) {
    throw unusable(path, `GitHub could not be asked for it (${messageOf(error)})`, 'Run it again.', error);
  }
}

function unusable(path: string, why: string, remedy: string, cause?: unknown): UserError {
  return new UserError('input_invalid', `The settings file ${path} cannot be used: ${why}.`, remedy, {
    cause,
  });
}
