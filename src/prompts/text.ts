/** Text from a catalogue, made safe to stand inside a prompt. Pure functions of their input. */

const LONGEST_NAME_GRAPHEMES = 120;
/** Read no further than this: combining marks make graphemes of any length, and names may be megabytes. */
const LONGEST_READ = 4_000;
const LONGEST_OWN_PROMPT = 8_000;

/**
 * Control, format, private-use, unassigned and surrogate characters, and the mark that a broken one leaves. A joiner
 * or non-joiner between two letters or pictures stays: it spells Persian and Indic words, and makes one emoji of two.
 */
const UNSEEN =
  /(?!(?<=[\p{L}\p{M}\p{ExtPict}\p{EMod}])[\u200C\u200D](?=[\p{L}\p{M}\p{ExtPict}]))[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\uFFFD]/gu;
/** Control characters except line feed and tab, which a hand-written prompt may hold. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

/**
 * One line for a prompt: NFKC, so that what looks alike reads alike, then as `visibleText`. Empty when nothing visible
 * is left.
 */
export function plainText(text: string, graphemes: number = LONGEST_NAME_GRAPHEMES): string {
  return visibleText(text.slice(0, LONGEST_READ).toWellFormed().normalize('NFKC'), graphemes);
}

/**
 * One line as its writer meant it ("g/m²" stays): only unseen characters gone, white space collapsed, at most
 * `graphemes` of what a reader calls characters.
 */
export function visibleText(text: string, graphemes: number = LONGEST_NAME_GRAPHEMES): string {
  const line = text
    .slice(0, LONGEST_READ)
    .toWellFormed()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line);
  let kept = '';
  let count = 0;
  for (const { segment } of segments) {
    count += 1;
    if (count > graphemes) return kept.trimEnd();
    kept += segment;
  }
  return kept;
}

/** A prompt that somebody wrote by hand: theirs to word, so only control characters go and its length is bound. */
export function ownText(text: string): string {
  return text
    .slice(0, LONGEST_OWN_PROMPT)
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(CONTROL, '')
    .trim();
}
