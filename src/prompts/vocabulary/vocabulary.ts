/** The vocabulary as indexes: made once a set of rows, of one's own and ours. */

import { indexOf, PhraseIndex } from '../words.ts';
import { CUES } from './compounds.ts';
import { INDUSTRIES, INDUSTRY_IDS, type IndustryId } from './industries.ts';
import { COLOURS, MATERIALS, USERS } from './looks.ts';
import { FORMS, type FormId, PACKAGING, type PackagingId } from './packaging.ts';
import { HEMP_WORDS, PLANT_PARTS, type PlantPartId } from './plant-parts.ts';
import type { ThingGroup } from './thing.ts';
import { type Thing, thingsOf } from './thing.ts';
import { THING_GROUPS } from './things/index.ts';

type User = (typeof USERS)[number];

export interface Vocabulary {
  things: PhraseIndex<Thing>;
  colours: PhraseIndex<string>;
  materials: PhraseIndex<string>;
  users: PhraseIndex<User>;
  packaging: PhraseIndex<PackagingId>;
  forms: PhraseIndex<FormId>;
  plantParts: PhraseIndex<PlantPartId>;
  industries: PhraseIndex<IndustryId>;
  /** Words that speak for a part of a shop without naming it. */
  cues: PhraseIndex<IndustryId>;
  hemp: PhraseIndex<true>;
}

const keysOf = <K extends string>(rows: Readonly<Record<K, { words: string }>>) =>
  (Object.keys(rows) as K[]).map((key) => [key, rows[key].words] as const);

function thingIndex(groups: readonly ThingGroup[]): PhraseIndex<Thing> {
  const index = new PhraseIndex<Thing>();
  for (const group of groups) {
    for (const { thing, names } of thingsOf(group)) for (const name of names) index.add(name, thing);
  }
  return index;
}

function build(own: readonly ThingGroup[]): Vocabulary {
  return {
    things: thingIndex([...own, ...THING_GROUPS]),
    colours: indexOf(Object.entries(COLOURS)),
    materials: indexOf(Object.entries(MATERIALS)),
    users: indexOf(USERS.map((user) => [user, user.words] as const)),
    packaging: indexOf(keysOf(PACKAGING)),
    forms: indexOf(keysOf(FORMS)),
    plantParts: indexOf(keysOf(PLANT_PARTS)),
    industries: indexOf(INDUSTRY_IDS.map((id) => [id, INDUSTRIES[id].words] as const)),
    cues: indexOf(Object.entries(CUES) as [IndustryId, string][]),
    hemp: indexOf([[true, HEMP_WORDS] as const]),
  };
}

const built = new WeakMap<readonly ThingGroup[], Vocabulary>();
const NONE: readonly ThingGroup[] = [];

/** The vocabulary with rows of one's own. Made when it is first asked for: a start costs nothing. */
export function vocabularyWith(own: readonly ThingGroup[] = NONE): Vocabulary {
  const key = own.length === 0 ? NONE : own;
  const known = built.get(key);
  if (known !== undefined) return known;
  const vocabulary = build(key);
  built.set(key, vocabulary);
  return vocabulary;
}
