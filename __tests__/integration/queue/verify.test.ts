/** `verify` is the judge of all other tests, so here it is judged: each rule finds what it is there to find. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import type { Job } from '../../../src/queue/contract.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  asQueue,
  claimJobs,
  completed,
  connectWorker,
  failed,
  held,
  paidOffer,
  queueProducts,
  startRun,
} from '../../support/queue-scenario.ts';

let database: TestDatabase;
let owner: pg.Client;

/** A queue with a job in every state and money in the books: 1 completed, 2 failed, 3 processing, 4 cancelled, 5 and 6 pending. */
beforeAll(async () => {
  database = await createDatabase();
  owner = await database.connect();
  const { queue } = await connectWorker(database);
  await database.query(
    `update image_generation_provider set daily_cap_microusd = 1000000 where provider = ''`,
  );
  await queueProducts(database, queue, 6);
  const runId = await startRun(queue, { runBudgetMicroUsd: 1_000_000 });
  const [good, bad, open, unwanted] = (await claimJobs(queue, runId, {
    limit: 4,
    offers: [paidOffer()],
  })) as [Job, Job, Job, Job];
  await queue.dispatch([good, bad].map(held));
  await queue.cancel({ jobIds: [unwanted.id] }, 'no');
  await queue.settle([
    completed(good),
    failed(bad, { failureClass: 'permanent', costMicroUsd: 10 }),
    completed(unwanted, { costMicroUsd: 0 }),
  ]);
  expect([good.id, bad.id, open.id, unwanted.id]).toEqual([1, 2, 3, 4]);
});
afterAll(() => database.drop());

async function verify(): Promise<{ rule: string; detail: string; count: number }[]> {
  const { rows } = await owner.query('select public.image_generation_verify() as violations');
  return rows[0].violations;
}

describe('verify', () => {
  it('finds nothing where all is well', async () => {
    expect(await verify()).toEqual([]);
  });

  it.each([
    [
      'processing past its lease',
      `update image_generation_queue set lease_expires_at = now() - interval '16 minutes' where id = 3`,
    ],
    [
      'held job without an open attempt',
      `update image_generation_attempts set outcome = 'failed', settled_at = now(), failure_class = 'transient' where job_id = 3`,
    ],
    [
      'open attempt of a job that nobody holds',
      `update image_generation_queue set status = 'pending', lease_token = null, lease_expires_at = null where id = 3`,
    ],
    [
      'more attempts than allowed',
      `insert into image_generation_attempts
         (job_id, token, attempt_number, provider, reserved_microusd, budget_day, outcome, settled_at, failure_class)
       select 5, gen_random_uuid(), n, 'paid', 0, current_date, 'failed', now(), 'bad_request' from generate_series(1, 4) as n`,
    ],
    [
      'more paid calls than allowed',
      `insert into image_generation_attempts
         (job_id, token, attempt_number, provider, reserved_microusd, budget_day, outcome, settled_at, failure_class,
          cost_microusd, dispatched_at)
       select 5, gen_random_uuid(), n, 'paid', 0, current_date, 'failed', now(), 'empty', 1, now()
       from generate_series(1, 7) as n`,
    ],
    [
      'a suspect that is not alone',
      `update image_generation_queue set is_suspect = true, run_id = 1, worker = 'w' where id = 3;
       update image_generation_queue set status = 'processing', next_attempt_at = null, run_id = 1, worker = 'w',
         lease_token = gen_random_uuid(), lease_expires_at = now() where id = 5`,
    ],
    [
      'a way that nobody is proving',
      `insert into image_generation_ways (way, provider, canary_token, canary_until)
       values ('a1', 'paid', gen_random_uuid(), now())`,
    ],
    ['completed without its image', `update image_generation_images set state = 'unused' where job_id = 1`],
    [
      'completed without its image',
      `update image_generation_queue set generated_image_url = 'https://x' where id = 1`,
    ],
    [
      'accepted image of a job that is not completed',
      `update image_generation_queue set status = 'cancelled', cancel_reason = 'operator', completed_at = null where id = 1`,
    ],
    [
      'current image of a product whose latest job made another',
      `update image_generation_images set product_id = '1', state = 'current' where job_id = 4;
       update image_generation_images set state = 'replaced' where job_id = 1;
       update image_generation_images set state = 'current' where job_id = 4`,
    ],
    [
      'a charge without a dispatch stamp',
      `update image_generation_attempts set dispatched_at = null where job_id = 1`,
    ],
    [
      'reservations of a day that the ledger does not hold',
      `update image_generation_daily set reserved_microusd = reserved_microusd + 1 where provider = 'paid'`,
    ],
    [
      'spending of a day that the ledger does not hold',
      `update image_generation_daily set spent_microusd = spent_microusd + 1 where provider = ''`,
    ],
    ['a day over its cap', `update image_generation_daily set cap_microusd = 1 where provider = ''`],
    ['a run over its budget', `update image_generation_runs set run_budget_microusd = 1`],
    [
      'a run whose money the ledger does not hold',
      `update image_generation_runs set spent_microusd = spent_microusd + 1`,
    ],
    [
      'a wrong number of jobs in a state',
      `insert into image_generation_counts (status, jobs) values ('pending', 1)`,
    ],
    [
      'something like a secret in a text',
      `update image_generation_queue set error_message = 'refused: sb_secret_abcdefgh12345678' where id = 2`,
    ],
    [
      'something like a secret in a text',
      `update image_generation_history set details = '{"message": "key sk-aB3dE5gH7jK9mN1pQ2rS4tU6"}' where id = 1`,
    ],
    [
      'something like a secret in a text',
      `update image_generation_schedule set last_result = '{"error": "refused: sb_secret_abcdefgh12345678"}'`,
    ],
  ])('finds: %s', async (rule, damage) => {
    await owner.query('begin');
    try {
      // The tables' own constraints refuse some of this; a person with the owner's rights can get around all of them.
      await owner.query('drop index image_generation_images_current_idx');
      await owner.query(asQueue(damage));
      const found = await verify();
      expect(found.map((violation) => violation.rule)).toContain(rule);
      expect(found.every(({ detail, count }) => detail !== '' && count > 0)).toBe(true);
    } finally {
      await owner.query('rollback');
    }
    expect(await verify()).toEqual([]);
  });
});

describe('a repair of what pages have found', () => {
  it('mends it, and looks at nothing else', async () => {
    await owner.query('begin');
    try {
      await owner.query(asQueue(`update image_generation_queue set take = 2000000 where id in (5, 6)`));
      const { rows: pages } = await owner.query('select public.image_generation_verify_page() as page');
      const [bounds] = pages[0].page.found;
      expect(bounds).toMatchObject({ rule: 'a counter beyond its bounds', count: 2, job_ids: [5, 6] });
      expect(pages[0].page.next).toBeNull();
      const found = JSON.stringify([{ ...bounds, job_ids: [6] }]);
      await owner.query('select public.image_generation_repair(true, $1)', [found]);
      expect(await verify()).toEqual([{ rule: 'a counter beyond its bounds', count: 1, detail: 'job 5' }]);
    } finally {
      await owner.query('rollback');
    }
  });
});

describe('the tables themselves refuse', () => {
  it.each([
    [
      'a second active job of a product',
      `insert into image_generation_queue (product_id) select product_id from image_generation_queue where id = 5`,
      '23505',
    ],
    [
      'an active job that is not the latest',
      `update image_generation_queue set is_latest = false where id = 5`,
      '23514',
    ],
    [
      'more attempts than the most',
      `update image_generation_queue set attempt_count = 4 where id = 2`,
      '23514',
    ],
    [
      'processing without a lease',
      `update image_generation_queue set status = 'processing' where id = 5`,
      '23514',
    ],
    [
      'a lease of a job that waits',
      `update image_generation_queue set lease_token = gen_random_uuid(), lease_expires_at = now() where id = 5`,
      '23514',
    ],
    ['a retry without its time', `update image_generation_queue set status = 'retry' where id = 5`, '23514'],
    [
      'completed without an image',
      `update image_generation_queue set status = 'completed', completed_at = now() where id = 5`,
      '23514',
    ],
    ['failed without a reason', `update image_generation_queue set status = 'failed' where id = 5`, '23514'],
    [
      'cancelled without a reason',
      `update image_generation_queue set status = 'cancelled' where id = 5`,
      '23514',
    ],
    [
      'a second open attempt',
      `insert into image_generation_attempts (job_id, token, attempt_number, provider, reserved_microusd, budget_day) values (3, gen_random_uuid(), 2, 'x', 0, current_date)`,
      '23505',
    ],
    ['negative money', `update image_generation_daily set spent_microusd = -1 where provider = ''`, '23514'],
    ['an unknown state', `update image_generation_queue set status = 'done' where id = 5`, '23514'],
  ])('%s', async (_, sql, code) => {
    await expect(owner.query(asQueue(sql))).rejects.toMatchObject({ code });
    expect(await verify()).toEqual([]);
  });
});
