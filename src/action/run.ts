/** The Action: typed settings in; log, annotations, summary, outputs and a verdict out. */
import type { Settings } from '../config/settings.ts';
import { withWarning } from '../doors/project.ts';
import { redactDeep } from '../redact.ts';
import { joinReports } from '../report/join.ts';
import { isHealthy } from '../setup/doctor.ts';
import type { SetupStep } from '../setup/setup.ts';
import { plainText } from '../text.ts';
import { activate } from './activate.ts';
import type { ActionDependencies } from './contract.ts';
import { makeRun, warnIfOutdated } from './make-run.ts';
import { missingWorkers } from './reports.ts';
import { runScheduled } from './scheduled.ts';
import { checksSummary, describeStep, planSummary, setupSummary } from './summaries.ts';
import { judgeRun, setOutputs, tellRun, writeRunSummary } from './tell-run.ts';

/**
 * Does what `mode` says. Failures of single jobs end in the verdict.
 * @throws {import('../errors.ts').UserError} when the run itself could not be made.
 */
export async function runAction(
  settings: Settings,
  dependencies: ActionDependencies,
  signal: AbortSignal,
): Promise<void> {
  await MODES[settings.mode](settings, dependencies, signal);
}

const MODES: Record<Settings['mode'], typeof runAction> = {
  run,
  scheduled: runScheduled,
  summary: summarize,
  setup: installQueue,
  doctor: async (settings, dependencies, signal) => void (await examine(settings, dependencies, signal)),
  // What the checks find is cheaper to mend than a call that fails.
  'buy-one': async (settings, dependencies, signal) => {
    const isHealthy = await examine(settings, dependencies, signal);
    if (!isHealthy) return;
    const { buyOneImage } = await import('./buy-one.ts');
    await buyOneImage(settings, dependencies, signal);
  },
};

async function run(settings: Settings, dependencies: ActionDependencies, signal: AbortSignal): Promise<void> {
  const engine = dependencies.connect(settings);
  const { host, settingsFile } = dependencies;
  const outdated = await warnIfOutdated(engine.queue, host, signal);
  if (!settings.dryRun) await activate(settingsFile.own, settingsFile.versions(settings), host, signal);
  const made = await makeRun(settings, engine, dependencies, signal);
  await tellRun({ ...made, report: withWarning(made.report, outdated) }, settings, dependencies);
}

/** One summary, one report and one verdict for the run that several workers have shared. */
async function summarize(settings: Settings, dependencies: ActionDependencies): Promise<void> {
  const { host } = dependencies;
  const reports = redactDeep(await dependencies.readReports(settings.reportsPath), dependencies.redact);
  const lost = missingWorkers(reports, settings.workers);
  const report = withWarning(joinReports(reports), lost);

  await setOutputs(host, report);
  await writeRunSummary({ report, selection: [] }, settings, dependencies, { workers: reports });
  judgeRun(host, report, settings);
  if (lost === null) return;
  host.annotate('error', 'Workers are missing', lost);
  host.fail();
}

async function installQueue(
  settings: Settings,
  dependencies: ActionDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { host } = dependencies;
  const lines: string[] = [];
  let plan: readonly string[] = [];
  const tell = (step: SetupStep) => {
    if (step.type === 'plan') {
      plan = step.lines;
      for (const line of plan) host.info(`- ${line}`);
      return;
    }
    const line = describeStep(step);
    lines.push(line);
    host.info(line);
  };
  try {
    await dependencies.setUp(settings, tell, signal);
  } finally {
    // Also where it ends there: the plan tells what a move would do.
    if (plan.length > 0 && settings.summary !== 'off') await host.writeSummary(planSummary(plan));
  }
  host.setOutput('stopped-reason', 'setup');
  if (settings.summary !== 'off') await host.writeSummary(setupSummary(lines));
}

async function examine(
  settings: Settings,
  dependencies: ActionDependencies,
  signal: AbortSignal,
): Promise<boolean> {
  const { host } = dependencies;
  const results = redactDeep(await dependencies.doctor(settings, signal), dependencies.redact);
  for (const { name, status, detail, hint } of results) {
    host.info(`${status.toUpperCase()} ${name}: ${detail}${hint === null ? '' : ` → ${hint}`}`);
  }
  host.setOutput('stopped-reason', 'doctor');
  if (settings.summary !== 'off') await host.writeSummary(checksSummary(results));
  if (isHealthy(results)) return true;
  const failed = results.filter(({ status }) => status === 'fail');
  host.annotate(
    'error',
    `${failed.length} of ${results.length} checks failed`,
    failed.map(({ name, detail, hint }) => plainText(`${name}: ${detail} ${hint ?? ''}`, 600)).join('\n'),
  );
  host.fail();
  return false;
}
