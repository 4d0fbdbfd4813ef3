/** What an owner may say about prompts, as plain data. Nothing here reads a file. */
import type { WordingStep } from './ladder.ts';
import type { ForProducts } from './matching.ts';
import type { Route } from './routes.ts';
import type { Template } from './template.ts';
import type { ThingGroup } from './vocabulary/thing.ts';
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

/** A style for some products. One that names none is for jobs that name it. */
export interface StylePreset extends Style, ForProducts {
  id: string;
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
  /** Who makes which image, in the order of the file. */
  routes: readonly Route[];
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
  routes: [],
  brandTerms: [],
  things: [],
  templates: {},
  ladder: ['full', 'plain', 'packaging'],
  skip: [],
  version: null,
};
