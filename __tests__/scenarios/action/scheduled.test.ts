/** `mode: scheduled` as runners have it: several at once, and one that is killed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { resetQueue } from '../../support/queue-scenario.ts';
import { type ActionRun, annotationsOf, openStage, reportOf, type Stage } from './stage.ts';

const PRODUCTS = 12;
const SCHEDULED = { mode: 'scheduled' };
const DEFAULT = 'default_image_generation_schedule';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  await resetQueue(stage.supabase.database);
  await insertHempProducts(stage.supabase.database, PRODUCTS);
  await stage.supabase.database.query('update image_generation_schedule set batch_size = 5');
});
afterAll(() => stage?.close());

const makeDue = () =>
  stage.supabase.database.query(
    `update image_generation_schedule set next_run = now() - interval '20 hours'`,
  );
async function row() {
  const [found] = await stage.supabase.database.query<{ waits: boolean; result: unknown; ticks: number }>(
    `select next_run > now() as waits, last_result as result,
       (select count(*)::int from image_generation_history where action = 'schedule_taken') as ticks
     from image_generation_schedule`,
  );
  return found;
}

function expectQuiet(run: ActionRun): void {
  expect(run).toMatchObject({
    exitCode: 0,
    stderr: '',
    outputs: {
      processed: '0',
      succeeded: '0',
      failed: '0',
      'cost-usd': '0.000000',
      'stopped-reason': 'nothing-due',
    },
    report: null,
  });
  expect(annotationsOf(run)).toEqual([]);
  expect(run.log).not.toContain('::group::');
  expect(run.summary).toMatch(/^## 🌿 No schedule was due$/m);
}

describe('runners that wake up', () => {
  it('are quiet and green when nothing is due, and plan what will be', async () => {
    const run = await stage.run(SCHEDULED);
    expectQuiet(run);
    expect(run.log).toContain(`No schedule is due; the next is ${DEFAULT}, `);
    expect(await row()).toEqual({ waits: true, result: null, ticks: 0 });
    expect(await stage.jobs()).toEqual({});
  });

  it('two at once: one runs the tick, for all that were missed, the other is quiet and green', async () => {
    await makeDue();
    const runs = await Promise.all([stage.run(SCHEDULED), stage.run(SCHEDULED)]);
    const [worked, ...others] = runs.filter(({ outputs }) => outputs.processed !== '0');
    const [quiet] = runs.filter(({ outputs }) => outputs.processed === '0');
    if (!worked || !quiet) throw new Error(runs.map(({ log }) => log).join('\n---\n'));
    expect(others).toEqual([]);
    expect(worked).toMatchObject({
      exitCode: 0,
      stderr: '',
      outputs: { processed: '5', succeeded: '5', remaining: '7', 'stopped-reason': 'batch-done' },
    });
    expect(worked.log).toContain(`Schedule ${DEFAULT}, due since `);
    expect(worked.summary).toContain('5 products got a placeholder');
    expect(worked.summary).toMatch(/^### Schedules$/m);
    expectQuiet(quiet);

    const { id } = reportOf(worked).run;
    const result = {
      run_id: id,
      processed: 5,
      succeeded: 5,
      failed: 0,
      retried: 0,
      skipped: 0,
      cost_microusd: 0,
      stopped_reason: 'batch-done',
      error: null,
      ended_at: expect.any(String),
    };
    expect(await row()).toEqual({ waits: true, result, ticks: 1 });
    expect(await stage.queue.verify()).toEqual([]);
  });

  it('one that is killed with a tick in its hands leaves its jobs to the next tick, and no row that is stuck', async () => {
    await makeDue();
    // One image comes at once, the next after a minute: it is killed in between.
    const running = await stage.start({
      ...SCHEDULED,
      'batch-size': String(PRODUCTS),
      'images-per-minute': '1',
    });
    await running.saw(/^1 of \d+ done/m);
    running.kill('SIGKILL');
    expect((await running.finished).signal).toBe('SIGKILL');
    expect(await row()).toEqual({ waits: true, result: null, ticks: 1 });
    // Nobody makes up for the tick that was taken.
    expectQuiet(await stage.run(SCHEDULED));

    await makeDue();
    await stage.supabase.database.query(
      `update image_generation_queue set lease_expires_at = now() where lease_token is not null`,
    );
    const next = await stage.run({ ...SCHEDULED, 'batch-size': String(PRODUCTS) });
    expect(next).toMatchObject({ exitCode: 0, outputs: { failed: '0' } });
    expect(await row()).toMatchObject({
      waits: true,
      result: { processed: Number(next.outputs.processed) },
      ticks: 2,
    });
    const { completed = 0, retry = 0, ...others } = await stage.jobs();
    // What was in the making when it was killed waits for its second attempt.
    expect(completed + retry).toBe(PRODUCTS);
    expect(others).toEqual({});
    expect(await stage.queue.verify()).toEqual([]);
  });
});
