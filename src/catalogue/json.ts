/** Products in JSON, as shops answer with it, and in NDJSON: one object a line. */
import { describeValue, messageOf } from '../errors.ts';
import { placeAt, SourceError, type SourceTable, tableOfObjects } from './table.ts';

type Fields = Record<string, unknown>;
interface Item {
  place: string;
  fields: Fields;
}

/** Where answers of shops keep their list, from the outside in. */
const LISTS = [
  'products',
  'items',
  'records',
  'results',
  'resources',
  'entries',
  'catalogue',
  'catalog',
] as const;
const MOST_WRAPPERS = 4;
/** More digits than a number of JavaScript holds: an id of this length is kept as it is written. */
const LONG_NUMBER = /[:[,\s]\d{16,}/;

/**
 * One row for each object of a list, wherever a shop's answer holds it.
 * @throws {SourceError} for what is no JSON, holds no list of products, or has something else than objects in it.
 */
export function readJson(text: string): SourceTable {
  const list = listIn(parseJson(text, text, 0));
  if (list === null) {
    throw new SourceError(1, null, 'expected an array of products, or an object with an array "products"');
  }
  return tableOfObjects(list.map((value, at) => itemOf(value, `product ${at + 1}`, 1)));
}

/** One row for each line. @throws {SourceError} with the line that is no JSON object. */
export function readNdjson(text: string): SourceTable {
  const items: Item[] = [];
  let start = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() !== '') {
      items.push(itemOf(parseJson(line, text, start), `line ${at + 1}`, at + 1));
    }
    start += line.length + 1;
  }
  return tableOfObjects(items);
}

/** Whether a text is lines of JSON objects rather than one document. */
export function looksLikeNdjson(text: string): boolean {
  const [first, second] = text.split('\n', 200).filter((line) => line.trim() !== '');
  return [first, second].every((line) => line?.trim().startsWith('{') && line.trim().endsWith('}'));
}

function parseJson(part: string, whole: string, start: number): unknown {
  try {
    // An id that does not fit into a number would silently become another one.
    return LONG_NUMBER.test(part) ? JSON.parse(part, longNumbersAsText) : JSON.parse(part);
  } catch (error) {
    const message = messageOf(error)
      .replace(/ (?:in JSON )?at position \d+.*$/s, '')
      .replace(/, (?:\.\.\.)?".*$/s, '');
    const { line, column } = placeAt(whole, start + brokenAt(part));
    throw new SourceError(line, column, `it is not JSON: ${message}`);
  }
}

/** Where a text stops to be JSON. The engine does not always say, but it tells a beginning that lacks an end from one that is wrong. */
function brokenAt(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isWrong(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return good;
}

function isWrong(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const message = messageOf(error);
    const told = /at position (\d+)/.exec(message)?.[1];
    const isCut = /unexpected end|unterminated string/i.test(message);
    return !isCut && (told === undefined || Number(told) < beginning.length);
  }
}

function longNumbersAsText(_key: string, value: unknown, context?: { source?: string }): unknown {
  const { source } = context ?? {};
  return typeof value === 'number' && !Number.isSafeInteger(value) && /^\d+$/.test(source ?? '')
    ? source
    : value;
}

function listIn(document: unknown): unknown[] | null {
  let value = document;
  for (let depth = 0; depth <= MOST_WRAPPERS; depth += 1) {
    if (Array.isArray(value)) return value;
    if (!isObject(value)) return null;
    if (Array.isArray(value.edges) || Array.isArray(value.nodes)) return listOf(value);
    const fields: Fields = value;
    const known = LISTS.find((key) => key in fields);
    if (known !== undefined) value = fields[known];
    else if ('data' in fields) value = fields.data;
    else return onlyListIn(fields);
  }
  return null;
}

/** The one array of objects among the fields; several leave open which is meant. */
function onlyListIn(fields: Fields): unknown[] | null {
  const lists = Object.values(fields).filter(
    (value): value is unknown[] => Array.isArray(value) && value.length > 0 && value.every(isObject),
  );
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** A list as it is, or as GraphQL wraps it. */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [];
  if (Array.isArray(value.nodes)) return value.nodes;
  if (!Array.isArray(value.edges)) return [];
  return value.edges.map((edge: unknown) => (isObject(edge) ? edge.node : edge));
}

function itemOf(value: unknown, place: string, line: number): Item {
  if (!isObject(value)) {
    throw new SourceError(line, null, `${place}: expected an object but received ${describeValue(value)}`);
  }
  const { fields, node, ...others } = value;
  // Airtable keeps a record's columns apart from its id.
  if (isObject(fields)) return { place, fields: { ...others, ...fields } };
  return { place, fields: isObject(node) ? node : value };
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
