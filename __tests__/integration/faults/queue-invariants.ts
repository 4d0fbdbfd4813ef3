/** What has to hold after every command, whichever it was. */
import assert from 'node:assert/strict';
import type { JobStatus } from '../../../src/queue/contract.ts';
import type { AttemptState, ImageState, JobState, MoneyState, QueueState } from './queue-state.ts';

/** The kinds of commands, by what they may do to a job. */
export type CommandKind =
  | 'claim'
  | 'settle'
  | 'release'
  | 'cancel'
  | 'retry'
  | 'owner-died'
  | 'enqueue'
  | 'by-hand'
  | 'edit'
  | 'other';

/** Which states a job may leave for which others; a kind that is not named moves no job. */
const TRANSITIONS: Readonly<Partial<Record<CommandKind, readonly `${JobStatus} > ${JobStatus}`[]>>> = {
  claim: [
    'pending > processing',
    'pending > cancelled',
    'retry > pending',
    'retry > processing',
    'retry > cancelled',
    // A lease that has ended.
    'processing > pending',
    'processing > cancelled',
    'processing > failed',
  ],
  settle: [
    'processing > completed',
    'processing > retry',
    'processing > pending',
    'processing > failed',
    'processing > cancelled',
    // By the late word of a worker that was taken for dead.
    'failed > retry',
  ],
  release: ['processing > pending'],
  cancel: ['pending > cancelled', 'retry > cancelled', 'processing > cancelled'],
  retry: ['failed > pending', 'cancelled > pending'],
  'owner-died': ['processing > pending', 'processing > retry'],
  edit: [
    ...(['pending', 'retry', 'failed', 'cancelled', 'completed'] as const).flatMap((from) =>
      (['pending', 'retry', 'failed', 'cancelled'] as const).map((to) => `${from} > ${to}` as const),
    ),
    'processing > cancelled',
  ],
};

/** What ends a job in a round, whoever is at fault: less than in life, so that short chains come that far. */
export const MOST = { attempts: 3, paidCalls: 2, rejections: 2, deaths: 1, cleared: 1 };

const ACTIVE: readonly JobStatus[] = ['pending', 'retry', 'processing'];

export function byId<Row extends { id: number }>(rows: readonly Row[]): ReadonlyMap<number, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

export function imageUrls({ products }: QueueState): ReadonlyMap<string, string | null> {
  return new Map(products.map((product) => [product.id, product.image_url]));
}

/** What is bound of a cap: what calls cost beyond their reservation is the provider's doing and stands apart. */
export function bound({ reserved_microusd, spent_microusd, overrun_microusd }: MoneyState): number {
  return reserved_microusd + spent_microusd - overrun_microusd;
}

/** @throws {assert.AssertionError} that names the promise which was broken. */
export function assertInvariants(kind: CommandKind, before: QueueState, after: QueueState): void {
  assertTransitions(kind, before, after);
  assertAttempts(before, after);
  assertShown(kind, before, after);
  assertMoney(kind, before, after);
  assertNothingLost(kind, before, after);
}

function assertTransitions(kind: CommandKind, before: QueueState, after: QueueState): void {
  const earlier = byId(before.jobs);
  const allowed: readonly string[] = TRANSITIONS[kind] ?? [];
  for (const job of after.jobs) {
    const old = earlier.get(job.id);
    if (old === undefined) {
      assert.ok(['enqueue', 'by-hand', 'edit'].includes(kind), `job ${job.id} came out of nowhere`);
      if (kind !== 'edit') assert.equal(job.status, 'pending', `job ${job.id} is new`);
      continue;
    }
    const rounds = job.retry_round - old.retry_round;
    if (kind === 'edit') assert.ok(rounds === 0 || rounds === 1, `round ${job.retry_round} of job ${job.id}`);
    else assert.equal(rounds, Number(kind === 'retry' && old.status !== job.status));
    if (old.status === job.status) {
      // The same lease, or the next one of a job that was taken again.
      if (kind !== 'claim' && job.lease_token !== null) assert.equal(job.lease_token, old.lease_token);
      continue;
    }
    const transition = `${old.status} > ${job.status}`;
    assert.ok(allowed.includes(transition), `job ${job.id}: ${transition} by ${kind}`);
  }
}

function assertAttempts(before: QueueState, after: QueueState): void {
  const jobs = byId(after.jobs);
  for (const job of after.jobs) assertCounters(job, after);
  for (const attempt of after.attempts.filter(({ outcome }) => outcome === null)) {
    const job = jobs.get(attempt.job_id);
    assert.equal(job?.lease_token, attempt.token, `attempt ${attempt.id} is open, but its job is not held`);
  }
  const earlier = byId(before.attempts);
  for (const attempt of after.attempts) {
    const old = earlier.get(attempt.id);
    if (old === undefined) continue;
    // What was told to a worker is final; only the id of a remote call, or what became of it, may still be known.
    const { remote_id, recovered_by } = attempt;
    if (old.settle_answer !== null) {
      assert.deepEqual(attempt, { ...old, remote_id, recovered_by }, `attempt ${old.id} had been settled`);
    }
    if (old.outcome === null && attempt.outcome === 'expired') assertExpired(attempt);
    if (old.recovered_by !== recovered_by) assertRecovered(old, attempt, after);
  }
}

/** The counters of a job are what the ledger holds of its round, and end it in time. */
function assertCounters(job: JobState, { attempts }: QueueState): void {
  const own = attempts.filter(
    ({ job_id, retry_round }) => job_id === job.id && retry_round === job.retry_round,
  );
  const ofProduct = ({ outcome, failure_class }: AttemptState) =>
    outcome === 'failed' &&
    ['content_blocked', 'permanent', 'policy', 'bad_request'].includes(failure_class ?? '');
  const isTry = ({ outcome, reserved_microusd, dispatched_at }: AttemptState) =>
    outcome !== 'released' &&
    outcome !== 'refunded' &&
    (outcome !== 'expired' || reserved_microusd === 0 || dispatched_at !== null);
  const { id, tries, attempt_count, paid_calls, rejections, deaths } = job;
  const counted = {
    attempt_count: own.filter(ofProduct).length,
    paid_calls: own.filter(({ cost_microusd }) => cost_microusd > 0).length,
    rejections: own.filter(
      ({ outcome, failure_class }) => outcome === 'failed' && failure_class === 'rejected',
    ).length,
  };
  assert.deepEqual({ attempt_count, paid_calls, rejections }, counted, `the counters of job ${id}`);
  assert.equal(deaths, own.filter(({ died_alone }) => died_alone).length, `the deaths of job ${id}`);
  // What a worker says late of an attempt that was swept changes its outcome, but was a try or was none.
  const late = own.filter(({ outcome }) => outcome === 'superseded');
  const most = own.filter(isTry).length;
  assert.ok(tries <= most && tries >= most - late.length, `job ${id}: ${tries} tries of ${most} attempts`);
  const isWithin =
    attempt_count <= job.max_attempts &&
    paid_calls <= MOST.paidCalls &&
    rejections <= MOST.rejections &&
    deaths <= MOST.deaths;
  assert.ok(isWithin, `job ${id} should have ended`);
}

/** What a worker that died may have paid for is booked at its reservation. */
function assertExpired(attempt: AttemptState): void {
  const { id, dispatched_at, reserved_microusd, failure_class, cost_basis, cost_microusd } = attempt;
  assert.deepEqual(
    { failure_class, cost_basis, cost_microusd },
    dispatched_at === null
      ? { failure_class: 'transient', cost_basis: 'none', cost_microusd: 0 }
      : { failure_class: 'ambiguous', cost_basis: 'unknown', cost_microusd: reserved_microusd },
    `attempt ${id}, whose lease has ended`,
  );
}

/** Only a later attempt of the same job, which paid nothing itself, can have finished what another one paid for. */
function assertRecovered(old: AttemptState, attempt: AttemptState, after: QueueState): void {
  const by = after.attempts.find(({ id }) => id === attempt.recovered_by);
  assert.deepEqual(
    [old.recovered_by, old.failure_class, by?.job_id, by?.outcome, by?.cost_microusd],
    [null, 'ambiguous', old.job_id, 'completed', 0],
    `attempt ${old.id} was recovered by ${by?.id}`,
  );
  assert.ok(old.id < (by?.id ?? 0));
}

/** Products that show nothing, although we know the image that they showed, by their ids. */
export function lostImages(state: QueueState): ReadonlyMap<string, ImageState> {
  const urls = imageUrls(state);
  const lost = state.images.filter(
    ({ product_id, state: is, is_placeholder }) =>
      is === 'current' &&
      !is_placeholder &&
      urls.has(product_id) &&
      (urls.get(product_id) ?? '').trim() === '',
  );
  return new Map(lost.map((image) => [image.product_id, image]));
}

/** Completed means shown, in the same transaction; and nothing else changes a product but a lost image that is shown again. */
function assertShown(kind: CommandKind, before: QueueState, after: QueueState): void {
  const earlier = byId(before.jobs);
  const shown = imageUrls(after);
  const shownBefore = imageUrls(before);
  const published = new Map<string, string>();
  for (const job of after.jobs) {
    if (job.status !== 'completed' || earlier.get(job.id)?.status === 'completed') continue;
    assert.ok(job.generated_image_url, `job ${job.id} is completed without an image`);
    if (job.variation === 0) {
      assert.equal(shown.get(job.product_id), job.generated_image_url, `job ${job.id}: its product shows it`);
      published.set(job.product_id, job.generated_image_url);
    }
    // One that was asked again by hand has an older one.
    const accepted = after.images.filter(
      (image) => image.job_id === job.id && image.state !== 'unused' && image.url === job.generated_image_url,
    );
    assert.equal(accepted.length, 1, `accepted images of job ${job.id}`);
  }
  if (kind === 'by-hand') return;
  assert.deepEqual([...shown.keys()], [...shownBefore.keys()]);
  const lost = kind === 'enqueue' ? lostImages(before) : new Map<string, ImageState>();
  for (const [product, url] of shown) {
    if (url === shownBefore.get(product)) continue;
    const own = published.get(product) ?? lost.get(product)?.url;
    assert.equal(url, own, `product ${product} shows an image that no job completed with`);
  }
}

/** Only a claim binds money, and never beyond a cap; calls may cost more than was reserved, which is told apart. */
function assertMoney(kind: CommandKind, before: QueueState, after: QueueState): void {
  const days = new Map(before.days.map((day) => [`${day.day} ${day.provider}`, day]));
  const caps = new Map(before.providers.map((row) => [row.provider, row.daily_cap_microusd]));
  for (const day of after.days) {
    const name = `${day.day} ${day.provider || 'in all'}`;
    const old = days.get(`${day.day} ${day.provider}`);
    const cap = caps.get(day.provider) ?? null;
    assertBound(kind, name, old, day, cap);
  }
  const runs = byId(before.runs);
  for (const run of after.runs) {
    assertBound(kind, `run ${run.id}`, runs.get(run.id), run, run.run_budget_microusd);
  }
}

function assertBound(
  kind: CommandKind,
  name: string,
  before: MoneyState | undefined,
  after: MoneyState,
  cap: number | null,
): void {
  const was = before === undefined ? 0 : bound(before);
  if (bound(after) <= was) return;
  assert.equal(kind, 'claim', `${name}: ${was} bound before, ${bound(after)} now`);
  if (cap !== null) {
    const used = after.reserved_microusd + after.spent_microusd;
    assert.ok(used <= cap, `${name}: ${used} reserved and spent of ${cap}`);
  }
}

function assertNothingLost(kind: CommandKind, before: QueueState, after: QueueState): void {
  // By hand a job can be deleted that nobody has ever claimed.
  const claimed = new Set(before.attempts.map(({ job_id }) => job_id));
  assertKept(
    'job',
    kind === 'edit' ? before.jobs.filter(({ id }) => claimed.has(id)) : before.jobs,
    after.jobs,
  );
  assertKept('attempt', before.attempts, after.attempts);
  assertKept('image', before.images, after.images);
  for (const product of new Set(after.jobs.map((job) => job.product_id))) {
    const own = after.jobs.filter((job) => job.product_id === product && job.variation === 0);
    if (own.length === 0) continue;
    const latest = own.filter((job) => job.is_latest);
    assert.equal(latest.length, 1, `latest jobs of product ${product}`);
    assert.ok(own.every((job) => job.is_latest || !ACTIVE.includes(job.status)));
  }
}

function assertKept(what: string, before: readonly { id: number }[], after: readonly { id: number }[]): void {
  const ids = new Set(after.map(({ id }) => id));
  for (const { id } of before) assert.ok(ids.has(id), `${what} ${id} is gone`);
}

export function attemptOf({ attempts }: QueueState, jobId: number, token: string): AttemptState | undefined {
  return attempts.find((attempt) => attempt.job_id === jobId && attempt.token === token);
}

export function jobOf({ jobs }: QueueState, jobId: number): JobState | undefined {
  return jobs.find((job) => job.id === jobId);
}
