/** A database as the Python system leaves it: its tables, and rows in every state that was seen in it. */
import { readFile } from 'node:fs/promises';
import { insertHempProducts } from './hemp-schema.ts';
import type { TestDatabase } from './postgres.ts';

export const DEAD = 'https://via.placeholder.com/1024x1024/228B22?text=Hemp';
const REAL = 'https://images.example/made';

interface OldRow {
  /** A place in the list of products; null = a row of none. */
  product: number | null;
  status: string | null;
  url?: string | null;
  provider?: string;
  attempts?: number;
  error?: string;
  priority?: number | null;
}

/** What each product shows, and the rows that it has: each kind of state, in turn. */
const KINDS: readonly { shows: string | null; rows: (product: number) => OldRow[] }[] = [
  // Shows what was made.
  {
    shows: `${REAL}/shown`,
    rows: (product) => [
      { product, status: 'completed', url: `${REAL}/shown-${product}.png`, provider: 'dall_e_3' },
    ],
  },
  // Made, and never shown: its sync failed.
  {
    shows: DEAD,
    rows: (product) => [
      { product, status: 'completed', url: `${REAL}/lost-${product}.png`, provider: 'imagen_3' },
    ],
  },
  { shows: DEAD, rows: (product) => [{ product, status: 'completed', url: DEAD }] },
  { shows: DEAD, rows: (product) => [{ product, status: 'completed', url: 'images/relative.png' }] },
  { shows: null, rows: (product) => [{ product, status: null }] },
  { shows: '', rows: (product) => [{ product, status: 'processing', attempts: 1 }] },
  {
    shows: null,
    rows: (product) => [
      { product, status: 'pending', priority: 3 },
      { product, status: 'pending', priority: 8 },
      { product, status: 'processing' },
    ],
  },
  { shows: null, rows: (product) => [{ product, status: 'retry', attempts: 3 }] },
  {
    shows: null,
    rows: (product) => [{ product, status: 'retry', attempts: 1, provider: 'stable_diffusion' }],
  },
  { shows: null, rows: (product) => [{ product, status: 'failed' }] },
  { shows: DEAD, rows: (product) => [{ product, status: 'failed', error: 'Error code: 429' }] },
  { shows: 'images/local.png', rows: () => [] },
  { shows: null, rows: () => [] },
  // An image of its own, and an old row beside it.
  {
    shows: 'https://shop.example/own.jpg',
    rows: (product) => [
      { product, status: 'completed', url: `${REAL}/older-${product}.png`, provider: 'midjourney' },
      { product, status: 'completed', url: DEAD },
    ],
  },
  // Made once, failed later, waits again.
  {
    shows: DEAD,
    rows: (product) => [
      { product, status: 'completed', url: `${REAL}/first-${product}.png`, provider: 'dall_e_2' },
      { product, status: 'failed' },
      { product, status: 'pending' },
    ],
  },
  {
    shows: null,
    rows: (product) => [
      { product, status: 'pending' },
      { product: null, status: 'pending' },
    ],
  },
];

/** Fills an empty project's database with so many products of the Python system. */
export async function installOriginal(database: TestDatabase, products = 149): Promise<number[]> {
  await database.query(await readFile(new URL('./original-schema.sql', import.meta.url), 'utf8'));
  await database.query('alter table public.uses_products disable trigger user');
  const ids = await insertHempProducts(database, products);
  await database.query('alter table public.uses_products enable trigger user');
  const kinds = ids.map((id, at) => ({ id, ...(KINDS[at % KINDS.length] as (typeof KINDS)[number]) }));
  const shows = kinds.map(({ id, shows: url }) => ({
    id,
    url: url === `${REAL}/shown` ? `${url}-${id}.png` : url,
  }));
  await database.query(
    `update public.uses_products p set image_url = s.url
     from jsonb_to_recordset($1) as s (id bigint, url text) where p.id = s.id`,
    [JSON.stringify(shows)],
  );
  const rows = kinds.flatMap(({ id, rows: of }) => of(id)).map((row, at) => ({ ...row, at }));
  await database.query(
    `insert into public.image_generation_queue
       (product_id, status, generated_image_url, generation_provider, attempt_count, error_message, priority, created_at,
        updated_at, completed_at)
     select r.product, r.status, r.url, coalesce(r.provider, 'placeholder'), coalesce(r.attempts, 0), r.error,
       coalesce(r.priority, 5), timestamp '2025-06-01 10:00' + r.at * interval '1 minute',
       timestamp '2025-06-01 11:00' + r.at * interval '1 minute',
       case when r.status = 'completed' then timestamp '2025-06-01 11:00' + r.at * interval '1 minute' end
     from jsonb_to_recordset($1) as r (product bigint, status text, url text, provider text, attempts int, error text,
       priority int, at int)
     order by r.at`,
    [JSON.stringify(rows)],
  );
  await database.query(`
    insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
    select id, product_id, 'queued', '{"prompt": "x", "priority": 5}', created_at from public.image_generation_queue;
    insert into public.image_generation_history (action, details) values ('failed', null);
    insert into public.image_generation_schedule (schedule_name)
      values ('default_image_generation_schedule'), ('default_image_generation_schedule');
    insert into public.ai_provider_config (provider_name, provider_type, cost_per_image, rate_limit_per_minute, is_active)
      values ('dall_e_3', 'image', 0.04, 5, true), ('imagen_3', 'image', 0.03, null, true), ('placeholder', 'image', 0, null, false);
    insert into public.ai_generation_costs (provider_name, product_id, queue_id, cost, created_at)
      select 'dall_e_3', product_id, id, 0.04, completed_at from public.image_generation_queue
      where generation_provider = 'dall_e_3' and status = 'completed';
    insert into public.ai_generation_costs (provider_name, cost, success, error_message) values ('imagen_3', 0.03, false, 'no');
    insert into public.ai_generation_costs (provider_name, generation_type, cost) values ('dall_e_3', 'agent_research', 1.5)`);
  return ids;
}
