/**
 * The queue in memory, by the same rules as the one in SQL as far as a worker can see them: leases, tokens, retries,
 * refunds, budgets, answers that stay the same when a call is repeated. It notes every call and can be made to fail.
 */
import type { Clock } from '../../src/clock.ts';
import type { MicroUsd } from '../../src/money.ts';
import type {
  ClaimAnswer,
  ClaimReason,
  ClaimRequest,
  FailedSettlement,
  FailureClass,
  HeldJob,
  Job,
  JobSelection,
  JobStatus,
  Offer,
  PeekedJob,
  Product,
  Queue,
  QueueStatus,
  RunFinish,
  RunStart,
  SettleAnswer,
  Settlement,
  SettleOutcome,
} from '../../src/queue/contract.ts';
import { aProduct } from './fixtures.ts';

export interface FakeRow {
  id: number;
  product: Product;
  status: JobStatus;
  priority: number;
  prompt: string | null;
  requestedProvider: string | null;
  fallbackFrom: string | null;
  attempts: number;
  maxAttempts: number;
  wordingStep: number;
  nextAttemptMs: number | null;
  lease: { token: string; endsAtMs: number } | null;
  imageUrl: string | null;
  message: string | null;
  failureClass: FailureClass | null;
}

/** A row of the ledger. */
export interface FakeAttempt {
  jobId: number;
  token: string;
  provider: string;
  runId: number;
  reservedMicroUsd: MicroUsd;
  dispatched: boolean;
  remoteId: string | null;
  outcome: 'open' | 'settled' | 'released' | 'expired';
  costMicroUsd: MicroUsd;
  /** The token of the attempt that finished what this one had paid for. */
  recoveredBy: string | null;
  settlement: Settlement | null;
  answer: SettleAnswer | null;
}

export interface FakeCall {
  fn: keyof Queue;
  atMs: number;
  args: readonly unknown[];
}

/** What to do to a call: fail before or after its effect, never answer, or (null) let it be. */
export type Fault = { fail: unknown } | { loseAnswer: unknown } | 'hang' | null;

export interface FakeQueue extends Queue {
  rows: Map<number, FakeRow>;
  attempts: FakeAttempt[];
  products: Map<string, Product>;
  calls: FakeCall[];
  finished: RunFinish[];
  /** The calls of one function. */
  callsOf(fn: keyof Queue): FakeCall[];
  /** Asked at each call, with how often the function was called before. */
  fault: (call: FakeCall, before: number) => Fault;
  latencyMs: number;
  /** A waiting job for a new product. */
  add(row?: Partial<FakeRow>): FakeRow;
  addMany(count: number, row?: Partial<FakeRow>): FakeRow[];
  /** Somebody sets an image by hand. */
  setImage(productId: string, url: string): void;
  /** Answers the claims with this, one after the other, before the queue answers by itself. */
  scriptedClaims: Partial<ClaimAnswer>[];
  spentMicroUsd(): MicroUsd;
  reservedMicroUsd(): MicroUsd;
}

interface Rule {
  refunds: boolean;
  next: JobStatus;
}
const RULES: Readonly<Record<FailureClass, Rule>> = {
  transient: { refunds: false, next: 'retry' },
  ambiguous: { refunds: false, next: 'retry' },
  rate_limited: { refunds: true, next: 'retry' },
  content_blocked: { refunds: true, next: 'failed' },
  quota: { refunds: true, next: 'pending' },
  config: { refunds: true, next: 'pending' },
  permanent: { refunds: false, next: 'failed' },
  rejected: { refunds: false, next: 'retry' },
  empty: { refunds: false, next: 'retry' },
  not_stored: { refunds: false, next: 'retry' },
  not_published: { refunds: false, next: 'retry' },
  worker_died: { refunds: false, next: 'retry' },
};

export const RETRY_MS = 30_000;
const REST_MS = 5_000;

export function createFakeQueue(clock: Clock): FakeQueue {
  const rows = new Map<number, FakeRow>();
  let lastId = 0;
  const products = new Map<string, Product>();
  const attempts: FakeAttempt[] = [];
  const calls: FakeCall[] = [];
  const finished: RunFinish[] = [];
  const claims = new Map<string, ClaimAnswer>();
  const runs = new Map<number, RunStart>();
  const paused = new Map<string, { untilMs: number; reason: string }>();
  const scriptedClaims: Partial<ClaimAnswer>[] = [];

  async function call<T>(
    fn: keyof Queue,
    args: readonly unknown[],
    signal: AbortSignal | undefined,
    effect: () => T,
  ): Promise<T> {
    const before = calls.filter((earlier) => earlier.fn === fn).length;
    const noted: FakeCall = { fn, atMs: clock.now(), args };
    calls.push(noted);
    signal?.throwIfAborted();
    const fault = queue.fault(noted, before);
    if (fault === 'hang') {
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    }
    if (queue.latencyMs > 0) await clock.sleep(queue.latencyMs, signal);
    if (fault !== null && 'fail' in fault) throw fault.fail;
    const answer = effect();
    if (fault !== null) throw fault.loseAnswer;
    return structuredClone(answer);
  }

  const open = ({ token, jobId }: HeldJob) =>
    attempts.find((a) => a.token === token && a.jobId === jobId && a.outcome === 'open');
  const holds = ({ token, jobId }: HeldJob) => rows.get(jobId)?.lease?.token === token;
  const sum = (of: (attempt: FakeAttempt) => number) => attempts.reduce((total, a) => total + of(a), 0);
  const reserved = (a: FakeAttempt) => (a.outcome === 'open' ? a.reservedMicroUsd : 0);
  const booked = (a: FakeAttempt) => reserved(a) + a.costMicroUsd;

  function sweep(): void {
    for (const row of rows.values()) {
      if (row.lease === null || row.lease.endsAtMs > clock.now()) continue;
      const attempt = open({ token: row.lease.token, jobId: row.id });
      if (attempt !== undefined) {
        attempt.outcome = 'expired';
        attempt.costMicroUsd = attempt.dispatched ? attempt.reservedMicroUsd : 0;
      }
      row.lease = null;
      if (row.status !== 'processing') continue;
      const again = row.attempts < row.maxAttempts;
      row.status = again ? 'retry' : 'failed';
      row.nextAttemptMs = again ? clock.now() : null;
    }
    for (const row of rows.values()) {
      if (row.status !== 'retry' || (row.nextAttemptMs ?? 0) > clock.now()) continue;
      row.status = 'pending';
      row.nextAttemptMs = null;
    }
  }

  function moneyLeft(runId: number): number {
    const run = runs.get(runId);
    const ofRun = attempts.filter((a) => a.runId === runId).reduce((total, a) => total + booked(a), 0);
    return Math.min(
      (run?.runBudgetMicroUsd ?? Number.POSITIVE_INFINITY) - ofRun,
      (run?.dailyBudgetMicroUsd ?? Number.POSITIVE_INFINITY) - sum(booked),
    );
  }

  const offerFor = (row: FakeRow, offers: readonly Offer[]) =>
    offers.find(
      ({ provider, any }) => provider === row.requestedProvider || (any && row.requestedProvider === null),
    );
  const isPaused = (provider: string) =>
    [provider, ''].some((name) => (paused.get(name)?.untilMs ?? 0) > clock.now());
  const waiting = () =>
    [...rows.values()]
      .filter(({ status }) => status === 'pending')
      .sort((a, b) => b.priority - a.priority || a.id - b.id);

  /** The jobs that a claim takes now, and why it takes no more. */
  function select(limit: number, offers: readonly Offer[], money: number) {
    const chosen: { row: FakeRow; offer: Offer }[] = [];
    let left = money;
    let reason: ClaimReason = 'empty';
    for (const row of waiting()) {
      if (chosen.length === limit) break;
      const offer = offerFor(row, offers);
      if (offer === undefined) reason = 'no-provider';
      else if (isPaused(offer.provider)) reason = 'paused';
      else if (offer.unitCostMicroUsd > left) reason = 'budget';
      else {
        left -= offer.unitCostMicroUsd;
        chosen.push({ row, offer });
      }
    }
    return { chosen, reason: chosen.length > 0 ? null : reason };
  }

  function peeked(row: FakeRow, offer: Offer): PeekedJob {
    return {
      id: row.id,
      product: row.product,
      variation: 0,
      prompt: row.prompt,
      negativePrompt: null,
      stylePreset: 'product_photography',
      requestedProvider: row.requestedProvider,
      fallbackFrom: row.fallbackFrom,
      provider: offer.provider,
      attemptNumber: row.attempts,
      maxAttempts: row.maxAttempts,
      wordingStep: row.wordingStep,
      priority: row.priority,
      reservedMicroUsd: offer.unitCostMicroUsd,
      remoteId: null,
      paidImage: null,
      lostCalls: attempts
        .filter(
          (a) => a.jobId === row.id && a.outcome === 'expired' && a.dispatched && a.recoveredBy === null,
        )
        .map(({ token, provider }) => ({ token, provider }))
        .reverse(),
    };
  }

  const nextRetryInMs = () => {
    const times = [...rows.values()].flatMap((row) => row.nextAttemptMs ?? []);
    return times.length === 0 ? null : Math.max(0, Math.min(...times) - clock.now());
  };

  function claim(request: ClaimRequest): ClaimAnswer {
    const repeated = claims.get(request.token);
    if (repeated !== undefined) {
      const held = ({ id, token }: Job) => holds({ jobId: id, token });
      return { ...repeated, jobs: repeated.jobs.filter(held) };
    }
    const scripted = scriptedClaims.shift();
    if (scripted !== undefined) {
      return { jobs: [], reason: null, detail: null, closed: 0, nextRetryInMs: null, ...scripted };
    }
    sweep();
    let closed = 0;
    for (const row of waiting()) {
      const product = products.get(row.product.id);
      if (product !== undefined && product.imageUrl === row.product.imageUrl) continue;
      row.status = 'cancelled';
      closed += 1;
    }
    const { chosen, reason } = select(request.limit, request.offers, moneyLeft(request.runId));
    const jobs = chosen.map(({ row, offer }): Job => {
      row.status = 'processing';
      row.attempts += 1;
      row.lease = { token: request.token, endsAtMs: clock.now() + request.leaseSeconds * 1000 };
      attempts.push({
        jobId: row.id,
        token: request.token,
        provider: offer.provider,
        runId: request.runId,
        reservedMicroUsd: offer.unitCostMicroUsd,
        dispatched: false,
        remoteId: null,
        outcome: 'open',
        costMicroUsd: 0,
        recoveredBy: null,
        settlement: null,
        answer: null,
      });
      return { ...peeked(row, offer), id: row.id, token: request.token };
    });
    const detail = reason === null || reason === 'empty' ? null : `The queue says: ${reason}.`;
    const answer = { jobs, reason, detail, closed, nextRetryInMs: nextRetryInMs() };
    claims.set(request.token, answer);
    return answer;
  }

  function settleOne(settlement: Settlement): SettleAnswer {
    const { token, jobId } = settlement;
    const row = rows.get(jobId);
    const attempt = attempts.find((a) => a.token === token && a.jobId === jobId);
    if (row === undefined || attempt === undefined) {
      return answerOf(settlement, 'invalid', null, 'No attempt of this job was claimed with this token.');
    }
    if (attempt.answer !== null) return { ...attempt.answer, already: true };
    const wasDispatched = attempt.dispatched;
    const held = holds(settlement);
    const unknown = settlement.costBasis === 'unknown' || settlement.costBasis === 'none';
    const ambiguous = settlement.status === 'failed' && settlement.failureClass === 'ambiguous';
    attempt.costMicroUsd =
      ambiguous && unknown && wasDispatched
        ? Math.max(settlement.costMicroUsd, attempt.reservedMicroUsd)
        : settlement.costMicroUsd;
    attempt.outcome = 'settled';
    attempt.settlement = settlement;
    const outcome = held ? moveOn(row, settlement) : 'superseded';
    if (held) row.lease = null;
    const message = settlement.status === 'failed' ? settlement.message : null;
    attempt.answer = answerOf(settlement, outcome, row, message);
    return attempt.answer;
  }

  function answerOf(
    { jobId, token }: HeldJob,
    outcome: SettleOutcome,
    row: FakeRow | null,
    message: string | null,
  ): SettleAnswer {
    const nextAttemptInMs = row?.nextAttemptMs == null ? null : row.nextAttemptMs - clock.now();
    return {
      jobId,
      token,
      outcome,
      already: false,
      jobStatus: row?.status ?? null,
      nextAttemptInMs,
      message,
    };
  }

  function moveOn(row: FakeRow, settlement: Settlement): SettleOutcome {
    if (row.status === 'cancelled') return 'cancelled';
    if (settlement.status === 'failed') {
      fail(row, settlement);
      return 'ok';
    }
    const product = products.get(row.product.id);
    if (product === undefined || product.imageUrl !== row.product.imageUrl) {
      row.status = 'cancelled';
      return product === undefined ? 'product_gone' : 'kept_existing';
    }
    product.imageUrl = settlement.image.url;
    row.status = 'completed';
    row.imageUrl = settlement.image.url;
    for (const a of attempts) {
      if (a.jobId === row.id && a.token === settlement.recovers) a.recoveredBy = settlement.token;
    }
    return 'ok';
  }

  function fail(row: FakeRow, settlement: FailedSettlement): void {
    const { failureClass, message, retryAfterMs, provider, fallbackProvider } = settlement;
    const { refunds, next } = RULES[failureClass];
    row.message = message;
    row.failureClass = failureClass;
    const isOpenToAll = row.requestedProvider === null || row.fallbackFrom !== null;
    const mayMove =
      next === 'pending' || (failureClass === 'content_blocked' && row.attempts < row.maxAttempts);
    if (fallbackProvider != null && isOpenToAll && mayMove) {
      row.requestedProvider = fallbackProvider;
      row.fallbackFrom = provider;
      if (next === 'pending') row.attempts -= 1;
      row.status = 'pending';
      return;
    }
    if (refunds && next !== 'failed') row.attempts -= 1;
    row.status = next === 'retry' && row.attempts >= row.maxAttempts ? 'failed' : next;
    const restMs = Math.max(retryAfterMs ?? 0, REST_MS);
    if (failureClass === 'rate_limited') {
      paused.set(provider, { untilMs: clock.now() + restMs, reason: message });
    }
    const waitMs = failureClass === 'rate_limited' ? restMs : RETRY_MS;
    row.nextAttemptMs = row.status === 'retry' ? clock.now() + waitMs : null;
  }

  /** Attempts that perhaps were paid for nothing. */
  const lost = () =>
    attempts.filter(
      ({ outcome, dispatched, settlement, recoveredBy }) =>
        recoveredBy === null &&
        (settlement?.status === 'failed'
          ? settlement.failureClass === 'ambiguous'
          : outcome === 'expired' && dispatched),
    );

  /** By product: its latest job's state. */
  const latest = () => new Map([...rows.values()].map((row) => [row.product.id, row.status]));
  const ACTIVE: readonly (JobStatus | undefined)[] = ['pending', 'retry', 'processing'];

  function enqueue(product: Product): void {
    lastId += 1;
    const id = lastId;
    rows.set(id, {
      id,
      product: { ...product },
      status: 'pending',
      priority: 5,
      prompt: null,
      requestedProvider: null,
      fallbackFrom: null,
      attempts: 0,
      maxAttempts: 3,
      wordingStep: 0,
      nextAttemptMs: null,
      lease: null,
      imageUrl: null,
      message: null,
      failureClass: null,
    });
  }

  function missing(): Product[] {
    const states = latest();
    return [...products.values()].filter(({ id, imageUrl }) => {
      const state = states.get(id);
      return imageUrl === null && state !== 'failed' && !ACTIVE.includes(state);
    });
  }

  function selected(selection: JobSelection, statuses: readonly JobStatus[]): FakeRow[] {
    return [...rows.values()].filter(({ id, product, status }) => {
      if (!statuses.includes(status)) return false;
      if ('jobIds' in selection) return selection.jobIds.includes(id);
      if ('productIds' in selection) return selection.productIds.includes(product.id);
      return true;
    });
  }

  function status(): QueueStatus {
    const count = (wanted: JobStatus) => [...rows.values()].filter((row) => row.status === wanted).length;
    const withImages = [...products.values()].filter(({ imageUrl }) => imageUrl !== null).length;
    const failedByClass: Record<string, number> = {};
    for (const { status: state, failureClass } of rows.values()) {
      if (state === 'failed' && failureClass !== null) {
        failedByClass[failureClass] = (failedByClass[failureClass] ?? 0) + 1;
      }
    }
    return {
      totalProducts: products.size,
      productsWithImages: withImages,
      productsWithoutImages: products.size - withImages,
      productsWithRealImages: withImages,
      productsWithPlaceholders: 0,
      completionPercentage: products.size === 0 ? 0 : (withImages / products.size) * 100,
      pending: count('pending'),
      retry: count('retry'),
      processing: count('processing'),
      submitted: count('submitted'),
      review: count('review'),
      completed: count('completed'),
      failed: count('failed'),
      cancelled: count('cancelled'),
      failedByClass,
      oldestPendingSeconds: null,
      lastHourProcessed: 0,
      lastHourCompleted: 0,
      avgProcessingSeconds: null,
      pausedProviders: [...paused]
        .filter(([, { untilMs }]) => untilMs > clock.now())
        .map(([provider, { reason, untilMs }]) => ({
          provider,
          reason,
          until: Number.isFinite(untilMs) ? new Date(untilMs).toISOString() : null,
        })),
      spentTodayUsd: sum((a) => a.costMicroUsd) / 1e6,
      reservedTodayUsd: sum(reserved) / 1e6,
      ambiguousToday: lost().length,
      ambiguousTodayUsd: lost().reduce((total, a) => total + a.costMicroUsd, 0) / 1e6,
      dailyCapUsd: null,
      lastRun: null,
      nextRun: null,
      estimatedCompletion: null,
    };
  }

  const queue: FakeQueue = {
    rows,
    attempts,
    products,
    calls,
    finished,
    scriptedClaims,
    latencyMs: 0,
    fault: () => null,
    callsOf: (fn) => calls.filter((noted) => noted.fn === fn),
    add(overrides = {}) {
      const id = lastId + 1;
      const product = overrides.product ?? aProduct({ id: `p${id}`, name: `Product ${id}` });
      products.set(product.id, { ...product });
      enqueue(product);
      const row = [...rows.values()].at(-1);
      if (row === undefined) throw new Error('A row was just added.');
      return Object.assign(row, overrides);
    },
    addMany: (count, overrides) => Array.from({ length: count }, () => queue.add(overrides)),
    setImage(productId, url) {
      const product = products.get(productId);
      if (product !== undefined) product.imageUrl = url;
    },
    spentMicroUsd: () => sum((a) => a.costMicroUsd),
    reservedMicroUsd: () => sum(reserved),

    version: (signal) => call('version', [], signal, () => ({ contract: 1, revision: 1 })),
    startRun: (run, signal) =>
      call('startRun', [run], signal, () => {
        const known = [...runs].find(([, { key }]) => key === run.key);
        const runId = known?.[0] ?? runs.size + 1;
        runs.set(runId, known?.[1] ?? run);
        return { runId };
      }),
    finishRun: (runId, finish, signal) =>
      call('finishRun', [runId, finish], signal, () => {
        finished.push(finish);
      }),
    enqueueMissing: (request, signal) =>
      call('enqueueMissing', [request], signal, () => {
        const eligible = missing();
        const now = eligible.slice(0, request.limit);
        for (const product of now) enqueue(product);
        const failed = [...latest().values()].filter((state) => state === 'failed').length;
        const more = now.length === request.limit;
        return { enqueued: now.length, more, skipped: { failed: more ? 0 : failed, cancelled: 0 } };
      }),
    enqueueProducts: (request, signal) =>
      call('enqueueProducts', [request], signal, () => {
        const wanted = request.productIds.flatMap((id) => products.get(id) ?? []);
        const states = latest();
        const idle = wanted.filter(({ id }) => !ACTIVE.includes(states.get(id)));
        for (const product of idle) enqueue(product);
        return { enqueued: idle.length, more: false, skipped: { failed: 0, cancelled: 0 } };
      }),
    claim: (request, signal) => call('claim', [request], signal, () => claim(request)),
    peek: (request, signal) =>
      call('peek', [request], signal, () => {
        const wouldEnqueue = request.enqueue === null ? [] : missing();
        const known = new Set(rows.keys());
        for (const product of wouldEnqueue) enqueue(product);
        const money = Math.min(
          request.runBudgetMicroUsd ?? Number.POSITIVE_INFINITY,
          (request.dailyBudgetMicroUsd ?? Number.POSITIVE_INFINITY) - sum(booked),
        );
        const { chosen, reason } = select(request.limit, request.offers, money);
        const jobs = chosen.map(({ row, offer }) => {
          const job = peeked(row, offer);
          return { ...job, id: known.has(row.id) ? row.id : null, attemptNumber: row.attempts + 1 };
        });
        for (const id of [...rows.keys()]) if (!known.has(id)) rows.delete(id);
        lastId = Math.max(0, ...known);
        return { jobs, reason, detail: null, wouldEnqueue: wouldEnqueue.length };
      }),
    dispatch: (jobs, signal) =>
      call('dispatch', [jobs], signal, () =>
        jobs.filter((job) => {
          const attempt = open(job);
          if (attempt === undefined || !holds(job) || rows.get(job.jobId)?.status !== 'processing')
            return false;
          attempt.dispatched = true;
          return true;
        }),
      ),
    submitted: (job, remoteId, signal) =>
      call('submitted', [job, remoteId], signal, () => {
        const attempt = open(job);
        if (attempt !== undefined) attempt.remoteId = remoteId;
      }),
    heartbeat: (tokens, leaseSeconds, signal) =>
      call('heartbeat', [tokens, leaseSeconds], signal, () => {
        sweep();
        const cancelled: HeldJob[] = [];
        for (const row of rows.values()) {
          if (row.lease === null || !tokens.includes(row.lease.token)) continue;
          if (row.status === 'cancelled') cancelled.push({ token: row.lease.token, jobId: row.id });
          else row.lease.endsAtMs = clock.now() + leaseSeconds * 1000;
        }
        const lost = attempts.filter(({ token, outcome }) => tokens.includes(token) && outcome === 'expired');
        return { cancelled, lost: lost.map(({ token, jobId }) => ({ token, jobId })) };
      }),
    settle: (results, signal) => call('settle', [results], signal, () => results.map(settleOne)),
    release: (jobs, signal) =>
      call('release', [jobs], signal, () => {
        for (const job of jobs) {
          const attempt = open(job);
          const row = rows.get(job.jobId);
          if (attempt === undefined || attempt.dispatched || row === undefined || !holds(job)) continue;
          attempt.outcome = 'released';
          row.lease = null;
          row.attempts -= 1;
          if (row.status === 'processing') row.status = 'pending';
        }
        const back = (job: HeldJob) =>
          attempts.some((a) => a.token === job.token && a.jobId === job.jobId && a.outcome === 'released');
        return jobs.filter(back);
      }),
    cancel: (selection, reason, signal) =>
      call('cancel', [selection, reason], signal, () => {
        const chosen = selected(selection, ['pending', 'retry', 'processing']);
        for (const row of chosen)
          Object.assign(row, { status: 'cancelled', nextAttemptMs: null, message: reason });
        return { cancelled: chosen.length, more: false };
      }),
    retryFailed: (selection, options, signal) =>
      call('retryFailed', [selection, options], signal, () => {
        const chosen = selected(selection, options.includeCancelled ? ['failed', 'cancelled'] : ['failed']);
        for (const row of chosen) Object.assign(row, { status: 'pending', attempts: 0 });
        return { revived: chosen.length, more: false };
      }),
    pause: (provider, reason, seconds, signal) =>
      call('pause', [provider, reason, seconds], signal, () => {
        const untilMs = seconds === null ? Number.POSITIVE_INFINITY : clock.now() + seconds * 1000;
        paused.set(provider, { untilMs, reason });
      }),
    resume: (provider, signal) =>
      call('resume', [provider], signal, () => {
        paused.delete(provider);
      }),
    prune: (days, signal) =>
      call('prune', [days], signal, () => ({ history: 0, claims: 0, runs: 0, more: false })),
    verify: (signal) =>
      call('verify', [], signal, () => {
        const stuck = [...rows.values()].filter(
          ({ status: state, lease }) => state === 'processing' && lease === null,
        );
        return stuck.length === 0
          ? []
          : [{ rule: 'processing_has_a_lease', detail: '', count: stuck.length }];
      }),
    status: (signal) => call('status', [], signal, status),
    failures: (limit, signal) =>
      call('failures', [limit], signal, () =>
        [...rows.values()]
          .filter(({ status: state }) => state === 'failed')
          .slice(-limit)
          .map((row) => ({
            jobId: row.id,
            productId: row.product.id,
            status: row.status,
            errorClass: row.failureClass,
            errorMessage: row.message,
            attemptCount: row.attempts,
            updatedAt: new Date(clock.now()).toISOString(),
          })),
      ),
    imagesPage: ({ after, limit }, signal) =>
      call('imagesPage', [{ after, limit }], signal, () =>
        [...products.values()]
          .filter(({ id, imageUrl }) => imageUrl !== null && (after === null || id > after))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .slice(0, limit)
          .map(({ id, imageUrl }) => ({ productId: id, imageUrl: imageUrl ?? '' })),
      ),
  };
  return queue;
}
