/** What tests of the queue are made of: connections of workers, and builders of what workers say. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { createQueue } from '../../src/queue/client.ts';
import type {
  ClaimAnswer,
  ClaimRequest,
  CompletedSettlement,
  FailedSettlement,
  HeldJob,
  Job,
  Offer,
  Queue,
  RunStart,
  StoredImage,
} from '../../src/queue/contract.ts';
import type { Rpc } from '../../src/queue/transport.ts';
import { insertHempProducts } from './hemp-schema.ts';
import { createPgRpc } from './pg-rpc.ts';
import type { TestDatabase } from './postgres.ts';

/** A connection of its own, with service_role's rights and the API's time-outs. */
export interface Worker {
  client: pg.Client;
  rpc: Rpc;
  queue: Queue;
  /** Sets this connection's clock; null gives the real one back. */
  setNow(iso: string | null): Promise<void>;
}

/** Connects as PostgREST does: authenticator, switched to service_role. No call does less because the machine is slow. */
export async function connectWorker(database: TestDatabase): Promise<Worker> {
  const client = await database.connect('authenticator');
  await client.query(`set role service_role; set image_generation.page_time = '1 hour'`);
  const rpc = createPgRpc(client);
  return {
    client,
    rpc,
    queue: createQueue(rpc),
    async setNow(iso) {
      await client.query(`select set_config('image_generation.fake_now', $1, false)`, [iso ?? '']);
    },
  };
}

export function connectWorkers(database: TestDatabase, count: number): Promise<Worker[]> {
  return Promise.all(Array.from({ length: count }, () => connectWorker(database)));
}

const TABLES = [
  'queue',
  'attempts',
  'images',
  'history',
  'claims',
  'runs',
  'daily',
  'counts',
  'provider',
  'schedule',
  'ways',
  'rounds',
  'settings',
  'applied_settings',
  'run_prompts',
].map((name) => `public.image_generation_${name}`);

/** What is there after setup. */
export const ROWS_OF_SETUP = [
  `insert into public.image_generation_provider (provider) values ('')`,
  `insert into public.image_generation_schedule (schedule_name, cron_expression)
   values ('default_image_generation_schedule', '17 */6 * * *')`,
];

/**
 * Statements without parameters as the queue itself makes them, past what guards its rows from people: its functions have
 * no search_path. All in one transaction.
 */
export function asQueue(sql: string): string {
  const qualified = sql.replaceAll(/(?<![.\w'"]|trigger )image_generation_/g, 'public.image_generation_');
  return `select set_config('search_path', '', true); ${qualified}`;
}

/**
 * Row by row, without triggers and foreign keys: a truncation gives every table new files, which takes fifteen times as
 * long, and has every connection plan its statements anew. A table with many rows is truncated all the same.
 */
const emptied = (tables: readonly string[]) => `
  do $$
  declare
    v_table regclass;
  begin
    perform set_config('session_replication_role', 'replica', true);
    for v_table in
      with recursive emptied(id) as (
        select unnest(array[${tables.map((name) => `'${name}'`)}]::regclass[])
        union
        select conrelid::regclass from pg_constraint, emptied where contype = 'f' and confrelid = emptied.id
      )
      select id from emptied
    loop
      execute case
        when pg_relation_size(v_table) > ${2 ** 20} then 'truncate ' || v_table || ' cascade'
        else 'delete from ' || v_table
      end;
      perform setval(seqrelid, seqstart, false)
      from pg_depend
      join pg_sequence on seqrelid = objid
      where refobjid = v_table and deptype in ('a', 'i') and classid = 'pg_class'::regclass;
    end loop;
    perform set_config('session_replication_role', 'origin', true);
  end
  $$`;

/** Empties a database to what it was after setup. */
export async function resetQueue(
  database: { query(sql: string): Promise<unknown> },
  productTable = 'public.uses_products',
): Promise<void> {
  await database.query(asQueue([emptied([...TABLES, productTable]), ...ROWS_OF_SETUP].join('; ')));
}

/** Every row of every table of the queue as text, and the products: equal when nothing has changed. */
export async function snapshot(
  database: Pick<TestDatabase, 'query'>,
  productTable = 'public.uses_products',
): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const table of [...TABLES, productTable]) {
    const found = await database.query<{ row: string }>(
      `select t::text as row from ${table} as t order by t::text`,
    );
    rows[table] = found.map(({ row }) => row);
  }
  return rows;
}

export const PLACEHOLDER: Offer = { provider: 'placeholder', unitCostMicroUsd: 0, any: true };

export function offer(overrides: Partial<Offer> = {}): Offer {
  return { ...PLACEHOLDER, ...overrides };
}

/** What an image costs in these tests: 4 cents. */
export const UNIT_COST = 40_000;

export function paidOffer(overrides: Partial<Offer> = {}): Offer {
  return { provider: 'paid', unitCostMicroUsd: UNIT_COST, any: true, ...overrides };
}

export async function startRun(queue: Queue, overrides: Partial<RunStart> = {}): Promise<number> {
  const { runId } = await queue.startRun({
    key: `test/${randomUUID()}`,
    door: 'cli',
    worker: 'worker-1',
    url: null,
    provider: 'placeholder',
    batchSize: 20,
    runBudgetMicroUsd: null,
    dailyBudgetMicroUsd: null,
    paidProviders: [],
    ...overrides,
  });
  return runId;
}

export function claimRequest(runId: number, overrides: Partial<ClaimRequest> = {}): ClaimRequest {
  return {
    token: randomUUID(),
    runId,
    limit: 20,
    worker: 'worker-1',
    leaseSeconds: 300,
    offers: [PLACEHOLDER],
    ...overrides,
  };
}

/** Claims and expects jobs. */
export async function claimJobs(
  queue: Queue,
  runId: number,
  overrides: Partial<ClaimRequest> = {},
): Promise<Job[]> {
  const answer = await queue.claim(claimRequest(runId, overrides));
  if (answer.jobs.length === 0) throw new Error(`The claim brought no job: ${whyNone(answer)}`);
  return answer.jobs;
}

/** Claims and expects exactly one job. */
export async function claimJob(
  queue: Queue,
  runId: number,
  overrides: Partial<ClaimRequest> = {},
): Promise<Job> {
  const [job] = await claimJobs(queue, runId, { limit: 1, ...overrides });
  if (!job) throw new Error('The claim brought no job.');
  return job;
}

function whyNone(answer: ClaimAnswer): string {
  return `${answer.reason ?? 'no reason'}${answer.detail ? ` (${answer.detail})` : ''}`;
}

export function held(job: Job): HeldJob {
  return { jobId: job.id, token: job.token };
}

export function storedImage(job: Job, overrides: Partial<StoredImage> = {}): StoredImage {
  // Unlike any other attempt's: as if the provider drew another picture each time.
  const sha256 = (job.token.replaceAll('-', '') + job.id.toString(16).padStart(32, '0')).slice(0, 64);
  return {
    url: `https://images.example/${job.id}/${sha256}.webp`,
    path: `${job.id}/${sha256}.webp`,
    store: 'local',
    sha256,
    bytes: 12_345,
    contentType: 'image/webp',
    width: 1024,
    height: 1024,
    digitalSourceType: 'trainedAlgorithmicMedia',
    ...overrides,
  };
}

export function completed(job: Job, overrides: Partial<CompletedSettlement> = {}): CompletedSettlement {
  return {
    status: 'completed',
    token: job.token,
    jobId: job.id,
    provider: job.provider,
    model: null,
    costMicroUsd: job.reservedMicroUsd,
    costBasis: job.reservedMicroUsd > 0 ? 'table' : 'none',
    durationMs: 1_500,
    prompt: `product photography of ${job.product.name}`,
    image: storedImage(job),
    warnings: [],
    ...overrides,
  };
}

export function failed(job: Job, overrides: Partial<FailedSettlement> = {}): FailedSettlement {
  return {
    status: 'failed',
    token: job.token,
    jobId: job.id,
    provider: job.provider,
    model: null,
    costMicroUsd: 0,
    costBasis: 'none',
    durationMs: 1_500,
    failureClass: 'transient',
    message: 'The provider did not answer.',
    retryAfterMs: null,
    hasNextWording: false,
    ...overrides,
  };
}

/** Inserts hemp products and queues them all; answers their ids as the queue names them. */
export async function queueProducts(
  database: TestDatabase,
  queue: Queue,
  count: number,
  priority: number | null = null,
): Promise<string[]> {
  const ids = (await insertHempProducts(database, count)).map(String);
  const { enqueued } = await queue.enqueueProducts({
    productIds: ids,
    priority,
    provider: null,
    replace: 'none',
  });
  if (enqueued !== count) throw new Error(`Of ${count} products ${enqueued} were queued.`);
  return ids;
}

export interface JobRow {
  id: number;
  product_id: string;
  status: string;
  attempt_count: number;
  paid_calls: number;
  rejections: number;
  retry_round: number;
  wording_step: number;
  error_class: string | null;
  error_message: string | null;
  cancel_reason: string | null;
  lease_token: string | null;
  generated_image_url: string | null;
  wait_ms: number | null;
}

/** The job's row as it stands; `wait_ms` is the time from its last change to its next attempt. */
export async function jobRow(database: TestDatabase, jobId: number): Promise<JobRow> {
  const [row] = await database.query<JobRow>(
    `select id::int, product_id, status, attempt_count, paid_calls, rejections, retry_round, wording_step, error_class, error_message,
       cancel_reason, lease_token, generated_image_url,
       (extract(epoch from next_attempt_at - updated_at) * 1000)::float8 as wait_ms
     from public.image_generation_queue where id = $1`,
    [jobId],
  );
  if (!row) throw new Error(`There is no job ${jobId}.`);
  return row;
}

/** The image that the hemp catalogue shows for a product. */
export function imageOf(database: TestDatabase, productId: string): Promise<string | null> {
  return database.value('select image_url from public.uses_products where id::text = $1', [productId]);
}

export async function setImage(
  database: TestDatabase,
  productId: string,
  imageUrl: string | null,
): Promise<void> {
  await database.query('update public.uses_products set image_url = $2 where id::text = $1', [
    productId,
    imageUrl,
  ]);
}

/** A product that is gone, by its id. */
export async function deleteProduct(database: TestDatabase, productId: string): Promise<void> {
  await database.query('delete from public.uses_products where id::text = $1', [productId]);
}
