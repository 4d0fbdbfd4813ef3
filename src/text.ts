/** Text from outside (names, prompts, messages of servers) as one line in which everything is seen. */

/** A name is cut here, so that one cannot fill a table. */
export const MAX_TEXT_LENGTH = 120;
/** Marks make a character of any length: a text has at most so many code units for each character that it may have. */
const MOST_UNITS = 4;

/** C0 and C1 controls (ESC among them), line and paragraph separators, and every other kind of white space. */
const CONTROL_OR_SPACE = /[\p{Cc}\p{Z}\s]+/gu;
/**
 * Format characters (all that reorder or hide text: bidirectional controls, byte order marks, tags), private-use and
 * unassigned ones. A joiner or non-joiner between two letters or pictures stays: it spells Persian and Indic words, and
 * makes one emoji of two. What is around them is looked at last: the other way round takes five times as long.
 */
const UNSEEN =
  /[\p{Cf}\p{Co}\p{Cn}](?<!(?<=[\p{L}\p{M}\p{ExtPict}\p{EMod}])[\u200C\u200D](?=[\p{L}\p{M}\p{ExtPict}]))/gu;

/**
 * One well-formed line without control or unseen characters, white space collapsed, at most `maxLength` of what a
 * reader calls characters; what was cut ends in "…". Not escaped for anything.
 */
export function plainText(text: string, maxLength: number = MAX_TEXT_LENGTH): string {
  const line = seenLine(text);
  return firstCharacters(line, maxLength) === line
    ? line
    : `${firstCharacters(line, maxLength - 1).trimEnd()}…`;
}

/** `plainText` of any length. A lone surrogate shows as U+FFFD. */
export function seenLine(text: string): string {
  return text.toWellFormed().replace(CONTROL_OR_SPACE, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
}

/** As much of a well-formed text as has at most so many characters. */
export function firstCharacters(text: string, most: number): string {
  // A character has at least one unit: what is short enough in units needs no counting.
  if (text.length <= most) return text;
  const looked = text.slice(0, MOST_UNITS * most).replace(/[\uD800-\uDBFF]$/, '');
  const characters = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(looked);
  let end = 0;
  let count = 0;
  for (const { index, segment } of characters) {
    count += 1;
    if (count > most) break;
    end = index + segment.length;
  }
  return looked.slice(0, end);
}
