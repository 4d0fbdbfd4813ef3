/** Which table of a database holds products, told by its name and by what its columns are called. */
import { plainName } from '../../catalogue/columns.ts';
import { describeValue, UserError } from '../../errors.ts';
import {
  type Column,
  type DatabaseFacts,
  fullName,
  isText,
  type Link,
  type Table,
  tableNamed,
} from './facts.ts';

const PRODUCT_NAMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:products?|uses_products|shop_items|catalog_products?)$/, 100],
  [/^(?:items?|articles?|listings?|goods|produkte?|artikel|produits?|productos?)$/, 60],
  [/product|article|listing|artikel|produkt/, 30],
  [/item|goods|catalog/, 15],
];
const PART_NAMES =
  /translation|variant|option|categor|tag|image|media|photo|price|review|order|cart|stock|inventory|_type|type_|collection|channel|facet|attribute|asset|_logs?|history|_facet|_to_|bundle|import|export/;
/** What a row's name is called. */
export const NAME_COLUMNS = new Set(['name', 'title', 'value', 'label'].map(plainName));
const LANGUAGES = /^(?:languagecode|language|locale|lang|langcode|languagesid)$/;

/** @throws {UserError} `input_invalid` for a wanted table that is not there; `catalogue_invalid` when none looks like products. */
export function chooseTable(facts: DatabaseFacts, wanted: string | null): { table: Table; others: string[] } {
  if (wanted !== null) {
    const found = facts.tables.filter((table) => fullName(table) === wanted || table.name === wanted);
    const [table, another] = found;
    if (table !== undefined && another === undefined) return { table, others: [] };
    throw new UserError(
      'input_invalid',
      `Expected ${table === undefined ? 'a table of this database' : 'a table with its schema'} for --table but received ${describeValue(wanted)}.`,
      table === undefined
        ? `The tables are: ${facts.tables.map(fullName).slice(0, 40).join(', ')}.`
        : `There are ${found.map(fullName).join(' and ')}.`,
    );
  }
  const scored = facts.tables
    .map((table) => ({ table, score: scoreOf(table, facts) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, ...rest] = scored;
  if (best === undefined) {
    throw new UserError(
      'catalogue_invalid',
      `No table of this database looks like products: there ${facts.tables.length === 0 ? 'is none' : `are ${facts.tables.map(fullName).slice(0, 20).join(', ')}`}.`,
      'Name the table with --table SCHEMA.NAME, or take --catalogue simple, which makes one.',
    );
  }
  const others = rest.filter(({ score }) => score * 2 >= best.score).map(({ table }) => fullName(table));
  return { table: best.table, others: others.slice(0, 5) };
}

function scoreOf(table: Table, facts: DatabaseFacts): number {
  const name = table.name.toLowerCase();
  const named = PRODUCT_NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 0;
  if (named === 0 || PART_NAMES.test(name)) return 0;
  const hasName = table.columns.some((column) => isText(column) && NAME_COLUMNS.has(plainName(column.name)));
  if (!hasName && translationOf(facts, table) === null) return 0;
  return (
    named + (table.rows > 0 ? 10 : 0) + (table.schema === 'public' ? 5 : 0) + (table.key.length > 0 ? 5 : 0)
  );
}

export interface Translation {
  texts: Table;
  link: Link;
  language: Column;
}

/** The table with a product's texts by language, and the columns that say which. */
export function translationOf(facts: DatabaseFacts, table: Table): Translation | null {
  for (const link of facts.links.filter(({ to }) => to === fullName(table))) {
    const texts = tableNamed(facts, link.from);
    const language = texts?.columns.find(({ name }) => LANGUAGES.test(plainName(name)));
    const hasName = texts?.columns.some(
      (column) => isText(column) && NAME_COLUMNS.has(plainName(column.name)),
    );
    if (texts !== undefined && language !== undefined && hasName === true) return { texts, link, language };
  }
  return null;
}
