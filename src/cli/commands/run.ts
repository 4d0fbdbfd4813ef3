/** `run`: one batch, until nothing is left, or again and again. */
import { resolve } from 'node:path';
import { PROVIDER_SETTINGS } from '../../config/provider-settings.ts';
import { type Settings, secretsIn } from '../../config/settings.ts';
import type { EngineDependencies, RunOptions, RunReport } from '../../engine/contract.ts';
import { dryRun } from '../../engine/dry-run.ts';
import { suggestedLeaseSeconds } from '../../engine/lease.ts';
import { chosenProvider } from '../../engine/offers.ts';
import { runBatch } from '../../engine/run-batch.ts';
import { UserError } from '../../errors.ts';
import { createPublicFetch } from '../../net/public-fetch.ts';
import { createProviders } from '../../providers/registry.ts';
import { createRedactor, redactDeep } from '../../redact.ts';
import { formatDuration } from '../../report/duration.ts';
import {
  type CommandContext,
  type Connection,
  count,
  settingsOf,
  step,
  withConnection,
} from '../connection.ts';
import type { ExitName } from '../exit-codes.ts';
import { Interruption } from '../host.ts';
import { type Invocation, wholeNumber } from '../parse.ts';
import { closingLines, createRunDisplay, selectionLines } from '../run-display.ts';
import { type RunFiles, shownPath, writeRunFiles } from '../run-files.ts';
import { exitOf } from '../verdict.ts';
import type { Command } from './command.ts';

/** Retries that come due within this time are waited for when a run goes on until the queue is empty. */
const WAIT_FOR_RETRIES_MS = 120_000;
const EMBEDDED_OUT = 'out';
const PRODUCTS_A_CALL = 1000;

interface Plan {
  settings: Settings;
  untilEmpty: boolean;
  /** null = once. */
  intervalMs: number | null;
  maxRuns: number;
}

export const run: Command = async (context) => {
  const plan = planOf(context);
  return withConnection(context, async (connection) => {
    if (plan.intervalMs === null) {
      const { report, exit } = await runOnce(context, connection, plan);
      context.output.document(report);
      return exit;
    }
    return runAgainAndAgain(context, connection, plan, plan.intervalMs);
  });
};

function planOf(context: CommandContext): Plan {
  const { invocation } = context;
  const untilEmpty = invocation.has('until-empty');
  const minutes = wholeNumber(invocation, 'interval', { min: 1, max: 10_080 });
  const maxRuns = wholeNumber(invocation, 'max-runs', { min: 1, max: 1_000_000 });
  refuseTogether(invocation, 'until-empty', 'batch-size');
  refuseTogether(invocation, 'interval', 'dry-run');
  if (maxRuns !== undefined && minutes === undefined) {
    throw new UserError(
      'input_invalid',
      'Expected --interval with --max-runs but received none.',
      'Add --interval MINUTES, or leave --max-runs out: without an interval there is one run.',
    );
  }
  return {
    settings: settingsOf(context, ['supabaseUrl', 'supabaseKey', 'provider', 'bucket', ...PROVIDER_SETTINGS]),
    untilEmpty,
    intervalMs: minutes === undefined ? null : minutes * 60_000,
    maxRuns: maxRuns ?? Number.POSITIVE_INFINITY,
  };
}

function refuseTogether(invocation: Invocation, one: string, other: string): void {
  if (!invocation.has(one) || !invocation.has(other)) return;
  throw new UserError(
    'input_invalid',
    `Expected --${one} or --${other} but received both.`,
    `Leave one of them out: see "help ${invocation.command}".`,
  );
}

/** The exit is that of the last run; one that could not go on ends it all, since the next would fare no better. */
async function runAgainAndAgain(
  context: CommandContext,
  connection: Connection,
  plan: Plan,
  intervalMs: number,
): Promise<ExitName> {
  const { host, output } = context;
  for (let runs = 1; ; runs += 1) {
    const { report, exit } = await runOnce(context, connection, plan);
    output.jsonLine(report);
    if (runs >= plan.maxRuns || exit === 'setup' || report.stoppedReason === 'interrupted') return exit;
    const next = new Date(host.clock.now() + intervalMs).toISOString().slice(11, 16);
    output.lines(
      output.style.dim(`Next run in ${formatDuration(intervalMs)}, at ${next} UTC; Ctrl+C ends`),
      '',
    );
    try {
      await host.clock.sleep(intervalMs, host.signal);
    } catch (error) {
      if (!host.signal.aborted) throw error;
      return interruptionOf(host.signal);
    }
  }
}

async function runOnce(
  context: CommandContext,
  connection: Connection,
  plan: Plan,
): Promise<{ report: RunReport; exit: ExitName }> {
  const { host, output, invocation } = context;
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
  const out = outputFolder(invocation, connection, settings.dryRun);
  if (out !== null) {
    const embedded = settings.dryRun ? null : connection.embedded;
    const files = await writeRunFiles(resolve(host.cwd, out), report, {
      selection: display.selection,
      embedded,
    });
    output.lines('', ...fileLines(files, host.cwd, output.style.cyan));
  }
  return { report, exit: exitOf(report, settings.failOn, interruptionOf(host.signal)) };
}

function interruptionOf(signal: AbortSignal): ExitName {
  return signal.reason instanceof Interruption ? signal.reason.exit : 'interrupted';
}

/** A dry run changes nothing, so it writes only where it was told to. */
function outputFolder(invocation: Invocation, { embedded }: Connection, isDryRun: boolean): string | null {
  return invocation.value('out') || (embedded !== null && !isDryRun ? EMBEDDED_OUT : null);
}

/** Images that the database knows and the disk has lost are made again. */
async function queueLostImages(
  { host, output }: CommandContext,
  { queue, embedded }: Connection,
): Promise<void> {
  if (embedded === null) return;
  const { readCatalogue } = await import('../../embedded/catalogue.ts');
  const { missingImages } = await import('../../embedded/export.ts');
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
