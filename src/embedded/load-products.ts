/** Puts products into the embedded catalogue. */
import type { PGlite } from '@electric-sql/pglite';
import type { CatalogueProduct } from './products-file.ts';
import { SAMPLE_ID_PREFIX, sampleCatalogue } from './sample-catalogue.ts';

const ROWS_A_STATEMENT = 1000;

/**
 * Adds and updates products; call it in a transaction. A product's own image URL is set where the file gives one and
 * otherwise left as it is: the queue's images survive a reload. A URL that the queue has replaced does not come back, and a
 * product that was taken out and is added again shows the image that it had.
 */
export async function loadProducts(
  transaction: Pick<PGlite, 'query'>,
  products: readonly CatalogueProduct[],
): Promise<void> {
  // The sample is there to look at; a catalogue of one's own takes its place.
  await transaction.query(
    'delete from public.products where starts_with(id, $1) and id <> all ($2::text[])',
    [SAMPLE_ID_PREFIX, products.map(({ id }) => id)],
  );
  for (let from = 0; from < products.length; from += ROWS_A_STATEMENT) {
    await transaction.query(
      `insert into public.products as p
         (id, name, description, industry, sub_industry, plant_part, attributes, image_url)
       select id, name, description, industry, sub_industry, plant_part, attributes,
         case
           when image_url is not null or exists (select from public.products old where old.id = r.id) then image_url
           else (
             select m.url from public.image_generation_images m
             where m.product_id = r.id and m.state = 'current' and not m.is_placeholder
             limit 1
           )
         end
       from jsonb_to_recordset($1::jsonb) as r (
         id text, name text, description text, industry text, sub_industry text, plant_part text,
         attributes jsonb, image_url text
       )
       on conflict (id) do update set
         name = excluded.name, description = excluded.description, industry = excluded.industry,
         sub_industry = excluded.sub_industry, plant_part = excluded.plant_part,
         attributes = excluded.attributes, image_url = case
           when excluded.image_url is null or p.image_url is null or excluded.image_url not in (
             select q.expected_image_url
             from (
               select m.job_id from public.image_generation_images m
               where m.product_id = p.id and m.state = 'current' and m.url = p.image_url
               union all
               select m.job_id from public.image_generation_images m where m.product_id = p.id and m.state = 'replaced'
             ) as own
             join public.image_generation_queue q on q.id = own.job_id and q.expected_image_url is not null
           ) then coalesce(excluded.image_url, p.image_url)
           else p.image_url
         end`,
      [JSON.stringify(products.slice(from, from + ROWS_A_STATEMENT))],
    );
  }
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
