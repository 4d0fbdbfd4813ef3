import { describe, expect, it } from '@jest/globals';
import { createLiveRegion, progressBar, progressLines } from '../../../src/cli/progress.ts';
import { createStyle, wantsColours } from '../../../src/cli/style.ts';
import { editDistance, nearestName } from '../../../src/cli/suggest.ts';
import { renderTable } from '../../../src/cli/table.ts';
import { fitText, padText, textWidth } from '../../../src/cli/text.ts';

const plain = createStyle(false);

describe('the width of text', () => {
  it.each([
    ['hemp', 4],
    ['Ελληνικά', 8],
    ['大麻', 4],
    ['🌿', 2],
    ['👩‍🌾', 2],
    ['e\u0301', 1],
    ['한글', 4],
    ['', 0],
  ])('of %p is %d columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('decides where a text is cut, and never splits a grapheme', () => {
    expect(fitText('Hemp seed oil', 8)).toBe('Hemp se…');
    expect(fitText('大麻大麻', 5)).toBe('大麻…');
    expect(fitText('👩‍🌾👩‍🌾', 3)).toBe('👩‍🌾…');
    expect(fitText('short', 5)).toBe('short');
  });

  it('decides how a text is filled', () => {
    expect(padText('大', 4)).toBe('大  ');
    expect(padText('7', 3, 'right')).toBe('  7');
  });
});

describe('colours', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('with %p and a terminal: %p are %p', (env, isTerminal, expected) => {
    expect(wantsColours(env, isTerminal)).toBe(expected);
  });

  it('leave text alone when they are off', () => {
    expect(plain.red('x')).toBe('x');
    expect(createStyle(true).red('x')).toBe('\u001b[31mx\u001b[39m');
  });
});

describe('a table', () => {
  const columns = [
    { title: 'job', align: 'right' as const },
    { title: 'product', flexible: true },
  ];

  it('aligns its columns', () => {
    expect(
      renderTable(
        columns,
        [
          ['7', 'Rope'],
          ['123', '大麻'],
        ],
        { style: plain, width: null },
      ),
    ).toEqual(['job  product', '  7  Rope', '123  大麻']);
  });

  it('fits a terminal by shortening what may give way', () => {
    const lines = renderTable(columns, [['7', 'Cold-pressed hemp seed oil']], { style: plain, width: 22 });
    expect(lines[1]).toBe('  7  Cold-pressed hem…');
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(22);
  });

  it('cuts nothing in a pipe', () => {
    const long = 'x'.repeat(300);
    expect(renderTable(columns, [['7', long]], { style: plain, width: null })[1]).toContain(long);
  });

  it('lets no text of a product reach the terminal as a command', () => {
    const hostile = '\u001b[2J\u001b]0;pwned\u0007 evil\r\nnext ##[error]x \u202egnp.exe';
    const [, line = ''] = renderTable(columns, [['7', hostile]], { style: plain, width: null });
    expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(line).not.toContain('##[');
  });
});

describe('the progress bar', () => {
  it('is full, empty, or in between by eighths', () => {
    expect(progressBar(0, 4, plain)).toBe('░░░░');
    expect(progressBar(1, 4, plain)).toBe('████');
    expect(progressBar(0.5, 4, plain)).toBe('██░░');
    expect(progressBar(0.53125, 4, plain)).toBe('██▏░');
    expect(progressBar(7, 4, plain)).toBe('████');
  });

  it('tells count, pace and what is left', () => {
    const [bar, current] = progressLines(
      { done: 20, total: 60, elapsedMs: 10_000, current: ['Hemp rope'] },
      100,
      plain,
    );
    expect(bar).toContain('20/60  33 %  2.0 a second  20 s left');
    expect(current).toBe('  Hemp rope');
  });

  it('claims no pace before it is known, and no end without a total', () => {
    const [early] = progressLines({ done: 1, total: 60, elapsedMs: 10, current: [] }, 100, plain);
    expect(early).not.toContain('second');
    const [open] = progressLines({ done: 9, total: null, elapsedMs: 9000, current: [] }, 100, plain);
    expect(open).toContain('9  1.0 a second');
    expect(open).not.toContain('left');
  });

  it.each([20, 40, 80, 200])('never wraps at %d columns', (columns) => {
    const lines = progressLines(
      { done: 123_456, total: 999_999, elapsedMs: 1e7, current: ['a'.repeat(300)] },
      columns,
      plain,
    );
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('is redrawn in place, with lines above it, and leaves nothing behind', () => {
    let written = '';
    const stream = { write: (text: string) => (written += text), isTTY: true, columns: 80, rows: 24 };
    const live = createLiveRegion(stream);

    live.show(['one', 'two']);
    written = '';
    live.above(() => stream.write('a line\n'));
    expect(written).toBe('\r\u001b[2A\u001b[0Ja line\n\u001b[?25lone\ntwo\n');

    written = '';
    live.clear();
    expect(written).toBe('\r\u001b[2A\u001b[0J\u001b[?25h');
    written = '';
    live.clear();
    expect(written).toBe('');
  });
});

describe('a live region', () => {
  it('shows no line that would wrap and no more lines than the screen has', () => {
    let written = '';
    const stream = { write: (text: string) => (written += text), isTTY: true, columns: 11, rows: 4 };
    const red = createStyle(true).red;
    createLiveRegion(stream).show([`${red('0123456')}789abc`, '2', '3', '4', '5']);
    expect(written).toBe('\u001b[?25l\u001b[31m0123456\u001b[39m78…\n2\n3\n');
  });

  it('can stay on the screen, with the cursor back', () => {
    let written = '';
    const stream = { write: (text: string) => (written += text), isTTY: true, columns: 80, rows: 24 };
    const live = createLiveRegion(stream);
    live.show(['one']);
    live.leave();
    expect(written).toBe('\u001b[?25lone\n\u001b[?25h');
  });
});

describe('the nearest name', () => {
  it('counts letters to insert, drop, replace or swap', () => {
    expect(editDistance('status', 'status')).toBe(0);
    expect(editDistance('stauts', 'status')).toBe(1);
    expect(editDistance('run', '')).toBe(3);
  });

  it('is none when too much would have to change', () => {
    expect(nearestName('xyz', ['run', 'queue'])).toBeNull();
    expect(nearestName('quue', ['run', 'queue'])).toBe('queue');
  });
});
