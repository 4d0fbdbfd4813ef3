/** The states of the claim loop, as claims.ts tells them, and the one that an answer of the queue leads to. */
import type { ClaimAnswer, ClaimReason, Offer } from '../../queue/contract.ts';
import type { StoppedReason } from '../contract.ts';
import type { Obstacle } from './obstacles.ts';

/** So often in a row others may hold all the rows; the waits in between add up to about ten seconds. */
const MOST_BUSY_ANSWERS = 10;
/** A retry that is due at once, or a pause that is just over, is given a moment, so that nothing spins. */
export const SHORTEST_WAIT_MS = 1_000;

export interface End {
  reason: StoppedReason;
  detail: string | null;
}

/** The job that goes first on a way ends sooner than it must: so often the queue is asked. */
const LONGEST_PROVING_WAIT_MS = 3_000;

export type ClaimState =
  | { name: 'supplied' }
  | { name: 'claiming'; asked: Offer[] }
  | { name: 'satisfied'; asked: Offer[]; nextRetryInMs: number | null }
  | { name: 'contended' }
  | { name: 'paused'; asked: Offer[]; detail: string | null }
  | { name: 'proving'; ms: number }
  | { name: 'draining'; otherwise: End | null }
  | { name: 'sleeping'; ms: number; isForRetries: boolean }
  | ({ name: 'concluded' } & End)
  | { name: 'halted' };

export interface Situation {
  asked: Offer[];
  /** All that this run may still call were asked for. */
  isForAll: boolean;
  /** In a row, this one included. */
  busyAnswers: number;
  /** The run goes on until the queue is empty. */
  isEndless: boolean;
  /** Jobs that the run works on. */
  inHand: number;
  /** Until the first of this run's own jobs comes back; null when none does, or when it is not waited for. */
  returnsInMs: number | null;
  /** What keeps the provider for most jobs from being offered. */
  obstacle: Obstacle | null;
  /** Whether the run may wait so long for a retry. */
  maySleep: (ms: number) => boolean;
}

export function stateAfter(answer: ClaimAnswer, situation: Situation): ClaimState {
  const { jobs, closed, reason, detail, nextRetryInMs } = answer;
  const { asked, isForAll, busyAnswers } = situation;
  if (jobs.length > 0 || closed > 0) return { name: 'supplied' };
  if (reason === 'busy') return afterBusy(busyAnswers);
  if (reason === 'proving')
    return { name: 'proving', ms: Math.min(LONGEST_PROVING_WAIT_MS, answer.waitMs ?? 0) };
  // With nothing in hand any more, the queue is about to hear of it.
  if (reason === 'alone')
    return situation.inHand > 0 ? { name: 'draining', otherwise: null } : afterBusy(busyAnswers);
  if (reason === 'paused') return { name: 'paused', asked, detail };
  // Other providers cool down or have enough to do: that is not the end.
  if (!isForAll) return { name: 'satisfied', asked, nextRetryInMs };
  return afterNothing(reason ?? 'empty', detail, nextRetryInMs, situation);
}

function afterBusy(busyAnswers: number): ClaimState {
  if (busyAnswers <= MOST_BUSY_ANSWERS) return { name: 'contended' };
  return { name: 'concluded', reason: 'empty', detail: 'Other workers hold the jobs that are left.' };
}

/** There is nothing now, for nobody. */
function afterNothing(
  reason: Exclude<ClaimReason, 'busy' | 'alone' | 'proving' | 'paused'>,
  detail: string | null,
  nextRetryInMs: number | null,
  { isEndless, inHand, returnsInMs, obstacle, maySleep }: Situation,
): ClaimState {
  // Why the provider for most jobs is out tells more than that nothing is left for the others.
  const end = { reason: obstacle?.reason ?? reason, detail: obstacle?.detail ?? detail };
  // What is in hand may come back, or give back money that was only reserved.
  if (inHand > 0) return { name: 'draining', otherwise: isEndless || reason === 'budget' ? null : end };
  if (returnsInMs !== null) {
    return { name: 'sleeping', ms: Math.max(SHORTEST_WAIT_MS, returnsInMs), isForRetries: false };
  }
  const ms = Math.max(SHORTEST_WAIT_MS, nextRetryInMs ?? Number.POSITIVE_INFINITY);
  // Where the provider for most jobs is out, retries are for nobody.
  const isOut = obstacle !== null && obstacle.untilMs === null;
  if (isEndless && !isOut && maySleep(ms)) return { name: 'sleeping', ms, isForRetries: true };
  return { name: 'concluded', ...end };
}
