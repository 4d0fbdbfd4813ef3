import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseProducts, readProductsFile } from '../../../src/embedded/products-file.ts';
import { UserError } from '../../../src/errors.ts';

function problemsOf(text: string, path = 'p.csv'): string {
  try {
    parseProducts(text, path);
  } catch (error) {
    if (error instanceof UserError && error.code === 'products_file') return error.message;
  }
  throw new Error('Expected the products to be refused.');
}

const one = {
  id: '7',
  name: 'Rope',
  description: null,
  industry: null,
  sub_industry: null,
  plant_part: null,
  attributes: {},
  image_url: null,
};

describe('a products file', () => {
  it('needs no more than ids and names', () => {
    expect(parseProducts('id,name\n7,Rope\n', 'p.csv')).toEqual([one]);
    expect(parseProducts('[{"id": 7, "name": "Rope"}]', 'p.json')).toEqual([one]);
    expect(parseProducts('{"products": [{"id": "7", "name": "Rope"}]}', 'P.JSON')).toEqual([one]);
  });

  it('may spell its columns in other ways', () => {
    expect(
      parseProducts('Product ID,Title,Sub-Category,plantPart,Category\n7,Rope,Cordage,Fibre,Marine', 'p.csv'),
    ).toEqual([{ ...one, sub_industry: 'Cordage', plant_part: 'Fibre', industry: 'Marine' }]);
  });

  it('brings further columns along as attributes', () => {
    expect(
      parseProducts('id,name,attributes,colour\n7,Rope,"{""mm"": 8}",green', 'p.csv')[0]?.attributes,
    ).toEqual({
      mm: 8,
      colour: 'green',
    });
    expect(parseProducts('[{"id": 7, "name": "Rope", "tags": ["a"]}]', 'p.json')[0]?.attributes).toEqual({
      tags: ['a'],
    });
  });

  it('comes with the program as an example', async () => {
    const path = new URL('../../../examples/products.csv', import.meta.url).pathname;
    expect((await readProductsFile(path)).length).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['name\nRope', 'line 1: expected a column id'],
    ['id,name,title\n1,a,b', 'name and title both mean name'],
    ['id,name\n7,', 'line 2, name: expected a name but received nothing'],
    ['id,name\n7,Rope,x', 'line 2: expected 2 fields, as in the header, but received 3'],
    ['id,name\n7,a\n8,b\n7,c', 'line 4, id: "7" was already given on line 2'],
    ['id,name,attributes\n7,a,green', 'line 2, attributes: expected a JSON object'],
    ['id,name,image\n7,a,cat.png', 'line 2, image_url: expected an http(s) URL but received "cat.png"'],
    ['id,name\n7,"Rope', 'line 2, column 3: the quote that opens here is never closed'],
    ['id,name\n', 'it holds no products'],
    [`id,name\n${'x'.repeat(201)},a`, 'line 2, id: expected at most 200 characters'],
  ])('is told what is wrong in %j', (text, expected) => {
    expect(problemsOf(text)).toContain(expected);
  });

  it.each([
    ['{"id": 1}', 'expected an array of products'],
    ['[1]', 'product 1: expected an object but received 1'],
    ['[{"id": 1.5, "name": "a"}]', 'product 1, id: expected an id'],
    ['[{"id": 1, "sku": 2, "name": "a"}]', 'sku: another field means id too'],
    ['[', 'it is not JSON'],
  ])('is told what is wrong in the JSON %j', (text, expected) => {
    expect(problemsOf(text, 'p.json')).toContain(expected);
  });

  it('is told of many problems at once, but not of thousands', () => {
    const text = `id,name\n${Array.from({ length: 100 }, (_, at) => `${at},`).join('\n')}`;
    const message = problemsOf(text);
    expect(message).toContain('has 100 problems:\n- line 2');
    expect(message).toContain('- and 92 more');
  });

  it('has to be there, and in UTF-8', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'products-'));
    try {
      await expect(readProductsFile(join(folder, 'none.csv'))).rejects.toThrow(/cannot be read/);
      writeFileSync(join(folder, 'latin.csv'), Buffer.from('id,name\n1,K\xfcche', 'latin1'));
      await expect(readProductsFile(join(folder, 'latin.csv'))).rejects.toThrow(/not UTF-8/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
