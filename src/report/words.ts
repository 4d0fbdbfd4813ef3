/** Numbers in sentences, the same at every door. */
import type { RunReport } from '../engine/contract.ts';

/** "1 job", "1,200 jobs". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

/** "1 job is waiting", "2 jobs are waiting". */
export function jobsWaiting(jobs: number): string {
  return `${count(jobs, 'job')} ${jobs === 1 ? 'is' : 'are'} waiting`;
}

/** How a run went, in one sentence. */
export function outcomeOf({ succeeded, processed, remaining }: RunReport): string {
  return `${succeeded} of ${count(processed, 'product')} got an image; ${jobsWaiting(remaining)}.`;
}
