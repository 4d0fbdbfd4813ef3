/** Which table of a database holds products, and which of its columns are what: a proposal, with what it is unsure of. */
import { plainName } from '../../catalogue/columns.ts';
import { UserError } from '../../errors.ts';
import { categoriesOf } from './categories.ts';
import {
  type Column,
  type DatabaseFacts,
  fullName,
  quote,
  quoteTable,
  type Table,
  tableNamed,
} from './facts.ts';
import type { ImagePlace } from './image-contract.ts';
import { imagePlaceOf } from './image-place.ts';
import { chooseTable } from './table-choice.ts';
import { type Fields, textsOf, type Writable } from './texts.ts';

export interface ScaffoldWishes {
  /** `name` or `schema.name`; null = the one that looks like products. */
  table: string | null;
  /** A condition on the table's own columns; null = none. */
  where: string | null;
  /** Columns that a person named, by field; `image_url` too. */
  map: ReadonlyMap<string, string>;
}

export interface Mapping {
  table: Table;
  /** Conditions on `p`, in SQL. */
  where: string[];
  fields: Fields;
  writable: Writable;
  attributes: Column[];
  image: ImagePlace;
  /** Tables that the view reads besides the product's. */
  reads: Table[];
  /** `updated_at` and its like, where an index can hold it. */
  changedAt: Column | null;
  unsure: string[];
}

const DELETED = /^(?:deletedat|deletedon|datedeleted|isdeleted|deleted|archivedat|isarchived|archived)$/;
const STATES = /^(?:status|state|enabled|isactive|active|published|ispublished|visible|isvisible)$/;
const TENANTS =
  /^(?:tenantid|tenant|shopid|storeid|organi[sz]ationid|orgid|workspaceid|merchantid|accountid|companyid)$/;
/** Columns that describe a thing, rather than keep it in order. */
const DESCRIBES =
  /^(?:material|materials|colou?r|colou?rs|size|sizes|weight|dimensions|length|width|height|brand|vendor|manufacturer|tags|keywords|subtitle|features|benefits|ingredients|metadata|attributes|properties|details|specs|specifications|customfields|options|style|scent|flavou?r|finish|origin)$/;

/** @throws {UserError} `catalogue_invalid` when no table can be one, with what was looked at. */
export function proposeMapping(facts: DatabaseFacts, wishes: ScaffoldWishes): Mapping {
  const { table, others } = chooseTable(facts, wishes.table);
  const unsure: string[] = [];
  if (others.length > 0) {
    unsure.push(`There are also ${others.join(', ')}: name another table with --table SCHEMA.NAME.`);
  }
  if (table.key.length === 0) {
    throw new UserError(
      'catalogue_invalid',
      `The table ${fullName(table)} has no primary key, and no unique key without nulls: an image could not be told to one product. Nothing was changed.`,
      `Give it one, such as: alter table ${quoteTable(table)} add primary key (id);`,
    );
  }
  if (!table.hasPrimaryKey)
    unsure.push(`It has no primary key: ${table.key.join(', ')} is unique, and taken instead.`);
  const reads = new Map<string, Table>();
  const read = (one: Table) => reads.set(fullName(one), one);
  const { fields, writable } = textsOf(facts, table, wishes.map, read, unsure);
  categoriesOf(facts, table, fields, read, unsure);
  const image = imagePlaceOf(facts, table, wishes.map.get('image_url') ?? null, unsure);
  for (const name of image.reads) {
    const found = tableNamed(facts, name);
    if (found) read(found);
  }
  return {
    table,
    where: [...deletedIn(table), ...(wishes.where === null ? [] : [`(${wishes.where})`])],
    fields,
    writable,
    attributes: table.columns.filter((column) => isAttribute(column, table, image)),
    image,
    reads: [...reads.values()],
    changedAt: changedIn(table),
    unsure: [...unsure, ...doubtsOf(table, wishes, fields)],
  };
}

function deletedIn({ columns }: Table): string[] {
  return columns
    .filter(({ name }) => DELETED.test(plainName(name)))
    .map(({ name, type }) =>
      type === 'boolean' ? `p.${quote(name)} is not true` : `p.${quote(name)} is null`,
    );
}

function isAttribute({ name, type }: Column, table: Table, image: ImagePlace): boolean {
  return (
    DESCRIBES.test(plainName(name)) &&
    /^(?:text|character|citext|numeric|integer|bigint|smallint|real|double|boolean|json)/.test(type) &&
    !table.key.includes(name) &&
    name !== image.column
  );
}

/** An index can only hold a time that does not depend on the session's zone. */
function changedIn({ columns }: Table): Column | null {
  const times = columns.filter(({ type }) => type === 'timestamp with time zone');
  return (
    times.find(({ name }) => /^(?:updatedat|dateupdated|updatedon|modifiedat)$/.test(plainName(name))) ?? null
  );
}

function doubtsOf(table: Table, { where, map }: ScaffoldWishes, fields: Fields): string[] {
  const doubts: string[] = [];
  const states = table.columns.filter(({ name }) => STATES.test(plainName(name)));
  if (states.length > 0 && where === null) {
    doubts.push(
      `Drafts count as products, too (${states.map(({ name }) => name).join(', ')}): leave some out with --where, such as --where "${exampleOf(states[0])}".`,
    );
  }
  const tenant = table.columns.find(({ name }) => TENANTS.test(plainName(name)));
  if (tenant !== undefined && where === null) {
    doubts.push(
      `Products of every ${tenant.name} are taken: choose one with --where "${quote(tenant.name)} = '…'".`,
    );
  }
  if (fields.industry === null && !map.has('industry')) {
    doubts.push(
      'No category was found: prompts and placeholders then go by the name alone. --map industry=COLUMN names one.',
    );
  }
  return doubts;
}

function exampleOf(column: Column | undefined): string {
  if (column === undefined) return '';
  return column.type === 'boolean' ? quote(column.name) : `${quote(column.name)} = 'published'`;
}
