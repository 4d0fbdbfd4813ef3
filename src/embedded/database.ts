/**
 * The embedded queue: the same SQL as in a real project, on Postgres in WebAssembly in a local folder.
 *
 *   .hemp-images/owner-<n>.json   who owns the folder (see lock.ts)
 *   .hemp-images/door-<n>.json    where the owner answers other processes (see door/)
 *   .hemp-images/database/        the data directory; appears by one rename, so it is whole or not there
 *   .hemp-images/images/          the store: images under keys made of hashes
 *
 * A process may be killed at any instant: the next one finds a database that Postgres recovers, SQL that is applied
 * in one transaction, and leases of a dead owner, which it takes back.
 */
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { Clock } from '../clock.ts';
import { codeOf, messageOf, UserError } from '../errors.ts';
import type { SqlVersion } from '../queue/contract.ts';
import { createPgliteRpc } from '../queue/pglite.ts';
import { versionRow } from '../queue/rows.ts';
import { type Rpc, rpcErrorOf } from '../queue/transport.ts';
import { assertSupported, isCurrent, SQL_CONTRACT } from '../queue/version.ts';
import { applySql } from '../setup/apply.ts';
import { embeddedCatalogue } from '../setup/script.ts';
import { DATABASE, IMAGES } from './layout.ts';
import type { Claimant, FolderLock } from './lock.ts';
import { type AloneOptions, lockAlone } from './lock-alone.ts';
import { openPostgres } from './postgres.ts';

export interface EmbeddedDatabase {
  folder: string;
  /** Of its owner: see lock.ts. */
  generation: number;
  imagesFolder: string;
  db: PGlite;
  rpc: Rpc;
  /** True when the SQL was installed or upgraded just now. */
  installed: boolean;
  /** Jobs that a dead owner had left in the making. */
  recoveredLeases: number;
  close(): Promise<void>;
}

export interface OpenOptions extends Claimant {
  clock: Clock;
  /** Told before something that takes seconds. */
  onStep: (step: 'create' | 'install') => void;
}

const UNFINISHED = /^database-unfinished-/;

/**
 * Opens the embedded database, creating and upgrading it as needed.
 * @throws {UserError} `embedded_busy`, `setup_failed` (it cannot be opened) or what the SQL raises.
 */
export async function openEmbedded(options: OpenOptions & AloneOptions): Promise<EmbeddedDatabase> {
  return openLocked(await lockAlone(options), options);
}

/** Opens the database of a folder that this process has locked; the lock ends with it, also when this fails. */
export async function openLocked(lock: FolderLock, options: OpenOptions): Promise<EmbeddedDatabase> {
  const { folder } = options;
  let db: PGlite | null = null;
  const close = async () => {
    try {
      await db?.close();
    } finally {
      await lock.release();
    }
  };
  try {
    await removeUnfinished(folder);
    const path = join(folder, DATABASE);
    if (!(await exists(path))) {
      options.onStep('create');
      await createDatabase(folder, path, options.processes.pid);
    }
    db = await openDatabase(path);
    const rpc = createPgliteRpc(db);
    const installed = await install(db, rpc, options);
    const recovered = (await rpc('image_generation_expire_leases', {})) as { expired: number };
    return {
      folder,
      generation: lock.generation,
      imagesFolder: join(folder, IMAGES),
      db,
      rpc,
      installed,
      recoveredLeases: recovered.expired,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a creation that was killed has left. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (UNFINISHED.test(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** initdb takes about ten seconds; the rename at its end is what makes the database exist. */
async function createDatabase(folder: string, path: string, pid: number): Promise<void> {
  const unfinished = join(folder, `database-unfinished-${pid}`);
  const db = await openDatabase(unfinished);
  await db.close();
  await rename(unfinished, path);
}

async function openDatabase(path: string): Promise<PGlite> {
  try {
    return await openPostgres(path);
  } catch (error) {
    throw new UserError(
      'setup_failed',
      `The embedded database in ${path} could not be opened: ${messageOf(error)}`,
      'Run again. If it stays so (an older version of this program may have made it), move the folder away and run again: images in the folder beside it are kept.',
      { cause: error },
    );
  }
}

/** Roles that a Supabase project has and the SQL grants to; RLS does not bind the embedded owner. */
const ROLES = `do $$
declare
  v_role text;
begin
  foreach v_role in array array['anon', 'authenticated', 'service_role'] loop
    if not exists (select from pg_catalog.pg_roles where rolname = v_role) then
      execute pg_catalog.format('create role %I nologin', v_role);
    end if;
  end loop;
end
$$`;

async function install(db: PGlite, rpc: Rpc, options: OpenOptions): Promise<boolean> {
  const version = await installedVersion(rpc);
  // Of another contract nothing is known; of an older revision, all is added that it lacks.
  if (version !== null && version.contract !== SQL_CONTRACT) assertSupported(version);
  if (version !== null && isCurrent(version)) return false;
  options.onStep('install');
  await db.exec(ROLES);
  await applySql(db, { catalogue: embeddedCatalogue() });
  return true;
}

/** SQLSTATE undefined_function: nothing is installed yet. */
const UNDEFINED_FUNCTION = '42883';

async function installedVersion(rpc: Rpc): Promise<SqlVersion | null> {
  try {
    return versionRow.parse(await rpc('image_generation_version', {}));
  } catch (error) {
    if (rpcErrorOf(error)?.code === UNDEFINED_FUNCTION) return null;
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
