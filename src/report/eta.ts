/** When the queue will be empty, and which of the limits decides that. */
import { Cron } from 'croner';
import { formatUsd } from '../money.ts';
import { formatDuration } from './words.ts';

export interface EtaInput {
  /** Jobs that still wait. */
  remaining: number;
  /** Jobs of one run at most; null = a run goes on until the queue is empty. */
  batchSize: number | null;
  /** How often a schedule starts a run; null when that is not known. */
  runsPerDay: number | null;
  /** null = no cap. */
  dailyCapUsd: number | null;
  /** What an image of this run cost; null when it made none. */
  costPerImageUsd: number | null;
  /** Wall clock of this run for each job it processed; null when it processed none. */
  msPerImage: number | null;
}

export type BindingLimit = 'runs' | 'budget' | 'rate';

export interface Eta {
  /** From now until the queue is empty; null when that hangs on something that is not known. */
  ms: number | null;
  /** What would have to be raised for it to be sooner. */
  binding: BindingLimit;
  text: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** null when nothing waits, or when no limit is known that tells how long it takes. */
export function estimateEta(input: EtaInput): Eta | null {
  const { remaining, batchSize, msPerImage } = input;
  if (remaining === 0) return null;
  const known = [runsLimit(input), budgetLimit(input), rateLimit(input)].filter((limit) => limit !== null);
  const slowest = known.reduce<Limit | null>(
    (slow, limit) => (slow && slow.ms >= limit.ms ? slow : limit),
    null,
  );
  const startsUnknown = batchSize !== null && input.runsPerDay === null && remaining > batchSize;
  if (startsUnknown && slowest?.binding !== 'budget') {
    const work = msPerImage === null ? '' : `about ${formatDuration(remaining * msPerImage)} of work; `;
    return { ms: null, binding: 'runs', text: `${work}what binds it is how often a run is started` };
  }
  return (
    slowest && { ...slowest, text: `about ${formatDuration(slowest.ms)}; what binds it is ${slowest.text}` }
  );
}

interface Limit extends Eta {
  ms: number;
}

function runsLimit({ remaining, batchSize, runsPerDay }: EtaInput): Limit | null {
  if (batchSize === null || runsPerDay === null || runsPerDay <= 0) return null;
  return {
    binding: 'runs',
    ms: (Math.ceil(remaining / batchSize) / runsPerDay) * DAY_MS,
    text: `${count(runsPerDay, 'run')} a day of ${count(batchSize, 'image')}`,
  };
}

function budgetLimit({ remaining, dailyCapUsd, costPerImageUsd }: EtaInput): Limit | null {
  if (dailyCapUsd === null || costPerImageUsd === null || dailyCapUsd <= 0 || costPerImageUsd <= 0)
    return null;
  return {
    binding: 'budget',
    ms: ((remaining * costPerImageUsd) / dailyCapUsd) * DAY_MS,
    text: `the daily budget of ${formatUsd(dailyCapUsd)} at ${formatUsd(costPerImageUsd)} an image`,
  };
}

function rateLimit({ remaining, msPerImage }: EtaInput): Limit | null {
  if (msPerImage === null) return null;
  return {
    binding: 'rate',
    ms: remaining * msPerImage,
    text: `the pace of ${formatDuration(msPerImage)} an image`,
  };
}

/** GitHub's schedules: five fields of numbers, names, lists, ranges and steps. Croner knows more. */
const GITHUB_CRON = /^[\w*,/-]+(?: [\w*,/-]+){4}$/;
const LONGEST_CRON = 200;

/**
 * How many runs a day a cron expression of GitHub's kind starts: its ticks from Monday to Sunday in UTC, by seven. At
 * most the 10,080 minutes of a week are counted. null when the expression is not understood, or names days of the month
 * or months: those do not repeat by the week.
 */
export function runsPerDay(cron: string): number | null {
  if (cron.length > LONGEST_CRON) return null;
  const expression = cron.trim().replace(/\s+/g, ' ');
  const [, , dayOfMonth, month] = expression.split(' ');
  if (!GITHUB_CRON.test(expression) || dayOfMonth !== '*' || month !== '*') return null;
  const runs = ticksOfAWeek(expression);
  return runs === null || runs === 0 ? null : runs / 7;
}

/** Any Monday would do. */
const MONDAY_MS = Date.UTC(2024, 0, 1);

function ticksOfAWeek(expression: string): number | null {
  try {
    // GitHub takes `5/20` for "every 20 minutes from minute 5".
    const schedule = new Cron(expression, { mode: '5-part', sloppyRanges: true, utcOffset: 0 });
    let ticks = 0;
    let tick = schedule.nextRun(new Date(MONDAY_MS - 1));
    while (tick !== null && tick.getTime() < MONDAY_MS + 7 * DAY_MS) {
      ticks += 1;
      tick = schedule.nextRun(tick);
    }
    return ticks;
  } catch {
    return null;
  }
}

function count(number: number, noun: string): string {
  const shown = Number.isInteger(number) ? String(number) : number.toFixed(1);
  return `${shown} ${noun}${number === 1 ? '' : 's'}`;
}
