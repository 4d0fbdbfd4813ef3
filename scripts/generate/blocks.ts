/**
 * Generated parts of files that people write: what stands between two markers is replaced, the rest is left alone.
 *   # generated: inputs … # end of inputs            in YAML
 *   <!-- generated: inputs --> … <!-- end of inputs --> in Markdown
 *   -- generated: inputs … -- end of inputs          in SQL
 *   // generated: inputs … // end of inputs          in TypeScript
 */

/** @throws {Error} unless the markers of the block stand there once. */
export function withBlock(path: string, text: string, name: string, content: string): string {
  const [begin, end] = markersOf(path, name);
  const lines = text.split('\n');
  const first = lineOf(lines, begin, path);
  const last = lineOf(lines, end, path);
  if (last < first) throw new Error(`Expected "${begin}" before "${end}" in ${path}.`);
  return [...lines.slice(0, first + 1), ...content.split('\n'), ...lines.slice(last)].join('\n');
}

function markersOf(path: string, name: string): [begin: string, end: string] {
  if (path.endsWith('.md')) return [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`];
  const sign = path.endsWith('.sql') ? '--' : path.endsWith('.ts') ? '//' : '#';
  return [`${sign} generated: ${name}`, `${sign} end of ${name}`];
}

function lineOf(lines: readonly string[], marker: string, path: string): number {
  const found = lines.flatMap((line, at) => (line.trim() === marker ? at : []));
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`Expected the line "${marker}" once in ${path}, but found it ${found.length} times.`);
  }
  return only;
}

/** Lines of at most this width, each with this indent. */
export function wrapped(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, indent + line];
}
