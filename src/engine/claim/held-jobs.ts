/** The jobs that this run holds: claimed, and neither settled nor given back yet. */
import type { HeldJob, Job, Settlement } from '../../queue/contract.ts';

/** Why the queue took a job from us. */
export type Withdrawal = 'cancelled' | 'lost';

export interface Held {
  readonly job: Job;
  /** By our clock and never too late: counted from before the call that set it. */
  leaseEndsAtMs: number;
  /** Aborts when the queue took the job away; its reason is a `WithdrawnError`. */
  readonly withdrawn: AbortSignal;
  withdraw(why: Withdrawal): void;
  /** The queue has its stamp: from here on it may have been paid for. */
  dispatched: boolean;
  /** Its stamp says that what the provider gives away covers it: its call costs nothing. */
  isFree: boolean;
  /** What the provider was asked; null while it was not. */
  prompt: string | null;
  /** How long the provider's call took; null while none was made. */
  callMs: number | null;
  /** How it ended, once that is known and waits to be booked. */
  settlement: Settlement | null;
}

const WITHDRAWN: Readonly<Record<Withdrawal, string>> = {
  cancelled: 'The job was cancelled while it was worked on.',
  lost: 'The lease on the job was lost while it was worked on.',
};

export class WithdrawnError extends Error {
  override readonly name = 'WithdrawnError';
  constructor(why: Withdrawal) {
    super(WITHDRAWN[why]);
  }
}

export interface HeldJobs {
  add(jobs: readonly Job[], leaseEndsAtMs: number): Held[];
  /** The job is settled, given back or left to its lease. */
  remove(held: Held): void;
  find(job: HeldJob): Held | null;
  all(): Held[];
  /** Of all jobs in hand, each once. */
  tokens(): string[];
  /** The leases of these tokens were extended. */
  renew(tokens: readonly string[], leaseEndsAtMs: number): void;
  /** What became of its call is known, and not yet whose fault it is: nobody works on it, and its lease goes on. */
  park(held: Held): void;
  /** Now it is known: it is on its way to its settlement. */
  unpark(held: Held): void;
  /** Those that are worked on: without the parked ones. */
  readonly size: number;
}

/** What the queue knows it by. */
export function nameOf({ job }: Held): HeldJob {
  return { token: job.token, jobId: job.id };
}

/** By token too: a job that was lost may come back to us under another token while its first hold still ends. */
export function keyOf({ token, jobId }: HeldJob): string {
  return `${token}/${jobId}`;
}

export function createHeldJobs(): HeldJobs {
  const held = new Map<string, Held>();
  const parked = new Set<Held>();

  return {
    add(jobs, leaseEndsAtMs) {
      return jobs.map((job) => {
        const withdrawal = new AbortController();
        const entry: Held = {
          job,
          leaseEndsAtMs,
          withdrawn: withdrawal.signal,
          withdraw: (why) => withdrawal.abort(new WithdrawnError(why)),
          dispatched: false,
          isFree: false,
          prompt: null,
          callMs: null,
          settlement: null,
        };
        held.set(keyOf(nameOf(entry)), entry);
        return entry;
      });
    },
    remove(entry) {
      held.delete(keyOf(nameOf(entry)));
      parked.delete(entry);
    },
    find: (job) => held.get(keyOf(job)) ?? null,
    all: () => [...held.values()],
    tokens: () => [...new Set([...held.values()].map(({ job }) => job.token))],
    renew(tokens, leaseEndsAtMs) {
      for (const entry of held.values()) {
        if (tokens.includes(entry.job.token)) entry.leaseEndsAtMs = leaseEndsAtMs;
      }
    },
    park(entry) {
      parked.add(entry);
    },
    unpark(entry) {
      parked.delete(entry);
    },
    get size() {
      return held.size - parked.size;
    },
  };
}
