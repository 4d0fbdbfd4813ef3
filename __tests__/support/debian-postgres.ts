/**
 * Debian's own PostgreSQL 15, which has what those from npm lack: LLVM, and plpgsql_check where the package
 * postgresql-15-plpgsql-check is installed.
 */
import { existsSync } from 'node:fs';
import pg from 'pg';
import { databaseUrl, startCluster } from './cluster.ts';
import { programsIn } from './postgres-programs.ts';

export const DEBIAN_PROGRAMS = programsIn('/usr/lib/postgresql/15/bin');
const EXTENSION = '/usr/share/postgresql/15/extension/plpgsql_check.control';

/** Whether this machine has both. */
export const hasDebianPostgres = existsSync(DEBIAN_PROGRAMS.initdb) && existsSync(EXTENSION);

export interface DebianPostgres {
  client: pg.Client;
  stop(): Promise<void>;
}

/** A new cluster, and a connection of its superuser. */
export async function startDebianPostgres(): Promise<DebianPostgres> {
  const { port, stop } = await startCluster({ programs: DEBIAN_PROGRAMS });
  const client = new pg.Client(databaseUrl(port, 'postgres', 'supabase_admin'));
  await client.connect();
  return {
    client,
    async stop() {
      await client.end();
      await stop();
    },
  };
}
