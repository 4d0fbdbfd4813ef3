/** How long a lease should be. */

/** Storing an image, settling it and the queue's own retries. */
const MARGIN_MS = 60_000;
const SHORTEST_LEASE_SECONDS = 90;
/** What the queue takes at most. */
const LONGEST_LEASE_SECONDS = 86_400;

/**
 * A lease that outlasts `depth` provider calls, one after another, with a margin. Heartbeats renew the leases of
 * waiting jobs as well, so one call is the depth that counts; it matters when the database cannot be reached: a
 * call that was paid for just before can still be booked. Longer than needed only delays what a crash left behind.
 * @param timeoutMs The longest that one call may take.
 * @returns Seconds.
 */
export function suggestedLeaseSeconds(timeoutMs: number, depth: number = 1): number {
  const seconds = Math.ceil((timeoutMs * depth + MARGIN_MS) / 1000);
  return Math.min(LONGEST_LEASE_SECONDS, Math.max(SHORTEST_LEASE_SECONDS, seconds));
}
