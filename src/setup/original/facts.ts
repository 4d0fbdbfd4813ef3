/**
 * What the Python system that this one replaces has in a database, and what would become of it. Looking changes nothing:
 * it is done in a transaction that is rolled back.
 */
import { z } from 'zod';
import { sqlFiles } from '../../assets/generated/sql.ts';
import type { SqlConnection } from '../apply.ts';

const facts = z.object({
  /** Our queue stands there already: of the other system only a trigger and functions can be left. */
  is_ours: z.boolean(),
  tables: z.array(
    z.object({
      name: z.string(),
      /** As Postgres has it: r = table, v = view. */
      kind: z.string(),
      id_type: z.string().nullable(),
      /** Of anon and authenticated, who may read it. */
      readers: z.array(z.string()),
    }),
  ),
  functions: z.array(z.string()),
  /** Those that are switched on, by name and table. */
  triggers: z.array(z.string()),
  in_the_way: z.array(z.string()),
  products: z.object({ total: z.number(), real: z.number(), stand_ins: z.number() }),
  rows: z.array(z.object({ was: z.string(), becomes: z.string(), count: z.number() })),
  to_be_shown: z.number(),
  spent: z.object({ microusd: z.number(), count: z.number() }),
  providers: z.array(
    z.object({
      name: z.string(),
      cost: z.string().nullable(),
      per_minute: z.string().nullable(),
      per_day: z.string().nullable(),
    }),
  ),
});

export type OriginalFacts = z.output<typeof facts>;

/** The functions that read the original's tables; they live as long as the connection. */
export const READING_SQL = [sqlFiles['sql/original/reading.sql'], sqlFiles['sql/original/aside.sql']].join(
  '\n',
);

/** Its tables have no bigints as ids; its trigger is known by what it calls, whatever its own name. */
const IS_THERE = `
  select exists (
    select from unnest(array['image_generation_queue', 'image_generation_history', 'image_generation_schedule']) as t (name)
    join pg_catalog.pg_attribute a on a.attrelid = to_regclass('public.' || t.name) and a.attname = 'id' and not a.attisdropped
    where a.atttypid <> 'bigint'::regtype
  ) or exists (
    select from pg_catalog.pg_trigger t
    join pg_catalog.pg_proc p on p.oid = t.tgfoid
    where p.proname = 'auto_queue_image_generation' and not t.tgisinternal and t.tgenabled <> 'D'
  ) as is_there`;

/** null: nothing of the Python system is there. */
export async function lookForOriginal(connection: SqlConnection): Promise<OriginalFacts | null> {
  const looked = await connection.query(IS_THERE);
  if (looked.rows[0]?.is_there !== true) return null;
  await connection.exec('begin');
  try {
    await connection.exec(`${READING_SQL}\n${sqlFiles['sql/original/facts.sql']}`);
    const { rows } = await connection.query('select pg_temp.original_facts() as facts');
    return facts.parse(rows[0]?.facts);
  } finally {
    await connection.exec('rollback');
  }
}

/** Why it cannot be moved, in words; null when it can. */
export function whyNot({ tables, in_the_way: inTheWay, is_ours: isOurs }: OriginalFacts): string | null {
  const expected = { image_generation_schedule: 'integer' } as Record<string, string>;
  const strange = tables
    .filter(
      ({ kind, name, id_type: type }) =>
        kind !== 'v' && (kind !== 'r' || type !== (expected[name] ?? 'uuid')),
    )
    .map(({ name, kind, id_type: type }) =>
      kind === 'r'
        ? `public.${name} has an id of type ${type ?? 'none'}, where the Python system has ${expected[name] ?? 'uuid'}`
        : `public.${name} is no plain table`,
    );
  if (strange.length > 0)
    return `${strange.join('; ')}. That is another version of it, which nobody has seen`;
  if (inTheWay.length > 0 && !isOurs) return `${inTheWay.join(', ')} would be the names of what is put aside`;
  return null;
}
