/**
 * Which thing a name is about. English names end in their head ("Leather Mouse Pad"), and what follows a comma, a dash or
 * a preposition only describes it ("Cat Food with Salmon", "Set of 4 Wine Glasses").
 */
import { agrees } from './families.ts';
import { type Evidence, inTheirSense } from './senses.ts';
import type { Thing } from './vocabulary/thing.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import type { Found, Word } from './words.ts';

export interface Head {
  thing: Thing;
  /** As a prompt calls it: the thing, or with the one before it ("guitar stand"). */
  object: string;
  /** First and last of its words. */
  from: number;
  to: number;
}

const NO_EVIDENCE: Evidence = new Map();
const set = (words: string) => new Set(words.split(' '));

const PREPOSITIONS = set(
  'for with without in on from by to at against under over featuring using plus per als mit pour und avec de',
);
const QUANTITIES = set(
  'set pack pair box bag bottle jar tin case bundle piece roll lot kit collection tray bar tube can carton bunch',
);
const CONTAINERS = set(
  'bottle jar box bag can tin pouch pack tube case carton glass canister sachet refill sack tub bucket',
);
const LIGHT_WORDS = set('light dark bright pale matte glossy short long top flat square bar light-weight');
/** How many words may stand between a generic word and the thing before it: "iPhone 14 Pro Case". */
const REACH = 2;

/** Ranges of words of which each may hold the head, the likeliest first. */
function partsOf(words: readonly Word[], found: readonly Found<Thing>[]): [from: number, to: number][] {
  const parts: [number, number][] = [];
  let from = 0;
  let isOpen = true;
  const close = (to: number) => {
    if (isOpen && to > from) parts.push([from, to]);
    isOpen = false;
  };
  words.forEach((word, at) => {
    if (word.startsPart) {
      close(at);
      from = at;
      isOpen = true;
    } else if (isOpen && at > from && isPreposition(words, at)) {
      const quantity = word.norm === 'of' && QUANTITIES.has(words[at - 1]?.norm ?? '');
      // "Set of wine glasses" is glasses, "Gloves, box of 100" is gloves.
      if (quantity && !found.some((hit) => hit.from >= from && hit.to < at - 1)) from = at + 1;
      else close(quantity ? at - 1 : at);
    }
  });
  close(words.length);
  return parts;
}

/** "Slip-on" and "2-in-1" hold none. */
function isPreposition(words: readonly Word[], at: number): boolean {
  const isInWord = words[at]?.isJoined || words[at + 1]?.isJoined;
  const { norm } = words[at] ?? { norm: '' };
  return !isInWord && (norm === 'of' || PREPOSITIONS.has(norm));
}

/** Part of a shop that a thing belongs to whose own name nobody knows. */
export interface Hint {
  industry: Thing['industry'];
}

/** The head of a name; a hint where its last word is not known; null where no word is. */
export function headOf(
  words: readonly Word[],
  vocabulary: Vocabulary,
  filed: Thing['industry'] | null = null,
  evidence: Evidence = NO_EVIDENCE,
): Head | Hint | null {
  const all = vocabulary.things.findAll(words).filter(({ from }) => !isTail(words, from));
  const found = inTheirSense(all, words, evidence, vocabulary);
  let generic: Head | null = null;
  for (const [from, to] of partsOf(words, found)) {
    const inPart = found.filter((hit) => hit.from >= from && hit.to < to);
    const head = pick(inPart, words, vocabulary);
    if (head === null) continue;
    const after = unknownAfter(words.slice(head.to + 1, to), vocabulary);
    // Two words that stand together are seldom wrong.
    const isFiled = head.to > head.from || agrees(head.thing, filed);
    if (hidesHead(head, after, vocabulary) || (!isFiled && (head.thing.isIngredient || after.length > 0))) {
      return { industry: head.thing.isIngredient ? 'kitchen' : head.thing.industry };
    }
    if (!head.thing.isGeneric) return head;
    generic ??= head;
  }
  return generic;
}

/** "Hi-Hats" are no hats: what a hyphen ties to a letter or two is a part of another word. */
function isTail(words: readonly Word[], at: number): boolean {
  return words[at]?.isJoined === true && (words[at - 1]?.norm ?? '').length <= 2;
}

/** Words that a thing is made with are named after what they do: "Slicer", "Warmer". */
const DOER = /(?:er|or)$/;
const SHORTEST_DOER = 6;
const NO_HEAD = set(
  'set pack pair piece pcs pro max plus mini xl xxl large small medium size new super ultra deluxe premium classic outdoor indoor bestseller seller color colour water weather power summer winter year men women kid boy girl adult child children unisex edition version control count inch foot quart load sheet spool pan star ply pocket',
);

/** What stands after a thing in its part of a name and is no colour, material, size or container. */
function unknownAfter(after: readonly Word[], vocabulary: Vocabulary): readonly Word[] {
  const looks = [vocabulary.colours, vocabulary.materials].flatMap((index) => index.find(after));
  return after.filter(
    ({ norm }, at) =>
      !NO_HEAD.has(norm) &&
      !CONTAINERS.has(norm) &&
      !QUANTITIES.has(norm) &&
      !LIGHT_WORDS.has(norm) &&
      !/\d/.test(norm) &&
      !looks.some(({ from, to }) => at >= from && at <= to),
  );
}

/** Whether those words hold the real head, one that nobody knows: "Egg Slicer" is no egg. */
function hidesHead({ thing }: Head, after: readonly Word[], vocabulary: Vocabulary): boolean {
  const last = after.at(-1);
  if (last === undefined) return false;
  const { norm, isPlural } = last;
  const isNoun = isPlural || vocabulary.things.endsPhrase(norm);
  return thing.isIngredient || isNoun || (DOER.test(norm) && norm.length >= SHORTEST_DOER);
}

/** In running text the thing comes first: "This lightweight tent sleeps four". */
export function firstThing(words: readonly Word[], vocabulary: Vocabulary, evidence: Evidence): Head | null {
  const all = vocabulary.things.find(words);
  const found = inTheirSense(all, words, evidence, vocabulary).filter(({ value }) => !value.isGeneric);
  const start = found[0];
  if (start === undefined) return null;
  const run = [start];
  for (const hit of found.slice(1)) {
    if (hit.from !== (run.at(-1)?.to ?? 0) + 1 || words[hit.from]?.startsPart) break;
    run.push(hit);
  }
  return pick(run, words, vocabulary);
}

function pick(found: readonly Found<Thing>[], words: readonly Word[], vocabulary: Vocabulary): Head | null {
  const last = lastOf(found);
  if (last === null) return null;
  const earlier = found.filter(({ to }) => to < last.from);
  const before = lastOf(earlier) ?? undefined;
  if (before !== undefined && yields(last, before, words, vocabulary))
    return pick(earlier, words, vocabulary);
  if (last.value.isGeneric && before !== undefined && last.from - before.to <= REACH + 1) {
    return joined(before, last);
  }
  return { thing: last.value, object: last.value.name, from: last.from, to: last.to };
}

/** The one that ends last; of two the longer. */
function lastOf(found: readonly Found<Thing>[]): Found<Thing> | null {
  return found.reduce<Found<Thing> | null>(
    (best, hit) => (best === null || hit.to > best.to ? hit : best),
    null,
  );
}

/** Whether the last thing only describes the one before it: its container, its colour or its flavour. */
function yields(
  last: Found<Thing>,
  before: Found<Thing>,
  words: readonly Word[],
  vocabulary: Vocabulary,
): boolean {
  const said = words.slice(last.from, last.to + 1);
  const single = said.at(-1)?.norm ?? '';
  if (before.value.packaging !== null && CONTAINERS.has(single) && last.value.packaging === null) return true;
  if (LIGHT_WORDS.has(single) && said.length === 1) return true;
  // "Printer Paper 500 Sheets"
  if (/^\d+$/.test(words[last.from - 1]?.norm ?? '') && !last.value.isGeneric) return true;
  const isLook = [vocabulary.colours, vocabulary.materials].some(
    (index) => index.find(said)[0]?.to === said.length - 1,
  );
  if (isLook && !before.value.isIngredient) return true;
  return last.value.isIngredient && !before.value.isIngredient && !before.value.isGeneric;
}

function joined(before: Found<Thing>, { value, from, to }: Found<Thing>): Head {
  const isSame = before.value.archetype === 'texture';
  const thing: Thing = isSame
    ? before.value
    : { ...value, industry: joinedIndustry(before.value, value), isGeneric: false };
  return { thing, object: `${before.value.name} ${value.name}`, from: Math.min(before.from, from), to };
}

/** What holds food stands in a kitchen; else it belongs where the thing belongs that it is for. */
function joinedIndustry(before: Thing, generic: Thing): Thing['industry'] {
  if (before.isGeneric) return generic.industry;
  if (!before.isIngredient) return before.industry;
  return generic.industry === 'home' ? 'kitchen' : generic.industry;
}
