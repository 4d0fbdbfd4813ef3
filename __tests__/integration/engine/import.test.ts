/** Images that were made elsewhere come in through the stages of the line, and nothing is bought. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ImportOptions, importImages } from '../../../src/doors/import/import.ts';
import { parseColumns, readSources, shownElsewhere } from '../../../src/doors/import/sources.ts';
import { ImageError } from '../../../src/images/errors.ts';
import type { ImageRecords } from '../../../src/queue/images.ts';
import { StoreError } from '../../../src/storage/contract.ts';
import { aProduct, pngOf } from '../../support/fixtures.ts';
import { INSTANT_CHECKER } from '../../support/images.ts';
import { createHarness, type Harness } from './harness.ts';

const { signal } = new AbortController();
const ELSEWHERE = 'https://old-shop.example/rope.png';

let h: Harness;
let folder: string;
beforeEach(async () => {
  h = await createHarness();
  folder = mkdtempSync(join(tmpdir(), 'hemp-import-'));
});
afterEach(async () => {
  expect(await h.queue.verify()).toEqual([]);
  h.restore();
  rmSync(folder, { recursive: true });
});

const file = (name: string, seed = 1) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), pngOf(500, seed));
};
const list = (text: string) => {
  writeFileSync(join(folder, 'list.csv'), text);
  return join(folder, 'list.csv');
};

interface Given extends Partial<ImportOptions> {
  path?: string;
  columns?: string[];
  records?: Partial<ImageRecords>;
  fetched?: string[];
  isShown?: boolean;
}

async function importThem({
  path = folder,
  columns = [],
  records,
  fetched = [],
  isShown,
  ...options
}: Given = {}) {
  const sources = isShown
    ? await shownElsewhere(h.queue, signal)
    : await readSources(path, parseColumns(columns));
  return importImages(
    {
      images: { ...h.queue.records, ...records },
      store: h.store,
      checker: h.dependencies.images,
      fetchImage: async (address) => {
        fetched.push(address);
        if (address.includes('gone')) throw new Error('the address answers 404');
        return pngOf(500, address.length);
      },
      clock: h.clock,
      newToken: h.dependencies.newToken,
    },
    sources,
    { replace: false, dryRun: false, ...options },
    signal,
  );
}

const reasons = (told: { productId: string | null; reason: string | null }[]) =>
  Object.fromEntries(told.map(({ productId, reason }) => [productId, reason]));
const products = (...given: (string | [string, string])[]) =>
  h.queue.addProducts(
    ...given.map((one) => {
      const [id, imageUrl] = typeof one === 'string' ? [one, null] : one;
      return aProduct({ id, name: `Product ${id}`, imageUrl });
    }),
  );
const shown = async (id: string) => (await h.queue.images()).get(id) ?? null;
const rows = (sql: string) => h.queue.sql(sql);

describe('images from elsewhere', () => {
  it('come from a folder, each to the product that its file is named by, with a ledger row at no cost', async () => {
    await products('42', 'a/b', 'c');
    file('42.png', 1);
    file('deeper/a%2Fb.png', 2);
    file('stranger.png', 3);
    file('copies/42.png', 4);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const dry = await importThem({ dryRun: true });
    expect(dry.imported.map(({ productId }) => productId).sort()).toEqual(['42', 'a/b']);
    expect([h.store.puts.length, await shown('42'), await h.queue.rows()]).toEqual([0, null, []]);

    const end = await importThem();
    expect(end.imported).toHaveLength(2);
    expect(reasons(end.failed)).toEqual({ stranger: 'the catalogue has no such product' });
    expect(end.skipped.map(({ source, reason }) => [source, reason])).toEqual(
      [
        ['notes.txt', 'not an image file'],
        ['copies/42.png', 'another image of this product came first'],
      ].sort(([a = ''], [b = '']) => (a < b ? 1 : -1)),
    );
    expect(await shown('a/b')).toMatch(/^https:\/\/images\.example\//);
    expect(
      await rows(
        `select i.provider, i.digital_source_type as type, i.state, a.provider as ledger, a.cost_microusd::int as cost, a.outcome
         from public.image_generation_images i join public.image_generation_attempts a on a.id = i.attempt_id`,
      ),
    ).toEqual(
      Array(2).fill({
        ...{
          provider: 'unknown',
          type: 'unknown',
          state: 'current',
          ledger: 'import',
          cost: 0,
          outcome: 'completed',
        },
      }),
    );

    const again = await importThem();
    expect([again.imported, h.store.puts.length]).toEqual([[], 2]);
    expect(reasons(again.skipped)['42']).toMatch(/shows a real image/);
    const replaced = await importThem({ replace: true });
    expect(replaced.imported).toEqual([]);
    expect(reasons(replaced.skipped)['a/b']).toBe('the product shows this very image already');
    expect(await h.queue.rows()).toHaveLength(2);

    // Nothing is bought for them; for the other product there is.
    await h.run({ provider: 'paid', queueMissing: true });
    expect(h.paid.calls).toHaveLength(1);
  });

  it('come from a list, with who made them as far as it tells', async () => {
    await products('1', '2', '3', ['4', ELSEWHERE]);
    file('pictures/one.png', 1);
    const path = list(
      [
        'Handle;Src;Provider;Prompt;Made at',
        '1;pictures/one.png;DALL-E 3;a rope;2024-05-01',
        '2;https://elsewhere.example/2.png;My Studio;;',
        '3;https://elsewhere.example/gone.png;;;',
        '4;https://elsewhere.example/4.png;;;',
        ';x.png;;;',
      ].join('\n'),
    );
    const fetched: string[] = [];
    const end = await importThem({ path, columns: ['product=Handle,image=Src'], fetched });
    expect(end.imported.map(({ productId }) => productId).sort()).toEqual(['1', '2']);
    expect(reasons(end.failed)).toEqual({ 3: 'the address answers 404' });
    expect(reasons(end.skipped)).toEqual({ 4: expect.stringContaining('--replace'), null: 'no product' });
    expect(fetched).not.toContain('https://elsewhere.example/4.png');
    expect(
      await rows(
        `select i.product_id as id, i.provider, i.prompt, i.digital_source_type as type, h.details ->> 'made_at' as made
         from public.image_generation_images i
         join public.image_generation_history h on h.queue_id = i.job_id and h.action = 'imported' order by 1`,
      ),
    ).toEqual([
      { id: '1', provider: 'openai', prompt: 'a rope', type: 'trainedAlgorithmicMedia', made: '2024-05-01' },
      { id: '2', provider: 'my_studio', prompt: '', type: 'unknown', made: null },
    ]);
    const forced = await importThem({ path, columns: ['product=Handle,image=Src'], replace: true });
    expect(forced.imported.map(({ productId }) => productId)).toEqual(['4']);
    await expect(importThem({ path, columns: ['product=Nothing'] })).rejects.toThrow(/--column product/);
    await expect(importThem({ path: list('a,b\n1,2\n') })).rejects.toThrow(/expected a column product/);
  });

  it('are those that products show from other hosts, copied into the store', async () => {
    await products(['1', ELSEWHERE], ['2', '/relative.png'], '3');
    const end = await importThem({ isShown: true });
    expect(end.imported.map(({ productId }) => productId)).toEqual(['1']);
    expect(reasons(end.skipped)).toEqual({ 2: 'not an address that can be fetched' });
    expect(await shown('1')).toMatch(/^https:\/\/images\.example\//);
    expect((await importThem({ isShown: true })).imported).toEqual([]);
  });

  it('pass the looks that every image passes', async () => {
    await products('broken', 'black', 'tiny', 'empty');
    for (const name of ['broken', 'black', 'empty']) file(`${name}.png`);
    writeFileSync(join(folder, 'empty.png'), '');
    h.dependencies.images = {
      ...INSTANT_CHECKER,
      check: async (bytes) => {
        if (bytes.length === 0) throw new ImageError('damaged', 'it has no bytes');
        return { ...(await INSTANT_CHECKER.check(bytes)), blank: 'all black' };
      },
    };
    const end = await importThem();
    expect(reasons(end.failed)).toEqual({
      ...{ black: 'it is all black', broken: 'it is all black', empty: 'it has no bytes' },
    });
    expect([h.store.puts, await h.queue.rows()]).toEqual([[], []]);
  });

  it('use the job that waits, and leave alone what is worked on or was paid for', async () => {
    const jobs = await h.queue.addMany(3, (at) => ({ priority: [1, 9, 5][at] ?? 1 }));
    const ids = jobs.map(({ product }) => product.id);
    for (const [at, id] of ids.entries()) file(`${id}.png`, at);
    const { runId } = await h.queue.startRun({
      ...{ key: 'other', door: 'cli', worker: 'other', url: null, provider: 'free', batchSize: 1 },
      ...{ runBudgetMicroUsd: null, dailyBudgetMicroUsd: null, paidProviders: [] },
    });
    const offers = [{ provider: 'free', unitCostMicroUsd: 0, any: true }];
    const claim = {
      token: h.dependencies.newToken(),
      runId,
      limit: 1,
      worker: 'other',
      leaseSeconds: 3_600,
      offers,
    };
    expect((await h.queue.claim(claim)).jobs).toMatchObject([{ id: 2 }]);
    h.store.check = () => {
      throw new StoreError('The store is away.', true);
    };
    await h.run({ provider: 'paid', batchSize: 1 });
    h.store.check = () => undefined;
    expect((await h.queue.status()).unsavedImages).toBe(1);

    const end = await importThem();
    expect(end.imported.map(({ productId }) => productId)).toEqual([ids[0]]);
    expect(reasons(end.skipped)).toEqual({
      [ids[1] ?? '']: 'its job 2 is processing',
      [ids[2] ?? '']: expect.stringContaining('paid for'),
    });
    expect((await h.queue.rows()).map(({ status }) => status)).toEqual(['completed', 'processing', 'retry']);
  });
});

describe('an import that is cut off', () => {
  beforeEach(async () => {
    await products('1');
    file('1.png');
  });
  const died = async (): Promise<never> => {
    throw new Error('killed');
  };

  it('between the store and the settlement shows nothing, and the next one finishes', async () => {
    await expect(importThem({ records: { importImage: died } })).rejects.toThrow('killed');
    expect([h.store.objects.size, await shown('1'), await h.queue.rows(), await h.queue.attempts()]).toEqual([
      ...[1, null, [], []],
    ]);
    expect((await importThem()).imported).toHaveLength(1);
    // The same object: nothing is orphaned.
    expect(h.store.objects.size).toBe(1);
    expect(await shown('1')).toBe(h.store.urlOf([...h.store.objects.keys()][0] ?? ''));
  });

  it('after the settlement, without its answer, has one image, one job and one row of the ledger', async () => {
    const importImage: ImageRecords['importImage'] = async (request) => {
      const first = await h.queue.records.importImage(request);
      expect(await h.queue.records.importImage(request)).toEqual(first);
      return first;
    };
    expect((await importThem({ records: { importImage } })).imported).toHaveLength(1);
    expect(await h.queue.rows()).toHaveLength(1);
    expect(await h.queue.attempts()).toMatchObject([{ outcome: 'completed', costMicroUsd: 0 }]);
  });

  it('by a person who sets another image meanwhile leaves that one, and no job', async () => {
    const importImage: ImageRecords['importImage'] = async (request) => {
      await h.queue.setImage('1', ELSEWHERE);
      return h.queue.records.importImage(request);
    };
    const end = await importThem({ records: { importImage } });
    expect(reasons(end.skipped)).toEqual({ 1: expect.stringContaining('that one stays') });
    expect([await shown('1'), await h.queue.rows()]).toEqual([ELSEWHERE, []]);
  });

  it('by a catalogue that refuses the address keeps the image, and the next run shows it', async () => {
    await h.queue.sql(
      `alter table public.products add constraint closed check (image_url is null) not valid`,
    );
    try {
      const end = await importThem();
      expect(reasons(end.failed)).toEqual({ 1: expect.stringContaining('kept for the next run') });
      expect(await h.queue.rows()).toMatchObject([{ status: 'retry', failureClass: 'not_published' }]);
      expect(await shown('1')).toBeNull();
    } finally {
      await h.queue.sql('alter table public.products drop constraint closed');
    }
    await h.clock.sleep(3_600_000);
    await h.run({ provider: 'paid' });
    expect([h.paid.calls.length, await shown('1')]).toEqual([0, expect.stringContaining('images.example')]);
  });

  it('by a store that takes nothing stops early, and changes nothing', async () => {
    for (let at = 2; at < 30; at += 1) file(`${at}.png`, at);
    await products(...Array.from({ length: 28 }, (_, at) => String(at + 2)));
    h.store.check = () => {
      throw new StoreError('The bucket is read-only.', false);
    };
    const end = await importThem();
    expect(end.stopped).toContain('read-only');
    expect(end.failed.length).toBeLessThan(10);
    expect(await h.queue.rows()).toEqual([]);
  });
});
