/**
 * How near a batch comes to the time that no schedule can beat:
 * T* = max(ΣL/C, max L, (N − B)/rate + L, Σupload/C). The real engine and a real database; the provider and the store
 * are imagined, and so is the time that they take, which jumps from one event to the next.
 */
import type pg from 'pg';
import { createFakeClock, type FakeClock, holdWhileDigesting } from '../__tests__/support/fake-clock.ts';
import { createPgRpc } from '../__tests__/support/pg-rpc.ts';
import type { Clock } from '../src/clock.ts';
import type { RunOptions } from '../src/engine/contract.ts';
import type { ImageProvider } from '../src/providers/contract.ts';
import type { Rpc } from '../src/queue/transport.ts';
import type { ImageStore } from '../src/storage/contract.ts';
import { INSTANT_STORE, PIXEL, runEngine } from './engine.ts';
import { makespanOf, PEERS } from './peers.ts';
import {
  createModelProvider,
  type Limit,
  latencies,
  lowerBoundMs,
  type ModelProvider,
  UPLOAD_MS,
} from './provider-model.ts';
import { connect, createBenchDatabase, fillQueue, installQueue } from './queue.ts';
import { type Aim, printAims, printTable } from './table.ts';

interface Case {
  name: string;
  jobs: number;
  /** Slots of the peers, and of the bound. */
  slots: number;
  limit: Limit | null;
  options: Pick<RunOptions, 'concurrency'> & Partial<RunOptions>;
}

const RATE: Limit = { perMinute: 60, burst: 10, tells: false };
const SEED = 1;
/** Plans, caches and connections are there when the time counts. */
const WARM_UP_JOBS = 4;
/** The warm-up proves this one's way. */
const PROVEN = 'proven';
const NEW = 'new';

const LATENCY_BOUND: readonly Case[] = [
  { name: '50 / 3', jobs: 50, slots: 3, limit: null, options: { concurrency: 3 } },
  { name: '200 / 8', jobs: 200, slots: 8, limit: null, options: { concurrency: 8 } },
  { name: '1000 / 10', jobs: 1000, slots: 10, limit: null, options: { concurrency: 10 } },
];

/** The bound of a rate is that of a pool with more than enough slots. */
const MANY_SLOTS = 32;
const RATE_BOUND: readonly Case[] = [
  {
    name: '300, told 60 a minute',
    jobs: 300,
    slots: MANY_SLOTS,
    limit: RATE,
    options: { concurrency: 'auto', imagesPerMinute: 60 },
  },
  {
    name: '300, by its headers',
    jobs: 300,
    slots: MANY_SLOTS,
    limit: { ...RATE, tells: true },
    options: { concurrency: 'auto' },
  },
  {
    name: '300, by its 429s alone',
    jobs: 300,
    slots: MANY_SLOTS,
    limit: RATE,
    options: { concurrency: 'auto' },
  },
];

export async function benchMakespan(port: number): Promise<void> {
  await benchCases(port, LATENCY_BOUND, 'Makespan, bound by latency (jobs / slots): T*/T', {
    share: 0.95,
    because: '',
  });
  await benchCases(
    port,
    RATE_BOUND,
    'Makespan, bound by a rate of 60 images a minute, 10 at once: T*/T and calls answered 429',
    {
      share: 0.97,
      refused: 0.01,
      because:
        'a second’s worth goes first until the provider shows that it takes more, and the bound has the ten of its burst for nothing',
    },
  );
}

/** What ours is to reach, its way proven within the day: of the bound, and of its calls answered 429 at most. */
interface Bar {
  share: number;
  refused?: number;
  because: string;
}

async function benchCases(port: number, cases: readonly Case[], title: string, bar: Bar): Promise<void> {
  const rows: (string | number)[][] = [];
  const aims: Aim[] = [];
  for (const one of cases) {
    const { cells, proven } = await benchCase(port, one);
    rows.push(cells);
    const { because } = bar;
    aims.push({ what: `${one.name}: ours, of the bound`, value: proven.share, atLeast: bar.share, because });
    if (bar.refused !== undefined)
      aims.push({
        what: `${one.name}: ours, answered 429`,
        value: proven.refused,
        atMost: bar.refused,
        because,
      });
  }
  printTable(
    title,
    ['case', 'T*', ...PEERS.map(({ name }) => name), 'ours', 'ours, on a new way', 'seconds taken'],
    rows,
    `Latency lognormal, median 8 s, spread 0.4; upload 0.8 s. Peers in virtual time, without a queue: their best. On a new way one image goes first.`,
  );
  printAims(aims);
}

async function benchCase(
  port: number,
  one: Case,
): Promise<{ cells: (string | number)[]; proven: { share: number; refused: number } }> {
  const latencyMs = latencies(one.jobs, SEED);
  const boundMs = lowerBoundMs(latencyMs, one.slots, one.limit);
  const share = (ms: number, { refused, calls }: ModelProvider) => {
    const efficiency = `${((100 * boundMs) / ms).toFixed(1)} %`;
    return one.limit === null ? efficiency : `${efficiency} · ${((100 * refused) / calls).toFixed(1)} %`;
  };
  const cells: string[] = [];
  for (const peer of PEERS) {
    const provider = createModelProvider(latencyMs, one.limit);
    cells.push(share(await makespanOf(peer, provider, one.jobs, one.slots), provider));
  }
  const start = performance.now();
  const proven = { share: 0, refused: 0 };
  for (const model of [PROVEN, NEW]) {
    const provider = createModelProvider(latencyMs, one.limit);
    const ms = await ourMakespanMs(port, one, provider, model);
    cells.push(share(ms, provider));
    if (model === PROVEN)
      Object.assign(proven, { share: boundMs / ms, refused: provider.refused / provider.calls });
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { cells: [one.name, `${(boundMs / 1000).toFixed(0)} s`, ...cells, seconds], proven };
}

/** @param name The provider's model, which makes its images another way. */
async function ourMakespanMs(port: number, one: Case, model: ModelProvider, name: string): Promise<number> {
  const url = await createBenchDatabase(port);
  await installQueue(url);
  const connection = await connect(url);
  await fillQueue(connection, one.jobs + WARM_UP_JOBS);
  const clock = createFakeClock();
  const restore = holdWhileDigesting(clock);
  const rpc = onClock(connection, clock);
  type Options = Case['options'] & Pick<RunOptions, 'batchSize'>;
  const run = (provider: ModelProvider, called: string, options: Options) =>
    runEngine({ rpc, clock, provider: adapter(provider, called, clock), store: slowStore(clock), options });
  const warmUp = createModelProvider(latencies(WARM_UP_JOBS, SEED), null);
  await run(warmUp, PROVEN, { batchSize: WARM_UP_JOBS, concurrency: WARM_UP_JOBS });

  // Under a limit until the queue is empty: what was answered 429 is made all the same.
  const batchSize = one.limit === null ? one.jobs : null;
  const report = await run(model, name, { batchSize, waitForRetriesMs: 600_000, ...one.options });
  await connection.end();
  restore();
  if (report.succeeded !== one.jobs) {
    throw new Error(`${report.succeeded} of ${one.jobs} succeeded: ${report.stoppedDetail}`);
  }
  return report.run.durationMs;
}

function adapter(model: ModelProvider, called: string, clock: Clock): ImageProvider {
  return {
    id: 'bench',
    asks: { address: null, model: called, sent: {}, format: 'png', pixels: 1, results: 'in-answer' },
    unitCostMicroUsd: 1000,
    timeoutMs: 300_000,
    autoConcurrency: 4,
    async generate(_request, { signal }) {
      const rateLimit = await model.call(clock, signal);
      return {
        bytes: PIXEL,
        model: 'bench',
        costMicroUsd: 1000,
        costBasis: 'table',
        digitalSourceType: 'trainedAlgorithmicMedia',
        warnings: [],
        ...(rateLimit === null ? {} : { rateLimit }),
      };
    },
  };
}

function slowStore(clock: Clock): ImageStore {
  return {
    ...INSTANT_STORE,
    async put(image, signal) {
      await clock.sleep(UPLOAD_MS, signal);
      return INSTANT_STORE.put(image, signal);
    },
  };
}

/**
 * The queue's calls, by the run's clock. Time stands still while the database works, and then moves on by what that
 * really took. One at a time here; in the run's time they overlap.
 */
function onClock(connection: pg.Client, clock: FakeClock): Rpc {
  const direct = createPgRpc(connection);
  const call = async (fn: string, args: Record<string, unknown>): Promise<[unknown, number]> => {
    const now = new Date(clock.now()).toISOString();
    await connection.query(`select set_config('image_generation.fake_now', $1, false)`, [now]);
    const start = performance.now();
    const answer = await direct(fn, args);
    return [answer, performance.now() - start];
  };
  let last: Promise<unknown> = Promise.resolve();
  return async (fn, args) => {
    const turn = last.then(() => call(fn, args));
    last = turn.catch(() => undefined);
    const [answer, tookMs] = await clock.hold(turn);
    await clock.sleep(tookMs);
    return answer;
  };
}
