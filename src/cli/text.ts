/** How text fits into a terminal. What comes from outside goes through `logLine` first (see report/escape.ts). */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** East Asian wide and fullwidth blocks (Unicode 16, EastAsianWidth W and F, joined to ranges). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;
const INVISIBLE = /^[\p{Mark}\p{Cf}]*$/u;

/** How many columns a text without escape sequences takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
}

/** Cuts a text to so many columns, never through a grapheme; what was cut ends in "…". */
export function fitText(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let fitted = '';
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += graphemeWidth(segment);
    if (width > columns - 1) break;
    fitted += segment;
  }
  return columns < 1 ? '' : `${fitted.trimEnd()}…`;
}

/** A colour or its end; no other control character reaches a line (see `logLine`). */
const ESCAPE = /(\p{Cc}\[[0-9;]*m)/u;

/** `fitText` for a line with colours in it: these take no columns and all of them stay. */
export function fitStyledText(line: string, columns: number): string {
  let left = columns;
  return line
    .split(ESCAPE)
    .map((part) => {
      if (ESCAPE.test(part)) return part;
      const fitted = fitText(part, left);
      // What did not fit ends the line; only the ends of colours may follow.
      left = fitted === part ? left - textWidth(part) : 0;
      return fitted;
    })
    .join('');
}

/** Fills a text with spaces to so many columns. */
export function padText(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const gap = ' '.repeat(Math.max(0, columns - textWidth(text)));
  return align === 'left' ? text + gap : gap + text;
}
