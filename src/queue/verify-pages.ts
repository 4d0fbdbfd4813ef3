/** `verify` reads the queue in pages of a second each, however large it is: here they are asked for and put together. */
import type { Caller } from './call.ts';
import type { Violation } from './contract.ts';
import { type VerifyPage, verifyPageRow } from './rows.ts';

export type Found = VerifyPage['found'];

/** As many as one repair mends: the others are found by the next one. */
const MOST_JOBS = 10_000;

/** What all pages have found, page by page. Of the jobs no more than one repair mends. */
export async function verifyPages(call: Caller, signal?: AbortSignal): Promise<Found> {
  const found: Found = [];
  let jobs = 0;
  let next: VerifyPage['next'] = null;
  do {
    const page: VerifyPage = await call(verifyPageRow, 'verify_page', { p_after: next }, signal);
    for (const line of page.found) {
      const ids = line.job_ids.slice(0, MOST_JOBS - jobs);
      jobs += ids.length;
      found.push({ ...line, job_ids: ids });
    }
    next = page.next;
  } while (next !== null);
  return found;
}

/** A line for each rule, in the order of their names. */
export function violationsOf(found: Found): Violation[] {
  const byRule = new Map<string, Violation>();
  for (const { rule, detail, count } of found) {
    const line = byRule.get(rule);
    if (line) line.count += count;
    else byRule.set(rule, { rule, detail, count });
  }
  return [...byRule.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
