import { describe, expect, it } from '@jest/globals';
import { lowerBudget } from '../../../src/doors/scheduled.ts';
import { UserError } from '../../../src/errors.ts';
import type { Schedule } from '../../../src/queue/schedules.ts';
import { shareLimits } from '../../../src/schedule/limits.ts';
import { type TakenTick, type WakeUpDependencies, wakeUp } from '../../../src/schedule/wake-up.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { runReport } from '../report/fixtures.ts';
import { createFakeSchedules, schedule } from './fake-schedules.ts';

function scene(rows: readonly Schedule[], overrides: Partial<WakeUpDependencies> = {}) {
  const schedules = createFakeSchedules(rows);
  const ran: TakenTick[] = [];
  let tokens = 0;
  const dependencies: WakeUpDependencies = {
    schedules,
    clock: createFakeClock(),
    newToken: () => `token-${++tokens}`,
    worker: 'worker-1',
    run: async (taken) => {
      ran.push(taken);
      return runReport({ costUsd: 0.25 });
    },
    hasTime: () => true,
    redact: (text) => text,
    ...overrides,
  };
  const controller = new AbortController();
  return { schedules, ran, controller, wake: () => wakeUp(dependencies, controller.signal) };
}

const names = (ran: readonly TakenTick[]) => ran.map(({ schedule: { name } }) => name);

describe('who wakes up', () => {
  it('runs what is due, the longest overdue first, and notes what came of it', async () => {
    const { schedules, ran, wake } = scene([
      schedule({ id: 1, name: 'later', nextRun: '2026-11-22T11:00:00+00:00' }),
      schedule({ id: 2, name: 'sooner', nextRun: '2026-11-22T10:00:00+00:00' }),
      schedule({ id: 3, name: 'not yet', nextRun: '2026-11-22T13:00:00+00:00' }),
      schedule({ id: 4, name: 'paused', isActive: false }),
    ]);
    const woken = await wake();
    expect(names(ran)).toEqual(['sooner', 'later']);
    expect(ran[0]).toMatchObject({ tick: '2026-11-22T10:00:00+00:00', token: 'token-1' });
    expect(woken).toMatchObject({ left: 0, broken: null });
    expect(schedules.rows.get(2)).toMatchObject({
      nextRun: '2026-11-23T03:00:00.000Z',
      lastWorker: 'worker-1',
      lastResult: { runId: 12, processed: 1, succeeded: 1, costMicroUsd: 250_000, error: null },
    });
  });

  it('does nothing but look when nothing is due', async () => {
    const { schedules, wake } = scene([schedule({ nextRun: '2026-11-23T03:00:00+00:00' })]);
    expect(await wake()).toMatchObject({ outcomes: [], left: 0, broken: null });
    expect(schedules.calls).toEqual(['list']);
  });

  it('makes up for any number of missed ticks once', async () => {
    const { schedules, ran, wake } = scene([
      schedule({ cronExpression: '*/5 * * * *', nextRun: '2026-11-12T03:00:00+00:00' }),
    ]);
    await wake();
    await wake();
    expect(ran).toHaveLength(1);
    expect(schedules.rows.get(1)?.nextRun).toBe('2026-11-22T12:05:00.000Z');
  });

  it('runs a schedule once, even if its next tick goes by meanwhile', async () => {
    const { schedules, ran, wake } = scene([schedule({ cronExpression: '* * * * *' })], {
      run: async (taken) => {
        ran.push(taken);
        schedules.now = '2026-11-22T12:30:00+00:00';
        return runReport();
      },
    });
    await wake();
    expect(ran).toHaveLength(1);
  });

  it('works out ticks from the time at which it takes them', async () => {
    const rows = [1, 2].map((id) => schedule({ id, cronExpression: '*/10 * * * *' }));
    const { schedules, wake } = scene(rows, {
      run: async () => {
        schedules.now = '2026-11-22T12:45:00+00:00';
        return runReport();
      },
    });
    await wake();
    expect(schedules.rows.get(2)?.nextRun).toBe('2026-11-22T12:50:00.000Z');
  });

  it('leaves a tick to who was quicker', async () => {
    const { schedules, ran, wake } = scene([schedule()]);
    schedules.take = async () => false;
    expect((await wake()).outcomes).toEqual([]);
    expect(ran).toEqual([]);
  });

  it('works out the next run of a new schedule: its first tick since it was made, missed or not', async () => {
    const { schedules, ran, wake } = scene([
      schedule({ id: 1, name: 'made long ago', nextRun: null }),
      schedule({ id: 2, name: 'made now', nextRun: null, ticksAfter: '2026-11-22T11:59:00+00:00' }),
    ]);
    await wake();
    expect(names(ran)).toEqual(['made long ago']);
    expect(schedules.rows.get(2)?.nextRun).toBe('2026-11-23T03:00:00.000Z');
  });

  it.each([
    ['a cron expression', { cronExpression: 'now and then' }, 'Expected a cron expression'],
    ['a time zone', { timeZone: 'Atlantis' }, 'Expected the name of a time zone'],
    ['a date that comes', { cronExpression: '0 0 30 2 *' }, 'No date fits'],
    ['a time that can be read', { ticksAfter: 'infinity' }, ''],
  ])('shows a row without %s as wrong, and runs the others', async (_what, wrong, told) => {
    const { schedules, ran, wake } = scene([
      schedule({ id: 1, name: 'wrong', nextRun: null, ...wrong }),
      schedule({ id: 2, name: 'right' }),
    ]);
    await wake();
    expect(names(ran)).toEqual(['right']);
    expect(schedules.rows.get(1)).toMatchObject({ nextRun: null, error: expect.stringContaining(told) });
    const before = schedules.calls.length;
    await wake();
    // Once told, it is not told again.
    expect(schedules.calls.slice(before)).toEqual(['list']);
  });

  it('is not stopped by a row that is due by hand and cannot be read, told of before or not', async () => {
    const { schedules, ran, wake } = scene([
      schedule({ id: 1, name: 'wrong', cronExpression: 'x' }),
      schedule({ id: 2, name: 'right', nextRun: '2026-11-22T11:00:00+00:00' }),
    ]);
    await wake();
    Object.assign(schedules.rows.get(1) ?? {}, { nextRun: '2026-11-21T03:00:00+00:00' });
    Object.assign(schedules.rows.get(2) ?? {}, { nextRun: '2026-11-22T11:00:00+00:00' });
    await wake();
    expect(names(ran)).toEqual(['right', 'right']);
    expect(schedules.rows.get(1)?.nextRun).toBeNull();
  });

  it('goes on after a schedule that could not be run, and notes why, without secrets', async () => {
    const thrown = new UserError('provider_config', 'The provider openai needs a key hush.', 'Set it.');
    const { schedules, ran, wake } = scene([schedule({ id: 1, provider: 'openai' }), schedule({ id: 2 })], {
      run: async (taken) => {
        ran.push(taken);
        if (taken.schedule.id === 1) throw thrown;
        return runReport();
      },
      redact: (text) => text.replaceAll('hush', '***'),
    });
    const woken = await wake();
    expect(ran).toHaveLength(2);
    expect(woken.outcomes[0]).toMatchObject({ error: thrown });
    expect(schedules.rows.get(1)?.lastResult).toMatchObject({
      runId: null,
      processed: 0,
      stoppedReason: 'error',
      error: 'The provider openai needs a key ***. Set it.',
    });
  });

  it.each(['interrupted', 'database-lost', 'store-failed'] as const)(
    'leaves the others to the next wake-up after a run that ended with %s',
    async (stoppedReason) => {
      const { ran, wake } = scene([schedule({ id: 1 }), schedule({ id: 2 }), schedule({ id: 3 })], {
        run: async (taken) => {
          ran.push(taken);
          return runReport({ stoppedReason });
        },
      });
      expect(await wake()).toMatchObject({ left: 2, broken: null });
      expect(ran).toHaveLength(1);
    },
  );

  it('leaves the others when there is no time, but begins one in any case', async () => {
    const { ran, wake } = scene([schedule({ id: 1 }), schedule({ id: 2 })], {
      hasTime: () => false,
      run: async (taken) => {
        ran.push(taken);
        return runReport();
      },
    });
    expect(await wake()).toMatchObject({ left: 1 });
    expect(ran).toHaveLength(1);
  });

  it('still notes the result of a run that was interrupted, and takes nothing more', async () => {
    const { schedules, ran, controller, wake } = scene([schedule({ id: 1 }), schedule({ id: 2 })], {
      run: async (taken) => {
        ran.push(taken);
        controller.abort(new Error('SIGINT'));
        return runReport({ stoppedReason: 'interrupted' });
      },
    });
    expect(await wake()).toMatchObject({ outcomes: [{ token: 'token-1' }], broken: null });
    expect(ran).toHaveLength(1);
    expect(schedules.rows.get(1)?.lastResult?.stoppedReason).toBe('interrupted');
  });

  it('tells what was done when it is interrupted between two runs', async () => {
    const { schedules, ran, controller, wake } = scene([schedule({ id: 1 }), schedule({ id: 2 })]);
    const { finish } = schedules;
    schedules.finish = async (...args) => {
      await finish(...args);
      controller.abort(new Error('SIGINT'));
    };
    expect(await wake()).toMatchObject({ outcomes: [{ token: 'token-1' }], broken: null });
    expect(ran).toHaveLength(1);
  });

  it('tells what was done when the database goes away in the middle', async () => {
    const lost = new Error('gone');
    const { schedules, wake } = scene([schedule({ id: 1 }), schedule({ id: 2 })]);
    schedules.finish = async () => {
      throw lost;
    };
    expect(await wake()).toMatchObject({ outcomes: [{ token: 'token-1' }], broken: { error: lost } });
  });

  it('is told at once when the schedules cannot be read at all', async () => {
    const { schedules, wake } = scene([schedule()]);
    schedules.list = async () => {
      throw new UserError('sql_missing', 'No SQL.', 'Run setup.');
    };
    await expect(wake()).rejects.toMatchObject({ code: 'sql_missing' });
  });
});

describe('the limits of a wake-up', () => {
  it('are shared out: each run has what the ones before it left', async () => {
    const clock = createFakeClock();
    const limits = shareLimits({ timeLimitMs: 600_000, runBudgetMicroUsd: 1_000_000 }, clock);
    expect(limits.left()).toEqual({ timeLimitMs: 600_000, runBudgetMicroUsd: 1_000_000 });
    await clock.sleep(200_000);
    limits.spend({ costUsd: 0.4 });
    expect(limits.left()).toEqual({ timeLimitMs: 400_000, runBudgetMicroUsd: 600_000 });
    expect(limits.hasTime()).toBe(true);
    await clock.sleep(341_000);
    limits.spend({ costUsd: 0.7 });
    expect(limits.left()).toEqual({ timeLimitMs: 59_000, runBudgetMicroUsd: 0 });
    expect(limits.hasTime()).toBe(false);
  });

  it('are none where none were given', () => {
    const limits = shareLimits({ timeLimitMs: null, runBudgetMicroUsd: null }, createFakeClock());
    limits.spend({ costUsd: 5 });
    expect(limits.left()).toEqual({ timeLimitMs: null, runBudgetMicroUsd: null });
    expect(limits.hasTime()).toBe(true);
  });

  it.each([
    [null, null, null],
    [5, null, 5],
    [null, 5, 5],
    [5, 3, 3],
    [3, 5, 3],
    [0, 5, 0],
  ])('of budgets %j and %j the lower one holds: %j', (one, other, lower) => {
    expect(lowerBudget(one, other)).toBe(lower);
  });
});
