import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sqlFiles } from '../../../src/assets/generated/sql.ts';
import { applySql } from '../../../src/setup/apply.ts';
import { blocks, PAGES, page, plain, section, tableRows } from '../../support/pages.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';

/** Pages whose SQL is about the hemp schema; docs/catalogues.md has a shop of its own. */
const HEMP_PAGES = PAGES.filter((path) => path !== 'docs/catalogues.md');
const BLOCKS = HEMP_PAGES.flatMap((path) => blocks(page(path), 'sql').map((sql) => [path, sql] as const));
/** Of tables, views, functions and triggers. */
const NAMES = /\bimage_generation_[a-z_]*[a-z]\b/g;

describe('what the pages say about the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('is not nothing', () => {
    expect(BLOCKS.filter(([path]) => path === 'README.md').length).toBe(3);
    expect(BLOCKS.filter(([path]) => path === 'docs/monitoring.md').length).toBeGreaterThan(8);
  });

  it.each(BLOCKS)('%s shows SQL that runs: %s', async (_path, sql) => {
    await expect(database.query(sql)).resolves.toBeInstanceOf(Array);
  });

  it('names only tables, views, functions and triggers that exist', async () => {
    const known = new Set(
      await database.value<string[]>(`
        select jsonb_agg(name) from (
          select relname::text as name from pg_class where relnamespace = 'public'::regnamespace
          union select proname from pg_proc where pronamespace = 'public'::regnamespace
          union select tgname from pg_trigger
        ) as n`),
    );
    // What a move from the Python system leaves.
    for (const [path, sql] of Object.entries(sqlFiles)) {
      if (path.startsWith('sql/original/')) for (const name of sql.match(NAMES) ?? []) known.add(name);
    }
    const unknown = PAGES.flatMap((path) => page(path).match(NAMES) ?? []).filter((name) => !known.has(name));
    expect(unknown).toEqual([]);
  });

  it('lists every column of the dashboard, and no others', async () => {
    const columns = await database.query<{ name: string }>(
      `select attname as name from pg_attribute
       where attrelid = 'public.image_generation_dashboard'::regclass and attnum > 0 and not attisdropped`,
    );
    const described = tableRows(section(page('docs/monitoring.md'), '## Progress at a glance')).flatMap(
      ([names = '']) => plain(names).split(', '),
    );
    expect(described.sort()).toEqual(columns.map(({ name }) => name).sort());
  });

  it("lists the columns of the providers' days in the order of the view, failures as a range", async () => {
    const columns = await database.query<{ name: string }>(
      `select attname as name from pg_attribute
       where attrelid = 'public.image_generation_provider_days'::regclass and attnum > 0 and not attisdropped
       order by attnum`,
    );
    const names = columns.map(({ name }) => name).filter((name) => name !== 'day' && name !== 'provider');
    const described = tableRows(
      section(page('docs/monitoring.md'), '## Providers beside each other'),
    ).flatMap(([cell = '']) => {
      const [first = '', last] = plain(cell).split(' … ');
      return last === undefined
        ? first.split(', ')
        : names.slice(names.indexOf(first), names.indexOf(last) + 1);
    });
    expect(described).toEqual(names);
  });

  it('lists every table and view', async () => {
    const relations = await database.query<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relname like 'image\\_generation\\_%' and relkind in ('r', 'v')`,
    );
    const described = tableRows(section(page('docs/queue.md'), '## Tables and views')).flatMap(
      ([names = '']) => plain(names).split(', '),
    );
    expect(described.sort()).toEqual(relations.map(({ name }) => name).sort());
  });

  it('gives each function the parameters that it has', async () => {
    const functions = await database.query<{ name: string; parameters: string[] | null }>(
      `select proname as name, proargnames as parameters from pg_proc
       where pronamespace = 'public'::regnamespace and proname like 'image\\_generation\\_%'`,
    );
    const parametersOf = new Map(functions.map(({ name, parameters }) => [name, parameters ?? []]));
    const cells = tableRows(section(page('docs/queue.md'), '## Functions')).map(([cell = '']) => plain(cell));
    const described = cells.flatMap((cell) => [...cell.matchAll(/(\w+)\(([^)]*)\)/g)]);
    expect(described.length).toBeGreaterThan(15);
    for (const [, name = '', list = ''] of described) {
      const parameters = list.split(', ').filter((parameter) => parameter !== '' && parameter !== '…');
      const real = parametersOf.get(`image_generation_${name}`);
      expect([name, real?.slice(0, parameters.length)]).toEqual([name, parameters]);
    }
  });

  it('explains every failure class', async () => {
    const classes = await database.query<{ failure_class: string; owner: string }>(
      'select failure_class, owner from image_generation_failure_classes',
    );
    const described = tableRows(section(page('docs/queue.md'), '## Failure classes')).map(
      ([name = '', owner = '']) => `${plain(name)} ${plain(owner)}`,
    );
    expect(described).toEqual(classes.map(({ failure_class, owner }) => `${failure_class} ${owner}`));
  });
});

describe('the catalogue of docs/catalogues.md', () => {
  const [catalogue = '', watch = ''] = blocks(page('docs/catalogues.md'), 'sql');
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase({ withSql: false, catalogue: null });
    await database.query(
      `create table public.shop_items (sku text primary key, title text, body text, category text, picture text)`,
    );
    const client = await database.connect();
    await applySql(
      { query: (text, params) => client.query(text, params), exec: (text) => client.query(text) },
      { catalogue },
    );
  });
  afterAll(() => database.drop());

  const publish = (url: string, expected: string | null, sku = 'A-1') =>
    database.value<string>('select image_generation_publish_image($1, $2, $3, $4)', [
      sku,
      url,
      expected,
      '{}',
    ]);

  it('keeps the contract: it shows an image, keeps one set by hand, tells when a product is gone', async () => {
    await database.query(`insert into public.shop_items (sku, title) values ('A-1', 'Rope')`);
    expect(
      await database.query('select product_id, name, image_url from image_generation_catalogue'),
    ).toEqual([{ product_id: 'A-1', name: 'Rope', image_url: null }]);
    expect(await publish('https://images.example/1.webp', null)).toBe('published');
    expect(await publish('https://images.example/2.webp', null)).toBe('kept');
    expect(await publish('https://images.example/2.webp', null, 'A-2')).toBe('gone');
  });

  it('lets new products be queued at once', async () => {
    await database.query(watch.replace('public.uses_products', 'public.shop_items').replace("'id'", "'sku'"));
    await database.query(`insert into public.shop_items (sku, title) values ('A-9', 'Canvas')`);
    expect(
      await database.query(
        `select product_id, status, priority from image_generation_queue where product_id = 'A-9'`,
      ),
    ).toEqual([{ product_id: 'A-9', status: 'pending', priority: 8 }]);
  });
});
