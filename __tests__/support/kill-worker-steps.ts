/** One kill -9 at each named step of a paid job, and what the next worker makes of it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault, RecordedRequest } from './gateway.ts';
import { BUCKET, type KillProject, startKillProject } from './kill-project.ts';
import type { Audit } from './kill-worker-audit.ts';
import type { WorkerProcess } from './kill-worker-process.ts';
import { callIdOf, IMAGE_COST } from './paid-server.ts';
import { isTrial } from './trials.ts';

type Obstacle = Required<Pick<Fault, 'match'>> & { kind: 'hang' | 'withheld' };

const isUpload = ({ method, path }: RecordedRequest) =>
  method === 'POST' && path.startsWith(`/storage/v1/object/${BUCKET}/`) && !isTrial(path);

/**
 * Where a worker dies, and what keeps it there: from outside, for it knows nothing of being watched. `null`: the
 * provider has charged and keeps its image.
 */
const STEPS = {
  claimed: { match: 'image_generation_dispatch', kind: 'hang' },
  dispatched: { match: 'image_generation_dispatch', kind: 'withheld' },
  sent: null,
  received: { match: isUpload, kind: 'hang' },
  stored: { match: isUpload, kind: 'withheld' },
  settling: { match: 'image_generation_settle', kind: 'withheld' },
} as const satisfies Record<string, Obstacle | null>;

export type KillStep = keyof typeof STEPS;
export const KILL_STEPS = Object.keys(STEPS) as KillStep[];

/** What a death at this step leaves in the ledger once its lease has ended. */
export interface Aftermath {
  step: KillStep;
  /** Whether the attempt was charged, and what was booked for it. */
  charged: boolean;
  bookedMicroUsd: number;
  failureClass: string | null;
  outcome: string;
  /** What its job was charged in all: its images. */
  charges: number;
}

export interface StepsReport {
  audit: Audit;
  aftermaths: Aftermath[];
}

const POLL_MS = 20;

/**
 * Kills one worker at each step, each with a job of its own, lets another one finish the jobs, and looks at what is
 * left.
 * @throws when that takes longer than the time limit, or a worker ends by itself.
 */
export async function killAtEachStep(timeLimitMs: number): Promise<StepsReport> {
  const deadline = AbortSignal.timeout(timeLimitMs);
  const project = await startKillProject({ jobs: KILL_STEPS.length, imageAfterMs: () => 0 });
  try {
    const victims = new Map<string, KillStep>();
    for (const step of KILL_STEPS) {
      const victim = project.startWorker(['--batch-size', '1']);
      victims.set(victim.worker, step);
      await holdAt(step, project, victim, deadline);
      if (!(await victim.kill())) await victim.ended();
    }
    await project.endLeasesOfTheDead();
    const heir = project.startWorker(['--until-empty']);
    await unlessOver(heir.ended(), deadline);
    return {
      audit: await project.audit(2 * KILL_STEPS.length * IMAGE_COST),
      aftermaths: await aftermathsOf(project, victims),
    };
  } finally {
    await project.stop();
  }
}

/** Resolves when the worker stands at the step. @throws when it ended instead, or the time is over. */
async function holdAt(
  step: KillStep,
  { gateway, paid }: KillProject,
  victim: WorkerProcess,
  deadline: AbortSignal,
): Promise<void> {
  const obstacle: Obstacle | null = STEPS[step];
  const chargesBefore = paid.charges.size;
  const release = obstacle === null ? paid.keepImages() : gateway.fault(obstacle).remove;
  gateway.clearRequests();
  const stands = () => {
    if (obstacle === null) return paid.charges.size > chargesBefore;
    const { match, kind } = obstacle;
    const struck = gateway.requests.find((request) =>
      typeof match === 'function' ? match(request) : request.fn === match,
    );
    return struck !== undefined && (kind === 'hang' || struck.status !== null);
  };
  try {
    while (!stands()) {
      if (!victim.isAlive) await victim.ended();
      await sleep(POLL_MS, undefined, { signal: deadline });
    }
  } finally {
    release();
  }
}

async function unlessOver<Result>(work: Promise<Result>, deadline: AbortSignal): Promise<Result> {
  const over = new Promise<never>((_, reject) => {
    deadline.addEventListener('abort', () => reject(deadline.reason), { once: true });
  });
  return Promise.race([work, over]);
}

interface FirstAttempt {
  worker: string;
  token: string;
  job_id: number;
  outcome: string;
  failure_class: string | null;
  cost: number;
}

async function aftermathsOf(
  { database, paid }: KillProject,
  victims: ReadonlyMap<string, KillStep>,
): Promise<Aftermath[]> {
  const firsts = await database.query<FirstAttempt>(
    `select distinct on (job_id) worker, token::text, job_id::int, outcome, failure_class, cost_microusd::int as cost
     from image_generation_attempts order by job_id, id`,
  );
  return firsts.map(({ worker, token, job_id: jobId, outcome, failure_class, cost }) => {
    const step = victims.get(worker);
    if (step === undefined) throw new Error(`The first attempt of job ${jobId} is not that of a victim.`);
    return {
      step,
      charged: paid.charges.has(callIdOf({ token, jobId })),
      bookedMicroUsd: cost,
      failureClass: failure_class,
      outcome,
      charges: [...paid.charges.keys()].filter((callId) => callId.endsWith(`/${jobId}`)).length,
    };
  });
}
