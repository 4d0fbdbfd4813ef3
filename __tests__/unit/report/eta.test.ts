import { describe, expect, it } from '@jest/globals';
import { type EtaInput, estimateEta, runsPerDay } from '../../../src/report/eta.ts';
import { formatDuration } from '../../../src/report/words.ts';

const DAY = 86_400_000;
const input = (overrides: Partial<EtaInput>): EtaInput => ({
  remaining: 100,
  batchSize: 20,
  runsPerDay: 4,
  dailyBudgets: [],
  costPerImageUsd: null,
  msPerImage: null,
  ...overrides,
});

const day = (usd: number) => ({ name: `the daily budget of $${usd.toFixed(2)}`, usd });

describe('the estimate', () => {
  it('names the runs a day when those bind it', () => {
    const eta = estimateEta(input({ msPerImage: 3000 }));
    expect(eta).toMatchObject({ binding: 'runs', ms: 1.25 * DAY });
    expect(eta?.text).toBe('about 30 h; what binds it is 4 runs a day of 20 images');
  });

  it('names the budget when that binds it', () => {
    const eta = estimateEta(input({ dailyBudgets: [day(0.5)], costPerImageUsd: 0.05, msPerImage: 3000 }));
    expect(eta).toMatchObject({ binding: 'budget', ms: 10 * DAY });
    expect(eta?.text).toContain('the daily budget of $0.50 at $0.0500 an image');
  });

  it('names the pace when nothing else limits it', () => {
    const eta = estimateEta(input({ batchSize: null, msPerImage: 3000 }));
    expect(eta).toMatchObject({ binding: 'rate', ms: 300_000 });
    expect(eta?.text).toBe('about 5 min; what binds it is the pace of 3.0 s an image');
  });

  it('is none when nothing waits or nothing is known', () => {
    expect(estimateEta(input({ remaining: 0 }))).toBeNull();
    expect(estimateEta(input({ batchSize: null }))).toBeNull();
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

  it('ignores a budget that free images never touch', () => {
    expect(estimateEta(input({ dailyBudgets: [day(1)], costPerImageUsd: 0 }))?.binding).toBe('runs');
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
