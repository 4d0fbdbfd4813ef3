/** Many workers at once on real connections: nothing is done twice, nothing is overspent, nothing locks up. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import { createQueue } from '../../../src/queue/client.ts';
import type { Job } from '../../../src/queue/contract.ts';
import { LOCK_NOT_AVAILABLE, type Retry, rpcErrorOf, withRetries } from '../../../src/queue/transport.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  claimRequest,
  completed,
  connectWorker,
  connectWorkers,
  failed,
  held,
  paidOffer,
  queueProducts,
  resetQueue,
  startRun,
  UNIT_COST,
  type Worker,
} from '../../support/queue-scenario.ts';

/** Each connection plans its statements anew, which takes most of the time here: more of them find nothing more. */
const WORKERS = 16;

let database: TestDatabase;
let workers: Worker[];
let first: Worker;

beforeAll(async () => {
  database = await createDatabase();
  workers = await connectWorkers(database, WORKERS);
  first = await connectWorker(database);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await resetQueue(database);
  await Promise.all(workers.map((worker) => worker.setNow(null)));
});
afterEach(async () => {
  expect(await first.queue.verify()).toEqual([]);
});

/** A repeatable sequence of numbers in [0, 1) (mulberry32), so that a failing storm can be run again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('claims at once', () => {
  it('give each of 400 jobs to exactly one of 16 workers', async () => {
    await queueProducts(database, first.queue, 400);
    const runId = await startRun(first.queue);

    const taken = await Promise.all(
      workers.map(async ({ queue }, index) => {
        const jobs: Job[] = [];
        for (;;) {
          const answer = await queue.claim(claimRequest(runId, { limit: 7, worker: `worker-${index}` }));
          jobs.push(...answer.jobs);
          if (answer.reason === 'busy') continue;
          if (answer.jobs.length === 0) return jobs;
        }
      }),
    );

    const ids = taken.flat().map((job) => job.id);
    expect(ids).toHaveLength(400);
    expect(new Set(ids).size).toBe(400);
    expect(taken.filter((jobs) => jobs.length > 0).length).toBeGreaterThan(1);
    const open = await database.value<number>(
      'select count(*)::int from image_generation_attempts where outcome is null',
    );
    expect(open).toBe(400);
  });

  it('with the same token share one answer', async () => {
    await queueProducts(database, first.queue, 20);
    const runId = await startRun(first.queue);
    const request = claimRequest(runId, { limit: 5 });

    const answers = await Promise.all(workers.slice(0, 8).map(({ queue }) => queue.claim(request)));

    expect(answers[0]?.jobs).toHaveLength(5);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await database.value(`select count(*)::int from image_generation_attempts`)).toBe(5);
  });

  it('work 300 jobs to their end, each completed once with one accepted image', async () => {
    const ids = await queueProducts(database, first.queue, 300);
    const runId = await startRun(first.queue);

    await Promise.all(
      workers.slice(0, 8).map(async ({ queue }) => {
        for (;;) {
          const answer = await queue.claim(claimRequest(runId, { limit: 10 }));
          if (answer.jobs.length > 0) {
            const settled = await queue.settle(answer.jobs.map((job) => completed(job)));
            expect(settled.every(({ outcome, already }) => outcome === 'ok' && !already)).toBe(true);
          } else if (answer.reason !== 'busy') return;
        }
      }),
    );

    const [row] = await database.query(
      `select
         (select count(*)::int from image_generation_queue where status = 'completed') as completed,
         (select count(*)::int from image_generation_images where state = 'current') as images,
         (select count(*)::int from uses_products p join image_generation_images m
            on m.product_id = p.id::text and m.url = p.image_url and m.state = 'current') as shown`,
    );
    expect(row).toEqual({ completed: ids.length, images: ids.length, shown: ids.length });
  });
});

describe('enqueue by several callers at once', () => {
  it('gives each product one active job', async () => {
    await insertHempProducts(database, 600);

    const answers = await Promise.all(
      workers
        .slice(0, 8)
        .map(({ queue }) => queue.enqueueMissing({ limit: 1000, replace: 'none', priority: null })),
    );

    expect(answers.reduce((sum, answer) => sum + answer.enqueued, 0)).toBe(600);
    expect(
      await database.query(
        'select product_id from image_generation_queue group by product_id having count(*) <> 1',
      ),
    ).toEqual([]);
  });

  it('stays so while finished jobs make room for new ones', async () => {
    const ids = await queueProducts(database, first.queue, 120);
    const runId = await startRun(first.queue);
    const { jobs } = await first.queue.claim(claimRequest(runId, { limit: 120 }));
    await first.queue.settle(jobs.map((job) => completed(job)));

    const answers = await Promise.all(
      workers.slice(0, 8).map(({ queue }, index) =>
        queue.enqueueProducts({
          // Each caller names them in an order of its own.
          productIds: index % 2 === 0 ? ids : ids.toReversed(),
          priority: null,
          provider: null,
          replace: 'all',
        }),
      ),
    );

    expect(answers.reduce((sum, answer) => sum + answer.enqueued, 0)).toBe(120);
    const [row] = await database.query(
      `select count(*) filter (where is_latest)::int as latest, count(*) filter (where status = 'pending')::int as pending,
         count(*)::int as jobs from image_generation_queue`,
    );
    expect(row).toEqual({ latest: 120, pending: 120, jobs: 240 });
  });
});

describe('budgets under sixteen claimers at once', () => {
  const CALLS = 50;
  const LOOK_EVERY_MS = 2;

  /** Looks at the books from outside, over and over, until told to stop. Answers the most that was ever bound. */
  function watch(sql: string): { stop(): Promise<number> } {
    let running = true;
    let most = 0;
    const watching = (async () => {
      while (running) {
        const bound = Number(await database.value<string | null>(sql));
        most = Math.max(most, bound);
        await sleep(LOOK_EVERY_MS);
      }
    })();
    return {
      async stop() {
        running = false;
        await watching;
        return most;
      },
    };
  }

  /** Every worker claims until no money is left; most pay, some release, some fail for nothing. */
  async function spend(runId: number, chance: () => number): Promise<Job[]> {
    const paid: Job[] = [];
    await Promise.all(
      workers.map(async ({ queue }) => {
        for (;;) {
          const answer = await queue.claim(
            claimRequest(runId, { limit: 1 + Math.floor(chance() * 3), offers: [paidOffer()] }),
          );
          if (answer.jobs.length === 0) {
            if (answer.reason === 'busy') continue;
            expect(answer.reason).toBe('budget');
            return;
          }
          if (chance() < 0.3) {
            await queue.release(answer.jobs.map(held));
            continue;
          }
          // Small images: there is room to save those of all workers.
          const told = { expectedBytes: 1_000, home: [] };
          const dispatched = await queue.dispatch(answer.jobs.map(held), undefined, told);
          expect(dispatched).toHaveLength(answer.jobs.length);
          await queue.settle(answer.jobs.map((job) => completed(job)));
          paid.push(...answer.jobs);
        }
      }),
    );
    return paid;
  }

  it('are never exceeded by the run', async () => {
    await queueProducts(database, first.queue, 120);
    const runId = await startRun(first.queue, { runBudgetMicroUsd: CALLS * UNIT_COST + 1 });
    const watched = watch('select max(reserved_microusd + spent_microusd) from image_generation_runs');

    const paid = await spend(runId, seeded(1));

    expect(await watched.stop()).toBeLessThanOrEqual(CALLS * UNIT_COST);
    expect(paid).toHaveLength(CALLS);
  });

  it('are never exceeded for a provider', async () => {
    await queueProducts(database, first.queue, 120);
    await database.query(
      `insert into image_generation_provider (provider, daily_cap_microusd) values ('paid', $1)`,
      [CALLS * UNIT_COST],
    );
    const runId = await startRun(first.queue);
    const watched = watch(
      `select max(reserved_microusd + spent_microusd) from image_generation_daily where provider = 'paid'`,
    );

    const paid = await spend(runId, seeded(2));

    expect(await watched.stop()).toBeLessThanOrEqual(CALLS * UNIT_COST);
    expect(paid).toHaveLength(CALLS);
  });

  it('are never exceeded for the day, by any number of runs', async () => {
    await queueProducts(database, first.queue, 120);
    await database.query(`update image_generation_provider set daily_cap_microusd = $1 where provider = ''`, [
      CALLS * UNIT_COST,
    ]);
    const watched = watch(
      `select max(reserved_microusd + spent_microusd) from image_generation_daily where provider = ''`,
    );
    const runIds = await Promise.all([1, 2, 3].map(() => startRun(first.queue)));

    const chance = seeded(3);
    const paid = (await Promise.all(runIds.map((runId) => spend(runId, chance)))).flat();

    expect(await watched.stop()).toBeLessThanOrEqual(CALLS * UNIT_COST);
    expect(paid).toHaveLength(CALLS);
  });

  it('begin anew at midnight in UTC, and what was reserved before belongs to the day before', async () => {
    await queueProducts(database, first.queue, 200);
    await database.query(`update image_generation_provider set daily_cap_microusd = $1 where provider = ''`, [
      CALLS * UNIT_COST,
    ]);
    const runId = await startRun(first.queue);
    const watched = watch(
      `select max(reserved_microusd + spent_microusd) from image_generation_daily where provider = ''`,
    );
    // Half of the workers stand a moment before midnight, half a moment after it.
    await Promise.all(
      workers.map(({ setNow }, index) =>
        setNow(index % 2 === 0 ? '2031-12-31T23:59:59.9Z' : '2032-01-01T00:00:00Z'),
      ),
    );

    const paid = await spend(runId, seeded(4));

    expect(await watched.stop()).toBeLessThanOrEqual(CALLS * UNIT_COST);
    expect(paid).toHaveLength(2 * CALLS);
    expect(
      await database.query(
        `select day::text, spent_microusd::int as spent, reserved_microusd::int as reserved
         from image_generation_daily where provider = '' order by day`,
      ),
    ).toEqual([
      { day: '2031-12-31', spent: CALLS * UNIT_COST, reserved: 0 },
      { day: '2032-01-01', spent: CALLS * UNIT_COST, reserved: 0 },
    ]);
  });

  it('hold when jobs are closed on the way and make room for others', async () => {
    const ids = await queueProducts(database, first.queue, 12);
    await database.query(
      `insert into image_generation_provider (provider, daily_cap_microusd) values ('paid', $1)`,
      [4 * UNIT_COST],
    );
    await database.query('delete from uses_products where id::text = any ($1)', [[ids[0], ids[2], ids[4]]]);
    const runId = await startRun(first.queue);

    const answer = await first.queue.claim(claimRequest(runId, { limit: 6, offers: [paidOffer()] }));

    expect(answer.closed).toBeGreaterThan(0);
    expect(answer.jobs).toHaveLength(4);
  });

  it('keep a price that does not fit from blocking a cheaper provider for ever', async () => {
    const [dear, cheap] = (await queueProducts(database, first.queue, 2)) as [string, string];
    await database.query(
      `update image_generation_queue set requested_provider = case product_id when $1 then 'dear' else 'cheap' end`,
      [dear],
    );
    const runId = await startRun(first.queue, { runBudgetMicroUsd: 50 });
    const offers = [
      paidOffer({ provider: 'dear', unitCostMicroUsd: 100, any: false }),
      paidOffer({ provider: 'cheap', unitCostMicroUsd: 50, any: false }),
    ];

    const one = await first.queue.claim(claimRequest(runId, { offers }));
    const none = await first.queue.claim(claimRequest(runId, { offers }));

    expect(one.jobs.map((job) => job.product.id)).toEqual([cheap]);
    expect(none).toMatchObject({ jobs: [], reason: 'budget' });
    await first.queue.release(one.jobs.map(held));
  });
});

describe('a storm of everything at once', () => {
  /** Of each of twelve workers. */
  const ROUNDS = 30;

  it('ends without a deadlock and with its books in order', async () => {
    await queueProducts(database, first.queue, 150);
    await database.query(
      `insert into image_generation_provider (provider, daily_cap_microusd)
       values ('paid', $1), ('other', $1)`,
      [400 * UNIT_COST],
    );
    const runIds = await Promise.all([1, 2].map(() => startRun(first.queue)));
    const productIds = (await database.query<{ id: string }>('select id::text from uses_products')).map(
      ({ id }) => id,
    );
    const errors: unknown[] = [];
    const everHeld: Job[] = [];

    const one = async ({ rpc, client }: Worker, index: number) => {
      // On a slow machine a lock may take longer than a call waits: it is repeated then, as a run does.
      const onRetry = ({ error }: Retry) => {
        if (error.code !== LOCK_NOT_AVAILABLE) errors.push(error);
      };
      const queue = createQueue(
        withRetries(rpc, { clock: systemClock, random: Math.random, attempts: 20, onRetry }),
      );
      const chance = seeded(100 + index);
      const pick = <Item>(items: readonly Item[]): Item => {
        const item = items[Math.floor(chance() * items.length)];
        if (item === undefined) throw new Error('Nothing to choose from.');
        return item;
      };
      const some = <Item>(items: readonly Item[]) => items.filter(() => chance() < 0.4).slice(0, 20);
      for (let round = 0; round < ROUNDS; round += 1) {
        const dice = chance();
        if (dice < 0.5) {
          const offers =
            chance() < 0.5
              ? [paidOffer(), paidOffer({ provider: 'other', any: false })]
              : [paidOffer({ provider: 'other' }), paidOffer({ provider: 'free', unitCostMicroUsd: 0 })];
          const { jobs } = await queue.claim(
            claimRequest(pick(runIds), {
              limit: 1 + Math.floor(chance() * 10),
              // Some leases end while their jobs are worked on.
              leaseSeconds: chance() < 0.5 ? 1 : 60,
              offers,
            }),
          );
          everHeld.push(...jobs);
          await queue.heartbeat([...new Set(jobs.map((job) => job.token))], 60);
          const stamped = await queue.dispatch(some(jobs).map(held));
          const isStamped = new Set(stamped.map(({ jobId }) => jobId));
          const released = await queue.release(
            jobs.filter((job) => !isStamped.has(job.id) && chance() < 0.5).map(held),
          );
          const isReleased = new Set(released.map(({ jobId }) => jobId));
          const results = jobs
            .filter((job) => !isReleased.has(job.id) && chance() < 0.8)
            .map((job) => {
              const costMicroUsd = isStamped.has(job.id) ? job.reservedMicroUsd : 0;
              if (chance() < 0.5) return completed(job, { costMicroUsd });
              return failed(job, {
                costMicroUsd,
                failureClass: pick(['transient', 'ambiguous', 'quota', 'permanent', 'content_blocked']),
                hasNextWording: chance() < 0.5,
              });
            });
          // One in eight calls carries a poisoned item, so that the careful path storms as well.
          const poison = results[0];
          if (poison && chance() < 0.125) results.push({ ...poison, token: 'not-a-token' });
          await queue.settle(results.toSorted(() => chance() - 0.5));
        } else if (dice < 0.6) {
          // A worker that comes back from the dead with what it once held.
          const late = some(everHeld.slice(-60));
          await queue.settle(late.map((job) => failed(job, { failureClass: 'transient' })));
        } else if (dice < 0.7) {
          await queue.heartbeat([...new Set(everHeld.slice(-40).map((job) => job.token))], 30);
        } else if (dice < 0.78) {
          await queue.cancel({ productIds: some(productIds) }, 'the storm');
        } else if (dice < 0.86) {
          await queue.retryFailed({ productIds: some(productIds) }, { includeCancelled: true });
        } else if (dice < 0.94) {
          await queue.enqueueProducts({
            productIds: some(productIds),
            priority: 1 + Math.floor(chance() * 10),
            provider: chance() < 0.3 ? 'other' : null,
            replace: 'all',
          });
        } else if (dice < 0.97) {
          await queue.peek({
            limit: 10,
            offers: [paidOffer()],
            enqueue: { replace: 'all', productIds: null },
            runBudgetMicroUsd: null,
            dailyBudgetMicroUsd: null,
          });
        } else {
          await client.query('select image_generation_fold_counts(10)');
          await queue.status();
        }
      }
    };
    await Promise.all(
      workers.slice(0, 12).map((worker, index) => one(worker, index).catch((error) => errors.push(error))),
    );

    // Where a deadlock was, Postgres tells in the details and the context.
    expect(
      errors.map((error) => ({
        code: rpcErrorOf(error)?.code,
        details: rpcErrorOf(error)?.details,
        where: (rpcErrorOf(error)?.cause as { where?: string } | undefined)?.where,
        message: String(error),
      })),
    ).toEqual([]);
    const settled = await database.value<number>(
      'select count(*)::int from image_generation_attempts where outcome is not null',
    );
    expect(settled).toBeGreaterThan(100);
    expect(
      await database.value<number>(
        `select count(*)::int from (
           select outcome from image_generation_attempts group by outcome) as seen`,
      ),
    ).toBeGreaterThan(4);
  });
});
