/**
 * A real PostgreSQL cluster in a temporary folder, set up as a Supabase project's is: the same roles, the same
 * statement time-outs, and (as since 2026-10-30) no automatic grants on new tables.
 */
import pg from 'pg';
import { type PostgresPrograms, postgresPrograms } from './postgres-programs.ts';
import { startServer } from './postgres-server.ts';

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
  grant set on parameter session_replication_role to postgres;
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
  /** Of another server than the environment names (postgres-programs.ts). */
  programs?: PostgresPrograms;
  /** Further settings, `name=value`. */
  settings?: string[];
}

/** Starts a cluster (3 s: initdb takes most of it) with the platform's roles. The caller stops it. */
export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const { port, stop } = await startServer({
    programs: options.programs ?? postgresPrograms(),
    user: 'supabase_admin',
    password: PASSWORD,
    settings: [
      'max_connections=200',
      'max_wal_senders=0',
      'timezone=UTC',
      ...(options.durable ? [] : FAST_FLAGS),
      ...(options.settings ?? []),
    ],
  });
  try {
    const client = new pg.Client(databaseUrl(port, 'postgres', 'supabase_admin'));
    await client.connect();
    await client.query(ROLES_SQL);
    await client.end();
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
