/**
 * Text from outside, reduced to what the font can show. A missing glyph would be an empty box, so a word that
 * needs one is left out whole, and a text that would lose most of its letters is not shown at all.
 */

/** A base with two marks is real writing (Vietnamese, polytonic Greek); more only climb over the neighbours. */
const MAX_CODE_POINTS = 3;

/** Pictographs that are common in product names and are letters to a font. */
const TEXT_SYMBOLS = /^[©®™]$/;
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\u20e3/u;
const BLANK = /^[\p{Z}\p{Cc}\ufffd]+$/u;
/** Format characters, among them all that turn the writing direction, and variation selectors. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * @param covers whether every font that may set the text has a glyph for a code point.
 * @returns the text on one line, or null when less than half of its letters can be shown.
 */
export function readable(raw: string, covers: (codePoint: number) => boolean): string | null {
  const text = raw.toWellFormed().normalize('NFC');
  const isCovered = (part: string) => Array.from(part).every((c) => covers(c.codePointAt(0) ?? 0));
  const words: { text: string; letters: number; isWhole: boolean }[] = [];
  let word = { text: '', letters: 0, isWhole: true };
  const endWord = () => {
    if (word.text !== '' || !word.isWhole) words.push(word);
    word = { text: '', letters: 0, isWhole: true };
  };
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const grapheme = Array.from(segment.replace(INVISIBLE, '')).slice(0, MAX_CODE_POINTS).join('');
    if (segment !== '' && grapheme === '') continue;
    if (BLANK.test(grapheme) || (PICTOGRAPH.test(grapheme) && !TEXT_SYMBOLS.test(grapheme))) {
      endWord();
      continue;
    }
    // Full-width and styled letters ("ＣＢＤ") have plain counterparts; a letter is worth more than a rare mark on it.
    const forms = [grapheme, grapheme.normalize('NFKC'), grapheme.normalize('NFD').replace(/\p{M}/gu, '')];
    const shown = forms.find((form) => form !== '' && isCovered(form));
    word.letters += LETTER.test(grapheme) ? 1 : 0;
    word.isWhole &&= shown !== undefined;
    word.text += shown ?? '';
  }
  endWord();
  const lettersOf = (isWhole: boolean) =>
    words.filter((w) => w.isWhole === isWhole).reduce((sum, w) => sum + w.letters, 0);
  const kept = lettersOf(true);
  if (kept === 0 || lettersOf(false) > kept) return null;
  return words
    .filter((w) => w.isWhole)
    .map((w) => w.text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
