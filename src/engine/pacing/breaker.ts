/** Repeated refusals can cost an account: after a few the provider is left alone. */

export const REFUSALS_TO_STOP = 3;
export const CALLS_LOOKED_AT = 20;

export interface Breaker {
  /** Notes how a call ended; answers true when the provider has refused too often of late. */
  note(refused: boolean): boolean;
  /** Refusals among the calls that are looked at, and how many those are. */
  readonly refusals: number;
  readonly calls: number;
}

export function createBreaker(): Breaker {
  const latest: boolean[] = [];
  const refusals = () => latest.filter((refused) => refused).length;
  return {
    note(refused) {
      latest.push(refused);
      if (latest.length > CALLS_LOOKED_AT) latest.shift();
      return refusals() >= REFUSALS_TO_STOP;
    },
    get refusals() {
      return refusals();
    },
    get calls() {
      return latest.length;
    },
  };
}
