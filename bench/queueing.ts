/** What a call costs that queues missing images, while so many products have an image that we made and the others have none. */
import { asQueue } from '../__tests__/support/queue-scenario.ts';
import { connect, createBenchDatabase, installQueue } from './queue.ts';
import { type Aim, median, printAims, printTable } from './table.ts';

/** `BENCH_PRODUCTS=1000000` for the whole of it. */
const PRODUCTS = Number(process.env.BENCH_PRODUCTS || 200_000);
const MADE = [0, 100, 300, 500, 1000, PRODUCTS / 2];
const PAGE = 5000;
const CALLS = 3;
const AT_MOST_MS = 2000;

export async function benchQueueing(port: number): Promise<void> {
  const rows: string[][] = [];
  const aims: Aim[] = [];
  for (const made of MADE) {
    const url = await createBenchDatabase(port);
    await installQueue(url);
    const client = await connect(url);
    await client.query(
      `insert into products (id, name, industry, image_url)
       select 'p' || lpad(n::text, 8, '0'), 'Product ' || n, 'Food', case when n <= $2 then 'https://example.test/' || n end
       from generate_series(1, $1) n`,
      [PRODUCTS, made],
    );
    await client.query(asQueue(madeImages(made)));
    await client.query('vacuum analyze');
    const times: number[] = [];
    for (let call = 0; call < CALLS; call += 1) {
      const start = performance.now();
      await client.query(`select image_generation_enqueue_missing(${PAGE})`);
      times.push(performance.now() - start);
    }
    const start = performance.now();
    await client.query(
      `select image_generation_peek(20, '[{"provider": "placeholder", "unit_cost_microusd": 0, "any": true}]')`,
    );
    const peekMs = performance.now() - start;
    await client.end();
    rows.push([String(made), median(times).toFixed(0), Math.max(...times).toFixed(0), peekMs.toFixed(0)]);
    aims.push(
      { what: `a page with ${made} images made, ms`, value: Math.max(...times), atMost: AT_MOST_MS },
      { what: `peek with ${made} images made, ms`, value: peekMs, atMost: AT_MOST_MS },
    );
  }
  printTable(
    `Queueing ${PAGE} of ${PRODUCTS} products, milliseconds a call`,
    ['images made', 'median', 'longest', 'peek'],
    rows,
  );
  printAims(aims);
}

/** Jobs, ledger and images as settlements leave them. */
function madeImages(count: number): string {
  return `
  insert into image_generation_queue
    (product_id, status, completed_at, generated_image_url, generation_provider, attempt_count)
  select id, 'completed', now(), image_url, 'placeholder', 0 from public.products where image_url is not null;
  insert into image_generation_attempts
    (job_id, token, attempt_number, provider, reserved_microusd, budget_day, settled_at, outcome, cost_basis, duration_ms)
  select id, gen_random_uuid(), 1, 'placeholder', 0, current_date, now(), 'completed', 'none', 100
  from image_generation_queue where status = 'completed';
  insert into image_generation_images
    (job_id, attempt_id, product_id, variation, state, provider, url, store, path, sha256, bytes, content_type, width, height,
      digital_source_type, is_placeholder)
  select q.id, a.id, q.product_id, 0, 'current', 'placeholder', q.generated_image_url, 'local', q.id || '.webp',
    repeat('a', 64), 30000, 'image/webp', 1024, 1024, 'trainedAlgorithmicMedia', false
  from image_generation_queue q join image_generation_attempts a on a.job_id = q.id
  where ${count} > 0`;
}
