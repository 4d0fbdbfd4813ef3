/** Tables for people. */
import { logLine } from '../report/escape.ts';
import type { Style, StyleName } from './style.ts';
import { fitText, padText, textWidth } from './text.ts';

export interface Column {
  title: string;
  align?: 'left' | 'right';
  /** This column gives way when the table is wider than the terminal. */
  flexible?: boolean;
}

/** A cell's text comes from anywhere; it is made printable here, then painted. */
export type Cell = string | { text: string; style: StyleName };

const GAP = '  ';
const NARROWEST_FLEXIBLE = 12;

/** Lines of a table. `width` null = a pipe: nothing is cut. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: { style: Style; width: number | null; indent?: string },
): string[] {
  const { style, width, indent = '' } = options;
  const texts = rows.map((row) => columns.map((_, at) => logLine(textOf(row[at] ?? ''))));
  const widths = columns.map((column, at) =>
    Math.max(textWidth(column.title), ...texts.map((row) => textWidth(row[at] ?? ''))),
  );
  if (width !== null) shrink(columns, widths, width - indent.length);

  const line = (cells: string[], paint: (text: string, at: number) => string) =>
    indent +
    cells
      .map((cell, at) => {
        const columnWidth = widths[at] ?? 0;
        const fitted = fitText(cell, columnWidth);
        const padded =
          at === columns.length - 1 && columns[at]?.align !== 'right'
            ? fitted
            : padText(fitted, columnWidth, columns[at]?.align);
        return paint(padded, at);
      })
      .join(GAP)
      .trimEnd();

  return [
    line(
      columns.map((column) => column.title),
      (text) => style.dim(text),
    ),
    ...texts.map((row, index) =>
      line(row, (text, at) => {
        const cell = rows[index]?.[at];
        return typeof cell === 'object' ? style[cell.style](text) : text;
      }),
    ),
  ];
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** Takes what is too much from the flexible columns, the widest first. */
function shrink(columns: readonly Column[], widths: number[], available: number): void {
  const total = () => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (columns.length - 1);
  while (total() > available) {
    let widest = -1;
    for (const [at, column] of columns.entries()) {
      const width = widths[at] ?? 0;
      if (column.flexible && width > NARROWEST_FLEXIBLE && width > (widths[widest] ?? 0)) widest = at;
    }
    if (widest === -1) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}
