/** Every door at once on one queue and one budget, as real processes: what they tell is what the database holds. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EdgeAnswer } from '../../src/edge/answers.ts';
import { FUNCTION_PATH } from '../../src/edge/function.ts';
import type { RunReport } from '../../src/engine/contract.ts';
import { parseReport } from '../../src/report/report-json.ts';
import {
  type DeployedFunction,
  deployFunction,
  type ServedFunction,
  serveFunction,
} from '../support/deno.ts';
import { pngOf } from '../support/fixtures.ts';
import { insertHempProducts } from '../support/hemp-schema.ts';
import {
  type ProviderServer,
  type ReceivedRequest,
  type Script,
  startProviderServer,
} from '../support/provider-server.ts';
import { asQueue, resetQueue } from '../support/queue-scenario.ts';
import type { ProcessResult, Running } from '../support/runner.ts';
import { until } from '../support/until.ts';
import { type ActionRun, openStage, reportOf, type Stage } from './action/stage.ts';
import { newFolder, removeFolder, startCli } from './cli/command-line.ts';

const PRODUCTS = 200;
const PRICE_MICROUSD = 10_000;
const PRICE_USD = '0.01';
/** Fewer than there are jobs. */
const IMAGES = 160;
const CAP_MICROUSD = IMAGES * PRICE_MICROUSD;
const CALLS_AT_ONCE = 4;
/** What a door claims first: four jobs for each of its calls at once. */
const CHUNK = 16;
const MATRIX = 4;
const EDGE_CALLS = 2;
const WORKERS = 1 + MATRIX + 1 + EDGE_CALLS;
/** In the first chunk of each worker there is one product that the provider does not draw. */
const UNDRAWABLE = 'That Nobody Draws';

/** What a worker says that it has done, or what the database holds of it. */
interface Done {
  worker: string;
  run: number;
  processed: number;
  succeeded: number;
  failed: number;
  costMicroUsd: number;
}

let stage: Stage;
let server: ProviderServer;
let deployed: DeployedFunction;
let served: ServedFunction;
let folder: string;
let started: Running<ProcessResult>[] = [];
let openTheGate: () => void;
let drawsAll = false;
/** Images that the provider made and takes money for, by the key that asked and by what was asked. */
const chargesByKey = new Map<string, number>();
const chargesByPrompt = new Map<string, number>();

let action: ActionRun;
let matrix: ActionRun[];
let cli: ProcessResult;
let cliReport: RunReport;
let edge: { status: number; answer: EdgeAnswer }[];

/** A provider that answers nobody before the gate is open, and then at once. */
function provider(gate: Promise<void>): Script {
  return (request: ReceivedRequest) => ({
    async act(response) {
      await gate;
      const { prompt } = request.json() as { prompt: string };
      const isDrawn = drawsAll || !prompt.includes(UNDRAWABLE);
      response.writeHead(isDrawn ? 200 : 400, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isDrawn ? charged(request, prompt) : REFUSED));
    },
  });
}

/** For what was asked, and no other words would help: so for good. */
const REFUSED = {
  error: {
    message: 'The prompt is too long.',
    code: 'prompt_too_long',
    type: 'invalid_request_error',
  },
};

function charged({ headers }: ReceivedRequest, prompt: string): object {
  const key = headers.authorization?.replace('Bearer sk-', '') ?? '';
  chargesByKey.set(key, (chargesByKey.get(key) ?? 0) + 1);
  chargesByPrompt.set(prompt, (chargesByPrompt.get(prompt) ?? 0) + 1);
  const image = pngOf(2_000, chargesByPrompt.size);
  return { created: 1, data: [{ b64_json: Buffer.from(image).toString('base64') }] };
}

/** Each door has a key of its own, so that the provider can tell them apart. */
const openai = (key: string) => ({
  provider: 'openai',
  'openai-api-key': `sk-${key}`,
  'openai-base-url': `${server.origin}/v1`,
  'openai-dialect': 'compatible',
  'openai-model': 'a-model',
  'max-price-usd': PRICE_USD,
  concurrency: String(CALLS_AT_ONCE),
});

const startAction = (key: string, inputs = {}, context = {}) =>
  stage.start({ ...openai(key), 'batch-size': String(PRODUCTS), ...inputs }, { context });

function startCommandLine() {
  const { 'openai-api-key': key, ...options } = openai('cli');
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  return startCli(folder, ['run', '--until-empty', ...args, '--out', 'results'], {
    SUPABASE_URL: stage.supabase.url,
    SUPABASE_SECRET_KEY: stage.supabase.keys.secret,
    OPENAI_API_KEY: key,
  });
}

function serveTheFunction(): Promise<ServedFunction> {
  const { url, keys } = stage.supabase;
  return serveFunction(deployed, {
    SUPABASE_URL: url,
    SUPABASE_SECRET_KEYS: JSON.stringify({ default: keys.secret }),
    OPENAI_API_KEY: 'sk-edge',
    OPENAI_BASE_URL: `${server.origin}/v1`,
    IMAGE_GENERATION_OPENAI_DIALECT: 'compatible',
    IMAGE_GENERATION_OPENAI_MODEL: 'a-model',
    IMAGE_GENERATION_MAX_PRICE_USD: PRICE_USD,
    IMAGE_GENERATION_CONCURRENCY: String(CALLS_AT_ONCE),
  });
}

async function callTheFunction() {
  const response = await fetch(`${served.url}${FUNCTION_PATH}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', apikey: stage.supabase.keys.secret },
    body: JSON.stringify({ batchSize: 40, provider: 'openai' }),
  });
  return { status: response.status, answer: (await response.json()) as EdgeAnswer };
}

/** Resolves when so many workers hold jobs at the same time. */
async function untilHolding(workers: number): Promise<void> {
  const holding = () =>
    stage.supabase.database.value<number>(
      `select count(distinct (run_id, worker))::int from public.image_generation_attempts where outcome is null`,
    );
  await until(async () => (await holding()) >= workers);
}

/** One image on the way that all of them go: else one call over all workers would go first, and the others wait for it. */
async function proveTheWay(): Promise<void> {
  const { database, gateway } = stage.supabase;
  server.serve(() => provider(Promise.resolve()));
  await insertHempProducts(database, 1);
  await stage.run(openai('pilot'));
  const [proven] = await database.query<{ way: string }>(
    'select way from public.image_generation_ways where proven_at is not null',
  );
  await resetQueue(database);
  await database.query(
    asQueue(`insert into image_generation_ways (way, provider, proven_at)
     values ('${proven?.way}', 'openai', public.image_generation_now())`),
  );
  for (const { objects } of gateway.storage.buckets.values()) objects.clear();
  for (const counted of [chargesByKey, chargesByPrompt]) counted.clear();
  server.requests.length = 0;
}

beforeAll(async () => {
  folder = newFolder();
  [stage, server, deployed] = await Promise.all([openStage(), startProviderServer(), deployFunction()]);
  const gate = new Promise<void>((resolve) => {
    openTheGate = resolve;
  });
  await proveTheWay();
  server.serve(() => provider(gate));
  const { database } = stage.supabase;
  await database.query(
    `update public.image_generation_provider set daily_cap_microusd = ${CAP_MICROUSD} where provider = ''`,
  );
  // Whoever ever bound more than the cap, for however short a time, fails.
  await database.query(
    `alter table public.image_generation_daily add constraint cap_is_held
     check (provider <> '' or reserved_microusd + spent_microusd <= ${CAP_MICROUSD})`,
  );
  await insertHempProducts(
    database,
    Array.from({ length: PRODUCTS }, (_, index) =>
      index % CHUNK === 0 && index < WORKERS * CHUNK ? { name: `Hemp Flag ${index} ${UNDRAWABLE}` } : {},
    ),
  );
  served = await serveTheFunction();

  const [one, inTerminal, ...four] = await Promise.all([
    startAction('action'),
    startCommandLine(),
    ...Array.from({ length: MATRIX }, (_, index) =>
      startAction(
        `matrix-${index + 1}`,
        { 'run-key': 'images', worker: String(index + 1), workers: String(MATRIX) },
        { runId: 77 },
      ),
    ),
  ]);
  started = [one, inTerminal, ...four];
  const tooEarly = started.map(async ({ finished }) => {
    const { stdout, stderr } = await finished;
    throw new Error(`It ended before all of them had begun:\n${stdout}\n${stderr}`);
  });
  await Promise.race([untilHolding(WORKERS - EDGE_CALLS), ...tooEarly]);
  const calls = Array.from({ length: EDGE_CALLS }, callTheFunction);
  await Promise.race([untilHolding(WORKERS), ...tooEarly]);
  openTheGate();
  [action, cli, matrix, edge] = await Promise.all([
    one.finished,
    inTerminal.finished,
    Promise.all(four.map(({ finished }) => finished)),
    Promise.all(calls),
  ]);
  cliReport = parseReport(await cli.read(join('results', 'report.json')));
});
afterAll(async () => {
  for (const running of started) running.kill('SIGKILL');
  await served?.stop();
  deployed?.remove();
  await server?.close();
  await stage?.close();
  await cli?.dispose();
  removeFolder(folder);
});

const nodeRuns = () => [...[action, ...matrix].map(reportOf), cliReport];
const byWorker = (rows: Done[]) => rows.toSorted((a, b) => (a.worker < b.worker ? -1 : 1));
const microUsd = (usd: number) => Math.round(usd * 1e6);

/** By the doors' own word. An answer of the function names its run, which has one worker. */
function told(): Done[] {
  const reports = nodeRuns().map(({ run, processed, succeeded, failed, costUsd }) => ({
    worker: run.worker,
    run: run.id ?? 0,
    processed,
    succeeded,
    failed,
    costMicroUsd: microUsd(costUsd),
  }));
  const answers = edge.map(({ answer: { runId, results, costUsd } }) => ({
    worker: `edge run ${runId}`,
    run: runId ?? 0,
    processed: results.processed,
    succeeded: results.success,
    failed: results.failed,
    costMicroUsd: microUsd(costUsd),
  }));
  return byWorker([...reports, ...answers]);
}

const WORKER = (column: string) => `case r.door when 'edge' then 'edge run ' || r.id else ${column} end`;

/** By the ledger. */
async function ledger(): Promise<Done[]> {
  return byWorker(
    await stage.supabase.database.query<Done>(
      `select ${WORKER('a.worker')} as worker, r.id::int as run, count(*)::int as processed,
         count(*) filter (where a.outcome = 'completed')::int as succeeded,
         count(*) filter (where a.outcome = 'failed')::int as failed,
         sum(a.cost_microusd)::int as "costMicroUsd"
       from public.image_generation_attempts a
       join public.image_generation_runs r on r.id = a.run_id
       group by 1, 2`,
    ),
  );
}

/** By what each worker has noted in the table of runs. */
async function noted(): Promise<Done[]> {
  return byWorker(
    await stage.supabase.database.query<Done>(
      `select ${WORKER('w.key')} as worker, r.id::int as run, (w.value ->> 'processed')::int as processed,
         (w.value ->> 'succeeded')::int as succeeded, (w.value ->> 'failed')::int as failed,
         (w.value ->> 'cost_microusd')::int as "costMicroUsd"
       from public.image_generation_runs r
       cross join lateral jsonb_each(r.workers) as w`,
    ),
  );
}

const count = (sql: string) => stage.supabase.database.value<number>(`select count(*)::int from ${sql}`);
const total = (rows: Done[], field: Exclude<keyof Done, 'worker'>) =>
  rows.reduce((sum, row) => sum + row[field], 0);
/** Who was asked, or paid, more than once for the same. */
const repeated = (counts: Map<string, number>) => [...counts].filter(([, times]) => times > 1);

describe('an Action run, a matrix of four, a command line and two calls of the function', () => {
  it('all end well, at the budget', () => {
    expect([action, ...matrix].map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(
      Array(1 + MATRIX).fill([0, '']),
    );
    const { host } = new URL(stage.supabase.url);
    expect(cli).toMatchObject({ exitCode: 0, stderr: `Working on the Supabase project ${host}.\n` });
    expect(nodeRuns().map(({ stoppedReason }) => stoppedReason)).toEqual(
      Array(1 + MATRIX + 1).fill('budget'),
    );
    expect(edge).toMatchObject(Array(EDGE_CALLS).fill({ status: 200, answer: { success: true } }));
  });

  it('are eight workers of five runs, and each of them has done something', async () => {
    const done = told();
    expect(done).toHaveLength(WORKERS);
    const runs = await stage.supabase.database.query(
      'select door, count(*)::int as runs from public.image_generation_runs group by door order by door',
    );
    expect(runs).toEqual([
      { door: 'action', runs: 2 },
      { door: 'cli', runs: 1 },
      { door: 'edge', runs: EDGE_CALLS },
    ]);
    expect(Math.min(...done.map(({ succeeded }) => succeeded))).toBeGreaterThan(0);
  });

  it('tell what the database holds, each and together', async () => {
    const done = told();
    expect(done).toEqual(await ledger());
    expect(done).toEqual(await noted());
    expect(total(done, 'succeeded')).toBe(IMAGES);
    expect(total(done, 'failed')).toBe(WORKERS);
    expect(total(done, 'processed')).toBe(IMAGES + WORKERS);
    expect(total(done, 'costMicroUsd')).toBe(CAP_MICROUSD);
    expect(nodeRuns().flatMap(({ retried, skipped, released }) => [retried, skipped, released])).toEqual(
      Array(3 * (1 + MATRIX + 1)).fill(0),
    );
  });

  it('queue each product once, and leave none in the works', async () => {
    // The function was called when the queue was full.
    expect(nodeRuns().reduce((sum, { enqueued }) => sum + enqueued, 0)).toBe(PRODUCTS);
    expect(await stage.jobs()).toEqual({
      completed: IMAGES,
      failed: WORKERS,
      pending: PRODUCTS - IMAGES - WORKERS,
    });
    expect(await count('public.image_generation_attempts')).toBe(IMAGES + WORKERS);
    expect(await count('(select distinct job_id from public.image_generation_attempts) as job')).toBe(
      IMAGES + WORKERS,
    );
    expect(await count(`public.image_generation_history where action = 'completed'`)).toBe(IMAGES);
    expect(await count('public.image_generation_images')).toBe(IMAGES);
    const made = nodeRuns().flatMap(({ jobs }) => jobs.map(({ jobId }) => jobId));
    expect(new Set(made).size).toBe(made.length);
    const shown = (await stage.products()).map(({ imageUrl }) => imageUrl).filter((url) => url !== null);
    expect(new Set(shown).size).toBe(IMAGES);
    expect(shown).toHaveLength(IMAGES);
    expect(await stage.queue.verify()).toEqual([]);
  });

  it('pay the provider for each image once, and no more than the day allows', async () => {
    const asked = new Map<string, number>();
    for (const request of server.requests) {
      const { prompt } = request.json() as { prompt: string };
      asked.set(prompt, (asked.get(prompt) ?? 0) + 1);
    }
    expect(asked.size).toBe(IMAGES + WORKERS);
    expect(repeated(asked)).toEqual([]);
    expect(repeated(chargesByPrompt)).toEqual([]);
    expect(chargesByPrompt.size).toBe(IMAGES);
    expect(
      await stage.supabase.database.query(
        `select reserved_microusd::int as reserved, spent_microusd::int as spent, overrun_microusd::int as overrun
         from public.image_generation_daily where provider = ''`,
      ),
    ).toEqual([{ reserved: 0, spent: CAP_MICROUSD, overrun: 0 }]);
  });

  it('are charged by the provider for what each of them says that it paid', () => {
    const paid = (runs: { costUsd: number }[]) =>
      runs.reduce((sum, { costUsd }) => sum + microUsd(costUsd), 0);
    const said = {
      action: paid([reportOf(action)]),
      cli: paid([cliReport]),
      edge: paid(edge.map(({ answer }) => answer)),
      ...Object.fromEntries(matrix.map((run, index) => [`matrix-${index + 1}`, paid([reportOf(run)])])),
    };
    const charged = [...chargesByKey].map(([key, images]) => [key, images * PRICE_MICROUSD]);
    expect(said).toEqual(Object.fromEntries(charged));
  });
});

describe('a run after the cap was raised and the failed jobs were revived', () => {
  it('makes what is left, and nothing again', async () => {
    const { database } = stage.supabase;
    await database.query('alter table public.image_generation_daily drop constraint cap_is_held');
    await database.query(
      `update public.image_generation_provider
       set daily_cap_microusd = ${PRODUCTS * PRICE_MICROUSD} where provider = ''`,
    );
    await stage.queue.retryFailed({ all: true }, { includeCancelled: false });
    drawsAll = true;
    const rest = await stage.run({ ...openai('rest'), 'batch-size': String(PRODUCTS) });
    expect(rest).toMatchObject({
      exitCode: 0,
      outputs: { succeeded: String(PRODUCTS - IMAGES), failed: '0', remaining: '0' },
    });
    const shown = (await stage.products()).filter(({ imageUrl }) => imageUrl !== null);
    expect(shown).toHaveLength(PRODUCTS);
    expect(await stage.jobs()).toEqual({ completed: PRODUCTS });
    expect(chargesByPrompt.size).toBe(PRODUCTS);
    expect(repeated(chargesByPrompt)).toEqual([]);
    expect(total(await ledger(), 'costMicroUsd')).toBe(PRODUCTS * PRICE_MICROUSD);
    expect(await stage.queue.verify()).toEqual([]);
  });
});
