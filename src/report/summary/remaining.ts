/** What is left to do, what that will cost and how long it will take; and what stands in its way. */
import type { RunReport } from '../../engine/contract.ts';
import { formatUsd } from '../../money.ts';
import type { QueueStatus } from '../../queue/contract.ts';
import { markdownText } from '../escape.ts';
import { costOf, forecast } from '../eta.ts';
import { count, identifierInWords, megabytes, number } from '../words.ts';

const MOST_PAUSES = 20;
const MOST_CLASSES = 10;

/** @param runsPerDay How often a schedule starts a run; null when that is not known. */
export function remaining(report: RunReport, runsPerDay: number | null): string | null {
  const { status } = report;
  const lines = [waiting(report, runsPerDay)];
  if (status !== null) {
    lines.push(placeholdersLeft(report, status), failedForGood(status), unsaved(status));
    lines.push(...pauses(status), today(status));
  }
  const told = lines.filter((line) => line !== null);
  return told.length === 0 ? null : `### What remains\n\n${told.map((line) => `- ${line}`).join('\n')}`;
}

function waiting(report: RunReport, runsPerDay: number | null): string | null {
  const { status } = report;
  if (report.remaining > 0) {
    const outlook = forecast(report, runsPerDay);
    return `⏳ **${count(report.remaining, 'product')} still waiting**${outlook === '' ? '' : `: ${outlook}`}.`;
  }
  if (status !== null && status.totalProducts > 0) {
    if (status.productsWithRealImages === status.totalProducts) return '🎉 **Every product has an image.**';
  }
  return report.dryRun ? null : '⏳ **No job is waiting.**';
}

function placeholdersLeft(report: RunReport, status: QueueStatus): string | null {
  const { settings } = report;
  const products = status.productsWithPlaceholders;
  if (products === 0 || settings.replace === 'placeholders' || settings.replace === 'all') return null;
  const show = products === 1 ? 'shows' : 'show';
  const cost = costOf(report, products);
  const told = cost === null ? '' : `, for ${cost}`;
  return `🟨 **${count(products, 'product')} ${show} a placeholder**: a run with an image provider and <code>replace: placeholders</code> gives ${products === 1 ? 'it a real image' : 'them real images'}${told}.`;
}

function failedForGood({ failed, failedByClass }: QueueStatus): string | null {
  if (failed === 0) return null;
  const parts = Object.entries(failedByClass)
    .filter(([, jobs]) => jobs > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CLASSES)
    .map(([name, jobs]) => `${number(jobs)} ${markdownText(identifierInWords(name))}`);
  const classes = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return `🧑‍🔧 **${count(failed, 'job')} failed for good**${classes} and ${failed === 1 ? 'waits' : 'wait'} for a person: mend the cause, then <code>retry</code>.`;
}

function unsaved({ unsavedImages, unsavedBytes }: QueueStatus): string | null {
  if (unsavedImages === 0) return null;
  return `💾 **${count(unsavedImages, 'image')} that no store took** (${megabytes(unsavedBytes)}) are kept in the database: paid for, and stored by the next run whose store works.`;
}

function pauses({ pausedProviders }: QueueStatus): string[] {
  return pausedProviders.slice(0, MOST_PAUSES).map(({ provider, reason, until }) => {
    const which = provider === '' ? 'Every provider' : markdownText(provider);
    return `⏸️ **${which} is paused**${until === null ? '' : ` until ${markdownText(until)}`}: ${markdownText(reason, 300)}`;
  });
}

function today(status: QueueStatus): string | null {
  const { dailyCapUsd, spentTodayUsd, reservedTodayUsd, ambiguousToday, ambiguousTodayUsd } = status;
  const hasCap = status.caps.some(({ capUsd }) => capUsd !== null);
  if (!hasCap && spentTodayUsd === 0) return null;
  const left =
    dailyCapUsd === null
      ? ''
      : ` of ${formatUsd(dailyCapUsd)}, ${formatUsd(Math.max(0, dailyCapUsd - spentTodayUsd - reservedTodayUsd))} left`;
  const reserved = reservedTodayUsd > 0 ? `, ${formatUsd(reservedTodayUsd)} reserved` : '';
  const ambiguous =
    ambiguousToday > 0
      ? `; ${formatUsd(ambiguousTodayUsd)} of it ambiguous: ${count(ambiguousToday, 'call')} that may have been charged and brought no image`
      : '';
  const single = status.caps.flatMap(({ provider, capUsd, leftUsd }) =>
    provider === '' || capUsd === null || leftUsd === null
      ? []
      : `${markdownText(provider)} may spend ${formatUsd(capUsd)}, ${formatUsd(leftUsd)} left`,
  );
  return `💰 **Today (UTC):** ${[`${formatUsd(spentTodayUsd)} spent${left}${reserved}${ambiguous}`, ...single].join('; ')}.`;
}
