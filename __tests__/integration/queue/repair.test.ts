/** `repair` mends whatever `verify` finds: each rule has a damage here, made past every trigger and check. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { createQueue } from '../../../src/queue/client.ts';
import type { Job, Queue } from '../../../src/queue/contract.ts';
import { createPgRpc } from '../../support/pg-rpc.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  claimJob,
  claimJobs,
  claimRequest,
  completed,
  connectWorker,
  failed,
  held,
  paidOffer,
  queueProducts,
  startRun,
  UNIT_COST,
} from '../../support/queue-scenario.ts';

interface Damage {
  rule: string;
  /** What is done, when a rule can be broken in more ways than one. */
  how?: string;
  sql: string;
  /** Else the rules that one edit breaks together. */
  rules?: string[];
  /** A query that answers true when it was mended as it should be. */
  mended?: string;
}

const BYTES = `decode('89504e470d0a1a0a', 'hex')`;
const SHA = `encode(sha256(${BYTES}), 'hex')`;
const HISTORY_OF_EXCESS = (n: number, cls: string, cost: number, round = 0) =>
  `insert into image_generation_attempts
     (job_id, token, retry_round, attempt_number, provider, reserved_microusd, budget_day, outcome, settled_at, failure_class,
      cost_microusd, dispatched_at)
   select 5, gen_random_uuid(), ${round}, n, 'paid', 0, image_generation_today(), 'failed', now(), '${cls}', ${cost}, now()
   from generate_series(1, ${n}) as n;
   update image_generation_daily set spent_microusd = spent_microusd + ${n * cost} where provider in ('', 'paid')`;

/**
 * The queue that is damaged: job 1 completed (paid, dispatched), 2 failed (cost 10), 3 held and dispatched, 4 cancelled with
 * an unused image, 5 and 6 pending; 7 completed for product 7 before 8, which is the latest of it.
 */
const DAMAGES: Damage[] = [
  {
    rule: 'processing past its lease',
    sql: `update image_generation_queue set lease_expires_at = now() - interval '16 minutes' where id = 3`,
    mended: `select status = 'retry' and paid_calls = 1 from image_generation_queue where id = 3`,
  },
  {
    rule: 'a wait that never ends',
    how: 'a lease',
    sql: `update image_generation_queue set lease_expires_at = 'infinity' where id = 3`,
    mended: `select status = 'processing' and lease_expires_at < now() + interval '1 hour' from image_generation_queue where id = 3`,
  },
  {
    rule: 'a wait that never ends',
    how: 'a retry',
    sql: `update image_generation_queue set status = 'retry', next_attempt_at = 'infinity' where id = 5`,
    mended: `select next_attempt_at <= now() + interval '1 second' from image_generation_queue where id = 5`,
  },
  {
    rule: 'a counter beyond its bounds',
    sql: `update image_generation_queue set tries = 2147483647, paid_calls = 2147483647, deaths = 2147483647,
            take = 2147483647, rejections = 2147483647 where id in (3, 5)`,
    mended: `select bool_and(greatest(tries, paid_calls, deaths, take, rejections) <= 1) from image_generation_queue where id in (3, 5)`,
  },
  {
    rule: 'a counter beyond its bounds',
    how: 'a round before the first',
    sql: `update image_generation_queue set retry_round = -1 where id = 5`,
    mended: `select retry_round = 0 from image_generation_queue where id = 5`,
  },
  {
    rule: 'held job without an open attempt',
    how: 'an attempt that was ended by hand',
    sql: `update image_generation_attempts set outcome = 'failed', settled_at = now(), failure_class = 'transient' where job_id = 3;
          update image_generation_daily set reserved_microusd = 0;
          update image_generation_runs set reserved_microusd = 0`,
    mended: `select status = 'pending' from image_generation_queue where id = 3`,
  },
  {
    rule: 'held job without an open attempt',
    how: 'another token in the job',
    sql: `update image_generation_queue set lease_token = gen_random_uuid() where id = 3`,
    rules: ['held job without an open attempt', 'open attempt of a job that nobody holds'],
    mended: `select q.lease_token = a.token and a.outcome is null
             from image_generation_queue q join image_generation_attempts a on a.job_id = q.id where q.id = 3`,
  },
  {
    rule: 'held job without an open attempt',
    how: 'another token in the ledger',
    sql: `update image_generation_attempts set token = gen_random_uuid() where job_id = 3`,
    rules: ['held job without an open attempt', 'open attempt of a job that nobody holds'],
    mended: `select q.lease_token = a.token and a.outcome is null
             from image_generation_queue q join image_generation_attempts a on a.job_id = q.id where q.id = 3`,
  },
  {
    rule: 'open attempt of a job that nobody holds',
    how: 'a held job made pending',
    sql: `update image_generation_queue set status = 'pending', lease_token = null, lease_expires_at = null where id = 3`,
    mended: `select outcome = 'expired' and cost_microusd = ${UNIT_COST} from image_generation_attempts where job_id = 3`,
  },
  {
    rule: 'open attempt of a job that nobody holds',
    how: 'a settled attempt opened again',
    sql: `update image_generation_attempts set outcome = null, settled_at = null where job_id = 1;
          update image_generation_daily set reserved_microusd = reserved_microusd + ${UNIT_COST};
          update image_generation_runs set reserved_microusd = reserved_microusd + ${UNIT_COST} where id = 1`,
    mended: `select outcome = 'completed' and cost_microusd = ${UNIT_COST} from image_generation_attempts where job_id = 1`,
  },
  {
    rule: 'more attempts than allowed',
    sql: HISTORY_OF_EXCESS(5, 'bad_request', 0),
    mended: `select status = 'failed' and error_class = 'bad_request' and retry_round = 2 from image_generation_queue where id = 5`,
  },
  {
    rule: 'more paid calls than allowed',
    sql: HISTORY_OF_EXCESS(7, 'empty', 5),
    mended: `select status = 'failed' and error_class = 'empty'
               and (select sum(cost_microusd) = 35 from image_generation_attempts where job_id = 5)
             from image_generation_queue where id = 5`,
  },
  {
    rule: 'a suspect that is not alone',
    sql: `update image_generation_queue set is_suspect = true where id = 3;
          update image_generation_queue set status = 'processing', run_id = q.run_id, worker = q.worker,
            lease_token = q.lease_token, lease_expires_at = q.lease_expires_at
          from (select run_id, worker, lease_token, lease_expires_at from image_generation_queue where id = 3) as q where id = 5;
          insert into image_generation_attempts (job_id, token, run_id, attempt_number, provider, reserved_microusd, budget_day)
          select 5, lease_token, run_id, 1, 'paid', 0, image_generation_today() from image_generation_queue where id = 3`,
    mended: `select not is_suspect and status = 'processing' from image_generation_queue where id = 3`,
  },
  {
    rule: 'submitted without an open attempt that has a remote id',
    how: 'without any',
    sql: `update image_generation_queue set status = 'submitted', submitted_until = now() + interval '1 hour' where id = 5`,
    mended: `select status = 'retry' and next_attempt_at <= now() + interval '1 second' from image_generation_queue where id = 5`,
  },
  {
    rule: 'submitted without an open attempt that has a remote id',
    how: 'with one that has none',
    sql: `update image_generation_queue set status = 'submitted', submitted_until = now() + interval '1 hour',
            lease_token = null, lease_expires_at = null where id = 3`,
    mended: `select status = 'retry' and paid_calls = 1 from image_generation_queue where id = 3`,
  },
  {
    rule: 'in review without its image',
    sql: `update image_generation_queue set status = 'review' where id = 5`,
    mended: `select status = 'retry' from image_generation_queue where id = 5`,
  },
  {
    rule: 'not one latest job of a product',
    how: 'none',
    sql: `update image_generation_queue set is_latest = false where id in (2, 5)`,
    mended: `select bool_and(is_latest) from image_generation_queue where id in (2, 5)`,
  },
  {
    rule: 'not one latest job of a product',
    how: 'two',
    sql: `insert into image_generation_queue (product_id) select product_id from image_generation_queue where id in (2, 5);
          insert into image_generation_counts (status, jobs) values ('pending', 2)`,
    mended: `select (select not is_latest from image_generation_queue where id = 2)
               and (select status = 'cancelled' and not is_latest from image_generation_queue where id = 5)`,
  },
  {
    rule: 'an image that is not of its job',
    how: 'of another product',
    sql: `update image_generation_images set product_id = 'x' where job_id = 8`,
    mended: `select m.product_id = q.product_id and m.state = 'current'
             from image_generation_images m join image_generation_queue q on q.id = m.job_id where q.id = 8`,
  },
  {
    rule: 'an image that is not of its job',
    how: 'of another job',
    sql: `update image_generation_images set job_id = 2 where job_id = 1`,
    rules: [
      'accepted image of a job that is not completed',
      'an image that is not of its job',
      'completed without its image',
      'current image of a product whose latest job made another',
    ],
    mended: `select count(*) = 1 from image_generation_images where job_id = 1 and state = 'current'`,
  },
  {
    rule: 'completed without its image',
    how: 'it counts as unused',
    sql: `update image_generation_images set state = 'unused' where job_id = 1`,
    mended: `select state = 'current' from image_generation_images where job_id = 1`,
  },
  {
    rule: 'completed without its image',
    how: 'another address in the job',
    sql: `update image_generation_queue set generated_image_url = 'https://x' where id = 1`,
    mended: `select generated_image_url like 'https://images.example/%' from image_generation_queue where id = 1`,
  },
  {
    rule: 'completed without its image',
    how: 'another address in the image',
    sql: `update image_generation_images set url = 'https://x' where job_id = 1`,
    mended: `select url like 'https://images.example/%' from image_generation_images where job_id = 1`,
  },
  {
    rule: 'completed without its image',
    how: 'its record is gone, and the product shows it',
    sql: `delete from image_generation_images where job_id = 1`,
    mended: `select status = 'cancelled' and cancel_reason = 'has_image' from image_generation_queue where id = 1`,
  },
  {
    rule: 'completed without its image',
    how: 'its record is gone, and the product shows nothing',
    sql: `delete from image_generation_images where job_id = 1;
          update uses_products set image_url = null where id::text = (select product_id from image_generation_queue where id = 1)`,
    mended: `select status = 'pending' and retry_round = 1 from image_generation_queue where id = 1`,
  },
  {
    rule: 'accepted image of a job that is not completed',
    how: 'made pending',
    sql: `update image_generation_queue set status = 'pending', completed_at = null where id = 1`,
    mended: `select status = 'pending' and take = 1 and expected_image_url like 'https://images.example/%'
             from image_generation_queue where id = 1`,
  },
  {
    rule: 'accepted image of a job that is not completed',
    how: 'made cancelled',
    sql: `update image_generation_queue set status = 'cancelled', cancel_reason = 'operator', completed_at = null where id = 1`,
    mended: `select status = 'completed' and cancel_reason is null from image_generation_queue where id = 1`,
  },
  {
    rule: 'current image of a product whose latest job made another',
    sql: `update image_generation_images set state = 'replaced' where job_id = 8;
          update image_generation_images set state = 'current' where job_id = 7`,
    mended: `select array_agg(state order by job_id) = array['replaced', 'current']
             from image_generation_images where job_id in (7, 8)`,
  },
  {
    rule: 'no current image of a product whose latest job made one',
    sql: `update image_generation_images set state = 'replaced' where job_id = 8`,
    mended: `select state = 'current' from image_generation_images where job_id = 8`,
  },
  {
    rule: 'a way that nobody is proving',
    sql: `insert into image_generation_ways (way, provider, canary_token, canary_until)
          values ('a1', 'paid', gen_random_uuid(), 'infinity')`,
    mended: `select canary_until is null from image_generation_ways where way = 'a1'`,
  },
  {
    rule: 'unsaved bytes without their image',
    how: 'its record is gone',
    sql: `insert into image_generation_unsaved (attempt_id, sha256, bytes)
          select id, ${SHA}, ${BYTES} from image_generation_attempts where job_id = 2`,
    mended: `select state = 'unsaved' and content_type = 'image/png' and bytes = 8 from image_generation_images where job_id = 2`,
  },
  {
    rule: 'unsaved bytes without their image',
    how: 'it is stored',
    sql: `insert into image_generation_unsaved (attempt_id, sha256, bytes)
          select id, ${SHA}, ${BYTES} from image_generation_attempts where job_id = 4`,
    mended: `select not exists (select from image_generation_unsaved)`,
  },
  {
    rule: 'an unsaved image without its bytes',
    sql: `update image_generation_images set state = 'unsaved', url = null, store = null, path = null where job_id = 4`,
    mended: `select state = 'rejected' from image_generation_images where job_id = 4`,
  },
  {
    rule: 'a charge without a dispatch stamp',
    sql: `update image_generation_attempts set dispatched_at = null where job_id = 1`,
    mended: `select dispatched_at = claimed_at from image_generation_attempts where job_id = 1`,
  },
  {
    rule: 'an attempt whose run is gone',
    how: 'the run was deleted',
    sql: `delete from image_generation_runs where id = 1`,
    mended: `select r.spent_microusd + r.reserved_microusd = r.run_budget_microusd and r.reserved_microusd = ${UNIT_COST}
             from image_generation_runs r where id = 1`,
  },
  {
    rule: 'an attempt whose run is gone',
    how: 'the attempt was changed',
    sql: `update image_generation_attempts set run_id = 999 where job_id = 1`,
    rules: ['a run whose money the ledger does not hold', 'an attempt whose run is gone'],
    mended: `select run_id = 1 from image_generation_attempts where job_id = 1`,
  },
  {
    rule: 'no row for all providers together',
    sql: `delete from image_generation_provider where provider = ''`,
    mended: `select daily_cap_microusd = 1000000 from image_generation_provider where provider = ''`,
  },
  {
    rule: 'reservations of a day that the ledger does not hold',
    how: 'one provider alone',
    sql: `update image_generation_daily set reserved_microusd = 0 where provider = 'paid'`,
    mended: `select reserved_microusd = ${UNIT_COST} from image_generation_daily where provider = 'paid'`,
  },
  {
    rule: 'reservations of a day that the ledger does not hold',
    how: 'the day is gone',
    sql: `delete from image_generation_daily`,
    rules: [
      'reservations of a day that the ledger does not hold',
      'spending of a day that the ledger does not hold',
    ],
    mended: `select reserved_microusd = ${UNIT_COST} and calls = 5 and succeeded = 3
             from image_generation_daily where provider = 'paid'`,
  },
  {
    rule: 'spending of a day that the ledger does not hold',
    how: 'the day has more',
    sql: `update image_generation_daily set spent_microusd = spent_microusd + 5 where provider in ('', 'paid')`,
    mended: `select cost_microusd = 5 and provider = 'paid' and job_id is null from image_generation_attempts where outcome = 'corrected'`,
  },
  {
    rule: 'spending of a day that the ledger does not hold',
    how: 'the row of all has more',
    sql: `update image_generation_daily set spent_microusd = spent_microusd + 5 where provider = ''`,
    mended: `select cost_microusd = 5 and provider = 'unknown' from image_generation_attempts where outcome = 'corrected'`,
  },
  {
    rule: 'spending of a day that the ledger does not hold',
    how: 'the ledger has more',
    sql: `update image_generation_daily set spent_microusd = 0 where provider = 'paid'`,
    mended: `select not exists (select from image_generation_attempts where outcome = 'corrected')`,
  },
  {
    rule: 'spending of a day that the ledger does not hold',
    how: 'a row of the ledger is gone',
    sql: `delete from image_generation_attempts where job_id = 2`,
    rules: ['a run whose money the ledger does not hold', 'spending of a day that the ledger does not hold'],
    mended: `select cost_microusd = 10 and provider = 'paid' and run_id = 1 from image_generation_attempts where outcome = 'corrected'`,
  },
  {
    rule: 'a sum beyond its bounds',
    how: 'a day',
    sql: `update image_generation_daily set spent_microusd = 9223372036854775807, calls = 9223372036854775807 where provider = ''`,
    rules: [
      'a day over its cap',
      'a sum beyond its bounds',
      'spending of a day that the ledger does not hold',
    ],
    mended: `select spent_microusd = (select sum(cost_microusd) from image_generation_attempts)
             from image_generation_daily where provider = ''`,
  },
  {
    rule: 'a sum beyond its bounds',
    how: 'a run and an attempt',
    sql: `update image_generation_runs set spent_microusd = 9223372036854775807 where id = 1;
          update image_generation_attempts set cost_microusd = 9223372036854775807 where job_id = 1`,
    rules: [
      'a run over its budget',
      'a run whose money the ledger does not hold',
      'a sum beyond its bounds',
      'spending of a day that the ledger does not hold',
    ],
    mended: `select cost_microusd = ${UNIT_COST} from image_generation_attempts where job_id = 1`,
  },
  {
    rule: 'a day over its cap',
    sql: `update image_generation_daily set cap_microusd = 1 where provider = ''`,
    mended: `select overrun_microusd = reserved_microusd + spent_microusd - 1 from image_generation_daily where provider = ''`,
  },
  {
    rule: 'a run over its budget',
    sql: `update image_generation_runs set run_budget_microusd = 1 where id = 1`,
    mended: `select overrun_microusd = reserved_microusd + spent_microusd - 1 from image_generation_runs where id = 1`,
  },
  {
    rule: 'a run whose money the ledger does not hold',
    how: 'the run has more',
    sql: `update image_generation_runs set spent_microusd = spent_microusd + 7 where id = 1`,
    mended: `select cost_microusd = 7 and run_id = 1 from image_generation_attempts where outcome = 'corrected'`,
  },
  {
    rule: 'a run whose money the ledger does not hold',
    how: 'the run has less',
    sql: `update image_generation_runs set spent_microusd = 0, reserved_microusd = 0 where id = 1`,
    mended: `select reserved_microusd = ${UNIT_COST} from image_generation_runs where id = 1`,
  },
  {
    rule: 'a wrong number of jobs in a state',
    how: 'too many',
    sql: `insert into image_generation_counts (status, jobs) values ('pending', 1), ('nonsense', 2)`,
  },
  {
    rule: 'a wrong number of jobs in a state',
    how: 'far too many',
    sql: `insert into image_generation_counts (status, jobs) select 'pending', 9223372036854775807 from generate_series(1, 3)`,
  },
  { rule: 'a wrong number of jobs in a state', how: 'none', sql: `delete from image_generation_counts` },
  ...[
    `update image_generation_queue set error_message = 'refused: sb_secret_abcdefgh12345678' where id = 2`,
    `update image_generation_attempts set error_message = 'refused: sb_secret_abcdefgh12345678' where job_id = 2`,
    `update image_generation_history set details = '{"message": "key sk-aB3dE5gH7jK9mN1pQ2rS4tU6", "n": 1}' where id = 1`,
    `update image_generation_history set details = '{"a": "-----BEGIN PRIVATE KEY-----", "b": "x"}' where id = 1`,
    `update image_generation_runs set workers = '{"w": {"message": "sb_secret_abcdefgh12345678"}}' where id = 1`,
    `update image_generation_schedule set last_result = '{"error": "refused: sb_secret_abcdefgh12345678"}'`,
    `insert into image_generation_provider (provider, pause_reason) values ('x', 'sb_secret_abcdefgh12345678')`,
  ].map((sql) => ({
    rule: 'something like a secret in a text',
    how: sql.split(' ')[1] ?? '',
    sql,
    mended: `select not exists (select from image_generation_history where details::text ~ '(sb_secret_|sk-)a')`,
  })),
];

let database: TestDatabase;
let owner: pg.Client;
let queue: Queue;

beforeAll(async () => {
  database = await createDatabase();
  owner = await database.connect('supabase_admin');
  queue = createQueue(createPgRpc(owner));
  await makeQueue();
});
afterAll(() => database.drop());

async function makeQueue() {
  const worker = await connectWorker(database);
  await database.query(
    `update image_generation_provider set daily_cap_microusd = 1000000 where provider = ''`,
  );
  const ids = await queueProducts(database, worker.queue, 7);
  const runId = await startRun(worker.queue, { runBudgetMicroUsd: 1_000_000 });
  const offers = [paidOffer()];
  const [good, bad, open, unwanted] = (await claimJobs(worker.queue, runId, { limit: 4, offers })) as [
    Job,
    Job,
    Job,
    Job,
  ];
  await worker.queue.dispatch([good, bad, open, unwanted].map(held));
  await worker.queue.cancel({ jobIds: [unwanted.id] }, 'no');
  await worker.queue.settle([
    completed(good),
    failed(bad, { failureClass: 'permanent', costMicroUsd: 10 }),
    completed(unwanted),
  ]);
  await database.query('update image_generation_queue set priority = 9 where id = 7');
  const older = await claimJob(worker.queue, runId, { offers });
  await worker.queue.dispatch([held(older)]);
  await worker.queue.settle([completed(older)]);
  await worker.queue.enqueueProducts({
    productIds: [ids[6] ?? ''],
    priority: 9,
    provider: null,
    replace: 'all',
  });
  const newer = await claimJob(worker.queue, runId, { offers });
  await worker.queue.dispatch([held(newer)]);
  await worker.queue.settle([completed(newer)]);
  // One that nothing refers to, so that the first one is not the newest.
  await startRun(worker.queue);
  expect([good, bad, open, unwanted, older, newer].map(({ id }) => id)).toEqual([1, 2, 3, 4, 7, 8]);
}

const rulesOf = (found: readonly { rule: string }[]) => [...new Set(found.map(({ rule }) => rule))].sort();
const value = async (sql: string) => Object.values((await owner.query(sql)).rows[0] ?? {})[0];
const spentToday = async () =>
  Number(
    await value(
      `select greatest(
         (select coalesce(max(spent_microusd), 0) from image_generation_daily
          where provider = '' and spent_microusd < 1000000000000000),
         (select coalesce(sum(cost_microusd), 0) from image_generation_attempts
          where budget_day = image_generation_today() and cost_microusd < 1000000000000000)
       )::int`,
    ),
  );

const COUNT_ANEW = `
  delete from image_generation_counts;
  insert into image_generation_counts (status, jobs) select status, count(*) from image_generation_queue group by status`;

/** In a transaction that is taken back: the tables' own constraints and triggers refuse most of it, so they are away. */
async function damaged(sql: string, work: () => Promise<void>): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(`
      drop index image_generation_images_current_idx, image_generation_queue_latest_idx;
      alter table image_generation_queue drop constraint active_is_latest, drop constraint times_come;
      set local session_replication_role = replica`);
    await owner.query(sql);
    // The triggers that count were away too.
    if (!sql.includes('image_generation_counts')) await owner.query(COUNT_ANEW);
    await owner.query('set local session_replication_role = origin; set local role service_role');
    await work();
  } finally {
    await owner.query('rollback');
  }
}

/** The same for the same seed. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Another product goes through all of it: nothing of the damage stands in its way. */
async function othersGoOn(): Promise<void> {
  const runId = await startRun(queue, { runBudgetMicroUsd: 1_000_000 });
  const job = await claimJob(queue, runId, { offers: [paidOffer()], worker: 'another' });
  expect(await queue.dispatch([held(job)])).toHaveLength(1);
  expect(await queue.settle([completed(job)])).toMatchObject([{ outcome: 'ok' }]);
  expect(await queue.verify()).toEqual([]);
}

async function mends(rule: string, expected: readonly string[], mended?: string): Promise<void> {
  expect(rulesOf(await queue.verify())).toEqual([...expected].sort());
  const spent = await spentToday();
  const history = Number(await value('select count(*)::int from image_generation_history'));

  const plan = await queue.repair(false);
  expect(rulesOf(plan)).toContain(rule);
  expect(plan.filter(({ action, count, detail }) => action === null || count < 1 || detail === '')).toEqual(
    [],
  );
  expect(rulesOf(await queue.verify())).toEqual([...expected].sort());
  expect(Number(await value('select count(*)::int from image_generation_history'))).toBe(history);

  expect(await queue.repair(true)).toEqual(plan);
  expect(await queue.verify()).toEqual([]);
  if (mended !== undefined) expect([mended, await value(mended)]).toEqual([mended, true]);
  expect(await spentToday()).toBeGreaterThanOrEqual(spent);
  const told = await owner.query(
    `select details ->> 'rule' as rule from image_generation_history where action = 'repaired'`,
  );
  expect(rulesOf(told.rows)).toEqual(rulesOf(plan));
  await othersGoOn();
}

describe('repair', () => {
  it('does nothing where all is well, and says so', async () => {
    const before = await value('select count(*)::int from image_generation_history');
    expect(await queue.repair(true)).toEqual([]);
    expect(await value('select count(*)::int from image_generation_history')).toBe(before);
  });

  it('has a damage for every rule that verify knows', async () => {
    const source = (await owner.query(
      `select string_agg(prosrc, ' ') as text from pg_proc where proname ~ '^image_generation_verify_'`,
    )) as { rows: { text: string }[] };
    const known = [...(source.rows[0]?.text ?? '').matchAll(/select '([a-z][^']{8,})',/g)].map(
      ([, rule]) => rule,
    );
    expect(known.length).toBeGreaterThan(25);
    expect([...new Set(known)].sort()).toEqual(rulesOf(DAMAGES));
  });

  it.each(
    DAMAGES.map((damage) => [`${damage.rule}${damage.how ? ` (${damage.how})` : ''}`, damage] as const),
  )('mends: %s', async (_, { rule, sql, rules = [rule], mended }) => {
    await damaged(sql, () => mends(rule, rules, mended));
  });

  it.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    'mends six damages at once (seed %i)',
    async (seed) => {
      const pick = chance(seed);
      const chosen = Array.from({ length: 6 }, () => DAMAGES[pick(DAMAGES.length)] as Damage);
      // One that the others have made impossible is left out.
      const tried = chosen
        .map(({ sql }) => `do $$ begin ${sql}; exception when others then null; end $$`)
        .join(';\n');
      await damaged(tried, async () => {
        const found = await queue.verify();
        expect(found.length).toBeGreaterThan(1);
        const spent = await spentToday();
        const plan = await queue.repair(false);
        expect({ chosen, plan: await queue.repair(true) }).toEqual({ chosen, plan });
        expect({ chosen, left: await queue.verify() }).toEqual({ chosen, left: [] });
        expect(await spentToday()).toBeGreaterThanOrEqual(spent);
        await othersGoOn();
      });
    },
  );
});

describe('while others work', () => {
  let busy: TestDatabase;
  beforeAll(async () => {
    busy = await createDatabase();
  });
  afterAll(() => busy.drop());

  it('leaves alone what a person keeps locked, mends the rest, and tells', async () => {
    const worker = await connectWorker(busy);
    await queueProducts(busy, worker.queue, 3);
    const admin = await busy.connect('supabase_admin');
    await admin.query(
      `set session_replication_role = replica;
       update image_generation_queue set tries = 2000000 where id in (1, 2);
       update image_generation_daily set reserved_microusd = 5`,
    );
    const person = await busy.connect();
    await person.query('begin; select from image_generation_queue where id = 1 for update');

    const told = await worker.queue.repair(true);
    expect(told).toMatchObject([
      {
        rule: 'a counter beyond its bounds',
        action: "The job's counters are counted anew from the ledger.",
        detail: 'job 2',
      },
      { rule: 'a counter beyond its bounds', action: null, count: 1, detail: 'job 1' },
    ]);
    await person.query('rollback');
    expect(await worker.queue.repair(true)).toMatchObject([{ count: 1, detail: 'job 1' }]);
    expect(await worker.queue.verify()).toEqual([]);
  }, 20_000);

  it('stops no worker and loses no money', async () => {
    const workers = await Promise.all([1, 2, 3].map(() => connectWorker(busy)));
    const repairer = await connectWorker(busy);
    const admin = await busy.connect('supabase_admin');
    await admin.query('set session_replication_role = replica');
    await queueProducts(busy, repairer.queue, 117);
    const runId = await startRun(repairer.queue);
    let working = workers.length;
    const work = async (worker: Queue, name: string) => {
      for (;;) {
        const { jobs } = await worker.claim(
          claimRequest(runId, { worker: name, limit: 4, offers: [paidOffer()] }),
        );
        if (jobs.length === 0) break;
        await worker.dispatch(jobs.map(held));
        await worker.settle(jobs.map((job) => completed(job)));
      }
      working -= 1;
    };
    const repair = async () => {
      let mended = 0;
      for (let turn = 0; working > 0 || turn === 0; turn += 1) {
        const column = turn % 2 === 0 ? 'reserved_microusd' : 'spent_microusd';
        await admin.query(`update image_generation_daily set ${column} = ${column} + 3 where provider = ''`);
        mended += (await repairer.queue.repair(true)).length;
      }
      return mended;
    };
    const [mended] = await Promise.all([
      repair(),
      ...workers.map(({ queue: worker }, at) => work(worker, `worker-${at}`)),
    ]);
    expect(mended).toBeGreaterThan(0);
    expect(await repairer.queue.verify()).toEqual([]);
    expect(
      await busy.query(
        `select count(*)::int as jobs, (select sum(cost_microusd)::int from image_generation_attempts where job_id is not null) as cost
         from image_generation_queue where status = 'completed'`,
      ),
    ).toEqual([{ jobs: 120, cost: 120 * UNIT_COST }]);
  }, 30_000);
});
