/** Puts products into the embedded catalogue. */
import type { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';
import type { CatalogueProduct } from '../catalogue/product.ts';
import { SAMPLE_ID_PREFIX, sampleCatalogue } from './sample-catalogue.ts';

const ROWS_A_STATEMENT = 1000;

const answerSchema = z.object({ added: z.number(), kept: z.number() });

/**
 * Adds and updates products; call it in a transaction. A product's own image URL is set where the file gives one that the
 * queue has not replaced, and otherwise left as it is. A product that was taken out and is added
 * again shows the image that it had. Answers how many products are new, and how many images stayed.
 */
export async function loadProducts(
  transaction: Pick<PGlite, 'query'>,
  products: readonly CatalogueProduct[],
): Promise<{ added: number; kept: number }> {
  // The sample is there to look at; a catalogue of one's own takes its place.
  await transaction.query(
    'delete from public.products where starts_with(id, $1) and id <> all ($2::text[])',
    [SAMPLE_ID_PREFIX, products.map(({ id }) => id)],
  );
  const all = { added: 0, kept: 0 };
  for (let from = 0; from < products.length; from += ROWS_A_STATEMENT) {
    const { rows } = await transaction.query<{ answer: unknown }>(
      'select public.image_generation_import_products($1::jsonb) as answer',
      [JSON.stringify(products.slice(from, from + ROWS_A_STATEMENT))],
    );
    const { added, kept } = answerSchema.parse(rows[0]?.answer);
    all.added += added;
    all.kept += kept;
  }
  return all;
}

/**
 * Takes out the products that are not among `products`; call it in a transaction. Their jobs are closed unbought by the next
 * claim, and images stay in the store. Answers how many they were.
 */
export async function pruneProducts(
  transaction: Pick<PGlite, 'query'>,
  products: readonly Pick<CatalogueProduct, 'id'>[],
): Promise<number> {
  const { affectedRows } = await transaction.query(
    `delete from public.products p
     where not exists (select from unnest($1::text[]) as kept (id) where kept.id = p.id)`,
    [products.map(({ id }) => id)],
  );
  return affectedRows ?? 0;
}

/** How many products of the catalogue are not among `products`. */
export async function countOthers(
  db: Pick<PGlite, 'query'>,
  products: readonly Pick<CatalogueProduct, 'id'>[],
): Promise<number> {
  const { rows } = await db.query<{ others: number }>(
    `select count(*)::integer as others from public.products p
     where not exists (select from unnest($1::text[]) as kept (id) where kept.id = p.id)`,
    [products.map(({ id }) => id)],
  );
  return rows[0]?.others ?? 0;
}

/** Puts the sample catalogue into an empty one; call it in a transaction. Answers how many products were added. */
export async function loadSampleIfEmpty(db: Pick<PGlite, 'query'>): Promise<number> {
  const { rows } = await db.query('select from public.products limit 1');
  if (rows.length > 0) return 0;
  const products = sampleCatalogue();
  await loadProducts(db, products);
  return products.length;
}
