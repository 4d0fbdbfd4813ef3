/** Parts of files that are made from the sources: each stands between two lines of its file, and nothing else changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Part {
  /** In the repository, with forward slashes. */
  path: string;
  /** The line before it and the line after it, as they are without their indentation. */
  begin: string;
  end: string;
  /** Whole lines, without a line break at the end. */
  text: string;
}

/** On pages: comments that no reader sees. */
export const pagePart = (path: string, name: string, text: string): Part => ({
  path,
  begin: `<!-- generated: ${name} -->`,
  end: `<!-- end of ${name} -->`,
  // A table needs its own paragraph.
  text: `\n${text}\n`,
});

export interface FileWithParts {
  path: string;
  committed: string;
  right: string;
}

/** The files of these parts, as they are and as they should be. */
export function filesOf(parts: readonly Part[], root: string): FileWithParts[] {
  const texts = new Map<string, FileWithParts>();
  for (const part of parts) {
    const { path } = part;
    const file = texts.get(path) ?? read(root, path);
    texts.set(path, { ...file, right: withPart(file.right, part) });
  }
  return [...texts.values()];
}

function read(root: string, path: string): FileWithParts {
  const committed = readFileSync(join(root, path), 'utf8');
  return { path, committed, right: committed };
}

/** @throws {Error} when the two lines do not stand in the text, once and in their order. */
export function withPart(text: string, { path, begin, end, text: part }: Part): string {
  const lines = text.split('\n');
  const [from, ...more] = lines.flatMap((line, index) => (line.trim() === begin ? index : []));
  const to = lines.findIndex((line, index) => from !== undefined && index > from && line.trim() === end);
  if (from === undefined || more.length > 0 || to === -1) {
    throw new Error(`Expected the lines "${begin}" and "${end}" once and in this order in ${path}.`);
  }
  return [...lines.slice(0, from + 1), ...part.split('\n'), ...lines.slice(to)].join('\n');
}
