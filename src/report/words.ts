/** Numbers and durations in sentences, the same at every door. */
import type { RunReport } from '../engine/contract.ts';
import type { QueueStatus } from '../queue/contract.ts';

/** "1 job", "1,200 jobs". */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${number(amount)} ${amount === 1 ? noun : plural}`;
}

/** "1,200" */
export function number(amount: number): string {
  return amount.toLocaleString('en-US');
}

/** "content blocked" for `content_blocked`. */
export function identifierInWords(identifier: string): string {
  return identifier.replaceAll('_', ' ');
}

/** "1 job is waiting", "2 jobs are waiting". */
export function jobsWaiting(jobs: number): string {
  return `${count(jobs, 'job')} ${jobs === 1 ? 'is' : 'are'} waiting`;
}

/** Of jobs that a command could not change. */
export function jobsLocked(jobs: number): string {
  return `${count(jobs, 'job')} locked by another transaction: left as ${jobs === 1 ? 'it was' : 'they were'}; try again later`;
}

/** What a run made, as a sentence without its point. A placeholder is not an image. */
export function resultOf({ succeeded, placeholders, processed }: RunReport): string {
  if (processed === 0) return 'No product was processed';
  const images = succeeded - placeholders;
  const all = count(processed, 'product');
  const of = (products: number) => (products === processed ? all : `${number(products)} of ${all}`);
  if (placeholders === 0) return `${of(images)} got an image`;
  if (images === 0) return `${of(placeholders)} got a placeholder`;
  return `${of(images)} got an image, ${number(placeholders)} a placeholder`;
}

/** How a run went, in one sentence. */
export function outcomeOf(report: RunReport): string {
  return `${resultOf(report)}; ${jobsWaiting(report.remaining)}.`;
}

type Catalogue = Pick<
  QueueStatus,
  'totalProducts' | 'productsWithRealImages' | 'productsWithPlaceholders' | 'productsWithoutImages'
>;

/** "0 of 77 products have a real image, 12 show a placeholder, 65 have none" */
export function catalogueOf(status: Catalogue): string {
  const { real, placeholders, none } = catalogueParts(status);
  return [real, placeholders, none].filter((part) => part !== null).join(', ');
}

/** The same in its parts; null for what there is none of. */
export function catalogueParts(status: Catalogue) {
  const { totalProducts, productsWithRealImages, productsWithPlaceholders, productsWithoutImages } = status;
  const some = (products: number, one: string, many: string) =>
    products === 0 ? null : `${number(products)} ${products === 1 ? one : many}`;
  return {
    real: `${number(productsWithRealImages)} of ${count(totalProducts, 'product')} ${totalProducts === 1 ? 'has' : 'have'} a real image`,
    placeholders: some(productsWithPlaceholders, 'shows a placeholder', 'show a placeholder'),
    none: some(productsWithoutImages, 'has none', 'have none'),
  };
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
