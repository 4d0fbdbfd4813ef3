/** An image in a column of the product itself: one address, the first of a list, or a column that is added. */
import { type Column, columnNamed, fullName, quote, quoteTable, type Table } from './facts.ts';
import { type ImagePlace, PLAIN, WHERE_KEY } from './image-contract.ts';
import type { SecondTable } from './second-table.ts';

export function inColumn(
  table: Table,
  { name, type }: Column,
  second: SecondTable | null,
  unsure: string[],
): ImagePlace {
  const longest = /\((\d+)\)/.exec(type)?.[1];
  if (longest !== undefined && Number(longest) < 255) {
    unsure.push(
      `${name} takes ${longest} characters: addresses of Supabase Storage have about 150, and may have more.`,
    );
  }
  const column = `p.${quote(name)}::text`;
  if (second !== null) {
    unsure.push(
      `${fullName(second.table)} has images, too: a product with one there counts as having an image; new ones go to ${name}.`,
    );
  }
  return {
    ...PLAIN,
    column: name,
    shown: second === null ? column : `coalesce(nullif(btrim(${column}), ''), ${second.first})`,
    set: [`update ${quoteTable(table)} as p set ${quote(name)} = p_image_url where ${WHERE_KEY};`],
    reads: second === null ? [] : [fullName(second.table)],
    grants: [`grant update (${quote(name)}) on ${quoteTable(table)} to service_role;`],
  };
}

export function inNewColumn(table: Table, otherwise: string | null): ImagePlace {
  const name = columnNamed(table, 'image_url') === undefined ? 'image_url' : 'generated_image_url';
  return {
    ...PLAIN,
    isNew: true,
    column: name,
    shown: otherwise === null ? `p.${name}` : `coalesce(p.${name}, ${otherwise})`,
    set: [`update ${quoteTable(table)} as p set ${name} = p_image_url where ${WHERE_KEY};`],
    grants: [`grant update (${name}) on ${quoteTable(table)} to service_role;`],
  };
}

/** Of several images the first one is shown; the others keep their places behind it. */
export function inArray(table: Table, { name }: Column): ImagePlace {
  const column = quote(name);
  return {
    ...PLAIN,
    column: name,
    shown: `p.${column}[1]::text`,
    set: [
      `update ${quoteTable(table)} as p`,
      `set ${column} = case when p_image_url is null then '{}' else array[p_image_url] end || coalesce(p.${column}[2:], '{}')`,
      `where ${WHERE_KEY};`,
    ],
    grants: [`grant update (${column}) on ${quoteTable(table)} to service_role;`],
  };
}

/** A list of addresses, or of objects with one. */
export function inJson(table: Table, { name, type }: Column): ImagePlace {
  const column = quote(name);
  const first = `(p.${column}::jsonb -> 0)`;
  return {
    ...PLAIN,
    column: name,
    shown: `case jsonb_typeof(${first}) when 'object' then coalesce(${first} ->> 'url', ${first} ->> 'src') when 'string' then ${first} #>> '{}' end`,
    set: [
      `update ${quoteTable(table)} as p`,
      `set ${column} = (`,
      '  case',
      "    when p_image_url is null then '[]'",
      `    when jsonb_typeof(${first}) = 'object'`,
      `      then jsonb_build_array(${first} || jsonb_build_object(case when ${first} ? 'src' then 'src' else 'url' end, p_image_url))`,
      '    else jsonb_build_array(p_image_url)',
      `  end || case when jsonb_typeof(p.${column}::jsonb) = 'array' then p.${column}::jsonb - 0 else '[]' end`,
      `)::${type}`,
      `where ${WHERE_KEY};`,
    ],
    grants: [`grant update (${column}) on ${quoteTable(table)} to service_role;`],
  };
}
