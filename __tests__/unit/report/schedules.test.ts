import { describe, expect, it } from '@jest/globals';
import { wishesOf } from '../../../src/report/schedules.ts';
import { schedule } from '../schedule/fake-schedules.ts';

describe('what a schedule gives its runs', () => {
  it('is told in the words of a person, and only where it gives something', () => {
    expect(wishesOf(schedule({ batchSize: null }))).toBe('');
    expect(wishesOf(schedule({ batchSize: 1 }))).toBe('1 job');
    expect(wishesOf(schedule({ batchSize: 200, provider: 'openai', dailyBudgetMicroUsd: 2_000_000 }))).toBe(
      '200 jobs, openai, at most $2.00 a day',
    );
  });
});
