/** Categories and plant parts that are in tables of their own. */
import { plainName } from '../../catalogue/columns.ts';
import {
  type DatabaseFacts,
  fullName,
  isText,
  joinOf,
  quote,
  quoteTable,
  type Table,
  tableNamed,
} from './facts.ts';
import { NAME_COLUMNS, translationOf } from './table-choice.ts';
import { columnsFor, type Fields, translatedText } from './texts.ts';

const CATEGORIES = /categor|collection|department|taxon|sector|industr|product_?type|group|section|kategorie/;
const PLANT_PARTS = /plant_?part/;

/** Categories and plant parts in tables of their own: beside a foreign key, or behind a table of pairs. */
export function categoriesOf(
  facts: DatabaseFacts,
  table: Table,
  fields: Fields,
  read: (table: Table) => void,
  unsure: string[],
): void {
  for (const [field, pattern] of [
    ['industry', CATEGORIES],
    ['plant_part', PLANT_PARTS],
  ] as const) {
    if (fields[field] !== null) continue;
    const ways = waysTo(facts, table, pattern);
    const [way] = ways;
    if (way === undefined) continue;
    for (const one of way.tables) read(one);
    fields[field] = way.sql(way.nameColumn);
    if (ways.length > 1) {
      unsure.push(
        `${fullName(way.tables[0] ?? table)} gives the ${field}; there ${ways.length === 2 ? 'is' : 'are'} also ${ways
          .slice(1)
          .map(({ tables: [first] }) => (first ? fullName(first) : ''))
          .join(', ')}.`,
      );
    }
  }
}

interface Way {
  tables: Table[];
  nameColumn: string;
  sql: (column: string) => string;
}

function waysTo(facts: DatabaseFacts, table: Table, pattern: RegExp): Way[] {
  const own = fullName(table);
  const direct = facts.links.filter(
    ({ from, to }) => from === own && to !== own && pattern.test(to.toLowerCase()),
  );
  const ways: Way[] = [];
  const add = (target: Table | undefined, tables: Table[], body: (column: string) => string) => {
    const named = target === undefined ? undefined : nameOf(facts, target);
    if (target === undefined || named === undefined) return;
    ways.push({ tables: [target, ...tables, ...named.tables], nameColumn: named.sql, sql: body });
  };
  // A table of pairs first: shops that have both keep the category there.
  for (const pair of facts.links.filter(({ to }) => to === own)) {
    const middle = tableNamed(facts, pair.from);
    const onward = facts.links.find(
      ({ from, to }) => from === pair.from && to !== own && pattern.test(to.toLowerCase()),
    );
    if (middle === undefined || onward === undefined || !pattern.test(middle.name.toLowerCase())) continue;
    const target = tableNamed(facts, onward.to);
    add(target, [middle], (column) => {
      const order = target?.key.map((name) => `c.${quote(name)}`).join(', ') ?? '1';
      return `(select ${column} from ${quoteTable(middle)} m join ${target ? quoteTable(target) : ''} c on ${joinOf(onward, 'm', 'c')} where ${joinOf(pair, 'm', 'p')} order by ${order} limit 1)`;
    });
  }
  for (const link of direct) {
    const target = tableNamed(facts, link.to);
    add(
      target,
      [],
      (column) =>
        `(select ${column} from ${target ? quoteTable(target) : ''} c where ${joinOf(link, 'p', 'c')})`,
    );
  }
  return ways;
}

/** The name of a row of a table of categories, as SQL over `c`. */
function nameOf(facts: DatabaseFacts, table: Table): { sql: string; tables: Table[] } | undefined {
  const own = table.columns.find((column) => isText(column) && NAME_COLUMNS.has(plainName(column.name)));
  if (own !== undefined) return { sql: `c.${quote(own.name)}::text`, tables: [] };
  const translation = translationOf(facts, table);
  const text = translation === null ? undefined : columnsFor(translation.texts, 'name')[0];
  if (translation === null || text === undefined) return undefined;
  return { sql: translatedText(translation, text, 'c'), tables: [translation.texts] };
}
