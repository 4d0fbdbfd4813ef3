/** The first lines of a summary: result and cost in one sentence, then how it ended. */
import type { RunReport } from '../../engine/contract.ts';
import { WHY_STOPPED } from '../../engine/report/why-stopped.ts';
import { formatUsd } from '../../money.ts';
import { markdownText } from '../escape.ts';
import { count, formatDuration, number, resultOf } from '../words.ts';

export function headline(report: RunReport): string {
  return report.dryRun ? ofDryRun(report) : ofRun(report);
}

function ofDryRun(report: RunReport): string {
  return [
    `## 🧪 DRY RUN: ${count(report.jobs.length, 'product')} would get an image`,
    `Nothing was changed and nothing was paid. A run would cost at most **${formatUsd(report.estimatedCostUsd)}**.`,
  ].join('\n\n');
}

function ofRun(report: RunReport): string {
  const { succeeded, failed, retried, processed, costUsd } = report;
  const bad = failed + retried;
  const icon = processed === 0 ? '🌿' : bad === 0 ? '✅' : succeeded === 0 ? '❌' : '⚠️';
  const price = costUsd > 0 ? ` for ${formatUsd(costUsd)}` : processed > 0 ? ' at no cost' : '';
  const facts = [
    failed > 0 ? `**${number(failed)} failed**` : null,
    retried > 0 ? `**${number(retried)}** will be tried again` : null,
    report.skipped > 0 ? `${number(report.skipped)} skipped` : null,
    report.released > 0 ? `${number(report.released)} given back untouched` : null,
    perImage(report),
    report.ambiguous > 0
      ? `**${formatUsd(report.ambiguousUsd)} of it ambiguous** (${count(report.ambiguous, 'call')} that may have been charged and brought no image)`
      : null,
    `took ${formatDuration(report.run.durationMs)}`,
    `stopped: ${WHY_STOPPED[report.stoppedReason].because}${detailOf(report)}`,
  ];
  return `## ${icon} ${resultOf(report)}${price}\n\n${facts.filter((fact) => fact !== null).join(' · ')}`;
}

/** What was paid for nothing counts as well. */
function perImage({ succeeded, placeholders, costUsd }: RunReport): string | null {
  const images = succeeded - placeholders;
  return costUsd > 0 && images > 0 ? `${formatUsd(costUsd / images)} per image` : null;
}

function detailOf({ stoppedDetail }: RunReport): string {
  return stoppedDetail === null ? '' : ` (${markdownText(stoppedDetail, 300)})`;
}
