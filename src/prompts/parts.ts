/** What a prompt is put together from: short texts, each with its place in the picture and where it comes from. */
import type { Attributes, Sourced } from './attributes.ts';
import { type ResolvedStyle, sectionOf } from './style.ts';
import { FORMS, PACKAGING, type PackagingId } from './vocabulary/packaging.ts';
import { PLANT_PARTS } from './vocabulary/plant-parts.ts';
import type { Thing } from './vocabulary/thing.ts';
import { wordsOf } from './words.ts';

export type PartName =
  | 'medium'
  | 'section'
  | 'subject'
  | 'kind'
  | 'look'
  | 'packaging'
  | 'contents'
  | 'material'
  | 'colour'
  | 'user'
  | 'background'
  | 'light'
  | 'lens'
  | 'composition'
  | 'palette'
  | 'mood'
  | 'constraint'
  | 'exclusion';

export interface PromptPart {
  part: PartName;
  text: string;
  source: string;
}

export function partsOf(attributes: Attributes, style: ResolvedStyle): PromptPart[] {
  const parts: PromptPart[] = [];
  const add = (part: PartName, sourced: Sourced<string> | null) => {
    if (sourced !== null && sourced.value !== '')
      parts.push({ part, text: sourced.value, source: sourced.source });
  };
  add('medium', style.medium);
  add('section', sectionOf(attributes));
  addSubject(attributes, add);
  for (const material of attributes.materials) add('material', material);
  add('colour', attributes.colour);
  add('user', attributes.user);
  add('background', style.background);
  add('light', style.light);
  add('lens', style.lens);
  const shown = parts.filter(({ part }) => part === 'look' || part === 'packaging').map(({ text }) => text);
  add('composition', style.composition && withoutSecondView(style.composition, shown));
  add('palette', style.palette);
  add('mood', style.mood);
  for (const constraint of style.constraints) add('constraint', constraint);
  for (const exclusion of style.exclusions) add('exclusion', besideBlankLabel(exclusion, shown));
  return parts;
}

const OWN_VIEW = /\bview\b|\bfrom (?:above|the side|the front)\b|\blaid flat\b|\blying flat\b/;

/** A thing that says how it is seen is not asked to be seen in two ways. */
function withoutSecondView(composition: Sourced<string>, shown: readonly string[]): Sourced<string> {
  if (!shown.some((text) => OWN_VIEW.test(text))) return composition;
  return { ...composition, value: composition.value.replace(/^(?:front )?three-quarter view, /, '') };
}

/** A label that is to be blank is one. */
function besideBlankLabel(exclusion: Sourced<string>, shown: readonly string[]): Sourced<string> {
  const isLabels = exclusion.value === 'labels' && shown.some((text) => text.includes('blank label'));
  return isLabels ? { ...exclusion, value: 'printed labels' } : exclusion;
}

/** The name, what kind of thing it is where the name does not say so, and what a camera sees of it. */
function addSubject(
  { name, object, thing, packaging, form, plantPart, archetype }: Attributes,
  add: (part: PartName, sourced: Sourced<string> | null) => void,
): void {
  add('subject', { value: name, source: 'name' });
  if (object !== null && thing !== null && !contains(name, object)) {
    add('kind', { value: object, source: thing.source });
  }
  if (packaging !== null) {
    const { shows } = PACKAGING[packaging.value];
    add('packaging', { value: shows === '' ? '' : `in one ${shows}`, source: packaging.source });
  }
  const isSet = form?.value === 'set' && !/\b(?:set|kit)$/.test(object ?? '');
  if (form !== null && isSet) {
    add('packaging', { value: 'the complete set, every piece visible', source: form.source });
  } else if (form !== null && form.value !== 'set' && archetype.value !== 'texture') {
    const { shows } = FORMS[form.value];
    const isSaid = thing?.value.shows.includes(shows);
    add('packaging', { value: isSaid ? '' : `sold as one ${shows}`, source: form.source });
  }
  if (thing === null) {
    add('look', { value: 'one finished product, as it is sold', source: 'default' });
    if (plantPart !== null) {
      add('contents', { value: `made from ${PLANT_PARTS[plantPart.value].looks}`, source: plantPart.source });
    }
    return;
  }
  add('look', {
    value: lookOf(thing.value, isSet, packaging?.value ?? null),
    source: `vocabulary: ${thing.value.name}`,
  });
}

/** What hides what it holds. */
const OPAQUE: ReadonlySet<PackagingId> = new Set([
  'can',
  'tin',
  'paper bag',
  'sack',
  'pouch',
  'box',
  'bucket',
]);

/** What is shown open, with what it holds to be seen. */
const OPENED: ReadonlySet<PackagingId> = new Set(['jar', 'tin', 'box', 'bucket']);

function lookOf(thing: Thing, isSet: boolean, packaging: PackagingId | null): string {
  if (isSet) return thing.shows.replace(/^one(?: pair)?, /, '');
  const isOpened = packaging === thing.packaging || packaging === null || OPENED.has(packaging);
  const shows = isOpened ? thing.shows : inAnotherPack(thing.shows);
  const isHidden =
    packaging !== null && OPAQUE.has(packaging) && !/beside|before|open|closed|in a /.test(shows);
  return isHidden && shows !== '' ? `${shows}, a little of it beside the pack` : shows;
}

/** What a row shows of an open jar is not to be seen of a tube. */
function inAnotherPack(shows: string): string {
  const clauses = shows.split(', ');
  return clauses.some((clause) => clause === 'open')
    ? clauses.filter((clause) => clause !== 'open' && !/\binside$/.test(clause)).join(', ')
    : shows;
}

/** The same for people: what several parts of a kind say from one place stands on one line. */
export function partsByPlace(parts: readonly PromptPart[]): PromptPart[] {
  const lines = new Map<string, PromptPart>();
  for (const { part, text, source } of parts) {
    const key = `${part}\n${source}`;
    const before = lines.get(key);
    lines.set(key, { part, source, text: before === undefined ? text : `${before.text}, ${text}` });
  }
  return [...lines.values()];
}

/** Whether a name says already what kind of thing it is. */
function contains(name: string, object: string): boolean {
  const said = wordsOf(name).map(({ norm }) => norm);
  return wordsOf(object).every(({ norm }) => said.includes(norm));
}
