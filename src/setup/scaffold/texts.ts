/** Where a product's name, description and other texts are: in columns of its own, or in a table of translations. */
import { roleOf, type TextField } from '../../catalogue/columns.ts';
import { describeValue, UserError } from '../../errors.ts';
import {
  type Column,
  columnNamed,
  type DatabaseFacts,
  fullName,
  isText,
  joinOf,
  quote,
  quoteTable,
  type Table,
} from './facts.ts';
import { type Translation, translationOf } from './table-choice.ts';

/** Columns of a table by what their names mean, the best one first. */
export function columnsFor(table: Table, field: TextField): Column[] {
  const ranked = table.columns.flatMap((column) => {
    const role = roleOf(column.name);
    return isText(column) && role.kind === 'field' && role.field === field
      ? [{ column, rank: role.rank }]
      : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ column }) => column);
}

/** SQL over `p` for each field of the view; null = nothing. */
export type Fields = Record<Exclude<TextField, 'id'>, string | null>;
/** Own text columns of the table that a file may be written to. */
export type Writable = Partial<Record<Exclude<TextField, 'id'>, string>>;

/** @throws {UserError} `input_invalid` for a wanted column that is not there; `catalogue_invalid` without a name. */
export function textsOf(
  facts: DatabaseFacts,
  table: Table,
  map: ReadonlyMap<string, string>,
  read: (table: Table) => void,
  unsure: string[],
): { fields: Fields; writable: Writable } {
  const fields: Fields = {
    name: null,
    description: null,
    industry: null,
    sub_industry: null,
    plant_part: null,
  };
  const writable: Writable = {};
  const translation = translationOf(facts, table);
  for (const field of ['name', 'description', 'industry', 'sub_industry', 'plant_part'] as const) {
    const wanted = map.get(field);
    const own = wanted === undefined ? columnsFor(table, field)[0] : columnNamed(table, wanted);
    if (wanted !== undefined && own === undefined) {
      throw new UserError(
        'input_invalid',
        `Expected a column of ${fullName(table)} for ${field} in --map but received ${describeValue(wanted)}.`,
        `Its columns are: ${table.columns.map(({ name }) => name).join(', ')}.`,
      );
    }
    if (own !== undefined) {
      fields[field] = `p.${quote(own.name)}::text`;
      if (isText(own)) writable[field] = own.name;
      continue;
    }
    const translated = translation === null ? undefined : columnsFor(translation.texts, field)[0];
    if (translation === null || translated === undefined) continue;
    read(translation.texts);
    fields[field] = translatedText(translation, translated);
  }
  if (fields.name !== null && writable.name === undefined && translation !== null) {
    unsure.push(
      `Names are in ${fullName(translation.texts)}, one for each ${translation.language.name}: English is taken where there is one, else the first. Write another code instead of 'en' where your shop's language is another.`,
    );
  }
  if (fields.name === null) {
    throw new UserError(
      'catalogue_invalid',
      `No column of ${fullName(table)} looks like a product's name: it has ${table.columns.map(({ name }) => name).join(', ')}.`,
      'Name the column with --map name=COLUMN.',
    );
  }
  return { fields, writable };
}

/** @param parent What the row whose text it is is called in the SQL around it. */
export function translatedText({ texts, link, language }: Translation, text: Column, parent = 'p'): string {
  const order = [
    `(t.${quote(language.name)}::text like 'en%') desc`,
    ...texts.key.map((name) => `t.${quote(name)}`),
  ];
  return `(select t.${quote(text.name)}::text from ${quoteTable(texts)} t where ${joinOf(link, 't', parent)} order by ${order.join(', ')} limit 1)`;
}
