/**
 * What English compounds are made of. A word such as "cap" names many things: beside another noun it is something else
 * ("radiator cap"), and what its own row shows does not hold.
 */
import type { IndustryId } from './industries.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that name many things, in the singular. */
export const LOOSE_WORDS = set(
  `cap ring bag box board bow iron pipe jack crane paper basket bar stick tray belt chain plate net tube mask sheet screen
  wheel spring hook pin cup film drum horn lock fan nail button tip lace frame trunk monitor display server console
  controller receiver recorder clutch file square slide hoop sign wrap shell stamp charm dish bowl pan pot fork tap
  drain gate top anchor cord sail bulb saddle collar seal key bell trap label bench heel runner hub washer bearing bolt
  valve throw brush glass`,
);

/** What cables and adapters join: "USB-C to HDMI Adapter". */
export const PLUGS = set(
  'usb hdmi vga dvi displayport lightning thunderbolt aux jack rca xlr midi rj45 ethernet lan sata optical toslink mm pin',
);

/** Nouns that say what a thing is made of, and so leave it what it is: a "rope basket" is a basket. */
export const MADE_OF = set('rope wire paper string cord twine chain net bead pearl yarn fabric');

/** Where one is active: it makes no other thing of what one wears or carries there (a "golf cap"). */
export const PURSUITS: ReadonlySet<string> = new Set(['sports', 'outdoor', 'clothing', 'bags']);
export const WORN: ReadonlySet<string> = new Set(['clothing', 'bags', 'shoes']);

/** What a thing is fit for, when it stands after a person or an animal: "Binoculars for Bird Watching". */
export const ACTIVITIES = set('watching watcher riding rider racing spotting lover seat boot charger');

/** Words that are no thing and no name of a part of a shop, but speak for one. */
export const CUES: Readonly<Partial<Record<IndustryId, string>>> = {
  electronics:
    'android, ios, wifi, wi-fi, bluetooth, usb, gb, tb, ghz, hd, 4k, hdmi, stylus, rca, circuit, fuse, e27, e14, lens, antenna, satellite, wireless',
  automotive:
    'engine, radiator, exhaust, tyre, tire, vehicle, motorbike, chassis, windscreen, windshield, gearbox',
  tools: 'hydraulic, pneumatic, welding, torque, 18v, 20v, cordless',
  home: 'artificial, faux, fake',
  beauty: 'shower, shaving, nail, eyelash, eyebrow, facial',
  kitchen: 'napkin, piping, baking, cake, steamer, waffle, barbecue, cocktail',
  sports: 'archery, golf, cricket, diving, swimming, swim, tennis, hockey, rowing, bike, bicycle, cycle',
  music: 'violin, viola, cello, guitar, piano, orchestra',
  health:
    'effervescent, chewable, purification, mg, iu, daily, dose, knee, ankle, wrist, elbow, posture, orthopaedic, orthopedic',
  pets: 'catnip, cat, kitten, dog, puppy, hamster',
  party: 'ribbon, birthday, wedding, gift',
  building: 'sink, gutter, radiator valve, sewer, drywall, chimney, roof',
};
