/** Text from a catalogue, made safe to stand inside a prompt. Pure functions of their input, linear in its length. */
import { firstCharacters, seenLine } from '../text.ts';
import { characterOf } from './entities.ts';
import { countAt, isCode, isLeftOut, isMeasure, startsInstruction } from './left-out.ts';

/** Read no further than this: names and descriptions may be megabytes. */
const LONGEST_READ = 4_000;
const LONGEST_OWN_PROMPT = 8_000;
const MOST_NAME_CHARACTERS = 90;
const MOST_NAME_WORDS = 14;
const LONGEST_WORD = 40;

/** Control characters except line feed and tab, which a hand-written prompt may hold. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,9}));/g;
/** Shops export texts that were escaped twice. */
const MOST_ROUNDS = 3;

function decoded(text: string): string {
  let known = text;
  for (let round = 0; round < MOST_ROUNDS && known.includes('&'); round += 1) {
    known = known.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return characterOf(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
  }
  return known;
}

const BLOCK = /<(script|style|noscript|template|iframe)\b/i;

/** Without tags, comments, and what scripts and styles hold. */
function withoutMarkup(text: string): string {
  let rest = text;
  for (let block = BLOCK.exec(rest); block !== null; block = BLOCK.exec(rest)) {
    const close = rest.toLowerCase().indexOf(`</${(block[1] ?? '').toLowerCase()}`, block.index);
    rest = `${rest.slice(0, block.index)} ${close === -1 ? '' : rest.slice(close)}`;
  }
  return rest.replace(/<!--[^>]*>?/g, ' ').replace(/<\/?[A-Za-z!?][^<>]*(?:>|$)/g, ' ');
}

/** A catalogue's text as a reader sees it, on one line: entities decoded, markup gone, nothing in it unseen. */
export function shownText(text: string, longest: number): string {
  return seenLine(withoutMarkup(decoded(text.slice(0, longest).toWellFormed())));
}

/** The same for recognising words in it: what looks alike reads alike. */
export function plainWords(text: string, longest: number): string {
  return shownText(text, longest).normalize('NFKC').replaceAll('\uFFFD', '');
}

/** An address of a page or a person. */
const ADDRESS =
  /^(?:[a-z][a-z\d+.-]{1,12}:\/\/|www\.)|@[^\s@]+\.|^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|co|de|uk|eu|info|biz|shop|example|xyz|ru|cn|app|dev)(?:\/|$)/i;
/** What quotes, templates, markup and flags are made of. */
const SYNTAX = /["\u201c\u201d\u201e\u00ab\u00bb<>{}[\]|\\`*#=~^_$@\u2028\u2029]+|-{2,}/gu;
const PICTOGRAPH = /[\p{ExtPict}\p{EMod}\p{Regional_Indicator}]|\u20e3|\ufe0f/gu;
/** Pictographs that are signs to a reader: the word that carries one is a brand. */
const MARK = /[\u00ae\u2122\u00a9\u2120]/u;

/** A product's name, made safe. */
export interface SafeName {
  /** For recognising words: its first sentence up to an instruction, without addresses. */
  read: string;
  /** As it may stand in a prompt: also without brands, claims, codes, and measures of what it weighs or holds. */
  shown: string;
}

/**
 * The name of a product as it may be used. Both texts are empty when nothing is left.
 * @param brands More words that must not be named, in lower case.
 */
export function safeName(text: string, brands: ReadonlySet<string> = new Set()): SafeName {
  const line = shownText(text, LONGEST_READ);
  const read: string[] = [];
  for (const raw of firstSentence(line).split(' ')) {
    if (read.length === MOST_NAME_WORDS) break;
    if (ADDRESS.test(raw)) continue;
    const word = raw
      .replaceAll('\uFFFD', '')
      .replace(/(\d)["\u2033\u201d](?=\P{L}|$)/gu, '$1-inch')
      .replace(PICTOGRAPH, '')
      .replace(SYNTAX, ' ')
      .trim();
    const plain = (MARK.test(raw) ? `${word}\u00ae` : word).normalize('NFKC');
    if (word === '' || plain.length > LONGEST_WORD) continue;
    if (startsInstruction(read, plain)) break;
    read.push(plain);
  }
  const counted = new Set(
    read.flatMap((_, at) => Array.from({ length: countAt(read, at) }, (_unused, i) => at + i)),
  );
  const shown = read.filter(
    (word, at) =>
      !counted.has(at) &&
      !MARK.test(word) &&
      !isLeftOut(word, brands) &&
      !isCode(word) &&
      !isMeasure(word, counted.has(at + 1) ? undefined : read[at + 1], read[at - 1]),
  );
  const short = firstCharacters(trimmed(shown.join(' ')), MOST_NAME_CHARACTERS).trimEnd();
  return { read: read.join(' '), shown: short };
}

/** A name is one sentence; more is an advertisement, or meant for whoever reads it. */
function firstSentence(line: string): string {
  const end = /[\p{L}\p{N})%]{3}\.(?=\s+\p{L})|[!?;](?=\s|$)|\u3002/u.exec(line);
  return end === null ? line : line.slice(0, end.index + end[0].length - 1);
}

/** Without what is left of a part that went: stray punctuation, brackets without their other half. */
function trimmed(text: string): string {
  return text
    .replace(/\(\s*[,/&+-]?\s*\)/g, ' ')
    .replace(/\s+([,.)])/g, '$1')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[\s,.:/&+(\u2013\u2014-]+$/u, '')
    .replace(/ (?:of|with|for|and|in|from|to|by|the|a)$/i, '');
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
