/**
 * Shows that no setting can get lost on its way to the engine: drops each field of a run's options and each door's own
 * word in turn, in a copy of the sources, and prints whether the tests of the doors noticed.
 * `npm exec -- node scripts/drop-options.ts [part of a field's or door's name]`; about ten minutes for all.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COPIED = ['src', '__tests__', 'docs', 'package.json', 'jest.config.js', 'action.yml'];
const OPTIONS_TEST = '__tests__/unit/doors/run-options.test.ts';

const ACTION = ['Action run', 'Action scheduled'];
const CLI = ['cli run', 'cli run --until-empty', 'cli run --scheduled'];
const SCHEDULED = ['Action scheduled', 'cli run --scheduled'];
const EDGE = ['Edge'];
const LAST_WORD = ['the last word'];
const ALL = [...ACTION, ...CLI, ...EDGE];
const except = (...doors: string[]) => ALL.filter((door) => !doors.includes(door));

interface Mutant {
  field: string;
  /** Each of these groups of tests has to notice. */
  doors: readonly string[];
  file: string;
  /** Stands there once. */
  find: string;
  put: string;
}

/** Fields that all doors share; a door that has the last word is a row of its own. */
const SHARED: [field: string, doors: readonly string[], find: string, put: string][] = [
  ['provider', ALL, '    provider: settings.provider,', "    provider: 'placeholder',"],
  ['fallbackProviders', ALL, 'settings.fallbackProviders ?? []', '[]'],
  ['fallbackOnRefusal', ALL, 'fallbackOnRefusal: settings.fallbackOnRefusal', 'fallbackOnRefusal: false'],
  ['batchSize', except('cli run --until-empty', 'Edge'), 'settings.batchSize', '20'],
  ['concurrency', except('Edge'), 'settings.concurrency', "'auto'"],
  ['imagesPerMinute', ALL, 'imagesPerMinute === null ? null : imagesPerMinute / workers', 'null'],
  ['imagesPerMinute (share)', ['Action run'], 'imagesPerMinute / workers', 'imagesPerMinute'],
  ['queueMissing', ALL, 'settings.queueMissing', 'true'],
  ['replace', ALL, 'settings.replace', "'none'"],
  ['dailyBudgetMicroUsd', ALL, 'settings.dailyBudgetMicroUsd', 'null'],
  ['runBudgetMicroUsd', ALL, '    runBudgetMicroUsd,\n', '    runBudgetMicroUsd: null,\n'],
  ['timeLimitMs', except('Edge'), 'timeLimitMinutes === null ? null : timeLimitMinutes * 60_000', 'null'],
  ['waitForRetriesMs', except('cli run --until-empty'), 'waitForRetriesMs: 0', 'waitForRetriesMs: 1'],
  ['leaseSeconds', ALL, 'chosenProvider(providers, settings.provider).timeoutMs', '30_000'],
  ['every own word', ALL, '    ...own,\n', '    ...({} as OwnOptions),\n'],
];

const OWN: [field: string, doors: readonly string[], file: string, find: string, put: string][] = [
  ['door', ACTION, 'action/make-run.ts', "door: 'action'", "door: 'cli'"],
  ['runKey', ['Action run'], 'action/make-run.ts', "'action', runKey,", "'action', runKey: 'lost',"],
  ['worker', ACTION, 'action/make-run.ts', ' worker, runUrl, ...given', " worker: 'lost', runUrl, ...given"],
  ['runUrl', ACTION, 'action/make-run.ts', ' runUrl, ...given', ' runUrl: null, ...given'],
  ['limits and runKey', ['Action scheduled'], 'action/make-run.ts', ', ...given', ''],
  ['door', CLI, 'cli/one-run.ts', "door: 'cli'", "door: 'action'"],
  ['runKey', CLI.slice(0, 2), 'cli/one-run.ts', 'runKey: `cli-', 'runKey: `lost-'],
  ['worker', CLI, 'cli/one-run.ts', 'worker: workerOf(host)', "worker: 'lost'"],
  ['runUrl', CLI, 'cli/one-run.ts', 'runUrl: null', "runUrl: 'lost'"],
  ['batchSize', ['cli run --until-empty'], 'cli/one-run.ts', 'batchSize: null, ', ''],
  [
    'waitForRetriesMs',
    ['cli run --until-empty'],
    'cli/one-run.ts',
    ', waitForRetriesMs: WAIT_FOR_RETRIES_MS',
    '',
  ],
  ['limits and runKey', ['cli run --scheduled'], 'cli/one-run.ts', '    ...plan.own,\n', ''],
  ['runKey', SCHEDULED, 'doors/scheduled.ts', 'runKey: `schedule/', 'runKey: `lost/'],
  ['limits left', SCHEDULED, 'doors/scheduled.ts', '...limits.left(), ', ''],
  ['limits spent', SCHEDULED, 'doors/scheduled.ts', '    limits.spend(report);\n', ''],
  [
    'batch of the schedule',
    SCHEDULED,
    'doors/scheduled.ts',
    'batchSize === null ? undefined : String(batchSize)',
    'undefined',
  ],
  ['provider of the schedule', SCHEDULED, 'doors/scheduled.ts', 'provider ?? undefined', 'undefined'],
  [
    'budget of the schedule',
    SCHEDULED,
    'doors/scheduled.ts',
    '    dailyBudgetMicroUsd: lowerBudget(settings.dailyBudgetMicroUsd, schedule.dailyBudgetMicroUsd),\n',
    '',
  ],
  ['lower of two budgets', LAST_WORD, 'doors/scheduled.ts', 'Math.min(one, other)', 'other'],
  ['workers of a tick', ['Action scheduled'], 'doors/scheduled.ts', '    workers: 1,\n', ''],
  ['door', EDGE, 'edge/call.ts', "door: 'edge'", "door: 'cli'"],
  ['runKey', EDGE, 'edge/call.ts', 'runKey = `edge/', 'runKey = `lost/'],
  ['worker', EDGE, 'edge/call.ts', 'worker: `edge ', 'worker: `lost '],
  ['runUrl', EDGE, 'edge/call.ts', 'runUrl: null', "runUrl: 'lost'"],
  ['batchSize', LAST_WORD, 'edge/call.ts', '    batchSize,\n    concurrency', '    concurrency'],
  ['concurrency', LAST_WORD, 'edge/call.ts', '    concurrency: callsAtOnce(settings, chosen),\n', ''],
  [
    'concurrency (asked for)',
    EDGE,
    'edge/call.ts',
    "concurrency === 'auto' ? autoConcurrency : concurrency",
    'autoConcurrency',
  ],
  ['timeLimitMs', EDGE, 'edge/call.ts', '    timeLimitMs: limits.runMs,\n', ''],
  [
    'failOn',
    ['Action run', 'Action scheduled'],
    'action/tell-run.ts',
    'judge(report, failOn)',
    "judge(report, 'never')",
  ],
  ['failOn', CLI, 'cli/one-run.ts', 'exitOf(report, settings.failOn,', "exitOf(report, 'never',"],
  [
    'failOn',
    EDGE,
    'edge/call.ts',
    ' failOn } = settings',
    " failOn } = { ...settings, failOn: 'never' as const }",
  ],
];

const copy = mkdtempSync(join(tmpdir(), 'drop-options-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));

function read(file: string): string {
  return readFileSync(join(copy, file), 'utf8');
}

function mutants(): Mutant[] {
  const shared = SHARED.map(([field, doors, find, put]) => ({
    ...{ field, doors, find, put },
    file: 'src/doors/run-options.ts',
  }));
  const own = OWN.map(([field, doors, file, find, put]) => ({
    ...{ field, doors, find, put },
    file: `src/${file}`,
  }));
  return [...shared, ...own];
}

/** The groups of tests that fail. */
function failing(): Set<string> {
  const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jest, '--json', '--silent', OPTIONS_TEST],
    { cwd: copy, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const begin = stdout.indexOf('{');
  if (begin === -1) throw new Error(`Jest told nothing.\n${stderr}`);
  const { testResults } = JSON.parse(stdout.slice(begin));
  return new Set(
    testResults.flatMap(
      ({ assertionResults }: { assertionResults: { status: string; ancestorTitles: string[] }[] }) =>
        assertionResults.flatMap(({ status, ancestorTitles }) =>
          status === 'failed' ? ancestorTitles.slice(0, 1) : [],
        ),
    ),
  );
}

if (failing().size > 0) throw new Error(`${OPTIONS_TEST} has to pass as it is.`);
const wanted = process.argv[2] ?? '';
const chosen = mutants().filter(({ field, doors }) =>
  [field, ...doors].some((name) => name.includes(wanted)),
);
for (const { file, find } of chosen) {
  if (read(file).split(find).length !== 2) throw new Error(`${file} has to hold this once: ${find}`);
}
let missed = 0;
process.stdout.write('| door | field | caught |\n|:--|:--|:--|\n');
for (const { field, doors, file, find, put } of chosen) {
  const text = read(file);
  writeFileSync(
    join(copy, file),
    text.replace(find, () => put),
  );
  const failed = failing();
  writeFileSync(join(copy, file), text);
  for (const door of doors) {
    if (!failed.has(door)) missed += 1;
    process.stdout.write(`| ${door} | ${field} | ${failed.has(door) ? 'caught' : '**MISSED**'} |\n`);
  }
}
process.stdout.write(`\n${missed} missed.\n`);
process.exitCode = missed === 0 ? 0 : 1;
