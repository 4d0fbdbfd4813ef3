/**
 * The database that the engine's tests of a process share: the queue's SQL with the catalogue `simple` on a real
 * PostgreSQL, over one connection. A call takes it a quarter of the processor's time that an embedded database needs,
 * and its start a tenth.
 */
import { Socket } from 'node:net';
import pg from 'pg';
import { createDatabase } from './postgres.ts';

export interface QueueDatabase {
  /** One statement, with the rights of a superuser: rows as an embedded database gives them. */
  query<Row>(sql: string, params?: unknown[]): Promise<{ rows: Row[] }>;
  /** Several statements without parameters. */
  exec(sql: string): Promise<unknown>;
}

/** Connects to a new one, which goes with the cluster. The connection keeps no process from its end. */
export async function openQueueDatabase(): Promise<QueueDatabase> {
  const database = await createDatabase({ catalogue: 'simple' });
  await database.pool.end();
  const socket = new Socket();
  const client = new pg.Client({ connectionString: database.urlFor('supabase_admin'), stream: () => socket });
  // Numbers, where the driver gives text.
  client.setTypeParser(pg.types.builtins.INT8, Number);
  // The cluster stops when all tests have ended; whoever uses a dead connection is told by its query.
  client.on('error', () => undefined);
  await client.connect();
  socket.unref();
  return {
    query: async <Row>(sql: string, params?: unknown[]) => ({
      rows: (await client.query(sql, params)).rows as Row[],
    }),
    exec: (sql) => client.query(sql),
  };
}
