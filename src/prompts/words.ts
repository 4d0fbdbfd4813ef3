/** Text as words, and finding known words in it. Words match whole, in the singular, whatever their case and accents. */

export interface Word {
  /** As a vocabulary knows it. */
  norm: string;
  start: number;
  end: number;
  /** Punctuation that ends a part of a name stands before it. */
  startsPart: boolean;
  /** A hyphen joins it to the word before. */
  isJoined: boolean;
  isPlural: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['\u2019][\p{L}]{1,12})?/gu;
const PART = /[,;:|()[\]\u2013\u2014\u2022\u00b7!?\n]|\s-|-\s|\.\s/u;
const LONGEST_WORD = 40;
/** Lower-case words with single blanks or hyphens between. */
const PLAIN = /^[a-z\d]+(?:[ -][a-z\d]+)*$/;

/** The words of a text. Linear in its length: bound it first. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const gap = text.slice(end, start);
    const startsPart = words.length > 0 && PART.test(gap);
    const isJoined = gap === '-';
    end = start + match[0].length;
    const word = match[0].slice(0, LONGEST_WORD);
    const norm = normal(word);
    const isPlural = /[^s'\u2019]s$/i.test(word) && !norm.endsWith('s');
    words.push({ norm, start, end, startsPart, isJoined, isPlural });
  }
  return words;
}

/** A word as it is compared: lower case, without accents, possessive and plural. */
function normal(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['\u2019]s$/u, '')
    .replace(/['\u2019]/gu, '');
  return singular(plain);
}

const IRREGULAR: Readonly<Record<string, string>> = {
  knives: 'knife',
  shelves: 'shelf',
  leaves: 'leaf',
  loaves: 'loaf',
  scarves: 'scarf',
  halves: 'half',
  men: 'men',
  women: 'women',
  children: 'children',
  batteries: 'battery',
  dice: 'dice',
  mice: 'mouse',
  feet: 'foot',
  teeth: 'tooth',
  cookies: 'cookie',
  hoodies: 'hoodie',
  movies: 'movie',
  pies: 'pie',
  ties: 'tie',
  smoothies: 'smoothie',
  beanies: 'beanie',
  brownies: 'brownie',
  selfies: 'selfie',
  onesies: 'onesie',
  bonnie: 'bonnie',
  axes: 'axe',
  shoes: 'shoe',
  canoes: 'canoe',
  lenses: 'lens',
  gas: 'gas',
  lens: 'lens',
  bus: 'bus',
  canvas: 'canvas',
  christmas: 'christmas',
  atlas: 'atlas',
  mousses: 'mousse',
  usb: 'usb',
  shorts: 'shorts',
  tights: 'tights',
  scissors: 'scissor',
  pliers: 'plier',
};

function singular(word: string): string {
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (/(?:s|x|z|ch|sh)es$/.test(word) && !/(?:[aeiou]s|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/oes$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

export interface Found<T> {
  value: T;
  /** All that these words may mean, `value` first. */
  senses: readonly T[];
  /** The words of the vocabulary that were found. */
  phrase: string;
  /** First and last word, as places in the list. */
  from: number;
  to: number;
}

interface Phrase<T> {
  norms: string[];
  phrase: string;
  senses: T[];
}

/** Finds the phrases of a vocabulary in a list of words: the longest that begins at a word, in one pass. */
export class PhraseIndex<T> {
  readonly #phrases = new Map<string, Phrase<T>[]>();
  readonly #known = new Map<string, Phrase<T>>();
  readonly #lasts = new Set<string>();
  readonly #stems: { stem: string; value: T }[] = [];

  /** `word*` stands for all words that begin with it. Of two values with the same phrase the first is preferred. */
  add(phrase: string, value: T): void {
    if (phrase.endsWith('*')) {
      this.#stems.push({ stem: phrase.slice(0, -1).toLowerCase(), value });
      return;
    }
    // All things take 40 ms in a cold process (of an Edge Function's 2 s): plain words are not looked at closely.
    const norms = PLAIN.test(phrase)
      ? phrase.split(/[ -]/).map(singular)
      : wordsOf(phrase).map(({ norm }) => norm);
    const first = norms[0];
    if (first === undefined) return;
    const key = norms.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) {
      if (!known.senses.includes(value)) known.senses.push(value);
      return;
    }
    const row: Phrase<T> = { norms, phrase, senses: [value] };
    this.#known.set(key, row);
    if (norms.length > 1) this.#lasts.add(norms.at(-1) ?? '');
    const others = this.#phrases.get(first) ?? [];
    const at = others.findIndex((other) => other.norms.length < norms.length);
    others.splice(at === -1 ? others.length : at, 0, row);
    this.#phrases.set(first, others);
  }

  /** Whether a phrase of several words ends in this one: "scale" of "kitchen scale". */
  endsPhrase(norm: string): boolean {
    return this.#lasts.has(norm);
  }

  /** All that stand in the words, from left to right, none within another. */
  find(words: readonly Word[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const hit = this.#at(words, at);
      if (hit === null) continue;
      found.push(hit);
      at = hit.to;
    }
    return found;
  }

  /** The same, also those that begin within another: which of them a name is about is not told by its first word. */
  findAll(words: readonly Word[]): Found<T>[] {
    return words.flatMap((_, at) => this.#at(words, at) ?? []);
  }

  #at(words: readonly Word[], from: number): Found<T> | null {
    const first = words[from]?.norm ?? '';
    const row = this.#phrases
      .get(first)
      ?.find(({ norms }) =>
        norms.every((norm, i) => words[from + i]?.norm === norm && (i === 0 || !words[from + i]?.startsPart)),
      );
    const value = row?.senses[0];
    if (row !== undefined && value !== undefined) {
      return { value, senses: row.senses, phrase: row.phrase, from, to: from + row.norms.length - 1 };
    }
    const stem = this.#stems.find((row) => first.startsWith(row.stem));
    return stem === undefined
      ? null
      : { value: stem.value, senses: [stem.value], phrase: first, from, to: from };
  }
}

/** An index of rows, each with its words in one comma-separated text. */
export function indexOf<T>(rows: Iterable<readonly [value: T, words: string]>): PhraseIndex<T> {
  const index = new PhraseIndex<T>();
  for (const [value, words] of rows) for (const word of words.split(',')) index.add(word.trim(), value);
  return index;
}
