import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ProviderError } from '../../../src/providers/contract.ts';
import { FAILURE_CLASSES } from '../../../src/queue/contract.ts';
import { StoreError } from '../../../src/storage/contract.ts';
import { aProduct } from '../../support/fixtures.ts';
import { INSTANT_CHECKER } from '../../support/images.ts';
import { anImage, createHarness, type Harness, PAID_MICRO_USD } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

/** Of a job that failed in passing, doubled each time: 30 s, half of it by chance (docs/queue.md). */
const FIRST_WAIT_MS = { least: 15_000, most: 30_000 };

/** No second call fits. */
const ONE_TRY = { timeLimitMs: 31_000 };

/** The only settlement of a run over one job. */
async function settlementOf(provider: 'free' | 'paid', fail: () => never | Promise<never>) {
  await h.queue.add();
  h[provider].answer = fail;
  const report = await h.run({ provider, ...ONE_TRY });
  return { report, settlement: (await h.queue.attempts())[0]?.settlement };
}

describe('a provider that refuses', () => {
  const ROPE = aProduct({ id: 'p1', name: 'Hemp Rope 12 mm', plantPart: 'Fibre' });
  /** Refuses that many calls, for money. */
  function refuse(times: number): void {
    const { answer } = h.paid;
    h.paid.answer = (request, context) => {
      if (h.paid.calls.length > times) return answer(request, context);
      throw new ProviderError('content_blocked', 'paid: refused.', {
        costMicroUsd: 100,
        costBasis: 'reported',
      });
    };
  }
  const subjects = () => h.paid.calls.map(({ request }) => /Subject: (.*)\./.exec(request.prompt)?.[1]);

  it('is asked in other words, each step with its own claim, reservation and ledger row', async () => {
    await h.queue.add({ product: ROPE });
    refuse(2);
    const report = await h.run({ provider: 'paid', batchSize: 1 });
    expect(subjects()).toEqual(['Hemp Rope 12 mm', 'rope', 'one parcel wrapped in plain brown paper']);
    const rows = await h.queue.attempts();
    expect(
      rows.map(({ reservedMicroUsd, costMicroUsd, failureClass }) => [
        reservedMicroUsd,
        costMicroUsd,
        failureClass,
      ]),
    ).toEqual([
      [PAID_MICRO_USD, 100, 'content_blocked'],
      [PAID_MICRO_USD, 100, 'content_blocked'],
      [PAID_MICRO_USD, PAID_MICRO_USD, null],
    ]);
    expect(new Set(rows.map(({ token }) => token)).size).toBe(3);
    expect(report).toMatchObject({ processed: 1, succeeded: 1, retried: 0, stoppedReason: 'batch-done' });
    expect(report.costUsd).toBeCloseTo((2 * 100 + PAID_MICRO_USD) / 1e6, 9);
    expect(report.jobs.at(-1)?.warnings).toEqual([
      expect.stringContaining('asks for its closed packaging alone'),
    ]);
    expect(h.store.puts).toHaveLength(1);
    expect(
      await h.queue.sql('select wording_step, attempt_count, paid_calls from image_generation_queue'),
    ).toEqual([{ wording_step: 2, attempt_count: 0, paid_calls: 3 }]);
  });

  it('all wordings ends the job with what was tried and what a person can do', async () => {
    await h.queue.add({ product: ROPE });
    refuse(10);
    const report = await h.run({ provider: 'paid' });
    expect(h.paid.calls).toHaveLength(3);
    expect((await h.queue.rows())[0]).toMatchObject({ status: 'failed', failureClass: 'content_blocked' });
    expect(report.jobs.find(({ result }) => result === 'failed')?.message).toBe(
      'paid: refused. Refused: the full wording, then plain words without its name, then its closed packaging alone. To ask in your own words: queue --product p1 --prompt "..."',
    );
    // The next run does not try it again.
    expect(await h.run({ provider: 'paid', runKey: 'run-2', queueMissing: true })).toMatchObject({
      processed: 0,
    });
  });

  it('a prompt that a person has written is not asked in other words', async () => {
    await h.queue.add({ product: ROPE, prompt: 'a rope' });
    refuse(10);
    await h.run({ provider: 'paid' });
    expect(h.paid.calls.map(({ request }) => request.prompt)).toEqual(['a rope']);
    expect((await h.queue.attempts())[0]?.settlement).toMatchObject({
      hasNextWording: false,
      message:
        'paid: refused. Refused: its own prompt. To ask in your own words: queue --product p1 --prompt "..."',
    });
  });

  it('one product comes back behind all others, so that its refusals alone do not stop it', async () => {
    await h.queue.add({ product: ROPE });
    await h.queue.addMany(40);
    const { answer } = h.paid;
    h.paid.answer = (request, context) => {
      if (request.product.id === 'p1') throw new ProviderError('content_blocked', 'paid: refused.');
      return answer(request, context);
    };
    const report = await h.run({ provider: 'paid', batchSize: null, concurrency: 1 });
    expect(report).toMatchObject({ succeeded: 40, failed: 1 });
    expect(h.paid.calls[1]?.request.product.id).not.toBe('p1');
  });

  it('is not asked for what its policy forbids, and the product waits for a person until it changes', async () => {
    await h.queue.add({ product: aProduct({ id: 'v1', name: 'Vape Pen' }) });
    expect(await h.dryRun({ provider: 'paid' })).toMatchObject({ estimatedCostUsd: 0 });
    const report = await h.run({ provider: 'paid' });
    expect(h.paid.calls).toEqual([]);
    expect(report).toMatchObject({ processed: 1, skipped: 1, failed: 0, costUsd: 0 });
    expect(report.jobs[0]).toMatchObject({ result: 'skipped', failureClass: 'policy' });
    expect(report.jobs[0]?.message).toMatch(/^Skipped: image providers forbid pictures of vapes/);
    expect((await h.queue.attempts())[0]).toMatchObject({
      dispatched: false,
      costMicroUsd: 0,
      failureClass: 'policy',
    });
    expect((await h.queue.rows())[0]).toMatchObject({ status: 'failed', failureClass: 'policy' });
    const again = { provider: 'paid', queueMissing: true };
    expect(await h.run({ ...again, runKey: 'run-2' })).toMatchObject({ processed: 0 });
    await h.queue.sql("update public.products set name = 'Pen' where id = 'v1'");
    expect(await h.run({ ...again, runKey: 'run-3' })).toMatchObject({ succeeded: 1 });
  });

  it('is asked in the words of a person who queues the product with a prompt', async () => {
    await h.queue.add({ product: aProduct({ id: 'v1', name: 'Vape Pen' }) });
    await h.queue.add({ product: ROPE });
    await h.run({ provider: 'paid', batchSize: 1 });
    const wording = { prompt: 'a closed tin', negativePrompt: null, stylePreset: 'lifestyle' };
    const request = {
      productIds: ['v1', 'p1', 'nobody'],
      priority: null,
      provider: null,
      replace: 'all' as const,
    };
    // One that had failed gets a new job, one that waits is worded anew.
    expect(await h.queue.enqueueWorded({ ...request, wording })).toMatchObject({ enqueued: 1, worded: 2 });
    const report = await h.run({ provider: 'paid', runKey: 'run-2' });
    expect(report).toMatchObject({ succeeded: 2, skipped: 0 });
    expect(h.paid.calls.map(({ request: { prompt } }) => prompt)).toEqual(['a closed tin', 'a closed tin']);
    expect(
      await h.queue.sql("select details from image_generation_history where action = 'worded' limit 1"),
    ).toEqual([{ details: { prompt: 'a closed tin', style_preset: 'lifestyle' } }]);
  });

  it('is not asked, and what is drawn on this machine is drawn all the same', async () => {
    await h.queue.add({ product: aProduct({ id: 'v1', name: 'Vape Pen' }) });
    h.dependencies.providers = new Map([['free', { ...h.free, isLocal: true }]]);
    expect(await h.run()).toMatchObject({ succeeded: 1, skipped: 0 });
  });
});

describe('a provider that fails', () => {
  it.each(
    FAILURE_CLASSES.filter((name) => name !== 'content_blocked').map((failureClass) => ({ failureClass })),
  )('with $failureClass is booked as that, with its words, wait and cost', async ({ failureClass }) => {
    const { report, settlement } = await settlementOf('paid', () => {
      throw new ProviderError(failureClass, 'the words of the provider', {
        retryAfterMs: 7_000,
        costMicroUsd: 123,
        costBasis: 'reported',
      });
    });
    expect(settlement).toMatchObject({
      status: 'failed',
      failureClass,
      message: 'the words of the provider',
      retryAfterMs: 7_000,
      costMicroUsd: 123,
      costBasis: 'reported',
      durationMs: 1_000,
      hasNextWording: false,
    });
    expect(report.jobs[0]).toMatchObject({ failureClass, costUsd: 0.000123, durationMs: 1_000 });
    expect(report.providers[0]).toMatchObject({ calls: 1, ok: 0, failed: 1 });
  });

  it.each([
    { provider: 'paid', failureClass: 'ambiguous', costMicroUsd: PAID_MICRO_USD, costBasis: 'unknown' },
    { provider: 'free', failureClass: 'transient', costMicroUsd: 0, costBasis: 'none' },
  ] as const)(
    'in an unknown way is $failureClass when it is $provider',
    async ({ provider, ...expected }) => {
      const { settlement } = await settlementOf(provider, () => {
        throw new TypeError('terminated');
      });
      expect(settlement).toMatchObject({ message: 'terminated', ...expected });
    },
  );

  it('and says itself that it may have been paid, without a price, is booked at the most it can cost', async () => {
    const { settlement } = await settlementOf('paid', () => {
      throw new ProviderError('ambiguous', 'connection reset');
    });
    expect(settlement).toMatchObject({ costMicroUsd: PAID_MICRO_USD, costBasis: 'unknown' });
  });

  it.each([
    { provider: 'paid', failureClass: 'ambiguous', costMicroUsd: PAID_MICRO_USD },
    { provider: 'free', failureClass: 'transient', costMicroUsd: 0 },
  ] as const)(
    'to answer in time is $failureClass when it is $provider',
    async ({ provider, ...expected }) => {
      await h.queue.add();
      h[provider].latencyMs = 1_000_000;
      h[provider].listens = false;
      const report = await h.run({ provider, ...ONE_TRY });
      expect((await h.queue.attempts())[0]?.settlement).toMatchObject({
        ...expected,
        message: `${provider} did not answer within 30 s.`,
      });
      expect(report.run.durationMs).toBeLessThan(33_000);
    },
  );

  it.each([
    { provider: 'paid', failureClass: 'empty', costMicroUsd: 9_000, costBasis: 'usage' },
    { provider: 'free', failureClass: 'empty', costMicroUsd: 0, costBasis: 'none' },
  ] as const)(
    'by returning no image is $failureClass when it is $provider, and what it has cost is booked',
    async ({ provider, ...expected }) => {
      await h.queue.add();
      const bytes = new TextEncoder().encode('<html>Bad gateway</html>');
      h[provider].answer = () => anImage({ bytes, costMicroUsd: 9_000, costBasis: 'usage' });
      const report = await h.run({ provider, ...ONE_TRY });
      expect((await h.queue.attempts())[0]?.settlement).toMatchObject({ ...expected, model: 'model-1' });
      expect(report.jobs[0]?.message).toContain('returned no usable image');
      expect(h.store.puts).toEqual([]);
    },
  );

  it.each([
    { what: 'that shows nothing', blank: 'all black', askedSize: null, words: 'it is all black' },
    {
      what: 'that is far smaller than was asked for',
      blank: null,
      askedSize: { width: 4096, height: 4096 },
      words: 'it is only 1024 × 768 pixels, where 4096 × 4096 were asked for',
    },
  ])('by an image $what has made one that is rejected', async ({ blank, askedSize, words }) => {
    await h.queue.add();
    h.dependencies.images = {
      ...INSTANT_CHECKER,
      check: async (bytes) => ({ ...(await INSTANT_CHECKER.check(bytes)), blank }),
    };
    h.paid.answer = () => anImage({ askedSize, costMicroUsd: 0, costBasis: 'unknown' });
    const report = await h.run({ provider: 'paid' });
    expect((await h.queue.attempts())[0]?.settlement).toMatchObject({
      failureClass: 'rejected',
      costMicroUsd: PAID_MICRO_USD,
      costBasis: 'unknown',
      message: `paid returned an image that is not fit to be shown: ${words}.`,
    });
    expect(report).toMatchObject({ succeeded: 0, costUsd: 0.01 });
    expect(h.store.puts).toEqual([]);
  });

  it('is not suspected when it draws on this machine: its images start no decoder', async () => {
    await h.queue.add();
    let closed = 0;
    h.dependencies.images = {
      decodes: true,
      check: () => Promise.reject(new Error('asked')),
      close: async () => {
        closed += 1;
      },
    };
    h.dependencies.providers = new Map([['free', { ...h.free, isLocal: true }]]);
    expect(await h.run()).toMatchObject({ succeeded: 1 });
    // The run ends what was started for its images, whether it needed it or not.
    expect(closed).toBe(1);
  });

  it.each(['quota', 'config'] as const)(
    'for good (%s) is not called again in this run',
    async (failureClass) => {
      await h.queue.addMany(12);
      h.free.answer = () => {
        throw new ProviderError(failureClass, 'top up your account');
      };
      const report = await h.run({ concurrency: 2 });
      expect(h.free.calls).toHaveLength(2);
      expect(report).toMatchObject({
        retried: 2,
        released: 6,
        stoppedReason: 'provider-stopped',
        stoppedDetail: 'top up your account',
        remaining: 12,
      });
      expect(report.warnings).toEqual(['free is not called again in this run: top up your account']);
    },
  );

  it('for good leaves the others at work, and its jobs are passed off to none of them', async () => {
    await h.queue.addMany(4);
    await h.queue.addMany(4, { requestedProvider: 'paid' });
    h.free.answer = () => {
      throw new ProviderError('quota', 'no credits');
    };
    const report = await h.run({ concurrency: 1 });
    expect(h.free.calls).toHaveLength(1);
    expect(h.paid.calls).toHaveLength(4);
    expect(report).toMatchObject({ succeeded: 4, stoppedReason: 'provider-stopped' });
  });

  it('is tried again when the retry is due, while the run may wait for it', async () => {
    await h.queue.add();
    let calls = 0;
    h.free.answer = () => {
      calls += 1;
      if (calls < 3) throw new ProviderError('transient', 'overloaded');
      return anImage();
    };
    const report = await h.run({ batchSize: null, waitForRetriesMs: 120_000 });
    expect(calls).toBe(3);
    expect(report).toMatchObject({
      processed: 1,
      succeeded: 1,
      retried: 0,
      failed: 0,
      stoppedReason: 'empty',
    });
    expect(report.run.durationMs).toBeGreaterThan(FIRST_WAIT_MS.least + 2 * FIRST_WAIT_MS.least);
  });

  it('is left to the next run when it may no longer wait for the retry', async () => {
    await h.queue.add();
    h.free.answer = () => {
      throw new ProviderError('transient', 'overloaded');
    };
    const report = await h.run({ ...ONE_TRY });
    expect(h.free.calls).toHaveLength(1);
    expect(report).toMatchObject({ retried: 1, remaining: 1, stoppedReason: 'empty' });
    const settledAt = h.queue.callsOf('settle')[0]?.atMs ?? 0;
    const waitMs = Date.parse(report.jobs[0]?.nextAttemptAt ?? '') - settledAt;
    expect(waitMs).toBeGreaterThanOrEqual(FIRST_WAIT_MS.least);
    expect(waitMs).toBeLessThanOrEqual(FIRST_WAIT_MS.most);
  });

  it('ends a job after three attempts by its own fault', async () => {
    await h.queue.add();
    h.free.answer = () => {
      throw new ProviderError('rejected', 'all black');
    };
    const report = await h.run({ batchSize: null, waitForRetriesMs: 600_000 });
    expect(report).toMatchObject({ retried: 0, failed: 1, processed: 1 });
    expect(h.free.calls).toHaveLength(3);
  });
});

describe('a store that fails', () => {
  it.each([{ retryable: true }, { retryable: false }])(
    '(retryable: $retryable) costs the product nothing, and what was paid is booked',
    async ({ retryable }) => {
      await h.queue.add();
      h.store.check = () => {
        throw new StoreError('503', retryable);
      };
      const report = await h.run({ provider: 'paid' });
      expect(await h.queue.rows()).toMatchObject([{ status: 'retry', failureClass: 'not_stored', tries: 1 }]);
      expect((await h.queue.attempts())[0]?.settlement).toMatchObject({
        costMicroUsd: PAID_MICRO_USD,
        costBasis: 'reported',
        message:
          'The image could not be stored: 503 The image is kept in the database; the next run stores it.',
      });
      expect(report.costUsd).toBe(0.01);
      expect(report.providers[0]).toMatchObject({ ok: 1, failed: 0 });
    },
  );

  it('to answer is given up after half a minute', async () => {
    await h.queue.add();
    h.store.latencyMs = 10_000_000;
    h.store.listens = false;
    const report = await h.run();
    expect(report.jobs[0]).toMatchObject({
      result: 'retried',
      message: 'The image could not be stored: The store did not answer within 30 s.',
    });
  });
});

describe('a job that changed under our hands', () => {
  it('keeps the image that was set by hand meanwhile', async () => {
    const row = await h.queue.add();
    h.free.answer = async () => {
      await h.queue.setImage(row.product.id, 'https://shop.example/mine.png');
      return anImage();
    };
    const report = await h.run();
    expect(report.jobs[0]).toMatchObject({ result: 'skipped', outcome: 'kept_existing', imageUrl: null });
  });

  it('is skipped when its product is gone', async () => {
    const row = await h.queue.add();
    h.free.answer = async () => {
      await h.queue.deleteProduct(row.product.id);
      return anImage();
    };
    const report = await h.run();
    expect(report).toMatchObject({ skipped: 1, processed: 1 });
    expect(report.jobs[0]?.outcome).toBe('product_gone');
  });

  it('is told of when the queue closed it before it was worked on', async () => {
    await h.queue.addMany(3);
    await h.queue.setImage('p2', 'https://shop.example/mine.png');
    const report = await h.run();
    expect(report.succeeded).toBe(2);
    expect(report.warnings).toEqual([
      'Jobs closed unworked, as their product is gone or has an image by now: 1.',
    ]);
  });
});
