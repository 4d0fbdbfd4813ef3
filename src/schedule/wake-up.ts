/**
 * Somebody wakes up and looks which schedules are due: each is taken, run and noted in turn. Any number may wake up at
 * once; who runs a tick is decided in the database.
 */
import type { Clock } from '../clock.ts';
import type { RunReport } from '../engine/contract.ts';
import { WHY_STOPPED } from '../engine/report/why-stopped.ts';
import { messageOf, UserError } from '../errors.ts';
import { usdToMicroUsd } from '../money.ts';
import type { Schedule, ScheduleList, ScheduleResult, Schedules } from '../queue/schedules.ts';
import { nextTick } from './ticks.ts';

export interface WakeUpDependencies {
  schedules: Schedules;
  clock: Clock;
  /** A fresh UUID. */
  newToken: () => string;
  /** Who wakes up, for people. */
  worker: string;
  /** Makes the run of a tick. What it throws is the tick's result, and the next schedule has its turn. */
  run: (taken: TakenTick) => Promise<RunReport>;
  /** Asked before each tick but the first: false leaves the others to whoever wakes up next. */
  hasTime: () => boolean;
  /** Puts `***` in place of secrets: what is noted in the database is read by others. */
  redact: (text: string) => string;
}

export interface TakenTick {
  schedule: Schedule;
  /** The tick that was due. */
  tick: string;
  /** Names the tick for ever, and so its run. */
  token: string;
}

/** A tick that was taken, with its report or what kept it from one. */
export type TickOutcome = TakenTick & ({ report: RunReport } | { error: unknown });

export interface WakeUp {
  /** What this process took, in order. */
  outcomes: TickOutcome[];
  /** Every schedule, as it was read last. */
  schedules: Schedule[];
  /** How many are due and were left: there was no time, or the run before could not go on. */
  left: number;
  /** What ended it early; null when nothing did. */
  broken: { error: unknown } | null;
}

/** After an interruption little time is left, and none of it may be spent on repeating a call. */
const LAST_WORD_MS = 500;

/**
 * Runs what is due, each schedule once.
 * @throws {UserError} when nothing could be begun; what happens later is told with what was done by then.
 */
export async function wakeUp(dependencies: WakeUpDependencies, signal: AbortSignal): Promise<WakeUp> {
  const state: WakeUp = { outcomes: [], schedules: [], left: 0, broken: null };
  const seen = new Set<number>();
  try {
    while (await runNext(dependencies, state, seen, signal));
  } catch (error) {
    if (state.outcomes.length === 0) throw error;
    // An interruption is known to whoever asked for it.
    if (!signal.aborted) state.broken = { error };
  }
  return state;
}

/** @returns false when there is nothing more to do. */
async function runNext(
  dependencies: WakeUpDependencies,
  state: WakeUp,
  seen: Set<number>,
  signal: AbortSignal,
): Promise<boolean> {
  const { schedules, newToken, worker, hasTime } = dependencies;
  // Read anew for each: a run takes minutes, in which others take ticks and further ones fall due.
  const list = await planAll(schedules, signal);
  // A row that is wrong has its error by now, or was written in between: no other one has to wait for it.
  state.schedules = withNextRuns(list);
  const due = state.schedules.filter(({ id, isDue }) => isDue && !seen.has(id));
  const [schedule] = due;
  const mayGoOn = state.outcomes.length === 0 || (hasTime() && !endsWakeUp(state.outcomes.at(-1)));
  state.left = mayGoOn ? 0 : due.length;
  if (schedule === undefined || schedule.nextRun === null || !mayGoOn) return false;

  seen.add(schedule.id);
  const taken: TakenTick = { schedule, tick: schedule.nextRun, token: newToken() };
  const following = nextTick(schedule.cronExpression, schedule.timeZone, list.now);
  const request = { id: schedule.id, token: taken.token, worker, nextRun: taken.tick, following };
  if (!(await schedules.take(request, signal))) return true;
  const outcome = await outcomeOf(taken, dependencies.run);
  state.outcomes.push(outcome);
  await note(outcome, dependencies, signal);
  return !signal.aborted;
}

/** What is to be noted of a row's next run; null when all is as it should be. */
export function planOf(schedule: Schedule): { nextRun: string | null; error: string | null } | null {
  const { isActive, cronExpression, timeZone, ticksAfter, nextRun, isDue, error } = schedule;
  if (!isActive || (nextRun !== null && !isDue)) return null;
  try {
    const next = nextTick(cronExpression, timeZone, ticksAfter);
    if (nextRun !== null) return null;
    if (next !== null) return { nextRun: next, error: null };
    return error === NEVER ? null : { nextRun: null, error: NEVER };
  } catch (thrown) {
    const told = thrown instanceof UserError ? `${thrown.message} ${thrown.hint}` : messageOf(thrown);
    return error === told && nextRun === null ? null : { nextRun: null, error: told };
  }
}

/** The schedules with their next runs worked out, nothing noted. */
export function withNextRuns({ now, schedules }: ScheduleList): Schedule[] {
  return schedules.map((schedule) => {
    const plan = planOf(schedule);
    if (plan === null) return schedule;
    const isDue = plan.nextRun !== null && Date.parse(plan.nextRun) <= Date.parse(now);
    return { ...schedule, ...plan, isDue };
  });
}

/** Works out the next runs that are missing, and notes them. */
export async function planAll(schedules: Schedules, signal: AbortSignal): Promise<ScheduleList> {
  const list = await schedules.list(signal);
  const plans = list.schedules.flatMap((schedule) => {
    const plan = planOf(schedule);
    return plan === null ? [] : { schedule, plan };
  });
  for (const { schedule, plan } of plans) await schedules.plan(schedule, plan, signal);
  return plans.length === 0 ? list : schedules.list(signal);
}

const NEVER = 'No date fits the schedule: it is never due again.';

async function outcomeOf(taken: TakenTick, run: WakeUpDependencies['run']): Promise<TickOutcome> {
  try {
    return { ...taken, report: await run(taken) };
  } catch (error) {
    return { ...taken, error };
  }
}

/** True after a run of which the next schedule would fare no better. */
export function endsWakeUp(outcome: TickOutcome | undefined): boolean {
  return outcome !== undefined && 'report' in outcome && WHY_STOPPED[outcome.report.stoppedReason].endsWakeUp;
}

/** Also after an interruption: a result that nobody has noted looks like a worker that died. */
async function note(
  outcome: TickOutcome,
  { schedules, clock, redact }: WakeUpDependencies,
  signal: AbortSignal,
): Promise<void> {
  const result = resultOf(outcome, redact);
  if (!signal.aborted) return schedules.finish(outcome.schedule.id, outcome.token, result, signal);
  const tooLate = new AbortController();
  const said = schedules.finish(outcome.schedule.id, outcome.token, result, tooLate.signal);
  await Promise.race([said, clock.sleep(LAST_WORD_MS).then(() => tooLate.abort())]);
}

function resultOf(outcome: TickOutcome, redact: (text: string) => string): ScheduleResult {
  if ('error' in outcome) {
    const { error } = outcome;
    const told = error instanceof UserError ? `${error.message} ${error.hint}` : messageOf(error);
    const none = { processed: 0, succeeded: 0, failed: 0, retried: 0, skipped: 0, costMicroUsd: 0 };
    return { runId: null, ...none, stoppedReason: 'error', error: redact(told).slice(0, 500) };
  }
  const { run, processed, succeeded, failed, retried, skipped, costUsd, stoppedReason } = outcome.report;
  return {
    runId: run.id,
    processed,
    succeeded,
    failed,
    retried,
    skipped,
    costMicroUsd: usdToMicroUsd(costUsd),
    stoppedReason,
    error: null,
  };
}
