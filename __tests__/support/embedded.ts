/** The queue's SQL on PGlite, with the catalogue `simple`: a database in the test's own process, in a second. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DATABASE } from '../../src/embedded/layout.ts';
import { START_PARAMS } from '../../src/embedded/postgres.ts';
import { askBroker } from './broker.ts';

/** Without the timer that tells of the start's progress: it goes off every ten seconds for ever. */
const START = [...START_PARAMS, '-c', 'log_startup_progress_interval=0'];

/** Opens an empty one. Who closes it is free to: it keeps no process from its end. */
export async function openEmbedded(): Promise<PGlite> {
  const file = await readFile(await askBroker('embedded'));
  const db = new PGlite({ loadDataDir: new Blob([file]), startParams: START });
  const execute = db.execProtocolRawSync.bind(db);
  db.execProtocolRawSync = (...message) => withIdleTimers(() => execute(...message));
  await db.waitReady;
  return db;
}

/** Puts an empty one into the folder of a command line, which would make its own in seven seconds. */
export async function layEmbedded(folder: string): Promise<void> {
  const database = join(folder, DATABASE);
  mkdirSync(database, { recursive: true });
  execFileSync('tar', ['-xf', await askBroker('embedded'), '-C', database], { stdio: 'ignore' });
}

/** Postgres sets a timer for what statistics it has to write down in ten seconds, and another one then. Nobody waits for it. */
function withIdleTimers<Result>(work: () => Result): Result {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((goOff: () => void, ms: number) =>
    setTimeout(() => withIdleTimers(goOff), ms).unref()) as typeof setTimeout;
  try {
    return work();
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}
