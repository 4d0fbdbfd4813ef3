/**
 * Words that mean several things: a tablet is a computer or a medicine, a string is twine or part of a ukulele. What else
 * the product says decides, by the part of the shop that it speaks of:
 *
 *   3  the catalogue files it there (industry)
 *   2  another word of its name, or of its category, belongs there
 *   1  a word of its description does, or it is a plural of what is sold by the pack: "Tablets"
 *
 * The sense whose part of the shop has most wins; of two that have the same the one that stands first in the vocabulary.
 */
import type { IndustryId } from './vocabulary/industries.ts';
import type { Thing } from './vocabulary/thing.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import type { Found, Word } from './words.ts';

const FILED = 3;
const NAMED = 2;
const DESCRIBED = 1;
const SEVERAL = 1;

export type Evidence = ReadonlyMap<IndustryId, number>;

/** What all texts beside the words themselves speak for. */
export function evidenceOf(
  texts: { filed: IndustryId | null; kinds: readonly (readonly Word[])[]; description: readonly Word[] },
  vocabulary: Vocabulary,
): Evidence {
  const evidence = new Map<IndustryId, number>();
  const add = (industry: IndustryId, weight: number) =>
    evidence.set(industry, (evidence.get(industry) ?? 0) + weight);
  if (texts.filed !== null) add(texts.filed, FILED);
  for (const kind of texts.kinds) for (const industry of industriesIn(kind, vocabulary)) add(industry, NAMED);
  for (const industry of industriesIn(texts.description, vocabulary)) add(industry, DESCRIBED);
  return evidence;
}

/** The parts of the shop that a text speaks of, each once: things that mean one thing only, and words for the part itself. */
function industriesIn(words: readonly Word[], vocabulary: Vocabulary): Set<IndustryId> {
  const things = vocabulary.things.find(words).filter(({ senses }) => senses.length === 1);
  return new Set([
    ...things.filter(({ value }) => !value.isGeneric).map(({ value }) => value.industry),
    ...vocabulary.industries.find(words).map(({ value }) => value),
    ...vocabulary.cues.find(words).map(({ value }) => value),
  ]);
}

/** The same words, each with the sense that the product speaks for. */
export function inTheirSense(
  found: readonly Found<Thing>[],
  words: readonly Word[],
  evidence: Evidence,
  vocabulary: Vocabulary,
): Found<Thing>[] {
  return found.map((hit) => {
    if (hit.senses.length === 1) return hit;
    const neighbours = [words.slice(0, hit.from), words.slice(hit.to + 1)];
    const beside = new Set(neighbours.flatMap((some) => [...industriesIn(some, vocabulary)]));
    const isPlural = words[hit.to]?.isPlural === true;
    const score = ({ industry, packaging }: Thing) =>
      (evidence.get(industry) ?? 0) +
      (beside.has(industry) ? NAMED : 0) +
      (isPlural && packaging !== null ? SEVERAL : 0);
    const value = hit.senses.reduce((best, sense) => (score(sense) > score(best) ? sense : best));
    return { ...hit, value };
  });
}
