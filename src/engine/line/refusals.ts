/**
 * Requests that a provider refused without a reason (`bad_request`): is the product to blame, or are the settings? A second,
 * different product tells. For each provider, or each of its models where it is asked for several:
 *
 *   clear      no refusal is open. One that comes after a success with the same settings is the product's at once
 *   open       the refused job is parked and keeps its lease; other products are tried, one call at a time
 *              … one of them gets through: the refused products are to blame
 *              … a second one is refused, and nothing is under way that could tell otherwise: the settings are to blame
 *              … the queue has no other product: the refused one is to blame
 *              … the run ends before that: nobody is
 *   settled    the settings are to blame: the provider is not called any more, and what comes late goes back
 */
import type { Job } from '../../queue/contract.ts';
import type { Held, HeldJobs } from '../claim/held-jobs.ts';
import type { Failed } from './stage.ts';

type Verdict = 'product' | 'settings' | 'undecided';

export interface RefusalsDependencies {
  heldJobs: Pick<HeldJobs, 'park' | 'unpark'>;
  /** Whom it is asked of: a provider, or with its model behind a blank. */
  keyOf: (job: Job) => string;
  /** With these settings it has made an image within the last day. */
  isProven: (job: Job) => boolean;
  /** What its requests carry besides the prompt, for people. */
  sentBy: (job: Job) => string;
  /** Whom this job was asked of is not asked any more. */
  stopFor: (job: Job, detail: string) => void;
  /** Ends the job's way. */
  leave: (held: Held, exit: Failed) => void;
}

interface Refused {
  held: Held;
  exit: Failed;
}

interface Case {
  open: Refused[];
  /** Calls that have not ended. */
  underWay: number;
  isSettled: boolean;
}

export class Refusals {
  readonly #dependencies: RefusalsDependencies;
  readonly #cases = new Map<string, Case>();

  constructor(dependencies: RefusalsDependencies) {
    this.#dependencies = dependencies;
  }

  isOpen(provider: string): boolean {
    return [...this.#cases.values()].some(({ open }) => open[0]?.held.job.provider === provider);
  }

  /** Two products were refused, and only what is under way keeps the settings from being blamed. */
  isAllButSettled(job: Job): boolean {
    return productsOf(this.#of(this.#dependencies.keyOf(job))) >= 2;
  }

  began(job: Job): void {
    this.#of(this.#dependencies.keyOf(job)).underWay += 1;
  }

  /** Also of one that was never made. */
  ended(job: Job): void {
    const found = this.#of(this.#dependencies.keyOf(job));
    found.underWay -= 1;
    if (found.underWay > 0 || productsOf(found) < 2) return;
    found.isSettled = true;
    const words = found.open[0]?.exit.failure.message ?? '';
    const { stopFor, sentBy } = this.#dependencies;
    stopFor(job, blameSettings(words, sentBy(job)));
    this.#judge(found, 'settings');
  }

  /** It made an image. */
  worked(key: string): void {
    this.#judge(this.#of(key), 'product');
  }

  refused(held: Held, exit: Failed): void {
    const found = this.#of(this.#dependencies.keyOf(held.job));
    found.open.push({ held, exit });
    this.#dependencies.heldJobs.park(held);
    if (found.isSettled) this.#judge(found, 'settings');
    else if (this.#dependencies.isProven(held.job)) this.#judge(found, 'product');
  }

  /** No other product comes any more. `isAlone`: because the queue has none for this provider. */
  close(isAlone: (provider: string) => boolean): void {
    for (const found of this.#cases.values()) {
      const [first] = found.open;
      if (first === undefined) continue;
      this.#judge(found, isAlone(first.held.job.provider) ? 'product' : 'undecided');
    }
  }

  #of(key: string): Case {
    const found = this.#cases.get(key) ?? { open: [], underWay: 0, isSettled: false };
    this.#cases.set(key, found);
    return found;
  }

  #judge(found: Case, verdict: Verdict): void {
    const { heldJobs, sentBy, leave } = this.#dependencies;
    for (const refused of found.open.splice(0)) {
      heldJobs.unpark(refused.held);
      leave(refused.held, judged(refused, verdict, sentBy(refused.held.job)));
    }
  }
}

function productsOf({ open }: Case): number {
  return new Set(open.map(({ held }) => held.job.product.id)).size;
}

function judged({ exit }: Refused, verdict: Verdict, sent: string): Failed {
  const { failure } = exit;
  switch (verdict) {
    case 'product':
      return exit;
    case 'settings': {
      const message = blameSettings(failure.message, sent);
      return { ...exit, goesLast: true, failure: { ...failure, failureClass: 'config', message } };
    }
    case 'undecided': {
      const message = `${failure.message} The run ended before another product could show whether the settings are to blame.`;
      return { ...exit, goesLast: true, failure: { ...failure, failureClass: 'transient', message } };
    }
  }
}

function blameSettings(words: string, sent: string): string {
  return `${words} Two different products got this answer, so a setting is wrong. ${sent}Check the model, size, quality and base URL.`;
}
