/** What was paid for is kept: with a store that goes down in the midst of a run, and with a database that is away too. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bringInRescued } from '../../../src/doors/bring-in.ts';
import { createRescueFolder } from '../../../src/doors/rescue-folder.ts';
import type { RunReport } from '../../../src/engine/contract.ts';
import { LONGEST_STORE_WAIT_MS, TIME_TO_SAVE_MS } from '../../../src/engine/line/brake.ts';
import { StoreError } from '../../../src/storage/contract.ts';
import { pngOf } from '../../support/fixtures.ts';
import { anImage, createHarness, type Harness, PAID_MICRO_USD } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

const PRODUCTS = 40;
/** The time limit of a job that GitHub ends after an hour. */
const TIME_LIMIT_MS = 50 * 60_000;
const NEVER_MS = 1e9;

type Outage = 'hang' | '502 with HTML' | '413' | '413 of large objects' | '415' | '403';
const OUTAGES: Outage[] = ['hang', '502 with HTML', '413', '413 of large objects', '415', '403'];

/** The store has not taken something. */
let hasRefused = false;

/** The store takes three images, then it is down. */
function downFromTheFourth(kind: Outage): void {
  let puts = 0;
  hasRefused = false;
  const isDown = () => puts > 3;
  const refuse = () => {
    hasRefused = true;
    throw new StoreError(kind, kind === '502 with HTML');
  };
  h.store.check = () => {
    puts += 1;
    if (puts === 3 && kind === 'hang') h.store.latencyMs = h.store.trialMs = NEVER_MS;
    if (isDown()) refuse();
  };
  h.store.checkTrial = () => {
    if (isDown() && kind !== '413 of large objects') refuse();
  };
}

/** The store takes no image, though it seemed to before the run. */
function refuseFromTheFirst(): void {
  let isDown = false;
  h.store.check = () => {
    isDown = true;
    throw new StoreError('502', true);
  };
  h.store.checkTrial = () => {
    if (isDown) throw new StoreError('502', true);
  };
}

function wellAgain(): void {
  h.store.check = () => undefined;
  h.store.checkTrial = () => undefined;
  h.store.latencyMs = 100;
  h.store.trialMs = 0;
}

/** At once, with nothing of the first one's state. */
async function secondRun(concurrency: number): Promise<RunReport> {
  wellAgain();
  return run(concurrency, 'run-2');
}

function run(concurrency: number, runKey = 'run-1', signal?: AbortSignal): Promise<RunReport> {
  const options = { provider: 'paid', batchSize: PRODUCTS, concurrency, timeLimitMs: TIME_LIMIT_MS, runKey };
  return h.run(options, signal);
}

async function unsaved(): Promise<number> {
  const rows = await h.queue.sql('select attempt_id from public.image_generation_unsaved');
  return rows.length;
}

async function shown(): Promise<number> {
  return [...(await h.queue.images()).values()].filter((url) => url !== null).length;
}

async function expectAllPaidOnceAndShown(): Promise<void> {
  expect(h.paid.calls.length).toBe(PRODUCTS);
  expect(await shown()).toBe(PRODUCTS);
  expect(await unsaved()).toBe(0);
  expect(await h.queue.spentMicroUsd()).toBe(PRODUCTS * PAID_MICRO_USD);
  expect(await h.queue.verify()).toEqual([]);
}

describe('a store that is down from the fourth image to the end of the run', () => {
  // What is no use to be tried again differs in its words alone.
  const wide: Outage[] = ['hang', '502 with HTML', '413 of large objects', '415'];
  const cases = [
    ...OUTAGES.filter((kind) => kind !== '415').map((kind) => ({ kind, lanes: 4 })),
    ...wide.map((kind) => ({ kind, lanes: 32 })),
  ];
  it.each(cases)(
    '($kind, $lanes lanes) costs no image: the second run shows all, and buys only what was not bought',
    async ({ kind, lanes }) => {
      await h.queue.addMany(PRODUCTS);
      downFromTheFourth(kind);
      const first = await run(lanes);
      expect(first.run.durationMs).toBeLessThanOrEqual(TIME_LIMIT_MS);
      const bought = h.paid.calls.length;
      expect((await shown()) + (await unsaved())).toBe(bought);
      const isEachRefusedAlone = kind === '413 of large objects';
      expect(first.stoppedReason === 'store-failed').toBe(!isEachRefusedAlone);
      // Three are stored one after the other before calls are made at once, and those in flight then are the last.
      if (!isEachRefusedAlone) expect(bought).toBeLessThanOrEqual(3 + 2 * lanes);

      const second = await secondRun(lanes);
      expect(second.run.durationMs).toBeLessThanOrEqual(TIME_LIMIT_MS);
      await expectAllPaidOnceAndShown();
    },
  );

  it('stops calls at once: of those in flight each image is saved', async () => {
    await h.queue.addMany(PRODUCTS);
    // One after the other: the first upload fails while the other calls are under way.
    Object.defineProperty(h.paid, 'latencyMs', { get: () => 10_000 + 1_000 * h.paid.calls.length });
    let failedMs = 0;
    h.store.check = () => {
      failedMs ||= h.clock.now();
      throw new StoreError('403', false);
    };
    h.store.checkTrial = () => {
      if (failedMs > 0) throw new StoreError('403', false);
    };
    await run(4);
    const later = h.paid.calls.filter(({ startMs }) => startMs > failedMs);
    expect(later).toEqual([]);
    expect(await unsaved()).toBe(h.paid.calls.length);
  });

  it('is waited for, ten minutes at most, and two minutes are left of the time limit', async () => {
    await h.queue.addMany(2);
    refuseFromTheFirst();
    const long = await h.run({ provider: 'paid', timeLimitMs: TIME_LIMIT_MS });
    expect(long.run.durationMs).toBeGreaterThan(LONGEST_STORE_WAIT_MS);
    expect(long.run.durationMs).toBeLessThan(LONGEST_STORE_WAIT_MS + 10_000);
    await h.queue.addMany(1, { priority: 10 });
    refuseFromTheFirst();
    const short = await h.run({ provider: 'paid', timeLimitMs: 5 * 60_000, runKey: 'run-2' });
    expect(short.run.durationMs).toBeLessThan(5 * 60_000 - TIME_TO_SAVE_MS + 10_000);
    expect(short.stoppedDetail).toContain('502');
  });

  it('and comes back within that time gets what was waiting, and the run goes on', async () => {
    await h.queue.addMany(PRODUCTS);
    downFromTheFourth('403');
    const down = run(4);
    await h.clock.sleep(120_000);
    wellAgain();
    const report = await down;
    expect(report).toMatchObject({ succeeded: PRODUCTS, stoppedReason: 'batch-done' });
    await expectAllPaidOnceAndShown();
  });
});

describe('an image that the store refuses alone', () => {
  it('is saved, and work goes on', async () => {
    const [job] = await h.queue.addMany(5);
    h.store.check = ({ bytes }) => {
      if (bytes.length > 5_000) throw new StoreError('413', false);
    };
    h.paid.answer = ({ product }) =>
      anImage({
        bytes: pngOf(product.id === job?.product.id ? 6_000 : 1_000, Number(product.id.slice(1))),
        costMicroUsd: PAID_MICRO_USD,
        costBasis: 'reported',
      });
    const report = await h.run({ provider: 'paid', batchSize: 5, timeLimitMs: 60_000 });
    expect(report).toMatchObject({ succeeded: 4, retried: 1, costUsd: 0.05 });
    expect(await unsaved()).toBe(1);
    expect((await h.queue.status()).unsavedImages).toBe(1);
    expect(await h.queue.discard({ all: true })).toMatchObject({ discarded: 1, more: false });
    expect(await unsaved()).toBe(0);
    expect(await h.queue.verify()).toEqual([]);
  });

  it('and is free is made again another time', async () => {
    await h.queue.add();
    h.store.check = () => {
      throw new StoreError('413', false);
    };
    await h.run({ timeLimitMs: 31_000 });
    expect(await unsaved()).toBe(0);
  });
});

describe('a run that is interrupted while the store hangs', () => {
  it('saves what it has paid for within the time of a shutdown', async () => {
    await h.queue.addMany(4);
    h.store.latencyMs = NEVER_MS;
    const report = await run(4, 'run-1', h.abortAfter(20_000));
    expect(report.stoppedReason).toBe('interrupted');
    expect(await unsaved()).toBe(h.paid.calls.length);
    await secondRun(4);
    expect(await shown()).toBe(4);
    expect(h.paid.calls.length).toBe(4);
  });
});

describe('a run that is interrupted while images wait for a turn at the store', () => {
  const firstFour = (saves: number) => saves < 4;
  it.each([
    { what: 'the database', hangs: firstFour, folderMs: 0, inDatabase: 4, byMs: 3_000 },
    {
      what: 'the folder when the database hangs',
      hangs: () => true,
      folderMs: 0,
      inDatabase: 0,
      byMs: 5_000,
    },
    {
      what: 'the database while the folder is slow',
      hangs: firstFour,
      folderMs: 4_000,
      inDatabase: 4,
      byMs: 6_000,
    },
  ])('keeps them too: in $what', async ({ hangs, folderMs, inDatabase, byMs }) => {
    await h.queue.addMany(8);
    const rescued: string[] = [];
    h.dependencies.rescue = {
      keep: async ({ productId }) => {
        await h.clock.sleep(folderMs);
        rescued.push(productId);
        return `${productId}.png`;
      },
    };
    // Each image is refused alone, and the first four hold all turns while they are being saved.
    h.store.check = () => {
      throw new StoreError('413', false);
    };
    h.queue.fault = ({ fn }, before) => (fn === 'saveUnsaved' && hangs(before) ? 'hang' : null);
    const report = await run(4, 'run-1', h.abortAfter(20_000));
    expect(report.run.durationMs).toBe(20_000 + byMs);
    expect(h.paid.calls.length).toBe(8);
    expect(await unsaved()).toBe(inDatabase);
    // Those that are still being written are booked when their leases end.
    const booked = (await h.queue.spentMicroUsd()) + (await h.queue.reservedMicroUsd());
    expect(booked).toBe(8 * PAID_MICRO_USD);
    await h.clock.sleep(folderMs);
    expect(new Set(rescued).size).toBe(8 - inDatabase);
  });
});

describe('a database that is away too', () => {
  it('loses nothing: the folder has it, and rescue brings all in', async () => {
    await h.queue.addMany(PRODUCTS);
    const folder = await mkdtemp(join(tmpdir(), 'hemp-rescue-'));
    h.dependencies.rescue = createRescueFolder(folder);
    downFromTheFourth('403');
    h.queue.fault = () => (hasRefused ? { fail: new Error('ECONNREFUSED') } : null);
    const first = await run(4);
    expect(first.stoppedReason).toBe('database-lost');
    h.queue.fault = () => null;
    const bought = h.paid.calls.length;
    const rescued = await bringInRescued(h.queue, folder, new AbortController().signal);
    expect(rescued).toEqual({ rescued: await unsaved(), known: 0, unusable: [] });
    expect(rescued.rescued).toBeGreaterThan(0);
    expect(rescued.rescued + h.store.objects.size).toBe(bought);
    expect(await bringInRescued(h.queue, folder, new AbortController().signal)).toMatchObject({
      rescued: 0,
      known: rescued.rescued,
    });
    await rm(folder, { recursive: true });
    await secondRun(4);
    await expectAllPaidOnceAndShown();
  });
});
