/** Carries the queue's calls through a project's API: supabase-js → PostgREST → one SQL function. */
import type { Supabase } from '../supabase/client.ts';
import { explainDatabaseFailure, explainFault } from '../supabase/errors.ts';
import { oneLine, SupabaseFault } from '../supabase/fault.ts';
import { type Rpc, RpcError } from './transport.ts';

interface PostgrestFailure {
  code: string;
  message: string;
  details: string | null;
  hint: string | null;
}

function isPostgrestFailure(error: unknown): error is Error & PostgrestFailure {
  return error instanceof Error && error.name === 'PostgrestError' && 'code' in error && error.code !== '';
}

function fromFault(fault: SupabaseFault, project: Supabase): RpcError {
  const explanation = explainFault(fault, project);
  return new RpcError({
    code: fault.code,
    status: fault.status,
    message: explanation.message,
    hint: fault.hint,
    retryable: fault.retryable,
    explanation,
    cause: fault,
  });
}

function fromPostgrest(failure: PostgrestFailure, cause: unknown): RpcError {
  const explanation = explainDatabaseFailure(failure);
  return new RpcError({
    code: failure.code,
    status: null,
    message: oneLine(failure.message, 500),
    details: failure.details ? oneLine(failure.details, 500) : null,
    hint: failure.hint ? oneLine(failure.hint, 500) : null,
    ...(explanation ? { explanation } : {}),
    cause,
  });
}

/** PostgREST's answer when its connection was ended before Postgres could say why: no code, and often no words. */
function isNamelessFailure(error: unknown): error is Error {
  return error instanceof Error && error.name === 'PostgrestError';
}

function fromNameless(error: Error): RpcError {
  const message = oneLine(error.message, 500) || 'its connection to the database ended without a word';
  return new RpcError({ code: null, status: null, message, retryable: true, cause: error });
}

/** The driver for a Supabase project. It tries once; `withRetries` repeats. */
export function createSupabaseRpc(project: Supabase): Rpc {
  return async (fn, args, signal) => {
    signal?.throwIfAborted();
    try {
      const client = await project.client();
      const call = client.rpc(fn, args);
      const { data } = await (signal ? call.abortSignal(signal) : call).throwOnError();
      return data;
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof SupabaseFault) throw fromFault(error, project);
      if (isPostgrestFailure(error)) throw fromPostgrest(error, error);
      if (isNamelessFailure(error)) throw fromNameless(error);
      throw error;
    }
  };
}
