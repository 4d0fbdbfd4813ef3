/**
 * Whatever is given at a door arrives at the engine: at each door every field of the run's options is compared, with
 * settings that differ from every default. `scripts/drop-options.ts` shows that each of these can fail.
 */
import { describe, expect, it } from '@jest/globals';
import type { ActionDependencies } from '../../../src/action/contract.ts';
import { actionLayers, settingsOf } from '../../../src/action/inputs.ts';
import { runAction } from '../../../src/action/run.ts';
import { createRun } from '../../../src/cli/commands/run.ts';
import { createOutput } from '../../../src/cli/output.ts';
import { parseCommandLine } from '../../../src/cli/parse.ts';
import { commandSpec, optionsOf } from '../../../src/cli/specs.ts';
import { firstVariable, kebabCase, type SettingName } from '../../../src/config/settings.ts';
import { openEngine } from '../../../src/doors/project.ts';
import type { EngineDependencies, RunOptions, RunReport } from '../../../src/engine/contract.ts';
import { DEFAULT_SETTINGS } from '../../../src/prompts/settings.ts';
import type { Queue } from '../../../src/queue/contract.ts';
import type { ImageRecords } from '../../../src/queue/images.ts';
import type { Schedule } from '../../../src/queue/schedules.ts';
import { BUNDLED_SQL } from '../../../src/queue/version.ts';
import type { ListableStore } from '../../../src/storage/contract.ts';
import { TEXT_OF } from '../../support/every-setting.ts';
import { createFakeClock, type FakeClock } from '../../support/fake-clock.ts';
import { createMemoryVersions } from '../../support/memory-versions.ts';
import { createFakeHost } from '../action/fake-host.ts';
import { createTerminal } from '../cli/terminal-host.ts';
import { ENVIRONMENT, openEdge, reportOf } from '../edge/stage.ts';
import { runReport } from '../report/fixtures.ts';
import { createFakeSchedules, schedule } from '../schedule/fake-schedules.ts';
import { surroundings } from './surroundings.ts';

const MINUTE = 60_000;
const KEYS: SettingName[] = ['fluxApiKey', 'geminiApiKey', 'falApiKey'];
/** Whatever bears on the options of a run, and on what is made of its report. */
const GIVEN: SettingName[] = [
  'provider',
  'fallbackProviders',
  'fallbackOnRefusal',
  'batchSize',
  'concurrency',
  'imagesPerMinute',
  'queueMissing',
  'replace',
  'dailyBudgetUsd',
  'runBudgetUsd',
  'timeLimitMinutes',
  'workers',
  'failOn',
];

/** What follows from these settings at every door, with a lease for flux, which may take five and a half minutes. */
const EXPECTED = {
  provider: 'flux',
  fallbackProviders: ['gemini', 'fal'],
  fallbackOnRefusal: true,
  batchSize: 7,
  concurrency: 3,
  imagesPerMinute: 30,
  workers: 1,
  queueMissing: false,
  replace: 'placeholders',
  prompts: DEFAULT_SETTINGS,
  dailyBudgetMicroUsd: 3_000_000,
  runBudgetMicroUsd: 2_000_000,
  timeLimitMs: 25 * MINUTE,
  waitForRetriesMs: 0,
  leaseSeconds: 390,
} as const;

type Field = keyof RunOptions;
interface Made {
  options: RunOptions | undefined;
  /** Whether the door says that it failed. */
  fails: boolean;
}
interface Door {
  name: string;
  /** The last run, with everything given, or with nothing that is not needed. */
  runOf: (given: boolean) => Promise<Made>;
  expected: Record<Field, unknown>;
  /** Fields that nothing given at this door changes. */
  fixed: readonly Field[];
}

const queue = {
  version: async () => BUNDLED_SQL,
} as Pick<Queue, 'version'> as Queue;

const ONE_FAILED = { processed: 2, succeeded: 1, failed: 1 };

/** An engine that remembers what it was asked; each run takes a minute, costs half a dollar and fails one product of two. */
function engineOf(clock: FakeClock) {
  const runs: RunOptions[] = [];
  const runBatch = async (_: EngineDependencies, options: RunOptions): Promise<RunReport> => {
    runs.push(options);
    await clock.sleep(MINUTE);
    return runReport({ costUsd: 0.5, ...ONE_FAILED });
  };
  const dryRun = async () => {
    throw new Error('Nobody asked for a dry run.');
  };
  return { runs, runBatch, dryRun };
}

/** The second has what the first one left. */
const due = (overrides: Partial<Schedule>) => [
  schedule({ id: 1, name: 'first' }),
  schedule({ id: 2, ...overrides }),
];
const OF_SCHEDULE: Partial<Schedule> = { batchSize: 9, provider: 'gemini', dailyBudgetMicroUsd: 1_000_000 };
const OF_SCHEDULED = {
  ...EXPECTED,
  runBudgetMicroUsd: 1_500_000,
  timeLimitMs: 24 * MINUTE,
  // Gemini may take four minutes.
  leaseSeconds: 300,
};

function tokens(): () => string {
  let count = 0;
  return () => `token-${++count}`;
}

async function actionRun(
  mode: 'run' | 'scheduled',
  names: readonly SettingName[],
  rows: readonly Schedule[],
): Promise<Made> {
  const needed: SettingName[] = ['supabaseUrl', 'supabaseKey'];
  const texts = new Map([...needed, ...names].map((name) => [kebabCase(name), TEXT_OF[name]]));
  const variables = names.map((name) => [firstVariable(name), TEXT_OF[name]]);
  const layers = actionLayers(
    (input) => (input === 'mode' ? mode : (texts.get(input) ?? '')),
    // What is no input.
    Object.fromEntries(variables),
  );
  const clock = createFakeClock();
  const engine = engineOf(clock);
  const host = createFakeHost();
  const who = names.length > 0 ? 'given' : 'plain';
  const dependencies: ActionDependencies = {
    ...engine,
    host,
    context: {
      runKey: `${who} key`,
      worker: `${who} worker`,
      runUrl: `https://${who}.example`,
      runsPerDay: 4,
      docsUrl: null,
      scheduledBy: `${who} cron`,
    },
    redact: (text) => text,
    thumbnails: true,
    connect: (settings) => ({ ...openEngine(settings, surroundings()), queue }),
    setUp: async () => undefined,
    doctor: async () => [],
    buyOne: async () => {
      throw new Error('Nothing is bought here.');
    },
    readReports: async () => [],
    schedules: {
      open: () => ({ queue, clock, newToken: tokens(), schedules: createFakeSchedules(rows) }),
      settingsWith: (row) => settingsOf(layers, row === null ? [] : [row]),
      activeSettings: async () => null,
    },
    settingsFile: { own: null, versions: () => createMemoryVersions() },
  };
  await runAction(settingsOf(layers), dependencies, new AbortController().signal);
  return { options: engine.runs.at(-1), fails: host.failed };
}

async function cliRun(
  switches: readonly string[],
  names: readonly SettingName[],
  rows: readonly Schedule[] = [],
): Promise<Made> {
  const known = optionsOf(commandSpec('run'));
  const options = names.flatMap((name) => {
    if (name === 'queueMissing') return ['--no-queue-missing'];
    const option = known.find((candidate) => candidate.name === kebabCase(name));
    if (option === undefined) throw new Error(`The command line has no option for ${name}.`);
    return [`--${option.name}`, ...(option.value === undefined ? [] : [TEXT_OF[name]])];
  });
  const parsed = parseCommandLine(['run', ...switches, ...options]);
  if (parsed.kind !== 'command') throw new Error('Expected a command.');
  const clock = createFakeClock();
  const engine = engineOf(clock);
  const isGiven = names.length > 0;
  const { host } = createTerminal(false, {
    env: Object.fromEntries(KEYS.map((name) => [firstVariable(name), TEXT_OF[name]])),
    clock,
    newToken: rows.length > 0 || isGiven ? tokens() : () => 'plain',
    processes: { pid: isGiven ? 7 : 1, host: 'here', isAlive: () => true, startOf: async () => null },
  });
  const run = createRun(engine, (_context, work) =>
    work({
      queue,
      images: {} as ImageRecords,
      schedules: createFakeSchedules(rows),
      versions: createMemoryVersions(),
      store: {} as ListableStore,
      probeUrl: async () => 'ok',
      embedded: null,
      place: 'here',
      close: async () => undefined,
    }),
  );
  const exit = await run({ invocation: parsed.invocation, host, output: createOutput(host, false) });
  return { options: engine.runs.at(-1), fails: exit !== 'ok' };
}

async function edgeRun(names: readonly SettingName[], more: Record<string, string> = {}): Promise<Made> {
  const values = [...KEYS, ...names].map((name) => [firstVariable(name), TEXT_OF[name]]);
  const environment = { ...ENVIRONMENT, ...Object.fromEntries(values), ...more };
  const isGiven = names.length > 0;
  const platform = isGiven ? { newToken: () => '12345678-token' } : {};
  const { ask, runs } = openEdge({
    environment,
    platform,
    run: async (_dependencies, options) => reportOf(options, ONE_FAILED),
  });
  const { status } = await ask();
  return { options: runs[0]?.options, fails: status !== 200 };
}

const without = (...names: SettingName[]) => GIVEN.filter((name) => !names.includes(name));
const ON_COMMAND_LINE = without('workers');
const AT_THE_EDGE = without('workers', 'timeLimitMinutes');
const EDGE_TIME = { IMAGE_GENERATION_WALL_CLOCK_SECONDS: '100', SB_REGION: 'eu-central-1' };

const DOORS: readonly Door[] = [
  {
    name: 'Action run',
    runOf: (given) => actionRun('run', given ? [...GIVEN, ...KEYS] : [], []),
    expected: {
      ...EXPECTED,
      door: 'action',
      runKey: 'given key',
      worker: 'given worker',
      runUrl: 'https://given.example',
      imagesPerMinute: 7.5,
      workers: 4,
      scheduledBy: 'given cron',
    },
    fixed: ['prompts', 'door', 'waitForRetriesMs'],
  },
  {
    name: 'Action scheduled',
    runOf: (given) =>
      given
        ? actionRun('scheduled', [...without('batchSize', 'provider'), ...KEYS], due(OF_SCHEDULE))
        : actionRun('scheduled', [], [schedule()]),
    expected: {
      ...OF_SCHEDULED,
      door: 'action',
      runKey: 'schedule/2/token-2',
      scheduledBy: 'schedule/2',
      worker: 'given worker',
      runUrl: 'https://given.example',
      provider: 'gemini',
      batchSize: 9,
      dailyBudgetMicroUsd: 1_000_000,
    },
    fixed: ['prompts', 'door', 'waitForRetriesMs', 'workers'],
  },
  {
    name: 'cli run',
    runOf: (given) => cliRun([], given ? ON_COMMAND_LINE : []),
    expected: {
      ...EXPECTED,
      door: 'cli',
      runKey: 'cli-token-1',
      worker: 'cli-here-7',
      runUrl: null,
      scheduledBy: null,
    },
    fixed: ['prompts', 'door', 'runUrl', 'scheduledBy', 'waitForRetriesMs', 'workers'],
  },
  {
    name: 'cli run --until-empty',
    runOf: (given) =>
      given
        ? cliRun(
            ['--until-empty'],
            ON_COMMAND_LINE.filter((name) => name !== 'batchSize'),
          )
        : cliRun([], []),
    expected: {
      ...EXPECTED,
      door: 'cli',
      runKey: 'cli-token-1',
      worker: 'cli-here-7',
      runUrl: null,
      batchSize: null,
      scheduledBy: null,
      waitForRetriesMs: 120_000,
    },
    fixed: ['prompts', 'door', 'runUrl', 'scheduledBy', 'workers'],
  },
  {
    name: 'cli run --scheduled',
    runOf: (given) =>
      given
        ? cliRun(
            ['--scheduled'],
            ON_COMMAND_LINE.filter((name) => name !== 'batchSize' && name !== 'provider'),
            due(OF_SCHEDULE),
          )
        : cliRun(['--scheduled'], [], [schedule()]),
    expected: {
      ...OF_SCHEDULED,
      door: 'cli',
      // The second token would have named the first run if no schedule had.
      runKey: 'schedule/2/token-3',
      scheduledBy: 'schedule/2',
      worker: 'cli-here-7',
      runUrl: null,
      provider: 'gemini',
      batchSize: 9,
      dailyBudgetMicroUsd: 1_000_000,
    },
    fixed: ['prompts', 'door', 'runUrl', 'waitForRetriesMs', 'workers'],
  },
  {
    name: 'Edge',
    runOf: (given) => (given ? edgeRun(AT_THE_EDGE, EDGE_TIME) : edgeRun([])),
    expected: {
      ...EXPECTED,
      door: 'edge',
      runKey: 'edge/12345678-token',
      worker: 'edge eu-central-1 12345678',
      runUrl: null,
      scheduledBy: null,
      timeLimitMs: 80_000,
      // Forty seconds for a call: half of what such a worker has for calls.
      leaseSeconds: 100,
    },
    fixed: ['prompts', 'door', 'runUrl', 'scheduledBy', 'waitForRetriesMs', 'workers'],
  },
];

describe.each(DOORS)('$name', ({ runOf, expected, fixed }) => {
  const fields = Object.keys(expected) as Field[];

  it.each(fields)('hands on %s', async (field) => {
    const [{ options: given }, { options: plain }] = [await runOf(true), await runOf(false)];
    expect(given?.[field]).toEqual(expected[field]);
    // What holds without anything given would be handed on by a door that has forgotten it, too.
    if (fixed.includes(field)) expect(plain?.[field]).toEqual(expected[field]);
    else expect(plain?.[field]).not.toEqual(expected[field]);
  });

  it('hands on nothing else', async () => {
    expect(Object.keys((await runOf(true)).options ?? {}).sort()).toEqual(fields.sort());
  });

  it('judges the report by fail-on', async () => {
    expect([(await runOf(true)).fails, (await runOf(false)).fails]).toEqual([true, false]);
  });
});

describe('the last word', () => {
  it('on a batch and on calls at once has what an Edge Function bears', async () => {
    const more = { IMAGE_GENERATION_BATCH_SIZE: '1000', IMAGE_GENERATION_CONCURRENCY: '64' };
    const { options } = await edgeRun(AT_THE_EDGE, more);
    expect(options).toMatchObject({ batchSize: 14, concurrency: 4 });
  });

  it('on batch and provider has whoever wakes up, before the schedule; of two budgets the lower one holds', async () => {
    const rows = due({ ...OF_SCHEDULE, dailyBudgetMicroUsd: 4_000_000 });
    const made = [
      await actionRun('scheduled', [...GIVEN, ...KEYS], rows),
      await cliRun(['--scheduled'], ON_COMMAND_LINE, rows),
    ];
    const expected = { provider: 'flux', batchSize: 7, dailyBudgetMicroUsd: 3_000_000 };
    for (const { options } of made) expect(options).toMatchObject(expected);
  });
});
