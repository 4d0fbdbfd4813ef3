/** With what the run was made: providers, models, sizes, budgets. */
import type { RunReport } from '../../engine/contract.ts';
import { formatUsd } from '../../money.ts';
import { markdownText } from '../escape.ts';
import { count } from '../words.ts';

/** Of a run's own. */
const LONGEST_VALUE = 200;

export function settingsUsed(report: RunReport): string {
  const { settings, providers } = report;
  const called = new Set([report.provider, ...providers.map(({ provider }) => provider)]);
  const lines = settings.providers
    .filter(({ provider }) => called.has(provider))
    .map(({ provider, settings }) => {
      const asked = Object.entries(settings).map(
        ([name, value]) => `${markdownText(name)} <code>${markdownText(value, LONGEST_VALUE)}</code>`,
      );
      return `- **${markdownText(provider)}**${asked.length === 0 ? '' : `: ${asked.join(', ')}`}`;
    });
  const others = settings.providers.length - lines.length;
  const bounds = [
    budget('run budget', settings.runBudgetUsd, report.costUsd),
    settings.dailyBudgetUsd === null ? null : `daily budget ${formatUsd(settings.dailyBudgetUsd)}`,
    report.batchSize === null ? 'until the queue is empty' : `at most ${count(report.batchSize, 'job')}`,
    report.dryRun ? null : `${count(report.concurrency, 'call')} at once`,
    settings.replace === 'none' ? null : `replaces ${settings.replace}`,
    others > 0 ? `${count(others, 'further provider')} not called` : null,
  ];
  lines.push(`- ${bounds.filter((bound) => bound !== null).join(' · ')}`);
  return `### Settings\n\n${lines.join('\n')}`;
}

function budget(name: string, usd: number | null, spentUsd: number): string | null {
  if (usd === null) return null;
  return `${name} ${formatUsd(usd)}, ${formatUsd(Math.max(0, usd - spentUsd))} of it left`;
}
