/**
 * The real queue for tests of the engine: its SQL on PostgreSQL, in the test's virtual time. It notes every call and can be
 * made to fail, and what no worker does (products, jobs, a look at the rows) is done beside it.
 */
import type { MicroUsd } from '../../src/money.ts';
import { createQueue } from '../../src/queue/client.ts';
import type {
  ClaimAnswer,
  FailureClass,
  HeldJob,
  JobStatus,
  Product,
  Queue,
  RunFinish,
  Settlement,
} from '../../src/queue/contract.ts';
import { createImageRecords, type ImageRecords } from '../../src/queue/images.ts';
import { createPgRpc } from '../../src/queue/pg.ts';
import type {} from './environment.ts';
import type { FakeClock } from './fake-clock.ts';
import { aProduct } from './fixtures.ts';
import type { QueueDatabase } from './queue-database.ts';
import { ROWS_OF_SETUP } from './queue-scenario.ts';

/** A job as it is put into the queue, but for what the test is about. */
export interface JobSeed {
  product?: Product;
  status?: 'pending' | 'retry' | 'completed' | 'failed';
  priority?: number;
  prompt?: string;
  requestedProvider?: string | null;
  tries?: number;
  /** For `retry`. */
  nextAttemptMs?: number;
}

const NEW_JOB = {
  status: 'pending',
  priority: 5,
  prompt: null,
  requestedProvider: null,
  tries: 0,
  nextAttemptMs: null,
};

export interface AddedJob {
  id: number;
  product: Product;
}

export interface JobRow {
  id: number;
  productId: string;
  status: JobStatus;
  requestedProvider: string | null;
  fallbackFrom: string | null;
  /** Claims, but for those that came to nothing. */
  tries: number;
  failureClass: FailureClass | null;
  /** Of the worker that holds it. */
  leaseToken: string | null;
}

/** A row of the ledger, with what the worker said of it. */
export interface AttemptRow {
  jobId: number;
  token: string;
  provider: string;
  reservedMicroUsd: MicroUsd;
  dispatched: boolean;
  /** Null as long as it is open. */
  outcome: string | null;
  failureClass: FailureClass | null;
  costMicroUsd: MicroUsd;
  /** The token of the attempt that finished what this one had paid for. */
  recoveredBy: string | null;
  settlement: Settlement | null;
}

export interface NotedCall {
  fn: keyof Queue;
  atMs: number;
  args: readonly unknown[];
}

/** What to do to a call: fail before or after its effect, never answer, or (null) let it be. */
export type Fault = { fail: unknown } | { loseAnswer: unknown } | 'hang' | null;

export interface TestQueue extends Queue {
  /** What is on record of images; not noted, and not struck by faults. */
  records: ImageRecords;
  calls: NotedCall[];
  /** The calls of one function. */
  callsOf(fn: keyof Queue): NotedCall[];
  /** What runs told at their ends. */
  finished: RunFinish[];
  /** Asked at each call, with how often the function was called before. */
  fault: (call: NotedCall, before: number) => Fault | Promise<Fault>;
  latencyMs: number;
  /** Answers the claims with this, one after the other, before the queue answers by itself. */
  scriptedClaims: Partial<ClaimAnswer>[];
  /** Whether claims say that the way of each image is proven, so that no call has to go alone. */
  isProven: boolean;
  /** A job for a new product. */
  add(seed?: JobSeed): Promise<AddedJob>;
  addMany(count: number, seed?: JobSeed | ((at: number) => JobSeed)): Promise<AddedJob[]>;
  addProducts(...products: Product[]): Promise<void>;
  deleteProduct(productId: string): Promise<void>;
  /** Somebody sets an image by hand. */
  setImage(productId: string, url: string): Promise<void>;
  /** As the database's owner, for what no function does. */
  sql<Row = Record<string, unknown>>(text: string, params?: unknown[]): Promise<Row[]>;
  rows(): Promise<JobRow[]>;
  /** How many jobs workers hold now: all, or those that ask for a provider. */
  held(requestedProvider?: string): Promise<number>;
  attempts(): Promise<AttemptRow[]>;
  /** By product, null without one. */
  images(): Promise<Map<string, string | null>>;
  spentMicroUsd(): Promise<MicroUsd>;
  reservedMicroUsd(): Promise<MicroUsd>;
}

/** Chance is the same each time, and no call does less because the machine is slow. */
const LIKE_ANYWHERE = ['select setseed(0.5)', `set image_generation.page_time = '1 hour'`];

/** Row by row: a truncation gives every table new files. */
async function empty(db: QueueDatabase): Promise<void> {
  const { rows } = await db.query<{ name: string; kind: 'r' | 'S' }>(
    `select oid::regclass::text as name, relkind as kind from pg_catalog.pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'S')`,
  );
  const emptied = rows.map(({ name, kind }) =>
    kind === 'r' ? `delete from ${name}` : `select setval('${name}', 1, false)`,
  );
  // Without triggers and foreign keys: in any order, and of what is kept for ever.
  const free = [
    'rollback',
    'reset all',
    'set session_replication_role = replica',
    ...emptied,
    'reset session_replication_role',
  ];
  await db.exec([...free, ...ROWS_OF_SETUP, ...LIKE_ANYWHERE].join(';\n'));
}

/** An empty queue. All tests of a process share one database, which is emptied for each. */
export async function createTestQueue(clock: FakeClock): Promise<TestQueue> {
  const db = await globalThis.hempQueueDatabase();
  await empty(db);

  const calls: NotedCall[] = [];
  const finished: RunFinish[] = [];
  const settlements = new Map<string, Settlement>();
  const scriptedClaims: Partial<ClaimAnswer>[] = [];
  const nameOf = ({ token, jobId }: HeldJob) => `${token}/${jobId}`;
  let lastProduct = 0;
  let databaseTime = '';

  /** Virtual time stands still meanwhile, and is the database's time too. */
  async function inVirtualTime<Result>(work: () => Promise<Result>): Promise<Result> {
    const now = new Date(clock.now()).toISOString();
    if (now === databaseTime) return clock.hold(work());
    databaseTime = now;
    return clock.hold(db.exec(`set image_generation.fake_now = '${now}'`).then(work));
  }
  const sql = async <Row>(text: string, params: unknown[] = []): Promise<Row[]> =>
    (await inVirtualTime(() => db.query<Row>(text, params))).rows;

  const rpc = createPgRpc(db);
  const inTime: typeof rpc = (fn, args, signal) => inVirtualTime(() => rpc(fn, args, signal));
  const real = createQueue(inTime);

  async function call<Result>(
    fn: keyof Queue,
    args: readonly unknown[],
    signal: AbortSignal | undefined,
    carryOut: () => Promise<Result>,
  ): Promise<Result> {
    const before = queue.callsOf(fn).length;
    const noted: NotedCall = { fn, atMs: clock.now(), args };
    calls.push(noted);
    signal?.throwIfAborted();
    const fault = await queue.fault(noted, before);
    if (fault === 'hang') {
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    }
    // Tests count their time from the start of the run: what is tried before it takes none.
    if (queue.latencyMs > 0 && fn !== 'tryOutPublish') await clock.sleep(queue.latencyMs, signal);
    if (fault !== null && 'fail' in fault) throw fault.fail;
    const answer = await carryOut();
    if (fault !== null) throw fault.loseAnswer;
    return answer;
  }

  /** A function of the queue as it is, noted and struck by faults; its last argument is the signal. */
  function watched<Fn extends keyof Queue>(fn: Fn): Queue[Fn] {
    const carryOut = real[fn] as (...args: unknown[]) => Promise<unknown>;
    return ((...given: unknown[]) => {
      const signal = given.find((arg) => arg instanceof AbortSignal);
      const args = given.filter((arg) => arg !== signal && arg !== undefined);
      return call(fn, args, signal, () => carryOut(...given));
    }) as Queue[Fn];
  }
  const functions = Object.fromEntries(
    (Object.keys(real) as (keyof Queue)[]).map((fn) => [fn, watched(fn)]),
  ) as unknown as Queue;

  async function addProducts(products: readonly Product[]): Promise<void> {
    await sql(
      `insert into public.products
         (id, name, description, industry, sub_industry, plant_part, attributes, image_url)
       select id, name, description, industry, "subIndustry", "plantPart", attributes, "imageUrl"
       from jsonb_to_recordset($1) as p (
         id text, name text, description text, industry text, "subIndustry" text, "plantPart" text,
         attributes jsonb, "imageUrl" text
       )`,
      [JSON.stringify(products)],
    );
  }

  async function addMany(
    count: number,
    seedOf: JobSeed | ((at: number) => JobSeed) = {},
  ): Promise<AddedJob[]> {
    const jobs = Array.from({ length: count }, (_, at) => {
      lastProduct += 1;
      const product = aProduct({ id: `p${lastProduct}`, name: `Product ${lastProduct}` });
      return { ...NEW_JOB, product, ...(typeof seedOf === 'function' ? seedOf(at) : seedOf) };
    });
    await addProducts(jobs.map(({ product }) => product));
    await sql("set search_path = ''");
    const rows = await sql<{ id: number }>(
      `insert into public.image_generation_queue (
         product_id, expected_image_url, status, priority, prompt, requested_provider, tries, next_attempt_at,
         completed_at, generated_image_url, error_message, error_class
       )
       select product ->> 'id', product ->> 'imageUrl', status, priority, prompt, "requestedProvider", tries,
         to_timestamp("nextAttemptMs" / 1000),
         case status when 'completed' then public.image_generation_now() end,
         case status when 'completed' then 'https://images.example/' || (product ->> 'id') end,
         case status when 'failed' then 'It is of no use.' end,
         case status when 'failed' then 'permanent' end
       from jsonb_to_recordset($1) as j (
         product jsonb, status text, priority integer, prompt text, "requestedProvider" text, tries integer,
         "nextAttemptMs" float8
       )
       returning id::int`,
      [JSON.stringify(jobs)],
    );
    await sql('reset search_path');
    return rows.map(({ id }, at) => ({ id, product: jobs[at]?.product as Product }));
  }

  async function sumOfAttempts(what: string): Promise<MicroUsd> {
    const [row] = await sql<{ sum: number }>(
      `select coalesce(sum(${what}), 0)::int as sum from public.image_generation_attempts`,
    );
    return row?.sum ?? 0;
  }

  const queue: TestQueue = {
    ...functions,
    claim: (request, signal) =>
      call('claim', [request], signal, async () => {
        const scripted = scriptedClaims.shift();
        if (scripted === undefined) {
          const answer = await real.claim(request, signal);
          if (!queue.isProven) return answer;
          return { ...answer, jobs: answer.jobs.map((job) => ({ ...job, isCanary: false })) };
        }
        return {
          jobs: [],
          reason: null,
          detail: null,
          waitMs: null,
          closed: 0,
          nextRetryInMs: null,
          ...scripted,
        };
      }),
    finishRun: (runId, finish, signal) =>
      call('finishRun', [runId, finish], signal, async () => {
        await real.finishRun(runId, finish, signal);
        finished.push(finish);
      }),
    settle: (results, signal) =>
      call('settle', [results], signal, async () => {
        const answers = await real.settle(results, signal);
        // The first one counts: what is said again changes nothing.
        for (const result of results.toReversed()) settlements.set(nameOf(result), result);
        return answers;
      }),
    records: createImageRecords(inTime),
    calls,
    finished,
    scriptedClaims,
    isProven: true,
    latencyMs: 0,
    fault: () => null,
    callsOf: (fn) => calls.filter((noted) => noted.fn === fn),
    async add(seed) {
      const [added] = await addMany(1, seed);
      if (added === undefined) throw new Error('A job was just added.');
      return added;
    },
    addMany,
    addProducts: (...products) => addProducts(products),
    async deleteProduct(productId) {
      await sql('delete from public.products where id = $1', [productId]);
    },
    async setImage(productId, url) {
      await sql('update public.products set image_url = $2 where id = $1', [productId, url]);
    },
    sql,
    rows: () =>
      sql(
        `select id::int, product_id as "productId", status, requested_provider as "requestedProvider",
           fallback_from as "fallbackFrom", tries, error_class as "failureClass",
           lease_token as "leaseToken"
         from public.image_generation_queue order by id`,
      ),
    async held(requestedProvider) {
      const [row] = await sql<{ held: number }>(
        `select count(*)::int as held from public.image_generation_queue
         where lease_token is not null and ($1::text is null or requested_provider = $1)`,
        [requestedProvider ?? null],
      );
      return row?.held ?? 0;
    },
    async attempts() {
      const rows = await sql<Omit<AttemptRow, 'settlement'>>(
        `select a.job_id::int as "jobId", a.token, a.provider, a.reserved_microusd::int as "reservedMicroUsd",
           a.dispatched_at is not null as dispatched, a.outcome, a.failure_class as "failureClass",
           a.cost_microusd::int as "costMicroUsd", later.token as "recoveredBy"
         from public.image_generation_attempts as a
         left join public.image_generation_attempts as later on later.id = a.recovered_by
         order by a.id`,
      );
      return rows.map((row) => ({ ...row, settlement: settlements.get(nameOf(row)) ?? null }));
    },
    async images() {
      const rows = await sql<{ id: string; url: string | null }>(
        'select id, image_url as url from public.products order by id',
      );
      return new Map(rows.map(({ id, url }) => [id, url]));
    },
    spentMicroUsd: () => sumOfAttempts('cost_microusd'),
    reservedMicroUsd: () => sumOfAttempts('case when outcome is null then reserved_microusd else 0 end'),
  };
  return queue;
}
