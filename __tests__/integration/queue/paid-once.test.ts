/** What an earlier attempt paid for is gone on with or shown, not bought again, and never without an end. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ClaimRequest, ImageToSave, Job } from '../../../src/queue/contract.ts';
import { sha256Hex } from '../../../src/storage/key.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  claimJob,
  claimRequest,
  completed,
  connectWorkers,
  deleteProduct,
  failed,
  held,
  imageOf,
  jobRow,
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

it('tells whoever goes on with a remote call what that was asked, also after others have tried', async () => {
  const [fingerprint, ofAnother] = ['a'.repeat(64), 'b'.repeat(64)];
  const job = await claim(one);
  await one.queue.dispatch([{ ...held(job), fingerprint }]);
  expect(await one.queue.submitted(held(job), 'task-7', undefined, { fingerprint, model: 'big' })).toBeNull();
  const asked = { fingerprint, model: 'big', promptsHash: null };
  for (const [worker, hour] of [
    [other, 1],
    [one, 2],
  ] as const) {
    await at(hour * HOUR);
    const resumed = await claim(worker);
    expect(resumed.remoteId).toBe('task-7');
    expect(await worker.queue.submitted(held(resumed), 'task-7')).toEqual(asked);
    await worker.queue.settle([failed(resumed, { failureClass: 'transient', message: 'cut off' })]);
  }
  await at(3 * HOUR);
  const anew = await claim(other);
  await other.queue.submitted(held(anew), 'task-7');
  await other.queue.submitted(held(anew), 'task-7-part-2', undefined, asked);
  // It was lost, so another one is made, and that is what a later worker goes on with.
  await other.queue.dispatch([{ ...held(anew), fingerprint: ofAnother }]);
  expect(
    await database.value('select fingerprint from image_generation_attempts order by id desc limit 1'),
  ).toBe(ofAnother);
  await other.queue.submitted(held(anew), 'task-8', undefined, { fingerprint: ofAnother, model: 'small' });
  await at(4 * HOUR);
  const last = await claim(one);
  expect(await one.queue.submitted(held(last), 'task-8')).toEqual({
    ...asked,
    fingerprint: ofAnother,
    model: 'small',
  });
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
  expect(second.lostCalls).toEqual([
    { token: job.token, provider: 'paid', fingerprint: null, promptsHash: null },
  ]);
  expect(await ambiguous()).toEqual({ by_day: UNIT_COST, calls: 1, today: UNIT_COST });

  // The catalogue does not take it: the image has to be found once more.
  await database.query(`alter table uses_products add constraint shut check (image_url is null)`);
  const found = { costMicroUsd: 0, costBasis: 'none', recovers: job.token } as const;
  expect(await other.queue.settle([completed(second, found)])).toMatchObject([{ outcome: 'publish_failed' }]);
  await database.query(`alter table uses_products drop constraint shut`);
  await at(2 * HOUR);
  const third = await claim(one);
  expect(third.lostCalls).toEqual([
    { token: job.token, provider: 'paid', fingerprint: null, promptsHash: null },
  ]);
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
  const superseding = await claimJob(other.queue, runId, { offers: [paidOffer()], worker: 'worker-2' });
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

describe('a product that is paid for and brings no image', () => {
  /** Pays for the job that is due, which ends so; answers where it stands then. */
  async function payOnce(overrides: Partial<Parameters<typeof failed>[1]> = {}) {
    const job = await claim(one);
    expect(await one.queue.dispatch([held(job)])).toEqual([{ ...held(job), isFree: false }]);
    const [answer] = await one.queue.settle([
      failed(job, { failureClass: 'ambiguous', costBasis: 'unknown', message: 'HTTP 500', ...overrides }),
    ]);
    return answer;
  }
  async function pay(times: number): Promise<void> {
    for (let call = 1; call <= times; call += 1) {
      expect(await payOnce()).toMatchObject({ jobStatus: 'retry' });
      await at(call * HOUR);
    }
  }
  const jobOf = async () =>
    jobRow(database, await database.value<number>('select id::int from image_generation_queue'));

  it('is paid for six times at most, among 60 in 50 runs: 360 charges', async () => {
    await queueProducts(database, one.queue, 59);
    let charges = 0;
    for (let run = 1; run <= 50; run += 1) {
      await at(run * 6 * HOUR);
      const scheduled = await startRun(one.queue);
      await one.queue.enqueueMissing({ limit: 1000, replace: 'none', priority: null });
      const { jobs } = await one.queue.claim(claimRequest(scheduled, { limit: 100, offers: [paidOffer()] }));
      // No more are stamped at once while nobody knows how large an image is.
      for (let from = 0; from < jobs.length; from += 4) {
        const four = jobs.slice(from, from + 4);
        const paid = await one.queue.dispatch(four.map(held));
        charges += paid.length;
        await one.queue.settle(
          four.map((job) =>
            failed(job, { failureClass: 'ambiguous', costBasis: 'unknown', message: 'HTTP 500' }),
          ),
        );
      }
    }
    expect(charges).toBe(360);
    expect(await one.queue.status()).toMatchObject({
      failed: 60,
      failedByClass: { ambiguous: 60 },
      pending: 0,
    });
    const [failure] = await one.queue.failures(1);
    expect(failure).toMatchObject({ attemptCount: 0, paidCalls: 6 });
    expect(failure?.errorMessage).toBe(
      'After 6 paid calls without an image this job waits for a person, who may retry it. The last failure: HTTP 500',
    );

    await one.queue.retryFailed({ all: true }, { includeCancelled: false });
    expect(await claim(one)).toMatchObject({ attemptNumber: 1 });
  });

  it('ends whatever its calls came to, as long as they were paid for', async () => {
    await pay(1);
    const told = { costMicroUsd: UNIT_COST, costBasis: 'reported' } as const;
    const results = [
      { failureClass: 'empty', costBasis: 'unknown' },
      { failureClass: 'rejected', ...told },
      { failureClass: 'content_blocked', hasNextWording: true, ...told },
      { failureClass: 'not_stored', ...told },
      { failureClass: 'empty', ...told },
    ] as const;
    for (const [index, result] of results.entries()) {
      const answer = await payOnce(result);
      expect(answer?.jobStatus).toBe(index < results.length - 1 ? 'retry' : 'failed');
      await at((index + 2) * HOUR);
    }
    expect(await jobOf()).toMatchObject({
      paid_calls: 6,
      attempt_count: 0,
      rejections: 1,
      error_class: 'empty',
    });
    expect(Number(await database.value('select sum(cost_microusd) from image_generation_attempts'))).toBe(
      6 * UNIT_COST,
    );
  });

  it('does not end by calls that were surely not paid for', async () => {
    await pay(5);
    for (const failureClass of ['transient', 'rate_limited', 'quota', 'config', 'empty'] as const) {
      const job = await claim(one);
      await one.queue.dispatch([held(job)]);
      const [answer] = await one.queue.settle([failed(job, { failureClass })]);
      expect(answer?.jobStatus).not.toBe('failed');
      await database.query(`update image_generation_queue set status = 'pending', next_attempt_at = null;
        update image_generation_provider set paused_until = null`);
    }
    expect(await payOnce()).toMatchObject({ jobStatus: 'failed' });
  });

  it('has its last lost call looked for once more, and is not paid for again', async () => {
    await pay(5);
    const lost = await claim(one);
    await one.queue.dispatch([held(lost)]);
    await at(10 * HOUR);
    const last = await claim(other);
    expect(await jobOf()).toMatchObject({ paid_calls: 6 });
    expect(last.lostCalls).toMatchObject([{ token: lost.token }]);
    expect(await other.queue.dispatch([held(last)])).toEqual([]);
    expect(await other.queue.settle([failed(last)])).toMatchObject([{ jobStatus: 'failed' }]);
  });

  it('is not given up when the image was made after all and waits to be shown', async () => {
    await pay(5);
    const made = await claim(one);
    await one.queue.dispatch([held(made)]);
    await database.query(`alter table uses_products add constraint shut check (image_url is null)`);
    expect(await one.queue.settle([completed(made)])).toMatchObject([{ jobStatus: 'retry' }]);
    for (let round = 6; round < 10; round += 1) {
      await at(round * HOUR);
      const job = await claim(one);
      expect(await one.queue.dispatch([held(job)])).toEqual([]);
      const [answer] = await one.queue.settle([failed(job, { failureClass: 'not_stored' })]);
      expect(answer?.jobStatus).toBe('retry');
    }
    await database.query(`alter table uses_products drop constraint shut`);
    await at(20 * HOUR);
    const job: Job = await claim(one);
    const { provider: _, model: __, prompt: ___, ...image } = job.paidImage as NonNullable<Job['paidImage']>;
    const shown = completed(job, { image, costMicroUsd: 0, costBasis: 'none' });
    expect(await one.queue.settle([shown])).toMatchObject([{ jobStatus: 'completed' }]);
  });

  it('is given up when that image is gone: nothing waits to be shown', async () => {
    const made = await claim(one);
    await one.queue.dispatch([held(made)]);
    await database.query(`alter table uses_products add constraint shut check (image_url is null)`);
    expect(await one.queue.settle([completed(made)])).toMatchObject([{ jobStatus: 'retry' }]);
    await database.query(`alter table uses_products drop constraint shut`);
    for (let call = 1; call <= 5; call += 1) {
      await at(call * HOUR);
      await payOnce();
    }
    expect(await jobOf()).toMatchObject({ status: 'failed', paid_calls: 6 });
  });

  it('is not stamped when its image has come in since the claim: the next claim gets it', async () => {
    const first = await claim(one);
    await one.queue.dispatch([held(first)]);
    await at(HOUR);
    const second = await claim(other);
    expect(await one.queue.settle([completed(first)])).toMatchObject([{ outcome: 'superseded' }]);
    expect(await other.queue.dispatch([held(second)])).toEqual([]);
    await other.queue.release([held(second)]);
    expect(await claim(other)).toMatchObject({ paidImage: { sha256: completed(first).image.sha256 } });
  });

  it.each([
    ['that it cost nothing', 0, 0],
    ['what it cost', UNIT_COST / 2, 1],
  ])('counts a lost call once, and its late worker may tell %s', async (_, costMicroUsd, paidCalls) => {
    const lost = await claim(one);
    await one.queue.dispatch([held(lost)]);
    await at(HOUR);
    const next = await claim(other);
    expect(await jobOf()).toMatchObject({ paid_calls: 1 });
    const late = failed(lost, { failureClass: 'transient', costMicroUsd, costBasis: 'reported' });
    for (let times = 0; times < 2; times += 1) await one.queue.settle([late]);
    expect(await jobOf()).toMatchObject({ paid_calls: paidCalls, status: 'processing' });
    await other.queue.release([held(next)]);
  });
});

describe('an image that no store took', () => {
  const BYTES = new Uint8Array(70_000).map((_, at) => (at * 31) % 256);
  const imageToSave = async (): Promise<ImageToSave> => ({
    provider: 'paid',
    model: 'model-1',
    prompt: 'hemp twine',
    digitalSourceType: 'trainedAlgorithmicMedia',
    sha256: await sha256Hex(BYTES),
    contentType: 'image/png',
    width: 1024,
    height: 1024,
    warnings: [],
    costMicroUsd: UNIT_COST,
  });
  const notStored = (job: Job) =>
    failed(job, { failureClass: 'not_stored', costMicroUsd: UNIT_COST, costBasis: 'table' });

  /** Claimed, stamped, paid for, and saved. */
  async function saved(): Promise<Job> {
    const job = await claim(one);
    await one.queue.dispatch([held(job)]);
    expect(await one.queue.saveUnsaved(held(job), await imageToSave(), BYTES)).toBe(true);
    return job;
  }

  it('is kept, is handed out before all others, and its bytes go once a store has it', async () => {
    const job = await saved();
    expect(await one.queue.saveUnsaved(held(job), await imageToSave(), BYTES)).toBe(false);
    expect(await one.queue.settle([notStored(job)])).toMatchObject([{ jobStatus: 'retry' }]);
    expect(await one.queue.status()).toMatchObject({ unsavedImages: 1, unsavedBytes: BYTES.length });
    await queueProducts(database, one.queue, 1);
    await startRun(other.queue);

    const next = await claim(other);
    const { token, sha256, bytes } = next.unsavedImage as NonNullable<Job['unsavedImage']>;
    expect([next.id, token, sha256, bytes]).toEqual([
      job.id,
      job.token,
      await sha256Hex(BYTES),
      BYTES.length,
    ]);
    expect(await other.queue.unsavedBytes({ jobId: next.id, token })).toEqual(BYTES);
    const image = { ...completed(next).image, sha256 };
    const settled = completed(next, { image, costMicroUsd: 0, costBasis: 'none', recovers: token });
    expect(await other.queue.settle([settled])).toMatchObject([{ jobStatus: 'completed' }]);
    expect(await other.queue.unsavedBytes({ jobId: next.id, token })).toBeNull();
    expect(
      await database.query('select state, url, cost_microusd::int from image_generation_images order by id'),
    ).toEqual([
      { state: 'unused', url: image.url, cost_microusd: UNIT_COST },
      { state: 'current', url: image.url, cost_microusd: 0 },
    ]);
    expect(await database.value('select sum(cost_microusd)::int from image_generation_attempts')).toBe(
      UNIT_COST,
    );
  });

  it('is answered to the claim that it was made under, when that is asked again', async () => {
    const { token } = await saved();
    const { jobs } = await one.queue.claim(claimRequest(runId, { token, offers: [paidOffer()] }));
    expect(jobs).toMatchObject([{ token, unsavedImage: { token } }]);
  });

  it('is not lost when its worker dies at once, and the charge counts once', async () => {
    const job = await saved();
    await at(HOUR);
    const next = await claim(other);
    expect(next.unsavedImage).toMatchObject({ token: job.token });
    await other.queue.settle([completed(next, { costMicroUsd: 0, costBasis: 'none', recovers: job.token })]);
    expect(await other.queue.status()).toMatchObject({ ambiguousToday: 0, unsavedImages: 0 });
  });

  it('is taken from a worker that has lost the job, whoever has it now', async () => {
    const lost = await claim(one);
    await one.queue.dispatch([held(lost)]);
    await at(HOUR);
    const next = await claim(other);
    expect(await one.queue.saveUnsaved(held(lost), await imageToSave(), BYTES)).toBe(true);
    expect(await one.queue.settle([notStored(lost)])).toMatchObject([{ outcome: 'superseded' }]);
    await other.queue.release([held(next)]);
    expect((await claim(other)).unsavedImage).toMatchObject({ token: lost.token });
  });

  it('makes nobody a suspect: it was made, and its room is wanted back', async () => {
    const job = await saved();
    await queueProducts(database, one.queue, 1);
    await at(HOUR);
    const next = await claim(other);
    expect(next).toMatchObject({ id: job.id, unsavedImage: { token: job.token } });
  });

  it('is given up when the next run starts, once nobody waits for it', async () => {
    const job = await saved();
    await one.queue.settle([notStored(job)]);
    await deleteProduct(database, job.product.id);
    await at(HOUR);
    expect(await one.queue.claim(claimRequest(runId, { offers: [paidOffer()] }))).toMatchObject({
      closed: 1,
    });
    expect(await one.queue.status()).toMatchObject({ unsavedImages: 1 });
    await startRun(other.queue);
    expect(await one.queue.status()).toMatchObject({ unsavedImages: 0 });
    expect(await database.query('select state, url from image_generation_images')).toEqual([
      { state: 'rejected', url: null },
    ]);
  });

  it('is kept when a person cancels its job, and shown when one revives it', async () => {
    const job = await saved();
    await one.queue.settle([notStored(job)]);
    await one.queue.cancel({ all: true }, 'not now');
    await startRun(other.queue);
    await one.queue.retryFailed({ all: true }, { includeCancelled: true });
    expect((await claim(other)).unsavedImage).toMatchObject({ token: job.token });
  });

  it('is not taken any more from whoever comes with it after another one is shown', async () => {
    const lost = await claim(one);
    await one.queue.dispatch([held(lost)]);
    await at(HOUR);
    const next = await claim(other);
    await other.queue.dispatch([held(next)]);
    await other.queue.settle([completed(next)]);
    expect(await one.queue.saveUnsaved(held(lost), await imageToSave(), BYTES)).toBe(false);
    expect(await one.queue.status()).toMatchObject({ unsavedImages: 0 });
  });

  it('is given up by hand: its job is bought for anew', async () => {
    const job = await saved();
    await one.queue.settle([notStored(job)]);
    expect(await one.queue.discard({ jobIds: [job.id + 1] })).toMatchObject({ discarded: 0 });
    expect(await one.queue.discard({ productIds: [job.product.id] })).toEqual({
      discarded: 1,
      bytes: BYTES.length,
      more: false,
    });
    await at(HOUR);
    const next = await claim(one);
    expect([next.id, next.unsavedImage, next.paidImage]).toEqual([job.id, null, null]);
  });

  it('has the bytes that it says, and an attempt that paid for it', async () => {
    const job = await claim(one);
    const others = one.queue.saveUnsaved(held(job), await imageToSave(), BYTES.slice(1));
    await expect(others).rejects.toMatchObject({ message: expect.stringContaining('Expected the bytes') });
    const nobody = { ...held(job), token: '00000000-0000-4000-8000-000000000000' };
    const unknown = one.queue.saveUnsaved(nobody, await imageToSave(), BYTES);
    await expect(unknown).rejects.toMatchObject({ message: expect.stringContaining('No attempt of job') });
  });

  it('always finds room: no more calls are made at once, over all workers, than 100 MB would hold', async () => {
    await queueProducts(database, one.queue, 9);
    const claims = [
      claimRequest(runId, { limit: 5, offers: [paidOffer()] }),
      claimRequest(runId, { limit: 5, offers: [paidOffer()] }),
    ];
    const [mine, theirs] = await Promise.all([
      one.queue.claim(claims[0] as ClaimRequest),
      other.queue.claim(claims[1] as ClaimRequest),
    ]);
    const stamp = (worker: Worker, jobs: Job[]) =>
      Promise.all(jobs.map((job) => worker.queue.dispatch([held(job)])));
    const stamped = (await Promise.all([stamp(one, mine.jobs), stamp(other, theirs.jobs)])).flat(2);
    // Nobody knows yet how large they are: four of the largest.
    expect(stamped).toHaveLength(4);
    expect(await one.queue.unsavedRoom()).toMatchObject({ callsInFlight: 4, callsLeft: 0 });
    // A stamp that was given stays given.
    expect(await one.queue.dispatch(stamped)).toHaveLength(4);

    // What lies in a store by now needs no room, and a worker may know how large images are.
    const next = [...mine.jobs, ...theirs.jobs].find(
      ({ id }) => !stamped.some(({ jobId }) => jobId === id),
    ) as Job;
    const told = { expectedBytes: null, home: stamped.slice(0, 1) };
    expect(await one.queue.dispatch([held(next)], undefined, told)).toEqual([
      { ...held(next), isFree: false },
    ]);
    expect(await one.queue.unsavedRoom()).toMatchObject({ callsInFlight: 4, callsLeft: 0 });

    const all = [...mine.jobs, ...theirs.jobs].filter((job) => job !== next);
    const isStamped = (job: Job) => stamped.some(({ jobId }) => jobId === job.id);
    const [first] = all.filter(isStamped) as [Job];
    // A megabyte and a half at most is expected of those that follow one of a megabyte.
    const image = { ...completed(first).image, bytes: 1_048_576 };
    await one.queue.settle([completed(first, { image })]);
    const room = await one.queue.unsavedRoom();
    expect(room).toMatchObject({ expectedBytes: 1_572_864, callsInFlight: 4, callsLeft: 62 });
    const rest = all.filter((job) => !isStamped(job));
    expect((await one.queue.dispatch(rest.map(held))).length).toBe(rest.length);
    // Bytes that wait take up room, and their call is none in flight any more.
    const [second] = rest as [Job];
    await one.queue.saveUnsaved(held(second), await imageToSave(), BYTES);
    expect(await one.queue.unsavedRoom()).toMatchObject({
      savedBytes: BYTES.length,
      callsInFlight: 8,
      callsLeft: 58,
    });
  });
});
