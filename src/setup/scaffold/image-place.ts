/** Where a product's image is: a column of its own, the first of a list, a row of a second table, or nowhere yet. */
import { plainName, roleOf } from '../../catalogue/columns.ts';
import { describeValue, UserError } from '../../errors.ts';
import {
  type Column,
  columnNamed,
  type DatabaseFacts,
  fullName,
  isText,
  type Link,
  quote,
  type Table,
  tableNamed,
} from './facts.ts';
import { FILES, type ImagePlace } from './image-contract.ts';
import { inArray, inColumn, inJson, inNewColumn } from './own-image.ts';
import { inAsset, inRows, secondTable } from './second-table.ts';

const POINTS_TO_IMAGE = /image|img|photo|picture|thumbnail|cover|media|asset|file|artwork/;

/** @throws {UserError} `input_invalid` for a wanted column that the table does not have. */
export function imagePlaceOf(
  facts: DatabaseFacts,
  table: Table,
  wanted: string | null,
  unsure: string[],
): ImagePlace {
  if (wanted !== null && columnNamed(table, wanted) === undefined) {
    throw new UserError(
      'input_invalid',
      `Expected a column of ${fullName(table)} for image_url in --map but received ${describeValue(wanted)}.`,
      `Its columns are: ${table.columns.map(({ name }) => name).join(', ')}.`,
    );
  }
  const columns = wanted === null ? imageColumns(table) : table.columns.filter(({ name }) => name === wanted);
  const second = secondTable(facts, table);
  const own = columns.find((column) => isText(column));
  if (own !== undefined) return inColumn(table, own, second, unsure);
  const list = columns.find(
    ({ type }) => /^(?:text|character varying)\S*\[\]$/.test(type) || /^jsonb?$/.test(type),
  );
  if (list !== undefined) return list.type.endsWith('[]') ? inArray(table, list) : inJson(table, list);
  const pointer = pointerOf(facts, table, wanted);
  if (pointer !== null) {
    const asset = inAsset(table, pointer.link, pointer.target);
    if (asset !== null) return asset;
    unsure.push(
      `${pointer.link.columns[0]} names a row of ${fullName(pointer.target)}, which only the program that owns it can fill. Products that have one count as having an image; new images go to a column that is added, and your shop has to show it.`,
    );
    return inNewColumn(table, `'/assets/' || p.${quote(pointer.link.columns[0] ?? '')}::text`);
  }
  if (second !== null) {
    const rows = inRows(table, second, unsure);
    if (rows !== null) return rows;
  }
  unsure.push('No column holds an image: one is added, and your shop has to show it.');
  return inNewColumn(table, second?.first ?? null);
}

function imageColumns({ columns }: Table): Column[] {
  return columns
    .flatMap((column) => {
      const role = roleOf(column.name);
      return role.kind === 'image' ? [{ column, rank: role.rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

function pointerOf(
  facts: DatabaseFacts,
  table: Table,
  wanted: string | null,
): { link: Link; target: Table } | null {
  for (const link of facts.links) {
    const [column] = link.columns;
    if (link.from !== fullName(table) || link.columns.length !== 1 || column === undefined) continue;
    const target = tableNamed(facts, link.to);
    const isMeant =
      wanted === null
        ? POINTS_TO_IMAGE.test(plainName(column)) && FILES.test(link.to.toLowerCase())
        : column === wanted;
    if (target !== undefined && isMeant) return { link, target };
  }
  return null;
}
