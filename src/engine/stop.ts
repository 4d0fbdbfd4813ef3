/** Why and how far a run has stopped: the one place that every part of it asks. */
import type { StoppedReason } from './contract.ts';

/** Of several reasons the heaviest is told: a run that was interrupted while its batch ended was interrupted. */
const WEIGHT: Readonly<Record<StoppedReason, number>> = {
  'batch-done': 0,
  empty: 0,
  'dry-run': 0,
  'no-provider': 1,
  budget: 1,
  paused: 1,
  'time-limit': 2,
  'provider-stopped': 3,
  'store-failed': 4,
  'database-lost': 5,
  interrupted: 6,
};

export interface Stop {
  readonly reason: StoppedReason | null;
  readonly detail: string | null;
  /** Aborts when nothing further may be begun: jobs that were claimed but not begun go back. */
  readonly halted: AbortSignal;
  /** An error that nobody foresaw; the run rejects with it once it has cleaned up. */
  readonly error: { thrown: unknown } | null;
  /** No more claims; what was claimed is worked on. */
  conclude(reason: StoppedReason, detail: string | null): void;
  /** No more claims, and nothing further is begun. */
  halt(reason: StoppedReason, detail: string | null): void;
  /** Halts because of an error of our own, or of a queue that was never usable. */
  fail(thrown: unknown): void;
}

export function createStop(
  onStopping: (reason: StoppedReason, detail: string | null) => void,
  onFailure: () => void,
): Stop {
  const halted = new AbortController();
  let current: { reason: StoppedReason; detail: string | null } | null = null;
  let error: { thrown: unknown } | null = null;

  function conclude(reason: StoppedReason, detail: string | null): void {
    if (current !== null && WEIGHT[current.reason] >= WEIGHT[reason]) return;
    current = { reason, detail };
    onStopping(reason, detail);
  }

  return {
    get reason() {
      return current?.reason ?? null;
    },
    get detail() {
      return current?.detail ?? null;
    },
    halted: halted.signal,
    get error() {
      return error;
    },
    conclude,
    halt(reason, detail) {
      conclude(reason, detail);
      halted.abort();
    },
    fail(thrown) {
      error ??= { thrown };
      halted.abort();
      onFailure();
    },
  };
}
