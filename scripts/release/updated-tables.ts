/**
 * Whether an update brings a database where a fresh setup would: functions and views are made anew by each setup, but a
 * table that is there stays, so whatever changes in its definition needs a statement of its own.
 */
import { z } from 'zod';

export interface AskedDatabase {
  value(sql: string): Promise<unknown>;
}

const DEFINITIONS_SQL = `
  select coalesce(jsonb_agg(d.text), '[]')
  from (
    select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'c') and c.relname like 'image\\_generation\\_%'
    union all
    select 'constraint ' || conname || ' of ' || conrelid::regclass || ': ' || pg_get_constraintdef(oid)
    from pg_constraint
    where conrelid <> 0 and conrelid::regclass::text like 'image\\_generation\\_%'
    union all
    select 'index ' || indexname || ': ' || indexdef from pg_indexes where tablename like 'image\\_generation\\_%'
    union all
    select 'trigger ' || pg_get_triggerdef(oid)
    from pg_trigger
    where not tgisinternal and tgrelid::regclass::text like 'image\\_generation\\_%'
    union all
    select 'function ' || oid::regprocedure || ' returns ' || pg_get_function_result(oid)
    from pg_proc
    where pronamespace = 'public'::regnamespace and proname like 'image\\_generation\\_%'
  ) as d (text)`;

/** What an updated database has and a fresh one has not, and the other way round; nothing when they are alike. */
export async function differences(updated: AskedDatabase, fresh: AskedDatabase): Promise<string[]> {
  const [has, wanted] = [await definitionsOf(updated), await definitionsOf(fresh)];
  return [
    ...[...wanted].filter((text) => !has.has(text)).map((text) => `an update does not bring the ${text}`),
    ...[...has].filter((text) => !wanted.has(text)).map((text) => `an update leaves the ${text}`),
  ].sort();
}

async function definitionsOf(database: AskedDatabase): Promise<Set<string>> {
  return new Set(z.array(z.string()).parse(await database.value(DEFINITIONS_SQL)));
}
