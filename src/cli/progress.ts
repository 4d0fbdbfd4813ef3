/** The live part of a terminal: a progress bar and what is in the making, redrawn in place. */
import { formatDuration } from '../report/words.ts';
import type { OutputStream } from './host.ts';
import type { Style } from './style.ts';
import { fitStyledText, fitText, textWidth } from './text.ts';

const FULL = '█';
/** Eighths of a cell, from one to seven. */
const PARTS = '▏▎▍▌▋▊▉';
const EMPTY = '░';

/** A bar of so many columns for a fraction from 0 to 1. */
export function progressBar(fraction: number, columns: number, style: Style): string {
  const eighths = Math.round(Math.min(1, Math.max(0, fraction)) * columns * 8);
  const full = Math.floor(eighths / 8);
  const part = PARTS[(eighths % 8) - 1] ?? '';
  const rest = columns - full - part.length;
  return style.green(FULL.repeat(full) + part) + style.dim(EMPTY.repeat(rest));
}

export interface Progress {
  done: number;
  /** null: not known yet. */
  total: number | null;
  elapsedMs: number;
  /** Names of what is in the making, already made printable. */
  current: readonly string[];
}

/** Two lines: the bar with its numbers, and what is in the making. No line is wider than `columns`. */
export function progressLines(progress: Progress, columns: number, style: Style): string[] {
  const { done, total, elapsedMs, current } = progress;
  const rate = elapsedMs > 0 ? (done / elapsedMs) * 1000 : 0;
  const facts = [total === null ? `${done}` : `${done}/${total}`];
  if (total !== null && total > 0) facts.push(`${Math.floor((done / total) * 100)} %`);
  // A first image says little about the pace.
  if (done >= 3 && rate > 0) {
    facts.push(rate >= 1 ? `${rate.toFixed(1)} a second` : `${(rate * 60).toFixed(1)} a minute`);
    if (total !== null && total > done) facts.push(`${formatDuration(((total - done) / rate) * 1000)} left`);
  }
  const text = facts.join('  ');
  const barColumns = Math.max(8, Math.min(40, columns - textWidth(text) - 6));
  return [
    `  ${progressBar(total ? done / total : 0, barColumns, style)}  ${fitText(text, Math.max(0, columns - barColumns - 4))}`,
    style.dim(fitText(`  ${current.join(' · ')}`, columns)),
  ];
}

/** Lines at the bottom of the output that are replaced again and again; other lines go above them. */
export interface LiveRegion {
  show(lines: readonly string[]): void;
  /** Runs something that prints, above the region. */
  above(print: () => void): void;
  /** Takes the region away. */
  clear(): void;
  /** Leaves the region where it is, as the last that was shown. */
  leave(): void;
}

const HIDE_CURSOR = '\u001b[?25l';
export const SHOW_CURSOR = '\u001b[?25h';
const CLEAR_TO_END = '\u001b[0J';

export function createLiveRegion(stream: OutputStream): LiveRegion {
  let shown: readonly string[] = [];
  const erase = () => {
    if (shown.length > 0) stream.write(`\r\u001b[${shown.length}A${CLEAR_TO_END}`);
  };
  // A line that wraps, or a region taller than the screen, could not be taken back.
  const draw = (lines: readonly string[]) => {
    shown = lines.slice(0, stream.rows - 1).map((line) => fitStyledText(line, stream.columns - 1));
    if (shown.length > 0) stream.write(`${HIDE_CURSOR}${shown.join('\n')}\n`);
  };
  return {
    show(lines) {
      erase();
      draw(lines);
    },
    above(print) {
      const lines = shown;
      erase();
      shown = [];
      print();
      draw(lines);
    },
    clear() {
      erase();
      if (shown.length > 0) stream.write(SHOW_CURSOR);
      shown = [];
    },
    leave() {
      if (shown.length > 0) stream.write(SHOW_CURSOR);
      shown = [];
    },
  };
}
