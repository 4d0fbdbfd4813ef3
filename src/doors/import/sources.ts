/** Where images from elsewhere come from: a folder, a list (CSV, JSON, NDJSON), or the addresses that products show. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { plainName } from '../../catalogue/columns.ts';
import { readTable } from '../../catalogue/products-file.ts';
import { describeValue, messageOf, UserError } from '../../errors.ts';
import { IMAGE_TYPES } from '../../images/types.ts';
import type { Queue } from '../../queue/contract.ts';

/** An image that somebody wants to have taken in. */
export interface Candidate {
  productId: string;
  /** Where it lies: a file, absolute, or an address. */
  at: { file: string } | { address: string };
  /** For people. */
  source: string;
  provider: string | null;
  model: string | null;
  prompt: string | null;
  madeAt: string | null;
  /** The product shows this very picture, from elsewhere: taking it in replaces nothing. */
  isShown: boolean;
}

export interface Sources {
  candidates: Candidate[];
  /** What is no image of a product, with the reason. */
  skipped: { source: string; productId: string | null; reason: string }[];
}

const ENDINGS: ReadonlySet<string> = new Set([
  ...Object.values(IMAGE_TYPES).map(({ extension }) => extension),
  'jpeg',
]);

/** Names of columns, as `plainName` compares them; the first that a list has is taken. */
const COLUMNS = {
  product: ['product', 'productid', 'id', 'sku', 'handle'],
  image: ['image', 'imageurl', 'address', 'url', 'path', 'file', 'src', 'imagesrc'],
  provider: ['provider', 'generationprovider', 'madeby'],
  model: ['model'],
  prompt: ['prompt'],
  madeAt: ['madeat', 'createdat', 'made', 'date'],
} as const;
type ColumnName = keyof typeof COLUMNS;

const UNKNOWN = { provider: null, model: null, prompt: null, madeAt: null, isShown: false } as const;

/** @throws {UserError} `input_invalid`, `products_file`: it cannot be read. */
export async function readSources(path: string, columns: ReadonlyMap<string, string>): Promise<Sources> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      throw unreadable(path, error);
    },
  );
  return isFolder ? ofFolder(path) : ofList(path, columns);
}

/** A file for each product, named by its id; folders in the folder are looked into, too. */
async function ofFolder(folder: string): Promise<Sources> {
  let names: string[];
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    names = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => resolve(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw unreadable(folder, error);
  }
  const found: Sources = { candidates: [], skipped: [] };
  for (const file of names) {
    const source = file.slice(folder.length + 1);
    const ending = extname(file);
    if (ENDINGS.has(ending.slice(1).toLowerCase())) {
      const name = basename(file, ending);
      found.candidates.push({ ...UNKNOWN, productId: decoded(name), at: { file }, source });
    } else {
      found.skipped.push({ source, productId: null, reason: 'not an image file' });
    }
  }
  return found;
}

/** An id may have characters that no file name has: they are written as in an address, `%2F` for a slash. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function ofList(path: string, columns: ReadonlyMap<string, string>): Promise<Sources> {
  const table = await readTable(path).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, error.message, HINT, { cause: error });
  });
  const at = (name: ColumnName) => columnAt(name, table.columns, columns);
  const places = {
    product: at('product'),
    image: at('image'),
    provider: at('provider'),
    model: at('model'),
    prompt: at('prompt'),
    madeAt: at('madeAt'),
  };
  for (const name of ['product', 'image'] as const) {
    if (places[name] !== -1) continue;
    throw new UserError(
      'products_file',
      `${path}: ${table.header}: expected a column ${name} but received ${table.columns.join(', ')}.`,
      HINT,
    );
  }
  const found: Sources = { candidates: [], skipped: [] };
  for (const { place, values } of table.rows) {
    const text = (name: ColumnName) => textOf(values[places[name]]);
    const [productId, image] = [text('product'), text('image')];
    if (productId === null || image === null) {
      found.skipped.push({
        source: place,
        productId,
        reason: `no ${productId === null ? 'product' : 'image'}`,
      });
      continue;
    }
    const isAddress = /^(?:https?|data):/i.test(image);
    found.candidates.push({
      productId,
      at: isAddress ? { address: image } : { file: resolve(dirname(path), image) },
      source: isAddress && image.length > 200 ? place : image,
      provider: text('provider'),
      model: text('model'),
      prompt: text('prompt'),
      madeAt: text('madeAt'),
      isShown: false,
    });
  }
  return found;
}

const HINT =
  'Expected columns product and image (an address, or a file beside the list) and, if you like, provider, model, prompt and made-at; --column product=Handle names others.';

function columnAt(name: ColumnName, titles: readonly string[], named: ReadonlyMap<string, string>): number {
  const wish = named.get(name);
  if (wish !== undefined) {
    const at = titles.indexOf(wish);
    if (at !== -1) return at;
    throw new UserError(
      'input_invalid',
      `Expected a column of the list for --column ${name} but received ${describeValue(wish)}.`,
      `The columns are: ${titles.join(', ')}.`,
    );
  }
  const plain = titles.map(plainName);
  return COLUMNS[name].map((known) => plain.indexOf(known)).find((at) => at !== -1) ?? -1;
}

/** `product=Handle`, as often as is needed, or with commas. @throws {UserError} `input_invalid` */
export function parseColumns(texts: readonly string[]): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const pair of texts.flatMap((text) => text.split(','))) {
    const [, name = '', column = ''] = /^\s*([\w-]+)\s*=\s*(.+?)\s*$/.exec(pair) ?? [];
    const known = Object.keys(COLUMNS).find((key) => plainName(key) === plainName(name));
    if (known === undefined) {
      throw new UserError(
        'input_invalid',
        `Expected NAME=COLUMN for --column but received ${describeValue(pair)}.`,
        'NAME is product, image, provider, model, prompt or made-at.',
      );
    }
    columns.set(known, column);
  }
  return columns;
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return text === '' ? null : text;
}

const PAGE = 500;

/** Images that products show and that are not on record: they lie elsewhere, and may go there. */
export async function shownElsewhere(
  queue: Pick<Queue, 'coveragePage'>,
  signal: AbortSignal,
): Promise<Sources> {
  const found: Sources = { candidates: [], skipped: [] };
  for (let after: string | null = null; ; ) {
    const page = await queue.coveragePage({ after, limit: PAGE }, signal);
    for (const { productId, imageUrl, isPlaceholder, sha256 } of page) {
      if (imageUrl === null || isPlaceholder || sha256 !== null) continue;
      const isAddress = /^(?:https?|data):/i.test(imageUrl);
      const source = imageUrl.length > 200 ? `${imageUrl.slice(0, 200)}…` : imageUrl;
      if (isAddress) {
        found.candidates.push({ ...UNKNOWN, productId, at: { address: imageUrl }, source, isShown: true });
      } else {
        found.skipped.push({ source, productId, reason: 'not an address that can be fetched' });
      }
    }
    if (page.length < PAGE) return found;
    after = page.at(-1)?.productId ?? null;
  }
}

function unreadable(path: string, cause: unknown): UserError {
  return new UserError(
    'input_invalid',
    `${path} cannot be read: ${messageOf(cause)}.`,
    'Name a folder with images, or a list (CSV, JSON, NDJSON) of products and images.',
    { cause },
  );
}
