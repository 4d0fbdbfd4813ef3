/**
 * Settlements whose product or job somebody else keeps locked, or that take too long even alone. They are sent again, less and less often, for as long as a lease;
 * then the image is kept unshown and the job's next attempt shows it. So it is when the run ends.
 */
import type { Clock } from '../../clock.ts';
import type { Settlement } from '../../queue/contract.ts';
import type { Held } from '../claim/held-jobs.ts';

/** A call that meets a lock takes two seconds, for which others wait. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/** What holds a settlement up: a lock of somebody else, or its own publication. */
export type HeldUpBy = 'locked' | 'slow';

export const UNSHOWN: Readonly<Record<HeldUpBy, string>> = {
  locked: 'its product is locked by another transaction.',
  slow: 'showing it took longer than the database allows for a call.',
};

export interface Entry {
  held: Held;
  settlement: Settlement;
  /** When it was first held up. */
  busySinceMs: number | null;
  /** What held it up last. */
  why: HeldUpBy | null;
}

export interface BusyDependencies {
  clock: Clock;
  leaseMs: number;
  endsMs: number;
  halted: AbortSignal;
  hurry: AbortSignal;
  onLeft: (held: Held, why: HeldUpBy) => void;
}

export class Busy {
  readonly #dependencies: BusyDependencies;
  #waiting: Entry[] = [];
  #waitMs = FIRST_WAIT_MS;
  #againMs = Number.POSITIVE_INFINITY;

  constructor(dependencies: BusyDependencies) {
    this.#dependencies = dependencies;
  }

  get size(): number {
    return this.#waiting.length;
  }

  /** When some of them are to be sent again; Infinity when none waits. */
  get dueAtMs(): number {
    const { clock, leaseMs, endsMs } = this.#dependencies;
    if (this.#waiting.length === 0) return Number.POSITIVE_INFINITY;
    if (this.#isCut()) return clock.now();
    const firstMs = Math.min(...this.#waiting.map(({ busySinceMs }) => busySinceMs ?? clock.now()));
    return Math.min(this.#againMs, firstMs + leaseMs, endsMs);
  }

  /** All of them wait together, so that there is one call for all that are locked. */
  add(entries: readonly Entry[], why: HeldUpBy): void {
    const { clock, onLeft } = this.#dependencies;
    const isFirst = this.#waiting.length === 0 && entries.every(({ busySinceMs }) => busySinceMs === null);
    if (isFirst) this.#waitMs = FIRST_WAIT_MS;
    for (const { held, settlement, busySinceMs } of entries) {
      // Not even its row could be changed: the store has its image, which the next attempt looks for there.
      if (isLast(settlement) || (this.#isCut() && settlement.status === 'failed')) onLeft(held, why);
      else this.#waiting.push({ held, settlement, busySinceMs: busySinceMs ?? clock.now(), why });
    }
    if (this.#waiting.length > 0 && this.#againMs === Number.POSITIVE_INFINITY) {
      this.#againMs = clock.now() + this.#waitMs;
      this.#waitMs = Math.min(LONGEST_WAIT_MS, this.#waitMs * 2);
    }
  }

  /** Those that are to be sent now; those whose time is over as images to be kept unshown. */
  takeDue(): Entry[] {
    const { clock } = this.#dependencies;
    if (this.dueAtMs > clock.now()) return [];
    const due = this.#waiting;
    this.#waiting = [];
    this.#againMs = Number.POSITIVE_INFINITY;
    return due.flatMap((entry) => this.#again(entry));
  }

  #again(entry: Entry): Entry[] {
    const { clock, leaseMs, onLeft } = this.#dependencies;
    const isOver = this.#isCut() || clock.now() - (entry.busySinceMs ?? clock.now()) >= leaseMs;
    if (!isOver) return [entry];
    const { held, settlement } = entry;
    const why = entry.why ?? 'locked';
    if (settlement.status === 'failed') {
      onLeft(held, why);
      return [];
    }
    const unshown: Settlement = { ...settlement, unshown: UNSHOWN[why] };
    held.settlement = unshown;
    return [{ ...entry, settlement: unshown }];
  }

  /** The run has come to its end. */
  #isCut(): boolean {
    const { clock, endsMs, halted, hurry } = this.#dependencies;
    return halted.aborted || hurry.aborted || clock.now() >= endsMs;
  }
}

/** Not to be shown any more by this run. */
export function isLast(settlement: Settlement): boolean {
  return settlement.status === 'completed' && settlement.unshown != null;
}
