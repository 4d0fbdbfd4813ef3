/** Schedules as people see them on a terminal. */
import type { Schedule } from '../queue/schedules.ts';
import { lastRunOf, nextRunOf, utcTime, wishesOf } from '../report/schedules.ts';
import type { Output } from './output.ts';
import { type Cell, renderTable } from './table.ts';

export function scheduleLines(schedules: readonly Schedule[], { style, width }: Output): string[] {
  if (schedules.length === 0) return ['There are no schedules; "schedule add" makes one'];
  return renderTable(
    [
      { title: 'schedule', flexible: true },
      { title: 'when' },
      { title: 'with' },
      { title: 'next run', flexible: true },
      { title: 'last run', flexible: true },
    ],
    schedules.map((schedule): Cell[] => [
      schedule.name,
      `${schedule.cronExpression} ${schedule.timeZone}`,
      wishesOf(schedule) || '–',
      schedule.error !== null && schedule.isActive
        ? { text: nextRunOf(schedule), style: 'red' }
        : nextRunOf(schedule),
      { text: lastRunOf(schedule), style: 'dim' },
    ]),
    { style, width },
  );
}

export function tickLines(
  ticks: readonly { schedule: Schedule; tick: string }[],
  { style, width }: Output,
): string[] {
  if (ticks.length === 0) return ['Nothing is scheduled'];
  return renderTable(
    [{ title: 'at' }, { title: 'local time' }, { title: 'schedule', flexible: true }],
    ticks.map(({ schedule, tick }): Cell[] => [
      utcTime(tick),
      { text: localTime(tick, schedule.timeZone), style: 'dim' },
      schedule.isActive ? schedule.name : `${schedule.name} (paused)`,
    ]),
    { style, width },
  );
}

/** "2026-11-23 04:00 Europe/Berlin": Swedish writes dates the ISO way. */
function localTime(tick: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return `${format.format(new Date(tick))} ${timeZone}`;
}
