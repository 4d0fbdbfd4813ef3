/** What the queue hears of a call before it is made or gone on with: whoever comes after a crash can tell what was paid. */

import type { Clock } from '../../clock.ts';
import { messageOf } from '../../errors.ts';
import type {
  Allowance,
  EarlierCall,
  JobToStamp,
  Queue,
  StampedJob,
  UnsavedRoom,
} from '../../queue/contract.ts';
import { LOCK_NOT_AVAILABLE, rpcErrorOf } from '../../queue/transport.ts';
import { sleepUnlessAborted, untilAborted } from '../../waiting.ts';
import type { TimeLimit } from '../claim/bounds.ts';
import { type Held, type HeldJobs, keyOf, nameOf } from '../claim/held-jobs.ts';
import { type Failure, freeFailure, withdrawalOf } from '../failures.ts';
import type { Stop } from '../stop.ts';
import { type Exit, failed, UNTOUCHED } from './stage.ts';

/** Until another worker's call has ended and left room for the image of this one. */
const FIRST_ROOM_WAIT_MS = 250;
const LONGEST_ROOM_WAIT_MS = 2_000;
/** So long a run waits when the room is taken by images that no store took: whoever stores them makes room. */
const LONGEST_FULL_MS = 60_000;

/** The job's own ledger names it, so that only hands have taken it away meanwhile. */
const UNKNOWN_CALL: EarlierCall = { fingerprint: null, model: null, promptsHash: null };

export interface LedgerDependencies {
  queue: Queue;
  clock: Clock;
  heldJobs: Pick<HeldJobs, 'all'>;
  /** Of this provider's next image; null = none is known yet. */
  expectedBytes: (provider: string) => number | null;
  timeLimit: TimeLimit;
  stop: Pick<Stop, 'halt'>;
  /** Aborts when nothing further may be begun. */
  halted: AbortSignal;
  /** Aborts when nothing is waited for any more. */
  over: AbortSignal;
  onQueueLost: (error: unknown) => void;
}

export interface Ledger {
  /**
   * The write-ahead stamp: how the job leaves the line where it may not be paid for, or null.
   * @param allowance What its provider gives away each day; null = nothing.
   */
  stamp(held: Held, fingerprint: string, allowance: Allowance | null): Promise<Exit | null>;
  /** Notes the provider's id of a call, with what it was asked. @throws what the queue throws. */
  submitted(held: Held, remoteId: string, asked: Pick<EarlierCall, 'fingerprint' | 'model'>): Promise<void>;
  /** Notes an earlier call that is gone on with; what that was asked, or what stands in the way. */
  noteRemote(held: Held, remoteId: string): Promise<EarlierCall | Failure>;
}

export function createLedger({
  queue,
  clock,
  heldJobs,
  expectedBytes,
  timeLimit,
  stop,
  halted,
  over,
  onQueueLost,
}: LedgerDependencies): Ledger {
  async function heard<T>(asked: Promise<T>): Promise<T> {
    try {
      return await untilAborted(asked, over);
    } catch (error) {
      // Somebody keeps this one job locked: the others go on.
      if (!over.aborted && rpcErrorOf(error)?.code !== LOCK_NOT_AVAILABLE) onQueueLost(error);
      throw error;
    }
  }

  /** Stamped jobs of which the queue knows that their images are stored. */
  const toldHome = new WeakSet<Held>();

  async function stampOf(
    job: JobToStamp,
    provider: string,
    allowance: Allowance | null,
  ): Promise<StampedJob | null> {
    const isHome = (held: Held) => held.dispatched && held.settlement?.status === 'completed';
    const home = heldJobs.all().filter((held) => isHome(held) && !toldHome.has(held));
    const told = { expectedBytes: expectedBytes(provider), home: home.map(nameOf) };
    const answer = await heard(queue.dispatch([job], over, { ...told, allowance }));
    for (const held of home) toldHome.add(held);
    return answer.find((stamped) => keyOf(stamped) === keyOf(job)) ?? null;
  }

  /** What the provider gives away is used up for today, as far as the queue has counted. */
  async function isUsedUp(allowance: Allowance | null): Promise<boolean> {
    return allowance !== null && (await heard(queue.allowanceLeft(allowance, over))) < allowance.units;
  }

  /** Waits as long as the only obstacle is that this call's image might find no room with the queue. */
  async function stampedInTime(
    job: JobToStamp,
    provider: string,
    allowance: Allowance | null,
  ): Promise<StampedJob | 'used-up' | null> {
    let fullSinceMs: number | null = null;
    let isRoomToldBefore = false;
    for (let waitMs = FIRST_ROOM_WAIT_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_ROOM_WAIT_MS)) {
      const stamp = await stampOf(job, provider, allowance);
      if (stamp !== null) return stamp;
      if (await isUsedUp(allowance)) return 'used-up';
      const room = await heard(queue.unsavedRoom(over));
      // Room that was made just now is tried once more; then it is another obstacle.
      if (room.callsLeft > 0 && isRoomToldBefore) return null;
      isRoomToldBefore = room.callsLeft > 0;
      fullSinceMs = room.callsLeft + room.callsInFlight > 0 ? null : (fullSinceMs ?? clock.now());
      if (fullSinceMs !== null && clock.now() - fullSinceMs >= LONGEST_FULL_MS) {
        stop.halt('store-failed', noRoom(room));
      }
      if (room.callsLeft === 0) await sleepUnlessAborted(clock, waitMs, halted);
      if (halted.aborted) return null;
      // That has taken time.
      if (!timeLimit.fits(provider, clock.now())) {
        stop.halt('time-limit', timeLimit.detail(provider));
        return null;
      }
    }
  }

  return {
    async stamp(held, fingerprint, allowance) {
      let stamp: StampedJob | 'used-up' | null;
      try {
        stamp = await stampedInTime({ ...nameOf(held), fingerprint }, held.job.provider, allowance);
      } catch (error) {
        return notMade(`nothing was paid: ${messageOf(error)}`);
      }
      // The next claim says so, and until when.
      if (stamp === 'used-up') return UNTOUCHED;
      if (stamp === null && halted.aborted) return UNTOUCHED;
      if (stamp === null) return notMade('the queue no longer lets this job be paid for.');
      if (halted.aborted) return notMade('nothing was paid: the run had stopped.');
      held.dispatched = true;
      held.isFree = stamp.isFree;
      const withdrawal = withdrawalOf(held.withdrawn);
      return withdrawal === null ? null : failed('buy', withdrawal);
    },
    async submitted(held, remoteId, asked) {
      const { fingerprint, model } = asked;
      await heard(queue.submitted(nameOf(held), remoteId, over, { fingerprint, model }));
    },
    async noteRemote(held, remoteId) {
      try {
        return (await heard(queue.submitted(nameOf(held), remoteId, over))) ?? UNKNOWN_CALL;
      } catch (error) {
        return freeFailure('transient', `The earlier call was not gone on with: ${messageOf(error)}`);
      }
    },
  };
}

function noRoom({ savedImages, savedBytes, mostBytes }: UnsavedRoom): string {
  const [saved, most] = [savedBytes, mostBytes].map((bytes) => `${Math.round(bytes / 1024 / 1024)} MB`);
  return `Nothing more is bought: ${savedImages} images (${saved} of ${most}) that were paid for and that no store took wait in the database. A run whose store works stores them; "discard" gives up on them.`;
}

function notMade(why: string): Exit {
  return failed('buy', freeFailure('transient', `The call was not made: ${why}`));
}
