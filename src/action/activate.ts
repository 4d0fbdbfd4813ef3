/** Whether the settings file of a run becomes the active one: only the file that the default branch's newest commit has does. */
import type { SettingsFile } from '../config/file.ts';
import { CONFIG_FILE } from '../config/rows/run.ts';
import { versionOf } from '../config/version.ts';
import { UserError } from '../errors.ts';
import type { ProviderNames } from '../providers/registry.ts';
import type { AppliedSettings, SettingsVersions } from '../queue/settings.ts';
import { decodeTextFile } from '../text-file.ts';
import type { ActionHost } from './host.ts';
import { fileOf, RepositoryError, type RepositorySource } from './repository.ts';

/** The settings file of this run, where it may become active. */
export interface OwnFile {
  version: AppliedSettings;
  /** Asks the repository whether the newest commit of the default branch has the same file. */
  isNewest: () => Promise<boolean>;
}

export interface RunOrigin {
  eventName: string;
  /** "refs/heads/main" */
  ref: string;
  commit: string;
  /** Of the event; null where it does not say. */
  defaultBranch: string | null;
  /** Who makes it active, for people. */
  by: string;
}

/** Schedules run on the default branch alone, whatever their event says. */
function isOnDefaultBranch({ eventName, ref, defaultBranch }: RunOrigin): boolean {
  return eventName === 'schedule' || (defaultBranch !== null && ref === `refs/heads/${defaultBranch}`);
}

/** null: a file of another name, or of another branch, leaves the active settings as they are. */
export function ownFile(
  file: SettingsFile | null,
  given: string,
  origin: RunOrigin,
  source: RepositorySource & { warn: (message: string) => void },
  names: ProviderNames,
): OwnFile | null {
  if (file === null || (given !== '' && given !== CONFIG_FILE) || !isOnDefaultBranch(origin)) return null;
  const version = versionOf(file.data);
  const sourceCommit = /^[0-9a-f]{7,64}$/.test(origin.commit) ? origin.commit : null;
  return {
    version: { ...version, appliedBy: origin.by, sourceCommit, file: CONFIG_FILE },
    isNewest: async () => {
      const newest = await newestHash(source, names);
      if (newest.kind === 'unknown') {
        source.warn(
          `The active settings in the database stay as they are: whether the default branch has this ${CONFIG_FILE} is not known (${newest.why}).`,
        );
        return false;
      }
      return newest.hash === version.hash;
    },
  };
}

async function newestHash(
  source: RepositorySource,
  names: ProviderNames,
): Promise<{ kind: 'known'; hash: string | null } | { kind: 'unknown'; why: string }> {
  if (source.token.trim() === '') return { kind: 'unknown', why: 'no github-token was given' };
  try {
    const answer = await fileOf(source, CONFIG_FILE, null);
    if (answer.kind === 'forbidden') {
      return { kind: 'unknown', why: 'the job lacks the permission "contents: read"' };
    }
    const text = answer.kind === 'file' ? decodeTextFile(answer.bytes) : null;
    if (text === null) return { kind: 'known', hash: null };
    const { parseSettingsFile } = await import('../config/file.ts');
    return { kind: 'known', hash: versionOf(parseSettingsFile(text, CONFIG_FILE, names).data).hash };
  } catch (error) {
    if (error instanceof RepositoryError) return { kind: 'unknown', why: error.message };
    // A file that cannot be used is another one than this run's.
    if (error instanceof UserError) return { kind: 'known', hash: null };
    throw error;
  }
}

/** Makes the run's file active unless it is already. */
export async function activate(
  file: OwnFile | null,
  versions: SettingsVersions,
  host: Pick<ActionHost, 'info'>,
  signal: AbortSignal,
): Promise<void> {
  if (file === null) return;
  const { version } = file;
  if ((await versions.active(signal))?.hash === version.hash || !(await file.isNewest())) return;
  try {
    await versions.apply(version, signal);
  } catch (error) {
    // SQL of an earlier revision cannot keep them, which a warning of its own has told.
    if (error instanceof UserError && error.code === 'sql_missing') return;
    throw error;
  }
  host.info(`The settings of ${version.file} are active now (version ${version.hash.slice(0, 12)}).`);
}
