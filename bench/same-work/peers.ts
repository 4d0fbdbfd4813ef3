/** graphile-worker, pg-boss and plain SQL with the work of peer-sql.ts around them: a transaction to take, another to settle. */
import { randomUUID } from 'node:crypto';
import { makeWorkerUtils, runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { connect, createBenchDatabase } from '../queue.ts';
import { claimPlain, openLedger, peerResult, settleWork } from './peer-sql.ts';
import { type IdType, JOBS_TABLE, peerTables } from './peer-tables.ts';
import type { Prepared, Setting, System, SystemWorker } from './system.ts';

/** A database with the tables, and the products; `fill` makes their jobs. */
async function prepareTables(
  { port, jobs }: Setting,
  idType: IdType,
  fill: (client: pg.Client, url: string) => Promise<unknown>,
): Promise<string> {
  const url = await createBenchDatabase(port);
  const client = await connect(url);
  await client.query(peerTables(idType));
  await client.query(
    `insert into products (id, name, industry, plant_part)
     select n::text, 'Product ' || n, 'Food', 'Seed' from generate_series(1, $1) n`,
    [jobs],
  );
  await fill(client, url);
  await client.query('vacuum analyze');
  await client.end();
  return url;
}

/**
 * A connection whose plans are made once and are look-ups, as those of our functions are: made while the tables were empty
 * and left to itself, a plan reads all images for each job, and the peers would be slow for no fault of theirs.
 */
async function connectPeer(url: string): Promise<pg.Client> {
  const client = await connect(url);
  await client.query(
    `set plan_cache_mode = force_generic_plan; set jit = off;
     set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off`,
  );
  return client;
}

/** A batch as a library takes it: the ids of jobs, and of their products. */
interface Taken {
  id: string;
  productId: string;
}

/** The work around a library, which takes and ends jobs over the connection that it is given, in the same transactions. */
function workAround(
  own: pg.Client,
  idType: IdType,
  cost: number,
  library: { take(batch: number): Promise<Taken[]>; end(jobs: Taken[]): Promise<unknown> },
): SystemWorker {
  const open = { name: 'open', text: openLedger(idType, cost) };
  const settle = { name: 'settle', text: settleWork(idType, cost) };
  return {
    async step(batch) {
      const token = randomUUID();
      await own.query('begin');
      const taken = await library.take(batch);
      const jobs = JSON.stringify(taken.map((job) => ({ job_id: job.id, product_id: job.productId })));
      const opened = await own.query({ ...open, values: [jobs, taken.length, token] });
      await own.query('commit');
      await own.query('begin');
      const results = JSON.stringify(opened.rows.map((row) => peerResult(row.job_id, token, cost)));
      // The library's rows before the books, as above: else two workers wait for each other.
      await library.end(taken);
      const { rows } = await own.query({ ...settle, values: [results] });
      await own.query('commit');
      return countShown(rows);
    },
    stop: () => own.end(),
  };
}

function countShown(rows: { is_shown: boolean }[]): number {
  if (!rows.every((row) => row.is_shown)) throw new Error('A product does not show its image.');
  return rows.length;
}

const graphileWorker: System = {
  name: 'graphile-worker',
  async prepare(setting) {
    const url = await prepareTables(setting, 'bigint', async (_client, url) => {
      await runMigrations({ connectionString: url });
      const utils = await makeWorkerUtils({ connectionString: url });
      const jobs = Array.from({ length: setting.jobs }, (_, n) => `${n + 1}`);
      await utils.addJobs(jobs.map((productId) => ({ identifier: 'task', payload: { productId } })));
      await utils.release();
    });
    // Its own statements, called as its batching worker calls them; they are not part of its public entry point.
    const dist = new URL('../../node_modules/graphile-worker/dist/', import.meta.url);
    const { batchGetJobs } = await import(new URL('sql/getJobs.js', dist).href);
    const { batchCompleteJobs } = await import(new URL('sql/completeJobs.js', dist).href);
    const { processSharedOptions, makeEnhancedWithPgClient } = await import(new URL('lib.js', dist).href);
    const shared = processSharedOptions({ connectionString: url });
    return {
      async worker() {
        const own = await connectPeer(url);
        const withPgClient = makeEnhancedWithPgClient((work: (client: pg.Client) => unknown) => work(own));
        const tasks = { task: () => undefined };
        return workAround(own, 'bigint', setting.unitCostMicroUsd, {
          async take(batch) {
            const jobs = await batchGetJobs(shared, withPgClient, tasks, 'pool', null, batch);
            return jobs.map((job: { id: string; job_queue_id: null; payload: { productId: string } }) => ({
              ...job,
              productId: job.payload.productId,
            }));
          },
          end: (jobs) => batchCompleteJobs(shared, withPgClient, 'pool', jobs),
        });
      },
      stop: async () => undefined,
    };
  },
};

const pgBoss: System = {
  name: 'pg-boss',
  async prepare(setting) {
    const jobs = Array.from({ length: setting.jobs }, (_, n) => ({ data: { productId: `${n + 1}` } }));
    let boss: PgBoss | undefined;
    const url = await prepareTables(setting, 'uuid', async (_client, url) => {
      boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false });
      boss.on('error', () => undefined);
      await boss.start();
      await boss.createQueue('queue');
      for (let n = 0; n < jobs.length; n += 5000) await boss.insert('queue', jobs.slice(n, n + 5000));
    });
    const started = boss as PgBoss;
    return {
      async worker() {
        const own = await connectPeer(url);
        const db = { executeSql: (text: string, values?: unknown[]) => own.query(text, values) };
        return workAround(own, 'uuid', setting.unitCostMicroUsd, {
          async take(batch) {
            const jobs = await started.fetch<{ productId: string }>('queue', { batchSize: batch, db });
            return jobs.map(({ id, data }) => ({ id, productId: data.productId }));
          },
          end: (jobs) =>
            started.complete(
              'queue',
              jobs.map(({ id }) => id),
              undefined,
              { db },
            ),
        });
      },
      stop: () => started.stop({ graceful: false }),
    };
  },
};

const END_JOB = `
  ended as (
    update jobs j
    set status = case when v.is_shown then 'completed' else 'cancelled' end, url = v.url, provider = v.provider,
      completed_at = case when v.is_shown then now() end, lease_token = null, lease_expires_at = null, updated_at = now()
    from verdict v where j.id = v.job_id and j.lease_token is not distinct from v.token
  ),`;

const plainSql: System = {
  name: 'plain SQL',
  async prepare(setting): Promise<Prepared> {
    const url = await prepareTables(setting, 'bigint', async (client) => {
      await client.query(JOBS_TABLE);
      await client.query('insert into jobs (product_id) select id from products order by id::integer');
    });
    const cost = setting.unitCostMicroUsd;
    const claim = { name: 'claim', text: claimPlain(cost) };
    const settle = { name: 'settle', text: settleWork('bigint', cost, END_JOB) };
    return {
      async worker() {
        const own = await connectPeer(url);
        return {
          async step(batch) {
            const token = randomUUID();
            const taken = await own.query({ ...claim, values: [600, batch, token] });
            const results = JSON.stringify(taken.rows.map((row) => peerResult(row.job_id, token, cost)));
            return countShown((await own.query({ ...settle, values: [results] })).rows);
          },
          stop: () => own.end(),
        };
      },
      stop: async () => undefined,
    };
  },
};

export const PEER_SYSTEMS = [graphileWorker, pgBoss, plainSql];
