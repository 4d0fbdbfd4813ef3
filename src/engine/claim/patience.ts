/** How long a run goes on without a success: the trouble of a provider or of the network must not hold it for ever. */
import type { Clock } from '../../clock.ts';

/** From the beginning of the first call that failed since the last success. */
export const LONGEST_WAIT_MS = 10 * 60_000;

export interface Patience {
  /** A call failed that no product is to blame for. `reached`: a server has answered it. */
  failed(beganMs: number, reached: boolean): void;
  /** A job waits for another try, whatever has failed. */
  waits(): void;
  /** An image was made. */
  worked(): void;
  /** Whether the run waits until then. */
  lasts(untilMs: number): boolean;
  /** Calls fail, and since the last success none of them has reached any server. */
  readonly isCutOff: boolean;
}

export function createPatience(clock: Clock): Patience {
  let trouble: { sinceMs: number; reached: boolean } | null = null;
  return {
    failed(beganMs, reached) {
      trouble ??= { sinceMs: beganMs, reached };
      trouble.reached ||= reached;
    },
    waits() {
      trouble ??= { sinceMs: clock.now(), reached: false };
    },
    worked() {
      trouble = null;
    },
    lasts: (untilMs) => untilMs <= (trouble?.sinceMs ?? clock.now()) + LONGEST_WAIT_MS,
    get isCutOff() {
      return trouble !== null && !trouble.reached;
    },
  };
}
