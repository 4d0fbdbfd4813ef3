/** Takes secrets out of what leaves the process by ways that the runner does not mask: reports, rows, other logs. */

import { maskSecrets } from './key-shapes.ts';

/** Shorter texts are no secrets worth the name, and would blank out ordinary words. */
const MIN_SECRET_LENGTH = 6;
const MASK = '***';

/** A pattern for a longer one takes seconds, or is none: it is looked for in pieces, as it is and in usual encodings. */
const MAX_PATTERN_LENGTH = 1_000;
const PIECE_LENGTH = 500;

/** Text that was quoted in JSON within JSON has backslashes that double each time: this is five times. */
const MOST_BACKSLASHES = 31;

/** Letters that no encoding touches. */
const PLAIN = /^[\w.~-]$/;
const JSON_SHORTHANDS: Readonly<Record<string, string>> = {
  '\b': 'b',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
};
const HTML_NAMES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/**
 * A pattern for a text in the forms in which it turns up in other people's error messages: as it is, in JSON however
 * often quoted and by whose rules, percent-encoded, as a form sends it, in HTML, or some letters so and others not.
 */
function patternOf(text: string): string {
  // Backslashes in a row are one part: patterns for each would try every way to share them out.
  const parts = text.match(/\\+|[^\\]/gsu) ?? [];
  return parts.map((part, i) => formOf(part, parts[i - 1]?.startsWith('\\') ?? false)).join('');
}

function formOf(part: string, followsBackslash: boolean): string {
  if (PLAIN.test(part)) return literal(part);
  if (part.startsWith('\\')) {
    return `(?:\\\\{1,${MOST_BACKSLASHES * part.length}}|(?:${encodedForms('\\').join('|')}){${part.length}})`;
  }
  // Those of a backslash before it have taken what stands here.
  const any = followsBackslash ? '' : `\\\\{0,${MOST_BACKSLASHES}}`;
  const some = followsBackslash ? '' : `\\\\{1,${MOST_BACKSLASHES}}`;
  const shorthand = JSON_SHORTHANDS[part];
  const units = Array.from({ length: part.length }, (_, i) =>
    part.charCodeAt(i).toString(16).padStart(4, '0'),
  );
  return `(?:${[
    `${any}${literal(part)}`,
    units.map((unit) => `${some}u${anyCase(unit)}`).join(''),
    ...(shorthand === undefined ? [] : [`${some}${shorthand}`]),
    ...encodedForms(part),
  ].join('|')})`;
}

/** The forms of a letter that have no backslash in them. */
function encodedForms(letter: string): string[] {
  const code = letter.codePointAt(0) ?? 0;
  const name = HTML_NAMES[letter];
  return [
    anyCase(percentEncoded(letter)),
    `&#(?:${code}|x0*${anyCase(code.toString(16))});`,
    ...(name === undefined ? [] : [`&${name};`]),
    ...(letter === ' ' ? ['\\+'] : []),
  ];
}

/** Percent-encoded, also where `encodeURIComponent` would leave it. */
function percentEncoded(letter: string): string {
  return [...new TextEncoder().encode(letter)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
    .join('');
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

/**
 * Base64 of three bytes at a time: inside a longer text (`Basic user:key`) the secret begins at any of the three
 * places, and what surely is its own are the whole groups from there.
 */
function base64Forms(bytes: Uint8Array): string[] {
  return [0, 1, 2]
    .map((start) => bytes.slice(start, start + Math.floor((bytes.length - start) / 3) * 3))
    .filter((groups) => groups.length >= MIN_SECRET_LENGTH)
    .map((groups) => btoa(Array.from(groups, (byte) => String.fromCharCode(byte)).join('')))
    .flatMap((base64) => [base64, base64.replaceAll('+', '-').replaceAll('/', '_')]);
}

/**
 * A function that puts `***` in place of each secret, in whatever form it stands there. It changes nothing else, so what
 * a server answers may pass through it before it is read.
 */
export function createRedactor(secrets: Iterable<string>): (text: string) => string {
  const long = [...new Set(secrets)].filter((secret) => secret.length >= MIN_SECRET_LENGTH);
  const formsOf = (secret: string) => [secret, ...base64Forms(new TextEncoder().encode(secret))];
  const pieces = long
    .filter((secret) => secret.length > MAX_PATTERN_LENGTH)
    .flatMap((secret) => [
      ...formsOf(secret),
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret.toWellFormed()),
    ])
    .flatMap(piecesOf);
  const forms = new Set(long.filter((secret) => secret.length <= MAX_PATTERN_LENGTH).flatMap(formsOf));
  const patterns = [...forms]
    // The longest first, so that a secret within another does not leave the rest of it behind.
    .sort((a, b) => b.length - a.length)
    .map((form) => new RegExp(patternOf(form), 'g'));
  return (text) => {
    const rest = pieces.reduce((current, piece) => current.replaceAll(piece, MASK), text);
    return patterns.reduce((current, pattern) => current.replace(pattern, MASK), rest);
  };
}

/** What is left over at the end belongs to the last piece. */
function piecesOf(text: string): string[] {
  const count = Math.max(1, Math.floor(text.length / PIECE_LENGTH));
  return Array.from({ length: count }, (_, at) =>
    text.slice(at * PIECE_LENGTH, at === count - 1 ? undefined : (at + 1) * PIECE_LENGTH),
  );
}

/** For foreign texts, before they are kept or shown: own secrets in any form, and whatever looks like anybody's key. */
export function createForeignRedactor(secrets: Iterable<string>): (text: string) => string {
  const redact = createRedactor(secrets);
  return (text) => maskSecrets(redact(text));
}

/** A copy in which every string, keys included, has passed through `redact`. */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === 'string') return redact(value) as T;
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item, redact)]),
  ) as T;
}
