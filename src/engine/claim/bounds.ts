/** What bounds a run: its batch and its time limit. */
import type { Clock } from '../../clock.ts';
import type { ImageProvider } from '../../providers/contract.ts';
import type { Notifier } from '../notifier.ts';

/** How many jobs a run has taken. */
export interface Batch {
  /** Jobs claimed and not given back. */
  readonly taken: number;
  /** Jobs that may still be claimed. */
  readonly left: number;
  take(count: number): void;
  /** So many went back: others may be claimed in their place. */
  giveBack(count: number): void;
  /**
   * One failed by nobody's fault but the provider's: it keeps its place until it may be claimed again, so long from now.
   * @param requestedProvider null = whoever stands in then makes its image.
   */
  comesBack(inMs: number, requestedProvider: string | null): void;
  /** Until the next one comes back that is still made by somebody; null when none does. */
  returnsInMs(isMade: (requestedProvider: string | null) => boolean): number | null;
}

/** @param size null = until the queue has no jobs left. */
export function createBatch(size: number | null, changed: Notifier, clock: Clock): Batch {
  let taken = 0;
  let returns: { dueMs: number; requestedProvider: string | null }[] = [];

  /** Those that are due leave their places, to be claimed again. */
  function freePlaces(): void {
    const later = returns.filter(({ dueMs }) => dueMs > clock.now());
    taken -= returns.length - later.length;
    returns = later;
  }

  return {
    get taken() {
      freePlaces();
      return taken;
    },
    get left() {
      freePlaces();
      return size === null ? Number.POSITIVE_INFINITY : size - taken;
    },
    take(count) {
      taken += count;
    },
    giveBack(count) {
      taken -= count;
      changed.notify();
    },
    comesBack(inMs, requestedProvider) {
      returns.push({ dueMs: clock.now() + inMs, requestedProvider });
    },
    returnsInMs(isMade) {
      freePlaces();
      const due = returns.filter(({ requestedProvider }) => isMade(requestedProvider));
      return due.length === 0 ? null : Math.min(...due.map(({ dueMs }) => dueMs)) - clock.now();
    },
  };
}

/** Bounds the last call, not the last claim: a call begins only if its whole time-out fits. */
export interface TimeLimit {
  /** Infinity without one. */
  readonly endsMs: number;
  /** True when a call of this provider that begins then can end in time. */
  fits(provider: string, beginsMs: number): boolean;
  /** True when the run is still on then. */
  isOnAt(ms: number): boolean;
  /** Why a call of this provider is not begun any more. */
  detail(provider: string): string;
}

/** @param limitMs From `startedMs` on; null = no limit. */
export function createTimeLimit(
  limitMs: number | null,
  startedMs: number,
  providers: ReadonlyMap<string, ImageProvider>,
): TimeLimit {
  const endsMs = limitMs === null ? Number.POSITIVE_INFINITY : startedMs + limitMs;
  const callMs = (provider: string) => providers.get(provider)?.timeoutMs ?? 0;
  return {
    endsMs,
    fits: (provider, beginsMs) => beginsMs + callMs(provider) <= endsMs,
    isOnAt: (ms) => ms < endsMs,
    detail: (provider) =>
      `A call of ${provider} may take ${Math.round(callMs(provider) / 1000)} s, which is more than is left.`,
  };
}
