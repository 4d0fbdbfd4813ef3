/**
 * A queue in memory, for simulations of many runs: jobs of products without an image, claimed, settled and asked to
 * wait as the SQL does it. `__tests__/integration/engine/pacing.test.ts` holds it to the real one.
 */
import type { Clock } from '../../src/clock.ts';
import type {
  ClaimAnswer,
  ClaimRequest,
  HeldJob,
  Job,
  Learned,
  Queue,
  SettleAnswer,
} from '../../src/queue/contract.ts';
import { aJob, aProduct } from './fixtures.ts';

interface Entry {
  id: number;
  state: 'waiting' | 'held' | 'done';
  dueMs: number;
  token: string;
}

export interface MemoryQueue extends Queue {
  addMany(count: number): void;
  /** How often each function was called. */
  readonly calls: ReadonlyMap<string, number>;
  /** The largest settlement so far. */
  readonly mostSettled: number;
}

/** @param latencyMs What a call takes, there and back. */
export function createMemoryQueue(clock: Clock, latencyMs: number): MemoryQueue {
  const entries: Entry[] = [];
  const byId = new Map<number, Entry>();
  const waiting: Entry[] = [];
  const pausedUntilMs = new Map<string, number>();
  const calls = new Map<string, number>();
  const memory = new Map<string, { learned: Learned; atMs: number; rateOf: number | null }>();
  const runIds = new Map<string, number>();
  let mostSettled = 0;

  /** What comes back is due in the order in which it was queued. */
  function nextDue(): Entry | undefined {
    const at = waiting.findIndex(({ dueMs }) => dueMs <= clock.now());
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  }

  function jobOf({ id, token }: Entry, provider: string): Job {
    const product = aProduct({ id: `p${id}`, name: `Product ${id}` });
    return aJob({ id, token, product, provider });
  }

  function claim({ token, limit, offers }: ClaimRequest): ClaimAnswer {
    const answer = { jobs: [], detail: null, waitMs: null, closed: 0, nextRetryInMs: null };
    const offer = offers.find(({ any }) => any);
    if (offer === undefined) return { ...answer, reason: 'no-provider' };
    if ((pausedUntilMs.get(offer.provider) ?? 0) > clock.now()) return { ...answer, reason: 'paused' };
    const jobs: Job[] = [];
    while (jobs.length < limit) {
      const entry = nextDue();
      if (entry === undefined) break;
      Object.assign(entry, { state: 'held', token });
      jobs.push(jobOf(entry, offer.provider));
    }
    const dueMs = Math.min(...waiting.map((entry) => entry.dueMs));
    const nextRetryInMs = Number.isFinite(dueMs) ? Math.max(0, dueMs - clock.now()) : null;
    return { ...answer, jobs, reason: jobs.length > 0 ? null : 'empty', nextRetryInMs };
  }

  function waitAgain(entry: Entry, dueMs: number): void {
    Object.assign(entry, { state: 'waiting', token: '', dueMs });
    const at = waiting.findIndex(({ id }) => id > entry.id);
    waiting.splice(at < 0 ? waiting.length : at, 0, entry);
  }

  function heldAs({ jobId, token }: HeldJob): Entry | null {
    const entry = byId.get(jobId);
    return entry?.state === 'held' && entry.token === token ? entry : null;
  }

  const settleOne: (settlement: Parameters<Queue['settle']>[0][number]) => SettleAnswer = (settlement) => {
    const { jobId, token } = settlement;
    const entry = heldAs({ jobId, token });
    const answer = { jobId, token, already: false, nextAttemptInMs: null, message: null };
    if (entry === null) return { ...answer, outcome: 'superseded', jobStatus: null };
    if (settlement.status === 'completed') {
      entry.state = 'done';
      return { ...answer, outcome: 'ok', jobStatus: 'completed' };
    }
    if (settlement.failureClass !== 'rate_limited') {
      throw new Error(`The queue in memory knows no ${settlement.failureClass}: ${settlement.message}`);
    }
    // As sql/321_waits.sql has it.
    const waitMs = settlement.retryAfterMs === null ? 5_000 : Math.max(settlement.retryAfterMs, 1_000);
    const untilMs = clock.now() + waitMs;
    pausedUntilMs.set(settlement.provider, Math.max(pausedUntilMs.get(settlement.provider) ?? 0, untilMs));
    waitAgain(entry, untilMs);
    return { ...answer, outcome: 'ok', jobStatus: 'retry', nextAttemptInMs: waitMs };
  };

  const known: Partial<Queue> = {
    startRun: async ({ key: runKey }) => {
      const runId = runIds.get(runKey) ?? runIds.size + 1;
      runIds.set(runKey, runId);
      const remembered = [...memory.values()].map(({ learned, atMs }) => {
        const ageMs = clock.now() - atMs;
        return { ...learned, ageMs, perMinuteAgeMs: ageMs };
      });
      return { runId, ownBudgetMicroUsd: null, remembered, hasUnchecked: false };
    },
    finishRun: async (runId, { learned = [] }) => {
      for (const one of learned) {
        const before = memory.get(one.provider);
        const old = before?.learned ?? null;
        // As image_generation_learn has it: parts that workers of one run have borne are added up.
        const isMore = one.isShare && one.perMinute !== null && before?.rateOf === runId;
        const perMinute =
          one.perMinute === null
            ? (old?.perMinute ?? null)
            : one.perMinute + (isMore ? (old?.perMinute ?? 0) : 0);
        const rateOf = one.perMinute === null ? (before?.rateOf ?? null) : runId;
        const kept = { burst: one.burst ?? old?.burst ?? null, slots: one.slots ?? old?.slots ?? null };
        memory.set(one.provider, { learned: { ...one, ...kept, perMinute }, atMs: clock.now(), rateOf });
      }
    },
    claim: async (request) => claim(request),
    settle: async (results) => {
      mostSettled = Math.max(mostSettled, results.length);
      return results.map(settleOne);
    },
    release: async (jobs) => {
      const back = jobs.filter((job) => heldAs(job) !== null);
      for (const job of back) {
        const entry = heldAs(job);
        if (entry !== null) waitAgain(entry, clock.now());
      }
      return back;
    },
    heartbeat: async () => ({ cancelled: [], lost: [], busy: [] }),
    status: async () => statusOf(pausedUntilMs, entries),
    tryOutPublish: async () => ({ triedOn: 'nothing', refusal: null, definitions: 'a' }),
  };

  return new Proxy(known as MemoryQueue, {
    get(target, name: string) {
      if (name === 'addMany') return addMany;
      if (name === 'calls') return calls;
      if (name === 'mostSettled') return mostSettled;
      const fn = target[name as keyof Queue] as ((...args: unknown[]) => Promise<unknown>) | undefined;
      if (fn === undefined) throw new Error(`The queue in memory has no ${name}.`);
      return async (...args: unknown[]) => {
        calls.set(name, (calls.get(name) ?? 0) + 1);
        if (latencyMs > 0) await clock.sleep(latencyMs);
        return fn(...args);
      };
    },
  });

  function addMany(count: number): void {
    for (let added = 0; added < count; added += 1) {
      const entry: Entry = { id: entries.length + 1, state: 'waiting', dueMs: 0, token: '' };
      entries.push(entry);
      byId.set(entry.id, entry);
      waiting.push(entry);
    }
  }
}

function statusOf(pausedUntilMs: ReadonlyMap<string, number>, entries: readonly Entry[]) {
  const count = (state: Entry['state']) => entries.filter((entry) => entry.state === state).length;
  return {
    totalProducts: entries.length,
    productsWithImages: count('done'),
    productsWithoutImages: entries.length - count('done'),
    productsWithRealImages: count('done'),
    productsWithPlaceholders: 0,
    completionPercentage: 0,
    pending: count('waiting'),
    retry: 0,
    processing: count('held'),
    submitted: 0,
    review: 0,
    completed: count('done'),
    failed: 0,
    cancelled: 0,
    failedByClass: {},
    oldestPendingSeconds: null,
    lastHourProcessed: 0,
    lastHourCompleted: 0,
    avgProcessingSeconds: null,
    pausedProviders: [...pausedUntilMs].map(([provider, untilMs]) => ({
      provider,
      reason: 'rate limited by the provider',
      until: new Date(untilMs).toISOString(),
    })),
    spentTodayUsd: 0,
    reservedTodayUsd: 0,
    ambiguousToday: 0,
    ambiguousTodayUsd: 0,
    dailyCapUsd: null,
    caps: [],
    costPerImageUsd: null,
    remainingCostUsd: null,
    lastRun: null,
    nextRun: null,
    suspects: 0,
    unsavedImages: 0,
    unsavedBytes: 0,
    unqueued: 0,
    catalogueCountedAt: null,
  };
}
