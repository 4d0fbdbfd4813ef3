/** CSV and TSV as shops and spreadsheets write them, with the line of every row and the place of every error. */
import Papa from 'papaparse';
import { placeAt, SourceError, type SourceTable } from './table.ts';

export interface DelimitedRow {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  fields: string[];
}

/** What fields are separated with; many European spreadsheets write semicolons. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A first line with which Excel names the delimiter. */
const SEP_LINE = /^"?sep=(.|\\t)"?[^\S\n]*(?:\n|$)/i;

/**
 * The rows; those without any text are none. A quote inside of a field is text, such as an inch mark, as long as it is clear
 * where the field ends. Any line end will do.
 * @param knows Whether a column of this name is known: the delimiter that makes most known columns is the right one.
 * @throws {SourceError} for a quote that is never closed, or where a stray quote hides the end of a row.
 */
export function readRows(text: string, knows: (column: string) => boolean = () => false): DelimitedRow[] {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const sep = SEP_LINE.exec(source);
  const start = sep === null ? 0 : sep[0].length;
  const named = sep?.[1] === '\\t' ? '\t' : sep?.[1];
  const body = source.slice(start);
  const firstLine = sep === null ? 1 : 2;
  const delimiter = named ?? detectDelimiter(body, knows);
  try {
    return parse(body, delimiter, '"', firstLine);
  } catch (error) {
    // Tabs need no quotes, and many programs that write them use none: a quote that opens nothing is text.
    if (!(error instanceof SourceError) || delimiter !== '\t') throw error;
    return parse(body, delimiter, null, firstLine);
  }
}

/** The rows with their header, which is the first one. @throws {SourceError} as `readRows` does. */
export function readDelimited(text: string, knows: (column: string) => boolean): SourceTable {
  const [header, ...rows] = readRows(text, knows);
  if (header === undefined) return { columns: [], rows: [], header: 'line 1' };
  const columns = header.fields.map((title) => title.trim());
  // Spreadsheets write columns that somebody has emptied.
  while (columns.at(-1) === '') columns.pop();
  return {
    columns,
    header: `line ${header.line}`,
    rows: rows.map(({ line, fields }) => ({ place: `line ${line}`, values: fields })),
  };
}

function parse(body: string, delimiter: string, quote: string | null, firstLine: number): DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  let start = 0;
  let line = firstLine;
  Papa.parse<string[]>(body, {
    delimiter,
    newline: '\n',
    // A character that no text file has: nothing is quoted.
    quoteChar: quote ?? '\u0000',
    step({ data, errors, meta }) {
      for (const { code, index = 0 } of errors) assertEnds(body, code, index, firstLine, meta.cursor);
      if (data.some((field) => field.trim() !== '')) rows.push({ line, fields: data });
      for (let at = body.indexOf('\n', start); at !== -1 && at < meta.cursor; at = body.indexOf('\n', at + 1))
        line += 1;
      start = meta.cursor;
    },
  });
  return rows;
}

/** @param index Of the first character of a quoted field that holds a stray quote, or never ends. */
function assertEnds(body: string, code: string, index: number, firstLine: number, rowEnd: number): void {
  const spans = body.slice(index, rowEnd).trimEnd().includes('\n');
  if (code !== 'MissingQuotes' && !spans) return;
  const { line, column } = placeAt(body, index - 1);
  const what =
    code === 'MissingQuotes'
      ? 'the quote that opens here is never closed'
      : 'the quoted field that begins here has a quote inside, so that its end is not clear; double each quote inside of it';
  throw new SourceError(line + firstLine - 1, column, what);
}

function detectDelimiter(body: string, knows: (column: string) => boolean): string {
  const header = /^\s*([^\n]*)/.exec(body)?.[1] ?? '';
  const unquoted = header.replaceAll(/"[^"]*"/g, (quoted) => quoted.replaceAll(/[,;|\t]/g, ' '));
  const scores = DELIMITERS.map((delimiter) => {
    const columns = unquoted.split(delimiter);
    const known = columns.filter((column) => knows(column.replaceAll('"', ''))).length;
    return { delimiter, known, count: columns.length };
  });
  return scores.reduce((best, next) =>
    next.known > best.known || (next.known === best.known && next.count > best.count) ? next : best,
  ).delimiter;
}
