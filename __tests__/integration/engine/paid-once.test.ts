import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type GeneratedImage, ProviderError } from '../../../src/providers/contract.ts';
import { createGeminiProvider } from '../../../src/providers/gemini/adapter.ts';
import type { Job, PaidImage } from '../../../src/queue/contract.ts';
import { sha256Hex } from '../../../src/storage/key.ts';
import { aProduct, pngOf } from '../../support/fixtures.ts';
import { NO_OPTIONS, SERVICES } from '../../support/provider-services.ts';
import { anImage, createHarness, type Harness, PAID_MICRO_USD } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

/** The run of a job that an earlier attempt left so. */
async function runLeftOver(
  left: Partial<Job>,
  answer: (remoteId: string | null) => GeneratedImage,
  signal?: AbortSignal,
) {
  await h.queue.add();
  const remoteIds: (string | null)[] = [];
  h.paid.answer = (_request, { remoteId }) => {
    remoteIds.push(remoteId);
    return answer(remoteId);
  };
  const claim = h.dependencies.queue.claim.bind(h.dependencies.queue);
  h.dependencies.queue = {
    ...h.dependencies.queue,
    claim: async (...args) => {
      const found = await claim(...args);
      return { ...found, jobs: found.jobs.map((job) => ({ ...job, ...left })) };
    },
  };
  const report = await h.run({ provider: 'paid' }, signal);
  const dispatches = h.queue.calls.filter(({ fn }) => fn === 'dispatch').length;
  return { report, remoteIds, dispatches, settlement: (await h.queue.attempts())[0]?.settlement };
}

const paidFor = () => anImage({ costMicroUsd: PAID_MICRO_USD, costBasis: 'reported' });

it('goes on with an earlier call without a stamp and without booking its cost again', async () => {
  const { report, remoteIds, dispatches, settlement } = await runLeftOver({ remoteId: 'task-1' }, paidFor);
  expect(remoteIds).toEqual(['task-1']);
  expect(dispatches).toBe(0);
  expect(settlement).toMatchObject({ status: 'completed', costMicroUsd: 0, costBasis: 'none' });
  expect(report).toMatchObject({ succeeded: 1, costUsd: 0 });
});

it('makes a call anew, stamped, when the provider does not know the earlier one any more', async () => {
  const { remoteIds, dispatches, settlement } = await runLeftOver({ remoteId: 'task-1' }, (remoteId) => {
    if (remoteId !== null) throw new ProviderError('transient', 'no such task', { remoteLost: true });
    return paidFor();
  });
  expect(remoteIds).toEqual(['task-1', null]);
  expect(dispatches).toBe(1);
  expect(settlement).toMatchObject({ status: 'completed', costMicroUsd: PAID_MICRO_USD });
});

it('does not call it ambiguous when going on with an earlier call fails: nothing new was paid', async () => {
  const { settlement } = await runLeftOver({ remoteId: 'task-1' }, () => {
    throw new ProviderError('ambiguous', 'connection reset');
  });
  expect(settlement).toMatchObject({ failureClass: 'transient', costMicroUsd: 0, costBasis: 'none' });
});

describe('an image that was paid for before', () => {
  const path = `aa/${'b'.repeat(32)}.png`;
  const bytes = pngOf(1_000, 7);

  /** The store has the image, and the queue knows of it. */
  async function paidBefore(overrides: Partial<PaidImage> = {}): Promise<PaidImage> {
    h.store.objects.set(path, bytes);
    return {
      url: `https://images.example/${path}`,
      path,
      store: 'fake',
      sha256: await sha256Hex(bytes),
      bytes: 1_000,
      contentType: 'image/png',
      width: 1024,
      height: 768,
      digitalSourceType: 'trainedAlgorithmicMedia',
      provider: 'another',
      model: 'model-1',
      prompt: 'a rope',
      ...overrides,
    };
  }

  it('is shown where it lies, without calling the provider', async () => {
    const paidImage = await paidBefore();
    const { remoteIds, dispatches, report, settlement } = await runLeftOver({ paidImage }, paidFor);
    expect(remoteIds).toEqual([]);
    expect(dispatches).toBe(0);
    expect(h.store.puts).toEqual([]);
    const { provider, model, prompt, ...image } = paidImage;
    expect(settlement).toMatchObject({ status: 'completed', image, provider, model, prompt });
    expect(settlement).toMatchObject({ costMicroUsd: 0, costBasis: 'none', durationMs: 0 });
    expect(report.jobs[0]?.warnings).toEqual([
      'An earlier attempt had paid for this image; it was not bought again.',
    ]);
  });

  it.each([
    { name: 'is gone', leave: () => h.store.objects.clear(), why: `is gone from the store (${path})` },
    {
      name: 'is another one by now',
      leave: () => h.store.objects.set(path, pngOf(1_000, 8)),
      why: `is gone from the store: other bytes lie at ${path}`,
    },
  ])('is bought anew when it $name, and the job says so', async ({ leave, why }) => {
    const paidImage = await paidBefore();
    leave();
    const { report, dispatches, settlement } = await runLeftOver({ paidImage }, paidFor);
    expect(dispatches).toBe(1);
    expect(settlement).toMatchObject({ status: 'completed', costMicroUsd: PAID_MICRO_USD, provider: 'paid' });
    expect(report.jobs[0]?.warnings).toEqual([
      `An earlier attempt had paid for an image that ${why}; another one was bought.`,
    ]);
  });

  it('is bought anew when it is no usable image any more', async () => {
    const html = new TextEncoder().encode('<html>Bad gateway</html>');
    const paidImage = await paidBefore({ sha256: await sha256Hex(html) });
    h.store.objects.set(path, html);
    const { report, dispatches, settlement } = await runLeftOver({ paidImage }, paidFor);
    expect(dispatches).toBe(1);
    expect(settlement).toMatchObject({ status: 'completed', costMicroUsd: PAID_MICRO_USD });
    expect(report.jobs[0]?.warnings).toEqual([
      expect.stringMatching(/that is no usable image any more \(.+\); another one was bought\.$/),
    ]);
    expect(report.providers[0]).toMatchObject({ calls: 1, ok: 1 });
  });

  it.each([
    { name: 'the store is down', overrides: {}, why: /The store is down/ },
    { name: 'it lies in another store', overrides: { store: 'local' }, why: /in the store "local"/ },
    {
      name: 'it lies in another bucket',
      overrides: { url: 'https://images.example/old/x.png' },
      why: /name its bucket/,
    },
  ])('is not bought a second time when $name', async ({ overrides, why }) => {
    const paidImage = await paidBefore(overrides);
    h.store.checkGet = () => {
      if (!('url' in overrides)) throw new Error('The store is down.');
    };
    h.store.objects.clear();
    const { report, remoteIds } = await runLeftOver({ paidImage }, paidFor);
    expect(remoteIds).toEqual([]);
    expect(report.jobs[0]).toMatchObject({
      result: 'retried',
      failureClass: 'not_stored',
      message: expect.stringMatching(why),
    });
  });

  it('goes back untouched when the run is interrupted while it is read', async () => {
    const paidImage = await paidBefore();
    h.store.latencyMs = 60_000;
    h.store.listens = false;
    const { report } = await runLeftOver({ paidImage }, paidFor, h.abortAfter(1_000));
    expect(report).toMatchObject({ released: 1, processed: 0, stoppedReason: 'interrupted' });
  });
});

describe('a paid call whose worker died after it had stored the image', () => {
  /** A first run is cut off once its image is stored: nobody hears how it went. */
  async function leaveAnImage(): Promise<void> {
    await h.queue.add();
    h.queue.fault = ({ fn }) => (fn === 'settle' || fn === 'heartbeat' ? { fail: new Error('gone') } : null);
    await h.run({ provider: 'paid', leaseSeconds: 5 });
    h.queue.fault = () => null;
    expect(h.paid.calls).toHaveLength(1);
    expect((await h.queue.attempts())[0]).toMatchObject({ dispatched: true, settlement: null });
    await h.clock.sleep(60_000);
  }

  it('has its image shown by the next worker, without another call', async () => {
    await leaveAnImage();
    const report = await h.run({ provider: 'paid' });
    expect(h.paid.calls).toHaveLength(1);
    expect(report).toMatchObject({ succeeded: 1, costUsd: 0 });
    expect(report.jobs[0]?.warnings).toEqual([expect.stringContaining('not bought again')]);
    const [first, second] = await h.queue.attempts();
    expect(second?.settlement).toMatchObject({
      status: 'completed',
      provider: 'paid',
      costMicroUsd: 0,
      recovers: first?.token,
      image: { digitalSourceType: 'trainedAlgorithmicMedia', contentType: 'image/png' },
    });
    expect(report.status).toMatchObject({ ambiguousToday: 0, spentTodayUsd: PAID_MICRO_USD / 1e6 });
  });

  it('is not paid for again as long as the store cannot tell', async () => {
    await leaveAnImage();
    h.store.checkFind = () => {
      throw new Error('The store is down.');
    };
    const report = await h.run({ provider: 'paid' });
    expect(h.paid.calls).toHaveLength(1);
    expect(report).toMatchObject({ retried: 1, costUsd: 0 });
    expect(report.jobs[0]).toMatchObject({
      failureClass: 'not_stored',
      message: expect.stringContaining('store'),
    });
  });

  it('is made again when the store has nothing, and shown as perhaps paid for twice', async () => {
    await leaveAnImage();
    h.store.objects.clear();
    const report = await h.run({ provider: 'paid' });
    expect(h.paid.calls).toHaveLength(2);
    expect(report).toMatchObject({ succeeded: 1, status: { ambiguousToday: 1 } });
  });

  it('is not taken from bytes that are not what their name says', async () => {
    await leaveAnImage();
    const [key = ''] = h.store.objects.keys();
    h.store.objects.set(key, pngOf(1_000, 99));
    const report = await h.run({ provider: 'paid' });
    expect(report.jobs[0]).toMatchObject({ result: 'retried', message: expect.stringContaining(key) });
    expect(h.paid.calls).toHaveLength(1);
  });
});

it('stores what was paid for where its attempt leads to, and what was free under its hash alone', async () => {
  await h.queue.addMany(1);
  await h.run({ provider: 'paid' });
  await h.queue.addMany(1);
  await h.run({ provider: 'free' });
  const [paid, free] = h.store.puts.map(({ image }) => image.key);
  expect(paid).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{30}\/[0-9a-f]{32}\.png$/);
  expect(free).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{32}\.png$/);
});

describe('a provider that charges more than it said', () => {
  const charging = (microUsd: number) => {
    h.paid.answer = () => anImage({ costMicroUsd: microUsd, costBasis: 'reported' });
  };

  it('spends five dollars at most where nobody has set a bound, and says so at its start', async () => {
    Object.assign(h.paid, { unitCostMicroUsd: 1_000_000 });
    h.paid.answer = () => anImage({ costMicroUsd: 1_000_000, costBasis: 'reported' });
    await h.queue.addMany(8);
    const report = await h.run({ provider: 'paid', batchSize: 8, runBudgetMicroUsd: null });
    expect(report).toMatchObject({ succeeded: 5, costUsd: 5, stoppedReason: 'budget' });
    expect(report.warnings).toEqual([expect.stringContaining('spends at most $5.00. Set run-budget-usd')]);
    const bound = { provider: 'paid', batchSize: 8, runKey: 'another', runBudgetMicroUsd: 9_000_000 };
    expect(await h.run(bound)).toMatchObject({ succeeded: 3, warnings: [] });
  });

  it('says so later where its own provider costs nothing, once a job comes that names a paid one', async () => {
    await h.queue.addMany(2);
    expect(await h.run({ runBudgetMicroUsd: null })).toMatchObject({ succeeded: 2, warnings: [] });
    await h.queue.addMany(2, { requestedProvider: 'paid' });
    expect(await h.run({ runKey: 'another', runBudgetMicroUsd: null })).toMatchObject({
      succeeded: 2,
      warnings: [expect.stringContaining('spends at most $5.00')],
    });
  });

  it('passes a budget by no more than the calls that were under way when it told', async () => {
    await h.queue.addMany(40);
    charging(5 * PAID_MICRO_USD);

    const report = await h.run({
      provider: 'paid',
      batchSize: 40,
      concurrency: 2,
      runBudgetMicroUsd: 20 * PAID_MICRO_USD,
    });

    // Two calls began before anybody knew, each four cents short; nothing is short after them.
    expect(report.stoppedReason).toBe('budget');
    expect(report.costUsd).toBeLessThanOrEqual(0.2 + 2 * 0.04);
    expect(report.warnings).toEqual([
      expect.stringMatching(/^paid charged \$0\.0500 for an image, more than the \$0\.0100 .*max-price-usd/),
    ]);
  });

  it('is not asked again for what was claimed at the old price, until so much is set aside', async () => {
    await h.queue.addMany(6);
    charging(2 * PAID_MICRO_USD);

    const report = await h.run({ provider: 'paid', concurrency: 1 });

    expect(report).toMatchObject({ succeeded: 6 });
    const [first, ...others] = (await h.queue.attempts()).filter(({ settlement }) => settlement !== null);
    expect(first?.reservedMicroUsd).toBe(PAID_MICRO_USD);
    expect(new Set(others.map(({ reservedMicroUsd }) => reservedMicroUsd))).toEqual(
      new Set([2 * PAID_MICRO_USD]),
    );
  });

  it.each([1e300, -1, Number.NaN, 0.5])('is not believed when it names %d', async (microUsd) => {
    await h.queue.add();
    charging(microUsd);

    await h.run({ provider: 'paid' });

    expect((await h.queue.attempts())[0]?.settlement).toMatchObject({
      status: 'completed',
      costMicroUsd: PAID_MICRO_USD,
      costBasis: 'unknown',
      warnings: [expect.stringContaining('a cost that no image has')],
    });
  });
});

describe('a product whose publication takes longer than the database allows', () => {
  const told = /^1 image takes longer to be shown than the database allows for a call; it is kept/;
  const shown = async () => [...(await h.queue.images()).values()].filter((url) => url !== null).length;
  const quicken = () => h.queue.sql('drop trigger if exists slow on public.products');
  beforeEach(async () => {
    await h.queue.addMany(8);
    h.paid.answer = paidFor;
    // As a shop's own trigger ends that is still busy when the statement's time is over.
    await h.queue.sql(
      `create or replace function public.slow() returns trigger language plpgsql as $$ begin
         if new.id = 'p2' then raise exception 'statement time-out' using errcode = 'query_canceled'; end if;
         return new;
       end $$`,
    );
    await h.queue.sql(
      'create trigger slow before update on public.products for each row execute function public.slow()',
    );
  });
  afterEach(quicken);

  it('keeps no other waiting; its image is kept, and the next run shows it', async () => {
    const options = { provider: 'paid', batchSize: 8, concurrency: 8, leaseSeconds: 90 };
    const report = await h.run(options);
    expect(report).toMatchObject({ succeeded: 7, retried: 1, warnings: [expect.stringMatching(told)] });
    expect(report.stoppedReason).not.toBe('database-lost');
    expect(report.jobs.find(({ result }) => result === 'retried')).toMatchObject({
      message:
        'The catalogue did not take the image: showing it took longer than the database allows for a call.',
    });
    expect(await shown()).toBe(7);

    await quicken();
    const next = await h.run({ ...options, batchSize: null, waitForRetriesMs: 60_000, runKey: 'run-2' });
    expect(next).toMatchObject({ succeeded: 1, processed: 1, costUsd: 0, warnings: [] });
    expect(await shown()).toBe(8);
    expect(h.paid.calls).toHaveLength(8);
    expect(await h.queue.spentMicroUsd()).toBe(8 * PAID_MICRO_USD);
  });
});

describe('a product that somebody keeps locked', () => {
  const told = '1 product is locked by another transaction; its image is kept, and the next run shows it.';
  const shown = async () => [...(await h.queue.images()).values()].filter((url) => url !== null).length;

  /** As an update of it would fail that may wait no longer: here is no second connection. */
  async function lock(): Promise<() => Promise<unknown>> {
    await h.queue.sql(
      `create or replace function public.locked() returns trigger language plpgsql as $$ begin
         if new.id = 'p2' then raise exception 'it is locked' using errcode = 'lock_not_available'; end if;
         return new;
       end $$`,
    );
    await h.queue.sql(
      'create trigger locked before update on public.products for each row execute function public.locked()',
    );
    return () => h.queue.sql('drop trigger if exists locked on public.products');
  }

  let unlock: () => Promise<unknown>;
  beforeEach(async () => {
    await h.queue.addMany(3);
    h.paid.answer = paidFor;
    unlock = await lock();
  });
  afterEach(() => unlock());

  it('gets its image when it is free again, in the same run', async () => {
    void h.clock.sleep(20_000).then(unlock);
    const report = await h.run({ provider: 'paid' });
    expect(report).toMatchObject({ succeeded: 3, processed: 3, warnings: [] });
    expect(await shown()).toBe(3);
    expect(h.paid.calls).toHaveLength(3);
  });

  it.each([
    ['for longer than a run waits', () => undefined],
    ['while the run is interrupted', () => h.abortAfter(10_000)],
  ])('%s has its image kept, and the next run shows it', async (_what, abort) => {
    const report = await h.run({ provider: 'paid', leaseSeconds: 90 }, abort());
    expect(report).toMatchObject({ succeeded: 2, retried: 1, warnings: [told], costUsd: 0.03 });
    expect(report.jobs.find(({ result }) => result === 'retried')).toMatchObject({
      message: 'The catalogue did not take the image: its product is locked by another transaction.',
    });
    expect(await shown()).toBe(2);

    await unlock();
    const next = await h.run({
      provider: 'paid',
      batchSize: null,
      waitForRetriesMs: 60_000,
      runKey: 'run-2',
    });
    expect(next).toMatchObject({ succeeded: 1, processed: 1, costUsd: 0, warnings: [] });
    expect(await shown()).toBe(3);
    expect(h.paid.calls).toHaveLength(3);
    expect(await h.queue.spentMicroUsd()).toBe(3 * PAID_MICRO_USD);
  });
});

describe('an image that its product has lost', () => {
  const options = { provider: 'paid', batchSize: 100, queueMissing: true };
  const again = (runKey: string) => h.run({ ...options, runKey });
  const clear = (from: number, to = from) =>
    h.queue.sql(
      'update public.products set image_url = null where substr(id, 2)::integer between $1 and $2',
      [from, to],
    );
  const prompts = () => h.paid.calls.map(({ request }) => request.prompt);

  /** So many products with an image each, p1 and so on. */
  async function shop(count: number): Promise<Map<string, string | null>> {
    h.store.latencyMs = 1;
    h.paid.latencyMs = 1;
    await h.queue.addProducts(...Array.from({ length: count }, (_, at) => aProduct({ id: `p${at + 1}` })));
    expect(await again('first')).toMatchObject({ succeeded: count });
    h.paid.calls.length = 0;
    return h.queue.images();
  }

  it('is made anew when a person has cleared it, by another request than all before', async () => {
    await h.queue.addProducts(aProduct({ id: 'p1' }));
    for (const key of ['first', 'second', 'third']) {
      expect(await again(key)).toMatchObject({ succeeded: 1, costUsd: PAID_MICRO_USD / 1e6, warnings: [] });
      await clear(1);
    }
    expect(new Set(prompts()).size).toBe(3);
    expect(prompts()[1]).toContain('turned slightly to the left');
    const found = await h.queue.sql('select fingerprint from public.image_generation_images');
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('reaches a service as another body once it was cleared, and as none after a reload', async () => {
    const bodies: string[] = [];
    const fetch: typeof globalThis.fetch = async (_url, init) => {
      if (init?.method !== 'POST') return Response.json({});
      bodies.push(String(init.body));
      const [answer] = SERVICES.gemini.image(pngOf(1_000, bodies.length));
      return Response.json(answer?.body);
    };
    const gemini = createGeminiProvider(
      { apiKey: 'key', model: null, maxPriceMicroUsd: null, options: NO_OPTIONS },
      { fetch, clock: h.clock },
    );
    h.dependencies.providers = new Map([['gemini', gemini]]);
    const names = ['Rope', 'Mug', 'Lamp', 'Sofa', 'Net', 'Soap'];
    await h.queue.addProducts(...names.map((name, at) => aProduct({ id: `p${at + 1}`, name })));
    const run = (runKey: string) => h.run({ ...options, provider: 'gemini', runKey });
    expect(await run('first')).toMatchObject({ succeeded: 6 });
    await clear(2);
    expect(await run('cleared')).toMatchObject({ succeeded: 1 });
    expect(bodies).toHaveLength(7);
    expect(bodies[6]).toContain('Subject: Mug.');
    expect(bodies.slice(0, 6)).not.toContain(bodies[6]);
    await clear(1, 6);
    expect(await run('reloaded')).toMatchObject({ processed: 0, costUsd: 0 });
    expect(bodies).toHaveLength(7);
  });

  it('is shown again where so many were lost at once that it is a reload, at no cost', async () => {
    const before = await shop(60);
    await clear(1, 50);
    const told = expect.stringMatching(
      /^50 products had lost .* and show them again, at no cost: .*queue --product/,
    );
    const planned = await h.dryRun(options);
    expect(planned).toMatchObject({
      estimatedCostUsd: 0,
      enqueued: 0,
      jobs: [],
      warnings: [expect.stringMatching(/^50 products .* would show them again/)],
    });
    expect([...(await h.queue.images()).values()].filter((url) => url === null)).toHaveLength(50);

    // Whatever is set by then: a reload is no wish for other images.
    Object.assign(h.paid, { settings: { model: 'another' } });
    expect(await again('reload')).toMatchObject({ processed: 0, enqueued: 0, warnings: [told] });
    expect(h.paid.calls).toEqual([]);
    expect(await h.queue.images()).toEqual(before);
    expect(await h.queue.verify()).toEqual([]);
  });

  it('counts what is cleared from run to run, whoever queues how often in between', async () => {
    await shop(12);
    const queueMore = () => h.queue.enqueueMissing({ limit: 100, replace: 'none', priority: null });
    await clear(1, 3);
    expect(await queueMore()).toMatchObject({ enqueued: 3, shownAgain: 0 });
    await clear(4, 6);
    expect(await queueMore()).toMatchObject({ enqueued: 0, shownAgain: 3 });
    await clear(4, 5);
    expect(await queueMore()).toMatchObject({ enqueued: 2, shownAgain: 0 });
    expect(await again('next')).toMatchObject({ succeeded: 5 });
    await clear(4, 8);
    expect(await again('next but one')).toMatchObject({ succeeded: 5, costUsd: (5 * PAID_MICRO_USD) / 1e6 });
  });

  it('waits where somebody keeps its product locked, and is told where the catalogue refuses it', async () => {
    await shop(8);
    await clear(1, 8);
    await h.queue.sql(
      `create or replace function public.unwilling() returns trigger language plpgsql as $$ begin
         if new.id = 'p2' then raise exception 'locked' using errcode = 'lock_not_available'; end if;
         if new.id = 'p3' then raise exception 'no'; end if;
         return new;
       end $$`,
    );
    await h.queue.sql(
      'create trigger unwilling before update on public.products for each row execute function public.unwilling()',
    );
    const queueMore = () => h.queue.enqueueMissing({ limit: 100, replace: 'none', priority: null });
    expect(await queueMore()).toMatchObject({ enqueued: 1, shownAgain: 6 });
    await h.queue.sql('drop trigger unwilling on public.products');
    expect(await again('next')).toMatchObject({ succeeded: 2 });
    // The one that was queued was asked for as before, so its image was found.
    expect(h.paid.calls).toHaveLength(1);
  });

  it('is bought again with "replace: all" and by name, in other words each time', async () => {
    await shop(8);
    await clear(1, 8);
    expect(await h.run({ ...options, replace: 'all', runKey: 'all' })).toMatchObject({ succeeded: 8 });
    await h.queue.enqueueProducts({ productIds: ['p1'], priority: null, provider: null, replace: 'all' });
    expect(await again('named')).toMatchObject({ succeeded: 1 });
    expect(h.paid.calls.map(({ request }) => request.take)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2]);
  });
});

describe('a request whose image the product has shown before', () => {
  const options = { provider: 'paid', queueMissing: true };
  /** Its own image, then somebody else's, whose address is dead by now. */
  async function replacedByHand(): Promise<string | null> {
    await h.queue.addProducts(aProduct({ id: 'p1' }));
    await h.run({ ...options, runKey: 'first' });
    const own = (await h.queue.images()).get('p1') ?? null;
    await h.queue.setImage('p1', 'https://shop.example/dead.jpg');
    await h.queue.enqueueProducts({
      productIds: ['p1'],
      priority: null,
      provider: null,
      replace: 'unreachable',
    });
    return own;
  }

  it('is not bought again: the image is shown again', async () => {
    const own = await replacedByHand();
    expect(await h.dryRun(options)).toMatchObject({ estimatedCostUsd: 0, jobs: [{ productId: 'p1' }] });
    const report = await h.run({ ...options, runKey: 'second' });
    expect(report).toMatchObject({ succeeded: 1, costUsd: 0 });
    expect(report.jobs[0]?.warnings).toEqual([
      'The same request was paid for before: its image is shown again, and nothing was bought.',
    ]);
    expect(h.paid.calls).toHaveLength(1);
    expect((await h.queue.images()).get('p1')).toBe(own);
    expect(await h.queue.verify()).toEqual([]);
  });

  it.each([
    ['a setting has changed', () => void Object.assign(h.paid, { settings: { model: 'another' } })],
    ['the product has changed', () => h.queue.sql("update public.products set name = 'Wireless mouse'")],
    ['it is gone from the store', () => h.store.objects.clear()],
    [
      'it was rejected',
      () =>
        h.queue.sql(
          `do $$ begin perform set_config('search_path', '', true);
             update public.image_generation_images set state = 'rejected'; end $$`,
        ),
    ],
  ])('is bought where %s', async (_what, change) => {
    await replacedByHand();
    await change();
    expect(await h.run({ ...options, runKey: 'second' })).toMatchObject({ succeeded: 1, costUsd: 0.01 });
    expect(h.paid.calls).toHaveLength(2);
  });

  it('is bought where that image is the one that nobody can reach', async () => {
    await h.queue.addProducts(aProduct({ id: 'p1' }));
    await h.run({ ...options, runKey: 'first' });
    const unreachable = { priority: null, provider: null, replace: 'unreachable' as const };
    await h.queue.enqueueProducts({ productIds: ['p1'], ...unreachable });
    expect(await h.run({ ...options, runKey: 'second' })).toMatchObject({ succeeded: 1, costUsd: 0.01 });
  });

  it('is sent in other words after its image was rejected as not fit to be shown', async () => {
    await h.queue.addProducts(aProduct({ id: 'p1' }));
    const askedSize = { width: 4096, height: 4096 };
    h.paid.answer = () => anImage(h.paid.calls.length === 1 ? { ...paidFor(), askedSize } : paidFor());
    expect(await h.run({ ...options, runKey: 'first' })).toMatchObject({ retried: 1 });
    await h.clock.sleep(3_600_000);
    expect(await h.run({ ...options, runKey: 'second' })).toMatchObject({ succeeded: 1 });
    expect(h.paid.calls.map(({ request }) => request.take)).toEqual([0, 1]);
  });
});

describe('"replace: outdated"', () => {
  const options = { provider: 'paid', batchSize: 100, queueMissing: true };
  const outdated = { ...options, replace: 'outdated' as const };
  const asked = () => h.paid.calls.length;
  const model = (name: string) => Object.assign(h.paid, { settings: { model: name } });

  beforeEach(async () => {
    h.store.latencyMs = 1;
    h.paid.latencyMs = 1;
    model('one');
    const names = ['Hemp rope', 'Wireless mouse', 'Leather sofa', 'Coffee mug'];
    await h.queue.addProducts(...names.map((name, at) => aProduct({ id: `p${at + 1}`, name })));
    expect(await h.run({ ...options, runKey: 'first' })).toMatchObject({ succeeded: 4 });
  });

  it('buys nothing where nothing has changed, and nothing ever does without it', async () => {
    expect(await h.dryRun(outdated)).toMatchObject({ outdated: { products: 0, changes: [] }, jobs: [] });
    expect(await h.run({ ...outdated, runKey: 'same' })).toMatchObject({ enqueued: 0, costUsd: 0 });
    model('two');
    await h.queue.sql(`update public.products set description = 'Another text'`);
    expect(await h.run({ ...options, runKey: 'scheduled' })).toMatchObject({ enqueued: 0, costUsd: 0 });
    expect(asked()).toBe(4);
  });

  it('replaces what would be asked for differently, shown first by a dry run with its cost', async () => {
    await h.queue.sql(`update public.products set name = 'Rope of hemp' where id = 'p1'`);
    expect(await h.dryRun({ ...outdated, batchSize: 1 })).toMatchObject({
      outdated: {
        products: 1,
        estimatedCostUsd: 0.01,
        changes: [
          {
            productId: 'p1',
            prompt: {
              before: expect.stringContaining('Subject: Hemp rope.'),
              after: expect.stringContaining('Subject: Rope of hemp.'),
            },
            model: { before: 'paid (model-1)', after: 'paid (one)' },
          },
        ],
      },
      enqueued: 1,
      estimatedCostUsd: 0.01,
    });
    model('two');
    expect(await h.dryRun({ ...outdated, batchSize: 1 })).toMatchObject({
      outdated: { products: 4, estimatedCostUsd: 0.04 },
      jobs: [{ productId: 'p1', result: 'planned' }],
      estimatedCostUsd: 0.01,
    });
    const before = await h.queue.images();
    expect(await h.run({ ...outdated, runKey: 'two' })).toMatchObject({ succeeded: 4, costUsd: 0.04 });
    expect(await h.run({ ...outdated, runKey: 'again' })).toMatchObject({ enqueued: 0 });

    // Back to what was bought before: three of the four requests are known.
    model('one');
    expect(await h.run({ ...outdated, runKey: 'back' })).toMatchObject({ succeeded: 4, costUsd: 0.01 });
    const after = await h.queue.images();
    expect(['p2', 'p3', 'p4'].map((id) => after.get(id))).toEqual(
      ['p2', 'p3', 'p4'].map((id) => before.get(id)),
    );
    expect(await h.queue.verify()).toEqual([]);
  });

  it('leaves alone what a fallback, a softer wording or an earlier take has made, and what a person has worded', async () => {
    const wording = { prompt: 'a closed tin', negativePrompt: null, stylePreset: null };
    const named = { priority: null, provider: null, replace: 'all' as const };
    await h.queue.enqueueWorded({ ...named, productIds: ['p1'], wording });
    await h.queue.enqueueProducts({ ...named, productIds: ['p2', 'p3'] });
    const refuse = h.paid.answer;
    h.paid.answer = (request, context) => {
      if (request.prompt.includes('Wireless')) throw new ProviderError('content_blocked', 'no');
      return refuse(request, context);
    };
    await h.run({ ...options, runKey: 'worded' });
    await h.run({ ...options, runKey: 'softer' });
    // Another take was asked for, and has failed: the product shows the one before.
    await h.queue.enqueueProducts({ ...named, productIds: ['p4'] });
    await h.queue.cancel({ productIds: ['p4'] }, 'not now');
    const calls = asked();
    const fallback = { ...outdated, provider: 'free', fallbackProviders: ['paid'] };
    expect(await h.run({ ...fallback, runKey: 'fallback' })).toMatchObject({ enqueued: 0 });
    expect(await h.run({ ...outdated, runKey: 'same' })).toMatchObject({ enqueued: 0 });
    expect(asked()).toBe(calls);
  });

  it('goes on where the last run stopped, and leaves out what failed', async () => {
    model('two');
    const few = { ...outdated, batchSize: 2, runKey: 'few' };
    h.paid.answer = (request) => {
      if (request.product.id === 'p1') throw new ProviderError('permanent', 'never');
      return paidFor();
    };
    const ids: string[] = [];
    for (const runKey of ['a', 'b', 'c', 'd', 'e', 'f']) {
      for (const { productId } of (await h.run({ ...few, runKey })).jobs) ids.push(productId);
      await h.clock.sleep(3_600_000);
    }
    expect(ids.filter((id) => id === 'p1').length).toBeLessThanOrEqual(3);
    expect(new Set(ids)).toEqual(new Set(['p1', 'p2', 'p3', 'p4']));
  });
});
