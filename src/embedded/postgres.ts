/** How Postgres in WebAssembly is started: for one process and a catalogue, not for a server. */
import { PGlite } from '@electric-sql/pglite';

/** Its default of 128 MB of shared buffers is written to at every start, so that all of it is resident: 126 MB more. */
const SHARED_BUFFERS = '32MB';

export const START_PARAMS: readonly string[] = [
  ...PGlite.defaultStartParams,
  '-c',
  `shared_buffers=${SHARED_BUFFERS}`,
];

/** Opens the data directory at `path`, or makes it, which takes about ten seconds. */
export async function openPostgres(path: string): Promise<PGlite> {
  const db = new PGlite(path, { startParams: [...START_PARAMS] });
  await db.waitReady;
  return db;
}
