/** What lies in the store: copied to a folder, brought back, and taken away when it is nobody's. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { backUp } from '../../../src/doors/backup/backup.ts';
import { restore } from '../../../src/doors/backup/restore.ts';
import { collectGarbage } from '../../../src/doors/gc.ts';
import { folderOf } from '../../../src/engine/line/ask-store.ts';
import { StoreError } from '../../../src/storage/contract.ts';
import { createHarness, type Harness } from './harness.ts';

const { signal } = new AbortController();
const DAY_MS = 86_400_000;
const BY_HAND = 'https://shop.example/by-hand.jpg';

let h: Harness;
let folder: string;
beforeEach(async () => {
  h = await createHarness();
  folder = mkdtempSync(join(tmpdir(), 'hemp-backup-'));
});
afterEach(async () => {
  expect(await h.queue.verify()).toEqual([]);
  h.restore();
  rmSync(folder, { recursive: true });
});

/** So many products show an image that was paid for. */
async function made(count: number): Promise<string[]> {
  const jobs = await h.queue.addMany(count);
  expect(await h.run({ provider: 'paid' })).toMatchObject({ succeeded: count });
  return jobs.map(({ product }) => product.id);
}
const shown = async () => Object.fromEntries(await h.queue.images());
const backUpAll = () => backUp({ images: h.queue.records, store: h.store }, folder, signal);
const bringBack = (apply: boolean) =>
  restore(
    { images: h.queue.records, store: h.store, newToken: h.dependencies.newToken },
    folder,
    apply,
    signal,
  );
const files = () =>
  readdirSync(join(folder, 'images'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.png'),
  );

describe('a backup', () => {
  it('has each image with its record, goes on where it stopped, and mends what is damaged', async () => {
    await made(3);
    const [first = '', second = ''] = h.store.objects.keys();
    h.store.checkGet = (key) => {
      if (key === second) throw new StoreError('The store is away.', true);
    };
    expect(await backUpAll()).toMatchObject({ images: 3, copied: 2, failed: [{ path: second }] });
    h.store.checkGet = () => undefined;
    expect(await backUpAll()).toMatchObject({ images: 3, copied: 1, kept: 2, failed: [] });
    expect(files().sort()).toEqual([...h.store.objects.keys()].sort());
    writeFileSync(join(folder, 'images', first), 'damaged');
    expect(await backUpAll()).toMatchObject({ copied: 1, kept: 2 });

    h.store.objects.set(second, new TextEncoder().encode('other bytes'));
    rmSync(join(folder, 'images', second));
    h.store.objects.delete(first);
    rmSync(join(folder, 'images', first));
    const { failed } = await backUpAll();
    expect(failed.map(({ problem }) => problem).sort()).toEqual([
      'it is gone from the store',
      'other bytes lie there than were stored',
    ]);
  });

  it('brings back what an emptied store and a reloaded catalogue have lost, and nothing else', async () => {
    const [lost = '', byHand = '', whole = ''] = await made(3);
    await backUpAll();
    const before = await shown();
    const objects = new Map(h.store.objects);
    h.store.objects.clear();
    await h.queue.sql('update public.products set image_url = null where id = $1', [lost]);
    await h.queue.setImage(byHand, BY_HAND);

    expect(await bringBack(false)).toMatchObject({
      images: 3,
      inStore: 0,
      uploaded: 3,
      shown: [lost],
      failed: [],
    });
    expect([h.store.objects.size, (await shown())[lost]]).toEqual([0, null]);

    expect(await bringBack(true)).toMatchObject({ uploaded: 3, shown: [lost], failed: [] });
    expect(h.store.objects).toEqual(objects);
    expect(await shown()).toEqual({ [lost]: before[lost], [byHand]: BY_HAND, [whole]: before[whole] });
    expect(await bringBack(true)).toMatchObject({ inStore: 3, uploaded: 0, shown: [] });
    await h.run({ provider: 'paid', queueMissing: true, runKey: 'run-2' });
    expect(h.paid.calls).toHaveLength(3);
  });

  it('brings the images into a database that knows none of them, without buying', async () => {
    const ids = await made(2);
    await backUpAll();
    const objects = h.store.objects;
    const before = await shown();
    h.restore();
    h = await createHarness();
    for (const [key, bytes] of objects) h.store.objects.set(key, bytes);
    await h.queue.addMany(2);
    const back = await bringBack(true);
    expect(back).toMatchObject({ inStore: 2, uploaded: 0, failed: [] });
    expect([...back.shown].sort()).toEqual(ids);
    expect(await shown()).toEqual(before);
    expect(await h.queue.attempts()).toMatchObject([{ costMicroUsd: 0 }, { costMicroUsd: 0 }]);
    await h.run({ provider: 'paid', queueMissing: true });
    expect(h.paid.calls).toEqual([]);
  });

  it('tells what is in neither the store nor the folder, and a folder that is no backup', async () => {
    const [id = ''] = await made(1);
    await backUpAll();
    const [key = ''] = h.store.objects.keys();
    h.store.objects.clear();
    writeFileSync(join(folder, 'images', key), 'damaged');
    expect(await bringBack(true)).toMatchObject({
      uploaded: 0,
      failed: [{ productId: id, problem: expect.stringContaining('neither the store nor the backup') }],
    });
    expect(h.store.objects.size).toBe(0);
    writeFileSync(join(folder, 'manifest.ndjson'), '{"id": 1}\n');
    await expect(bringBack(true)).rejects.toThrow(/line 1 is damaged/);
    rmSync(join(folder, 'manifest.ndjson'));
    await expect(bringBack(true)).rejects.toThrow(/cannot be read/);
  });
});

describe('what is nobody’s', () => {
  const collect = (apply = true) =>
    collectGarbage(
      { queue: h.queue, images: h.queue.records, store: h.store, clock: h.clock },
      apply,
      signal,
    );
  const keyOf = (at: number) => `a${at}/a${at}${'0'.repeat(30)}.png`;
  const bytes = new Uint8Array([1, 2, 3]);
  const keysOf = (orphans: { key: string }[]) => orphans.map(({ key }) => key);

  it('is shown first, then taken away; what is young, named, shown or of another name stays', async () => {
    const [product = ''] = await made(2);
    await h.queue.enqueueProducts({ productIds: [product], priority: null, provider: null, replace: 'all' });
    await h.run({ provider: 'paid', runKey: 'run-2' });
    expect(h.store.objects.size).toBe(3);
    await h.clock.sleep(2 * DAY_MS);
    for (const at of [1, 2, 3]) h.store.objects.set(keyOf(at), bytes);
    h.store.writtenMs.set(keyOf(2), h.clock.now() - DAY_MS + 1_000);
    h.store.objects.set('logo.svg', bytes);
    // By hand, through another host.
    await h.queue.setImage(product, `https://cdn.example/render/${keyOf(3)}?width=200`);

    const dry = await collect(false);
    expect(dry).toMatchObject({ objects: 7, foreign: 1, young: 1, orphans: [{ key: keyOf(1), bytes: 3 }] });
    expect(h.store.objects.size).toBe(7);
    expect(await collect()).toMatchObject({ removed: 1, failed: [], stopped: null });
    expect([...h.store.objects.keys()].filter((key) => key.startsWith('a'))).not.toContain(keyOf(1));
    expect(h.store.objects.size).toBe(6);
    expect((await collect()).orphans).toEqual([]);
  });

  it('is not what waits for a decision or a store, nor what a call that was lost may have made', async () => {
    await made(1);
    await h.queue.addMany(2);
    h.store.check = () => {
      throw new StoreError('The answer was lost.', true);
    };
    await h.run({ provider: 'paid', batchSize: 1, runKey: 'run-2' });
    h.store.check = () => undefined;
    const [unsaved] = await h.queue.sql<{ sha256: string }>(
      `select sha256 from public.image_generation_images where state = 'unsaved'`,
    );
    const hash = unsaved?.sha256 ?? '';
    const stored = `${hash.slice(0, 2)}/${hash.slice(0, 32)}.png`;
    const [made1 = ''] = h.store.objects.keys();
    h.store.objects.set(stored, bytes);

    const { runId } = await h.queue.startRun({
      ...{ key: 'other', door: 'cli', worker: 'other', url: null, provider: 'paid', batchSize: 1 },
      ...{ runBudgetMicroUsd: null, dailyBudgetMicroUsd: null, paidProviders: [] },
    });
    const offers = [{ provider: 'paid', unitCostMicroUsd: 10_000, any: true }];
    const token = h.dependencies.newToken();
    const claim = { token, runId, limit: 1, worker: 'other', leaseSeconds: 60, offers };
    const [job] = (await h.queue.claim({ ...claim, limit: 9 })).jobs.filter(
      ({ unsavedImage }) => unsavedImage === null,
    );
    const held = { jobId: job?.id ?? 0, token };
    await h.queue.dispatch([held]);
    const lost = `${await folderOf(held)}/${'b'.repeat(32)}.png`;
    h.store.objects.set(lost, bytes);
    await h.clock.sleep(2 * DAY_MS);
    h.store.objects.set(keyOf(1), bytes);

    // In hand: nothing is taken away, not even the orphan.
    expect(keysOf((await collect(false)).orphans)).toEqual([keyOf(1)]);
    expect(await collect()).toMatchObject({ removed: 0, stopped: expect.stringContaining('in the making') });
    // Its worker is dead, and nobody has heard of the call again.
    await h.queue.pause('', 'the store is away', null);
    await h.queue.claim({ ...claim, token: h.dependencies.newToken() });
    expect(await collect()).toMatchObject({ removed: 1, orphans: [{ key: keyOf(1) }] });
    expect([...h.store.objects.keys()].sort()).toEqual([made1, stored, lost].sort());

    await h.queue.sql("set search_path = ''");
    await h.queue.sql(`update public.image_generation_images set state = 'review' where state = 'current'`);
    expect((await collect()).orphans).toEqual([]);
    await h.queue.sql(`update public.image_generation_images set state = 'current' where state = 'review'`);
    await h.queue.sql('reset search_path');
  });

  it('stays while it cannot be taken away, or is stored again at that very moment', async () => {
    h.store.objects.set(keyOf(1), bytes);
    const remove = h.store.remove;
    h.store.remove = async () => {
      throw new StoreError('A policy forbids it.', false);
    };
    expect(await collect()).toMatchObject({
      removed: 0,
      failed: [{ key: keyOf(1), problem: 'A policy forbids it.' }],
    });
    h.store.remove = remove;
    expect(await collect()).toMatchObject({ removed: 1 });
  });
});
