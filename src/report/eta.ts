/** When the queue will be empty, and which of the limits decides that. */
import { formatUsd } from '../money.ts';
import { formatDuration } from './duration.ts';

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

/**
 * How many runs a day a cron expression of GitHub's kind starts (minute and hour fields; other fields restrict the
 * days, of which the average is taken for days of the week). null when the expression is not understood.
 */
export function runsPerDay(cron: string): number | null {
  const fields = cron.trim().split(/\s+/);
  const [minute, hour, dayOfMonth, month, dayOfWeek] = fields;
  if (fields.length !== 5 || !minute || !hour || dayOfMonth !== '*' || month !== '*' || !dayOfWeek)
    return null;
  const minutes = valuesOf(minute, 0, 59);
  const hours = valuesOf(hour, 0, 23);
  const days = valuesOf(dayOfWeek, 0, 6);
  return minutes && hours && days ? (minutes * hours * days) / 7 : null;
}

/** How many values a cron field stands for. */
function valuesOf(field: string, min: number, max: number): number | null {
  const values = new Set<number>();
  for (const part of field.split(',')) {
    const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part);
    if (match === null) return null;
    const [, from, to, step] = match;
    const start = from === undefined ? min : Number(from);
    const end = to !== undefined ? Number(to) : from === undefined || step !== undefined ? max : start;
    const stride = step === undefined ? 1 : Number(step);
    if (stride < 1 || start < min || end > max || start > end) return null;
    for (let value = start; value <= end; value += stride) values.add(value);
  }
  return values.size;
}

function count(number: number, noun: string): string {
  const shown = Number.isInteger(number) ? String(number) : number.toFixed(1);
  return `${shown} ${noun}${number === 1 ? '' : 's'}`;
}
