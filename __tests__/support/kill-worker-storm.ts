/** A storm of kill -9: worker processes share a queue of paid jobs and die all the time, until every job is done. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type KillProject, startKillProject } from './kill-project.ts';
import type { Audit } from './kill-worker-audit.ts';
import type { WorkerProcess } from './kill-worker-process.ts';
import { IMAGE_COST } from './paid-server.ts';

export interface StormOptions {
  jobs: number;
  workers: number;
  kills: number;
  timeLimitMs: number;
  random: () => number;
  onProgress?: (progress: string) => void;
}

export interface StormReport extends Audit {
  /** Workers that died of SIGKILL while they held jobs. */
  kills: number;
  /** Worker processes in all. */
  started: number;
  /** The day's cap stopped all workers until it was raised. */
  capWasReached: boolean;
  /** Jobs that died with their workers three times and were revived. */
  revived: number;
  seconds: number;
}

const CONCURRENCY = 2;
const POLL_MS = 100;
/** While a kill is due and nobody holds a job yet. */
const SHORT_POLL_MS = 20;
const PROGRESS_MS = 15_000;
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
  /** How many jobs each worker holds. */
  held: Record<string, number>;
}

const COUNTS_SQL = `
  select count(*) filter (where status = 'completed')::int as completed,
    count(*) filter (where status = 'failed')::int as failed,
    count(*) filter (where status in ('pending', 'retry', 'processing'))::int as waiting,
    (select coalesce(sum(reserved_microusd + spent_microusd), 0)::float8
     from image_generation_daily where provider = '') as bound,
    (select coalesce(jsonb_object_agg(worker, jobs), '{}')
     from (
       select worker, count(*) as jobs from image_generation_queue where status = 'processing' group by worker
     ) as h) as held
  from image_generation_queue`;

/**
 * Runs the storm in a project of its own and looks at what it left.
 * @throws when it does not end in time, a cap is passed, or a worker ends by itself in any but good order.
 */
export async function runKillStorm(options: StormOptions): Promise<StormReport> {
  let charged = 0;
  const project = await startKillProject({
    jobs: options.jobs,
    imageAfterMs: () => 20 + 100 * options.random(),
    onCharge: () => {
      charged += 1;
    },
  });
  try {
    return await storm(options, project, () => charged);
  } finally {
    await project.stop();
  }
}

async function storm(
  { jobs, workers, kills, timeLimitMs, random, onProgress }: StormOptions,
  project: KillProject,
  charged: () => number,
): Promise<StormReport> {
  const { database, queue } = project;
  const startedMs = performance.now();
  const crew: WorkerProcess[] = [];
  let started = 0;
  let killed = 0;
  let revived = 0;
  let capWasReached = false;
  let cap = Math.floor(jobs * FIRST_CAP) * IMAGE_COST;

  const setCap = () =>
    database.query(`update image_generation_provider set daily_cap_microusd = $1 where provider = ''`, [cap]);

  function hire(): WorkerProcess {
    started += 1;
    return project.startWorker(['--until-empty', '--concurrency', String(CONCURRENCY)]);
  }

  /** One that holds jobs, if there is any; another one takes its place. */
  async function killOne({ held }: Counts): Promise<void> {
    const holding = crew.filter(({ isAlive, worker }) => isAlive && worker in held);
    const victim = holding[Math.floor(random() * holding.length)];
    if (victim === undefined || !(await victim.kill())) return;
    killed += 1;
    crew[crew.indexOf(victim)] = hire();
  }

  /** Who finds nothing to do goes home, as it should; when there is more to do, another one comes. */
  async function replaceTheIdle({ waiting, held }: Counts): Promise<void> {
    for (const worker of crew) if (!worker.isAlive) await worker.ended();
    const idle = crew.findIndex(({ isAlive }) => !isAlive);
    const inHand = crew.reduce((sum, { isAlive, worker }) => sum + (isAlive ? (held[worker] ?? 0) : 0), 0);
    if (idle >= 0 && waiting > inHand) crew[idle] = hire();
  }

  await setCap();
  for (let index = 0; index < workers; index += 1) crew.push(hire());

  // Kills follow the progress, so that there are as many on a slow machine as on a fast one.
  const chargesPerKill = (KILLS_DONE_BY * jobs) / kills;
  let nextReportMs = 0;
  for (;;) {
    await project.endLeasesOfTheDead();
    const elapsedMs = performance.now() - startedMs;
    const [now] = await database.query<Counts & Record<string, unknown>>(COUNTS_SQL);
    if (now === undefined) throw new Error('Counting brought no row.');
    const { completed, failed, waiting, bound } = now;
    const told = `${completed} jobs done of ${jobs}, ${failed} failed, ${charged()} charges, ${killed} kills`;
    if (elapsedMs > timeLimitMs) throw new Error(`Not at its end after ${Math.round(elapsedMs)} ms: ${told}`);
    if (bound > cap) throw new Error(`${bound} micro-dollars were bound of ${cap}`);
    if (charged() * IMAGE_COST > cap) throw new Error(`${charged()} images were charged, the cap is ${cap}`);
    if (onProgress && elapsedMs >= nextReportMs) {
      onProgress(told);
      nextReportMs = elapsedMs + PROGRESS_MS;
    }
    if (waiting === 0) {
      if (failed === 0) break;
      revived += (await queue.retryFailed({ all: true }, { includeCancelled: false })).revived;
    }
    // Nobody can pay for another image: what is bound is spent, or waits for a lease to end.
    if (bound > cap - IMAGE_COST && !capWasReached) {
      capWasReached = true;
      cap = LAST_CAP * jobs * IMAGE_COST;
      await setCap();
    }
    const due = Math.min(kills, Math.floor(charged() / chargesPerKill));
    if (killed < due) await killOne(now);
    await replaceTheIdle(now);
    await sleep(killed < due ? SHORT_POLL_MS : POLL_MS * random());
  }
  await Promise.all(crew.map((worker) => worker.ended()));
  const found = await project.audit(cap);
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  return { ...found, kills: killed, started, capWasReached, revived, seconds };
}
