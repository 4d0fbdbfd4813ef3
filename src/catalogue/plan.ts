/** What each column of one file means: its name, what a person said with --map, and what stands in it. */
import { describeValue, UserError } from '../errors.ts';
import { FIELDS, type Field, plainName, type Role, roleOf, type TextField } from './columns.ts';
import { isObject } from './json.ts';
import type { SourceTable } from './table.ts';
import { isBlank } from './values.ts';

/** What a person named with --map: the column of a field. */
export type FieldMap = ReadonlyMap<Field, string>;

export interface ColumnPlan {
  /** One for each column of the table. */
  roles: readonly Role[];
  /** Columns with the id: several where they have one name, such as `g:id` and `id`. */
  idsAt: readonly number[];
  /** SKUs, by which some shops name the product that a row belongs to; -1 = none. */
  skuAt: number;
  /** Columns with each field's text, the best one first. */
  textAt: ReadonlyMap<TextField, readonly number[]>;
  /** Rows that have another row's id are variants of it, whatever they are called. */
  repeatsId: boolean;
}

const ROW_KINDS = /^(?:simple|variable|variation|variant|grouped|external|sku|rule|image|video)(?:\s*,.*)?$/i;

/**
 * `id=Handle,name=Title`, as often as one likes.
 * @throws {UserError} `input_invalid`
 */
export function parseFieldMap(texts: readonly string[]): FieldMap {
  const map = new Map<Field, string>();
  // A comma may stand in the name of a column: a pair begins only where a field is named.
  const isPair = new RegExp(`,(?=\\s*(?:${FIELDS.join('|')})\\s*=)`);
  for (const pair of texts.flatMap((text) => text.split(isPair))) {
    const [left = '', ...right] = pair.split('=');
    const field = FIELDS.find((name) => name === left.trim().toLowerCase());
    const column = right.join('=').trim();
    if (field === undefined || column === '') {
      throw new UserError(
        'input_invalid',
        `Expected pairs such as id=Handle,name=Title for --map but received ${describeValue(pair.trim())}. Nothing was changed.`,
        `Write FIELD=COLUMN with commas between; the fields are ${FIELDS.join(', ')}.`,
      );
    }
    map.set(field, column);
  }
  return map;
}

/** @throws {UserError} `input_invalid` for a mapped column that the file does not have. */
export function planColumns(given: SourceTable, map: FieldMap): { table: SourceTable; plan: ColumnPlan } {
  const table = withPaths(given, map);
  const mapped = new Map([...map].map(([field, column]) => [columnAt(table, column, field), field] as const));
  const roles = table.columns.map((column, at): Role => {
    const field = mapped.get(at);
    if (field !== undefined) return mappedRole(field);
    const role = settled(roleOf(column), column, table, at);
    // Whoever names a column means no other one, and further images are still images.
    return role.kind === 'field' && map.has(role.field) ? { kind: 'attribute' } : role;
  });
  const textAt = new Map<TextField, number[]>();
  for (const [at, role] of roles.entries()) {
    if (role.kind === 'field') textAt.set(role.field, [...(textAt.get(role.field) ?? []), at]);
  }
  const rankAt = (at: number) => {
    const role = roles[at];
    return role?.kind === 'field' ? role.rank : 0;
  };
  for (const list of textAt.values()) list.sort((a, b) => rankAt(a) - rankAt(b));
  const names = table.columns.map(plainName);
  // A column that is empty in the whole file is none, as Square's reference handles often are.
  const filled = (at: number) => table.rows.some(({ values }) => !isBlank(values[at]));
  const all = textAt.get('id') ?? [];
  const ids = all.some(filled) ? all.filter(filled) : all;
  return {
    table,
    plan: {
      roles,
      idsAt: ids.filter((at) => names[at] === names[ids[0] ?? -1]),
      skuAt: names.indexOf('sku'),
      textAt,
      repeatsId: names.some((name) => REPEATS_ID.test(name)),
    },
  };
}

/** Columns of exports that have a row for each variant, image or language of a product. */
const REPEATS_ID =
  /^(?:option1|option1name|option1value|variantsku|variantid|variantprice|variationname|imageposition|storeviewcode|handleid|fieldtype)$/;

function mappedRole(field: Field): Role {
  if (field === 'attributes') return { kind: 'attributes' };
  if (field === 'image_url') return { kind: 'image', rank: -1, isSure: true };
  return { kind: 'field', field, rank: -1 };
}

/** "Type" and "Item" are one thing in one shop and another in the next: what stands in them tells. */
function settled(role: Role, column: string, table: SourceTable, at: number): Role {
  if (role.kind !== 'row-type') return role;
  const tellsRows = table.rows.some(({ values }) => {
    const value = values[at];
    return typeof value === 'string' && ROW_KINDS.test(value.trim());
  });
  if (tellsRows) return role;
  const name = plainName(column);
  if (name === 'type') return { kind: 'field', field: 'industry', rank: 100 };
  return name === 'item' ? { kind: 'field', field: 'name', rank: 100 } : { kind: 'attribute' };
}

function columnAt({ columns }: SourceTable, column: string, field: Field): number {
  const exact = columns.indexOf(column);
  const at = exact === -1 ? columns.findIndex((name) => plainName(name) === plainName(column)) : exact;
  if (at !== -1) return at;
  throw new UserError(
    'input_invalid',
    `Expected a column of the file for ${field} in --map but received ${describeValue(column)}. Nothing was changed.`,
    `The columns are: ${columns.join(', ')}.`,
  );
}

/** `image_url=media.main.url` reads inside of JSON: such a path becomes a column. */
function withPaths(table: SourceTable, map: FieldMap): SourceTable {
  const paths = [...map.values()].filter(
    (path) =>
      path.includes('.') && !table.columns.includes(path) && table.columns.includes(path.split('.')[0] ?? ''),
  );
  if (paths.length === 0) return table;
  const rows = table.rows.map(({ place, values }) => ({
    place,
    values: [
      ...Array.from(table.columns, (_, at) => values[at]),
      ...paths.map((path) => {
        const [first = '', ...rest] = path.split('.');
        return rest.reduce<unknown>(inside, values[table.columns.indexOf(first)]);
      }),
    ],
  }));
  return { ...table, columns: [...table.columns, ...paths], rows };
}

function inside(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) ? value[key] : undefined;
}
