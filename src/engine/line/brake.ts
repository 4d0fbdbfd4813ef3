/**
 * Stops calls while images cannot be stored. After an upload that failed, a tiny object of the same type is tried: when
 * the store takes it, that image alone was refused; when not, it is tried again with growing waits, and nothing is bought
 * meanwhile.
 */
import type { Clock } from '../../clock.ts';
import { messageOf } from '../../errors.ts';
import type { ImageStore } from '../../storage/contract.ts';
import { sleepUnlessAborted, untilAborted } from '../../waiting.ts';
import type { TimeLimit } from '../claim/bounds.ts';
import type { Stop } from '../stop.ts';
import { askInTime } from './ask-store.ts';

/** A run waits no longer for a store. */
export const LONGEST_STORE_WAIT_MS = 10 * 60_000;
/** What is left of the time limit then: to save what was not stored, and to settle. */
export const TIME_TO_SAVE_MS = 2 * 60_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
const TRIAL_TIMEOUT_MS = 20_000;

export interface BrakeDependencies {
  store: Pick<ImageStore, 'tryOut'>;
  clock: Clock;
  timeLimit: Pick<TimeLimit, 'endsMs'>;
  stop: Pick<Stop, 'halt' | 'halted'>;
  /** Aborts when the run is interrupted: then nothing is waited for. */
  interrupted: AbortSignal;
  onWaiting: (ms: number, why: string) => void;
}

/** `works`: the store takes such objects · `down`: it does not, and is not waited for any more. */
export type StoreState = 'works' | 'down';

export class Brake {
  readonly #dependencies: BrakeDependencies;
  /** By content type: the trials under way. */
  readonly #trials = new Map<string, Promise<StoreState>>();
  #isGivenUp = false;

  constructor(dependencies: BrakeDependencies) {
    this.#dependencies = dependencies;
  }

  /** Images of this type need not be brought: the store does not take them now. */
  holds(contentType: string): boolean {
    return this.#isGivenUp || this.#trials.has(contentType);
  }

  /** Waits until calls may be made; false when none may any more. */
  async released(): Promise<boolean> {
    const { halted } = this.#dependencies.stop;
    while (this.#trials.size > 0 && !halted.aborted) {
      await untilAborted(Promise.all(this.#trials.values()), halted).catch(() => undefined);
    }
    return !this.#isGivenUp && !halted.aborted;
  }

  /** An image of this type was not taken: resolves when it is known whether the store takes any. */
  failed(contentType: string, cause: string): Promise<StoreState> {
    if (this.#isGivenUp) return Promise.resolve('down');
    const underWay = this.#trials.get(contentType);
    if (underWay !== undefined) return underWay;
    const trial = this.#tryOut(contentType, cause).finally(() => this.#trials.delete(contentType));
    this.#trials.set(contentType, trial);
    return trial;
  }

  async #tryOut(contentType: string, cause: string): Promise<StoreState> {
    const { clock, timeLimit, stop, interrupted, onWaiting } = this.#dependencies;
    const untilMs = Math.min(clock.now() + LONGEST_STORE_WAIT_MS, timeLimit.endsMs - TIME_TO_SAVE_MS);
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(LONGEST_WAIT_MS, 2 * waitMs)) {
      const obstacle = await this.#obstacleTo(contentType);
      if (obstacle === null) return 'works';
      const leftMs = untilMs - clock.now();
      if (leftMs <= 0 || interrupted.aborted) {
        this.#isGivenUp = true;
        // A trial that was cut off says nothing.
        if (!interrupted.aborted)
          stop.halt('store-failed', `${cause} The store takes no other image either: ${obstacle}`);
        return 'down';
      }
      const nextMs = Math.min(waitMs, leftMs);
      onWaiting(nextMs, 'the store does not take images');
      await sleepUnlessAborted(clock, nextMs, interrupted);
    }
  }

  async #obstacleTo(contentType: string): Promise<string | null> {
    const { store, clock, interrupted } = this.#dependencies;
    try {
      await askInTime(clock, [interrupted], (signal) => store.tryOut(contentType, signal), TRIAL_TIMEOUT_MS);
      return null;
    } catch (error) {
      return messageOf(error);
    }
  }
}
