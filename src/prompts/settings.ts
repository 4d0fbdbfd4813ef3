/** What an owner may say about prompts, as plain data. Nothing here reads a file. */
import type { WordingStep } from './ladder.ts';
import type { Template } from './template.ts';
import type { Archetype, ThingGroup } from './vocabulary/thing.ts';
import type { PromptWording } from './wording.ts';

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

/** Products that are never bought for, besides those of which providers forbid pictures. */
export interface SkipRule {
  /** For people: "pictures of …". */
  what: string;
  /** Whole words in the singular, of a name or a category, with commas between; `word*` stands for all that begin with it. */
  words: string;
  /** With one of these beside them they mean something else; may be empty. */
  unless: string;
}

/** Templates, presets and the rest in one: an immutable version by its hash. */
export interface PromptsVersion {
  /** SHA-256 of `said` as canonical JSON (src/canonical-hash.ts). */
  hash: string;
  said: Readonly<Record<string, unknown>>;
}

export interface PromptSettings {
  houseStyle: HouseStyle;
  presets: readonly StylePreset[];
  /** Words that no prompt names. */
  brandTerms: readonly string[];
  /** Rows of one's own; they win over ours. */
  things: readonly ThingGroup[];
  /** Wordings of one's own, by the kind of model; ours elsewhere. */
  templates: Readonly<Partial<Record<PromptWording, Template>>>;
  /** Which steps of the wording ladder are climbed down after a refusal. */
  ladder: readonly WordingStep[];
  skip: readonly SkipRule[];
  /** What the owner has said, as it was written, under the hash of it; null: nothing, so all is ours. */
  version: PromptsVersion | null;
}

export const DEFAULT_SETTINGS: PromptSettings = {
  houseStyle: { lightFrom: 'left', palette: 'true, natural colours', mood: 'calm and honest' },
  presets: [],
  brandTerms: [],
  things: [],
  templates: {},
  ladder: ['full', 'plain', 'packaging'],
  skip: [],
  version: null,
};
