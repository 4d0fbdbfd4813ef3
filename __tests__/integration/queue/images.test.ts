/** Images that exist: what a product has had, and going back to an earlier one. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Replace } from '../../../src/queue/contract.ts';
import { createImageRecords, type ImageRecords, type ProductsWhere } from '../../../src/queue/images.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  asQueue,
  claimJob,
  completed,
  connectWorkers,
  deleteProduct,
  failed,
  held,
  imageOf,
  paidOffer,
  queueProducts,
  resetQueue,
  setImage,
  startRun,
  storedImage,
  type Worker,
} from '../../support/queue-scenario.ts';

const BY_HAND = 'https://shop.example/by-hand.jpg';

let database: TestDatabase;
let worker: Worker;
let other: Worker;
let images: ImageRecords;
let runId: number;
beforeAll(async () => {
  database = await createDatabase();
  [worker, other] = (await connectWorkers(database, 2)) as [Worker, Worker];
  images = createImageRecords(worker.rpc);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await resetQueue(database);
  runId = await startRun(worker.queue);
});
afterEach(async () => {
  expect(await worker.queue.verify()).toEqual([]);
});

const states = async () =>
  (await database.query<{ state: string }>('select state from image_generation_images order by id')).map(
    ({ state }) => state,
  );

const asIs = (changes: string) => database.query(asQueue(`update image_generation_images set ${changes}`));

/** Queues the product anew, and makes its image. */
async function remake(productId: string, replace: Replace = 'all'): Promise<string> {
  const request = { productIds: [productId], priority: null, provider: null, replace };
  expect(await worker.queue.enqueueProducts(request)).toMatchObject({ enqueued: 1 });
  return make();
}

async function make(overrides: Parameters<typeof storedImage>[1] = {}): Promise<string> {
  const job = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
  await worker.queue.dispatch([held(job)]);
  const fingerprint = job.token.replaceAll('-', '').padEnd(64, '0');
  const image = storedImage(job, { fingerprint, ...overrides });
  expect(await worker.queue.settle([completed(job, { image })])).toMatchObject([{ outcome: 'ok' }]);
  return image.url;
}

describe('an earlier image is shown again', () => {
  let productId: string;
  let first: string;
  let second: string;
  beforeEach(async () => {
    [productId = ''] = await queueProducts(database, worker.queue, 1);
    first = await make();
    second = await remake(productId);
  });
  const back = (imageId = 1, expectedUrl: string | null = null) =>
    images.revert({ productId, imageId, expectedUrl });

  it('as a choice that runs leave alone, and that a person may change', async () => {
    expect(await back()).toEqual({ answer: 'shown', message: null, shownUrl: first });
    expect(await imageOf(database, productId)).toBe(first);
    expect(await states()).toEqual(['current', 'replaced']);
    expect(
      await database.query(
        `select details ->> 'image_url' as shown, details ->> 'replaced_url' as replaced
         from image_generation_history where action = 'reverted'`,
      ),
    ).toEqual([{ shown: first, replaced: second }]);

    for (const replace of ['none', 'placeholders'] as const) {
      const request = { limit: 10, replace, priority: null, fromStart: true };
      expect(await worker.queue.enqueueMissing(request)).toMatchObject({ enqueued: 0 });
    }
    expect((await worker.queue.shownPage({ after: '', limit: 10 })).shown).toEqual([]);
    expect(await worker.queue.repair(true)).toEqual([]);
    expect(await states()).toEqual(['current', 'replaced']);

    expect(await back(2)).toMatchObject({ answer: 'shown', shownUrl: second });
    const third = await remake(productId);
    expect(await imageOf(database, productId)).toBe(third);
    expect(await states()).toEqual(['replaced', 'replaced', 'current']);
    expect((await worker.queue.shownPage({ after: '', limit: 10 })).shown).toHaveLength(1);
  });

  it('also when it is a placeholder, which no run replaces then', async () => {
    await asIs(`is_placeholder = true, digital_source_type = 'algorithmicMedia' where id = 1`);
    const request = { limit: 10, replace: 'placeholders' as const, priority: null, fromStart: true };
    expect(await back()).toMatchObject({ answer: 'shown' });
    expect(await worker.queue.enqueueMissing(request)).toMatchObject({ enqueued: 0 });
    await asIs('chosen_at = null');
    expect(await worker.queue.enqueueMissing(request)).toMatchObject({ enqueued: 1 });
    await worker.queue.cancel({ all: true }, 'done');
    await asIs('chosen_at = now() where id = 1');
  });

  it('unless a person has set another one meanwhile, which stays until that very one may go', async () => {
    await setImage(database, productId, BY_HAND);
    expect(await back()).toMatchObject({ answer: 'kept', shownUrl: BY_HAND });
    expect(await back(1, 'https://shop.example/an-earlier-edit.jpg')).toMatchObject({ answer: 'kept' });
    expect(await back(2)).toMatchObject({ answer: 'kept' });
    expect(await imageOf(database, productId)).toBe(BY_HAND);
    expect(await states()).toEqual(['replaced', 'current']);
    expect(await back(1, BY_HAND)).toMatchObject({ answer: 'shown' });
    expect(await imageOf(database, productId)).toBe(first);
  });

  it('where the image was cleared, and not where its product is gone', async () => {
    await setImage(database, productId, null);
    expect(await back()).toMatchObject({ answer: 'shown', shownUrl: first });
    await deleteProduct(database, productId);
    expect(await back(2)).toMatchObject({ answer: 'gone' });
    expect(await states()).toEqual(['current', 'replaced']);
  });

  it('by a person only as long as no job would replace it', async () => {
    await worker.queue.enqueueProducts({
      productIds: [productId],
      priority: null,
      provider: null,
      replace: 'all',
    });
    expect(await back()).toMatchObject({
      answer: 'refused',
      message: expect.stringMatching(/^Job 3 .+ is pending/),
    });
    const job = await claimJob(worker.queue, runId, { offers: [paidOffer()] });
    expect(await back()).toMatchObject({
      answer: 'refused',
      message: expect.stringContaining('is processing'),
    });
    await worker.queue.settle([failed(job, { failureClass: 'permanent' })]);
    expect(await states()).toEqual(['replaced', 'current']);
    expect(await back()).toMatchObject({ answer: 'shown' });
  });

  it('never when it was rejected, is of another product, or was never shown', async () => {
    const [stranger = ''] = await queueProducts(database, worker.queue, 1);
    expect(await images.revert({ productId: stranger, imageId: 1, expectedUrl: null })).toMatchObject({
      answer: 'refused',
      message: `Product ${stranger} has no image 1.`,
    });
    expect(await back(99)).toMatchObject({
      answer: 'refused',
      message: expect.stringContaining('no image 99'),
    });
    for (const [state, words] of [
      ['rejected', /was rejected/],
      ['unused', /is unused/],
    ] as const) {
      await asIs(`state = '${state}' where id = 1`);
      expect(await back()).toMatchObject({ answer: 'refused', message: expect.stringMatching(words) });
    }
    await asIs(`state = 'replaced' where id = 1`);
    expect(await imageOf(database, productId)).toBe(second);
  });

  it('not while somebody holds a lock, and then all the same', async () => {
    const blocker = await database.connect('supabase_admin');
    await blocker.query('begin');
    await blocker.query('update uses_products set description = description where id::text = $1', [
      productId,
    ]);
    expect(await back()).toMatchObject({ answer: 'busy' });
    await blocker.query('rollback');
    await blocker.end();
    expect(await states()).toEqual(['replaced', 'current']);
    // Two at once: one after the other, and one image is current.
    const both = await Promise.all([
      back(),
      createImageRecords(other.rpc).revert({ productId, imageId: 1, expectedUrl: null }),
    ]);
    expect(both.map(({ answer }) => answer).sort()).toEqual(['already', 'shown']);
  });
});

describe('products are chosen', () => {
  let ids: string[];
  const chosen = async (where: ProductsWhere, limit = 1_000) => {
    const found: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await images.productsWhere({ where, after, limit }, undefined);
      found.push(...page.ids);
      after = page.after;
      if (after === null) return found;
    }
  };
  beforeEach(async () => {
    ids = await queueProducts(database, worker.queue, 3);
    await make();
    await asIs(`created_at = created_at - interval '91 days'`);
  });

  it('by the image that they show, as far as it is on record', async () => {
    const [first = '', second = ''] = ids;
    await setImage(database, second, BY_HAND);
    expect(await chosen({ provider: 'paid' })).toEqual([first]);
    expect(await chosen({ provider: 'openai' })).toEqual([]);
    expect(await chosen({ olderThanDays: 90 })).toEqual([first]);
    expect(await chosen({ provider: 'paid', olderThanDays: 92 })).toEqual([]);
    await setImage(database, first, BY_HAND);
    expect(await chosen({ provider: 'paid' })).toEqual([]);
  });

  it('by what the catalogue says, whatever its case, and page by page', async () => {
    const rows = await database.query<{ id: string; industry: string; sub: string; part: string }>(
      `select product_id as id, industry, sub_industry as sub, plant_part as part
       from image_generation_catalogue order by product_id`,
    );
    expect(await chosen({}, 2)).toEqual(rows.map(({ id }) => id));
    const [{ industry = '', sub = '', part = '' } = {}] = rows;
    const fitting = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).map(({ id }) => id);
    expect(await chosen({ industry: ` ${industry.toUpperCase()} ` }, 1)).toEqual(
      fitting((row) => row.industry === industry),
    );
    expect(await chosen({ subIndustry: sub, plantPart: part })).toEqual(
      fitting((row) => row.sub === sub && row.part === part),
    );
    expect(await chosen({ industry: 'none of ours' })).toEqual([]);
  });

  it('by nothing that nobody knows', async () => {
    await expect(
      worker.rpc('image_generation_products_where', {
        p_where: { colour: 'red' },
        p_after: null,
        p_limit: 10,
      }),
    ).rejects.toMatchObject({ code: 'IG001', message: expect.stringContaining('received colour') });
  });
});
