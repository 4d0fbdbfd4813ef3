/** `run --scheduled`: whatever schedules are due, one after another. */
import { join } from 'node:path';
import { type Settings, secretsIn } from '../config/settings.ts';
import type { RunReport } from '../engine/contract.ts';
import { UserError } from '../errors.ts';
import type { Schedule } from '../queue/schedules.ts';
import { createRedactor } from '../redact.ts';
import { logLine } from '../report/escape.ts';
import { nextUp, outlook, utcTime } from '../report/schedules.ts';
import { shareLimits } from '../schedule/limits.ts';
import { lowerBudget, scheduleLayer } from '../schedule/settings.ts';
import { type TakenTick, type TickOutcome, wakeUp, withNextRuns } from '../schedule/wake-up.ts';
import { type CommandContext, type Connection, RUN_SETTINGS, settingsOf } from './connection.ts';
import { EXIT_OF_ERROR, type ExitName } from './exit-codes.ts';
import { interruptionOf, runOnce } from './one-run.ts';
import type { Output } from './output.ts';

export interface ScheduledTurn {
  document: unknown;
  exit: ExitName;
  isLast: boolean;
}

export async function runScheduled(
  context: CommandContext,
  connection: Connection,
  settings: Settings,
): Promise<ScheduledTurn> {
  const { host, output } = context;
  const { schedules } = connection;
  if (settings.dryRun) return preview(context, connection);

  const limits = shareLimits(
    {
      timeLimitMs: settings.timeLimitMinutes === null ? null : settings.timeLimitMinutes * 60_000,
      runBudgetMicroUsd: settings.runBudgetMicroUsd,
    },
    host.clock,
  );
  const exitOfReport = new Map<RunReport, ExitName>();
  const run = async ({ schedule, tick, token }: TakenTick) => {
    output.lines(`${output.style.bold(logLine(schedule.name, 200))}, due since ${logLine(utcTime(tick))}`);
    const own = settingsFor(context, schedule);
    const { report, exit } = await runOnce(context, connection, {
      settings: own,
      untilEmpty: false,
      options: {
        ...limits.left(),
        dailyBudgetMicroUsd: own.dailyBudgetMicroUsd,
        runKey: `schedule/${schedule.id}/${token}`,
      },
      // Two of one wake-up must not write over each other.
      subfolder: join('schedules', String(schedule.id)),
    });
    limits.spend(report);
    exitOfReport.set(report, exit);
    return report;
  };
  const woken = await wakeUp(
    {
      schedules,
      clock: host.clock,
      newToken: host.newToken,
      worker: `cli-${host.processes.host}-${host.processes.pid}`,
      run,
      hasTime: limits.hasTime,
      redact: createRedactor(secretsIn(settings)),
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

/** What is explicit, then what the schedule says, then the rest; of two budgets the lower one. */
function settingsFor(context: CommandContext, schedule: Schedule): Settings {
  const settings = settingsOf(context, RUN_SETTINGS, [scheduleLayer(schedule)]);
  return {
    ...settings,
    dailyBudgetMicroUsd: lowerBudget(settings.dailyBudgetMicroUsd, schedule.dailyBudgetMicroUsd),
  };
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
async function preview(context: CommandContext, connection: Connection): Promise<ScheduledTurn> {
  const { host, output } = context;
  const all = withNextRuns(await connection.schedules.list(host.signal));
  const [first, ...others] = all.filter(({ isDue }) => isDue);
  if (first === undefined) {
    output.lines(logLine(outlook(all, { ran: 0, left: 0 })));
    return { document: { due: [], report: null, next: nextUp(all) }, exit: 'ok', isLast: true };
  }
  const names = others.map(({ name }) => logLine(name, 200)).join(', ');
  output.lines(
    `${output.style.bold(logLine(first.name, 200))} is due${names === '' ? '' : `; after it, with what it leaves: ${names}`}`,
  );
  const { report, exit } = await runOnce(context, connection, {
    settings: settingsFor(context, first),
    untilEmpty: false,
  });
  return {
    document: { due: [first, ...others].map(({ name }) => name), report, next: nextUp(all) },
    exit,
    isLast: true,
  };
}
