import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHeldJobs, type Held, keyOf } from '../../../src/engine/claim/held-jobs.ts';
import { freeFailure } from '../../../src/engine/failures.ts';
import { notCompleted } from '../../../src/engine/line/settle.ts';
import { failed } from '../../../src/engine/line/stage.ts';
import { Settler } from '../../../src/engine/settle/settler.ts';
import type { Queue, SettleAnswer, Settlement, SettleOutcome } from '../../../src/queue/contract.ts';
import { RpcError } from '../../../src/queue/transport.ts';
import { createFakeClock, type FakeClock } from '../../support/fake-clock.ts';
import { aJob } from '../../support/fixtures.ts';
import { completed } from '../../support/queue-scenario.ts';

const LEASE_MS = 90_000;

let clock: FakeClock;
let startedMs: number;
let heldJobs: ReturnType<typeof createHeldJobs>;
let calls: { atMs: number; settlements: Settlement[] }[];
let ends: { key: string; outcome: SettleOutcome | 'left'; unshown: string | null }[];
let outcomeOf: (settlement: Settlement) => SettleOutcome;
/** How long the database takes for a result, and how long it gives a call; then it fails so. */
let takesMs: (settlement: Settlement) => number;
let longestMs: number;
let tooLong: RpcError;
let lost: unknown[];
let halt: AbortController;

beforeEach(() => {
  clock = createFakeClock();
  startedMs = clock.now();
  heldJobs = createHeldJobs();
  calls = [];
  ends = [];
  outcomeOf = () => 'ok';
  takesMs = () => 0;
  longestMs = 8_000;
  tooLong = new RpcError({ code: '57014', status: null, message: 'canceling statement' });
  lost = [];
  halt = new AbortController();
});
afterEach(() => {
  halt.abort();
  expect(lost).toEqual([]);
});

const ended = (held: Held, outcome: SettleOutcome | 'left', settlement: Settlement | null) => {
  const unshown = settlement?.status === 'completed' ? (settlement.unshown ?? null) : null;
  ends.push({ key: keyOf({ token: held.job.token, jobId: held.job.id }), outcome, unshown });
  heldJobs.remove(held);
};

function createSettler({ endsMs = Number.POSITIVE_INFINITY } = {}): Settler {
  const settle: Queue['settle'] = async (settlements) => {
    calls.push({ atMs: clock.now() - startedMs, settlements });
    const ms = settlements.reduce((sum, settlement) => sum + takesMs(settlement), 0);
    if (ms > 0) await clock.sleep(Math.min(ms, longestMs));
    if (ms > longestMs) throw tooLong;
    // In no order that could be relied on.
    return settlements.toReversed().map(
      (settlement): SettleAnswer => ({
        token: settlement.token,
        jobId: settlement.jobId,
        outcome: outcomeOf(settlement),
        already: false,
        jobStatus: 'retry',
        nextAttemptInMs: 1_000,
        message: null,
      }),
    );
  };
  const never = new AbortController().signal;
  return new Settler({
    queue: { settle } as Queue,
    clock,
    leaseMs: LEASE_MS,
    inHand: () => heldJobs.size,
    onSettled: (held, settlement, { outcome }) => ended(held, outcome, settlement),
    onLeft: (held) => ended(held, 'left', held.settlement),
    onLost: (error) => void lost.push(error),
    endsMs,
    halted: halt.signal,
    hurry: never,
    over: never,
  });
}

const hold = (...jobs: Parameters<typeof aJob>[0][]) => heldJobs.add(jobs.map(aJob), clock.now() + LEASE_MS);
const notMade = (held: Held) => notCompleted(held, failed('look', freeFailure('transient', 'no')), null);

it('settles a job that was lost and came back under both its tokens in one call, each with its own answer', async () => {
  outcomeOf = ({ token }) => (token === 'lost' ? 'superseded' : 'ok');
  const settler = createSettler();
  for (const one of hold({ token: 'lost' }, { token: 'again' })) settler.add(one, notMade(one));
  settler.close();
  await settler.run();
  expect(calls.map(({ settlements }) => settlements.length)).toEqual([2]);
  expect(ends).toMatchObject([
    { key: 'again/1', outcome: 'ok' },
    { key: 'lost/1', outcome: 'superseded' },
  ]);
});

describe('what somebody else keeps locked', () => {
  const LOCKED = 'its product is locked by another transaction.';
  const jobs = [1, 2, 3].map((id) => ({ id, token: 'mine' }));
  const sent = () => calls.map(({ atMs, settlements }) => [atMs, ...settlements.map(({ jobId }) => jobId)]);

  it('is sent again by itself, less and less often, until it is free, while others are settled', async () => {
    outcomeOf = ({ jobId }) => (jobId === 2 && clock.now() < startedMs + 20_000 ? 'busy' : 'ok');
    const settler = createSettler();
    const [first, locked, late] = hold(...jobs) as [Held, Held, Held];
    settler.add(first, completed(first.job));
    settler.add(locked, completed(locked.job));
    const running = settler.run();
    await clock.sleep(10_000);
    settler.add(late, completed(late.job));
    settler.close();
    await running;
    expect(sent()).toEqual([
      [1_000, 1, 2],
      [3_000, 2],
      [7_000, 2],
      [10_000, 3],
      [15_000, 2],
      [31_000, 2],
    ]);
    expect(ends.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok']);
  });

  const FOR_EVER = Number.POSITIVE_INFINITY;
  it.each([
    ['for a lease', LEASE_MS, FOR_EVER, null],
    ['when the time of the run is over', 20_000, 20_000, null],
    ['when the run halts', 12_000, FOR_EVER, 12_000],
  ])('%s is kept unshown', async (_when, atMs, endsMs, haltsAtMs) => {
    outcomeOf = (settlement) =>
      settlement.status === 'completed' && settlement.unshown == null ? 'busy' : 'publish_failed';
    const settler = createSettler({ endsMs: startedMs + endsMs });
    const [locked] = hold({ id: 2, token: 'mine' }) as [Held];
    settler.add(locked, completed(locked.job));
    if (haltsAtMs !== null) void clock.sleep(haltsAtMs).then(() => halt.abort());
    settler.close();
    await settler.run();
    expect(calls.at(-1)?.atMs).toBe(atMs);
    expect(ends).toEqual([{ key: 'mine/2', outcome: 'publish_failed', unshown: LOCKED }]);
  });

  it('is left to its lease when not even that can be told, or when there is no image', async () => {
    outcomeOf = () => 'busy';
    const settler = createSettler();
    const [made, none] = hold(...jobs.slice(0, 2)) as [Held, Held];
    settler.add(made, completed(made.job));
    settler.add(none, notMade(none));
    void clock.sleep(5_000).then(() => halt.abort());
    settler.close();
    await settler.run();
    expect(ends).toEqual([
      { key: 'mine/2', outcome: 'left', unshown: null },
      { key: 'mine/1', outcome: 'left', unshown: LOCKED },
    ]);
  });
});

describe('a call that takes too long', () => {
  const FIFTY = Array.from({ length: 50 }, (_, at) => ({ id: at + 1, token: 'mine' }));
  const isShown = (settlement: Settlement) => settlement.status === 'completed' && settlement.unshown == null;
  const sizes = () => calls.map(({ settlements }) => settlements.length);

  async function settleFifty(): Promise<void> {
    const settler = createSettler();
    for (const one of hold(...FIFTY)) settler.add(one, completed(one.job));
    settler.close();
    await settler.run();
  }

  it.each([
    ['the database', { code: '57014', status: null }],
    ['our own limit', { code: 'ETIMEDOUT', status: null }],
    ['a gateway', { code: null, status: 504 }],
  ])('for %s for the sake of one: the others are settled, and it is kept unshown', async (_whose, fault) => {
    tooLong = new RpcError({ ...fault, message: 'too long' });
    takesMs = (settlement) => (settlement.jobId === 30 && isShown(settlement) ? 10_000 : 1);
    outcomeOf = (settlement) => (isShown(settlement) ? 'ok' : 'publish_failed');
    await settleFifty();
    expect(ends).toHaveLength(50);
    expect(ends.slice(0, 49).every(({ outcome }) => outcome === 'ok')).toBe(true);
    expect(ends[49]).toEqual({
      key: 'mine/30',
      outcome: 'publish_failed',
      unshown: 'showing it took longer than the database allows for a call.',
    });
    const quickMs = calls.findLast(({ settlements }) => settlements.some(({ jobId }) => jobId !== 30))?.atMs;
    expect(quickMs).toBeLessThan(60_000);
    // All that follow each other are a second apart, and no two sent the same result in other words before it was over.
    expect(calls.every(({ atMs }, at) => at === 0 || atMs - (calls[at - 1]?.atMs ?? 0) >= 1_000)).toBe(true);
    const ofSlow = calls.filter(({ settlements }) => settlements.some(({ jobId }) => jobId === 30));
    expect(ofSlow.slice(0, -1).every(({ settlements }) => settlements.every(isShown))).toBe(true);
  });

  it('of hundreds of results is one all the same while they are quick', async () => {
    const settler = createSettler();
    for (const one of hold(...Array.from({ length: 600 }, (_, at) => ({ id: at + 1, token: 'mine' })))) {
      settler.add(one, completed(one.job));
    }
    settler.close();
    await settler.run();
    expect(sizes()).toEqual([600]);
  });

  it('as each result takes its time: they are settled in slices', async () => {
    takesMs = () => 300;
    await settleFifty();
    expect(sizes()).toEqual([50, 25, 25]);
    expect(ends.map(({ outcome }) => outcome)).toEqual(Array(50).fill('ok'));
  });

  it('is made of more results again, and several slow ones do not keep the others waiting', async () => {
    takesMs = ({ jobId }) => (jobId <= 6 && clock.now() < startedMs + 120_000 ? 10_000 : 1);
    await settleFifty();
    const order = ends.map(({ key }) => Number(key.split('/')[1]));
    expect(order.slice(0, 44).filter((id) => id <= 6)).toEqual([]);
    expect(order.toSorted((a, b) => a - b)).toEqual(FIFTY.map(({ id }) => id));
    expect(ends.map(({ outcome, unshown }) => unshown ?? outcome)).toEqual(Array(50).fill('ok'));
    expect(sizes().slice(0, 17)).toEqual([50, 25, 12, 6, 3, 1, 1, 1, 1, 1, 1, 1, 2, 4, 8, 16, 13]);
  });

  it('without any answer, as its only result is slow, is no lost queue', async () => {
    tooLong = new RpcError({ code: 'ETIMEDOUT', status: null, message: 'no answer' });
    longestMs = 20_000;
    takesMs = (settlement) => (isShown(settlement) ? 30_000 : 1);
    const settler = createSettler();
    for (const one of hold({ id: 1, token: 'mine' })) settler.add(one, completed(one.job));
    settler.close();
    await settler.run();
    expect(ends).toMatchObject([
      { key: 'mine/1', unshown: expect.stringContaining('longer than the database') },
    ]);
  });

  it('by itself, where nothing answers for a lease, is a lost queue', async () => {
    tooLong = new RpcError({ code: 'ETIMEDOUT', status: null, message: 'no answer' });
    takesMs = () => 10_000;
    await settleFifty();
    expect(ends).toEqual([]);
    expect(new Set(lost)).toEqual(new Set([tooLong]));
    lost = [];
  });
});
