import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { nextTick } from '../../../src/schedule/ticks.ts';

/** Times of day in Berlin: clocks went forward on 2026-03-29 at 01:00 UTC, and back on 2026-10-25 at 01:00 UTC. */
function ticks(expression: string, zone: string, after: string, count: number): string[] {
  const found: string[] = [];
  for (let tick = nextTick(expression, zone, after); tick !== null && found.length < count; ) {
    found.push(tick.slice(5, 16));
    tick = nextTick(expression, zone, tick);
  }
  return found;
}

describe('the next tick', () => {
  it('is after the time given, never at it', () => {
    expect(nextTick('0 6 * * *', 'UTC', '2026-11-22T06:00:00Z')).toBe('2026-11-23T06:00:00.000Z');
    expect(nextTick('0 6 * * *', 'UTC', '2026-11-22T05:59:59.999999+00:00')).toBe('2026-11-22T06:00:00.000Z');
  });

  it('is that of the time zone', () => {
    expect(ticks('30 9 * * 1-5', 'Asia/Kolkata', '2026-11-20T12:00:00Z', 2)).toEqual([
      '11-23T04:00',
      '11-24T04:00',
    ]);
    expect(ticks('@daily', 'America/New_York', '2026-11-22T00:00:00-05:00', 1)).toEqual(['11-23T05:00']);
  });

  it('honours either of day of month and day of week, as cron always did', () => {
    expect(ticks('0 0 13 * 5', 'UTC', '2026-11-06T12:00:00Z', 3)).toEqual([
      '11-13T00:00',
      '11-20T00:00',
      '11-27T00:00',
    ]);
  });

  it('is none where no date fits', () => {
    expect(nextTick('0 0 30 2 *', 'UTC', '2026-01-01T00:00:00Z')).toBeNull();
    expect(nextTick('0 0 29 2 *', 'UTC', '2026-01-01T00:00:00Z')).toBe('2028-02-29T00:00:00.000Z');
  });
});

describe('when the clocks go forward', () => {
  it('a time of day that is left out comes right after the gap, once', () => {
    expect(ticks('30 2 * * *', 'Europe/Berlin', '2026-03-28T00:00:00Z', 3)).toEqual([
      '03-28T01:30',
      '03-29T01:00',
      '03-30T00:30',
    ]);
  });

  it('every hour stays every hour', () => {
    expect(ticks('15 * * * *', 'Europe/Berlin', '2026-03-28T23:30:00Z', 4)).toEqual([
      '03-29T00:15',
      '03-29T01:15',
      '03-29T02:15',
      '03-29T03:15',
    ]);
  });
});

describe('when the clocks go back', () => {
  it.each([
    ['30 2 * * *', ['10-24T00:30', '10-25T00:30', '10-26T01:30']],
    [
      '30 1,2,3 * * *',
      ['10-23T23:30', '10-24T00:30', '10-24T01:30', '10-24T23:30', '10-25T00:30', '10-25T02:30'],
    ],
  ])('%s comes once at a time of day that comes twice', (expression, expected) => {
    expect(ticks(expression, 'Europe/Berlin', '2026-10-23T23:00:00Z', expected.length)).toEqual(expected);
  });

  it('every half hour stays every half hour', () => {
    expect(ticks('*/30 * * * *', 'Europe/Berlin', '2026-10-25T00:00:00Z', 4)).toEqual([
      '10-25T00:30',
      '10-25T01:00',
      '10-25T01:30',
      '10-25T02:00',
    ]);
  });
});

describe('what cannot be understood', () => {
  const refusal = (expression: string, zone: string) => {
    try {
      nextTick(expression, zone, '2026-01-01T00:00:00Z');
    } catch (error) {
      if (error instanceof UserError) return `${error.message} ${error.hint}`;
    }
    throw new Error(`${expression} ${zone} was not refused.`);
  };

  it.each([
    '',
    'now and then',
    '* * * *',
    '0 * * * * *',
    '60 * * * *',
    '0 24 * * *',
    '5-1 * * * *',
    '*/0 * * * *',
    '1,,2 * * * *',
    '@reboot',
    '2026-12-01T00:00:00',
    'a b c d e',
  ])('is refused, with the five fields named: %j', (expression) => {
    expect(refusal(expression, 'UTC')).toMatch(
      /^Expected a cron expression of five fields for the schedule but received .*Write minute, hour, day of month/,
    );
  });

  it.each(['', 'Nowhere/City', '+02:00', 'GMT+1', '  '])('is no time zone: %j', (zone) => {
    expect(refusal('0 6 * * *', zone)).toMatch(/^Expected the name of a time zone .*Europe\/Berlin/);
  });
});
