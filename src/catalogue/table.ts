/** What every kind of products file becomes first: columns, and rows that know where they stand. */

export interface SourceRow {
  /** `line 7` or `product 3`, for messages. */
  place: string;
  /** One for each column: text, or whatever JSON holds; undefined where the row has none. */
  values: unknown[];
}

export interface SourceTable {
  /** As the file spells them; two may have the same name. */
  columns: string[];
  rows: SourceRow[];
  /** Where the names of the columns stand, for messages. */
  header: string;
}

/** A file that cannot be read, with the place where it breaks off. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly line: number;
  /** From 1; null = somewhere on that line. */
  readonly column: number | null;

  constructor(line: number, column: number | null, message: string) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** Objects with whatever keys: a column for each key, in the order in which they come. */
export function tableOfObjects(
  items: readonly { place: string; fields: Readonly<Record<string, unknown>> }[],
): SourceTable {
  const at = new Map<string, number>();
  const rows = items.map(({ place, fields }) => {
    const values: unknown[] = [];
    for (const [key, value] of Object.entries(fields)) {
      const column = at.get(key) ?? at.size;
      at.set(key, column);
      values[column] = value;
    }
    return { place, values };
  });
  return { columns: [...at.keys()], rows, header: 'the file' };
}

/** The place of a position of a text, both from 1. */
export function placeAt(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: position - lineStart + 1 };
}
