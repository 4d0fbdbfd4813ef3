/** The program of the process that reads a large products file: see read-file.ts. */
import { once } from 'node:events';
import { UserError } from '../errors.ts';
import { readProductsFile } from './products-file.ts';
import type { FromReader } from './read-file.ts';

const PRODUCTS_A_LINE = 1000;

async function tell(message: FromReader): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(message)}\n`)) await once(process.stdout, 'drain');
}

try {
  const [, , path = '', map = '[]'] = process.argv;
  const { products, warnings, notes } = await readProductsFile(path, new Map(JSON.parse(map)));
  for (let from = 0; from < products.length; from += PRODUCTS_A_LINE)
    await tell({ kind: 'products', products: products.slice(from, from + PRODUCTS_A_LINE) });
  await tell({ kind: 'end', warnings: [...warnings], notes: [...notes] });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  const { code, message, hint } = error;
  await tell({ kind: 'error', code, message, hint });
}
