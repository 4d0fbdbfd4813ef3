/** What a provider gives away each day: no worker goes beyond it, and nothing of it is booked as money. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createCloudflareProvider } from '../../../src/providers/cloudflare/adapter.ts';
import type { ImageProvider } from '../../../src/providers/contract.ts';
import type { Allowance, ClaimAnswer } from '../../../src/queue/contract.ts';
import { createNeuronServer, type NeuronServer } from '../../support/neuron-server.ts';
import { NO_OPTIONS } from '../../support/provider-services.ts';
import { createHarness, type Harness, OPTIONS, tokenOf } from './harness.ts';

const HOUR_MS = 3_600_000;
/** Four tiles of 512 × 512 at 26.05. */
const NEURONS = 104.2;

let h: Harness;
let server: NeuronServer;
beforeEach(async () => {
  h = await createHarness();
  server = createNeuronServer(h.clock, NEURONS);
  use(cloudflare());
});
afterEach(() => h.restore());

/** Calls take two seconds of virtual time, which stands still while bytes are really moved. */
function cloudflare(beyondFree = false): ImageProvider {
  const adapter = createCloudflareProvider(
    {
      apiToken: 'token',
      accountId: '0123456789abcdef0123456789abcdef',
      model: null,
      beyondFree,
      maxPriceMicroUsd: null,
      options: NO_OPTIONS,
    },
    { fetch: (...request) => server.fetch(...request), clock: h.clock },
  );
  const { preflight: _, ...provider } = adapter;
  return {
    ...provider,
    async generate(request, context) {
      await h.clock.sleep(2_000, context.signal);
      return h.clock.hold(adapter.generate(request, context));
    },
  };
}
function use(provider: ImageProvider): void {
  h.dependencies.providers = new Map([[provider.id, provider]]);
}
const run = (options: Partial<Parameters<Harness['run']>[0]> = {}, signal?: AbortSignal) =>
  h.run({ provider: 'cloudflare', batchSize: 200, ...options }, signal);
const until = (hour: number, minute = 0) =>
  h.clock.sleep(Date.UTC(2026, 10, 22, hour, minute) - h.clock.now());
const costs = () =>
  h.queue.sql<{ outcome: string; cost: number; basis: string; rows: number }>(
    `select outcome, cost_microusd::int as cost, cost_basis as basis, count(*)::int as rows
   from public.image_generation_attempts where outcome <> 'released' group by 1, 2, 3 order by 1, 2`,
  );

describe('149 products on the free neurons of two days', () => {
  it('makes 95 and 54 with several workers, without a refused call, and books nothing', async () => {
    await h.queue.addMany(149);
    await until(20);
    const first = await Promise.all([run({ worker: 'a', runKey: 'a' }), run({ worker: 'b', runKey: 'b' })]);
    expect(first.map(({ stoppedReason }) => stoppedReason)).toEqual(['budget', 'budget']);
    expect(first[0].stoppedDetail).toContain('25 of 10000 neurons left today, and an image takes 105');
    await until(23, 58);
    expect((await run({ runKey: 'c' })).succeeded).toBe(0);
    await until(24);
    const second = await Promise.all([run({ worker: 'a', runKey: 'd' }), run({ worker: 'b', runKey: 'e' })]);

    expect(first.reduce((sum, { succeeded }) => sum + succeeded, 0)).toBe(95);
    expect(second.reduce((sum, { succeeded }) => sum + succeeded, 0)).toBe(54);
    expect(server.refused).toEqual([]);
    expect(server.usedOn('2026-11-22')).toBeCloseTo(95 * NEURONS);
    expect(server.usedOn('2026-11-23')).toBeCloseTo(54 * NEURONS);
    expect(await costs()).toEqual([{ outcome: 'completed', cost: 0, basis: 'none', rows: 149 }]);
    expect(await h.queue.verify()).toEqual([]);
  });

  it('counts a call that was under way at midnight for both days', async () => {
    await h.queue.addMany(149);
    await until(23, 59);
    await run({ batchSize: 60 });
    expect(server.usedOn('2026-11-22')).toBeGreaterThan(0);
    await until(24, 1);
    await run({ runKey: 'next' });
    expect(server.images).toBe(95);
    await until(24, 10);
    // Whatever was made in the last two minutes of a day counts for the next one as well.
    expect((await run({ runKey: 'later' })).stoppedReason).toBe('budget');
    expect(server.refused).toEqual([]);
  });
});

describe('a call is counted with its stamp', () => {
  const ALLOWANCE: Allowance = { name: 'cloudflare:1', unit: 'neurons', units: 105, perDay: 300 };
  const left = () => h.queue.allowanceLeft(ALLOWANCE);
  let runId: number;
  let claims = 0;
  beforeEach(async () => {
    await h.queue.addMany(6);
    ({ runId } = await h.queue.startRun({
      ...OPTIONS,
      prompts: null,
      key: 'k',
      url: null,
      paidProviders: [],
      models: [],
    }));
  });
  function claim(unitCostMicroUsd = 0, limit = 3): Promise<ClaimAnswer> {
    claims += 1;
    const offer = { provider: 'cloudflare', unitCostMicroUsd, any: true, allowance: ALLOWANCE };
    const offers = [{ ...offer, callTimeoutMs: 110_000 }];
    const token = tokenOf(900 + claims);
    return h.queue.claim({ token, runId, limit, worker: `w${claims}`, leaseSeconds: 60, offers });
  }
  const stamp = ({ jobs }: ClaimAnswer) =>
    h.queue.dispatch(
      jobs.map(({ id, token }) => ({ jobId: id, token })),
      undefined,
      {
        expectedBytes: 1_000,
        home: [],
        allowance: ALLOWANCE,
      },
    );
  const fail = (
    { jobs }: ClaimAnswer,
    failureClass: 'transient' | 'quota' | 'ambiguous' | 'content_blocked',
  ) =>
    h.queue.settle(
      jobs.map(({ id, token }) => ({
        ...{ status: 'failed', jobId: id, token, provider: 'cloudflare', model: null, message: 'no' },
        ...{ costMicroUsd: 0, costBasis: 'none', durationMs: 1, retryAfterMs: null, hasNextWording: false },
        failureClass,
      })),
    );

  it('by workers that know nothing of each other, as far as it goes', async () => {
    const [a, b] = [await claim(), await claim()];
    expect([a.jobs.length, b.jobs.length]).toEqual([2, 2]);
    const stamped = await Promise.all([stamp(a), stamp(b)]);
    expect(stamped.flat()).toHaveLength(2);
    expect(stamped.flat().every(({ isFree }) => isFree)).toBe(true);
    expect(await left()).toBe(90);
    // Asked again, it is the same stamp.
    expect((await stamp(a)).length + (await stamp(b)).length).toBe(2);
    expect(await left()).toBe(90);
    expect(await claim()).toMatchObject({
      jobs: [],
      reason: 'budget',
      detail: expect.stringContaining('00:00'),
    });
  });

  it('and stays counted when its worker dies, or nobody knows what became of it', async () => {
    const dead = await claim(0, 1);
    await stamp(dead);
    await h.clock.sleep(HOUR_MS);
    const lost = await claim(0, 1);
    await stamp(lost);
    await fail(lost, 'ambiguous');
    expect(await left()).toBe(90);
    expect(await h.queue.spentMicroUsd()).toBe(0);
  });

  it('and is given back when it was refused before anything was made', async () => {
    const refused = await claim(0, 2);
    await stamp(refused);
    expect(await left()).toBe(90);
    await fail(refused, 'transient');
    expect(await left()).toBe(300);
  });

  it('and ends the day when the service says that it has ended, until midnight', async () => {
    const refused = await claim(0, 1);
    await stamp(refused);
    await fail(refused, 'quota');
    expect(await left()).toBe(0);
    await until(24);
    expect(await left()).toBe(300);
    // Its clock is behind: that was the end of the day before.
    const early = await claim(0, 1);
    await stamp(early);
    await fail(early, 'quota');
    expect(await left()).toBe(300);
  });

  it('and is paid for beyond it where its cost was reserved', async () => {
    const claimed = await claim(1_155);
    expect(await h.queue.reservedMicroUsd()).toBe(3 * 1_155);
    const stamped = await stamp(claimed);
    expect(stamped.map(({ isFree }) => isFree)).toEqual([true, true, false]);
    expect(await h.queue.reservedMicroUsd()).toBe(1_155);
    expect(await h.queue.verify()).toEqual([]);
  });
});

it('pays for what the free neurons do not cover where its owner says so, within the budget', async () => {
  server.isPaid = true;
  use(cloudflare(true));
  await h.queue.addMany(120);
  const report = await run({ runBudgetMicroUsd: 20 * 1_155 });
  expect(await costs()).toEqual([
    { outcome: 'completed', cost: 0, basis: 'none', rows: 95 },
    { outcome: 'completed', cost: 1_155, basis: 'table', rows: 20 },
  ]);
  expect(report).toMatchObject({ succeeded: 115, stoppedReason: 'budget' });
  expect(await h.queue.verify()).toEqual([]);
});

it('goes on after refusals for want of capacity, which use up nothing', async () => {
  await h.queue.addMany(10);
  server.refusal = (call) =>
    call % 3 === 0 ? { status: 429, code: 3040, message: 'No more data centers to forward to' } : null;
  const report = await run({ waitForRetriesMs: HOUR_MS });
  expect(report.succeeded).toBe(10);
  const { allowance } = cloudflare();
  expect(allowance && (await h.queue.allowanceLeft(allowance))).toBe(10_000 - 10 * 105);
});

it('settles a call that an interruption cuts off, so that its job does not wait for a lease', async () => {
  await h.queue.addMany(2);
  const report = await run({}, h.abortAfter(1_000));
  expect(report.stoppedReason).toBe('interrupted');
  const rows = await h.queue.rows();
  expect(rows.every(({ leaseToken }) => leaseToken === null)).toBe(true);
  expect(await h.queue.spentMicroUsd()).toBe(0);
});
