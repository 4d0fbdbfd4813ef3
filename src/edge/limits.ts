/**
 * How much of a worker a call may use. The platform's own limits: 2 s of CPU, 256 MB, 150 s (free) or 400 s (paid) from
 * the worker's start, 150 s to an answer (https://supabase.com/docs/guides/functions/limits, read 2026-11-22).
 */

export const WALL_CLOCK_SECONDS = { least: 60, most: 400, usual: 150 } as const;
const ANSWER_WITHIN_MS = 150_000;

/** Before the end a run is interrupted; it needs six seconds at most to give back and to book. */
const LEAVE_MS = 10_000;
/** Before that, whatever was begun has come to its end and is stored and booked. */
const MARGIN_MS = 20_000;

export interface TimeLimits {
  /** From the call on; then the run is interrupted. */
  stopAfterMs: number;
  /** From the call on; a provider is only called when that can end within it. */
  runMs: number;
  /** No call of a provider may take longer, so that there is time to begin some. */
  longestCallMs: number;
}

/** @param ageMs How long the worker has lived: its end is counted from its start. */
export function timeLimits(wallClockMs: number, ageMs: number, background: boolean): TimeLimits {
  const most = background ? wallClockMs : Math.min(wallClockMs, ANSWER_WITHIN_MS);
  const leftMs = Math.max(0, Math.min(most, wallClockMs - ageMs));
  return {
    stopAfterMs: Math.max(0, leftMs - LEAVE_MS),
    runMs: Math.max(0, leftMs - MARGIN_MS),
    longestCallMs: (most - MARGIN_MS) / 2,
  };
}

/**
 * Calls of a service at once, however many are asked for: as many images again may be on their way to the store, and all
 * of them have to fit into 256 MB. Measured with eight calls and images of 1.5 MB: 220 MB besides Deno's own program.
 */
export const MOST_CALLS_AT_ONCE = 4;
