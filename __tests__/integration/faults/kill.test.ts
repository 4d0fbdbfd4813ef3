/** kill -9, on processes of the real command line and a real database: nothing is lost, and no money is spent unseen. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Aftermath,
  type KillStep,
  killAtEachStep,
  type StepsReport,
} from '../../support/kill-worker-steps.ts';
import { runKillStorm } from '../../support/kill-worker-storm.ts';
import { IMAGE_COST } from '../../support/paid-server.ts';
import { runCommand } from '../../support/runner.ts';

describe('a worker that is killed', () => {
  let report: StepsReport;
  beforeAll(async () => {
    report = await killAtEachStep(240_000);
  });

  const NOTHING_PAID = { charged: false, bookedMicroUsd: 0, outcome: 'expired', failureClass: 'transient' };
  const AMBIGUOUS = { bookedMicroUsd: IMAGE_COST, outcome: 'expired', failureClass: 'ambiguous' };
  const SETTLED = { bookedMicroUsd: IMAGE_COST, outcome: 'completed', failureClass: null };
  const ONCE = { charges: 1 };
  const TWICE = { charges: 2 };
  const AFTERMATHS: readonly [KillStep, Omit<Aftermath, 'step'>][] = [
    ['claimed', { ...NOTHING_PAID, ...ONCE }],
    // Nobody can know whether the call was made, so it counts as if it had been.
    ['dispatched', { ...AMBIGUOUS, ...ONCE, charged: false }],
    ['sent', { ...AMBIGUOUS, ...TWICE, charged: true }],
    ['received', { ...AMBIGUOUS, ...TWICE, charged: true }],
    // The next worker finds the image in the store and shows it.
    ['stored', { ...AMBIGUOUS, ...ONCE, charged: true }],
    ['settling', { ...SETTLED, ...ONCE, charged: true }],
  ];

  it.each(AFTERMATHS)('at the step "%s" leaves what may have been paid in the books', (step, expected) => {
    expect(report.aftermaths.find((aftermath) => aftermath.step === step)).toMatchObject(expected);
  });

  it('leaves jobs that the next worker finishes', () => {
    expect(report.audit).toMatchObject({ problems: [] });
  });
});

describe('a storm of kills', () => {
  /** The soak has 500, on 5,000 jobs. */
  const KILLS = 5;
  const JOBS = 48;

  it('leaves all paid jobs done and their books in order', async () => {
    const report = await runKillStorm({
      jobs: JOBS,
      workers: 3,
      kills: KILLS,
      timeLimitMs: 400_000,
      random: Math.random,
    });
    expect(report).toMatchObject({ problems: [], kills: KILLS, capWasReached: true });
    // They died with jobs in hand, but for one or another that told of its last one just before.
    expect(report.expired).toBeGreaterThan(KILLS);
    // Some images were paid for and died with their workers: that is what the books have to show.
    expect(report.orphanCharges).toBeGreaterThan(0);
  }, 500_000);
});

describe('the soak', () => {
  it('ends with 1 when something is wrong: here, that no broken queue has the name asked for', async () => {
    const env = { SOAK_MUTANTS: 'is kept by elves' };
    const result = await runCommand({ script: '__tests__/soak/main.ts', args: ['mutants'], env });
    await result.dispose();
    expect(result.stdout).toContain(
      'failed: Error: No broken queue is called like SOAK_MUTANTS=is kept by elves',
    );
    expect(result.exitCode).toBe(1);
  });
});
