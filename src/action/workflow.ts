/**
 * What the runner tells of the workflow run, from its environment. The event's file adds one thing, the cron expression, so
 * that a file which is missing or damaged costs nothing else.
 */
import { readFileSync } from 'node:fs';
import { messageOf } from '../errors.ts';
import type { WorkflowRun } from './run-context.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** @param newStep Names a step that the runner gives no id. */
export function workflowRunOf(
  environment: Environment,
  tools: { warn: (message: string) => void; newStep: () => string },
): Omit<WorkflowRun, 'sharedKey' | 'workerLabel'> {
  const repository = environment.GITHUB_REPOSITORY || 'local';
  const serverUrl = (environment.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
  // Gitea and Forgejo number their runs within a repository, and show no attempts.
  const isGitea = environment.GITEA_ACTIONS === 'true' || environment.FORGEJO_ACTIONS === 'true';
  return {
    repository,
    runId: Number.parseInt(environment.GITHUB_RUN_ID ?? '', 10) || 0,
    runAttempt: Number.parseInt(environment.GITHUB_RUN_ATTEMPT ?? '', 10) || 1,
    job: environment.GITHUB_JOB || 'local',
    step: environment.GITHUB_ACTION || tools.newStep(),
    serverUrl,
    runnerName: environment.RUNNER_NAME || 'a runner',
    cron: cronOf(environment.GITHUB_EVENT_PATH, tools.warn),
    ...(isGitea
      ? { runUrl: `${serverUrl}/${repository}/actions/runs/${environment.GITHUB_RUN_NUMBER || '0'}` }
      : {}),
  };
}

function cronOf(eventPath: string | undefined, warn: (message: string) => void): string | null {
  if (!eventPath) return null;
  try {
    const event: unknown = JSON.parse(readFileSync(eventPath, 'utf8').replace(/^\uFEFF/, ''));
    const isScheduled = typeof event === 'object' && event !== null && 'schedule' in event;
    return isScheduled && typeof event.schedule === 'string' ? event.schedule : null;
  } catch (error) {
    warn(
      `The event of this workflow run (GITHUB_EVENT_PATH) cannot be read: ${messageOf(error)}. The summary forecasts no end.`,
    );
    return null;
  }
}
