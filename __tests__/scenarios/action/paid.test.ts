/** The built Action in front of a provider that takes money: what it spends, what it says of it, and where it ends. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pngOf } from '../../support/fixtures.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { type Answer, type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { resetQueue } from '../../support/queue-scenario.ts';
import { annotationsOf, openStage, reportOf, type Stage } from './stage.ts';

const PRODUCTS = 8;
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

const run = (inputs: Record<string, string>) =>
  stage.run({
    provider: 'openai',
    'openai-api-key': 'sk-loopback',
    'openai-base-url': `${server.origin}/v1`,
    'openai-model': 'a-model',
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
