/** The Action: typed settings in; log, annotations, summary, outputs and a verdict out. */
import { kebabCase, requireSettings, type SettingName, type Settings } from '../config/settings.ts';
import type { EngineDependencies, RunOptions, RunReport } from '../engine/contract.ts';
import { suggestedLeaseSeconds } from '../engine/lease.ts';
import { chosenProvider } from '../engine/offers.ts';
import { assertSupported } from '../queue/version.ts';
import { redactDeep } from '../redact.ts';
import { plainText } from '../report/escape.ts';
import { joinReports } from '../report/join.ts';
import { serializeReport } from '../report/report-json.ts';
import { renderSummary } from '../report/summary.ts';
import { type CheckResult, isHealthy } from '../setup/doctor.ts';
import type { SetupStep } from '../setup/setup.ts';
import { createEventLog } from './event-log.ts';
import type { ActionHost } from './host.ts';
import type { RunContext } from './run-context.ts';
import { describeStep } from './setup-steps.ts';
import { checksSummary, setupSummary } from './summaries.ts';
import { judge } from './verdict.ts';

type Engine = (
  dependencies: EngineDependencies,
  options: RunOptions,
  signal: AbortSignal,
) => Promise<RunReport>;
export type RunSettings = Settings & { supabaseUrl: string; supabaseKey: string };
export type SetupSettings = Settings & { databaseUrl: string };

export interface ActionDependencies {
  host: ActionHost;
  context: RunContext;
  /** Puts `***` in place of secrets. */
  redact: (text: string) => string;
  /** False when the project's address is a masked secret, so that no picture in the summary could load. */
  thumbnails: boolean;
  runBatch: Engine;
  dryRun: Engine;
  /** Everything that the engine needs besides a listener. May throw a `UserError`. */
  connect: (settings: RunSettings) => Omit<EngineDependencies, 'onEvent'>;
  /** Installs or upgrades the SQL; safe to repeat. */
  setUp: (settings: SetupSettings, onStep: (step: SetupStep) => void, signal: AbortSignal) => Promise<void>;
  doctor: (settings: Settings, signal: AbortSignal) => Promise<CheckResult[]>;
  /** The reports that workers have left in this folder. May throw a `UserError`. */
  readReports: (folder: string) => Promise<RunReport[]>;
}

/**
 * Does what `mode` says. Failures of single jobs end in the verdict.
 * @throws {import('../errors.ts').UserError} when the run itself could not be made.
 */
export async function runAction(
  settings: Settings,
  dependencies: ActionDependencies,
  signal: AbortSignal,
): Promise<void> {
  await MODES[settings.mode](settings, dependencies, signal);
}

const MODES: Record<Settings['mode'], typeof runAction> = {
  run,
  summary: summarize,
  setup: installQueue,
  doctor: examine,
};

async function run(settings: Settings, dependencies: ActionDependencies, signal: AbortSignal): Promise<void> {
  const { host, context } = dependencies;
  const complete = requireSettings(settings, ['supabaseUrl', 'supabaseKey'], spell);
  const log = createEventLog(host);
  const engine = dependencies.connect(complete);
  const options: RunOptions = {
    runKey: context.runKey,
    door: 'action',
    worker: context.worker,
    runUrl: context.runUrl,
    provider: settings.provider,
    batchSize: settings.batchSize,
    concurrency: settings.concurrency,
    // What the provider bears is shared by all workers of the run.
    imagesPerMinute: settings.imagesPerMinute === null ? null : settings.imagesPerMinute / settings.workers,
    queueMissing: settings.queueMissing,
    replace: settings.replace,
    runBudgetMicroUsd: settings.runBudgetMicroUsd,
    dailyBudgetMicroUsd: settings.dailyBudgetMicroUsd,
    timeLimitMs: settings.timeLimitMinutes === null ? null : settings.timeLimitMinutes * 60_000,
    waitForRetriesMs: 0,
    leaseSeconds: suggestedLeaseSeconds(chosenProvider(engine.providers, settings.provider).timeoutMs),
  };
  // Before anything is claimed: SQL that this program cannot drive must not be driven.
  const outdated = assertSupported(await engine.queue.version(signal));
  if (outdated !== null) host.info(`Warning: ${outdated}`);
  if (settings.dryRun) host.info('DRY RUN: this shows what a run would do, and changes nothing.');
  const start = settings.dryRun ? dependencies.dryRun : dependencies.runBatch;
  const told = await start({ ...engine, onEvent: log.onEvent }, options, signal);
  const warnings = outdated === null ? told.warnings : [outdated, ...told.warnings];
  const report = redactDeep({ ...told, warnings }, dependencies.redact);

  await setOutputs(host, report);
  if (settings.summary !== 'off') {
    await host.writeSummary(
      renderSummary(report, {
        level: settings.summary,
        runsPerDay: context.runsPerDay,
        thumbnails: dependencies.thumbnails,
        selection: redactDeep(log.selection, dependencies.redact),
      }),
    );
  }
  annotateWarnings(host, report.warnings);
  const { fails, annotation } = judge(report, settings.failOn);
  if (annotation !== null) host.annotate(annotation.level, annotation.title, annotation.message);
  host.info(closingLine(report));
  if (fails) host.fail();
}

/** One summary, one report and one verdict for the run that several workers have shared. */
async function summarize(settings: Settings, dependencies: ActionDependencies): Promise<void> {
  const { host, context } = dependencies;
  const reports = redactDeep(await dependencies.readReports(settings.reportsPath), dependencies.redact);
  const joined = joinReports(reports);
  const missing = settings.workers - reports.length;
  const lost =
    missing > 0 ? `${missing} of ${settings.workers} workers left no report: look at their jobs.` : null;
  const report = lost === null ? joined : { ...joined, warnings: [lost, ...joined.warnings] };

  await setOutputs(host, report);
  if (settings.summary !== 'off') {
    await host.writeSummary(
      renderSummary(report, {
        level: settings.summary,
        runsPerDay: context.runsPerDay,
        thumbnails: dependencies.thumbnails,
        selection: [],
        workers: reports,
      }),
    );
  }
  const { fails, annotation } = judge(report, settings.failOn);
  if (annotation !== null) host.annotate(annotation.level, annotation.title, annotation.message);
  if (lost !== null) host.annotate('error', 'Workers are missing', lost);
  host.info(closingLine(report));
  if (fails || lost !== null) host.fail();
}

/** @returns once the report is written, so that the outputs name a file that is there. */
async function setOutputs(host: ActionHost, report: RunReport): Promise<void> {
  host.setOutput('report-path', await host.writeReport(serializeReport(report)));
  host.setOutput('processed', report.processed);
  host.setOutput('succeeded', report.succeeded);
  host.setOutput('failed', report.failed);
  host.setOutput('retried', report.retried);
  host.setOutput('skipped', report.skipped);
  host.setOutput('remaining', report.remaining);
  // Micro-dollars are the smallest unit there is; a float's tail would only confuse a comparison.
  host.setOutput('cost-usd', report.costUsd.toFixed(6));
  host.setOutput('stopped-reason', report.stoppedReason);
}

function annotateWarnings(host: ActionHost, warnings: readonly string[]): void {
  if (warnings.length === 0) return;
  const shown = warnings.slice(0, 10).map((text) => plainText(text, 400));
  const hidden = warnings.length - shown.length;
  if (hidden > 0) shown.push(`…and ${hidden} more in the report.`);
  host.annotate('warning', 'Warnings of this run', shown.join('\n'));
}

function closingLine(report: RunReport): string {
  if (report.dryRun)
    return `DRY RUN: ${report.jobs.length} products would get an image. Nothing was changed.`;
  return `${report.succeeded} of ${report.processed} products got an image; ${report.remaining} jobs are waiting.`;
}

async function installQueue(
  settings: Settings,
  dependencies: ActionDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { host } = dependencies;
  const complete = requireSettings(settings, ['databaseUrl'], spell);
  const lines: string[] = [];
  await dependencies.setUp(
    complete,
    (step) => {
      const line = describeStep(step);
      lines.push(line);
      host.info(line);
    },
    signal,
  );
  host.setOutput('stopped-reason', 'setup');
  if (settings.summary !== 'off') await host.writeSummary(setupSummary(lines));
}

async function examine(
  settings: Settings,
  dependencies: ActionDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { host } = dependencies;
  const results = redactDeep(await dependencies.doctor(settings, signal), dependencies.redact);
  for (const { name, status, detail, hint } of results) {
    host.info(`${status.toUpperCase()} ${name}: ${detail}${hint === null ? '' : ` → ${hint}`}`);
  }
  host.setOutput('stopped-reason', 'doctor');
  if (settings.summary !== 'off') await host.writeSummary(checksSummary(results));
  if (isHealthy(results)) return;
  const failed = results.filter(({ status }) => status === 'fail');
  host.annotate(
    'error',
    `${failed.length} of ${results.length} checks failed`,
    failed.map(({ name, detail, hint }) => plainText(`${name}: ${detail} ${hint ?? ''}`, 600)).join('\n'),
  );
  host.fail();
}

const spell = (name: SettingName) => kebabCase(name);
