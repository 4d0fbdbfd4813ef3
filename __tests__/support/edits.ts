/** Edits of rows by hand, as tests try them: which columns there are, and what people and accidents write into them. */
import assert from 'node:assert/strict';
import type pg from 'pg';

export const STATES = [
  'pending',
  'retry',
  'processing',
  'submitted',
  'review',
  'completed',
  'failed',
  'cancelled',
];

/** As SQL. */
const VALUES: Record<string, string[]> = {
  text: ['null', `''`, `'x'`, `'openai'`, `'paid'`, `repeat('x', 40000)`],
  integer: ['null', '-1', '0', '1', '9', '2147483647'],
  bigint: ['null', '-1', '0', '1', '9223372036854775807'],
  boolean: ['null', 'true', 'false'],
  uuid: ['null', `'00000000-0000-4000-8000-000000000000'`],
  jsonb: ['null', `'null'`, `'{}'`, `'[]'`, `'"x"'`, `'[{"x": 1}, 7, null]'`],
  date: ['null', 'current_date', `'infinity'`],
  numeric: ['null', '-1', '0', '0.5'],
  'double precision': ['null', '-1', '0', '0.5', "'NaN'", "'Infinity'"],
  bytea: ['null', `'\\x00'`],
  'timestamp with time zone': [
    'null',
    `'-infinity'`,
    `'infinity'`,
    `public.image_generation_now() - interval '1 day'`,
    `public.image_generation_now() + interval '1 day'`,
  ],
};

export interface Column {
  table: string;
  name: string;
  type: string;
  /** The columns of the table's primary key. */
  keys: string[];
}

/** Every column of every table of the queue, or of those whose names are like this. */
export async function columnsOf(client: pg.Client, tables = 'image\\_generation\\_%'): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `
    select c.relname as "table", a.attname as name,
      regexp_replace(format_type(a.atttypid, null), '\\(.*', '') as type,
      array(
        select k.attname::text from pg_index i
        join pg_attribute k on k.attrelid = c.oid and k.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary
      ) as keys
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname like $1
    order by 1, a.attnum`,
    [tables],
  );
  return rows;
}

/** What to set a column to, as SQL. */
export function valuesOf({ table, name, type }: Column): string[] {
  const values = name === 'status' ? STATES.map((state) => `'${state}'`) : VALUES[type];
  assert.ok(values, `${table}.${name} has the type ${type}, for which there are no values here.`);
  return values;
}

export type Refusal = 'refused' | 'refused by Postgres';

/** What Postgres itself refuses in words of its own: an identity, the range and form of a value, what is there already. */
const BY_POSTGRES = ['428C9', '22003', '22P02', '23502', '23503', '23505'];

/** @throws {assert.AssertionError} when the edit was neither refused in a sentence nor in Postgres' own words. */
export function refusalOf(error: unknown): Refusal {
  const { code = '', message = '' } = error as pg.DatabaseError;
  if (code !== 'IG010') {
    assert.ok(BY_POSTGRES.includes(code), `${code}: ${message}`);
    return 'refused by Postgres';
  }
  assert.match(message, /\. Nothing was changed\. Instead: ./);
  return 'refused';
}
