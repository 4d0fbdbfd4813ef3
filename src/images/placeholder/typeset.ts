import type { FontMetrics } from './font.ts';

/** A text broken into lines at one size (px). */
export interface SetText {
  lines: string[];
  size: number;
  lineHeight: number;
  /** Tracking in px, negative at large sizes, where a text face sits too loose. */
  letterSpacing: number;
}

export interface Style {
  size: number;
  maxLines: number;
}

/** Large for the few words that most names have, smaller with more lines for long ones. */
export const NAME_STYLES: readonly [Style, ...Style[]] = [
  { size: 104, maxLines: 1 },
  { size: 96, maxLines: 2 },
  { size: 86, maxLines: 2 },
  { size: 76, maxLines: 2 },
  { size: 68, maxLines: 3 },
  { size: 60, maxLines: 3 },
  { size: 52, maxLines: 4 },
  { size: 46, maxLines: 4 },
];

/** Words that belong to the next one: a line should not end with them. */
const LEANS_FORWARD = new Set(
  'a an and the of for with in on to by from per & + / de la le les des du et für und mit aus von para con y e di da για και из для и с'.split(
    ' ',
  ),
);

/** Units that stay on the line of their number ("500 ml", "12 ply"); none that is a word as well, such as "in". */
const UNITS = new Set(
  'µm mm cm dm m km ft yd mm² cm² m² cm³ m³ mm2 cm2 m2 cm3 m3 mg g kg t oz lb lbs ml cl dl l gal g/m² g/m2 kg/m³ kg/m3 gsm % ‰ °c °f w kw wh kwh v mah hz bar mpa den dtex tex nm ply ct pcs pc pz stk st мм см м г кг мл л шт γρ λτ'.split(
    ' ',
  ),
);
/** "24", "2,5", "30×40", "~100": no longer than a measure is. */
const NUMBER = /^[(~≈±<>≤≥×x]?\p{Nd}[\p{Nd}.,/×x–-]{0,11}$/u;

/** What may not be torn apart: a word, or a part of one up to and including its hyphen or slash; a number and its unit. */
interface Piece {
  text: string;
  /** A space goes before it, unless it starts a line. */
  isSpaced: boolean;
}

const spacingEm = (size: number) => -0.012 - 0.016 * Math.min(1, Math.max(0, (size - 44) / 56));

export function widthOf(text: string, size: number, font: FontMetrics): number {
  return size * (font.widthEm(text) + Array.from(text).length * spacingEm(size));
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.split(' ')) {
    const number = pieces.at(-1);
    if (number !== undefined && NUMBER.test(number.text) && isUnit(word)) {
      number.text += ` ${word}`;
      continue;
    }
    const parts = word.split(/(?<=[\p{L}\p{N})]{2}[-–—/])(?=[\p{L}\p{N}(]{3})/u);
    pieces.push(...parts.map((part, i) => ({ text: part, isSpaced: i === 0 })));
  }
  return pieces;
}

/** A unit with or without what closes a phrase: "mm", "mm,", "ml)". */
function isUnit(word: string): boolean {
  return UNITS.has(word.replace(/[.,;:)\]]+$/, '').toLowerCase());
}

const joined = (pieces: readonly Piece[]) =>
  pieces.map((piece, i) => (piece.isSpaced && i > 0 ? ` ${piece.text}` : piece.text)).join('');

/** Pieces that are wider than a line, cut between graphemes. */
function cutToWidth(pieces: readonly Piece[], fits: (text: string) => boolean): Piece[] {
  return pieces.flatMap((piece) => {
    if (fits(piece.text)) return [piece];
    const parts: Piece[] = [];
    let part = '';
    for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(piece.text)) {
      if (part !== '' && !fits(part + segment)) {
        parts.push({ text: part, isSpaced: piece.isSpaced && parts.length === 0 });
        part = '';
      }
      part += segment;
    }
    return [...parts, { text: part, isSpaced: piece.isSpaced && parts.length === 0 }];
  });
}

/** As few lines as possible: each takes what fits. */
function greedyLines(pieces: readonly Piece[], fits: (text: string) => boolean): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  for (const piece of pieces) {
    if (line.length > 0 && !fits(joined([...line, piece]))) {
      lines.push(line);
      line = [];
    }
    line.push(piece);
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** The same number of lines, but evenly long and not ending in a word that leans forward. */
function balancedLines(
  pieces: readonly Piece[],
  count: number,
  width: number,
  measure: (text: string) => number,
): string[] {
  const ideal = measure(joined(pieces)) / count;
  const best = new Map<string, { cost: number; lines: string[] }>();
  const solve = (start: number, left: number): { cost: number; lines: string[] } => {
    if (left === 0) return { cost: start === pieces.length ? 0 : Infinity, lines: [] };
    const key = `${start} ${left}`;
    const known = best.get(key);
    if (known) return known;
    let answer = { cost: Infinity, lines: [] as string[] };
    for (let end = start + 1; end <= pieces.length - left + 1; end += 1) {
      const text = joined(pieces.slice(start, end));
      const length = measure(text);
      if (length > width) break;
      const leans = left > 1 && LEANS_FORWARD.has((pieces[end - 1]?.text ?? '').toLowerCase()) ? 0.35 : 0;
      const torn = pieces[end] && !pieces[end]?.isSpaced ? 0.12 : 0;
      const rest = solve(end, left - 1);
      const cost = ((length - ideal) / width) ** 2 + leans + torn + rest.cost;
      if (cost < answer.cost) answer = { cost, lines: [text, ...rest.lines] };
    }
    best.set(key, answer);
    return answer;
  };
  return solve(0, count).lines;
}

/** The longest beginning that fits with an ellipsis, cut at a word where that leaves a word to show. */
function shortened(lines: readonly Piece[][], maxLines: number, fits: (text: string) => boolean): string[] {
  const kept = lines.slice(0, maxLines - 1).map(joined);
  const last = [...(lines[maxLines - 1] ?? [])];
  while (
    last.length > 1 &&
    (!fits(`${joined(last)}…`) || LEANS_FORWARD.has((last.at(-1)?.text ?? '').toLowerCase()))
  )
    last.pop();
  let text = joined(last);
  const graphemes = Array.from(
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text),
    (s) => s.segment,
  );
  while (graphemes.length > 1 && !fits(`${text}…`)) {
    graphemes.pop();
    text = graphemes.join('');
  }
  return [...kept, `${text.replace(/[\s,;:.·–—/(&-]+$/u, '')}…`];
}

/** Sets a text as large as its length allows; the last style shortens what it cannot hold. */
export function setText(
  text: string,
  width: number,
  styles: readonly [Style, ...Style[]],
  font: FontMetrics,
): SetText {
  const pieces = piecesOf(text);
  const finish = (lines: string[], size: number): SetText => ({
    lines,
    size,
    lineHeight: Math.round(size * (lines.length > 2 ? 1.14 : 1.08)),
    letterSpacing: size * spacingEm(size),
  });
  const fitsAt = (size: number) => (line: string) => widthOf(line, size, font) <= width;
  for (const { size, maxLines } of styles) {
    const fits = fitsAt(size);
    if (!pieces.every((piece) => fits(piece.text))) continue;
    const count = greedyLines(pieces, fits).length;
    if (count > maxLines) continue;
    const balanced = balancedLines(pieces, count, width, (line) => widthOf(line, size, font));
    return finish(balanced, size);
  }
  const { size, maxLines } = styles.at(-1) ?? styles[0];
  const fits = fitsAt(size);
  const lines = greedyLines(cutToWidth(pieces, fits), fits);
  return finish(lines.length <= maxLines ? lines.map(joined) : shortened(lines, maxLines, fits), size);
}
