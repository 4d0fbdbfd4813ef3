/** `run --scheduled`: whatever schedules are due, one after another. */
import { join } from 'node:path';
import { CONFIG_FILE } from '../config/rows/run.ts';
import { secretsIn } from '../config/secrets.ts';
import type { Settings, SettingsLayer } from '../config/settings.ts';
import { storedLayer } from '../config/stored-layer.ts';
import { openProject } from '../doors/project.ts';
import type { Starts } from '../doors/run-options.ts';
import { lookAtDue, runDue } from '../doors/scheduled.ts';
import type { RunReport } from '../engine/contract.ts';
import { UserError } from '../errors.ts';
import { providerNames } from '../providers/registry.ts';
import { createForeignRedactor } from '../redact.ts';
import { logLine } from '../report/escape.ts';
import { nextUp, outlook, utcTime } from '../report/schedules.ts';
import type { TickOutcome } from '../schedule/wake-up.ts';
import {
  type CommandContext,
  type Connection,
  PROJECT_SETTINGS,
  RUN_SETTINGS,
  settingsOf,
  surroundingsOf,
} from './connection.ts';
import { EXIT_OF_ERROR, type ExitName } from './exit-codes.ts';
import { interruptionOf, runOnce, workerOf } from './one-run.ts';
import type { Output } from './output.ts';
import { readSettingsFile } from './settings-file.ts';

export interface ScheduledTurn {
  document: unknown;
  exit: ExitName;
  isLast: boolean;
}

/** Without a settings file in the folder, by the settings that are active in the database. */
export async function runScheduled(
  given: CommandContext,
  connected: Connection,
  starts: Starts,
): Promise<ScheduledTurn> {
  const context = await withActiveSettings(given, connected);
  const settings = settingsOf(context, RUN_SETTINGS);
  // The active settings may name another bucket.
  const store =
    context === given || connected.embedded !== null
      ? connected.store
      : openProject(settingsOf(context, PROJECT_SETTINGS), surroundingsOf(context)).store;
  const connection = { ...connected, store };
  const { host, output } = context;
  const { schedules } = connection;
  if (settings.dryRun) return preview(context, connection, starts);

  const exitOfReport = new Map<RunReport, ExitName>();
  const woken = await runDue(
    {
      schedules,
      clock: host.clock,
      newToken: host.newToken,
      worker: workerOf(host),
      redact: createForeignRedactor(secretsIn(settings)),
      settings,
      settingsWith: settingsWith(context),
      onTaken: ({ schedule, tick }) =>
        output.lines(
          `${output.style.bold(logLine(schedule.name, 200))}, due since ${logLine(utcTime(tick))}`,
        ),
      async run({ schedule }, its, own) {
        // Two of one wake-up must not write over each other.
        const subfolder = join('schedules', String(schedule.id));
        const plan = { settings: its, untilEmpty: false, own, subfolder };
        const { report, exit } = await runOnce(context, connection, plan, starts);
        exitOfReport.set(report, exit);
        return report;
      },
    },
    host.signal,
  );
  const exits = woken.outcomes.map((outcome) => exitOfOutcome(outcome, exitOfReport, output));
  const told = { ran: woken.outcomes.length, left: woken.left };
  output.lines(logLine(outlook(woken.schedules, told)));
  for (const { name, isActive, error } of woken.schedules) {
    if (isActive && error !== null)
      output.warn(`The schedule ${JSON.stringify(name)} is never due. ${error}`);
  }
  if (woken.broken !== null) throw woken.broken.error;
  return {
    document: { ran: woken.outcomes.map(documentOf), left: woken.left, next: nextUp(woken.schedules) },
    exit: host.signal.aborted ? interruptionOf(host.signal) : (exits.find((exit) => exit !== 'ok') ?? 'ok'),
    isLast: host.signal.aborted,
  };
}

async function withActiveSettings(
  context: CommandContext,
  { versions }: Connection,
): Promise<CommandContext> {
  const { configFile } = settingsOf(context, ['configFile']);
  const named = configFile === CONFIG_FILE ? undefined : configFile;
  if (readSettingsFile(named, context.host) !== null) return context;
  const active = await versions.active(context.host.signal);
  return active === null ? context : { ...context, active: storedLayer(active, providerNames()) };
}

function settingsWith(context: CommandContext): (row: SettingsLayer) => Settings {
  return (row) => settingsOf(context, RUN_SETTINGS, [row]);
}

/** A schedule that could not be run does not keep the others from it, but the exit code tells of it. */
function exitOfOutcome(
  outcome: TickOutcome,
  exitOfReport: ReadonlyMap<RunReport, ExitName>,
  output: Output,
): ExitName {
  if ('report' in outcome) return exitOfReport.get(outcome.report) ?? 'ok';
  const { error, schedule } = outcome;
  if (!(error instanceof UserError)) throw error;
  output.warn(
    `The schedule ${JSON.stringify(schedule.name)} could not be run. ${error.message} ${error.hint}`,
  );
  return EXIT_OF_ERROR[error.code];
}

function documentOf(outcome: TickOutcome) {
  const { schedule, tick } = outcome;
  if ('report' in outcome) return { schedule: schedule.name, tick, report: outcome.report, error: null };
  const { code, message, hint } = outcome.error as UserError;
  return { schedule: schedule.name, tick, report: null, error: { code, message, hint } };
}

/** What the first schedule that is due would do; the others would go on with what it leaves. Nothing is changed. */
async function preview(
  context: CommandContext,
  connection: Connection,
  starts: Starts,
): Promise<ScheduledTurn> {
  const { host, output } = context;
  const due = await lookAtDue(connection.schedules, settingsWith(context), host.signal);
  const { first, others } = due;
  const next = nextUp(due.schedules);
  if (first === null) {
    output.lines(logLine(outlook(due.schedules, { ran: 0, left: 0 })));
    return { document: { due: [], report: null, next }, exit: 'ok', isLast: true };
  }
  const { schedule, settings } = first;
  const names = others.map(({ name }) => logLine(name, 200)).join(', ');
  output.lines(
    `${output.style.bold(logLine(schedule.name, 200))} is due${names === '' ? '' : `; after it, with what it leaves: ${names}`}`,
  );
  const plan = { settings, untilEmpty: false };
  const { report, exit } = await runOnce(context, connection, plan, starts);
  return {
    document: { due: [schedule, ...others].map(({ name }) => name), report, next },
    exit,
    isLast: true,
  };
}
