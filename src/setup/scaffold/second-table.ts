/** An image in a row of another table: one that the product points to, or the first of those that point to it. */
import { plainName } from '../../catalogue/columns.ts';
import {
  type DatabaseFacts,
  fullName,
  isText,
  joinOf,
  type Link,
  quote,
  quoteTable,
  type Table,
  tableNamed,
} from './facts.ts';
import { filledRow } from './filled-row.ts';
import { FILES, type ImagePlace, PLAIN, WHERE_KEY } from './image-contract.ts';

const ORDER = /^(?:rank|position|sort|sortorder|ordinal|displayorder|idx|order|index)$/;
const PRIMARY = /^(?:isprimary|ismain|isdefault|isfeatured|primary|main|featured)$/;
const GONE = /^(?:deletedat|isdeleted|deleted)$/;
/** What a column with an address is called, the best name first. */
const ADDRESS_COLUMNS = [
  'url',
  'src',
  'publicurl',
  'imageurl',
  'imgurl',
  'preview',
  'source',
  'href',
  'link',
  'path',
  'filepath',
] as const;

function addressColumns(table: Table): string[] {
  return ADDRESS_COLUMNS.flatMap((wanted) => {
    const found = table.columns.find((column) => isText(column) && plainName(column.name) === wanted);
    return found === undefined ? [] : [found.name];
  });
}

/** A row for the image, and the product's key to it. */
export function inAsset(table: Table, link: Link, target: Table): ImagePlace | null {
  const addresses = addressColumns(target);
  const [address] = addresses;
  const [pointer = ''] = link.columns;
  const [targetKey = ''] = link.toColumns;
  if (address === undefined) return null;
  const row = filledRow(target, new Map(addresses.map((name) => [name, 'p_image_url'])));
  if (row === null) return null;
  const name = quoteTable(target);
  return {
    ...PLAIN,
    column: pointer,
    shown: `(select a.${quote(address)}::text from ${name} a where ${joinOf(link, 'p', 'a')})`,
    declare: [`v_image ${name}.${quote(targetKey)}%type;`],
    set: [
      'if p_image_url is not null then',
      `  select a.${quote(targetKey)} into v_image from ${name} a where a.${quote(address)} = p_image_url limit 1;`,
      '  if v_image is null then',
      `    insert into ${name} (${row.columns.join(', ')})`,
      `    values (${row.values.join(', ')})`,
      `    returning ${quote(targetKey)} into v_image;`,
      '  end if;',
      'end if;',
      `update ${quoteTable(table)} as p set ${quote(pointer)} = v_image where ${WHERE_KEY};`,
    ],
    reads: [fullName(target)],
    grants: [
      `grant update (${quote(pointer)}) on ${quoteTable(table)} to service_role;`,
      `grant insert on ${name} to service_role;`,
      ...row.sequences.map((sequence) => `grant usage on sequence ${sequence} to service_role;`),
    ],
    indexes: [
      `create index if not exists ${quote(`image_generation_${target.name}_address_idx`.slice(0, 63))} on ${name} (${quote(address)});`,
    ],
  };
}

export interface SecondTable {
  table: Table;
  link: Link;
  address: string;
  /** The first image, as SQL over `p`. */
  first: string;
  order: string;
  condition: string;
}

/** A table with a product's images, one a row. */
export function secondTable(facts: DatabaseFacts, table: Table): SecondTable | null {
  for (const link of facts.links.filter(({ to, from }) => to === fullName(table) && from !== to)) {
    const second = tableNamed(facts, link.from);
    if (second === undefined || !FILES.test(second.name.toLowerCase())) continue;
    const [address] = addressColumns(second);
    if (address === undefined) continue;
    const find = (pattern: RegExp) => second.columns.filter(({ name }) => pattern.test(plainName(name)));
    const order = [
      ...find(PRIMARY).map(({ name }) => `i.${quote(name)} desc nulls last`),
      ...find(ORDER).map(({ name }) => `i.${quote(name)}`),
      ...second.key.map((name) => `i.${quote(name)}`),
    ].join(', ');
    const gone = find(GONE).map(
      ({ name, type }) => ` and i.${quote(name)} is ${type === 'boolean' ? 'not true' : 'null'}`,
    );
    const condition = `${joinOf(link, 'i', 'p')}${gone.join('')}`;
    const first = `(select i.${quote(address)}::text from ${quoteTable(second)} i where ${condition}${order === '' ? '' : ` order by ${order}`} limit 1)`;
    return { table: second, link, address, first, order, condition };
  }
  return null;
}

/** The first of a product's rows is shown: another image takes its place, and none takes it away. */
export function inRows(
  table: Table,
  { table: second, link, address, first, order, condition }: SecondTable,
  unsure: string[],
): ImagePlace | null {
  const [key] = second.key;
  const own = new Map(link.columns.map((name, at) => [name, `p.${quote(link.toColumns[at] ?? '')}`]));
  const row = filledRow(second, new Map([...own, [address, 'p_image_url']]));
  if (row === null || key === undefined || second.key.length !== 1) return null;
  unsure.push(
    `Images are rows of ${fullName(second)}: the first one of a product is shown, by ${order.replaceAll('i.', '')}.`,
  );
  const name = quoteTable(second);
  return {
    ...PLAIN,
    column: null,
    shown: first,
    declare: [`v_image ${name}.${quote(key)}%type;`],
    set: [
      `select i.${quote(key)} into v_image from ${name} i join ${quoteTable(table)} p on ${condition} where ${WHERE_KEY} order by ${order} limit 1;`,
      'if v_image is null then',
      `  insert into ${name} (${row.columns.join(', ')})`,
      `  select ${row.values.join(', ')} from ${quoteTable(table)} p where ${WHERE_KEY};`,
      'elsif p_image_url is null then',
      `  delete from ${name} where ${quote(key)} = v_image;`,
      'else',
      `  update ${name} set ${quote(address)} = p_image_url where ${quote(key)} = v_image;`,
      'end if;',
    ],
    reads: [fullName(second)],
    grants: [
      `grant insert, delete, update (${quote(address)}) on ${name} to service_role;`,
      ...row.sequences.map((sequence) => `grant usage on sequence ${sequence} to service_role;`),
    ],
  };
}
