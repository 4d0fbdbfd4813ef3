/**
 * Reads a products file. A large one is read by a process of its own: what its text and its rows take while they are
 * checked (700 MB for 100,000 products) is gone when that ends, before the database takes its own. A thread would not do:
 * its memory stays with the process for a while.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type ErrorCode, UserError } from '../errors.ts';
import { programBeside } from '../work-thread.ts';
import type { FieldMap } from './plan.ts';
import type { CatalogueProduct } from './product.ts';
import { type ProductsFile, readProductsFile } from './products-file.ts';

/** What the reader writes, a JSON document a line; the products have been checked. */
export type FromReader =
  | { kind: 'products'; products: CatalogueProduct[] }
  | { kind: 'end'; warnings: string[]; notes: string[] }
  | { kind: 'error'; code: ErrorCode; message: string; hint: string };

const LARGE_BYTES = 1024 * 1024;
const PROGRAM = fileURLToPath(programBeside(import.meta.url, 'products-reader'));

/** @throws {UserError} as `readProductsFile` does. */
export async function readFile(
  path: string,
  map: FieldMap = new Map(),
  largeBytes = LARGE_BYTES,
): Promise<ProductsFile> {
  const size = await stat(path).then(
    (found) => found.size,
    // Why it cannot be read is said by who reads it.
    () => 0,
  );
  return size < largeBytes ? readProductsFile(path, map) : readElsewhere(path, map);
}

async function readElsewhere(path: string, map: FieldMap): Promise<ProductsFile> {
  // It needs nothing of the environment, least of all secrets.
  const reader = spawn(process.execPath, [PROGRAM, path, JSON.stringify([...map])], {
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(reader, 'exit');
  const read: CatalogueProduct[] = [];
  let found: Pick<ProductsFile, 'warnings' | 'notes'> | null = null;
  for await (const line of createInterface({ input: reader.stdout })) {
    const message: FromReader = JSON.parse(line);
    if (message.kind === 'error') throw new UserError(message.code, message.message, message.hint);
    if (message.kind === 'products') for (const product of message.products) read.push(product);
    else found = { warnings: message.warnings, notes: message.notes };
  }
  await ended;
  if (found === null) throw new Error(`The process that reads ${path} ended before its end.`);
  return { products: read, ...found };
}
