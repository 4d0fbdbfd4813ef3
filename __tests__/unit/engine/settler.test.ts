import { expect, it } from '@jest/globals';
import { createHeldJobs, keyOf } from '../../../src/engine/claim/held-jobs.ts';
import { freeFailure } from '../../../src/engine/failures.ts';
import { notCompleted } from '../../../src/engine/line/settle.ts';
import { failed } from '../../../src/engine/line/stage.ts';
import { Settler } from '../../../src/engine/settle/settler.ts';
import type { Queue, SettleAnswer } from '../../../src/queue/contract.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { aJob } from '../../support/fixtures.ts';

it('settles a job that was lost and came back under both its tokens in one call, each with its own answer', async () => {
  const clock = createFakeClock();
  const heldJobs = createHeldJobs();
  const held = heldJobs.add([aJob({ token: 'lost' }), aJob({ token: 'again' })], clock.now() + 90_000);
  const answers = new Map<string, SettleAnswer['outcome']>();
  const calls: number[] = [];
  const settle: Queue['settle'] = async (settlements) => {
    calls.push(settlements.length);
    const outcomeOf = (token: string) => (token === 'lost' ? 'superseded' : 'ok');
    // In no order that could be relied on.
    return settlements.toReversed().map(({ token, jobId }) => ({
      token,
      jobId,
      outcome: outcomeOf(token),
      already: false,
      jobStatus: 'retry',
      nextAttemptInMs: 1_000,
      message: null,
    }));
  };
  const never = new AbortController().signal;
  const settler = new Settler({
    queue: { settle } as Queue,
    clock,
    leaseMs: 90_000,
    inHand: () => heldJobs.size,
    onSettled: (_held, settlement, { outcome }) => answers.set(keyOf(settlement), outcome),
    onLost: (error) => {
      throw error;
    },
    hurry: never,
    over: never,
  });
  for (const one of held) {
    settler.add(one, notCompleted(one, failed('look', freeFailure('transient', 'no')), null));
  }
  settler.close();
  await settler.run();
  expect(calls).toEqual([2]);
  expect(Object.fromEntries(answers)).toEqual({ 'lost/1': 'superseded', 'again/1': 'ok' });
});
