/** What a person has to know of a file before money is spent, and what is worth a line. */
import { describeValue } from '../errors.ts';
import type { Draft } from './draft.ts';
import type { Grouped } from './grouping.ts';
import type { ColumnPlan } from './plan.ts';
import { type CatalogueProduct, LONGEST_DESCRIPTION } from './product.ts';
import type { SourceTable } from './table.ts';

export interface Findings {
  /** Products may get an image that they have already: to be told before anything is bought. */
  warnings: string[];
  /** What became of the rest. */
  notes: string[];
}

const MOST_COLUMNS_NAMED = 12;

export function findingsOf(
  table: SourceTable,
  plan: ColumnPlan,
  grouped: Grouped,
  products: readonly CatalogueProduct[],
): Findings {
  const lacking = grouped.products.filter(({ images }) => images.length === 0);
  return {
    warnings: [
      ...hiddenImages(table, lacking),
      ...withoutAddress(lacking),
      ...incomplete(grouped.products),
      ...orphansOf(grouped),
    ],
    notes: [...attributeColumns(table, plan, products), ...partsOf(grouped), ...cutTexts(grouped.products)],
  };
}

/** Columns that hold images and are not read as such, for products that have no other. */
function hiddenImages({ columns }: SourceTable, lacking: readonly Draft[]): string[] {
  const byColumn = new Map<number, { count: number; example: string }>();
  for (const { hidden } of lacking) {
    for (const [at, { given }] of hidden) {
      byColumn.set(at, {
        count: (byColumn.get(at)?.count ?? 0) + 1,
        example: byColumn.get(at)?.example ?? given,
      });
    }
  }
  return [...byColumn].map(([at, { count, example }]) => {
    const column = columns[at] ?? '';
    return `The column ${describeValue(column)} holds addresses of images, such as ${describeValue(example)}, and is not known to be the products' images. Without them ${products(count)} would get a new one: add --map image_url=${quoted(column)} if they show the ${count === 1 ? 'product' : 'products'}.`;
  });
}

function withoutAddress(lacking: readonly Draft[]): string[] {
  const cells = lacking.flatMap(({ noAddress }) => noAddress.slice(0, 1));
  const [first] = cells;
  if (first === undefined) return [];
  return [
    `The column ${describeValue(first.column)} holds no address of an image for ${products(cells.length)}, but text such as ${describeValue(first.value)}: they count as without an image, and would get a new one.`,
  ];
}

function incomplete(all: readonly Draft[]): string[] {
  const firsts = all.flatMap(({ images }) => images.slice(0, 1));
  const tell = (kind: 'completed' | 'elsewhere', words: string) => {
    const found = firsts.filter((image) => image.kind === kind);
    const [first] = found;
    if (first === undefined) return [];
    const have = found.length === 1 ? 'has' : 'have';
    return [
      `${products(found.length)} ${have} an image whose address ${words}, such as ${describeValue(first.given)} (${first.place})`,
    ];
  };
  return [
    ...tell('completed', 'lacks its protocol').map((text) => `${text}: it is read as https.`),
    ...tell('elsewhere', 'is not complete').map(
      (text) =>
        `${text}: it counts as an image, so none is bought, but it can neither be shown nor checked from here.`,
    ),
  ];
}

function orphansOf({ orphans }: Grouped): string[] {
  const [first] = orphans;
  if (first === undefined) return [];
  return [
    `${orphans.length} ${orphans.length === 1 ? 'variant belongs' : 'variants belong'} to a product that the file does not have, such as ${describeValue(first.parent)} (${first.place}): each counts as a product of its own.`,
  ];
}

/** Named once: what has no place of its own is not lost, but a name that is not understood should be seen. */
function attributeColumns(
  { columns }: SourceTable,
  plan: ColumnPlan,
  all: readonly CatalogueProduct[],
): string[] {
  const filled = new Set(all.flatMap(({ attributes }) => Object.keys(attributes)));
  const names = columns.filter((column, at) => {
    const kind = plan.roles[at]?.kind;
    return (kind === 'attribute' || kind === 'field') && filled.has(column);
  });
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_COLUMNS_NAMED);
  const more = names.length - shown.length;
  return [
    `Kept as attributes: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}. --map FIELD=COLUMN reads a column as something else.`,
  ];
}

function partsOf({ parts, products: { length } }: Grouped): string[] {
  return parts === 0
    ? []
    : [
        `Read ${products(length)} from ${parts + length} rows: variants and further images belong to their product.`,
      ];
}

function cutTexts(all: readonly Draft[]): string[] {
  const cut = all.filter(({ text }) => (text.description?.length ?? 0) > LONGEST_DESCRIPTION).length;
  return cut === 0
    ? []
    : [`The descriptions of ${products(cut)} were cut after ${LONGEST_DESCRIPTION} characters.`];
}

function products(count: number): string {
  return `${count} ${count === 1 ? 'product' : 'products'}`;
}

function quoted(column: string): string {
  return /^[\w.-]+$/.test(column) ? column : `"${column.replaceAll('"', '\\"')}"`;
}
