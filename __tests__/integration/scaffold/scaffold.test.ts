/** `catalogue scaffold` on the tables of other programs: what it proposes works from queueing to taking back. */
import type { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SqlConnection } from '../../../src/setup/apply.ts';
import { type Scaffold, scaffold } from '../../../src/setup/scaffold/scaffold.ts';
import { openEmbedded } from '../../support/embedded.ts';
import { DIRECTUS, LISTS, MEDUSA, STARTER, TENANTS, VENDURE } from '../../support/shop-tables.ts';

let db: PGlite;
let connection: SqlConnection;

beforeAll(async () => {
  db = await openEmbedded();
  await db.exec('drop table if exists public.products cascade');
  // As Supabase has it.
  await db.exec('alter role service_role bypassrls');
  for (const tables of [MEDUSA, VENDURE, DIRECTUS, STARTER, TENANTS, LISTS]) await db.exec(tables);
  connection = {
    query: (text, params) => db.query<Record<string, unknown>>(text, params),
    exec: (text) => db.exec(text),
  };
});
afterAll(() => db.close());

const propose = (table: string, where: string | null = null, map: [string, string][] = []) =>
  scaffold(connection, { table, where, map: new Map(map) }, '2026-11-28');

const STEPS = ['setup', 'read', 'queue', 'claim', 'publish', 'revert'];
const stepsOf = ({ trial }: Scaffold) => {
  expect(trial.problem).toBeNull();
  return trial.steps.map(({ name }) => name);
};

interface Row {
  product_id: string;
  name: string;
  industry: string | null;
  image_url: string | null;
}

/** Sets the catalogue up, hands its products to `work`, and takes all of it back. */
async function withCatalogue<Result>(sql: string, work: (rows: Row[]) => Promise<Result>): Promise<Result> {
  await db.exec('begin');
  try {
    await db.exec(sql);
    const { rows } = await db.query<Row>(
      'select * from public.image_generation_catalogue order by product_id',
    );
    return await work(rows);
  } finally {
    await db.exec('rollback');
  }
}

async function publish(id: string, url: string | null, expected: string | null): Promise<unknown> {
  const { rows } = await db.query<{ answer: string }>(
    'select public.image_generation_publish_image($1, $2, $3, \'{"provider": "openai"}\') as answer',
    [id, url, expected],
  );
  return rows[0]?.answer;
}

const NEW = 'https://images.example/new.webp';

describe.each<{
  of: string;
  table: string;
  where?: string;
  products: Partial<Row>[];
  isWritable: boolean;
  unsure: string[];
}>([
  {
    of: 'Medusa',
    table: 'medusa.product',
    products: [
      { product_id: 'prod_1', name: 'Hemp Tee', industry: 'Shirts', image_url: null },
      { product_id: 'prod_2', name: 'Hemp Rope', industry: null, image_url: 'https://shop.example/rope.jpg' },
    ],
    isWritable: false,
    unsure: ['medusa.image has images, too', 'Drafts count as products, too (status)'],
  },
  {
    of: 'Vendure',
    table: 'vendure.product',
    products: [
      { product_id: '1', name: 'Hemp rope', image_url: null },
      { product_id: '2', name: 'Hanföl', image_url: null },
    ],
    isWritable: false,
    unsure: ['one for each languageCode', 'Drafts count as products, too (enabled)', 'No category was found'],
  },
  {
    of: 'Directus',
    table: 'directus.products',
    products: [
      { name: 'Hemp rope', industry: 'Rope', image_url: '/assets/11111111-1111-4111-8111-111111111111' },
      { name: 'Hemp oil', industry: null, image_url: null },
    ],
    isWritable: true,
    unsure: ['only the program that owns it can fill', 'Drafts count as products'],
  },
  {
    of: 'a Supabase starter',
    table: 'starter.products',
    products: [
      { product_id: '1', name: 'Hemp soap', industry: 'Soap', image_url: null },
      { product_id: '2', name: 'Hemp tea', industry: 'Food', image_url: null },
    ],
    isWritable: true,
    unsure: ['No column holds an image: one is added'],
  },
  {
    of: 'composite keys, tenants and a table of images',
    table: 'Shop Floor.Items',
    where: "tenant_id <> 'z'",
    products: [
      { product_id: 'a:b\\:c', name: 'Twine', image_url: 'https://shop.example/1.jpg' },
      { product_id: 'a\\:b:c', name: 'Rope', image_url: null },
    ],
    isWritable: false,
    unsure: ['Images are rows of Shop Floor.Item Photos'],
  },
  {
    of: 'an array of images',
    table: 'lists.products',
    products: [
      { name: 'Rope', image_url: null },
      { name: 'Twine', image_url: 'https://shop.example/1.jpg' },
    ],
    isWritable: false,
    unsure: [],
  },
  {
    of: 'images in JSON',
    table: 'lists.articles',
    products: [
      { name: 'Rope', image_url: null },
      { name: 'Twine', image_url: 'https://shop.example/1.jpg' },
    ],
    isWritable: false,
    unsure: [],
  },
])('the tables of $of', ({ table, where = null, products, isWritable, unsure }) => {
  let made: Scaffold;
  beforeAll(async () => {
    made = await propose(table, where);
  });

  it('are queued, claimed, published and taken back in a trial that leaves nothing', async () => {
    expect(stepsOf(made)).toEqual(isWritable ? [...STEPS, 'import'] : STEPS);
    const { rows } = await db.query('select from public.image_generation_queue');
    expect(rows).toEqual([]);
    const catalogue = await db.query("select to_regclass('public.image_generation_catalogue') as there");
    expect(catalogue.rows).toEqual([{ there: null }]);
  });

  it('are read whole, without what is deleted', async () => {
    await withCatalogue(made.sql, async (rows) => {
      expect(rows).toHaveLength(products.length);
      for (const product of products) expect(rows).toContainEqual(expect.objectContaining(product));
    });
  });

  it('show and lose an image, and keep one that was set by hand', async () => {
    await withCatalogue(made.sql, async (rows) => {
      for (const { product_id, image_url } of rows) {
        const shown = async () =>
          (
            await db.query<Row>('select * from public.image_generation_catalogue where product_id = $1', [
              product_id,
            ])
          ).rows[0]?.image_url;
        expect(await publish(product_id, NEW, 'https://elsewhere.example')).toBe('kept');
        expect(await shown()).toBe(image_url);
        expect(await publish(product_id, NEW, image_url)).toBe('published');
        expect(await shown()).toBe(NEW);
        expect(await publish(product_id, `${NEW}2`, NEW)).toBe('published');
        expect(await publish(product_id, image_url, `${NEW}2`)).toBe('published');
        expect(await shown()).toBe(image_url);
      }
      expect(await publish('no-such-product', NEW, null)).toBe('gone');
    });
  });

  it('come with what it is unsure of', () => {
    for (const doubt of unsure) expect(made.unsure.join('\n')).toContain(doubt);
  });
});

describe('a scaffold', () => {
  it('finds the table by itself, and names the others', async () => {
    const made = await scaffold(connection, { table: null, where: null, map: new Map() }, '2026-11-28');
    expect(made.table).toMatch(/^(?:directus|lists|medusa|starter|vendure)\.products?$/);
    expect(made.unsure[0]).toMatch(/^There are also .*: name another table with --table/);
  });

  it('takes columns that a person names', async () => {
    const made = await propose('starter.products', null, [
      ['name', 'description'],
      ['industry', 'name'],
    ]);
    expect(made.fields).toContainEqual({ field: 'industry', from: 'name::text' });
  });

  it('tells a condition that is not SQL, and leaves nothing', async () => {
    const { trial } = await propose('starter.products', 'tenant = = 3');
    expect(trial.problem).toMatchObject({ step: 'setup', message: expect.stringContaining('syntax error') });
  });

  it('is refused for a table that is not there, or has no key', async () => {
    await expect(propose('nowhere')).rejects.toMatchObject({ code: 'input_invalid' });
    await db.exec('create table lists.items (name text)');
    await expect(propose('lists.items')).rejects.toMatchObject({
      code: 'catalogue_invalid',
      message: expect.stringContaining('no primary key'),
    });
  });
});
