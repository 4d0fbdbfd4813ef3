/**
 * Compounds: a word that names many things ("cap") means what stands before it, or what it is said to be for, or where
 * the catalogue files it. "Radiator Cap" under car parts is no hat, and "Case for Tablet" is a tablet case.
 */
import { agrees } from './families.ts';
import type { Head } from './head.ts';
import type { Evidence } from './senses.ts';
import { describes } from './tail.ts';
import { LOOSE_WORDS, MADE_OF, PURSUITS, WORN } from './vocabulary/compounds.ts';
import type { IndustryId } from './vocabulary/industries.ts';
import type { Thing } from './vocabulary/thing.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import type { Found, Word } from './words.ts';

/** How far before a loose word another may stand that tells where it belongs: "Eyelash Extension Tray". */
const REACH = 2;

/** Whether a single word is said, one that names many things. */
export function isLoose({ from, to }: { from: number; to: number }, words: readonly Word[]): boolean {
  return from === to && LOOSE_WORDS.has(words[from]?.norm ?? '');
}

/** The generic thing after the one that it is for: "guitar stand". What holds a material is that material's. */
export function joined(before: Found<Thing>, { value, from, to }: Found<Thing>): Head {
  // Which of its senses it has is guessed: what is said cannot be wrong.
  const name = before.senses.length > 1 ? before.phrase : before.value.name;
  const isSaid = name.split(' ').includes(value.name);
  return {
    thing: genericOf(before.value, value),
    object: isSaid ? name : `${name} ${value.name}`,
    from: Math.min(before.from, from),
    to,
  };
}

function genericOf(before: Thing, generic: Thing): Thing {
  if (before.archetype === 'texture') return before;
  return { ...generic, industry: joinedIndustry(before, generic), isGeneric: false };
}

/** What holds food stands in a kitchen; else it belongs where the thing belongs that it is for. */
function joinedIndustry(before: Thing, generic: Thing): IndustryId {
  if (before.isGeneric) return generic.industry;
  if (!before.isIngredient) return before.industry;
  return generic.industry === 'home' ? 'kitchen' : generic.industry;
}

/** A loose word with the noun directly before it, where that noun belongs elsewhere; null where it stays what it is. */
export function compoundOf(
  last: Found<Thing>,
  before: Found<Thing> | undefined,
  words: readonly Word[],
  vocabulary: Vocabulary,
): Head | null {
  const { value, from, to } = last;
  if (!isLoose(last, words) || from === 0 || words[from]?.startsPart) return null;
  if (!isModified(words, from, vocabulary)) return null;
  const said = words.slice(0, from);
  const thing = before?.to === from - 1 ? before : undefined;
  if (thing?.value.archetype === 'texture' || thing?.value.isIngredient) return null;
  const industry = placeOf(thing, said, vocabulary);
  if (industry === undefined || industry === value.industry) return null;
  if (thing === undefined && PURSUITS.has(industry) && WORN.has(value.industry)) return null;
  const start = thing?.from ?? from - 1;
  return {
    thing: elsewhere(value, industry),
    object: words
      .slice(start, to + 1)
      .map(({ norm }) => norm)
      .join(' '),
    from: start,
    to,
  };
}

/** Which part of the shop the words before speak for, the nearest first. What holds food stands in a kitchen. */
function placeOf(
  thing: Found<Thing> | undefined,
  said: readonly Word[],
  vocabulary: Vocabulary,
): IndustryId | undefined {
  if (thing !== undefined && !thing.value.isGeneric) {
    const { industry } = thing.value;
    return industry === 'food' || industry === 'drinks' ? 'kitchen' : industry;
  }
  for (const word of said.slice(-REACH).reverse()) {
    if (word.startsPart && word !== said[0]) break;
    const place = [...vocabulary.cues.find([word]), ...vocabulary.industries.find([word])][0];
    if (place !== undefined) return place.value;
  }
  return undefined;
}

/** The same word for another thing: nothing that its row shows is known to hold. */
function elsewhere(thing: Thing, industry: IndustryId): Thing {
  return { ...thing, industry, shows: 'one', archetype: 'packshot', packaging: null, motif: 'parcel' };
}

/** Joins a generic or loose head with what it is said to be for: "Case for 11 Inch Tablet". */
export function withPurpose(head: Head, purpose: Head | null, words: readonly Word[]): Head {
  const { thing, object } = head;
  if (purpose === null || purpose.thing.isGeneric || object !== thing.name) return head;
  const said = `${purpose.object} ${object}`;
  if (thing.isGeneric) return { ...head, thing: genericOf(purpose.thing, thing), object: said };
  if (!isLoose(head, words) || purpose.thing.industry === thing.industry) return head;
  return {
    ...head,
    thing: elsewhere(thing, purpose.thing.industry),
    object: `${purpose.object} ${words[head.from]?.norm ?? object}`,
  };
}

/** Trades rather than departments of a shop: their goods are of all kinds. */
const TRADES: ReadonlySet<IndustryId> = new Set([
  'rope',
  'materials',
  'building',
  'energy',
  'agriculture',
  'packaging',
]);

/** Machines and vehicles that a shop files under toys are small ones. */
const BIG: ReadonlySet<IndustryId> = new Set([
  'automotive',
  'tools',
  'materials',
  'building',
  'agriculture',
  'garden',
]);

/**
 * A head as the catalogue files it; null where a loose word behind another noun is filed elsewhere, so that nobody knows
 * what it is: "Gold Leaf Sheets" under art supplies.
 */
export function asFiled(
  head: Head,
  filed: IndustryId | null,
  words: readonly Word[],
  vocabulary: Vocabulary,
): Head | null {
  const { thing, object } = head;
  if (filed === 'toys' && BIG.has(thing.industry)) {
    if (thing.archetype === 'texture') return null;
    const shows = `one toy${thing.shows.startsWith('one, ') ? thing.shows.slice(3) : ''}`;
    const toy: Thing = { ...thing, industry: 'toys', archetype: 'packshot', packaging: null, shows };
    return { ...head, thing: toy, object: `toy ${object}` };
  }
  const isPhrase = head.to > head.from && object === thing.name;
  if (filed === null || filed === thing.industry || isPhrase) return head;
  // Where a compound belongs was a guess.
  const isKin = head.to === head.from && agrees(thing, filed);
  const isOpen = head.to === head.from && isLoose(head, words);
  if (isOpen && (!isKin || isModified(words, head.from, vocabulary))) return null;
  return isKin || TRADES.has(filed) ? head : { ...head, thing: { ...thing, industry: filed } };
}

const ADJECTIVE = /(?:ed|able|ible|ic|al|ive|ous|ish|ful|less|proof|ant|ent|en|ian|ese)$/;

/** Whether a loose word stands behind a noun that nobody knows, and nothing else tells what it is: "Chimney Cap". */
export function isVague(
  head: Head,
  words: readonly Word[],
  evidence: Evidence,
  vocabulary: Vocabulary,
): boolean {
  const { thing, object, from, to } = head;
  if (from !== to || object !== thing.name || !isLoose(head, words) || !isModified(words, from, vocabulary))
    return false;
  const before = words.slice(from - 1, from);
  const isKnown = [vocabulary.things, vocabulary.industries, vocabulary.cues].some(
    (index) => index.find(before).length > 0,
  );
  return !isKnown && !before.some(({ norm }) => ADJECTIVE.test(norm)) && !evidence.has(thing.industry);
}

/** Whether a noun stands before a word, or at least no word that only describes. */
function isModified(words: readonly Word[], at: number, vocabulary: Vocabulary): boolean {
  const said = words.slice(0, at);
  const next = said.at(-1);
  if (next === undefined || words[at]?.startsPart || describes(next) || MADE_OF.has(next.norm)) return false;
  return [vocabulary.colours, vocabulary.materials, vocabulary.users, vocabulary.hemp].every((index) =>
    index.find(said).every((hit) => hit.to !== at - 1),
  );
}
