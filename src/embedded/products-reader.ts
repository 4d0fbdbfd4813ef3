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
  const products = await readProductsFile(process.argv[2] ?? '');
  for (let from = 0; from < products.length; from += PRODUCTS_A_LINE)
    await tell({ kind: 'products', products: products.slice(from, from + PRODUCTS_A_LINE) });
  await tell({ kind: 'end' });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  const { code, message, hint } = error;
  await tell({ kind: 'error', code, message, hint });
}
