/** Numbers and durations in sentences, the same at every door. */
import type { RunReport } from '../engine/contract.ts';

/** "1 job", "1,200 jobs". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

/** "1 job is waiting", "2 jobs are waiting". */
export function jobsWaiting(jobs: number): string {
  return `${count(jobs, 'job')} ${jobs === 1 ? 'is' : 'are'} waiting`;
}

/** Of jobs that a command could not change. */
export function jobsLocked(jobs: number): string {
  return `${count(jobs, 'job')} locked by another transaction: left as ${jobs === 1 ? 'it was' : 'they were'}; try again later`;
}

/** How a run went, in one sentence. */
export function outcomeOf({ succeeded, processed, remaining }: RunReport): string {
  return `${succeeded} of ${count(processed, 'product')} got an image; ${jobsWaiting(remaining)}.`;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "850 ms", "1.2 s", "1 min 12 s", "3 h 5 min", "4 days": the two largest units that matter. */
export function formatDuration(ms: number): string {
  if (ms < SECOND) return `${Math.round(ms)} ms`;
  if (ms < 10 * SECOND) return `${(ms / SECOND).toFixed(1)} s`;
  if (ms < MINUTE - SECOND / 2) return `${Math.round(ms / SECOND)} s`;
  if (ms < HOUR - SECOND / 2) return pair(Math.round(ms / SECOND), 60, 'min', 's');
  if (ms < 2 * DAY) return pair(Math.round(ms / MINUTE), 60, 'h', 'min');
  return `${Math.round(ms / DAY)} days`;
}

function pair(total: number, base: number, large: string, small: string): string {
  const rest = total % base;
  return `${Math.floor(total / base)} ${large}${rest === 0 ? '' : ` ${rest} ${small}`}`;
}

/** "12.3 MB" */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
