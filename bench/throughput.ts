/**
 * Different work: claim and settle as fast as the database allows, beside pg-boss and graphile-worker as they are. Theirs
 * complete a job by deleting or marking its row; ours also keeps the ledger, the image, the history and the books, and shows
 * the image on the product: the ratio is the price of that. What the same work costs them is measured in same-work.ts.
 */
import { makeWorkerUtils, runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import { claim, connect, createBenchDatabase, fillQueue, installQueue, settle, startRun } from './queue.ts';
import { type Aim, perSecond, printAims, printTable } from './table.ts';

interface System {
  name: string;
  /** Prepares `jobs` jobs; answers one function a worker that does `batch` jobs and tells how many it found. */
  prepare(port: number, jobs: number): Promise<{ worker(): Promise<Worker>; stop(): Promise<void> }>;
}
interface Worker {
  step(batch: number): Promise<number>;
  stop(): Promise<void>;
}

function ours(name: string, unitCostMicroUsd: number): System {
  return {
    name,
    async prepare(port, jobs) {
      const url = await createBenchDatabase(port);
      await installQueue(url);
      const client = await connect(url);
      await fillQueue(client, jobs);
      if (unitCostMicroUsd > 0) {
        await client.query(
          `update image_generation_provider set daily_cap_microusd = 1000000000000 where provider = ''`,
        );
      }
      const runId = await startRun(client);
      await client.end();
      return {
        async worker() {
          const own = await connect(url);
          return {
            async step(batch) {
              const claimed = await claim(own, runId, batch, unitCostMicroUsd);
              if (claimed.length > 0) await settle(own, claimed, 0);
              return claimed.length;
            },
            stop: () => own.end(),
          };
        },
        stop: async () => undefined,
      };
    },
  };
}

const graphileWorker: System = {
  name: 'graphile-worker',
  async prepare(port, jobs) {
    const url = await createBenchDatabase(port);
    await runMigrations({ connectionString: url });
    const utils = await makeWorkerUtils({ connectionString: url });
    await utils.addJobs(Array.from({ length: jobs }, (_, n) => ({ identifier: 'task', payload: { n } })));
    await utils.withPgClient((client) => client.query('vacuum analyze'));
    await utils.release();
    // Its own statements, called as its batching worker calls them; they are not part of its public entry point.
    const dist = new URL('../node_modules/graphile-worker/dist/', import.meta.url);
    const { batchGetJobs } = await import(new URL('sql/getJobs.js', dist).href);
    const { batchCompleteJobs } = await import(new URL('sql/completeJobs.js', dist).href);
    const { processSharedOptions, makeEnhancedWithPgClient } = await import(new URL('lib.js', dist).href);
    const shared = processSharedOptions({ connectionString: url });
    return {
      async worker() {
        const own = await connect(url);
        const withPgClient = makeEnhancedWithPgClient((work: (client: pg.Client) => unknown) => work(own));
        return {
          async step(batch) {
            const found = await batchGetJobs(
              shared,
              withPgClient,
              { task: () => undefined },
              'pool',
              null,
              batch,
            );
            if (found.length > 0) await batchCompleteJobs(shared, withPgClient, 'pool', found);
            return found.length;
          },
          stop: () => own.end(),
        };
      },
      stop: async () => undefined,
    };
  },
};

const pgBoss: System = {
  name: 'pg-boss',
  async prepare(port, jobs) {
    const url = await createBenchDatabase(port);
    const boss = new PgBoss({ connectionString: url, max: 4, supervise: false, schedule: false });
    await boss.start();
    await boss.createQueue('queue');
    for (let n = 0; n < jobs; n += 5000) {
      await boss.insert(
        'queue',
        Array.from({ length: Math.min(5000, jobs - n) }, (_, i) => ({ data: { n: n + i } })),
      );
    }
    const client = await connect(url);
    await client.query('vacuum analyze');
    await client.end();
    return {
      worker: async () => ({
        async step(batch) {
          const found = await boss.fetch('queue', { batchSize: batch });
          if (found.length > 0)
            await boss.complete(
              'queue',
              found.map((job) => job.id),
            );
          return found.length;
        },
        stop: async () => undefined,
      }),
      stop: () => boss.stop({ graceful: false }),
    };
  },
};

const SYSTEMS = [graphileWorker, pgBoss, ours('ours, free', 0), ours('ours, with budgets', 10)];

/** Jobs for each measurement: some seconds of work at every batch size. */
const JOBS: Record<number, number> = { 1: 200, 20: 2000, 100: 4000 };

export async function benchThroughput(port: number): Promise<void> {
  const rows: (string | number)[][] = [];
  const aims: Aim[] = [];
  for (const batch of [1, 20, 100]) {
    for (const workers of [1, 4]) {
      const rates: number[] = [];
      for (const system of SYSTEMS) rates.push(await measure(system, port, batch, workers));
      const [graphile = 1, boss = 1, free = 0, budgets = 0] = rates;
      const because = 'theirs delete or mark a row, ours keeps ledger, image, history, books and product';
      aims.push(
        {
          what: `${batch} / ${workers} free ÷ graphile-worker`,
          value: free / graphile,
          atLeast: 0.75,
          because,
        },
        {
          what: `${batch} / ${workers} budgets ÷ graphile-worker`,
          value: budgets / graphile,
          atLeast: 0.55,
          because,
        },
      );
      rows.push([
        `${batch} / ${workers}`,
        ...rates.map(perSecond),
        ...rates.slice(2).map((rate) => (rate / graphile).toFixed(2)),
        ...rates.slice(2).map((rate) => (rate / boss).toFixed(2)),
      ]);
    }
  }
  printTable(
    'Different work: claim + settle, jobs a second',
    [
      'batch / workers',
      ...SYSTEMS.map((s) => s.name),
      'free/graphile',
      'budget/graphile',
      'free/boss',
      'budget/boss',
    ],
    rows,
  );
  printAims(aims);
}

async function measure(system: System, port: number, batch: number, workers: number): Promise<number> {
  const jobs = JOBS[batch] ?? 1000;
  const prepared = await system.prepare(port, jobs);
  const team = await Promise.all(Array.from({ length: workers }, () => prepared.worker()));
  let done = 0;
  const start = performance.now();
  await Promise.all(
    team.map(async (worker) => {
      while (done < jobs) {
        const found = await worker.step(batch);
        if (found === 0) break;
        done += found;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  await Promise.all(team.map((worker) => worker.stop()));
  await prepared.stop();
  if (done < jobs) throw new Error(`${system.name} did ${done} of ${jobs} jobs`);
  return jobs / seconds;
}
