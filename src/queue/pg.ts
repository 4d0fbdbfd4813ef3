/** Carries the queue's calls over a plain Postgres connection: what PostgREST does, without HTTP between. */
import { messageOf } from '../errors.ts';
import { type Rpc, RpcError } from './transport.ts';

/** A client, a pool, or PGlite. */
export interface Queryable {
  query(sql: string, params?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

const ARGUMENTS_SQL = `
  select coalesce(jsonb_object_agg(a.name, a.type::regtype::text), '{}') as types
  from pg_proc p
  cross join lateral unnest(p.proargnames, p.proargtypes::oid[]) as a (name, type)
  where p.pronamespace = 'public'::regnamespace and p.proname = $1 and a.type is not null`;

/** An Rpc over a client or a pool, with whatever rights that connection has. */
export function createPgRpc(database: Queryable): Rpc {
  const known = new Map<string, Promise<Record<string, string>>>();
  const typesOf = (fn: string) => {
    const types =
      known.get(fn) ??
      database.query(ARGUMENTS_SQL, [fn]).then(({ rows }) => rows[0]?.types as Record<string, string>);
    known.set(fn, types);
    return types;
  };

  return async (fn, args, signal) => {
    signal?.throwIfAborted();
    try {
      const types = await typesOf(fn);
      const names = Object.keys(args);
      // The driver writes an array as a Postgres array: right for text[] and uuid[], wrong for jsonb.
      const values = names.map((name) => {
        const value = args[name] ?? null;
        return types[name] === 'jsonb' && value !== null ? JSON.stringify(value) : value;
      });
      const list = names.map((name, at) => `"${name}" => $${at + 1}`).join(', ');
      const { rows } = await database.query(`select public."${fn}"(${list}) as answer`, values);
      return rows[0]?.answer ?? null;
    } catch (error) {
      throw asRpcError(error);
    }
  };
}

function asRpcError(error: unknown): RpcError {
  const { code, detail, hint } = error as { code?: string; detail?: string; hint?: string };
  return new RpcError({
    code: code ?? null,
    status: null,
    message: messageOf(error),
    details: detail ?? null,
    hint: hint ?? null,
    cause: error,
  });
}
