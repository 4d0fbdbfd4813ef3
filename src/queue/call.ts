/** One call of a function of the queue: clean arguments out, a parsed answer back. */
import type { z } from 'zod';
import { UserError } from '../errors.ts';
import type { Rpc } from './transport.ts';

export type Caller = <Schema extends z.ZodType>(
  schema: Schema,
  /** Without the prefix `image_generation_`. */
  name: string,
  args: Record<string, unknown>,
  signal: AbortSignal | undefined,
) => Promise<z.output<Schema>>;

export function createCaller(rpc: Rpc): Caller {
  return async (schema, name, args, signal) => {
    const answer = await rpc(`image_generation_${name}`, clean(args) as Record<string, unknown>, signal);
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    throw new UserError(
      'sql_unsupported',
      `image_generation_${name} answered in a form that this program does not know: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}.`,
      'Run setup, so that the SQL and this program are of one version.',
      { cause: parsed.error },
    );
  };
}

/**
 * Text as Postgres can hold it: a U+0000 anywhere in a JSON argument is 22P02 and a lone surrogate PGRST102, and
 * either loses the whole call, neighbours included.
 */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '\uFFFD');
  if (Array.isArray(value)) return value.map(clean);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)]));
  }
  return value;
}
