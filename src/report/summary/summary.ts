/**
 * A run told in Markdown: the job summary of the Action and `summary.md` of the command line. GitHub-flavoured
 * Markdown and the HTML that GitHub lets through; all text from outside is escaped. A part of it is a file here.
 */
import type { RunReport } from '../../engine/contract.ts';
import { markdownText, safeHttpsUrl } from '../escape.ts';
import { count } from '../words.ts';
import { type Block, cutToSize } from './blocks.ts';
import { counts, everyJob, providers, toTryAgain, workers } from './details.ts';
import { type SelectedJob, selected } from './dry-run.ts';
import { headline } from './headline.ts';
import { outdated } from './outdated.ts';
import { needsPerson } from './person.ts';
import { pictures } from './pictures.ts';
import { progress } from './progress.ts';
import { remaining } from './remaining.ts';
import { settingsUsed } from './settings-used.ts';

/** A step's summary may have 1 MiB; beyond it GitHub drops the whole of it while the job stays green. */
export const MAX_SUMMARY_BYTES = 900 * 1024;
const MAX_WARNINGS = 20;
const COMPACT_FAILURES = 5;

export interface SummaryOptions {
  level: 'compact' | 'full';
  /** How often a schedule starts a run, for the forecast; null when that is not known. */
  runsPerDay: number | null;
  /** False when the address of the store is a masked secret: every picture would be broken. */
  thumbnails: boolean;
  /** What a dry run selected, in order; empty otherwise. */
  selection: readonly SelectedJob[];
  /** Where this version's docs/ can be read; null when that is not known. */
  docsUrl: string | null;
  /** The reports of which this one was joined; none when one worker did it all. */
  workers?: readonly RunReport[];
  maxBytes?: number;
}

/** Markdown of at most `maxBytes` bytes (900 KiB unless told), cut at whole rows. */
export function renderSummary(report: RunReport, options: SummaryOptions): string {
  const full = options.level === 'full';
  const limit = full ? Number.POSITIVE_INFINITY : COMPACT_FAILURES;
  const ran = !report.dryRun;
  const blocks: (Block | null)[] = [
    headline(report),
    full && options.thumbnails ? pictures(report) : null,
    ...(ran ? needsPerson(report, limit, options.docsUrl) : []),
    warnings(report),
    progress(report),
    outdated(report.outdated),
    ran ? null : selected(report, options.selection),
    remaining(report, options.runsPerDay),
    settingsUsed(report),
    workers(options.workers ?? []),
    ran ? toTryAgain(report, limit) : null,
    full && ran ? counts(report) : null,
    full && ran ? providers(report) : null,
    full && ran ? everyJob(report) : null,
    footer(report),
  ];
  return cutToSize(
    blocks.filter((block) => block !== null),
    options.maxBytes ?? MAX_SUMMARY_BYTES,
  );
}

function warnings(report: RunReport): string | null {
  if (report.warnings.length === 0) return null;
  const shown = report.warnings.slice(0, MAX_WARNINGS).map((text) => `- ⚠️ ${markdownText(text, 500)}`);
  const hidden = report.warnings.length - shown.length;
  if (hidden > 0) shown.push(`- …and ${count(hidden, 'more warning')} in the report.`);
  return `### Warnings\n\n${shown.join('\n')}`;
}

function footer({ run }: RunReport): string {
  const url = safeHttpsUrl(run.url);
  const name = run.id === null ? markdownText(run.worker) : `run ${run.id} by ${markdownText(run.worker)}`;
  const parts = [
    url === null ? name : `<a href="${url}">${name}</a>`,
    `started ${markdownText(run.startedAt.slice(0, 16).replace('T', ' '))} UTC`,
    url !== null && run.door === 'action' ? `<a href="${url}#artifacts">its artifacts</a>` : null,
  ];
  return `<sub>${parts.filter((part) => part !== null).join(' · ')}</sub>`;
}
