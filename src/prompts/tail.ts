/** What stands behind a thing in its part of a name: mostly words that describe it, sometimes the real head. */
import type { Thing } from './vocabulary/thing.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const QUANTITIES = set(
  'set pack pair box bag bottle jar tin case bundle piece roll lot kit collection tray bar tube can carton bunch',
);
export const CONTAINERS = set(
  'bottle jar box bag can tin pouch pack tube case carton glass canister sachet refill sack tub bucket pot',
);
/** What describes, though it is a thing elsewhere: "Summer Dress Light Blue", "Notebook Hardcover". */
export const LIGHT_WORDS = set(
  'light dark bright pale matte glossy short long top flat square bar light-weight hardcover paperback hardback softcover',
);
/** Words that a thing is made with are named after what they do: "Slicer", "Warmer". */
const DOER = /(?:er|or)$/;
const SHORTEST_DOER = 6;
const NO_HEAD = set(
  `set pack pair piece pcs pro max plus mini xl xxl large small medium size new super ultra deluxe premium classic outdoor
  indoor bestseller seller color colour water weather power summer winter year men women kid boy girl adult child children
  unisex edition version control count inch foot quart load sheet spool pan star ply pocket assorted universal standard
  reusable mixed foldable folding portable adjustable round oval rectangular wet dry on in`,
);
/** From such a word on a name only describes: "Upper Arm", "Full Face", "Low Profile", "Heavy Duty", "All Weather". */
const DESCRIBING = set(
  `upper lower full half low high double single dual twin triple extra heavy all self non anti free multi easy quick fast
  slow hard soft wide slim deep age ages left right front rear zero suction`,
);
/** "Pull Down Sprayer", "Roll Up": the word before them describes, too. */
const PARTICLES = set('down up out off away');
const ACTIVITIES = set('repair care starter maintenance service');
const TOOLS = set('kit set tool machine station');
/** Parts of things: told of a thing that stands before them, with words between. */
export const PARTS = set(
  `soleplate plate handle strap base lid shaft blade sole upper lining cover frame leg top tip head body band wheel knob
  bristle seat back rim trim burner element coating liner insert bezel clasp buckle cap grip stitching`,
);
/** What is printed on things: "Bathing Cap Rubber Vintage Flower". */
export const PATTERNS = set(
  'flower heart star leaf butterfly rainbow unicorn dinosaur skull moon sun palm rose pineapple',
);
/** "Self Adhesive" is no adhesive. */
const BINDING = set('self non anti semi zero no');
/** "Acetone Free", "Zinc Plated", "Satin Lined". */
const MADE_WITH = set('free plated coated lined filled infused flavoured flavored scented effect based');
/** "Iron On", "Snap In": no iron, but how it is put there. */
const FASTENING = set('iron clip stick snap screw roll slip plug press sew pull bolt tie hook lock push pin');
/** "OLED Display", "LED Light": a feature of what stands before it. */
const FEATURES = set('oled lcd led touch digital colour color tft hd ips');

/** "Hi-Hats" are no hats: what is tied to a letter or two, to "self" or to "free", is a part of another word. */
export function isTail(words: readonly Word[], at: number, to: number): boolean {
  const before = words[at - 1]?.norm ?? '';
  const next = words[to + 1];
  if (next !== undefined && !next.startsPart) {
    if (MADE_WITH.has(next.norm)) return true;
    if (at === to && isFastening(words, at)) return true;
  }
  if (at > 0 && !words[at]?.startsPart && BINDING.has(before)) return true;
  return words[at]?.isJoined === true && before.length <= 2;
}

/** Whether a word tells how something is put on: "Iron On". */
export function isFastening(words: readonly Word[], at: number): boolean {
  return FASTENING.has(words[at]?.norm ?? '') && /^(?:on|in|off|down|up)$/.test(words[at + 1]?.norm ?? '');
}

/** Whether the last words of a name tell a feature of what stands before them. */
export function isFeature(words: readonly Word[], from: number): boolean {
  return FEATURES.has(words[from - 1]?.norm ?? '');
}

/** What stands directly behind a thing, up to where its name only describes it: a number opens what it measures. */
function closeBehind(after: readonly Word[]): readonly Word[] {
  const end = after.findIndex(
    ({ norm }, at) => DESCRIBING.has(norm) || /^\d/.test(norm) || PARTICLES.has(after[at + 1]?.norm ?? ''),
  );
  const close = end === -1 ? after : after.slice(0, end);
  // "Hand Cream Palm Oil Free"
  return after[close.length]?.norm === 'free' ? [] : close;
}

/** A kit for an activity is no such thing: "Lantern Carving Kit", "Watch Repair Kit". */
export function isActivity([first, second]: readonly Word[]): boolean {
  return (
    first !== undefined &&
    (/ing$/.test(first.norm) || ACTIVITIES.has(first.norm)) &&
    TOOLS.has(second?.norm ?? '')
  );
}

/** Of what stands behind a thing, what is no colour, material, size or container. */
export function unknownAfter(behind: readonly Word[], vocabulary: Vocabulary): readonly Word[] {
  const after = closeBehind(behind);
  const looks = [vocabulary.colours, vocabulary.materials].flatMap((index) => index.find(after));
  return after.filter(
    ({ norm }, at) =>
      !NO_HEAD.has(norm) &&
      !CONTAINERS.has(norm) &&
      !QUANTITIES.has(norm) &&
      !LIGHT_WORDS.has(norm) &&
      !PATTERNS.has(norm) &&
      !/\d/.test(norm) &&
      !looks.some(({ from, to }) => at >= from && at <= to),
  );
}

/** Whether those words hold the real head, one that nobody knows: "Egg Slicer" is no egg. */
export function hidesHead(thing: Thing, after: readonly Word[], vocabulary: Vocabulary): boolean {
  const ends = [after[0], after.at(-1)].filter((word) => word !== undefined);
  const isNoun = ({ norm, isPlural }: Word) =>
    isPlural || vocabulary.things.endsPhrase(norm) || (DOER.test(norm) && norm.length >= SHORTEST_DOER);
  return ends.length > 0 && (thing.isIngredient || ends.some(isNoun));
}

/** Whether these words, read alone, only describe: a colour, a material, a size. */
export function describes({ norm }: Word): boolean {
  return NO_HEAD.has(norm) || LIGHT_WORDS.has(norm) || DESCRIBING.has(norm) || /^\d/.test(norm);
}
