/** A products file that a process of its own reads. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readProductsFile } from '../../../src/catalogue/products-file.ts';
import { readFile } from '../../../src/catalogue/read-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'products-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('has the same products and the same errors as one that is read here', async () => {
  const rows = Array.from({ length: 2_500 }, (_, at) => `H-${at},Öl 麻 "${at}"`.replaceAll('"', ''));
  const good = join(folder, 'good.csv');
  writeFileSync(good, `id,name\n${rows.join('\n')}\n`);
  expect(await readFile(good, new Map(), 0)).toEqual(await readProductsFile(good));

  const bad = join(folder, 'bad.csv');
  writeFileSync(bad, 'id,name\nH-1,\nH-1,Rope\n');
  const refusal = await readProductsFile(bad).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: 'products_file' });
  const { code, message, hint } = refusal as { code: string; message: string; hint: string };
  await expect(readFile(bad, new Map(), 0)).rejects.toMatchObject({ code, message, hint });
});
