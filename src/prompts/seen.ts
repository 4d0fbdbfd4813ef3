/** What a camera sees of a product besides what it is: material, colour, container and form. */
import type { Head } from './head.ts';
import type { Reading, Text } from './reading.ts';
import { isFastening, PARTS } from './tail.ts';
import type { IndustryId } from './vocabulary/industries.ts';
import { KINDS_OF, STUFFS, WORKED_ON } from './vocabulary/looks.ts';
import { FORMS, type FormId, PACKAGING, type PackagingId } from './vocabulary/packaging.ts';
import { PLANT_PARTS, type PlantPartId } from './vocabulary/plant-parts.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import type { PhraseIndex, Word } from './words.ts';

/** A value and the place in the product that it was read from. */
export interface Sourced<T> {
  value: T;
  source: string;
}

const NEGATIONS = new Set(
  'no not without free instead replaces replacing never than unlike like imitation faux'.split(' '),
);
const MOST_MATERIALS = 2;
/** "… Dropper Bottle" */
const LAST_WORDS = 2;
/** Where what nobody knows is mostly a content, so that its words name no material: "Iron Supplement". */
const SWALLOWED: ReadonlySet<IndustryId> = new Set(['food', 'drinks', 'health', 'beauty']);

/** The container of what has no shape of its own, or the form in which a thing is sold. */
export function shapeOf(
  { name, shapes }: Reading,
  head: Sourced<Head> | null,
  vocabulary: Vocabulary,
): { packaging: Sourced<PackagingId> | null; form: Sourced<FormId> | null } {
  const thing = head?.value.thing ?? null;
  const texts = [...shapes, name];
  if (thing !== null && thing.packaging === null) {
    const own = ownWords(name, head);
    const around = {
      ...name,
      words: name.words.filter(({ norm }, at) => norm === 'set' || at < own.from || at > own.to),
    };
    return { packaging: null, form: firstIn([...shapes, around].map(uncounted), vocabulary.forms, FORMS) };
  }
  if (thing === null) {
    // Nobody knows whether it has a shape of its own: only the last words of its name may be a container.
    const last = { ...name, words: name.words.slice(-LAST_WORDS) };
    const own = name.words.some(({ norm }) => norm === 'with' || norm === 'for') ? [] : [last];
    return { packaging: firstIn([...shapes, ...own], vocabulary.packaging, PACKAGING), form: null };
  }
  const found = firstIn(texts, vocabulary.packaging, PACKAGING);
  return {
    packaging: found ?? { value: thing.packaging ?? 'unpacked', source: `usual for ${thing.name}` },
    form: null,
  };
}

/** "100 Sheets" is how many, and not one sheet. */
function uncounted(text: Text): Text {
  return { ...text, words: text.words.filter((_, at) => !/^\d+$/.test(text.words[at - 1]?.norm ?? '')) };
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

/** What a thing with a shape of its own is made of. What is only "with" or "for" something else does not count. */
export function materialsOf(
  { name, materials, description }: Reading,
  head: Sourced<Head> | null,
  { isHemp, plantPart }: { isHemp: boolean; plantPart: Sourced<PlantPartId> | null },
  filed: IndustryId | null,
  vocabulary: Vocabulary,
): Sourced<string>[] {
  const industry = head?.value.thing.industry ?? filed;
  if (head === null ? filed !== null && SWALLOWED.has(filed) : head.value.thing.packaging !== null) return [];
  const own = ownWords(name, head);
  // The iron of a "Curling Iron Glove" is another thing's.
  const others = vocabulary.things.find(name.words).filter((hit) => hit.to > hit.from && hit.to < own.from);
  const found: Sourced<string>[] = [];
  const hemp = isHemp && plantPart !== null ? hempMaterial(plantPart.value, head) : undefined;
  if (hemp !== undefined && plantPart !== null) found.push({ value: hemp, source: plantPart.source });
  const collect = ({ source, words }: Text, isName: boolean) => {
    const end = isName ? words.findIndex(({ norm }) => norm === 'with' || norm === 'for') : -1;
    for (const { value, phrase, from, to } of vocabulary.materials.find(words)) {
      if (end !== -1 && from > end) break;
      if (isName && from >= own.from && to <= own.to) continue;
      if (isNegated(words, from, to) || found.some((other) => other.value === value)) continue;
      if (isFastening(words, to)) continue;
      if (isName && others.some((hit) => hit.from <= from && hit.to >= to)) continue;
      if (isName && industry === 'tools' && WORKED_ON.has(phrase)) continue;
      if ((isName ? own.to !== -1 && from > own.to : true) && isOfAPart(words, to)) continue;
      if (isName && to === own.from - 1 && isStuff(head)) continue;
      found.push({ value, source: `${source}: ${phrase}` });
    }
  };
  collect(name, true);
  for (const text of materials) collect(text, false);
  if (found.length === 0) collect(description, false);
  const values = new Set(found.map(({ value }) => value));
  const isSaid = ({ value }: Sourced<string>) => KINDS_OF[value]?.some((kind) => values.has(kind)) === true;
  return found.filter((material) => !isSaid(material)).slice(0, MOST_MATERIALS);
}

/** A material before the name of a part is that part's: "Steam Iron Ceramic Soleplate". */
function isOfAPart(words: readonly Word[], to: number): boolean {
  const next = words[to + 1];
  return next !== undefined && !next.startsPart && PARTS.has(next.norm);
}

/** "Acrylic Paint" is a kind of paint, and made of nothing. */
function isStuff(head: Sourced<Head> | null): boolean {
  return (
    STUFFS.has(head?.value.object.split(' ')[0] ?? '') ||
    STUFFS.has(head?.value.object.split(' ').at(-1) ?? '')
  );
}

function hempMaterial(part: PlantPartId, head: Sourced<Head> | null): string | undefined {
  const material: Readonly<Record<string, string>> = PLANT_PARTS[part].material;
  return material[head?.value.thing.industry ?? 'other'] ?? material.other;
}

/** "instead of plastic", "leather-free". */
function isNegated(words: readonly Word[], from: number, to: number): boolean {
  return [from - 1, from - 2, to + 1].some((at) => NEGATIONS.has(words[at]?.norm ?? ''));
}

export function colourOf({ name, colours }: Reading, head: Sourced<Head> | null, vocabulary: Vocabulary) {
  const own = ownWords(name, head);
  for (const text of [name, ...colours]) {
    const stuff = vocabulary.materials.find(text.words);
    const hit = vocabulary.colours.find(text.words).find(
      ({ from, to }) =>
        (text !== name || to < own.from || (from > own.to && !isColourOfAPart(text.words, to, own.to))) &&
        // "Olive Wood" is not green.
        !stuff.some((other) => other.from <= from && to < other.to),
    );
    if (hit !== undefined) return { value: hit.value, source: `${text.source}: ${hit.phrase}` };
  }
  return null;
}

/** How far a part may stand behind its colour: "Grey Linen Seat". */
const COLOUR_REACH = 2;

/** Behind the thing, a colour may be that of a part, or of what it comes with: "Chair with Grey Seat", "Post, Grey Base". */
function isColourOfAPart(words: readonly Word[], to: number, head: number): boolean {
  if (head === -1) return false;
  const behind = words.slice(head + 1, to + 1);
  const inPart = behind.slice(behind.findLastIndex(({ startsPart }) => startsPart) + 1);
  if (inPart.some(({ norm }) => norm === 'with' || norm === 'for')) return true;
  for (const word of words.slice(to + 1, to + 1 + COLOUR_REACH)) {
    if (word.startsPart) return false;
    if (PARTS.has(word.norm)) return true;
  }
  return false;
}

/** Where the words stand that name the thing itself: they tell nothing else. */
export function ownWords(text: Text, head: Sourced<Head> | null): { from: number; to: number } {
  return head !== null && head.source === text.source ? head.value : { from: -1, to: -1 };
}
