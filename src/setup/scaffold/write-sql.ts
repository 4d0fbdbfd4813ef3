/** The catalogue file of a mapping: the view, the publishing function, and their rights, as in sql/catalogues/. */
import { columnNamed, fullName, quote, quoteTable, type Table } from './facts.ts';
import { WHERE_KEY } from './image-contract.ts';
import type { Mapping } from './mapping.ts';
import { writerOf } from './write-products.ts';

export interface CatalogueFile {
  /** The whole file. */
  text: string;
  /** The same without indexes, which a trial on a large table would have to build. */
  withoutIndexes: string;
  /** Why a file of products cannot be written into the table; null = it can. */
  notWritable: string | null;
}

export function writeCatalogue(mapping: Mapping, date: string): CatalogueFile {
  const { table, image } = mapping;
  const key = keyOf(table, 'p.');
  const isPlainKey = table.key.length === 1 && /^(?:text|character varying)/.test(keyColumn(table).type);
  const idIndex = isPlainKey
    ? []
    : [
        `create index if not exists ${indexName(table, 'id')} on ${quoteTable(table)} ((${keyOf(table, '')}));`,
      ];
  const writer = writerOf(mapping);
  const parts = (indexes: readonly string[], changes: readonly string[]) =>
    [
      [
        `-- ${fullName(table)}, mapped to the catalogue contract by "catalogue scaffold" on ${date}: read it, change what is not so, and set it`,
        '-- up with: setup --catalogue THIS_FILE',
      ],
      newColumn(mapping),
      indexes,
      grantsOf(mapping),
      viewOf(mapping, key),
      changes,
      publisherOf(mapping, key),
      writer.sql,
    ]
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n');
  return {
    text: `${parts([...idIndex, ...image.indexes], changesOf(mapping, true))}\n`,
    withoutIndexes: `${parts([], changesOf(mapping, false))}\n`,
    notWritable: writer.why,
  };
}

function keyColumn(table: Table): { type: string } {
  return columnNamed(table, table.key[0] ?? '') ?? { type: '' };
}

/** The key as one text; of several columns each is told from the next, whatever stands in it. */
export function keyOf(table: Table, prefix: string): string {
  const parts = table.key.map((name) => {
    const text = `${prefix}${quote(name)}::text`;
    const { type } = columnNamed(table, name) ?? { type: '' };
    const isSafe = /^(?:smallint|integer|bigint|uuid)$/.test(type) || table.key.length === 1;
    return isSafe ? text : `replace(replace(${text}, '\\', '\\\\'), ':', '\\:')`;
  });
  return parts.join(" || ':' || ");
}

function indexName(table: Table, what: string): string {
  const begin = `image_generation_${table.name}`.slice(0, 58 - what.length);
  return quote(`${begin}_${what}_idx`);
}

function newColumn({ table, image }: Mapping): string[] {
  if (!image.isNew || image.column === null) return [];
  return [
    '-- Asked first, since even an "if not exists" would lock the products against everybody at every setup.',
    'do $$',
    'begin',
    '  if not exists (',
    '    select from pg_catalog.pg_attribute',
    `    where attrelid = '${quoteTable(table).replaceAll("'", "''")}'::regclass and attname = '${image.column}' and not attisdropped`,
    '  ) then',
    `    alter table ${quoteTable(table)} add column ${quote(image.column)} text;`,
    '  end if;',
    'end',
    '$$;',
  ];
}

function grantsOf({ table, image, reads }: Mapping): string[] {
  const tables = [table, ...reads];
  const schemas = [...new Set(tables.map(({ schema }) => schema))].filter((schema) => schema !== 'public');
  const names = [...new Set(tables.map(quoteTable))];
  return [
    ...schemas.map((schema) => `grant usage on schema ${quote(schema)} to service_role;`),
    `grant select on ${names.join(', ')} to service_role;`,
    ...image.grants,
  ];
}

function conditions({ where }: Mapping, more: readonly string[] = []): string {
  const all = [...more, ...where];
  return all.length === 0 ? '' : `\nwhere ${all.join(' and ')}`;
}

function viewOf(mapping: Mapping, key: string): string[] {
  const { table, fields, attributes, image } = mapping;
  const pairs = attributes.map(({ name }) => `'${name.replaceAll("'", "''")}', p.${quote(name)}`);
  return [
    'create or replace view public.image_generation_catalogue',
    'with (security_invoker = true)',
    'as',
    'select',
    `  ${key} as product_id,`,
    ...(['name', 'description', 'industry', 'sub_industry', 'plant_part'] as const).map(
      (field) => `  ${fields[field] ?? 'null::text'} as ${field},`,
    ),
    pairs.length === 0
      ? `  '{}'::jsonb as attributes,`
      : `  jsonb_strip_nulls(jsonb_build_object(\n    ${pairs.join(',\n    ')}\n  )) as attributes,`,
    `  ${image.shown} as image_url`,
    `from ${quoteTable(table)} p${conditions(mapping)};`,
  ];
}

function changesOf(mapping: Mapping, withIndex: boolean): string[] {
  const { table, changedAt } = mapping;
  if (changedAt === null) return [];
  return [
    '-- New and changed products are queued first.',
    ...(withIndex
      ? [
          `create index if not exists ${indexName(table, 'changed')} on ${quoteTable(table)} (${quote(changedAt.name)}, (${keyOf(table, '')}));`,
        ]
      : []),
    'create or replace view public.image_generation_changes',
    'with (security_invoker = true)',
    'as',
    `select ${keyOf(table, 'p.')} as product_id, p.${quote(changedAt.name)} as changed_at from ${quoteTable(table)} p${conditions(mapping)};`,
  ];
}

function publisherOf(mapping: Mapping, key: string): string[] {
  const { table, image } = mapping;
  const whose = `${key} = p_product_id`;
  // A row of another table is written: only whoever may write the product may lock it.
  const lock =
    image.column === null
      ? ['  perform pg_advisory_xact_lock(hashtextextended(p_product_id, 7305012));']
      : [];
  return [
    '-- Compare and set: an image that somebody set by hand meanwhile survives.',
    'create or replace function public.image_generation_publish_image(',
    '  p_product_id text, p_image_url text, p_expected_url text, p_details jsonb',
    ')',
    'returns text',
    'language plpgsql',
    "set search_path = ''",
    'as $$',
    'declare',
    '  v_shown text;',
    ...image.declare.map((line) => `  ${line}`),
    'begin',
    ...lock,
    `  select ${image.shown} into v_shown`,
    `  from ${quoteTable(table)} p${conditions(mapping, [whose]).replace('\n', '\n  ')}`,
    ...(image.column === null ? ['  ;'] : ['  for update of p;']),
    '  if not found then',
    "    return 'gone';",
    '  end if;',
    '  if v_shown is distinct from p_expected_url then',
    "    return case when v_shown = p_image_url then 'published' else 'kept' end;",
    '  end if;',
    ...image.set.map((line) => `  ${line.replaceAll(WHERE_KEY, whose)}`),
    "  return 'published';",
    'end',
    '$$;',
  ];
}
