/** Puts products into the embedded catalogue. */
import type { PGlite } from '@electric-sql/pglite';
import type { CatalogueProduct } from './products-file.ts';
import { SAMPLE_ID_PREFIX, sampleCatalogue } from './sample-catalogue.ts';

const ROWS_A_STATEMENT = 1000;

/**
 * Makes the catalogue that of \`products\`; call it in a transaction. A product's own image URL is set where the file gives
 * one and otherwise left as it is: the queue's images survive a reload. What \`products\` lack is out of the catalogue until
 * they have it again: it keeps its row and its image, and the next claim closes its job unbought. Answers how many those are.
 */
export async function loadProducts(
  transaction: Pick<PGlite, 'query'>,
  products: readonly CatalogueProduct[],
): Promise<number> {
  // The sample is there to look at; a catalogue of one's own takes its place.
  await transaction.query(
    'delete from public.products where starts_with(id, $1) and id <> all ($2::text[])',
    [SAMPLE_ID_PREFIX, products.map(({ id }) => id)],
  );
  for (let from = 0; from < products.length; from += ROWS_A_STATEMENT) {
    await transaction.query(
      `insert into public.products as p
         (id, name, description, industry, sub_industry, plant_part, attributes, image_url)
       select id, name, description, industry, sub_industry, plant_part, attributes, image_url
       from jsonb_to_recordset($1::jsonb) as r (
         id text, name text, description text, industry text, sub_industry text, plant_part text,
         attributes jsonb, image_url text
       )
       on conflict (id) do update set
         name = excluded.name, description = excluded.description, industry = excluded.industry,
         sub_industry = excluded.sub_industry, plant_part = excluded.plant_part,
         attributes = excluded.attributes, image_url = coalesce(excluded.image_url, p.image_url), is_listed = true
       -- What is the same already is not written again.
       where (p.name, p.description, p.industry, p.sub_industry, p.plant_part, p.attributes, p.is_listed)
           is distinct from (excluded.name, excluded.description, excluded.industry, excluded.sub_industry,
             excluded.plant_part, excluded.attributes, true)
         or (excluded.image_url is not null and excluded.image_url is distinct from p.image_url)`,
      [JSON.stringify(products.slice(from, from + ROWS_A_STATEMENT))],
    );
  }
  const { rows } = await transaction.query<{ others: number }>(
    `with taken_out as (
       update public.products p set is_listed = false
       where p.is_listed and not exists (select from unnest($1::text[]) as kept (id) where kept.id = p.id)
       returning 1
     )
     select count(*)::integer as others from taken_out`,
    [products.map(({ id }) => id)],
  );
  return rows[0]?.others ?? 0;
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
