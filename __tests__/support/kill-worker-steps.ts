/** One kill -9 at each named step of a paid job, and what the next worker makes of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createQueue } from '../../src/queue/client.ts';
import { type Audit, audit } from './kill-worker-audit.ts';
import { KILL_STEPS, type KillStep, type KillWorkerSettings } from './kill-worker-contract.ts';
import { startWorkerProcess } from './kill-worker-process.ts';
import { callIdOf, IMAGE_COST, startPaidServer } from './paid-server.ts';
import { createPgRpc } from './pg-rpc.ts';
import { queueProducts } from './queue-scenario.ts';
import { startSupabase } from './supabase.ts';

/** What a death at this step leaves in the ledger once its lease has ended. */
export interface Aftermath {
  step: KillStep;
  /** Whether the attempt was charged, and what was booked for it. */
  charged: boolean;
  /** What the job was charged in all: its images. */
  charges: number;
  bookedMicroUsd: number;
  failureClass: string | null;
  outcome: string;
}

export interface StepsReport {
  audit: Audit;
  aftermaths: Aftermath[];
}

const LEASE_SECONDS = 3;
const POLL_MS = 200;

/** The provider that the job of a step names, so that each victim takes its own. */
const providerOf = (step: KillStep) => `paid_${step}`;

/**
 * Kills one worker at each step, all at the same time, lets another one finish the jobs, and looks at what is left.
 * @throws when that takes longer than the time limit, or a worker ends by itself.
 */
export async function killAtEachStep(timeLimitMs: number): Promise<StepsReport> {
  const deadline = AbortSignal.timeout(timeLimitMs);
  const project = await startSupabase();
  const folder = await mkdtemp(join(tmpdir(), 'hemp-steps-'));
  const imagesDirectory = join(folder, 'images');
  const paid = await startPaidServer();
  const { database } = project;
  const settings = (worker: string, overrides: Partial<KillWorkerSettings>): KillWorkerSettings => ({
    worker,
    supabaseUrl: project.url,
    supabaseKey: project.keys.secret,
    paidServerUrl: paid.url,
    imagesDirectory,
    compileCacheDirectory: join(folder, 'compiled'),
    runKey: 'steps',
    provider: 'paid',
    otherProviders: [],
    concurrency: 1,
    leaseSeconds: LEASE_SECONDS,
    runBudgetMicroUsd: null,
    pauseAt: null,
    ...overrides,
  });
  const crew = KILL_STEPS.map((step) => ({
    step,
    settings: settings(`victim-${step}`, { provider: providerOf(step), pauseAt: step }),
  }));

  const alive: ReturnType<typeof startWorkerProcess>[] = [];
  try {
    await queueProducts(database, createQueue(createPgRpc(database.pool)), KILL_STEPS.length);
    await database.query('update image_generation_queue set requested_provider = ($1::text[])[id]', [
      KILL_STEPS.map(providerOf),
    ]);
    await Promise.all(
      crew.map(async ({ step, settings: given }) => {
        const victim = startWorkerProcess(given);
        alive.push(victim);
        await victim.reaches(step);
        await victim.kill();
      }),
    );
    const otherProviders = KILL_STEPS.map(providerOf);
    const heir = startWorkerProcess(settings('heir', { otherProviders, concurrency: 2 }));
    alive.push(heir);
    const left = () =>
      database.value<number>(`select count(*)::int from image_generation_queue where status <> 'completed'`);
    while ((await left()) > 0) await sleep(POLL_MS, undefined, { signal: deadline });
    await heir.end();

    const firsts = await database.query<{
      provider: string;
      token: string;
      job_id: number;
      outcome: string;
      failure_class: string | null;
      cost: number;
    }>(
      `select distinct on (job_id) provider, token::text, job_id::int, outcome, failure_class, cost_microusd::int as cost
       from image_generation_attempts order by job_id, id`,
    );
    return {
      audit: await audit({
        database,
        charges: paid.charges,
        imagesDirectory,
        capMicroUsd: 2 * KILL_STEPS.length * IMAGE_COST,
      }),
      aftermaths: firsts.map(({ provider, token, job_id, outcome, failure_class, cost }) => ({
        charges: [...paid.charges.keys()].filter((callId) => callId.endsWith(`/${job_id}`)).length,
        step: KILL_STEPS.find((step) => providerOf(step) === provider) ?? KILL_STEPS[0],
        charged: paid.charges.has(callIdOf({ token, jobId: job_id })),
        bookedMicroUsd: cost,
        failureClass: failure_class,
        outcome,
      })),
    };
  } finally {
    await Promise.all(alive.filter((worker) => worker.isAlive).map((worker) => worker.kill()));
    await paid.stop();
    await project.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
