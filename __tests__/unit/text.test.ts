import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../src/text.ts';
import { hostileNames } from './report/hostile.ts';

describe('text made plain', () => {
  it('keeps what people write: accents, other scripts, joined emoji', () => {
    expect(plainText('Öl für Café – Χαρτί · конопля · 👩‍🌾')).toBe('Öl für Café – Χαρτί · конопля · 👩‍🌾');
  });

  it('puts everything on one line and drops what reorders or hides text', () => {
    expect(plainText(' a\r\nb\u2028c\u0000d\u001b[31m \u202eevil\u2066 \ufeffend ')).toBe(
      'a b c d [31m evil end',
    );
  });

  it('mends lone surrogates', () => {
    expect(plainText('a\ud800b')).toBe('a\ufffdb');
  });

  it('keeps the joiners that spell a word or make one emoji of two, and no others', () => {
    for (const name of ['می\u200cخواهم', 'क\u094d\u200dष', '❤\ufe0f\u200d🔥'])
      expect(plainText(name)).toBe(name);
    expect(plainText('\u200dRope\u200b\u200c')).toBe('Rope');
  });

  it.each([
    ['a soft hyphen', '\u00ad'],
    ['an isolate', '\u2066'],
    ['a tag', '\u{e0041}'],
    ['an interlinear mark', '\ufff9'],
    ['an invisible operator', '\u2062'],
    ['a private character', '\ue000'],
    ['an unassigned one', '\u0378'],
  ])('drops %s', (_what, character) => {
    expect(plainText(`he${character}mp`)).toBe('hemp');
    expect(plainText(character)).toBe('');
  });

  it('cuts by characters as people count them, never through one', () => {
    expect(plainText('😀'.repeat(121))).toBe(`${'😀'.repeat(119)}…`);
    expect(plainText('😀'.repeat(120))).toBe('😀'.repeat(120));
    expect(plainText('o\u0304'.repeat(121))).toBe(`${'o\u0304'.repeat(119)}…`);
    expect(plainText('o\u0304'.repeat(120))).toBe('o\u0304'.repeat(120));
  });

  it('is short, and well-formed, even with marks without end', () => {
    for (const text of [
      `a${'\u0301'.repeat(1_000_000)}`,
      `a${'😀\u0301'.repeat(100_000)}`,
      '👩‍👩‍👧‍👦'.repeat(1_000),
    ]) {
      const shown = plainText(text);
      expect(shown.length).toBeLessThanOrEqual(480);
      expect(shown).toMatch(/…$/);
      expect(shown.isWellFormed()).toBe(true);
    }
  });

  it('stays quick for a megabyte', () => {
    expect(Array.from(plainText('x\n'.repeat(500_000)))).toHaveLength(120);
  });

  it('leaves nothing unseen of ten thousand hostile names', () => {
    const shown = Array.from(hostileNames(10_000), (name) => plainText(name));
    expect(
      shown.filter((text) =>
        /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u.test(text),
      ),
    ).toEqual([]);
    expect(shown.filter((text) => text !== text.trim() || / {2}/.test(text))).toEqual([]);
  });
});
