/**
 * What a call reads, whatever lies in the tables and whatever the planner has been told of them. Blocks are counted
 * and not seconds: they are the same on every machine.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { createQueue } from '../../../src/queue/client.ts';
import type { Job, Queue } from '../../../src/queue/contract.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { createPgRpc } from '../../support/pg-rpc.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  asQueue,
  claimRequest,
  completed,
  connectWorker,
  held,
  startRun,
} from '../../support/queue-scenario.ts';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: PlanNode[];
}
interface Executed {
  text: string;
  plan: PlanNode;
}

/** Postgres tells the plan of every statement inside our functions. A new connection, so that none is cached. */
async function watched(
  database: TestDatabase,
): Promise<{ client: pg.Client; queue: Queue; executed: Executed[] }> {
  const client = await database.connect('supabase_admin');
  const executed: Executed[] = [];
  client.on('notice', ({ message }) => {
    const json = message?.match(/plan:\s*(\{[\s\S]*\})$/)?.[1];
    if (!json) return;
    const told = JSON.parse(json) as { 'Query Text': string; Plan: PlanNode };
    executed.push({ text: told['Query Text'], plan: told.Plan });
  });
  await client.query(
    `load 'auto_explain';
     set auto_explain.log_min_duration = 0;
     set auto_explain.log_nested_statements = on;
     set auto_explain.log_analyze = on;
     set auto_explain.log_buffers = on;
     set auto_explain.log_timing = off;
     set auto_explain.log_format = json;
     set auto_explain.log_level = notice;
     set role service_role`,
  );
  return { client, queue: createQueue(createPgRpc(client)), executed };
}

function nodes(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodes)];
}

/** Blocks that one call of a function has read, all that it did inside included. */
function blocksOf(executed: Executed[], fn: string): number {
  const call = executed.find(({ text }) => text.startsWith(`select public."image_generation_${fn}"`));
  if (!call) throw new Error(`${fn} was not called.`);
  return (call.plan['Shared Hit Blocks'] ?? 0) + (call.plan['Shared Read Blocks'] ?? 0);
}

/** Products of a page; one more tells whether there are others. */
const PAGE = 2_000;

/** Scans that read more than a call should: a whole large table, or very many entries of an index. */
function wideScans(executed: Executed[]): string[] {
  return executed.flatMap(({ text, plan }) =>
    nodes(plan)
      .filter((node) => {
        const rows =
          ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1);
        return node['Node Type'].endsWith('Scan') && rows > PAGE + 1;
      })
      .map(
        (node) =>
          `${node['Node Type']} of ${node['Relation Name'] ?? node['Index Name']} in ${text.trim().slice(0, 200)}`,
      ),
  );
}

/** Two thousand jobs that a worker can take, each with its product. */
const ELIGIBLE = 2_000;
/** In front of them: older, of higher priority, and all of them not to be taken. `bench claim-latency` has a million. */
const INELIGIBLE = 50_000;

// The times are given, since the clock's function costs more than a row; the counts are added up at once, and the
// providers have their names already.
const FILL_SQL = `
  alter table image_generation_queue disable trigger image_generation_count_inserted;
  alter table image_generation_queue disable trigger image_generation_name_wish;
  insert into image_generation_queue
    (product_id, status, priority, requested_provider, next_attempt_at, error_class, error_message, cancel_reason,
     created_at, updated_at)
  select
    'old-' || n, kind.status, 10, kind.provider, case when kind.status = 'retry' then now() + interval '1 day' end,
    case when kind.status = 'failed' then 'permanent' end, case when kind.status = 'failed' then 'no' end,
    case when kind.status = 'cancelled' then 'operator' end, now(), now()
  from generate_series(1, ${INELIGIBLE}) as n
  cross join lateral (
    select
      case when n % 100 = 0 then 'failed' when n % 10 < 3 then 'retry' when n % 10 < 6 then 'cancelled' else 'pending' end
        as status,
      case when n % 10 >= 6 and n % 100 <> 0 then 'elsewhere' end as provider
  ) as kind;
  alter table image_generation_queue enable trigger image_generation_count_inserted;
  alter table image_generation_queue enable trigger image_generation_name_wish;
  insert into image_generation_counts (status, jobs) select status, count(*) from image_generation_queue group by 1`;

interface Work {
  blocks: Record<string, number>;
  executed: Executed[];
  jobs: Job[];
}

/**
 * A connection reads the system's catalogues at first, and again whenever somebody else in the cluster changes many of
 * them, as test files do that set up databases. So the least of several calls counts, and the first does not; calls that
 * read more than they should are repeated until the others have become quiet.
 */
async function untilQuiet(call: () => Promise<boolean>): Promise<void> {
  for (let calls = 1; !(await call()) && calls < MOST_CALLS; calls += 1) {
    if (calls >= FEWEST_CALLS) await sleep(1_000);
  }
}
const FEWEST_CALLS = 4;
const MOST_CALLS = 20;

/**
 * What a worker does with a chunk of twenty, each call under the eyes of Postgres, and the blocks of each call.
 * @param bound The most that each call should read.
 */
async function work(database: TestDatabase, bound: (fn: string) => number): Promise<Work> {
  const { queue, executed, client } = await watched(database);
  const runId = await startRun(queue);
  const chunk = async () => {
    executed.length = 0;
    const token = randomUUID();
    const { jobs } = await queue.claim(claimRequest(runId, { token, limit: 20 }));
    await queue.heartbeat([token], 300);
    await queue.dispatch(jobs.slice(0, 15).map(held));
    await queue.release(jobs.slice(15).map(held));
    await queue.settle(jobs.slice(0, 15).map((job) => completed(job)));
    return jobs;
  };
  const names = ['claim', 'heartbeat', 'dispatch', 'release', 'settle'];
  const blocks: Record<string, number> = {};
  let jobs: Job[] = await chunk();
  let chunks = 1;
  await untilQuiet(async () => {
    jobs = await chunk();
    chunks += 1;
    for (const fn of names) {
      blocks[fn] = Math.min(blocks[fn] ?? Number.POSITIVE_INFINITY, blocksOf(executed, fn));
    }
    return chunks >= FEWEST_CALLS && names.every((fn) => (blocks[fn] ?? 0) <= bound(fn));
  });
  await client.end();
  return { blocks, executed, jobs };
}

let database: TestDatabase;
let small: Record<string, number>;

beforeAll(async () => {
  database = await createDatabase();
  // Statistics change when a test says so, not when autovacuum comes by.
  for (const table of ['queue', 'attempts', 'images', 'history', 'counts', 'claims', 'daily']) {
    await database.query(`alter table image_generation_${table} set (autovacuum_enabled = false)`);
  }
  await database.query('alter table uses_products set (autovacuum_enabled = false)');
  await insertHempProducts(database, ELIGIBLE);
});
afterAll(() => database.drop());

describe('a chunk of twenty', () => {
  const PICK = /cross join lateral[\s\S]*skip locked/;

  async function expectSameWork() {
    // A taller index costs a block or two a look-up.
    const bound = (fn: string) => (small[fn] ?? 0) * 1.5 + 100;
    const { blocks, executed, jobs } = await work(database, bound);
    expect(jobs).toHaveLength(20);
    expect(wideScans(executed)).toEqual([]);
    const pick = executed.filter(({ text }) => PICK.test(text));
    expect(pick).toHaveLength(1);
    const scans = pick
      .flatMap(({ plan }) => nodes(plan))
      .filter((node) => node['Relation Name'] === 'image_generation_queue');
    expect(scans.map((node) => [node['Node Type'], node['Index Name']])).toEqual([
      ['Index Scan', 'image_generation_queue_claim_idx'],
    ]);
    for (const [fn, count] of Object.entries(blocks)) {
      expect({ fn, count, isBound: count <= bound(fn) }).toEqual({ fn, count, isBound: true });
    }
  }

  it('is taken from the claim index of a small queue', async () => {
    await (await connectWorker(database)).queue.enqueueMissing({
      limit: 10_000,
      replace: 'none',
      priority: 1,
    });
    small = (await work(database, () => 1_500)).blocks;
    await expectSameWork();
    expect(small.claim).toBeLessThan(1_500);
  });

  it('reads as much with very many ineligible jobs in front, of which the planner knows nothing', async () => {
    // Statistics of an empty table, as a new project has them.
    await database.query(
      'create table kept as select product_id from image_generation_queue where status = $$pending$$',
    );
    await database.query(asQueue('truncate image_generation_queue, image_generation_counts cascade'));
    await database.query('analyze image_generation_queue');
    await database.query(asQueue(FILL_SQL));
    await database.query(
      asQueue(
        'insert into image_generation_queue (product_id, priority) select product_id, 1 from public.kept',
      ),
    );
    await expectSameWork();
  });

  it('reads as much without any statistics', async () => {
    const admin = await database.connect('supabase_admin');
    await admin.query(
      `update pg_class set relpages = 0, reltuples = -1, relallvisible = 0
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')`,
    );
    await admin.query(`delete from pg_statistic where starelid = 'image_generation_queue'::regclass`);
    await expectSameWork();
  });

  it('reads as much with fresh statistics', async () => {
    await database.query('analyze');
    await expectSameWork();
  });

  it('reads as much with statistics that say the opposite of the truth', async () => {
    const admin = await database.connect('supabase_admin');
    await admin.query(
      `update pg_class set relpages = 1, reltuples = 3
       where relnamespace = 'public'::regnamespace and relname like 'image\\_generation\\_%' and relkind in ('r', 'i')`,
    );
    await expectSameWork();
  });

  it('brings nothing as cheaply, when every job waits for somebody else', async () => {
    await database.query('analyze');
    const { queue, executed } = await watched(database);
    const runId = await startRun(queue);
    await database.query(`update image_generation_queue set status = 'cancelled', cancel_reason = 'operator'
      where status = 'pending' and requested_provider is null`);
    let least = Number.POSITIVE_INFINITY;
    await untilQuiet(async () => {
      executed.length = 0;
      const answer = await queue.claim(claimRequest(runId));
      expect(answer).toMatchObject({ jobs: [], reason: 'no-provider', detail: 'Jobs wait for: elsewhere' });
      expect(wideScans(executed)).toEqual([]);
      least = Math.min(least, blocksOf(executed, 'claim'));
      return least < 500;
    });
    expect(least).toBeLessThan(500);
  });

  it('frees what was routed elsewhere by look-ups, with many that were routed to somebody it knows', async () => {
    await database.query(
      asQueue(`
      update image_generation_queue set requested_provider = 'known', is_routed = true
      where id % 3 > 0 and status = 'pending' and requested_provider = 'elsewhere';
      update image_generation_queue set is_routed = true where status = 'pending' and requested_provider = 'elsewhere'`),
    );
    const { queue, executed } = await watched(database);
    const request = { known: ['known'], after: 0, limit: 20 };
    expect((await queue.unroute(request)).unrouted).toBe(20);
    executed.length = 0;
    await queue.unroute(request);
    expect(wideScans(executed)).toEqual([]);
    expect(blocksOf(executed, 'unroute')).toBeLessThan(1_500);
  });

  it("tells the queue's part of the dashboard from sums and small indexes", async () => {
    const client = await database.connect();
    await client.query('vacuum analyze image_generation_queue');
    const { rows } = await client.query(
      'explain (analyze, buffers, format json) select * from image_generation_queue_dashboard',
    );
    const plan = rows[0]['QUERY PLAN'][0].Plan as PlanNode;
    expect((plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0)).toBeLessThan(5_000);
  });
});

describe('a queue that nobody vacuums, as an embedded one', () => {
  const JOBS = 3_000;
  /** For calls that are repeated until the cluster is quiet. */
  const MORE = MOST_CALLS * 20;

  // What was analyzed while the ledger was empty says of it that it is.
  it.each(['none', 'of an empty ledger'])(
    'reads no more for its last jobs than for its first: statistics %s',
    async (statistics) => {
      const fresh = await createDatabase({ catalogue: 'simple' });
      try {
        for (const table of ['queue', 'attempts', 'images', 'history', 'counts', 'claims', 'daily'])
          await fresh.query(`alter table image_generation_${table} set (autovacuum_enabled = false)`);
        await fresh.query(
          `insert into products (id, name) select n::text, 'Product ' || n from generate_series(1, $1) as n`,
          [JOBS + MORE],
        );
        await (await connectWorker(fresh)).queue.enqueueMissing({
          limit: JOBS + MORE,
          replace: 'none',
          priority: 1,
        });
        if (statistics !== 'none') await fresh.query('analyze');
        const { queue, executed, client } = await watched(fresh);
        const runId = await startRun(queue);
        const names = ['claim', 'settle', 'tidy'] as const;
        type Blocks = Record<(typeof names)[number], number>;
        const round = async (): Promise<Blocks> => {
          executed.length = 0;
          const { jobs } = await queue.claim(claimRequest(runId, { limit: 20 }));
          expect(jobs).toHaveLength(20);
          await queue.settle(jobs.map((job) => completed(job)));
          const tidy = executed.find(({ text }) => text.startsWith('SELECT public.image_generation_tidy('));
          return {
            claim: blocksOf(executed, 'claim'),
            settle: blocksOf(executed, 'settle'),
            tidy: (tidy?.plan['Shared Hit Blocks'] ?? 0) + (tidy?.plan['Shared Read Blocks'] ?? 0),
          };
        };
        const least = (rounds: Blocks[]) =>
          Object.fromEntries(names.map((fn) => [fn, Math.min(...rounds.map((one) => one[fn]))])) as Blocks;
        const rounds: Blocks[] = [];
        for (let done = 0; done < JOBS; done += 20) rounds.push(await round());
        const first = least(rounds.slice(2, 22));
        // A taller index costs a block a look-up.
        const bound = (fn: keyof Blocks) => first[fn] * 1.25 + 10;
        const later: Blocks[] = [];
        await untilQuiet(async () => {
          later.push(await round());
          return later.length >= FEWEST_CALLS && names.every((fn) => least(later)[fn] <= bound(fn));
        });
        await client.end();
        const last = least(later);
        const growing = names.filter((fn) => last[fn] > bound(fn));
        expect({ growing, first, last }).toEqual({ growing: [], first, last });
      } finally {
        await fresh.drop();
      }
    },
  );
});

describe('queueing', () => {
  it('reads pages, each product by look-ups, however many images there are', async () => {
    await database.query(
      asQueue(`
      alter table image_generation_queue disable trigger image_generation_name_wish;
      insert into public.uses_products (name, description, plant_part_id, image_url)
      select 'N', 'D', 1, case when n % 2 = 0 then 'https://x/' || n end from generate_series(1, 6000) n;
      with job as (
        insert into image_generation_queue
          (product_id, status, completed_at, generated_image_url, generation_provider, attempt_count)
        select id::text, 'completed', now(), image_url, 'placeholder', 1 from public.uses_products where image_url like 'https://x/%'
        returning id, product_id, generated_image_url
      ),
      attempt as (
        insert into image_generation_attempts
          (job_id, token, attempt_number, provider, reserved_microusd, budget_day, settled_at, outcome, cost_basis)
        select id, gen_random_uuid(), 1, 'placeholder', 0, current_date, now(), 'completed', 'none' from job returning id, job_id
      )
      insert into image_generation_images
        (job_id, attempt_id, product_id, variation, state, provider, url, store, path, sha256, bytes, content_type, width,
          height, digital_source_type, is_placeholder)
      select j.id, a.id, j.product_id, 0, 'current', 'placeholder', j.generated_image_url, 'local', j.id::text, repeat('a', 64), 1,
        'image/webp', 1, 1, 'algorithmicMedia', false
      from job j join attempt a on a.job_id = j.id;
      alter table image_generation_queue enable trigger image_generation_name_wish`),
    );
    const { queue, executed, client } = await watched(database);
    const request = { limit: 500, priority: null };
    for (const replace of ['none', 'placeholders', 'all'] as const) {
      await queue.enqueueMissing({ ...request, replace });
    }
    const free = { runBudgetMicroUsd: null, dailyBudgetMicroUsd: null };
    const enqueue = { replace: 'none' as const, productIds: null };
    await queue.peek({ limit: 20, offers: claimRequest(1).offers, enqueue, ...free });
    await queue.countCatalogue(true);
    expect(wideScans(executed)).toEqual([]);
    await client.end();
  });
});

describe('jobs whose products all have shown an image', () => {
  const JOBS = PAGE + 500;

  it('are answered with it by look-ups', async () => {
    const full = await createDatabase({ catalogue: 'simple' });
    try {
      await full.query(
        `insert into products (id, name) select n::text, 'Product ' || n from generate_series(1, $1) as n`,
        [JOBS],
      );
      const worker = await connectWorker(full);
      await worker.queue.enqueueMissing({ limit: JOBS, replace: 'none', priority: 1 });
      const { queue, executed, client } = await watched(full);
      const runId = await startRun(queue);
      for (let done = 0; done < JOBS; done += 500) {
        // The plans of this connection are from the time when there were no images.
        const { jobs } = await queue.claim(claimRequest(runId, { limit: 500 }));
        await queue.settle(jobs.map((job) => completed(job)));
      }
      await full.query(
        asQueue(`update image_generation_images set fingerprint = repeat('b', 64), url = url || '?earlier',
          state = case when id % 2 = 0 then 'replaced' else state end`),
      );
      await worker.queue.enqueueMissing({ limit: JOBS, replace: 'all', priority: 1 });
      executed.length = 0;
      const { jobs } = await queue.claim(claimRequest(runId, { limit: 20 }));
      expect(jobs.map(({ shownImages }) => shownImages.length)).toEqual(jobs.map(() => 1));
      expect(jobs).toHaveLength(20);
      expect(wideScans(executed)).toEqual([]);
      await client.end();
    } finally {
      await full.drop();
    }
  });
});

describe('verify', () => {
  it('reads each page by look-ups', async () => {
    const { client, executed } = await watched(database);
    // A thousand rows a call: those after them are read likewise.
    await client.query(`set image_generation.page_time = '0'`);
    for (const part of ['jobs', 'images', 'history']) {
      executed.length = 0;
      await client.query(`select image_generation_verify_page($1)`, [JSON.stringify({ part, after: 0 })]);
      expect(executed.length).toBeGreaterThan(0);
      expect(wideScans(executed)).toEqual([]);
    }
    await client.end();
  });
});

describe('a product of the hemp schema', () => {
  it.each([
    ['read', `select * from image_generation_catalogue where product_id = '77'`],
    ['published', `select * from uses_products where id::text = '77'`],
  ])('is %s by an index scan at any number of products', async (_, sql) => {
    const client = await database.connect();
    const { rows } = await client.query(`explain (format json) ${sql}`);
    const scans = nodes(rows[0]['QUERY PLAN'][0].Plan).filter(
      (node) => node['Relation Name'] === 'uses_products',
    );
    expect(scans.map((node) => node['Index Name'])).toEqual(['image_generation_uses_products_id_idx']);
  });
});
