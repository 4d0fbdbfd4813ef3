/** What the queue's history and the report say about the workflow run that works on it. */
import { runsPerDay } from '../report/eta.ts';

/** The parts of `@actions/github`'s context, and of the runner's environment, that we use. */
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
  /** Tells the legs of a matrix apart. */
  runnerName: string;
  /** The cron expression that started the run; null when something else did. */
  cron: string | null;
}

export interface RunContext {
  runKey: string;
  worker: string;
  runUrl: string;
  runsPerDay: number | null;
}

/** Legs of a matrix share the key, so they share the run and its budget; another attempt or step is another run. */
export function describeRun(run: WorkflowRun): RunContext {
  const { repository, runId, runAttempt, job, step, serverUrl, runnerName, cron } = run;
  return {
    runKey: ['github', repository, runId, runAttempt, job, step].join('/'),
    worker: `${repository} run ${runId}.${runAttempt} on ${runnerName}`,
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    runsPerDay: cron === null ? null : runsPerDay(cron),
  };
}
