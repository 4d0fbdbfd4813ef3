/** Carries calls to the queue's functions in an embedded PGlite database: the same words as PostgREST's. */
import type { PGlite } from '@electric-sql/pglite';
import { messageOf } from '../errors.ts';
import { type Rpc, RpcError } from './transport.ts';

/** Object ids of pg_type (select oid from pg_type where typname in ('json', 'jsonb')); fixed in every Postgres. */
const JSON_OID = 114;
const JSONB_OID = 3802;

/** Without this a JSON argument that is a bare string would be taken for JSON source. */
const SERIALIZERS = { [JSON_OID]: toJson, [JSONB_OID]: toJson };

function toJson(value: unknown): string {
  return JSON.stringify(value);
}

/** Names go into SQL text, so nothing but our own kind of name is let through. */
const NAME = /^[a-z_][a-z0-9_]{0,62}$/;

/** One call at a time: PGlite queues them itself. A call that has begun runs to its end, abort or not. */
export function createPgliteRpc(db: Pick<PGlite, 'query'>): Rpc {
  return async (fn, args, signal) => {
    signal?.throwIfAborted();
    const given = Object.entries(args).filter(([, value]) => value !== undefined);
    const wrong = [fn, ...given.map(([name]) => name)].find((name) => !NAME.test(name));
    if (wrong !== undefined)
      throw new TypeError(`${JSON.stringify(wrong)} is not the name of a function or argument.`);
    const list = given.map(([name], at) => `${name} => $${at + 1}`).join(', ');
    try {
      const { rows } = await db.query<{ answer: unknown }>(
        `select public.${fn}(${list}) as answer`,
        given.map(([, value]) => value),
        { serializers: SERIALIZERS },
      );
      return rows[0]?.answer ?? null;
    } catch (error) {
      throw asRpcError(error);
    }
  };
}

function asRpcError(error: unknown): RpcError {
  const { code, detail, hint } = error as { code?: unknown; detail?: unknown; hint?: unknown };
  return new RpcError({
    code: typeof code === 'string' ? code : null,
    status: null,
    message: messageOf(error),
    details: typeof detail === 'string' ? detail : null,
    hint: typeof hint === 'string' ? hint : null,
    cause: error,
  });
}
