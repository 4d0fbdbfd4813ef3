/**
 * Debian's own PostgreSQL 15 with plpgsql_check (package postgresql-15-plpgsql-check), which the server that the other
 * tests use does not have. It listens on a socket in its own folder alone.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const PROGRAMS = '/usr/lib/postgresql/15/bin';
const EXTENSION = '/usr/share/postgresql/15/extension/plpgsql_check.control';

/** Whether this machine has both. */
export const hasDebianPostgres = existsSync(join(PROGRAMS, 'initdb')) && existsSync(EXTENSION);

export interface DebianPostgres {
  client: pg.Client;
  stop(): Promise<void>;
}

/** A new cluster with a project's roles and an empty database, and a connection of its superuser `postgres`. */
export async function startDebianPostgres(): Promise<DebianPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'debian-postgres-'));
  // The server refuses to run as root: then it runs as the user that its package made.
  const isRoot = process.getuid?.() === 0;
  const [uid, gid] = ['-u', '-g'].map((what) =>
    isRoot ? Number(execFileSync('id', [what, 'postgres'])) : undefined,
  );
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  const data = join(folder, 'data');
  const run = (program: string, args: string[]) => {
    // A server that is started in the background keeps what it inherits: its output goes to a file.
    const { status } = spawnSync(join(PROGRAMS, program), args, { uid, gid, cwd: folder, stdio: 'ignore' });
    if (status !== 0) throw new Error(`${program} ended with ${status}.`);
  };
  const clearAway = () => rmSync(folder, { recursive: true, force: true });
  try {
    run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '--encoding=UTF8', '--locale=C.UTF-8', '-N']);
    const flags = `-c unix_socket_directories=${folder} -c listen_addresses= -c fsync=off`;
    run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-o', flags, '-w', 'start']);
  } catch (error) {
    clearAway();
    throw error;
  }
  const client = new pg.Client({ host: folder, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('create role anon; create role authenticated; create role service_role bypassrls');
  return {
    client,
    async stop() {
      await client.end();
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      clearAway();
    },
  };
}
