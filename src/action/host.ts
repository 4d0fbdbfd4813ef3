/**
 * What a runner of GitHub Actions offers to a step; the real one is made in runner-host.ts. It makes every line safe
 * for the log, so that callers may pass text from outside as it is; what goes into a summary is the caller's to escape.
 */
export interface ActionHost {
  /** One line of the log. */
  info(line: string): void;
  /** A group that the log shows folded, written at once so that concurrent jobs never mix. */
  group(title: string, lines: readonly string[]): void;
  /** At most ten of each level are shown for a step: use one for many things of a kind. */
  annotate(level: 'notice' | 'warning' | 'error', title: string, message: string): void;
  setOutput(name: OutputName, value: string | number): void;
  /** Appends to the job summary. A runner that takes none gets a warning. */
  writeSummary(markdown: string): Promise<void>;
  /** Writes `report.json` and answers its path; null, after a warning, when it cannot be written. */
  writeReport(text: string): Promise<string | null>;
  /** Makes the step fail; says nothing by itself. */
  fail(): void;
}

/** The outputs that action.yml declares. */
export const OUTPUT_NAMES = [
  'processed',
  'succeeded',
  'real-images',
  'failed',
  'retried',
  'skipped',
  'remaining',
  'cost-usd',
  'stopped-reason',
  'report-path',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];
