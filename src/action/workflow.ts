/** What the runner tells of the workflow run: `@actions/github`'s context, and what that leaves out. */
import type { RunOrigin } from './activate.ts';
import type { WorkflowRun } from './run-context.ts';

type Environment = Record<string, string | undefined>;

/** The parts of `@actions/github`'s context that we use. */
export interface RunnerContext {
  /** NaN outside of a workflow. */
  runId: number;
  runAttempt: number;
  job: string;
  action: string;
  serverUrl: string;
  payload: Readonly<Record<string, unknown>>;
}

export interface RunnerOrigin extends Pick<RunnerContext, 'payload'> {
  eventName: string;
  /** "refs/heads/main" */
  ref: string;
  sha: string;
}

/** On which commit and branch the run is. */
export function originOf({ eventName, ref, sha, payload }: RunnerOrigin): Omit<RunOrigin, 'by'> {
  const { default_branch: branch } = Object(payload.repository ?? {}) as { default_branch?: unknown };
  return { eventName, ref, commit: sha, defaultBranch: typeof branch === 'string' ? branch : null };
}

/** Of an Action that was named as `owner/name@ref`; for one that lies in the workspace the runner names neither. */
function docsUrlOf(environment: Environment, serverUrl: string): string | null {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = environment;
  return repository && ref ? `${serverUrl}/${repository}/blob/${ref}/docs` : null;
}

/** @param newStep Names a step that the runner gives no id. */
export function workflowRunOf(
  environment: Environment,
  { runId, runAttempt, job, action, serverUrl: server, payload }: RunnerContext,
  newStep: () => string,
): Omit<WorkflowRun, 'sharedKey' | 'workerLabel'> {
  const repository = environment.GITHUB_REPOSITORY || 'local';
  const serverUrl = server.replace(/\/+$/, '');
  // Gitea and Forgejo number their runs within a repository, and show no attempts.
  const isGitea = environment.GITEA_ACTIONS === 'true' || environment.FORGEJO_ACTIONS === 'true';
  return {
    repository,
    runId: runId || 0,
    runAttempt: runAttempt || 1,
    job: job || 'local',
    step: action || newStep(),
    serverUrl,
    runnerName: environment.RUNNER_NAME || 'a runner',
    docsUrl: docsUrlOf(environment, serverUrl),
    cron: typeof payload.schedule === 'string' ? payload.schedule : null,
    ...(isGitea
      ? { runUrl: `${serverUrl}/${repository}/actions/runs/${environment.GITHUB_RUN_NUMBER || '0'}` }
      : {}),
  };
}
