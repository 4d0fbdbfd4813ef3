/** The function that takes a file's products into a table, where all of a product is in one row. */
import { columnNamed, quote, quoteTable } from './facts.ts';
import type { Mapping } from './mapping.ts';

/** `why`: what stands in the way of such a function; null = it is there. */
export function writerOf({ table, writable, image, where }: Mapping): { sql: string[]; why: string | null } {
  const none = (why: string) => ({
    sql: [`-- Without image_generation_write_products ("catalogue import" does not work): ${why}.`],
    why,
  });
  const [key = ''] = table.key;
  const keyType = columnNamed(table, key)?.type ?? 'text';
  if (table.key.length !== 1) return none('the key has several columns');
  if (writable.name === undefined) return none('names are in another table');
  if (image.column === null || !/^update \S+ as p set \S+ = p_image_url where/.test(image.set[0] ?? '')) {
    return none('images are not in a text column of the table');
  }
  if (where.some((condition) => condition.startsWith('(')))
    return none('a condition leaves products out, and a new one might be among them');
  const columns: [column: string, field: string][] = [
    [key, 'id'],
    ...Object.entries(writable).map(([field, column]): [string, string] => [column, field]),
    [image.column, 'image_url'],
  ];
  const named = new Set(columns.map(([column]) => column));
  const needed = table.columns.find(
    (column) => !named.has(column.name) && !column.isNullable && !column.hasDefault,
  );
  if (needed !== undefined) return none(`${needed.name} must have a value, and no file has one`);
  const cast = (column: string) => {
    const type =
      column === image.column && image.isNew ? 'text' : (columnNamed(table, column)?.type ?? 'text');
    return type === 'text' ? '' : `::${type}`;
  };
  const sequence = columnNamed(table, key)?.sequence ?? null;
  const overriding = columnNamed(table, key)?.isAlwaysGenerated ? ' overriding system value' : '';
  const updates = columns
    .slice(1)
    .map(([column, field]) =>
      field === 'image_url'
        ? `${quote(column)} = coalesce(excluded.${quote(column)}, p.${quote(column)})`
        : `${quote(column)} = excluded.${quote(column)}`,
    );
  return {
    why: null,
    sql: [
      `-- Takes products in from a file ("catalogue import"); their ids must be ${keyType}. An image that the file does not have stays.`,
      'create or replace function public.image_generation_write_products(p_products jsonb)',
      'returns bigint',
      'language plpgsql',
      "set search_path = ''",
      'as $$',
      'declare',
      '  v_added bigint;',
      'begin',
      '  with written as (',
      `    insert into ${quoteTable(table)} as p (${columns.map(([column]) => quote(column)).join(', ')})${overriding}`,
      `    select ${columns.map(([column, field]) => `r.${field}${cast(column)}`).join(', ')}`,
      `    from jsonb_to_recordset(p_products) as r (${columns.map(([, field]) => `${field} text`).join(', ')})`,
      `    on conflict (${quote(key)}) do update set ${updates.join(', ')}`,
      '    returning xmax = 0 as is_new',
      '  )',
      '  select count(*) filter (where is_new) into v_added from written;',
      ...(sequence === null
        ? []
        : [
            "  -- The shop's next product must not meet one of these.",
            `  perform setval('${sequence.replaceAll("'", "''")}', m.last) from (select max(${quote(key)}) as last from ${quoteTable(table)}) as m`,
            `  where m.last > (select last_value from ${sequence});`,
          ]),
      '  return v_added;',
      'end',
      '$$;',
    ],
  };
}
