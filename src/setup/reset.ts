/** Starting over: the queue is emptied by its owner, and what was in it is kept aside. */
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { microUsdToUsd } from '../money.ts';
import type { SqlConnection } from './apply.ts';

/** As image_generation_reset answers it. */
const answerRow = z
  .object({
    jobs: z.number(),
    waiting: z.number(),
    images: z.number(),
    unsaved_images: z.number(),
    ledger_rows: z.number(),
    events: z.number(),
    spent_microusd: z.number(),
    spent_today_microusd: z.number(),
    held: z.array(
      z
        .object({
          job_id: z.number(),
          product_id: z.string(),
          worker: z.string().nullable(),
          lease_expires_at: z.string(),
        })
        .transform((h) => ({
          jobId: h.job_id,
          productId: h.product_id,
          worker: h.worker,
          leaseExpiresAt: h.lease_expires_at,
        })),
    ),
    /** The schema where all of it is kept; null as long as nothing was done. */
    kept_in: z.string().nullable(),
  })
  .transform((a) => ({
    jobs: a.jobs,
    waiting: a.waiting,
    images: a.images,
    unsavedImages: a.unsaved_images,
    ledgerRows: a.ledger_rows,
    events: a.events,
    spentUsd: microUsdToUsd(a.spent_microusd),
    spentTodayUsd: microUsdToUsd(a.spent_today_microusd),
    held: a.held,
    keptIn: a.kept_in,
  }));

export type ResetAnswer = z.output<typeof answerRow>;
export type HeldByWorker = ResetAnswer['held'][number];

/**
 * Empties the queue, or tells what that would do.
 * @throws {UserError} `jobs_held` while workers hold jobs; nothing was changed then.
 */
export async function resetQueue(connection: SqlConnection, apply: boolean): Promise<ResetAnswer> {
  let row: Record<string, unknown> | undefined;
  try {
    [row] = (await connection.query('select public.image_generation_reset($1) as answer', [apply])).rows;
  } catch (error) {
    throw explainOwnersError(error);
  }
  return answerRow.parse(row?.answer);
}

/** SQLSTATEs that a reset and an uninstall meet, as the errors they are for a person. */
export function explainOwnersError(error: unknown): UserError {
  const { code, message, hint, detail } = error as Record<
    'code' | 'message' | 'hint' | 'detail',
    string | undefined
  >;
  const told = message ?? String(error);
  switch (code) {
    case 'IG008':
      return new UserError('jobs_held', `${told}.`, hint ?? 'Nothing was changed. Try again later.', {
        cause: error,
      });
    case 'IG009':
    case '42883':
      return new UserError(
        'sql_missing',
        "The queue's SQL is not installed in this database, or it is an older one that does not know this yet.",
        'Run setup first, which keeps jobs and history.',
        { cause: error },
      );
    case '42501':
      return new UserError(
        'no_grant',
        `${told}. Nothing was changed.`,
        'Use the connection string of the role that ran setup: postgres, as the dashboard shows it under Connect.',
        { cause: error },
      );
    case '2BP01':
      return new UserError(
        'setup_failed',
        `Something of yours depends on the queue: ${detail ?? told}. Nothing was changed.`,
        'Drop or change what is named here, then try again.',
        { cause: error },
      );
    default:
      return new UserError(
        'database_error',
        `The database answered with an error${code ? ` (${code})` : ''}: ${told}. Nothing was changed.`,
        hint ?? 'Look at the message, then try again.',
        { cause: error },
      );
  }
}
