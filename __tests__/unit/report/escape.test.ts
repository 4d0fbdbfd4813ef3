import { describe, expect, it } from '@jest/globals';
import { logLine, markdownText, safeHttpsUrl, shownName } from '../../../src/report/escape.ts';
import { hostileNames } from './hostile.ts';

describe('what a product is called', () => {
  it('is its name, or its id where the name shows nothing', () => {
    expect(shownName('Hemp rope', '7')).toBe('Hemp rope');
    for (const name of ['', ' \u00a0', '\u200b\ufeff']) expect(shownName(name, '7')).toBe('product 7');
  });
});

describe('text for Markdown', () => {
  it('shows nothing as a dash, so that no cell is empty', () => {
    for (const empty of [null, undefined, '', ' \n\t', '\u202e']) expect(markdownText(empty)).toBe('–');
  });

  it('leaves ordinary names readable', () => {
    expect(markdownText('Hemp oil, 250 ml (cold-pressed)')).toBe('Hemp oil, 250 ml &#40;cold-pressed&#41;');
  });

  it('leaves nothing alive of ten thousand hostile names', () => {
    const shown = Array.from(hostileNames(10_000), (name) => markdownText(name));
    // Beyond entities of our own there is no character that Markdown, HTML or GitHub acts on.
    const alive = /[&<>"'|\\[\](){}*_~#!@:`$^=\p{Cc}\u2028\u2029\u202a-\u202e]/u;
    expect(shown.filter((text) => alive.test(text.replace(/&#\d+;/g, '')))).toEqual([]);
    expect(shown.filter((text) => /www\.|&#64;(?!&#8203;)/i.test(text))).toEqual([]);
    expect(shown.filter((text) => text === '')).toEqual([]);
  });
});

describe('a log line', () => {
  // What the runner does: trims, then looks for "::" at the start; and for the older "##[" anywhere.
  const isCommand = (line: string) => line.trimStart().startsWith('::') || line.includes('##[');

  it('is never a command, whatever the name', () => {
    const lines = [...hostileNames(10_000)].flatMap((name) => [
      logLine(name),
      logLine(`[1/20] ${name} done`),
    ]);
    expect(lines.filter(isCommand)).toEqual([]);
    expect(lines.filter((line) => /[\p{Cc}\u2028\u2029]/u.test(line))).toEqual([]);
  });

  it('still tells what was there', () => {
    expect(logLine('::error::x')).toBe(': :error::x');
    expect(logLine('a ##[error]x')).toBe('a # #[error]x');
  });
});

describe('an address', () => {
  it.each([
    'http://project.supabase.co/a.webp',
    'javascript:alert(1)',
    'data:image/png;base64,AA',
    '//project.supabase.co/a.webp',
    'https://user:password@project.supabase.co/a.webp',
    'https://',
    '',
    null,
  ])('%j is not shown', (text) => {
    expect(safeHttpsUrl(text)).toBeNull();
  });

  it('cannot leave its attribute or its cell', () => {
    const url = safeHttpsUrl('https://h.example/a|b"c\'d>e`f(g)[h]*?x=1&y=2 \n');
    expect(url).toMatch(/^[^|"'<>`()[\]*\s]+$/);
    expect(url).toContain('?x=1&amp;y=2');
  });
});
