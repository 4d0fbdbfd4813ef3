/** Where things are printed: people's lines, machines' JSON, and never both on standard output. */
import type { UserError } from '../errors.ts';
import { logLine } from '../report/escape.ts';
import type { Host } from './host.ts';
import { createStyle, type Style, wantsColours } from './style.ts';

/** Lines of help are no longer than this on a wide terminal. */
const WIDEST_TEXT = 110;
const WIDTH_OF_A_PIPE = 100;

export interface Output {
  readonly json: boolean;
  readonly style: Style;
  /** Columns of the terminal on standard output; null = a pipe or file. */
  readonly width: number | null;
  /** Columns to wrap prose at. */
  readonly textWidth: number;
  /** Lines for people, as they are: what comes from outside must have gone through `logLine`. Nothing with --json. */
  lines(...lines: string[]): void;
  /** The answer of a command as one JSON document; nothing without --json. */
  document(value: unknown): void;
  /** One of several JSON answers, on a line of its own; nothing without --json. */
  jsonLine(value: unknown): void;
  /** On standard error, also with --json. */
  warn(message: string): void;
  /** On standard error, for people alone: standard output stays what was asked for. Nothing with --json. */
  note(message: string): void;
  /** An error that a person can act on. `answer` is what the JSON document holds besides, when something was done. */
  error(error: UserError, answer?: Record<string, unknown>): void;
}

export function createOutput(host: Pick<Host, 'stdout' | 'stderr' | 'env'>, json: boolean): Output {
  const { stdout, stderr, env } = host;
  const style = createStyle(!json && wantsColours(env, stdout.isTTY));
  const errorStyle = createStyle(wantsColours(env, stderr.isTTY));
  const width = stdout.isTTY ? stdout.columns : null;
  return {
    json,
    style,
    width,
    textWidth: Math.min(width ?? WIDTH_OF_A_PIPE, WIDEST_TEXT),
    lines(...lines) {
      if (!json) for (const line of lines) stdout.write(`${line}\n`);
    },
    document(value) {
      if (json) stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    },
    jsonLine(value) {
      if (json) stdout.write(`${JSON.stringify(value)}\n`);
    },
    warn(message) {
      stderr.write(`${errorStyle.yellow('warning:')} ${logLine(message)}\n`);
    },
    note(message) {
      if (!json) stderr.write(`${errorStyle.dim(logLine(message))}\n`);
    },
    error({ code, message, hint }, answer = {}) {
      if (json) stdout.write(`${JSON.stringify({ ...answer, error: { code, message, hint } }, null, 2)}\n`);
      // A message may list several problems, a line each.
      const [first = '', ...others] = message.split('\n').map((line) => logLine(line));
      stderr.write(
        [
          `${errorStyle.red('error:')} ${first} ${errorStyle.dim(`(${code})`)}`,
          ...others.map((line) => `  ${line}`),
          `${errorStyle.cyan('→')} ${logLine(hint)}`,
          '',
        ].join('\n'),
      );
    },
  };
}
