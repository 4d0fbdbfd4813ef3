/**
 * The queue under long chains of commands drawn by fast-check: each is made twice, as after a lost answer, and after
 * each everything that was promised is looked at, by \`verify\` and by a judge of its own (queue-invariants.ts).
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Queue } from '../../../src/queue/contract.ts';
import { columnsOf } from '../../support/edits.ts';
import type { TestDatabase } from '../../support/postgres.ts';
import { asQueue, claimRequest, completed, connectWorker, offer } from '../../support/queue-scenario.ts';
import { COMMANDS, type Command, type World } from './queue-commands.ts';
import { assertInvariants, MOST } from './queue-invariants.ts';
import { type Snapshot, takeSnapshot } from './queue-state.ts';

const START = Date.parse('2031-05-05T21:00:00Z');
const PRODUCTS = 6;
const DAY = 86_400_000;
/** How long after the end of a lease `verify` waits for a claim to sweep it. */
const GRACE_MS = 15 * 60_000;

export interface ModelOptions {
  runs: number;
  commandsPerRun: number;
  /** Repeats an earlier run of the tests; by chance unless given. */
  seed?: number | undefined;
  /** Repeats one failure of that run: fast-check's \`path\`. */
  path?: string | undefined;
  /** Takes a failure as it comes and looks for no shorter one. */
  firstFailure?: boolean;
  /** No further run is begun after so long. */
  timeLimitMs?: number;
  /** Told after every hundredth chain. */
  onProgress?: (runs: number) => void;
}

export interface ModelReport {
  seed: number;
  runs: number;
  commands: number;
  /** How often each command was made; one that did not apply is left out. */
  made: Record<string, number>;
}

/**
 * Draws chains of commands and holds the queue to all of them, in a database of one table of products.
 * @throws when one fails, with the shortest such chain that was found and how to run it again.
 */
export async function checkQueueModel(database: TestDatabase, options: ModelOptions): Promise<ModelReport> {
  const made: Record<string, number> = {};
  let runs = 0;
  const world = await openWorld(database);
  const property = fc.asyncProperty(
    fc.array(COMMANDS, { minLength: options.commandsPerRun, maxLength: options.commandsPerRun }),
    async (commands) => {
      await resetWorld(world);
      for (const command of commands) {
        if (await perform(world, command)) made[command.name] = (made[command.name] ?? 0) + 1;
      }
      await drain(world);
      runs += 1;
      if (runs % 100 === 0) options.onProgress?.(runs);
    },
  );
  const details = await fc.check(property, {
    numRuns: options.runs,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.path === undefined ? {} : { path: options.path }),
    endOnFailure: options.path !== undefined || options.firstFailure === true,
    ...(options.timeLimitMs === undefined ? {} : { interruptAfterTimeLimit: options.timeLimitMs }),
  });
  if (details.failed) throw new Error(describeFailure(details), { cause: details.errorInstance });
  return {
    seed: details.seed,
    runs: details.numRuns,
    commands: Object.values(made).reduce((sum, count) => sum + count, 0),
    made,
  };
}

function describeFailure(details: fc.RunDetails<[Command[]]>): string {
  const [commands = []] = details.counterexample ?? [];
  const chain = commands
    .filter(({ name }) => name !== 'nothing')
    .map((command, at) => `${at + 1}. ${command}`);
  const { errorInstance: error, counterexamplePath: path, seed } = details;
  return [
    `The queue broke a promise in chain ${details.numRuns}: ${error instanceof Error ? error.message : String(error)}`,
    ...chain,
    `To see it again: MODEL_SEED=${seed} MODEL_PATH=${path} npm test -- __tests__/integration/faults/model.test.ts`,
    error instanceof Error ? (error.stack ?? '') : '',
  ].join('\n');
}

async function openWorld(database: TestDatabase): Promise<World> {
  const worker = await connectWorker(database);
  const owner = await database.connect();
  await owner.query(BOUNDS_SQL);
  return {
    queue: worker.queue,
    rpc: worker.rpc,
    setNow: (ms) => worker.setNow(new Date(ms).toISOString()),
    byOwner: async (sql, params) => void (await owner.query(sql, params)),
    columns: (await columnsOf(owner)).filter(({ table }) => table !== 'image_generation_schedule'),
    snapshot: () => takeSnapshot(worker.client),
    reset: async () => void (await owner.query(asQueue(RESET_SQL))),
    nowMs: START,
    holds: [],
    requests: [],
    runIds: [],
    tokens: 0,
    products: PRODUCTS,
    before: await takeSnapshot(worker.client),
  };
}

/** The bounds of a job's counters are data: with those of life, hardly a chain would reach one. */
const BOUNDS_SQL = `
  create or replace function public.image_generation_most(p_counter text) returns integer
  language sql immutable set search_path = ''
  as $$ select case p_counter when 'paid_calls' then ${MOST.paidCalls} when 'rejections' then ${MOST.rejections}
    when 'deaths' then ${MOST.deaths} end $$;
  create or replace function public.image_generation_most_cleared() returns bigint
  language sql stable set search_path = '' as $$ select ${MOST.cleared}::bigint $$`;

/** A tenth of the time that a truncation of so many tables takes. */
const RESET_SQL = `
  delete from image_generation_images;
  delete from image_generation_attempts;
  delete from image_generation_queue;
  delete from image_generation_history;
  delete from image_generation_claims;
  delete from image_generation_runs;
  delete from image_generation_daily;
  delete from image_generation_provider where provider <> '';
  update image_generation_provider set daily_cap_microusd = null, paused_until = null, pause_reason = null;
  delete from image_generation_counts;
  delete from image_generation_ways;
  delete from public.products;
  insert into public.products (id, name) select 'p' || n, 'Product ' || n from generate_series(1, ${PRODUCTS}) as n;`;

async function resetWorld(world: World): Promise<void> {
  await world.reset();
  world.nowMs = START;
  world.holds = [];
  world.requests = [];
  world.tokens = 0;
  world.products = PRODUCTS;
  await world.setNow(START);
  world.runIds = [];
  for (const [index, budgets] of RUN_BUDGETS.entries()) {
    const { runId } = await world.queue.startRun({
      key: `run-${index}`,
      door: 'cli',
      worker: 'worker',
      url: null,
      provider: 'paid',
      batchSize: null,
      paidProviders: [],
      ...budgets,
    });
    world.runIds.push(runId);
  }
  world.before = await world.snapshot();
}

const RUN_BUDGETS = [
  { runBudgetMicroUsd: null, dailyBudgetMicroUsd: null },
  { runBudgetMicroUsd: 250_000, dailyBudgetMicroUsd: null },
  { runBudgetMicroUsd: null, dailyBudgetMicroUsd: 300_000 },
];

/** Answers false for a command that does not apply. */
async function perform(world: World, command: Command): Promise<boolean> {
  const act = command.act(world);
  if (act === null) return false;
  const { kind, again, check, remember, essence = (answer) => answer } = act;
  const answer = await act.call();
  remember?.(answer);
  const after = await world.snapshot();
  if (again !== 'never') {
    const second = await act.call();
    if (again === 'same') assert.deepEqual(essence(second), essence(answer), 'the answer when repeated');
    const repeated = await world.snapshot();
    if (repeated.text !== after.text)
      assert.deepEqual(repeated.state, after.state, 'after the same call again');
    if (again !== 'events') assert.equal(repeated.events, after.events, 'events after the same call again');
  }
  assertInvariants(kind, world.before.state, after.state);
  check?.(answer, world.before.state, after.state);
  const found = await world.queue.verify();
  assert.deepEqual(
    found.map(({ rule }) => rule),
    overdue(world, after).slice(0, 1),
    `verify after ${command}: ${JSON.stringify(found)}`,
  );
  world.before = after;
  return true;
}

/** The one thing that time alone brings about: a dead worker's job that no claim has come by to take back. */
function overdue({ nowMs }: World, { state }: Snapshot): string[] {
  const ends = state.jobs.flatMap((job) => (job.lease_expires_at ? [Date.parse(job.lease_expires_at)] : []));
  return ends.filter((end) => end < nowMs - GRACE_MS).map(() => 'processing past its lease');
}

/** Whatever happened before: once nothing is in the way any more, every product gets its image. */
async function drain(world: World): Promise<void> {
  const { queue } = world;
  world.nowMs += 2 * DAY;
  await world.setNow(world.nowMs);
  for (const { provider } of world.before.state.providers) await queue.resume(provider);
  await queue.retryFailed({ all: true }, { includeCancelled: true });
  await finishAll(queue, world.runIds[0] as number);
  // What was cancelled under a lease could not be revived until the sweep of a claim had ended that.
  await queue.retryFailed({ all: true }, { includeCancelled: true });
  await queue.enqueueMissing({ limit: 100, replace: 'none', priority: null });
  await finishAll(queue, world.runIds[0] as number);
  const { state } = await world.snapshot();
  const bare = state.products.filter(({ image_url }) => (image_url ?? '').trim() === '');
  assert.deepEqual(bare, [], 'products without an image at the end');
  assert.deepEqual(await queue.verify(), [], 'verify at the end');
}

const FREE = ['paid', 'other', 'free'].map((provider) =>
  offer({ provider, unitCostMicroUsd: 0, any: provider === 'free' }),
);

async function finishAll(queue: Queue, runId: number): Promise<void> {
  for (;;) {
    const { jobs, closed } = await queue.claim(claimRequest(runId, { offers: FREE }));
    const answers = await queue.settle(jobs.map((job) => completed(job)));
    assert.ok(answers.every(({ outcome }) => outcome === 'ok'));
    if (jobs.length === 0 && closed === 0) return;
  }
}
