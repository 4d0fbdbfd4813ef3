/** The schedules' SQL functions as typed calls; see sql/340_schedules.sql for what they promise. */
import { z } from 'zod';
import type { MicroUsd } from '../money.ts';
import { createCaller } from './call.ts';
import type { Rpc } from './transport.ts';

/** What the table takes. */
export const MAX_NAME_LENGTH = 200;

/**
 * A row of `image_generation_schedule`. Points in time are texts as the database wrote them and go back unchanged: a
 * `Date` would cut their microseconds off, and then they would not be the same any more.
 */
export interface Schedule {
  id: number;
  name: string;
  /** May be nonsense: people write rows by hand. */
  cronExpression: string;
  timeZone: string;
  isActive: boolean;
  /** null, as for the two below: as whoever wakes up has it. */
  batchSize: number | null;
  provider: string | null;
  dailyBudgetMicroUsd: MicroUsd | null;
  /** Its next run is the first tick after this. */
  ticksAfter: string;
  /** null = not worked out yet, or there is none. */
  nextRun: string | null;
  isDue: boolean;
  /** Why there is no next run. */
  error: string | null;
  lastRun: string | null;
  lastWorker: string | null;
  /** null = there was no run, it is under way, or its worker died. */
  lastResult: ScheduleResult | null;
}

/** What came of a tick. */
export interface ScheduleResult {
  runId: number | null;
  processed: number;
  succeeded: number;
  failed: number;
  retried: number;
  skipped: number;
  costMicroUsd: MicroUsd;
  /** As in a report, or `error`. */
  stoppedReason: string;
  /** Why there was no run, with `error`. */
  error: string | null;
}

export interface ScheduleList {
  /** What time it is in the database: ticks are worked out from it, never from a worker's clock. */
  now: string;
  /** The soonest first. */
  schedules: Schedule[];
}

export interface NewSchedule {
  name: string;
  cronExpression: string;
  timeZone: string;
  batchSize: number | null;
  provider: string | null;
  dailyBudgetMicroUsd: MicroUsd | null;
}

export interface TakeRequest {
  id: number;
  /** A fresh UUID for each tick; repeating the call with it gives the same answer. */
  token: string;
  worker: string;
  /** The tick that is due. */
  nextRun: string;
  /** The one after it; null = there will be none. */
  following: string | null;
}

/** Every call may be repeated: the answer is the same and nothing happens twice. */
export interface Schedules {
  list(signal?: AbortSignal): Promise<ScheduleList>;
  /** Notes the next run, or why there is none, unless the row was changed meanwhile. */
  plan(
    schedule: Pick<Schedule, 'id' | 'ticksAfter'>,
    planned: { nextRun: string | null; error: string | null },
    signal?: AbortSignal,
  ): Promise<void>;
  /** True for exactly one of those who try to take a tick. */
  take(request: TakeRequest, signal?: AbortSignal): Promise<boolean>;
  finish(id: number, token: string, result: ScheduleResult, signal?: AbortSignal): Promise<void>;
  /** True when there was none of this name. */
  save(schedule: NewSchedule, signal?: AbortSignal): Promise<boolean>;
  /** False when there is none of this name. */
  activate(name: string, active: boolean, signal?: AbortSignal): Promise<boolean>;
  remove(name: string, signal?: AbortSignal): Promise<boolean>;
}

export function createSchedules(rpc: Rpc): Schedules {
  const call = createCaller(rpc);
  return {
    list: (signal) => call(listRow, 'schedules', {}, signal),
    plan: async (schedule, planned, signal) => {
      const args = {
        p_id: schedule.id,
        p_ticks_after: schedule.ticksAfter,
        p_next_run: planned.nextRun,
        p_error: planned.error,
      };
      await call(z.unknown(), 'plan_schedule', args, signal);
    },
    take: (request, signal) =>
      call(
        takenRow,
        'take_schedule',
        {
          p_id: request.id,
          p_token: request.token,
          p_worker: request.worker,
          p_next_run: request.nextRun,
          p_following: request.following,
        },
        signal,
      ),
    finish: async (id, token, result, signal) => {
      const { runId, costMicroUsd, stoppedReason, ...counts } = result;
      const row = {
        ...counts,
        run_id: runId,
        cost_microusd: costMicroUsd,
        stopped_reason: stoppedReason,
      };
      await call(z.unknown(), 'finish_schedule', { p_id: id, p_token: token, p_result: row }, signal);
    },
    save: ({ name, ...schedule }, signal) =>
      call(
        addedRow,
        'save_schedule',
        {
          p_name: name,
          p_schedule: {
            cron_expression: schedule.cronExpression,
            time_zone: schedule.timeZone,
            batch_size: schedule.batchSize,
            provider: schedule.provider,
            daily_budget_microusd: schedule.dailyBudgetMicroUsd,
          },
        },
        signal,
      ),
    activate: (name, active, signal) =>
      call(foundRow, 'activate_schedule', { p_name: name, p_active: active }, signal),
    remove: (name, signal) => call(foundRow, 'remove_schedule', { p_name: name }, signal),
  };
}

const text = z.string().nullable();
const takenRow = z.object({ taken: z.boolean() }).transform((row) => row.taken);
const addedRow = z.object({ added: z.boolean() }).transform((row) => row.added);
const foundRow = z.object({ found: z.boolean() }).transform((row) => row.found);

const resultRow = z
  .object({
    run_id: z.number().nullable(),
    processed: z.number(),
    succeeded: z.number(),
    failed: z.number(),
    retried: z.number(),
    skipped: z.number(),
    cost_microusd: z.number(),
    stopped_reason: z.string(),
    error: text,
  })
  .transform(
    ({ run_id, cost_microusd, stopped_reason, ...counts }): ScheduleResult => ({
      ...counts,
      runId: run_id,
      costMicroUsd: cost_microusd,
      stoppedReason: stopped_reason,
    }),
  );

const listRow = z
  .object({
    now: z.string(),
    schedules: z.array(
      z.object({
        id: z.number(),
        schedule_name: z.string(),
        cron_expression: z.string(),
        time_zone: z.string(),
        is_active: z.boolean(),
        batch_size: z.number().nullable(),
        provider: text,
        daily_budget_microusd: z.number().nullable(),
        ticks_after: z.string(),
        next_run: text,
        is_due: z.boolean(),
        schedule_error: text,
        last_run: text,
        last_worker: text,
        // For people only: what somebody else has written there must not keep any schedule from its run.
        last_result: resultRow.nullable().catch(null),
      }),
    ),
  })
  .transform(
    ({ now, schedules }): ScheduleList => ({
      now,
      schedules: schedules.map((row) => ({
        id: row.id,
        name: row.schedule_name,
        cronExpression: row.cron_expression,
        timeZone: row.time_zone,
        isActive: row.is_active,
        batchSize: row.batch_size,
        provider: row.provider,
        dailyBudgetMicroUsd: row.daily_budget_microusd,
        ticksAfter: row.ticks_after,
        nextRun: row.next_run,
        isDue: row.is_due,
        error: row.schedule_error,
        lastRun: row.last_run,
        lastWorker: row.last_worker,
        lastResult: row.last_result,
      })),
    }),
  );
