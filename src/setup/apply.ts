/** Applies the queue's SQL to a database: whole or not at all, as often as one likes, one setup at a time. */
import { UserError } from '../errors.ts';
import type { SqlVersion } from '../queue/contract.ts';
import { versionRow } from '../queue/rows.ts';
import { lookForOriginal, type OriginalFacts, whyNot } from './original/facts.ts';
import { moveSteps } from './original/move.ts';
import { setupSteps } from './script.ts';

/** The two calls that setup needs of a database; pg and PGlite both offer them. */
export interface SqlConnection {
  query(text: string, params?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  /** Several statements at once, without parameters. */
  exec(text: string): Promise<unknown>;
}

/** Any number, the same for every setup: two at once would meet half-made objects. */
const SETUP_LOCK = 7_305_012;

/** The SQLSTATEs that our own SQL raises, as the errors they are for a person. */
const RAISED = {
  IG003: 'setup_failed',
  IG004: 'original_schema',
  IG005: 'catalogue_invalid',
} as const;

export interface ApplyOptions {
  /** The SQL of the catalogue file. */
  catalogue: string;
  /** Moves what the Python system has, where it has something. */
  move?: boolean;
  /** Told of what was found of the Python system, before anything changes. */
  onOriginal?: (facts: OriginalFacts) => void;
}

/** How often a move tries to get its locks, each time for a second at most. */
const MOVE_TRIES = 20;
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Applies everything in one transaction and answers the version that the database has then.
 * @throws {UserError} `original_schema`, `catalogue_invalid` or `setup_failed`; nothing was changed then.
 */
export async function applySql(
  connection: SqlConnection,
  { catalogue, move = false, onOriginal }: ApplyOptions,
): Promise<SqlVersion> {
  const steps = setupSteps(catalogue);
  const original = await lookForOriginal(connection);
  if (original === null) return await applySteps(connection, steps);
  onOriginal?.(original);
  assertMovable(original, move);
  for (let left = MOVE_TRIES; ; left -= 1) {
    try {
      return await applySteps(connection, moveSteps(steps));
    } catch (error) {
      const { code } = (error as { cause?: { code?: string } }).cause ?? {};
      if (code !== LOCK_NOT_AVAILABLE || left <= 1) throw error;
    }
  }
}

/** @throws {UserError} `original_schema` with what to do. */
function assertMovable(original: OriginalFacts, move: boolean): void {
  const obstacle = whyNot(original);
  if (obstacle !== null) {
    throw new UserError(
      'original_schema',
      `The image queue of the Python system cannot be moved: ${obstacle}.`,
      'Nothing was changed. Rename those objects, or set the queue up in another database.',
    );
  }
  if (move) return;
  const found = [...original.tables.map(({ name }) => name), ...original.triggers];
  throw new UserError(
    'original_schema',
    `This database holds the image queue of the Python system: ${found.join(', ')}.`,
    'Nothing was changed. "setup --move" (in a workflow the input move: true) moves it as the plan says and loses no row; docs/moving-from-python.md tells all of it.',
  );
}

async function applySteps(
  connection: SqlConnection,
  steps: readonly { name: string; text: string }[],
): Promise<SqlVersion> {
  await connection.exec('begin');
  let step = 'the setup lock';
  try {
    await connection.query('select pg_advisory_xact_lock($1)', [SETUP_LOCK]);
    // Notices about what exists already say nothing that a person needs.
    await connection.exec("set local client_min_messages = 'warning'");
    for (const { name, text } of steps) {
      step = name;
      await connection.exec(text);
    }
    step = 'the version';
    const { rows } = await connection.query('select public.image_generation_version() as version');
    await connection.exec("notify pgrst, 'reload schema'");
    await connection.exec('commit');
    return versionRow.parse(rows[0]?.version);
  } catch (error) {
    await rollBack(connection, error, step);
    throw explain(error, step);
  }
}

async function rollBack(connection: SqlConnection, cause: unknown, step: string): Promise<void> {
  try {
    await connection.exec('rollback');
  } catch {
    // The connection is gone, and with it the transaction: the first error is the one to tell.
    throw explain(cause, step);
  }
}

function explain(error: unknown, step: string): UserError {
  const { code, message, hint } = error as { code?: string; message?: string; hint?: string };
  const raised = code === undefined ? undefined : RAISED[code as keyof typeof RAISED];
  if (raised) return new UserError(raised, `${message}.`, hint ?? 'Nothing was changed.', { cause: error });
  if (code === '42501') {
    return new UserError(
      'setup_failed',
      `The SQL could not be applied at ${step}: ${message}. Nothing was changed.`,
      'Use the connection string of the role postgres, as the dashboard shows it under Connect.',
      { cause: error },
    );
  }
  return new UserError(
    'setup_failed',
    `The SQL could not be applied at ${step}: ${message ?? String(error)}. Nothing was changed.`,
    hint ??
      (step === 'the catalogue'
        ? 'Mend the catalogue file and run setup again.'
        : 'Look at the message; then run setup again.'),
    { cause: error },
  );
}
