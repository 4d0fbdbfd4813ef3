/** Whether a provider may still be called, by how its calls end: what each ending means for the calls that follow. */
import type { Clock, Random } from '../../clock.ts';
import { OWNER_OF_FAILURE, type Product } from '../../queue/contract.ts';
import type { StopCause } from '../claim/obstacles.ts';
import type { Failure } from '../failures.ts';
import { createBreaker } from './breaker.ts';
import { createOutage } from './outage.ts';
import { createRepeats } from './repeats.ts';

/** How a call failed. */
export interface CallFailure {
  product: Product;
  failure: Failure;
  /** Only the model that was asked for is at fault: the provider goes on with its others. */
  stopsModelOnly: boolean;
  /** Why its answer is of no use, in a word of ours, where one came that is no image. */
  unusable: string | null;
}

export type Consequence =
  | { do: 'go-on' }
  /** Not called again in this run. */
  | { do: 'stop'; cause: StopCause; detail: string }
  /** Not called for so long, by any worker. `isAsked`: it has named a wait itself. */
  | { do: 'rest'; ms: number; isAsked: boolean };

export const GO_ON: Consequence = { do: 'go-on' };

export interface Health {
  /** One call at a time, until one succeeds. */
  readonly isProbing: boolean;
  worked(): void;
  failed(call: CallFailure, beganMs: number): Consequence;
  /** Another worker has made it rest: probe when that is over. */
  probe(): void;
}

export function createHealth(clock: Clock, random: Random): Health {
  const breaker = createBreaker();
  const outage = createOutage(clock, random);
  const unusableAnswers = createRepeats();

  function stopAfter({ product, failure, stopsModelOnly, unusable }: CallFailure): Consequence | null {
    const { failureClass, message, alwaysRefused, costMicroUsd } = failure;
    if (breaker.note(failureClass === 'content_blocked')) {
      return { do: 'stop', cause: 'refusals', detail: refusalsIn(message) };
    }
    if (failureClass === 'quota' || (failureClass === 'config' && !stopsModelOnly)) {
      return { do: 'stop', cause: failureClass, detail: message };
    }
    if (alwaysRefused) return { do: 'stop', cause: 'config', detail: message };
    // What is free costs time only, and is tried again after a rest; but it must not use up what a product may be rejected.
    const counts = costMicroUsd > 0 || failureClass === 'rejected';
    if (unusable === null || !counts) unusableAnswers.forget();
    else if (unusableAnswers.note(product, unusable)) {
      const what = costMicroUsd > 0 ? 'were paid for and brought' : 'brought';
      const detail = `Two products in a row ${what} nothing usable, for the same reason. ${message}`;
      return { do: 'stop', cause: 'unusable', detail };
    }
    return null;
  }

  function refusalsIn(message: string): string {
    const { refusals, calls } = breaker;
    return `${refusals} of its last ${calls} calls were refused for their content, and more requests may get the account closed. The last refusal: ${message}`;
  }

  return {
    get isProbing() {
      return outage.isProbing;
    },
    worked() {
      breaker.note(false);
      outage.answered();
      unusableAnswers.forget();
    },
    failed(call, beganMs) {
      const stop = stopAfter(call);
      if (stop !== null) return stop;
      const { failureClass, costMicroUsd, retryAfterMs } = call.failure;
      const owner = OWNER_OF_FAILURE[failureClass];
      // An image that is not fit to be shown tells nothing of either.
      if (owner === 'product' && failureClass !== 'rejected') outage.answered();
      // A rate limit has its own wait, and says nothing of the calls that it let through.
      if (owner !== 'provider' || failureClass === 'rate_limited') return GO_ON;
      const ms = outage.failed({ productId: call.product.id, isPaid: costMicroUsd > 0, beganMs });
      if (retryAfterMs === null) return ms === null ? GO_ON : { do: 'rest', ms, isAsked: false };
      // Its own word needs no second product to be believed.
      outage.probe();
      return { do: 'rest', ms: Math.max(ms ?? 0, retryAfterMs), isAsked: true };
    },
    probe: outage.probe,
  };
}
