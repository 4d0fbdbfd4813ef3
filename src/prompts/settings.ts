/** What an owner may say about prompts, as plain data. Nothing here reads a file. */
import type { Archetype, ThingGroup } from './vocabulary/thing.ts';

/** What a style says. A field that is left out is left to the style below it. */
export interface Style {
  /** What kind of picture: "photorealistic product photograph". */
  medium?: string;
  background?: string;
  light?: string;
  lens?: string;
  composition?: string;
  /** What must be as it says; those of all styles count. */
  constraints?: readonly string[];
  /** What must not be seen; those of all styles count. */
  exclusions?: readonly string[];
}

/** A style for some products. All that it names must fit; names are those of the catalogue or of the vocabulary. */
export interface StylePreset extends Style {
  id: string;
  /** The higher one wins where two say something of the same; 0 when left out. */
  priority?: number;
  industry?: string;
  subIndustry?: string;
  /** A product's id. */
  product?: string;
  plantPart?: string;
  archetype?: Archetype;
}

/** One look over the whole catalogue: it wins over every preset. */
export interface HouseStyle {
  palette?: string;
  /** From where the light comes. */
  lightFrom?: 'left' | 'right' | 'above';
  background?: string;
  framing?: string;
  mood?: string;
}

export interface PromptSettings {
  houseStyle: HouseStyle;
  presets: readonly StylePreset[];
  /** Words that no prompt names. */
  brandTerms: readonly string[];
  /** Rows of one's own; they win over ours. */
  things: readonly ThingGroup[];
}

export const DEFAULT_SETTINGS: PromptSettings = {
  houseStyle: { lightFrom: 'left', palette: 'true, natural colours', mood: 'calm and honest' },
  presets: [],
  brandTerms: [],
  things: [],
};
