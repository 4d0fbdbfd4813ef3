import { expect, it } from '@jest/globals';
import { repairAll } from '../../../src/doors/repair-all.ts';
import type { Mending } from '../../../src/queue/contract.ts';

/** Mends at most two of these at a time; those below 0 never. */
function brokenQueue(cases: number) {
  let left = cases;
  let calls = 0;
  const rule = 'a job and its open attempt do not know each other';
  return {
    calls: () => calls,
    repair: async (): Promise<Mending[]> => {
      calls += 1;
      const mended = Math.max(0, Math.min(2, left));
      left -= mended;
      return [
        ...(mended > 0 ? [{ rule, action: 'mended', count: mended, detail: 'job 1' }] : []),
        ...(left !== 0 ? [{ rule, action: null, count: Math.abs(left), detail: 'job 9' }] : []),
      ];
    },
    verify: async () => (left === 0 ? [] : [{ rule, detail: 'job 9', count: Math.abs(left) }]),
  };
}
const never = new AbortController().signal;

it('goes on until nothing is left, and tells what all of it did', async () => {
  const queue = brokenQueue(5);
  const { mendings, left } = await repairAll(queue, never);
  expect(left).toEqual([]);
  expect(mendings).toMatchObject([{ action: 'mended', count: 5 }]);
  expect(queue.calls()).toBe(3);
});

it('ends when nothing more can be mended, and says what is left', async () => {
  const queue = brokenQueue(-1);
  const { mendings, left } = await repairAll(queue, never);
  expect(left).toHaveLength(1);
  expect(mendings).toMatchObject([{ action: null }]);
  expect(queue.calls()).toBe(1);
});
