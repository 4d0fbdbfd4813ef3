import { expect, it } from '@jest/globals';
import { statusLines } from '../../../src/cli/status-view.ts';
import { createStyle } from '../../../src/cli/style.ts';
import { queueStatus } from '../report/fixtures.ts';

function todayOf(overrides: Parameters<typeof queueStatus>[0]): string {
  const view = { status: queueStatus(overrides), failures: [], place: 'here' };
  const lines = statusLines(view, { style: createStyle(false), width: null, now: 0 });
  return lines.find((line) => line.trim().startsWith('Today')) ?? '';
}

it('tells the money of the day, and what of it was perhaps paid for nothing', () => {
  expect(todayOf({})).toMatch(/Today +\$0\.72 spent \(cap \$2\.00\)$/);
  expect(todayOf({ ambiguousToday: 2, ambiguousTodayUsd: 0.12 })).toMatch(
    /\$0\.72 spent \(cap \$2\.00\); \$0\.12 of it ambiguous \(2 calls perhaps charged, without an image\)$/,
  );
});
