/** What the claim loop waits for between two claims. Each wait ends at once when the run is halted. */
import type { Clock, Random } from '../../clock.ts';
import type { Offer } from '../../queue/contract.ts';
import { sleepUnlessAborted } from '../../waiting.ts';
import type { Notifier } from '../notifier.ts';
import type { Stop } from '../stop.ts';
import type { Batch } from './bounds.ts';
import type { Demand } from './demand.ts';
import type { HeldJobs } from './held-jobs.ts';
import type { Offers } from './offers.ts';
import { SHORTEST_WAIT_MS } from './states.ts';

const BUSY_WAIT_MS = 100;
const LONGEST_BUSY_WAIT_MS = 2_000;

export interface WaitsDependencies {
  clock: Clock;
  random: Random;
  offers: Offers;
  heldJobs: HeldJobs;
  batch: Batch;
  demand: Demand;
  stop: Stop;
  changed: Notifier;
  /** Whether the run waits so long for a job that comes back. */
  mayWait: (provider: string, untilMs: number) => boolean;
}

export class Waits {
  readonly #dependencies: WaitsDependencies;

  constructor(dependencies: WaitsDependencies) {
    this.#dependencies = dependencies;
  }

  async sleep(ms: number): Promise<void> {
    const { clock, stop } = this.#dependencies;
    await sleepUnlessAborted(clock, ms, stop.halted);
  }

  /** Others hold the rows for an instant. @param times In a row, this one included. */
  outlastBusy(times: number): Promise<void> {
    const full = Math.min(LONGEST_BUSY_WAIT_MS, BUSY_WAIT_MS * 2 ** (times - 1));
    return this.sleep(full / 2 + (full / 2) * this.#dependencies.random());
  }

  /** Until a job in hand has ended, which may have proven the way, or this time is over. */
  async untilOneHasEnded(ms: number): Promise<void> {
    const { clock, heldJobs, stop, changed } = this.#dependencies;
    const untilMs = clock.now() + ms;
    const inHand = heldJobs.size;
    while (!stop.halted.aborted && heldJobs.size >= inHand && clock.now() < untilMs) {
      await changed.wait(untilMs - clock.now(), stop.halted);
    }
  }

  /** Until nothing is in hand, or something has come back from there; answers whether something has, or will. */
  async untilDrained(): Promise<boolean> {
    const { heldJobs, batch, stop, changed } = this.#dependencies;
    const { taken } = batch;
    while (!stop.halted.aborted && heldJobs.size > 0 && batch.taken === taken) {
      await changed.wait(this.returnsInMs(), stop.halted);
    }
    return batch.taken !== taken || this.returnsInMs() !== null;
  }

  /** Until the first of the run's own jobs comes back, as far as that is waited for; null when none does. */
  returnsInMs(): number | null {
    const { batch, clock, offers, mayWait } = this.#dependencies;
    const ms = batch.returnsInMs((requested) => !offers.isOut(requested ?? offers.standIn));
    return ms !== null && mayWait(offers.standIn, clock.now() + ms) ? ms : null;
  }

  /** Until others need jobs than those that were asked for, one has cooled down, or a retry is due. */
  async untilOthersAreNeeded(asked: readonly Offer[], nextRetryInMs: number | null): Promise<void> {
    const { clock, offers, demand, stop, changed } = this.#dependencies;
    const names = (offered: readonly Offer[]) => offered.map(({ provider }) => provider).join();
    const possible = names(offers.possible());
    const retryMs = nextRetryInMs === null ? null : clock.now() + Math.max(SHORTEST_WAIT_MS, nextRetryInMs);
    const same = () => names(demand.needed()) === names(asked) && names(offers.possible()) === possible;
    while (!stop.halted.aborted && stop.reason === null && same()) {
      const ends = [offers.cooldownEndsInMs(), retryMs === null ? null : retryMs - clock.now()];
      const waits = ends.filter((ms) => ms !== null);
      if (waits.some((ms) => ms <= 0)) return;
      await changed.wait(waits.length === 0 ? null : Math.min(...waits), stop.halted);
    }
  }
}
