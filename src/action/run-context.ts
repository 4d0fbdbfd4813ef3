/** What the queue's history and the report say about the workflow run that works on it. */
import { createHash } from 'node:crypto';
import { runsPerDay } from '../report/eta.ts';

/** What the database takes, with room to spare; ids of steps and names of runners may have any length. */
const MAX_NAME_LENGTH = 300;

/** What the runner tells (see workflow.ts), and what the inputs add. */
export interface WorkflowRun {
  /** "owner/name". */
  repository: string;
  runId: number;
  runAttempt: number;
  /** The job's id in the workflow; the same for every leg of a matrix. */
  job: string;
  /** The step's id, which tells two steps of a job apart. */
  step: string;
  /** "https://github.com", or a GitHub Enterprise server. */
  serverUrl: string;
  /** Where the run is shown, when not as GitHub shows it. */
  runUrl?: string;
  /** Tells the legs of a matrix apart, as long as no runner takes two of them in turn. */
  runnerName: string;
  /** What the workers of this run have agreed on to share it (input `run-key`); null = the job and the step. */
  sharedKey: string | null;
  /** What tells this worker from the others (input `worker`); null = the runner's name. */
  workerLabel: string | null;
  /** The cron expression that started the run; null when something else did. */
  cron: string | null;
  /** Where the docs of the Action's own version can be read; null when that is not known. */
  docsUrl: string | null;
}

export interface RunContext {
  runKey: string;
  worker: string;
  runUrl: string;
  runsPerDay: number | null;
  /** The cron that started the run; null when something else did. */
  scheduledBy: string | null;
  docsUrl: string | null;
}

/**
 * Legs of a matrix share the key, so they share the run and its budget; another attempt or step is another run. With
 * a key of their own, workers of different jobs share one too, and two calls of one reusable workflow do not.
 */
export function describeRun(run: WorkflowRun): RunContext {
  const { repository, runId, runAttempt, job, step, serverUrl, runnerName, sharedKey, workerLabel, cron } =
    run;
  const name = `${repository} run ${runId}.${runAttempt}`;
  return {
    // A key of one's own holds no slash, so it never looks like a job and its step.
    runKey: bounded(['github', repository, runId, runAttempt, sharedKey ?? `${job}/${step}`].join('/')),
    worker: bounded(workerLabel === null ? `${name} on ${runnerName}` : `${name}, worker ${workerLabel}`),
    runUrl: run.runUrl ?? `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    runsPerDay: cron === null ? null : runsPerDay(cron),
    docsUrl: run.docsUrl,
    scheduledBy: cron === null ? null : ['cron', repository, job, cron].join('/'),
  };
}

/** The beginning of a long name and a hash of all of it, so that two of them stay two. */
function bounded(name: string): string {
  if (Buffer.byteLength(name) <= MAX_NAME_LENGTH) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 32);
  return `${Buffer.from(name)
    .subarray(0, 200)
    .toString()
    .toWellFormed()
    .replace(/\uFFFD+$/, '')}…${hash}`;
}

/** The label that `describeRun` has put into a worker's name, the same in every attempt; null when it had none. */
export function workerLabelOf(worker: string): string | null {
  return / run \d+\.\d+, worker ([\w-]+)$/.exec(worker)?.[1] ?? null;
}
