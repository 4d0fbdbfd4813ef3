/** How the Action tells of a run: outputs and report, summary, annotations, the verdict and a last line. */
import type { Settings } from '../config/settings.ts';
import type { RunReport } from '../engine/contract.ts';
import { serializeReport } from '../report/report-json.ts';
import { renderSummary, type SummaryOptions } from '../report/summary/summary.ts';
import { count, outcomeOf } from '../report/words.ts';
import { plainText } from '../text.ts';
import type { ActionDependencies, ToldRun } from './contract.ts';
import type { ActionHost } from './host.ts';
import { judge } from './verdict.ts';

/** All of it, for a run that one worker made. */
export async function tellRun(
  told: ToldRun,
  settings: Settings,
  dependencies: Pick<ActionDependencies, 'host' | 'context' | 'thumbnails'>,
): Promise<void> {
  const { host } = dependencies;
  await setOutputs(host, told.report);
  await writeRunSummary(told, settings, dependencies);
  annotateWarnings(host, told.report.warnings);
  judgeRun(host, told.report, settings);
}

/** @returns once the report is written, so that the outputs name a file that is there; an empty path = it could not be. */
export async function setOutputs(host: ActionHost, report: RunReport): Promise<void> {
  host.setOutput('report-path', (await host.writeReport(serializeReport(report))) ?? '');
  host.setOutput('processed', report.processed);
  host.setOutput('succeeded', report.succeeded);
  host.setOutput('real-images', report.status?.productsWithRealImages ?? '');
  host.setOutput('failed', report.failed);
  host.setOutput('retried', report.retried);
  host.setOutput('skipped', report.skipped);
  host.setOutput('remaining', report.remaining);
  // Micro-dollars are the smallest unit there is; a float's tail would only confuse a comparison.
  host.setOutput('cost-usd', report.costUsd.toFixed(6));
  host.setOutput('stopped-reason', report.stoppedReason);
}

export async function writeRunSummary(
  { report, selection }: ToldRun,
  { summary }: Settings,
  { host, context, thumbnails }: Pick<ActionDependencies, 'host' | 'context' | 'thumbnails'>,
  more: Pick<SummaryOptions, 'workers' | 'maxBytes'> = {},
): Promise<void> {
  if (summary === 'off') return;
  const { runsPerDay, docsUrl } = context;
  await host.writeSummary(
    renderSummary(report, { level: summary, runsPerDay, docsUrl, thumbnails, selection, ...more }),
  );
}

export function annotateWarnings(host: ActionHost, warnings: readonly string[]): void {
  if (warnings.length === 0) return;
  const shown = warnings.slice(0, 10).map((text) => plainText(text, 400));
  const hidden = warnings.length - shown.length;
  if (hidden > 0) shown.push(`…and ${hidden} more in the report.`);
  host.annotate('warning', 'Warnings of this run', shown.join('\n'));
}

/**
 * The verdict as an annotation, and a step that fails if it says so.
 * @param of Which of several runs this is.
 */
export function judgeRun(host: ActionHost, report: RunReport, { failOn }: Settings, of?: string): void {
  const { fails, annotation } = judge(report, failOn);
  const begin = of === undefined ? '' : `${of}: `;
  if (annotation !== null) host.annotate(annotation.level, `${begin}${annotation.title}`, annotation.message);
  host.info(`${begin}${closingLine(report)}`);
  if (fails) host.fail();
}

function closingLine(report: RunReport): string {
  if (!report.dryRun) return outcomeOf(report);
  return `DRY RUN: ${count(report.jobs.length, 'product')} would get an image. Nothing was changed.`;
}
