import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseReport } from '../../../src/report/report-json.ts';
import { pngOf } from '../../support/fixtures.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { paidApiArguments, startPaidApi } from '../../support/paid-api.ts';
import { IMAGE_COST } from '../../support/paid-server.ts';
import { startSupabase, type TestSupabase } from '../../support/supabase.ts';
import { typeCommand } from '../../support/typed-command.ts';
import { newFolder, removeFolder, runCli } from './command-line.ts';

const PRODUCTS = 5;
const CANARY = 'sk-canary-0123456789abcdef';

// Told in the order in which a person would do it.
describe('the command line on a Supabase project', () => {
  let project: TestSupabase;
  let cwd: string;
  const settings = () => ({
    SUPABASE_URL: project.url,
    SUPABASE_SECRET_KEY: project.keys.secret,
    DATABASE_URL: project.database.url,
  });
  const cli = (...args: string[]) => typeCommand(cwd, args, settings());
  /** As a process of its own: one of each kind of work. */
  const spawned = (env: Record<string, string>, ...args: string[]) =>
    runCli(cwd, args, { ...settings(), ...env });

  /** What products show, how many rows each table of ours has, and what lies in the bucket. */
  async function everything() {
    const tables = await project.database.query<{ name: string; rows: string }>(
      `select c.relname as name, (xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || c.oid::regclass, true, true, '')))[1]::text as rows
       from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relname like 'image\\_generation\\_%' and c.relkind = 'r'`,
    );
    const products = await project.database.query('select image_url from uses_products order by id');
    return {
      products: products.map(({ image_url }) => image_url),
      tables: Object.fromEntries(tables.map(({ name, rows }) => [name, Number(rows)])),
      objects: [...(project.gateway.storage.buckets.get('hemp-product-images')?.objects.keys() ?? [])].sort(),
    };
  }

  beforeAll(async () => {
    project = await startSupabase({ withSql: false, bucket: null });
    await insertHempProducts(project.database, PRODUCTS);
    cwd = newFolder();
  });
  afterAll(async () => {
    await project.stop();
    removeFolder(cwd);
  });

  it('says what to do while nothing is set up', async () => {
    const status = await cli('status');
    expect(status.exitCode).toBe(3);
    expect(status.stderr).toContain('sql_missing');

    const doctor = await cli('doctor', '--json');
    expect(doctor.exitCode).toBe(1);
    const { checks } = JSON.parse(doctor.stdout);
    expect(checks.find(({ name }: { name: string }) => name === 'Queue SQL').status).toBe('fail');
  });

  it('sets the project up, as often as one likes', async () => {
    const first = await spawned({}, 'setup');
    expect(first).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/^Working .+\.\nSetting up the database at .+\.\n$/),
    });
    expect(first.stdout).toContain('✔ SQL in place (contract 1, revision');
    expect(first.stdout).toContain('✔ Bucket created');
    expect(first.stdout).toContain(`✔ ${PRODUCTS} products without an image queued`);

    const again = await cli('setup');
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toContain('✔ Bucket exists');
    expect(again.stdout).toContain('✔ 0 products without an image queued');
    expect((await cli('doctor')).exitCode).toBe(0);
  });

  it('leaves nothing behind when the doctor looks', async () => {
    const before = await everything();
    expect((await cli('doctor')).exitCode).toBe(0);
    expect(await everything()).toEqual(before);
    expect((await cli('doctor', '--product', '1')).stderr).toContain('Expected --buy-one with --product');
  });

  it('works on a batch and leaves its report where it was told to', async () => {
    const run = await spawned({}, 'run', '--batch-size', '3', '--out', 'results');
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: `Working on the Supabase project ${new URL(project.url).host}.\n`,
    });
    expect(run.stdout).toContain('✔ 3 placeholders made');
    expect(readdirSync(join(cwd, 'results')).sort()).toEqual(['report.json', 'summary.md']);
    const report = parseReport(readFileSync(join(cwd, 'results', 'report.json'), 'utf8'));
    expect(report).toMatchObject({ processed: 3, succeeded: 3, remaining: PRODUCTS - 3 });
    expect(report.jobs[0]?.imageUrl).toContain('/storage/v1/object/public/hemp-product-images/');

    const rest = await cli('run', '--until-empty');
    expect(rest.stdout).toContain(
      `0 of ${PRODUCTS} products have a real image, ${PRODUCTS} show a placeholder`,
    );
    // No folder was asked for, and no embedded database was made on the way.
    expect(readdirSync(cwd)).toEqual(['results']);
    expect((await cli('verify')).exitCode).toBe(0);
  });

  it('shows the same project as status', async () => {
    const { place, status } = JSON.parse((await cli('status', '--json')).stdout);
    expect(place).toBe(new URL(project.url).host);
    expect(status).toMatchObject({ totalProducts: PRODUCTS, productsWithPlaceholders: PRODUCTS, pending: 0 });
  });

  it('makes the first live call, takes its image back, and writes down what was said', async () => {
    const api = await startPaidApi({ callIdFor: (prompt) => prompt, imageAfterMs: () => 0 });
    try {
      const env = { OPENAI_BASE_URL: api.url, OPENAI_API_KEY: CANARY };
      const { tables, products } = await everything();
      const told = await spawned(
        env,
        'doctor',
        '--buy-one',
        '--product',
        '1',
        '--json',
        ...paidApiArguments(),
      );
      expect(told).toMatchObject({ exitCode: 0, stderr: '' });
      const { healthy, buyOne } = JSON.parse(told.stdout);
      expect(healthy).toBe(true);
      expect(buyOne).toMatchObject({
        ok: true,
        takenBack: 'taken_back',
        costUsd: IMAGE_COST / 1e6,
        failureClass: null,
      });
      expect([...api.charges.values()]).toEqual([1]);
      const { tables: after, products: shown } = await everything();
      expect(shown).toEqual(products);
      expect(after.image_generation_images).toBe(Number(tables.image_generation_images) + 1);

      const transcript = readFileSync(join(cwd, 'doctor-buy-one.md'), 'utf8');
      expect(transcript).toContain('POST http://127.0.0.1');
      expect(transcript).toContain('"authorization": "(hidden)"');
      for (const text of [transcript, told.stdout, told.stderr]) expect(text).not.toContain('canary');

      // Too dear: nothing is bought, and the checks are told all the same.
      const dear = await typeCommand(
        cwd,
        ['doctor', '--buy-one', ...paidApiArguments(), '--max-price-usd', '0.11'],
        { ...settings(), ...env },
      );
      expect(dear.exitCode).toBe(3);
      expect(dear.stderr).toContain('Nothing was bought.');
      expect(api.charges.size).toBe(1);
    } finally {
      await api.stop();
      rmSync(join(cwd, 'doctor-buy-one.md'), { force: true });
    }
  });

  it('takes the products of a file in, all or none, and leaves what the queue has published', async () => {
    const shown = async () =>
      (await project.database.query('select id::int, name, image_url from uses_products order by id')).map(
        ({ id, name, image_url }) => [id, name, image_url],
      );
    const before = await shown();
    const [first] = before;
    const rows = [
      'id,name,plant_part,industry,image_url',
      `1,Renamed,,,`,
      '1001,Hemp tea,Hemp Leaves,Food,https://shop.example/tea.jpg',
    ];
    writeFileSync(join(cwd, 'shop.csv'), rows.join('\n'));
    const taken = await cli('catalogue', 'import', 'shop.csv');
    expect(taken).toMatchObject({
      exitCode: 0,
      stdout: '✔ 2 products of shop.csv in the catalogue, 1 of them new\n',
    });
    expect(await shown()).toEqual([
      [1, 'Renamed', first?.[2]],
      ...before.slice(1),
      [1001, 'Hemp tea', 'https://shop.example/tea.jpg'],
    ]);
    expect((await cli('catalogue', 'import', 'shop.csv')).stdout).toContain('0 of them new');
    // The shop's own next product meets none of the file's.
    await project.database.query(
      "insert into uses_products (name, description, plant_part_id) values ('Next', '', 1)",
    );
    expect((await shown()).at(-1)?.[0]).toBe(1002);
    await project.database.query('delete from uses_products where id > 1000');

    writeFileSync(join(cwd, 'half.csv'), 'id,name\n1,Again\n1003,No part\n');
    const refused = await cli('catalogue', 'import', 'half.csv');
    expect(refused.exitCode).not.toBe(0);
    expect(refused.stderr).toContain('Product 1003 names no plant part');
    expect((await shown())[0]?.[1]).toBe('Renamed');
  });

  it('writes a catalogue for the tables that it finds, and changes nothing', async () => {
    const before = await everything();
    const made = await cli('catalogue', 'scaffold', '--out', 'own.sql');
    expect(made).toMatchObject({ exitCode: 0 });
    expect(made.stdout).toContain('public.uses_products as the catalogue');
    expect(made.stdout).toContain('✔ revert:');
    expect(made.stdout).toContain('Written to own.sql, tried and rolled back: nothing was changed.');
    expect(await everything()).toEqual(before);
    expect(readFileSync(join(cwd, 'own.sql'), 'utf8')).toContain(
      'create or replace view public.image_generation_catalogue',
    );
    const again = await cli('catalogue', 'scaffold', '--out', 'own.sql');
    expect(again.stderr).toContain('cannot be written to');
    expect((await cli('catalogue', 'import')).stderr).toContain('Expected a file after catalogue import');
  });

  it('takes an image in, backs all up, brings back what is lost, and removes what is nobody’s', async () => {
    const bucket = project.gateway.storage.buckets.get('hemp-product-images');
    if (bucket === undefined) throw new Error('There is a bucket.');
    const env = { SUPABASE_URL: project.url, SUPABASE_SECRET_KEY: project.keys.secret };
    const ask = async (...args: string[]) => {
      const { exitCode, stdout, stderr } = await typeCommand(cwd, [...args, '--json'], env);
      expect({ args, exitCode, stderr }).toMatchObject({ exitCode: 0 });
      return JSON.parse(stdout);
    };
    // The first one has the image of the first live call, which was paid for and waits.
    const [, { productId: id }] = (await ask('coverage', '--no-probe')).placeholders;
    const show = () =>
      project.database.value<string>('select image_url from uses_products where id::text = $1', [id]);
    mkdirSync(join(cwd, 'photos'));
    writeFileSync(join(cwd, 'photos', `${id}.png`), pngOf(2_000, 7));
    expect(await ask('import', 'photos')).toMatchObject({ imported: [{ productId: id }], failed: [] });
    const imported = await show();
    expect(imported).toMatch(/\/hemp-product-images\/[0-9a-f]{2}\/[0-9a-f]{32}\.png$/);
    const { images } = await ask('images', id);
    expect(images[0]).toMatchObject({ state: 'current', provider: 'unknown', costMicroUsd: 0 });
    expect((await ask('revert', id)).shownUrl).not.toBe(imported);
    expect(await ask('revert', id, '--to', String(images[0].id))).toMatchObject({ shownUrl: imported });

    const { copied } = await ask('backup', 'backup');
    expect(await ask('backup', 'backup')).toMatchObject({ copied: 0, kept: copied, failed: [] });
    const before = await everything();
    bucket.objects.clear();
    await project.database.query('update uses_products set image_url = null where id::text = $1', [id]);
    expect(await ask('restore', 'backup')).toMatchObject({ applied: false, shown: [id], inStore: 0 });
    expect(bucket.objects.size).toBe(0);
    expect(await ask('restore', 'backup', '--yes')).toMatchObject({ shown: [id], failed: [] });
    expect(await show()).toBe(imported);
    expect((await everything()).objects).toEqual(before.objects);

    const [stored] = bucket.objects.values();
    if (stored === undefined) throw new Error('It was restored.');
    const orphan = `ab/${'ab'.repeat(16)}.png`;
    bucket.objects.set(orphan, { ...stored, createdAt: '2026-01-01T00:00:00.000Z' });
    expect((await ask('gc')).orphans).toEqual([{ key: orphan, bytes: stored.bytes.byteLength }]);
    expect(bucket.objects.has(orphan)).toBe(true);
    expect(await ask('gc', '--yes')).toMatchObject({ removed: 1, failed: [], stopped: null });
    expect((await everything()).objects).toEqual(before.objects);
    await ask('images', '--beside', 'new.html');
    expect(readFileSync(join(cwd, 'new.html'), 'utf8')).toContain(`alt="now" src="${imported}"`);
    expect(await ask('queue', '--where', 'provider=unknown')).toMatchObject({ fit: 1, enqueued: 1 });
    expect(await ask('queue', '--where', 'provider=midjourney')).toMatchObject({ fit: 0, enqueued: 0 });
    expect(await ask('cancel', '--product', id)).toMatchObject({ cancelled: 1 });
    expect(await ask('verify')).toEqual({ violations: [] });
  });

  it('starts over and goes over the direct connection alone', async () => {
    const type = (env: Record<string, string>, ...args: string[]) =>
      typeCommand(cwd, args, { SUPABASE_URL: project.url, SUPABASE_SECRET_KEY: project.keys.secret, ...env });
    const direct = { DATABASE_URL: project.database.url };
    const nowhere = await type({}, 'reset', '--yes');
    expect(nowhere.exitCode).toBe(2);
    expect(nowhere.stderr).toContain('--database-url was not given');
    // A job for each product, the one of the first live call, that of the image that was taken in, and the one for another image.
    expect((await type(direct, 'reset')).stdout).toContain(`${PRODUCTS + 3} jobs, of which 0 are waiting`);
    expect((await type(direct, 'repair')).stdout).toBe('✔ Nothing to repair: every invariant holds\n');
    expect((await type(direct, 'reset', '--yes', '--json')).exitCode).toBe(0);
    expect(JSON.parse((await type(direct, 'status', '--json')).stdout).status).toMatchObject({
      totalProducts: PRODUCTS,
      productsWithoutImages: 0,
      completed: 0,
    });

    expect((await type({}, 'uninstall', '--print')).stdout).toMatch(
      /^-- Takes the image queue out[\s\S]*commit;/,
    );
    expect((await type(direct, 'uninstall', '--yes')).exitCode).toBe(0);
    const again = await type(direct, 'uninstall');
    expect(again.exitCode).toBe(3);
    expect(again.stderr).toContain('sql_missing');
    // Whoever means the folder gets the folder, and not the database that the environment names.
    writeFileSync(join(cwd, '.hemp-images'), 'no folder');
    expect((await type(direct, 'reset', '--embedded')).stderr).not.toContain('sql_missing');
  });
});
