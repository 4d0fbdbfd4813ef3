/** Why and how far a run has stopped: the one place that every part of it asks. */
import { isGraver, type StoppedReason } from './report/why-stopped.ts';

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

  /** Of several reasons the gravest is told. */
  function conclude(reason: StoppedReason, detail: string | null): void {
    if (current !== null && !isGraver(reason, current.reason)) return;
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
