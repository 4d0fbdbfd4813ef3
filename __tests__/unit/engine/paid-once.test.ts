import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type GeneratedImage, ProviderError } from '../../../src/providers/contract.ts';
import type { Job } from '../../../src/queue/contract.ts';
import { anImage, createHarness, type Harness, PAID_MICRO_USD } from './harness.ts';

let h: Harness;
beforeEach(() => {
  h = createHarness();
});
afterEach(() => h.restore());

/** The run of a job that an earlier attempt left so. */
async function runLeftOver(left: Partial<Job>, answer: (remoteId: string | null) => GeneratedImage) {
  h.queue.add();
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
  const report = await h.run({ provider: 'paid' });
  const dispatches = h.queue.calls.filter(({ fn }) => fn === 'dispatch').length;
  return { report, remoteIds, dispatches, settlement: h.queue.attempts[0]?.settlement };
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

it('shows an image that was paid for before, without calling the provider', async () => {
  const image = {
    url: 'https://images.example/aa/bb.webp',
    path: 'aa/bb.webp',
    store: 'fake',
    sha256: 'a'.repeat(64),
    bytes: 1_000,
    contentType: 'image/webp',
    width: 1024,
    height: 1024,
    digitalSourceType: 'trainedAlgorithmicMedia',
  };
  const paidImage = { ...image, provider: 'paid', model: 'model-1', prompt: 'a rope' };
  const { remoteIds, dispatches, settlement } = await runLeftOver({ paidImage }, paidFor);
  expect(remoteIds).toEqual([]);
  expect(dispatches).toBe(0);
  expect(h.store.puts).toEqual([]);
  expect(settlement).toMatchObject({ status: 'completed', image, prompt: 'a rope', costMicroUsd: 0 });
});
