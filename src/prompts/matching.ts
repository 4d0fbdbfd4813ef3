/** For which products a row of the settings file is. Presets and routes match alike. */
import type { Product } from '../queue/contract.ts';
import type { Archetype } from './vocabulary/thing.ts';

/** All that is named must fit; names are those of the catalogue or of the vocabulary. */
export interface ForProducts {
  /** The higher one wins where two rows say something of the same; 0 when left out. */
  priority?: number;
  industry?: string;
  subIndustry?: string;
  /** A product's id. */
  product?: string;
  plantPart?: string;
  archetype?: Archetype;
}

/** A product with what was read in it. */
export interface Read {
  product: Product;
  archetype: Archetype;
  /** By the name of the vocabulary; null where nothing tells. */
  industry: string | null;
}

/** From the widest to the narrowest. */
const NAMES = ['archetype', 'industry', 'plantPart', 'subIndustry', 'product'] as const;

/** Whether it names any product in particular. */
export function isNarrow(row: ForProducts): boolean {
  return NAMES.some((name) => row[name] !== undefined);
}

/** A row that names nothing fits every product. */
export function fits(row: ForProducts, { product, archetype, industry }: Read): boolean {
  return (
    same(row.industry, product.industry, industry) &&
    same(row.subIndustry, product.subIndustry) &&
    same(row.plantPart, product.plantPart) &&
    (row.product === undefined || row.product === product.id) &&
    (row.archetype === undefined || row.archetype === archetype)
  );
}

/** The rows that fit, the strongest last: by priority, then the narrower one, then the later one in the file. */
export function fitting<Row extends ForProducts>(rows: readonly Row[], read: Read): Row[] {
  return rows
    .filter((row) => fits(row, read))
    .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0) || precision(a) - precision(b));
}

const same = (wanted: string | undefined, ...given: (string | null)[]) =>
  wanted === undefined ||
  given.some((text) => text !== null && text.trim().toLowerCase() === wanted.trim().toLowerCase());

function precision(row: ForProducts): number {
  return NAMES.reduce((sum, name, at) => sum + (row[name] === undefined ? 0 : 2 ** at), 0);
}
