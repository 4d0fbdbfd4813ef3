/** What a run leaves in its output folder. */
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { EmbeddedDatabase } from '../embedded/database.ts';
import type { RunReport } from '../engine/contract.ts';
import { codeOf, messageOf, UserError } from '../errors.ts';
import { writeWhole } from '../own-files.ts';
import { serializeReport } from '../report/report-json.ts';
import type { SelectedJob } from '../report/summary/dry-run.ts';
import { renderSummary } from '../report/summary/summary.ts';
import type { CatalogueFiles } from './gallery-files.ts';
import { SUMMARY_MARK } from './output-folder.ts';

export interface RunFiles {
  /** Absolute. */
  folder: string;
  report: string;
  summary: string;
  /** Only for the embedded database. */
  gallery: string | null;
  images: { folder: string; count: number } | null;
}

/**
 * Writes report.json and summary.md; for an embedded run also images/, catalogue.json and index.html, of the whole
 * catalogue and not of this run alone.
 * @throws {UserError} `storage_failed` when the folder cannot be written.
 */
export async function writeRunFiles(
  folder: string,
  report: RunReport,
  details: { selection: readonly SelectedJob[]; embedded: EmbeddedDatabase | null },
): Promise<RunFiles> {
  try {
    await mkdir(folder, { recursive: true });
    const { embedded } = details;
    const catalogue = embedded && (await writeGallery(folder, embedded, report.run.endedAt));
    const files = { report: join(folder, 'report.json'), summary: join(folder, 'summary.md') };
    const shown = catalogue === null ? report : withFiles(report, catalogue.fileOf);
    await writeWhole(files.report, serializeReport(shown));
    await writeWhole(
      files.summary,
      `${renderSummary(shown, {
        level: 'full',
        runsPerDay: null,
        thumbnails: true,
        docsUrl: null,
        selection: details.selection,
      })}\n${SUMMARY_MARK}`,
    );
    return { folder, ...files, gallery: catalogue?.gallery ?? null, images: catalogue?.images ?? null };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw new UserError(
      'storage_failed',
      `The results cannot be written to ${folder}: ${messageOf(error)}.`,
      'Choose another folder with --out, or make room and run again: images that were made are kept beside the database.',
      { cause: error },
    );
  }
}

/** Of an embedded run; loaded with the database that it needs. */
export async function writeGallery(
  folder: string,
  embedded: EmbeddedDatabase,
  generatedAt: string,
): Promise<CatalogueFiles> {
  const { writeCatalogue } = await import('./gallery-files.ts');
  return writeCatalogue(folder, embedded, generatedAt);
}

/** A report's images are those beside it. */
function withFiles(report: RunReport, fileOf: ReadonlyMap<string, string | null>): RunReport {
  const jobs = report.jobs.map((job) => ({
    ...job,
    imageUrl: job.imageUrl === null ? null : (fileOf.get(job.productId) ?? job.imageUrl),
  }));
  return { ...report, jobs };
}

/** A path as a person in `cwd` would type it. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, resolve(cwd, path));
  return shown === '' ? '.' : shown.startsWith('..') ? path : shown;
}
