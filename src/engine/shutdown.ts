/**
 * What happens after an interruption, and by when. GitHub's runner sends SIGINT, 7.5 s later SIGTERM and 2.5 s
 * later kills: everything here is over after six seconds, whoever hangs.
 */
import type { Clock } from '../clock.ts';
import { sleepUnlessAborted } from '../waiting.ts';

/** How long a paid call that was aborted may take to tell what it has cost. */
export const PROVIDER_GRACE_MS = 1_000;
/** From the interruption on: images that are being stored have so long to arrive. */
export const STORES_MS = 3_000;
/** From the interruption on: after this nothing is waited for any more. */
export const SHUTDOWN_MS = 6_000;

export interface Shutdown {
  /** Aborts with the interruption: calls to providers end. */
  readonly calls: AbortSignal;
  /** Aborts when images that are being stored are given up. */
  readonly stores: AbortSignal;
  /** Aborts when nothing is waited for any more. */
  readonly over: AbortSignal;
  begin(): void;
  /** The run is at its end: forget the time limits. */
  end(): void;
}

export function createShutdown(clock: Clock): Shutdown {
  const calls = new AbortController();
  const stores = new AbortController();
  const over = new AbortController();
  const ended = new AbortController();

  async function abortAfter(ms: number, controller: AbortController): Promise<void> {
    const slept = await sleepUnlessAborted(clock, ms, ended.signal);
    if (slept) controller.abort(new Error('The run was interrupted and its time to end is over.'));
  }

  return {
    calls: calls.signal,
    stores: stores.signal,
    over: over.signal,
    begin() {
      if (calls.signal.aborted || ended.signal.aborted) return;
      calls.abort(new Error('The run was interrupted.'));
      void abortAfter(STORES_MS, stores);
      void abortAfter(SHUTDOWN_MS, over);
    },
    end() {
      ended.abort();
    },
  };
}
