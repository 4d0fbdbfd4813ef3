/** When the queue will be empty, and which of the limits decides that. */
import { Cron } from 'croner';
import type { RunReport } from '../engine/contract.ts';
import { formatUsd } from '../money.ts';
import type { QueueStatus } from '../queue/contract.ts';
import { count, formatDuration } from './words.ts';

export interface EtaInput {
  /** Jobs that still wait. */
  remaining: number;
  /** Images of one run at most, and what says so; null = a run goes on until the queue is empty. */
  perRun: { images: number; text: string } | null;
  /** How often a schedule starts a run; null when that is not known. */
  runsPerDay: number | null;
  /** Every budget that is set, for a day, and what is left of it today; null = not known. */
  dailyBudgets: readonly { name: string; usd: number; leftUsd: number | null }[];
  /** As many images a day cost nothing, and no others are made; null = there is no such limit. */
  freeImagesADay: number | null;
  /** What an image costs, with what was paid in vain; null when none was made. */
  costPerImageUsd: number | null;
  /** Wall clock of this run for each job it processed; null when it processed none. */
  msPerImage: number | null;
}

export type BindingLimit = 'runs' | 'budget' | 'free' | 'rate';

export interface Eta {
  /** From now until the queue is empty; null when that hangs on something that is not known. */
  ms: number | null;
  /** What would have to be raised for it to be sooner. */
  binding: BindingLimit;
  text: string;
}

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** null when nothing waits, or when no limit is known that tells how long it takes. */
export function estimateEta(input: EtaInput): Eta | null {
  const { remaining, perRun, msPerImage } = input;
  if (remaining === 0) return null;
  const known = [runsLimit(input), ...budgetLimits(input), freeLimit(input), rateLimit(input)].filter(
    (limit) => limit !== null,
  );
  const slowest = known.reduce<Limit | null>(
    (slow, limit) => (slow && slow.ms >= limit.ms ? slow : limit),
    null,
  );
  const startsUnknown = perRun !== null && input.runsPerDay === null && remaining > perRun.images;
  if (startsUnknown && slowest?.binding !== 'budget' && slowest?.binding !== 'free') {
    const work = msPerImage === null ? '' : `about ${formatDuration(remaining * msPerImage)} of work; `;
    return { ms: null, binding: 'runs', text: `${work}what binds it is how often a run is started` };
  }
  if (slowest === null) return null;
  const when = Number.isFinite(slowest.ms) ? `about ${formatDuration(slowest.ms)}` : 'never';
  return { ...slowest, text: `${when}; what binds it is ${slowest.text}` };
}

/** Of dollars that were divided: 0.3 / 0.1 is 2.9999. */
const ROUNDING = 1e-9;

/** Jobs that wait or are in hand, and products that have none yet. */
export function waitingIn(status: QueueStatus): number {
  const { pending, retry, processing, submitted, review, unqueued } = status;
  return pending + retry + processing + submitted + review + (unqueued ?? 0);
}

/** Time of what waits, from a reading of the queue alone: its pace of the last hour and the caps of the day. null when nothing is known. */
export function outlookOf(status: QueueStatus): string | null {
  const { costPerImageUsd, lastHourCompleted } = status;
  const eta = estimateEta({
    remaining: waitingIn(status),
    perRun: null,
    runsPerDay: null,
    // A cap of who spends nothing today binds nothing: that is a pace of free images, or of another provider.
    dailyBudgets: status.caps.flatMap(({ provider, capUsd, spentUsd, reservedUsd, leftUsd }) =>
      capUsd === null || spentUsd + reservedUsd === 0
        ? []
        : [{ name: capName(provider, capUsd), usd: capUsd, leftUsd }],
    ),
    // Nobody says here which provider the next run will ask.
    freeImagesADay: null,
    costPerImageUsd,
    msPerImage: lastHourCompleted > 0 ? HOUR_MS / lastHourCompleted : null,
  });
  return eta?.text ?? null;
}

function capName(provider: string, usd: number): string {
  return `the cap of ${formatUsd(usd)} a day${provider === '' ? '' : ` of ${provider}`}`;
}

/** Cost and time of what waits after a run, in words; empty when nothing is known. */
export function forecast(report: RunReport, runsPerDay: number | null): string {
  const { remaining } = report;
  const price = priceOf(report);
  const perRun = perRunOf(report, price?.usd ?? null);
  const eta = estimateEta({
    remaining,
    perRun,
    runsPerDay,
    dailyBudgets: budgetsOf(report),
    freeImagesADay: price === null ? chosenOf(report).freeImagesADay : null,
    costPerImageUsd: price?.usd ?? null,
    msPerImage: report.succeeded > 0 ? report.run.durationMs / report.succeeded : null,
  });
  const cost = costOf(report, remaining);
  const runs =
    perRun === null || perRun.images === 0 ? null : count(Math.ceil(remaining / perRun.images), 'more run');
  return [cost, runs, eta?.text].filter((part) => part).join(', ');
}

/** What images for so many products cost, in words; null when the chosen provider costs nothing. */
export function costOf(report: RunReport, products: number): string | null {
  const price = priceOf(report);
  if (price === null) return null;
  return `${price.isMost ? 'at most' : 'about'} ${formatUsd(products * price.usd)} at ${formatUsd(price.usd)} an image`;
}

/**
 * What an image of the chosen provider costs, with what was paid in vain: in this run, else lately, else its price; null
 * when it costs nothing.
 */
function priceOf(report: RunReport) {
  const { costUsd, succeeded, placeholders, status } = report;
  const most = chosenOf(report).unitCostUsd;
  if (most === 0) return null;
  const images = succeeded - placeholders;
  if (images > 0 && costUsd > 0) return { usd: costUsd / images, isMost: false };
  const lately = status?.costPerImageUsd ?? null;
  return lately === null ? { usd: most, isMost: true } : { usd: lately, isMost: false };
}

function chosenOf({ settings, provider }: RunReport) {
  const chosen = settings.providers.find((one) => one.provider === provider);
  return chosen ?? { unitCostUsd: 0, freeImagesADay: null };
}

/** The smaller one of batch and budget. */
function perRunOf({ batchSize, settings }: RunReport, priceUsd: number | null): EtaInput['perRun'] {
  const { runBudgetUsd } = settings;
  const batch = batchSize === null ? null : { images: batchSize, text: count(batchSize, 'image') };
  if (runBudgetUsd === null || priceUsd === null) return batch;
  const images = Math.floor(runBudgetUsd / priceUsd + ROUNDING);
  if (batch !== null && batch.images <= images) return batch;
  return { images, text: `${formatUsd(runBudgetUsd)} at ${formatUsd(priceUsd)} an image` };
}

function budgetsOf({ settings, status, provider }: RunReport): EtaInput['dailyBudgets'] {
  const { dailyBudgetUsd } = settings;
  const all = status?.dailyCapUsd ?? null;
  const own = status?.caps.find((cap) => cap.provider === provider);
  const used = status === null ? null : status.spentTodayUsd + status.reservedTodayUsd;
  const left = (usd: number) => (used === null ? null : Math.max(0, usd - used));
  return [
    ...(all === null ? [] : [{ name: capName('', all), usd: all, leftUsd: left(all) }]),
    ...(own === undefined || own.capUsd === null
      ? []
      : [{ name: capName(provider, own.capUsd), usd: own.capUsd, leftUsd: own.leftUsd }]),
    ...(dailyBudgetUsd === null
      ? []
      : [
          {
            name: `the daily budget of ${formatUsd(dailyBudgetUsd)}`,
            usd: dailyBudgetUsd,
            leftUsd: left(dailyBudgetUsd),
          },
        ]),
  ];
}

interface Limit extends Eta {
  ms: number;
}

function runsLimit({ remaining, perRun, runsPerDay }: EtaInput): Limit | null {
  if (perRun === null || runsPerDay === null || runsPerDay <= 0) return null;
  return {
    binding: 'runs',
    ms: (Math.ceil(remaining / perRun.images) / runsPerDay) * DAY_MS,
    text: `${count(Math.round(runsPerDay * 10) / 10, 'run')} a day of ${perRun.text}`,
  };
}

/**
 * Whole images a day: the rest of a budget buys none. A budget for less than one image lets none ever come; one whose rest of
 * today buys all that wait binds nothing.
 */
function budgetLimits({ remaining, dailyBudgets, costPerImageUsd: costUsd }: EtaInput): Limit[] {
  if (costUsd === null || costUsd <= 0) return [];
  const imagesFor = (usd: number) => Math.floor(usd / costUsd + ROUNDING);
  return dailyBudgets
    .filter(({ leftUsd }) => leftUsd === null || imagesFor(leftUsd) < remaining)
    .map(({ name, usd }) => ({
      binding: 'budget',
      ms: Math.ceil(remaining / imagesFor(usd)) * DAY_MS,
      text: `${name} at ${formatUsd(costUsd)} an image`,
    }));
}

/** A day begins at 00:00 UTC, and this one may be used up. */
function freeLimit({ remaining, freeImagesADay }: EtaInput): Limit | null {
  if (freeImagesADay === null) return null;
  return {
    binding: 'free',
    ms: Math.ceil(remaining / freeImagesADay) * DAY_MS,
    text: `the ${count(freeImagesADay, 'image')} a day that are free`,
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
