/**
 * Which thing a name is about. English names end in their head ("Leather Mouse Pad"), and what follows a comma, a dash or
 * a preposition only describes it ("Cat Food with Salmon", "Set of 4 Wine Glasses").
 */

import { asFiled, compoundOf, isVague, joined, withPurpose } from './compound.ts';
import { agrees } from './families.ts';
import { isPreposition, partsOf } from './name-parts.ts';
import { type Evidence, inTheirSense } from './senses.ts';
import {
  CONTAINERS,
  hidesHead,
  isActivity,
  isFeature,
  isTail,
  LIGHT_WORDS,
  PARTS,
  PATTERNS,
  unknownAfter,
} from './tail.ts';
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

/** How many words may stand between a generic word and the thing before it: "iPhone 14 Pro Case". */
const REACH = 2;

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
  const found = inTheirSense(candidates(words, vocabulary), words, evidence, vocabulary);
  let generic: Head | null = null;
  for (const [from, to] of partsOf(words, found)) {
    const inPart = found.filter((hit) => hit.from >= from && hit.to < to);
    const picked = pick(inPart, words, vocabulary);
    if (picked === null) continue;
    const purpose = words[to]?.norm === 'for' ? purposeIn(found, words, to, vocabulary) : null;
    const head = asFiled(withPurpose(picked, purpose, words), filed, words, vocabulary);
    if (head === null) return { industry: filed ?? picked.thing.industry };
    if (isVague(head, words, evidence, vocabulary)) return null;
    const behind = words.slice(head.to + 1, to);
    if (isActivity(behind)) return { industry: head.thing.industry };
    const after = unknownAfter(behind, vocabulary);
    // Two words that stand together are seldom wrong.
    const isFiled = head.to > head.from || agrees(picked.thing, filed);
    if (
      hidesHead(head.thing, after, vocabulary) ||
      (!isFiled && (head.thing.isIngredient || after.length > 0))
    ) {
      return { industry: head.thing.isIngredient ? 'kitchen' : head.thing.industry };
    }
    if (!head.thing.isGeneric) return head;
    generic ??= head;
  }
  return generic;
}

/** All things that a name may be about: not "olive" in "Olive Wood", nor "adhesive" in "Self Adhesive". */
function candidates(words: readonly Word[], vocabulary: Vocabulary): Found<Thing>[] {
  const looks = [vocabulary.colours, vocabulary.materials].flatMap((index) => index.find(words));
  return vocabulary.things
    .findAll(words)
    .filter(
      ({ from, to }) =>
        !isTail(words, from, to) &&
        !looks.some((look) => look.from <= from && look.to >= to && look.to - look.from > to - from),
    );
}

/** The thing that something is for, where the name says so next. */
function purposeIn(
  found: readonly Found<Thing>[],
  words: readonly Word[],
  at: number,
  vocabulary: Vocabulary,
): Head | null {
  const end = words.findIndex(
    (word, place) => place > at && (word.startsPart || isPreposition(words, place)),
  );
  const inPart = found.filter((hit) => hit.from > at && (end === -1 || hit.to < end));
  return pick(inPart, words, vocabulary);
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
  const compound = compoundOf(last, before, words, vocabulary);
  if (compound !== null) return compound;
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
  // "Rake with 16 Tines Fibreglass Handle"
  if (PARTS.has(single) && said.length === 1 && last.from > before.to + 1 && !before.value.isGeneric)
    return true;
  const isCounted = /^\d/.test(words[last.from - 1]?.norm ?? '');
  if (isCounted && CONTAINERS.has(single)) return true;
  if (before.value.packaging !== null && CONTAINERS.has(single) && last.value.packaging === null) {
    // "Popcorn Bags" are empty.
    return isCounted || !words[last.to]?.isPlural || before.to !== last.from - 1;
  }
  if (LIGHT_WORDS.has(single) && said.length === 1) return true;
  if (isFeature(words, last.from)) return true;
  if (PATTERNS.has(single) && said.length === 1 && !before.value.isGeneric) return true;
  // "Printer Paper 500 Sheets"
  if (/^\d+$/.test(words[last.from - 1]?.norm ?? '') && !last.value.isGeneric) return true;
  const isLook = [vocabulary.colours, vocabulary.materials].some(
    (index) => index.find(said)[0]?.to === said.length - 1,
  );
  const isCompound = compoundOf(last, before, words, vocabulary) !== null;
  if (isLook && !isCompound && !before.value.isIngredient) return true;
  return last.value.isIngredient && !before.value.isIngredient && !before.value.isGeneric;
}
