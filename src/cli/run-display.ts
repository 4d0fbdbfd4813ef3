/** A run as people see it: a live bar on a terminal, a line for each job in a pipe. */
import type { EngineEvent, JobReport, RunProgress, RunReport, StoppedReason } from '../engine/contract.ts';
import { WHY_STOPPED } from '../engine/report/why-stopped.ts';
import { formatUsd, microUsdToUsd } from '../money.ts';
import { logLine } from '../report/escape.ts';
import { costOf, forecast } from '../report/eta.ts';
import type { SelectedJob } from '../report/summary/dry-run.ts';
import { catalogueOf, count, formatDuration } from '../report/words.ts';
import type { Host } from './host.ts';
import { outdatedLines } from './outdated-lines.ts';
import type { Output } from './output.ts';
import { createLiveRegion, progressLines } from './progress.ts';
import type { StyleName } from './style.ts';
import { renderTable } from './table.ts';

export interface RunDisplay {
  onEvent: (event: EngineEvent) => void;
  /** What a dry run selected. */
  readonly selection: readonly SelectedJob[];
  /** Takes the live part away, whatever happened. */
  end(): void;
}

const MARKS: Record<JobReport['result'], { mark: string; word: string; style: StyleName }> = {
  succeeded: { mark: '✔', word: 'ok', style: 'green' },
  failed: { mark: '✘', word: 'failed', style: 'red' },
  retried: { mark: '↻', word: 'again', style: 'yellow' },
  'handed-on': { mark: '⇢', word: 'handed on', style: 'yellow' },
  skipped: { mark: '–', word: 'skipped', style: 'dim' },
  released: { mark: '↩', word: 'given back', style: 'dim' },
  planned: { mark: '·', word: 'planned', style: 'cyan' },
};

/** On a terminal the bar tells of what went well; lines are for what did not. */
const WORTH_A_LINE: ReadonlySet<JobReport['result']> = new Set(['failed', 'retried', 'handed-on', 'skipped']);

/** Ten redraws a second are smooth, and cheap over a slow line. */
const REDRAW_MS = 100;

export function createRunDisplay(host: Host, output: Output): RunDisplay {
  const live = output.width === null || output.json ? null : createLiveRegion(host.stdout);
  const { style } = output;
  const selection: SelectedJob[] = [];
  const current = new Map<number, string>();
  let progress: RunProgress | null = null;
  let waiting: string | null = null;
  let begunMs = 0;
  let drawnMs = Number.NEGATIVE_INFINITY;

  const draw = (now: number) => {
    drawnMs = now;
    live?.show(
      progressLines(
        {
          done: progress?.processed ?? 0,
          total: progress?.expected ?? null,
          elapsedMs: now - begunMs,
          current: waiting === null ? [...current.values()] : [waiting],
        },
        host.stdout.columns,
        style,
      ),
    );
  };
  const redraw = () => {
    const now = host.clock.now();
    if (live !== null && now - drawnMs >= REDRAW_MS) draw(now);
  };
  const print = (...lines: string[]) => {
    if (live === null) output.lines(...lines);
    else live.above(() => output.lines(...lines));
  };

  const handlers: { [Type in EngineEvent['type']]: (event: Extract<EngineEvent, { type: Type }>) => void } = {
    started: () => {
      begunMs = host.clock.now();
    },
    enqueued: ({ total }) => {
      if (live === null) output.lines(`${style.green('✔')} ${count(total, 'product')} queued`);
    },
    probed: (probed) => {
      print(`${style.green('✔')} ${probedText(probed)}`);
    },
    claimed: redraw,
    waiting: ({ ms, why }) => {
      waiting = `waiting ${formatDuration(ms)}: ${logLine(why)}`;
      if (live === null) output.lines(waiting);
      else draw(host.clock.now());
    },
    'job-started': ({ job }) => {
      waiting = null;
      current.set(job.id, logLine(job.product.name, 60));
      redraw();
    },
    'job-finished': ({ report, progress: now }) => {
      if (report.jobId !== null) current.delete(report.jobId);
      progress = now;
      if (live === null) output.lines(plainJobLine(report, now));
      else if (WORTH_A_LINE.has(report.result)) print(jobLine(report, output));
      redraw();
    },
    'would-process': ({ job, prompt }) => {
      selection.push({ job, prompt, costUsd: microUsdToUsd(job.reservedMicroUsd) });
    },
    warning: ({ message }) => {
      if (live === null) output.warn(message);
      else live.above(() => output.warn(message));
    },
    stopping: ({ reason, detail }) => {
      if (isExpected(reason)) return;
      print(
        `${style.yellow('stopping:')} ${WHY_STOPPED[reason].because}${detail === null ? '' : `. ${logLine(detail)}`}`,
      );
    },
    // A warning has told of it.
    'provider-stopped': () => undefined,
    finished: () => live?.clear(),
  };

  return {
    selection,
    onEvent: (event) => (handlers[event.type] as (event: EngineEvent) => void)(event),
    end: () => live?.clear(),
  };
}

/** What a look at the products' images has found so far. */
export function probedText({ checked, unreachable }: { checked: number; unreachable: number }): string {
  return `${count(checked, 'image')} looked at, ${unreachable} of which cannot be reached`;
}

function isExpected(reason: StoppedReason): boolean {
  return WHY_STOPPED[reason].severity === 'expected';
}

function plainJobLine(report: JobReport, { processed, expected }: RunProgress): string {
  const facts = [
    report.provider,
    report.durationMs === null ? null : formatDuration(report.durationMs),
    report.costUsd > 0 ? formatUsd(report.costUsd) : null,
  ].filter((fact) => fact !== null);
  const place = `[${processed}/${expected ?? '?'}]`;
  const product = `${logLine(report.productName, 200)} (${logLine(report.productId, 200)})`;
  return `${place} ${MARKS[report.result].word}: ${product}, ${facts.join(', ')}${reasonOf(report)}`;
}

function jobLine(report: JobReport, { style }: Output): string {
  const { mark, style: name } = MARKS[report.result];
  return `${style[name](mark)} ${logLine(report.productName, 200)}${style.dim(reasonOf(report))}`;
}

function reasonOf(report: JobReport): string {
  const why = [report.failureClass?.replaceAll('_', ' '), report.message].filter(Boolean).join(': ');
  const told = why === '' ? '' : ` – ${logLine(why, 300)}`;
  return report.result === 'retried' ? `${told.replace(/\.$/, '')}; it is tried again` : told;
}

/** What a run has done, in a few lines. */
export function closingLines(report: RunReport, output: Output): string[] {
  const { style } = output;
  const { processed, succeeded, failed, retried, skipped, released, remaining } = report;
  if (processed === 0 && report.stoppedReason === 'empty') {
    return [
      `${style.green('✔')} Nothing is left to do${report.status === null ? '' : `: ${catalogueOf(report.status)}`}`,
    ];
  }
  const others = [
    failed > 0 ? style.red(`${failed} failed`) : null,
    retried > 0 ? style.yellow(`${retried} will be tried again`) : null,
    skipped > 0 ? `${skipped} skipped` : null,
    released > 0 ? `${released} given back` : null,
    `${formatUsd(report.costUsd)} in ${formatDuration(report.run.durationMs)}`,
    report.ambiguous > 0
      ? style.yellow(`${formatUsd(report.ambiguousUsd)} of it ambiguous (${count(report.ambiguous, 'call')})`)
      : null,
    remaining > 0 ? `${remaining} still waiting` : null,
  ].filter((part) => part !== null);
  const mark =
    succeeded > 0 && failed + retried === 0
      ? style.green('✔')
      : succeeded > 0 || failed + retried === 0
        ? style.yellow('!')
        : style.red('✘');
  const made = madeWords(report);
  const ending = isExpected(report.stoppedReason)
    ? ''
    : ` (stopped: ${WHY_STOPPED[report.stoppedReason].because})`;
  return [
    `${mark} ${style.bold(made)}, ${others.join(', ')}${ending}`,
    ...(report.status === null ? [] : [style.dim(`  Catalogue: ${catalogueOf(report.status)}`)]),
  ];
}

/** A placeholder is not an image. */
function madeWords({ succeeded, placeholders }: RunReport): string {
  const images = succeeded - placeholders;
  if (succeeded === 0) return 'No image made';
  if (placeholders === 0) return `${count(images, 'image')} made`;
  if (images === 0) return `${count(placeholders, 'placeholder')} made`;
  return `${count(images, 'image')} and ${count(placeholders, 'placeholder')} made`;
}

/** What a dry run selected, as a table with its price. */
export function selectionLines(
  report: RunReport,
  selection: readonly SelectedJob[],
  output: Output,
): string[] {
  const { style, width } = output;
  const changes = report.outdated === null ? [] : outdatedLines(report.outdated, output);
  if (selection.length === 0) {
    return [
      ...changes,
      `${style.green('✔')} Dry run: nothing would be done${report.stoppedDetail === null ? '' : `. ${logLine(report.stoppedDetail)}`}`,
      ...catalogueLines(report),
    ];
  }
  return [
    ...changes,
    ...renderTable(
      [
        { title: '#', align: 'right' },
        { title: 'product', flexible: true },
        { title: 'provider' },
        { title: 'try', align: 'right' },
        { title: 'at most', align: 'right' },
        { title: 'prompt', flexible: true },
      ],
      selection.map(({ job, prompt, costUsd }, at) => [
        String(at + 1),
        job.product.name,
        job.provider,
        String(job.attemptNumber),
        formatUsd(costUsd),
        { text: prompt, style: 'dim' },
      ]),
      { style, width },
    ),
    '',
    `${style.bold('Dry run:')} ${count(selection.length, 'product')} would get an image for at most ${formatUsd(report.estimatedCostUsd)}; nothing was changed`,
    ...catalogueLines(report),
  ];
}

/** What the whole catalogue would take, beyond what one run would do. */
function catalogueLines(report: RunReport): string[] {
  const { remaining, jobs, settings, status } = report;
  const placeholders = settings.replace === 'none' ? (status?.productsWithPlaceholders ?? 0) : 0;
  const queue = remaining > jobs.length ? forecast(report, null) : '';
  const real = placeholders === 0 ? null : costOf(report, placeholders);
  return [
    ...(queue === '' ? [] : [`  All ${count(remaining, 'product')} that wait: ${queue}`]),
    ...(real === null
      ? []
      : [`  Real images for ${count(placeholders, 'placeholder')} (--replace placeholders): ${real}`]),
  ];
}
