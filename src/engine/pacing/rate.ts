/** How many images a minute a provider bears: by the user's word, by its answers, by what it took until it refused. */
import type { Clock } from '../../clock.ts';

/** Above what it took, so much more is tried in the first minute without a refusal, and twice as much in each further. */
const TRIED_MORE = 0.02;
/** How many of those minutes pass in one: when it was counted from a first refusal, from a few calls, from enough of them. */
const FIRST_PACE = 4;
const ROUGH_PACE = 2;
const SURE_PACE = 1;
/** What differs by less is the same rate: then more is tried half as boldly. */
const SAME = 0.1;
/** What is left of a rate that was refused although no more was taken than it says: calls do not arrive evenly. */
const KEPT_OF_A_REFUSED = 0.95;
/** So many calls between two refusals tell the rate. */
const ENOUGH_CALLS = 5;

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
   * @param burst What it had left from before, and took besides.
   */
  overrun(atLeast: number, burst: number): void;
  /** The provider names its limit. */
  told(perMinute: number): void;
  /** What is worth remembering: what it named, or what it took; null: nothing new. */
  readonly learned: { perMinute: number; isShare: boolean } | null;
}

/** What runs before have learned. */
export interface KnownRate {
  perMinute: number | null;
  /** So long nothing was refused at that rate. */
  quietMinutes: number;
  /** It is one worker's part: the others add theirs, so it is told again even when nothing was refused. */
  isPart: boolean;
}

const NO_RATE: KnownRate = { perMinute: null, quietMinutes: 0, isPart: false };

/** How boldly more than `borne` is tried. @param known What was kept to. @param before The one before. */
function paceAfter(known: number | null, before: number | null, borne: number, accepted: number): number {
  // What it took until its first refusal had a slow beginning.
  if (known === null) return FIRST_PACE;
  if (accepted < ENOUGH_CALLS) return ROUGH_PACE;
  const isConfirmed = before !== null && Math.abs(borne / before - 1) < SAME;
  return isConfirmed ? SURE_PACE / 2 : SURE_PACE;
}

/** @param asked The most that the user wants; null = no word. */
export function createRate(asked: number | null, clock: Clock, before: KnownRate = NO_RATE): Rate {
  let told: number | null = null;
  let borne = before.perMinute;
  let isRefused = false;
  let accepted = 0;
  /** Since when they are counted. */
  let sinceMs = clock.now();
  let refusedMs = sinceMs - before.quietMinutes * 60_000;
  /** How boldly more is tried. */
  let pace = 1;

  /** What it bore, and a little more as time goes by: limits rise, and other runs end. */
  function tried(): number | null {
    if (borne === null) return null;
    const minutes = (clock.now() - refusedMs) / 60_000;
    return borne * (1 + TRIED_MORE * (2 ** (minutes * pace) - 1));
  }

  /** What was taken since the last refusal, as far as it was tried on purpose. */
  function takenOf(known: number): number {
    const minutes = (clock.now() - sinceMs) / 60_000;
    return minutes === 0 ? known : Math.min(tried() ?? known, accepted / minutes);
  }

  function restart(): void {
    accepted = 0;
    sinceMs = clock.now();
    refusedMs = sinceMs;
  }

  function perMinute(): number | null {
    const known = [asked, told, tried()].filter((rate) => rate !== null);
    return known.length === 0 ? null : Math.min(...known);
  }

  return {
    perMinute,
    get trusted() {
      return !isRefused && (asked !== null || told !== null);
    },
    began() {
      accepted += 1;
    },
    undone() {
      accepted = Math.max(0, accepted - 1);
    },
    overrun(atLeast, burst) {
      const minutes = (clock.now() - sinceMs) / 60_000;
      const known = perMinute();
      // When it took nothing at all, its pace is not the reason.
      if (accepted === 0 || minutes === 0) return restart();
      const refused = known === null ? Number.POSITIVE_INFINITY : known * KEPT_OF_A_REFUSED;
      const last = borne;
      isRefused = true;
      const isNamed = asked !== null || told !== null;
      // A few calls tell nothing against a rate that somebody has named: they are counted with the next ones.
      if (isNamed && accepted < ENOUGH_CALLS) {
        borne = refused;
        pace = ROUGH_PACE;
        refusedMs = clock.now();
        return;
      }
      const taken = Math.max(1, accepted - burst) / minutes;
      borne = Math.max(Math.min(atLeast, refused), Math.min(taken, refused));
      pace = paceAfter(known, last, borne, accepted);
      restart();
    },
    told(limit) {
      // It knows better than what was remembered.
      if (!isRefused) borne = null;
      told = limit;
    },
    get learned() {
      if (isRefused && borne !== null) return { perMinute: borne, isShare: true };
      if (before.isPart && borne !== null)
        return { perMinute: Math.max(borne, takenOf(borne)), isShare: true };
      return told === null ? null : { perMinute: told, isShare: false };
    },
  };
}
