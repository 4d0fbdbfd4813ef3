/**
 * How a call reaches the queue's SQL functions, whatever carries it (PostgREST, a Postgres connection, PGlite).
 * Every function of the queue may be repeated with the same arguments, so one wrapper retries for all drivers.
 */
import { type Backoff, backoffMs } from '../backoff.ts';
import type { Clock, Random } from '../clock.ts';
import { UserError } from '../errors.ts';

/**
 * Calls one SQL function by its full name (`image_generation_claim`) with named arguments and answers its one
 * json value, parsed. Rejects with an `RpcError`, a `UserError`, or the signal's reason.
 */
export type Rpc = (fn: string, args: Record<string, unknown>, signal?: AbortSignal) => Promise<unknown>;

export interface RpcErrorDetails {
  /** SQLSTATE, PostgREST's own code, or a system's (`ECONNREFUSED`); null when nothing named one. */
  code: string | null;
  /** HTTP status; null when no HTTP answer came. */
  status: number | null;
  message: string;
  details?: string | null;
  hint?: string | null;
  /** Given only to overrule `isRepeatable`. */
  retryable?: boolean;
  /** What a person is told when repeating did not help; a plain `database_error` unless given. */
  explanation?: UserError;
  cause?: unknown;
}

/** A failed call as a driver saw it. Match `code`, never `message`: the wording differs between versions. */
export class RpcError extends Error {
  override readonly name = 'RpcError';
  readonly code: string | null;
  readonly status: number | null;
  readonly details: string | null;
  readonly hint: string | null;
  /** True when the same call may succeed later. */
  readonly retryable: boolean;
  readonly #explanation: UserError | null;

  constructor(error: RpcErrorDetails) {
    super(error.message, { cause: error.cause });
    this.code = error.code;
    this.status = error.status;
    this.details = error.details ?? null;
    this.hint = error.hint ?? null;
    this.retryable = error.retryable ?? isRepeatable(error);
    this.#explanation = error.explanation ?? null;
  }

  /** The same failure in words for a person, with this error as its cause. */
  toUserError(): UserError {
    const told = this.#explanation;
    return new UserError(
      told?.code ?? 'database_error',
      told?.message ??
        `The database answered with an error${this.code ? ` (${this.code})` : ''}: ${this.message}`,
      told?.hint ?? this.hint ?? 'Look at the database logs for the time of this call.',
      { cause: this },
    );
  }
}

/** The `RpcError` that an error is or was made from, so that callers can match its code. */
export function rpcErrorOf(error: unknown): RpcError | null {
  if (error instanceof RpcError) return error;
  return error instanceof Error && error.cause instanceof RpcError ? error.cause : null;
}

/** The SQLSTATE of a wait for a lock that was too long. */
export const LOCK_NOT_AVAILABLE = '55P03';

/** The SQLSTATE of a statement that took longer than it may. */
const QUERY_CANCELED = '57014';

/** Faults of the moment, by code. SQLSTATEs: postgresql.org/docs/current/errcodes-appendix.html. */
const REPEATABLE_CODES: ReadonlySet<string> = new Set([
  'PGRST000', // PostgREST could not connect to the database
  'PGRST001', // … an internal connection error
  'PGRST002', // … could not build its schema cache
  'PGRST003', // … waited too long for a connection of its pool
  '40001', // serialization failure
  '40P01', // deadlock
  '53300', // too many connections
  LOCK_NOT_AVAILABLE,
  QUERY_CANCELED,
  '57P01', // the server is shutting down
  '57P02', // … crashed
  '57P03', // … starting up
  'XX000', // what the call was using was replaced under it, as an update of the SQL may do
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND', // also a resolver's bad moment; a wrong host costs a few seconds more
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/** Answers of a proxy in front of the database. 520–524: Cloudflare, which fronts Supabase. */
const REPEATABLE_STATUSES: ReadonlySet<number> = new Set([408, 429, 502, 503, 504, 520, 521, 522, 523, 524]);

/** True when a fault is of the moment, so that the same call may succeed later. */
export function isRepeatable(fault: { code: string | null; status: number | null }): boolean {
  if (fault.code !== null && (REPEATABLE_CODES.has(fault.code) || /^08[0-9A-Z]{3}$/.test(fault.code))) {
    return true;
  }
  return fault.status !== null && REPEATABLE_STATUSES.has(fault.status);
}

/** True when the database itself ended a call that took too long: nothing of it was done. */
export function isStatementTimeout(error: unknown): boolean {
  return rpcErrorOf(error)?.code === QUERY_CANCELED;
}

/** True when a call took too long for the database, for what is in front of it (504; 524: Cloudflare), or for our own limit. */
export function isTimeout(error: unknown): boolean {
  const fault = rpcErrorOf(error);
  if (fault === null) return false;
  return (
    fault.code === QUERY_CANCELED ||
    fault.code === 'ETIMEDOUT' ||
    (fault.code === null && (fault.status === 504 || fault.status === 524))
  );
}

/** Calls that whoever makes them divides when they took too long: the same one would take as long again. */
const DIVIDED_BY_CALLER: ReadonlySet<string> = new Set(['image_generation_settle']);

export interface Retry {
  fn: string;
  /** The attempt that failed, from 1. */
  attempt: number;
  waitMs: number;
  error: RpcError;
}

export interface RetryOptions {
  clock: Clock;
  random: Random;
  /** Calls in all, the first included; 6 unless given, which wait 4 to 8 s in all: a database restarts in that. */
  attempts?: number;
  onRetry?: (retry: Retry) => void;
}

const BACKOFF: Backoff = { baseMs: 250, longestMs: 8_000 };

/**
 * Repeats a call while its fault is of the moment. What comes out in the end is a `UserError` (its `RpcError` is
 * the cause, see `rpcErrorOf`), or the signal's reason.
 */
export function withRetries(rpc: Rpc, options: RetryOptions): Rpc {
  const { clock, random, attempts = 6, onRetry } = options;
  return async (fn, args, signal) => {
    for (let attempt = 1; ; attempt += 1) {
      signal?.throwIfAborted();
      try {
        return await rpc(fn, args, signal);
      } catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof RpcError)) throw error;
        const isDivided = DIVIDED_BY_CALLER.has(fn) && isTimeout(error);
        if (!error.retryable || isDivided || attempt >= attempts) throw error.toUserError();
        const waitMs = backoffMs(attempt, random, BACKOFF);
        onRetry?.({ fn, attempt, waitMs, error });
        await clock.sleep(waitMs, signal);
      }
    }
  };
}
