/** A database with the queue in it, and a worker's two calls, for the benchmarks. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { databaseUrl } from '../__tests__/support/cluster.ts';
import { installSql } from '../__tests__/support/install-sql.ts';

/** A new database; the cluster and all in it go when the benchmarks end. */
export async function createBenchDatabase(port: number): Promise<string> {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client(databaseUrl(port, 'postgres', 'supabase_admin'));
  await admin.connect();
  await admin.query(`create database ${name} owner postgres`);
  await admin.end();
  return databaseUrl(port, name);
}

export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  // When a benchmark fails, its server goes before its connections do: the failure is told, not this.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** For an engine, which calls the database from several places at once. */
export function connectEngine(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  // A pool ends before its connections have gone, and the server may go in between.
  pool.on('error', () => undefined);
  return pool;
}

/** Installs the queue over a catalogue of one table. */
export async function installQueue(url: string): Promise<void> {
  const client = await connect(url);
  await installSql(client, 'simple');
  await client.end();
}

/** Products without an image, with a pending job each. */
export async function fillQueue(client: pg.Client, jobs: number): Promise<void> {
  await client.query(
    `insert into products (id, name, industry, plant_part)
     select n::text, 'Product ' || n, 'Food', 'Seed' from generate_series(1, $1) n`,
    [jobs],
  );
  for (;;) {
    const { rows } = await client.query('select image_generation_enqueue_missing(10000) as answer');
    if (!rows[0].answer.more) break;
  }
  await client.query('vacuum analyze');
}

export async function startRun(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    `select image_generation_start_run($1, '{"door": "cli", "provider": "placeholder"}') as answer`,
    [randomUUID()],
  );
  return rows[0].answer.run_id;
}

export interface ClaimedJob {
  id: number;
  token: string;
}

export async function claim(
  client: pg.Client,
  runId: number,
  limit: number,
  unitCostMicroUsd: number,
): Promise<ClaimedJob[]> {
  const { rows } = await client.query({
    name: 'claim',
    text: `select public.image_generation_claim($1, $2, $3, 'bench', 600, $4) as answer`,
    values: [
      randomUUID(),
      runId,
      limit,
      JSON.stringify([{ provider: 'placeholder', unit_cost_microusd: unitCostMicroUsd, any: true }]),
    ],
  });
  return rows[0].answer.jobs;
}

export async function settle(client: pg.Client, jobs: ClaimedJob[], costMicroUsd: number): Promise<void> {
  const results = jobs.map(({ id, token }) => ({
    id,
    token,
    status: 'completed',
    provider: 'placeholder',
    model: null,
    cost_microusd: costMicroUsd,
    cost_basis: costMicroUsd > 0 ? 'table' : 'none',
    duration_ms: 100,
    prompt: `product photography of Product ${id}`,
    warnings: [],
    image: {
      url: `https://example.test/${id}.webp`,
      path: `ab/${id}.webp`,
      store: 'local',
      sha256: 'a'.repeat(64),
      bytes: 30_000,
      content_type: 'image/webp',
      width: 1024,
      height: 1024,
      digital_source_type: 'algorithmicMedia',
    },
  }));
  const { rows } = await client.query({
    name: 'settle',
    text: 'select public.image_generation_settle($1) as answer',
    values: [JSON.stringify(results)],
  });
  const wrong = rows[0].answer.find((answer: { outcome: string }) => answer.outcome !== 'ok');
  if (wrong) throw new Error(`A job was not settled: ${JSON.stringify(wrong)}`);
}
