import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CatalogueProduct } from '../../../src/catalogue/product.ts';
import { systemClock } from '../../../src/clock.ts';
import { pagesOfCatalogue, readCatalogue } from '../../../src/embedded/catalogue.ts';
import { type EmbeddedDatabase, openEmbedded } from '../../../src/embedded/database.ts';
import { loadProducts, loadSampleIfEmpty, pruneProducts } from '../../../src/embedded/load-products.ts';
import { systemProcesses } from '../../../src/embedded/processes.ts';
import { sampleCatalogue } from '../../../src/embedded/sample-catalogue.ts';
import { createQueue } from '../../../src/queue/client.ts';
import { createPgliteRpc } from '../../../src/queue/pglite.ts';
import { RpcError } from '../../../src/queue/transport.ts';
import { assertSupported, BUNDLED_SQL, isCurrent } from '../../../src/queue/version.ts';
import { completed, storedImage } from '../../support/queue-scenario.ts';
import { startCommand } from '../../support/runner.ts';

/** Makes a process stop at its first rename, and say so. */
const WITHOUT_RENAME = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  fs.promises.rename = () => {
    console.log('asked to rename');
    return new Promise((resolve) => setTimeout(resolve, 2 ** 31 - 1));
  };
  syncBuiltinESMExports();
`)}`;

const product = (overrides: Partial<CatalogueProduct> = {}): CatalogueProduct => ({
  id: 'p1',
  name: 'Hemp rope',
  description: null,
  industry: null,
  sub_industry: null,
  plant_part: null,
  attributes: {},
  image_url: null,
  ...overrides,
});

// One database for all: making one takes seconds. The tests are told in the order of its life.
describe('the embedded database', () => {
  let folder: string;
  let embedded: EmbeddedDatabase;
  /** By the process that was killed. */
  let left: string[];
  const steps: string[] = [];
  const open = () =>
    openEmbedded({
      folder,
      command: 'test',
      since: '2026-11-22T08:00:00.000Z',
      processes: systemProcesses({ pid: process.pid, host: hostname() }),
      clock: systemClock,
      onStep: (step) => steps.push(step),
    });
  const start = async () => {
    const { runId } = await createQueue(embedded.rpc).startRun({
      key: crypto.randomUUID(),
      door: 'cli',
      worker: 'w',
      url: null,
      provider: 'placeholder',
      batchSize: null,
      runBudgetMicroUsd: null,
      dailyBudgetMicroUsd: null,
      paidProviders: [],
    });
    return runId;
  };
  const claim = async (limit: number) =>
    createQueue(embedded.rpc).claim({
      token: crypto.randomUUID(),
      runId: await start(),
      limit,
      worker: 'w',
      leaseSeconds: 3600,
      offers: [{ provider: 'placeholder', unitCostMicroUsd: 0, any: true }],
    });

  beforeAll(async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'embedded-'));
    folder = join(cwd, '.hemp-images');
    // It comes no further than to the rename that would make the database exist.
    const killed = await startCommand({
      script: 'src/cli/main.ts',
      args: ['status'],
      cwd,
      nodeArgs: ['--liftoff-only'],
      env: { NODE_OPTIONS: `--import=${WITHOUT_RENAME}` },
    });
    await killed.saw('asked to rename');
    left = readdirSync(folder);
    killed.kill('SIGKILL');
    await (await killed.finished).dispose();
    embedded = await open();
  });
  afterAll(async () => {
    await embedded.close();
    rmSync(dirname(folder), { recursive: true });
  });

  it('is made whole in the folder of a process that was killed while it made one', () => {
    expect(left).toContainEqual(expect.stringMatching(/^database-unfinished-\d+$/));
    expect(left).not.toContain('database');
    expect(steps).toEqual(['create', 'install']);
    expect(embedded.installed).toBe(true);
    expect(existsSync(join(folder, 'database', 'PG_VERSION'))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('belongs to one owner', async () => {
    await expect(open()).rejects.toMatchObject({ code: 'embedded_busy' });
  });

  it('keeps its invariants and has no product yet', async () => {
    const queue = createQueue(embedded.rpc);
    expect(await queue.verify()).toEqual([]);
    expect((await queue.status()).totalProducts).toBe(0);
  });

  it('gets the sample catalogue while it is empty, and only then', async () => {
    expect(await loadSampleIfEmpty(embedded.db)).toBe(sampleCatalogue().length);
    expect(await loadSampleIfEmpty(embedded.db)).toBe(0);
    expect(await readCatalogue(embedded.db)).toHaveLength(sampleCatalogue().length);
  });

  it('gives the place of the sample to products of a user', async () => {
    await loadProducts(embedded.db, [product(), product({ id: 'p2', name: 'Κάνναβη 🌿 "quoted"' })]);
    const rows = await readCatalogue(embedded.db);
    expect(rows.map(({ id, name }) => [id, name])).toEqual([
      ['p1', 'Hemp rope'],
      ['p2', 'Κάνναβη 🌿 "quoted"'],
    ]);
  });

  it('keeps the image of a product whose row is loaded again without one', async () => {
    await embedded.db.query("update public.products set image_url = 'images/x.webp' where id = 'p1'");
    const other = product({ id: 'p2' });
    await loadProducts(embedded.db, [product({ name: 'Renamed' }), other]);
    const [row] = await readCatalogue(embedded.db);
    expect([row?.name, row?.image_url]).toEqual(['Renamed', 'images/x.webp']);
    await loadProducts(embedded.db, [product({ image_url: 'https://shop.example/own.jpg' }), other]);
    expect((await readCatalogue(embedded.db))[0]?.image_url).toBe('https://shop.example/own.jpg');
  });

  it('never brings an address back that the queue has replaced, and takes any other', async () => {
    const dead = 'https://dead.example/300';
    const others = [product(), product({ id: 'p2' })];
    const load = (image_url: string | null) =>
      loadProducts(embedded.db, [...others, product({ id: 'p3', image_url })]);
    const shown = async () => (await readCatalogue(embedded.db)).find(({ id }) => id === 'p3')?.image_url;
    const queue = createQueue(embedded.rpc);
    const replaceBy = async (url: string) => {
      await queue.enqueueProducts({ productIds: ['p3'], priority: 9, provider: null, replace: 'all' });
      const { jobs } = await claim(1);
      const [job] = jobs;
      if (job === undefined) throw new Error('Expected a job.');
      await queue.settle([completed(job, { image: storedImage(job, { url }) })]);
    };
    expect(await load(dead)).toEqual({ added: 1, kept: 0, takenOut: 0 });
    await replaceBy('images/first.webp');
    expect(await shown()).toBe('images/first.webp');
    expect(await load(dead)).toEqual({ added: 0, kept: 1, takenOut: 0 });
    expect(await shown()).toBe('images/first.webp');
    // Not even by what the file had before the last but one.
    await replaceBy('images/second.webp');
    for (const old of [dead, 'images/first.webp', null]) await load(old);
    expect(await shown()).toBe('images/second.webp');
    expect(await load('https://shop.example/new.jpg')).toEqual({ added: 0, kept: 0, takenOut: 0 });
    expect(await shown()).toBe('https://shop.example/new.jpg');
    await embedded.db.query("delete from public.products where id = 'p3'");
  });

  it('works with JSON, arrays, numbers and nothing as arguments', async () => {
    const queue = createQueue(embedded.rpc);
    const named = { productIds: ['p1', 'p2'], priority: 7, provider: null, replace: 'all' as const };
    expect((await queue.enqueueProducts(named)).enqueued).toBe(2);
    const { jobs } = await claim(1);
    expect(jobs).toMatchObject([{ product: { id: 'p1' }, priority: 7, requestedProvider: null }]);
    expect(await queue.heartbeat([jobs[0]?.token ?? ''], 60)).toEqual({ cancelled: [], lost: [], busy: [] });
    expect(await queue.imagesPage({ after: null, limit: 10 })).toHaveLength(1);
  });

  it('takes a bare string for a JSON value, not for JSON source', async () => {
    await embedded.db.exec(
      'create function public.image_generation_echo(p_value jsonb) returns jsonb language sql as $$ select p_value $$',
    );
    for (const value of ['plain', '"quoted"', '{"a": 1}', 7, null, [], { a: [1] }]) {
      expect(await embedded.rpc('image_generation_echo', { p_value: value })).toEqual(value);
    }
    await embedded.db.exec('drop function public.image_generation_echo(jsonb)');
  });

  it("tells errors by Postgres' own codes", async () => {
    const failed = async (fn: string, args: Record<string, unknown>) => {
      const error = await embedded.rpc(fn, args).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(RpcError);
      return error as RpcError;
    };
    expect((await failed('image_generation_nothing', {})).code).toBe('42883');
    const refused = await failed('image_generation_enqueue_missing', { p_limit: 0 });
    expect(refused).toMatchObject({ code: 'IG001', status: null, retryable: false });
    expect(refused.message).toContain('Expected a limit');
    expect((await failed('image_generation_status', { p_no: 1 })).code).toBe('42883');
  });

  it('lets no name carry SQL', async () => {
    const rpc = createPgliteRpc(embedded.db);
    await expect(rpc('version(); drop table products; --', {})).rejects.toThrow(TypeError);
    await expect(rpc('image_generation_status', { 'x" => 1); --': 1 })).rejects.toThrow(TypeError);
  });

  it('does not begin a call that is aborted already', async () => {
    const reason = new Error('enough');
    await expect(embedded.rpc('image_generation_status', {}, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('takes back what an owner held that went away, and is opened without another setup', async () => {
    await claim(1);
    // Closed without a word to the queue, as a kill would leave it.
    await embedded.close();
    steps.length = 0;

    embedded = await open();

    expect(steps).toEqual([]);
    expect(embedded.installed).toBe(false);
    expect(embedded.recoveredLeases).toBe(2);
    const status = await createQueue(embedded.rpc).status();
    expect([status.processing, status.pending]).toEqual([0, 2]);
    expect(await createQueue(embedded.rpc).verify()).toEqual([]);
  });

  it.each([
    // Of this revision and another build: the same judgement, without another setup.
    ['of an earlier revision', { revision: BUNDLED_SQL.revision - 1 }, true],
    ['of a later revision', { revision: BUNDLED_SQL.revision + 1, digest: 'another' }, false],
  ])('that has SQL %s is brought to the SQL of this program if that is newer', async (_of, told, updated) => {
    const version = JSON.stringify({ ...BUNDLED_SQL, ...told });
    await embedded.db.exec(
      `create or replace function public.image_generation_version() returns jsonb language sql immutable
       as $$ select '${version}'::jsonb $$`,
    );
    await embedded.close();
    steps.length = 0;
    embedded = await open();
    expect({ steps, installed: embedded.installed }).toEqual({
      steps: updated ? ['install'] : [],
      installed: updated,
    });
    const found = await createQueue(embedded.rpc).version();
    expect(found).toEqual(updated ? BUNDLED_SQL : JSON.parse(version));
    expect([isCurrent(found), isCurrent({ ...BUNDLED_SQL, digest: 'another' })]).toEqual([true, false]);
    expect(assertSupported(found)).toBeNull();
  });

  it('hands out no job for what the last file does not have, keeps its image, and takes it back', async () => {
    const queue = createQueue(embedded.rpc);
    const ids = async () => (await readCatalogue(embedded.db)).map(({ id }) => id);
    const image = "select image_url from public.products where id = 'p2'";
    await embedded.db.query("update public.products set image_url = 'images/p2.webp' where id = 'p2'");
    const mat = product({ id: 'p4', name: 'Mat' });
    expect(await loadProducts(embedded.db, [product(), mat])).toMatchObject({ takenOut: 1 });
    await queue.enqueueProducts({ productIds: ['p4'], priority: null, provider: null, replace: 'all' });

    expect(await loadProducts(embedded.db, [product()])).toMatchObject({ takenOut: 1 });

    expect(await ids()).toEqual(['p1']);
    expect((await queue.status()).totalProducts).toBe(1);
    const { jobs } = await claim(5);
    expect(jobs.map(({ product: { id } }) => id)).toEqual(['p1']);
    expect(await queue.verify()).toEqual([]);
    expect((await embedded.db.query(image)).rows).toEqual([{ image_url: 'images/p2.webp' }]);

    // Nothing is written for what is the same, and what is back is queued again.
    expect(await loadProducts(embedded.db, [product(), product({ id: 'p2' }), mat])).toMatchObject({
      takenOut: 0,
    });
    expect(await ids()).toEqual(['p1', 'p2', 'p4']);
    expect((await embedded.db.query(image)).rows).toEqual([{ image_url: 'images/p2.webp' }]);
    expect((await queue.enqueueMissing({ limit: 10, replace: 'none', priority: null })).enqueued).toBe(1);
  });

  it('forgets what is out of the catalogue when it is pruned', async () => {
    await loadProducts(embedded.db, [product()]);
    expect(await pruneProducts(embedded.db)).toBe(2);
    expect(await pruneProducts(embedded.db)).toBe(0);
    expect(await createQueue(embedded.rpc).verify()).toEqual([]);
  });

  it('shows no address again that the queue has replaced, and what a product had that comes back', async () => {
    const queue = createQueue(embedded.rpc);
    const dead = product({ id: 'p3', image_url: 'https://shop.example/dead.jpg' });
    const shown = async () =>
      (await readCatalogue(embedded.db)).find(({ id }) => id === 'p3')?.image_url ?? null;
    await loadProducts(embedded.db, [dead]);
    await queue.enqueueProducts({ productIds: ['p3'], priority: 10, provider: null, replace: 'unreachable' });
    const { jobs } = await claim(1);
    await queue.settle(jobs.map((job) => completed(job)));
    const own = await shown();
    expect(own).toMatch(/^https:\/\/images\.example/);

    await loadProducts(embedded.db, [dead]);
    expect(await shown()).toBe(own);
    await loadProducts(embedded.db, [product()]);
    await pruneProducts(embedded.db);
    expect(await shown()).toBeNull();
    await loadProducts(embedded.db, [{ ...dead, image_url: null }]);
    expect(await shown()).toBe(own);

    // What a person clears stays cleared, and what the file newly names is shown.
    await embedded.db.query("update public.products set image_url = null where id = 'p3'");
    await loadProducts(embedded.db, [{ ...dead, image_url: null }]);
    expect(await shown()).toBeNull();
    await loadProducts(embedded.db, [{ ...dead, image_url: 'https://shop.example/new.jpg' }]);
    expect(await shown()).toBe('https://shop.example/new.jpg');
  });

  it('reads a file that has not changed no second time, and any other', async () => {
    let imports = 0;
    const counting = {
      query: (text: string, values?: unknown[]) => {
        if (text.includes('import_products')) imports += 1;
        return embedded.db.query(text, values);
      },
    } as typeof embedded.db;
    const load = async (...products: ReturnType<typeof product>[]) => {
      imports = 0;
      await loadProducts(counting, products);
      return imports;
    };
    const [one, two] = [product(), product({ id: 'p2' })];
    await load(one, two);
    expect(await load(one, two)).toBe(0);
    expect(await load(one, product({ id: 'p2', name: 'Another' }))).toBe(1);
    expect(await load(one)).toBe(1);
    // What the file before did not have is back, and written again.
    expect(await load(one, two)).toBe(1);
    expect((await readCatalogue(embedded.db)).map(({ id, name }) => [id, name])).toEqual([
      ['p1', 'Hemp rope'],
      ['p2', 'Hemp rope'],
    ]);
    // Somebody has taken a row away.
    await embedded.db.query("delete from public.products where id = 'p2'");
    expect(await load(one, two)).toBe(1);
    const shown = product({ image_url: 'https://shop.example/own.jpg' });
    await load(shown, two);
    // It may have been replaced meanwhile.
    expect(await load(shown, two)).toBe(1);
    await embedded.db.query("update public.products set image_url = null where id = 'p1'");
  });

  it('knows how large its catalogue is, so that a page of it is no walk through all of it', async () => {
    const products = Array.from({ length: 4_000 }, (_, at) => product({ id: `k${at}` }));
    await loadProducts(embedded.db, products);

    const { rows } = await embedded.db.query<{ 'QUERY PLAN': string }>(
      `explain select * from public.products where is_listed and id > 'k1' order by id limit 300`,
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('Index Scan using products_pkey');
    await loadProducts(embedded.db, [product()]);
  });

  it('is read in pages of which each tells when something on it has changed', async () => {
    const products = Array.from({ length: 45 }, (_, at) =>
      product({ id: `n${String(at).padStart(2, '0')}`, name: `Product ${at}` }),
    );
    await loadProducts(embedded.db, products);
    const pages = async () => {
      const all = [];
      for await (const page of pagesOfCatalogue(embedded.db, 4)) all.push(page);
      return all;
    };
    const before = await pages();
    expect(before.map(({ firstId, lastId }) => [firstId, lastId])).toEqual(
      Array.from({ length: 12 }, (_, at) => [`n${at * 4}`, `n${Math.min(at * 4 + 3, 44)}`]).map((ids) =>
        ids.map((id) => `n${id.slice(1).padStart(2, '0')}`),
      ),
    );
    await embedded.db.query(
      "update public.products set image_url = 'https://a.example/b.png' where id = 'n41'",
    );

    const after = await pages();

    const changed = after.filter((page, at) => page.fingerprint !== before[at]?.fingerprint);
    expect(changed).toMatchObject([
      { firstId: 'n40', made: ['n41'], counts: { image: 1, placeholder: 0, failed: 0, waiting: 3 } },
    ]);
  });
});
