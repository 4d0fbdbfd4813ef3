/**
 * The parts of the hemp plant: the words for each, what it looks like as a material, and the drawing. Wordings keep to
 * fibre, hurd, seed and oil: what a moderator could take for a drug is neither named nor shown.
 */
export interface PlantPart {
  /** Whole words, in the singular; `word*` also stands for all that begin with it. */
  words: string;
  /** What a thing with a shape of its own is made of, by its industry or else by `other`; left out: it is not seen in it. */
  material: Readonly<Record<string, string>>;
  /** What it looks like where it is seen loose. */
  looks: string;
  motif: 'oil' | 'seed' | 'hurd' | 'fibre' | 'flower' | 'root' | 'leaf' | 'stalk' | 'sprout' | 'plant';
}

const PAPER = 'natural, slightly flecked plant-fibre paper';

/** From the particular to the general: "seed oil" is an oil, "stalk fibre" a fibre. */
export const PLANT_PARTS = {
  oil: {
    words: 'oil, cannabinoid, terpene, extract, resin, cbd, tincture, distillate, isolate, wax',
    material: {},
    looks: 'clear golden-green seed oil',
    motif: 'oil',
  },
  seed: {
    words: 'seed, grain, nut, kernel, heart',
    material: {},
    looks: 'small round grey-brown hemp seeds',
    motif: 'seed',
  },
  hurd: {
    words: 'hurd, shiv, shive, core, chip, wood',
    material: {
      kitchen: 'pressed hemp hurd, pale with fine flecks',
      furniture: 'pressed hemp hurd, pale with fine flecks',
      packaging: 'moulded, slightly flecked plant pulp',
    },
    looks: 'pale, coarse, woody hemp hurd chips',
    motif: 'hurd',
  },
  fibre: {
    words: 'fibre, fiber, bast, tow, yarn, textile',
    material: { office: PAPER, packaging: PAPER, crafts: PAPER, other: 'natural hemp fibre' },
    looks: 'long straw-beige hemp fibres',
    motif: 'fibre',
  },
  flower: {
    words: 'flower, bud, bract, inflorescence, cola, trichome, pollen, blossom, bloom',
    material: {},
    looks: 'loose, finely cut dried herbs',
    motif: 'flower',
  },
  root: { words: 'root, rhizo*', material: {}, looks: 'earth-brown dried roots', motif: 'root' },
  leaf: { words: 'leaf, leaves, foliage', material: {}, looks: 'finely chopped green herbs', motif: 'leaf' },
  stalk: {
    words: 'stalk, stem, cane, straw, trunk',
    material: { office: PAPER, packaging: PAPER, bags: PAPER, other: 'pressed, straw-coloured plant stalks' },
    looks: 'chopped straw-coloured stalks',
    motif: 'stalk',
  },
  sprout: {
    words: 'sprout, seedling, microgreen, shoot',
    material: {},
    looks: 'fresh green sprouts',
    motif: 'sprout',
  },
  plant: {
    words: 'plant, whole, biomass, aerial, herb, crop',
    material: {},
    looks: 'chopped dried plant matter',
    motif: 'plant',
  },
} as const satisfies Record<string, PlantPart>;
export type PlantPartId = keyof typeof PLANT_PARTS;

/** Only where one of these stands, or the catalogue names a plant part, is a product of hemp. */
export const HEMP_WORDS = 'hemp, hempseed, hempcrete, hurd, shiv, hempen, cannabis, cbd';

/** The part of which a hemp product is most likely made, by its industry, where nothing names it. */
export const LIKELY_PART: Readonly<Record<string, PlantPartId>> = {
  clothing: 'fibre',
  linen: 'fibre',
  bags: 'fibre',
  shoes: 'fibre',
  rope: 'fibre',
  office: 'fibre',
  packaging: 'fibre',
  automotive: 'fibre',
  furniture: 'fibre',
  building: 'hurd',
  food: 'seed',
  beauty: 'oil',
};
