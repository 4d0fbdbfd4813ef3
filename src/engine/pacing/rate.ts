/** How many images a minute a provider bears: by the user's word, by its answers, by what it took until it refused. */
import type { Clock } from '../../clock.ts';

/** Above what it took, so much more is tried in the first minute without a refusal, and twice as much in each further. */
const TRIED_MORE = 0.02;

export interface Rate {
  /** Images a minute as far as is known now; null: nothing is. */
  perMinute(): number | null;
  /** True while the provider has not shown that this is too much. */
  readonly trusted: boolean;
  /** A call was begun; as long as nothing else is known, it counts as accepted. */
  began(): void;
  /** It was not accepted, or never made. */
  undone(): void;
  /**
   * The provider bears no more: what it accepted since the last time is what it bears.
   * @param atLeast Images a minute, lest a long cooldown be taken for a slow pace.
   */
  overrun(atLeast: number): void;
  /** The provider names its limit. */
  told(perMinute: number): void;
}

/** @param asked The most that the user wants; null = no word. */
export function createRate(asked: number | null, clock: Clock): Rate {
  let told: number | null = null;
  let borne: number | null = null;
  let accepted = 0;
  let sinceMs = clock.now();

  /** What it bore, and a little more as time goes by: limits rise, and other runs end. */
  function tried(): number | null {
    if (borne === null) return null;
    const minutes = (clock.now() - sinceMs) / 60_000;
    return borne * (1 + TRIED_MORE * (2 ** minutes - 1));
  }

  return {
    perMinute() {
      const known = [asked, told, tried()].filter((rate) => rate !== null);
      return known.length === 0 ? null : Math.min(...known);
    },
    get trusted() {
      return borne === null && (asked !== null || told !== null);
    },
    began() {
      accepted += 1;
    },
    undone() {
      accepted = Math.max(0, accepted - 1);
    },
    overrun(atLeast) {
      const minutes = (clock.now() - sinceMs) / 60_000;
      // When it took nothing at all, its pace is not the reason.
      if (accepted > 0 && minutes > 0) borne = Math.max(atLeast, accepted / minutes);
      accepted = 0;
      sinceMs = clock.now();
    },
    told(perMinute) {
      told = perMinute;
    },
  };
}
