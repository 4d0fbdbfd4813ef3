/** A user's own products, from whatever a shop or a spreadsheet exports. All problems of a file are told at once, each with its place. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { decodeTextFile } from '../text-file.ts';
import { FIELDS, isKnown } from './columns.ts';
import { draftOf } from './draft.ts';
import { type Findings, findingsOf } from './findings.ts';
import { groupRows } from './grouping.ts';
import { looksLikeNdjson, readJson, readNdjson } from './json.ts';
import { type FieldMap, planColumns } from './plan.ts';
import { type CatalogueProduct, productOf } from './product.ts';
import { SourceError, type SourceTable } from './table.ts';

export interface ProductsFile extends Findings {
  products: CatalogueProduct[];
}

const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_PROBLEMS_SHOWN = 8;
const XML_ENCODING = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * Reads a products file: CSV, TSV, JSON, NDJSON or XML, in UTF-8 or UTF-16.
 * @throws {UserError} `products_file`: it cannot be read, or products in it have problems.
 */
export async function readProductsFile(path: string, map: FieldMap = new Map()): Promise<ProductsFile> {
  return parseProducts(await readText(path), path, map);
}

/** Any file of those kinds as a table. @throws {UserError} `products_file`: it cannot be read. */
export async function readTable(path: string): Promise<SourceTable> {
  return tableOf(await readText(path), path);
}

async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw fileError(path, [`it cannot be read: ${messageOf(error)}`], error);
  }
  if (bytes.length > MAX_FILE_BYTES) throw fileError(path, ['it is larger than 64 MiB; split it']);
  return textOfBytes(bytes, path);
}

/**
 * @param path Names the file in messages; its ending tells the format where the text does not.
 * @throws {UserError} `products_file`; `input_invalid` for a mapped column that the file does not have.
 */
export async function parseProducts(
  text: string,
  path: string,
  map: FieldMap = new Map(),
): Promise<ProductsFile> {
  const { table, plan } = planColumns(await tableOf(text, path), map);
  if (table.rows.length === 0) throw fileError(path, ['it holds no products']);
  const missing = (['id', 'name'] as const).filter((field) => !plan.textAt.has(field));
  if (missing.length > 0) {
    throw fileError(
      path,
      missing.map(
        (field) => `${table.header}: expected a column ${field} but received ${table.columns.join(', ')}`,
      ),
    );
  }
  const grouped = groupRows(
    table.rows.map((row) => draftOf(row, table, plan)),
    plan,
  );
  const products: CatalogueProduct[] = [];
  const problems: string[] = [];
  for (const draft of grouped.products) {
    const made = productOf(draft);
    if (Array.isArray(made)) problems.push(...made);
    else products.push(made);
  }
  problems.push(...grouped.problems);
  if (problems.length > 0) throw fileError(path, problems);
  return { products, ...findingsOf(table, plan, grouped, products) };
}

async function tableOf(text: string, path: string): Promise<SourceTable> {
  const source = text.replace(/^\ufeff/, '');
  try {
    return await readFormat(source, extname(path).toLowerCase());
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const column = error.column === null ? '' : `, column ${error.column}`;
    throw fileError(path, [`line ${error.line}${column}: ${error.message}`], error);
  }
}

/** A parser is loaded by whoever needs it. */
async function readFormat(source: string, ending: string): Promise<SourceTable> {
  const first = source.trimStart();
  const isTable = /^\.(?:csv|tsv|tab)$/.test(ending);
  if (/^<(?:!doctype html|html)\b/i.test(first)) {
    throw new SourceError(1, null, 'it is a web page; download the file itself');
  }
  if (/^\.(?:xml|rss|atom)$/.test(ending) || (!isTable && /^<[?!a-z]/i.test(first))) {
    return (await import('./xml.ts')).readXml(source);
  }
  if (/^\.(?:ndjson|jsonl)$/.test(ending)) return readNdjson(source);
  if (ending === '.json' || (!isTable && /^[[{]/.test(first))) {
    return looksLikeNdjson(source) ? readNdjson(source) : readJson(source);
  }
  return (await import('./delimited.ts')).readDelimited(source, isKnown);
}

function textOfBytes(bytes: Uint8Array, path: string): string {
  const packed = [
    [0x50, 0x4b, 0x03, 0x04],
    [0x1f, 0x8b],
    [0xd0, 0xcf, 0x11, 0xe0],
  ].some((magic) => magic.every((byte, at) => bytes[at] === byte));
  if (packed) throw fileError(path, ['it is a workbook or an archive; save the sheet as "CSV UTF-8"']);
  const named = XML_ENCODING.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1];
  if (named !== undefined && !/^utf-?(?:8|16)/i.test(named)) {
    try {
      return new TextDecoder(named, { fatal: true }).decode(bytes);
    } catch (error) {
      throw fileError(path, [`it says that it is in ${named}, and is not; save it in UTF-8`], error);
    }
  }
  const text = decodeTextFile(bytes);
  if (text !== null) return text;
  const line = lineOfBadByte(bytes);
  throw fileError(path, [`${line === null ? '' : `line ${line}: `}it is not UTF-8; save it as "CSV UTF-8"`]);
}

/** The line with the first byte that is not UTF-8; null where it may be another encoding altogether. */
function lineOfBadByte(bytes: Uint8Array): number | null {
  if (bytes.subarray(0, 2).includes(0)) return null;
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = text.indexOf('\ufffd');
  return at === -1 ? null : text.slice(0, at).split(/\r\n?|\n/).length;
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
    `Expected columns id and name, and if you like ${FIELDS.slice(2).join(', ')}; further columns become attributes. Exports of shops are known; for other names use --map, such as --map id=Code,name=Label. See docs/products-files.md.`,
    { cause },
  );
}
