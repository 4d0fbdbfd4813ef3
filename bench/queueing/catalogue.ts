/** A catalogue of any size for bench/queueing.ts, and images that were made of its first products. */
import type pg from 'pg';
import { databaseUrl } from '../../__tests__/support/cluster.ts';
import { connect, createBenchDatabase, installQueue } from '../queue.ts';

export interface Catalogue {
  /** As a worker's. */
  client: pg.Client;
  /** Has images of the first products, up to so many, as settlements leave them. Answers when all is on record. */
  makeImages(count: number): Promise<void>;
  drop(): Promise<void>;
}

/** `size` products without an image. The planner knows nothing of them yet. */
export async function createCatalogue(port: number, size: number): Promise<Catalogue> {
  const url = await createBenchDatabase(port);
  await installQueue(url);
  const name = new URL(url).pathname.slice(1);
  const filler = await connect(databaseUrl(port, name, 'supabase_admin'));
  // Neither triggers nor foreign keys: millions of rows that are right by construction.
  await filler.query(`set session_replication_role = replica; set synchronous_commit = off`);
  await filler.query(
    `insert into products (id, name, industry)
     select ${PRODUCT_ID}, 'Product ' || n, 'Food' from generate_series(1, $1::integer) n`,
    [size],
  );
  const client = await connect(url);
  let made = 0;
  return {
    client,
    async makeImages(count) {
      if (count > made) await filler.query(imagesOf(made + 1, count));
      made = count;
    },
    async drop() {
      await Promise.all([client.end(), filler.end()]);
      const admin = await connect(databaseUrl(port, 'postgres', 'supabase_admin'));
      await admin.query(`drop database ${name}`);
      await admin.end();
    },
  };
}

const PRODUCT_ID = `'p' || lpad(n::text, 8, '0')`;
const URL_OF = `'https://example.test/' || n`;

/**
 * Products, jobs, ledger and images with the numbers from `first` to `last`; they share one. Times are given: the clock's function
 * costs more than a row.
 */
function imagesOf(first: number, last: number): string {
  const numbers = `generate_series(${first}, ${last}) n`;
  const tables = ['queue', 'attempts', 'images'];
  return `
  update public.products p set image_url = ${URL_OF} from ${numbers} where p.id = ${PRODUCT_ID};
  insert into public.image_generation_queue
    (id, product_id, status, completed_at, created_at, updated_at, generated_image_url, generation_provider)
  overriding system value
  select n, ${PRODUCT_ID}, 'completed', now(), now(), now(), ${URL_OF}, 'placeholder' from ${numbers};
  insert into public.image_generation_counts (status, jobs) values ('completed', ${last - first + 1});
  insert into public.image_generation_attempts
    (id, job_id, token, attempt_number, provider, reserved_microusd, budget_day, claimed_at, settled_at, outcome, cost_basis,
      duration_ms, settle_answer)
  overriding system value
  select n, n, gen_random_uuid(), 1, 'placeholder', 0, current_date, now() - n * interval '1 second',
    now() - n * interval '1 second', 'completed', 'none', 100, 'ok'
  from ${numbers};
  insert into public.image_generation_images
    (id, job_id, attempt_id, product_id, variation, state, provider, url, store, path, sha256, bytes, content_type, width, height,
      digital_source_type, is_placeholder, created_at)
  overriding system value
  select n, n, n, ${PRODUCT_ID}, 0, 'current', 'placeholder', ${URL_OF}, 'local', n || '.webp', repeat('a', 64), 30000,
    'image/webp', 1024, 1024, 'trainedAlgorithmicMedia', false, now()
  from ${numbers};
  ${tables.map((table) => `select setval('public.image_generation_${table}_id_seq', ${last});`).join('\n')}`;
}
