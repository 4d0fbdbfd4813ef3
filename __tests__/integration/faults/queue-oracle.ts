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
import { attemptOf, byId, imageUrls, jobOf, MOST } from './queue-invariants.ts';
import type { AttemptState, JobState, ProviderState, QueueState, RunState } from './queue-state.ts';

/**
 * What each failure class does to a job (docs/queue.md); `counts`: it is the product's own fault; `reword`: tried again
 * while a softer wording is left; `moves`: the next provider may be asked, if the job asked for none.
 */
const RULES: Readonly<
  Record<FailureClass, { counts: boolean; next: 'retry' | 'reword' | 'pending' | 'failed'; moves: boolean }>
> = {
  transient: { counts: false, next: 'retry', moves: false },
  ambiguous: { counts: false, next: 'retry', moves: false },
  rate_limited: { counts: false, next: 'retry', moves: false },
  content_blocked: { counts: true, next: 'reword', moves: true },
  quota: { counts: false, next: 'pending', moves: true },
  config: { counts: false, next: 'pending', moves: true },
  permanent: { counts: true, next: 'failed', moves: false },
  policy: { counts: true, next: 'failed', moves: false },
  bad_request: { counts: true, next: 'retry', moves: false },
  rejected: { counts: false, next: 'retry', moves: false },
  empty: { counts: false, next: 'retry', moves: false },
  not_stored: { counts: false, next: 'retry', moves: false },
  not_published: { counts: false, next: 'retry', moves: false },
  worker_died: { counts: false, next: 'retry', moves: false },
};

type Counters = Pick<
  JobState,
  'tries' | 'attempt_count' | 'paid_calls' | 'rejections' | 'deaths' | 'is_suspect'
>;

interface ExpectedSettlement {
  outcome: SettleAnswer['outcome'];
  already: boolean;
  status: JobStatus | null;
  /** What the ledger holds for the attempt afterwards; null for one that does not exist. */
  entry: Pick<AttemptState, 'outcome' | 'cost_microusd'> | null;
  /** The job's counters, afterwards. */
  counters: Counters | null;
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
      counters: null,
      movesTo: null,
    };
  }
  const { status } = job;
  if (attempt.settle_answer !== null) {
    const outcome = attempt.settle_answer as SettleAnswer['outcome'];
    return { outcome, already: true, status, entry: attempt, counters: countersOf(job), movesTo: null };
  }
  const cost_microusd = bookedCost(attempt, result);
  const paidCalls =
    attempt.retry_round === job.retry_round
      ? Number(cost_microusd > 0) - Number(attempt.cost_microusd > 0)
      : 0;
  const counters = { ...countersOf(job), paid_calls: job.paid_calls + paidCalls };
  const ended = (outcome: SettleAnswer['outcome'], next: JobStatus, entry: string) => ({
    outcome,
    already: false,
    status: next,
    entry: { outcome: entry, cost_microusd },
    counters,
    movesTo: null,
  });
  if (job.lease_token !== result.token) {
    const late = expectedLate(job, attempt, counters);
    const entry = attempt.outcome === 'released' ? 'released' : 'superseded';
    return { ...ended('superseded', late.status, entry), counters: late.counters };
  }
  counters.is_suspect = false;
  if (status === 'cancelled') return ended('cancelled', 'cancelled', 'cancelled');
  if (result.status === 'failed') {
    const { next, refunds, movesTo, counted } = expectedFailure(before, { ...job, ...counters }, result);
    return { ...ended('ok', next, refunds ? 'refunded' : 'failed'), movesTo, counters: counted };
  }
  const shown = imageUrls(before);
  const url = shown.get(job.product_id);
  if (job.variation > 0) return ended('ok', 'completed', 'completed');
  if (url === undefined) return ended('product_gone', 'cancelled', 'not_published');
  // Whoever has cleared the image meanwhile, by null or by an empty text, has set no other one.
  const isFree = url === job.expected_image_url || (url ?? '').trim() === '';
  if (isFree || url === result.image.url) return ended('ok', 'completed', 'completed');
  return ended('kept_existing', 'cancelled', 'not_published');
}

function countersOf(job: JobState): Counters {
  const { tries, attempt_count, paid_calls, rejections, deaths, is_suspect } = job;
  return { tries, attempt_count, paid_calls, rejections, deaths, is_suspect };
}

/** A worker that was taken for dead tells how it went: its death is taken back, with the last one the suspicion. */
function expectedLate(job: JobState, attempt: AttemptState, counters: Counters) {
  const isOwnRound = attempt.retry_round === job.retry_round && attempt.outcome === 'expired';
  const wasDeath = isOwnRound && attempt.died_alone;
  const deaths = job.deaths - Number(wasDeath);
  const isRevived = wasDeath && job.status === 'failed' && job.error_class === 'worker_died' && job.is_latest;
  return {
    status: isRevived ? ('retry' as const) : job.status,
    counters: { ...counters, deaths, is_suspect: job.is_suspect && (!isOwnRound || deaths > 0) },
  };
}

/** What was stamped and may have been paid for is booked at what it can have cost. */
function bookedCost(attempt: AttemptState, result: Settlement): number {
  const isUnclear =
    result.status === 'failed' &&
    ((result.failureClass === 'ambiguous' && ['unknown', 'none'].includes(result.costBasis)) ||
      (result.failureClass === 'empty' && result.costBasis === 'unknown'));
  const guessed = isUnclear && attempt.dispatched_at !== null;
  return guessed ? Math.max(attempt.reserved_microusd, result.costMicroUsd) : result.costMicroUsd;
}

/** @param job With this call among its paid ones. */
function expectedFailure(
  { images }: QueueState,
  job: JobState,
  { failureClass, hasNextWording, fallbackProvider, restMs }: FailedSettlement,
): { next: JobStatus; refunds: boolean; movesTo: string | null; counted: Counters } {
  const { counts, next, moves } = RULES[failureClass];
  const hasPaidImage = images.some(
    ({ job_id, state, cost_microusd }) => job_id === job.id && state === 'unused' && cost_microusd > 0,
  );
  const isSpent = job.paid_calls >= MOST.paidCalls && !hasPaidImage;
  const isReworded = next === 'reword' && hasNextWording && job.wording_step < 3 && !isSpent;
  const counted = countersOf(job);
  if (counts && !isReworded) counted.attempt_count += 1;
  if (failureClass === 'rejected') counted.rejections += 1;

  const isOpenToAll = job.requested_provider === null || job.fallback_from !== null;
  const hasAttempts = counted.attempt_count < job.max_attempts;
  const fallback = (moves && isOpenToAll && fallbackProvider) || null;
  const ends = (status: JobStatus, movesTo: string | null = null) => {
    // What was to wait, could not be asked, or was refused with a wording left is no try.
    const isAsked = next === 'pending' || failureClass === 'rate_limited' || (restMs ?? 0) > 0;
    const refunds =
      status !== 'failed' && (isReworded || (isAsked && !counts && failureClass !== 'rejected'));
    return { next: status, refunds, movesTo, counted: { ...counted, tries: job.tries - Number(refunds) } };
  };

  if (isSpent) return ends('failed');
  if (isReworded) return ends('retry');
  if (failureClass === 'rejected' && counted.rejections >= MOST.rejections) return ends('failed');
  if (next === 'pending') return ends('pending', fallback);
  if (next === 'retry') return ends(hasAttempts || !counts ? 'retry' : 'failed');
  // A refusal counts, whoever is asked next.
  return fallback !== null && hasAttempts ? ends('pending', fallback) : ends('failed');
}

/** The shortest and longest wait before the next attempt, in milliseconds. */
function expectedWait(job: JobState, result: Settlement): [number, number] {
  if (result.status === 'completed') return [0, 0];
  if (result.failureClass === 'content_blocked') return [0, 0];
  const named = result.retryAfterMs ?? 0;
  const asked = named < 0 || named > 3_600_000 ? 900_000 : named;
  const rest = result.restMs ?? 0;
  if (result.failureClass === 'rate_limited' || rest > 0) {
    // A wait that was named is believed down to a second.
    const least = result.retryAfterMs == null ? 5_000 : 1_000;
    const wait = Math.max(result.failureClass === 'rate_limited' ? least : 0, asked, rest);
    return [wait, wait];
  }
  const full = Math.min(3_600_000, 30_000 * 2 ** (job.tries - 1));
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
  const isRest = results.some((result) => result.status === 'failed' && (result.restMs ?? 0) > 0);
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
    assertRows(before, after, isRest, result, answer, expected, name);
  });
}

function assertRows(
  before: QueueState,
  after: QueueState,
  isRest: boolean,
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
  assert.deepEqual(countersOf(job), expected.counters, `${name}counters`);
  const isBad = !expected.already && result.status === 'failed' && result.failureClass === 'bad_request';
  if (isBad && job.status === 'retry' && old.status === 'processing') {
    assert.equal(job.priority, 0, `${name}behind all others`);
  }
  assert.equal(attempt.outcome, expected.entry.outcome, `${name}entry`);
  assert.equal(attempt.cost_microusd, expected.entry.cost_microusd, `${name}cost`);
  assertPlaced(after, isRest, old, job, result, expected, name);
  if (expected.already || old.status === 'retry' || job.status !== 'retry') return;
  // What had failed by a death that was none goes on at once.
  const [shortest, longest] = old.status === 'failed' ? [0, 0] : expectedWait(old, result);
  const wait = answer.nextAttemptInMs;
  assert.ok(wait !== null && wait >= shortest && wait <= longest, `${name}waits ${wait} ms`);
}

/** Who is asked next, and who rests. */
function assertPlaced(
  { providers, attempts, ways }: QueueState,
  isRest: boolean,
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
  const ownWays = ways.filter(({ way, provider }) =>
    result.status === 'completed' ? way === own?.way : provider === own?.provider,
  );
  if (result.status === 'failed' && result.restMs)
    assert.ok(
      ownWays.every(({ proven_at }) => proven_at === null),
      `${name}its ways are to be proven anew`,
    );
  else if (result.status === 'completed' && own?.dispatched_at && !isRest)
    assert.ok(
      ownWays.every(({ proven_at }) => proven_at !== null),
      `${name}its way is proven`,
    );
  if (movesTo !== null)
    assert.equal(job.wording_step, 0, `${name}another provider is asked in the full wording`);
  if (result.status === 'completed') {
    const lost = attempts.find(({ token, job_id }) => token === result.recovers && job_id === job.id);
    if (lost?.failure_class === 'ambiguous' && (own?.reserved_microusd ?? 0) > 0) {
      assert.notEqual(lost.recovered_by, null, `${name}what was lost is found`);
    }
  } else {
    const isLimited = result.failureClass === 'rate_limited' && job.status === 'retry';
    if (isLimited) assertRests(Date.parse(job.next_attempt_at ?? ''));
    // On top of when it was settled, which is when the job last changed.
    if (result.restMs) assertRests(Date.parse(job.updated_at) + result.restMs);
  }

  function assertRests(fromMs: number): void {
    const until = providers.find(({ provider }) => provider === own?.provider)?.paused_until ?? null;
    assert.ok(
      until === 'infinity' || Date.parse(until ?? '') >= fromMs,
      `${name}${own?.provider} rests until ${until}`,
    );
  }
}

const isPaused = ({ paused_until }: ProviderState, nowMs: number): boolean =>
  paused_until !== null && (paused_until === 'infinity' || Date.parse(paused_until) > nowMs);

const isOver = (time: string | null, nowMs: number) => time !== null && Date.parse(time) <= nowMs;

/** Who holds a job: a worker of a run. */
const holderOf = ({ run_id, worker }: Pick<JobState, 'run_id' | 'worker'>) => `${run_id} ${worker}`;

interface Lost {
  isSuspect: boolean;
  deaths: number;
  hasFailed: boolean;
}

/** What the sweep of a claim makes of the jobs whose leases have ended. */
function lostJobs({ jobs, attempts }: QueueState, nowMs: number): ReadonlyMap<number, Lost> {
  const leased = jobs.filter(({ lease_token }) => lease_token !== null);
  const ended = leased.filter((job) => isOver(job.lease_expires_at, nowMs));
  const isOutage = new Set(ended.map(holderOf)).size > 1 && ended.length === leased.length;
  const lost = new Map<number, Lost>();
  for (const job of ended.filter(({ status }) => status === 'processing')) {
    const attempt = attempts.find((one) => one.job_id === job.id && one.outcome === null);
    if (attempt === undefined) continue;
    const isBegun = attempt.dispatched_at !== null || attempt.reserved_microusd === 0 || job.paid_calls > 0;
    const isSuspected = isBegun && !(isOutage && !job.is_spared);
    const beside = attempts.filter(
      (other) =>
        other.id !== attempt.id &&
        holderOf(other) === holderOf(attempt) &&
        (other.outcome === null ||
          (other.outcome === 'expired' &&
            Date.parse(other.settled_at ?? '') > Date.parse(attempt.claimed_at))),
    );
    const isDeath = isSuspected && beside.length === 0;
    lost.set(job.id, {
      isSuspect: job.is_suspect || isSuspected,
      deaths: job.deaths + Number(isDeath),
      hasFailed: isDeath && job.deaths + 1 >= MOST.deaths,
    });
  }
  return lost;
}

/** @throws {assert.AssertionError} when a claim has judged a lost job otherwise than the state before asks for. */
export function assertLost(before: QueueState, after: QueueState, nowMs: number): void {
  for (const [id, { deaths, hasFailed }] of lostJobs(before, nowMs)) {
    const job = jobOf(after, id);
    assert.deepEqual([job?.deaths, job?.status === 'failed'], [deaths, hasFailed], `lost job ${id}`);
  }
}

const MEGABYTE = 1024 * 1024;

/** How many more paid calls find room for their images, should no store take them (docs/queue.md). */
export function expectedCallsLeft({ images, attempts }: QueueState): number {
  const recent = images.toSorted((a, b) => b.id - a.id).slice(0, 100);
  const largest = Math.max(0, ...recent.filter((m) => m.cost_microusd > 0).map(({ bytes }) => bytes));
  const expected = largest === 0 ? 25 * MEGABYTE : Math.min(25 * MEGABYTE, Math.max(MEGABYTE, 1.5 * largest));
  const inFlight = attempts.filter((a) => a.outcome === null && a.dispatched_at !== null).length;
  return Math.max(0, Math.floor((100 * MEGABYTE) / Math.ceil(expected)) - inFlight);
}

interface WaitingJob extends JobState {
  isSuspect: boolean;
}

/** The jobs that wait to be claimed, also those that nobody needs any more: a claim closes them when it comes to them. */
function waitingJobs(before: QueueState, nowMs: number): WaitingJob[] {
  const lost = lostJobs(before, nowMs);
  return before.jobs
    .filter(
      (job) =>
        job.status === 'pending' ||
        (job.status === 'retry' && isOver(job.next_attempt_at, nowMs)) ||
        lost.get(job.id)?.hasFailed === false,
    )
    .map((job) => ({ isSuspect: job.is_suspect, ...job, ...lost.get(job.id) }));
}

/** Of the jobs that wait, those that somebody needs, best first. */
function eligibleJobs(before: QueueState, nowMs: number): WaitingJob[] {
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

/** What this worker still has in hand: nothing, something, or a suspect. */
function handOf({ jobs }: QueueState, run: RunState | null, nowMs: number): 'empty' | 'some' | 'suspect' {
  const held = jobs.filter(
    (job) =>
      run !== null &&
      job.lease_token !== null &&
      !isOver(job.lease_expires_at, nowMs) &&
      holderOf(job) === holderOf({ run_id: run.id, worker: WORKER }),
  );
  if (held.some(({ is_suspect }) => is_suspect)) return 'suspect';
  return held.length > 0 ? 'some' : 'empty';
}

/** Whom every claim of a chain names. */
const WORKER = 'worker-1';

/** Of the ways that are offered: whether an image proves it, a job is in hand for it, or the next one goes first. */
function waysOf(before: QueueState, offers: readonly Offer[], nowMs: number) {
  const ended = new Set(
    before.jobs.filter((job) => isOver(job.lease_expires_at, nowMs)).map(({ lease_token }) => lease_token),
  );
  const state = (way: string): 'proven' | 'in hand' | 'unproven' => {
    const row = before.ways.find((one) => one.way === way);
    if (row?.proven_at && Date.parse(row.proven_at) > nowMs - 86_400_000) return 'proven';
    const isInHand = row?.canary_until && !isOver(row.canary_until, nowMs) && !ended.has(row.canary_token);
    return isInHand ? 'in hand' : 'unproven';
  };
  return new Map(offers.flatMap(({ way }) => (way == null ? [] : [[way, state(way)] as const])));
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
  const ways = waysOf(before, offers, nowMs);
  const usable = offers.filter(
    ({ provider, way }) =>
      !resting.has('') && !resting.has(provider) && (way == null || ways.get(way) !== 'in hand'),
  );
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
  const hand = handOf(before, run, nowMs);
  const served = eligible.filter((job) => offerFor(job) !== undefined);
  const usual = served.filter(({ isSuspect }) => !isSuspect);
  const suspects = served.filter(({ isSuspect }) => isSuspect).sort((a, b) => a.deaths - b.deaths);
  const best =
    hand === 'suspect'
      ? []
      : usual.length > 0
        ? usual.slice(0, limit)
        : suspects.slice(0, Number(hand === 'empty'));
  // No chain offers another provider beside one whose way has to be proven.
  const goesFirst = offers.some(({ way }) => way != null && ways.get(way) === 'unproven');
  if (goesFirst) best.splice(1);
  const wayOf = (provider: string) => offers.find((offer) => offer.provider === provider)?.way ?? null;
  assert.ok(
    answer.jobs.every(({ provider, isCanary }) => isCanary === (wayOf(provider) === null ? null : goesFirst)),
    'a job that goes first is told so',
  );
  // Where money is short, jobs that come first may be out of reach, and suspects behind them be next.
  const mayBeAlone = hand === 'suspect' ? served.length > 0 : hand === 'some' && suspects.length > 0;
  const isAlone = mayBeAlone && (hand === 'suspect' || usual.length === 0);
  if (mayBeShort) assert.ok(answer.reason !== 'alone' || mayBeAlone, `alone with ${hand} in hand`);
  else assert.equal(answer.reason === 'alone', isAlone, `${answer.reason} with ${hand} in hand`);
  if (answer.jobs.some(({ id }) => waiting.get(id ?? -1)?.isSuspect)) {
    assert.deepEqual([answer.jobs.length, hand], [1, 'empty'], 'a suspect goes alone');
  }
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
    const obstacles = ['budget', ...(rests ? ['paused'] : []), ...(mayBeAlone ? ['alone'] : [])];
    assert.ok(obstacles.includes(answer.reason ?? ''), `${answer.reason} is in the way, not ${obstacles}`);
  }
  if (answer.reason === 'empty') assert.deepEqual(eligible, [], 'empty');
}
