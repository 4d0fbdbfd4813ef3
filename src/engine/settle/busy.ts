/**
 * Settlements whose product or job somebody else keeps locked. They are sent again, less and less often, for as long as a lease;
 * then the image is kept unshown and the job's next attempt shows it. So it is when the run ends.
 */
import type { Clock } from '../../clock.ts';
import type { Settlement } from '../../queue/contract.ts';
import type { Held } from '../claim/held-jobs.ts';

/** A call that meets a lock takes two seconds, for which others wait. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

export const LOCKED = 'its product is locked by another transaction';

export interface Entry {
  held: Held;
  settlement: Settlement;
  /** When the queue first answered that it is locked. */
  busySinceMs: number | null;
}

export interface BusyDependencies {
  clock: Clock;
  leaseMs: number;
  endsMs: number;
  halted: AbortSignal;
  hurry: AbortSignal;
  onLeft: (held: Held) => void;
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

  /** All of them wait together, so that there is one call for all. */
  add(entries: readonly Entry[]): void {
    const { clock, onLeft } = this.#dependencies;
    for (const { held, settlement, busySinceMs } of entries) {
      // Not even its row could be changed: the store has its image, which the next attempt looks for there.
      if (isLast(settlement) || (this.#isCut() && settlement.status === 'failed')) onLeft(held);
      else this.#waiting.push({ held, settlement, busySinceMs: busySinceMs ?? clock.now() });
    }
    if (this.#waiting.length === 0) this.#waitMs = FIRST_WAIT_MS;
    else if (this.#againMs === Number.POSITIVE_INFINITY) {
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
    if (settlement.status === 'failed') {
      onLeft(held);
      return [];
    }
    const unshown: Settlement = { ...settlement, unshown: `${LOCKED}.` };
    held.settlement = unshown;
    return [{ ...entry, settlement: unshown }];
  }

  /** The run has come to its end. */
  #isCut(): boolean {
    const { clock, endsMs, halted, hurry } = this.#dependencies;
    return halted.aborted || hurry.aborted || clock.now() >= endsMs;
  }
}

function isLast(settlement: Settlement): boolean {
  return settlement.status === 'completed' && settlement.unshown != null;
}
