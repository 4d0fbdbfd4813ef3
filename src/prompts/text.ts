/** Text from a catalogue, made safe to stand inside a prompt. Pure functions of their input. */
import { firstCharacters, MAX_TEXT_LENGTH, seenLine } from '../text.ts';

/** Read no further than this: names may be megabytes. */
const LONGEST_READ = 4_000;
const LONGEST_OWN_PROMPT = 8_000;

/** Control characters except line feed and tab, which a hand-written prompt may hold. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

/**
 * The words of a name for a prompt: NFKC, so that what looks alike reads alike, on one line, without the mark that a
 * broken character leaves. Empty when nothing visible is left.
 */
export function promptWords(text: string): string {
  const words = seenLine(
    text.slice(0, LONGEST_READ).toWellFormed().normalize('NFKC').replaceAll('\uFFFD', ''),
  );
  return firstCharacters(words, MAX_TEXT_LENGTH).trimEnd();
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
