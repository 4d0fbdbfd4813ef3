import { INDUSTRIES, type Industry, type IndustryId } from '../../prompts/vocabulary/industries.ts';
import { type Hex, mix, oklch } from './colour.ts';
import type { PatternName } from './patterns.ts';
import { hashText } from './seed.ts';

/** The colours of one placeholder's room. Opaque ones only: see `mix`. */
export interface Palette {
  dark: boolean;
  pattern: PatternName;
  accent: { hue: number; chroma: number };
  /** The ground, from its top to its bottom. */
  ground: readonly [Hex, Hex];
  /** The stage behind the motif, from its top to its bottom. */
  stage: readonly [Hex, Hex];
  /** The pattern on the stage. */
  line: Hex;
  /** A low sun or a moon. */
  sun: Hex;
  /** Nearer layers: hills, shadows. */
  near: Hex;
  nearer: Hex;
  /** The product's name, and the line under it. */
  ink: Hex;
  inkSoft: Hex;
  signal: Hex;
  pill: { fill: Hex; text: Hex };
  /** The pill where it is the picture's only strong colour. */
  seal: { fill: Hex; text: Hex };
}

const PATTERNS_FOR_ANY: readonly PatternName[] = ['waves', 'rings', 'crosses', 'rays', 'grains', 'scallops'];

/** An industry's room: the hue of its walls, the hue of its signal colour, and the pattern that stands for its craft. */
export type Room = Pick<Industry, 'hue' | 'chroma' | 'darkHue' | 'accentHue' | 'pattern'>;

/**
 * The room of an industry: the vocabulary's row; an unknown one gets a harmonious room of its own from the hash of its
 * name, so that all its products still belong together.
 * @param known What the vocabulary makes of the catalogue's word, or of the product where the catalogue has none.
 */
export function roomOf(industry: string | null, known: IndustryId | null): Room {
  if (known !== null) return INDUSTRIES[known];
  const name = (industry ?? '').toLowerCase();
  if (name.trim() === '') return { hue: 152, chroma: 0.05, accentHue: 52, pattern: 'waves' };
  const hash = hashText(name);
  const hue = hash % 360;
  // Signals stay between red and gold, the warm side on which they stand out from every room.
  const accentHue = 28 + ((hash >>> 9) % 44);
  return {
    hue,
    chroma: 0.06,
    accentHue,
    pattern: PATTERNS_FOR_ANY[(hash >>> 16) % PATTERNS_FOR_ANY.length] ?? 'waves',
  };
}

export type Mood = 'light' | 'deep' | 'dark';

/** @param turnDegrees a small turn of the hue, so that two products of one industry are kin and not twins. */
export function createPalette(row: Room, mood: Mood, turnDegrees: number): Palette {
  const hue = (mood === 'dark' ? (row.darkHue ?? row.hue) : row.hue) + turnDegrees;
  const { chroma } = row;
  const accent = { hue: row.accentHue, chroma: 0.165 };
  const tone = (lightness: number, share: number) => oklch(lightness, chroma * share, hue);
  const seal = { fill: oklch(0.555, 0.16, row.accentHue), text: tone(0.99, 0.1) };
  const common = { pattern: row.pattern, accent, seal };
  if (mood === 'dark') {
    const stage = [tone(0.43, 1), tone(0.34, 0.95)] as const;
    return {
      ...common,
      dark: true,
      ground: [tone(0.3, 0.8), tone(0.225, 0.66)],
      stage,
      line: mix(stage[0], tone(0.6, 1), 0.4),
      sun: tone(0.54, 1.15),
      near: tone(0.27, 0.75),
      nearer: tone(0.24, 0.7),
      ink: tone(0.975, 0.2),
      inkSoft: tone(0.84, 0.5),
      signal: oklch(0.76, 0.15, row.accentHue + 8),
      pill: { fill: tone(0.965, 0.25), text: tone(0.24, 0.7) },
    };
  }
  const deep = mood === 'deep';
  const stage = deep
    ? ([tone(0.76, 1.35), tone(0.63, 1.4)] as const)
    : ([tone(0.915, 0.72), tone(0.815, 1.08)] as const);
  return {
    ...common,
    dark: false,
    ground: [tone(0.982, 0.2), tone(0.948, 0.36)],
    stage,
    line: mix(stage[1], deep ? tone(0.86, 0.9) : tone(0.66, 1.1), deep ? 0.42 : 0.32),
    sun: mix(stage[0], tone(0.982, 0.2), 0.6),
    near: deep ? tone(0.5, 1.2) : tone(0.74, 1.1),
    nearer: deep ? tone(0.41, 1.05) : tone(0.63, 1.1),
    ink: tone(0.255, 0.75),
    inkSoft: tone(0.44, 0.95),
    signal: oklch(0.66, 0.17, row.accentHue),
    pill: { fill: tone(0.27, 0.8), text: tone(0.985, 0.15) },
  };
}
