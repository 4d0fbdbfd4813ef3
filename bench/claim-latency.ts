/** How long a claim of 20 takes as the queue grows, and with rows in front that cannot be claimed. */
import type pg from 'pg';
import { asQueue } from '../__tests__/support/queue-scenario.ts';
import { claim, connect, createBenchDatabase, installQueue, startRun } from './queue.ts';
import { median, printAims, printTable } from './table.ts';

interface Case {
  name: string;
  pending: number;
  /** Rows ahead of the pending ones that must not be looked at. */
  ineligible: number;
}

const CASES: Case[] = [
  { name: '3 thousand pending', pending: 3000, ineligible: 0 },
  { name: '100 thousand pending', pending: 100_000, ineligible: 0 },
  { name: 'a million pending', pending: 1_000_000, ineligible: 0 },
  { name: '3 thousand behind a million ineligible', pending: 3000, ineligible: 1_000_000 },
];

const CLAIMS = 60;

export async function benchClaimLatency(port: number): Promise<void> {
  const measured: number[] = [];
  const rows: string[][] = [];
  for (const { name, pending, ineligible } of CASES) {
    const url = await createBenchDatabase(port);
    await installQueue(url);
    const client = await connect(url);
    await addIneligible(client, ineligible);
    await addPending(client, pending);
    await client.query('vacuum analyze');
    await client.query('checkpoint').catch(() => undefined);
    const runId = await startRun(client);
    const times: number[] = [];
    for (let n = 0; n < CLAIMS; n += 1) {
      const start = performance.now();
      const jobs = await claim(client, runId, 20, 0);
      times.push(performance.now() - start);
      if (jobs.length !== 20) throw new Error(`${name}: a claim brought ${jobs.length} jobs`);
    }
    await client.end();
    const middle = median(times.slice(10));
    measured.push(middle);
    const p95 = [...times.slice(10)].sort((a, b) => a - b)[Math.floor((CLAIMS - 10) * 0.95)] ?? 0;
    rows.push([name, middle.toFixed(2), p95.toFixed(2), (middle / (measured[0] ?? middle)).toFixed(2)]);
  }
  printTable('Claim of 20, milliseconds', ['queue', 'median', 'p95', '× the first'], rows);
  const [first = Number.NaN, ...others] = measured;
  printAims(
    others.map((ms, at) => ({
      what: `${CASES[at + 1]?.name} ÷ ${CASES[0]?.name}`,
      value: ms / first,
      atMost: 1.5,
    })),
  );
}

/** Jobs as a catalogue makes them, inserted at once: enqueueing a million is not what is measured here. */
export async function addPending(client: pg.Client, count: number): Promise<void> {
  await client.query(
    asQueue(
      `with made as (
       insert into public.products (id, name, industry)
       select 'p' || n, 'Product ' || n, 'Food' from generate_series(1, ${count}) n
       returning id
     )
     insert into image_generation_queue (product_id, priority) select id, 1 + (length(id) + hashtext(id) % 5 + 5) % 10 from made`,
    ),
  );
}

/** Higher in priority and older than the others, but waiting, failed or for a provider that nobody offers. */
export async function addIneligible(client: pg.Client, count: number): Promise<void> {
  if (count === 0) return;
  await client.query(
    asQueue(
      `insert into image_generation_queue
       (product_id, priority, status, next_attempt_at, error_message, error_class, requested_provider, attempt_count)
     select 'x' || n, 10,
       case n % 3 when 0 then 'retry' when 1 then 'failed' else 'pending' end,
       case n % 3 when 0 then now() + interval '1 day' end,
       case n % 3 when 1 then 'no' end,
       case n % 3 when 1 then 'permanent' end,
       case n % 3 when 2 then 'nobody' end,
       case n % 3 when 1 then 3 else 0 end
     from generate_series(1, ${count}) n`,
    ),
  );
}
