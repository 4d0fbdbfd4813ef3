/**
 * Industries: the words for each in a catalogue, what a prompt calls its part of a shop, and the colours and pattern of
 * its placeholders (hues in degrees, chroma in OKLCH). From the particular to the general: of two that match at the same
 * word the first wins.
 */

/** Quiet textures that stand for a craft; drawn in src/images/placeholder/patterns.ts. */
export type PatternId =
  | 'grains'
  | 'scallops'
  | 'weave'
  | 'bricks'
  | 'sheets'
  | 'hexagons'
  | 'chevrons'
  | 'rays'
  | 'crosses'
  | 'grain'
  | 'rings'
  | 'furrows'
  | 'meadow'
  | 'waves';

export interface Industry {
  /** "for the … section of an online shop". */
  section: string;
  /** Whole words, in the singular; `word*` also stands for all that begin with it. */
  words: string;
  hue: number;
  chroma: number;
  /** Where the hue turns muddy in the dark (yellows do), the hue of its dark rooms. */
  darkHue?: number;
  accentHue: number;
  pattern: PatternId;
}

const row = (
  section: string,
  words: string,
  [hue, chroma, accentHue, darkHue]: readonly [number, number, number, number?],
  pattern: PatternId,
): Industry => ({
  section,
  words,
  hue,
  chroma,
  accentHue,
  pattern,
  ...(darkHue === undefined ? {} : { darkHue }),
});

export const INDUSTRIES = {
  pets: row(
    'pet supplies',
    'animal, pet, petcare, veterinar*, livestock, feed, animal bedding, pet bedding, horse bedding, equine, equestrian, aquarium, aquatics, dog, cat, bird, horse, zoo',
    [66, 0.066, 52, 36],
    'meadow',
  ),
  baby: row('baby', 'baby, infant, toddler, nursery, newborn, maternity', [350, 0.05, 40], 'scallops'),
  beauty: row(
    'beauty',
    'cosmetic*, personal care, beauty, skin, skincare, hair, haircare, soap, body care, makeup, make-up, fragrance, perfume, bath, hygiene, toiletr*, grooming, nail',
    [8, 0.062, 30],
    'scallops',
  ),
  rope: row('rope and marine', 'rope, cordage, rigging, chandlery, boating', [278, 0.07, 42], 'weave'),
  shoes: row('footwear', 'shoe, footwear, boot, sneaker, sandal', [290, 0.06, 40], 'weave'),
  jewellery: row('jewellery', 'jewel*, watch, necklace, earring, bracelet', [310, 0.05, 80], 'rings'),
  bags: row(
    'bags and luggage',
    'luggage, handbag, backpack, bag, wallet, suitcase',
    [270, 0.055, 46],
    'weave',
  ),
  linen: row(
    'home textiles',
    'home textile, bed linen, bedding, curtain, towel, rug, carpet, linen, blanket',
    [268, 0.06, 40],
    'weave',
  ),
  clothing: row(
    'clothing',
    'textile*, fashion, apparel, cloth, clothing, clothes, garment, yarn, fabric, menswear, womenswear, knitwear, underwear, costume, sock, haberdashery, workwear, fancy dress, hat, scarf, glove, tie',
    [278, 0.07, 42],
    'weave',
  ),
  building: row(
    'building materials',
    'construct*, building, build, insulat*, architect*, housing, hempcrete, flooring, plaster, roofing, plumbing, bathroom, ironmongery, tile, wall',
    [48, 0.058, 36],
    'bricks',
  ),
  packaging: row('packaging', 'packag*, shipping', [226, 0.036, 45], 'sheets'),
  office: row(
    'stationery and office',
    'paper, pulp, print, printing, stationer*, office, school',
    [226, 0.036, 45],
    'sheets',
  ),
  books: row(
    'books and media',
    'book, media, film, movie, dvd, vinyl, record, magazine, novel, comic, publishing, literature',
    [220, 0.045, 50],
    'sheets',
  ),
  materials: row(
    'materials',
    'plastic*, bioplastic*, composite*, biocomposite*, polymer*, material, biomaterial*, 3d printing, chemical*, resin, industrial, industry, raw material',
    [200, 0.066, 58],
    'hexagons',
  ),
  automotive: row(
    'vehicle parts',
    'auto, automotive, car, vehicle, transport*, aerospace, aviation, marine, mobility, motorcycle, motorbike, motoring, garage, truck, tyre, tire',
    [252, 0.062, 34],
    'chevrons',
  ),
  energy: row(
    'energy',
    'energy, fuel, biofuel, battery, biomass, power, energy storage, solar',
    [88, 0.09, 62, 268],
    'rays',
  ),
  electronics: row(
    'electronics',
    'electronic*, technolog*, tech, semiconductor, nano*, computer, computing, phone, smartphone, mobile, audio, camera, gaming, video game, gadget, appliance, tv, software, laptop, photography, optics, wearable, security, headphone',
    [232, 0.06, 70],
    'crosses',
  ),
  tools: row(
    'tools and hardware',
    'tool, hardware, diy, workshop, power tool, fastener, warehouse, locksmith, electrical, fixing, masonry',
    [240, 0.05, 60],
    'crosses',
  ),
  cleaning: row(
    'household supplies',
    'cleaning, cleaner, laundry, detergent, household supplies, janitorial',
    [190, 0.05, 60],
    'waves',
  ),
  kitchen: row(
    'kitchen',
    'kitchen, kitchenware, cookware, dining, tableware, bakeware, baking, cutlery, barware, glassware, coffee machine',
    [30, 0.05, 40],
    'grains',
  ),
  garden: row(
    'garden',
    'garden, gardening, patio, lawn, plant, plant care, yard, pool',
    [112, 0.076, 44, 162],
    'furrows',
  ),
  furniture: row('furniture', 'furniture, wood, woodwork', [74, 0.052, 38], 'grain'),
  home: row(
    'home',
    'interior, home, decor, decoration, household, lighting, lamp, housewares, storage, tobacco, smoking, religious',
    [74, 0.052, 38],
    'grain',
  ),
  health: row(
    'wellbeing',
    'pharma*, medic*, health, healthcare, wellness, supplement, nutraceut*, therap*, vitamin, first aid, optical, dental, eyewear',
    [178, 0.062, 50],
    'rings',
  ),
  food: row(
    'food',
    'food, foodstuff, grocer*, nutrition*, culinary, bakery, dairy, confectionery, snack, spice, fruit, vegetable, meat, seafood, diet*',
    [128, 0.068, 52, 152],
    'grains',
  ),
  drinks: row(
    'drinks',
    'drink, beverage, coffee, tea, wine, beer, spirit, juice',
    [128, 0.068, 52, 152],
    'grains',
  ),
  agriculture: row(
    'farm supplies',
    'agricultur*, farm*, horticultur*, soil, environment*, remediation, forestry, seed',
    [112, 0.076, 44, 162],
    'furrows',
  ),
  toys: row('toys and games', 'toy, game, puzzle, kid, children', [330, 0.06, 70], 'waves'),
  music: row('musical instruments', 'music, musical, instrument', [316, 0.055, 70], 'waves'),
  crafts: row('art and craft', 'art, craft, hobby, sewing, knitting, painting', [322, 0.062, 70], 'waves'),
  party: row(
    'party supplies',
    'party, gift, seasonal, celebration, christmas, halloween, wedding, balloon',
    [340, 0.06, 70],
    'waves',
  ),
  outdoor: row('outdoor', 'outdoor, camping, hiking, fishing, hunting, climbing', [150, 0.06, 48], 'furrows'),
  sports: row(
    'sports',
    'sport*, recreation, leisure, fitness, gym, cycling, bicycle, exercise, archery, golf, tennis, football, swimming, yoga, running, cricket, surf, watersport, water sport, ski, activewear',
    [322, 0.062, 70],
    'waves',
  ),
} as const satisfies Record<string, Industry>;

export type IndustryId = keyof typeof INDUSTRIES;
export const INDUSTRY_IDS = Object.keys(INDUSTRIES) as IndustryId[];
