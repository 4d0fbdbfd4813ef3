/** A storm of kill -9: worker processes share a queue of paid jobs and die all the time, until every job is done. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createQueue } from '../../src/queue/client.ts';
import { type Audit, audit } from './kill-worker-audit.ts';
import type { KillWorkerSettings } from './kill-worker-contract.ts';
import { startWorkerProcess, type WorkerProcess } from './kill-worker-process.ts';
import { IMAGE_COST, type PaidServer, startPaidServer } from './paid-server.ts';
import { createPgRpc } from './pg-rpc.ts';
import { queueProducts } from './queue-scenario.ts';
import { startSupabase, type TestSupabase } from './supabase.ts';

export interface StormOptions {
  jobs: number;
  workers: number;
  kills: number;
  timeLimitMs: number;
  random: () => number;
  onProgress?: (progress: string) => void;
}

export interface StormReport extends Audit {
  kills: number;
  /** The day's cap stopped all workers until it was raised. */
  capWasReached: boolean;
  /** Jobs that died with their workers three times and were revived. */
  revived: number;
  seconds: number;
}

const LEASE_SECONDS = 3;
const CONCURRENCY = 2;
const POLL_MS = 250;
/** The day's cap at first, in images a job: reached in mid-storm, then raised as an operator would. */
const FIRST_CAP = 0.6;
/** No longer in anybody's way. */
const LAST_CAP = 20;
/** The share of the charges by which all kills are done, so that none is left when the last job is. */
const KILLS_DONE_BY = 0.9;

interface Counts {
  completed: number;
  failed: number;
  waiting: number;
  /** Micro-dollars reserved and spent today. */
  bound: number;
}

const COUNTS_SQL = `
  select count(*) filter (where status = 'completed')::int as completed,
    count(*) filter (where status = 'failed')::int as failed,
    count(*) filter (where status in ('pending', 'retry', 'processing'))::int as waiting,
    (select coalesce(sum(reserved_microusd + spent_microusd), 0)::float8
     from image_generation_daily where provider = '') as bound
  from image_generation_queue`;

/**
 * Runs the storm in a project of its own and looks at what it left.
 * @throws when it does not end in time, or a worker ends by itself.
 */
export async function runKillStorm(options: StormOptions): Promise<StormReport> {
  const project = await startSupabase();
  const folder = await mkdtemp(join(tmpdir(), 'hemp-storm-'));
  const { random } = options;
  let charged = 0;
  const paid = await startPaidServer({
    imageAfterMs: () => 20 + 100 * random(),
    onCharge: () => {
      charged += 1;
    },
  });
  const storm = createStorm(options, project, paid, folder);
  try {
    return await storm.run(() => charged);
  } finally {
    await storm.killAll();
    await paid.stop();
    await project.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function createStorm(
  { jobs, workers, kills, timeLimitMs, random, onProgress }: StormOptions,
  project: TestSupabase,
  paid: PaidServer,
  folder: string,
) {
  const { database } = project;
  const imagesDirectory = join(folder, 'images');
  const queue = createQueue(createPgRpc(database.pool));
  const crew: WorkerProcess[] = [];
  let started = 0;
  let killed = 0;
  let revived = 0;
  let capWasReached = false;

  function settings(): KillWorkerSettings {
    started += 1;
    return {
      worker: `worker-${started}`,
      supabaseUrl: project.url,
      supabaseKey: project.keys.secret,
      paidServerUrl: paid.url,
      imagesDirectory,
      compileCacheDirectory: join(folder, 'compiled'),
      runKey: 'storm',
      provider: 'paid',
      otherProviders: [],
      concurrency: CONCURRENCY,
      leaseSeconds: LEASE_SECONDS,
      runBudgetMicroUsd: null,
      pauseAt: null,
    };
  }

  const counts = async () => (await database.query<Counts>(COUNTS_SQL))[0] as Counts;
  const setCap = (microUsd: number) =>
    database.query(`update image_generation_provider set daily_cap_microusd = $1 where provider = ''`, [
      microUsd,
    ]);

  /** One that holds jobs, if there is any; another one takes its place. */
  async function killOne(): Promise<void> {
    const begun = crew.filter((worker) => worker.hasBegun && worker.isAlive);
    const victim = begun[Math.floor(random() * begun.length)];
    if (victim === undefined) return;
    await victim.kill();
    killed += 1;
    crew[crew.indexOf(victim)] = startWorkerProcess(settings());
  }

  async function run(charged: () => number): Promise<StormReport> {
    const startedMs = performance.now();
    await queueProducts(database, queue, jobs);
    let cap = Math.floor(jobs * FIRST_CAP) * IMAGE_COST;
    await setCap(cap);
    for (let index = 0; index < workers; index += 1) crew.push(startWorkerProcess(settings()));

    // Kills follow the progress, so that there are as many on a slow machine as on a fast one.
    const chargesPerKill = (KILLS_DONE_BY * jobs) / kills;
    let nextReportMs = 0;
    for (;;) {
      const elapsedMs = performance.now() - startedMs;
      const now = await counts();
      if (elapsedMs > timeLimitMs) {
        throw new Error(
          `After ${elapsedMs} ms ${killed} workers were killed; there are: ${JSON.stringify(now)}`,
        );
      }
      if (now.bound > cap) throw new Error(`${now.bound} micro-dollars were bound of ${cap}`);
      if (charged() * IMAGE_COST > cap)
        throw new Error(`${charged()} images were charged, the cap is ${cap}`);
      if (onProgress && elapsedMs >= nextReportMs) {
        onProgress(
          `${Math.round(elapsedMs / 1000)} s: ${killed} kills, ${charged()} charges, ${JSON.stringify(now)}`,
        );
        nextReportMs = elapsedMs + 10_000;
      }
      for (const worker of crew) if (!worker.isAlive) await worker.end();
      if (now.waiting === 0) {
        if (now.failed === 0) break;
        revived += (await queue.retryFailed({ all: true }, { includeCancelled: false })).revived;
      }
      // Nobody can pay for another image: what is bound is spent, or waits for a lease to end.
      if (now.bound > cap - IMAGE_COST && !capWasReached) {
        capWasReached = true;
        cap = LAST_CAP * jobs * IMAGE_COST;
        await setCap(cap);
      }
      const due = Math.min(kills, Math.floor(charged() / chargesPerKill));
      if (killed < due) await killOne();
      await sleep(killed < due ? 0 : POLL_MS * random());
    }
    await Promise.all(crew.map((worker) => worker.end()));
    const found = await audit({ database, charges: paid.charges, imagesDirectory, capMicroUsd: cap });
    const seconds = Math.round((performance.now() - startedMs) / 1000);
    return { ...found, kills: killed, capWasReached, revived, seconds };
  }

  return {
    run,
    async killAll() {
      await Promise.all(crew.filter((worker) => worker.isAlive).map((worker) => worker.kill()));
    },
  };
}
