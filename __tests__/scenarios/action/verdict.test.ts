import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { resetQueue } from '../../support/queue-scenario.ts';
import { type ActionRun, annotationsOf, openStage, reportOf, type Stage } from './stage.ts';

const BUCKET = 'hemp-product-images';
/** Looks empty to a reader: no prompt can be written from it, today or tomorrow. */
const BLANK = '\u200b\u00a0';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());
afterEach(() => stage.supabase.gateway.clearFaults());

/** Another catalogue, whatever there was before. */
async function catalogueOf(names: string[]): Promise<string[]> {
  await resetQueue(stage.supabase.database);
  return (
    await insertHempProducts(
      stage.supabase.database,
      names.map((name) => ({ name })),
    )
  ).map(String);
}

const errorsAndWarnings = (run: ActionRun) => annotationsOf(run).map(({ level, title }) => [level, title]);

describe('fail-on', () => {
  // Which verdict each setting gives to which counts is in unit/action/verdict.test.ts.
  it('all-failed, when one of two products fails, ends well and with one warning', async () => {
    await catalogueOf(['Hemp Soap', BLANK]);
    const run = await stage.run({ 'fail-on': 'all-failed' });
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { processed: '2', succeeded: '1', failed: '1', retried: '0', remaining: '0' },
    });
    expect(errorsAndWarnings(run)).toEqual([['warning', '1 of 2 products got no image']]);
  });

  it('unless given, is an error when every product fails', async () => {
    await catalogueOf([BLANK, BLANK, BLANK, BLANK]);
    const run = await stage.run();
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { processed: '4', succeeded: '0', failed: '4' },
    });
    expect(errorsAndWarnings(run)).toEqual([['error', '4 of 4 products got no image']]);
  });

  it('gathers all failures in one annotation, and lists each with its reason in the summary', async () => {
    // Every product without an image gets its turn again.
    await stage.queue.retryFailed({ all: true }, { includeCancelled: false });
    const run = await stage.run({ 'fail-on': 'never' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { processed: '4', failed: '4' } });
    expect(errorsAndWarnings(run)).toEqual([['warning', '4 of 4 products got no image']]);
    const [annotation] = annotationsOf(run);
    const lines = annotation?.message.split('\n') ?? [];
    expect(lines[0]).toMatch(
      /^1 × permanent: Product \d+ has no name to write a prompt from\. Give it a name/,
    );
    expect(lines[0]).toMatch(/\(product \d+\)$/);
    expect(lines.at(-1)).toBe('The whole list is in report.json (output report-path).');
    expect(run.summary).toMatch(/^## ❌ 0 of 4 products got an image/m);
    expect(
      run.summary.match(
        /^- <strong>product \d+<\/strong> \(product <code>\d+<\/code>, job \d+\): Product \d+ has no name.*$/gm,
      ),
    ).toHaveLength(4);
    expect(run.summary).toContain('**4 jobs failed for good** (4 permanent)');
    expect(reportOf(run).jobs.map(({ failureClass }) => failureClass)).toEqual(Array(4).fill('permanent'));
  });

  it('is not asked again about products that wait for a person, and the run says that it left them out', async () => {
    const run = await stage.run({ 'fail-on': 'any-failure' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { processed: '0', 'stopped-reason': 'empty' } });
    expect(annotationsOf(run)).toEqual([
      {
        level: 'warning',
        title: 'Warnings of this run',
        message: '4 products are left out because the last job failed. Use retry to bring them back.',
      },
    ]);
  });

  it('counts what will be tried again as a failure of this run, and tells when that is', async () => {
    await catalogueOf(['Hemp Sail', 'Hemp Twine']);
    const { database } = stage.supabase;
    // The catalogue takes no image for one of them, for now.
    await database.query(`
      create function public.refuse() returns trigger language plpgsql as
        $$ begin raise exception 'the shop is closed for stocktaking'; end $$;
      create trigger refuse before update on public.uses_products
        for each row when (new.name = 'Hemp Twine') execute function public.refuse()`);
    const run = await stage.run({ 'fail-on': 'any-failure' });
    await database.query('drop function public.refuse() cascade');
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { processed: '2', succeeded: '1', failed: '0', retried: '1', remaining: '1' },
    });
    expect(errorsAndWarnings(run)).toEqual([['error', '1 of 2 products got no image']]);
    expect(annotationsOf(run)[0]?.message).toContain('the shop is closed for stocktaking (Hemp Twine)');
    expect(run.summary).toMatch(/^\| Hemp Twine \| .+stocktaking.* \| placeholder \| 1 \| in \d+ s \|$/m);
    expect(await stage.jobs()).toMatchObject({ retry: 1 });
    expect(await stage.queue.verify()).toEqual([]);
  });
});

describe('a store that takes no images', () => {
  it('by its rules is an error before anything is claimed', async () => {
    await catalogueOf(['Hemp Bag']);
    const { gateway } = stage.supabase;
    const bucket = gateway.storage.buckets.get(BUCKET);
    if (bucket) bucket.allowedMimeTypes = ['image/png'];
    gateway.clearRequests();
    const run = await stage.run({ 'fail-on': 'never' });
    if (bucket) bucket.allowedMimeTypes = null;
    expect(run).toMatchObject({ exitCode: 1, outputs: { 'stopped-reason': 'error' } });
    expect(annotationsOf(run)).toMatchObject([
      { level: 'error', message: expect.stringContaining('image/webp') },
    ]);
    expect(gateway.calls().image_generation_claim ?? 0).toBe(0);
  });

  it('any more ends the run, and no fail-on forgives that', async () => {
    await catalogueOf(Array.from({ length: 9 }, (_, index) => `Hemp Bag ${index}`));
    const { gateway } = stage.supabase;
    gateway.clearRequests();
    gateway.fault({
      match: ({ method, path }) =>
        method === 'POST' &&
        path.startsWith(`/storage/v1/object/${BUCKET}/`) &&
        (gateway.calls().image_generation_claim ?? 0) > 0,
      kind: 'storage-403',
      times: Number.POSITIVE_INFINITY,
    });
    // So little time that nothing is waited for.
    const run = await stage.run({ 'fail-on': 'never', 'time-limit-minutes': '2' });
    expect(run).toMatchObject({ exitCode: 1, outputs: { succeeded: '0', 'stopped-reason': 'store-failed' } });
    const report = reportOf(run);
    expect(report.retried).toBeGreaterThan(0);
    expect(report.retried + report.released + report.remaining).toBeGreaterThanOrEqual(9);
    expect(annotationsOf(run).at(-1)).toMatchObject({
      level: 'error',
      title: expect.stringMatching(/^Images cannot be stored · \d of \d products got no image$/),
      message: expect.stringContaining('The store takes no other image either'),
    });
    expect(await stage.queue.verify()).toEqual([]);
  });
});

describe('ends that are right although something waits', () => {
  it('a paused provider is a warning', async () => {
    await catalogueOf(['Hemp Hat']);
    await stage.queue.pause('placeholder', 'stocktaking', 600);
    const run = await stage.run({ 'fail-on': 'any-failure' });
    await stage.queue.resume('placeholder');
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { processed: '0', remaining: '1', 'stopped-reason': 'paused' },
    });
    expect(annotationsOf(run)).toMatchObject([
      { level: 'warning', title: 'The provider is paused', message: expect.stringContaining('stocktaking') },
    ]);
    expect(run.summary).toContain('⏸️ **placeholder is paused** until');
  });

  it('a job for another provider waits for a run that has it', async () => {
    const productIds = await catalogueOf(['Hemp Kite']);
    await stage.queue.enqueueProducts({ productIds, priority: null, provider: 'openai', replace: 'none' });
    const run = await stage.run();
    expect(run).toMatchObject({ exitCode: 0, outputs: { processed: '0', 'stopped-reason': 'no-provider' } });
    expect(annotationsOf(run)).toMatchObject([
      { level: 'warning', message: expect.stringContaining('Jobs wait for: openai') },
    ]);
  });

  // The placeholder costs nothing, so a budget of nothing is enough for it.
  it('what is free needs no budget', async () => {
    await catalogueOf(['Hemp Drum']);
    const run = await stage.run({ 'run-budget-usd': '0', 'daily-budget-usd': '0.00' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { succeeded: '1', 'cost-usd': '0.000000' } });
  });
});

describe('replace', () => {
  const HANDMADE = 'by-hand/1.jpg';
  let ids: string[];
  const imagesOf = async () => (await stage.products()).map(({ imageUrl }) => imageUrl);
  const publicUrl = (key: string) => `${stage.supabase.url}/storage/v1/object/public/${BUCKET}/${key}`;
  const objects = () => stage.supabase.gateway.storage.buckets.get(BUCKET)?.objects ?? new Map();
  const replace = async (which: string) => {
    const run = await stage.run({ replace: which });
    expect(run).toMatchObject({ exitCode: 0, outputs: { failed: '0', remaining: '0' } });
    expect(await stage.queue.verify()).toEqual([]);
    return reportOf(run)
      .jobs.map(({ productId }) => ids.indexOf(productId))
      .sort();
  };
  const show = (product: number, url: string) =>
    stage.supabase.database.query('update public.uses_products set image_url = $2 where id::text = $1', [
      ids[product],
      url,
    ]);

  beforeAll(async () => {
    ids = await catalogueOf(['Hemp Tie', 'Hemp Belt', 'Hemp Scarf', 'Hemp Glove']);
    objects().set(HANDMADE, {
      bytes: Buffer.from('a photograph'),
      contentType: 'image/jpeg',
      cacheControl: '',
    });
    await show(0, publicUrl(HANDMADE));
    await show(1, 'https://via.placeholder.com/400?text=Hemp+Belt');
  });

  it('none leaves every image alone, whoever made it', async () => {
    expect(await replace('none')).toEqual([2, 3]);
    expect((await imagesOf()).slice(0, 2)).toEqual([
      publicUrl(HANDMADE),
      'https://via.placeholder.com/400?text=Hemp+Belt',
    ]);
  });

  it('placeholders makes those anew that are one, ours and others', async () => {
    const before = await imagesOf();
    expect(await replace('placeholders')).toEqual([1, 2, 3]);
    const after = await imagesOf();
    expect(after[0]).toBe(publicUrl(HANDMADE));
    expect(after[1]).toContain(`/${BUCKET}/`);
    // The same drawing is the same object.
    expect(after.slice(2)).toEqual(before.slice(2));
  });

  it('unreachable makes those anew that are gone, and trusts no doubt', async () => {
    const [, belt] = await imagesOf();
    objects().delete(belt?.split(`/${BUCKET}/`)[1] ?? '');
    // Nobody may be made to call this machine's neighbours: it stays as it is.
    await show(2, 'http://192.168.7.7/scarf.jpg');
    expect(await replace('unreachable')).toEqual([1]);
    expect((await imagesOf()).slice(0, 3)).toEqual([
      publicUrl(HANDMADE),
      belt,
      'http://192.168.7.7/scarf.jpg',
    ]);
    expect((await fetch(belt ?? '')).status).toBe(200);
  });

  it('all makes every image anew', async () => {
    expect(await replace('all')).toEqual([0, 1, 2, 3]);
    const after = await imagesOf();
    expect(after.every((url) => url?.includes(`/${BUCKET}/`) && !url.includes('by-hand'))).toBe(true);
  });
});
