/** What the queue hears of a call before it is made or gone on with: whoever comes after a crash can tell what was paid. */
import { messageOf } from '../../errors.ts';
import type { Queue } from '../../queue/contract.ts';
import { untilAborted } from '../../waiting.ts';
import { type Held, keyOf, nameOf } from '../claim/held-jobs.ts';
import { type Failure, freeFailure, withdrawalOf } from '../failures.ts';

export interface LedgerDependencies {
  queue: Queue;
  /** Aborts when nothing further may be begun. */
  halted: AbortSignal;
  /** Aborts when nothing is waited for any more. */
  over: AbortSignal;
  onQueueLost: (error: unknown) => void;
}

export interface Ledger {
  /** The write-ahead stamp: what stands in the way of paying, or null. */
  stamp(held: Held): Promise<Failure | null>;
  /** Notes the provider's id of a call. @throws what the queue throws. */
  submitted(held: Held, remoteId: string): Promise<void>;
  /** Notes an earlier call that is gone on with; what stands in the way, or null. */
  noteRemote(held: Held, remoteId: string): Promise<Failure | null>;
}

export function createLedger({ queue, halted, over, onQueueLost }: LedgerDependencies): Ledger {
  async function heard<T>(asked: Promise<T>): Promise<T> {
    try {
      return await untilAborted(asked, over);
    } catch (error) {
      if (!over.aborted) onQueueLost(error);
      throw error;
    }
  }

  const submitted = (held: Held, remoteId: string) => heard(queue.submitted(nameOf(held), remoteId, over));

  return {
    async stamp(held) {
      const asked = nameOf(held);
      let isStamped: boolean;
      try {
        const answer = await heard(queue.dispatch([asked], over));
        isStamped = answer.some((job) => keyOf(job) === keyOf(asked));
      } catch (error) {
        return notMade(`nothing was paid: ${messageOf(error)}`);
      }
      if (!isStamped) {
        return freeFailure(
          'transient',
          'The call was not made: the queue no longer lets this job be paid for.',
        );
      }
      if (halted.aborted) return notMade('nothing was paid: the run had stopped.');
      held.dispatched = true;
      return withdrawalOf(held.withdrawn);
    },
    submitted,
    async noteRemote(held, remoteId) {
      try {
        await submitted(held, remoteId);
        return null;
      } catch (error) {
        return freeFailure('transient', `The earlier call was not gone on with: ${messageOf(error)}`);
      }
    },
  };
}

function notMade(why: string): Failure {
  return freeFailure('transient', `The call was not made, ${why}`);
}
