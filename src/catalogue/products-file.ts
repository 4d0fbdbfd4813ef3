/** A user's own products, from CSV or JSON. All problems of a file are told at once, each with its place. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import { describeValue, messageOf, UserError } from '../errors.ts';
import { CsvError, parseCsv } from './csv.ts';

/** A row of `public.products`. */
export interface CatalogueProduct {
  id: string;
  name: string;
  description: string | null;
  industry: string | null;
  sub_industry: string | null;
  plant_part: string | null;
  attributes: Record<string, unknown>;
  image_url: string | null;
}

type Field = keyof CatalogueProduct;

/** Other spellings of the columns, compared without case, spaces, hyphens and underscores. */
const ALIASES: Record<Field, readonly string[]> = {
  id: ['id', 'product_id', 'sku', 'article_number'],
  name: ['name', 'product_name', 'product', 'title'],
  description: ['description', 'product_description', 'desc', 'text'],
  industry: ['industry', 'category', 'sector'],
  sub_industry: ['sub_industry', 'sub_category', 'industry_sub_category', 'subsector'],
  plant_part: ['plant_part', 'part', 'part_of_plant'],
  attributes: ['attributes', 'properties', 'details'],
  image_url: ['image_url', 'image', 'image_link', 'picture'],
};

const plain = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, '');
const FIELD_OF = new Map(
  (Object.entries(ALIASES) as [Field, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [plain(name), field] as const),
  ),
);

const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_PROBLEMS_SHOWN = 8;

const words = (expected: string, max: number) =>
  z
    .string({ error: expected })
    .max(max, { error: `at most ${max} characters` })
    .refine((value) => !value.includes('\u0000'), { error: 'text without the character U+0000' })
    .transform((value) => value.toWellFormed());
const required = (expected: string, max: number) =>
  words(expected, max).refine((value) => value !== '', { error: expected });
const optional = (max: number) =>
  words('text', max)
    .nullish()
    .transform((value) => (value ? value : null));

const productSchema = z.object({
  id: z.preprocess(
    (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value),
    required('an id of 1 to 200 characters', 200),
  ),
  name: required('a name', 500),
  description: optional(20_000),
  industry: optional(200),
  sub_industry: optional(200),
  plant_part: optional(200),
  attributes: z
    .record(z.string(), z.json(), { error: 'a JSON object, such as {"colour": "green"}' })
    .nullish()
    .transform((value) => value ?? {}),
  image_url: optional(2048).refine(
    (value) => value === null || /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
    { error: 'an http(s) URL' },
  ),
});

/** A product before it is checked, and where it stands. */
interface RawProduct {
  place: string;
  values: Record<string, unknown>;
  problems: string[];
}

/**
 * Reads a products file.
 * @throws {UserError} `products_file`: it cannot be read, is neither CSV nor JSON, or products in it have problems.
 */
export async function readProductsFile(path: string): Promise<CatalogueProduct[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw fileError(path, [`it cannot be read: ${messageOf(error)}`], error);
  }
  if (bytes.length > MAX_FILE_BYTES) throw fileError(path, ['it is larger than 64 MiB; split it']);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw fileError(path, ['it is not UTF-8; save it as "CSV UTF-8"'], error);
  }
  return parseProducts(text, path);
}

/**
 * @param path Names the file in messages; `.json` means JSON, everything else CSV.
 * @throws {UserError} `products_file`
 */
export function parseProducts(text: string, path: string): CatalogueProduct[] {
  const raw = extname(path).toLowerCase() === '.json' ? fromJson(text, path) : fromCsv(text, path);
  if (raw.length === 0) throw fileError(path, ['it holds no products']);

  const products: CatalogueProduct[] = [];
  const problems: string[] = [];
  const placeOfId = new Map<string, string>();
  for (const { place, values, problems: found } of raw) {
    problems.push(...found.map((problem) => `${place}: ${problem}`));
    const parsed = productSchema.safeParse(values);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => `${place}, ${describeIssue(issue, values)}`));
      continue;
    }
    const earlier = placeOfId.get(parsed.data.id);
    if (earlier !== undefined) {
      problems.push(`${place}, id: ${describeValue(parsed.data.id)} was already given on ${earlier}`);
    }
    placeOfId.set(parsed.data.id, place);
    products.push(parsed.data);
  }
  if (problems.length > 0) throw fileError(path, problems);
  return products;
}

function describeIssue(issue: z.core.$ZodIssue, values: Record<string, unknown>): string {
  const field = String(issue.path[0]);
  return `${field}: expected ${issue.message} but received ${describeValue(values[field])}`;
}

function fromCsv(text: string, path: string): RawProduct[] {
  let records: ReturnType<typeof parseCsv>;
  try {
    records = parseCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw fileError(path, [`line ${error.line}, column ${error.column}: ${error.message}`], error);
  }
  const [header, ...rows] = records;
  if (header === undefined) return [];
  const columns = header.fields.map((title) => title.trim());
  const fields = columns.map((title) => FIELD_OF.get(plain(title)));
  checkHeader(path, columns, fields);

  return rows.map(({ line, fields: cells }) => {
    const raw: RawProduct = { place: `line ${line}`, values: {}, problems: [] };
    if (cells.length !== columns.length) {
      raw.problems.push(`expected ${columns.length} fields, as in the header, but received ${cells.length}`);
    }
    const others: Record<string, unknown> = {};
    for (const [at, title] of columns.entries()) {
      const value = (cells[at] ?? '').trim();
      const field = fields[at];
      if (field === 'attributes') raw.values.attributes = value === '' ? undefined : jsonOrText(value);
      else if (field !== undefined) raw.values[field] = value;
      else if (value !== '') others[title] = value;
    }
    mergeAttributes(raw.values, others);
    return raw;
  });
}

/** Every name known twice, and `id` and `name` missing, are told before any row is looked at. */
function checkHeader(path: string, columns: string[], fields: (Field | undefined)[]): void {
  const problems: string[] = [];
  for (const field of ['id', 'name'] as const) {
    if (!fields.includes(field)) {
      problems.push(
        `line 1: expected a column ${field} (or ${ALIASES[field].slice(1).join(', ')}) but received ${columns.join(', ')}`,
      );
    }
  }
  for (const field of new Set(fields)) {
    const same = columns.filter((_, at) => field !== undefined && fields[at] === field);
    if (same.length > 1) problems.push(`line 1: the columns ${same.join(' and ')} both mean ${field}`);
  }
  if (problems.length > 0) throw fileError(path, problems);
}

function fromJson(text: string, path: string): RawProduct[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw fileError(path, [`it is not JSON: ${messageOf(error)}`], error);
  }
  const wrapped = z.object({ products: z.array(z.unknown()) }).safeParse(document);
  const list = wrapped.success ? wrapped.data.products : document;
  if (!Array.isArray(list)) {
    throw fileError(path, ['expected an array of products, or an object with an array "products"']);
  }
  return list.map((item: unknown, at) => {
    const raw: RawProduct = { place: `product ${at + 1}`, values: {}, problems: [] };
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      raw.problems.push(`expected an object but received ${describeValue(item)}`);
      return raw;
    }
    const others: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(item)) {
      const field = FIELD_OF.get(plain(key));
      if (field === undefined) others[key] = value;
      else if (field in raw.values) raw.problems.push(`${key}: another field means ${field} too`);
      else raw.values[field] = value;
    }
    mergeAttributes(raw.values, others);
    return raw;
  });
}

/** What has no column of its own is an attribute: nothing of a user's file is dropped. */
function mergeAttributes(values: Record<string, unknown>, others: Record<string, unknown>): void {
  if (Object.keys(others).length === 0) return;
  const own = values.attributes ?? {};
  if (typeof own === 'object' && own !== null && !Array.isArray(own))
    values.attributes = { ...own, ...others };
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    // Not JSON: the schema says so, with this text as what it received.
    return value;
  }
}

function fileError(path: string, problems: string[], cause?: unknown): UserError {
  const shown = problems.slice(0, MAX_PROBLEMS_SHOWN);
  const more = problems.length - shown.length;
  const list = [...shown, ...(more > 0 ? [`and ${more} more`] : [])];
  return new UserError(
    'products_file',
    list.length === 1
      ? `${path}: ${list[0]}.`
      : `${path} has ${problems.length} problems:\n- ${list.join('\n- ')}`,
    'Expected columns: id, name, and if you like description, industry, sub_industry, plant_part, attributes (JSON), image_url; further columns become attributes. See examples/products.csv.',
    { cause },
  );
}
