/** What a claim and a settlement have to answer, told from the state that they meet. */
import assert from 'node:assert/strict';
import type {
  ClaimAnswer,
  FailedSettlement,
  FailureClass,
  JobStatus,
  Offer,
  PeekAnswer,
  SettleAnswer,
  Settlement,
} from '../../../src/queue/contract.ts';
import { attemptOf, byId, imageUrls, jobOf } from './queue-invariants.ts';
import type { AttemptState, JobState, ProviderState, QueueState, RunState } from './queue-state.ts';

/**
 * What each failure class does to a job (docs/queue.md); `reword`: tried again while a softer wording is left;
 * `moves`: the next provider may be asked, if the job asked for none.
 */
const RULES: Readonly<
  Record<FailureClass, { refunds: boolean; next: 'retry' | 'reword' | 'pending' | 'failed'; moves: boolean }>
> = {
  transient: { refunds: false, next: 'retry', moves: false },
  ambiguous: { refunds: false, next: 'retry', moves: false },
  rate_limited: { refunds: true, next: 'retry', moves: false },
  content_blocked: { refunds: true, next: 'reword', moves: true },
  quota: { refunds: true, next: 'pending', moves: true },
  config: { refunds: true, next: 'pending', moves: true },
  permanent: { refunds: false, next: 'failed', moves: false },
  rejected: { refunds: false, next: 'retry', moves: false },
  empty: { refunds: false, next: 'retry', moves: false },
  not_stored: { refunds: false, next: 'retry', moves: false },
  not_published: { refunds: false, next: 'retry', moves: false },
  worker_died: { refunds: false, next: 'retry', moves: false },
};

interface ExpectedSettlement {
  outcome: SettleAnswer['outcome'];
  already: boolean;
  status: JobStatus | null;
  /** What the ledger holds for the attempt afterwards; null for one that does not exist. */
  entry: Pick<AttemptState, 'outcome' | 'cost_microusd'> | null;
  /** Of the job's attempts that count, afterwards. */
  attemptCount: number | null;
  /** Whom the job goes to instead; null when it stays where it is. */
  movesTo: string | null;
}

function expectedSettlement(before: QueueState, result: Settlement): ExpectedSettlement {
  const job = jobOf(before, result.jobId);
  const attempt = attemptOf(before, result.jobId, result.token);
  if (job === undefined || attempt === undefined) {
    return {
      outcome: 'invalid',
      already: false,
      status: null,
      entry: null,
      attemptCount: null,
      movesTo: null,
    };
  }
  const { status, attempt_count: attemptCount } = job;
  if (attempt.settle_answer !== null) {
    const outcome = attempt.settle_answer as SettleAnswer['outcome'];
    return { outcome, already: true, status, entry: attempt, attemptCount, movesTo: null };
  }
  const cost_microusd = bookedCost(attempt, result);
  const ended = (outcome: SettleAnswer['outcome'], next: JobStatus, entry: string, refund = false) => ({
    outcome,
    already: false,
    status: next,
    entry: { outcome: entry, cost_microusd },
    attemptCount: attemptCount - Number(refund),
    movesTo: null,
  });
  if (job.lease_token !== result.token) {
    return ended('superseded', status, attempt.outcome === 'released' ? 'released' : 'superseded');
  }
  if (status === 'cancelled') return ended('cancelled', 'cancelled', 'cancelled');
  if (result.status === 'failed') {
    const { next, refund, movesTo } = expectedFailure(job, result);
    return { ...ended('ok', next, refund ? 'refunded' : 'failed', refund), movesTo };
  }
  const shown = imageUrls(before);
  const url = shown.get(job.product_id);
  if (job.variation > 0) return ended('ok', 'completed', 'completed');
  if (url === undefined) return ended('product_gone', 'cancelled', 'not_published');
  if (url === job.expected_image_url || url === result.image.url)
    return ended('ok', 'completed', 'completed');
  return ended('kept_existing', 'cancelled', 'not_published');
}

/** What was stamped and may have been paid for is booked at what it can have cost. */
function bookedCost(attempt: AttemptState, result: Settlement): number {
  const guessed =
    result.status === 'failed' &&
    result.failureClass === 'ambiguous' &&
    attempt.dispatched_at !== null &&
    (result.costBasis === 'unknown' || result.costBasis === 'none');
  return guessed ? Math.max(attempt.reserved_microusd, result.costMicroUsd) : result.costMicroUsd;
}

function expectedFailure(
  job: JobState,
  { failureClass, hasNextWording, fallbackProvider }: FailedSettlement,
): { next: JobStatus; refund: boolean; movesTo: string | null } {
  const { attempt_count, max_attempts, wording_step, requested_provider, fallback_from } = job;
  const { refunds, next, moves } = RULES[failureClass];
  const isOpenToAll = requested_provider === null || fallback_from !== null;
  const movesTo = (moves && isOpenToAll && fallbackProvider) || null;
  const hasAttempts = attempt_count < max_attempts;
  if (next === 'reword') {
    if (hasNextWording && wording_step < 3) return { next: 'retry', refund: true, movesTo: null };
    // A refusal counts, whoever is asked next.
    if (movesTo !== null && hasAttempts) return { next: 'pending', refund: false, movesTo };
    return { next: 'failed', refund: false, movesTo: null };
  }
  if (next === 'retry' && !refunds && !hasAttempts) return { next: 'failed', refund: false, movesTo: null };
  return { next, refund: refunds, movesTo };
}

/** The shortest and longest wait before the next attempt, in milliseconds. */
function expectedWait(job: JobState, result: Settlement): [number, number] {
  if (result.status === 'completed') return [0, 0];
  if (result.failureClass === 'content_blocked') return [0, 0];
  const asked = result.retryAfterMs ?? 0;
  if (result.failureClass === 'rate_limited') {
    const wait = Math.max(5_000, asked);
    return [wait, wait];
  }
  const full = Math.min(3_600_000, 30_000 * 2 ** (job.attempt_count - 1));
  return [Math.max(full / 2, asked), Math.max(full, asked)];
}

/**
 * @param results In the order of their jobs; one that comes twice follows itself.
 * @throws {assert.AssertionError} when answers or rows differ from what the state before asks for.
 */
export function assertSettled(
  before: QueueState,
  after: QueueState,
  results: readonly Settlement[],
  answers: readonly SettleAnswer[],
): void {
  assert.deepEqual(
    answers.map(({ jobId }) => jobId),
    results.map(({ jobId }) => jobId),
  );
  const settled = new Map<string, ExpectedSettlement>();
  results.forEach((result, at) => {
    const answer = answers[at] as SettleAnswer;
    const name = `job ${result.jobId} (${result.status}): `;
    const key = `${result.jobId} ${result.token}`;
    const first = settled.get(key);
    const expected = first?.entry != null ? { ...first, already: true } : expectedSettlement(before, result);
    settled.set(key, expected);
    assert.equal(answer.outcome, expected.outcome, `${name}outcome`);
    assert.equal(answer.already, expected.already, `${name}already`);
    assert.equal(answer.jobStatus, expected.status, `${name}state`);
    assertRows(before, after, result, answer, expected, name);
  });
}

function assertRows(
  before: QueueState,
  after: QueueState,
  result: Settlement,
  answer: SettleAnswer,
  expected: ExpectedSettlement,
  name: string,
): void {
  if (expected.entry === null) return;
  const job = jobOf(after, result.jobId) as JobState;
  const old = jobOf(before, result.jobId) as JobState;
  const attempt = attemptOf(after, result.jobId, result.token) as AttemptState;
  assert.equal(job.status, expected.status, `${name}row`);
  assert.equal(job.attempt_count, expected.attemptCount, `${name}attempts`);
  assert.equal(attempt.outcome, expected.entry.outcome, `${name}entry`);
  assert.equal(attempt.cost_microusd, expected.entry.cost_microusd, `${name}cost`);
  assertPlaced(after, old, job, result, expected, name);
  if (expected.already || old.status === 'retry' || job.status !== 'retry') return;
  const [shortest, longest] = expectedWait(old, result);
  const wait = answer.nextAttemptInMs;
  assert.ok(wait !== null && wait >= shortest && wait <= longest, `${name}waits ${wait} ms`);
}

/** Who is asked next, and who rests. */
function assertPlaced(
  { providers, attempts }: QueueState,
  old: JobState,
  job: JobState,
  result: Settlement,
  { already, outcome, movesTo }: ExpectedSettlement,
  name: string,
): void {
  const own = attempts.find(({ token, job_id }) => token === result.token && job_id === job.id);
  const { requested_provider, fallback_from } = job;
  assert.deepEqual(
    { requested_provider, fallback_from },
    movesTo === null
      ? { requested_provider: old.requested_provider, fallback_from: old.fallback_from }
      : { requested_provider: movesTo, fallback_from: own?.provider },
    `${name}asked next`,
  );
  if (already || outcome !== 'ok') return;
  if (movesTo !== null)
    assert.equal(job.wording_step, 0, `${name}another provider is asked in the full wording`);
  if (result.status === 'completed') {
    const lost = attempts.find(({ token, job_id }) => token === result.recovers && job_id === job.id);
    if (lost?.failure_class === 'ambiguous' && (own?.reserved_microusd ?? 0) > 0) {
      assert.notEqual(lost.recovered_by, null, `${name}what was lost is found`);
    }
  } else if (result.failureClass === 'rate_limited') {
    const row = providers.find(({ provider }) => provider === own?.provider);
    const until = row?.paused_until ?? null;
    assert.ok(
      until === 'infinity' || Date.parse(until ?? '') >= Date.parse(job.next_attempt_at ?? ''),
      `${name}${own?.provider} rests until ${until}`,
    );
  }
}

const isPaused = ({ paused_until }: ProviderState, nowMs: number): boolean =>
  paused_until !== null && (paused_until === 'infinity' || Date.parse(paused_until) > nowMs);

/** The jobs that wait to be claimed, also those that nobody needs any more: a claim closes them when it comes to them. */
function waitingJobs({ jobs }: QueueState, nowMs: number): JobState[] {
  const over = (time: string | null) => time !== null && Date.parse(time) <= nowMs;
  return jobs.filter(
    (job) =>
      job.status === 'pending' ||
      (job.status === 'retry' && over(job.next_attempt_at)) ||
      (job.status === 'processing' && over(job.lease_expires_at) && job.attempt_count < job.max_attempts),
  );
}

/** Of the jobs that wait, those that somebody needs, best first. */
function eligibleJobs(before: QueueState, nowMs: number): JobState[] {
  const shown = new Map(before.products.map((product) => [product.id, product.image_url]));
  return waitingJobs(before, nowMs)
    .filter((job) => {
      const url = shown.get(job.product_id);
      if (url === undefined) return false;
      const hasImage = job.variation === 0 && (url ?? '').trim() !== '' && url !== job.expected_image_url;
      return !hasImage;
    })
    .sort((a, b) => b.priority - a.priority || a.id - b.id);
}

export interface Claimed {
  offers: readonly Offer[];
  limit: number;
  nowMs: number;
  run: RunState | null;
}

/** @throws {assert.AssertionError} when the claim took what it may not, or left what it should have taken. */
export function assertClaimed(
  before: QueueState,
  { offers, limit, nowMs, run }: Claimed,
  answer: ClaimAnswer | PeekAnswer,
): void {
  const resting = new Set(before.providers.filter((row) => isPaused(row, nowMs)).map((row) => row.provider));
  const usable = offers.filter(({ provider }) => !resting.has('') && !resting.has(provider));
  const anyOffer = usable.find(({ any }) => any);
  const offerFor = (job: JobState) =>
    job.requested_provider === null
      ? anyOffer
      : usable.find(({ provider }) => provider === job.requested_provider);
  const eligible = eligibleJobs(before, nowMs);
  const waiting = byId(eligible);

  for (const job of answer.jobs) {
    const row = waiting.get(job.id ?? -1);
    assert.ok(row, `job ${job.id} was not to be had`);
    // With money short, another offer with `any` may stand in for the first.
    const names = usable.map(({ provider }) => provider);
    assert.ok(names.includes(job.provider), `job ${job.id} is for ${job.provider}, which is not offered`);
    if (row.requested_provider !== null) assert.equal(job.provider, row.requested_provider);
    const cost = offers.find(({ provider }) => provider === job.provider)?.unitCostMicroUsd;
    assert.equal(job.reservedMicroUsd, cost, `reserved for job ${job.id}`);
  }
  const ids = answer.jobs.map(({ id }) => id);
  assert.deepEqual(
    ids,
    eligible.map(({ id }) => id).filter((id) => ids.includes(id)),
    'best first',
  );
  assert.equal(answer.reason === null, ids.length > 0, `${ids.length} jobs, reason ${answer.reason}`);

  const mayBeShort =
    offers.some(({ unitCostMicroUsd }) => unitCostMicroUsd > 0) &&
    (before.providers.some(({ daily_cap_microusd }) => daily_cap_microusd !== null) ||
      (run?.run_budget_microusd ?? run?.daily_budget_microusd ?? null) !== null);
  const best = eligible.filter((job) => offerFor(job) !== undefined).slice(0, limit);
  if (!mayBeShort) {
    assert.deepEqual(
      ids,
      best.map(({ id }) => id),
      'the best ones that can be served',
    );
  } else if (best.length > 0 && ids.length === 0) {
    // Told is what stands in the way of the first of the offers that jobs wait for: a rest, or money. A job that nobody
    // needs waits too, until a claim comes to it: past a rest none does.
    const rests = offers.some(
      ({ provider, any }) =>
        (resting.has('') || resting.has(provider)) &&
        waitingJobs(before, nowMs).some(
          (job) => job.requested_provider === provider || (any && job.requested_provider === null),
        ),
    );
    const obstacles = rests ? ['budget', 'paused'] : ['budget'];
    assert.ok(obstacles.includes(answer.reason ?? ''), `${answer.reason} is in the way, not ${obstacles}`);
  }
  if (answer.reason === 'empty') assert.deepEqual(eligible, [], 'empty');
}
