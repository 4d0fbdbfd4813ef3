/** Puts products into the embedded catalogue. */
import { createHash } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';
import type { CatalogueProduct } from '../catalogue/product.ts';
import { SAMPLE_ID_PREFIX, sampleCatalogue } from './sample-catalogue.ts';

const ROWS_A_STATEMENT = 1000;

const answerSchema = z.object({ added: z.number(), kept: z.number() });

/**
 * Makes the catalogue that of `products`; call it in a transaction. A product's own image URL is set where the file gives
 * one that the queue has not replaced, and otherwise left as it is. What `products` lack is out of the catalogue until they
 * have it again: it keeps its row and its image, and the next claim closes its job unbought. Answers how many products are
 * new, how many kept the image that took the place of the one in the file, and how many are out now and were not before.
 */
export async function loadProducts(
  transaction: Pick<PGlite, 'query'>,
  products: readonly CatalogueProduct[],
): Promise<{ added: number; kept: number; takenOut: number }> {
  // The sample is there to look at; a catalogue of one's own takes its place.
  await transaction.query(
    'delete from public.products where starts_with(id, $1) and id <> all ($2::text[])',
    [SAMPLE_ID_PREFIX, products.map(({ id }) => id)],
  );
  // First, so that one that comes back is in the catalogue when its image is compared with the file's.
  const takenOut = await list(
    transaction,
    products.map(({ id }) => id),
  );
  const all = { added: 0, kept: 0 };
  const digest = digestOf(products);
  const last = await lastLoaded(transaction);
  if (digest !== null && digest === last.digest && products.length === last.listed)
    return { ...all, takenOut };
  for (let from = 0; from < products.length; from += ROWS_A_STATEMENT) {
    const { rows } = await transaction.query<{ answer: unknown }>(
      'select public.image_generation_import_products($1::jsonb) as answer',
      [JSON.stringify(products.slice(from, from + ROWS_A_STATEMENT))],
    );
    const { added, kept } = answerSchema.parse(rows[0]?.answer);
    all.added += added;
    all.kept += kept;
  }
  await countAnew(transaction, products.length);
  await transaction.query(`comment on table public.products is '${digest ?? ''}'`);
  return { ...all, takenOut };
}

/** Of what the same file would write again; null where it names images, which are compared with what products show now. */
function digestOf(products: readonly CatalogueProduct[]): string | null {
  if (products.some(({ image_url }) => image_url !== null)) return null;
  const hash = createHash('sha256');
  for (const product of products) hash.update(`${JSON.stringify(product)}\n`);
  return hash.digest('hex');
}

/**
 * The digest of the products that were loaded last, by whoever, and how many of all are in the catalogue. It stands in the table's
 * comment, and so comes and goes with its rows.
 */
async function lastLoaded(
  transaction: Pick<PGlite, 'query'>,
): Promise<{ digest: string | null; listed: number }> {
  const { rows } = await transaction.query<{ digest: string | null; listed: number }>(
    `select pg_catalog.obj_description('public.products'::regclass) as digest,
       (select count(*)::integer from public.products where is_listed) as listed`,
  );
  return rows[0] ?? { digest: null, listed: 0 };
}

/** So far the planner may be wrong of the size of the catalogue. */
const COUNTED_WITHIN = 0.2;

/**
 * Nothing here analyses tables by itself. As long as the planner takes a large catalogue for a small one, each page of it
 * costs a walk through all of it.
 */
async function countAnew(transaction: Pick<PGlite, 'query'>, products: number): Promise<void> {
  const { rows } = await transaction.query<{ believed: number }>(
    `select greatest(reltuples, 0) as believed from pg_catalog.pg_class where oid = 'public.products'::regclass`,
  );
  if (Math.abs(products - (rows[0]?.believed ?? 0)) > products * COUNTED_WITHIN) {
    await transaction.query('analyze public.products');
  }
}

/** What the file has is in the catalogue, and all else is out. Answers how many products are out now and were not before. */
async function list(transaction: Pick<PGlite, 'query'>, ids: readonly string[]): Promise<number> {
  const { rows } = await transaction.query<{ taken_out: number }>(
    `with listed as (
       update public.products p set is_listed = not p.is_listed
       where p.is_listed is distinct from exists (select from unnest($1::text[]) as kept (id) where kept.id = p.id)
       returning p.is_listed
     )
     select count(*) filter (where not is_listed)::integer as taken_out from listed`,
    [ids],
  );
  return rows[0]?.taken_out ?? 0;
}

/** Deletes the rows of products that are out of the catalogue; call it in a transaction. Answers how many they were. */
export async function pruneProducts(transaction: Pick<PGlite, 'query'>): Promise<number> {
  const { affectedRows } = await transaction.query('delete from public.products where not is_listed');
  return affectedRows ?? 0;
}

/** Puts the sample catalogue into an empty one; call it in a transaction. Answers how many products were added. */
export async function loadSampleIfEmpty(db: Pick<PGlite, 'query'>): Promise<number> {
  const { rows } = await db.query('select from public.products limit 1');
  if (rows.length > 0) return 0;
  const products = sampleCatalogue();
  await loadProducts(db, products);
  return products.length;
}
