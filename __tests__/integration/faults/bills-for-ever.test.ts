/** A server that bills every call and never brings an image: what it can cost is bound, over all runs. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ProviderError } from '../../../src/providers/contract.ts';
import { createHarness, type Harness, PAID_MICRO_USD } from '../engine/harness.ts';

const PRODUCTS = 60;
const RUNS = 50;
/** Calls of a product that may be paid for, whoever is at fault. */
const MOST_CALLS = 6;

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

it('makes six charges a product in fifty runs, and each run says why it stopped', async () => {
  await h.queue.addMany(PRODUCTS);
  h.paid.answer = () => {
    throw new ProviderError('ambiguous', 'HTTP 500: it broke');
  };
  const reasons = new Set<string>();
  for (let run = 1; run <= RUNS; run += 1) {
    const report = await h.run({ provider: 'paid', runKey: `run-${run}`, batchSize: PRODUCTS });
    reasons.add(report.stoppedReason);
    if (report.stoppedReason === 'outage') expect(report.stoppedDetail).toContain('HTTP 500: it broke');
    await h.clock.sleep(3_600_000);
  }
  expect(h.paid.calls.length).toBeLessThanOrEqual(PRODUCTS * MOST_CALLS);
  expect(await h.queue.spentMicroUsd()).toBe(h.paid.calls.length * PAID_MICRO_USD);
  expect(reasons).toContain('outage');
  expect((await h.queue.rows()).map(({ status }) => status)).toEqual(Array(PRODUCTS).fill('failed'));
});
