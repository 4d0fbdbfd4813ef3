/** What the columns of shops' exports mean. A table of names; which one wins is the order in which they stand. */

/** Where the text of a product's field comes from, the first column that has one winning. */
export type TextField = 'id' | 'name' | 'description' | 'industry' | 'sub_industry' | 'plant_part';
/** What a person may name with --map. */
export const FIELDS = [
  'id',
  'name',
  'description',
  'industry',
  'sub_industry',
  'plant_part',
  'attributes',
  'image_url',
] as const;
export type Field = (typeof FIELDS)[number];

export type Role =
  | { kind: 'field'; field: TextField; rank: number }
  | { kind: 'attributes' }
  | { kind: 'image'; rank: number; isSure: boolean }
  /** An image's place among those of its product. */
  | { kind: 'image-position' }
  /** The id or SKU of the product that a row belongs to. */
  | { kind: 'parent' }
  /** What all variants of a product have in common. */
  | { kind: 'group' }
  /** Whether a row is a product, or a variant or an image of the one above. */
  | { kind: 'row-type' }
  /** SKUs of the rows that are variants of this one. */
  | { kind: 'children' }
  /** Half of a pair, such as "Option1 Name" and "Option1 Value". */
  | { kind: 'pair'; of: string; half: 'name' | 'value' }
  | { kind: 'attribute' };

/**
 * As shops, feeds and table programs spell them, compared as `plainName` does. Sources: the import and export pages of Shopify,
 * WooCommerce, Google Merchant, BigCommerce, Magento, PrestaShop, Etsy, Square, Wix, Squarespace, Airtable and Notion.
 */
const NAMES: Record<TextField, readonly string[]> = {
  id: [
    'id',
    'product_id',
    'item_id',
    'handle',
    'handle_id',
    'url_handle',
    'reference_handle',
    'token',
    'sku',
    'product_sku',
    'product_code_sku',
    'product_code',
    'article_number',
    'item_number',
    'offer_id',
    'entity_id',
    'listing_id',
    'record_id',
    'post_id',
    'uuid',
    'artikelnummer',
    'reference',
    'code',
  ],
  name: [
    'name',
    'product_name',
    'title',
    'product_title',
    'item_name',
    'item_title',
    'listing_title',
    'display_name',
    'post_title',
    'product',
    'label',
    'produktname',
    'bezeichnung',
    'nom',
    'nombre',
  ],
  description: [
    'description',
    'body',
    'body_html',
    'description_html',
    'product_description',
    'item_description',
    'long_description',
    'desc',
    'post_content',
    'content',
    'text',
    'short_description',
    'product_short_description',
    'summary',
    'excerpt',
    'beschreibung',
  ],
  industry: [
    'industry',
    'category',
    'categories',
    'category_name',
    'main_category',
    'default_category',
    'item_category',
    'google_product_category',
    'product_type',
    'product_category',
    'custom_product_type',
    'category_path',
    'reporting_category',
    'collection',
    'collections',
    'department',
    'sector',
    'kategorie',
    'categorie',
    'categoria',
  ],
  sub_industry: ['sub_industry', 'sub_category', 'industry_sub_category', 'subsector', 'sub_categories'],
  plant_part: ['plant_part', 'part', 'part_of_plant'],
};
const ATTRIBUTES = ['attributes', 'properties', 'details'] as const;
const PARENTS = ['parent', 'parent_id', 'parent_sku', '__parent_id', 'parent_product'] as const;
const GROUPS = ['item_group_id', 'itemgroupid'] as const;
const CHILDREN = ['configurable_variations'] as const;
const ROW_TYPES = ['item_type', 'field_type', 'type', 'item'] as const;
const POSITIONS = ['image_position', 'image_sort_order', 'product_image_sort'] as const;

const plainOf = (names: readonly string[]) => new Set(names.map(plainName));
const RANKS = new Map(
  (Object.entries(NAMES) as [TextField, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name, rank) => [plainName(name), { kind: 'field' as const, field, rank }] as const),
  ),
);
const SETS: readonly [ReadonlySet<string>, Role][] = [
  [plainOf(ATTRIBUTES), { kind: 'attributes' }],
  [plainOf(PARENTS), { kind: 'parent' }],
  [plainOf(GROUPS), { kind: 'group' }],
  [plainOf(CHILDREN), { kind: 'children' }],
  [plainOf(ROW_TYPES), { kind: 'row-type' }],
  [plainOf(POSITIONS), { kind: 'image-position' }],
];

/** What may stand before, in and after the word for an image: "Product Image File - 1", "additional_image_link", "IMAGE10". */
const BEFORE =
  'product|main|base|primary|featured|default|item|listing|front|hero|hosted|first|internal|external|original|large|full|big|web';
const LATER =
  'additional|extra|other|gallery|more|further|secondary|back|hover|lifestyle|small|thumb|thumbnail|swatch|variant|variation';
const SURE = 'image|img|picture|photo|pic|bild|foto|imagen|immagine|afbeelding|packshot';
/** Names that often hold something else than an image: only what looks like one counts. */
const UNSURE = 'media|thumbnail|attachment|cover|files|filesmedia|artwork|visual';
const AFTER = 'url|src|source|link|file|path|href|address|location|uri|import|export|full';
const IMAGE = new RegExp(
  `^(?:${BEFORE})*((?:${LATER})*)(?:${BEFORE})*(?:(${SURE})(?:e?s|er|en)?|(?:${UNSURE})s?)(\\d{0,2})(?:${AFTER})*s?(\\d{0,2})$`,
);
const PAIR = /^(attribute|option|variation)(\d+)(name|type|values?)$/;

/** A name as it is compared: "Body (HTML)", "g:id", "Name *" and "Product ID [Non Editable]" are body, id, name and productid. */
export function plainName(name: string): string {
  const lower = name.normalize('NFKC').toLowerCase().trim();
  const bare = lower.replace(/^[a-z]\w*:(?=\S)/, '').replace(/\s*[([][^)\]]*[)\]]/g, '');
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters(bare) || letters(lower);
}

/** Whether a column has a place of its own, so that a header can be told from other text. */
export function isKnown(column: string): boolean {
  return roleOf(column).kind !== 'attribute';
}

/** What a column means by its name alone. */
export function roleOf(column: string): Role {
  const name = plainName(column);
  const ranked = RANKS.get(name);
  // A feed's own `g:id` is the product's; the `id` beside it is that of the entry.
  if (ranked) return { ...ranked, rank: ranked.rank - (/^g:/i.test(column) ? 0.5 : 0) };
  const named = SETS.find(([names]) => names.has(name));
  if (named) return named[1];
  const pair = PAIR.exec(name);
  if (pair?.[3] !== undefined) {
    const half = pair[3] === 'name' || pair[3] === 'type' ? 'name' : 'value';
    // Etsy writes the kind of a variation, its name and its values: the name is the pair's.
    return pair[1] === 'variation' && pair[3] === 'type'
      ? { kind: 'attribute' }
      : { kind: 'pair', of: `${pair[1]}${pair[2]}`, half };
  }
  return imageRole(name) ?? { kind: 'attribute' };
}

function imageRole(name: string): Role | null {
  const match = IMAGE.exec(name);
  if (match === null) return null;
  const [, later, sure, number, numberBehind] = match;
  const order = Number(number || numberBehind || 0);
  const isVariant = /vari/.test(later ?? '');
  const rank = order + (later === '' ? 0 : isVariant ? 400 : 200) + (sure === undefined ? 100 : 0);
  return { kind: 'image', rank, isSure: sure !== undefined };
}
