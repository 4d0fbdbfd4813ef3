/**
 * The wording ladder. After a refusal the same product is asked for in other words, which are as true:
 *
 *   full       its name, what a camera sees of it, its section, whom it is for
 *   plain      what kind of thing it is, without its name and whom it is for; hemp is bast fibre, plant seed, plant oil
 *   packaging  the closed, blank packaging alone, and nothing of what is in it
 *
 * A step that would say the same as the one before it is left out: to ask again in the same words is refused again.
 */
import type { Product } from '../queue/contract.ts';
import type { Attributes } from './attributes.ts';
import { type PartName, type PromptPart, partsOf } from './parts.ts';
import type { PromptSettings, StylePreset } from './settings.ts';
import { type ResolvedStyle, styleOf } from './style.ts';
import { PACKAGING, type PackagingId } from './vocabulary/packaging.ts';
import {
  IN_SACKS,
  MISREAD,
  NOT_PACKED,
  PARCELS,
  SACK,
  SOFTER,
  SOFTER_IN_NAMES,
  SOFTER_NAME,
} from './vocabulary/softer-words.ts';

export const WORDING_STEPS = ['full', 'plain', 'packaging'] as const;
export type WordingStep = (typeof WORDING_STEPS)[number];

/** What each step shows, for people. */
export const STEP_IN_WORDS: Readonly<Record<WordingStep, string>> = {
  full: 'the full wording',
  plain: 'plain words without its name',
  packaging: 'its closed packaging alone',
};

export interface Rung {
  step: WordingStep;
  parts: PromptPart[];
}

/** What tells one picture from another; light and framing are no other request to a moderator. */
const SHOWN: ReadonlySet<PartName> = new Set([
  'subject',
  'kind',
  'look',
  'packaging',
  'contents',
  'material',
  'colour',
  'user',
]);
/** Tells where or for whom it is sold, not what is seen. */
const NOT_PLAIN: ReadonlySet<PartName> = new Set(['section', 'kind', 'user']);

/** The steps of a product, the full wording first. */
export function ladderOf(
  product: Product,
  attributes: Attributes,
  style: ResolvedStyle,
  settings: PromptSettings,
  chosen: StylePreset | null,
): Rung[] {
  const full = partsOf(attributes, style);
  const rungs: Rung[] = [
    { step: 'full', parts: full },
    { step: 'plain', parts: plain(full, attributes) },
  ];
  const pack = packOf(attributes);
  if (pack !== null) {
    rungs.push({ step: 'packaging', parts: packagingAlone(product, attributes, pack, settings, chosen) });
  }
  const wanted = rungs.filter(({ step }, at) => at === 0 || settings.ladder.includes(step));
  return wanted.filter((rung, at) => at === 0 || shownBy(rung) !== shownBy(wanted[at - 1]));
}

function shownBy(rung: Rung | undefined): string {
  const parts = rung?.parts.filter(({ part }) => SHOWN.has(part)) ?? [];
  return parts.map(({ text }) => text.toLowerCase()).join('\n');
}

function plain(full: readonly PromptPart[], attributes: Attributes): PromptPart[] {
  const subject = plainSubject(attributes);
  return full.flatMap((part): PromptPart[] => {
    if (part.part === 'subject') return [subject];
    if (NOT_PLAIN.has(part.part)) return [];
    const isRule = part.part === 'constraint' || part.part === 'exclusion';
    if (isRule && MISREAD.test(part.text)) return [];
    return [{ ...part, text: softened(part.text) }];
  });
}

function plainSubject({ name, object }: Attributes): PromptPart {
  if (object !== null)
    return { part: 'subject', text: softened(object), source: 'vocabulary, in plain words' };
  // Nobody knows what it is but by its name.
  const text = softened(name.replace(SOFTER_IN_NAMES, SOFTER_NAME));
  return { part: 'subject', text, source: 'name, in plain words' };
}

function softened(text: string): string {
  return SOFTER.reduce((told, [words, softer]) => told.replace(words, softer), text);
}

function packagingAlone(
  product: Product,
  attributes: Attributes,
  pack: string,
  settings: PromptSettings,
  chosen: StylePreset | null,
): PromptPart[] {
  const anything: Attributes = {
    ...attributes,
    archetype: { value: 'packshot', source: 'packaging' },
    industry: null,
    isHemp: false,
    plantPart: null,
    isPlantPart: false,
  };
  const style = styleOf(product, anything, settings, chosen);
  const blank: PromptPart[] = [
    { part: 'constraint', text: 'the packaging alone, closed, blank and unprinted', source: 'packaging' },
  ];
  const look = partsOf({ ...anything, ...NOTHING_SEEN, name: `one ${pack}` }, style)
    .filter(
      ({ part, source }) => part !== 'look' && !(part === 'constraint' && source.startsWith('archetype')),
    )
    .map((part) => (part.part === 'subject' ? { ...part, source: 'packaging' } : part))
    .filter(({ part, text }) => part !== 'exclusion' || !MISREAD.test(text));
  return [...look, ...blank];
}

const NOTHING_SEEN = {
  thing: null,
  object: null,
  materials: [],
  colour: null,
  packaging: null,
  form: null,
  user: null,
};

/** What can be closed is none of these. */
const OPEN: ReadonlySet<PackagingId> = new Set(['bowl', 'heap', 'unpacked', 'diffuser']);

/** null: nothing tells its packaging from itself. */
function packOf({ packaging, industry, archetype }: Attributes): string | null {
  if (packaging !== null && !OPEN.has(packaging.value)) return `closed, ${PACKAGING[packaging.value].shows}`;
  const shop = industry?.value ?? null;
  if (shop === null) return PARCELS.other;
  if (NOT_PACKED.has(shop)) return null;
  return archetype.value === 'texture' && IN_SACKS.has(shop) ? SACK : (PARCELS[shop] ?? PARCELS.other);
}
