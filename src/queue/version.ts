/** Which SQL this program can drive, told by `image_generation_version()`. */
import { UserError } from '../errors.ts';
import type { SqlVersion } from './contract.ts';

/** Within a contract, SQL only adds: another contract cannot be driven, an older revision lacks something. */
export const SQL_CONTRACT = 1;
/** The revision that comes with this program. */
export const SQL_REVISION = 2;
/** The oldest revision that this program can still drive. */
export const SQL_OLDEST_REVISION = 2;
/** Of the text of that SQL: builds of one revision may bring different ones. */
// generated: digest
export const SQL_DIGEST = '6a8752b50b7d6393';
// end of digest
/** What setup of this program brings. */
export const BUNDLED_SQL: SqlVersion = { contract: SQL_CONTRACT, revision: SQL_REVISION, digest: SQL_DIGEST };

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
  if (version.revision < SQL_REVISION) {
    return `The database has SQL of ${found}; this version brings revision ${SQL_REVISION}. Run setup to update it.`;
  }
  return isCurrent(version)
    ? null
    : `The database has SQL of ${found} from another build of this program. Run setup to bring it up to date.`;
}

/** Whether the very SQL of this program is there, or that of a later release. */
export function isCurrent({ contract, revision, digest }: SqlVersion): boolean {
  if (contract !== SQL_CONTRACT) return false;
  return revision > SQL_REVISION || (revision === SQL_REVISION && digest === SQL_DIGEST);
}
