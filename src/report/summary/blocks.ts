/** What a summary is made of, and how it is cut where it grows too long. */

/** A stretch of Markdown, or one whose rows may be left out from their end. */
export type Block = string | Rows;

export interface Rows {
  before: string;
  rows: string[];
  after: string;
  /** Says that rows are missing; stands in the place of `after`. */
  omitted: (rows: number) => string;
}

/** Folded away until somebody opens it. */
export function folded(title: string, rows: Rows): Rows {
  const close = (end: string) => `${end}\n\n</details>`;
  return {
    before: `<details><summary>${title}</summary>\n\n${rows.before}`,
    rows: rows.rows,
    after: close(rows.after),
    omitted: (missing) => close(rows.omitted(missing)),
  };
}

/** Joins the blocks to at most `maxBytes` bytes; where they are too long, the last ones lose rows first. */
export function cutToSize(blocks: readonly Block[], maxBytes: number): string {
  const newline = 1;
  let left = maxBytes;
  for (const block of blocks) {
    left -= bytesOf(
      typeof block === 'string'
        ? `${block}\n\n`
        : `${block.before}\n${block.after}${block.omitted(block.rows.length)}\n\n`,
    );
  }
  const written = blocks.map((block) => {
    if (typeof block === 'string') return block;
    const rows: string[] = [];
    for (const row of block.rows) {
      const size = bytesOf(row) + newline;
      if (size > left) break;
      left -= size;
      rows.push(row);
    }
    const missing = block.rows.length - rows.length;
    const end = missing > 0 ? block.omitted(missing) : block.after;
    return [block.before, ...rows].join('\n') + (end === '' ? '' : `\n${end}`);
  });
  return `${written.join('\n\n')}\n`;
}

const encoder = new TextEncoder();
function bytesOf(text: string): number {
  return encoder.encode(text).byteLength;
}
