/**
 * Text from outside made safe to show: in a log line, where the runner looks for commands, and in a job summary,
 * where Markdown and HTML are live. Product names, prompts and provider messages all pass through here.
 */
import { MAX_TEXT_LENGTH, plainText } from '../text.ts';

/** A log line is cut here: enough for any prompt of ours. */
const MAX_LINE_LENGTH = 2000;

/** What a product is called where people read: by its id when its name shows nothing. Not escaped. */
export function shownName(name: string, productId: string): string {
  return plainText(name) || `product ${plainText(productId)}`;
}

/** ASCII that means something to Markdown, to HTML or to GitHub's own links (@names, #numbers, $maths$). */
const MARKUP = /[&<>"'|\\[\](){}*_~#!@:`$^=]/g;

/**
 * Text for a Markdown paragraph, a table cell or HTML: every special character as a numeric entity. Never empty,
 * because an empty cell breaks a table; nothing shows as an en dash.
 */
export function markdownText(text: string | null | undefined, maxLength: number = MAX_TEXT_LENGTH): string {
  const line = plainText(text ?? '', maxLength);
  if (line === '') return '–';
  return (
    line
      .replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`)
      // Both are linked after entities are decoded: an address by what follows its @, a host by "www.".
      .replaceAll('&#64;', '&#64;&#8203;')
      .replace(/www\./gi, (host) => `${host.slice(0, 3)}&#46;`)
  );
}

/**
 * A whole line for a log that the GitHub runner reads. The runner trims a line and takes `::name::` at its start
 * for a command, and the older `##[name]` anywhere in it.
 */
export function logLine(text: string, maxLength: number = MAX_LINE_LENGTH): string {
  return plainText(text, maxLength)
    .replace(/##(?=\[)/g, '# #')
    .replace(/^::/, ': :');
}

/** The address for an HTML attribute or a Markdown link, or null when it is not a plain https address. */
export function safeHttpsUrl(text: string | null | undefined): string | null {
  const url = URL.parse(text ?? '');
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  const href = url.href.replace(/[^A-Za-z0-9\-._~:/?#@$&+,;=%]/g, encodeSpecial);
  return href.length > 2000 ? null : href.replaceAll('&', '&amp;');
}

/** encodeURIComponent leaves ! ' ( ) * alone, which Markdown does not. */
function encodeSpecial(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
