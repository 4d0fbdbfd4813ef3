/** Who makes which image, by the owner's routes: two services, one of them with two models, on the real queue. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RunOptions, RunReport } from '../../../src/engine/contract.ts';
import { runBatch } from '../../../src/engine/run.ts';
import { UserError } from '../../../src/errors.ts';
import type { Route } from '../../../src/prompts/routes.ts';
import { DEFAULT_SETTINGS, type PromptSettings } from '../../../src/prompts/settings.ts';
import {
  type Asks,
  type ImageAdapter,
  type ImageProvider,
  ProviderError,
} from '../../../src/providers/contract.ts';
import { rowsNaming, withModels } from '../../../src/providers/routed.ts';
import type { ClaimRequest, FailureClass } from '../../../src/queue/contract.ts';
import { aProduct } from '../../support/fixtures.ts';
import { asQueue } from '../../support/queue-scenario.ts';
import {
  anImage,
  createHarness,
  type FakeProvider,
  type Harness,
  OPTIONS,
  PAID_MICRO_USD,
} from './harness.ts';

const BIG_MICRO_USD = 3 * PAID_MICRO_USD;
/** A packshot and a texture, by what their names say. */
const [MOUSE, BLOCK] = ['Wireless Mouse', 'Hempcrete Block 30 cm'];
const TEXTURES_TO_FREE: Route = { archetype: 'texture', provider: 'free' };
const PACKSHOTS_BIG: Route = { archetype: 'packshot', provider: 'paid', model: 'big' };
const HASH = 'a'.repeat(64);

let h: Harness;
/** The other model of `paid`. */
let big: FakeProvider;
beforeEach(async () => {
  h = await createHarness();
  big = { ...h.paid, unitCostMicroUsd: BIG_MICRO_USD, calls: [] };
  big.generate = async (request, context) => {
    big.calls.push({ request, startMs: h.clock.now(), endMs: null });
    await h.clock.sleep(1_000);
    return big.answer(request, context);
  };
  big.answer = () => anImage({ model: 'big', costMicroUsd: BIG_MICRO_USD, costBasis: 'reported' });
});
afterEach(() => h.restore());

const promptsOf = (...routes: Route[]): PromptSettings => ({
  ...DEFAULT_SETTINGS,
  routes,
  version: { hash: HASH, said: { routes: [] } },
});

const asksFor = (model: string): Asks => ({
  ...{ address: 'https://paid.example', model, sent: { model }, format: 'png' },
  ...{ pixels: 1024 * 1024, results: 'in-answer' },
});

/** As the registry makes them of the same routes. */
function route(routes: readonly Route[], isChosen = true): void {
  const made = withModels(
    { id: 'paid', settings: [{ name: 'model', providerKey: 'model' }] as never },
    { model: null as string | null },
    rowsNaming('paid', routes),
    isChosen,
    ({ model }) =>
      (model === null
        ? { ...h.paid, model: 'small', settings: { model: 'small' } }
        : { ...big, model, settings: { model } }) as unknown as ImageAdapter,
  );
  h.dependencies.providers = new Map<string, ImageProvider>([
    ['free', h.free],
    ['paid', made],
  ]);
}

async function run(routes: readonly Route[], options: Partial<RunOptions> = {}): Promise<RunReport> {
  route(routes);
  return h.run({ provider: 'paid', prompts: promptsOf(...routes), ...options });
}

async function add(...names: (string | undefined)[]): Promise<void> {
  let at = (await h.queue.rows()).length;
  for (const name of names) {
    at += 1;
    await h.queue.add({
      product: aProduct({
        id: `p${at}`,
        name: name ?? '',
        industry: null,
        subIndustry: null,
        plantPart: null,
      }),
    });
  }
}

const made = (report: RunReport) =>
  report.jobs
    .filter(({ result }) => result === 'succeeded')
    .map(({ productId, provider }) => [productId, provider])
    .sort();
const asked = (provider: FakeProvider) => provider.calls.map(({ request }) => request.product.id).sort();
const jobs = () =>
  h.queue.sql<{ product: string; asks: string | null; routed: boolean; status: string }>(
    `select product_id as product, requested_provider as asks, is_routed as routed, status
     from public.image_generation_queue order by id`,
  );

const recorded = () =>
  h.queue.sql<{ product: string; role: string | null; hash: string | null }>(
    `select product_id as product, role, prompts_hash as hash from public.image_generation_images order by product_id`,
  );

describe('routes', () => {
  it('send textures to one service and packshots to a model of the other', async () => {
    await add(MOUSE, BLOCK, MOUSE, BLOCK);
    const report = await run([TEXTURES_TO_FREE, PACKSHOTS_BIG]);
    expect(report).toMatchObject({ processed: 4, succeeded: 4, released: 0, stoppedReason: 'empty' });
    expect(made(report)).toEqual([
      ['p1', 'paid'],
      ['p2', 'free'],
      ['p3', 'paid'],
      ['p4', 'free'],
    ]);
    expect([asked(h.paid), asked(big), asked(h.free)]).toEqual([[], ['p1', 'p3'], ['p2', 'p4']]);
    expect(report.warnings).toEqual([]);
    expect(report.settings.providers).toMatchObject([
      { provider: 'paid', unitCostUsd: 0.03, settings: { model: 'small, big' } },
      { provider: 'free' },
    ]);
  });

  it('leave to the chosen provider what no row names one for, and look at each job once', async () => {
    await add(BLOCK, MOUSE, BLOCK);
    const report = await run([TEXTURES_TO_FREE], { batchSize: 2 });
    // What was only handed to another one uses up no part of the batch.
    expect(report).toMatchObject({ processed: 2, succeeded: 2, stoppedReason: 'batch-done' });
    expect((await run([TEXTURES_TO_FREE], { runKey: 'second' })).succeeded).toBe(1);
    expect([asked(h.paid), asked(h.free)]).toEqual([['p2'], ['p1', 'p3']]);
    const attempts = await h.queue.attempts();
    expect(attempts.filter(({ outcome }) => outcome === 'released')).toHaveLength(2);
    expect(attempts.filter(({ outcome }) => outcome === 'completed')).toHaveLength(3);
  });

  it('make a whole catalogue in its batch, however many are routed away at once', async () => {
    await add(...Array.from({ length: 30 }, () => BLOCK), MOUSE);
    const report = await run([TEXTURES_TO_FREE], { batchSize: 31 });
    expect(report).toMatchObject({ processed: 31, succeeded: 31, released: 0 });
    expect([h.paid.calls.length, h.free.calls.length]).toEqual([1, 30]);
    expect((await h.queue.rows()).every(({ status, tries }) => status === 'completed' && tries === 1)).toBe(
      true,
    );
  });

  it('hand on more at a time while most of what is claimed is for somebody else', async () => {
    await add(...Array.from({ length: 120 }, () => BLOCK));
    await run([TEXTURES_TO_FREE], { batchSize: null, concurrency: 1 });
    const handed = h.queue.callsOf('release').map(({ args }) => (args[0] as unknown[]).length);
    expect(handed.reduce((sum, one) => sum + one, 0)).toBe(120);
    // Four at first, and eight times as many at most.
    expect([handed[0], Math.max(...handed)]).toEqual([4, 32]);
    expect(handed.length).toBeLessThan(12);
    expect(h.free.calls).toHaveLength(120);
  });

  it('hand on more at a time than the batch has room for, and keep no more of them than that', async () => {
    await add(...Array.from({ length: 50 }, () => BLOCK), ...Array.from({ length: 9 }, () => MOUSE));
    // What is handed on is made by nobody in this run.
    await h.queue.setCap('free', 0);
    Object.assign(h.free, { unitCostMicroUsd: PAID_MICRO_USD });
    const report = await run([TEXTURES_TO_FREE], { batchSize: 1 });
    expect(report).toMatchObject({ processed: 1, succeeded: 1, released: 0, stoppedReason: 'batch-done' });
    expect(made(report)).toEqual([['p51', 'paid']]);
    const limits = h.queue.callsOf('claim').map(({ args }) => (args[0] as ClaimRequest).limit);
    expect(limits).toEqual([1, 2, 4, 8, 8, 8, 8, 8, 8]);
    expect(h.queue.callsOf('release')).toHaveLength(9);
    const rows = await jobs();
    expect(rows.slice(0, 50).every(({ asks, status }) => asks === 'free' && status === 'pending')).toBe(true);
    expect(rows.slice(51).every(({ asks, status }) => asks === null && status === 'pending')).toBe(true);
    expect([await h.queue.reservedMicroUsd(), h.paid.calls.length]).toEqual([0, 1]);
  });

  it('come to an end where the way of each provider is yet to be proven', async () => {
    Object.assign(h.paid, { asks: asksFor('small') });
    Object.assign(h.free, { asks: asksFor('free'), unitCostMicroUsd: 1 });
    h.queue.isProven = false;
    await add(...Array.from({ length: 12 }, () => BLOCK), MOUSE, MOUSE, MOUSE);
    const report = await run([TEXTURES_TO_FREE], { batchSize: null });
    expect(report).toMatchObject({ succeeded: 15, stoppedReason: 'empty' });
    expect([h.paid.calls.length, h.free.calls.length]).toEqual([3, 12]);
    // The first of each goes alone.
    for (const { calls } of [h.paid, h.free]) {
      expect(calls[1]?.startMs).toBeGreaterThanOrEqual(calls[0]?.endMs ?? Number.NaN);
    }
  });

  it("go by the job's own style, the product and the priority of the row", async () => {
    await add(MOUSE, MOUSE, MOUSE);
    await h.queue.sql(
      `update public.image_generation_queue set style_preset = 'texture' where product_id = 'p2'`,
    );
    const rows: Route[] = [
      { archetype: 'packshot', provider: 'paid' },
      { product: 'p3', provider: 'free' },
      TEXTURES_TO_FREE,
    ];
    await run(rows);
    expect([asked(h.paid), asked(h.free)]).toEqual([['p1'], ['p2', 'p3']]);
  });

  it('leave alone what a person has asked of a provider by name, its model included', async () => {
    await add(MOUSE, BLOCK);
    await h.queue.sql(`update public.image_generation_queue set requested_provider = 'paid'`);
    await run([TEXTURES_TO_FREE, PACKSHOTS_BIG]);
    expect([asked(h.paid), asked(big), asked(h.free)]).toEqual([['p1', 'p2'], [], []]);
  });

  it('note with each image what it is for, and by which version of the file it was asked', async () => {
    await add(MOUSE, BLOCK);
    const roles: Route[] = [{ imageRole: 'main' }, { archetype: 'texture', imageRole: 'detail' }];
    const report = await run(roles);
    expect(report.jobs.map(({ productId, imageRole }) => [productId, imageRole]).sort()).toEqual([
      ['p1', 'main'],
      ['p2', 'detail'],
    ]);
    expect(await recorded()).toEqual([
      { product: 'p1', role: 'main', hash: HASH },
      { product: 'p2', role: 'detail', hash: HASH },
    ]);
  });
});

describe('money', () => {
  it('is reserved for the dearest model, and booked as the one that was asked has cost', async () => {
    await add(MOUSE, BLOCK);
    const report = await run([PACKSHOTS_BIG]);
    expect(report.costUsd).toBe((BIG_MICRO_USD + PAID_MICRO_USD) / 1e6);
    const attempts = await h.queue.sql<{ model: string; reserved: number; cost: number }>(
      `select model, reserved_microusd::int as reserved, cost_microusd::int as cost
       from public.image_generation_attempts order by job_id`,
    );
    expect(attempts).toEqual([
      { model: 'big', reserved: BIG_MICRO_USD, cost: BIG_MICRO_USD },
      { model: 'model-1', reserved: BIG_MICRO_USD, cost: PAID_MICRO_USD },
    ]);
  });

  it('is told with the model that was asked, also where it has failed', async () => {
    await add(MOUSE);
    Object.assign(big, { asks: asksFor('big') });
    big.answer = () => {
      throw new ProviderError('permanent', 'No.');
    };
    await run([PACKSHOTS_BIG]);
    expect(
      await h.queue.sql('select provider, model, outcome from public.image_generation_attempts'),
    ).toEqual([{ provider: 'paid', model: 'big', outcome: 'failed' }]);
  });

  it('is reserved anew where a job itself asks for a model that is dearer than those of rows', async () => {
    await add(MOUSE, MOUSE);
    await h.queue.sql(
      `update public.image_generation_queue set requested_provider = 'paid' where product_id = 'p1'`,
    );
    h.paid.answer = () => anImage({ costMicroUsd: PAID_MICRO_USD, costBasis: 'reported' });
    Object.assign(big, { unitCostMicroUsd: PAID_MICRO_USD / 2 });
    big.answer = () => anImage({ model: 'big', costMicroUsd: PAID_MICRO_USD / 2, costBasis: 'reported' });
    route([PACKSHOTS_BIG], false);
    const prompts = promptsOf(PACKSHOTS_BIG);
    expect((await h.dryRun({ provider: 'free', prompts })).estimatedCostUsd).toBe(
      (1.5 * PAID_MICRO_USD) / 1e6,
    );
    const report = await h.run({ provider: 'free', prompts, concurrency: 1 });
    expect(report).toMatchObject({
      succeeded: 2,
      failed: 0,
      costUsd: (1.5 * PAID_MICRO_USD) / 1e6,
      warnings: [],
    });
    expect([asked(h.paid), asked(big)]).toEqual([['p1'], ['p2']]);
    const attempts = await h.queue.sql<{ outcome: string; reserved: number }>(
      `select outcome, reserved_microusd::int as reserved from public.image_generation_attempts
       where outcome = 'completed' and job_id = 1`,
    );
    expect(attempts).toEqual([{ outcome: 'completed', reserved: PAID_MICRO_USD }]);
  });

  it.each([
    ['run', { runBudgetMicroUsd: 4 * PAID_MICRO_USD }],
    ['day', { dailyBudgetMicroUsd: 4 * PAID_MICRO_USD }],
  ])('of the %s is never passed, whichever model is asked', async (_, budget) => {
    await add(BLOCK, MOUSE, BLOCK, MOUSE);
    const report = await run([PACKSHOTS_BIG], { concurrency: 1, ...budget });
    expect(report.stoppedReason).toBe('budget');
    expect(await h.queue.spentMicroUsd()).toBe(4 * PAID_MICRO_USD);
    expect(await h.queue.reservedMicroUsd()).toBe(0);
  });

  it('that one provider has no more of leaves the others at work', async () => {
    await add(MOUSE, BLOCK, MOUSE, BLOCK);
    await h.queue.setCap('paid', 0);
    const report = await run([TEXTURES_TO_FREE]);
    expect(made(report)).toEqual([
      ['p2', 'free'],
      ['p4', 'free'],
    ]);
    expect(report.stoppedReason).toBe('budget');
    // What is the other one's waits for it, and is made when there is money again.
    expect(await jobs()).toMatchObject([
      { status: 'pending', asks: 'paid' },
      { status: 'completed' },
      { status: 'pending', asks: 'paid' },
      { status: 'completed' },
    ]);
    await h.queue.setCap('paid', null);
    expect(made(await run([TEXTURES_TO_FREE], { runKey: 'next' }))).toEqual([
      ['p1', 'paid'],
      ['p3', 'paid'],
    ]);
  });
});

it('the cap of one provider does not keep the rest of the catalogue from the others', async () => {
  // A page of the catalogue is all the other one's.
  await add(BLOCK, BLOCK);
  await h.queue.setCap('free', 0);
  Object.assign(h.free, { unitCostMicroUsd: PAID_MICRO_USD });
  const later = [MOUSE, MOUSE, MOUSE];
  let pages = 0;
  h.dependencies.queue = {
    ...h.dependencies.queue,
    enqueueMissing: async () => {
      pages += 1;
      const name = later.shift();
      if (name !== undefined) await add(name);
      return {
        enqueued: name === undefined ? 0 : 1,
        more: name !== undefined,
        skipped: { failed: 0, cancelled: 0 },
      } as never;
    },
  };
  const report = await run([TEXTURES_TO_FREE], { queueMissing: true, batchSize: null });
  expect(made(report)).toEqual([
    ['p3', 'paid'],
    ['p4', 'paid'],
    ['p5', 'paid'],
  ]);
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(report).toMatchObject({ stoppedReason: 'budget', stoppedDetail: expect.stringContaining('free') });
});

describe('another model of a provider', () => {
  it('goes alone until it has made an image, though the provider is proven', async () => {
    await add(...Array.from({ length: 6 }, () => MOUSE));
    let [now, most] = [0, 0];
    big.answer = async () => {
      throw new ProviderError('bad_request', 'No such size.');
    };
    const { generate } = big;
    big.generate = async (request, context) => {
      now += 1;
      most = Math.max(most, now);
      return generate(request, context).finally(() => {
        now -= 1;
      });
    };
    const report = await run([PACKSHOTS_BIG]);
    // Two different products got it: the settings are to blame, and no product has lost an attempt.
    expect([big.calls.length, most]).toEqual([2, 1]);
    expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped' });
    expect((await h.queue.rows()).every(({ status }) => status === 'pending')).toBe(true);
  });

  describe('that the service does not know', () => {
    const TEXTURES_SMALL: Route = { archetype: 'texture', provider: 'paid' };
    const noSuchModel = () => {
      throw new ProviderError('config', 'paid: no such model.', { parameter: 'model' });
    };
    const told = 'prompts.routes[0]: paid is not asked for big again in this run';
    beforeEach(() => {
      Object.assign(big, { asks: asksFor('big'), answer: noSuchModel });
    });

    it('is not asked for again, and the other one goes on', async () => {
      await add(
        ...Array.from({ length: 5 }, () => MOUSE),
        BLOCK,
        BLOCK,
        ...Array.from({ length: 20 }, () => MOUSE),
      );
      const report = await run([PACKSHOTS_BIG], { batchSize: null, concurrency: 1 });
      expect(made(report).map(([product]) => product)).toEqual(['p6', 'p7']);
      expect(big.calls).toHaveLength(1);
      expect(report).toMatchObject({
        stoppedReason: 'provider-stopped',
        stoppedDetail: 'prompts.routes[0]: paid: no such model.',
        warnings: [`${told}, its other models go on: paid: no such model.`],
      });
      // Each was handed on once, and is not claimed again by this run.
      const [handed] = await h.queue.sql<{ jobs: number; times: number }>(
        `select count(distinct job_id)::int as jobs, count(*)::int as times
         from public.image_generation_attempts where outcome = 'released'`,
      );
      expect(handed).toEqual({ jobs: 25, times: 25 });
      // Nothing is lost: what waits is nobody's fault, and the next run makes it once the row is right.
      expect(
        (await h.queue.rows()).filter(({ status }) => status === 'pending').every(({ tries }) => tries === 0),
      ).toBe(true);
      big.answer = () => anImage({ model: 'big', costMicroUsd: BIG_MICRO_USD, costBasis: 'reported' });
      const next = await run([PACKSHOTS_BIG], { batchSize: null, runKey: 'next' });
      expect(next).toMatchObject({ succeeded: 25, stoppedReason: 'empty', warnings: [] });
      expect(await h.queue.reservedMicroUsd()).toBe(0);
    });

    it('is followed by the fallback for its jobs alone', async () => {
      await add(MOUSE, BLOCK, MOUSE, BLOCK);
      const report = await run([PACKSHOTS_BIG], { fallbackProviders: ['free'], concurrency: 1 });
      expect(made(report)).toEqual([
        ['p1', 'free'],
        ['p2', 'paid'],
        ['p3', 'free'],
        ['p4', 'paid'],
      ]);
      expect(big.calls).toHaveLength(1);
      expect(report.warnings[0]).toBe(`${told}, free takes its place: paid: no such model.`);
    });

    it('stops its provider where no other one is left, or where a job asks for it by name', async () => {
      await add(MOUSE, BLOCK);
      h.paid.answer = noSuchModel;
      const both = await run([PACKSHOTS_BIG, TEXTURES_SMALL], { concurrency: 1 });
      expect(both).toMatchObject({ succeeded: 0, failed: 0, stoppedReason: 'provider-stopped' });
      expect(both.stoppedDetail).toMatch(/^prompts\.routes\[[01]\]: paid: no such model\.$/);
      expect([big.calls.length, h.paid.calls.length]).toEqual([1, 1]);
      await h.queue.sql(
        `update public.image_generation_queue set requested_provider = 'paid', is_routed = false`,
      );
      const named = await run([PACKSHOTS_BIG], { runKey: 'next', concurrency: 1 });
      expect(named).toMatchObject({ succeeded: 0, stoppedReason: 'provider-stopped' });
      expect(h.paid.calls).toHaveLength(2);
    });

    it('is not looked for by two workers in turns', async () => {
      await add(...Array.from({ length: 12 }, () => MOUSE), BLOCK);
      route([PACKSHOTS_BIG]);
      const options = { provider: 'paid', prompts: promptsOf(PACKSHOTS_BIG), batchSize: null };
      const reports = await Promise.all([
        h.run({ ...options, worker: 'one', runKey: 'one' }),
        h.run({ ...options, worker: 'two', runKey: 'two' }),
      ]);
      expect(reports.flatMap(made)).toEqual([['p13', 'paid']]);
      expect(big.calls.length).toBeLessThanOrEqual(2);
    });

    it('is a warning where the look before the run finds it, unless no model is left', async () => {
      await add(BLOCK);
      const wrong = () =>
        Promise.reject(new UserError('provider_config', 'There is no model big.', 'Name another.'));
      big.preflight = wrong;
      const report = await run([PACKSHOTS_BIG]);
      expect(report).toMatchObject({
        succeeded: 1,
        warnings: ['prompts.routes[0]: There is no model big. Name another.'],
      });
      h.paid.preflight = wrong;
      await expect(run([PACKSHOTS_BIG], { runKey: 'next' })).rejects.toThrow('There is no model big.');
    });
  });

  it('is to blame for its own refusals, whatever the other one makes', async () => {
    await add(BLOCK, MOUSE, BLOCK, MOUSE, BLOCK);
    big.answer = () => {
      throw new ProviderError('bad_request', 'No such size.');
    };
    const report = await run([PACKSHOTS_BIG], { concurrency: 1 });
    expect(report).toMatchObject({ failed: 0, stoppedReason: 'provider-stopped' });
    expect(report.stoppedDetail).toContain('Sent: model big.');
    expect(report.succeeded).toBe(3);
  });
});

describe('a provider that routes name and that cannot go on', () => {
  const FALLBACK = { fallbackProviders: ['free'] };
  const BLOCKS_TO_PAID: Route = { archetype: 'texture', provider: 'paid' };
  const quota = (failureClass: FailureClass = 'quota') => {
    h.paid.answer = () => {
      throw new ProviderError(failureClass, `paid: ${failureClass}.`);
    };
  };

  it('is followed by the fallback, for what is in hand and for what waits', async () => {
    await add(BLOCK, BLOCK, BLOCK, MOUSE);
    quota();
    const report = await run([BLOCKS_TO_PAID], { provider: 'free', ...FALLBACK, concurrency: 1 });
    expect(report).toMatchObject({ succeeded: 4, stoppedReason: 'empty' });
    expect(report.warnings).toEqual([
      'paid is not called in this run, free takes its place: paid: quota.',
      '3 images of this run were made by the fallback free, not by paid.',
    ]);
    expect(asked(h.free)).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  it('leaves its jobs waiting without one', async () => {
    await add(BLOCK, MOUSE);
    quota();
    const report = await run([BLOCKS_TO_PAID], { provider: 'free' });
    expect(report).toMatchObject({ succeeded: 1 });
    expect(report.warnings).toEqual(['paid is not called again in this run: paid: quota.']);
    expect(await jobs()).toMatchObject([
      { product: 'p1', asks: 'paid', routed: true, status: 'pending' },
      { product: 'p2', status: 'completed' },
    ]);
  });

  it('hands a refusal on, which is never routed back', async () => {
    await add(BLOCK);
    quota('content_blocked');
    const report = await run([BLOCKS_TO_PAID], { provider: 'free', ...FALLBACK, fallbackOnRefusal: true });
    expect(made(report)).toEqual([['p1', 'free']]);
    expect(h.paid.calls).toHaveLength(1);
    expect((await h.queue.rows())[0]).toMatchObject({ fallbackFrom: 'paid', requestedProvider: 'free' });
  });

  it('is left out with a word when its look before the run fails, and its jobs wait for it', async () => {
    await add(BLOCK, MOUSE);
    h.free.preflight = () => Promise.reject(new UserError('provider_config', 'The key is wrong.', ''));
    const report = await run([TEXTURES_TO_FREE]);
    expect(report.warnings).toEqual(['Jobs that ask for free wait: The key is wrong.']);
    expect(made(report)).toEqual([['p2', 'paid']]);
    expect(await jobs()).toMatchObject([{ asks: 'free', routed: true, status: 'pending' }, {}]);
  });
});

describe('routes that have changed', () => {
  it('are looked at anew by whoever takes the job', async () => {
    await add(BLOCK, BLOCK);
    h.free.preflight = () => Promise.reject(new UserError('provider_config', 'The key is wrong.', ''));
    await run([TEXTURES_TO_FREE]);
    expect(await jobs()).toMatchObject([{ asks: 'free' }, { asks: 'free' }]);
    delete h.free.preflight;
    expect(made(await run([], { runKey: 'next' }))).toEqual([
      ['p1', 'paid'],
      ['p2', 'paid'],
    ]);
  });

  it('leave nothing waiting for a provider that cannot go on and that no row names any more', async () => {
    await add(BLOCK, MOUSE, BLOCK);
    await h.queue.setCap('free', 0);
    Object.assign(h.free, { unitCostMicroUsd: PAID_MICRO_USD });
    await run([TEXTURES_TO_FREE]);
    expect((await jobs()).map(({ asks }) => asks)).toEqual(['free', null, 'free']);
    // The run has that provider, for jobs that ask for it by name; nothing is routed to it now.
    const report = await run([], { runKey: 'next' });
    expect(made(report)).toEqual([
      ['p1', 'paid'],
      ['p3', 'paid'],
    ]);
  });

  it('leave nothing waiting for a provider that a run does not have', async () => {
    await add(BLOCK, MOUSE, BLOCK);
    h.free.preflight = () => Promise.reject(new UserError('provider_config', 'The key is wrong.', ''));
    await run([TEXTURES_TO_FREE]);
    route([]);
    h.dependencies.providers = new Map([['paid', h.paid]]);
    const report = await h.run({ provider: 'paid', runKey: 'next' });
    expect(made(report)).toEqual([
      ['p1', 'paid'],
      ['p3', 'paid'],
    ]);
    expect(report.stoppedReason).toBe('empty');
  });

  it('buy nothing by themselves, and with replace: outdated what they change, which a dry run tells', async () => {
    await add(MOUSE, BLOCK);
    await run([]);
    expect(h.paid.calls).toHaveLength(2);
    const routes = [TEXTURES_TO_FREE, PACKSHOTS_BIG];
    const none = await run(routes, { runKey: 'second', queueMissing: true });
    expect(none.processed).toBe(0);

    const outdated = { queueMissing: true, replace: 'outdated' as const, provider: 'paid' };
    h.free = Object.assign(h.free, { unitCostMicroUsd: 1 });
    route(routes);
    const dry = await h.dryRun({ ...outdated, prompts: promptsOf(...routes) });
    expect(dry.outdated?.changes.map(({ productId, model }) => [productId, model])).toEqual([
      ['p1', { before: 'paid (model-1)', after: 'paid (big)' }],
      ['p2', { before: 'paid (model-1)', after: 'free' }],
    ]);
    expect(dry.jobs.map(({ productId, provider, costUsd }) => [productId, provider, costUsd])).toEqual([
      ['p1', 'paid', BIG_MICRO_USD / 1e6],
      ['p2', 'free', 1e-6],
    ]);
    expect([h.paid.calls.length, big.calls.length, h.free.calls.length]).toEqual([2, 0, 0]);

    expect((await run(routes, { runKey: 'third', ...outdated })).succeeded).toBe(2);
    expect([h.paid.calls.length, big.calls.length, h.free.calls.length]).toEqual([2, 1, 1]);
    expect((await run(routes, { runKey: 'fourth', ...outdated })).processed).toBe(0);
    // And back again: what the product has shown before for the same request is shown again.
    const back = await run([], { runKey: 'fifth', ...outdated });
    expect(back).toMatchObject({ succeeded: 2, costUsd: 0 });
  });
});

describe('a worker that dies or loses the queue', () => {
  it('in the middle of handing a job to another provider leaves it to the next run', async () => {
    await add(BLOCK, MOUSE);
    h.queue.fault = ({ fn }) =>
      fn === 'release' ? { loseAnswer: new Error('The connection broke.') } : null;
    await run([TEXTURES_TO_FREE]).catch(() => null);
    h.queue.fault = () => null;
    await h.clock.sleep(600_000);
    const report = await run([TEXTURES_TO_FREE], { runKey: 'next' });
    expect(report.stoppedReason).toBe('empty');
    expect([asked(h.paid), asked(h.free)]).toEqual([['p2'], ['p1']]);
  });

  it('goes on with a call that was paid for where it was begun, before any route', async () => {
    await add(BLOCK);
    h.paid.answer = async (_, context) => {
      await context.onSubmitted('task-1');
      throw new ProviderError('ambiguous', 'No answer.');
    };
    await run([], { timeLimitMs: 60_000, batchSize: 1 });
    const begun = h.paid.calls.length;
    await h.clock.sleep(600_000);
    const resumed: (string | null)[] = [];
    h.paid.answer = async (_, { remoteId }) => {
      resumed.push(remoteId);
      return anImage({ costMicroUsd: PAID_MICRO_USD, costBasis: 'reported' });
    };
    const report = await run([{ provider: 'free' }], { runKey: 'next' });
    expect(made(report)).toEqual([['p1', 'paid']]);
    expect(resumed).toEqual(['task-1']);
    expect([h.paid.calls.length - begun, h.free.calls.length]).toEqual([1, 0]);
  });

  describe('goes on with a call of a model that its row names no more, and', () => {
    const TEXTURES_BIG: Route = { archetype: 'texture', provider: 'paid', model: 'big' };
    const images = () =>
      h.queue.sql<{ model: string; fingerprint: string; hash: string; cost: number; prompt: string }>(
        `select model, fingerprint, prompts_hash as hash, cost_microusd::int as cost, prompt
         from public.image_generation_images`,
      );
    const calls = () =>
      h.queue.sql<{ model: string; fingerprint: string | null; cost: number }>(
        'select model, fingerprint, cost_microusd::int as cost from public.image_generation_attempts order by id',
      );
    let resumedBy: string[];

    beforeEach(async () => {
      Object.assign(h.paid, { asks: asksFor('model-1') });
      Object.assign(big, { asks: asksFor('big') });
      await add(MOUSE);
      big.answer = async (_, context) => {
        await context.onSubmitted('task-1');
        throw new ProviderError('ambiguous', 'No answer.');
      };
      await run([PACKSHOTS_BIG], { timeLimitMs: 60_000, batchSize: 1 });
      await h.clock.sleep(600_000);
      resumedBy = [];
      const made = (model: string) =>
        anImage({ model, costMicroUsd: BIG_MICRO_USD, costBasis: 'reported', askedSize: null });
      for (const [provider, model] of [
        [h.paid, 'model-1'],
        [big, 'big'],
      ] as const) {
        provider.answer = (_, { remoteId }) => {
          resumedBy.push(`${model} ${remoteId}`);
          return made(model);
        };
      }
    });

    it('has that model ask for its image where another row names it', async () => {
      const [begun] = await calls();
      const report = await run([TEXTURES_BIG], { runKey: 'next' });
      expect(report).toMatchObject({ succeeded: 1, costUsd: 0 });
      expect(resumedBy).toEqual(['big task-1']);
      const [image] = await images();
      expect(image).toMatchObject({ model: 'big', fingerprint: begun?.fingerprint, hash: HASH, cost: 0 });
      expect(image?.prompt).toContain('Mouse');
    });

    it('records what is known of it where no row names that model', async () => {
      const [begun] = await calls();
      const version = { hash: 'b'.repeat(64), said: { routes: [] } };
      route([]);
      const options = { provider: 'paid', prompts: { ...promptsOf(), version } };
      const report = await h.run({ ...options, runKey: 'next' });
      expect(report).toMatchObject({ succeeded: 1, costUsd: 0 });
      expect(report.jobs).toMatchObject([
        { prompt: null, warnings: [expect.stringContaining('An earlier attempt had asked')] },
      ]);
      expect(resumedBy).toEqual(['model-1 task-1']);
      expect(await images()).toEqual([
        { model: 'big', fingerprint: begun?.fingerprint, hash: HASH, cost: 0, prompt: '' },
      ]);
      // What it has cost stands where it was paid for, at the price of the model that made it.
      expect(begun).toMatchObject({ model: 'big', cost: BIG_MICRO_USD });
      expect((await calls()).at(-1)).toMatchObject({ model: 'big', cost: 0 });
      // And it is outdated, since another model is named.
      const outdated = { queueMissing: true, replace: 'outdated' as const };
      const dry = await h.dryRun({ ...options, ...outdated });
      expect(dry.outdated?.changes).toMatchObject([
        { productId: 'p1', model: { before: 'paid (big)', after: 'paid (model-1)' } },
      ]);
    });

    it('takes it for no proof of the model that is named now', async () => {
      await add(MOUSE, MOUSE, MOUSE);
      let [now, most] = [0, 0];
      const { generate } = h.paid;
      h.paid.generate = async (request, context) => {
        if (context.remoteId === null) now += 1;
        most = Math.max(most, now);
        return generate(request, context).finally(() => {
          if (context.remoteId === null) now -= 1;
        });
      };
      h.paid.answer = (_, { remoteId }) => {
        if (remoteId === null) throw new ProviderError('bad_request', 'No such size.');
        return anImage({ model: 'model-1' });
      };
      const report = await run([TEXTURES_BIG], { runKey: 'next' });
      expect(report.succeeded).toBe(1);
      expect([h.paid.calls.length, most]).toEqual([2, 1]);
    });
  });

  it('shows an image that was paid for, whoever is to make the next one', async () => {
    await add(BLOCK);
    h.store.check = () => {
      throw new Error('The store is full.');
    };
    await run([], { timeLimitMs: 60_000 });
    h.store.check = () => undefined;
    expect(h.paid.calls).toHaveLength(1);
    const report = await run([{ provider: 'free' }], { runKey: 'next' });
    expect(report).toMatchObject({ succeeded: 1, costUsd: 0 });
    expect([h.paid.calls.length, h.free.calls.length]).toEqual([1, 0]);
  });
});

describe('several workers', () => {
  const { signal } = new AbortController();
  const worker = (name: string, routes: readonly Route[], providers: Map<string, ImageProvider>) =>
    runBatch(
      { ...h.dependencies, providers },
      {
        ...OPTIONS,
        provider: 'paid',
        worker: name,
        runKey: name,
        prompts: promptsOf(...routes),
        batchSize: null,
      },
      signal,
    );
  const makers = (reports: RunReport[]) => reports.flatMap(made).sort();
  const products = Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? MOUSE : BLOCK));

  it('with the same routes share the work, and make each image once, by whom its row names', async () => {
    await add(...products);
    route([TEXTURES_TO_FREE]);
    const all = new Map(h.dependencies.providers);
    const reports = await Promise.all(
      ['one', 'two', 'three'].map((name) => worker(name, [TEXTURES_TO_FREE], all)),
    );
    const expected = products.map((name, at) => [`p${at + 1}`, name === MOUSE ? 'paid' : 'free']);
    expect(makers(reports)).toEqual(expected.sort());
    expect(h.paid.calls.length + h.free.calls.length).toBe(24);
  });

  it('with other routes come to an end, and make each image once', async () => {
    await add(...products);
    route([TEXTURES_TO_FREE]);
    const all = new Map(h.dependencies.providers);
    // This one knows nobody but the provider that it has chosen, and frees what the other one routes elsewhere.
    const reports = await Promise.all([
      worker('one', [TEXTURES_TO_FREE], all),
      worker('two', [], new Map([['paid', h.paid]])),
    ]);
    expect(makers(reports).map(([product]) => product)).toEqual(products.map((_, at) => `p${at + 1}`).sort());
    expect(h.paid.calls.length + h.free.calls.length).toBe(24);
    expect(reports.map(({ stoppedReason }) => stoppedReason)).toEqual(['empty', 'empty']);
  });

  it('whose rules give back what was handed on get the image of who has the job then', async () => {
    await add(BLOCK);
    route([TEXTURES_TO_FREE]);
    const { queue } = h.dependencies;
    let handedOn = 0;
    h.dependencies.queue = {
      ...queue,
      release: async (items, signal) => {
        const answer = await queue.release(items, signal);
        handedOn += 1;
        await h.queue.sql(
          asQueue(
            `update image_generation_queue set requested_provider = 'paid', is_routed = true where status = 'pending'`,
          ),
        );
        return answer;
      },
    };
    const report = await h.run({ provider: 'paid', prompts: promptsOf(TEXTURES_TO_FREE) });
    expect(made(report)).toEqual([['p1', 'paid']]);
    expect(handedOn).toBe(1);
  });

  it('with other routes and the same providers hand no job to and fro', async () => {
    const textures = Array.from({ length: 30 }, () => BLOCK);
    await add(...textures);
    h.free.preflight = () => Promise.reject(new UserError('provider_config', 'The key is wrong.', ''));
    await run([TEXTURES_TO_FREE]);
    delete h.free.preflight;
    expect((await jobs()).every(({ asks }) => asks === 'free')).toBe(true);
    const all = new Map(h.dependencies.providers);
    // Slow, so that jobs wait and either looks for work all the while.
    h.paid.latencyMs = 5_000;
    h.free.latencyMs = 20_000;
    const reports = await Promise.all([worker('one', [TEXTURES_TO_FREE], all), worker('two', [], all)]);
    expect(makers(reports).map(([product]) => product)).toEqual(textures.map((_, at) => `p${at + 1}`).sort());
    expect(h.paid.calls.length + h.free.calls.length).toBe(textures.length);
    const [row] = await h.queue.sql<{ released: number }>(
      `select count(*)::int as released from public.image_generation_attempts where outcome = 'released'`,
    );
    // By the run before, and by each of them once at most.
    expect(row?.released).toBeLessThanOrEqual(3 * textures.length);
  });
});

it('a dry run goes by the caps of those that would make the images', async () => {
  await add(MOUSE, BLOCK, MOUSE, BLOCK);
  await h.queue.setCap('paid', BIG_MICRO_USD);
  const rows = [TEXTURES_TO_FREE, PACKSHOTS_BIG];
  route(rows);
  const options = { provider: 'paid', prompts: promptsOf(...rows) };
  const dry = await h.dryRun(options);
  const planned = dry.jobs.map(({ productId, provider }) => [productId, provider]);
  expect(planned).toEqual([
    ['p1', 'paid'],
    ['p2', 'free'],
    ['p4', 'free'],
  ]);
  // As a run does.
  expect(made(await h.run({ ...options, concurrency: 1 }))).toEqual(planned);
});

it('offers a provider at the price of its dearest model, and to nobody in particular only what routes name', async () => {
  await add(MOUSE);
  await run([PACKSHOTS_BIG]);
  const [claim] = h.queue.callsOf('claim').map(({ args }) => args[0] as ClaimRequest);
  expect(
    claim?.offers.map(({ provider, any, unitCostMicroUsd }) => [provider, any, unitCostMicroUsd]),
  ).toEqual([
    ['paid', true, BIG_MICRO_USD],
    ['free', false, 0],
  ]);
});

it('a dry run shows what a run would do with each, and changes nothing', async () => {
  await add(MOUSE, BLOCK, MOUSE, BLOCK);
  const rows: Route[] = [{ ...TEXTURES_TO_FREE, imageRole: 'detail' }, PACKSHOTS_BIG];
  route(rows);
  const dry = await h.dryRun({ provider: 'paid', prompts: promptsOf(...rows) });
  expect(
    dry.jobs.map(({ productId, provider, costUsd, imageRole }) => [productId, provider, costUsd, imageRole]),
  ).toEqual([
    ['p1', 'paid', 0.03, null],
    ['p2', 'free', 0, 'detail'],
    ['p3', 'paid', 0.03, null],
    ['p4', 'free', 0, 'detail'],
  ]);
  expect(dry.estimatedCostUsd).toBe(0.06);
  expect((await jobs()).every(({ asks, routed }) => asks === null && !routed)).toBe(true);
});
