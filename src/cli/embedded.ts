/** The embedded database for a command: alone, with the products of a file, or shared with who owns it. */
import { resolve } from 'node:path';
import type { ProductsFile } from '../catalogue/products-file.ts';
import type { EmbeddedDatabase, OpenOptions } from '../embedded/database.ts';
import type { Door } from '../embedded/door/server.ts';
import { fileProbe } from '../embedded/images.ts';
import { IMAGES } from '../embedded/layout.ts';
import { messageOf, UserError } from '../errors.ts';
import { createUrlProbe } from '../net/url-probe.ts';
import { createQueue } from '../queue/client.ts';
import { createImageRecords } from '../queue/images.ts';
import { createSchedules } from '../queue/schedules.ts';
import { createSettingsVersions } from '../queue/settings.ts';
import { type Rpc, withRetries } from '../queue/transport.ts';
import { assertSupported } from '../queue/version.ts';
import { count, formatDuration } from '../report/words.ts';
import { createLocalStore } from '../storage/local.ts';
import type { QueueConnection } from './connect.ts';
import {
  type CommandContext,
  type Connection,
  DEFAULT_DATA_DIR,
  publicFetchOf,
  settingsOf,
  step,
} from './connection.ts';
import type { Host } from './host.ts';
import { productsFileOf } from './products-option.ts';

/** Opens the database for this process alone; a run's is open to the calls of others. */
export async function ownEmbedded(context: CommandContext): Promise<Connection> {
  const { invocation, host, output } = context;
  if (invocation.has('prune') && !invocation.has('products')) throw pruneOfNothing();
  // A file that cannot be used must not cost ten seconds, nor leave a database behind.
  const file = await productsFileOf(context);
  const isTrial =
    invocation.command === 'estimate' ||
    (invocation.command === 'run' && settingsOf(context, ['dryRun']).dryRun);

  const { openEmbedded } = await import('../embedded/database.ts');
  const options = openOptions(context);
  const began = host.clock.now();
  const embedded = await openEmbedded({
    ...options,
    signal: host.signal,
    onMakesRoom: ({ owner: { pid, command } }) =>
      output.note(`Waiting for process ${pid} ("${command}") to make room…`),
  });
  let door: Door | null = null;
  try {
    tellReady(context, embedded, began);
    // A trial looks at the products that a run would put in, and takes them out again when it closes.
    await embedded.db.exec('begin');
    await fill(context, embedded.db, file, isTrial);
    if (!isTrial) await embedded.db.exec('commit');
    tellRecovered(context, embedded);
    // Who comes in while a transaction is open would be undone with it.
    if (invocation.command === 'run' && !isTrial) door = await openDoorOf(embedded, output.warn);
  } catch (error) {
    await embedded.close();
    throw error;
  }
  return {
    ...connectionOf(host, embedded.folder, embedded.rpc),
    embedded,
    place: placeOf(context),
    close: async () => {
      try {
        await door?.close();
        if (isTrial) await embedded.db.exec('rollback');
      } finally {
        await embedded.close();
      }
    },
  };
}

/** As the owner while there is none; else its owner answers. */
export async function shareEmbedded(context: CommandContext): Promise<QueueConnection> {
  const { host, output } = context;
  const options = openOptions(context);
  const { shareEmbedded: share } = await import('../embedded/shared.ts');
  const began = host.clock.now();
  const shared = await share({
    ...options,
    signal: host.signal,
    onOwned: async (embedded) => {
      tellReady(context, embedded, began);
      await embedded.db.transaction((transaction) => fill(context, transaction, null, false));
      tellRecovered(context, embedded);
    },
    onHeld: ({ owner: { pid, command } }, isReady) =>
      output.note(
        isReady
          ? `It belongs to process ${pid} ("${command}"), which answers.`
          : `Waiting for process ${pid} ("${command}"), which has it to itself…`,
      ),
  });
  const { rpc, close } = shared;
  try {
    const connection = connectionOf(host, options.folder, rpc);
    const warning = assertSupported(await connection.queue.version(host.signal));
    if (warning !== null) output.warn(warning);
    return { ...connection, place: placeOf(context), close };
  } catch (error) {
    await close();
    throw error;
  }
}

const placeOf = ({ invocation }: CommandContext) => invocation.value('data-dir') || DEFAULT_DATA_DIR;

/** Tells where the command works. */
function openOptions(context: CommandContext): OpenOptions {
  const { invocation, host, output } = context;
  const dataDir = placeOf(context);
  const folder = resolve(host.cwd, dataDir);
  const why = invocation.has('embedded') ? '--embedded' : 'no Supabase settings are given';
  output.note(`Working on the embedded database in ${folder} (${why}).`);
  return {
    folder,
    command: invocation.command,
    since: new Date(host.clock.now()).toISOString(),
    processes: host.processes,
    clock: host.clock,
    onStep: (made) => {
      if (made === 'create')
        output.lines(
          output.style.dim(`Creating the embedded database in ${dataDir} (once, about ten seconds)…`),
        );
    },
  };
}

function connectionOf(host: Host, folder: string, calls: Rpc) {
  const rpc = withRetries(calls, { clock: host.clock, random: host.random });
  const { fetch, clock } = host;
  const publicFetch = publicFetchOf(host);
  return {
    queue: createQueue(rpc),
    images: createImageRecords(rpc),
    schedules: createSchedules(rpc),
    versions: createSettingsVersions(rpc),
    store: createLocalStore({ directory: resolve(folder, IMAGES) }),
    probeUrl: fileProbe(folder, createUrlProbe({ fetch, publicFetch, clock })),
  };
}

/** A run goes on without its door; who knocks is told that the folder is taken. */
async function openDoorOf(
  { folder, generation, rpc }: EmbeddedDatabase,
  warn: (message: string) => void,
): Promise<Door | null> {
  const { openDoor } = await import('../embedded/door/server.ts');
  try {
    return await openDoor({ folder, generation, rpc, leave: null });
  } catch (error) {
    warn(`Other commands cannot work during this run: no local socket can be made (${messageOf(error)}).`);
    return null;
  }
}

function tellReady(context: CommandContext, { installed }: EmbeddedDatabase, began: number): void {
  const { host, output } = context;
  const took = formatDuration(host.clock.now() - began);
  if (installed) step(output, `Database ready in ${placeOf(context)} (${took})`);
}

function tellRecovered({ output }: CommandContext, { recoveredLeases }: EmbeddedDatabase): void {
  if (recoveredLeases > 0)
    step(output, `${count(recoveredLeases, 'job')} taken back from a run that was killed`);
}

/** Puts the products of a file in; without one, the sample catalogue where there are none. */
async function fill(
  context: CommandContext,
  db: Pick<EmbeddedDatabase['db'], 'query'>,
  file: ProductsFile | null,
  isTrial: boolean,
): Promise<void> {
  if (file !== null) return takeFile(context, db, file, isTrial);
  const { loadSampleIfEmpty } = await import('../embedded/load-products.ts');
  const added = await loadSampleIfEmpty(db);
  if (added > 0)
    step(
      context.output,
      `${count(added, 'product')} of the sample catalogue ${isTrial ? 'looked at' : 'added'}`,
    );
}

/** A file is the catalogue: what it has is put in, what it lacks is out, and is told. */
async function takeFile(
  { invocation, output }: CommandContext,
  db: Pick<EmbeddedDatabase['db'], 'query'>,
  { products }: ProductsFile,
  isTrial: boolean,
): Promise<void> {
  const { loadProducts, pruneProducts } = await import('../embedded/load-products.ts');
  const { kept, takenOut } = await loadProducts(db, products);
  const done = isTrial ? 'looked at' : 'in the catalogue';
  step(output, `${count(products.length, 'product')} of ${invocation.value('products')} ${done}`);
  if (kept > 0) {
    output.note(
      `${count(kept, 'product')} keep${kept === 1 ? 's' : ''} the image that took the place of the one in the file.`,
    );
  }
  if (takenOut > 0) {
    const would = isTrial ? 'would be' : 'is';
    output.note(
      `The file does not have ${count(takenOut, 'product')} that the catalogue had: nothing ${would} bought for ${takenOut === 1 ? 'it' : 'them'} until a file has ${takenOut === 1 ? 'it' : 'them'} again.`,
    );
  }
  if (invocation.has('prune')) {
    const pruned = await pruneProducts(db);
    const deleted = isTrial ? 'would be deleted' : 'deleted';
    if (pruned > 0) step(output, `${count(pruned, 'product')} out of the catalogue ${deleted}`);
  }
}

function pruneOfNothing(): UserError {
  return new UserError(
    'input_invalid',
    'Expected --products with --prune but received none. Nothing was changed.',
    'Name the file that has all products: --prune takes out those that are not in it.',
  );
}
