/** Containers and forms: the words for each, and what a camera sees. Every container is blank: no label can be misread. */
export interface Shape {
  /** `one …`. */
  shows: string;
  /** Whole words in the singular, comma-separated. */
  words: string;
}

/** What holds a thing without a shape of its own. From the particular to the general. */
export const PACKAGING = {
  'dropper bottle': {
    shows: 'small amber glass dropper bottle with a blank label',
    words: 'dropper bottle, dropper, pipette bottle',
  },
  'pump bottle': {
    shows: 'plain pump bottle with a blank label',
    words: 'pump bottle, pump dispenser, pump',
  },
  'spray bottle': {
    shows: 'plain spray bottle with a blank label',
    words: 'spray bottle, spray, mister, atomizer, atomiser',
  },
  'glass bottle': {
    shows: 'plain glass bottle with a blank label',
    words: 'glass bottle, dark glass bottle',
  },
  diffuser: {
    shows: 'plain glass reed diffuser with thin wooden reeds, label blank',
    words: 'reed diffuser',
  },
  bottle: { shows: 'plain bottle with a blank label', words: 'bottle, flask' },
  canister: {
    shows: 'plain canister with a handle and a blank label',
    words: 'canister, jerrycan, jerry can',
  },
  can: { shows: 'plain metal can with a blank label', words: 'can, paint can' },
  tin: { shows: 'plain metal tin with a blank lid', words: 'tin, aluminium tin, aluminum tin' },
  jar: { shows: 'plain glass jar with a lid and a blank label', words: 'jar' },
  tube: { shows: 'plain squeeze tube without print', words: 'tube' },
  carton: { shows: 'plain drink carton without print', words: 'carton, tetra pak' },
  'paper bag': { shows: 'plain paper bag without print', words: 'paper bag, kraft bag' },
  sack: { shows: 'plain large paper sack without print', words: 'sack, big bag' },
  pouch: { shows: 'plain stand-up pouch without print', words: 'pouch, sachet, bag, packet, refill' },
  box: { shows: 'plain cardboard box without print', words: 'box, case, booklet' },
  bucket: { shows: 'plain bucket with a lid and without print', words: 'bucket, tub, pail, drum' },
  bowl: { shows: 'plain ceramic bowl', words: 'bowl' },
  heap: { shows: 'small heap on a plain surface', words: 'heap, bulk, loose' },
  unpacked: { shows: '', words: 'unpacked, unwrapped' },
} as const satisfies Record<string, Shape>;
export type PackagingId = keyof typeof PACKAGING;

/** The form in which a thing is sold: `one … of` it. */
export const FORMS = {
  roll: { shows: 'roll', words: 'roll' },
  cone: { shows: 'cone', words: 'cone' },
  spool: { shows: 'spool', words: 'spool, reel' },
  hank: { shows: 'loose hank', words: 'hank, skein' },
  bale: { shows: 'compressed bale', words: 'bale' },
  sheet: { shows: 'flat sheet', words: 'sheet' },
  set: { shows: 'set', words: 'set, kit, bundle' },
  pad: { shows: 'glued pad', words: 'pad of' },
} as const satisfies Record<string, Shape>;
export type FormId = keyof typeof FORMS;
