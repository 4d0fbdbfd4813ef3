/** Who makes the images when the chosen provider cannot, or does not want to. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RunReport } from '../../../src/engine/contract.ts';
import { UserError } from '../../../src/errors.ts';
import { ProviderError } from '../../../src/providers/contract.ts';
import type { FailureClass } from '../../../src/queue/contract.ts';
import { createHarness, type FakeProvider, type Harness, PAID_MICRO_USD } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

const FALLBACK = { provider: 'paid', fallbackProviders: ['free'], batchSize: 5, concurrency: 1 };

function failing(provider: FakeProvider, failureClass: FailureClass, from = 0): void {
  const { answer } = provider;
  provider.answer = (request, context) => {
    if (provider.calls.length > from)
      throw new ProviderError(failureClass, `${provider.id}: ${failureClass}.`);
    return answer(request, context);
  };
}

const makers = (report: RunReport) =>
  report.jobs.filter(({ result }) => result === 'succeeded').map(({ provider }) => provider);

describe.each(['quota', 'config'] as const)('a provider that cannot go on (%s)', (failureClass) => {
  it('is followed by the fallback in the same run, and every product tells who made its image', async () => {
    await h.queue.addMany(5);
    failing(h.paid, failureClass, 2);
    const report = await h.run(FALLBACK);
    expect(report).toMatchObject({ processed: 5, succeeded: 5, retried: 0, stoppedReason: 'batch-done' });
    expect(makers(report).sort()).toEqual(['free', 'free', 'free', 'paid', 'paid']);
    expect(report.jobs.map(({ result }) => result)).toContain('handed-on');
    expect(report.costUsd).toBe((2 * PAID_MICRO_USD) / 1e6);
    expect(report.warnings).toEqual([
      `paid is not called in this run, free takes its place: paid: ${failureClass}.`,
      '3 images of this run were made by the fallback free, not by paid.',
    ]);
  });

  it('is claimed and reserved anew for each fallback', async () => {
    await h.queue.add();
    failing(h.paid, failureClass);
    await h.run(FALLBACK);
    expect(
      (await h.queue.attempts()).map(({ provider, reservedMicroUsd }) => [provider, reservedMicroUsd]),
    ).toEqual([
      ['paid', PAID_MICRO_USD],
      ['free', 0],
    ]);
    expect((await h.queue.rows())[0]).toMatchObject({ status: 'completed', tries: 1 });
  });

  it('leaves the jobs that name it waiting', async () => {
    await h.queue.addMany(2, { requestedProvider: 'paid' });
    await h.queue.add();
    failing(h.paid, failureClass);
    const report = await h.run(FALLBACK);
    expect(makers(report)).toEqual(['free']);
    expect((await h.queue.rows()).map(({ status }) => status)).toEqual(['pending', 'pending', 'completed']);
  });

  it('ends the run when the last in line cannot go on either', async () => {
    await h.queue.addMany(3);
    failing(h.paid, failureClass);
    failing(h.free, 'config');
    const report = await h.run(FALLBACK);
    expect(report).toMatchObject({
      succeeded: 0,
      stoppedReason: 'provider-stopped',
      stoppedDetail: 'free: config.',
      remaining: 3,
    });
  });

  it('is followed by nobody unless somebody was named', async () => {
    await h.queue.addMany(3);
    failing(h.paid, failureClass);
    const report = await h.run({ ...FALLBACK, fallbackProviders: [] });
    expect(report).toMatchObject({ succeeded: 0, stoppedReason: 'provider-stopped' });
    expect(h.free.calls).toEqual([]);
  });
});

describe.each(['transient', 'rate_limited', 'ambiguous', 'permanent', 'content_blocked'] as const)(
  'a call that fails as %s',
  (failureClass) => {
    it('is not made again by a fallback', async () => {
      await h.queue.addMany(2);
      failing(h.paid, failureClass);
      await h.run(FALLBACK);
      expect(h.free.calls).toEqual([]);
    });
  },
);

describe('a refusal, where fallbacks are asked for it', () => {
  const ON_REFUSAL = { ...FALLBACK, fallbackOnRefusal: true };

  it('is handed on at once, and the other products stay with the chosen provider', async () => {
    await h.queue.addMany(5);
    const { answer } = h.paid;
    h.paid.answer = (request, context) => {
      if (request.product.id === 'p2') throw new ProviderError('content_blocked', 'No.');
      return answer(request, context);
    };
    const report = await h.run(ON_REFUSAL);
    expect(report).toMatchObject({ processed: 5, succeeded: 5, stoppedReason: 'batch-done' });
    expect(makers(report).filter((provider) => provider === 'free')).toHaveLength(1);
    expect(report.jobs.find(({ result }) => result === 'handed-on')).toMatchObject({
      productId: 'p2',
      provider: 'paid',
      failureClass: 'content_blocked',
      message: 'No. free is asked next.',
    });
    expect((await h.queue.rows())[1]).toMatchObject({
      status: 'completed',
      fallbackFrom: 'paid',
      tries: 2,
    });
  });

  it('fails when everybody in line has refused', async () => {
    await h.queue.add();
    failing(h.paid, 'content_blocked');
    failing(h.free, 'content_blocked');
    const report = await h.run(ON_REFUSAL);
    expect(report).toMatchObject({ processed: 1, failed: 1 });
    expect((await h.queue.rows())[0]).toMatchObject({ status: 'failed' });
    // Only the last in line is asked in other words: the full wording makes the better picture.
    expect([h.paid.calls.length, h.free.calls.length]).toEqual([1, 3]);
  });

  it('fails when its row asked for the one that refuses', async () => {
    await h.queue.add({ requestedProvider: 'paid' });
    failing(h.paid, 'content_blocked');
    expect(await h.run(ON_REFUSAL)).toMatchObject({ failed: 1 });
    expect(h.free.calls).toEqual([]);
  });
});

describe('a chosen provider that fails its look before the run', () => {
  const broken = new UserError('provider_config', 'The key is wrong.', 'Set another one.');

  it('is followed by the fallback', async () => {
    await h.queue.addMany(2);
    h.paid.preflight = () => Promise.reject(broken);
    const report = await h.run(FALLBACK);
    expect(makers(report)).toEqual(['free', 'free']);
    expect(report.stoppedReason).toBe('empty');
    expect(report.warnings[0]).toBe(
      'paid is not called in this run, free takes its place: The key is wrong.',
    );
    expect(h.paid.calls).toEqual([]);
  });

  it('is shown in a dry run as it would be', async () => {
    await h.queue.add();
    h.paid.preflight = () => Promise.reject(broken);
    expect((await h.dryRun(FALLBACK)).jobs).toMatchObject([{ provider: 'free', result: 'planned' }]);
  });

  it('ends the run when no fallback is better', async () => {
    h.paid.preflight = () => Promise.reject(broken);
    h.free.preflight = () => Promise.reject(new UserError('provider_config', 'This one neither.', ''));
    await expect(h.run(FALLBACK)).rejects.toBe(broken);
  });
});

it('does not call a fallback while the chosen provider is paused by a person', async () => {
  await h.queue.add();
  await h.queue.pause('paid', 'under repair', null);
  expect(await h.run(FALLBACK)).toMatchObject({ stoppedReason: 'paused', processed: 0 });
  expect(h.free.calls).toEqual([]);
});

it('does not call a fallback when a budget is used up', async () => {
  await h.queue.addMany(2);
  const report = await h.run({ ...FALLBACK, runBudgetMicroUsd: PAID_MICRO_USD });
  expect(report).toMatchObject({ stoppedReason: 'budget', succeeded: 1 });
  expect(h.free.calls).toEqual([]);
});
