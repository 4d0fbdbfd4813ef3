/** How a clock of the tests ends a test that would go on for ever. */

/** After so many waits that were refused, code that swallows the refusal is left waiting. */
const MOST_REFUSALS = 100;

export interface GivingUp {
  /** Fails the running test with this sentence, whatever the code in between makes of errors. */
  giveUp(sentence: string): void;
  /** Whether that has happened. */
  readonly hasGivenUp: boolean;
  /** For every wait from then on: refuses it, so that code that lets errors through comes to its end. */
  refuse(): Promise<never>;
}

/** @param fail Makes the running test fail; Jest does for what is thrown with nobody around. */
export function givingUp(fail: (error: Error) => void = throwInTheOpen): GivingUp {
  let reason: Error | null = null;
  let refusals = 0;
  return {
    giveUp(sentence) {
      reason ??= new Error(sentence);
      fail(reason);
    },
    get hasGivenUp() {
      return reason !== null;
    },
    refuse() {
      refusals += 1;
      return refusals > MOST_REFUSALS ? new Promise(() => undefined) : Promise.reject(reason);
    },
  };
}

function throwInTheOpen(error: Error): void {
  queueMicrotask(() => {
    throw error;
  });
}
