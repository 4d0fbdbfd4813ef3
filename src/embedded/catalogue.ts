/** The embedded catalogue with what every product looks like now, for galleries and exports. */
import type { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';

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

/** Every product, in the order of industries and ids. */
export async function readCatalogue(db: PGlite): Promise<CatalogueRow[]> {
  const { rows } = await db.query(
    `select
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
     from public.products p
     left join public.image_generation_images i
       on i.product_id = p.id and i.state = 'current' and i.store = 'local' and i.url = p.image_url
     left join public.image_generation_queue q
       on q.product_id = p.id and q.variation = 0 and q.is_latest
     where p.is_listed
     order by p.industry nulls last, p.id`,
  );
  return z.array(rowSchema).parse(rows);
}
