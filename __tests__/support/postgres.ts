/** A database of its own for each test file, copied from a template in some tens of milliseconds. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { CatalogueName } from '../../src/setup/script.ts';
import { askBroker } from './broker.ts';
import { databaseUrl, type LoginRole } from './cluster.ts';
import { installProductTables } from './hemp-schema.ts';
import { installSql } from './install-sql.ts';

export interface DatabaseOptions {
  /** Installs the queue's SQL; true unless given. */
  withSql?: boolean;
  /** Whose product tables exist and whose file maps them; `hemp` unless given, null for an empty database. */
  catalogue?: CatalogueName | null;
}

export interface TestDatabase {
  name: string;
  /** As the role `postgres`, which is what a project's owner has. */
  url: string;
  /** The same database for another role. */
  urlFor(role: LoginRole): string;
  pool: pg.Pool;
  /** The rows of a statement. */
  query<Row extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, params?: unknown[]): Promise<Row[]>;
  /** The first column of the first row: for `select image_generation_claim(…)`. */
  value<Value>(sql: string, params?: unknown[]): Promise<Value>;
  /** A further connection of its own, ended by `drop`. */
  connect(role?: LoginRole): Promise<pg.Client>;
  drop(): Promise<void>;
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Any number: the lock under which one test process builds a template while the others wait for it. */
const TEMPLATE_LOCK = 7_305_011;

/** Builds the template unless another test file of this run has; returns its name. */
async function ensureTemplate(
  port: number,
  withSql: boolean,
  catalogue: CatalogueName | null,
): Promise<string> {
  const template = `template_${withSql ? 'sql' : 'bare'}_${catalogue ?? 'none'}`;
  await withClient(databaseUrl(port, 'postgres', 'supabase_admin'), async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const known = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [
      template,
    ]);
    if (known.rowCount) return;
    // What is left of a build that failed in another test file.
    await admin.query(`drop database if exists ${template} with (force)`);
    await admin.query(`create database ${template} owner postgres`);
    await withClient(databaseUrl(port, template, 'supabase_admin'), (client) =>
      client.query('grant usage on schema public to postgres, anon, authenticated, service_role'),
    );
    await withClient(databaseUrl(port, template), async (client) => {
      if (catalogue) await installProductTables(client, catalogue);
      if (withSql && catalogue) await installSql(client, catalogue);
    });
    await admin.query(`alter database ${template} with is_template true allow_connections false`);
  });
  return template;
}

/** Creates a database with the product tables and the queue's SQL. `drop` it in `afterAll`. */
export async function createDatabase(options: DatabaseOptions = {}): Promise<TestDatabase> {
  const { withSql = true, catalogue = 'hemp' } = options;
  const port = await askBroker('cluster');
  const template = await ensureTemplate(port, withSql, catalogue);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const adminUrl = databaseUrl(port, 'postgres', 'supabase_admin');
  await withClient(adminUrl, (admin) =>
    admin.query(`create database ${name} template ${template} owner postgres`),
  );

  const urlFor = (role: LoginRole) => databaseUrl(port, name, role);
  const pool = new pg.Pool({ connectionString: urlFor('postgres'), max: 16 });
  // Tests kill connections on purpose; whoever uses a dead one is told by its query.
  pool.on('error', () => undefined);
  const clients = new Set<pg.Client>();

  const query: TestDatabase['query'] = async (sql, params) => (await pool.query(sql, params)).rows;

  return {
    name,
    url: urlFor('postgres'),
    urlFor,
    pool,
    query,
    async value<Value>(sql: string, params?: unknown[]) {
      const [row] = await query(sql, params);
      if (!row) throw new Error(`No row came from: ${sql}`);
      return Object.values(row)[0] as Value;
    },
    async connect(role = 'postgres') {
      const client = new pg.Client(urlFor(role));
      client.on('error', () => undefined);
      await client.connect();
      clients.add(client);
      return client;
    },
    async drop() {
      await Promise.all([pool.end(), ...[...clients].map((client) => client.end())]);
      await withClient(adminUrl, (admin) => admin.query(`drop database if exists ${name} with (force)`));
    },
  };
}
