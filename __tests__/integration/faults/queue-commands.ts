/** The commands that the model is made of: everything that workers, operators and the world around may do. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type ClaimRequest,
  type CompletedSettlement,
  FAILURE_CLASSES,
  type FailureClass,
  type HeldJob,
  type Job,
  type JobSelection,
  type Offer,
  type Queue,
  type Replace,
  type Settlement,
} from '../../../src/queue/contract.ts';
import type { Rpc } from '../../../src/queue/transport.ts';
import { type Column, refusalOf, valuesOf } from '../../support/edits.ts';
import {
  claimRequest,
  completed,
  failed,
  held,
  offer,
  paidOffer,
  storedImage,
} from '../../support/queue-scenario.ts';
import { byId, type CommandKind, imageUrls, lostImages, MOST } from './queue-invariants.ts';
import { assertClaimed, assertLost, assertSettled, expectedCallsLeft } from './queue-oracle.ts';
import type { QueueState, Snapshot } from './queue-state.ts';

/** A job as some worker remembers it, for ever: the worker may have been overtaken long ago. */
export interface Hold {
  job: Job;
  /** The queue had answered its stamp. */
  dispatched: boolean;
}

export interface World {
  queue: Queue;
  rpc: Rpc;
  setNow(ms: number): Promise<void>;
  byOwner(sql: string, params?: unknown[]): Promise<void>;
  /** What a person may edit. */
  columns: Column[];
  snapshot(): Promise<Snapshot>;
  reset(): Promise<void>;
  nowMs: number;
  holds: Hold[];
  requests: ClaimRequest[];
  runIds: number[];
  /** How many tokens and products were made. */
  tokens: number;
  products: number;
  before: Snapshot;
}

export interface Act<Answer> {
  kind: CommandKind;
  call(): Promise<Answer>;
  /**
   * What the same call does when it is made again: answers the \`same\`, or answers that there is nothing left to do
   * (\`idle\`), or writes one more of its \`events\`. \`never\`: it is no call of the queue.
   */
  again: 'same' | 'idle' | 'events' | 'never';
  remember?(answer: Answer): void;
  /** What of the answer has to be the same again; all of it unless given. */
  essence?(answer: Answer): unknown;
  check?(answer: Answer, before: QueueState, after: QueueState): void;
}

export interface Command {
  name: string;
  /** null when it does not apply. */
  act(world: World): Act<unknown> | null;
  toString(): string;
}

/** Lets the type of the answer be told by the call. */
function act<Answer>(parts: Act<Answer>): Act<unknown> {
  return parts as Act<unknown>;
}

function command<Args>(
  name: string,
  args: fc.Arbitrary<Args>,
  actOf: (world: World, args: Args) => Act<unknown> | null,
): fc.Arbitrary<Command> {
  return args.map((given) => ({
    name,
    act: (world) => actOf(world, given),
    toString: () => `${name} ${JSON.stringify(given)}`,
    [fc.toStringMethod]: () => `${name} ${JSON.stringify(given)}`,
  }));
}

/** Any number, for choosing from what there is at that moment. */
const choice = fc.nat({ max: 10_000 });

function pick<Item>(items: readonly Item[], at: number): Item | null {
  return items[at % Math.max(1, items.length)] ?? null;
}

/** Workers mostly speak of what they took lately; a few speak of what they lost long ago. */
const RECENT = 10;

function pickHolds({ holds }: World, choices: readonly number[]): Hold[] {
  const recent = holds.slice(-RECENT);
  const chosen = choices.map((at) => (at % 7 === 0 ? pick(holds, at) : pick(recent, at)));
  return [...new Set(chosen)].filter((hold) => hold !== null);
}

const somePicks = fc.array(choice, { minLength: 1, maxLength: 5 });

const OFFERS: readonly Offer[][] = [
  [offer({ provider: 'free' })],
  [paidOffer()],
  [paidOffer({ way: 'a1', callTimeoutMs: 60_000 })],
  [paidOffer(), paidOffer({ provider: 'other', unitCostMicroUsd: 15_000, any: false })],
  [paidOffer({ provider: 'other', unitCostMicroUsd: 15_000 }), offer({ provider: 'free', any: false })],
];

const replace = fc.constantFrom<Replace>('none', 'placeholders', 'unreachable', 'all');
const priority = fc.option(fc.integer({ min: 1, max: 10 }));
const provider = fc.option(fc.constantFrom('paid', 'other', 'free'));
const productPicks = fc.uniqueArray(choice, { minLength: 1, maxLength: 5 });

/** Products that there are or were. */
function productIds(world: World, picks: readonly number[]): string[] {
  return [...new Set(picks.map((at) => `p${(at % world.products) + 1}`))];
}

/** What cannot be applied is taken out; a failing chain is shortened by turning its commands into this one. */
const nothing = command('nothing', fc.constant(null), () => null);

const ALL_PRODUCTS = 100;

const enqueueMissing = command(
  'enqueue-missing',
  fc.record({ limit: fc.constantFrom(1, 3, ALL_PRODUCTS), replace, priority }),
  ({ queue }, request) =>
    act({
      kind: 'enqueue',
      call: () => queue.enqueueMissing(request),
      // With its limit reached, a second call goes on with the next products.
      again: request.limit === ALL_PRODUCTS ? 'idle' : 'never',
      check({ enqueued, shownAgain }, before, after) {
        assert.equal(after.jobs.length - before.jobs.length, enqueued);
        const urls = imageUrls(before);
        assertCleared(request.replace, shownAgain ?? 0, before, after);
        for (const job of after.jobs.slice(before.jobs.length)) {
          const bare = (urls.get(job.product_id) ?? '').trim() === '';
          assert.ok(bare || request.replace !== 'none', `product ${job.product_id} had an image`);
          const last = before.jobs.findLast(
            (old) => old.product_id === job.product_id && old.variation === 0,
          );
          const isSettled = last?.status === 'failed' || last?.cancel_reason === 'operator';
          if (isSettled)
            assert.notEqual(job.product_hash, last.product_hash, 'only a changed product comes back');
        }
      },
    }),
);

/** A few images that were cleared are a wish for others; what more have lost is shown again, and not bought. */
function assertCleared(replace: Replace, shownAgain: number, before: QueueState, after: QueueState): void {
  const lost = lostImages(before);
  const urls = imageUrls(after);
  const shown = [...lost.values()].filter(({ product_id, url }) => urls.get(product_id) === url);
  assert.equal(shown.length, shownAgain, 'images that are shown again');
  const made = after.jobs.slice(before.jobs.length);
  const anew = made.filter(({ product_id }) => lost.has(product_id));
  if (replace !== 'all') assert.ok(anew.length <= MOST.cleared, 'a reload is bought again');
  for (const job of anew) {
    const last = before.jobs.findLast((old) => old.product_id === job.product_id && old.variation === 0);
    assert.equal(job.take, (last?.take ?? 0) + 1, `job ${job.id}: another image was asked for`);
  }
}

const enqueueProducts = command(
  'enqueue-products',
  // `unreachable` also looks at how the latest job ended: the tests of the catalogue try that.
  fc.record({
    picks: productPicks,
    replace: fc.constantFrom<Replace>('none', 'placeholders', 'all'),
    priority,
    provider,
  }),
  (world, { picks, ...request }) => {
    const ids = productIds(world, picks);
    return act({
      kind: 'enqueue',
      call: () => world.queue.enqueueProducts({ productIds: ids, ...request }),
      again: 'idle',
      check({ enqueued }, before, after) {
        assert.equal(after.jobs.length - before.jobs.length, enqueued);
        const urls = imageUrls(before);
        const active = new Set(
          before.jobs
            .filter(({ status, variation }) => variation === 0 && isActive(status))
            .map((j) => j.product_id),
        );
        const wanted = ids.filter(
          (id) =>
            urls.has(id) &&
            !active.has(id) &&
            (request.replace !== 'none' || (urls.get(id) ?? '').trim() === ''),
        );
        assert.deepEqual(
          after.jobs
            .slice(before.jobs.length)
            .map((job) => job.product_id)
            .toSorted(),
          wanted.toSorted(),
        );
      },
    });
  },
);

const isActive = (status: string) => ['pending', 'retry', 'processing'].includes(status);

const claim = command(
  'claim',
  fc.record({
    run: choice,
    limit: fc.integer({ min: 1, max: 6 }),
    leaseSeconds: fc.constantFrom(60, 600),
    offers: fc.constantFrom(...OFFERS),
  }),
  (world, { run: at, ...asked }) => {
    world.tokens += 1;
    const token = `00000000-0000-4000-8000-${world.tokens.toString(16).padStart(12, '0')}`;
    const runId = pick(world.runIds, at) as number;
    const request = claimRequest(runId, { ...asked, token });
    return act({
      kind: 'claim',
      call: () => world.queue.claim(request),
      again: 'same',
      remember({ jobs }) {
        world.requests.push(request);
        world.holds.push(...jobs.map((job) => ({ job, dispatched: false })));
      },
      check(answer, before, after) {
        const isOver = (time: string | null) => time !== null && Date.parse(time) <= world.nowMs;
        assert.ok(
          !after.jobs.some((job) => isOver(job.lease_expires_at)),
          'a claim takes back what was lost',
        );
        assertLost(before, after, world.nowMs);
        const run = byId(before.runs).get(runId) ?? null;
        assertClaimed(before, { ...asked, nowMs: world.nowMs, run }, answer);
        const taken = after.jobs.filter((job) => job.lease_token === token).map(({ id }) => id);
        assert.deepEqual(answer.jobs.map(({ id }) => id).toSorted(byNumber), taken);
        for (const job of answer.jobs) assertShownImages(job, after);
        const today = new Date(world.nowMs).toISOString().slice(0, 10);
        const total = after.days.find(({ day, provider }) => day === today && provider === '');
        const paid = answer.jobs.some(({ reservedMicroUsd }) => reservedMicroUsd > 0);
        if (paid && total && run?.daily_budget_microusd) {
          assert.ok(
            total.reserved_microusd + total.spent_microusd <= run.daily_budget_microusd,
            'the day’s budget',
          );
        }
      },
    });
  },
);

const byNumber = (a: number, b: number) => a - b;

/** What a worker may show again: images of this product, known by what was asked, and not the one that it is to replace. */
function assertShownImages({ product, shownImages }: Job, state: QueueState): void {
  const own = state.images.filter(
    ({ product_id, state: is, url, fingerprint }) =>
      product_id === product.id &&
      (is === 'current' || is === 'replaced') &&
      fingerprint !== null &&
      url !== imageUrls(state).get(product.id),
  );
  const newest = own.map(({ url }) => url).toReversed();
  assert.deepEqual(
    shownImages.map(({ url }) => url),
    newest.slice(0, 5),
    `what ${product.id} has shown`,
  );
}

const claimAgain = command('claim-again', choice, (world, at) => {
  const request = pick(world.requests, at);
  if (!request || !world.before.state.claims.some(({ token }) => token === request.token)) return null;
  return act({
    kind: 'other',
    call: () => world.queue.claim(request),
    again: 'same',
    check({ jobs }, before, after) {
      assert.deepEqual(after, before, 'a token claims once');
      const holding = before.jobs.filter(
        (job) => job.lease_token === request.token && job.status === 'processing',
      );
      const shown = imageUrls(before);
      assert.deepEqual(
        jobs.map(({ id }) => id).toSorted(byNumber),
        holding.filter((job) => shown.has(job.product_id)).map(({ id }) => id),
      );
    },
  });
});

const peek = command(
  'peek',
  fc.record({ limit: fc.integer({ min: 1, max: 6 }), offers: fc.constantFrom(...OFFERS) }),
  (world, asked) =>
    act({
      kind: 'other',
      call: () =>
        world.queue.peek({ ...asked, enqueue: null, runBudgetMicroUsd: null, dailyBudgetMicroUsd: null }),
      again: 'same',
      check(answer, before, after) {
        assert.deepEqual(after, before, 'a look changes nothing');
        assertClaimed(before, { ...asked, nowMs: world.nowMs, run: null }, answer);
      },
    }),
);

const dispatch = command('dispatch', somePicks, (world, picks) => {
  const holds = pickHolds(world, picks);
  if (holds.length === 0) return null;
  const items = holds.map(({ job }) => held(job));
  return act({
    kind: 'other',
    call: () => world.queue.dispatch(items),
    again: 'same',
    remember(answer) {
      for (const hold of holds) hold.dispatched ||= answer.some((item) => isOf(hold, item));
    },
    check(answer, before, after) {
      const holders = new Map(before.jobs.map((job) => [job.id, job]));
      const payable = items.filter(({ jobId, token }) => {
        const job = holders.get(jobId);
        return job?.lease_token === token && job.status === 'processing' && job.paid_calls < MOST.paidCalls;
      });
      const callsLeft = expectedCallsLeft(before);
      const isStamped = ({ jobId, token }: HeldJob) =>
        before.attempts.some((a) => a.job_id === jobId && a.token === token && a.dispatched_at !== null);
      // A worker that had lost the job has brought its image since: the next claim gets that one.
      const isMadeMeanwhile = ({ jobId, token }: HeldJob) => {
        const attempt = before.attempts.find((a) => a.job_id === jobId && a.token === token);
        return before.images.some(
          (image) =>
            image.job_id === jobId &&
            (image.state === 'unused' || image.state === 'unsaved') &&
            image.cost_microusd > 0 &&
            attempt !== undefined &&
            Date.parse(image.created_at) >= Date.parse(attempt.claimed_at),
        );
      };
      const allowed = payable
        .toSorted((a, b) => a.jobId - b.jobId)
        .filter((item, place) => isStamped(item) || (place < callsLeft && !isMadeMeanwhile(item)));
      assert.deepEqual(
        sortedItems(answer),
        sortedItems(allowed),
        'only who holds a job may pay for it, as long as there is room for its image',
      );
      const stamps = (state: QueueState) =>
        state.attempts.filter(({ dispatched_at }) => dispatched_at !== null);
      for (const { job_id, token } of stamps(after).filter(({ id }) => !byId(stamps(before)).has(id))) {
        assert.ok(allowed.some((item) => item.jobId === job_id && item.token === token));
      }
    },
  });
});

const isOf = ({ job }: Hold, item: { jobId: number; token: string }) =>
  item.jobId === job.id && item.token === job.token;

function sortedItems(items: readonly { jobId: number; token: string }[]): string[] {
  return items.map(({ jobId, token }) => `${jobId} ${token}`).toSorted();
}

const submitted = command('submitted', choice, (world, at) => {
  const [hold] = pickHolds(world, [at]);
  if (!hold?.dispatched) return null;
  return act({
    kind: 'other',
    call: () => world.queue.submitted(held(hold.job), `task-${at}`),
    again: 'same',
    check(_, before, after) {
      const { id, token } = hold.job;
      const noted = before.attempts.map((attempt) =>
        attempt.job_id === id && attempt.token === token ? { ...attempt, remote_id: `task-${at}` } : attempt,
      );
      assert.deepEqual(after, { ...before, attempts: noted }, 'only this call has that id');
    },
  });
});

interface ResultChoice {
  hold: number;
  /** `adopted`: an image that the queue knows to be paid for · `found`: one that a dead worker left in the store. */
  result: 'completed' | 'adopted' | 'found' | FailureClass;
  cost: 'none' | 'unknown' | 'half' | 'reserved' | 'over';
  retryAfterMs: number | null;
  restMs: number | null;
  hasNextWording: boolean;
  fallbackProvider: string | null;
}

const result: fc.Arbitrary<ResultChoice> = fc.record({
  hold: choice,
  result: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('completed', 'adopted', 'found') },
    { weight: 6, arbitrary: fc.constantFrom(...FAILURE_CLASSES) },
  ),
  cost: fc.constantFrom('none', 'unknown', 'half', 'reserved', 'over'),
  retryAfterMs: fc.constantFrom(null, 1_000, 90_000, 90_000_000, -1),
  // Seldom: while a provider rests, nothing much happens.
  restMs: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(1_000, 60_000) },
  ),
  hasNextWording: fc.boolean(),
  fallbackProvider: fc.constantFrom(null, 'paid', 'other', 'free'),
});

const UNPAID = { costMicroUsd: 0, costBasis: 'none' } satisfies Partial<CompletedSettlement>;

function costOf({ job, dispatched }: Hold, cost: ResultChoice['cost']) {
  const reserved = job.reservedMicroUsd;
  // What was not stamped is not paid for.
  if (!dispatched || reserved === 0) return { costMicroUsd: 0, costBasis: 'none' } as const;
  return (
    {
      none: { costMicroUsd: 0, costBasis: 'none' },
      unknown: { costMicroUsd: 0, costBasis: 'unknown' },
      half: { costMicroUsd: reserved / 2, costBasis: 'usage' },
      reserved: { costMicroUsd: reserved, costBasis: 'table' },
      over: { costMicroUsd: reserved * 1.5, costBasis: 'reported' },
    } as const
  )[cost];
}

function settlementOf(hold: Hold, given: ResultChoice): Settlement {
  const { job } = hold;
  if (given.result === 'adopted' && job.paidImage !== null) {
    const { provider, model, prompt, ...image } = job.paidImage;
    return completed(job, { ...UNPAID, provider, model, prompt: prompt ?? '', image });
  }
  const [lost] = job.lostCalls;
  if (given.result === 'found' && lost !== undefined) {
    return completed(job, {
      ...UNPAID,
      provider: lost.provider,
      image: storedImage(job),
      recovers: lost.token,
    });
  }
  const cost = costOf(hold, given.cost);
  if (given.result === 'completed' || given.result === 'adopted' || given.result === 'found') {
    return completed(job, { ...cost, image: storedImage(job, { fingerprint: fingerprintOf(job) }) });
  }
  const { retryAfterMs, restMs, hasNextWording, fallbackProvider } = given;
  return failed(job, {
    ...cost,
    failureClass: given.result,
    retryAfterMs,
    restMs,
    hasNextWording,
    fallbackProvider,
  });
}

/** Another one for each take, as a worker makes it; nobody knows it of every other product. */
function fingerprintOf({ product, take }: Job): string | null {
  const digits = Number(product.id.slice(1)).toString(16);
  return Number(product.id.slice(1)) % 2 === 0
    ? null
    : `${digits}${take.toString(16).padStart(63, '0')}`.slice(-64);
}

/** One in a few calls carries an item that cannot be settled, which must not harm the others. */
const POISONS = {
  'a token that is none': (item) => ({ ...item, token: 'not-a-token' }),
  'a token of nobody': (item) => ({ ...item, token: 'ffffffff-ffff-4fff-8fff-ffffffffffff' }),
  'a job that is none': (item) => ({ ...item, jobId: 900_000 }),
  'the same twice': (item) => item,
} satisfies Record<string, (item: Settlement) => Settlement>;
const poison = fc.option(fc.constantFrom(...(Object.keys(POISONS) as (keyof typeof POISONS)[])), { freq: 4 });

const settle = command(
  'settle',
  fc.record({ results: fc.array(result, { minLength: 1, maxLength: 4 }), poison }),
  (world, given) => {
    const chosen = new Map<number, Settlement>();
    for (const one of given.results) {
      const [hold] = pickHolds(world, [one.hold]);
      // Answers name the job alone, so a worker tells of a job once a call.
      if (hold && !chosen.has(hold.job.id)) chosen.set(hold.job.id, settlementOf(hold, one));
    }
    const [first] = chosen.values();
    if (first === undefined) return null;
    const results = [...chosen.values()];
    if (given.poison !== null) results.push(POISONS[given.poison](first));
    const inOrder = results.toSorted((a, b) => a.jobId - b.jobId);
    return act({
      kind: 'settle',
      call: async () => {
        const answers = await world.queue.settle(results);
        return answers.toSorted((a, b) => a.jobId - b.jobId);
      },
      again: 'same',
      // That it was told before is what a repeated call answers besides.
      essence: (answers) => answers.map(({ already: _, ...rest }) => rest),
      check: (answers, before, after) => assertSettled(before, after, inOrder, answers),
    });
  },
);

const heartbeat = command(
  'heartbeat',
  fc.record({ picks: somePicks, leaseSeconds: fc.constantFrom(60, 600) }),
  (world, { picks, leaseSeconds }) => {
    const tokens = [...new Set(pickHolds(world, picks).map(({ job }) => job.token))];
    if (tokens.length === 0) return null;
    return act({
      kind: 'other',
      call: () => world.queue.heartbeat(tokens, leaseSeconds),
      again: 'same',
      check({ cancelled, lost }, before, after) {
        const leased = before.jobs.filter(({ lease_token }) => tokens.includes(lease_token ?? ''));
        const extended = byId(leased.filter(({ status }) => status === 'processing'));
        const until = world.nowMs + leaseSeconds * 1000;
        const now = byId(after.jobs);
        const jobs = before.jobs.map((job) => {
          if (!extended.has(job.id)) return job;
          const end = now.get(job.id)?.lease_expires_at ?? '';
          assert.equal(Date.parse(end), until, `the lease of job ${job.id}`);
          return { ...job, lease_expires_at: end };
        });
        assert.deepEqual(after, { ...before, jobs }, 'nothing but leases');
        assert.deepEqual(
          cancelled.map(({ jobId }) => jobId),
          leased.filter(({ status }) => status === 'cancelled').map(({ id }) => id),
        );
        const untold = before.attempts.filter(
          ({ token, outcome, settle_answer }) =>
            tokens.includes(token) && outcome === 'expired' && settle_answer === null,
        );
        assert.deepEqual(
          sortedItems(lost),
          sortedItems(untold.map(({ job_id, token }) => ({ jobId: job_id, token }))),
        );
      },
    });
  },
);

const release = command('release', somePicks, (world, picks) => {
  const holds = pickHolds(world, picks);
  if (holds.length === 0) return null;
  const items = holds.map(({ job }) => held(job));
  return act({
    kind: 'release',
    call: () => world.queue.release(items),
    again: 'same',
    check(answer, before, after) {
      const old = byId(before.jobs);
      for (const job of after.jobs) {
        const was = old.get(job.id);
        if (was === undefined || was.lease_token === job.lease_token) continue;
        assert.equal(job.tries, was.tries - 1, `job ${job.id}: its try is given back`);
        assert.ok(answer.some(({ jobId, token }) => jobId === job.id && token === was.lease_token));
      }
      const returned = after.attempts.filter(({ outcome }) => outcome === 'released');
      for (const { jobId, token } of answer) {
        const attempt = returned.find((one) => one.job_id === jobId && one.token === token);
        assert.equal(attempt?.dispatched_at, null, `job ${jobId}: what may be paid for is not given back`);
      }
    },
  });
});

const selection = fc.oneof(
  { weight: 1, arbitrary: fc.constant('all' as const) },
  { weight: 4, arbitrary: productPicks },
);

function selectionOf(world: World, picks: 'all' | number[]): JobSelection {
  return picks === 'all' ? { all: true } : { productIds: productIds(world, picks) };
}

/** The jobs that a selection means: of those products, or all. */
function selected({ jobs }: QueueState, chosen: JobSelection) {
  return jobs.filter(
    (job) => job.is_latest && (!('productIds' in chosen) || chosen.productIds.includes(job.product_id)),
  );
}

const cancel = command('cancel', selection, (world, picks) => {
  const chosen = selectionOf(world, picks);
  return act({
    kind: 'cancel',
    call: () => world.queue.cancel(chosen, 'not wanted'),
    again: 'idle',
    check({ cancelled }, before, after) {
      assert.equal(cancelled, selected(before, chosen).filter(({ status }) => isActive(status)).length);
      assert.ok(selected(after, chosen).every(({ status }) => !isActive(status)));
    },
  });
});

const retryFailed = command(
  'retry-failed',
  fc.record({ picks: selection, includeCancelled: fc.boolean() }),
  (world, { picks, includeCancelled }) => {
    const chosen = selectionOf(world, picks);
    return act({
      kind: 'retry',
      call: () => world.queue.retryFailed(chosen, { includeCancelled }),
      again: 'idle',
      check({ revived }, before, after) {
        const inCatalogue = new Set(before.products.map(({ id }) => id));
        const wanted = selected(before, chosen).filter(
          (job) =>
            // What nobody sells any more is not made.
            inCatalogue.has(job.product_id) &&
            (job.status === 'failed' ||
              // One that still holds a worker comes back later.
              (includeCancelled && job.status === 'cancelled' && job.lease_token === null)),
        );
        assert.equal(revived, wanted.length);
        for (const { id } of wanted) {
          const {
            status,
            tries,
            attempt_count,
            paid_calls,
            rejections,
            deaths,
            wording_step,
            fallback_from,
          } = byId(after.jobs).get(id) ?? {};
          assert.deepEqual(
            {
              status,
              fallback_from,
              counters: { tries, attempt_count, paid_calls, rejections, deaths, wording_step },
            },
            {
              status: 'pending',
              fallback_from: null,
              counters: {
                tries: 0,
                attempt_count: 0,
                paid_calls: 0,
                rejections: 0,
                deaths: 0,
                wording_step: 0,
              },
            },
          );
        }
      },
    });
  },
);

const anyProvider = fc.constantFrom('', 'paid', 'other', 'free');

const pause = command(
  'pause',
  fc.record({ provider: anyProvider, seconds: fc.constantFrom(null, 60, 3_600) }),
  ({ queue }, { provider, seconds }) =>
    act({
      kind: 'other',
      call: () => queue.pause(provider, 'maintenance', seconds),
      again: 'events',
    }),
);

const resume = command('resume', anyProvider, ({ queue }, provider) =>
  act({
    kind: 'other',
    call: () => queue.resume(provider),
    again: 'events',
  }),
);

const prune = command('prune', fc.integer({ min: 7, max: 30 }), ({ queue }, days) =>
  act({
    kind: 'other',
    call: () => queue.prune(days),
    again: 'idle',
    check({ claims }, before, after) {
      assert.equal(before.claims.length - after.claims.length, claims);
    },
  }),
);

const lowerBudget = command(
  'lower-budget',
  fc.record({ run: choice, budget: fc.constantFrom(0, 40_000, 150_000) }),
  ({ queue, runIds }, { run, budget }) => {
    const index = run % runIds.length;
    return act({
      kind: 'other',
      call: () =>
        queue.startRun({
          key: `run-${index}`,
          door: 'cli',
          worker: 'another',
          url: null,
          provider: 'paid',
          batchSize: null,
          runBudgetMicroUsd: budget,
          dailyBudgetMicroUsd: null,
          paidProviders: [],
        }),
      again: 'same',
      check({ runId }, before, after) {
        assert.equal(runId, runIds[index]);
        const old = byId(before.runs).get(runId)?.run_budget_microusd ?? budget;
        assert.equal(byId(after.runs).get(runId)?.run_budget_microusd, Math.min(old, budget));
      },
    });
  },
);

const ownerDied = command('owner-died', fc.constant(null), ({ rpc }) =>
  act({
    kind: 'owner-died',
    call: () => rpc('image_generation_expire_leases', {}),
    again: 'idle',
    check(_, __, after) {
      assert.ok(after.jobs.every(({ lease_token }) => lease_token === null));
    },
  }),
);

const status = command('status', fc.constant(null), ({ queue }) =>
  act({
    kind: 'other',
    call: () => queue.status(),
    again: 'same',
    check(answer, { jobs, products }) {
      for (const state of ['pending', 'retry', 'processing', 'completed', 'failed', 'cancelled'] as const) {
        assert.equal(answer[state], jobs.filter((job) => job.status === state).length, state);
      }
      assert.equal(answer.totalProducts, products.length);
    },
  }),
);

const SECOND = 1_000;
const clock = command(
  'clock',
  fc.constantFrom(SECOND, 31 * SECOND, 301 * SECOND, 3_601 * SECOND, 86_400 * SECOND, 'nearly due' as const),
  (world, passes) =>
    act({
      kind: 'other',
      call: () => {
        world.nowMs = passes === 'nearly due' ? nearlyDue(world) : world.nowMs + passes;
        return world.setNow(world.nowMs);
      },
      again: 'never',
    }),
);

/** Three seconds before the next retry, where one waits for so long. */
function nearlyDue({ nowMs, before }: World): number {
  const dues = before.state.jobs.flatMap(
    ({ next_attempt_at }) => Date.parse(next_attempt_at ?? '') - 3 * SECOND,
  );
  return Math.min(...dues.filter((due) => due > nowMs), nowMs + 86_400 * SECOND);
}

/** What happens to the shop meanwhile. */
function byHand<Args>(
  name: string,
  args: fc.Arbitrary<Args>,
  happen: (world: World, args: Args) => Promise<void>,
) {
  return command(name, args, (world, given) =>
    act({ kind: 'by-hand', call: () => happen(world, given), again: 'never' }),
  );
}

const productOf = (world: World, at: number) => `p${(at % world.products) + 1}`;

/** A few are cleared by a person, or the catalogue is loaded again without its images. */
const loseImages = byHand('lose-images', fc.constantFrom(1, 2, 2, 100), (world, most) =>
  world.byOwner(
    `update products set image_url = null
     where id in (select id from products where image_url is not null order by id limit $1)`,
    [most],
  ),
);

const shop = [
  byHand('delete-product', choice, (world, at) =>
    world.byOwner('delete from products where id = $1', [productOf(world, at)]),
  ),
  byHand('new-product', fc.constant(null), (world) => {
    world.products += 1;
    const id = `p${world.products}`;
    return world.byOwner('insert into products (id, name) values ($1, $1)', [id]);
  }),
  byHand(
    'set-image',
    fc.record({
      product: choice,
      url: fc.constantFrom(null, '', 'https://shop.example/own.jpg', 'https://via.placeholder.com/400'),
    }),
    (world, { product, url }) =>
      world.byOwner('update products set image_url = $2 where id = $1', [productOf(world, product), url]),
  ),
  byHand('change-product', choice, (world, at) =>
    world.byOwner('update products set description = $2 where id = $1', [productOf(world, at), `Text ${at}`]),
  ),
  byHand(
    'ask-variation',
    fc.record({ product: choice, variation: fc.integer({ min: 1, max: 2 }) }),
    (world, { product, variation }) =>
      world.byOwner(
        `insert into image_generation_queue (product_id, variation) values ($1, $2) on conflict do nothing`,
        [productOf(world, product), variation],
      ),
  ),
  byHand(
    'set-cap',
    fc.record({
      provider: fc.constantFrom('', 'paid', 'other'),
      cap: fc.constantFrom(null, 0, 60_000, 80_000, 200_000),
    }),
    (world, { provider, cap }) =>
      world.byOwner(
        `insert into image_generation_provider (provider, daily_cap_microusd) values ($1, $2)
       on conflict (provider) do update set daily_cap_microusd = excluded.daily_cap_microusd`,
        [provider, cap],
      ),
  ),
];

/** Somebody edits a row in a table editor: it is refused, or the queue goes on with it. */
const edit = command(
  'edit',
  fc.record({ column: choice, row: choice, value: choice, deletes: fc.integer({ max: 9, min: 0 }) }),
  (world, { column: at, row, value, deletes }) => {
    const column = pick(world.columns, at);
    if (!column) return null;
    const { table, name } = column;
    // A job may be asked of a provider that nobody has: then it waits for ever, as it should.
    const values = valuesOf(column).filter((sql) => name !== 'requested_provider' || !/x|openai/.test(sql));
    const what =
      deletes === 0 ? `delete from ${table}` : `update ${table} set ${name} = ${pick(values, value)}`;
    const where = `ctid = (select ctid from ${table} order by ctid offset ${row} % greatest((select count(*) from ${table}), 1) limit 1)`;
    return act({
      kind: 'edit',
      call: () => world.byOwner(`${what} where ${where}`).catch((error: unknown) => void refusalOf(error)),
      again: 'never',
    });
  },
);

/** The first one is what a command of a failing chain is turned into where that makes no difference. */
export const COMMANDS: fc.Arbitrary<Command> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: nothing },
  { weight: 7, arbitrary: enqueueMissing },
  { weight: 7, arbitrary: enqueueProducts },
  { weight: 20, arbitrary: claim },
  { weight: 2, arbitrary: claimAgain },
  { weight: 2, arbitrary: peek },
  { weight: 14, arbitrary: dispatch },
  { weight: 2, arbitrary: submitted },
  { weight: 22, arbitrary: settle },
  { weight: 4, arbitrary: heartbeat },
  { weight: 4, arbitrary: release },
  { weight: 3, arbitrary: cancel },
  { weight: 4, arbitrary: retryFailed },
  { weight: 1, arbitrary: pause },
  { weight: 3, arbitrary: resume },
  { weight: 1, arbitrary: prune },
  { weight: 1, arbitrary: lowerBudget },
  { weight: 1, arbitrary: ownerDied },
  { weight: 1, arbitrary: status },
  { weight: 10, arbitrary: clock },
  { weight: 8, arbitrary: edit },
  { weight: 4, arbitrary: loseImages },
  ...shop.map((arbitrary) => ({ weight: 1, arbitrary })),
);
