/**
 * Images that are not fit to be shown (`rejected`): is the product to blame, or does the provider make nothing else? What
 * the provider makes next tells. For each provider, or each of its models where it is asked for several:
 *
 *   clear      no rejection is open
 *   open       the rejected job is parked and keeps its lease
 *              … the next image may be shown, or is rejected for another reason: the product is to blame
 *              … another product is rejected for the same reason: the provider is, and is stopped (pacing/health.ts)
 *              … no other call ends in this run: the product is
 */
import type { Job } from '../../queue/contract.ts';
import type { Held, HeldJobs } from '../claim/held-jobs.ts';
import type { Failed } from './stage.ts';

export interface RejectionsDependencies {
  heldJobs: Pick<HeldJobs, 'park' | 'unpark'>;
  /** Whom it is asked of: a provider, or one of its models. */
  keyOf: (job: Job) => string;
  /** Ends the job's way. */
  leave: (held: Held, exit: Failed) => void;
}

interface Rejected {
  held: Held;
  exit: Failed;
}

export class Rejections {
  readonly #dependencies: RejectionsDependencies;
  readonly #open = new Map<string, Rejected>();

  constructor(dependencies: RejectionsDependencies) {
    this.#dependencies = dependencies;
  }

  rejected(held: Held, exit: Failed): void {
    const { heldJobs, leave } = this.#dependencies;
    const key = this.#dependencies.keyOf(held.job);
    if (exit.isRepeated) {
      this.#judge(key, ofProvider);
      leave(held, ofProvider(exit));
      return;
    }
    this.#judge(key, ofProduct);
    this.#open.set(key, { held, exit });
    heldJobs.park(held);
  }

  /** It made an image that may be shown. */
  worked(key: string): void {
    this.#judge(key, ofProduct);
  }

  /** No other call is made any more. */
  close(): void {
    for (const key of [...this.#open.keys()]) this.#judge(key, ofProduct);
  }

  #judge(key: string, judged: (exit: Failed) => Failed): void {
    const open = this.#open.get(key);
    if (open === undefined) return;
    this.#open.delete(key);
    this.#dependencies.heldJobs.unpark(open.held);
    this.#dependencies.leave(open.held, judged(open.exit));
  }
}

function ofProduct(exit: Failed): Failed {
  return exit;
}

/** What was paid is booked all the same; the product has lost nothing by it but its place in the queue. */
function ofProvider(exit: Failed): Failed {
  const { failure } = exit;
  const message = `${failure.message} Another product got the same, so the provider is to blame.`;
  return { ...exit, goesLast: true, rejected: null, failure: { ...failure, failureClass: 'empty', message } };
}
