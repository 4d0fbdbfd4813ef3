import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseFieldMap } from '../../../src/catalogue/plan.ts';
import { parseProducts, readProductsFile } from '../../../src/catalogue/products-file.ts';
import { UserError } from '../../../src/errors.ts';

const mapOf = (map?: string) => parseFieldMap(map === undefined ? [] : [map]);
const read = (text: string, path = 'p.csv', map?: string) => parseProducts(text, path, mapOf(map));
const productsOf = async (text: string, path?: string, map?: string) =>
  (await read(text, path, map)).products;

async function problemsOf(text: string, path = 'p.csv', map?: string): Promise<string> {
  try {
    await read(text, path, map);
  } catch (error) {
    if (error instanceof UserError) return error.message;
  }
  throw new Error('Expected the products to be refused.');
}

async function inFile<Result>(
  name: string,
  bytes: Uint8Array,
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'products-'));
  try {
    writeFileSync(join(folder, name), bytes);
    return await work(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
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
  it('needs no more than ids and names', async () => {
    expect(await productsOf('id,name\n7,Rope\n')).toEqual([one]);
    expect(await productsOf('[{"id": 7, "name": "Rope"}]', 'p.json')).toEqual([one]);
    expect(await productsOf('{"products": [{"id": "7", "name": "Rope"}]}', 'P.JSON')).toEqual([one]);
    expect(await productsOf('{"id": 7, "name": "Rope"}\n', 'p.ndjson')).toEqual([one]);
  });

  it('may spell its columns in other ways', async () => {
    expect(
      await productsOf('Product ID,Title,Sub-Category,plantPart,Category\n7,Rope,Cordage,Fibre,Marine'),
    ).toEqual([{ ...one, sub_industry: 'Cordage', plant_part: 'Fibre', industry: 'Marine' }]);
  });

  it('brings further columns along as attributes, and names them once', async () => {
    const csv = await read('id,name,attributes,colour\n7,Rope,"{""mm"": 8}",green\n8,Twine,,red');
    expect(csv.products[0]?.attributes).toEqual({ mm: 8, colour: 'green' });
    expect(csv.notes).toEqual([expect.stringContaining('Kept as attributes: colour.')]);
    expect((await productsOf('[{"id": 7, "name": "Rope", "tags": ["a"]}]', 'p.json'))[0]?.attributes).toEqual(
      {
        tags: ['a'],
      },
    );
  });

  it('loses neither of two columns of one name or meaning', async () => {
    const [product] = await productsOf('id,name,title,note,note\n7,Rope,Hemp Rope,a,b');
    expect(product).toMatchObject({
      name: 'Rope',
      attributes: { title: 'Hemp Rope', note: 'a', 'note 2': 'b' },
    });
  });

  it('takes marks of nothing for nothing', async () => {
    const [product] = await productsOf('id,name,description,category,image,colour\n7,Rope,N/A,-,NULL,n/a');
    expect(product).toEqual(one);
  });

  it('may have short rows, and rows without anything', async () => {
    const { products } = await read('id,name,category,image\n7,Rope\n,,,\n\n8,Twine,Marine,\n');
    expect(products.map(({ id, industry }) => [id, industry])).toEqual([
      ['7', null],
      ['8', 'Marine'],
    ]);
  });

  it('comes with the program as an example', async () => {
    const path = new URL('../../../examples/products.csv', import.meta.url).pathname;
    const { products, warnings } = await readProductsFile(path);
    expect(products.length).toBeGreaterThanOrEqual(5);
    expect(warnings).toEqual([]);
  });

  it('may be UTF-16 of either kind, with or without a mark', async () => {
    const text = 'id,name\r\n7,Küchenöl\r\n';
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [
      little,
      big,
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
      Buffer.from(`\ufeff${text}`),
    ]) {
      const { products } = await inFile('p.csv', bytes, (path) => readProductsFile(path));
      expect(products).toEqual([{ ...one, name: 'Küchenöl' }]);
    }
  });

  it('has to be there, and a text', async () => {
    await expect(readProductsFile('/nonexistent/none.csv')).rejects.toThrow(/cannot be read/);
    const refused = (name: string, bytes: Uint8Array) =>
      inFile(name, bytes, (path) =>
        readProductsFile(path).then(
          () => '',
          (error: Error) => error.message,
        ),
      );
    expect(await refused('latin.csv', Buffer.from('id,name\n1,K\xfcche', 'latin1'))).toMatch(
      /line 2: it is not UTF-8/,
    );
    expect(await refused('p.xlsx', Buffer.from('PK\x03\x04…'))).toContain('it is a workbook');
    expect(await refused('p.csv', Buffer.from('<!DOCTYPE html><html></html>'))).toContain('it is a web page');
  });

  it.each([
    ['name\nRope', 'line 1: expected a column id'],
    ['sep=,\nname\nRope', 'line 2: expected a column id'],
    ['id,name\n7,', 'line 2, name: expected a name but received nothing'],
    ['id,name\n,Rope', 'line 2, id: expected an id of 1 to 200 characters but received nothing'],
    ['id,name\n7,Rope,x', 'line 2: expected 2 fields, as in the header, but received 3'],
    ['id,name\n7,a\n8,b\n7,c', 'line 4, id: "7" was already given on line 2'],
    ['id,name,attributes\n7,a,green', 'line 2, attributes: expected a JSON object'],
    ['id,name\n7,"Rope', 'line 2, column 3: the quote that opens here is never closed'],
    ['id,name\n', 'it holds no products'],
    ['', 'it holds no products'],
    [`id,name\n${'x'.repeat(201)},a`, 'line 2, id: expected at most 200 characters'],
  ])('is told what is wrong in %j', async (text, expected) => {
    expect(await problemsOf(text)).toContain(expected);
  });

  it.each([
    ['{"id": 1}', 'expected an array of products'],
    ['[1]', 'product 1: expected an object but received 1'],
    ['[{"id": 1.5, "name": "a"}]', 'product 1, id: expected an id'],
    ['[', 'it is not JSON'],
    ['[{"id": 1,\n  "name": "a" "b"}]', 'line 2, column 15: it is not JSON'],
    ['{"id": 1, "name": "a"}\n{"id": 2, "name"}\n', 'line 2, column 17: it is not JSON'],
    ['[\n{"id": 1, "name": "a"},\n]', 'line 3, column 1: it is not JSON'],
    ['[\n{"id": 1, "name": "a"', 'line 2, column 22: it is not JSON'],
  ])('is told what is wrong in the JSON %j', async (text, expected) => {
    expect(await problemsOf(text, 'p.json')).toContain(expected);
  });

  it('is told of many problems at once, but not of thousands', async () => {
    const text = `id,name\n${Array.from({ length: 100 }, (_, at) => `${at},`).join('\n')}`;
    const message = await problemsOf(text);
    expect(message).toContain('has 100 problems:\n- line 2');
    expect(message).toContain('- and 92 more');
  });

  it('keeps ids that are longer than a number', async () => {
    const [product] = await productsOf('[{"id": 12345678901234567890, "name": "Rope"}]', 'p.json');
    expect(product?.id).toBe('12345678901234567890');
  });

  it('is read as text: markup and entities are gone, too long descriptions cut', async () => {
    const { products, notes } = await read(
      `id,name,description\n7,Hemp &amp;amp; Honey 1/2&#8243; S&uuml;d,"<p>Soft&nbsp;<b>tee</b></p>"\n8,Rope,${'x'.repeat(30_000)}`,
    );
    expect(products[0]).toMatchObject({ name: 'Hemp & Honey 1/2″ Süd', description: 'Soft tee' });
    expect(products[1]?.description).toHaveLength(20_000);
    expect(notes).toEqual([expect.stringContaining('descriptions of 1 product were cut')]);
  });
});

describe('--map', () => {
  it('names the columns of a file that nobody knows', async () => {
    const text = 'Ref No,Was,Bemerkung,Sparte\n7,Rope,strong,Marine';
    const [product] = await productsOf(
      text,
      'p.csv',
      'id=Ref No, name=Was,description=Bemerkung,industry=Sparte',
    );
    expect(product).toEqual({ ...one, description: 'strong', industry: 'Marine' });
  });

  it('wins over what a name would mean, and reads inside of JSON', async () => {
    expect((await productsOf('id,code,name\n1,7,Rope', 'p.csv', 'id=code'))[0]).toMatchObject({
      id: '7',
      attributes: { id: '1' },
    });
    const text = '[{"id": 7, "name": "Rope", "media": {"main": {"url": "https://shop.example/a"}}}]';
    expect((await productsOf(text, 'p.json', 'image_url=media.main.url'))[0]?.image_url).toBe(
      'https://shop.example/a',
    );
  });

  it('is refused by name', async () => {
    expect(await problemsOf('id,name\n7,Rope', 'p.csv', 'id=Handle')).toContain('received "Handle"');
    expect(() => mapOf('ids=Handle')).toThrow(/Expected pairs such as id=Handle/);
    expect(() => mapOf('id')).toThrow(/received "id"/);
  });
});

describe('an image of a products file', () => {
  const imageOf = async (cell: string) =>
    (await productsOf(`id\tname\timage\n7\tRope\t${cell}`, 'p.tsv'))[0]?.image_url ?? null;

  it.each([
    ['https://shop.example/a.jpg', 'https://shop.example/a.jpg'],
    ['https://shop.example/a.jpg, https://shop.example/b.jpg', 'https://shop.example/a.jpg'],
    ['https://shop.example/a.jpg https://shop.example/b.jpg', 'https://shop.example/a.jpg'],
    [
      'https://cdn.example/w_300,h_300/a.jpg;https://cdn.example/b.jpg',
      'https://cdn.example/w_300,h_300/a.jpg',
    ],
    [
      'soap.jpg (https://files.example/x/soap%20(1).jpg),b.jpg (https://files.example/y)',
      'https://files.example/x/soap%20(1).jpg',
    ],
    ['<img src="https://shop.example/a.jpg" alt="">', 'https://shop.example/a.jpg'],
    ['![a](https://shop.example/a.jpg)', 'https://shop.example/a.jpg'],
    ['[{"url": "https://shop.example/a.jpg"}]', 'https://shop.example/a.jpg'],
    ['//shop.example/a.jpg', 'https://shop.example/a.jpg'],
    ['shop.example/media/a.jpg', 'https://shop.example/media/a.jpg'],
    ['/w/b/wb01.jpg,/w/b/wb02.jpg', '/w/b/wb01.jpg'],
    ['cat.png', 'cat.png'],
    ['C:\\images\\cat.png', 'C:\\images\\cat.png'],
    ['n/a', null],
    ['none', null],
    ['[]', null],
    ['FALSE', null],
    ['javascript:alert(1)', null],
  ])('may be written as %j', async (cell, expected) => {
    expect(await imageOf(cell)).toBe(expected);
  });

  it('is told when its address is not complete', async () => {
    const { warnings } = await read(
      'id,name,image\n7,Rope,cat.png\n8,Twine,https://shop.example/a.jpg\n9,Oil,//x.example/a.jpg',
    );
    expect(warnings).toEqual([
      expect.stringMatching(
        /lacks its protocol, such as "\/\/x.example\/a.jpg" \(line 4\): it is read as https/,
      ),
      expect.stringMatching(/^1 product has an image .*"cat.png" \(line 2\): it counts as an image/),
    ]);
  });

  it('is told when its column holds no address', async () => {
    const { products, warnings } = await read('id,name,image\n7,Rope,49f1c2aa-0000-4000-8000-000000000000');
    expect(products[0]?.attributes).toEqual({ image: '49f1c2aa-0000-4000-8000-000000000000' });
    expect(warnings).toEqual([expect.stringContaining('holds no address of an image for 1 product')]);
  });

  it.each(['Ansicht', 'Front view', 'Asset', 'u1'])(
    'is told when nobody knows that %j is one',
    async (column) => {
      const { warnings } = await read(`id,name,${column}\n7,Rope,https://shop.example/a.jpg\n8,Twine,`);
      expect(warnings).toEqual([
        expect.stringContaining(
          `The column "${column}" holds addresses of images, such as "https://shop.example/a.jpg"`,
        ),
      ]);
      expect(warnings[0]).toContain('1 product would get a new one: add --map image_url=');
    },
  );

  it('is not asked about where the product has another one, or the address is that of a page', async () => {
    const { warnings } = await read(
      'id,name,image,Ansicht,link\n7,Rope,https://shop.example/a.jpg,https://shop.example/b.jpg,https://shop.example/rope',
    );
    expect(warnings).toEqual([]);
  });
});
