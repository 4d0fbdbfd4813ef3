/** What a prompt says about a product's industry and about the part of the plant that it comes from. */

export interface Clause {
  id: string;
  /** Words in the catalogue that mean this row; the first row that matches wins. */
  words: RegExp;
  text: string;
}

export const INDUSTRY_CLAUSES: readonly Clause[] = [
  {
    id: 'food',
    words: /food|beverage|drink|nutrition|culinary|\bdiet|bakery/i,
    text: 'fresh and appetising, presented on plain ceramic tableware',
  },
  {
    id: 'cosmetics',
    words: /cosmetic|beauty|personal care|\bskin|\bhair|\bbath\b|hygiene/i,
    text: 'in an elegant unlabelled container beside a small smear of its texture',
  },
  {
    id: 'textile',
    words: /textile|fashion|apparel|cloth|fabric|garment|footwear/i,
    text: 'with the weave, the folds and the feel of the material clearly visible',
  },
  {
    id: 'construction',
    words: /construct|building|insulation|architect|housing/i,
    text: 'as a clean sample of building material with its surface and cut edge visible',
  },
];

export const OTHER_INDUSTRY = 'as a single finished item, shown whole';

/** `oil` stands before `seed`, since seed oil looks like oil. */
export const PLANT_PART_CLAUSES: readonly Clause[] = [
  { id: 'oil', words: /\boils?\b/i, text: 'with a clear golden-green oil as an accent' },
  {
    id: 'seed',
    words: /\bseed|\bgrain|kernel|\bnut\b/i,
    text: 'with a few small round hemp seeds beside it',
  },
  { id: 'hurd', words: /\bhurd|\bshiv|woody core/i, text: 'with pale, coarse hemp hurd chips beside it' },
  {
    id: 'fibre',
    words: /fib(?:re|er)|\bbast\b|\bstalk|\bstem/i,
    text: 'with a loose strand of straw-coloured hemp fibre beside it',
  },
  { id: 'flower', words: /flower|blossom|\bbloom/i, text: 'with soft violet and green botanical colours' },
  { id: 'leaf', words: /\bleaf|\bleaves|foliage/i, text: 'with fresh green botanical colours' },
  { id: 'root', words: /\broots?\b/i, text: 'with warm, earthy root-brown colours' },
];

export const OTHER_PLANT_PART = 'with restrained natural colours';

export const FIXED_TAIL =
  'isolated on a seamless white background, soft even studio light, sharp focus, commercial catalogue quality, natural and sustainable look';

export const NEGATIVE_PROMPT =
  'blurry, low quality, distorted shapes, amateur snapshot, watermark, lettering, text, logo';

/** The clause of the first row whose words stand in the first of these texts that any row knows. */
export function clauseFor(clauses: readonly Clause[], texts: readonly (string | null)[]): Clause | null {
  for (const text of texts) {
    if (text === null) continue;
    const start = text.slice(0, 200);
    const clause = clauses.find(({ words }) => words.test(start));
    if (clause !== undefined) return clause;
  }
  return null;
}
