import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { startRefusingProxy } from '../../support/proxy-server.ts';
import { snapshot } from '../../support/queue-scenario.ts';
import { type ActionRun, annotationsOf, openStage, reportOf, type Stage } from './stage.ts';

const BATCH = '6';
const BUCKET = 'hemp-product-images';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const { database } = stage.supabase;
  const ids = (await insertHempProducts(database, 14)).map(String);
  // Some wait already, two of them before all others; one failed for good; one has an image of its own.
  const request = { provider: null, replace: 'none' as const };
  await stage.queue.enqueueProducts({ ...request, productIds: ids.slice(8, 10), priority: 9 });
  await stage.queue.enqueueProducts({ ...request, productIds: ids.slice(4, 7), priority: null });
  await database.query(
    `update public.image_generation_queue set status = 'failed', attempt_count = 3, error_class = 'permanent',
       error_message = 'Not drawable.' where product_id = $1`,
    [ids[4]],
  );
  const picture = { bytes: Buffer.from('a photograph'), contentType: 'image/jpeg', cacheControl: 'no-cache' };
  bucket().set('by-hand/1.jpg', picture);
  await database.query('update public.uses_products set image_url = $1 where id = 1', [
    `${stage.supabase.url}/storage/v1/object/public/${BUCKET}/by-hand/1.jpg`,
  ]);
});
afterAll(() => stage?.close());

function bucket() {
  const found = stage.supabase.gateway.storage.buckets.get(BUCKET);
  if (!found) throw new Error('The bucket is gone.');
  return found.objects;
}

/** Everything that a dry run may not change. */
async function everything(): Promise<unknown> {
  return { rows: await snapshot(stage.supabase.database), objects: [...bucket().keys()] };
}

const idsOf = (run: ActionRun) =>
  reportOf(run)
    .jobs.map(({ productId }) => Number(productId))
    .sort((a, b) => a - b);

async function dryAndReal(inputs: Record<string, string>): Promise<{ dry: ActionRun; real: ActionRun }> {
  const before = await everything();
  const dry = await stage.run({ ...inputs, 'dry-run': 'true' });
  expect(await everything()).toEqual(before);
  return { dry, real: await stage.run(inputs) };
}

describe('a dry run', () => {
  let dry: ActionRun;
  let real: ActionRun;
  beforeAll(async () => {
    ({ dry, real } = await dryAndReal({ 'batch-size': BATCH }));
  });

  it('changes no row and stores nothing, and selects exactly what the next run works on', () => {
    expect(real.outputs).toMatchObject({ processed: BATCH, succeeded: BATCH });
    expect(idsOf(dry)).toEqual(idsOf(real));
    // The two with priority, the two that waited, then the first of the others.
    expect(idsOf(dry)).toEqual([2, 3, 6, 7, 9, 10]);
    expect(reportOf(dry).enqueued).toBe(reportOf(real).enqueued);
  });

  it('says in log and summary that it was one, what it selected and what that would cost', () => {
    expect(dry.exitCode).toBe(0);
    expect(annotationsOf(dry)).toEqual([]);
    expect(dry.log).toContain('DRY RUN: this shows what a run would do, and changes nothing.');
    expect(dry.log).toContain('::group::· 1. Hemp Face Balm: placeholder, at most $0.00');
    expect(dry.summary).toMatch(/^## 🧪 DRY RUN: 6 products would get an image$/m);
    expect(dry.summary).toContain('A run would cost at most **$0.00**.');
    expect(dry.summary).toMatch(
      /^\| 1 \| Hemp Face Balm \| placeholder \| Photorealistic product photograph .+ Subject&#58; Hemp Face Balm.+ \| \$0\.00 \|$/m,
    );
    expect(dry.outputs).toMatchObject({
      processed: '0',
      succeeded: '0',
      'cost-usd': '0.000000',
      'stopped-reason': 'dry-run',
    });
    expect(reportOf(dry)).toMatchObject({ dryRun: true, estimatedCostUsd: 0, run: { id: null } });
    expect(reportOf(dry).jobs.every(({ result }) => result === 'planned')).toBe(true);
  });

  it('needs no key to price what a paid provider would make, and asks it nothing', async () => {
    const before = await everything();
    const keyless = await stage.run({ 'dry-run': 'true', provider: 'flux', 'batch-size': BATCH });
    expect(await everything()).toEqual(before);
    expect(keyless.exitCode).toBe(0);
    expect(annotationsOf(keyless)).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(
          /^No key for flux was given, so nothing was tried with it\..*BFL_API_KEY/,
        ),
      }),
    ]);
    const report = reportOf(keyless);
    expect(report.jobs.map(({ provider, result }) => [provider, result])).toEqual(
      Array.from({ length: Number(BATCH) }, () => ['flux', 'planned']),
    );
    const [{ unitCostUsd } = { unitCostUsd: 0 }] = report.settings.providers.filter(
      ({ provider }) => provider === 'flux',
    );
    expect(unitCostUsd).toBeGreaterThan(0);
    expect(report.estimatedCostUsd).toBeCloseTo(Number(BATCH) * unitCostUsd, 6);
    expect(keyless.summary).toContain('No key for flux was given');
    const real = await stage.run({ provider: 'flux', 'batch-size': BATCH });
    expect(real).toMatchObject({ exitCode: 1 });
    expect(await everything()).toEqual(before);
  });

  it('tells why nothing would be done', async () => {
    await stage.queue.pause('placeholder', 'maintenance', 600);
    const before = await everything();
    const paused = await stage.run({ 'dry-run': 'true' });
    expect(await everything()).toEqual(before);
    await stage.queue.resume('placeholder');
    expect(paused.exitCode).toBe(0);
    expect(paused.summary).toContain('DRY RUN: 0 products would get an image');
    expect(paused.summary).toMatch(/Nothing would be done: .*paused.*maintenance/);
  });
});

describe('a dry run that would replace images', () => {
  async function selectsTheSame(inputs: Record<string, string>, batch: number): Promise<number[]> {
    const { dry, real } = await dryAndReal({ ...inputs, 'batch-size': String(batch) });
    expect(real.exitCode).toBe(0);
    expect(idsOf(dry)).toHaveLength(batch);
    expect(idsOf(dry)).toEqual(idsOf(real));
    expect(await stage.queue.verify()).toEqual([]);
    return idsOf(dry);
  }

  it('selects those that are gone, as a run does', async () => {
    const shown = (await stage.products()).findLast(({ imageUrl }) => imageUrl !== null);
    expect(bucket().delete(shown?.imageUrl?.split(`/${BUCKET}/`)[1] ?? '')).toBe(true);
    // Six jobs of the run before still wait and come first.
    expect(await selectsTheSame({ replace: 'unreachable' }, 7)).toContain(Number(shown?.id));
  });

  it.each(['placeholders', 'all'])('selects what a run with replace: %s works on', async (replace) => {
    await selectsTheSame({ replace }, 3);
  });
});

describe('an image at an address of others', () => {
  it('is looked at through the proxy of the environment, at the address that was checked here', async () => {
    const [product] = await stage.products();
    const show = 'update public.uses_products set image_url = $1 where id = $2';
    await stage.supabase.database.query(show, ['http://8.8.8.8/1.png', product?.id]);
    const proxy = await startRefusingProxy();
    const env = { HTTP_PROXY: proxy.origin, HTTPS_PROXY: proxy.origin, NO_PROXY: '127.0.0.1' };
    const { exitCode } = await stage.run({ 'dry-run': 'true', replace: 'unreachable' }, { env });
    await proxy.stop();
    expect({ exitCode, asked: [...new Set(proxy.asked)] }).toEqual({ exitCode: 0, asked: ['8.8.8.8:80'] });
  });
});
