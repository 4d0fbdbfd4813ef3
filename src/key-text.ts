/** Mistakes of copying in a key: each would fail only at the first call, in words of a header that nobody knows. */

/** Servers take headers of 8 kB or 16 kB in all; the longest key that we know is a token of 2 kB. */
export const MAX_KEY_LENGTH = 4_096;

/** What a key looks like, for messages. */
export const KEY_EXPECTED = `at most ${MAX_KEY_LENGTH} characters of plain ASCII on one line, without spaces or quotes`;

/** The first that fits. Words that finish "one with …" and show nothing of the key. */
const MISTAKES: readonly [looks: RegExp, words: string][] = [
  [/[\r\n]/, 'a line break inside'],
  [/^["'`\u2018-\u201f]|["'`\u2018-\u201f]$/, 'quotes around it'],
  [/^(?:bearer|basic|key|token)\s/i, 'a word such as Bearer in front of it'],
  [/\s/, 'a space inside'],
  [/[^\x21-\x7e]/, 'a character that is not plain ASCII'],
];

/** What is wrong with the form of a key without white space around it, or null. */
export function keyMistake(key: string): string | null {
  if (key.length > MAX_KEY_LENGTH) return `${key.length} characters`;
  return MISTAKES.find(([looks]) => looks.test(key))?.[1] ?? null;
}
