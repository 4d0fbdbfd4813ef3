/** The embedded catalogue with what every product looks like now, for galleries and exports. */
import type { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';
import { ORDER, type StateCounts } from '../report/gallery/product.ts';

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  industry: z.string().nullable(),
  sub_industry: z.string().nullable(),
  plant_part: z.string().nullable(),
  image_url: z.string().nullable(),
  /** The image of ours that the product shows; null when it shows none or one from elsewhere. */
  image: z
    .object({
      path: z.string(),
      sha256: z.string(),
      width: z.number(),
      height: z.number(),
      provider: z.string(),
      is_placeholder: z.boolean(),
      created_at: z.string(),
      prompt: z.string().nullable(),
    })
    .nullable(),
  job: z.object({ status: z.string(), error_message: z.string().nullable() }).nullable(),
});
export type CatalogueRow = z.infer<typeof rowSchema>;

type Database = Pick<PGlite, 'query'>;

/** What decides how a product looks, joined to `p`. */
const JOINS = `
  left join public.image_generation_images i
    on i.product_id = p.id and i.state = 'current' and i.store = 'local' and i.url = p.image_url
  left join public.image_generation_queue q
    on q.product_id = p.id and q.variation = 0 and q.is_latest`;

const SELECT = `select
    p.id, p.name, p.description, p.industry, p.sub_industry, p.plant_part,
    nullif(btrim(p.image_url), '') as image_url,
    case when i.id is not null then jsonb_build_object(
      'path', i.path, 'sha256', i.sha256, 'width', i.width, 'height', i.height, 'provider', i.provider,
      'is_placeholder', i.is_placeholder, 'created_at', to_char(i.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'prompt', i.prompt
    ) end as image,
    case when q.id is not null then jsonb_build_object(
      'status', q.status, 'error_message', q.error_message
    ) end as job
  from public.products p${JOINS}`;

async function rowsOf(db: Database, where: string, values: unknown[]): Promise<CatalogueRow[]> {
  const { rows } = await db.query(`${SELECT} where p.is_listed and ${where}`, values);
  return z.array(rowSchema).parse(rows);
}

/** Every product, in the order of industries and ids. For a small catalogue: see `pagesOfCatalogue`. */
export function readCatalogue(db: Database): Promise<CatalogueRow[]> {
  return rowsOf(db, 'true order by p.industry nulls last, p.id', []);
}

/** These products, in the order of their ids. */
export function productsBetween(db: Database, firstId: string, lastId: string): Promise<CatalogueRow[]> {
  return rowsOf(db, 'p.id between $1 and $2 order by p.id', [firstId, lastId]);
}

/** Those of these products that are in the catalogue, in the order of their ids. */
export async function productsWithIds(db: Database, ids: readonly string[]): Promise<CatalogueRow[]> {
  return ids.length === 0 ? [] : rowsOf(db, 'p.id = any ($1::text[]) order by p.id', [ids]);
}

const pageSchema = z.object({
  first_id: z.string(),
  last_id: z.string(),
  counts: z.record(z.enum(ORDER), z.int()),
  fingerprint: z.string(),
  made: z.array(z.string()),
});

/** A page of products in the order of their ids. */
export interface CataloguePage {
  firstId: string;
  lastId: string;
  counts: StateCounts;
  /** Changes when anything changes that is shown of a product on it. */
  fingerprint: string;
  /** Products that are more than waiting: they show an image, or their job has failed. */
  made: string[];
}

/** Read at once: more would keep other calls waiting, which share this thread. */
const PAGES_A_QUERY = 10;

const PAGES = `with chunk as materialized (
    select p.*, row_number() over (order by p.id) - 1 as place
    from public.products p
    where p.is_listed and p.id > $1
    order by p.id
    limit $2::integer * $3::integer
  ),
  looked as (
    select p.id, p.place,
      case
        when nullif(btrim(p.image_url), '') is not null
          then case when i.is_placeholder then 'placeholder' else 'image' end
        when q.status = 'failed' then 'failed'
        else 'waiting'
      end as state,
      md5(jsonb_build_array(
        p.id, p.name, p.description, p.industry, p.sub_industry, p.plant_part, p.image_url, i.id, q.status,
        q.error_message
      )::text) as fingerprint
    from chunk p${JOINS}
  )
  select min(id) as first_id, max(id) as last_id,
    jsonb_build_object(
      'image', count(*) filter (where state = 'image'),
      'placeholder', count(*) filter (where state = 'placeholder'),
      'failed', count(*) filter (where state = 'failed'),
      'waiting', count(*) filter (where state = 'waiting')
    ) as counts,
    md5(string_agg(fingerprint, '' order by place)) as fingerprint,
    coalesce(array_agg(id order by place) filter (where state <> 'waiting'), '{}') as made
  from looked
  group by place / $3
  order by place / $3`;

/** All products in pages of this size; what is kept of each is small, whatever the size of the catalogue. */
export async function* pagesOfCatalogue(db: Database, pageSize: number): AsyncGenerator<CataloguePage> {
  for (let after = ''; ; ) {
    const { rows } = await db.query(PAGES, [after, PAGES_A_QUERY, pageSize]);
    const pages = z.array(pageSchema).parse(rows);
    for (const { first_id, last_id, ...page } of pages) yield { firstId: first_id, lastId: last_id, ...page };
    const last = pages.at(-1);
    if (last === undefined || pages.length < PAGES_A_QUERY) return;
    after = last.last_id;
  }
}

const PRODUCTS_A_QUERY = 1000;

/** Every product with its id and name, in portions. */
export async function* namesOfCatalogue(db: Database): AsyncGenerator<{ id: string; name: string }[]> {
  for (let after = ''; ; ) {
    const { rows } = await db.query<{ id: string; name: string }>(
      'select id, name from public.products where is_listed and id > $1 order by id limit $2',
      [after, PRODUCTS_A_QUERY],
    );
    yield rows;
    if (rows.length < PRODUCTS_A_QUERY) return;
    after = rows.at(-1)?.id ?? '';
  }
}

/** Every product that shows an image of ours, in portions. */
export async function* productsWithImages(db: Database): AsyncGenerator<CatalogueRow[]> {
  for (let after = ''; ; ) {
    const { rows } = await db.query<{ product_id: string }>(
      `select product_id from public.image_generation_images
       where state = 'current' and product_id > $1 order by product_id limit $2`,
      [after, PRODUCTS_A_QUERY],
    );
    const ids = rows.map(({ product_id }) => product_id);
    yield (await productsWithIds(db, ids)).filter(({ image }) => image !== null);
    if (ids.length < PRODUCTS_A_QUERY) return;
    after = ids.at(-1) ?? '';
  }
}
