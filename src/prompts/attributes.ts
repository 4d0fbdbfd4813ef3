/**
 * From a product to what a camera sees of it: attributes from a closed vocabulary, each with where it was read. Only
 * words that the vocabulary knows leave this room; the texts that they were found in do not.
 */
import type { Product } from '../queue/contract.ts';
import { firstThing, type Head, type Hint, headOf } from './head.ts';
import { plainWords, type SafeName, safeName } from './text.ts';
import { INDUSTRIES, type IndustryId } from './vocabulary/industries.ts';
import { FORMS, type FormId, PACKAGING, type PackagingId } from './vocabulary/packaging.ts';
import { LIKELY_PART, PLANT_PARTS, type PlantPartId } from './vocabulary/plant-parts.ts';
import type { Archetype, Thing } from './vocabulary/thing.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import { type PhraseIndex, type Word, wordsOf } from './words.ts';

/** A value and the place in the product that it was read from. */
export interface Sourced<T> {
  value: T;
  source: string;
}

export interface Attributes {
  /** What the prompt may call it; empty when nothing of its name may be said. */
  name: string;
  /** null: the vocabulary knows no such thing, and its name stands for it. */
  thing: Sourced<Thing> | null;
  object: string | null;
  archetype: Sourced<Archetype>;
  /** The part of a shop that it belongs to; null where nothing tells. */
  industry: Sourced<IndustryId> | null;
  materials: Sourced<string>[];
  colour: Sourced<string> | null;
  packaging: Sourced<PackagingId> | null;
  form: Sourced<FormId> | null;
  /** Whom it is for. */
  user: Sourced<string> | null;
  isHemp: boolean;
  plantPart: Sourced<PlantPartId> | null;
  /** The part itself is the product: seeds, oil, loose fibre. */
  isPlantPart: boolean;
}

const LONGEST_DESCRIPTION = 2_000;
const MOST_ATTRIBUTES = 40;
const LONGEST_ATTRIBUTE = 200;
const KEYS = {
  kind: /^(?:product[_ ]?)?(?:type|category|kind)$/i,
  shape: /^(?:form|pack(?:age|aging)?|container|presentation|unit)$/i,
  colour: /colou?r/i,
  material: /^(?:materials?|composition|fabric|cover|made[_ ]?(?:of|from)|surface|finish)$/i,
};
const NEGATIONS = new Set(
  'no not without free instead replaces replacing never than unlike like imitation faux'.split(' '),
);

/** A text of the product, as words, and what it is called when it is the source of something. */
interface Text {
  source: string;
  words: Word[];
}

/** What of a product is looked at, in the order in which it is believed. */
interface Reading {
  name: Text;
  kinds: Text[];
  shapes: Text[];
  colours: Text[];
  materials: Text[];
  opening: Text;
  description: Text;
}

export function attributesOf(
  product: Product,
  vocabulary: Vocabulary,
  brands: ReadonlySet<string> = new Set(),
): Attributes {
  const safe = safeName(product.name, brands);
  const reading = read(product, safe);
  const { head, hint } = findThing(reading, vocabulary);
  const thing = head === null ? null : { value: head.value.thing, source: head.source };
  const user = whoUses(reading, head, vocabulary);
  const industry = industryOf(product, thing, hint, user, vocabulary);
  const hemp = hempOf(product, reading, industry?.value ?? null, vocabulary);
  const shape = shapeOf(reading, thing?.value ?? null, vocabulary);
  return {
    name: safe.shown,
    thing,
    object: head?.value.object ?? null,
    archetype:
      thing === null
        ? { value: 'packshot', source: 'default' }
        : { value: thing.value.archetype, source: `vocabulary: ${head?.value.object ?? ''}` },
    industry,
    materials: materialsOf(reading, head, hemp, vocabulary),
    colour: colourOf(reading, head, vocabulary),
    ...shape,
    user: user === null ? null : { value: user.value.phrase, source: user.source },
    ...hemp,
    isPlantPart: isPart(head?.value.object ?? null, hemp.plantPart?.value ?? null, vocabulary),
  };
}

/** Whether what a thing is called ends in the part's own name. */
function isPart(object: string | null, part: PlantPartId | null, vocabulary: Vocabulary): boolean {
  const last = wordsOf(object ?? '').slice(-1);
  return part !== null && vocabulary.plantParts.find(last)[0]?.value === part;
}

function read(product: Product, safe: SafeName): Reading {
  const given = Object.entries(product.attributes ?? {}).slice(0, MOST_ATTRIBUTES);
  const texts = (key: RegExp): Text[] =>
    given.flatMap(([name, value]) => {
      if (!key.test(name)) return [];
      const text = Array.isArray(value) ? value.slice(0, 8).filter(isText).join(', ') : value;
      return isText(text) ? [textOf(`attribute ${plainWords(name, 40)}`, text, LONGEST_ATTRIBUTE)] : [];
    });
  const description = plainWords(product.description ?? '', LONGEST_DESCRIPTION);
  return {
    name: { source: 'name', words: wordsOf(safe.read) },
    kinds: [
      ...texts(KEYS.kind),
      ...(product.subIndustry ? [textOf('sub-industry', product.subIndustry, LONGEST_ATTRIBUTE)] : []),
    ],
    shapes: texts(KEYS.shape),
    colours: texts(KEYS.colour),
    materials: texts(KEYS.material),
    opening: { source: 'description', words: wordsOf(description.split(/[.!?]\s/, 1)[0] ?? '') },
    description: { source: 'description', words: wordsOf(description) },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function textOf(source: string, text: string, longest: number): Text {
  return { source, words: wordsOf(plainWords(text, longest)) };
}

/** The name is believed first; a generic word in it ("Bar") less than what the catalogue files it under. */
function findThing(
  { name, kinds, opening }: Reading,
  vocabulary: Vocabulary,
): { head: Sourced<Head> | null; hint: Hint | null } {
  const found = headOf(name.words, vocabulary);
  const hint = found !== null && !('thing' in found) ? found : null;
  return { head: bestHead(found, { name, kinds, opening }, vocabulary), hint };
}

function bestHead(
  found: Head | Hint | null,
  { name, kinds, opening }: Pick<Reading, 'name' | 'kinds' | 'opening'>,
  vocabulary: Vocabulary,
): Sourced<Head> | null {
  const sourced = (value: Head | Hint | null, { source }: Text) =>
    value === null || !('thing' in value) ? null : { value, source };
  const named = sourced(found, name);
  if (named !== null && (!named.value.thing.isGeneric || vocabulary.users.find(name.words).length > 0))
    return named;
  for (const kind of kinds) {
    const filed = sourced(headOf(kind.words, vocabulary), kind);
    if (filed !== null && !filed.value.thing.isGeneric)
      return { ...filed, value: { ...filed.value, from: -1, to: -1 } };
  }
  const told = sourced(firstThing(opening.words, vocabulary), opening);
  if (told !== null) return { ...told, value: { ...told.value, from: -1, to: -1 } };
  return named;
}

function whoUses({ name }: Reading, head: Sourced<Head> | null, vocabulary: Vocabulary) {
  const { from, to } = ownWords(name, head);
  const hit = vocabulary.users.find(name.words).find((found) => found.to < from || found.from > to);
  if (hit === undefined) return null;
  // "Baby Spinach" is no thing for a baby.
  const isFresh = head?.value.thing.isIngredient === true && hit.value.industry !== 'pets';
  return isFresh ? null : { value: hit.value, source: `name: ${hit.phrase}` };
}

function ownWords(text: Text, head: Sourced<Head> | null): { from: number; to: number } {
  return head !== null && head.source === text.source ? head.value : { from: -1, to: -1 };
}

function industryOf(
  { industry, subIndustry }: Product,
  thing: Sourced<Thing> | null,
  hint: Hint | null,
  user: ReturnType<typeof whoUses>,
  vocabulary: Vocabulary,
): Attributes['industry'] {
  if (user !== null && !(thing?.value.industry === 'toys'))
    return { value: user.value.industry, source: user.source };
  if (thing !== null && !thing.value.isGeneric) {
    return { value: thing.value.industry, source: `vocabulary: ${thing.value.name}` };
  }
  return (
    columnIndustry(industry, 'industry', vocabulary) ??
    columnIndustry(subIndustry, 'sub-industry', vocabulary) ??
    (hint === null ? null : { value: hint.industry, source: 'name' }) ??
    (thing === null ? null : { value: thing.value.industry, source: `vocabulary: ${thing.value.name}` })
  );
}

/** The industry that a column of the catalogue names. */
export function columnIndustry(
  text: string | null,
  source: string,
  vocabulary: Vocabulary,
): Sourced<IndustryId> | null {
  if (text === null) return null;
  const found = vocabulary.industries.find(wordsOf(plainWords(text, LONGEST_ATTRIBUTE)));
  const order = Object.keys(INDUSTRIES);
  const first = [...found].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))[0];
  return first === undefined ? null : { value: first.value, source: `${source}: ${first.phrase}` };
}

function hempOf(
  product: Product,
  { name, materials, description }: Reading,
  industry: IndustryId | null,
  vocabulary: Vocabulary,
): Pick<Attributes, 'isHemp' | 'plantPart'> {
  const column = plainWords(product.plantPart ?? '', LONGEST_ATTRIBUTE);
  const said = [name, ...materials, description].some(({ words }) => vocabulary.hemp.find(words).length > 0);
  if (column === '' && !said) return { isHemp: false, plantPart: null };
  const order = Object.keys(PLANT_PARTS);
  const partIn = (words: Word[], source: string) => {
    const found = vocabulary.plantParts.find(words);
    const first = [...found].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))[0];
    return first === undefined ? null : { value: first.value, source: `${source}: ${first.phrase}` };
  };
  const likely = industry === null ? undefined : LIKELY_PART[industry];
  const plantPart =
    partIn(wordsOf(column), 'plant part') ??
    partIn(name.words, 'name') ??
    (likely === undefined
      ? null
      : { value: likely, source: `likely for ${INDUSTRIES[industry ?? 'home'].section}` });
  return { isHemp: true, plantPart };
}

/** The container of what has no shape of its own, or the form in which a thing is sold. */
function shapeOf(
  { name, shapes }: Reading,
  thing: Thing | null,
  vocabulary: Vocabulary,
): Pick<Attributes, 'packaging' | 'form'> {
  const texts = [...shapes, name];
  if (thing !== null && thing.packaging === null) {
    return { packaging: null, form: firstIn(texts, vocabulary.forms, FORMS) };
  }
  const found = firstIn(texts, vocabulary.packaging, PACKAGING);
  if (thing === null) return { packaging: found, form: null };
  return {
    packaging: found ?? { value: thing.packaging ?? 'unpacked', source: `usual for ${thing.name}` },
    form: null,
  };
}

/** The first text that names one of these; within it, the row that stands first. */
function firstIn<T extends string>(
  texts: readonly Text[],
  index: PhraseIndex<T>,
  rows: Readonly<Record<T, unknown>>,
): Sourced<T> | null {
  const order = Object.keys(rows);
  for (const { source, words } of texts) {
    const first = [...index.find(words)].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))[0];
    if (first !== undefined) return { value: first.value, source: `${source}: ${first.phrase}` };
  }
  return null;
}

const MOST_MATERIALS = 2;

/** What a thing with a shape of its own is made of. What is only "with" or "for" something else does not count. */
function materialsOf(
  { name, materials, description }: Reading,
  head: Sourced<Head> | null,
  { isHemp, plantPart }: Pick<Attributes, 'isHemp' | 'plantPart'>,
  vocabulary: Vocabulary,
): Sourced<string>[] {
  if (head !== null && head.value.thing.packaging !== null) return [];
  const own = ownWords(name, head);
  const found: Sourced<string>[] = [];
  const hemp = isHemp && plantPart !== null ? hempMaterial(plantPart.value, head) : undefined;
  if (hemp !== undefined && plantPart !== null) found.push({ value: hemp, source: plantPart.source });
  const collect = ({ source, words }: Text, isName: boolean) => {
    const end = isName ? words.findIndex(({ norm }) => norm === 'with' || norm === 'for') : -1;
    for (const { value, phrase, from, to } of vocabulary.materials.find(words)) {
      if (end !== -1 && from > end) break;
      if (isName && from >= own.from && to <= own.to) continue;
      if (isNegated(words, from, to) || found.some((other) => other.value === value)) continue;
      found.push({ value, source: `${source}: ${phrase}` });
    }
  };
  collect(name, true);
  for (const text of materials) collect(text, false);
  if (found.length === 0) collect(description, false);
  return found.slice(0, MOST_MATERIALS);
}

function hempMaterial(part: PlantPartId, head: Sourced<Head> | null): string | undefined {
  const material: Readonly<Record<string, string>> = PLANT_PARTS[part].material;
  return material[head?.value.thing.industry ?? 'other'] ?? material.other;
}

/** "instead of plastic", "leather-free". */
function isNegated(words: readonly Word[], from: number, to: number): boolean {
  return [from - 1, from - 2, to + 1].some((at) => NEGATIONS.has(words[at]?.norm ?? ''));
}

function colourOf({ name, colours }: Reading, head: Sourced<Head> | null, vocabulary: Vocabulary) {
  const own = ownWords(name, head);
  for (const text of [name, ...colours]) {
    const hit = vocabulary.colours
      .find(text.words)
      .find(({ from, to }) => text !== name || to < own.from || from > own.to);
    if (hit !== undefined) return { value: hit.value, source: `${text.source}: ${hit.phrase}` };
  }
  return null;
}
