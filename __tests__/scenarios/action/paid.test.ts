/** The built Action in front of a provider that takes money: what it spends, what it says of it, and where it ends. */
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bringInRescued } from '../../../src/doors/bring-in.ts';
import { pngOf } from '../../support/fixtures.ts';
import type { FaultHandle, FaultKind, RecordedRequest } from '../../support/gateway.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { type Answer, type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { resetQueue } from '../../support/queue-scenario.ts';
import { until } from '../../support/until.ts';
import { type ActionRun, annotationsOf, openStage, reportOf, type Stage } from './stage.ts';

const PRODUCTS = 8;
/** For a store that goes down in the midst of them. */
const DOWN_PRODUCTS = 40;
const PRICE = { 'max-price-usd': '0.05' };

let stage: Stage;
let server: ProviderServer;
beforeAll(async () => {
  stage = await openStage();
  server = await startProviderServer();
});
afterAll(async () => {
  await server?.close();
  await stage?.close();
});
beforeEach(async () => {
  await resetQueue(stage.supabase.database);
  await insertHempProducts(stage.supabase.database, PRODUCTS);
  server.requests.splice(0);
});
afterEach(async () => {
  expect(await stage.queue.verify()).toEqual([]);
});

let pictures = 0;
function image(): Answer {
  pictures += 1;
  return {
    body: { created: 1, data: [{ b64_json: Buffer.from(pngOf(2_000, pictures)).toString('base64') }] },
  };
}
const images = (count: number) => Array.from({ length: count }, image);

const OPENAI = { provider: 'openai', 'openai-api-key': 'sk-loopback', 'openai-model': 'a-model' };
const run = (inputs: Record<string, string>) =>
  stage.run({
    ...OPENAI,
    'openai-base-url': `${server.origin}/v1`,
    concurrency: '2',
    ...inputs,
  });

/** Micro-dollars of the day, as the books have them. */
async function books() {
  const [row] = await stage.supabase.database.query(
    `select reserved_microusd::int as reserved, spent_microusd::int as spent
     from public.image_generation_daily where provider = ''`,
  );
  return row ?? { reserved: 0, spent: 0 };
}

describe('a budget', () => {
  it('of the run that is used up is a normal end, and one of the day goes on from there', async () => {
    server.play(...images(PRODUCTS));
    const first = await run({ ...PRICE, 'run-budget-usd': '0.26' });
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: { succeeded: '5', remaining: '3', 'cost-usd': '0.250000', 'stopped-reason': 'budget' },
    });
    // Its images were decoded: the bundle has found the thread's program beside itself.
    expect(first.stdout).not.toContain('cannot be decoded here');
    expect(server.requests).toHaveLength(5);
    expect(await books()).toEqual({ reserved: 0, spent: 250_000 });
    expect(first.summary).toMatch(/^\$0\.25 in .+ · stopped: a budget is used up/m);
    expect(first.summary).toMatch(/^\| openai \| 5 \| 5 \| 0 \| .+ \| \$0\.25 \|$/m);
    expect(first.summary).toContain('💰 **Today (UTC):** $0.25 spent.');
    expect(annotationsOf(first)).toMatchObject([{ level: 'warning', title: 'A budget is used up' }]);

    const second = await run({ ...PRICE, 'daily-budget-usd': '0.36' });
    expect(second).toMatchObject({
      exitCode: 0,
      outputs: { succeeded: '2', remaining: '1', 'cost-usd': '0.100000', 'stopped-reason': 'budget' },
    });
    expect(server.requests).toHaveLength(7);
    expect(await books()).toEqual({ reserved: 0, spent: 350_000 });
  });

  it('needs a price: where none is known nothing is called, and the error says what to state', async () => {
    const refused = await run({});
    expect(refused).toMatchObject({ exitCode: 1, outputs: { 'stopped-reason': 'error' } });
    const [error] = annotationsOf(refused);
    expect(error).toMatchObject({ level: 'error', message: expect.stringContaining('max-price-usd') });
    expect(server.requests).toEqual([]);
    expect(await stage.jobs()).toEqual({});
  });
});

describe('a call that breaks off', () => {
  it('is booked at its price and told as ambiguous, everywhere', async () => {
    server.play({ fault: 'reset' }, ...images(PRODUCTS));
    const told = await run({ ...PRICE, 'batch-size': '3', concurrency: '1' });
    expect(told).toMatchObject({
      exitCode: 0,
      outputs: { succeeded: '2', retried: '1', 'cost-usd': '0.150000' },
    });
    expect(reportOf(told)).toMatchObject({
      ambiguous: 1,
      ambiguousUsd: 0.05,
      status: { ambiguousToday: 1, ambiguousTodayUsd: 0.05 },
    });
    expect(told.summary).toMatch(/\*\*\$0\.05\d* of it ambiguous\*\* \(1 call that may have been charged/);
    expect(told.summary).toMatch(/\*\*Today \(UTC\):\*\* \$0\.15 spent, \$0\.05\d* of it ambiguous: 1 call/);
    const [days] = await stage.supabase.database.query(
      `select ambiguous::int, ambiguous_usd::float, spent_usd::float from public.image_generation_provider_days`,
    );
    expect(days).toEqual({ ambiguous: 1, ambiguous_usd: 0.05, spent_usd: 0.15 });
  });
});

describe('a key that is refused', () => {
  const unauthorized: Answer = {
    status: 401,
    body: { error: { message: 'Incorrect API key.', code: 'invalid_api_key' } },
  };

  it('ends the run, unless a fallback is named, whose images count as what they are', async () => {
    server.play(unauthorized, unauthorized);
    const alone = await run({ ...PRICE });
    expect(alone).toMatchObject({
      exitCode: 1,
      outputs: { succeeded: '0', 'stopped-reason': 'provider-stopped' },
    });

    server.play(unauthorized, unauthorized);
    const helped = await run({ ...PRICE, 'batch-size': '4', 'fallback-providers': 'placeholder' });
    expect(helped).toMatchObject({
      exitCode: 0,
      outputs: {
        processed: '4',
        succeeded: '4',
        failed: '0',
        'cost-usd': '0.000000',
        'stopped-reason': 'batch-done',
      },
    });
    expect(helped.summary).toContain('openai is not called in this run, placeholder takes its place');
    expect(helped.summary).toContain(
      '4 placeholders of this run were made by the fallback placeholder, not by openai.',
    );
    expect(helped.summary).toContain('🔀 handed to a fallback');
    expect(reportOf(helped).status).toMatchObject({ productsWithPlaceholders: 4, productsWithRealImages: 0 });
    const made = await stage.supabase.database.query(
      `select distinct generation_provider from public.image_generation_queue where status = 'completed'`,
    );
    expect(made).toEqual([{ generation_provider: 'placeholder' }]);
  });
});

describe('a store that goes down after three images', () => {
  const UPLOADS = /^\/storage\/v1\/object\/hemp-product-images\//;

  /** From the fourth upload on, trials included. */
  function goesDown(kind: FaultKind): FaultHandle {
    let uploads = 0;
    const isStruck = ({ method, path }: RecordedRequest) => {
      if (method !== 'POST' || !UPLOADS.test(path)) return false;
      uploads += 1;
      return uploads > 3;
    };
    return stage.supabase.gateway.fault({ match: isStruck, kind, times: Number.POSITIVE_INFINITY });
  }
  const isTried = () => stage.supabase.gateway.requests.some(({ path }) => path.endsWith('/trial'));

  /** Until the store has been tried out; then the runner takes the process away, as it does with a whole machine. */
  async function firstRun(concurrency: string, whenTried: () => void = () => undefined): Promise<ActionRun> {
    const running = await stage.start({
      ...OPENAI,
      ...PRICE,
      'openai-base-url': `${server.origin}/v1`,
      concurrency,
    });
    await until(isTried);
    whenTried();
    running.kill('SIGINT');
    return running.finished;
  }

  /** Another process, when everything is due again. */
  async function secondRun(): Promise<ActionRun> {
    stage.supabase.gateway.clearFaults();
    await stage.supabase.database.query(
      `update public.image_generation_queue set next_attempt_at = public.image_generation_now() where status = 'retry';
       update public.image_generation_queue set lease_expires_at = public.image_generation_now() where lease_token is not null`,
    );
    return run({ ...PRICE });
  }

  beforeEach(async () => {
    stage.supabase.gateway.clearRequests();
    stage.supabase.gateway.clearFaults();
    await insertHempProducts(stage.supabase.database, DOWN_PRODUCTS - PRODUCTS);
    server.serve(() => image());
  });

  async function expectAllPaidOnceAndShown(): Promise<void> {
    expect(server.requests).toHaveLength(DOWN_PRODUCTS);
    expect(await stage.jobs()).toEqual({ completed: DOWN_PRODUCTS });
    const shown = (await stage.products()).filter(({ imageUrl }) => imageUrl !== null);
    expect(shown).toHaveLength(DOWN_PRODUCTS);
    expect(await stage.queue.status()).toMatchObject({ unsavedImages: 0 });
  }

  it.each([
    ['html-502', '32'],
    ['storage-403', '4'],
  ] as const)(
    '(%s, %s at once) costs no image: the next process stores what was saved',
    async (kind, lanes) => {
      goesDown(kind);
      const first = await firstRun(lanes);
      expect(first.outputs['stopped-reason']).toBe('interrupted');
      const { unsavedImages } = await stage.queue.status();
      expect(unsavedImages).toBe(server.requests.length - 3);
      expect(unsavedImages).toBeGreaterThan(0);
      const second = await secondRun();
      expect(second).toMatchObject({ exitCode: 0, outputs: { remaining: '0' } });
      await expectAllPaidOnceAndShown();
    },
  );

  it('together with the database leaves files beside the report, which are brought in', async () => {
    const { gateway } = stage.supabase;
    goesDown('storage-413');
    const first = await firstRun('4', () => {
      gateway.fault({ match: ({ fn }) => fn !== null, kind: 'reset', times: Number.POSITIVE_INFINITY });
    });
    expect(first.exitCode).toBe(1);
    gateway.clearFaults();
    const folder = join(dirname(first.cwd), 'temp', 'hemp-images-rescue');
    const brought = await bringInRescued(stage.queue, folder, new AbortController().signal);
    expect(brought).toMatchObject({ known: 0, unusable: [] });
    expect(brought.rescued).toBeGreaterThan(0);
    expect(first.stdout).toContain('bring it in with the command "rescue"');
    await secondRun();
    await expectAllPaidOnceAndShown();
  });
});
