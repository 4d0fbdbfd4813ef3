/** The active settings as typed calls; see sql/345_settings.sql for what they promise. */
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { createCaller } from './call.ts';
import type { Rpc } from './transport.ts';

/** A version of the settings file, and how it came to be active. */
export interface AppliedSettings {
  /** SHA-256 of the settings as canonical JSON. */
  hash: string;
  /** What the file said, as src/config/file-schema.ts has it. */
  settings: Readonly<Record<string, unknown>>;
  /** Who made it active, for people. */
  appliedBy: string;
  /** Of the repository that has the file; null = not known. */
  sourceCommit: string | null;
  file: string;
}

export interface ActiveSettings extends AppliedSettings {
  /** As the database wrote it. */
  appliedAt: string;
}

export interface SettingsVersions {
  /** null = no file was ever applied, or the SQL is older than this. */
  active(signal?: AbortSignal): Promise<ActiveSettings | null>;
  /** Makes a version active; false when it is already. @throws {UserError} when it holds something like a secret. */
  apply(version: AppliedSettings, signal?: AbortSignal): Promise<boolean>;
}

export function createSettingsVersions(rpc: Rpc): SettingsVersions {
  const call = createCaller(rpc);
  return {
    async active(signal) {
      try {
        return await call(activeRow, 'active_settings', {}, signal);
      } catch (error) {
        // SQL of an earlier revision has no such function; a warning of its own tells that it is old.
        if (error instanceof UserError && error.code === 'sql_missing') return null;
        throw error;
      }
    },
    apply: ({ hash, settings, appliedBy, sourceCommit, file }, signal) =>
      call(
        changedRow,
        'apply_settings',
        {
          p_hash: hash,
          p_settings: settings,
          p_details: { applied_by: appliedBy, source_commit: sourceCommit, file },
        },
        signal,
      ),
  };
}

const changedRow = z.object({ changed: z.boolean() }).transform(({ changed }) => changed);
const activeRow = z
  .object({
    hash: z.string(),
    settings: z.record(z.string(), z.unknown()),
    applied_by: z.string(),
    source_commit: z.string().nullable(),
    file: z.string(),
    applied_at: z.string(),
  })
  .transform(
    (row): ActiveSettings => ({
      hash: row.hash,
      settings: row.settings,
      appliedBy: row.applied_by,
      sourceCommit: row.source_commit,
      file: row.file,
      appliedAt: row.applied_at,
    }),
  )
  .nullable();
