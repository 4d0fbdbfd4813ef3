/** One run of the command line: from settings to a report, its lines, its files and its exit. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { secretsIn } from '../config/secrets.ts';
import type { FailOn, Settings } from '../config/settings.ts';
import { notifying, openNotices } from '../doors/notify.ts';
import { openProviders } from '../doors/project.ts';
import { createRescueFolder, RESCUE_FOLDER } from '../doors/rescue-folder.ts';
import { type OwnOptions, runOptions, type Starts } from '../doors/run-options.ts';
import type { EngineDependencies, RunReport } from '../engine/contract.ts';
import type { RunFailure } from '../engine/report/why-stopped.ts';
import { foreignFile } from '../own-files.ts';
import { createForeignRedactor, redactDeep } from '../redact.ts';
import { verdictOf } from '../report/verdict.ts';
import { count } from '../report/words.ts';
import { type CommandContext, type Connection, step, surroundingsOf } from './connection.ts';
import type { ExitName } from './exit-codes.ts';
import { type Host, Interruption } from './host.ts';
import { createLiveFiles, type LiveFiles } from './live-files.ts';
import { checkOutputFolder, type PlannedOutput } from './output-folder.ts';
import { closingLines, createRunDisplay, selectionLines } from './run-display.ts';
import { type RunFiles, shownPath, writeGallery, writeRunFiles } from './run-files.ts';

/** Retries that come due within this time are waited for when a run goes on until the queue is empty. */
const WAIT_FOR_RETRIES_MS = 120_000;
const OUT = 'out';

export interface OneRun {
  settings: Settings;
  untilEmpty: boolean;
  /** Where a schedule or what all runs of a wake-up share has the last word. */
  own?: Partial<OwnOptions>;
  /** A folder inside of the output folder, for one of several runs. */
  subfolder?: string;
}

/** @throws {import('../errors.ts').UserError} when the run itself could not be made. */
export async function runOnce(
  context: CommandContext,
  connection: Connection,
  plan: OneRun,
  { runBatch, dryRun }: Starts,
): Promise<{ report: RunReport; exit: ExitName }> {
  const { host, output } = context;
  const { settings } = plan;
  const { queue, store, probeUrl } = connection;
  const { clock, random, newToken } = host;
  const surroundings = surroundingsOf(context);
  const out = outputOf(context, connection.embedded?.folder ?? null, plan);
  await checkOutput(out, connection);
  const providers = openProviders(settings, surroundings, { isTrial: settings.dryRun });
  const display = createRunDisplay(host, output);
  const live = liveFilesOf(context, connection, out);
  const dependencies: EngineDependencies = {
    queue,
    store,
    rescue: createRescueFolder(resolve(out?.folder ?? resolve(host.cwd, OUT), RESCUE_FOLDER)),
    images: surroundings.images,
    probeUrl,
    providers,
    clock,
    random,
    newToken,
    onEvent(event) {
      display.onEvent(event);
      live?.onEvent(event);
    },
  };
  const options = runOptions(settings, providers, {
    door: 'cli',
    runKey: `cli-${newToken()}`,
    worker: workerOf(host),
    runUrl: null,
    ...(plan.untilEmpty ? { batchSize: null, waitForRetriesMs: WAIT_FOR_RETRIES_MS } : {}),
    ...plan.own,
  });
  let told: RunReport;
  try {
    if (settings.queueMissing && !settings.dryRun) await queueLostImages(context, connection);
    const start = settings.dryRun
      ? dryRun
      : notifying(runBatch, settings, openNotices(settings, surroundings));
    told = await start(dependencies, options, host.signal);
  } finally {
    display.end();
    await live?.end();
  }
  const report = redactDeep(told, createForeignRedactor(secretsIn(settings)));

  output.lines(
    ...(report.dryRun ? selectionLines(report, display.selection, output) : closingLines(report, output)),
  );
  if (out !== null) {
    const embedded = settings.dryRun ? null : connection.embedded;
    const files = await writeRunFiles(out.folder, report, {
      selection: display.selection,
      embedded,
    });
    output.lines('', ...fileLines(files, host.cwd, output.style.cyan));
  }
  return { report, exit: exitOf(report, settings.failOn, interruptionOf(host.signal)) };
}

/** An embedded run shows what it has made while it goes on; null for others. A dry run makes nothing. */
function liveFilesOf(
  { host }: CommandContext,
  { embedded }: Connection,
  out: PlannedOutput | null,
): LiveFiles | null {
  if (embedded === null || out === null) return null;
  const { clock } = host;
  return createLiveFiles(async () => {
    await mkdir(out.folder, { recursive: true });
    await writeGallery(out.folder, embedded, new Date(clock.now()).toISOString());
  }, clock.now);
}

const EXIT_OF_FAILURE: Record<Exclude<RunFailure, 'interrupted'>, ExitName> = {
  'provider-stopped': 'failed',
  network: 'failed',
  outage: 'failed',
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

/** Who works here, for people. */
export function workerOf({ processes }: Host): string {
  return `cli-${processes.host}-${processes.pid}`;
}

/** How the process ends after a signal. */
export function interruptionOf(signal: AbortSignal): ExitName {
  return signal.reason instanceof Interruption ? signal.reason.exit : 'interrupted';
}

/**
 * Where a run writes, absolute. A dry run changes nothing, so it writes only where it was told to.
 * @param dataDir Of the embedded database, null for a project.
 */
export function outputOf(
  { invocation, host }: CommandContext,
  dataDir: string | null,
  { settings, subfolder = '' }: Pick<OneRun, 'settings' | 'subfolder'>,
): PlannedOutput | null {
  const folder = invocation.value('out') || (dataDir !== null && !settings.dryRun ? OUT : null);
  return folder === null ? null : { folder: resolve(host.cwd, folder, subfolder), dataDir };
}

/** @throws {UserError} `input_invalid` when what a person has put there would be overwritten. */
async function checkOutput(out: PlannedOutput | null, { embedded }: Connection): Promise<void> {
  if (out === null) return;
  await checkOutputFolder(out);
  if (embedded === null) return;
  const { namesOfCatalogue } = await import('../embedded/catalogue.ts');
  const { foreignImage } = await import('../embedded/export.ts');
  const found = await foreignImage(out.folder, () => namesOfCatalogue(embedded.db));
  if (found !== null) throw foreignFile(found);
}

/** Images that the database knows and the disk has lost are made again. */
async function queueLostImages(
  { host, output }: CommandContext,
  { queue, embedded }: Connection,
): Promise<void> {
  if (embedded === null) return;
  const { productsWithImages } = await import('../embedded/catalogue.ts');
  const { missingImages } = await import('../embedded/shown.ts');
  const lost: string[] = [];
  for await (const rows of productsWithImages(embedded.db)) {
    const productIds = await missingImages(rows, embedded.imagesFolder);
    if (productIds.length === 0) continue;
    lost.push(...productIds);
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
