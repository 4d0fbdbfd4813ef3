/**
 * Runs of the real engine while the database fails in the ways that databases and the networks before them do. What
 * makes each of them hard is the same: whether a call was carried out is not known to whoever made it.
 */

import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { systemClock } from '../../../src/clock.ts';
import type { EngineEvent, RunOptions, RunReport } from '../../../src/engine/contract.ts';
import { runBatch } from '../../../src/engine/run.ts';
import { DEFAULT_SETTINGS } from '../../../src/prompts/settings.ts';
import { createQueue } from '../../../src/queue/client.ts';
import { createSupabaseRpc } from '../../../src/queue/supabase.ts';
import { type Rpc, RpcError, withRetries } from '../../../src/queue/transport.ts';
import { createLocalStore } from '../../../src/storage/local.ts';
import { createSupabase } from '../../../src/supabase/client.ts';
import { INSTANT_CHECKER } from '../../support/images.ts';
import { audit } from '../../support/kill-worker-audit.ts';
import {
  createPaidProvider,
  IMAGE_COST,
  type PaidServer,
  startPaidServer,
  withCallIds,
} from '../../support/paid-server.ts';
import { createPgRpc } from '../../support/pg-rpc.ts';
import { queueProducts, resetQueue } from '../../support/queue-scenario.ts';
import { startSupabase, type TestSupabase } from '../../support/supabase.ts';

const JOBS = 16;
const LEASE_SECONDS = 60;

let project: TestSupabase;
let imagesDirectory: string;
let paid: PaidServer;
let imageAfterMs = 0;

beforeAll(async () => {
  project = await startSupabase();
  imagesDirectory = await mkdtemp(join(tmpdir(), 'hemp-faults-'));
});
afterAll(async () => {
  await project.stop();
  await rm(imagesDirectory, { recursive: true, force: true });
});
const queueJobs = (count: number) =>
  queueProducts(project.database, createQueue(createPgRpc(project.database.pool)), count);
beforeEach(async () => {
  await resetQueue(project.database);
  imageAfterMs = 0;
  paid = await startPaidServer({ imageAfterMs: () => imageAfterMs });
  await queueJobs(JOBS);
});
afterEach(async () => {
  project.gateway.clearFaults();
  await paid.stop();
});

interface Work {
  options?: Partial<RunOptions>;
  signal?: AbortSignal;
  onEvent?: (event: EngineEvent) => void;
  /** A call that failed as it was sent, whether it is repeated or not. */
  onFault?: (fn: string, error: RpcError) => void;
}

/** More than a run has, as a busy machine's API is slower to come back. */
const ATTEMPTS = 12;

async function work({ options, signal, onEvent, onFault }: Work = {}): Promise<RunReport> {
  const supabase = createSupabase({ url: project.url, key: project.keys.secret, fetch });
  const once = createSupabaseRpc(supabase);
  const noted: Rpc = (fn, ...args) =>
    once(fn, ...args).catch((error: unknown) => {
      if (error instanceof RpcError) onFault?.(fn, error);
      throw error;
    });
  const rpc = withRetries(noted, { clock: systemClock, random: Math.random, attempts: ATTEMPTS });
  const { queue, callIdFor } = withCallIds(createQueue(rpc));
  return runBatch(
    {
      queue,
      store: createLocalStore({
        directory: imagesDirectory,
        urlFor: (key) => `https://images.example/${key}`,
      }),
      providers: new Map([['paid', createPaidProvider({ id: 'paid', url: paid.url, callIdFor })]]),
      clock: systemClock,
      random: Math.random,
      newToken: randomUUID,
      onEvent: onEvent ?? (() => undefined),
      rescue: null,
      images: INSTANT_CHECKER,
      probeUrl: async () => 'unknown',
    },
    {
      runKey: randomUUID(),
      door: 'cli',
      worker: 'worker',
      runUrl: null,
      scheduledBy: null,
      provider: 'paid',
      batchSize: null,
      concurrency: 4,
      fallbackProviders: [],
      fallbackOnRefusal: false,
      prompts: DEFAULT_SETTINGS,
      imagesPerMinute: null,
      workers: 1,
      queueMissing: false,
      replace: 'none',
      runBudgetMicroUsd: null,
      dailyBudgetMicroUsd: null,
      timeLimitMs: null,
      waitForRetriesMs: 0,
      leaseSeconds: LEASE_SECONDS,
      ...options,
    },
    signal ?? new AbortController().signal,
  );
}

/** Every product has its image, and each was paid for once. */
async function expectAllPaidOnce(jobs = JOBS): Promise<void> {
  const found = await audit({
    database: project.database,
    charges: paid.charges,
    storedAt: (path) => readFile(join(imagesDirectory, path)),
    capMicroUsd: jobs * IMAGE_COST,
  });
  expect(found).toMatchObject({ problems: [], charges: jobs, orphanCharges: 0 });
}

describe('an answer that is lost after the database has done its work', () => {
  it.each([
    ['start_run', 2],
    ['claim', 3],
    ['dispatch', 6],
    ['settle', 3],
    ['status', 1],
    ['finish_run', 2],
  ])('of %s, %i times, changes nothing about the result', async (fn, times) => {
    const fault = project.gateway.fault({ match: `image_generation_${fn}`, kind: 'lost-answer', times });
    const report = await work();
    expect(fault.hits).toBe(times);
    expect(report).toMatchObject({
      stoppedDetail: null,
      succeeded: JOBS,
      processed: JOBS,
      stoppedReason: 'empty',
    });
    await expectAllPaidOnce();
  });

  it('of heartbeat, 3 times, loses no lease', async () => {
    imageAfterMs = 2_500;
    const fault = project.gateway.fault({
      match: 'image_generation_heartbeat',
      kind: 'lost-answer',
      times: 3,
    });
    // Beats each 5 s, of which the repeated calls need two at most; the run takes ten.
    const report = await work({ options: { concurrency: 5, leaseSeconds: 15 } });
    expect(fault.hits).toBe(3);
    expect(report).toMatchObject({ succeeded: JOBS, processed: JOBS });
    await expectAllPaidOnce();
  });

  it('of release, 2 times, refunds each attempt once', async () => {
    const fault = project.gateway.fault({ match: 'image_generation_release', kind: 'lost-answer', times: 2 });
    const interruption = new AbortController();
    imageAfterMs = 600;
    const report = await work({
      signal: interruption.signal,
      onEvent: ({ type }) => {
        if (type === 'job-finished') interruption.abort();
      },
    });
    expect(fault.hits).toBe(2);
    expect(report).toMatchObject({ stoppedReason: 'interrupted' });
    expect(report.released).toBeGreaterThan(0);
    const odd = await project.database.query(
      `select q.id from image_generation_queue q
       where q.tries <> (
         select count(*) from image_generation_attempts a where a.job_id = q.id and a.outcome <> 'released'
       )`,
    );
    expect(odd).toEqual([]);
  });
});

describe('connections that are cut', () => {
  it('again and again leave every job done and paid for once', async () => {
    const jobs = 30;
    await queueJobs(jobs - JOBS);
    imageAfterMs = 100;
    const ended = new AbortController();
    let cuts = 0;
    // By progress, not by time: each time, the API has found its way back before the next cut.
    const cutting = (async () => {
      for (let after = 3; !ended.signal.aborted; await sleep(20)) {
        if (paid.charges.size < after) continue;
        cuts += await cutConnections();
        after = paid.charges.size + 6;
      }
    })();
    const report = await work().finally(() => ended.abort());
    await cutting;
    expect(cuts).toBeGreaterThanOrEqual(4);
    expect(report).toMatchObject({
      stoppedDetail: null,
      succeeded: jobs,
      processed: jobs,
      stoppedReason: 'empty',
    });
    await expectAllPaidOnce(jobs);
  });
});

/** Ends every connection of the API. Answers how many there were. */
function cutConnections(): Promise<number> {
  return project.database.value(
    `select count(pg_terminate_backend(pid))::int from pg_stat_activity
     where datname = current_database() and usename = 'authenticator'`,
  );
}

describe('a row that somebody else keeps locked', () => {
  let admin: pg.Client;
  let owner: pg.Client;
  beforeAll(async () => {
    admin = await project.database.connect('supabase_admin');
    // Else the owner could be the one that a dead lock ends.
    await admin.query(`alter role postgres in database ${project.database.name} set deadlock_timeout = '1h'`);
    owner = await project.database.connect();
  });
  afterEach(async () => {
    await owner.query('rollback');
    await configureApi({ statement_timeout: '8s', lock_timeout: '8s', deadlock_timeout: '1s' });
  });

  /** Gives the API other settings; they hold for its next connections. */
  async function configureApi(settings: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(settings)) {
      await admin.query(
        `alter role authenticator in database ${project.database.name} set ${name} = '${value}'`,
      );
    }
    await cutConnections();
  }

  /** Does something once so many calls of the provider are under way. */
  function whenStarted(count: number, act: () => Promise<void>) {
    let started = 0;
    let done: Promise<void> | null = null;
    return {
      onEvent: ({ type }: EngineEvent) => {
        if (type === 'job-started') started += 1;
        if (started === count) done ??= act();
      },
      get done() {
        return done;
      },
    };
  }

  beforeEach(() => {
    imageAfterMs = 300;
  });

  it.each([
    ['57014', 'settle', { statement_timeout: '700ms' }],
    ['55P03', 'dispatch', {}],
  ])('costs calls that are repeated until it is free (%s of %s)', async (code, fn, settings) => {
    await configureApi(settings);
    const refused = new Set<string>();
    const locking = whenStarted(8, async () => {
      await owner.query('begin');
      await owner.query('select 1 from image_generation_queue for update');
    });
    const report = await work({
      options: { concurrency: 8 },
      onEvent: locking.onEvent,
      onFault: (refusedFn, error) => {
        if (error.code === code) refused.add(refusedFn);
        if (refused.has(`image_generation_${fn}`)) void owner.query('rollback');
      },
    });
    await locking.done;
    expect([...refused]).toContain(`image_generation_${fn}`);
    expect(report).toMatchObject({ succeeded: JOBS, processed: JOBS });
    await expectAllPaidOnce();
  });

  it('and who waits for one of ours in turn gets it: a settlement lets go before that is a dead lock', async () => {
    await configureApi({ deadlock_timeout: '1h' });
    const ourTurn = whenStarted(8, async () => {
      await waitForOneOfTheirs();
    });
    const report = await work({ options: { concurrency: 8 }, onEvent: ourTurn.onEvent });
    await ourTurn.done;
    expect(report).toMatchObject({ succeeded: JOBS, processed: JOBS });
    await expectAllPaidOnce();
  });

  /**
   * Locks the last job whose call is under way until a settlement waits for it, and asks for one that this settlement holds: jobs
   * are settled by how they come, so which one that is shows only then.
   */
  async function waitForOneOfTheirs(): Promise<void> {
    const inHand = `select id from image_generation_queue q where status = 'processing' and exists (
      select from image_generation_attempts a where a.job_id = q.id and a.outcome is null and a.dispatched_at is not null
    )`;
    await owner.query('begin');
    const { rows: last } = await owner.query(`${inHand} order by id desc limit 1 for update`);
    const ours = last[0]?.id ?? null;
    while (ours !== null && !(await someoneWaits())) await sleep(20);
    await owner.query('savepoint looking');
    const { rows: free } = await owner.query(`${inHand} and id < $1 for update skip locked`, [ours]);
    await owner.query('rollback to looking');
    await owner.query(
      `select from image_generation_queue
       where id = (select min(id) from (${inHand} and id < $1 and id <> all ($2)) as theirs) for update`,
      [ours, free.map(({ id }) => id)],
    );
    await owner.query('rollback');
  }

  const someoneWaits = () =>
    project.database.value<boolean>(
      `select exists (
         select from pg_stat_activity
         where datname = current_database() and usename = 'authenticator' and wait_event in ('transactionid', 'tuple')
           and query ilike '%image_generation_settle%'
       )`,
    );
});
