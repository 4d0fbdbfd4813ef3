/** Product feeds in XML: RSS and Atom of Google Merchant, and any list of products; read as a stream of tags. */
import sax from 'sax';
import { SourceError, type SourceTable, tableOfObjects } from './table.ts';

/** Elements that are a product, without their namespace. */
const ITEMS: ReadonlySet<string> = new Set([
  'item',
  'entry',
  'product',
  'offer',
  'shopitem',
  'article',
  'listing',
  'record',
  'row',
]);
/** Where an element without text keeps its value. */
const VALUE_ATTRIBUTES = ['src', 'href', 'url', 'value', 'term'] as const;

interface Item {
  place: string;
  depth: number;
  fields: Record<string, unknown>;
}

/**
 * One row for each product: its attributes and child elements are columns. What stands deeper belongs to the child that
 * it stands in, as a list.
 * @throws {SourceError} for XML that is not well-formed, or that has no products.
 */
export function readXml(text: string): SourceTable {
  const parser = sax.parser(true, { trim: false, normalize: false });
  const items: Item[] = [];
  let item: Item | null = null;
  let depth = 0;
  /** The child of the product that is open, with its own text and that of what stands in it. */
  let child: { name: string; own: string; inner: string[]; value: string | null } | null = null;
  let inner = '';

  parser.onerror = (error) => {
    throw new SourceError(parser.line + 1, parser.column, error.message.split('\n', 1)[0] ?? error.message);
  };
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    if (item === null) {
      if (!ITEMS.has(localName(name))) return;
      item = { place: `line ${parser.line + 1}`, depth, fields: { ...attributes } };
      return;
    }
    inner = '';
    const given = VALUE_ATTRIBUTES.map((key) => attributes[key]).find((one) => one !== undefined);
    const value = given === undefined ? null : String(given);
    if (depth === item.depth + 1) child = { name, own: '', inner: [], value };
    else if (child !== null && value !== null) child.inner.push(value);
  };
  const onText = (piece: string) => {
    if (item === null || child === null) return;
    if (depth === item.depth + 1) child.own += piece;
    else inner += piece;
  };
  parser.ontext = onText;
  parser.oncdata = onText;
  parser.onclosetag = () => {
    if (item !== null && depth === item.depth) {
      items.push(item);
      item = null;
    } else if (item !== null && child !== null && depth === item.depth + 1) {
      addField(item.fields, child.name, childValue(child));
      child = null;
    } else if (child !== null && inner.trim() !== '') {
      child.inner.push(inner.trim());
      inner = '';
    }
    depth -= 1;
  };
  parser.write(text).close();
  if (items.length === 0) {
    throw new SourceError(1, null, `expected a list of <item>, <entry> or <product> elements but found none`);
  }
  return tableOfObjects(items);
}

/** `g:id` and `ID` are `id`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function childValue({
  own,
  inner,
  value,
}: {
  own: string;
  inner: readonly string[];
  value: string | null;
}): unknown {
  if (own.trim() !== '') return own.trim();
  if (inner.length > 0) return inner;
  return value ?? '';
}

/** An element that comes again makes a list. */
function addField(fields: Record<string, unknown>, name: string, value: unknown): void {
  const earlier = fields[name];
  if (earlier === undefined) fields[name] = value;
  else fields[name] = Array.isArray(earlier) ? [...earlier, value].flat() : [earlier, value].flat();
}
