/** The dashboard with a million jobs of every state and their ledger. */
import { asQueue } from '../__tests__/support/queue-scenario.ts';
import { addPending } from './claim-latency.ts';
import { connect, createBenchDatabase, installQueue } from './queue.ts';
import { type Aim, median, printAims, printTable } from './table.ts';

const JOBS = 1_000_000;

const VIEWS: [name: string, view: string, atMost: number | null][] = [
  ['queue columns', 'image_generation_queue_dashboard', 50],
  ['catalogue columns, from the last count', 'image_generation_catalogue_now()', 20],
  ['catalogue columns, exact', 'image_generation_catalogue_progress', null],
  ['whole dashboard', 'image_generation_dashboard', null],
];

export async function benchDashboard(port: number): Promise<void> {
  const url = await createBenchDatabase(port);
  await installQueue(url);
  const client = await connect(url);
  await addPending(client, JOBS / 2);
  await client.query(
    asQueue(
      `with made as (
       insert into public.products (id, name, image_url) select 'd' || n, 'Done ' || n, 'https://example.test/' || n from generate_series(1, ${JOBS / 2}) n
       returning id, image_url
     )
     insert into image_generation_queue
       (product_id, status, completed_at, generated_image_url, generation_provider, attempt_count, error_message, error_class)
     select id, case when image_url like '%7' then 'failed' else 'completed' end,
       case when image_url like '%7' then null else now() end, image_url, 'placeholder', 1,
       case when image_url like '%7' then 'no' end, case when image_url like '%7' then 'permanent' end
     from made`,
    ),
  );
  await client.query(
    asQueue(
      `insert into image_generation_attempts
       (job_id, token, attempt_number, provider, reserved_microusd, budget_day, claimed_at, settled_at, outcome, failure_class, cost_basis, duration_ms)
     select id, gen_random_uuid(), 1, 'placeholder', 0, current_date, now() - id * interval '1 second', now() - id * interval '1 second',
       status, error_class, 'none', 100
     from image_generation_queue where status in ('completed', 'failed')`,
    ),
  );
  await client.query('vacuum analyze');
  for (;;) {
    const { rows } = await client.query('select image_generation_count_catalogue() as answer');
    if (rows[0].answer.done) break;
  }
  const rows: string[][] = [];
  const aims: Aim[] = [];
  for (const [name, view, atMost] of VIEWS) {
    const times: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      const start = performance.now();
      await client.query(`select * from ${view}`);
      times.push(performance.now() - start);
    }
    rows.push([name, median(times).toFixed(1)]);
    if (atMost !== null) aims.push({ what: `${name}, ms`, value: median(times), atMost });
  }
  const start = performance.now();
  await client.query('select status, count(*) from image_generation_queue group by status');
  rows.push(['bound: group by status over the queue', (performance.now() - start).toFixed(1)]);
  await client.end();
  printTable('Dashboard at a million jobs and products, milliseconds', ['view', 'median'], rows);
  printAims(aims);
}
