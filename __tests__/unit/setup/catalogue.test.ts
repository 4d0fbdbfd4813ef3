import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCatalogue } from '../../../src/setup/script.ts';

describe('the catalogue', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
    writeFileSync(join(folder, 'my-shop.sql'), 'select 1;');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const read = (wanted: string) => readCatalogue(wanted, { folder, name: '--catalogue' });

  it('is one that comes with the program, by its name', async () => {
    expect(await read('hemp')).toContain('from public.uses_products');
    expect(await read('simple')).toContain('public.products');
  });

  it('is a file, beside which the door stands or by its whole path', async () => {
    expect(await read('my-shop.sql')).toBe('select 1;');
    expect(await read(join(folder, 'my-shop.sql'))).toBe('select 1;');
  });

  it('is refused by the name that the door has for it when it cannot be read', async () => {
    await expect(read('nowhere.sql')).rejects.toMatchObject({
      code: 'input_invalid',
      message: expect.stringMatching(
        /^Expected hemp, simple or an SQL file for --catalogue but "nowhere\.sql" cannot be read: .*ENOENT/,
      ),
      hint: expect.stringContaining('check the repository out first'),
    });
  });
});
