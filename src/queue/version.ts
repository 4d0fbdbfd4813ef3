/** Which SQL this program can drive, told by `image_generation_version()`. */
import { UserError } from '../errors.ts';
import type { SqlVersion } from './contract.ts';

/** Within a contract, SQL only adds: another contract cannot be driven, an older revision lacks something. */
export const SQL_CONTRACT = 1;
/** The revision that comes with this program. */
export const SQL_REVISION = 1;
/** The oldest revision that this program can still drive. */
export const SQL_OLDEST_REVISION = 1;

/**
 * Returns a warning for an older but supported SQL, null when all is well.
 * @throws {UserError} `sql_unsupported` for a contract or revision that this program cannot drive.
 */
export function assertSupported(version: SqlVersion): string | null {
  const found = `contract ${version.contract}, revision ${version.revision}`;
  if (version.contract !== SQL_CONTRACT || version.revision < SQL_OLDEST_REVISION) {
    throw new UserError(
      'sql_unsupported',
      `Expected SQL of contract ${SQL_CONTRACT}, revision ${SQL_OLDEST_REVISION} or newer, but the database has ${found}.`,
      version.contract > SQL_CONTRACT
        ? 'Update this program: the SQL was installed by a newer major version.'
        : 'Run setup to bring the SQL up to date; jobs and history stay.',
    );
  }
  return version.revision < SQL_REVISION
    ? `The database has SQL of ${found}; this version brings revision ${SQL_REVISION}. Run setup to update it.`
    : null;
}
