/** `schedule`: when runs are wanted. */
import { describeValue, UserError } from '../../errors.ts';
import { MAX_NAME_LENGTH, type Schedule, type Schedules } from '../../queue/schedules.ts';
import { logLine } from '../../report/escape.ts';
import { utcTime } from '../../report/schedules.ts';
import { nextTick } from '../../schedule/ticks.ts';
import { planAll, withNextRuns } from '../../schedule/wake-up.ts';
import { withQueue } from '../connect.ts';
import { type CommandContext, settingsOf, step } from '../connection.ts';
import { type Invocation, wholeNumber } from '../parse.ts';
import { scheduleLines, tickLines } from '../schedule-view.ts';
import { nearestName } from '../suggest.ts';
import type { Command } from './command.ts';

type Act = (context: CommandContext, schedules: Schedules, name: string) => Promise<void>;

/** `name`: whether the action is about one schedule. */
const ACTIONS: ReadonlyMap<string, { name: 'needed' | 'possible' | 'none'; act: Act }> = new Map([
  ['list', { name: 'none', act: list }],
  ['add', { name: 'needed', act: add }],
  ['pause', { name: 'needed', act: (...args) => activate(...args, false) }],
  ['resume', { name: 'needed', act: (...args) => activate(...args, true) }],
  ['next', { name: 'possible', act: next }],
  ['remove', { name: 'needed', act: remove }],
]);

const TICKS_SHOWN = 5;
const MAX_TICKS = 100;

export const schedule: Command = async (context) => {
  const [action = 'list', name = ''] = context.invocation.operands;
  const known = [...ACTIONS.keys()];
  const found = ACTIONS.get(action);
  if (found === undefined) {
    const near = nearestName(action, known);
    throw new UserError(
      'input_invalid',
      `Expected one of ${known.join(', ')} after schedule but received ${describeValue(action)}.${near === null ? '' : ` Did you mean ${near}?`}`,
      'See "help schedule".',
    );
  }
  if ((found.name === 'needed') !== (name !== '') && found.name !== 'possible') {
    throw new UserError(
      'input_invalid',
      `Expected ${found.name === 'needed' ? 'the name of a schedule' : 'no name'} after schedule ${action} but received ${describeValue(name)}.`,
      'See "help schedule"; "schedule list" shows the names.',
    );
  }
  // Before a connection is made: what cannot be understood needs none.
  if (action === 'add') wishesFrom(context, name);
  return withQueue(context, async ({ schedules }) => {
    await found.act(context, schedules, name);
    return 'ok';
  });
};

async function list({ host, output }: CommandContext, schedules: Schedules): Promise<void> {
  const answer = await schedules.list(host.signal);
  const all = withNextRuns(answer);
  output.document({ now: answer.now, schedules: all });
  output.lines(...scheduleLines(all, output));
}

async function add(context: CommandContext, schedules: Schedules, name: string): Promise<void> {
  const { host, output } = context;
  const added = await schedules.save(wishesFrom(context, name), host.signal);
  const { schedules: all } = await planAll(schedules, host.signal);
  const saved = named(all, name);
  output.document({ added, schedule: saved });
  step(output, `Schedule ${logLine(name)} ${added ? 'added' : 'changed'}; ${dueText(saved)}`);
}

async function activate(
  { host, output }: CommandContext,
  schedules: Schedules,
  name: string,
  active: boolean,
): Promise<void> {
  named((await schedules.list(host.signal)).schedules, name);
  await schedules.activate(name, active, host.signal);
  const { schedules: all } = await planAll(schedules, host.signal);
  const changed = named(all, name);
  output.document({ schedule: changed });
  step(
    output,
    `Schedule ${logLine(name)} ${active ? `goes on; ${dueText(changed)}` : 'is paused until "schedule resume"'}`,
  );
}

async function next({ invocation, host, output }: CommandContext, schedules: Schedules, name: string) {
  const count = wholeNumber(invocation, 'count', { min: 1, max: MAX_TICKS }) ?? TICKS_SHOWN;
  const answer = await schedules.list(host.signal);
  const all = withNextRuns(answer);
  const shown = name === '' ? all.filter(({ isActive }) => isActive) : [named(all, name)];
  const ticks = shown
    .flatMap((one) => ticksOf(one, answer.now, count))
    .sort((a, b) => Date.parse(a.tick) - Date.parse(b.tick))
    .slice(0, count);
  output.document({ now: answer.now, ticks: ticks.map((one) => ({ ...one, schedule: one.schedule.name })) });
  output.lines(...tickLines(ticks, output));
  for (const { name: broken, error } of shown) {
    if (error !== null) output.warn(`The schedule ${JSON.stringify(broken)} is never due. ${error}`);
  }
}

async function remove({ host, output }: CommandContext, schedules: Schedules, name: string): Promise<void> {
  named((await schedules.list(host.signal)).schedules, name);
  await schedules.remove(name, host.signal);
  output.document({ removed: name });
  step(output, `Schedule ${logLine(name)} removed`);
}

/** The next run, and what follows it. A paused schedule shows when it would run. */
function ticksOf(schedule: Schedule, now: string, count: number) {
  const { cronExpression, timeZone, error, isActive, nextRun } = schedule;
  if (error !== null) return [];
  const ticks: { schedule: Schedule; tick: string }[] = [];
  let tick = isActive ? nextRun : nextTick(cronExpression, timeZone, now);
  while (tick !== null && ticks.length < count) {
    ticks.push({ schedule, tick });
    // What was missed is made up for once.
    tick = nextTick(cronExpression, timeZone, Date.parse(tick) < Date.parse(now) ? now : tick);
  }
  return ticks;
}

function wishesFrom(context: CommandContext, name: string) {
  const { invocation } = context;
  const settings = settingsOf(context, []);
  if (name.length > MAX_NAME_LENGTH) {
    throw new UserError(
      'input_invalid',
      `Expected a name of 1 to ${MAX_NAME_LENGTH} characters but received ${name.length}.`,
      'Give the schedule a shorter name.',
    );
  }
  const cronExpression = required(invocation, 'cron');
  const timeZone = invocation.value('time-zone') || 'UTC';
  // Throws for what cannot be understood; from when on does not matter.
  nextTick(cronExpression, timeZone, new Date(context.host.clock.now()).toISOString());
  return {
    name,
    cronExpression,
    timeZone,
    batchSize: invocation.has('batch-size') ? settings.batchSize : null,
    provider: invocation.has('provider') ? settings.provider : null,
    dailyBudgetMicroUsd: settings.dailyBudgetMicroUsd,
  };
}

function required(invocation: Invocation, option: string): string {
  const value = invocation.value(option);
  if (value) return value;
  throw new UserError(
    'input_invalid',
    `Expected --${option} with schedule add but received nothing.`,
    'Write for instance schedule add nightly --cron "0 3 * * *" --time-zone Europe/Berlin.',
  );
}

function named(all: readonly Schedule[], name: string): Schedule {
  const found = all.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = all.map((one) => one.name);
  const near = nearestName(name, names);
  throw new UserError(
    'input_invalid',
    `There is no schedule ${describeValue(name)}.${near === null ? '' : ` Did you mean ${near}?`}`,
    names.length === 0 ? 'Add it with schedule add.' : `The schedules are: ${names.join(', ')}.`,
  );
}

function dueText({ isActive, nextRun, error }: Schedule): string {
  if (!isActive) return 'it is paused';
  return nextRun === null ? (error ?? 'it has no next run') : `next run ${utcTime(nextRun)}`;
}
