/**
 * The table editor as a door: each column of each row that its owner may write, set to values that people and accidents
 * write there. Each edit is either refused in a sentence, or everything else goes on and `verify` has nothing to say.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { createQueue } from '../../../src/queue/client.ts';
import type { Job, Queue } from '../../../src/queue/contract.ts';
import { columnsOf, type Refusal, refusalOf, STATES, valuesOf } from '../../support/edits.ts';
import { createPgRpc } from '../../support/pg-rpc.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import {
  asQueue,
  claimJob,
  claimRequest,
  completed,
  failed,
  held,
  offer,
  paidOffer,
  startRun,
} from '../../support/queue-scenario.ts';

const OFFERS = [paidOffer({ way: 'a1', callTimeoutMs: 60_000 }), offer({ provider: 'free', any: false })];

/** What people set beside a state. */
const RESTS = [
  'lease_token = null, lease_expires_at = null',
  'completed_at = null, generated_image_url = null',
  'next_attempt_at = now()',
  'error_message = null, error_class = null, attempt_count = 0',
  `error_message = 'no', error_class = 'permanent', attempt_count = 3, cancel_reason = 'operator'`,
  `completed_at = now(), generated_image_url = 'https://shop.example/a.png'`,
  `lease_token = gen_random_uuid(), lease_expires_at = now() + interval '1 hour', worker = 'me'`,
];
const INSERTS: Record<string, string>[] = [
  { priority: '9' },
  { attempt_count: '1', replace: `'all'` },
  { next_attempt_at: 'now()', variation: '1' },
  { lease_token: 'gen_random_uuid()', lease_expires_at: `'infinity'` },
  { completed_at: 'now()', generated_image_url: `'https://shop.example/a.png'` },
  { is_latest: 'false', is_suspect: 'true' },
];

/** How many values each row gets of a column: all of them in `npm run soak`. */
const TURNS = Number(process.env.SOAK_EDITS ?? 2);

let database: TestDatabase;
let client: pg.Client;
let queue: Queue;
let runId: number;
/** What a worker holds all along. */
let inHand: Job[];

beforeAll(async () => {
  database = await createDatabase({ catalogue: 'simple' });
  client = await database.connect();
  queue = createQueue(createPgRpc(client));
  await fill();
});
afterAll(() => database.drop());

async function sql<Row extends pg.QueryResultRow>(text: string, params?: unknown[]): Promise<Row[]> {
  return (await client.query<Row>(text, params)).rows;
}

/** A queue with a job in each state, in the middle of its work. */
async function fill(): Promise<void> {
  await sql(`insert into products (id, name) select 'p' || n, 'Product ' || n from generate_series(1, 12) n`);
  await sql(`insert into image_generation_provider (provider, daily_cap_microusd) values ('paid', 5000000)`);
  await queue.enqueueMissing({ limit: 100, replace: 'none', priority: null });
  runId = await startRun(queue, { runBudgetMicroUsd: 4_000_000 });
  const claim = () => claimJob(queue, runId, { offers: OFFERS, worker: 'first' });
  const one = async (settlement: (job: Job) => ReturnType<typeof completed> | ReturnType<typeof failed>) => {
    const job = await claim();
    await queue.dispatch([held(job)]);
    await queue.settle([settlement(job)]);
    return job;
  };
  await one((job) => completed(job));
  const again = await one((job) => completed(job));
  await queue.enqueueProducts({
    productIds: [again.product.id],
    priority: 9,
    provider: null,
    replace: 'all',
  });
  await one((job) => completed(job));
  await one((job) => failed(job, { failureClass: 'permanent' }));
  await one((job) => failed(job, { failureClass: 'transient' }));
  const cancelled = await claim();
  await queue.cancel({ jobIds: [cancelled.id] }, 'changed my mind');
  await queue.settle([failed(cancelled)]);
  const submitted = await claim();
  await queue.dispatch([held(submitted)]);
  await queue.submitted(held(submitted), 'batch-1');
  await client.query(
    asQueue(`insert into image_generation_learned (provider, model, per_minute, burst) values ('free', 'a-model', 60, 3);
      update image_generation_queue set status = 'submitted', submitted_until = now() + interval '1 day',
      lease_token = null, lease_expires_at = null where id = ${submitted.id}`),
  );
  inHand = [await claim(), await claim(), await claim()];
  await queue.dispatch(inHand.slice(0, 1).map(held));
  expect(await queue.verify()).toEqual([]);
}

/** Up to eight rows of a table, each as a condition. */
async function rowsOf(table: string, keys: string[]): Promise<string[]> {
  const list = keys.map((key) => `format('${key} = %L', ${key})`).join(` || ' and ' || `);
  // Jobs by their states, so that each is met.
  const rows = await sql<{ row: string; kind: string }>(
    table === 'image_generation_queue'
      ? `select distinct on (status, is_latest) ${list} as row, status as kind from ${table} order by status, is_latest, id`
      : `select ${list} as row, '' as kind from ${table} order by 1 limit 2`,
  );
  return rows.map(({ row }) => row);
}

type Outcome = Refusal | 'taken' | 'no row';
const outcomes = new Map<string, number>();

/** Makes edits, each of another row, lets others work, looks at the whole, and takes everything back. */
async function tryEdits(table: string, edits: string[]): Promise<void> {
  await sql('begin');
  try {
    const taken: string[] = [];
    for (const edit of edits) {
      const outcome = await tryEdit(edit);
      if (outcome === 'taken') taken.push(edit);
      const what = `${table} ${outcome}`;
      outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
    }
    if (taken.length > 0) await expectOthersToGoOn(taken);
  } catch (error) {
    throw new Error(`After ${edits.join('; ')}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  } finally {
    await sql('rollback');
  }
}

async function tryEdit(edit: string): Promise<Outcome> {
  await sql('savepoint edit');
  try {
    return (await client.query(edit)).rowCount === 0 ? 'no row' : 'taken';
  } catch (error) {
    await sql('rollback to edit');
    return refusalOf(error);
  }
}

async function expectOthersToGoOn(taken: string[]): Promise<void> {
  // Before anybody takes the job that was edited.
  await sql('select * from image_generation_dashboard');
  expect(await queue.status()).toMatchObject({ totalProducts: expect.any(Number) });
  const { lost } = await queue.heartbeat([...new Set(inHand.map(({ token }) => token))], 300);
  await queue.dispatch(inHand.map(held));
  const answers = await queue.settle(inHand.map((job) => completed(job)));
  // The one that was edited may have been cancelled, or its lease ended.
  expect(answers.filter(({ outcome }) => outcome === 'ok').length).toBeGreaterThanOrEqual(inHand.length - 1);
  expect(lost.length).toBeLessThanOrEqual(1);
  const { jobs, reason } = await queue.claim(claimRequest(runId, { offers: OFFERS, worker: 'second' }));
  // Others were waiting. That all are paused, or no money is left, is what a person may want.
  if (jobs.length === 0) {
    expect(taken.join()).toMatch(/paused_until|daily_cap|budget/);
    expect(reason).toMatch(/^(paused|budget)$/);
  }
  await queue.dispatch(jobs.map(held));
  // A worker cuts a name of any length before it asks for its picture.
  const results = await queue.settle(jobs.map((job) => completed(job, { prompt: 'a product' })));
  expect(results.map(({ outcome }) => outcome)).toEqual(jobs.map(() => 'ok'));
  await queue.enqueueMissing({ limit: 100, replace: 'none', priority: null });
  await sql('select * from image_generation_dashboard');
  await sql('select image_generation_schedules(), image_generation_failures()');
  expect(await queue.verify()).toEqual([]);
}

describe('an edit by hand', () => {
  // The tables of the queue refuse in sentences of their own; the shop's table is the shop's.
  it.each(['image\\_generation\\_%', 'products'])(
    'of any column of %s stands in nobody’s way',
    async (tables) => {
      for (const column of await columnsOf(client, tables)) {
        const { table, name, keys } = column;
        const rows = await rowsOf(table, keys);
        // Each value for a few of the rows, each time for others.
        const values = valuesOf(column);
        for (let turn = 0; turn < Math.min(TURNS, values.length); turn += 1) {
          await tryEdits(
            table,
            rows.map(
              (row, at) =>
                `update ${table} set ${name} = ${values[(at + turn) % values.length]} where ${row}`,
            ),
          );
        }
      }
    },
  );

  it('of what belongs together is refused in a sentence, or stands in nobody’s way', async () => {
    const rows = await rowsOf('image_generation_queue', ['id']);
    for (const state of STATES) {
      for (const rest of RESTS) {
        await tryEdits(
          'image_generation_queue',
          rows.map((row) => `update image_generation_queue set status = '${state}', ${rest} where ${row}`),
        );
      }
    }
  });

  it('that inserts a job makes one that can be worked on, or none', async () => {
    for (const state of STATES) {
      for (const rest of INSERTS) {
        await tryEdits(
          'image_generation_queue',
          ['p1', 'p2', 'p11', 'unknown'].map(
            (product) =>
              `insert into image_generation_queue (product_id, status, ${Object.keys(rest).join(', ')})
               values ('${product}', '${state}', ${Object.values(rest).join(', ')})`,
          ),
        );
      }
    }
  });

  it('that deletes is refused in a sentence, or stands in nobody’s way', async () => {
    const tables = new Map((await columnsOf(client)).map(({ table, keys }) => [table, keys]));
    for (const [table, keys] of tables) {
      for (const row of await rowsOf(table, keys))
        await tryEdits(table, [`delete from ${table} where ${row}`]);
      await tryEdits(table, [`delete from ${table}`]);
      await tryEdits(table, [`truncate ${table} cascade`]);
    }
  });

  it('is tried on every table, refused and taken', () => {
    const tally = Object.fromEntries([...outcomes].sort());
    process.stderr.write(`${JSON.stringify(tally, null, 2)}\n`);
    expect(tally['image_generation_queue refused']).toBeGreaterThan(500);
    expect(tally['image_generation_queue taken']).toBeGreaterThan(300);
    expect(Object.keys(tally).filter((what) => what.endsWith('refused'))).toHaveLength(18);
  });

  it('that inserts a job unless there is one leaves the one that there is, also from a trigger of the shop', async () => {
    await sql('begin');
    try {
      const count = () => sql('select count(*)::int as jobs from image_generation_queue');
      const before = await count();
      const insert = `insert into image_generation_queue (product_id) select id from products on conflict do nothing`;
      await sql(insert);
      await sql(
        `create function shop() returns trigger language plpgsql as $$ begin ${insert}; return null; end $$`,
      );
      await sql(`create trigger shop after update on products for each statement execute function shop()`);
      await sql(`update products set description = 'new'`);
      expect(await count()).toEqual(before);
    } finally {
      await sql('rollback');
    }
  });

  it('that copies a row is refused in a sentence, or stands in nobody’s way', async () => {
    for (const table of new Set((await columnsOf(client)).map((column) => column.table))) {
      await tryEdits(table, [`insert into ${table} overriding user value select * from ${table} limit 1`]);
    }
  });
});

describe('what a person means by an edit', () => {
  beforeEach(() => sql('begin'));
  afterEach(() => sql('rollback'));

  /** Of the first product, which a job has made an image for. */
  async function stateOfFirst() {
    const [job] = await sql(
      `select status, take, retry_round, tries, completed_at, (select image_url from products where id = q.product_id) as shown,
         generated_image_url, (select array_agg(state order by id) from image_generation_images where job_id = q.id) as images
       from image_generation_queue q where id = $1`,
      [await firstDone()],
    );
    return job;
  }
  async function firstDone(): Promise<number | undefined> {
    const [row] = await sql<{ id: number }>(
      `select min(id)::int as id from image_generation_queue where status = 'completed' and is_latest or take > 0`,
    );
    return row?.id;
  }

  async function workOn(jobId: number | undefined) {
    const { jobs } = await queue.claim(claimRequest(runId, { limit: 50, offers: OFFERS, worker: 'second' }));
    const job = jobs.find(({ id }) => id === jobId);
    if (!job) throw new Error(`The claim did not bring job ${jobId}.`);
    await queue.dispatch([held(job)]);
    expect(await queue.settle([completed(job)])).toMatchObject([{ outcome: 'ok' }]);
  }

  it('of a priority to 0, which is the queue’s own, is refused, and of another one meant', async () => {
    const set = (priority: number) =>
      sql(
        `update image_generation_queue set priority = ${priority} where status in ('pending', 'processing')`,
      );
    await set(1);
    await sql('savepoint before');
    for (const statement of [
      () => set(0),
      () => sql(`insert into image_generation_queue (product_id, priority) values ('new', 0)`),
    ]) {
      await expect(statement()).rejects.toThrow('A priority is 1 to 10');
      await sql('rollback to before');
    }
  });

  it.each(['created_at', 'updated_at', 'completed_at'])(
    'that gives it no time is refused, and does not blind the dashboard where it gets around: %s',
    async (column) => {
      const state = column === 'completed_at' ? 'completed' : 'pending';
      for (const value of ['infinity', '-infinity']) {
        const edit = `update image_generation_queue set ${column} = '${value}' where status = '${state}'`;
        await sql('savepoint edit');
        await expect(sql(edit)).rejects.toMatchObject({
          code: 'IG010',
          message: expect.stringMatching(
            /are times of the calendar\. Nothing was changed\. Instead: leave them/,
          ),
        });
        await sql('rollback to edit');
        await sql(asQueue(edit));
        await sql('select * from public.image_generation_dashboard');
        expect(await queue.status()).toMatchObject({ totalProducts: expect.any(Number) });
        await sql('rollback to edit');
      }
    },
  );

  it.each(['cleared', 'shown'])(
    'of a completed job to pending, its image %s, is another image in the place of the old one',
    async (image) => {
      const id = await firstDone();
      const old = await stateOfFirst();
      if (image === 'cleared')
        await sql(
          'update products set image_url = null where id = (select product_id from image_generation_queue where id = $1)',
          [id],
        );
      await sql(
        `update image_generation_queue set status = 'pending', completed_at = null, priority = 10 where id = $1`,
        [id],
      );
      await workOn(id);
      const now = await stateOfFirst();
      expect(now).toMatchObject({
        status: 'completed',
        take: 1,
        retry_round: 1,
        images: ['replaced', 'current'],
      });
      expect(now?.shown).toBe(now?.generated_image_url);
      expect(now?.shown).not.toBe(old?.shown);
      expect(await queue.verify()).toEqual([]);
    },
  );

  it.each(['failed', 'cancelled'])('of a %s job to pending is a new round', async (state) => {
    const [row] = await sql<{ id: number }>(
      `update image_generation_queue set status = 'pending', priority = 10 where status = '${state}'
       returning id::int, retry_round, tries, attempt_count, error_class, cancel_reason`,
    );
    expect(row).toMatchObject({
      retry_round: 1,
      tries: 0,
      attempt_count: 0,
      error_class: null,
      cancel_reason: null,
    });
    await workOn(row?.id);
    expect(await queue.verify()).toEqual([]);
  });

  it('of a held job to cancelled is its cancellation, as its worker is told', async () => {
    const [job] = inHand as [Job];
    await sql(`update image_generation_queue set status = 'cancelled' where id = $1`, [job.id]);
    expect((await queue.heartbeat([job.token], 300)).cancelled).toEqual([held(job)]);
    expect(await queue.settle([completed(job)])).toMatchObject([{ outcome: 'cancelled' }]);
    expect(await queue.verify()).toEqual([]);
  });

  it('of a lease to a time that has passed gives the job to the next worker', async () => {
    const job = inHand.at(-1) as Job;
    await sql(`update image_generation_queue set lease_expires_at = now(), priority = 10 where id = $1`, [
      job.id,
    ]);
    await workOn(job.id);
    expect(await queue.settle([failed(job)])).toMatchObject([{ outcome: 'superseded' }]);
    expect(await queue.verify()).toEqual([]);
  });

  it('of a run’s budget to less than is bound stops further purchases, and is no breach', async () => {
    await sql('update image_generation_runs set run_budget_microusd = 1 where id = $1', [runId]);
    const answer = await queue.claim(claimRequest(runId, { offers: OFFERS, worker: 'second' }));
    expect(answer).toMatchObject({ jobs: [], reason: 'budget' });
    expect(await queue.verify()).toEqual([]);
  });

  it('that asks for another image again and again counts each time, whichever row it is', async () => {
    const id = await firstDone();
    const [old] = await sql<{ product: string }>(
      'select product_id as product from image_generation_queue where id = $1',
      [id],
    );
    await sql(`insert into image_generation_queue (product_id, replace, priority) values ($1, 'all', 10)`, [
      old?.product,
    ]);
    const takes = async () =>
      (
        await sql<{ id: number; take: number }>(
          'select id::int, take from image_generation_queue where product_id = $1 and is_latest',
          [old?.product],
        )
      )[0];
    const second = await takes();
    expect(second?.take).toBe(1);
    await workOn(second?.id);
    // The one before it, which is not the latest any more.
    await sql(`update image_generation_queue set status = 'pending', priority = 10 where id = $1`, [id]);
    expect(await takes()).toEqual({ id, take: 2 });
    await workOn(id);
    expect(await queue.verify()).toEqual([]);
  });

  it('that clears an image while another one is being made is no other image: the new one is shown', async () => {
    const [job] = inHand as [Job];
    for (const cleared of ['', null]) {
      await sql('savepoint cleared');
      await sql(`update products set image_url = 'https://shop.example/own.jpg' where id = $1`, [
        job.product.id,
      ]);
      await client.query(
        asQueue(`update image_generation_queue set expected_image_url = 'https://shop.example/own.jpg' where id = ${job.id};
          select set_config('search_path', 'public', true)`),
      );
      await sql('update products set image_url = $2 where id = $1', [job.product.id, cleared]);
      await queue.dispatch([held(job)]);
      expect(await queue.settle([completed(job)])).toMatchObject([{ outcome: 'ok' }]);
      expect(await sql('select image_url from products where id = $1', [job.product.id])).toEqual([
        { image_url: completed(job).image.url },
      ]);
      await sql('rollback to cleared');
    }
  });

  it('that gets around the guards stops nobody, and is mended', async () => {
    const [job] = inHand as [Job];
    await client.query(
      asQueue(`update image_generation_queue set status = 'pending', lease_token = null, lease_expires_at = null, priority = 10
        where id = ${job.id}; select set_config('search_path', 'public', true)`),
    );
    const { jobs } = await queue.claim(claimRequest(runId, { limit: 50, offers: OFFERS, worker: 'second' }));
    expect(jobs.length).toBeGreaterThan(0);
    expect(jobs.map(({ id }) => id)).not.toContain(job.id);
    await sql('select image_generation_repair(true)');
    expect(await queue.verify()).toEqual([]);
    await workOn(job.id);
  });

  it('that writes something like a password into an event is masked by a repair, whatever it is', async () => {
    const texts = [
      { password: 12_345_678, note: 'kept' },
      { list: [{ 'x-api-key': 'abcdefgh12345678' }] },
      '-----BEGIN PRIVATE KEY-----abc"def\\',
    ];
    for (const details of texts) {
      await sql(`insert into image_generation_history (action, details) values ('note', $1)`, [
        JSON.stringify(details),
      ]);
    }
    expect((await queue.verify()).map(({ rule }) => rule)).toEqual(['something like a secret in a text']);
    await sql('select image_generation_repair(true)');
    expect(await queue.verify()).toEqual([]);
    const [kept] = await sql(
      `select details from image_generation_history where details ->> 'note' = 'kept'`,
    );
    expect(kept).toEqual({ details: { password: '[masked]', note: 'kept' } });
  });
});
