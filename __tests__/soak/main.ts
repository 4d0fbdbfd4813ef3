/**
 * `npm run soak [part …]`: the fault tests at a length that no change has the time for. Prints what it does and what
 * came of it, and ends by itself. SOAK_MINUTES bounds the whole (120 unless given), SOAK_SHARE makes a part of it
 * (0.01 for a look), MODEL_SEED repeats the chains of an earlier soak, SOAK_MUTANTS (a pattern) picks broken queues.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { checkQueueModel } from '../integration/faults/queue-model.ts';
import { breakQueue, MUTANTS } from '../integration/faults/queue-mutants.ts';
import { FUNCTION_ENTRY, runDeno } from '../support/deno.ts';
import { pngOf } from '../support/fixtures.ts';
import globalSetup from '../support/global-setup.ts';
import globalTeardown from '../support/global-teardown.ts';
import { HOSTILE_FAULTS } from '../support/hostile-answers.ts';
import { type Outcome, strikeOnce } from '../support/hostile-matrix.ts';
import { killAtEachStep } from '../support/kill-worker-steps.ts';
import { runKillStorm } from '../support/kill-worker-storm.ts';
import { createDatabase } from '../support/postgres.ts';
import { SERVICES, type Service } from '../support/provider-services.ts';

const MINUTE_MS = 60_000;

const startedMs = performance.now();
const limitMs = Number(process.env.SOAK_MINUTES ?? 120) * MINUTE_MS;
const share = Number(process.env.SOAK_SHARE ?? 1);
const seed = process.env.MODEL_SEED ? Number(process.env.MODEL_SEED) : Date.now() % 2 ** 31;

const picked = new RegExp(process.env.SOAK_MUTANTS ?? '');

const leftMs = () => Math.max(0, Math.floor(limitMs - (performance.now() - startedMs)));
const scaled = (count: number) => Math.max(1, Math.round(count * share));

function say(line: string): void {
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  process.stdout.write(`${String(seconds).padStart(6)} s  ${line}\n`);
}

function expectNone(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Every fault of a server, at every moment, in every request of every paid service: a line each. */
async function providers(): Promise<void> {
  const problems: string[] = [];
  let calls = 0;
  for (const service of Object.values<Service>(SERVICES)) {
    const steps = service.image(pngOf(100), { origin: 'http://127.0.0.1' }).length;
    for (const fault of HOSTILE_FAULTS) {
      for (const moment of fault.moments) {
        const outcomes: Outcome[] = [];
        for (let step = 0; step < steps; step += 1) {
          const outcome = await strikeOnce(service, fault, moment, step);
          if (outcome !== null) outcomes.push(outcome);
        }
        if (outcomes.length === 0) continue;
        calls += outcomes.length;
        const wrong = outcomes.flatMap((outcome) =>
          outcome.problems.map((text) => `${outcome.step + 1}: ${text}`),
        );
        const where = `${service.name.padEnd(16)} ${fault.name.padEnd(17)} ${moment.padEnd(6)}`;
        const told = outcomes.map(({ step, ended, ms }) => `${step + 1} ${ended} ${Math.round(ms)} ms`);
        say(`${where}  ${wrong.length === 0 ? 'well ' : 'WRONG'}  ${told.join(' · ')}`);
        for (const text of wrong) {
          say(`    ${text}`);
          problems.push(`${where} ${text}`);
        }
      }
    }
  }
  say(`${calls} faults struck, ${problems.length} problems`);
  expectNone(problems);
}

/** A worker dies at each named step, round after round. */
async function steps(): Promise<void> {
  for (let round = 1; round <= scaled(10); round += 1) {
    const { audit, aftermaths } = await killAtEachStep(leftMs());
    expectNone(audit.problems);
    const told = aftermaths.map(({ step, charged, failureClass }) => {
      return `${step}: ${charged ? 'charged' : 'not charged'}, ${failureClass ?? 'completed'}`;
    });
    say(`round ${round}: ${told.join('; ')}`);
  }
}

/** Workers die all the time, until every job is done. */
async function storm(): Promise<void> {
  const { problems, ...report } = await runKillStorm({
    jobs: scaled(5_000),
    workers: 8,
    kills: scaled(500),
    timeLimitMs: leftMs(),
    random: Math.random,
    onProgress: say,
  });
  say(JSON.stringify(report));
  expectNone(problems);
}

/** Queues that are broken on purpose: chains of commands find each of them out, or they prove nothing. */
async function mutants(): Promise<void> {
  const problems: string[] = [];
  const chosen = MUTANTS.filter(({ does }) => picked.test(does));
  if (chosen.length === 0) throw new Error(`No broken queue is called like SOAK_MUTANTS=${picked.source}`);
  for (const mutant of chosen) {
    const database = await createDatabase({ catalogue: 'simple' });
    try {
      await breakQueue(database, mutant);
      const chains = { runs: 2_000, commandsPerRun: 40, seed, firstFailure: true, timeLimitMs: leftMs() };
      const found = await checkQueueModel(database, chains).then(
        () => null,
        (error: Error) => error.message.split('\n')[0] ?? '',
      );
      if (found === null) problems.push(`a queue that ${mutant.does} kept every promise`);
      say(`it ${mutant.does}: ${found ?? 'NOT FOUND OUT'}`);
    } finally {
      await database.drop();
    }
  }
  say(`${chosen.length - problems.length} of ${chosen.length} broken queues found out`);
  expectNone(problems);
}

/** Chains of commands, as many as the time allows. */
async function model(): Promise<void> {
  const database = await createDatabase({ catalogue: 'simple' });
  try {
    const runs = scaled(5_000);
    const report = await checkQueueModel(database, {
      runs,
      commandsPerRun: 40,
      seed,
      timeLimitMs: leftMs(),
      onProgress: (done) => say(`${done} of ${runs} chains`),
    });
    say(JSON.stringify(report));
    if (report.runs < runs) say(`stopped by SOAK_MINUTES after ${report.runs} of ${runs} chains`);
  } finally {
    await database.drop();
  }
}

/** The types of the Edge Function as Deno sees them, with its own for the platform: half a minute. */
async function deno(): Promise<void> {
  const { exitCode, stderr } = await runDeno(['check', FUNCTION_ENTRY]);
  if (exitCode !== 0) throw new Error(stderr);
}

/** Every value that people and accidents write, into every row: a change tries two of them. */
async function edits(): Promise<void> {
  const args = ['run', '--silent', 'test', '--', '__tests__/integration/queue/edits'];
  const child = spawn('npm', args, { stdio: 'inherit', env: { ...process.env, SOAK_EDITS: '8' } });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The edits by hand ended with ${code}.`);
}

/** The last one takes what time is left. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  deno,
  providers,
  steps,
  storm,
  edits,
  mutants,
  model,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  process.stderr.write(`Unknown part ${unknown.join(', ')}; there are: ${Object.keys(PARTS).join(', ')}\n`);
  process.exit(2);
}

await globalSetup();
say(`MODEL_SEED=${seed}`);
try {
  for (const [name, run] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    say(`${name} begins`);
    await run();
    say(`${name} is well`);
  }
} catch (error) {
  say(`failed: ${error instanceof Error ? error.stack : error}`);
  process.exitCode = 1;
} finally {
  await globalTeardown();
}
