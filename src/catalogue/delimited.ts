/** CSV as RFC 4180 has it, with the place of every field kept for error messages. */

export interface CsvRecord {
  /** Line of the file on which the record begins, from 1. */
  line: number;
  fields: string[];
}

export class CsvError extends Error {
  override readonly name = 'CsvError';
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number, message: string) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** What spreadsheets separate fields with; many European ones write semicolons. */
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * All records; empty lines are none. The delimiter is the one that occurs most in the first line.
 * @throws {CsvError} for a quote inside an unquoted field, text after a closing quote, or a quote never closed.
 */
export function parseCsv(text: string): CsvRecord[] {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const delimiter = detectDelimiter(source);
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  let record: CsvRecord = { line, fields: [] };

  const column = (position: number) => position - lineStart + 1;
  const newLine = () => {
    line += 1;
    lineStart = at;
  };
  const endRecord = () => {
    if (record.fields.length > 1 || record.fields[0] !== '') records.push(record);
    record = { line, fields: [] };
  };

  /** From an opening quote to behind its closing one. */
  const quoted = (): string => {
    const opened = { line, column: column(at) };
    let value = '';
    at += 1;
    for (;;) {
      const character = source[at];
      if (character === undefined) {
        throw new CsvError(opened.line, opened.column, 'the quote that opens here is never closed');
      }
      at += 1;
      if (character === '"') {
        if (source[at] !== '"') return value;
        at += 1;
      }
      value += character;
      if (character === '\n') newLine();
    }
  };

  const unquoted = (): string => {
    const start = at;
    while (at < source.length && source[at] !== delimiter && source[at] !== '\n' && source[at] !== '\r') {
      if (source[at] === '"') {
        throw new CsvError(
          line,
          column(at),
          'a quote stands inside an unquoted field; put the whole field in quotes and double those inside',
        );
      }
      at += 1;
    }
    return source.slice(start, at);
  };

  while (at < source.length) {
    record.fields.push(source[at] === '"' ? quoted() : unquoted());
    const next = source[at];
    if (next === delimiter) {
      at += 1;
      // A delimiter at the very end still opens one more, empty field.
      if (at === source.length) record.fields.push('');
      continue;
    }
    if (next !== undefined && next !== '\n' && next !== '\r') {
      throw new CsvError(line, column(at), 'text stands after the closing quote of a field');
    }
    if (next === '\r') at += 1;
    if (source[at] === '\n') at += 1;
    newLine();
    endRecord();
  }
  if (record.fields.length > 0) endRecord();
  return records;
}

function detectDelimiter(source: string): string {
  const end = source.search(/[\r\n]/);
  const unquoted = source.slice(0, end === -1 ? undefined : end).replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string) => unquoted.split(delimiter).length;
  return DELIMITERS.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
