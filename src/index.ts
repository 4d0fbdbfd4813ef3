/** The Action's entry: wires the runner, the process and a Supabase project to src/action/run.ts. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import * as core from '@actions/core';
import { ownFile } from './action/activate.ts';
import { context, damagedEvent, unusableProxy } from './action/context.ts';
import { type Reporting, reportFailure, reportingFailures } from './action/failure.ts';
import { actionLayers, givenFile, refuseOtherInputs, settingsOf } from './action/inputs.ts';
import { readReports } from './action/reports.ts';
import { runAction } from './action/run.ts';
import { describeRun } from './action/run-context.ts';
import { createRunnerHost, temporaryFolder } from './action/runner-host.ts';
import { settingsFile } from './action/settings-file.ts';
import { originOf, workflowRunOf } from './action/workflow.ts';
import { systemClock } from './clock.ts';
import { secretsOf } from './config/secrets.ts';
import { kebabCase, type Settings } from './config/settings.ts';
import { openEngine, openProject, type Surroundings } from './doors/project.ts';
import { useProxies } from './doors/proxies.ts';
import { createRescueFolder, RESCUE_FOLDER } from './doors/rescue-folder.ts';
import { abortOnSignals } from './doors/signals.ts';
import { textFileReader } from './doors/text-files.ts';
import { dryRun } from './engine/dry-run.ts';
import { runBatch } from './engine/run.ts';
import { UserError } from './errors.ts';
import { createWorkerChecker } from './images/checker/worker.ts';
import { createDrawingThreads } from './images/drawing/threads.ts';
import { proxiesOf } from './net/proxy.ts';
import { createPublicFetch } from './net/public-fetch.ts';
import { providerNames } from './providers/registry.ts';
import { createForeignRedactor } from './redact.ts';
import { doctor } from './setup/doctor.ts';

/** GitHub sends SIGINT and 7.5 s later SIGTERM: by then everything is given back and the process is gone. */
const LEAVE_WITHIN_MS = 7_000;
/** Nothing is left to do then; a socket that stays open must not keep the job waiting. */
const LINGER_MS = 2_000;

const environment = process.env;
/** For the modes that need it: it carries the SQL. */
const upkeep = () => import('./doors/upkeep.ts');
const firstCall = async () => (await import('./doors/first-call.ts')).makeFirstCall;
const layers = actionLayers((name) => core.getInput(name), environment);
// Before anything else: no line of the log comes earlier.
const secrets = secretsOf(layers, environment);
for (const secret of secrets) core.setSecret(secret);

const redact = createForeignRedactor(secrets);
const temporary = temporaryFolder(environment.RUNNER_TEMP);
const host = createRunnerHost({
  toolkit: core,
  environment,
  temporary,
  redact,
  setExitCode: (code) => {
    process.exitCode = code;
  },
});
// Read as it stands: it must hold even when another input cannot be parsed.
const reporting: Reporting = { host, redact, summary: core.getInput('summary') !== 'off' };
const folder = environment.GITHUB_WORKSPACE || process.cwd();
const warn = (message: string) => host.info(`Warning: ${message}`);
if (environment.RUNNER_TEMP && temporary !== environment.RUNNER_TEMP) {
  warn(
    `The folder RUNNER_TEMP (${environment.RUNNER_TEMP}) cannot be written; ${temporary} is used instead.`,
  );
}
if (damagedEvent !== null) warn(damagedEvent);
useProxies(environment, warn);
const surroundings: Surroundings = {
  fetch: globalThis.fetch,
  publicFetch: createPublicFetch({ proxyFor: proxiesOf(() => environment) }),
  images: createWorkerChecker({ warn }),
  drawing: createDrawingThreads({ warn }),
  readText: textFileReader(folder),
  // Beside the reports' folders, under a name that a workflow knows before the run ends.
  rescue: createRescueFolder(join(temporary, `hemp-images-${RESCUE_FOLDER}`)),
  clock: systemClock,
  random: Math.random,
  newToken: randomUUID,
  warn,
  spell: kebabCase,
};

const interruption = abortOnSignals(process, {
  names: ['SIGINT', 'SIGTERM'],
  first(name) {
    host.info(`${name}: stopping. What was not paid for goes back to the queue.`);
    setTimeout(() => process.exit(1), LEAVE_WITHIN_MS).unref();
    return new UserError(
      'interrupted',
      `The run was interrupted (${name}).`,
      'Start it again: it goes on where it stopped.',
    );
  },
  // The second of GitHub's signals asks for nothing that is not under way.
  again: () => undefined,
});
for (const name of ['unhandledRejection', 'uncaughtException'] as const) {
  process.on(name, (error: unknown) => {
    void reportFailure(reporting, error).finally(() => process.exit(1));
  });
}

await reportingFailures(reporting, async () => {
  if (unusableProxy !== null) throw unusableProxy;
  refuseOtherInputs(environment, givenFile(layers));
  const given = givenFile(layers);
  const source = {
    fetch: globalThis.fetch,
    clock: systemClock,
    folder,
    apiUrl: context.apiUrl,
    repository: environment.GITHUB_REPOSITORY ?? '',
    commit: context.sha,
    token: core.getInput('github-token'),
    warn,
  };
  const names = providerNames();
  const file = await settingsFile(given, source, names);
  const all = [...layers, ...(file === null ? [] : [file.layer])] as const;
  const settings = settingsOf(all);
  const run = describeRun({
    ...workflowRunOf(environment, context, randomUUID),
    sharedKey: settings.runKey,
    workerLabel: settings.worker,
  });
  const own = ownFile(file, given, { ...originOf(context), by: run.worker }, source, names);
  const versions = (of: Settings) => openProject(of, surroundings).versions;
  await runAction(
    settings,
    {
      host,
      context: run,
      redact,
      thumbnails: environment.SUPABASE_URL_IS_SECRET !== 'true',
      runBatch,
      dryRun,
      connect: (given) => openEngine(given, surroundings, { isTrial: given.dryRun }),
      settingsFile: { own, versions },
      setUp: async (of, onStep, signal) => {
        const toApply = own !== null && (await own.isNewest()) ? own.version : null;
        return (await upkeep()).setUpProject(of, { folder, onStep, file: toApply }, surroundings, signal);
      },
      doctor: async (given, signal) => doctor((await upkeep()).projectChecks(given, surroundings), signal),
      buyOne: async (given, signal) =>
        (await firstCall())(given, { worker: run.worker, redact, runBatch }, surroundings, signal),
      schedules: {
        open: (given) => ({
          ...openProject(given, surroundings),
          clock: surroundings.clock,
          newToken: surroundings.newToken,
        }),
        settingsWith: (row, active) =>
          settingsOf([...all, ...(active === null ? [] : [active])], row === null ? [] : [row]),
        activeSettings: async (of, signal) => {
          const active = file === null ? await versions(of).active(signal) : null;
          if (active === null) return null;
          const { storedLayer } = await import('./config/stored-layer.ts');
          return storedLayer(active, names);
        },
      },
      readReports: (path) => readReports(path, folder),
    },
    interruption,
  );
});
setTimeout(() => process.exit(), LINGER_MS).unref();
