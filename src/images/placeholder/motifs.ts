import type { Random } from '../../clock.ts';
import type { Materials } from './materials.ts';
import { drawFibre } from './motifs/fibre.ts';
import { drawFlower } from './motifs/flower.ts';
import { drawHurd } from './motifs/hurd.ts';
import { drawLeaf } from './motifs/leaf.ts';
import { drawOil } from './motifs/oil.ts';
import { drawPlant } from './motifs/plant.ts';
import { drawRoot } from './motifs/root.ts';
import { drawSeed } from './motifs/seed.ts';
import { drawSprout } from './motifs/sprout.ts';
import { drawStalk } from './motifs/stalk.ts';

/** Draws a plant part around the origin, within 200 units to each side. */
export type Motif = (materials: Materials, random: Random) => string;

export interface MotifRow {
  id: string;
  /** Words in the plant part's name, lower case; the first row with a match wins. */
  words: RegExp;
  draw: Motif;
  /** It lies or grows on a ground; otherwise it hangs in the air and casts no shadow. */
  stands: boolean;
}

/** From the particular to the general: "seed oil" is an oil, "hemp stalk fibre" a fibre, and "leaves" not the plant. */
export const MOTIFS: readonly MotifRow[] = [
  {
    id: 'oil',
    words: /oil|cannabinoid|terpene|extract|resin|cbd|tincture|distillate|isolate|wax/,
    draw: drawOil,
    stands: true,
  },
  { id: 'seed', words: /seed|grain|nut\b|kernel|hearts?\b/, draw: drawSeed, stands: true },
  { id: 'hurd', words: /hurd|shiv|shive|core|chip|wood/, draw: drawHurd, stands: true },
  { id: 'fibre', words: /fib(re|er)|bast|tow\b|yarn|textile/, draw: drawFibre, stands: false },
  {
    id: 'flower',
    words: /flower|bud|bract|inflorescence|cola|trichome|pollen/,
    draw: drawFlower,
    stands: true,
  },
  { id: 'root', words: /root|rhizo/, draw: drawRoot, stands: false },
  { id: 'leaf', words: /leaf|leaves|foliage/, draw: drawLeaf, stands: false },
  { id: 'stalk', words: /stalk|stem|cane|straw|trunk/, draw: drawStalk, stands: true },
  { id: 'sprout', words: /sprout|seedling|microgreen|shoot/, draw: drawSprout, stands: true },
  { id: 'plant', words: /plant|whole|biomass|aerial|herb|crop/, draw: drawPlant, stands: true },
];

const OTHER: MotifRow = { id: 'other', words: /^/, draw: drawSprout, stands: true };

/** The motif of a plant part; where that says nothing, the product's name may. */
export function motifFor(plantPart: string | null, name: string): MotifRow {
  const match = (text: string) => MOTIFS.find(({ words }) => words.test(text.toLowerCase()));
  return match(plantPart ?? '') ?? match(name) ?? OTHER;
}
