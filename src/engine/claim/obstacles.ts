/** What keeps a provider from being called, for a while or for the rest of the run. */

/**
 * Why a provider is not called any more in this run. `refusals`: it refused too often for the content · `unusable`: what
 * it was paid for is of no use · `catalogue`: what it makes cannot be shown.
 */
export type StopCause = 'quota' | 'config' | 'refusals' | 'unusable' | 'catalogue';

/** What keeps a provider from being offered. `untilMs` null: for the rest of the run. */
export interface Obstacle {
  /** `outage`, `network`: the run has waited for it in vain. */
  reason: 'provider-stopped' | 'paused' | 'outage' | 'network';
  detail: string;
  untilMs: number | null;
}
