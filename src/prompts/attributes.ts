/**
 * From a product to what a camera sees of it: attributes from a closed vocabulary, each with where it was read. Only
 * words that the vocabulary knows leave this room; the texts that they were found in do not.
 */
import type { Product } from '../queue/contract.ts';
import { firstThing, type Head, type Hint, headOf } from './head.ts';
import { LONGEST_ATTRIBUTE, type Reading, read, type Text } from './reading.ts';
import { colourOf, materialsOf, ownWords, type Sourced, shapeOf } from './seen.ts';
import { type Evidence, evidenceOf } from './senses.ts';
import { plainWords, safeName } from './text.ts';
import { ACTIVITIES } from './vocabulary/compounds.ts';
import { INDUSTRIES, type IndustryId } from './vocabulary/industries.ts';
import type { FormId, PackagingId } from './vocabulary/packaging.ts';
import { LIKELY_PART, PLANT_PARTS, type PlantPartId } from './vocabulary/plant-parts.ts';
import type { Archetype, Thing } from './vocabulary/thing.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

export type { Sourced } from './seen.ts';

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

/** What a drawing goes by. */
export type DrawnBy = Pick<Attributes, 'isHemp' | 'plantPart' | 'thing' | 'industry'>;

export function attributesOf(
  product: Product,
  vocabulary: Vocabulary,
  brands: ReadonlySet<string> = new Set(),
): Attributes {
  const safe = safeName(product.name, brands);
  const reading = read(product, safe);
  const filed = columnIndustry(product.industry, 'industry', vocabulary);
  const { head, hint } = findThing(reading, vocabulary, filed?.value ?? null);
  const thing = head === null ? null : { value: head.value.thing, source: head.source };
  const user = whoUses(reading, head, vocabulary);
  const industry = industryOf(product, thing, hint, user, vocabulary);
  const hemp = hempOf(product, reading, industry?.value ?? null, vocabulary);
  const shape = shapeOf(reading, head, vocabulary);
  return {
    name: safe.shown,
    thing,
    object: head?.value.object ?? null,
    archetype:
      thing === null
        ? { value: 'packshot', source: 'default' }
        : { value: thing.value.archetype, source: `vocabulary: ${head?.value.object ?? ''}` },
    industry,
    materials: materialsOf(reading, head, hemp, industry?.value ?? null, vocabulary),
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

/** The name is believed first; a generic word in it ("Bar") less than what the catalogue files it under. */
function findThing(
  { name, kinds, opening, description }: Reading,
  vocabulary: Vocabulary,
  filed: IndustryId | null,
): { head: Sourced<Head> | null; hint: Hint | null } {
  const evidence = evidenceOf(
    { filed, kinds: kinds.map(({ words }) => words), description: description.words },
    vocabulary,
  );
  const found = headOf(name.words, vocabulary, filed, evidence);
  const hint = found !== null && !('thing' in found) ? found : null;
  return { head: bestHead(found, { name, kinds, opening }, evidence, vocabulary), hint };
}

function bestHead(
  found: Head | Hint | null,
  { name, kinds, opening }: Pick<Reading, 'name' | 'kinds' | 'opening'>,
  evidence: Evidence,
  vocabulary: Vocabulary,
): Sourced<Head> | null {
  const sourced = (value: Head | Hint | null, { source }: Text) =>
    value === null || !('thing' in value) ? null : { value, source };
  const named = sourced(found, name);
  if (named !== null && (!named.value.thing.isGeneric || vocabulary.users.find(name.words).length > 0))
    return named;
  for (const kind of kinds) {
    const filed = sourced(headOf(kind.words, vocabulary, null, evidence), kind);
    if (filed !== null && !filed.value.thing.isGeneric)
      return { ...filed, value: { ...filed.value, from: -1, to: -1 } };
  }
  const told = sourced(firstThing(opening.words, vocabulary, evidence), opening);
  if (told !== null) return { ...told, value: { ...told.value, from: -1, to: -1 } };
  return named;
}

function whoUses({ name }: Reading, head: Sourced<Head> | null, vocabulary: Vocabulary) {
  const { from, to } = ownWords(name, head);
  const hit = vocabulary.users
    .find(name.words)
    .find(
      (found) =>
        (found.to < from || found.from > to) && !ACTIVITIES.has(name.words[found.to + 1]?.norm ?? ''),
    );
  if (hit === undefined) return null;
  // "Baby Spinach" is no thing for a baby.
  if (hit.value.industry === 'automotive' && isPictured(name.words, hit.from, head)) return null;
  const isFresh = head?.value.thing.isIngredient === true && hit.value.industry !== 'pets';
  return isFresh ? null : { value: hit.value, source: `name: ${hit.phrase}` };
}

/** "Race Cars Quilt" and a puzzle of vehicles are for no car. */
function isPictured(words: readonly Word[], at: number, head: Sourced<Head> | null): boolean {
  const isMany = words[at]?.isPlural === true && words[at - 1]?.norm !== 'for';
  return isMany || head?.value.thing.industry === 'toys';
}

function industryOf(
  { industry, subIndustry }: Product,
  thing: Sourced<Thing> | null,
  hint: Hint | null,
  user: ReturnType<typeof whoUses>,
  vocabulary: Vocabulary,
): Attributes['industry'] {
  const filed = columnIndustry(industry, 'industry', vocabulary);
  const isToy = thing?.value.industry === 'toys' && filed?.value !== user?.value.industry;
  if (user !== null && !isToy) return { value: user.value.industry, source: user.source };
  if (thing !== null && !thing.value.isGeneric) {
    return { value: thing.value.industry, source: `vocabulary: ${thing.value.name}` };
  }
  return (
    filed ??
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
