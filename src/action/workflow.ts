/** What the runner tells of the workflow run: `@actions/github`'s context, and what that leaves out. */
import { readFileSync } from 'node:fs';
import { messageOf } from '../errors.ts';
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

/**
 * Loads the context. It reads the event's file as soon as it is loaded, and throws when that is damaged; but the event adds one
 * thing, the cron expression, so a damaged one is passed over with a warning.
 * @param environment The process's own.
 */
export async function loadContext(
  environment: Environment,
  warn: (message: string) => void,
): Promise<RunnerContext> {
  passOverDamagedEvent(environment, warn);
  return (await import('@actions/github')).context;
}

export function passOverDamagedEvent(environment: Environment, warn: (message: string) => void): void {
  const path = environment.GITHUB_EVENT_PATH;
  if (!path) return;
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof event !== 'object' || event === null) throw new Error('it is no object');
  } catch (error) {
    delete environment.GITHUB_EVENT_PATH;
    warn(
      `The event of this workflow run (GITHUB_EVENT_PATH) cannot be read: ${messageOf(error)}. The summary forecasts no end.`,
    );
  }
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
    cron: typeof payload.schedule === 'string' ? payload.schedule : null,
    ...(isGitea
      ? { runUrl: `${serverUrl}/${repository}/actions/runs/${environment.GITHUB_RUN_NUMBER || '0'}` }
      : {}),
  };
}
