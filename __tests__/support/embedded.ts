/** The queue's SQL on PGlite, with the catalogue `simple`: a database in the test's own process, in a second. */
import { openAsBlob } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { askBroker } from './broker.ts';
import { ROWS_OF_SETUP } from './queue-scenario.ts';

/** Opens an empty one. The caller closes it. */
export async function openEmbedded(): Promise<PGlite> {
  const db = new PGlite({ loadDataDir: await openAsBlob(await askBroker('embedded')) });
  await db.waitReady;
  return db;
}

/** Row by row, in 5 ms: to truncate takes PGlite 100. */
export async function emptyEmbedded(db: PGlite): Promise<void> {
  const { rows } = await db.query<{ name: string; kind: 'r' | 'S' }>(
    `select oid::regclass::text as name, relkind as kind from pg_catalog.pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'S')`,
  );
  const emptied = rows.map(({ name, kind }) =>
    kind === 'r' ? `delete from ${name}` : `select setval('${name}', 1, false)`,
  );
  // Without triggers and foreign keys: in any order, and of what is kept for ever.
  const free = ['set session_replication_role = replica', ...emptied, 'reset session_replication_role'];
  await db.exec([...free, ...ROWS_OF_SETUP].join(';\n'));
}
