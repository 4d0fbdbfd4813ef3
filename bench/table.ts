import { availableParallelism, loadavg } from 'node:os';

/** Prints a benchmark's table: first column left, numbers right. */
export function printTable(
  title: string,
  header: string[],
  rows: (string | number)[][],
  note?: string,
): void {
  const cells = [header, ...rows.map((row) => row.map(String))];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = cells;
  const lines = [title, line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)];
  if (note) lines.push(note);
  process.stdout.write(`\n${lines.join('\n')}\n`);
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** "12.3k", "845": jobs a second at a glance. */
export function perSecond(value: number): string {
  return value >= 10_000 ? `${(value / 1000).toFixed(1)}k` : String(Math.round(value));
}

/** A figure that something is to reach. */
export interface Aim {
  what: string;
  value: number;
  atLeast?: number;
  atMost?: number;
  /** Where it is missed: the cause. */
  because?: string;
}

/** A line for each aim: met or missed, and why. */
export function printAims(aims: Aim[]): void {
  let isAnyMissed = false;
  for (const { what, value, atLeast = -Infinity, atMost = Infinity, because } of aims) {
    const isMet = value >= atLeast && value <= atMost;
    const bound = [
      Number.isFinite(atLeast) ? `at least ${Number(atLeast.toFixed(2))}` : '',
      Number.isFinite(atMost) ? `at most ${Number(atMost.toFixed(2))}` : '',
    ];
    isAnyMissed ||= !isMet;
    const reason = !isMet && because ? `; ${because}` : '';
    process.stdout.write(
      `${isMet ? 'met   ' : 'MISSED'}  ${what}: ${value.toFixed(2)} (${bound.filter(Boolean).join(', ')})${reason}\n`,
    );
  }
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (isAnyMissed && load > cores) {
    process.stdout.write(
      `The load of this machine is ${load.toFixed(1)} on ${cores} cores: times are longer for it.\n`,
    );
  }
}
