/** What an earlier attempt paid for is gone on with or shown, not bought again. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  claimJob,
  completed,
  connectWorkers,
  failed,
  held,
  imageOf,
  paidOffer,
  queueProducts,
  resetQueue,
  startRun,
  UNIT_COST,
  type Worker,
} from '../../support/queue-scenario.ts';

const START = Date.parse('2031-05-05T10:00:00Z');
const HOUR = 3_600_000;

let database: TestDatabase;
let one: Worker;
let other: Worker;
let runId: number;

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
  await queueProducts(database, one.queue, 1);
});
afterEach(async () => {
  expect(await one.queue.verify()).toEqual([]);
});

const claim = (worker: Worker) => claimJob(worker.queue, runId, { offers: [paidOffer()] });

it('tells the next worker of the remote call of a worker that died', async () => {
  const job = await claim(one);
  expect(job).toMatchObject({ remoteId: null, paidImage: null });
  await one.queue.dispatch([held(job)]);
  await one.queue.submitted(held(job), 'task-7');
  await at(HOUR);
  expect(await claim(other)).toMatchObject({ id: job.id, attemptNumber: 2, remoteId: 'task-7' });
});

it('forgets a remote call that has come to a known end', async () => {
  const job = await claim(one);
  await one.queue.dispatch([held(job)]);
  await one.queue.submitted(held(job), 'task-7');
  await one.queue.settle([failed(job, { failureClass: 'transient', message: 'the task failed, uncharged' })]);
  await at(HOUR);
  expect(await claim(other)).toMatchObject({ id: job.id, remoteId: null });
});

it.each([
  { end: 'cut off in passing', failureClass: 'transient', remoteId: 'task-7' },
  { end: 'refused', failureClass: 'permanent', remoteId: null },
] as const)(
  'goes on again with a call whose resumption was $end: $remoteId',
  async ({ failureClass, remoteId }) => {
    const job = await claim(one);
    await one.queue.dispatch([held(job)]);
    await one.queue.submitted(held(job), 'task-7');
    await at(HOUR);
    const resumed = await claim(other);
    await other.queue.submitted(held(resumed), 'task-7');
    await other.queue.settle([failed(resumed, { failureClass, message: 'so it ended' })]);
    if (failureClass === 'permanent')
      await other.queue.retryFailed({ all: true }, { includeCancelled: false });
    await at(2 * HOUR);
    expect(await claim(one)).toMatchObject({ id: job.id, remoteId });
  },
);

it('hands a late worker’s paid image to the next one, which shows it at no further cost', async () => {
  const job = await claim(one);
  await one.queue.dispatch([held(job)]);
  await at(HOUR);
  // The sweep of this claim takes the job from the first worker, whose answer then comes too late.
  const second = await claim(other);
  const late = completed(job, { costMicroUsd: UNIT_COST, costBasis: 'reported' });
  expect(await one.queue.settle([late])).toMatchObject([{ outcome: 'superseded' }]);
  await other.queue.settle([failed(second, { failureClass: 'transient', message: 'try again' })]);

  await at(2 * HOUR);
  const third = await claim(other);
  expect(third.paidImage).toMatchObject({ ...late.image, provider: late.provider, model: late.model });
  const { provider, model, prompt, ...image } = third.paidImage as NonNullable<typeof third.paidImage>;
  const adopted = completed(third, {
    provider,
    model,
    prompt: prompt ?? '',
    image,
    costMicroUsd: 0,
    costBasis: 'none',
  });
  expect(await other.queue.settle([adopted])).toMatchObject([{ outcome: 'ok', jobStatus: 'completed' }]);
  expect(await imageOf(database, third.product.id)).toBe(late.image.url);
  const spent = await database.value<string>('select sum(cost_microusd) from image_generation_attempts');
  expect(Number(spent)).toBe(UNIT_COST);
});

/** Micro-dollars that the books call ambiguous: by provider and day, and in the dashboard with the number of calls. */
async function ambiguous() {
  const { rows } = await one.client.query(
    `select (select coalesce(sum(ambiguous_usd), 0) * 1000000 from image_generation_provider_days)::int as by_day,
       d.ambiguous_today_count::int as calls, (d.ambiguous_today_usd * 1000000)::int as today
     from image_generation_dashboard d`,
  );
  return rows[0];
}

it('names the paid calls of workers that died to the next one, and forgets those whose image it found', async () => {
  const job = await claim(one);
  await one.queue.dispatch([held(job)]);
  await at(HOUR);
  const second = await claim(other);
  expect(second.lostCalls).toEqual([{ token: job.token, provider: 'paid' }]);
  expect(await ambiguous()).toEqual({ by_day: UNIT_COST, calls: 1, today: UNIT_COST });

  // The catalogue does not take it: the image has to be found once more.
  await database.query(`alter table uses_products add constraint shut check (image_url is null)`);
  const found = { costMicroUsd: 0, costBasis: 'none', recovers: job.token } as const;
  expect(await other.queue.settle([completed(second, found)])).toMatchObject([{ outcome: 'publish_failed' }]);
  await database.query(`alter table uses_products drop constraint shut`);
  await at(2 * HOUR);
  const third = await claim(one);
  expect(third.lostCalls).toEqual([{ token: job.token, provider: 'paid' }]);
  expect(await one.queue.settle([completed(third, found)])).toMatchObject([{ outcome: 'ok' }]);
  expect(await ambiguous()).toEqual({ by_day: 0, calls: 0, today: 0 });
  expect(Number(await database.value('select sum(cost_microusd) from image_generation_attempts'))).toBe(
    UNIT_COST,
  );
});

it('names no call that was never stamped, or whose worker has told how it went', async () => {
  const unstamped = await claim(one);
  await at(HOUR);
  const second = await claim(other);
  expect(second).toMatchObject({ id: unstamped.id, lostCalls: [] });
  await other.queue.dispatch([held(second)]);
  await other.queue.settle([
    failed(second, { failureClass: 'ambiguous', message: 'no answer', costBasis: 'unknown' }),
  ]);
  await at(2 * HOUR);
  expect(await claim(one)).toMatchObject({ id: unstamped.id, lostCalls: [] });
  expect(await ambiguous()).toMatchObject({ by_day: UNIT_COST, calls: 1 });
});

it('calls nothing ambiguous that was gone on with, or taken over', async () => {
  const [remote, late] = await Promise.all([
    claim(one),
    queueProducts(database, one.queue, 1).then(() => claim(other)),
  ]);
  await one.queue.dispatch([remote, late].map(held));
  await one.queue.submitted(held(remote), 'task-7');
  await at(HOUR);
  const resumed = await claim(one);
  const superseding = await claim(other);
  expect(await ambiguous()).toMatchObject({ calls: 2 });

  await one.queue.submitted(held(resumed), 'task-7');
  await one.queue.settle([completed(resumed, { costMicroUsd: 0, costBasis: 'none' })]);
  expect(await ambiguous()).toMatchObject({ calls: 1 });
  const image = completed(late, { costMicroUsd: UNIT_COST, costBasis: 'reported' });
  await one.queue.settle([image]);
  await other.queue.settle([
    completed(superseding, { image: image.image, costMicroUsd: 0, costBasis: 'none' }),
  ]);
  expect(await ambiguous()).toEqual({ by_day: 0, calls: 0, today: 0 });
});

it('does not call an image ambiguous whose price nobody knows', async () => {
  const job = await claim(one);
  await one.queue.dispatch([held(job)]);
  await one.queue.settle([completed(job, { costMicroUsd: UNIT_COST, costBasis: 'unknown' })]);
  expect(await ambiguous()).toEqual({ by_day: 0, calls: 0, today: 0 });
});
