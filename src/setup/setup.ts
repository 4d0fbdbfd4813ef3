/** Setting up a project, step by step: SQL, the API's view of it, the bucket, the way home, the first jobs. */
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import type { Queue, QueueStatus, SqlVersion } from '../queue/contract.ts';
import { countCatalogue } from '../queue/count-catalogue.ts';
import { type AppliedSettings, createSettingsVersions } from '../queue/settings.ts';
import type { Rpc } from '../queue/transport.ts';
import { applySql, type SqlConnection } from './apply.ts';
import { connectDatabase } from './connect.ts';
import { planOf } from './original/plan.ts';

export interface SetupDependencies {
  /** Of the project's API; null when only the database is set up. */
  queue: Queue | null;
  /** Makes the bucket where it is missing; null when only the database is set up. */
  ensureBucket: ((signal: AbortSignal) => Promise<'created' | 'existed'>) | null;
  /** Tries whether an image would come home, and answers warnings; null when only the database is set up. */
  proveWayHome: ((signal: AbortSignal) => Promise<string[]>) | null;
  clock: Clock;
  onStep: (step: SetupStep) => void;
}

export interface SetupOptions {
  databaseUrl: string;
  /** How the door spells that setting; as action.yml does unless given. */
  databaseUrlName?: string;
  /** The SQL of the catalogue file. */
  catalogue: string;
  /** Move what the Python system has, where it has something. */
  move?: boolean;
  /** Queue what lacks an image at the end. */
  queueMissing: boolean;
  /** The settings file that becomes active; null: none does. */
  settings?: AppliedSettings | null;
}

export type SetupStep =
  | { type: 'plan'; lines: string[] }
  | { type: 'sql'; version: SqlVersion }
  | { type: 'settings'; file: string; changed: boolean }
  | { type: 'api' }
  | { type: 'bucket'; result: 'created' | 'existed' }
  | { type: 'way-home'; warnings: string[] }
  | { type: 'queued'; count: number; shownAgain: number }
  | { type: 'status'; status: QueueStatus };

/** How long the API may take to see new functions; it usually takes well under a second. */
const SCHEMA_RELOAD_LIMIT_MS = 30_000;

/** Jobs per call: bounded by the API's statement time-out of 8 s. */
const ENQUEUE_CHUNK = 5000;

/**
 * Sets a project up; safe to repeat, and an update is the same as a first setup.
 * @throws {UserError} telling what failed; the SQL is applied whole or not at all.
 */
export async function setUp(
  deps: SetupDependencies,
  options: SetupOptions,
  signal: AbortSignal,
): Promise<void> {
  const connection = await connectDatabase(options.databaseUrl, options.databaseUrlName);
  try {
    const version = await applySql(connection, {
      catalogue: options.catalogue,
      move: options.move ?? false,
      onOriginal: (facts) => deps.onStep({ type: 'plan', lines: planOf(facts) }),
    });
    deps.onStep({ type: 'sql', version });
    const { settings = null } = options;
    if (settings !== null) {
      const changed = await createSettingsVersions(rpcOver(connection)).apply(settings, signal);
      deps.onStep({ type: 'settings', file: settings.file, changed });
    }
  } finally {
    await connection.close();
  }
  const { queue } = deps;
  if (queue) {
    await waitForApi(queue, deps.clock, signal);
    deps.onStep({ type: 'api' });
  }
  if (deps.ensureBucket) deps.onStep({ type: 'bucket', result: await deps.ensureBucket(signal) });
  if (deps.proveWayHome) deps.onStep({ type: 'way-home', warnings: await deps.proveWayHome(signal) });
  if (queue) {
    if (options.queueMissing) deps.onStep({ type: 'queued', ...(await queueEverything(queue, signal)) });
    await countCatalogue(queue, signal);
    deps.onStep({ type: 'status', status: await queue.status(signal) });
  }
}

/** The functions of the queue over the direct connection, whose API need not be known. */
function rpcOver(connection: SqlConnection): Rpc {
  return async (fn, args) => {
    const names = Object.keys(args).map((name, at) => `${name} => $${at + 1}`);
    const values = Object.values(args).map((value) =>
      typeof value === 'object' ? JSON.stringify(value) : value,
    );
    const { rows } = await connection.query(`select public.${fn}(${names.join(', ')}) as answer`, values);
    return rows[0]?.answer;
  };
}

/** Answers how many were queued, and how many show the image again that they had lost. */
async function queueEverything(
  queue: Queue,
  signal: AbortSignal,
): Promise<{ count: number; shownAgain: number }> {
  let isFirst = true;
  let shownAgain = 0;
  for (let count = 0; ; ) {
    const answer = await queue.enqueueMissing(
      { limit: ENQUEUE_CHUNK, replace: 'none', priority: null, fromStart: isFirst },
      signal,
    );
    isFirst = false;
    count += answer.enqueued;
    shownAgain += answer.shownAgain ?? 0;
    if (!answer.more) return { count, shownAgain };
  }
}

async function waitForApi(queue: Queue, clock: Clock, signal: AbortSignal): Promise<void> {
  const deadline = clock.now() + SCHEMA_RELOAD_LIMIT_MS;
  for (;;) {
    try {
      await queue.version(signal);
      return;
    } catch (error) {
      // Until it has reloaded its schema, PostgREST says that the function does not exist.
      if (!(error instanceof UserError) || error.code !== 'sql_missing' || clock.now() > deadline)
        throw error;
    }
    await clock.sleep(500, signal);
  }
}
