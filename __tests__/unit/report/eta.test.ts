import { describe, expect, it } from '@jest/globals';
import type { RunReport } from '../../../src/engine/contract.ts';
import { type EtaInput, estimateEta, forecast, outlookOf, runsPerDay } from '../../../src/report/eta.ts';
import { formatDuration } from '../../../src/report/words.ts';
import { queueStatus, runReport } from './fixtures.ts';

const DAY = 86_400_000;
const input = (overrides: Partial<EtaInput>): EtaInput => ({
  remaining: 100,
  perRun: { images: 20, text: '20 images' },
  runsPerDay: 4,
  dailyBudgets: [],
  freeImagesADay: null,
  costPerImageUsd: null,
  msPerImage: null,
  ...overrides,
});

const day = (usd: number, leftUsd: number | null = null) => ({
  name: `the daily budget of $${usd.toFixed(2)}`,
  usd,
  leftUsd,
});

describe('the estimate', () => {
  it('names the runs a day when those bind it', () => {
    const eta = estimateEta(input({ msPerImage: 3000 }));
    expect(eta).toMatchObject({ binding: 'runs', ms: 1.25 * DAY });
    expect(eta?.text).toBe('about 30 h; what binds it is 4 runs a day of 20 images');
  });

  it('counts the last run as a whole one, however few are left for it', () => {
    expect(estimateEta(input({ remaining: 101, runsPerDay: 1 }))?.ms).toBe(6 * DAY);
  });

  it('names the budget when that binds it', () => {
    const eta = estimateEta(input({ dailyBudgets: [day(0.5)], costPerImageUsd: 0.05, msPerImage: 3000 }));
    expect(eta).toMatchObject({ binding: 'budget', ms: 10 * DAY });
    expect(eta?.text).toContain('the daily budget of $0.50 at $0.0500 an image');
  });

  it('names no budget whose rest of today buys all that wait', () => {
    const waiting = input({ remaining: 3, perRun: null, costPerImageUsd: 0.05, msPerImage: 3000 });
    const of = (leftUsd: number) => estimateEta({ ...waiting, dailyBudgets: [day(20, leftUsd)] });
    expect(of(0.15)).toMatchObject({ binding: 'rate', ms: 9_000 });
    expect(of(0.14)).toMatchObject({ binding: 'budget', ms: DAY });
  });

  it('names the pace when nothing else limits it', () => {
    const eta = estimateEta(input({ perRun: null, msPerImage: 3000 }));
    expect(eta).toMatchObject({ binding: 'rate', ms: 300_000 });
    expect(eta?.text).toBe('about 5 min; what binds it is the pace of 3.0 s an image');
  });

  it('is none when nothing waits or nothing is known', () => {
    expect(estimateEta(input({ remaining: 0 }))).toBeNull();
    expect(estimateEta(input({ perRun: null }))).toBeNull();
  });

  it('does not pretend to know when nobody knows how often a run is started', () => {
    const eta = estimateEta(input({ runsPerDay: null, msPerImage: 3000 }));
    expect(eta).toEqual({
      ms: null,
      binding: 'runs',
      text: 'about 5 min of work; what binds it is how often a run is started',
    });
    expect(estimateEta(input({ runsPerDay: null, msPerImage: 3000, remaining: 20 }))?.binding).toBe('rate');
    const budget = { dailyBudgets: [day(0.5)], costPerImageUsd: 0.05 };
    expect(estimateEta(input({ runsPerDay: null, msPerImage: 3000, ...budget }))?.binding).toBe('budget');
  });

  it('names the free images of a day when those bind it', () => {
    const eta = estimateEta(
      input({ freeImagesADay: 95, remaining: 149, msPerImage: 3000, runsPerDay: null }),
    );
    expect(eta).toMatchObject({ binding: 'free', ms: 2 * DAY });
    expect(eta?.text).toBe('about 2 days; what binds it is the 95 images a day that are free');
  });

  it('ignores a budget that free images never touch', () => {
    expect(estimateEta(input({ dailyBudgets: [day(1)], costPerImageUsd: 0 }))?.binding).toBe('runs');
  });
});

describe('the forecast of a run', () => {
  const paid = (
    overrides: Partial<RunReport>,
    runBudgetUsd: number | null = null,
    dailyBudgetUsd: number | null = null,
  ) => {
    const providers = [{ provider: 'painter', unitCostUsd: 0.05, freeImagesADay: null, settings: {} }];
    const settings = { providers, runBudgetUsd, dailyBudgetUsd, replace: 'none' as const };
    const status = queueStatus({ dailyCapUsd: null });
    return runReport({
      provider: 'painter',
      remaining: 100,
      costUsd: 0.4,
      succeeded: 10,
      settings,
      status,
      ...overrides,
    });
  };

  it('prices what waits by what the images of the run cost, those in vain included', () => {
    expect(forecast(paid({}), 4)).toMatch(/^about \$4\.00 at \$0\.0400 an image, 5 more runs, about 30 h; /);
  });

  it('takes what images cost lately when the run made none, and else the most that one can cost', () => {
    const none = { costUsd: 0, succeeded: 0 };
    expect(forecast(paid({ ...none, status: queueStatus({ costPerImageUsd: 0.03 }) }), 4)).toMatch(
      /^about \$3\.00 at/,
    );
    expect(forecast(paid(none), 4)).toMatch(/^at most \$5\.00 at \$0\.0500 an image/);
  });

  it('asks no day more of caps and of a budget that leave enough of today', () => {
    const caps = [{ provider: 'painter', capUsd: 5, spentUsd: 1, reservedUsd: 0, leftUsd: 4 }];
    const today = { spentTodayUsd: 1, reservedTodayUsd: 0.5, caps };
    const of = (dailyCapUsd: number, daily: number) =>
      forecast(paid({ remaining: 10, status: queueStatus({ ...today, dailyCapUsd }) }, null, daily), 4);
    expect(of(1.9, 1.9)).toContain('about 6 h; what binds it is 4 runs a day');
    expect(of(1.8, 1.9)).toContain('the cap of $1.80 a day at');
    expect(of(1.9, 1.8)).toContain('the daily budget of $1.80 at');
  });

  it.each([
    ['the batch', paid({}), '5 more runs, about 30 h; what binds it is 4 runs a day of 20 images'],
    [
      'the budget of a run',
      paid({}, 0.2),
      '20 more runs, about 5 days; what binds it is 4 runs a day of $0.20 at $0.0400 an image',
    ],
    [
      'a daily budget',
      paid({}, null, 0.4),
      '5 more runs, about 10 days; what binds it is the daily budget of $0.40',
    ],
    [
      'the cap of the day',
      paid({ status: queueStatus({ dailyCapUsd: 0.3 }) }, 0.2, 0.4),
      '20 more runs, about 15 days; what binds it is the cap of $0.30 a day',
    ],
    [
      'the cap of its provider, and no other one',
      paid({
        status: queueStatus({
          dailyCapUsd: 5,
          caps: [
            { provider: 'other', capUsd: 0.04, spentUsd: 0, reservedUsd: 0, leftUsd: 0.04 },
            { provider: 'painter', capUsd: 0.2, spentUsd: 0, reservedUsd: 0, leftUsd: 0.2 },
          ],
        }),
      }),
      'about 20 days; what binds it is the cap of $0.20 a day of painter',
    ],
    [
      'a budget for less than an image',
      paid({}, null, 0.03),
      'never; what binds it is the daily budget of $0.0300',
    ],
  ])('names what binds: %s', (_what, report, text) => {
    expect(forecast(report, 4)).toContain(text);
  });
});

describe('the outlook of a queue', () => {
  const waiting = { pending: 30, retry: 0, processing: 0, submitted: 0, review: 0, unqueued: 10 };
  const cap = { provider: 'painter', capUsd: 0.2, spentUsd: 0.1, reservedUsd: 0, leftUsd: 0.1 };

  it('goes by the pace of the last hour, and by the caps of who spends money today', () => {
    const status = queueStatus({ ...waiting, lastHourCompleted: 20, costPerImageUsd: 0.04, caps: [cap] });
    expect(outlookOf(status)).toBe(
      'about 8 days; what binds it is the cap of $0.20 a day of painter at $0.0400 an image',
    );
    const free = { ...status, caps: [{ ...cap, spentUsd: 0 }] };
    expect(outlookOf(free)).toBe('about 2 h; what binds it is the pace of 3 min an image');
  });

  it('is none when nothing moves or nothing waits', () => {
    expect(outlookOf(queueStatus({ ...waiting, lastHourCompleted: 0, caps: [] }))).toBeNull();
    const none = { ...waiting, pending: 0, unqueued: 0 };
    expect(outlookOf(queueStatus({ ...none, lastHourCompleted: 20 }))).toBeNull();
  });
});

describe('runs a day of a cron expression', () => {
  it.each([
    ['17 */6 * * *', 4],
    ['0 3 * * *', 1],
    ['*/15 * * * *', 96],
    ['0,30 8-17 * * *', 20],
    ['5/20 0 * * *', 3],
    ['0 3 * * 1', 1 / 7],
    ['0 3 * * 1-5', 5 / 7],
    ['0 3 * * MON-FRI', 5 / 7],
    ['0 3 * * 0', 1 / 7],
    ['0 3 * * 6', 1 / 7],
    [' 0  3 * *\t1 ', 1 / 7],
    ['0 0 * * *', 1],
    ['59 23 * * 0', 1 / 7],
    ['*/40 * * * *', 48],
    ['* * * * *', 1440],
  ])('%s', (cron, runs) => {
    expect(runsPerDay(cron)).toBeCloseTo(runs);
  });

  it.each([
    '',
    '* * *',
    '0 0 1 * *',
    'a b c d e',
    '61 * * * *',
    '0 5-3 * * *',
    '*/0 * * * *',
    '@daily',
    '0 0 * 6 *',
    '0 0 * * 1#2',
    '0 0 * * 1L',
    '0 0 ? * ?',
    '0 0 * * 8',
    '0 0 * * * *',
    '* '.repeat(50_000),
    `${'1,'.repeat(100_000)}1 * * * *`,
  ])('does not guess for %j', (cron) => {
    expect(runsPerDay(cron)).toBeNull();
  });
});

describe('durations', () => {
  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [1250, '1.3 s'],
    [59_000, '59 s'],
    [59_700, '1 min'],
    [72_000, '1 min 12 s'],
    [3_600_000, '1 h'],
    [11_100_000, '3 h 5 min'],
    [2 * DAY, '2 days'],
    [3.6 * DAY, '4 days'],
  ])('%d ms', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
