import { expect, it } from '@jest/globals';
import { statusLines } from '../../../src/cli/status-view.ts';
import { createStyle } from '../../../src/cli/style.ts';
import { queueStatus } from '../report/fixtures.ts';

function linesOf(overrides: Parameters<typeof queueStatus>[0]): string[] {
  const view = { status: queueStatus(overrides), failures: [], place: 'here' };
  return statusLines(view, { style: createStyle(false), width: null, now: 0 });
}

function todayOf(overrides: Parameters<typeof queueStatus>[0]): string {
  return linesOf(overrides).find((line) => line.trim().startsWith('Today')) ?? '';
}

it('tells the money of the day, and what of it was perhaps paid for nothing', () => {
  expect(todayOf({})).toMatch(/Today +\$0\.72 spent \(cap \$2\.00\)$/);
  expect(todayOf({ ambiguousToday: 2, ambiguousTodayUsd: 0.12 })).toMatch(
    /\$0\.72 spent \(cap \$2\.00\); \$0\.12 of it ambiguous \(2 calls perhaps charged, without an image\)$/,
  );
});

it('tells how old the count of a large catalogue is, and how to have it counted anew', () => {
  const catalogueAt = (countedAt: string | null) => {
    const view = { status: queueStatus({ catalogueCountedAt: countedAt }), failures: [], place: 'here' };
    const now = Date.parse('2026-01-01T02:00:00Z');
    const lines = statusLines(view, { style: createStyle(false), width: null, now });
    return lines.find((line) => line.trim().startsWith('Catalogue'));
  };
  expect(catalogueAt('2026-01-01T00:00:00Z')).toMatch(
    / without; counted 2 h ago, status --exact counts anew$/,
  );
  expect(catalogueAt('2026-01-01T01:59:30Z')).toMatch(/ without$/);
});

it('tells the caps of single providers, and what is left of them', () => {
  const [all] = queueStatus().caps;
  const caps = [
    ...(all === undefined ? [] : [all]),
    { provider: 'openai', capUsd: 5, spentUsd: 1, reservedUsd: 0.5, leftUsd: 3.5 },
  ];
  const capsOf = (status: Parameters<typeof linesOf>[0]) =>
    linesOf(status).filter((line) => line.trim().startsWith('Cap'));
  expect(capsOf({ caps })).toEqual(['  Cap        openai $1.50 of $5.00 today, $3.50 left']);
  expect(capsOf({})).toEqual([]);
});
