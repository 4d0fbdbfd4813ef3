/** Leases, attempts and waits, told by a clock that the tests own. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FailureClass, Job } from '../../../src/queue/contract.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  asQueue,
  claimJob,
  claimJobs,
  claimRequest,
  completed,
  connectWorkers,
  failed,
  held,
  imageOf,
  jobRow,
  offer,
  paidOffer,
  queueProducts,
  resetQueue,
  startRun,
  UNIT_COST,
  type Worker,
} from '../../support/queue-scenario.ts';

const START = Date.parse('2031-05-05T10:00:00Z');
const SECOND = 1000;
const HOUR = 3_600_000;

let database: TestDatabase;
let one: Worker;
let other: Worker;
let runId: number;

/** Both workers look at the same clock: so long after the start. */
async function at(ms: number): Promise<void> {
  const iso = new Date(START + ms).toISOString();
  await Promise.all([one.setNow(iso), other.setNow(iso)]);
}

beforeAll(async () => {
  database = await createDatabase();
  [one, other] = (await connectWorkers(database, 2)) as [Worker, Worker];
});
afterAll(() => database.drop());
beforeEach(async () => {
  await resetQueue(database);
  await at(0);
  runId = await startRun(one.queue);
});
afterEach(async () => {
  expect(await one.queue.verify()).toEqual([]);
});

async function books(provider: string) {
  const [row] = await database.query(
    `select reserved_microusd::int as reserved, spent_microusd::int as spent, overrun_microusd::int as overrun,
       ambiguous::int, calls::int, succeeded::int, failed::int
     from image_generation_daily where day = '2031-05-05' and provider = $1`,
    [provider],
  );
  return row;
}

async function runMoney() {
  const [row] = await database.query(
    'select reserved_microusd::int as reserved, spent_microusd::int as spent from image_generation_runs where id = $1',
    [runId],
  );
  return row;
}

async function ledger(job: Job) {
  const [row] = await database.query(
    `select outcome, failure_class, cost_microusd::int as cost, cost_basis, attempt_number, settle_answer
     from image_generation_attempts where token = $1 and job_id = $2`,
    [job.token, job.id],
  );
  return row;
}

describe('a lease', () => {
  it('keeps its job from others until it ends, then the job is taken back, at no cost of an attempt', async () => {
    const [productId] = await queueProducts(database, one.queue, 1);
    const first = await claimJob(one.queue, runId, { leaseSeconds: 60 });

    await at(59 * SECOND);
    expect(await other.queue.claim(claimRequest(runId))).toMatchObject({ jobs: [], reason: 'empty' });

    await at(60 * SECOND);
    const second = await claimJob(other.queue, runId, { worker: 'worker-2' });
    expect(second).toMatchObject({ id: first.id, attemptNumber: 2 });
    expect(second.token).not.toBe(first.token);
    expect(await ledger(first)).toMatchObject({ outcome: 'expired', failure_class: 'transient', cost: 0 });
    expect(await jobRow(database, first.id)).toMatchObject({ attempt_count: 0, paid_calls: 0 });

    await other.queue.settle([completed(second)]);
    expect(await imageOf(database, productId as string)).toBe(completed(second).image.url);
  });

  it('that ended before a paid call was stamped is no try: the next worker stands where the first one stood', async () => {
    await queueProducts(database, one.queue, 1);
    for (let round = 1; round <= 20; round += 1) {
      const job = await claimJob(one.queue, runId, { leaseSeconds: 60, offers: [paidOffer()] });
      expect(job.attemptNumber).toBe(1);
      await at(round * 61 * SECOND);
    }
    const [row] = await database.query(
      'select tries, attempt_count, paid_calls, status from image_generation_queue',
    );
    expect(row).toEqual({ tries: 1, attempt_count: 0, paid_calls: 0, status: 'processing' });
  });

  it.each(['lease', 'settlement', 'release'])(
    'of a job whose attempts somebody has lowered meanwhile ends (%s), and stands in nobody’s way',
    async (end) => {
      await queueProducts(database, one.queue, 2);
      const failing = await claimJob(one.queue, runId);
      await one.queue.settle([failed(failing, { failureClass: 'bad_request' })]);
      await at(HOUR);
      const [neighbour, job] = (await claimJobs(one.queue, runId)) as [Job, Job];
      expect(job.id).toBe(failing.id);
      await database.query(
        asQueue(`update image_generation_queue set max_attempts = 1 where id = ${job.id}`),
      );
      const done = completed(neighbour);
      if (end === 'lease') {
        await one.queue.settle([done]);
        await at(2 * HOUR);
        expect(await other.queue.claim(claimRequest(runId))).toMatchObject({ jobs: [] });
      } else if (end === 'settlement') {
        await one.queue.settle([done, failed(job)]);
      } else {
        expect(await one.queue.release([held(job)])).toEqual([held(job)]);
        await one.queue.settle([done]);
      }
      expect(await jobRow(database, neighbour.id)).toMatchObject({ status: 'completed' });
      expect(await jobRow(database, job.id)).toMatchObject({
        status: end === 'release' ? 'pending' : 'failed',
      });
    },
  );

  it('is extended by a heartbeat, which names the jobs that were lost', async () => {
    await queueProducts(database, one.queue, 2);
    const kept = await claimJob(one.queue, runId, { leaseSeconds: 60 });
    const lost = await claimJob(one.queue, runId, { leaseSeconds: 60 });

    await at(50 * SECOND);
    expect(await one.queue.heartbeat([kept.token], 60)).toEqual({ cancelled: [], lost: [], busy: [] });
    await at(70 * SECOND);
    expect((await claimJobs(other.queue, runId, { worker: 'worker-2' })).map(({ id }) => id)).toEqual([
      lost.id,
    ]);

    const answer = { cancelled: [], lost: [held(lost)], busy: [] };
    expect(await one.queue.heartbeat([kept.token, lost.token], 60)).toEqual(answer);
    expect(await one.queue.heartbeat([kept.token, lost.token], 60)).toEqual(answer);
  });

  it('that was lost lets its worker neither pay, release nor settle the job', async () => {
    await queueProducts(database, one.queue, 1);
    const stale = await claimJob(one.queue, runId, { leaseSeconds: 60, offers: [paidOffer()] });
    await at(61 * SECOND);
    const owner = await claimJob(other.queue, runId, { worker: 'worker-2', offers: [paidOffer()] });
    const before = await jobRow(database, owner.id);

    expect(await one.queue.dispatch([held(stale)])).toEqual([]);
    expect(await one.queue.release([held(stale)])).toEqual([]);
    await one.queue.submitted(held(stale), 'remote-7');
    const [answer] = await one.queue.settle([failed(stale, { failureClass: 'permanent' })]);

    expect(answer).toMatchObject({ outcome: 'superseded', already: false, jobStatus: 'processing' });
    expect(await jobRow(database, owner.id)).toEqual(before);
    expect((await other.queue.dispatch([held(owner)])).length).toBe(1);
  });

  it('that was lost is not given back by asking for the claim again', async () => {
    await queueProducts(database, one.queue, 3);
    const request = claimRequest(runId, { limit: 2, leaseSeconds: 60 });
    await one.queue.claim(request);
    await at(61 * SECOND);
    const taken = await claimJob(other.queue, runId);
    expect(await one.queue.claim(request)).toMatchObject({ jobs: [], reason: 'busy' });
    expect(await jobRow(database, taken.id)).toMatchObject({
      status: 'processing',
      lease_token: taken.token,
    });
  });

  it('of a worker without a token of its own is left alone: a made-up token changes nothing', async () => {
    await queueProducts(database, one.queue, 1);
    const job = await claimJob(one.queue, runId);
    const forged = { ...job, token: '00000000-0000-4000-8000-000000000000' };
    const before = await jobRow(database, job.id);

    expect(await other.queue.dispatch([held(forged)])).toEqual([]);
    expect(await other.queue.release([held(forged)])).toEqual([]);
    expect(await other.queue.settle([completed(forged)])).toMatchObject([{ outcome: 'invalid' }]);
    expect(await jobRow(database, job.id)).toEqual(before);
  });
});

describe('a job that was dispatched and never heard of again', () => {
  const offers = [paidOffer()];

  it('is booked as ambiguous at what it may have cost', async () => {
    await queueProducts(database, one.queue, 1);
    const job = await claimJob(one.queue, runId, { leaseSeconds: 60, offers });
    await one.queue.dispatch([held(job)]);
    expect(await books('')).toMatchObject({ reserved: UNIT_COST, spent: 0 });

    await at(61 * SECOND);
    await claimJob(other.queue, runId, { offers });

    expect(await ledger(job)).toMatchObject({
      outcome: 'expired',
      failure_class: 'ambiguous',
      cost: UNIT_COST,
      cost_basis: 'unknown',
    });
    expect(await jobRow(database, job.id)).toMatchObject({ error_class: 'ambiguous' });
    expect(await books('')).toMatchObject({ reserved: UNIT_COST, spent: UNIT_COST });
    expect(await books('paid')).toMatchObject({ ambiguous: 1, calls: 1, failed: 1 });
  });

  it.each([
    ['less', UNIT_COST / 4],
    ['more', UNIT_COST * 3],
    ['nothing', 0],
  ])('has its real cost of %s put in place of the guess, exactly once', async (_, costMicroUsd) => {
    const [productId] = await queueProducts(database, one.queue, 1);
    const stale = await claimJob(one.queue, runId, { leaseSeconds: 60, offers });
    await one.queue.dispatch([held(stale)]);
    await at(61 * SECOND);
    const owner = await claimJob(other.queue, runId, { worker: 'worker-2', offers });

    const late = completed(stale, { costMicroUsd, costBasis: 'reported' });
    const [answer] = await one.queue.settle([late]);
    const [repeated] = await one.queue.settle([late]);

    expect(answer).toMatchObject({ outcome: 'superseded', already: false });
    expect(repeated).toMatchObject({ outcome: 'superseded', already: true });
    expect(await books('')).toMatchObject({
      reserved: UNIT_COST,
      spent: costMicroUsd,
      overrun: Math.max(0, costMicroUsd - UNIT_COST),
    });
    expect(
      await database.value('select (sum(overrun_usd) * 1000000)::int from image_generation_provider_days'),
    ).toBe(Math.max(0, costMicroUsd - UNIT_COST));
    expect(await runMoney()).toEqual({ reserved: UNIT_COST, spent: costMicroUsd });
    expect(await ledger(stale)).toMatchObject({ outcome: 'superseded', cost: costMicroUsd });
    expect(await imageOf(database, productId as string)).toBeNull();
    expect(
      await database.query('select state, url from image_generation_images where job_id = $1', [owner.id]),
    ).toEqual([{ state: 'unused', url: late.image.url }]);
  });

  it('is guessed to have cost its reservation when its worker cannot tell', async () => {
    await queueProducts(database, one.queue, 1);
    const job = await claimJob(one.queue, runId, { offers });
    await one.queue.dispatch([held(job)]);
    await one.queue.settle([failed(job, { failureClass: 'ambiguous', costBasis: 'unknown' })]);
    expect(await ledger(job)).toMatchObject({ outcome: 'failed', cost: UNIT_COST, cost_basis: 'unknown' });
    expect(await books('')).toMatchObject({ reserved: 0, spent: UNIT_COST });
  });
});

describe('a job whose worker died', () => {
  const LEASE = { leaseSeconds: 60 };
  let now = 0;
  beforeEach(() => {
    now = 0;
  });
  const pass = (ms: number) => {
    now += ms;
    return at(now);
  };
  /** A worker of its own takes a job, all alone or with others, and is never heard of again. */
  async function die(worker: string, limit = 1, overrides: Partial<Parameters<typeof claimRequest>[1]> = {}) {
    const jobs = await claimJobs(one.queue, runId, { ...LEASE, worker, limit, ...overrides });
    await one.queue.dispatch(jobs.map(held));
    await pass(61 * SECOND);
    return jobs;
  }
  /** Somebody is alive all the while: it was no outage. */
  async function witness(): Promise<Job> {
    await queueProducts(database, one.queue, 1, 10);
    return claimJob(one.queue, runId, { worker: 'witness', leaseSeconds: 86_400 });
  }
  const row = async (id: number) =>
    (
      await database.query(
        'select status, deaths, is_suspect, attempt_count, error_class from image_generation_queue where id = $1',
        [id],
      )
    )[0];

  it('is handed out alone, the others as usual, and given up at the third death', async () => {
    const ids = await queueProducts(database, one.queue, 8);
    const seen: string[] = [];
    // The first product kills whoever holds it.
    for (let worker = 1; worker <= 40; worker += 1) {
      const { jobs } = await one.queue.claim(
        claimRequest(runId, { ...LEASE, worker: `worker-${worker}`, limit: 4 }),
      );
      if (jobs.length === 0) break;
      seen.push(jobs.map(({ product }) => ids.indexOf(product.id) + 1).join());
      if (jobs.some(({ product }) => product.id === ids[0])) await pass(61 * SECOND);
      else await one.queue.settle(jobs.map((job) => completed(job)));
    }
    expect(seen).toEqual(['1,2,3,4', '5,6,7,8', '1', '2', '3', '4', '1', '1']);
    expect(await one.queue.failures(10)).toMatchObject([
      {
        productId: ids[0],
        errorClass: 'worker_died',
        errorMessage: '3 workers died with nothing but this product in hand, the last one worker-8.',
        attemptCount: 0,
      },
    ]);
    expect(await one.queue.status()).toMatchObject({ completed: 7, failed: 1, suspects: 0 });
  });

  it('goes alone for ever when a person retries it', async () => {
    const [killer] = await queueProducts(database, one.queue, 1);
    for (const worker of ['a', 'b', 'c']) await die(worker);
    expect(await one.queue.claim(claimRequest(runId))).toMatchObject({ jobs: [], reason: 'empty' });
    await one.queue.retryFailed({ all: true }, { includeCancelled: false });
    await queueProducts(database, one.queue, 2);
    const others = await claimJobs(one.queue, runId);
    expect(others.map(({ product }) => product.id)).not.toContain(killer);
    expect(await one.queue.claim(claimRequest(runId))).toMatchObject({ jobs: [], reason: 'alone' });
    await one.queue.settle(others.map((job) => completed(job)));
    const job = await claimJob(one.queue, runId);
    expect(job.product.id).toBe(killer);
    await one.queue.settle([completed(job)]);
  });

  it('is kept from a worker that holds another one, and keeps it from others', async () => {
    await queueProducts(database, one.queue, 1);
    await die('victim');
    await queueProducts(database, one.queue, 1);
    const busy = await claimJob(one.queue, runId);
    expect(await one.queue.claim(claimRequest(runId))).toMatchObject({
      jobs: [],
      reason: 'alone',
      detail: 'A job whose worker died is handed out to a worker that holds nothing else.',
    });
    await one.queue.settle([completed(busy)]);
    const suspect = await claimJob(one.queue, runId, { limit: 20 });
    await queueProducts(database, one.queue, 1);
    expect(await one.queue.claim(claimRequest(runId))).toMatchObject({ jobs: [], reason: 'alone' });
    // That is this worker's matter alone.
    expect(await claimJobs(other.queue, runId, { worker: 'worker-2' })).toHaveLength(1);
    // It tells how it went: it lives, so the job is as any other.
    await one.queue.settle([failed(suspect)]);
    expect(await row(suspect.id)).toMatchObject({ is_suspect: false, deaths: 1 });
  });

  it('is nobody’s suspect when its paid call was not even stamped', async () => {
    await queueProducts(database, one.queue, 3);
    const jobs = await claimJobs(one.queue, runId, { ...LEASE, worker: 'victim', offers: [paidOffer()] });
    await one.queue.dispatch(jobs.slice(0, 1).map(held));
    await pass(61 * SECOND);
    const next = await claimJobs(other.queue, runId, { offers: [paidOffer()] });
    expect(next.map(({ id }) => id)).toEqual(jobs.slice(1).map(({ id }) => id));
    expect(await row(jobs[0]?.id as number)).toMatchObject({ is_suspect: true, deaths: 0 });
    expect(await one.queue.status()).toMatchObject({ suspects: 1, pending: 1 });
  });

  it('is a suspect without a stamp too when earlier calls were paid for: their bytes may be what kills', async () => {
    await queueProducts(database, one.queue, 1);
    const paid = await claimJob(one.queue, runId, { offers: [paidOffer()] });
    await one.queue.dispatch([held(paid)]);
    await one.queue.settle([failed(paid, { costMicroUsd: 1, costBasis: 'reported' })]);
    await pass(HOUR);
    await claimJob(one.queue, runId, { ...LEASE, worker: 'victim', offers: [paidOffer()] });
    await pass(61 * SECOND);
    await one.queue.claim(claimRequest(runId));
    expect(await row(paid.id)).toMatchObject({ is_suspect: true, deaths: 1 });
  });

  it.each([
    ['a failure', (job: Job) => failed(job)],
    ['an image', (job: Job) => completed(job)],
  ])('is not dead when it tells of %s, only late: even its third death is taken back', async (_, tell) => {
    await queueProducts(database, one.queue, 1);
    const lives = [];
    for (const worker of ['a', 'b', 'c']) lives.push(...(await die(worker)));
    await one.queue.claim(claimRequest(runId));
    const [first, second, third] = lives as [Job, Job, Job];
    expect(await row(first.id)).toMatchObject({ status: 'failed', error_class: 'worker_died', deaths: 3 });

    for (let times = 0; times < 2; times += 1) {
      expect(await one.queue.settle([tell(third)])).toMatchObject([
        { outcome: 'superseded', jobStatus: 'retry', already: times > 0 },
      ]);
      expect(await row(first.id)).toMatchObject({ status: 'retry', deaths: 2, is_suspect: true });
    }
    await one.queue.settle([tell(first)]);
    await one.queue.settle([tell(second)]);
    expect(await row(first.id)).toMatchObject({ status: 'retry', deaths: 0, is_suspect: false });
    await one.queue.settle([completed(await claimJob(one.queue, runId))]);
  });

  it('is not dead when all leases of several workers have ended: then the database was away', async () => {
    await queueProducts(database, one.queue, 4);
    const jobs = [
      ...(await claimJobs(one.queue, runId, { ...LEASE, worker: 'worker-1', limit: 2 })),
      ...(await claimJobs(other.queue, runId, { ...LEASE, worker: 'worker-2', limit: 2 })),
    ];
    await pass(HOUR);
    expect(await claimJobs(other.queue, runId, { worker: 'worker-3', limit: 4 })).toHaveLength(4);
    for (const { id } of jobs) expect(await row(id)).toMatchObject({ deaths: 0, is_suspect: false });
  });

  it('is dead all the same when that happens to it twice in a row', async () => {
    await queueProducts(database, one.queue, 2);
    for (const times of [1, 2]) {
      await claimJob(one.queue, runId, { ...LEASE, worker: 'worker-1' });
      await claimJob(other.queue, runId, { ...LEASE, worker: 'worker-2' });
      await pass(HOUR);
      await one.queue.claim(claimRequest(runId, { offers: [offer({ provider: 'none', any: false })] }));
      expect(await one.queue.status()).toMatchObject({ suspects: times === 1 ? 0 : 2 });
    }
  });

  it('is dead while others live', async () => {
    const { id } = await witness();
    await queueProducts(database, one.queue, 2);
    await claimJob(one.queue, runId, { ...LEASE, worker: 'worker-1' });
    await claimJob(other.queue, runId, { ...LEASE, worker: 'worker-2' });
    await pass(HOUR);
    const [next] = await claimJobs(other.queue, runId, { worker: 'worker-3', limit: 4 });
    expect(await row(next?.id as number)).toMatchObject({ deaths: 1, is_suspect: true });
    expect(await row(id)).toMatchObject({ status: 'processing', is_suspect: false });
  });

  it('did not die alone when its worker’s other lease had ended a little before', async () => {
    await queueProducts(database, one.queue, 2);
    const early = await claimJob(one.queue, runId, { leaseSeconds: 30, worker: 'victim' });
    const late = await claimJob(one.queue, runId, { leaseSeconds: 60, worker: 'victim' });
    await pass(31 * SECOND);
    const none = claimRequest(runId, { offers: [offer({ provider: 'none', any: false })] });
    await other.queue.claim(none);
    await pass(60 * SECOND);
    await other.queue.claim({ ...none, token: early.token.replace(/^.{8}/, '00000000') });
    for (const { id } of [early, late]) expect(await row(id)).toMatchObject({ deaths: 0, is_suspect: true });
  });

  it('shows in what is told of the queue, wherever it waits', async () => {
    await queueProducts(database, one.queue, 1);
    await database.query(`update image_generation_queue set requested_provider = 'elsewhere'`);
    const elsewhere = offer({ provider: 'elsewhere', any: false });
    await die('victim', 1, { offers: [elsewhere] });
    expect(await one.queue.claim(claimRequest(runId))).toMatchObject({
      reason: 'no-provider',
      detail: 'Jobs wait for: elsewhere',
    });
    expect(await one.queue.status()).toMatchObject({ pending: 1, suspects: 1, oldestPendingSeconds: 61 });
    await one.queue.pause('elsewhere', 'not now', null);
    expect(await one.queue.claim(claimRequest(runId, { offers: [elsewhere] }))).toMatchObject({
      reason: 'paused',
    });
    await one.queue.cancel({ all: true }, 'no');
    expect(await one.queue.status()).toMatchObject({ pending: 0, suspects: 0 });
  });

  it('is a suspect, but has killed nobody, when an embedded database has lost its only owner', async () => {
    await queueProducts(database, one.queue, 2);
    for (let times = 0; times < 4; times += 1) {
      const jobs = await claimJobs(one.queue, runId, { offers: [paidOffer()], limit: 1 });
      await one.queue.dispatch(jobs.map(held));
      await database.query('select image_generation_expire_leases()');
    }
    const rows = await database.query('select deaths, is_suspect from image_generation_queue');
    expect(rows).toEqual([
      { deaths: 0, is_suspect: true },
      { deaths: 0, is_suspect: true },
    ]);
  });
});

const NOT_THE_PRODUCTS = [
  'transient',
  'ambiguous',
  'empty',
  'not_stored',
  'not_published',
  'rate_limited',
  'quota',
  'config',
  'worker_died',
] as const satisfies readonly FailureClass[];

describe('attempts', () => {
  /** Fails the one job that is due. */
  async function failOnce(failureClass: FailureClass = 'transient') {
    const job = await claimJob(one.queue, runId);
    const [answer] = await one.queue.settle([failed(job, { failureClass })]);
    return { job, answer };
  }

  it('that end by somebody else’s fault wait twice as long each time, and do not count', async () => {
    await queueProducts(database, one.queue, 1);

    const first = await failOnce('transient');
    expect(first.job.attemptNumber).toBe(1);
    expect(first.answer).toMatchObject({ outcome: 'ok', jobStatus: 'retry' });
    const firstWait = first.answer?.nextAttemptInMs ?? 0;
    expect(firstWait).toBeGreaterThanOrEqual(15 * SECOND);
    expect(firstWait).toBeLessThanOrEqual(30 * SECOND);

    // Not a millisecond too early.
    await at(firstWait - 1);
    expect(await one.queue.claim(claimRequest(runId))).toMatchObject({
      jobs: [],
      reason: 'empty',
      nextRetryInMs: 1,
    });
    await at(firstWait);
    const second = await failOnce('ambiguous');
    expect(second.job.attemptNumber).toBe(2);
    const secondWait = second.answer?.nextAttemptInMs ?? 0;
    expect(secondWait).toBeGreaterThanOrEqual(30 * SECOND);
    expect(secondWait).toBeLessThanOrEqual(60 * SECOND);
    expect(await jobRow(database, second.job.id)).toMatchObject({ status: 'retry', attempt_count: 0 });
  });

  it.each(NOT_THE_PRODUCTS)(
    'that end as %s come back by themselves, twenty times and more',
    async (failureClass) => {
      const [productId] = await queueProducts(database, one.queue, 1);
      for (let round = 1; round <= 20; round += 1) {
        const { answer } = await failOnce(failureClass);
        expect(['retry', 'pending']).toContain(answer?.jobStatus);
        await at(round * HOUR);
      }
      const job = await claimJob(one.queue, runId);
      expect(await jobRow(database, job.id)).toMatchObject({ attempt_count: 0, paid_calls: 0 });
      await one.queue.settle([completed(job)]);
      expect(await imageOf(database, productId as string)).toBe(completed(job).image.url);
    },
  );

  it('of a bad request are three, each behind all others, then the job is failed with its message', async () => {
    const [bad] = await queueProducts(database, one.queue, 1, 10);
    const [low] = await queueProducts(database, one.queue, 1, 1);
    for (const round of [1, 2, 3]) {
      const jobs = await claimJobs(one.queue, runId);
      expect(jobs.map(({ product }) => product.id)).toEqual(round === 1 ? [bad, low] : [low, bad]);
      const job = jobs.find(({ product }) => product.id === bad) as Job;
      expect(job.attemptNumber).toBe(round);
      const [answer] = await one.queue.settle([
        failed(job, { failureClass: 'bad_request', message: 'HTTP 400' }),
      ]);
      expect(answer?.jobStatus).toBe(round < 3 ? 'retry' : 'failed');
      await one.queue.release(jobs.filter((other) => other !== job).map(held));
      await at(round * HOUR);
    }
    const failures = await one.queue.failures(10);
    expect(failures).toMatchObject([
      { productId: bad, errorClass: 'bad_request', errorMessage: 'HTTP 400', attemptCount: 3, tries: 3 },
    ]);
    // A person's retry is a new beginning, in the usual place.
    await one.queue.retryFailed({ all: true }, { includeCancelled: false });
    expect((await claimJobs(one.queue, runId)).map(({ priority }) => priority)).toEqual([5, 1]);
  });

  it('of which the images were rejected are three, counted for themselves', async () => {
    await queueProducts(database, one.queue, 1);
    for (const round of [1, 2, 3]) {
      const { answer, job } = await failOnce('rejected');
      expect(answer?.jobStatus).toBe(round < 3 ? 'retry' : 'failed');
      expect(await jobRow(database, job.id)).toMatchObject({ rejections: round, attempt_count: 0 });
      await at(round * HOUR);
    }
    expect(await one.queue.failures(1)).toMatchObject([{ errorClass: 'rejected', attemptCount: 0 }]);
  });

  it('wait with jitter: what failed together does not come back together', async () => {
    await queueProducts(database, one.queue, 200);
    const jobs = await claimJobs(one.queue, runId, { limit: 200 });
    const answers = await one.queue.settle(jobs.map((job) => failed(job)));

    const waits = answers.map(({ nextAttemptInMs }) => nextAttemptInMs ?? 0);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(15 * SECOND);
    expect(Math.max(...waits)).toBeLessThanOrEqual(30 * SECOND);
    // Both halves of the span are used; the chance that one stays empty is 2^-199.
    expect(Math.min(...waits)).toBeLessThan(22.5 * SECOND);
    expect(Math.max(...waits)).toBeGreaterThan(22.5 * SECOND);
  });

  it('double their wait up to an hour', async () => {
    const waits = await database.query<{ attempt: number; shortest: number; longest: number }>(
      `select attempt, min(seconds)::float8 as shortest, max(seconds)::float8 as longest
       from (
         select attempt, extract(epoch from image_generation_backoff(attempt)) as seconds
         from generate_series(1, 10) as attempt, generate_series(1, 200)
       ) as drawn
       group by attempt order by attempt`,
    );
    for (const { attempt, shortest, longest } of waits) {
      const full = Math.min(30 * 2 ** (attempt - 1), 3600);
      expect(shortest).toBeGreaterThanOrEqual(full / 2);
      expect(longest).toBeLessThanOrEqual(full);
    }
    expect(waits).toHaveLength(10);
  });

  it('wait at least as long as the provider asked for', async () => {
    await queueProducts(database, one.queue, 1);
    const job = await claimJob(one.queue, runId);
    const [answer] = await one.queue.settle([failed(job, { retryAfterMs: 600_000 })]);
    expect(answer?.nextAttemptInMs).toBe(600_000);
  });

  it('of a product that always fails by its own fault are three in twenty scheduled runs', async () => {
    await queueProducts(database, one.queue, 1);
    for (let run = 0; run < 20; run += 1) {
      await at(run * 6 * HOUR);
      const scheduled = await startRun(one.queue, { door: 'action' });
      await one.queue.enqueueMissing({ limit: 1000, replace: 'none', priority: null });
      const { jobs } = await one.queue.claim(claimRequest(scheduled));
      await one.queue.settle(jobs.map((job) => failed(job, { failureClass: 'bad_request' })));
    }
    const [row] = await database.query(
      `select (select count(*)::int from image_generation_attempts) as attempts,
         (select count(*)::int from image_generation_queue) as jobs`,
    );
    expect(row).toEqual({ attempts: 3, jobs: 1 });
    expect(await one.queue.enqueueMissing({ limit: 1000, replace: 'none', priority: null })).toMatchObject({
      enqueued: 0,
      more: false,
      skipped: { failed: 1, cancelled: 0 },
    });
  });

  it('may go on for months: the wait stays within an hour', async () => {
    const seconds = await database.value<number>(
      'select extract(epoch from image_generation_backoff(5000))::float8',
    );
    expect(seconds).toBeLessThanOrEqual(3600);
  });
});

describe('what a failure class does', () => {
  it.each<FailureClass>(['rate_limited', 'quota', 'config'])('%s is no try', async (failureClass) => {
    await queueProducts(database, one.queue, 1);
    for (let round = 1; round <= 5; round += 1) {
      const job = await claimJob(one.queue, runId);
      expect(job.attemptNumber).toBe(1);
      await one.queue.settle([
        failed(job, { failureClass, retryAfterMs: failureClass === 'rate_limited' ? 9_000 : null }),
      ]);
      expect(await jobRow(database, job.id)).toMatchObject({
        attempt_count: 0,
        status: failureClass === 'rate_limited' ? 'retry' : 'pending',
        error_class: failureClass,
      });
      await at(round * 10 * SECOND);
    }
  });

  it('rate_limited makes the provider rest for everybody, for as long as it asked', async () => {
    await queueProducts(database, one.queue, 3);
    const job = await claimJob(one.queue, runId);
    await one.queue.settle([failed(job, { failureClass: 'rate_limited', retryAfterMs: 30_000 })]);

    const blocked = await other.queue.claim(claimRequest(runId));
    expect(blocked).toMatchObject({ jobs: [], reason: 'paused' });
    expect(blocked.detail).toContain('placeholder is paused until 2031-05-05 10:00:30 UTC');
    expect((await other.queue.status()).pausedProviders).toMatchObject([{ provider: 'placeholder' }]);

    await at(30 * SECOND);
    expect(await claimJobs(other.queue, runId)).toHaveLength(3);
  });

  it('permanent ends the job at once, in the words of the provider', async () => {
    await queueProducts(database, one.queue, 1);
    const job = await claimJob(one.queue, runId);
    const [answer] = await one.queue.settle([
      failed(job, { failureClass: 'permanent', message: 'size must be one of 1024x1024' }),
    ]);
    expect(answer).toMatchObject({ jobStatus: 'failed' });
    expect(await jobRow(database, job.id)).toMatchObject({ error_message: 'size must be one of 1024x1024' });
  });

  it('content_blocked tries three softer wordings at once and for free, then fails with the reason', async () => {
    await queueProducts(database, one.queue, 1);
    for (const wordingStep of [0, 1, 2, 3]) {
      const job = await claimJob(one.queue, runId);
      expect(job).toMatchObject({ wordingStep, attemptNumber: 1 });
      const [answer] = await one.queue.settle([
        failed(job, { failureClass: 'content_blocked', message: 'refused', hasNextWording: true }),
      ]);
      expect(answer).toMatchObject(
        wordingStep < 3 ? { jobStatus: 'retry', nextAttemptInMs: 0 } : { jobStatus: 'failed' },
      );
    }
    expect(await one.queue.failures(1)).toMatchObject([
      { errorClass: 'content_blocked', errorMessage: 'refused' },
    ]);
  });

  it('content_blocked without another wording fails at once', async () => {
    await queueProducts(database, one.queue, 1);
    const job = await claimJob(one.queue, runId);
    const [answer] = await one.queue.settle([failed(job, { failureClass: 'content_blocked' })]);
    expect(answer).toMatchObject({ jobStatus: 'failed' });
  });
});

describe('release', () => {
  it('gives back the try, the reservation and the place in the line', async () => {
    await queueProducts(database, one.queue, 3);
    const job = await claimJob(one.queue, runId, { offers: [paidOffer()] });
    expect(await runMoney()).toEqual({ reserved: UNIT_COST, spent: 0 });

    expect(await one.queue.release([held(job)])).toEqual([held(job)]);

    expect(await runMoney()).toEqual({ reserved: 0, spent: 0 });
    expect(await books('')).toMatchObject({ reserved: 0, spent: 0 });
    const again = await claimJob(other.queue, runId, { offers: [paidOffer()] });
    expect(again).toMatchObject({ id: job.id, attemptNumber: 1 });
  });

  it('leaves what was dispatched where it is', async () => {
    await queueProducts(database, one.queue, 2);
    const [paid, idle] = (await claimJobs(one.queue, runId, { offers: [paidOffer()] })) as [Job, Job];
    await one.queue.dispatch([held(paid)]);

    expect(await one.queue.release([held(paid), held(idle)])).toEqual([held(idle)]);

    expect(await jobRow(database, paid.id)).toMatchObject({ status: 'processing' });
  });

  it('stays a release whatever its worker says later', async () => {
    await queueProducts(database, one.queue, 1);
    for (let round = 0; round < 5; round += 1) {
      const job = await claimJob(one.queue, runId);
      await one.queue.release([held(job)]);
      expect(await one.queue.settle([failed(job)])).toMatchObject([
        { outcome: 'superseded', jobStatus: 'pending' },
      ]);
      expect(await one.queue.release([held(job)])).toEqual([held(job)]);
    }
    expect(await claimJob(one.queue, runId)).toMatchObject({ attemptNumber: 1 });
  });
});

describe('cancel', () => {
  it('takes waiting jobs out of the line, whether they are new or wait for a retry', async () => {
    const ids = await queueProducts(database, one.queue, 2);
    const job = await claimJob(one.queue, runId);
    await one.queue.settle([failed(job)]);

    expect(await one.queue.cancel({ productIds: ids }, 'not wanted')).toEqual({
      cancelled: 2,
      busy: 0,
      more: false,
    });
    expect(await one.queue.cancel({ productIds: ids }, 'not wanted')).toEqual({
      cancelled: 0,
      busy: 0,
      more: false,
    });

    await at(HOUR);
    expect(await one.queue.claim(claimRequest(runId))).toMatchObject({
      jobs: [],
      reason: 'empty',
      nextRetryInMs: null,
    });
    expect(await one.queue.enqueueMissing({ limit: 100, replace: 'none', priority: null })).toMatchObject({
      enqueued: 0,
      more: false,
      skipped: { failed: 0, cancelled: 2 },
    });
  });

  it.each([
    ['a finished image', (job: Job) => completed(job)],
    ['a failure', (job: Job) => failed(job, { costMicroUsd: UNIT_COST })],
    [
      'a refusal with another wording',
      (job: Job) =>
        failed(job, { costMicroUsd: UNIT_COST, failureClass: 'content_blocked', hasNextWording: true }),
    ],
  ])(
    'while a worker is at it is learnt by the worker, and %s changes nothing but the books',
    async (_, result) => {
      const [productId] = await queueProducts(database, one.queue, 1);
      const job = await claimJob(one.queue, runId, { offers: [paidOffer()] });
      await one.queue.dispatch([held(job)]);

      await other.queue.cancel({ jobIds: [job.id] }, 'wrong product');
      const cancelled = await jobRow(database, job.id);
      expect(cancelled).toMatchObject({
        status: 'cancelled',
        cancel_reason: 'operator',
        error_message: 'wrong product',
      });
      expect(await one.queue.heartbeat([job.token], 60)).toEqual({
        cancelled: [held(job)],
        lost: [],
        busy: [],
      });
      expect(await one.queue.dispatch([held(job)])).toEqual([]);

      expect(await one.queue.settle([result(job)])).toMatchObject([
        { outcome: 'cancelled', already: false, jobStatus: 'cancelled' },
      ]);
      expect(await one.queue.settle([result(job)])).toMatchObject([
        { outcome: 'cancelled', already: true, jobStatus: 'cancelled' },
      ]);

      expect(await jobRow(database, job.id)).toEqual({ ...cancelled, lease_token: null, paid_calls: 1 });
      expect(await imageOf(database, productId as string)).toBeNull();
      expect(await runMoney()).toEqual({ reserved: 0, spent: UNIT_COST });
    },
  );

  it('while a worker is at it, and the worker dies: the lease ends and the job stays cancelled', async () => {
    await queueProducts(database, one.queue, 1);
    const job = await claimJob(one.queue, runId, { leaseSeconds: 60 });
    await other.queue.cancel({ all: true }, 'wrong product');
    await at(61 * SECOND);
    expect(await other.queue.claim(claimRequest(runId))).toMatchObject({ jobs: [], reason: 'empty' });
    expect(await jobRow(database, job.id)).toMatchObject({ status: 'cancelled', lease_token: null });
    expect(await one.queue.settle([completed(job)])).toMatchObject([{ outcome: 'superseded' }]);
  });

  it('and releases an undispatched job that its worker gives back', async () => {
    await queueProducts(database, one.queue, 1);
    const job = await claimJob(one.queue, runId);
    await other.queue.cancel({ all: true }, 'wrong product');
    expect(await one.queue.release([held(job)])).toEqual([held(job)]);
    expect(await jobRow(database, job.id)).toMatchObject({
      status: 'cancelled',
      lease_token: null,
      attempt_count: 0,
    });
  });
});

describe('retry', () => {
  it('begins a new round for a failed job and keeps what happened before', async () => {
    await queueProducts(database, one.queue, 1);
    const job = await claimJob(one.queue, runId);
    await one.queue.settle([failed(job, { failureClass: 'permanent' })]);

    expect(await one.queue.retryFailed({ all: true }, { includeCancelled: false })).toEqual({
      revived: 1,
      busy: 0,
      more: false,
    });
    expect(await one.queue.retryFailed({ all: true }, { includeCancelled: false })).toEqual({
      revived: 0,
      busy: 0,
      more: false,
    });

    const again = await claimJob(one.queue, runId);
    expect(again).toMatchObject({ id: job.id, attemptNumber: 1, wordingStep: 0 });
    await one.queue.settle([completed(again)]);
    expect(await jobRow(database, job.id)).toMatchObject({
      status: 'completed',
      retry_round: 1,
      error_message: null,
      error_class: null,
    });
    expect(
      await database.query(`select action from image_generation_history where queue_id = $1 order by id`, [
        job.id,
      ]),
    ).toEqual([{ action: 'queued' }, { action: 'failed' }, { action: 'revived' }, { action: 'completed' }]);
  });

  it('leaves cancelled jobs alone unless they are asked for', async () => {
    const [productId] = (await queueProducts(database, one.queue, 1)) as [string];
    await one.queue.cancel({ all: true }, 'later');
    expect(await one.queue.retryFailed({ all: true }, { includeCancelled: false })).toMatchObject({
      revived: 0,
      busy: 0,
    });
    expect(
      await one.queue.retryFailed({ productIds: [productId] }, { includeCancelled: true }),
    ).toMatchObject({ revived: 1 });
    expect(await claimJobs(one.queue, runId)).toHaveLength(1);
  });

  it('of a cancelled job waits until its worker has let go', async () => {
    await queueProducts(database, one.queue, 1);
    const job = await claimJob(one.queue, runId);
    await other.queue.cancel({ all: true }, 'later');
    expect(await other.queue.retryFailed({ all: true }, { includeCancelled: true })).toEqual({
      revived: 0,
      busy: 0,
      more: false,
    });

    await one.queue.settle([completed(job)]);
    expect(await other.queue.retryFailed({ all: true }, { includeCancelled: true })).toMatchObject({
      revived: 1,
      busy: 0,
    });
    expect(await claimJob(other.queue, runId)).toMatchObject({ id: job.id, attemptNumber: 1 });
  });
});

describe('the line', () => {
  it('goes by priority, then by age', async () => {
    const low = await queueProducts(database, one.queue, 2, 2);
    const high = await queueProducts(database, one.queue, 2, 9);
    const usual = await queueProducts(database, one.queue, 2);
    const jobs = await claimJobs(one.queue, runId);
    expect(jobs.map(({ product }) => product.id)).toEqual([...high, ...usual, ...low]);
    expect(jobs.map(({ priority }) => priority)).toEqual([9, 9, 5, 5, 2, 2]);
  });

  it('keeps a retry at the place that its age gives it', async () => {
    const [first, second] = await queueProducts(database, one.queue, 2);
    const job = await claimJob(one.queue, runId);
    await one.queue.settle([failed(job)]);
    await at(HOUR);
    expect((await claimJobs(one.queue, runId)).map(({ product }) => product.id)).toEqual([first, second]);
  });
});

describe('a wait that a provider names', () => {
  it.each([
    ['an hour', HOUR, HOUR],
    ['a day', 24 * HOUR, HOUR / 4],
    ['until 2099', 2e12, HOUR / 4],
    ['beyond all numbers', Number.POSITIVE_INFINITY, HOUR / 4],
    ['less than nothing', -5 * SECOND, HOUR / 4],
  ])('of %s is honoured up to an hour; else 15 minutes are waited, and told', async (_, named, waited) => {
    await queueProducts(database, one.queue, 2);
    const jobs = (await claimJobs(one.queue, runId)) as [Job, Job];
    const classes: FailureClass[] = ['transient', 'rate_limited'];
    const answers = await one.queue.settle(
      jobs.map((job, at) => failed(job, { failureClass: classes[at] as FailureClass, retryAfterMs: named })),
    );
    for (const answer of answers) {
      expect(answer).toMatchObject({ outcome: 'ok', jobStatus: 'retry', nextAttemptInMs: waited });
      expect(answer.message).toMatch(
        waited === named
          ? /^The provider did not answer\.$/
          : /did not answer\. It named a wait of -?\d+ s; 15 minutes are waited\.$/,
      );
    }
  });
});

describe('a rest', () => {
  it.each(['transient', 'ambiguous', 'empty', 'permanent', 'quota', 'rate_limited'] as const)(
    'that a worker asks for after %s is everybody’s, and costs the job no longer wait',
    async (failureClass) => {
      await queueProducts(database, one.queue, 3);
      await database.query(asQueue('update image_generation_queue set tries = 9'));
      const [job, ...rest] = (await claimJobs(one.queue, runId)) as [Job, Job, Job];
      const [answer] = await one.queue.settle([failed(job, { failureClass, restMs: 40_000 })]);
      expect([null, 40_000]).toContain(answer?.nextAttemptInMs);
      if (answer?.jobStatus === 'retry') expect(answer.nextAttemptInMs).toBe(40_000);
      await one.queue.release(rest.map(held));

      const blocked = await other.queue.claim(claimRequest(runId));
      expect(blocked).toMatchObject({ jobs: [], reason: 'paused' });
      expect(blocked.detail).toBe(
        'placeholder is paused until 2031-05-05 10:00:40 UTC: rests after a failure: The provider did not answer.',
      );
      await at(40 * SECOND);
      const jobs = await claimJobs(other.queue, runId, { worker: 'worker-2' });
      expect(jobs).toHaveLength(failureClass === 'permanent' ? 2 : 3);
      expect(jobs.every(({ attemptNumber }) => attemptNumber === 10)).toBe(true);
    },
  );

  it('is an hour at most, never shortens another, and is nothing when it is nothing', async () => {
    await queueProducts(database, one.queue, 4);
    const jobs = (await claimJobs(one.queue, runId)) as [Job, Job, Job, Job];
    const until = () =>
      database.value<string | null>(
        `select paused_until::text from image_generation_provider where provider = 'placeholder'`,
      );
    await one.queue.settle([failed(jobs[0], { restMs: 0 }), failed(jobs[1], { restMs: -5 })]);
    expect(await one.queue.status()).toMatchObject({ pausedProviders: [] });
    await one.queue.settle([failed(jobs[2], { restMs: 10 * HOUR })]);
    expect(await until()).toBe('2031-05-05 11:00:00+00');
    await one.queue.settle([failed(jobs[3], { restMs: 60 * SECOND })]);
    expect(await until()).toBe('2031-05-05 11:00:00+00');
  });
});
