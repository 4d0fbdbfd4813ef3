/** Schedules told to people, in every door's words. */
import { formatUsd, microUsdToUsd } from '../money.ts';
import type { Schedule } from '../queue/schedules.ts';
import { markdownText } from './escape.ts';
import { count } from './words.ts';

/** "2026-11-22 18:17 UTC"; what is no time comes back as it is. */
export function utcTime(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** What its runs are given, besides what whoever wakes up has. */
export function wishesOf({ batchSize, provider, dailyBudgetMicroUsd }: Schedule): string {
  const wishes = [
    batchSize === null ? null : count(batchSize, 'job'),
    provider,
    dailyBudgetMicroUsd === null ? null : `at most ${formatUsd(microUsdToUsd(dailyBudgetMicroUsd))} a day`,
  ];
  return wishes.filter((wish) => wish !== null).join(', ');
}

/** When it is due, or why it never is. */
export function nextRunOf({ isActive, isDue, nextRun, error }: Schedule): string {
  if (!isActive) return 'paused';
  if (error !== null) return error;
  if (nextRun === null) return 'not worked out yet';
  return isDue ? `due since ${utcTime(nextRun)}` : utcTime(nextRun);
}

/** What came of its last tick. */
export function lastRunOf({ lastRun, lastResult }: Schedule): string {
  if (lastRun === null) return 'never';
  if (lastResult === null) return `${utcTime(lastRun)}: under way, or its worker died`;
  const { processed, succeeded, costMicroUsd, stoppedReason, error } = lastResult;
  const told =
    error === null
      ? `${succeeded} of ${processed} jobs, ${formatUsd(microUsdToUsd(costMicroUsd))}, ${stoppedReason}`
      : `no run: ${error}`;
  return `${utcTime(lastRun)}: ${told}`;
}

/** The one that is due next, of those that are not due already. */
export function nextUp(schedules: readonly Schedule[]): { name: string; at: string } | null {
  const times = schedules.flatMap(({ name, isActive, isDue, nextRun }) =>
    isActive && !isDue && nextRun !== null ? { name, at: nextRun } : [],
  );
  return times.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))[0] ?? null;
}

/** That some were left, or when the next one is due. */
export function outlook(
  schedules: readonly Schedule[],
  { ran, left }: { ran: number; left: number },
): string {
  if (left > 0)
    return `${left} due ${left === 1 ? 'schedule was' : 'schedules were'} left to the next wake-up.`;
  const next = nextUp(schedules);
  const begin = ran === 0 ? 'No schedule is due' : 'No other schedule is due';
  return next === null
    ? `${begin}, now or later.`
    : `${begin}; the next is ${next.name}, ${utcTime(next.at)}.`;
}

/** All of them as a table for a job summary. */
export function schedulesTable(schedules: readonly Schedule[]): string {
  if (schedules.length === 0) return 'There are no schedules.';
  const rows = schedules.map((schedule) => {
    const cells = [
      schedule.name,
      `${schedule.cronExpression} (${schedule.timeZone})`,
      wishesOf(schedule),
      nextRunOf(schedule),
      lastRunOf(schedule),
    ];
    return `| ${cells.map((cell) => markdownText(cell === '' ? '–' : cell, 300)).join(' | ')} |`;
  });
  return ['| Schedule | When | With | Next run | Last run |', '|:--|:--|:--|:--|:--|', ...rows].join('\n');
}
