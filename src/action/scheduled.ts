/** `mode: scheduled`: whatever schedules are due, one after another, told together. */
import type { Settings, SettingsLayer } from '../config/settings.ts';
import { withWarning } from '../doors/project.ts';
import { lookAtDue, runDue } from '../doors/scheduled.ts';
import { UserError } from '../errors.ts';
import type { Schedule, Schedules } from '../queue/schedules.ts';
import { redactDeep } from '../redact.ts';
import { markdownText } from '../report/escape.ts';
import { joinReports } from '../report/join.ts';
import { outlook, schedulesTable, utcTime } from '../report/schedules.ts';
import { MAX_SUMMARY_BYTES } from '../report/summary/summary.ts';
import { endsWakeUp, type TickOutcome, type WakeUp } from '../schedule/wake-up.ts';
import { plainText } from '../text.ts';
import { activate } from './activate.ts';
import type { ActionDependencies, ToldRun } from './contract.ts';
import { reportFailure } from './failure.ts';
import { makeRun, warnIfOutdated } from './make-run.ts';
import { annotateWarnings, judgeRun, setOutputs, tellRun, writeRunSummary } from './tell-run.ts';

export async function runScheduled(
  given: Settings,
  dependencies: ActionDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { host, context, redact, settingsFile } = dependencies;
  const { queue, schedules, clock, newToken } = dependencies.schedules.open(given);
  const outdated = await warnIfOutdated(queue, host, signal);
  const active = await dependencies.schedules.activeSettings(given, signal);
  const settings = active === null ? given : dependencies.schedules.settingsWith(null, active);
  const settingsWith = (row: SettingsLayer) => dependencies.schedules.settingsWith(row, active);
  if (settings.dryRun) return preview(settings, { schedules, settingsWith }, dependencies, signal);
  await activate(settingsFile.own, settingsFile.versions(settings), host, signal);

  const runs: ToldRun[] = [];
  const woken = await runDue(
    {
      schedules,
      clock,
      newToken,
      worker: context.worker,
      redact,
      settings,
      settingsWith,
      onTaken: ({ schedule, tick }) => host.info(`Schedule ${schedule.name}, due since ${utcTime(tick)}:`),
      async run(_taken, its, own) {
        const made = await makeRun(its, dependencies.connect(its), dependencies, signal, own);
        runs.push(made);
        return made.report;
      },
    },
    signal,
  );
  await tell(woken, { runs, outdated }, settings, dependencies);
  if (woken.broken !== null) throw woken.broken.error;
  // Between two runs; a run that ended the wake-up itself has told why.
  if (signal.aborted && !endsWakeUp(woken.outcomes.at(-1))) throw signal.reason;
}

async function tell(
  woken: WakeUp,
  { runs, outdated }: { runs: readonly ToldRun[]; outdated: string | null },
  settings: Settings,
  dependencies: ActionDependencies,
): Promise<void> {
  const { host, context, redact } = dependencies;
  const reports = runs.map(({ report }) => report);
  const [first] = reports;
  if (first === undefined) {
    for (const name of NUMBERS) host.setOutput(name, 0);
    host.setOutput('cost-usd', '0.000000');
    host.setOutput('stopped-reason', 'nothing-due');
  } else {
    const joined = reports.length === 1 ? first : joinReports(reports);
    // Joined are the runs of one worker, not those of several.
    const report = withWarning({ ...joined, run: { ...joined.run, worker: context.worker } }, outdated);
    await setOutputs(host, report);
    await writeRunSummary({ report, selection: [] }, settings, dependencies, { maxBytes: RUNS_BYTES });
    annotateWarnings(host, report.warnings);
  }
  if (settings.summary !== 'off') {
    await host.writeSummary(wakeUpSummary(redactDeep(woken.schedules, redact), woken));
  }
  for (const outcome of woken.outcomes) await tellOutcome(outcome, settings, dependencies);
  annotateBroken(woken.schedules, dependencies);
  host.info(outlook(woken.schedules, { ran: woken.outcomes.length, left: woken.left }));
}

/** Outputs that count what was done; `remaining` is not known as long as nobody has looked into the queue. */
const NUMBERS = ['processed', 'succeeded', 'failed', 'retried', 'skipped'] as const;

/** The table of schedules and what went wrong take some of the summary, too. */
const RUNS_BYTES = MAX_SUMMARY_BYTES / 2;

/** Each is judged for itself: a schedule whose jobs all failed must not hide behind one that went well. */
async function tellOutcome(
  outcome: TickOutcome,
  settings: Settings,
  { host, redact }: ActionDependencies,
): Promise<void> {
  const name = JSON.stringify(plainText(outcome.schedule.name, 80));
  if ('report' in outcome) return judgeRun(host, outcome.report, settings, `Schedule ${name}`);
  const { error } = outcome;
  const told =
    error instanceof UserError
      ? new UserError(error.code, `The schedule ${name} could not be run. ${error.message}`, error.hint)
      : error;
  await reportFailure({ host, redact, summary: settings.summary !== 'off' }, told);
}

function annotateBroken(schedules: readonly Schedule[], { host, redact }: ActionDependencies): void {
  const broken = schedules.filter(({ isActive, error }) => isActive && error !== null);
  if (broken.length === 0) return;
  const lines = broken
    .slice(0, SHOWN_BROKEN)
    .map(({ name, error }) => plainText(redact(`${name}: ${error}`), 400));
  const hidden = broken.length - lines.length;
  if (hidden > 0) lines.push(`…and ${hidden} more in the table of the summary.`);
  host.annotate('warning', 'Schedules that are never due', lines.join('\n'));
}

const SHOWN_BROKEN = 5;

function wakeUpSummary(schedules: readonly Schedule[], { outcomes, left }: WakeUp): string {
  const heading = outcomes.length === 0 ? '## 🌿 No schedule was due' : '### Schedules';
  const rest = markdownText(outlook(schedules, { ran: outcomes.length, left }), 400);
  return [heading, '', schedulesTable(schedules), '', rest, ''].join('\n');
}

/** What the first schedule that is due would do; the others would go on with what it leaves. Nothing is changed. */
async function preview(
  settings: Settings,
  { schedules, settingsWith }: { schedules: Schedules; settingsWith: (row: SettingsLayer) => Settings },
  dependencies: ActionDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { first, others, schedules: all } = await lookAtDue(schedules, settingsWith, signal);
  if (first === null) {
    const woken = { outcomes: [], schedules: all, left: 0, broken: null };
    return tell(woken, { runs: [], outdated: null }, settings, dependencies);
  }
  const names = others.map(({ name }) => plainText(name, 80)).join(', ');
  dependencies.host.info(
    `Schedule ${first.schedule.name} is due${names === '' ? '' : `; after it, with what it leaves: ${names}`}.`,
  );
  const its = first.settings;
  await tellRun(await makeRun(its, dependencies.connect(its), dependencies, signal), its, dependencies);
}
