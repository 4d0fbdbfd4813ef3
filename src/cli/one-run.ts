/** One run of the command line: from settings to a report, its lines, its files and its exit. */
import { resolve } from 'node:path';
import { type FailOn, type Settings, secretsIn } from '../config/settings.ts';
import { chosenProvider } from '../engine/claim/offers.ts';
import type { EngineDependencies, RunOptions, RunReport } from '../engine/contract.ts';
import { dryRun } from '../engine/dry-run.ts';
import type { RunFailure } from '../engine/report/why-stopped.ts';
import { runBatch } from '../engine/run.ts';
import { suggestedLeaseSeconds } from '../engine/settle/leases.ts';
import { createPublicFetch } from '../net/public-fetch.ts';
import { createProviders } from '../providers/registry.ts';
import { createRedactor, redactDeep } from '../redact.ts';
import { verdictOf } from '../report/verdict.ts';
import { count } from '../report/words.ts';
import { type CommandContext, type Connection, step } from './connection.ts';
import type { ExitName } from './exit-codes.ts';
import { Interruption } from './host.ts';
import { closingLines, createRunDisplay, selectionLines } from './run-display.ts';
import { type RunFiles, shownPath, writeRunFiles } from './run-files.ts';

/** Retries that come due within this time are waited for when a run goes on until the queue is empty. */
const WAIT_FOR_RETRIES_MS = 120_000;
const EMBEDDED_OUT = 'out';
const PRODUCTS_A_CALL = 1000;

export interface OneRun {
  settings: Settings;
  untilEmpty: boolean;
  /** What differs from the settings. */
  options?: Partial<RunOptions>;
  /** A folder inside of the output folder, for one of several runs. */
  subfolder?: string;
}

/** @throws {import('../errors.ts').UserError} when the run itself could not be made. */
export async function runOnce(
  context: CommandContext,
  connection: Connection,
  plan: OneRun,
): Promise<{ report: RunReport; exit: ExitName }> {
  const { host, output } = context;
  const { settings } = plan;
  const { fetch, clock } = host;
  const providers = createProviders(settings, { fetch, clock, publicFetch: createPublicFetch() });
  const display = createRunDisplay(host, output);
  const dependencies: EngineDependencies = {
    queue: connection.queue,
    store: connection.store,
    probeUrl: connection.probeUrl,
    providers,
    clock: host.clock,
    random: host.random,
    newToken: host.newToken,
    onEvent: display.onEvent,
  };
  const options: RunOptions = {
    runKey: `cli-${host.newToken()}`,
    door: 'cli',
    worker: `cli-${host.processes.host}-${host.processes.pid}`,
    runUrl: null,
    provider: settings.provider,
    fallbackProviders: settings.fallbackProviders ?? [],
    fallbackOnRefusal: settings.fallbackOnRefusal,
    batchSize: plan.untilEmpty ? null : settings.batchSize,
    concurrency: settings.concurrency,
    imagesPerMinute: settings.imagesPerMinute,
    queueMissing: settings.queueMissing,
    replace: settings.replace,
    runBudgetMicroUsd: settings.runBudgetMicroUsd,
    dailyBudgetMicroUsd: settings.dailyBudgetMicroUsd,
    timeLimitMs: settings.timeLimitMinutes === null ? null : settings.timeLimitMinutes * 60_000,
    waitForRetriesMs: plan.untilEmpty ? WAIT_FOR_RETRIES_MS : 0,
    leaseSeconds: suggestedLeaseSeconds(chosenProvider(providers, settings.provider).timeoutMs),
    ...plan.options,
  };
  let told: RunReport;
  try {
    if (settings.queueMissing && !settings.dryRun) await queueLostImages(context, connection);
    told = await (settings.dryRun ? dryRun : runBatch)(dependencies, options, host.signal);
  } finally {
    display.end();
  }
  const report = redactDeep(told, createRedactor(secretsIn(settings)));

  output.lines(
    ...(report.dryRun ? selectionLines(report, display.selection, output) : closingLines(report, output)),
  );
  const out = outputFolder(context, connection, plan);
  if (out !== null) {
    const embedded = settings.dryRun ? null : connection.embedded;
    const files = await writeRunFiles(out, report, {
      selection: display.selection,
      embedded,
    });
    output.lines('', ...fileLines(files, host.cwd, output.style.cyan));
  }
  return { report, exit: exitOf(report, settings.failOn, interruptionOf(host.signal)) };
}

const EXIT_OF_FAILURE: Record<Exclude<RunFailure, 'interrupted'>, ExitName> = {
  'provider-stopped': 'failed',
  'store-failed': 'failed',
  'database-lost': 'setup',
};

/** @param interruption How the process was asked to end, if it was. */
export function exitOf(report: RunReport, failOn: FailOn, interruption: ExitName): ExitName {
  const { fails, runFailure } = verdictOf(report, failOn);
  if (runFailure === 'interrupted') return interruption;
  if (runFailure !== null) return EXIT_OF_FAILURE[runFailure];
  return fails ? 'failed' : 'ok';
}

/** How the process ends after a signal. */
export function interruptionOf(signal: AbortSignal): ExitName {
  return signal.reason instanceof Interruption ? signal.reason.exit : 'interrupted';
}

/** A dry run changes nothing, so it writes only where it was told to. */
function outputFolder(
  { invocation, host }: CommandContext,
  { embedded }: Connection,
  { settings, subfolder = '' }: OneRun,
): string | null {
  const folder = invocation.value('out') || (embedded !== null && !settings.dryRun ? EMBEDDED_OUT : null);
  return folder === null ? null : resolve(host.cwd, folder, subfolder);
}

/** Images that the database knows and the disk has lost are made again. */
async function queueLostImages(
  { host, output }: CommandContext,
  { queue, embedded }: Connection,
): Promise<void> {
  if (embedded === null) return;
  const { readCatalogue } = await import('../embedded/catalogue.ts');
  const { missingImages } = await import('../embedded/export.ts');
  const lost = await missingImages(await readCatalogue(embedded.db), embedded.imagesFolder);
  for (let from = 0; from < lost.length; from += PRODUCTS_A_CALL) {
    const productIds = lost.slice(from, from + PRODUCTS_A_CALL);
    await queue.enqueueProducts(
      { productIds, priority: null, provider: null, replace: 'unreachable' },
      host.signal,
    );
  }
  if (lost.length > 0) step(output, `${count(lost.length, 'image')} missing on disk: queued again`);
}

function fileLines(files: RunFiles, cwd: string, paint: (text: string) => string): string[] {
  const shown = (path: string) => paint(shownPath(path, cwd));
  return [
    files.gallery === null ? null : `  Gallery  ${shown(files.gallery)}`,
    files.images === null
      ? null
      : `  Images   ${shown(files.images.folder)} (${count(files.images.count, 'file')})`,
    `  Report   ${shown(files.report)}`,
    `  Summary  ${shown(files.summary)}`,
  ].filter((line) => line !== null);
}
