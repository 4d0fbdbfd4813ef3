/** `--products` and `--map`: the file that holds the products, with what a person has to know of it before anything is bought. */
import { resolve } from 'node:path';
import type { ProductsFile } from '../catalogue/products-file.ts';
import { UserError } from '../errors.ts';
import { logLine } from '../report/escape.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { Invocation } from './parse.ts';

const LONGEST_LINE = 1_000;

/**
 * Reads the file of --products and tells what was found in it; null where the option was not given.
 * @throws {UserError} `products_file` or `input_invalid`
 */
export async function productsFileOf(context: {
  invocation: Invocation;
  host: Host;
  output: Output;
}): Promise<ProductsFile | null> {
  const path = context.invocation.value('products');
  if (path !== undefined) return readProducts(context, path);
  if (!context.invocation.has('map')) return null;
  throw new UserError(
    'input_invalid',
    'Expected --products with --map but received none. Nothing was changed.',
    'Name the file whose columns --map is about.',
  );
}

/** The same for a file that a command names itself. */
export async function readProducts(
  { invocation, host, output }: { invocation: Invocation; host: Host; output: Output },
  path: string,
): Promise<ProductsFile> {
  const { parseFieldMap } = await import('../catalogue/plan.ts');
  const { readFile } = await import('../catalogue/read-file.ts');
  const file = await readFile(resolve(host.cwd, path), parseFieldMap(invocation.values('map')));
  for (const warning of file.warnings) output.warn(logLine(warning, LONGEST_LINE));
  for (const note of file.notes) output.note(logLine(note, LONGEST_LINE));
  return file;
}
