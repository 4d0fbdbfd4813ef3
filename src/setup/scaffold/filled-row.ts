/** A row that an image needs in a table of somebody else: every column that must have a value gets one that fits, or there is no row. */
import { plainName } from '../../catalogue/columns.ts';
import { type Column, isText, quote, type Table } from './facts.ts';

export interface FilledRow {
  columns: string[];
  values: string[];
  sequences: string[];
}

/** What columns of images hold, by their names. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:name|title|filename|filenamedownload|alt|alttext|label)$/,
    "coalesce(p_details ->> 'provider', 'generated') || ' image'",
  ],
  [/^(?:mime|mimetype|contenttype)$/, "'image/webp'"],
  [/^(?:type|kind|assettype|mediatype)$/, "'IMAGE'"],
];
const NUMBERS =
  /^(?:width|height|filesize|size|bytes|rank|position|sort|sortorder|displayorder|ordinal|priority)$/;

/** @param given SQL by the name of the column. null = a column must have a value that nobody here knows. */
export function filledRow(table: Table, given: ReadonlyMap<string, string>): FilledRow | null {
  const row: FilledRow = { columns: [], values: [], sequences: [] };
  for (const column of table.columns) {
    if (column.sequence !== null) row.sequences.push(column.sequence);
    const own = given.get(column.name);
    if (own === undefined && (column.isNullable || column.hasDefault || column.isAlwaysGenerated)) continue;
    const value = own ?? valueFor(column);
    if (value === null) return null;
    row.columns.push(quote(column.name));
    row.values.push(value);
  }
  return row;
}

function valueFor(column: Column): string | null {
  const name = plainName(column.name);
  if (isText(column)) {
    const known = TEXTS.find(([pattern]) => pattern.test(name))?.[1];
    if (known !== undefined) return known;
    return name === 'id' ? 'gen_random_uuid()::text' : null;
  }
  if (column.type === 'uuid' && name === 'id') return 'gen_random_uuid()';
  if (/^(?:smallint|integer|bigint|numeric|real|double)/.test(column.type))
    return NUMBERS.test(name) ? '0' : null;
  if (/^timestamp/.test(column.type)) return 'now()';
  return column.type === 'boolean' ? 'false' : null;
}
