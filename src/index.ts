/** The Action's entry: wires the runner, the process and a Supabase project to src/action/run.ts. */
import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { context } from '@actions/github';
import { type Reporting, reportFailure, reportingFailures } from './action/failure.ts';
import { actionLayers, secretsOf } from './action/inputs.ts';
import { readReports } from './action/reports.ts';
import { runAction } from './action/run.ts';
import { describeRun } from './action/run-context.ts';
import { createRunnerHost } from './action/runner-host.ts';
import {
  connectEngine,
  connectProject,
  examineProject,
  type Surroundings,
  setUpProject,
} from './action/wiring.ts';
import { systemClock } from './clock.ts';
import { resolveSettings } from './config/settings.ts';
import { dryRun } from './engine/dry-run.ts';
import { runBatch } from './engine/run.ts';
import { UserError } from './errors.ts';
import { providerNames } from './providers/registry.ts';
import { createRedactor } from './redact.ts';

/** GitHub sends SIGINT and 7.5 s later SIGTERM: by then everything is given back and the process is gone. */
const LEAVE_WITHIN_MS = 7_000;
/** Nothing is left to do then; a socket that stays open must not keep the job waiting. */
const LINGER_MS = 2_000;

const environment = process.env;
const layers = actionLayers((name) => core.getInput(name), environment);
// Before anything else: no line of the log comes earlier.
const secrets = secretsOf(layers, environment);
for (const secret of secrets) core.setSecret(secret);

const redact = createRedactor(secrets);
const host = createRunnerHost({
  toolkit: core,
  environment,
  redact,
  setExitCode: (code) => {
    process.exitCode = code;
  },
});
// Read as it stands: it must hold even when another input cannot be parsed.
const reporting: Reporting = { host, redact, summary: core.getInput('summary') !== 'off' };
const surroundings: Surroundings = {
  fetch: globalThis.fetch,
  clock: systemClock,
  random: Math.random,
  newToken: randomUUID,
  folder: environment.GITHUB_WORKSPACE || process.cwd(),
  warn: (message) => host.info(`Warning: ${message}`),
};

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    if (interruption.signal.aborted) return;
    host.info(`${name}: stopping. What was not paid for goes back to the queue.`);
    interruption.abort(
      new UserError(
        'interrupted',
        `The run was interrupted (${name}).`,
        'Start it again: it goes on where it stopped.',
      ),
    );
    setTimeout(() => process.exit(1), LEAVE_WITHIN_MS).unref();
  });
}
for (const name of ['unhandledRejection', 'uncaughtException'] as const) {
  process.on(name, (error: unknown) => {
    void reportFailure(reporting, error).finally(() => process.exit(1));
  });
}

await reportingFailures(reporting, async () => {
  const settings = resolveSettings(layers, providerNames());
  const run = describeRun({
    repository: environment.GITHUB_REPOSITORY || 'local',
    runId: context.runId || 0,
    runAttempt: context.runAttempt || 1,
    job: context.job || 'local',
    step: context.action || randomUUID(),
    serverUrl: context.serverUrl,
    runnerName: environment.RUNNER_NAME || 'a runner',
    sharedKey: settings.runKey,
    workerLabel: settings.worker,
    cron: typeof context.payload.schedule === 'string' ? context.payload.schedule : null,
  });
  await runAction(
    settings,
    {
      host,
      context: run,
      redact,
      thumbnails: environment.SUPABASE_URL_IS_SECRET !== 'true',
      runBatch,
      dryRun,
      connect: (given) => connectEngine(given, surroundings),
      setUp: (given, onStep, signal) => setUpProject(given, onStep, surroundings, signal),
      doctor: (given, signal) => examineProject(given, surroundings, signal),
      schedules: {
        open: (given) => ({ ...connectProject(given, surroundings), newToken: surroundings.newToken }),
        settingsWith: (layer) => resolveSettings([layers[0], layer, layers[1]], providerNames()),
      },
      readReports: (folder) => readReports(folder, surroundings.folder),
    },
    interruption.signal,
  );
});
setTimeout(() => process.exit(), LINGER_MS).unref();
