/** What a database says of its tables: enough to see which one holds products, and where their images are. */
import { z } from 'zod';
import type { SqlConnection } from '../apply.ts';

const columnSchema = z.object({
  name: z.string(),
  /** As `format_type` writes it, such as `character varying(255)`. */
  type: z.string(),
  isNullable: z.boolean(),
  hasDefault: z.boolean(),
  /** Filled by the database whatever an insert says. */
  isAlwaysGenerated: z.boolean(),
  /** The sequence behind a serial column, which whoever inserts must be allowed to use. */
  sequence: z.string().nullable(),
});
const tableSchema = z.object({
  schema: z.string(),
  name: z.string(),
  /** As the statistics know it; -1 = never counted. */
  rows: z.number(),
  columns: z.array(columnSchema),
  /** Columns of the primary key, else of the smallest unique key without nulls; empty = none. */
  key: z.array(z.string()),
  hasPrimaryKey: z.boolean(),
});
const linkSchema = z.object({
  from: z.string(),
  columns: z.array(z.string()),
  to: z.string(),
  toColumns: z.array(z.string()),
});

export type Column = z.infer<typeof columnSchema>;
export type Table = z.infer<typeof tableSchema>;
/** A foreign key; tables as `schema.name`. */
export type Link = z.infer<typeof linkSchema>;

export interface DatabaseFacts {
  tables: Table[];
  links: Link[];
}

/** What belongs to Postgres, to Supabase, or to the queue. */
const OTHERS = `'information_schema', 'auth', 'storage', 'realtime', 'vault', 'extensions', 'graphql', 'graphql_public',
  'supabase_functions', 'supabase_migrations', 'pgsodium', 'pgsodium_masks', 'pgbouncer', 'cron', 'net', '_realtime', '_analytics'`;

const FACTS_SQL = `
  with relation as (
    select c.oid, n.nspname as schema, c.relname as name, c.reltuples as rows
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname not in (${OTHERS})
      and c.relname !~ '^image_generation_'
  ),
  key as (
    select distinct on (i.indrelid) i.indrelid as oid, i.indisprimary,
      (select jsonb_agg(a.attname order by k.n) from unnest(i.indkey::smallint[]) with ordinality as k (at, n)
        join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.at) as columns
    from pg_catalog.pg_index i join relation r on r.oid = i.indrelid
    where i.indisunique and i.indpred is null and i.indexprs is null and not exists (
      select from unnest(i.indkey::smallint[]) as k (at)
      join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.at where not a.attnotnull
    )
    order by i.indrelid, i.indisprimary desc, i.indnkeyatts
  )
  select jsonb_build_object(
    'tables', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'schema', r.schema, 'name', r.name, 'rows', r.rows, 'key', coalesce(k.columns, '[]'),
        'hasPrimaryKey', coalesce(k.indisprimary, false),
        'columns', (
          select jsonb_agg(jsonb_build_object(
            'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'isNullable', not a.attnotnull,
            'hasDefault', a.atthasdef or a.attidentity <> '',
            'isAlwaysGenerated', a.attidentity = 'a' or a.attgenerated <> '',
            'sequence', case when a.atthasdef or a.attidentity <> ''
              then pg_get_serial_sequence(quote_ident(r.schema) || '.' || quote_ident(r.name), a.attname) end
          ) order by a.attnum)
          from pg_catalog.pg_attribute a where a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
        )
      ) order by r.schema, r.name), '[]')
      from relation r left join key k on k.oid = r.oid
      where exists (select from pg_catalog.pg_attribute a where a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped)
    ),
    'links', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'from', f.schema || '.' || f.name, 'to', t.schema || '.' || t.name,
        'columns', (select jsonb_agg(a.attname order by k.n) from unnest(o.conkey) with ordinality as k (at, n)
          join pg_catalog.pg_attribute a on a.attrelid = o.conrelid and a.attnum = k.at),
        'toColumns', (select jsonb_agg(a.attname order by k.n) from unnest(o.confkey) with ordinality as k (at, n)
          join pg_catalog.pg_attribute a on a.attrelid = o.confrelid and a.attnum = k.at)
      ) order by o.oid), '[]')
      from pg_catalog.pg_constraint o join relation f on f.oid = o.conrelid join relation t on t.oid = o.confrelid
      where o.contype = 'f' and o.conparentid = 0
    )
  ) as facts`;

/** Reads only. */
export async function readFacts(connection: SqlConnection): Promise<DatabaseFacts> {
  const { rows } = await connection.query(FACTS_SQL);
  return z.object({ tables: z.array(tableSchema), links: z.array(linkSchema) }).parse(rows[0]?.facts);
}

export function fullName({ schema, name }: Pick<Table, 'schema' | 'name'>): string {
  return `${schema}.${name}`;
}

export function tableNamed({ tables }: DatabaseFacts, name: string): Table | undefined {
  return tables.find((table) => fullName(table) === name);
}

export function columnNamed(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}

export function isText({ type }: Column): boolean {
  return /^(?:text|character varying|character|citext|bpchar)/.test(type) && !type.endsWith('[]');
}

/** A name in SQL, quoted where it must be. */
export function quote(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

export function quoteTable({ schema, name }: Pick<Table, 'schema' | 'name'>): string {
  return `${quote(schema)}.${quote(name)}`;
}

/** Words of SQL that people call their columns and tables. */
const RESERVED: ReadonlySet<string> = new Set(
  'all analyse analyze and any array as asc both case cast check collate column constraint create current_date default desc distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral leading limit localtime not null offset on only or order placing primary references returning select session_user some symmetric table then to trailing true union unique user using variadic when where window with authorization binary collation concurrently cross freeze full ilike inner is isnull join left like natural notnull outer overlaps right similar verbose tablesample'.split(
    ' ',
  ),
);

/** A foreign key as a condition: `child.columns = parent.columns`. */
export function joinOf({ columns, toColumns }: Link, child: string, parent: string): string {
  return columns
    .map((name, at) => `${child}.${quote(name)} = ${parent}.${quote(toColumns[at] ?? '')}`)
    .join(' and ');
}
