/** What a row of the vocabulary says of a thing: the words for it, what a camera sees, and how it is drawn. */
import type { IndustryId } from './industries.ts';
import type { PackagingId } from './packaging.ts';

/** How a product is shown. */
export const ARCHETYPES = ['packshot', 'texture', 'lifestyle', 'in use', 'technical'] as const;
export type Archetype = (typeof ARCHETYPES)[number];

/** The drawings that stand for things; hemp's own parts have drawings of their own. */
export const THING_MOTIFS = [
  'parcel',
  'bottle',
  'jar',
  'pouch',
  'cup',
  'apple',
  'shirt',
  'shoe',
  'bag',
  'gem',
  'roll',
  'seat',
  'lamp',
  'pot',
  'planter',
  'screen',
  'mouse',
  'book',
  'note',
  'ball',
  'blocks',
  'tool',
  'wheel',
  'paw',
  'bricks',
  'bolt',
  'coil',
  'box',
] as const;
export type ThingMotif = (typeof THING_MOTIFS)[number];

export interface Thing {
  /** What it is called in a prompt. */
  name: string;
  /** What a camera sees of it; empty where its name says it all. */
  shows: string;
  industry: IndustryId;
  archetype: Archetype;
  motif: ThingMotif;
  /** Its owner has chosen the drawing: it also stands where a part of the hemp plant would. */
  isMotifChosen: boolean;
  /** It has no shape of its own and is shown in this container unless the product names another; null = it has one. */
  packaging: PackagingId | null;
  /** A word that needs the one before it: a "holder", a "stand". */
  isGeneric: boolean;
  /** It lives in no room: a scene of it is outdoors. */
  isOutdoors: boolean;
  /** At the end of a name it is mostly a flavour: "Shampoo Apple". */
  isIngredient: boolean;
}

type Defaults = Partial<
  Pick<Thing, 'archetype' | 'packaging' | 'isMotifChosen' | 'isGeneric' | 'isOutdoors' | 'isIngredient'>
> &
  Pick<Thing, 'industry' | 'motif'>;

/** In a row: what a camera sees, or that and what differs from the group. */
export type Row = string | (Partial<Omit<Thing, 'name' | 'industry'>> & { industry?: IndustryId });

/**
 * A group of things: what they share, then a row each. On a row's left stand the things that look alike, `|` between
 * them, each with its other names after `=`.
 */
export interface ThingGroup {
  defaults: Defaults;
  rows: Readonly<Record<string, Row>>;
}

export function group(defaults: Defaults, rows: Readonly<Record<string, Row>>): ThingGroup {
  return { defaults, rows };
}

/** The things of a group, each with its names. */
export function thingsOf({ defaults, rows }: ThingGroup): { thing: Thing; names: string[] }[] {
  return Object.entries(rows).flatMap(([left, row]) => {
    const own = typeof row === 'string' ? { shows: row } : row;
    const base = {
      shows: '',
      archetype: 'packshot' as const,
      packaging: null,
      isMotifChosen: false,
      isGeneric: false,
      isOutdoors: false,
      isIngredient: false,
    };
    return left.split('|').map((part) => {
      const names = part.split('=').map((name) => name.trim());
      return { thing: { name: names[0] ?? '', ...base, ...defaults, ...own }, names };
    });
  });
}
