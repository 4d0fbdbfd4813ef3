/** What the exit code tells a script; docs/cli.md lists this table (held by a test). */
import type { ErrorCode } from '../errors.ts';

export const EXIT_CODES = {
  ok: { code: 0, meaning: 'Done as asked; also when nothing was left to do.' },
  failed: {
    code: 1,
    meaning:
      'The work itself failed: jobs failed (as `--fail-on` says), or `verify`, `repair` or `doctor` found something wrong.',
  },
  usage: { code: 2, meaning: 'The command line, a setting or a products file cannot be understood.' },
  setup: {
    code: 3,
    meaning:
      'The queue cannot be reached or is not set up: a key refused, the SQL missing, the embedded database busy.',
  },
  defect: { code: 70, meaning: 'A defect in this program; please report it with what it printed.' },
  interrupted: { code: 130, meaning: 'Interrupted by Ctrl+C (SIGINT); unpaid work went back to the queue.' },
  terminated: { code: 143, meaning: 'Ended by SIGTERM; unpaid work went back to the queue.' },
} as const satisfies Record<string, { code: number; meaning: string }>;

export type ExitName = keyof typeof EXIT_CODES;

/** Which exit an error for people leads to. */
export const EXIT_OF_ERROR: Record<ErrorCode, ExitName> = {
  input_invalid: 'usage',
  input_missing: 'usage',
  products_file: 'usage',
  reports_unusable: 'usage',
  catalogue_invalid: 'usage',
  provider_config: 'setup',
  key_not_secret: 'setup',
  unauthorized: 'setup',
  host_unreachable: 'setup',
  not_json: 'setup',
  sql_missing: 'setup',
  sql_unsupported: 'setup',
  no_grant: 'setup',
  original_schema: 'setup',
  database_error: 'setup',
  database_timeout: 'setup',
  catalogue_refuses: 'setup',
  bucket_missing: 'setup',
  bucket_private: 'setup',
  storage_failed: 'failed',
  embedded_busy: 'setup',
  setup_failed: 'setup',
  jobs_held: 'setup',
  interrupted: 'interrupted',
  defect: 'defect',
};
