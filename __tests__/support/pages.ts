/** The pages for people, as tests read them: links, tables and fenced blocks. */
import { readdirSync, readFileSync } from 'node:fs';

export const ROOT = new URL('../../', import.meta.url);

/** Every Markdown page, by its path from the root. */
export const PAGES: readonly string[] = [
  ...markdownIn(''),
  ...markdownIn('docs/'),
  ...markdownIn('docs/decisions/'),
];

function markdownIn(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name)
    .sort();
}

export function page(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** What stands below a heading, up to the next one of its level or above. */
export function section(text: string, heading: string): string {
  const [marks = ''] = heading.split(' ');
  const start = text.indexOf(`\n${heading}\n`);
  if (start === -1) throw new Error(`There is no heading "${heading}".`);
  const rest = text.slice(start + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${marks.length}} `, 'm'));
  return end === -1 ? rest : rest.slice(0, end);
}

/** The texts of fenced blocks in this language. */
export function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, found, body]) =>
    found === language && body !== undefined ? [body] : [],
  );
}

/** The rows of all tables, cell by cell, without their headings. */
export function tableRows(text: string): string[][] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const isRow = line.startsWith('|') && !/^[|\s:-]+$/.test(line);
    const isHeading = /^[|\s:-]+$/.test(lines[at + 1] ?? '') && (lines[at + 1] ?? '').startsWith('|');
    if (!isRow || isHeading) return [];
    return [
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ];
  });
}

/** Text as it is read: without the marks of code, emphasis and links. */
export function plain(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*]/g, '');
}

/** The anchors that GitHub gives to a page's headings. */
export function anchors(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    plain(heading)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}

export interface Link {
  text: string;
  target: string;
  isPicture: boolean;
}

export function links(text: string): Link[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```$/gm, '');
  return [...prose.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, mark, label = '', target = '']) => ({
    text: label,
    target,
    isPicture: mark === '!',
  }));
}
