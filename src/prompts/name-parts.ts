/** The parts of a name: what a comma, a dash or a preposition begins only describes what stands before it. */
import { QUANTITIES } from './tail.ts';
import { PLUGS } from './vocabulary/compounds.ts';
import type { Thing } from './vocabulary/thing.ts';
import type { Found, Word } from './words.ts';

const PREPOSITIONS = new Set(
  'for with without in on from by to at against under over featuring using plus per als mit pour und avec de'.split(
    ' ',
  ),
);
/** Ranges of words of which each may hold the head, the likeliest first. */
export function partsOf(
  words: readonly Word[],
  found: readonly Found<Thing>[],
): [from: number, to: number][] {
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
    } else if (isOpen && at > from && isPreposition(words, at) && !isWithin(at, word.norm, found)) {
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
export function isPreposition(words: readonly Word[], at: number): boolean {
  const isInWord = words[at]?.isJoined || words[at + 1]?.isJoined;
  const { norm } = words[at] ?? { norm: '' };
  if (norm === 'to' && isPlug(words, at - 1)) return false;
  return !isInWord && (norm === 'of' || PREPOSITIONS.has(norm));
}

/** "USB-C" is two words, the second tied to the first. */
function isPlug(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return PLUGS.has(word.norm) || (word.isJoined && isPlug(words, at - 1));
}

/** Whether a known phrase goes on at a word: "Carry On Suitcase". What is for somebody begins anew. */
const isWithin = (at: number, norm: string, found: readonly Found<Thing>[]) =>
  norm !== 'for' && found.some(({ from, to }) => from < at && at <= to);
