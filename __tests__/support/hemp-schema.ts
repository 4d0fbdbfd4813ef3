/** Product tables for tests, and products to put into them. */
import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import type { CatalogueName } from '../../src/setup/script.ts';

/** Which file creates the tables that a catalogue maps; null where the catalogue file creates its own. */
const PRODUCT_TABLES: Record<CatalogueName, URL | null> = {
  hemp: new URL('./hemp-schema.sql', import.meta.url),
  simple: null,
};

export async function installProductTables(client: pg.Client, catalogue: CatalogueName): Promise<void> {
  const file = PRODUCT_TABLES[catalogue];
  if (file) await client.query(await readFile(file, 'utf8'));
}

export interface HempProduct {
  name: string;
  description: string;
  /** A name in `plant_parts`. */
  plantPart: string;
  /** A name in `industry_sub_categories`, or null: the column may be empty. */
  subCategory: string | null;
  benefits: string[];
  stage: string;
  specifications: Record<string, unknown>;
}

/** What a shop sells, by the sub-category and the part it is made of. */
const ARTICLES: readonly [name: string, subCategory: string | null, plantPart: string, made: string][] = [
  [
    'Cold-Pressed Seed Oil',
    'Oils and Dressings',
    'Hemp Seed',
    'pressed below 45 °C and bottled in dark glass',
  ],
  ['Hulled Hearts', 'Plant Protein', 'Hemp Seed', 'hulled and sieved'],
  ['Protein Powder', 'Plant Protein', 'Hemp Seed', 'milled from the press cake'],
  ['Canvas Work Jacket', 'Apparel', 'Hemp Bast (Fiber)', 'woven from wet-spun yarn'],
  ['Jersey T-Shirt', 'Apparel', 'Hemp Bast (Fiber)', 'knitted from cottonised fibre'],
  ['Mooring Rope 12 mm', 'Ropes and Nets', 'Hemp Bast (Fiber)', 'three strands, tarred on request'],
  ['Insulation Batt', 'Insulation', 'Hemp Bast (Fiber)', 'air-laid and bonded with starch'],
  ['Hempcrete Block', 'Hempcrete', 'Hemp Hurd (Shivs)', 'cast with lime and cured for six weeks'],
  ['Face Balm', 'Skin Care', 'Hemp Seed', 'whipped with beeswax'],
  ['Body Lotion', 'Skin Care', 'Hemp Leaves', 'infused for three weeks'],
  ['Watercolour Paper', 'Specialty Paper', 'Hemp Bast (Fiber)', 'mould-made and surface-sized'],
  ['Door Panel', 'Interior Panels', 'Hemp Bast (Fiber)', 'pressed with a polypropylene matrix'],
  ['Printer Filament', 'Filament', 'Hemp Hurd (Shivs)', 'compounded with PLA at 20 %'],
  ['Horse Bedding', 'Bedding', 'Hemp Hurd (Shivs)', 'dedusted twice'],
  ['Supercapacitor Carbon', 'Supercapacitors', 'Hemp Bast (Fiber)', 'carbonised and activated with potash'],
  ['Mulch Mat', 'Mulch and Substrate', 'Hemp Hurd (Shivs)', 'needle-punched, lasts two seasons'],
  ['Root Salve', 'Topicals', 'Hemp Roots', 'simmered in olive oil'],
  ['Flower Tea', null, 'Hemp Flowers', 'air-dried and cut by hand'],
  ['CBD Tincture', 'Topicals', 'Cannabinoids', 'extracted with carbon dioxide'],
  ['Room Fragrance', 'Skin Care', 'Terpenes', 'distilled from fresh flowers'],
];
const QUALITIES = ['', 'Organic', 'Classic', 'Fine', 'Raw', 'Heritage', 'Northern', 'Natural'];
const STAGES = ['Established', 'Growing', 'Pilot', 'Research'];

function cycled<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Nothing to choose from.');
  return item;
}

/** The `index`-th product: the same on every run, with a name of its own up to any number. */
export function hempProduct(index: number, overrides: Partial<HempProduct> = {}): HempProduct {
  const [article, subCategory, plantPart, made] = cycled(ARTICLES, index);
  const round = Math.floor(index / ARTICLES.length);
  const edition = Math.floor(round / QUALITIES.length);
  const name = [cycled(QUALITIES, round), 'Hemp', article, edition ? `No. ${edition + 1}` : '']
    .filter(Boolean)
    .join(' ');
  return {
    name,
    description: `${name}, ${made}.`,
    plantPart,
    subCategory,
    benefits: ['Renewable', 'Grown without irrigation'],
    stage: cycled(STAGES, index),
    specifications: { lot: index + 1, made },
    ...overrides,
  };
}

interface Queryable {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

/**
 * Inserts products in one statement and returns their ids in order: a number makes that many, a list makes one for
 * each set of overrides.
 */
export async function insertHempProducts(
  database: Queryable & { value<Value>(sql: string, params?: unknown[]): Promise<Value> },
  products: number | Partial<HempProduct>[],
): Promise<number[]> {
  const overrides = typeof products === 'number' ? Array.from({ length: products }, () => ({})) : products;
  const rows = overrides.map((override, index) => hempProduct(index, override));
  return database.value<number[]>(
    `with given as (
       select * from rows from (
         jsonb_to_recordset($1::jsonb) as (
           name text, description text, "plantPart" text, "subCategory" text, benefits text[], stage text,
           specifications jsonb)
       ) with ordinality
     ), inserted as (
       insert into public.uses_products
         (name, description, plant_part_id, industry_sub_category_id, benefits_advantages,
          commercialization_stage, technical_specifications)
       select g.name, g.description, p.id, s.id, g.benefits, g.stage, g.specifications
       from given g
       join public.plant_parts p on p.name = g."plantPart"
       left join public.industry_sub_categories s on s.name = g."subCategory"
       order by g.ordinality
       returning id
     )
     select coalesce(jsonb_agg(id order by id), '[]') from inserted`,
    [JSON.stringify(rows)],
  );
}
